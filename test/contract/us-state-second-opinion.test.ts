import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../src/domain/advisory.ts'
import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import type { Level } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { believe, confirmingSince } from '../../src/pipeline/believe.ts'
import { detect } from '../../src/pipeline/detect.ts'
import { usState } from '../../src/sources/us-state.ts'
import { type Answer, anAsk, fakeGet, readingOf } from '../support/source-contract.ts'
import { aClock, saying } from '../support/world.ts'

const FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'
const API = 'https://cadataapi.state.gov/api/TravelAdvisories'
const LINK = 'https://travel.state.gov/en/international-travel/travel-advisories/destination.per.html'
const WORDS = {
  1: 'Exercise Normal Precautions',
  2: 'Exercise Increased Caution',
  3: 'Reconsider Travel',
  4: 'Do Not Travel',
} as const
const CALL = 'U.S. citizens in Peru should depart immediately by commercial plane.'

/** What the feed or the API says of Peru: level, date and text. */
interface Said {
  readonly level: Level
  /** `2026-02-10` */
  readonly date: string
  readonly text?: string
}

function feedOf({ level, date, text = 'Roads are closed.' }: Said): string {
  const printed = new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 16)
  return `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Peru - Level ${level}: ${WORDS[level]}</title><link>${LINK}</link><pubDate>${printed}</pubDate><description><![CDATA[<p>${text}</p>]]></description></item></channel></rss>`
}

function entryOf(name: string, { level, date, text }: Said) {
  return {
    Title: `${name} - Level ${level}: ${WORDS[level]}`,
    Link: '',
    Category: ['XX'],
    ...(text === undefined ? {} : { Summary: `<p>${text}</p>` }),
    // Evening in Washington before the date in UTC.
    Published: `${plus(`${date}T00:00:00.000Z`, -DAY).slice(0, 10)}T19:00:00-05:00`,
  }
}

/** An answer of the API about 200 countries, or as many as are told. */
function apiOf(peru: Said, { countries = 200 } = {}): string {
  const others = COUNTRIES.filter((country) => country !== 'PE').slice(0, countries - 1)
  const calm = { level: 1, date: '2025-06-01', text: 'Take care.' } as const
  const entries = others.map((country) => entryOf(countryName(country, 'en'), calm))
  return JSON.stringify([entryOf('Peru', peru), ...entries])
}

/** Somebody who watches Peru through the feed, with the API beside it, and believes as Tocsin does. */
function aWatcher() {
  const server = fakeGet({})
  const clock = aClock('2026-02-01T12:00:00.000Z')
  let past: Advisory | null = null
  return {
    server,
    apiAsked: () => server.asked.filter((url) => url === API).length,
    /** Looks `hours` after the last look; `told` names each change as "kind from→to". */
    async look(said: Said, hours = 0) {
      server.answer(FEED, feedOf(said))
      const at = clock.pass(hours * HOUR)
      const since = past === null ? null : confirmingSince(past, at)
      const confirming = new Map(since === null ? [] : [['PE', since] as const])
      const { observations, remarks = [] } = await readingOf(
        usState,
        server.get,
        anAsk({ now: at, confirming }),
      )
      const told = observations.flatMap((seen) => {
        const before = past
        past = believe(before, seen, { source: 'us-state', at }).after
        return before === null ? [] : detect(before, past, at).map(saying)
      })
      expect(server.surprises).toEqual([])
      return { told, remarks, level: past?.believed.level, departure: past?.believed.departure }
    },
  }
}

const BAD: Said = { level: 4, date: '2026-01-10' }
const BETTER: Said = { level: 2, date: '2026-02-01' }

/** Believed at 4; the feed says 2, and waits to be confirmed by the next look, seven hours later. */
async function aWaitingWatcher(api: Answer | undefined) {
  const watcher = aWatcher()
  if (api !== undefined) watcher.server.answer(API, api)
  await watcher.look(BAD)
  expect((await watcher.look(BETTER, 1)).told).toEqual([])
  expect(watcher.apiAsked()).toBe(0)
  return watcher
}

describe('the JSON API is asked', () => {
  it('only by the look that would believe something better', async () => {
    const watcher = await aWaitingWatcher(apiOf(BETTER))
    await watcher.look(BETTER, 1)
    expect(watcher.apiAsked()).toBe(0)
    await watcher.look(BETTER, 6)
    expect(watcher.apiAsked()).toBe(1)
    await watcher.look(BETTER, 1)
    expect(watcher.apiAsked()).toBe(1)
  })

  it('never about something worse, nor about what stands', async () => {
    const watcher = aWatcher()
    await watcher.look(BETTER)
    for (const hours of [1, 12, 48]) await watcher.look(BETTER, hours)
    expect((await watcher.look({ ...BAD, date: '2026-02-02' }, 1)).told).toEqual(['level-raised 2→4'])
    expect(watcher.apiAsked()).toBe(0)
  })
})

