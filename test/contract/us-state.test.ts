import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { blockPage } from '../../src/sources/shared/block-page.ts'
import { calendarDate } from '../../src/sources/shared/calendar-date.ts'
import { isMisdecoded } from '../../src/sources/shared/charset.ts'
import { effective, type Version } from '../../src/sources/shared/effective.ts'
import { memory } from '../../src/sources/shared/memory.ts'
import { placesOf } from '../../src/sources/us-state/places.ts'
import { readTitle } from '../../src/sources/us-state/title.ts'
import { usState } from '../../src/sources/us-state.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'
const LEGACY = 'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories'
const feed = readFileSync(new URL('../fixtures/us-state/feed.xml', import.meta.url), 'utf8')

async function read(body: string) {
  return readingOf(usState, fakeGet({ [FEED]: body }).get)
}

async function observed(body: string, country: string): Promise<Observation | undefined> {
  return (await read(body)).observations.find((observation) => observation.country === country)
}

/** A feed of one item, or of several. */
function feedOf(...items: readonly Partial<Record<'title' | 'link' | 'pubDate' | 'description', string>>[]) {
  const written = items.map(
    ({
      title = 'Peru - Level 2: Exercise Increased Caution',
      link = '',
      pubDate = 'Mon, 02 Feb 2026',
      description = 'Take care.',
    }) =>
      `<item><title>${title}</title><link>${link}</link><pubDate>${pubDate}</pubDate><description><![CDATA[${description}]]></description></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${written.join('')}</channel></rss>`
}

describe('a good feed', () => {
  it('gives one observation for each country, with nothing left over', async () => {
    const reading = await read(feed)
    expect(reading.observations.map(({ country, level, body }) => `${country} ${level} ${body}`)).toEqual([
      'ML 4 real',
      'OM 3 real',
      'FI 1 placeholder',
      'KP 1 placeholder',
      'HT 4 real',
      'TD 3 real',
      'CN 2 real',
      'HK 2 real',
      'MO 3 real',
      'IL null real',
      'PS null real',
      'GP 1 real',
      'MQ 1 real',
      'MF 1 real',
      'BL 1 real',
      'CI 2 real',
      'MX 2 real',
    ])
    expect(reading).toMatchObject({
      listed: 17,
      unchanged: [],
      failures: [],
      unnamed: [],
      whole: true,
      markers: new Map(),
    })
  })

  it('reads everything that an item says', async () => {
    expect(await observed(feed, 'ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: null,
      areas: [],
      wording: 'Level 4: Do Not Travel',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence: 'U.S. citizens in Mali should depart immediately by commercial plane.',
        rule: expect.any(String),
      },
      mission: {
        posture: 'ordered-departure',
        scope: 'country',
        sentence:
          'On February 19, 2026, the Department of State ordered non-emergency U.S. government employees and their family members to leave Mali because roads around the capital are cut.',
        rule: expect.any(String),
        statedOn: '2026-02-19',
      },
      hazards: expect.any(Array),
      updatedAt: '2026-02-20',
      url: `${LEGACY}/mali-travel-advisory.html`,
      document: `${LEGACY}/mali-travel-advisory.html`,
      language: 'en',
      text: [
        'There were no changes to the advisory level.',
        'Advisory summary was updated.',
        'Do not travel to Mali due to armed conflict, kidnapping and terrorism.',
        'On February 19, 2026, the Department of State ordered non-emergency U.S. government employees and their family members to leave Mali because roads around the capital are cut.',
        'U.S. citizens in Mali should depart immediately by commercial plane.',
        'Armed groups stop fuel lorries.',
      ].join('\n'),
      summary:
        'Do not travel to Mali due to armed conflict, kidnapping and terrorism. On February 19, 2026, the Department of State ordered non-emergency U.S. government employees and their family members to leave Mali because roads around the capital are cut.',
      body: 'real',
    })
  })

  it('joins the first sentence that new items break in two', async () => {
    const oman = await observed(feed, 'OM')
    expect(oman?.text.split('\n')[0]).toBe('Reconsider travel to Oman due to armed conflict.')
    expect(oman?.departure).toEqual({ grade: 'none' })
    expect(oman?.mission).toEqual({ posture: 'normal' })
  })

  it('knows nothing of departure and mission where there is no text', async () => {
    for (const country of ['FI', 'KP']) {
      expect(await observed(feed, country)).toMatchObject({
        body: 'placeholder',
        departure: null,
        mission: null,
        text: '',
        summary: '',
      })
    }
    const empty = await observed(feedOf({ description: ' <p>&nbsp;</p> ' }), 'PE')
    expect(empty).toMatchObject({ level: 2, body: 'empty', departure: null, mission: null })
  })

  it('takes a short text for a text', async () => {
    const description = 'Exercise normal precaution<p>in <b>Peru</b>.</p>'
    expect(await observed(feedOf({ description }), 'PE')).toMatchObject({ body: 'real' })
    const only = feedOf({ description: 'Exercise normal precaution' })
    expect(await observed(only, 'PE')).toMatchObject({ body: 'placeholder' })
  })

  it('reads the other axes of an entry that states no level', async () => {
    expect(await observed(feed, 'PS')).toMatchObject({
      level: null,
      peak: null,
      wording: 'See Individual Summaries',
      body: 'real',
      departure: { grade: 'none' },
    })
  })

  it('lets an entry for several countries speak for those that have none of their own', async () => {
    const title =
      'Mainland China, Hong Kong &amp; Macau - See Summaries - Level 2: Exercise Increased Caution'
    const alone = await read(feedOf({ title, link: `${LEGACY}/china-travel-advisory.html` }))
    expect(alone.observations.map(({ country }) => country)).toEqual(['CN', 'HK', 'MO'])
  })

  it('links to the list of all advisories where an item links elsewhere', async () => {
    const odd = await observed(feedOf({ link: 'http://example.org/peru' }), 'PE')
    expect(odd?.url).toBe('https://travel.state.gov/en/international-travel/travel-advisories.html')
  })

  it('parses an unchanged feed once, whatever the time', async () => {
    const server = fakeGet({ [FEED]: feed })
    const first = await readingOf(usState, server.get)
    const second = await readingOf(usState, server.get, anAsk({ now: '2026-03-02T12:00:00.000Z' }))
    expect(second).toEqual(first)
    expect(server.asked).toEqual([FEED, FEED])
  })
})

