import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import type { Severity } from '../../src/domain/alert.ts'
import { MODES, NEWS_KINDS, type Settings } from '../../src/domain/chat.ts'
import type { DepartureGrade, Level } from '../../src/domain/observation.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import type { WishTerms } from '../../src/domain/wish-terms.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createPreviewDesk } from '../../src/main/preview-desk.ts'
import { DRILL_PUBLISHER } from '../../src/pipeline/drill.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { aChange, aDepartureCall, aMission, anAlert, anObservation } from '../support/builders.ts'
import { anInsightScene, anOldAdvisory, daysAgo } from '../support/insight-scene.ts'
import { aClock, aReading, aSource, aWatch, DAWN } from '../support/world.ts'

const say = loadSpeakers()('en')
const GOVERNMENTS = ['us-state', 'uk-fcdo', 'fr-meae'] as const
const PLACES = ['ML', 'NE', 'TD'] as const

describe('what would have rung', () => {
  it('is what really rang in a chat that had exactly these wishes all along', async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(STORY, WISHES, HOURS, async (story, wishes, hours) => {
        const { delivered, heard } = await played(story, wishes, hours)
        expect(heard).toEqual(delivered)
        for (const { waits } of delivered) kinds.add(waits ? 'waited' : 'at once')
        if (delivered.length === 0) kinds.add('nothing')
      }),
      { numRuns: 60 },
    )
    // A property that held because nothing ever rang would prove nothing.
    expect([...kinds].toSorted()).toEqual(['at once', 'nothing', 'waited'])
  }, 60_000)
})

/** Plays a story through the real pipeline to a chat that wishes, and asks what a chat would have heard afterwards. */
async function played(story: readonly Step[], wishes: readonly WishTerms[], hours: Partial<Settings>) {
  const store = openStore(':memory:')
  const clock = aClock()
  const place = { platform: 'telegram', address: '-1', topic: '' } as const
  const opened = await store.openChat(place, { title: 'Families', locale: 'en', at: DAWN })
  const chat = await store.changeSettings(opened, hours)
  for (const wish of wishes) await store.subscribe({ ...wish, chat: chat.id, since: DAWN })
  const watches = GOVERNMENTS.map((id) => aWatch({ store, clock, scripted: aSource({ id }) }))
  for (const watch of watches) {
    watch.says(sayingOf({ place: 'ML', level: 2, grade: 'none', isReduced: false }, 0))
    await watch.look()
  }
  for (const [index, step] of story.entries()) {
    const watch = watches[step.by]
    watch?.says(sayingOf(step, index + 1))
    await watch?.look(step.after)
  }
  const alerts = (await store.latestAlerts(500)).map(({ alert }) => alert)
  const deliveries = await store.deliveriesIn(chat, { keys: alerts.map(({ key }) => key), poll: 'none' })
  const { heard } = createPreviewDesk({ store, sources: () => SOURCES, now: clock.now })
  const { shown } = await heard({ chat, wishes, since: DAWN, after: 0, limit: 500, say })
  store.close()
  const madeAt = new Map(alerts.map(({ key, at }) => [key, at]))
  const inOrder = (all: readonly { about: string; at: string }[]) =>
    all
      .map(({ about, at }) => ({ about, at, waits: at > (madeAt.get(about) ?? '') }))
      .toSorted((one, other) => one.about.localeCompare(other.about))
  return {
    delivered: inOrder(deliveries.map(({ about, wantedAt }) => ({ about, at: wantedAt }))),
    heard: inOrder(shown.map(({ alert, at }) => ({ about: alert.key, at }))),
  }
}

/** One government says something new of one country, and is read so many hours after the last look at anybody. */
interface Step extends Said {
  readonly by: number
  readonly after: number
}

interface Said {
  readonly place: (typeof PLACES)[number]
  readonly level: Level
  readonly grade: DepartureGrade
  readonly isReduced: boolean
}

