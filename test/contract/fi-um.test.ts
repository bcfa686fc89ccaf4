import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { fiUm } from '../../src/sources/fi-um.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const ROOT = 'https://um.fi/matkustustiedote/-/c'
const CODES = ['NP', 'TH', 'SD', 'LY']

describe('fi-um reads', () => {
  it('the level and the news of a bulletin, not the menus of the site', async () => {
    expect(await observe('NP')).toEqual({
      country: 'NP',
      level: 2,
      peak: 2,
      areas: [],
      wording: 'Noudata erityistä varovaisuutta',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-22',
      url: `${ROOT}/NP`,
      document: 'NP',
      language: 'fi',
      text: 'Noudata erityistä varovaisuutta\nSillat ovat poikki tulvien jälkeen.\nTarkista reittisi ennen lähtöä.',
      summary: 'Sillat ovat poikki tulvien jälkeen. Tarkista reittisi ennen lähtöä.',
      body: 'real',
    })
  })

  it('parts with a level of their own', async () => {
    expect(await observe('TH')).toMatchObject({
      level: 2,
      peak: 4,
      areas: [
        { name: 'Yala', level: 3 },
        { name: 'Pattani', level: 4 },
      ],
    })
  })

  it('the fifth level as a call to leave at once', async () => {
    expect(await observe('SD')).toMatchObject({
      level: 4,
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence: 'Poistu välittömästi maasta',
        rule: 'fi-um/level',
      },
    })
  })

  it('the fifth level for a part as a call to leave that part', async () => {
    const body = page('TH').replace(
      'Pattani: Vältä kaikkea matkustamista',
      'Pattani: Poistu välittömästi maasta',
    )
    expect(await observe('TH', { TH: body })).toMatchObject({
      level: 2,
      peak: 4,
      departure: { grade: 'leave-now', scope: 'region', sentence: 'Pattani: Poistu välittömästi maasta' },
    })
  })

  it('an empty level as unknown', async () => {
    expect(await observe('LY')).toMatchObject({
      level: null,
      peak: null,
      wording: '',
      partial: true,
      body: 'real',
    })
  })
})

describe('fi-um asks', () => {
  it('about every country of its round once, and only for those that are wanted', async () => {
    const round = fiUm.round ?? []
    expect(round.length).toBeGreaterThan(180)
    expect(new Set(round).size).toBe(round.length)
    expect(round.filter((country) => !isCountry(country))).toEqual([])
    const get = sample()
    await readingOf(fiUm, get.get, anAsk({ wanted: ['TH'] }))
    expect(get.asked).toEqual([`${ROOT}/TH`])
  })
})

describe('fi-um notices in place of a page', () => {
  const reword = (body: string) => body.replace('Noudata erityistä varovaisuutta', 'Pysy kotona')
  const answers = hostileAnswers(page('NP'), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(fiUm, sample().get, anAsk({ wanted: ['NP'] }))
    const get = sample({ NP: answer.body })
    const seen = await look(fiUm, get.get, anAsk({ wanted: ['NP'] }))
    expectNoticed(seen, answer, good)
    expect(seen.reading?.observations ?? []).toEqual([])
    expect(get.surprises).toEqual([])
  })

  it('the page of another country', async () => {
    const { failures } = await readingOf(fiUm, sample({ NP: page('TH') }).get, anAsk({ wanted: ['NP'] }))
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'NP' }])
  })
})

async function observe(country: CountryCode, changed: Readonly<Record<string, string>> = {}) {
  const { observations, failures } = await readingOf(fiUm, sample(changed).get, anAsk({ wanted: [country] }))
  expect(failures).toEqual([])
  return observations[0]
}

function sample(changed: Readonly<Record<string, string>> = {}) {
  return fakeGet(Object.fromEntries(CODES.map((code) => [`${ROOT}/${code}`, changed[code] ?? page(code)])))
}

function page(name: string): string {
  return readFileSync(new URL(`../fixtures/fi-um/${name}.html`, import.meta.url), 'utf8')
}
