import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { dkUm } from '../../src/sources/dk-um.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const ROOT = 'https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger'
const SLUGS = ['rum-nien', 'libanon', 'nigeria', 'qatar']

describe('dk-um reads', () => {
  it('a country with a region apart', async () => {
    expect(await observe('RO')).toEqual({
      country: 'RO',
      level: 2,
      peak: 3,
      areas: [{ name: 'Søerne mod øst.', level: 3 }],
      wording: 'Vær ekstra forsigtig: Hele landet undtagen området i den orange bjælke.',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-24',
      url: `${ROOT}/rum-nien`,
      document: 'rum-nien',
      language: 'da',
      text: [
        'Vær ekstra forsigtig: Hele landet undtagen området i den orange bjælke.',
        'Vi fraråder alle ikke-nødvendige rejser til: Søerne mod øst.',
        'Følg nyhederne, før du kører ud på øerne.',
        'Færgerne sejler sjældent.',
      ].join('\n'),
      summary: 'Følg nyhederne, før du kører ud på øerne. Færgerne sejler sjældent.',
      body: 'real',
    })
  })

  it('a notice above the guide, with its later day, and without the days that change daily', async () => {
    const lebanon = await observe('LB')
    expect(lebanon).toMatchObject({ level: 4, peak: 4, updatedAt: '2026-02-27' })
    expect(lebanon?.text.split('\n')[0]).toBe('LIBANON / ØVELSE: Broerne over floden er spærret for øvelser.')
    expect(lebanon?.text).not.toMatch(/Gyldig|Ved behov|OBS/)
    const later = await observe('LB', {
      libanon: page('libanon').replaceAll('Gyldig: 01.03.2026', 'Gyldig: 02.03.2026'),
    })
    expect(later).toEqual(lebanon)
  })

  it('bars that share the country among them by the lowest', async () => {
    expect(await observe('NG')).toMatchObject({ level: 3, peak: 4 })
  })

  it('a country without a guide as unknown', async () => {
    expect(await observe('QA')).toMatchObject({
      level: null,
      peak: null,
      departure: null,
      mission: null,
      body: 'placeholder',
    })
  })

  it('a notice where there is no guide', async () => {
    const body = page('qatar').replace(
      '<p>',
      '<div class="travel-guide-notification"><p>Havnen er lukket for øvelser.</p></div><p>',
    )
    expect(await observe('QA', { qatar: body })).toMatchObject({
      level: null,
      departure: { grade: 'none' },
      body: 'real',
    })
  })
})

describe('dk-um asks', () => {
  it('about every country of its round once', () => {
    const round = dkUm.round ?? []
    expect(round.length).toBeGreaterThan(180)
    expect(new Set(round).size).toBe(round.length)
    expect(round.filter((country) => !isCountry(country))).toEqual([])
  })

  it('for the pages of wanted countries and nothing else', async () => {
    const get = sample()
    const { observations } = await readingOf(dkUm, get.get, anAsk({ wanted: ['LB'] }))
    expect(get.asked).toEqual([`${ROOT}/libanon`])
    expect(observations).toHaveLength(1)
  })
})

describe('dk-um notices in place of a page', () => {
  const reword = (body: string) => body.replace('V&#xE6;r ekstra forsigtig', 'V&#xE6;r lidt bange')
  const answers = hostileAnswers(page('rum-nien'), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(dkUm, sample().get, anAsk({ wanted: ['RO'] }))
    const get = sample({ 'rum-nien': answer.body })
    const seen = await look(dkUm, get.get, anAsk({ wanted: ['RO'] }))
    expectNoticed(seen, answer, good)
    expect(seen.reading?.observations ?? []).toEqual([])
    expect(get.surprises).toEqual([])
  })

  it.each([
    ['the page of another country', page('nigeria')],
    ['a page whose bars are gone', page('rum-nien').replaceAll('travel-guide-accordion__item', 'bar')],
  ])('%s', async (_what, body) => {
    const { failures } = await readingOf(dkUm, sample({ 'rum-nien': body }).get, anAsk({ wanted: ['RO'] }))
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'RO' }])
  })

  it('a page that is not there, as a failure of its country alone', async () => {
    const wanted = ['RO', 'SE', 'NO', 'FI', 'IS']
    const { observations, failures } = await readingOf(dkUm, sample().get, anAsk({ wanted }))
    expect(observations.map(({ country }) => country)).toEqual(['RO'])
    expect(failures.map(({ country }) => country).sort()).toEqual(['FI', 'IS', 'NO', 'SE'])
  })

  it('most pages failing alike as trouble of the source', async () => {
    const broken = Object.fromEntries(SLUGS.map((slug) => [slug, page(slug).replace('</html>', '')]))
    const { error } = await look(dkUm, sample(broken).get, anAsk({ wanted: ['RO', 'LB', 'NG', 'QA'] }))
    expect(error?.kind).toBe('unreadable')
  })
})

async function observe(country: CountryCode, changed: Readonly<Record<string, string>> = {}) {
  const { observations, failures } = await readingOf(dkUm, sample(changed).get, anAsk({ wanted: [country] }))
  expect(failures).toEqual([])
  return observations[0]
}

function sample(changed: Readonly<Record<string, string>> = {}) {
  return fakeGet(Object.fromEntries(SLUGS.map((slug) => [`${ROOT}/${slug}`, changed[slug] ?? page(slug)])))
}

function page(name: string): string {
  return readFileSync(new URL(`../fixtures/dk-um/${name}.html`, import.meta.url), 'utf8')
}
