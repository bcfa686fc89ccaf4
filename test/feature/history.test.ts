import { describe, expect, it } from 'vitest'
import type { NewDelivery } from '../../src/card/outbox.ts'
import { plainText } from '../../src/card/plain.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Change } from '../../src/domain/change.ts'
import type { Settlement } from '../../src/domain/delivery.ts'
import { HOUR, type Instant, plus } from '../../src/domain/time.ts'
import { storyIn } from '../../src/main/story.ts'
import { DRILL_PUBLISHER } from '../../src/pipeline/drill.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { aChange, aDepartureCall, aMission, anAlert, NOW } from '../support/builders.ts'
import { anInsightScene, anOldAdvisory, daysAgo } from '../support/insight-scene.ts'
import { aWanted } from '../support/world.ts'

type Scene = Awaited<ReturnType<typeof anInsightScene>>

const level = (over: Partial<Change> = {}) => aChange({ kind: 'level-raised', from: '3', to: '4', ...over })

describe('/changes', () => {
  const scene = async (changes: readonly Change[], over: Parameters<typeof anInsightScene>[0] = {}) => {
    const made = await anInsightScene(over)
    const advisories = [anOldAdvisory('us-state', 'ML'), anOldAdvisory('us-state', 'NE')]
    await made.accepts('us-state', { advisories, changes })
    return made
  }
  const textOf = async (made: Scene, line: string) => plainText(await made.type(line))

  it('tells what moved about a country, newest first, with its link, and counts texts that were revised', async () => {
    const made = await scene([
      level({ at: daysAgo(3) }),
      aChange({ at: daysAgo(1), source: 'uk-fcdo', url: 'https://travel.example/gb/mali' }),
      aChange({ kind: 'text-revised', at: daysAgo(2) }),
      aChange({ country: 'NE', at: daysAgo(1) }),
      aChange({ at: daysAgo(8) }),
    ])
    expect((await textOf(made, 'changes Mali')).split('\n')).toEqual([
      '🔴 Mali: the last 7 days',
      '- 29 Oct <https://travel.example/gb/mali> · 🔴 United Kingdom tells its citizens to leave now',
      '- 27 Oct <https://travel.example/us/mali> · 🔴 United States raises its advice to level 4, do not travel',
      'Once, only a text was revised.',
    ])
    expect(await textOf(made, 'changes Mali 9')).toMatch(/^- 22 Oct/m)
    expect(await textOf(made, 'changes Mali 2d')).not.toMatch(/^- 27 Oct/m)
  })

  it('marks what got better as calm, and levels by where they are now', async () => {
    const made = await scene([
      aChange({ kind: 'departure-lifted', from: 'leave', to: 'none', at: daysAgo(1) }),
      aChange({ kind: 'level-lowered', from: '4', to: '3', at: daysAgo(2) }),
      aChange({ kind: 'mission-reduced', from: 'normal', to: 'authorized-departure', at: daysAgo(3) }),
    ])
    const marks = (await textOf(made, 'changes Mali')).match(/(?<=· )\p{Emoji_Presentation}/gu)
    expect(marks).toEqual(['🟢', '🟠', '🟠'])
  })

  it('is about what the chat follows where nothing is named, and says how to follow where that is nothing', async () => {
    const made = await scene([level({ at: daysAgo(1) }), level({ country: 'NE', at: daysAgo(2) })])
    expect(await textOf(made, 'changes')).toContain('/subscribe Mali severe')
    await made.store.subscribe({ chat: made.chat.id, country: 'NE', leastSeverity: 'minor', since: NOW })
    const followed = await textOf(made, 'changes')
    expect(followed).toContain('What this chat follows: the last 7 days')
    expect(followed.match(/^- .*/gm)).toEqual([expect.stringContaining('🔴 Niger: United States raises')])
    expect((await textOf(made, 'changes all')).match(/^- /gm)).toHaveLength(2)
  })

  it('turns pages that together tell each change once', async () => {
    const changes = Array.from({ length: 32 }, (_, hour) => level({ at: plus(NOW, -hour * HOUR) }))
    const made = await scene(
      changes.map((change, index) => ({ ...change, source: SOURCES[index % 20]?.id ?? '' })),
    )
    const first = await made.type('changes Mali 30')
    expect(first.buttons.map(({ command }) => command)).toEqual(['changes ML 30d page 2'])
    expect(plainText(first)).toContain('and 17 more')
    const pages = await Promise.all([1, 2, 3].map((page) => textOf(made, `changes ML 30d page ${page}`)))
    expect(pages.map((text) => text.match(/^- /gm)?.length)).toEqual([15, 15, 2])
    expect(new Set(pages.flatMap((text) => text.match(/^- .*/gm) ?? [])).size).toBeGreaterThan(20)
    const behind = await made.type('changes ML 30d page 9')
    expect(plainText(behind)).toContain('There is no such page any more.')
    expect(behind.buttons.map(({ command }) => command)).toEqual(['changes ML 30d page 3'])
  })

  it('says since when it has watched, where that is less than was asked', async () => {
    const made = await anInsightScene()
    const read = (source: string, days: number) =>
      made.accepts(source, { advisories: [{ ...anOldAdvisory(source, 'ML'), firstSeenAt: daysAgo(days) }] })
    expect(await textOf(made, 'changes Mali')).toContain('None of this could be read so far')
    await read('us-state', 5)
    expect(await textOf(made, 'changes Mali')).toContain('I have watched this only since 25 Oct')
    await read('uk-fcdo', 20)
    const later = await textOf(made, 'changes Mali')
    expect(later).toContain('Some governments were first read within this time')
    expect(later).toMatch(/not known: United States\.$/m)
    expect(await textOf(made, 'changes Mali 3')).not.toContain('first read within')
  })

  it('names feeds and operators as what they are, and leaves exercises out', async () => {
    const bulletin = { kind: 'bulletin', from: '', to: '', evidence: null } as const
    const made = await scene([
      aChange({ ...bulletin, source: 'operators', url: '', at: daysAgo(1) }),
      aChange({ ...bulletin, source: 'feed-1', at: daysAgo(2) }),
      aChange({ source: DRILL_PUBLISHER.id, at: daysAgo(1) }),
    ])
    const feed = { url: 'https://desk.example/feed', name: 'Desk', severity: 'severe', addedAt: NOW } as const
    await made.store.addFeed(feed)
    expect((await textOf(made, 'changes Mali')).match(/^- .*/gm)).toEqual([
      '- 29 Oct · 🟡 bulletin by the operators of this bot',
      '- 28 Oct <https://travel.example/us/mali> · 🟡 bulletin by Desk',
    ])
  })

  it('refuses more than two years, and what is no number', async () => {
    const made = await scene([])
    for (const wrong of ['changes Mali 731', 'changes 0', 'changes Mali soon', 'changes 9999d']) {
      expect(await textOf(made, wrong)).toContain('is no number of days from 1 to 730')
    }
    expect(await textOf(made, 'changes Mali 90')).toContain('the last 90 days')
  })
})

