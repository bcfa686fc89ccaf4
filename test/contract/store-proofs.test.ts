import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import type { Answered } from '../../src/domain/proof.ts'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { sha256 } from '../../src/lib/fingerprint.ts'
import { pack } from '../../src/lib/pack.ts'
import { prune } from '../../src/pipeline/prune.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAlert } from '../support/builders.ts'
import { aSubscriber, DAWN } from '../support/world.ts'

const PAGE = 'Citizens who are in Mali should leave immediately by commercial flight.'
const TEXTS = { before: 'All is calm.', after: 'All is calm.\nLeave now.' }
const UNBOUNDED = Number.MAX_SAFE_INTEGER

let folder: string
let file: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-proofs-'))
  file = join(folder, 'tocsin.db')
  store = openStore(file)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

describe('the proof of an alert', () => {
  it('is told by the number of the alert, with its texts and the bytes of its answers, after a restart too', async () => {
    const poll = await aProvenPoll()
    await store.acceptPoll(poll)
    store.close()
    store = openStore(file)
    const [alert] = poll.alerts
    const number = await store.numberOf(alert?.key ?? '')
    expect(await store.proofOf(number ?? 0)).toEqual({
      number,
      alert,
      documents: [anAnswered(PAGE)],
      ...TEXTS,
    })
    expect(await store.answerOf(sha256(PAGE))).toBe(PAGE)
  })

  it('is undefined for a number that no alert has, and for an alert with which nothing was put away', async () => {
    const { proof: _, ...bare } = await aProvenPoll()
    await store.acceptPoll(bare)
    const number = (await store.numberOf(anAlert().key)) ?? 0
    expect(await store.alertNumbered(number)).toBeDefined()
    expect(await store.proofOf(number)).toBeUndefined()
    expect(await store.proofOf(number + 1)).toBeUndefined()
    expect(await store.answerOf(sha256(PAGE))).toBeUndefined()
  })

  it('is stored with the poll or not at all', async () => {
    const { key: about } = anAlert()
    const deliveries = [
      { about, language: 'en', zone: 'UTC', chat: 1, platform: 'telegram' as const, rank: 0 },
    ]
    await expect(store.acceptPoll({ ...(await aProvenPoll()), deliveries })).rejects.toThrow('no card about')
    expect(await store.numberOf(about)).toBeUndefined()
    expect(await store.answerOf(sha256(PAGE))).toBeUndefined()
    await store.acceptPoll(await aProvenPoll())
    expect(await store.answerOf(sha256(PAGE))).toBe(PAGE)
  })

  it('stays as it was when the poll is written twice', async () => {
    const poll = await aProvenPoll()
    await store.acceptPoll(poll)
    const other = await aProvenPoll({ texts: { before: 'Other.', after: 'Other.' }, at: plus(DAWN, HOUR) })
    await store.acceptPoll(other)
    expect(await store.proofOf(1)).toMatchObject(TEXTS)
  })

  it('stays when a chat is forgotten, and when its source is', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await store.acceptPoll(await aProvenPoll())
    await store.forgetChat(chat)
    await store.forgetSource('us-state')
    expect(await store.proofOf(1)).toMatchObject({ ...TEXTS, documents: [anAnswered(PAGE)] })
    expect(await store.answerOf(sha256(PAGE))).toBe(PAGE)
  })

  it('has a hash that can be counted again from the stored answer, whatever a server wrote', async () => {
    let polls = 0
    const written = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 1 }))
    await fc.assert(
      fc.asyncProperty(written, async (body) => {
        polls += 1
        await store.acceptPoll(await aProvenPoll({ body, at: plus(DAWN, polls * HOUR) }))
        const kept = await store.answerOf(sha256(body))
        expect(sha256(kept ?? 'nothing')).toBe(sha256(body))
      }),
      { numRuns: 50 },
    )
  })
})