/** A whole list that says this of one country and is calm about the others; `edition` dates it. */
function sayingOf({ place, level, grade, isReduced }: Said, edition: number) {
  const updatedAt = plus(DAWN, edition * HOUR)
  const sentence = `Citizens should leave, says edition ${edition}.`
  const loud = {
    level,
    peak: level,
    departure: grade === 'none' ? ({ grade } as const) : aDepartureCall({ grade, sentence }),
    mission: isReduced ? aMission() : ({ posture: 'normal' } as const),
    text: sentence,
  }
  const calm = {
    level: 2,
    peak: 2,
    departure: { grade: 'none' },
    mission: { posture: 'normal' },
    text: 'All calm.',
  } as const
  return aReading({
    observations: PLACES.map((country) =>
      anObservation({
        country,
        updatedAt,
        document: `https://travel.example/${country}`,
        ...(country === place ? loud : calm),
      }),
    ),
  })
}

const SEVERITY = fc.constantFrom<Severity>('extreme', 'severe', 'moderate', 'minor')
const STORY = fc.array(
  fc.record({
    by: fc.nat(GOVERNMENTS.length - 1),
    after: fc.integer({ min: 1, max: 30 }),
    place: fc.constantFrom(...PLACES),
    level: fc.constantFrom<Level>(2, 3, 4),
    grade: fc.constantFrom<DepartureGrade>('none', 'consider', 'leave', 'leave-now'),
    isReduced: fc.boolean(),
  }),
  { maxLength: 12 },
)
const WISHES = fc.uniqueArray(
  fc.record({
    country: fc.constantFrom('ML', 'NE', '011', 'all'),
    leastSeverity: SEVERITY,
    mode: fc.constantFrom(...MODES),
    kinds: fc.oneof(fc.constant([]), fc.subarray([...NEWS_KINDS])),
    sources: fc.oneof(fc.constant([]), fc.subarray(['us-state', 'uk-fcdo', 'operators'])),
  }),
  { maxLength: 3, selector: ({ country }) => country },
)
const HOURS = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Bogota'),
  digestHour: fc.nat(23),
  quiet: fc.option(fc.record({ from: fc.nat(23), to: fc.nat(23) })),
})

