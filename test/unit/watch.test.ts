import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/countries.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aDepartureCall, anObservation } from '../support/builders.ts'
import {
  aClock,
  aReading,
  aSource,
  aSubscriber,
  aWanted,
  aWatch,
  DAWN,
  observationsOf,
  saying,
} from '../support/world.ts'

const CALM = { level: 2, peak: 2, departure: { grade: 'none' }, mission: { posture: 'normal' } } as const
const CALL = aDepartureCall({ sentence: 'You should leave Mali immediately.' })
const REST = ['NE', 'BF', 'SN', 'TG', 'BJ', 'GH', 'CI']

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

describe('the first look at a source', () => {
  it('is stored in silence', async () => {
    await aSubscriber(store, { address: '-1' })
    const watched = aWatch({ store })
    watched.says(mali({ departure: CALL, level: 4 }))
    const { alerts, steps } = await watched.look()
    expect(alerts).toEqual([])
    expect(steps.map(({ verdict }) => verdict)).toContain('first-look')
    expect(await store.countDeliveries()).toEqual({})
    expect((await store.advisoriesAbout(['ML'])).map(({ believed }) => believed.departure)).toEqual([CALL])
  })

  it('is silent too when looks before it gave no information', async () => {
    const watched = aWatch({ store })
    watched.says(blocked())
    await watched.look()
    watched.says(mali({ departure: CALL }))
    expect((await watched.look(1)).alerts).toEqual([])
  })
})

describe('news', () => {
  it('go to the chats that asked for them, once, as one card a language', async () => {
    await aSubscriber(store, { address: '-1', country: 'ML' })
    await aSubscriber(store, { address: '-2', country: 'all', locale: 'fr' })
    await aSubscriber(store, { address: '-3', country: 'all', locale: 'fr-CA' })
    await aSubscriber(store, { address: '-4', country: 'NE' })
    await aSubscriber(store, { address: '-5', country: 'ML', leastSeverity: 'extreme', locale: null })
    const watched = await calmWatch()
    watched.says(mali({ departure: CALL }))
    const { alerts } = await watched.look(1)
    expect(alerts.map(({ severity }) => severity)).toEqual(['extreme'])
    const due = await store.claimDue(claim())
    expect(due.map(({ to, language }) => [to.address, language]).toSorted()).toEqual([
      ['-1', 'en'],
      ['-2', 'fr'],
      ['-3', 'fr'],
      ['-5', 'en'],
    ])
    const cards = new Set(due.map(({ card }) => JSON.stringify(card)))
    expect(cards.size).toBe(2)
    expect(due.map(({ about }) => about)).toEqual(due.map(() => alerts[0]?.key))
    for (const card of cards) expect(card).toContain(CALL.grade === 'none' ? '' : CALL.sentence)
  })

  it('are told once: the same answer again is no news', async () => {
    await aSubscriber(store, { address: '-1' })
    const watched = await calmWatch()
    watched.says(mali({ departure: CALL }))
    expect((await watched.look(1)).alerts).toHaveLength(1)
    expect((await watched.look(1)).alerts).toEqual([])
    watched.says(mali({ departure: CALL }))
    expect((await watched.look(1)).alerts).toEqual([])
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
  })

  it('are told once across a restart', async () => {
    await aSubscriber(store, { address: '-1' })
    const watched = await calmWatch()
    watched.says(mali({ departure: CALL }))
    await watched.look(1)
    const { clock } = watched
    const again = aWatch({ store, clock })
    again.says(mali({ departure: CALL }))
    expect((await again.look(1)).alerts).toEqual([])
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
  })

  it('that happened while the program was not running are told at the first look after it', async () => {
    await aSubscriber(store, { address: '-1' })
    const { clock } = await calmWatch()
    const again = aWatch({ store, clock })
    again.says(mali({ departure: CALL }))
    expect((await again.look(24)).alerts.map(({ main }) => saying(main))).toEqual([
      'departure-called none→leave-now',
    ])
  })

  it('carry where all watched governments stand', async () => {
    const { clock } = await calmWatch()
    const other = aWatch({ store, clock, scripted: aSource({ id: 'uk-fcdo' }) })
    other.says(mali(CALM))
    await other.look()
    other.says(mali({ departure: CALL }))
    const [alert] = (await other.look(1)).alerts
    expect(alert?.context.map(({ source, departure, blind }) => [source, departure, blind])).toEqual([
      ['us-state', 'none', false],
      ['uk-fcdo', 'leave-now', false],
      ['fr-meae', null, true],
    ])
  })

  it('about the same country soon after refer to the alert before', async () => {
    const watched = await calmWatch()
    watched.says(mali({ level: 3 }))
    const [first] = (await watched.look(1)).alerts
    watched.says(mali({ level: 4 }))
    const [second] = (await watched.look(1)).alerts
    expect(second?.cap).toMatchObject({ msgType: 'Update', references: first?.key })
    watched.says(mali({ level: 4, departure: CALL }))
    const [much] = (await watched.look(15 * 24)).alerts
    expect(much?.cap).toMatchObject({ msgType: 'Alert', references: null })
  })
})

