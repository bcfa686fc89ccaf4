import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Proof } from '../../src/domain/proof.ts'
import type { Readable } from '../../src/domain/reading.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { sha256 } from '../../src/lib/fingerprint.ts'
import type { Answer } from '../../src/lib/http.ts'
import { pack } from '../../src/lib/pack.ts'
import { createPoller } from '../../src/pipeline/poll.ts'
import type { WatchPorts } from '../../src/pipeline/ports.ts'
import { type Look, watch } from '../../src/pipeline/watch.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import {
  aDepartureCall,
  anAcceptedPoll,
  anAdvisory,
  anObservation,
  aPublisher,
  britain,
  france,
} from '../support/builders.ts'
import { aClock, aReading, DAWN } from '../support/world.ts'

const LIST = 'https://travel.example/list'
const COUNTRIES: readonly CountryCode[] = ['ML', 'NE']

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

describe('an alert', () => {
  it('rests on the list and the page of its country, and not on the pages of others', async () => {
    const world = aWorld()
    await world.look()
    world.says('ML', { level: 4, peak: 4, text: 'Do not travel.' })
    const { alerts } = await world.look(1)
    expect(alerts).toHaveLength(1)
    const proof = await proofOf(alerts[0]?.key)
    expect(proof.documents).toEqual([
      {
        url: LIST,
        fetchedAt: DAWN,
        hash: sha256(world.bodyOf(LIST)),
        size: world.bodyOf(LIST).length,
        country: null,
      },
      {
        url: pageOf('ML'),
        fetchedAt: plus(DAWN, HOUR),
        hash: sha256(world.bodyOf(pageOf('ML'))),
        size: world.bodyOf(pageOf('ML')).length,
        country: 'ML',
      },
    ])
    expect([proof.before, proof.after]).toEqual(['All is calm.', 'Do not travel.'])
    expect(await store.answerOf(sha256(world.bodyOf(pageOf('ML'))))).toBe(world.bodyOf(pageOf('ML')))
    expect(await store.answerOf(sha256(world.bodyOf(pageOf('NE'))))).toBeUndefined()
  })

  it('of something better has the bytes, though the look that confirms it finds them unchanged', async () => {
    const world = aWorld({ level: 4, peak: 4 })
    await world.look()
    world.says('ML', { level: 2, peak: 2, updatedAt: '2025-10-29' })
    expect((await world.look(1)).alerts).toEqual([])
    world.isConditional = true
    const { alerts } = await world.look(24)
    expect(alerts.map(({ main }) => `${main.kind} ${main.from}→${main.to}`)).toEqual(['level-lowered 4→2'])
    const proof = await proofOf(alerts[0]?.key)
    expect([proof.before, proof.after]).toEqual(['All is calm.', 'All is calm.'])
    const page = proof.documents.find(({ country }) => country === 'ML')
    expect(page?.fetchedAt).toBe(plus(DAWN, HOUR))
    const bytes = await store.answerOf(page?.hash ?? '')
    expect(sha256(bytes ?? 'nothing')).toBe(page?.hash)
  })

  it('of something better has the newest bytes, where the page changed again while it waited', async () => {
    const world = aWorld({ level: 4, peak: 4 })
    await world.look()
    world.says('ML', { level: 2, peak: 2, updatedAt: '2025-10-29' })
    await world.look(1)
    world.says('ML', { level: 2, peak: 2, updatedAt: '2025-10-29', summary: 'A word more.' })
    await world.look(1)
    world.isConditional = true
    const { alerts } = await world.look(24)
    const { documents } = await proofOf(alerts[0]?.key)
    expect(alerts).toHaveLength(1)
    expect(await store.answerOf(documents[1]?.hash ?? '')).toBe(world.bodyOf(pageOf('ML')))
  })

  it('about governments together rests on their alerts, and on no answer', async () => {
    const world = aWorld()
    await world.look()
    for (const source of ['uk-fcdo', 'fr-meae']) {
      const advisories = [anAdvisory({ source, seenAt: DAWN, observation: { departure: aDepartureCall() } })]
      await store.acceptPoll(anAcceptedPoll({ source, at: DAWN, advisories }))
    }
    world.says('ML', { departure: aDepartureCall() })
    const { alerts } = await world.look(1)
    const turn = alerts.find(({ source }) => source === 'governments')
    expect(turn?.main.kind).toBe('consensus-formed')
    expect(await proofOf(turn?.key)).toMatchObject({ documents: [], before: null, after: null })
  })

  it('that could not be stored is proven by the next look: the answer is fetched whole again', async () => {
    let isFull = false
    const world = aWorld(
      {},
      {
        acceptPoll: async (poll) => {
          if (isFull) throw new Error('database or disk is full')
          await store.acceptPoll(poll)
        },
      },
    )
    await world.look()
    world.isConditional = true
    world.says('ML', { level: 4, peak: 4 })
    isFull = true
    await expect(world.look(1)).rejects.toThrow('disk is full')
    isFull = false
    const { alerts } = await world.look(1)
    const { documents } = await proofOf(alerts[0]?.key)
    expect(await store.answerOf(documents[1]?.hash ?? '')).toBe(world.bodyOf(pageOf('ML')))
  })
})

