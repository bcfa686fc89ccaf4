import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plMsz } from '../../src/sources/pl-msz.ts'
import { expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const URL_OF_LIST = 'https://odyseusz.gov.pl/api/v1/informacje/profile-panstw'
const LIST = readFileSync(new URL('../fixtures/pl-msz/profile-panstw.json', import.meta.url), 'utf8')

function sample(body = LIST) {
  return fakeGet({ [URL_OF_LIST]: body })
}

describe('pl-msz reads', () => {
  it('the level of every country, at least 2 where parts have warnings of their own', async () => {
    const { observations, ...reading } = await readingOf(plMsz, sample().get)
    expect(observations.map(({ country, level, peak, body }) => [country, level, peak, body])).toEqual([
      ['ML', 4, null, 'real'],
      ['EG', 2, null, 'real'],
      ['TD', 3, null, 'real'],
      ['BR', 2, null, 'real'],
      ['PT', 1, null, 'real'],
      ['PL', null, null, 'empty'],
    ])
    expect(reading).toEqual({
      listed: 7,
      unchanged: [],
      failures: [],
      unnamed: ['Atlantyda (QQ)'],
      markers: new Map(),
      whole: true,
    })
  })

  it('everything that a profile says', async () => {
    const { observations } = await readingOf(plMsz, sample().get)
    expect(observations[0]).toEqual({
      country: 'ML',
      level: 4,
      peak: null,
      areas: [],
      wording: 'MSZ odradza wszelkie podróże',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-20',
      url: 'https://odyseusz.gov.pl/ML',
      document: 'ML',
      language: 'pl',
      text: [
        'MSZ odradza wszelkie podróże',
        'Drogi na południe od Ćwiczeniowa są nieprzejezdne.',
        'Żołnierze zamykają mosty nocą.',
      ].join('\n'),
      summary: 'Drogi na południe od Ćwiczeniowa są nieprzejezdne. Żołnierze zamykają mosty nocą.',
      body: 'real',
    })
  })

  it('nothing about leaving where a profile has no notice: unknown, not none', async () => {
    const { observations } = await readingOf(plMsz, sample().get)
    const silent = observations.filter(({ departure, mission }) => departure === null && mission === null)
    expect(silent.map(({ country }) => country)).toEqual(['TD', 'PT', 'PL'])
  })

  it('the day of a date with a time, and no date as none', async () => {
    const { observations } = await readingOf(plMsz, sample().get)
    expect(observations.slice(1, 4).map(({ updatedAt }) => updatedAt)).toEqual([
      '2026-01-15',
      '2025-12-01',
      null,
    ])
  })

  it('a level never seen as a failure of that country alone', async () => {
    const body = LIST.replace('MSZ_ODRADZA_WSZELKIE_PODROZE', 'MSZ_ZALECA_POWROT')
    const { failures, observations } = await readingOf(plMsz, sample(body).get)
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'ML' }])
    expect(failures[0]?.message).toContain('MSZ_ZALECA_POWROT')
    expect(observations.map(({ country }) => country)).not.toContain('ML')
  })

  it('two profiles of one country as a failure, never one of them', async () => {
    const body = LIST.replace('"kodIso": "PT"', '"kodIso": "ml"')
    const { failures, observations } = await readingOf(plMsz, sample(body).get)
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
    expect(observations.map(({ country }) => country)).not.toContain('ML')
  })

  it.each(['kodIso', 'bazowyKodPoziomuZagrozenia', 'czyOstrzezeniaRegionalne'])(
    'nothing from a list whose %s has another name',
    async (field) => {
      const { error } = await look(plMsz, sample(LIST.replaceAll(field, `${field}Nowe`)).get)
      expect(error).toMatchObject({ kind: 'unreadable' })
    },
  )
})

describe('pl-msz notices', () => {
  const halve = (body: string) => {
    const rows: unknown[] = JSON.parse(body)
    return JSON.stringify(rows.slice(0, 3))
  }
  const reword = (body: string) => body.replaceAll('MSZ_ODRADZA', 'MSZ_ZAKAZUJE')
  const answers = hostileAnswers(LIST, { halve, reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const server = sample(answer.body)
    expectNoticed(await look(plMsz, server.get), answer, await readingOf(plMsz, sample().get))
    expect(server.surprises).toEqual([])
  })
})