describe('titles', () => {
  const level = (digit: number, wording: string) => ({ kind: 'level', level: digit, wording })

  it.each([
    ['Mali - Level 4: Do Not Travel', 'Mali', level(4, 'Level 4: Do Not Travel')],
    ['Guinea-Bissau  - Level 3: Reconsider Travel', 'Guinea-Bissau', level(3, 'Level 3: Reconsider Travel')],
    [
      'Peru -\u00a0LEVEL 2: exercise  increased caution',
      'Peru',
      level(2, 'LEVEL 2: exercise increased caution'),
    ],
    ['Peru – Level 1: Exercise Normal Precaution', 'Peru', level(1, 'Level 1: Exercise Normal Precaution')],
    [
      'Peru Travel Advisory - Level 1: Exercise Normal Precautions',
      'Peru',
      level(1, 'Level 1: Exercise Normal Precautions'),
    ],
    [
      'Peru - Level 2: Exercise Increased Caution Level 4: Do Not Travel',
      'Peru',
      level(2, 'Level 2: Exercise Increased Caution'),
    ],
    [
      'Peru - Level 2: Exercise Increased Caution (Level 4)',
      'Peru',
      level(2, 'Level 2: Exercise Increased Caution'),
    ],
    ['Peru and Chile - See Individual Summaries - Level 4', 'Peru and Chile', level(4, 'Level 4')],
    ['Peru and Chile - See Summaries', 'Peru and Chile', { kind: 'none', wording: 'See Summaries' }],
    ['Peru', 'Peru', { kind: 'none', wording: '' }],
    ['Peru - Level 5: Leave the Planet', 'Peru', { kind: 'unknown', wording: 'Level 5: Leave the Planet' }],
    ['Peru - Level 3: Do Not Travel', 'Peru', { kind: 'unknown', wording: 'Level 3: Do Not Travel' }],
    ['Peru - Level Four: Do Not Travel', 'Peru', { kind: 'unknown', wording: 'Level Four: Do Not Travel' }],
    ['Peru - Stage Red', 'Peru', { kind: 'unknown', wording: 'Stage Red' }],
  ])('%s', (title, name, said) => {
    expect(readTitle(title)).toEqual({ name, said })
  })

  it('makes an unknown wording a failure of that country alone', async () => {
    const body = feedOf({ title: 'Peru - Level 4: Stay Away' }, { title: 'Mali - Level 4: Do Not Travel' })
    const { observations, failures, listed } = await read(body)
    expect(observations.map(({ country }) => country)).toEqual(['ML'])
    expect(listed).toBe(2)
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'PE' }])
    expect(failures[0]?.message).toContain('Peru - Level 4: Stay Away')
  })

  it('does not take a new form of title for a country without a level', async () => {
    const link = `${LEGACY}/destination.per.html`
    const { failures, observations } = await read(feedOf({ title: 'Peru: stage red', link }))
    expect(observations).toEqual([])
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'PE' }])
  })
})