describe('a poll that cannot be stored', () => {
  it('loses nothing: the next look tells the same news, once', async () => {
    await aSubscriber(store, { address: '-1' })
    let isFull = false
    const failing = {
      ...store,
      acceptPoll: async (poll: Parameters<Store['acceptPoll']>[0]) => {
        if (isFull) throw new Error('database or disk is full')
        await store.acceptPoll(poll)
      },
    }
    const watched = aWatch({ store: failing })
    watched.says(mali(CALM, 'calm'))
    await watched.look()
    watched.says(mali({ departure: CALL }, 'alarmed'))
    isFull = true
    await expect(watched.look(1)).rejects.toThrow('disk is full')
    await expect(watched.look(1)).rejects.toThrow('disk is full')
    expect(await store.countDeliveries()).toEqual({})
    isFull = false
    expect((await watched.look(1)).alerts.map(({ main }) => saying(main))).toEqual([
      'departure-called none→leave-now',
    ])
    expect((await watched.look(1)).alerts).toEqual([])
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
    expect(watched.markers.map((given) => given.get('ML'))).toEqual([
      undefined,
      'calm',
      'calm',
      'calm',
      'alarmed',
    ])
  })

  it('is stored whole or not at all', async () => {
    await aSubscriber(store, { address: '-1' })
    const watched = aWatch({
      store: {
        ...store,
        // The last thing that is written has no card.
        acceptPoll: ({ deliveries, ...poll }) => {
          const lost = deliveries.map((delivery) => ({ ...delivery, language: 'xx' }))
          return store.acceptPoll({ ...poll, deliveries: lost })
        },
      },
    })
    watched.says(mali(CALM))
    await watched.look()
    watched.says(mali({ departure: CALL }))
    await expect(watched.look(1)).rejects.toThrow('must be stored before its deliveries')
    const [kept] = await store.advisoriesAbout(['ML'])
    expect(kept?.believed.departure).toEqual({ grade: 'none' })
    expect(await store.alertsSince('us-state', ['ML'], DAWN)).toEqual([])
  })
})

describe('an unchanged answer', () => {
  it('writes no advice anew, and keeps it fresh', async () => {
    const polls: Parameters<Store['acceptPoll']>[0][] = []
    const watched = aWatch({
      store: {
        ...store,
        acceptPoll: async (poll) => {
          polls.push(poll)
          await store.acceptPoll(poll)
        },
      },
    })
    const answer = mali(CALM)
    watched.says(answer)
    await watched.look()
    await watched.look(1)
    await watched.look(1)
    expect(polls.map(({ advisories }) => advisories.length)).toEqual([1 + REST.length, 0, 0])
    const kept = await store.advisoriesOf('us-state')
    expect(kept.map(({ advisory }) => advisory.seenAt)).toEqual(kept.map(() => plus(DAWN, 2 * HOUR)))
    expect(kept.map(({ readAt }) => readAt)).toEqual(kept.map(() => plus(DAWN, 2 * HOUR)))
  })

  it('is judged again while something waits, and confirms it', async () => {
    const watched = await calmWatch({ level: 4, peak: 4 })
    watched.says(mali({ ...CALM, updatedAt: '2025-10-28' }))
    const first = await watched.look(1)
    expect(first.lookAgainAt).toBe(plus(DAWN, 7 * HOUR))
    expect((await watched.look(6)).alerts.map(({ main }) => saying(main))).toEqual(['level-lowered 4→2'])
  })

  it('of a page without text counts once it is not of today any more', async () => {
    const watched = await calmWatch({ peak: null })
    watched.says(mali({ level: 1, peak: null, body: 'placeholder', updatedAt: '2025-10-28' }))
    const kinds = []
    for (const hours of [1, 24, 24, 24])
      kinds.push((await watched.look(hours)).alerts.map(({ main }) => saying(main)))
    expect(kinds).toEqual([[], [], [], ['level-lowered 2→1']])
  })
})

