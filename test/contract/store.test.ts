import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import type { Claimed, Post } from '../../src/card/outbox.ts'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import type { Settlement } from '../../src/domain/delivery.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { StoreError } from '../../src/store/open.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAcceptedPoll, anAdvisory, anAlert } from '../support/builders.ts'
import { aSubscriber, aWanted, DAWN } from '../support/world.ts'

const CARD: Card = { tone: 'extreme', title: ['News'], blocks: [], buttons: [] }

let folder: string
let file: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-store-'))
  file = join(folder, 'data', 'tocsin.sqlite')
  store = openStore(file)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

describe('a database', () => {
  it('is made with its folder, and holds what was written when it is opened again', async () => {
    await aSubscriber(store, { address: '-1', country: 'ML' })
    await store.acceptPoll(aPoll())
    store.close()
    store = openStore(file)
    expect(await store.wishesFor(['ML'], DAWN)).toHaveLength(1)
    expect((await store.advisoriesOf('us-state')).map(({ advisory }) => advisory)).toEqual([
      anAdvisory({ seenAt: DAWN }),
    ])
  })

  it('of a newer version is refused, and not touched', () => {
    store.close()
    const newer = new Database(file)
    newer.exec("insert into __drizzle_migrations (hash, created_at) values ('of tomorrow', 99999999999999)")
    newer.close()
    expect(() => openStore(file)).toThrow(StoreError)
    expect(() => openStore(file)).toThrow(/written by a newer version of Tocsin/)
    const after = new Database(file)
    expect(
      after.prepare('select count(*) as rows from __drizzle_migrations where hash = ?').get('of tomorrow'),
    ).toEqual({
      rows: 1,
    })
    after.exec("delete from __drizzle_migrations where hash = 'of tomorrow'")
    after.close()
    store = openStore(file)
  })

  it('in a folder that cannot be written, or that is a file of another kind, is refused with its path', () => {
    const blocker = join(folder, 'a-file')
    writeFileSync(blocker, 'This is a letter to a friend, and no database at all. '.repeat(40))
    for (const path of [join(blocker, 'tocsin.sqlite'), blocker, folder]) {
      expect(() => openStore(path)).toThrow(StoreError)
      expect(() => openStore(path)).toThrow(path)
    }
  })
})

describe('an accepted poll', () => {
  it('that is written twice stands once', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    const alert = anAlert()
    const poll = { ...aPoll({ alerts: [alert] }), ...aPost(chat.id, alert.key) }
    await store.acceptPoll(poll)
    await store.acceptPoll(poll)
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
    expect(await store.claimDue(aWanted())).toHaveLength(1)
    expect((await store.alertsSince('us-state', ['ML'], DAWN)).map(({ key }) => key)).toEqual([alert.key])
  })

  it('does not bring back a delivery that was sent', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    const poll = { ...aPoll(), ...aPost(chat.id) }
    await store.acceptPoll(poll)
    const [claimed] = await store.claimDue(aWanted())
    await settle(claimed, { kind: 'sent', reference: '1' })
    await store.acceptPoll(poll)
    expect(await store.countDeliveries()).toEqual({ sent: 1 })
  })

  it('keeps the card as it was decided', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await store.acceptPoll({ ...aPoll(), ...aPost(chat.id) })
    const other = { ...CARD, title: ['Other news'] }
    await store.post(
      { cards: [{ about: 'news', language: 'en', zone: 'UTC', card: other }], deliveries: [] },
      DAWN,
    )
    expect((await store.claimDue(aWanted()))[0]?.card).toEqual(CARD)
  })

  it('is written whole or not at all', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    const { deliveries } = aPost(chat.id)
    const half = { ...aPoll({ alerts: [anAlert()] }), cards: [], deliveries }
    await expect(store.acceptPoll(half)).rejects.toThrow('no card about')
    expect(await store.advisoriesOf('us-state')).toEqual([])
    expect(await store.sourceStates()).toEqual([])
    expect(await store.alertsSince('us-state', ['ML'], DAWN)).toEqual([])
  })

  it('is written for everybody else where a chat was forgotten meanwhile', async () => {
    const [gone, here] = [
      await aSubscriber(store, { address: '-1' }),
      await aSubscriber(store, { address: '-2' }),
    ]
    const post = { ...aPost(here.id), deliveries: [gone, here].flatMap(({ id }) => aPost(id).deliveries) }
    await store.forgetChat(gone)
    await store.acceptPoll({ ...aPoll(), ...post })
    expect((await store.claimDue(aWanted())).map(({ chat }) => chat)).toEqual([here.id])
    expect(await store.countDeliveries()).toEqual({ claimed: 1 })
  })

  it('refuses a delivery of a card that does not stand', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    const { deliveries } = aPost(chat.id)
    await expect(store.acceptPoll({ ...aPoll(), cards: [], deliveries })).rejects.toThrow('no card about')
  })

  it('tells what was read from what was only listed', async () => {
    await store.acceptPoll(aPoll({ markers: new Map([['ML', 'first']]) }))
    const later = plus(DAWN, HOUR)
    const listed = { at: later, advisories: [], seen: ['ML'], read: [], markers: new Map() }
    await store.acceptPoll(aPoll(listed))
    const [kept] = await store.advisoriesOf('us-state')
    expect(kept).toMatchObject({ marker: 'first', readAt: DAWN, advisory: { seenAt: later } })
    await store.acceptPoll(aPoll({ ...listed, read: ['ML'], markers: new Map([['ML', 'second']]) }))
    expect((await store.advisoriesOf('us-state'))[0]).toMatchObject({ marker: 'second', readAt: later })
  })

  it('does not take an advisory for read that is only noted as missing or back', async () => {
    await store.acceptPoll(aPoll())
    const later = plus(DAWN, HOUR)
    const back = anAdvisory({ seenAt: later })
    await store.acceptPoll(aPoll({ at: later, advisories: [back], seen: ['ML'], read: [] }))
    expect((await store.advisoriesOf('us-state'))[0]).toMatchObject({ readAt: DAWN })
  })

  it('leaves the advice of other sources alone', async () => {
    await store.acceptPoll(aPoll())
    const other = anAdvisory({ source: 'uk-fcdo', observation: { level: 2 } })
    await store.acceptPoll(aPoll({ source: 'uk-fcdo', advisories: [other], seen: ['ML'] }))
    expect((await store.advisoriesOf('us-state')).map(({ advisory }) => advisory.believed.level)).toEqual([4])
    expect((await store.advisoriesAbout(['ML'])).map(({ source }) => source).toSorted()).toEqual([
      'uk-fcdo',
      'us-state',
    ])
  })
})

