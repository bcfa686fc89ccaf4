import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { GOVERNMENTS } from '../../src/domain/turn.ts'
import { openStore } from '../../src/store/store.ts'
import { aChange, aDepartureCall, anAdvisory, anObservation, NOW } from '../support/builders.ts'
import { anInsightScene } from '../support/insight-scene.ts'
import { aClock, aReading, aSource, aSubscriber, aWatch } from '../support/world.ts'

/** Three governments over one database, at first all without a call about Mali. */
async function threeGovernments() {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const clock = aClock()
  const watchOf = (id: string) => aWatch({ store, clock, scripted: aSource({ id }) })
  const [us, gb, fr] = [watchOf('us-state'), watchOf('uk-fcdo'), watchOf('fr-meae')]
  await aSubscriber(store, { address: '-1', country: 'ML' })
  for (const one of [us, gb, fr]) {
    one.says(saying({}))
    await one.look()
  }
  const pass = (hours: number) => clock.pass(hours * HOUR)
  const turns = async () =>
    (await store.latestAlerts(50))
      .filter(({ alert }) => alert.source === GOVERNMENTS)
      .map(({ alert }) => `${alert.main.kind} ${alert.main.from}→${alert.main.to}`)
      .toReversed()
  const lines = async () => {
    const cards = await Promise.all(
      (await store.latestAlerts(50)).map(({ alert }) =>
        store.cardAbout(alert.key, { language: 'en', zone: 'UTC' }),
      ),
    )
    return cards.flatMap((found) => (found === undefined ? [] : plainText(found.card).split('\n')))
  }
  return { store, us, gb, fr, turns, lines, pass, close: () => store.close() }
}

let revision = 0
/** A whole list that says this of Mali, newly dated. */
function saying(over: Partial<Observation>) {
  revision += 1
  const updatedAt = `2025-11-01T00:00:${String(revision % 60).padStart(2, '0')}.000Z`
  return aReading({ observations: [anObservation({ updatedAt, ...over })] })
}

function calling(words: string) {
  const departure = aDepartureCall({ sentence: words })
  return saying({ departure, text: `Do not travel to Mali.\n${words}` })
}

