import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atBmeia } from '../../src/sources/at-bmeia.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const ROOT = 'https://www.bmeia.gv.at/reise-services'
const INDEX = `${ROOT}/reisewarnungen`
const SLUGS = ['tschad', 'georgien', 'armenien', 'portugal']

describe('at-bmeia reads', () => {
  it('a warning for the whole country', async () => {
    const { observations } = await readingOf(atBmeia, sample().get)
    expect(observations.find(({ country }) => country === 'TD')).toEqual({
      country: 'TD',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Sicherheitsstufe 4',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-01-12',
      url: `${ROOT}/reiseinformation/land/tschad`,
      document: 'tschad',
      language: 'de',
      text: [
        'Reisewarnung (Sicherheitsstufe 4) für das ganze Land!',
        'Straßensperren häufen sich auf den Überlandstraßen.',
        'Vorräte für drei Tage sind ratsam.',
        'Banden überfallen Busse östlich des Sees.',
      ].join('\n'),
      summary:
        'Reisewarnung (Sicherheitsstufe 4) für das ganze Land! Straßensperren häufen sich auf den Überlandstraßen. Vorräte für drei Tage sind ratsam. Banden überfallen Busse östlich des Sees.',
      body: 'real',
    })
  })

  it.each([
    ['a regional risk apart from the rest of the country', 'GE', 2, 3],
    ['a risk whose "(regional)" was forgotten as what its text says', 'AM', 1, 2],
    ['a calm country without boxes', 'PT', 1, 1],
  ])('%s', async (_what, country, level, peak) => {
    const { observations } = await readingOf(atBmeia, sample().get)
    expect(observations.find((one) => one.country === country)).toMatchObject({ level, peak })
  })

  it('parts by their place', async () => {
    const { observations } = await readingOf(atBmeia, sample().get)
    expect(observations.find(({ country }) => country === 'GE')?.areas).toEqual([
      { name: 'in den Bergtälern im Übungsgebiet', level: 3 },
    ])
  })

  it('a level for the whole country although the head still says regional', async () => {
    const body = page('georgien').replace(
      /<p>Hohes.*?<\/p>/,
      '<p>Hohes Sicherheitsrisiko (Sicherheitsstufe 3) im ganzen Land.</p>',
    )
    const { observations } = await readingOf(atBmeia, sample({ georgien: body }).get)
    expect(observations.find(({ country }) => country === 'GE')).toMatchObject({ level: 3, peak: 3 })
  })

  it('the same from a page that only has a newer day printed as today', async () => {
    const first = await readingOf(atBmeia, sample().get)
    const second = await readingOf(
      atBmeia,
      sample({ tschad: page('tschad').replace('Stand 28.02.2026', 'Stand 01.03.2026') }).get,
    )
    expect(second.observations).toEqual(first.observations)
  })
})

describe('at-bmeia asks', () => {
  it('for the pages of countries whose level moved, and of those that are wanted', async () => {
    const { markers } = await readingOf(atBmeia, sample().get)
    const get = sample()
    const moved = new Map([...markers, ['GE', '4/1']])
    const reading = await readingOf(atBmeia, get.get, anAsk({ markers: moved, wanted: ['PT'] }))
    expect(get.asked).toEqual([INDEX, address('georgien'), address('portugal')])
    expect([...reading.unchanged].sort()).toEqual(['AM', 'TD'])
  })

  it('and names countries that no table explains', async () => {
    const { unnamed, listed } = await readingOf(atBmeia, sample().get)
    expect(unnamed).toEqual(['Atlantis'])
    expect(listed).toBe(5)
  })

  it('and keeps a country without its page among the failures, without a marker', async () => {
    const get = sample()
    const reading = await readingOf(
      atBmeia,
      fakeGet({ [INDEX]: index(), [address('tschad')]: page('tschad') }).get,
    )
    expect(reading.observations.map(({ country }) => country)).toEqual(['TD'])
    expect(reading.failures).toHaveLength(3)
    expect([...reading.markers.keys()]).toEqual(['TD'])
    expect(get.surprises).toEqual([])
  })
})

describe('at-bmeia notices in place of the list', () => {
  const halve = (body: string) => body.replace(/"AM":\{.*?\},"PT":\{.*?\},/, '')
  const reword = (body: string) => body.replace('"security":4', '"security":6')
  const answers = hostileAnswers(index(), { halve, reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(atBmeia, sample().get)
    const get = fakeGet({ ...pages(), [INDEX]: answer.body })
    expectNoticed(await look(atBmeia, get.get), answer, good)
    expect(get.surprises).toEqual([])
  })
})

describe('at-bmeia notices in place of a page', () => {
  const reword = (body: string) => body.replace('Sicherheitsstufe&nbsp;4 ', 'Sicherheitsstufe&nbsp;7 ')
  const answers = hostileAnswers(page('tschad'), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(atBmeia, sample().get)
    const get = sample({ tschad: answer.body })
    const seen = await look(atBmeia, get.get)
    expectNoticed(seen, answer, good)
    expect(seen.reading?.observations.map(({ country }) => country)).not.toContain('TD')
    expect(get.surprises).toEqual([])
  })

  it('the page of another country', async () => {
    const { failures } = await readingOf(atBmeia, sample({ tschad: page('portugal') }).get)
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'TD' }])
  })
})

function sample(changed: Readonly<Record<string, string>> = {}) {
  return fakeGet({ ...pages(changed), [INDEX]: index() })
}

function pages(changed: Readonly<Record<string, string>> = {}): Readonly<Record<string, Answer>> {
  return Object.fromEntries(SLUGS.map((slug) => [address(slug), changed[slug] ?? page(slug)]))
}

function address(slug: string): string {
  return `${ROOT}/reiseinformation/land/${slug}`
}

function index(): string {
  return page('index')
}

function page(name: string): string {
  return readFileSync(new URL(`../fixtures/at-bmeia/${name}.html`, import.meta.url), 'utf8')
}