describe('a source', () => {
  const failed = { source: 'us-state', reason: 'blocked', detail: '403', cards: [], deliveries: [] } as const

  it('that fails again and again has failed since the first time, and is blind from when it was told', async () => {
    await store.failPoll({ ...failed, at: DAWN, blind: false })
    expect((await store.sourceStates())[0]).toMatchObject({ failingSince: DAWN, blindSince: null })
    await store.failPoll({ ...failed, at: plus(DAWN, HOUR), blind: true })
    await store.failPoll({ ...failed, at: plus(DAWN, 2 * HOUR), blind: false, reason: 'unreachable' })
    expect((await store.sourceStates())[0]).toMatchObject({
      failingSince: DAWN,
      blindSince: DAWN,
      reason: 'unreachable',
      seenAt: null,
    })
    await store.acceptPoll(aPoll({ at: plus(DAWN, 3 * HOUR) }))
    expect((await store.sourceStates())[0]).toMatchObject({
      failingSince: null,
      blindSince: null,
      reason: null,
      seenAt: plus(DAWN, 3 * HOUR),
    })
  })

  it('remembers when it is due, whatever its looks gave', async () => {
    await store.postpone('us-state', plus(DAWN, HOUR))
    await store.failPoll({ ...failed, at: DAWN, blind: false })
    await store.acceptPoll(aPoll())
    expect((await store.sourceStates())[0]?.dueAt).toBe(plus(DAWN, HOUR))
  })

  it('names its alerts about a country since then, oldest first', async () => {
    const alerts = [0, 1, 2].map((hours) => anAlert({ main: aChange({ at: plus(DAWN, hours * HOUR) }) }))
    await store.acceptPoll(aPoll({ alerts: alerts.toReversed() }))
    const since = async (source: string, country: string, hours: number) =>
      (await store.alertsSince(source, [country], plus(DAWN, hours * HOUR))).map(({ key }) => key)
    expect(await since('us-state', 'ML', 1)).toEqual(alerts.slice(1).map(({ key }) => key))
    expect(await since('us-state', 'NE', 0)).toEqual([])
    expect(await since('uk-fcdo', 'ML', 0)).toEqual([])
  })

  it('tells what a source changed since a moment', async () => {
    const change = (hours: number, country: string, source = 'us-state') =>
      aChange({ country, source, at: plus(DAWN, hours * HOUR) })
    await store.acceptPoll(aPoll({ changes: [change(0, 'ML'), change(2, 'NE')] }))
    await store.acceptPoll(aPoll({ source: 'uk-fcdo', changes: [change(2, 'TD', 'uk-fcdo')] }))
    const { kind } = change(2, 'NE')
    expect(await store.movedSince('us-state', plus(DAWN, HOUR))).toEqual([{ country: 'NE', kind }])
  })
})

