import { describe, expect, it, onTestFinished } from 'vitest'
import type { Severity } from '../../src/domain/alert.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createPreviewDesk } from '../../src/main/preview-desk.ts'
import { storyIn } from '../../src/main/story.ts'
import { audit } from '../../src/pipeline/audit.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { aDepartureCall, anObservation } from '../support/builders.ts'
import { aClock, aReading, aSubscriber, aWanted, aWatch, saying } from '../support/world.ts'

const CALM = { level: 2, peak: 2 } as const
const LEVEL_3 = { level: 3, peak: 3 } as const
const LEVEL_4 = { level: 4, peak: 4 } as const
const CALLED = { ...LEVEL_4, departure: aDepartureCall() }

/** The United States on Mali, and a chat that hears of it what is at least so severe. */
async function aListener(leastSeverity: Severity = 'extreme') {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const clock = aClock()
  const watch = aWatch({ store, clock })
  const chat = await aSubscriber(store, { address: '-1', country: 'ML', leastSeverity })
  let edition = 0
  const look = async (over: Partial<Observation>, hours: number) => {
    edition += 1
    const updatedAt = plus('2025-10-01T00:00:00.000Z', edition * HOUR)
    watch.says(aReading({ observations: [anObservation({ updatedAt, ...over })] }))
    return (await watch.look(hours)).alerts
  }
  /** Says it until it is believed; answers the alerts of the last look. */
  const confirmed = async (over: Partial<Observation>, hours = 30) => {
    await look(over, hours)
    edition -= 1
    return look(over, 30)
  }
  const deliver = async () => {
    const now = clock.now()
    const claimed = await store.claimDue(aWanted({ now, until: plus(now, HOUR) }))
    const settlement = { kind: 'sent', reference: String(claimed[0]?.id) } as const
    await store.settle(
      claimed.map((delivery) => ({ delivery, settlement })),
      now,
    )
    return claimed
  }
  return { store, clock, chat, look, confirmed, deliver }
}

describe('a fall', () => {
  it('is heard by who heard the rise, though it is milder than what the chat asked for, as an answer to it', async () => {
    const { store, clock, chat, look, confirmed, deliver } = await aListener()
    await look({ ...LEVEL_4 }, 0)
    await look(CALLED, 1)
    const [rise] = await deliver()
    const [end] = await confirmed(LEVEL_4)
    expect([end?.main.kind, end?.severity]).toEqual(['departure-lifted', 'moderate'])
    expect(await deliver()).toMatchObject([{ about: end?.key, answers: String(rise?.id) }])

    clock.pass(HOUR)
    const notices = await audit({ store, now: clock.now, operators: async () => [], speaker: loadSpeakers() })
    expect(notices).toEqual([])
    const story = await storyIn({ chat, country: 'ML', since: '', limit: 5 }, { store, now: clock.now })
    expect(story.told.map(({ fate }) => fate.kind)).toEqual(['rang', 'rang'])
    const { heard } = createPreviewDesk({ store, sources: () => SOURCES, now: clock.now })
    const wishes = await store.subscriptionsOf(chat)
    const asked = { chat, wishes, after: 0, limit: 9, say: loadSpeakers()('en') }
    const keys = async (since: string) =>
      (await heard({ ...asked, since })).shown.map(({ alert }) => alert.key)
    expect(await keys(plus(clock.now(), -30 * DAY))).toEqual([end?.key, rise?.about])
    // The rise may have been before the time that is looked at.
    expect(await keys(plus(end?.at ?? '', -1))).toEqual([end?.key])
  })

  it('is heard weeks later, whatever else was told in between', async () => {
    const { look, confirmed, deliver } = await aListener()
    await look(LEVEL_4, 0)
    await look(CALLED, 1)
    await deliver()
    await look({ ...CALLED, text: 'Other words.' }, 20 * 24)
    expect(await deliver()).toEqual([])
    const [end] = await confirmed(LEVEL_4, 15 * 24)
    expect((await deliver()).map(({ about }) => about)).toEqual([end?.key])
  })

  it('is not heard by who did not hear the rise, or wants nothing of the country or the source any more', async () => {
    const unheard = async (leave: (scene: Awaited<ReturnType<typeof aListener>>) => Promise<unknown>) => {
      const scene = await aListener()
      await scene.look(LEVEL_4, 0)
      await scene.look(CALLED, 1)
      await scene.deliver()
      await leave(scene)
      const [end] = await scene.confirmed(LEVEL_4)
      expect(end?.main.kind).toBe('departure-lifted')
      return scene.deliver()
    }
    const wish = { country: 'ML', leastSeverity: 'extreme', since: '2025-10-28T08:00:00.000Z' } as const
    expect(await unheard(({ store, chat }) => store.unsubscribe(chat, 'ML'))).toEqual([])
    expect(
      await unheard(({ store, chat }) => store.subscribe({ ...wish, chat: chat.id, sources: ['uk-fcdo'] })),
    ).toEqual([])
    expect(
      await unheard(({ store, chat }) => store.subscribe({ ...wish, chat: chat.id, kinds: ['mission'] })),
    ).toEqual([])
    expect(await unheard(({ store, chat, clock }) => store.pauseChat(chat, clock.now()))).toEqual([])
    expect(
      await unheard(({ store, chat, clock }) =>
        store.silence(chat, { country: 'ML', until: plus(clock.now(), 9 * DAY) }, clock.now()),
      ),
    ).toEqual([])

    const { look, confirmed, deliver } = await aListener()
    await look(CALM, 0)
    await look(LEVEL_3, 1)
    expect(await deliver()).toEqual([])
    expect((await confirmed(CALM)).map(({ main }) => saying(main))).toEqual(['level-lowered 3→2'])
    expect(await deliver()).toEqual([])
  })
})

describe('a rise to a level that was seen before', () => {
  it('rings again, under a key of its own, in the thread of the first', async () => {
    const { look, confirmed, deliver } = await aListener()
    await look(LEVEL_3, 0)
    const [first] = await look(LEVEL_4, 1)
    await deliver()
    const [fall] = await confirmed(LEVEL_3)
    await deliver()
    const [second] = await look(LEVEL_4, 5)
    expect([first, fall, second].map((alert) => alert && saying(alert.main))).toEqual([
      'level-raised 3→4',
      'level-lowered 4→3',
      'level-raised 3→4',
    ])
    expect(second?.key).not.toBe(first?.key)
    expect(second?.thread).toBe(first?.key)
    expect(second?.cap).toMatchObject({ msgType: 'Update', references: fall?.key })
    expect((await deliver()).map(({ about }) => about)).toEqual([second?.key])
  })

  it('rings once where copies of different age alternate', async () => {
    const { look } = await aListener()
    const dated = (level: 3 | 4, updatedAt: string) => ({ level, peak: level, updatedAt })
    await look(dated(3, '2025-10-20'), 0)
    const rung: string[] = []
    for (let round = 0; round < 6; round += 1) {
      for (const said of [dated(4, '2025-10-27'), dated(3, '2025-10-20')]) {
        rung.push(...(await look(said, 1)).map(({ main }) => saying(main)))
      }
    }
    expect(rung).toEqual(['level-raised 3→4'])
  })
})