describe('compressing', () => {
  it('that fails keeps no alert back: where it comes from is kept, and operators are told', async () => {
    const world = aWorld({}, {}, { pack: () => Promise.reject(new Error('out of memory')) })
    await world.look()
    world.says('ML', { level: 4, peak: 4 })
    const { alerts, troubles } = await world.look(1)
    const proof = await proofOf(alerts[0]?.key)
    expect(proof.documents).toHaveLength(2)
    expect([proof.before, proof.after]).toEqual([null, null])
    expect(await store.answerOf(proof.documents[1]?.hash ?? '')).toBeUndefined()
    expect(troubles.join()).toContain('could not be kept: out of memory')
  })

  it('that hangs keeps no alert back, and what was done in time is kept', async () => {
    const hangs = (text: string) => (text.startsWith('{') ? new Promise<never>(() => {}) : pack(text))
    const world = aWorld({}, {}, { pack: hangs, patience: 300 })
    await world.look()
    world.says('ML', { level: 4, peak: 4, text: 'Do not travel.' })
    const { alerts, troubles } = await world.look(1)
    const proof = await proofOf(alerts[0]?.key)
    expect(proof.after).toBe('Do not travel.')
    expect(proof.documents).toHaveLength(2)
    expect(await store.answerOf(proof.documents[1]?.hash ?? '')).toBeUndefined()
    expect(troubles.join()).toContain('took longer than 300 ms')
  })

  it('is not done for looks without news', async () => {
    const packed: string[] = []
    const counting = async (text: string) => {
      packed.push(text)
      await sleep(0)
      return await pack(text)
    }
    const world = aWorld({}, {}, { pack: counting })
    await world.look()
    world.says('ML', { summary: 'All is calm here.' })
    await world.look(1)
    await world.look(1)
    expect(packed.filter((text) => text.startsWith('{'))).toEqual([])
  })
})

async function proofOf(key = ''): Promise<Proof> {
  const proof = await store.proofOf((await store.numberOf(key)) ?? 0)
  if (proof === undefined) throw new Error(`nothing was put away with "${key}"`)
  return proof
}

function pageOf(country: CountryCode): string {
  return `https://travel.example/${country}`
}

/** A government with a list and a page a country, whose server can say that nothing changed. */
function aWorld(
  first: Partial<Observation> = {},
  over: Partial<WatchPorts['store']> = {},
  packing: Pick<WatchPorts, 'pack' | 'patience'> = { pack },
) {
  const clock = aClock()
  const bodies = new Map<string, string>([[LIST, '{"list":"of two countries"}']])
  const says = (country: CountryCode, said: Partial<Observation>) => {
    bodies.set(pageOf(country), JSON.stringify(anObservation({ ...CALM, ...said, country })))
  }
  for (const country of COUNTRIES) says(country, first)
  const world = { isConditional: false }
  const bodyOf = (url: string) => bodies.get(url) ?? ''
  const fetcher: Parameters<typeof createPoller>[1]['fetcher'] = {
    async fetch({ url, validators }): Promise<Answer> {
      const etag = sha256(bodyOf(url))
      if (world.isConditional && validators?.etag === etag) return { kind: 'not-modified' }
      return { kind: 'body', status: 200, body: bodyOf(url), validators: { etag }, contentType: '' }
    },
  }
  const source: Readable = {
    id: 'us-state',
    every: 5 * 60_000,
    expect: { min: 1, max: 250 },
    async read(get) {
      await get(LIST, () => 'a list')
      const observations = await Promise.all(
        COUNTRIES.map((country) =>
          get(pageOf(country), (body): Observation => JSON.parse(body), { about: [country] }),
        ),
      )
      return aReading({ observations, listed: COUNTRIES.length })
    },
  }
  const publishers = new Map([aPublisher(), britain(), france()].map((one) => [one.id, one]))
  const { look } = watch(source, createPoller(source, { fetcher, now: clock.now }), {
    now: clock.now,
    publishers: () => publishers,
    speaker: loadSpeakers(),
    operators: async () => [],
    stopping: () => false,
    due: async () => new Set(),
    posted: () => {},
    ...packing,
    store: { ...store, ...over },
  })
  return Object.assign(world, {
    says,
    bodyOf,
    async look(hours = 0): Promise<Look> {
      clock.pass(hours * HOUR)
      return await look()
    },
  })
}

const CALM: Partial<Observation> = { level: 2, peak: 2, text: 'All is calm.', updatedAt: '2025-10-20' }