describe('old proofs', () => {
  it('lose texts and answers after ninety days, and keep where they came from, when, and the hash', async () => {
    await store.acceptPoll(await aProvenPoll())
    expect(await prune({ store, now: () => plus(DAWN, 90 * DAY) })).toBe(0)
    expect(await store.answerOf(sha256(PAGE))).toBe(PAGE)
    expect(await prune({ store, now: () => plus(DAWN, 90 * DAY + 1) })).toBe(2)
    expect(await store.answerOf(sha256(PAGE))).toBeUndefined()
    expect(await store.proofOf(1)).toMatchObject({
      documents: [anAnswered(PAGE)],
      before: null,
      after: null,
    })
    expect(await prune({ store, now: () => plus(DAWN, 91 * DAY) })).toBe(0)
  })

  it('leave an answer that a younger alert rests on', async () => {
    await store.acceptPoll(await aProvenPoll())
    await store.acceptPoll(await aProvenPoll({ key: 'later', at: plus(DAWN, 30 * DAY), answers: [] }))
    await prune({ store, now: () => plus(DAWN, 100 * DAY) })
    expect(await store.answerOf(sha256(PAGE))).toBe(PAGE)
    expect(await store.proofOf(1)).toMatchObject({ before: null, after: null })
    expect(await store.proofOf(2)).toMatchObject(TEXTS)
    await prune({ store, now: () => plus(DAWN, 121 * DAY) })
    expect(await store.answerOf(sha256(PAGE))).toBeUndefined()
  })

  it('go in portions until nothing is left to take out, so that nobody waits for long', async () => {
    for (let day = 0; day < 50; day += 1)
      await store.acceptPoll(
        await aProvenPoll({ key: `${day}`, body: `day ${day}`, at: plus(DAWN, day * DAY) }),
      )
    const before = plus(DAWN, 50 * DAY)
    expect(await store.pruneProofs({ before, mostBytes: UNBOUNDED })).toBeLessThan(100)
    await prune({ store, now: () => plus(before, 90 * DAY) })
    expect(await store.pruneProofs({ before, mostBytes: UNBOUNDED })).toBe(0)
    expect(await keptDays(50)).toEqual([])
  })

  it('give way, the oldest first, where all answers together are too many bytes', async () => {
    for (let day = 0; day < 30; day += 1)
      await store.acceptPoll(
        await aProvenPoll({ key: `${day}`, body: `day ${day}`, at: plus(DAWN, day * DAY) }),
      )
    const one = (await pack('day 29')).length
    const bounds = { before: DAWN, mostBytes: 5 * one }
    while ((await store.pruneProofs(bounds)) > 0);
    expect(await keptDays(30)).toEqual([25, 26, 27, 28, 29])
    expect(await store.proofOf(1)).toMatchObject({ ...TEXTS, documents: [anAnswered('day 0')] })
  })
})

async function keptDays(upTo: number): Promise<readonly number[]> {
  const days = Array.from({ length: upTo }, (_, day) => day)
  const kept = await store.answersKept(days.map((day) => sha256(`day ${day}`)))
  return days.filter((day) => kept.has(sha256(`day ${day}`)))
}

function anAnswered(body: string): Answered {
  return {
    url: 'https://travel.example/us/mali',
    fetchedAt: DAWN,
    hash: sha256(body),
    size: Buffer.byteLength(body),
    country: 'ML',
  }
}

async function aProvenPoll({
  key = anAlert().key,
  body = PAGE,
  at = DAWN,
  texts = TEXTS,
  answers,
}: {
  readonly key?: string
  readonly body?: string
  readonly at?: string
  readonly texts?: typeof TEXTS
  readonly answers?: readonly []
} = {}) {
  const hash = sha256(body)
  const proof = {
    alert: key,
    documents: [anAnswered(body)],
    before: await pack(texts.before),
    after: await pack(texts.after),
  }
  return {
    source: 'us-state',
    at,
    detail: '',
    advisories: [],
    read: [],
    seen: [],
    markers: new Map(),
    changes: [aChange({ at })],
    alerts: [anAlert({ key, at })],
    proof: { proofs: [proof], answers: answers ?? [{ hash, body: await pack(body) }], rested: [hash] },
    cards: [],
    deliveries: [],
  } satisfies AcceptedPoll & { cards: readonly []; deliveries: readonly [] }
}