describe('what is due', () => {
  it('is claimed worst first, one a chat, and never twice', async () => {
    const one = await aSubscriber(store, { address: '-1' })
    const other = await aSubscriber(store, { address: '-2' })
    await post(one.id, { about: 'minor', rank: 3 })
    await post(one.id, { about: 'extreme', rank: 0 })
    await post(other.id, { about: 'severe', rank: 1 })
    const first = await store.claimDue(aWanted())
    expect(first.map(({ about, chat }) => [about, chat])).toEqual([
      ['extreme', one.id],
      ['severe', other.id],
    ])
    expect(await store.claimDue(aWanted())).toEqual([])
    await settle(first[0], { kind: 'sent', reference: '1' })
    expect((await store.claimDue(aWanted())).map(({ about }) => about)).toEqual(['minor'])
  })

  it('is claimed within the limit, and not for chats that rest, nor of other platforms', async () => {
    const chats = []
    for (const address of ['-1', '-2', '-3']) chats.push(await aSubscriber(store, { address }))
    for (const { id } of chats) await post(id)
    const [first, second] = chats.map(({ id }) => id)
    expect(await store.claimDue(aWanted({ platform: 'discord' }))).toEqual([])
    const claimed = await store.claimDue(aWanted({ limit: 1, except: [first ?? 0] }))
    expect(claimed.map(({ chat }) => chat)).toEqual([second])
  })

  it('is found for other chats though one chat alone fills many pages', async () => {
    const busy = await aSubscriber(store, { address: '-1' })
    const other = await aSubscriber(store, { address: '-2' })
    for (let number = 0; number < 60; number += 1) await post(busy.id, { about: `news ${number}` })
    await post(other.id, { about: 'news', rank: 3 })
    const seen = [
      ...(await store.claimDue(aWanted({ limit: 5 }))),
      ...(await store.claimDue(aWanted({ limit: 5 }))),
    ]
    expect(seen.map(({ chat }) => chat)).toEqual([busy.id, other.id])
  })

  it('is not claimed before its time; a claim that expired is taken again and counted as unsure', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await post(chat.id)
    expect(await store.claimDue(aWanted({ now: plus(DAWN, -1) }))).toEqual([])
    await store.claimDue(aWanted({ until: plus(DAWN, MINUTE) }))
    expect(await store.claimDue(aWanted({ now: plus(DAWN, MINUTE - 1) }))).toEqual([])
    const [again] = await store.claimDue(aWanted({ now: plus(DAWN, MINUTE), until: plus(DAWN, 2 * MINUTE) }))
    expect(again).toMatchObject({ attempts: 2, unsure: 1 })
  })

  it('names the next moment at which something may be claimed', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    const other = await aSubscriber(store, { address: '-2' })
    const next = (...except: number[]) => store.nextDue({ platform: 'telegram', except })
    expect(await next()).toBeUndefined()
    await post(chat.id)
    await post(other.id)
    expect(await next()).toBe(DAWN)
    expect(await next(chat.id, other.id)).toBeUndefined()
    const [first, second] = await store.claimDue(aWanted({ until: plus(DAWN, MINUTE) }))
    expect(await next()).toBe(plus(DAWN, MINUTE))
    await settle(first, again(plus(DAWN, 5000)))
    expect(await next()).toBe(plus(DAWN, 5000))
    await post(other.id, { about: 'waits behind the one under way' })
    expect(await next(chat.id)).toBe(plus(DAWN, MINUTE))
    await settle(second, { kind: 'sent', reference: '2' })
    expect(await next(chat.id)).toBe(DAWN)
  })
})

