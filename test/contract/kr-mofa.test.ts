import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { observe as observePage } from '../../src/sources/kr-mofa/observe.ts'
import { krMofa } from '../../src/sources/kr-mofa.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const ROOT = 'https://www.0404.go.kr/ntnSafetyInfo'
const IDS = ['57', '27', '165', '183']

describe('kr-mofa reads', () => {
  it('a ban for the whole country, and not the old level in a comment', async () => {
    expect(await observe('ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: '여행금지: 전 지역',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-01-15',
      url: `${ROOT}/57/detail`,
      document: '57',
      language: 'ko',
      text: '여행금지: 전 지역',
      summary: '여행금지: 전 지역',
      body: 'real',
    })
  })

  it.each([
    ['the level of all but the capital', 'NE', 4, 4],
    ['a special advisory as no travel that is not necessary', 'JO', 3, 3],
    ['a single part apart as a peak', 'JP', 2, 3],
  ])('%s', async (_what, country, level, peak) => {
    expect(await observe(country)).toMatchObject({ level, peak })
  })

  it('the third level, though it is named "leaving advised", as no call', async () => {
    expect(await observe('NE')).toMatchObject({ departure: { grade: 'none' } })
  })

  it('the same from a page whose list of notices changed', async () => {
    const other = page('57').replace('[말리] 우기 도로 통제 안내', '[말리] 대사관 휴무 안내')
    expect(await observe('ML', { '57': other })).toEqual(await observe('ML'))
  })
})

describe('kr-mofa knows', () => {
  const silent = { lines: [], notices: [], updatedAt: null }

  it('that a call whose notice dropped out of the list may stand', () => {
    const moment = { id: '57', now: '2026-03-01T12:00:00.000Z' }
    expect(observePage(silent, 'ML', { ...moment, wasCalled: true }).departure).toBeNull()
    expect(observePage(silent, 'ML', { ...moment, wasCalled: false }).departure).toEqual({ grade: 'none' })
  })

  it('a call of the last weeks by what it noted then', async () => {
    const markers = new Map([['ML', 'called 2026-02-20T00:00:00.000Z']])
    const noted = await readingOf(krMofa, sample().get, anAsk({ wanted: ['ML'], markers }))
    expect(noted.observations).toMatchObject([{ departure: null }])
    expect(noted.markers.get('ML')).toBe('called 2026-02-20T00:00:00.000Z')
    const later = anAsk({ wanted: ['ML'], markers, now: '2026-05-01T00:00:00.000Z' })
    expect((await readingOf(krMofa, sample().get, later)).observations).toMatchObject([
      { departure: { grade: 'none' } },
    ])
  })

  it('no level where a page lists none', async () => {
    const body = page('57').replace(/<li><span class="box-tag-01 t04">여행금지<\/span>전 지역<\/li>/, '')
    expect(await observe('ML', { '57': body })).toMatchObject({ level: null, peak: null, body: 'empty' })
  })
})

describe('kr-mofa asks', () => {
  it('about every country of its round once, and only for those that are wanted', async () => {
    const round = krMofa.round ?? []
    expect(round.length).toBeGreaterThan(50)
    expect(new Set(round).size).toBe(round.length)
    expect(round.filter((country) => !isCountry(country))).toEqual([])
    const get = sample()
    await readingOf(krMofa, get.get, anAsk({ wanted: ['NE'] }))
    expect(get.asked).toEqual([`${ROOT}/27/detail`])
  })
})

describe('kr-mofa notices in place of a page', () => {
  const reword = (body: string) =>
    body.replace(
      '<span class="box-tag-01 t04">여행금지</span>전 지역',
      '<span class="box-tag-01 t04">여행환영</span>전 지역',
    )
  const answers = hostileAnswers(page('57'), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(krMofa, sample().get, anAsk({ wanted: ['ML'] }))
    const get = sample({ '57': answer.body })
    const seen = await look(krMofa, get.get, anAsk({ wanted: ['ML'] }))
    expectNoticed(seen, answer, good)
    expect(seen.reading?.observations ?? []).toEqual([])
    expect(get.surprises).toEqual([])
  })

  it('the page of another country', async () => {
    const { failures } = await readingOf(krMofa, sample({ '57': page('27') }).get, anAsk({ wanted: ['ML'] }))
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })
})

async function observe(country: CountryCode, changed: Readonly<Record<string, string>> = {}) {
  const { observations, failures } = await readingOf(
    krMofa,
    sample(changed).get,
    anAsk({ wanted: [country] }),
  )
  expect(failures).toEqual([])
  return observations[0]
}

function sample(changed: Readonly<Record<string, string>> = {}) {
  return fakeGet(Object.fromEntries(IDS.map((id) => [`${ROOT}/${id}/detail`, changed[id] ?? page(id)])))
}

function page(name: string): string {
  return readFileSync(new URL(`../fixtures/kr-mofa/${name}.html`, import.meta.url), 'utf8')
}
