import { describe, expect, it, onTestFinished } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { HOUR, MINUTE } from '../../src/domain/time.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { anInsightScene, anOldAdvisory } from '../support/insight-scene.ts'
import { aClock, aReading, aSource, aSubscriber, aWanted, aWatch, observationsOf } from '../support/world.ts'

const lost = () => new SourceError('unreachable', { where: 'https://travel.example', what: 'no such host' })
const seen = () => aReading({ observations: observationsOf(['ML']) })

/** Three governments over one database, all read once, and one operator. */
async function threeGovernments() {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const clock = aClock()
  const operator = await aSubscriber(store, { address: '9', country: 'XK' })
  const operators = [{ chat: operator.id, platform: 'telegram', language: 'en', zone: 'UTC' } as const]
  /** As after a start of the program: nothing is remembered but what is stored. */
  const start = () => {
    const watchOf = (id: string) => aWatch({ store, clock, operators, scripted: aSource({ id }) })
    return [watchOf('us-state'), watchOf('uk-fcdo'), watchOf('fr-meae')] as const
  }
  const titles = async () => {
    const claimed = await store.claimDue(aWanted({ now: clock.now() }))
    const settlement = { kind: 'sent', reference: '1' } as const
    await store.settle(
      claimed.map((delivery) => ({ delivery, settlement })),
      clock.now(),
    )
    return claimed.map(({ card }) => plainText(card).split('\n')[0])
  }
  return { store, clock, start, titles }
}

type Watch = ReturnType<typeof aWatch>

/** Every one looks, and what it has to tell operators. */
async function lookAll(watches: readonly Watch[]): Promise<readonly string[]> {
  const kinds = []
  for (const one of watches) kinds.push(...(await one.look()).notices.map(({ kind }) => kind))
  return kinds
}

function say(watches: readonly Watch[], answer: () => Parameters<Watch['says']>[0]) {
  for (const one of watches) one.says(answer())
}

describe('when no government can be read', () => {
  it('operators hear once that Tocsin is blind, of no single source, and once that it sees', async () => {
    const { clock, start } = await threeGovernments()
    const watches = start()
    say(watches, seen)
    expect(await lookAll(watches)).toEqual([])
    say(watches, lost)
    const told = []
    for (let looks = 0; looks < 30; looks += 1) {
      clock.pass(5 * MINUTE)
      told.push(await lookAll(watches))
    }
    expect(told.flat()).toEqual(['all-blind'])
    expect(told[3]).toEqual(['all-blind'])
    say(watches, seen)
    clock.pass(5 * MINUTE)
    expect(await lookAll(watches)).toEqual(['all-see'])
    expect(await lookAll(watches)).toEqual([])
  })

  it('is told once over restarts, and once more in the next outage', async () => {
    const { clock, start, titles } = await threeGovernments()
    const rounds = []
    for (const answer of [seen, lost, lost, lost, seen, seen, lost, lost, lost]) {
      clock.pass(HOUR)
      const watches = start()
      say(watches, answer)
      rounds.push(await lookAll(watches))
    }
    expect(rounds).toEqual([[], [], ['all-blind'], [], ['all-see'], [], [], ['all-blind'], []])
    const first = '⚠️ Tocsin itself is blind'
    expect([await titles(), await titles(), await titles(), await titles()].flat()).toEqual([
      first,
      '🟢 Tocsin sees again',
      first,
    ])
  })

  it('those that stay blind after it are told one by one, once, and the others not at all', async () => {
    const { clock, start } = await threeGovernments()
    const watches = start()
    const [us, gb, fr] = watches
    say(watches, seen)
    await lookAll(watches)
    say(watches, lost)
    clock.pass(MINUTE)
    await lookAll(watches)
    clock.pass(2 * HOUR)
    expect(await lookAll(watches)).toEqual(['all-blind'])
    say([us, gb], seen)
    clock.pass(5 * MINUTE)
    expect((await us.look()).notices.map(({ kind }) => kind)).toEqual(['all-see'])
    expect((await fr.look()).notices).toMatchObject([{ kind: 'source-blind', source: 'fr-meae' }])
    expect((await gb.look()).notices).toEqual([])
  })

  it('a source that was told blind before keeps its own notices', async () => {
    const { clock, start } = await threeGovernments()
    const watches = start()
    const [us, gb, fr] = watches
    say([gb, fr], seen)
    us.says(lost())
    await lookAll(watches)
    expect((await us.look(2)).notices.map(({ kind }) => kind)).toEqual(['source-blind'])
    say([gb, fr], lost)
    await lookAll(watches)
    clock.pass(HOUR)
    expect(await lookAll(watches)).toEqual(['all-blind'])
    us.says(seen())
    expect((await us.look(1)).notices.map(({ kind }) => kind)).toEqual(['all-see', 'source-sees'])
  })

  it('/status and /sources say on top that it is Tocsin, until one is read', async () => {
    const { type, accepts, store, clock, chat } = await anInsightScene()
    await store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'minor', since: clock.now() })
    for (const { id } of SOURCES) {
      if (id !== 'us-state') await accepts(id, { advisories: [anOldAdvisory(id, 'ML')] })
      const failed = { source: id, at: clock.now(), reason: 'unreachable', detail: '', blind: true } as const
      await store.failPoll({ ...failed, cards: [], deliveries: [] })
    }
    clock.pass(HOUR)
    const commands = ['status Mali', 'status', 'sources', 'sources 150']
    const note = /^.*\n+\W*⚠️ Tocsin itself cannot reach any government at the moment, since /
    for (const command of commands) expect(plainText(await type(command))).toMatch(note)
    await accepts('us-state', { at: clock.now(), advisories: [] })
    for (const command of commands) {
      expect(plainText(await type(command))).not.toContain('Tocsin itself cannot')
    }
  })
})
