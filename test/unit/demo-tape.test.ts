import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { demoTape } from '../../src/replay/demo-tape.ts'
import { caGac } from '../../src/sources/ca-gac.ts'
import { deAa } from '../../src/sources/de-aa.ts'
import { esMaec } from '../../src/sources/es-maec.ts'
import { frMeae } from '../../src/sources/fr-meae.ts'
import { itMaeci } from '../../src/sources/it-maeci.ts'
import type { Reading, Source } from '../../src/sources/source.ts'
import { ukFcdo } from '../../src/sources/uk-fcdo.ts'
import { usState } from '../../src/sources/us-state.ts'
import { fakeGet, type Look, look } from '../support/source-contract.ts'

const SOURCES = [usState, itMaeci, ukFcdo, deAa, caGac, esMaec, frMeae]
const ASKED = new Set(['ML', 'SN', 'JP'])

const TAPE = demoTape()
const seenBy = new Map<string, ReturnType<typeof lookAtAll>>()

/** What a source sees when it looks once at the end of each moment at which its answers changed. */
async function looks(source: Source): Promise<readonly { at: string; seen: Look }[]> {
  const seen = seenBy.get(source.id) ?? lookAtAll(source)
  seenBy.set(source.id, seen)
  return await seen
}

async function lookAtAll(source: Source): Promise<readonly { at: string; seen: Look }[]> {
  let markers: Reading['markers'] = new Map()
  const lines = TAPE.filter(({ url }) => source.reads.some((start) => url.startsWith(start)))
  const fake = fakeGet({})
  const all: { at: string; seen: Look }[] = []
  for (const at of new Set(lines.map((line) => line.at))) {
    for (const line of lines.filter((each) => each.at === at)) fake.answer(line.url, line.body)
    const isFirst = all.length === 0
    const wants = (country: string) => isFirst || ASKED.has(country)
    const marker = (country: string) => markers.get(country)
    const seen = await look(source, fake.get, { now: at, wants, marker, confirming: () => null })
    markers = new Map([...markers, ...(seen.reading?.markers ?? [])])
    all.push({ at, seen })
  }
  expect(fake.surprises).toEqual([])
  return all
}

function maliIn(reading: Reading | undefined): Observation | undefined {
  return reading?.observations.find(({ country }) => country === 'ML')
}

/** When a source first told its citizens in Mali to leave. */
function firstCall(all: readonly { at: string; seen: Look }[]): string | undefined {
  return all.find(({ seen }) => (maliIn(seen.reading)?.departure?.grade ?? 'none') !== 'none')?.at
}

/** Day, level, call and posture of Mali, where one of them differs from the look before. */
async function story(source: Source): Promise<readonly string[]> {
  const said = (await looks(source)).map(({ at, seen }) => {
    const mali = maliIn(seen.reading)
    const words = mali && [mali.level, mali.departure?.grade, mali.mission?.posture].join(' ')
    return { day: at.slice(0, 10), words: words ?? seen.error?.kind }
  })
  return said
    .filter(({ words }, index) => index === 0 || words !== said[index - 1]?.words)
    .map(({ day, words }) => `${day} ${words}`)
}