describe('a delivery', () => {
  it('that is put off holds back all that waits for its chat, where the whole chat must wait', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await post(chat.id, { about: 'first', rank: 0 })
    await post(chat.id, { about: 'second', rank: 1 })
    const [first] = await store.claimDue(aWanted())
    await settle(first, again(plus(DAWN, MINUTE)))
    expect(await store.claimDue(aWanted({ now: plus(DAWN, MINUTE - 1) }))).toEqual([])
    const due = await store.claimDue(aWanted({ now: plus(DAWN, MINUTE), until: plus(DAWN, HOUR) }))
    expect(due.map(({ about }) => about)).toEqual(['first'])
  })

  it('that was claimed when the process died waits again, at once', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await post(chat.id)
    await store.claimDue(aWanted({ until: plus(DAWN, HOUR) }))
    expect(await store.releaseClaims(DAWN)).toBe(1)
    expect(await store.releaseClaims(DAWN)).toBe(0)
    expect((await store.claimDue(aWanted()))[0]).toMatchObject({ attempts: 2, unsure: 1 })
  })
})

describe('a chat', () => {
  it('is one for each topic of an address, opened once, with its newest title and its first locale', async () => {
    const here = { platform: 'telegram', address: '-1', topic: '' } as const
    const chat = await store.openChat(here, { title: 'Families', locale: 'fr', at: DAWN })
    const same = await store.openChat(here, { title: '', locale: null, at: DAWN })
    expect(same).toEqual(chat)
    const renamed = await store.openChat(here, { title: 'Families in Mali', locale: 'en', at: DAWN })
    expect(renamed).toEqual({ ...chat, title: 'Families in Mali' })
    const topic = await store.openChat({ ...here, topic: '7' }, { title: '', locale: null, at: DAWN })
    expect(topic.id).not.toBe(chat.id)
    expect(await store.findChat(here)).toEqual(renamed)
    expect(await store.findChat({ ...here, topic: '7' })).toEqual(topic)
    expect(await store.findChat({ ...here, topic: '8' })).toBeUndefined()
  })

  it('that is closed gets nothing, in none of its topics, and keeps its wishes until it is opened again', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'ML' })
    const topic = await aSubscriber(store, { address: '-1', country: 'ML', topic: '7' })
    const other = await aSubscriber(store, { address: '-2', country: 'NE' })
    for (const { id } of [chat, topic, other]) await post(id)
    await store.closeChat(chat, 'kicked', DAWN)
    expect((await store.claimDue(aWanted())).map(({ chat: id }) => id)).toEqual([other.id])
    expect(await store.wishesFor(['ML', 'NE'], DAWN)).toHaveLength(1)
    expect(await store.followedCountries()).toEqual(new Set(['NE']))
    expect(await store.countDeliveries()).toEqual({ gone: 2, claimed: 1 })
    expect(await store.subscriptionsOf(chat)).toHaveLength(1)
    const reopened = await store.openChat(chat, { title: '', locale: null, at: DAWN })
    expect(reopened).toMatchObject({ id: chat.id, closedReason: null })
    expect((await store.wishesFor(['ML'], DAWN)).map(({ chat: id }) => id)).toEqual([chat.id])
  })

  it('has one wish a country; a new one replaces it and answers what stood there', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'ML', leastSeverity: 'minor' })
    const wish = {
      chat: chat.id,
      country: 'ML',
      leastSeverity: 'extreme',
      mode: 'digest',
      kinds: ['departure', 'mission'],
      sources: ['us-state'],
      since: DAWN,
    } as const
    expect(await store.subscribe(wish)).toMatchObject({ leastSeverity: 'minor' })
    expect(await store.subscribe({ ...wish, country: 'all' })).toBeUndefined()
    expect(await store.subscriptionsOf(chat)).toEqual([wish, { ...wish, country: 'all' }])
    expect((await store.wishesFor(['NE'], DAWN)).map(({ country }) => country)).toEqual(['all'])
    expect(await store.unsubscribe(chat, 'NE')).toBe(0)
    expect(await store.unsubscribe(chat, 'ML')).toBe(1)
    expect(await store.unsubscribe(chat, 'everything')).toBe(1)
  })
})

