import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { usEmbassy } from '../../src/sources/us-embassy.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const NOW = '2026-03-01T12:00:00.000Z'
const DAY = 86_400_000
const CHAD = 'https://td.usembassy.gov/category/alert/feed/'
const PALAU = 'https://pw.usembassy.gov/category/alert/feed/'
const CHAD_ALERTS = 'https://td.usembassy.gov/category/alert/'

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/us-embassy/${name}.xml`, import.meta.url), 'utf8')
}

/** An alert as it stands in a feed; `ago` in days before `NOW`, negative for later. */
interface Item {
  readonly ago: number
  readonly title?: string
  readonly text?: string
  readonly slug?: string
}

function feed(items: readonly Item[], title = 'Alert – U.S. Embassy in Chad'): string {
  return fixture('calm')
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replace('</channel>', `${items.map(itemOf).join('\n')}\n</channel>`)
}

function itemOf({
  ago,
  title = 'Security Alert',
  text = 'Markets are crowded.',
  slug = `alert-${ago}`,
}: Item) {
  return `<item><title>${title}</title><link>https://td.usembassy.gov/${slug}/</link>
<pubDate>${new Date(Date.parse(NOW) - ago * DAY).toUTCString()}</pubDate>
<guid isPermaLink="false">https://td.usembassy.gov/?p=${Math.round(9000 - ago)}</guid>
<description></description><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`
}

/** Ordinary alerts, one a day from the given ages on. */
function ordinary(count: number, from: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ ago: from + index }))
}

const LEAVE = 'U.S. citizens in Chad should depart immediately.'
const CONSIDER = 'U.S. citizens in Chad should consider departing while flights are available.'
const LEAVE_THE_NORTH = 'U.S. citizens in northern Chad should depart the region now.'
const NO_LONGER = 'The Department of State no longer advises U.S. citizens to depart Chad.'
const ORDERED = 'The Department of State ordered non-emergency U.S. government employees to leave Chad.'
const AUTHORIZED = 'The Department of State authorized the voluntary departure of family members from Chad.'
const ORDER_OVER = 'The ordered departure of U.S. government employees was lifted.'
const SUSPENDED = 'The U.S. Embassy suspended operations.'

/** One post looked at again and again: what a look remembers is given to the next. */
function watched() {
  let marker: string | undefined
  return async (answers: Readonly<Record<string, Answer>>, { inDays = 0 }: { inDays?: number } = {}) => {
    const server = fakeGet(answers)
    const ask = anAsk({
      now: new Date(Date.parse(NOW) + inDays * DAY).toISOString(),
      wanted: ['TD'],
      markers: new Map(marker === undefined ? [] : [['TD', marker]]),
    })
    const { observations, failures, markers } = await readingOf(usEmbassy, server.get, ask)
    expect(failures).toEqual([])
    marker = markers.get('TD')
    return { chad: only(observations), asked: server.asked }
  }
}

interface Step {
  /** Days since the step before. */
  readonly days: number
  /** Whether the alert published now calls on people to leave. */
  readonly calls: boolean
  /** Whether anybody looks at the feed, which shows the last ten alerts. */
  readonly looks: boolean
}

/** What each look gave: the grade, whether a call was ever seen, and whether the newest alert is one. */
async function watchedThrough(steps: readonly Step[]) {
  const lookAgain = watched()
  const published: Item[] = []
  const seen: { grade: string | undefined; wasSeen: boolean; isFresh: boolean }[] = []
  let inDays = 0
  for (const { days, calls, looks } of steps) {
    inDays += days
    published.unshift({ ago: -inDays, ...(calls ? { text: LEAVE } : {}) })
    if (!looks) continue
    const shown = published.slice(0, 10)
    const { chad } = await lookAgain({ [CHAD]: feed(shown) }, { inDays })
    const wasSeen = seen.at(-1)?.wasSeen === true || shown.some(({ text }) => text === LEAVE)
    seen.push({ grade: chad.departure?.grade, wasSeen, isFresh: calls })
  }
  return seen
}

async function chadOf(items: readonly Item[]): Promise<Observation> {
  return (await watched()({ [CHAD]: feed(items) })).chad
}

function only(observations: readonly Observation[]): Observation {
  const [one, ...others] = observations
  if (one === undefined || others.length > 0) throw new Error(`${observations.length} observations`)
  return one
}

describe('a feed', () => {
  it('tells everything that its alerts say', async () => {
    const { chad } = await watched()({ [CHAD]: fixture('chad') })
    expect(chad).toEqual({
      country: 'TD',
      level: null,
      peak: null,
      areas: [],
      wording: '',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence:
          'U.S. citizens in Chad should depart immediately by commercial plane while the airport is open.',
        rule: expect.stringMatching(/^en\//),
      },
      mission: {
        posture: 'ordered-departure',
        scope: 'country',
        sentence:
          'On February 19, 2026, the Department of State ordered non-emergency U.S. government employees to leave Chad due to the risk of armed conflict.',
        rule: expect.stringMatching(/^en\//),
        statedOn: '2026-02-19',
      },
      hazards: ['armed-conflict', 'curfew'],
      updatedAt: '2026-02-27T09:30:00.000Z',
      url: 'https://td.usembassy.gov/security-alert-u-s-embassy-ndjamena-chad-february-20-2026/',
      document: CHAD_ALERTS,
      language: 'en',
      text: [
        'Security Alert - Demonstrations Expected - February 27, 2026',
        "Location: N'Djamena, along the Avenue Félix Éboué",
        'Event: Marches are expected in the capital on Saturday.',
        'The U.S. Embassy will be closed on Saturday.',
        'Actions to Take:',
        'Avoid the area.',
        'Keep a low profile.',
        "Security Alert - U.S. Embassy N'Djamena, Chad - February 20, 2026",
        'Event: Roads to the south are cut, and a curfew is in place from dusk.',
        'U.S. citizens in Chad should depart immediately by commercial plane while the airport is open.',
        'On February 19, 2026, the Department of State ordered non-emergency U.S. government employees to leave Chad due to the risk of armed conflict.',
        "Health Alert - U.S. Embassy N'Djamena, Chad",
        'There is an outbreak of measles in the east.',
      ].join('\n'),
      summary: expect.stringMatching(/^Event: Marches are expected/),
      body: 'real',
    })
  })

  it('is calm when it holds no alert and names the embassy', async () => {
    const { observations, failures } = await readingOf(
      usEmbassy,
      fakeGet({ [PALAU]: fixture('calm') }).get,
      anAsk({ wanted: ['PW'] }),
    )
    expect(failures).toEqual([])
    expect(observations).toMatchObject([
      {
        country: 'PW',
        departure: { grade: 'none' },
        mission: { posture: 'normal' },
        hazards: [],
        updatedAt: null,
        url: 'https://pw.usembassy.gov/category/alert/',
        text: '',
        body: 'empty',
      },
    ])
  })

  it('leads to its newest alert when none carries a call', async () => {
    const chad = await chadOf([{ ago: 1 }, { ago: 2 }])
    expect(chad).toMatchObject({ departure: { grade: 'none' }, url: 'https://td.usembassy.gov/alert-1/' })
  })

  it('leads nobody to another website', async () => {
    const body = feed([{ ago: 1, text: LEAVE }]).replaceAll(
      'https://td.usembassy.gov/alert',
      'https://elsewhere.example/a',
    )
    const { chad } = await watched()({ [CHAD]: body })
    expect(chad).toMatchObject({ departure: { grade: 'leave-now' }, url: CHAD_ALERTS })
  })

  it('tells apart two alerts with one headline, by their permalinks', async () => {
    const chad = await chadOf([
      { ago: 1, title: 'Security Alert', slug: 'security-alert-7', text: 'Bridges are closed.' },
      { ago: 20, title: 'Security Alert', slug: 'security-alert', text: LEAVE },
    ])
    expect(chad.departure).toMatchObject({ grade: 'leave-now' })
    expect(chad.text).toContain('Bridges are closed.')
  })

  it.each([
    ['is closed for a day', 'The U.S. Embassy is closed today due to the security situation.', 'normal'],
    ['closes early', 'The U.S. Embassy in Chad will be closed on Friday, March 6, due to unrest.', 'normal'],
    ['is closed for good', 'The U.S. Embassy is closed as of today until further notice.', 'suspended'],
    ['has suspended operations', SUSPENDED, 'suspended'],
  ])('knows that an embassy which %s is that', async (_what, text, posture) => {
    expect((await chadOf([{ ago: 1, text }])).mission).toMatchObject({ posture })
  })
})

describe('several alerts', () => {
  it('say what the newest with a call says, whatever ordinary ones came since', async () => {
    const chad = await chadOf([{ ago: 1 }, { ago: 2, text: CONSIDER }, { ago: 3, text: LEAVE }])
    expect(chad).toMatchObject({
      departure: { grade: 'consider' },
      url: 'https://td.usembassy.gov/alert-2/',
    })
  })

  it('do not weaken a call about the country by a later one about a part of it', async () => {
    const chad = await chadOf([
      { ago: 1, text: LEAVE_THE_NORTH },
      { ago: 3, text: LEAVE },
    ])
    expect(chad.departure).toMatchObject({ grade: 'leave-now', scope: 'country' })
  })

  it.each([
    [NO_LONGER, 'none'],
    ['As of May 3, we no longer recommend that U.S. citizens depart the country.', 'none'],
    ['The Embassy has lifted its recommendation that U.S. citizens depart.', 'none'],
    ['Our advice to depart Chad immediately is no longer in effect.', 'none'],
    ['Our advice to depart Chad has been rescinded.', 'none'],
    ['The Department no longer advises U.S. citizens to depart Sudan.', 'leave-now'],
    ['The Department no longer advises U.S. citizens to depart northern Chad.', 'leave-now'],
    ['This alert stands until we no longer advise U.S. citizens to depart Chad.', 'leave-now'],
    ['Commercial flights have resumed.', 'leave-now'],
  ])('end a call where the later one says: %s', async (text, grade) => {
    expect(
      (
        await chadOf([
          { ago: 1, text },
          { ago: 3, text: LEAVE },
        ])
      ).departure,
    ).toMatchObject({ grade })
  })

  it('make a call again after it was ended, with a text in which it is new', async () => {
    const ended = await chadOf([
      { ago: 2, text: NO_LONGER },
      { ago: 3, text: LEAVE },
    ])
    expect(ended.text).not.toContain(LEAVE)
    const again = await chadOf([
      { ago: 1, text: LEAVE },
      { ago: 2, text: NO_LONGER },
      { ago: 3, text: LEAVE },
    ])
    expect(again.departure).toMatchObject({ grade: 'leave-now' })
  })

  it.each([
    ['the newest posture holds', [AUTHORIZED, ORDERED], 'authorized-departure'],
    ['an ordered departure is lifted', [ORDER_OVER, ORDERED], 'normal'],
    ['only the departure is lifted, the embassy stays closed', [ORDER_OVER, SUSPENDED], 'suspended'],
    ['a departure is ordered again', [ORDERED, ORDER_OVER, ORDERED], 'ordered-departure'],
  ])('tell the state of the embassy: %s', async (_what, texts, posture) => {
    const chad = await chadOf(texts.map((text, index) => ({ ago: index + 1, text })))
    expect(chad.mission).toMatchObject({ posture })
  })
})

describe('a call that grows old', () => {
  it('is unknown after thirty days, never lifted', async () => {
    const chad = await chadOf([{ ago: 2 }, { ago: 31, text: `${LEAVE} ${ORDERED}` }])
    expect(chad).toMatchObject({ departure: null, mission: null })
  })

  it('is lifted once a later alert says so', async () => {
    const chad = await chadOf([
      { ago: 2, text: NO_LONGER },
      { ago: 31, text: LEAVE },
    ])
    expect(chad.departure).toEqual({ grade: 'none' })
  })

  it('still stands when ten later alerts have pushed it out of the feed', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed([{ ago: 1, text: LEAVE }]) })
    const pushedOut = feed(ordinary(10, -10))
    const { chad } = await lookAgain({ [CHAD]: pushedOut }, { inDays: 10 })
    expect(chad).toMatchObject({
      departure: { grade: 'leave-now', scope: 'country', sentence: LEAVE },
      url: 'https://td.usembassy.gov/alert-1/',
    })
  })

  it('is unknown, not lifted, when it is out of the feed and older than thirty days', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed([{ ago: 1, text: `${LEAVE} ${ORDERED}` }]) })
    const { chad } = await lookAgain({ [CHAD]: feed([...ordinary(9, -40), { ago: -5 }]) }, { inDays: 40 })
    expect(chad).toMatchObject({ departure: null, mission: null })
    const later = await lookAgain({ [CHAD]: feed([...ordinary(9, -89), { ago: -55 }]) }, { inDays: 90 })
    expect(later.chad).toMatchObject({ departure: null, mission: null })
  })

  it('is forgotten once it was lifted', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed([{ ago: 1, text: LEAVE }]) })
    await lookAgain({ [CHAD]: feed([{ ago: 0.5, text: NO_LONGER }]) })
    const { chad } = await lookAgain({ [CHAD]: feed([...ordinary(9, -10), { ago: 0.5 }]) }, { inDays: 10 })
    expect(chad.departure).toEqual({ grade: 'none' })
  })

  it('is over when its own page was edited and no longer makes it', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed([{ ago: 1, text: LEAVE }]) })
    const { chad } = await lookAgain({ [CHAD]: feed([{ ago: 1, text: 'Roads are open.' }]) })
    expect(chad.departure).toEqual({ grade: 'none' })
  })

  it('is never taken for lifted, whatever is published and however often one looks', async () => {
    const step = fc.record({
      days: fc.integer({ min: 1, max: 25 }),
      calls: fc.nat(9).map((chance) => chance === 0),
      looks: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
        for (const { grade, wasSeen, isFresh } of await watchedThrough(steps)) {
          if (wasSeen) expect(grade).not.toBe('none')
          if (isFresh) expect(grade).toBe('leave-now')
        }
      }),
      { numRuns: 100 },
    )
  })

  it('does not change the text while the feed stays as it is', async () => {
    const lookAgain = watched()
    const body = feed([{ ago: 1 }, { ago: 3, text: LEAVE }])
    const before = await lookAgain({ [CHAD]: body })
    const after = await lookAgain({ [CHAD]: body }, { inDays: 60 })
    expect(after.chad.text).toBe(before.chad.text)
    expect(after.chad.hazards).toEqual([])
  })
})

describe('a busy post', () => {
  const NEXT = `${CHAD}?paged=2`

  it('is asked for older alerts until all of the last thirty days were read', async () => {
    const { chad, asked } = await watched()({
      [CHAD]: feed(ordinary(10, 1)),
      [NEXT]: feed([{ ago: 12, text: LEAVE }, ...ordinary(9, 30)]),
    })
    expect(asked).toEqual([CHAD, NEXT])
    expect(chad.departure).toMatchObject({ grade: 'leave-now' })
    expect(chad.text).toContain(LEAVE)
  })

  it('is unknown where its older alerts are not to be had and none of the others carries a call', async () => {
    const { chad } = await watched()({ [CHAD]: feed(ordinary(10, 1)) })
    expect(chad).toMatchObject({ departure: null, mission: null, body: 'real' })
  })

  it('is unknown where the server gives the same page again', async () => {
    const body = feed(ordinary(10, 1))
    const { chad, asked } = await watched()({ [CHAD]: body, [NEXT]: body })
    expect(chad.departure).toBeNull()
    expect(asked).toEqual([CHAD, NEXT])
  })

  it('is not asked for older alerts again while the looks join', async () => {
    const lookAgain = watched()
    await lookAgain({
      [CHAD]: feed(ordinary(10, 1)),
      [NEXT]: feed(ordinary(10, 11)),
      [`${CHAD}?paged=3`]: feed(ordinary(10, 21)),
      [`${CHAD}?paged=4`]: feed(ordinary(2, 31)),
    })
    const { chad, asked } = await lookAgain({ [CHAD]: feed(ordinary(10, -2)) }, { inDays: 2 })
    expect(asked).toEqual([CHAD])
    expect(chad.departure).toEqual({ grade: 'none' })
  })

  it('is asked again when more was published between two looks than a page holds', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed(ordinary(3, 1)) })
    const { chad, asked } = await lookAgain({ [CHAD]: feed(ordinary(10, -12)) }, { inDays: 12 })
    expect(asked).toEqual([CHAD, NEXT])
    expect(chad.departure).toBeNull()
  })
})

describe('a feed that lost its alerts', () => {
  it('says nothing, least of all that a call is lifted', async () => {
    const lookAgain = watched()
    await lookAgain({ [CHAD]: feed([{ ago: 1 }]) })
    const { chad } = await lookAgain({ [CHAD]: feed([]) })
    expect(chad).toMatchObject({ departure: null, mission: null, body: 'empty' })
    const back = await lookAgain({ [CHAD]: feed([{ ago: 1 }]) })
    expect(back.chad.departure).toEqual({ grade: 'none' })
  })
})

describe('the round', () => {
  it('knows every post once', () => {
    const round = usEmbassy.round ?? []
    expect(round.every(isCountry)).toBe(true)
    expect(new Set(round).size).toBe(round.length)
    expect(new Set(usEmbassy.reads).size).toBe(round.length)
    expect(round.length).toBeGreaterThan(160)
    expect(round).not.toContain('US')
  })

  it.each([
    ['GB', 'https://uk.usembassy.gov/category/alert/feed/'],
    ['CN', 'https://china.usembassy-china.org.cn/category/alert/feed/'],
    ['TW', 'https://www.ait.org.tw/category/alert/feed/'],
    ['HK', 'https://hk.usconsulate.gov/category/alert/feed/'],
    ['ML', 'https://ml.usembassy.gov/category/alert/feed/'],
  ])('asks for %s where its post publishes', async (country, url) => {
    const server = fakeGet({})
    const { failures } = await readingOf(usEmbassy, server.get, anAsk({ wanted: [country] }))
    expect(server.asked).toEqual([url])
    expect(failures.map((failure) => [failure.kind, failure.country])).toEqual([['unreachable', country]])
  })

  it('asks only for what is wanted, and calls nothing missing', async () => {
    const server = fakeGet({ [CHAD]: fixture('chad'), [PALAU]: fixture('calm') })
    const { observations, ...reading } = await readingOf(
      usEmbassy,
      server.get,
      anAsk({ wanted: ['TD', 'PW'] }),
    )
    expect(observations.map(({ country }) => country).sort()).toEqual(['PW', 'TD'])
    expect(server.asked.toSorted()).toEqual([PALAU, CHAD])
    expect(reading).toMatchObject({ listed: null, failures: [], unnamed: [], whole: false })
  })

  it('starts anew from a marker that is not its own', async () => {
    const markers = new Map([['TD', '2026-02-27']])
    const { observations } = await readingOf(
      usEmbassy,
      fakeGet({ [CHAD]: fixture('chad') }).get,
      anAsk({ wanted: ['TD'], markers }),
    )
    expect(observations).toMatchObject([{ departure: { grade: 'leave-now' } }])
  })
})

describe('the firewall', () => {
  const refused = new SourceError('blocked', { where: CHAD, what: 'status 407' })

  it('blinds the source, which says that a relay is needed, where most posts refuse', async () => {
    const server = fakeGet({
      [CHAD]: refused,
      'https://ml.usembassy.gov/category/alert/feed/': refused,
      [PALAU]: fixture('calm'),
    })
    const { error } = await look(usEmbassy, server.get, anAsk({ wanted: ['TD', 'ML', 'PW'] }))
    expect(error?.kind).toBe('blocked')
    expect(error?.message).toContain('2 of 3')
    expect(error?.message).toContain('SOURCE_RELAY_URL_US_EMBASSY')
  })

  it('is a failure of single posts where the others answer', async () => {
    const server = fakeGet({ [CHAD]: refused, [PALAU]: fixture('calm') })
    const { observations, failures } = await readingOf(usEmbassy, server.get, anAsk({ wanted: ['TD', 'PW'] }))
    expect(observations.map(({ country }) => country)).toEqual(['PW'])
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['blocked', 'TD']])
  })
})

describe('a bad answer', () => {
  it.each(hostileAnswers(fixture('chad')).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const wanted = anAsk({ wanted: ['TD', 'PW'] })
      const calm = { [PALAU]: fixture('calm') }
      const server = fakeGet({ ...calm, [CHAD]: answer.body })
      const good = await readingOf(usEmbassy, fakeGet({ ...calm, [CHAD]: fixture('chad') }).get, wanted)
      const seen = await look(usEmbassy, server.get, wanted)
      expectNoticed(seen, answer, good)
      expect(seen.reading?.observations.map(({ country }) => country)).toEqual(['PW'])
      expect(server.surprises).toEqual([])
    },
  )

  const chad = fixture('chad')
  it.each([
    ['no title that names a mission', chad.replaceAll('U.S. Embassy in Chad', 'My weblog')],
    ['the name of another country', chad.replaceAll('Embassy in Chad', 'Embassy in Mali')],
    ['an alert without a date', chad.replace(/<pubDate>.*?<\/pubDate>/, '')],
    ['a date without a zone', chad.replace('10:30:00 +0100', '10:30:00')],
    ['a date that is not on the calendar', chad.replace('27 Feb 2026 10:30', '30 Feb 2026 10:30')],
    ['an alert without a link', chad.replace(/<link>https:\/\/td.usembassy.gov\/security[^<]*<\/link>/, '')],
    ['excerpts only', chad.replace(/<content:encoded>[\s\S]*?<\/content:encoded>/, '')],
    ['no channel', chad.replaceAll('channel>', 'canal>')],
  ])('is unreadable with %s', async (_what, body) => {
    const { failures, observations } = await readingOf(
      usEmbassy,
      fakeGet({ [CHAD]: body }).get,
      anAsk({ wanted: ['TD'] }),
    )
    expect(observations).toEqual([])
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unreadable', 'TD']])
  })
})