describe('/why', () => {
  const alertOf = (over: Partial<Alert> & { readonly at?: Instant } = {}) => {
    const main = over.main ?? aChange({ at: over.at ?? daysAgo(1) })
    return anAlert({ ...over, main })
  }

  /** A chat that follows Mali since long ago, and an alert with what the outbox has of it. */
  async function told(
    alert: Alert,
    {
      follows = true,
      deliver,
      settle,
      before,
    }: {
      readonly follows?: boolean
      readonly deliver?: Partial<NewDelivery>
      readonly settle?: Settlement
      readonly before?: (scene: Scene) => Promise<unknown>
    } = {},
  ): Promise<string> {
    const scene = await anInsightScene()
    const { store, chat } = scene
    const wish = { chat: chat.id, country: 'ML', leastSeverity: 'severe', since: daysAgo(30) } as const
    if (follows) await store.subscribe(wish)
    await before?.(scene)
    const about = alert.key
    const card = { tone: 'extreme', title: ['Mali'], blocks: [], buttons: [] } as const
    const delivery = {
      about,
      language: 'en',
      zone: 'UTC',
      chat: chat.id,
      platform: 'telegram',
      rank: 0,
      ...deliver,
    } as const
    await scene.accepts(alert.source, {
      at: alert.at,
      changes: [alert.main, ...alert.lines],
      alerts: [alert],
      ...(deliver === undefined
        ? {}
        : { cards: [{ about: delivery.about, language: 'en', zone: 'UTC', card }], deliveries: [delivery] }),
    })
    if (settle !== undefined) {
      const [claimed] = await store.claimDue(aWanted({ now: NOW, until: plus(NOW, HOUR) }))
      if (claimed === undefined) throw new Error('expected a delivery to settle')
      await store.settle([{ delivery: claimed, settlement: settle }], daysAgo(0.5))
    }
    return plainText(await scene.type('why Mali'))
  }

  it('says that an alert rang here, when, and which weaker changes it swallowed', async () => {
    const alert = alertOf({ lines: [level({ at: daysAgo(1) })] })
    const text = await told(alert, { deliver: {}, settle: { kind: 'sent', reference: '5' } })
    expect(text).toMatch(
      /^- 29 Oct · United States · extreme · Citizens: .* · rang here 29 Oct 2025, 21:00 UTC/m,
    )
    expect(text).toContain('in the same alert: Level: 3 (avoid non-essential travel) → 4 (do not travel)')
    expect(text).not.toContain('was no alert')
  })

  it('says what waits, for the digest, for the end of quiet hours, or to be sent', async () => {
    const severe = alertOf({ severity: 'severe' })
    const later = { dueAt: plus(NOW, 3 * HOUR) }
    const digest = (mode: 'digest' | 'at-once') => (scene: Scene) =>
      scene.store.subscribe({
        chat: scene.chat.id,
        country: 'ML',
        leastSeverity: 'severe',
        mode,
        since: daysAgo(30),
      })
    expect(await told(severe, { deliver: later, before: digest('digest') })).toContain(
      'waits for the hour of the digest, 30 Oct 2025, 12:00 UTC',
    )
    expect(await told(severe, { deliver: later })).toContain(
      'waits for the end of quiet hours, 30 Oct 2025, 12:00 UTC',
    )
    expect(await told(severe, { deliver: {} })).toContain('is being sent, since 29 Oct 2025')
    const again = {
      kind: 'again',
      dueAt: plus(NOW, HOUR),
      reason: 'timed out',
      wholeChat: false,
      unsure: false,
    } as const
    expect(await told(severe, { deliver: {}, settle: again })).toContain('the last attempt ended: timed out')
    expect(await told(severe, { deliver: {}, settle: { kind: 'refused', reason: 'bad card' } })).toContain(
      'could not be sent: bad card',
    )
  })

  it('says what kept an alert from ringing here', async () => {
    const minor = alertOf({ severity: 'minor' })
    expect(await told(alertOf(), { follows: false })).toContain('this chat does not follow Mali')
    expect(await told(minor)).toContain('“minor” is below the least severity that this chat wants')
    expect(await told(alertOf({ held: true }))).toContain('held as part of a mass move until an operator')
    const silence = ({ store, chat }: Scene) =>
      store.silence(chat, { country: 'ML', until: daysAgo(0.5) }, daysAgo(1.5))
    expect(await told(alertOf(), { before: silence })).toContain('it was silenced here')
    const lately = ({ store, chat }: Scene) =>
      store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'severe', since: daysAgo(0.5) })
    expect(await told(alertOf(), { follows: false, before: lately })).toContain(
      'this chat has followed Mali only since 29 Oct 2025, 21:00 UTC',
    )
  })

  it('is honest where the wishes were changed since, or where nothing of today explains it', async () => {
    const narrower = ({ store, chat }: Scene) =>
      store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'extreme', since: daysAgo(0.25) })
    expect(await told(alertOf({ severity: 'severe' }), { before: narrower })).toContain(
      'is below the least severity that this chat wants (by the wishes of today; they were changed 30 Oct 2025, 03:00 UTC, after the alert)',
    )
    expect(await told(alertOf())).toContain('though the wishes of today would let it')
  })

  it('follows a held poll: let out under a name of its own, or dropped', async () => {
    const alert = alertOf({ held: true, severity: 'severe' })
    const about = `held us-state ${alert.at} MLNE`
    const decide =
      (decision: 'released' | 'discarded', countries = about) =>
      async () => {
        const scene = await anInsightScene()
        const { store, chat } = scene
        await store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'severe', since: daysAgo(30) })
        const { source, at } = alert
        await scene.accepts(source, { at, alerts: [alert] })
        await store.decideHeld({ source, polledAt: at, decision })
        const card = { tone: 'severe', title: ['Mali'], blocks: [], buttons: [] } as const
        const delivery = {
          about: countries,
          language: 'en',
          zone: 'UTC',
          chat: chat.id,
          platform: 'telegram',
          rank: 1,
        } as const
        if (decision === 'released') {
          await store.post(
            { cards: [{ about: countries, language: 'en', zone: 'UTC', card }], deliveries: [delivery] },
            daysAgo(0.5),
          )
        }
        return plainText(await scene.type('why Mali'))
      }
    expect(await decide('released')()).toContain('is being sent, since 29 Oct 2025, 21:00 UTC')
    expect(await decide('released', `held us-state ${alert.at} NETD`)()).toContain(
      'though the wishes of today would let it',
    )
    expect(await decide('discarded')()).toContain('dropped by an operator')
  })

  it('shows the sentence, the rule, the day and the link behind each call and each reduced embassy', async () => {
    const { accepts, type } = await anInsightScene()
    const observation = { departure: aDepartureCall(), mission: aMission({ scope: 'region' }) }
    await accepts('us-state', {
      advisories: [anOldAdvisory('us-state', 'ML', { departureSince: daysAgo(2), observation })],
    })
    const text = plainText(await type('why Mali'))
    expect(text).toContain(
      'United States <https://travel.example/us/mali> · leave now, since 28 Oct · rule en/leave-now',
    )
    expect(text).toContain('“Citizens who are in Mali should leave immediately by commercial flight.”')
    expect(text).toContain(
      'staff ordered to leave (a part of the country) (already when first read) · rule en/ordered-departure',
    )
  })

  it('shows what waits to be believed and until when, held polls, and who is blind or paused', async () => {
    const { accepts, type, store } = await anInsightScene()
    const since = plus(NOW, -2 * HOUR)
    const confirmAt = plus(NOW, 4 * HOUR)
    const pending = [
      { axis: 'level', value: 3, since, confirmAt },
      { axis: 'departure', value: { grade: 'none' }, since, confirmAt },
      { axis: 'mission', value: { posture: 'normal' }, since, confirmAt },
    ] as const
    await accepts('us-state', {
      at: daysAgo(1),
      advisories: [anOldAdvisory('us-state', 'ML', { pending })],
      alerts: ['ML', 'NE'].map((country) =>
        alertOf({ held: true, main: level({ country, at: daysAgo(1) }) }),
      ),
    })
    const blind = { source: 'uk-fcdo', at: daysAgo(1), reason: 'blocked', detail: '', blind: true } as const
    await store.failPoll({ ...blind, cards: [], deliveries: [] })
    await store.switchSource({ id: 'fr-meae', state: 'paused' })
    const text = plainText(await type('why Mali'))
    expect(text).toContain(
      'United States · Level: 3 (avoid non-essential travel), seen since 30 Oct 2025, 07:00 UTC; believed if a look from 30 Oct 2025, 13:00 UTC on still says so',
    )
    expect(text).toContain('Citizens: no call to leave, seen since')
    expect(text).toContain('Embassy: no staff withdrawal announced, seen since')
    expect(text).toContain('United States · a mass move of 2 countries, this one included, waits')
    expect(text).toContain('- United Kingdom · blind for 24 h: it answers with a block page')
    expect(text).toContain('- France · paused by an operator')
  })

  it('names changes that were no alert, leaves exercises out, and looks back 14 days', async () => {
    const scene = await anInsightScene()
    await scene.accepts('us-state', {
      changes: [level({ at: daysAgo(3) }), level({ at: daysAgo(20) })],
      alerts: [
        alertOf({ at: daysAgo(2), cap: { ...anAlert().cap, status: 'Exercise' } }),
        alertOf({ at: daysAgo(20) }),
      ],
    })
    const text = plainText(await scene.type('why Mali'))
    expect(text).toContain('There was no alert about Mali.')
    expect(text).toContain('One change was no alert:\n- 27 Oct · United States · Level: 3')
    expect(text).toContain('Nothing waits')
    expect(text).toContain('No government is known to call to leave')
  })

  it('tells a pause, and an entry of a feed that rang under another of its countries', async () => {
    const { store, chat, clock, accepts } = await anInsightScene()
    await store.subscribe({ chat: chat.id, country: 'all', leastSeverity: 'minor', since: daysAgo(30) })
    const bulletin = {
      from: 'Desk',
      origin: 'feed',
      entry: 'entry-1',
      title: 'Fighting at the border',
      countries: ['ML', 'NE'],
      hazards: [],
      staff: '',
      facts: [],
      risks: [],
      recommendations: [],
      language: 'en',
      zone: 'UTC',
    } as const
    const [mali, niger] = ['ML', 'NE'].map((country) =>
      anAlert({ bulletin, main: aChange({ kind: 'bulletin', country, source: 'feed-1', at: daysAgo(1) }) }),
    )
    if (mali === undefined || niger === undefined) throw new Error('expected two alerts')
    const card = { tone: 'extreme', title: ['Niger'], blocks: [], buttons: [] } as const
    await accepts('feed-1', {
      alerts: [mali, niger],
      cards: [{ about: niger.key, language: 'en', zone: 'UTC', card }],
      deliveries: [
        { about: niger.key, language: 'en', zone: 'UTC', chat: chat.id, platform: 'telegram', rank: 0 },
      ],
    })
    const about = { chat, country: 'ML', since: daysAgo(14), limit: 5 } as const
    const story = await storyIn(about, { store, now: clock.now })
    expect(story.told.map(({ fate }) => fate.kind)).toEqual(['waits'])
    await accepts('us-state', { alerts: [anAlert({ main: aChange({ at: daysAgo(2) }) })] })
    const paused = { ...store, pausedSince: async () => daysAgo(3) }
    const { told } = await storyIn(about, { store: paused, now: clock.now })
    expect(told.map(({ fate }) => fate)).toContainEqual({ kind: 'paused', since: daysAgo(3) })
    const later = { ...store, pausedSince: async () => daysAgo(1.5) }
    expect(
      (await storyIn(about, { store: later, now: clock.now })).told.map(({ fate }) => fate),
    ).toContainEqual({
      kind: 'unheard',
      why: 'not-known',
      changedAt: null,
    })
  })

  it('says every fate in French, too, on the clock of the chat', async () => {
    const scene = await anInsightScene({ locale: 'fr' })
    const { store, chat } = scene
    await store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'severe', since: daysAgo(0.5) })
    const inBamako = await store.changeSettings(chat, { timeZone: 'Africa/Algiers' })
    await scene.accepts('us-state', { alerts: [alertOf()] })
    expect(plainText(await scene.type('why Mali', inBamako))).toContain(
      'ce chat ne suit Mali que depuis le 29 oct. 2025, 22:00 GMT+1',
    )
  })
})
