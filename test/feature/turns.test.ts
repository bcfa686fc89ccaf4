import { describe, expect, it, onTestFinished } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { GOVERNMENTS } from '../../src/domain/turn.ts'
import { openStore } from '../../src/store/store.ts'
import { aDepartureCall, anObservation } from '../support/builders.ts'
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
  const turns = async () =>
    (await store.latestAlerts(50))
      .filter(({ alert }) => alert.source === GOVERNMENTS)
      .map(({ alert }) => `${alert.main.kind} ${alert.main.from}→${alert.main.to}`)
      .toReversed()
  return { store, us, gb, fr, turns }
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
})