describe('what a list said about a country', () => {
  it('is given back once it was accepted, not before', async () => {
    const scripted = aSource({ expect: { min: 1, max: 10 } })
    const watched = aWatch({ store, scripted })
    watched.says({ ...mali(CALM, 'first'), listed: 99 })
    expect((await watched.look()).error?.kind).toBe('implausible')
    watched.says(mali(CALM, 'second'))
    await watched.look()
    await watched.look()
    expect(watched.markers.map((given) => given.get('ML'))).toEqual([undefined, undefined, 'second'])
  })

  it('is given back after a restart', async () => {
    const watched = aWatch({ store })
    watched.says(mali(CALM, 'first'))
    await watched.look()
    watched.says(mali(CALM, 'second'))
    await watched.look()
    const again = aWatch({ store })
    again.says(mali(CALM, 'second'))
    await again.look()
    expect(again.markers[0]?.get('ML')).toBe('second')
  })
})

describe('a country', () => {
  it('that failed at the first look is first met at the next, in silence', async () => {
    const watched = aWatch({ store })
    const trouble = new SourceError('unreachable', { where: 'ML', what: 'no answer', country: 'ML' })
    watched.says(aReading({ observations: observationsOf(REST), failures: [trouble] }))
    expect((await watched.look()).troubles).toEqual([trouble.message])
    watched.says(mali({ level: 4 }))
    expect((await watched.look(1)).alerts).toEqual([])
  })

  it('that a whole list did not hold before is issued', async () => {
    const watched = aWatch({ store })
    watched.says(aReading({ observations: observationsOf(REST) }))
    await watched.look()
    watched.says(mali({ level: 4 }))
    expect((await watched.look(1)).alerts.map(({ main }) => saying(main))).toEqual(['issued →4'])
  })

  it('that comes in its turn of a round is met in silence', async () => {
    const watched = aWatch({ store, scripted: aSource({ id: 'fr-meae', round: ['ML', ...REST] }) })
    watched.says(aReading({ observations: observationsOf(REST), whole: false }))
    await watched.look()
    watched.says(aReading({ observations: [anObservation({ level: 4 })], whole: false }))
    expect((await watched.look(1)).alerts).toEqual([])
  })

  it('that is left out keeps its advice, is told to operators once after a week, and is back in silence', async () => {
    const operator = await aSubscriber(store, { address: '9', country: 'XK' })
    const watched = aWatch({
      store,
      operators: [{ chat: operator.id, platform: 'telegram', language: 'en', zone: 'UTC' }],
    })
    watched.says(mali({ level: 4 }))
    await watched.look()
    watched.says(aReading({ unchanged: REST }))
    const notices = []
    for (const days of [1, 6, 1, 1]) notices.push((await watched.look(days * 24)).notices)
    expect(notices.map((list) => list.map(({ kind }) => kind))).toEqual([[], [], ['country-missing'], []])
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
    expect((await store.advisoriesAbout(['ML']))[0]).toMatchObject({ missingSince: plus(DAWN, 24 * HOUR) })
    watched.says(aReading({ unchanged: ['ML', ...REST] }))
    expect((await watched.look(1)).alerts).toEqual([])
    const [back] = await store.advisoriesAbout(['ML'])
    expect(back).toMatchObject({ missingSince: null, missingTold: false, believed: { level: 4 } })
  })
})