describe('which country', () => {
  it('believes the code of the link before the name', () => {
    const link = `${LEGACY}/destination.cog.html`
    expect(placesOf({ name: 'Somewhere New', link, tag: 'CF' })).toEqual({ about: ['CG'], covers: ['CG'] })
  })

  it('believes no tag', () => {
    const link = `${LEGACY}/zambia-travel-advisory.html`
    expect(placesOf({ name: 'Zambia', link, tag: 'ZA' }).about).toEqual(['ZM'])
    expect(placesOf({ name: 'Somewhere New', link, tag: 'ZA' }).about).toEqual([])
  })

  it('names what no table explains, and invents no country for it', async () => {
    const { unnamed, observations } = await read(
      feedOf({ title: 'Brobdingnag - Level 4: Do Not Travel' }, {}),
    )
    expect(unnamed).toEqual(['Brobdingnag'])
    expect(observations.map(({ country }) => country)).toEqual(['PE'])
  })

  it('shows broken items as failures, and refuses a feed full of them', async () => {
    const broken = '<item><link>x</link></item>'
    const few = feedOf({}, {}).replace('<item>', `${broken}<item>`)
    expect((await read(few)).failures).toMatchObject([{ kind: 'unreadable', country: null }])
    const many = feedOf({}, {}).replace('<item>', `${broken.repeat(9)}<item>`)
    expect(await look(usState, fakeGet({ [FEED]: many }).get)).toMatchObject({
      error: { kind: 'unreadable' },
    })
  })
})

describe('several items of one country', () => {
  const now = '2026-03-01T12:00:00.000Z'
  const version = (changes: Partial<Version>): Version => ({
    level: 2,
    date: '2026-01-01',
    body: 'real',
    text: 'Take care.',
    document: 'one',
    ...changes,
  })
  const anyVersion = fc.record<Version>({
    level: fc.constantFrom(1, 2, 3, 4, null),
    date: fc.constantFrom(null, '2024-05-01', '2026-02-20', '2026-02-28', '2026-03-01', '2030-09-15'),
    body: fc.constantFrom('real', 'empty', 'placeholder'),
    text: fc.constantFrom('', 'Take care.', 'Take more care.'),
    document: fc.constantFrom('one', 'two', 'three'),
  })

  it('chooses the newest with a text', () => {
    const older = version({ date: '2025-01-01', level: 4 })
    const newer = version({ date: '2026-01-01', level: 3 })
    expect(effective([older, newer], now)).toBe(newer)
    expect(effective([newer, version({ date: null })], now)).toBe(newer)
  })

  it('leaves dates in the future aside', () => {
    const odd = version({ date: '2030-09-15', level: 1 })
    expect(effective([odd, version({})], now)).not.toBe(odd)
    expect(effective([odd], now)).toBe(odd)
    const tomorrow = version({ date: '2026-03-02' })
    expect(effective([tomorrow, version({})], now)).toBe(tomorrow)
  })

  it('believes one without a text only when it is newer, worse and has stood for more than a day', () => {
    const real = version({ level: 3 })
    const hollow = (changes: Partial<Version>) => version({ body: 'empty', text: '', level: 4, ...changes })
    const settled = hollow({ date: '2026-02-20' })
    expect(effective([real, settled], now)).toBe(settled)
    expect(effective([real, hollow({ date: '2026-03-01' })], now)).toBe(real)
    expect(effective([real, hollow({ date: '2025-06-01' })], now)).toBe(real)
    expect(effective([real, hollow({ date: '2026-02-20', level: 1 })], now)).toBe(real)
  })

  it('chooses the same whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 5 }), (versions) => {
        expect(effective(versions.toReversed(), now)).toEqual(effective(versions, now))
      }),
    )
  })

  it('never lets a placeholder of today speak for a country that has a text', () => {
    const glitch = version({ body: 'placeholder', date: '2026-03-01', level: 1, document: 'glitch' })
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 4 }), (versions) => {
        const chosen = effective([...versions, glitch, version({})], now)
        expect(chosen).not.toBe(glitch)
      }),
    )
  })
})

describe('dates', () => {
  it('are calendar dates, on whatever day they fall', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        expect(calendarDate(day.toUTCString().slice(0, 16))).toBe(day.toISOString().slice(0, 10))
      }),
    )
  })

  it.each(['', 'yesterday', 'Tue, 31 Feb 2026', 'Tue, 15 Foo 2026', '2026'])(
    'are not made up: "%s"',
    (printed) => {
      expect(calendarDate(printed)).toBeNull()
    },
  )
})