describe('/preview', () => {
  const raised = { kind: 'level-raised', from: '3', to: '4' } as const
  const call = (days: number, over: Parameters<typeof aChange>[0] = {}) => {
    const main = aChange({ at: daysAgo(days), ...over })
    return anAlert({ main, at: main.at })
  }
  const minor = (days: number) => ({
    ...call(days, { kind: 'text-revised', from: '', to: '' }),
    severity: 'minor' as const,
  })
  const scene = async (alerts: readonly ReturnType<typeof anAlert>[], locale = 'en') => {
    const made = await anInsightScene({ locale })
    const advisories = PLACES.map((country) => ({
      ...anOldAdvisory('us-state', country),
      firstSeenAt: daysAgo(100),
    }))
    await made.accepts('us-state', { advisories, alerts })
    return { ...made, text: async (line: string) => plainText(await made.type(line)) }
  }

  it('shows what a wish would have rung, newest first, and what not and why', async () => {
    const { text } = await scene([call(3), call(1, { source: 'uk-fcdo', ...raised }), minor(2), call(100)])
    expect((await text('preview Mali severe')).split('\n')).toEqual([
      '🔔 Mali: what would have rung in the last 90 days',
      'With: severe and extreme alerts.',
      'Would have rung: 2 (extreme: 2).',
      'Would not have rung: 1 (below the severity wanted: 1).',
      expect.stringMatching(
        /^- 29 Oct 2025, 09:00 UTC <https.*> · .* Mali: United Kingdom raises its advice to/,
      ),
      expect.stringMatching(
        /^- 27 Oct 2025, 09:00 UTC <https.*> · .* Mali: United States tells its citizens to leave/,
      ),
      'As if nothing had been silent or paused here. Exercises, and what an operator held back, are left out.',
    ])
    expect(await text('preview Mali minor from UK')).toContain('another source: 2')
    expect(await text('preview Niger')).toContain('Nothing would have rung.')
  })

  it('goes by the hours of the chat, and by what it follows where nothing is named', async () => {
    const { text, store, chat, type } = await scene([{ ...call(1), severity: 'severe' }, minor(2)])
    expect(await text('preview')).toContain('/preview Mali severe')
    await type('subscribe Mali severe digest')
    await type('settings timezone Africa/Bamako')
    await type('settings digest 18')
    const as = (await store.findChat(chat)) ?? chat
    const here = plainText(await type('preview', as))
    expect(here).toContain('With what this chat follows and has set now.')
    expect(here).toContain('29 Oct 2025, 18:00 GMT')
    expect(here).toContain('At once: 0. Later, with the digest or after quiet hours: 1.')
    const louder = plainText(await type('preview minor now', as))
    expect(louder).toContain('has set now, but: every change, each at once.')
    expect(louder).toContain('Would have rung: 2 (severe: 1, minor: 1).')
    expect(louder).toContain('29 Oct 2025, 09:00 GMT')
  })

  it('leaves out exercises and what is held, and counts what an operator let through', async () => {
    const held = (country: string, source: string) => ({ ...call(2, { country, source }), held: true })
    const drill = call(1, { source: DRILL_PUBLISHER.id })
    const { text, store } = await scene([held('ML', 'us-state'), held('NE', 'uk-fcdo'), drill])
    expect(await text('preview all minor')).toContain('Nothing would have rung.')
    await store.decideHeld({ source: 'us-state', polledAt: daysAgo(2), decision: 'released' })
    await store.decideHeld({ source: 'uk-fcdo', polledAt: daysAgo(2), decision: 'discarded' })
    const after = await text('preview all minor')
    expect(after).toContain('Would have rung: 1 (extreme: 1).')
    expect(after).toMatch(/^- .*Mali: /m)
  })

  it('turns pages that together show each alert once, whatever was named', async () => {
    const { type } = await scene(Array.from({ length: 23 }, (_, day) => call(day + 1)))
    for (const line of ['preview Mali severe', 'preview all minor digest departure,levels from US']) {
      let shown: readonly string[] = []
      let next: string | undefined = line
      let pages = 0
      while (next !== undefined) {
        const card = await type(next)
        shown = [...shown, ...(plainText(card).match(/^- .*/gm) ?? [])]
        pages += 1
        next = card.buttons.find(({ label }) => label.includes('›'))?.command
      }
      expect([pages, new Set(shown).size, shown.length]).toEqual([3, 23, 23])
    }
    expect(plainText(await type('preview Mali page 9'))).toContain('There is no such page any more.')
  })

  it('says since when it has watched, where that is less than 90 days', async () => {
    const made = await anInsightScene()
    expect(plainText(await made.type('preview Mali'))).toContain('None of this could be read so far')
    await made.accepts('us-state', { advisories: [anOldAdvisory('us-state', 'ML')], alerts: [call(1)] })
    expect(plainText(await made.type('preview Mali'))).toContain('I have watched this only since 31 Aug')
  })

  it('refuses a source that is not read and a wish that never rings, as /subscribe does', async () => {
    const { text } = await scene([])
    expect(await text('preview Mali from Atlantis')).toContain('Which sources?')
    expect(await text('preview Mali bulletins from US')).toContain('That would never ring')
  })

  it('is a button under the confirmation of /subscribe', async () => {
    const { type } = await scene([call(1)])
    const { buttons } = await type('subscribe Mali severe digest calls from US')
    const button = buttons.find(({ label }) => label === 'What would have rung')
    expect(button?.command).toBe('preview ML severe digest departure from US')
    expect(plainText(await type(button?.command ?? ''))).toContain('Would have rung: 1 (extreme: 1).')
  })
})