describe('the API agrees', () => {
  it('and what is better is believed as it would have been', async () => {
    const watcher = await aWaitingWatcher(apiOf(BETTER))
    expect((await watcher.look(BETTER, 7)).told).toEqual(['level-lowered 4→2'])
  })

  it('and nothing is believed a moment earlier for it', async () => {
    const watcher = await aWaitingWatcher(apiOf(BETTER))
    expect((await watcher.look(BETTER, 5)).told).toEqual([])
  })
})

describe('the API contradicts', () => {
  it('and what is better waits until it no longer does', async () => {
    const watcher = await aWaitingWatcher(apiOf({ ...BAD, date: BETTER.date }))
    expect(await watcher.look(BETTER, 7)).toMatchObject({ told: [], level: 4, remarks: [] })
    expect(await watcher.look(BETTER, 25)).toMatchObject({ told: [], level: 4 })
    watcher.server.answer(API, apiOf(BETTER))
    expect((await watcher.look(BETTER, 25)).told).toEqual(['level-lowered 4→2'])
    expect(watcher.apiAsked()).toBe(3)
  })

  it('by a call to leave that stands in its text', async () => {
    const watcher = aWatcher()
    const stands = { level: 4, date: '2026-01-10', text: CALL } as const
    const gone = { level: 4, date: '2026-02-01', text: 'Roads are closed.' } as const
    watcher.server.answer(API, apiOf({ ...gone, text: CALL }))
    await watcher.look(stands)
    await watcher.look(gone, 1)
    expect(await watcher.look(gone, 7)).toMatchObject({ told: [], departure: { grade: 'leave-now' } })
    watcher.server.answer(API, apiOf(gone))
    expect((await watcher.look(gone, 25)).told).toEqual(['departure-lifted leave-now→none'])
  })

  it('only while it is not the older copy', async () => {
    const watcher = await aWaitingWatcher(apiOf(BAD))
    expect((await watcher.look(BETTER, 7)).told).toEqual(['level-lowered 4→2'])
  })

  it('for a week at most', async () => {
    const watcher = await aWaitingWatcher(apiOf({ ...BAD, date: BETTER.date }))
    for (let days = 1; days < 7; days += 1) expect((await watcher.look(BETTER, 24)).told).toEqual([])
    expect(watcher.apiAsked()).toBe(6)
    expect((await watcher.look(BETTER, 48)).told).toEqual(['level-lowered 4→2'])
  })

  it('and what is worse is believed all the same', async () => {
    const watcher = await aWaitingWatcher(apiOf({ ...BAD, date: BETTER.date }))
    const told = (await watcher.look({ ...BETTER, text: CALL }, 7)).told
    expect(told).toEqual(['departure-called none→leave-now'])
  })
})

describe('the API is never a reason for news by itself', () => {
  it.each([1, 2, 3, 4] as const)(
    'not at level %i with a call to leave, whatever the feed does',
    async (level) => {
      const opinion = apiOf({ level, date: '2026-03-01', text: CALL })
      const silent = await aWaitingWatcher(opinion)
      const { told } = await silent.look(BETTER, 7)
      expect(told).toEqual([])
      expect((await silent.look(BAD, 7)).told).toEqual([])
    },
  )

  it('and no observation of it is handed on', async () => {
    const answers = { [FEED]: feedOf(BETTER), [API]: apiOf({ ...BAD, date: BETTER.date }) }
    const now = '2026-02-02T12:00:00.000Z'
    const confirming = new Map([['PE', plus(now, -DAY)]])
    const alone = await readingOf(usState, fakeGet(answers).get, anAsk({ now }))
    const both = await readingOf(usState, fakeGet(answers).get, anAsk({ now, confirming }))
    expect(both).toEqual({
      ...alone,
      observations: alone.observations.map((seen) => ({ ...seen, doubted: true })),
    })
  })
})

describe('everything goes on without the API, with a remark,', () => {
  const entry = entryOf('Peru', BAD)
  it.each<[string, Answer | undefined, string]>([
    ['when it refuses', new SourceError('blocked', { where: API, what: 'answered 429' }), 'answered 429'],
    ['when nobody answers', undefined, 'connection refused'],
    ['when it says nothing', '[]', 'unreadable'],
    ['when it sends a challenge', '<html><head><title>Just a moment...</title></head></html>', 'blocked'],
    ['when it sends XML', '<ArrayOfRss xmlns="x"></ArrayOfRss>', 'JSON expected'],
    [
      'when it knows too few countries',
      apiOf({ ...BAD, date: BETTER.date }, { countries: 90 }),
      '90 countries',
    ],
    ['when it breaks off', apiOf({ ...BAD, date: BETTER.date }).slice(0, -20), 'unreadable'],
    ['when its entries have another shape', JSON.stringify([{ ...entry, Title: 4 }]), 'unreadable'],
    ['when it is nested without end', '['.repeat(200_000), 'unreadable'],
  ])('%s', async (_, api, remark) => {
    const watcher = await aWaitingWatcher(api)
    const { told, remarks } = await watcher.look(BETTER, 7)
    expect(told).toEqual(['level-lowered 4→2'])
    expect(remarks).toEqual([expect.stringContaining(remark)])
    expect(watcher.apiAsked()).toBe(1)
  })
})