describe('a chat that moves', () => {
  it('takes its topics, its wishes and all that waits to the new address', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'ML' })
    const topic = await aSubscriber(store, { address: '-1', country: 'NE', topic: '7' })
    await post(chat.id)
    await store.moveChat(chat, '-100')
    expect(await store.findChat(chat)).toBeUndefined()
    expect(await store.findChat({ ...chat, address: '-100' })).toMatchObject({ id: chat.id })
    expect(await store.findChat({ ...topic, address: '-100' })).toMatchObject({ id: topic.id })
    expect((await store.claimDue(aWanted())).map(({ to }) => to.address)).toEqual(['-100'])
  })

  it('to an address that is known joins it: the wishes of both, and those of the new address where they clash', async () => {
    const old = await aSubscriber(store, { address: '-1', country: 'ML', leastSeverity: 'extreme' })
    await store.subscribe({ chat: old.id, country: 'NE', leastSeverity: 'severe', since: DAWN })
    const known = await aSubscriber(store, { address: '-100', country: 'ML', leastSeverity: 'minor' })
    await post(old.id, { about: 'only for the old' })
    await post(old.id, { about: 'for both' })
    await post(known.id, { about: 'for both' })
    await store.moveChat(old, '-100')
    const wishes = await store.subscriptionsOf(known)
    expect(wishes.map(({ country, leastSeverity }) => [country, leastSeverity])).toEqual([
      ['ML', 'minor'],
      ['NE', 'severe'],
    ])
    expect(await store.subscriptionsOf(old)).toEqual([])
    expect((await store.findChat(old))?.closedReason).toBe('moved to -100')
    expect(await store.countDeliveries()).toEqual({ pending: 2, gone: 1 })
    const told: string[] = []
    for (let turn = 0; turn < 2; turn += 1) {
      const [claimed] = await store.claimDue(aWanted())
      if (claimed?.to.address === '-100') told.push(claimed.about)
      await settle(claimed, { kind: 'sent', reference: '1' })
    }
    expect(told.toSorted()).toEqual(['for both', 'only for the old'])
  })

  it('to an address that was closed opens it again, so that its wishes are heard', async () => {
    const old = await aSubscriber(store, { address: '-1', country: 'ML' })
    const known = await aSubscriber(store, { address: '-100', country: 'NE' })
    await store.closeChat(known, 'kicked', DAWN)
    await store.moveChat(old, '-100')
    expect((await store.wishesFor(['ML', 'NE'], DAWN)).map(({ chat }) => chat)).toEqual([known.id, known.id])
  })

  it('to where it is already loses nothing', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'ML' })
    await post(chat.id)
    await store.moveChat(chat, '-1')
    expect(await store.subscriptionsOf(chat)).toHaveLength(1)
    expect(await store.wishesFor(['ML'], DAWN)).toHaveLength(1)
    expect(await store.claimDue(aWanted())).toHaveLength(1)
  })

  it('while a send to the old address is under way is sent once, whatever comes of it', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'ML' })
    await post(chat.id)
    const [claimed] = await store.claimDue(aWanted())
    await store.moveChat(chat, '-100')
    await settle(claimed, { kind: 'moved', address: '-100' })
    const [repeated] = await store.claimDue(aWanted())
    expect(repeated?.to.address).toBe('-100')
    await settle(repeated, { kind: 'sent', reference: '1' })
    expect(await store.countDeliveries()).toEqual({ sent: 1 })
  })
})

describe('held alerts', () => {
  it('wait until an operator decides, oldest first', async () => {
    const later = plus(DAWN, HOUR)
    const alerts = [
      anAlert({ held: true, main: aChange({ country: 'NE', at: later }) }),
      anAlert({ held: true, main: aChange({ at: DAWN }) }),
      anAlert({ held: false, main: aChange({ country: 'BF', at: DAWN }) }),
    ]
    await store.acceptPoll(aPoll({ alerts }))
    expect((await store.heldAlerts()).map(({ country }) => country)).toEqual(['ML', 'NE'])
    const decision = { source: 'us-state', polledAt: DAWN, decision: 'released' } as const
    await store.decideHeld(decision)
    expect((await store.heldAlerts()).map(({ country }) => country)).toEqual(['NE'])
  })
})

function aPoll(over: Partial<AcceptedPoll> = {}): AcceptedPoll & Post {
  const advisories = [anAdvisory({ seenAt: DAWN })]
  return anAcceptedPoll({ at: DAWN, advisories, read: ['ML'], seen: ['ML'], ...over })
}

function aPost(chat: number, about = 'news', rank = 0): Post {
  return {
    cards: [{ about, language: 'en', zone: 'UTC', card: CARD }],
    deliveries: [{ about, language: 'en', zone: 'UTC', chat, platform: 'telegram', rank }],
  }
}

async function post(
  chat: number,
  { about = 'news', rank = 0 }: { readonly about?: string; readonly rank?: number } = {},
): Promise<void> {
  await store.post(aPost(chat, about, rank), DAWN)
}

async function settle(delivery: Claimed | undefined, settlement: Settlement): Promise<void> {
  if (delivery === undefined) throw new Error('nothing was claimed')
  await store.settle([{ delivery, settlement }], DAWN)
}

function again(dueAt: string): Settlement {
  return { kind: 'again', dueAt, reason: '429', wholeChat: true, unsure: false }
}