describe('the demo tape', () => {
  it('is in order, and the same every time', () => {
    const moments = TAPE.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted())
    expect(moments.every((at) => new Date(at).toISOString() === at)).toBe(true)
    expect(demoTape()).toEqual(TAPE)
  })

  it('has no line that repeats the answer before it', () => {
    const last = new Map<string, string>()
    for (const { url, body } of TAPE) {
      expect(last.get(url)).not.toBe(body)
      last.set(url, body)
    }
  })

  it('is small', () => {
    const characters = TAPE.reduce((sum, { body }) => sum + body.length, 0)
    expect(characters).toBeLessThan(8_000_000)
  })

  it.each(SOURCES)('shows $id a healthy world, calm everywhere but in Mali', async (source) => {
    const [first] = await looks(source)
    const reading = first?.seen.reading
    expect(reading).toMatchObject({ failures: [], unnamed: [] })
    const countries = reading?.listed ?? reading?.observations.length ?? 0
    expect(countries).toBeGreaterThanOrEqual(source.expect.min)
    expect(countries).toBeLessThanOrEqual(source.expect.max)
    for (const { departure, mission } of reading?.observations ?? []) {
      expect(departure?.grade ?? 'none').toBe('none')
      expect(mission?.posture ?? 'normal').toBe('normal')
    }
  })

  it('tells the story of the United States with both lies', async () => {
    expect(await story(usState)).toEqual([
      '2022-07-01 4 none normal',
      '2022-07-29 4 none ordered-departure',
      '2023-01-25 4 none normal',
      '2025-10-28 4 leave-now normal',
      '2025-10-30 4 leave-now ordered-departure',
      '2025-11-03 blocked',
      '2025-11-04 4 leave-now ordered-departure',
      '2025-12-16 1  ',
      '2025-12-17 4 leave-now ordered-departure',
      '2026-01-09 4 none normal',
      '2026-04-28 4 leave normal',
    ])
  })

  it('tells the story of the United Kingdom', async () => {
    expect(await story(ukFcdo)).toEqual([
      '2022-07-01 2 none normal',
      '2025-10-30 4 leave-now ordered-departure',
    ])
  })

  it('tells the story of France', async () => {
    expect(await story(frMeae)).toEqual([
      '2022-07-01 4 none normal',
      '2025-11-07 4 leave normal',
      '2026-02-13 4 none normal',
      '2026-04-29 4 leave normal',
    ])
  })

  it('tells the story of Italy, with the fuel crisis and the number of its citizens', async () => {
    expect(await story(itMaeci)).toEqual([
      '2022-07-01 4 none normal',
      '2025-10-29 4 leave normal',
      '2026-01-20 4 none normal',
      '2026-04-29 4 leave normal',
    ])
    const call = (await looks(itMaeci)).find(({ at }) => at.startsWith('2025-10-29'))
    expect(maliIn(call?.seen.reading)).toMatchObject({
      departure: { sentence: expect.stringMatching(/ 70 .* nei tempi più brevi/) },
      hazards: expect.arrayContaining(['fuel-shortage']),
    })
  })

  it('tells the story of Germany', async () => {
    expect(await story(deAa)).toEqual([
      '2022-07-01 4 none normal',
      '2025-10-31 4 leave normal',
      '2026-01-23 4 none normal',
      '2026-04-29 4 leave normal',
    ])
  })

  it('tells the stories of Canada and Spain, whose calls stand to the end', async () => {
    expect(await story(caGac)).toEqual(['2022-07-01 4 none normal', '2025-10-31 4 leave normal'])
    expect(await story(esMaec)).toEqual(['2022-07-01 4 none normal', '2025-11-01 4 leave normal'])
  })

  it('lets the governments call in the order of the facts', async () => {
    const calls = await Promise.all(SOURCES.map(async (source) => firstCall(await looks(source))))
    expect(calls).toEqual(calls.toSorted())
    expect(new Set(calls).size).toBe(SOURCES.length)
  })

  it.each(SOURCES)(
    'lets $id date each advice no later than it is told, and each call by its day',
    async (source) => {
      const all = await looks(source)
      const dates = all.map(({ at, seen }) => ({ at, date: maliIn(seen.reading)?.updatedAt ?? '' }))
      expect(dates.filter(({ at, date }) => date > at)).toEqual([])
      const call = firstCall(all)
      expect(dates.find(({ at }) => at === call)?.date.slice(0, 10)).toBe(call?.slice(0, 10))
    },
  )

  it('tells the false Level 1 in the form of a placeholder, dated that day', async () => {
    const lie = (await looks(usState)).find(({ at }) => at.startsWith('2025-12-16'))
    expect(maliIn(lie?.seen.reading)).toMatchObject({
      level: 1,
      body: 'placeholder',
      updatedAt: '2025-12-16',
      document: expect.stringContaining('destination.mli.html'),
    })
  })

  it('sends the block page with status 200', () => {
    const pages = TAPE.filter(({ body }) => body.includes('Access Denied'))
    expect(pages.map(({ at, status }) => [at.slice(0, 10), status])).toEqual([['2025-11-03', 200]])
  })

  it('tells of the attacks of April 2026 in new sentences', async () => {
    const april = await Promise.all(SOURCES.map(async (source) => (await looks(source)).at(-1)))
    const texts = april.map((last) => maliIn(last?.seen.reading)?.text ?? '').join('\n')
    const told = ['curfew', 'reopened', 'blockade', 'blocus', 'blocco', 'Blockade', 'bloqueo']
    for (const word of told) expect(texts).toContain(word)
  })
})