describe('governments together', () => {
  it('make news of their own when most of them call, and again when a confirmed fall leaves few', async () => {
    const { us, gb, fr, turns } = await threeGovernments()
    us.says(calling('Citizens in Mali should leave at once.'))
    await us.look(1)
    expect(await turns()).toEqual([])
    gb.says(calling('Nationals in Mali should leave immediately.'))
    await gb.look(1)
    expect(await turns()).toEqual(['consensus-formed 1/3→2/3'])
    fr.says(calling('Leave Mali now, whoever is still there.'))
    await fr.look(1)
    gb.says(saying({}))
    await gb.look(1)
    us.says(saying({}))
    await us.look(1)
    expect(await turns()).toEqual(['consensus-formed 1/3→2/3'])
    await gb.look(48)
    expect(await turns()).toEqual(['consensus-formed 1/3→2/3'])
    await us.look(1)
    expect(await turns()).toEqual(['consensus-formed 1/3→2/3', 'consensus-dissolved 2/3→1/3'])
  })

  it('reach the chats that follow the country, each in a card that names who says what', async () => {
    const { store, us, gb, turns } = await threeGovernments()
    us.says(calling('Citizens in Mali should leave at once.'))
    await us.look(1)
    gb.says(calling('Nationals in Mali should leave immediately.'))
    await gb.look(1)
    expect(await turns()).toHaveLength(1)
    const [turn] = (await store.latestAlerts(50)).filter(({ alert }) => alert.source === GOVERNMENTS)
    const receipts = turn && (await store.receiptsOf(turn))
    expect(receipts?.chats).toBe(1)
    const stored = turn && (await store.cardAbout(turn.alert.key, { language: 'en', zone: 'UTC' }))
    const card = stored?.card
    expect(card?.title).toEqual(['Mali: 2 of 3 governments tell their citizens to leave'])
    expect(JSON.stringify(card)).toContain('United Kingdom: leave now, level 4, do not travel')
    expect(card?.buttons).toEqual([{ label: 'Status now', command: 'status ML' }])
  })

  it('say since when not so many called, in alerts and in the turn', async () => {
    const { store, us, gb, fr, lines } = await threeGovernments()
    us.says(calling('Citizens in Mali should leave at once.'))
    await us.look(1)
    gb.says(calling('Nationals in Mali should leave immediately.'))
    await gb.look(1)
    for (const one of [us, gb]) {
      one.says(saying({}))
      await one.look(1)
      await one.look(48)
    }
    expect((await lines()).filter((line) => line.includes('first time since'))).toEqual([])
    fr.says(calling('Leave Mali now, whoever is still there.'))
    await fr.look(60 * 24)
    us.says(calling('All citizens in Mali should leave at once.'))
    await us.look(1)
    expect((await store.latestAlerts(50)).flatMap(({ alert }) => alert.lastTime ?? [])).toHaveLength(3)
    expect((await lines()).filter((line) => line.includes('first time since')).toSorted()).toEqual([
      '1 of 3 urges leaving: France 31 Dec; first time since November 2025; the United Kingdom and the United States do not.',
      '2 of 3 urge leaving: France 31 Dec, United States +1 h; first time since October 2025; the United Kingdom does not.',
      '2 of 3 urge leaving: France 31 Dec, United States +1 h; first time since October 2025; the United Kingdom does not.',
    ])
  })

  it('say no such thing where one of them only could not be read meanwhile', async () => {
    const { us, gb, lines } = await threeGovernments()
    us.says(calling('Citizens in Mali should leave at once.'))
    await us.look(1)
    us.says(new SourceError('unreachable', { where: 'us-state', what: 'no answer' }))
    await us.look(24)
    await us.look(59 * 24)
    gb.says(calling('Nationals in Mali should leave immediately.'))
    await gb.look(1)
    const told = (await lines()).filter((line) => line.startsWith('1 of 2 urges leaving: United Kingdom'))
    expect(told).toHaveLength(1)
    expect(told.filter((line) => line.includes('first time'))).toEqual([])
  })

  it('say in /status since when not so many called, as long as the picture stands', async () => {
    const { accepts, type } = await anInsightScene()
    const [came, went, again] = [plus(NOW, -55 * DAY), plus(NOW, -40 * DAY), plus(NOW, -2 * DAY)]
    const silent = { observation: { departure: { grade: 'none' } } } as const
    const lifted = { kind: 'departure-lifted', from: 'leave-now', to: 'none' } as const
    await accepts('uk-fcdo', {
      advisories: [anAdvisory({ source: 'uk-fcdo', ...silent, firstSeenAt: plus(NOW, -60 * DAY) })],
      changes: [
        aChange({ source: 'uk-fcdo', at: came }),
        aChange({ source: 'uk-fcdo', at: went, ...lifted }),
      ],
    })
    expect(await textOf(type)).toContain('does not urge leaving')
    await accepts('us-state', {
      advisories: [anAdvisory({ departureSince: again, observation: { departure: aDepartureCall() } })],
      changes: [aChange({ at: again })],
    })
    expect(await textOf(type)).toContain(
      '1 of 2 urges leaving: United States 28 Oct; first time since September 2025; the United Kingdom does not',
    )
  })

  it('do not part because one falls for a moment, one goes blind and one leaves the country out', async () => {
    const { us, gb, fr, turns } = await threeGovernments()
    for (const one of [us, gb, fr]) {
      one.says(calling('Citizens in Mali should leave at once.'))
      await one.look(1)
    }
    const formed = ['consensus-formed 1/3→2/3']
    gb.says(saying({}))
    await gb.look(1)
    us.says(new SourceError('blocked', { where: 'us-state', what: 'a block page' }))
    await us.look(1)
    await us.look(72)
    fr.says(aReading())
    await fr.look(1)
    await fr.look(8 * 24)
    expect(await turns()).toEqual(formed)
    // Even the confirmed fall leaves two of three, by the last words of the other two.
    gb.says(saying({}))
    await gb.look(1)
    await gb.look(48)
    expect(await turns()).toEqual(formed)
  })

  it('are told alike in whatever order they are read, also all at the same time', async () => {
    const told = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (before, calls, order) => {
          const inOrder = await afterMoment(before, calls, [0, 1, 2])
          expect(await afterMoment(before, calls, order)).toEqual(inOrder)
          expect(await afterMoment(before, calls, 'at once')).toEqual(inOrder)
          for (const turn of inOrder) told.add(turn)
        },
      ),
      { numRuns: 8 },
    )
    // A property that held because nothing was ever told would prove nothing.
    expect(told.size).toBeGreaterThan(1)
  }, 120_000)
})

/** What is told where some governments call, then a moment comes in which more call, then one in which all take it back. */
async function afterMoment(
  before: readonly boolean[],
  calls: readonly boolean[],
  order: readonly number[] | 'at once',
): Promise<readonly string[]> {
  const { us, gb, fr, turns, pass, close } = await threeGovernments()
  const all = [us, gb, fr]
  const says = (which: (place: number) => boolean) => {
    for (const [place, one] of all.entries())
      one.says(which(place) ? calling(`Citizens in Mali should leave, says ${place}.`) : saying({}))
  }
  const moment = async (places: readonly number[] | 'at once') => {
    if (places === 'at once') await Promise.all(all.map((one) => one.look()))
    else for (const place of places) await all[place]?.look()
    return pass(1)
  }
  says((place) => before[place] === true)
  await moment([0, 1, 2])
  says((place) => before[place] === true || calls[place] === true)
  await moment(order)
  says(() => false)
  await moment(order)
  pass(48)
  await moment(order)
  const told = await turns()
  close()
  return told
}

async function textOf(type: (line: string) => Promise<Card>): Promise<string> {
  return plainText(await type('status Mali'))
}