describe('looks without information', () => {
  it('change nothing, become one notice after the patience, and one when the source sees again', async () => {
    const operator = await aSubscriber(store, { address: '9', country: 'XK' })
    await aSubscriber(store, { address: '-1' })
    const clock = aClock()
    const watched = aWatch({
      store,
      clock,
      operators: [{ chat: operator.id, platform: 'telegram', language: 'fr', zone: 'UTC' }],
    })
    watched.says(mali(CALM))
    await watched.look()
    const before = await store.advisoriesOf('us-state')
    watched.says(blocked())
    const looks = []
    for (const minutes of [5, 30, 29, 1, 5, 600]) looks.push(await watched.look(minutes / 60))
    expect(looks.map(({ notices }) => notices.map(({ kind }) => kind))).toEqual([
      [],
      [],
      [],
      ['source-blind'],
      [],
      [],
    ])
    expect(looks.map(({ error }) => error?.kind)).toEqual(looks.map(() => 'blocked'))
    expect(looks[0]?.lookAgainAt).toBe(plus(DAWN, 65 * MINUTE))
    expect(await store.advisoriesOf('us-state')).toEqual(before)
    const [state] = await store.sourceStates()
    expect(state).toMatchObject({ seenAt: DAWN, blindSince: plus(DAWN, 5 * MINUTE), reason: 'blocked' })
    watched.says(mali(CALM))
    expect((await watched.look()).notices).toEqual([
      { kind: 'source-sees', source: 'us-state', blindFor: 665 * MINUTE },
    ])
    expect((await watched.look()).notices).toEqual([])
    const told = await store.claimDue(claim())
    expect(told.map(({ to, language }) => [to.address, language])).toEqual([['9', 'fr']])
    expect(await store.countDeliveries()).toEqual({ claimed: 1, pending: 1 })
  })

  it('that we broke off ourselves say nothing about the source', async () => {
    let isStopping = false
    const watched = aWatch({ store, stopping: () => isStopping })
    watched.says(mali(CALM))
    await watched.look()
    const before = await store.sourceStates()
    watched.says(blocked())
    isStopping = true
    expect((await watched.look(1)).error?.kind).toBe('blocked')
    expect(await store.sourceStates()).toEqual(before)
  })

  it('are patient for three intervals of a source that is read rarely', async () => {
    const watched = aWatch({ store, scripted: aSource({ every: HOUR }) })
    watched.says(blocked())
    const kinds = []
    for (const hours of [0, 2.9, 0.1]) kinds.push((await watched.look(hours)).notices.map(({ kind }) => kind))
    expect(kinds).toEqual([[], [], ['source-blind']])
  })

  it('are those of an answer that lost a fifth of its countries', async () => {
    const watched = await calmWatch()
    watched.says(aReading({ observations: observationsOf(['NE']) }))
    const look = await watched.look(1)
    expect(look.error?.kind).toBe('implausible')
    expect(look.alerts).toEqual([])
    expect((await store.advisoriesOf('us-state')).every(({ advisory }) => !advisory.missingSince)).toBe(true)
  })

  it('tell what a parser stumbled over as unreadable', async () => {
    const { source } = aSource()
    const broken = {
      ...source,
      read: async () => {
        throw new TypeError('there is no channel')
      },
    }
    const watched = aWatch({ store, scripted: { ...aSource(), source: broken } })
    const { error } = await watched.look()
    expect(error).toMatchObject({ kind: 'unreadable' })
    expect(error?.message).toContain('there is no channel')
  })
})

describe('a mass move', () => {
  it('is held, told to operators, and sent to nobody; a new call beside it goes out', async () => {
    const many = COUNTRIES.slice(0, 40)
    const operator = await aSubscriber(store, { address: '9', country: 'XK' })
    await aSubscriber(store, { address: '-1' })
    const watched = aWatch({
      store,
      operators: [{ chat: operator.id, platform: 'telegram', language: 'en', zone: 'UTC' }],
    })
    watched.says(aReading({ observations: observationsOf(many, CALM) }))
    await watched.look()
    const [first = '', ...others] = many
    watched.says(
      aReading({
        observations: [
          ...observationsOf([first], { ...CALM, departure: CALL }),
          ...observationsOf(others, { ...CALM, level: 3, peak: 3 }),
        ],
      }),
    )
    const { alerts, notices } = await watched.look(1)
    expect(alerts.filter(({ held }) => held)).toHaveLength(39)
    expect(notices).toEqual([
      { kind: 'poll-held', source: 'us-state', count: 39, direction: 'worse', total: 40 },
    ])
    const due = await store.claimDue(claim())
    expect(due.map(({ to }) => to.address)).toEqual(['-1', '9'])
    expect(due[0]?.about).toContain(first)
    expect(await store.heldAlerts()).toHaveLength(39)
  })
})

function mali(over: Parameters<typeof anObservation>[0] = {}, marker?: string) {
  return aReading({
    observations: [anObservation({ ...CALM, ...over }), ...observationsOf(REST, CALM)],
    markers: new Map(marker === undefined ? [] : [['ML', marker]]),
  })
}

function blocked(): SourceError {
  return new SourceError('blocked', { where: 'https://travel.example/us', what: '403 Access denied' })
}

/** A source that was read once and is calm about Mali, but for what `over` says. */
async function calmWatch(over: Parameters<typeof anObservation>[0] = {}) {
  const watched = aWatch({ store })
  watched.says(mali(over))
  await watched.look()
  return watched
}

function claim() {
  return aWanted({ now: '2026-01-01T00:00:00.000Z', until: '2026-01-01T00:01:00.000Z', limit: 50 })
}