describe('a bad feed', () => {
  const halve = (body: string) => {
    let seen = 0
    return body.replace(/<item>[\s\S]*?<\/item>/g, (item) => {
      seen += 1
      return seen % 2 === 0 ? '' : item
    })
  }
  const reword = (body: string) => body.replace('Level 4: Do Not Travel<', 'Level 4: Avoid Entirely<')
  const late = feed.replace('<item>', '<!DOCTYPE rss [<!ENTITY a "aa">]><item>')

  it.each(hostileAnswers(feed, { halve, reword }))('is noticed: $name', async (answer) => {
    const server = fakeGet({ [FEED]: answer.body })
    expectNoticed(await look(usState, server.get), answer, await read(feed))
    expect(server.surprises).toEqual([])
  })

  it('is noticed wherever it breaks off', async () => {
    const good = await read(feed)
    const end = feed.indexOf('</rss>')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), async (cut) => {
        const answer = { name: 'cut', body: feed.slice(0, cut), kinds: ['unreadable'] as const }
        const seen = await look(usState, fakeGet({ [FEED]: answer.body }).get)
        expect(seen.error?.kind).toBe('unreadable')
        expectNoticed(seen, answer, good)
      }),
      { numRuns: 50 },
    )
  })

  it('may not declare entities, wherever it tries', async () => {
    expect(await look(usState, fakeGet({ [FEED]: late }).get)).toMatchObject({
      error: { kind: 'unreadable' },
    })
  })

  it('survives deeply nested markup inside an item', async () => {
    const description = '<b>'.repeat(50_000)
    expect(await observed(feedOf({ description }), 'PE')).toMatchObject({ body: 'empty' })
  })

  it('passes on what the fetcher reports', async () => {
    const { error } = await look(usState, fakeGet({}).get)
    expect(error?.kind).toBe('unreachable')
  })
})

describe('a refusal', () => {
  const refusal = (title: string, text: string) =>
    `<html><head><title>${title}</title></head><body><script>challenge()</script><p>${text}</p></body></html>`

  it.each([
    ['Access Denied', 'You may not see this.'],
    ['Just a moment...', ''],
    ['Attention Required! | Cloudflare', 'Sorry.'],
    ['ERROR: The request could not be satisfied', 'Request blocked. We cannot connect you.'],
    ['Example', 'Our systems have seen unusual traffic from your network.'],
    ['Accès refusé', 'Revenez plus tard.'],
  ])('is known by its title or its few words: %s', (title, text) => {
    expect(blockPage(refusal(title, text))).toBeDefined()
  })

  it.each([
    refusal('Advice for Mali', 'Roads are closed.'),
    refusal(
      'Advice for Mali',
      `${'Roads are closed in the north. '.repeat(100)}Please solve the captcha to comment.`,
    ),
    '<html><head><script src="/cdn-cgi/challenge-platform/x.js"></script></head><body>Roads are closed.</body></html>',
    '',
  ])('is not seen in a page that says something, nor in nothing: %#', (page) => {
    expect(blockPage(page)).toBeUndefined()
  })
})

describe('another character set', () => {
  const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  const words = fc.array(
    fc.constantFrom('Côte d’Ivoire', 'Türkiye', '“été”', 'São Tomé', 'plain', 'à »', '–'),
    {
      minLength: 1,
    },
  )

  it('is seen where every letter beyond ASCII is wrong, and never in a text that was read rightly', () => {
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(' ')
        expect(isMisdecoded(text)).toBe(false)
        expect(isMisdecoded(misread(`${text} São Tomé, Türkiye`))).toBe(true)
      }),
    )
  })

  it('is not seen in one slip of an editor', () => {
    expect(isMisdecoded(`${misread('d’Ivoire, d’Ivoire, d’Ivoire')} and Türkiye`)).toBe(false)
    expect(isMisdecoded(misread('d’Ivoire'))).toBe(false)
    expect(isMisdecoded('T\ufffdrkiye, C\ufffdte d\ufffdIvoire')).toBe(true)
  })
})

describe('a memory', () => {
  it('gives what the function gives, and forgets what was not asked for longest', () => {
    const computed: string[] = []
    const remember = memory<{ readonly length: number }>(2)
    const ask = (input: string) =>
      remember(input, () => {
        computed.push(input)
        return { length: input.length }
      })
    for (const input of ['one', 'three', 'one', 'seven', 'one', 'three']) {
      expect(ask(input)).toEqual({ length: input.length })
    }
    expect(computed).toEqual(['one', 'three', 'seven', 'three'])
  })
})
