import type { Alert } from '../domain/alert.ts'
import type { CountryCode } from '../domain/country.ts'
import type { PackedProofs } from '../domain/packed-proof.ts'
import type { Rested } from './poll.ts'

/** A proof that takes longer goes out without its texts and bytes: an alert never waits for its archive. */
const MOST_PATIENCE = 1000

export interface ProvePorts {
  /** Compresses a text, beside the event loop. Left out, only where an alert comes from is kept: no text, no answer. */
  readonly pack?: (text: string) => Promise<Uint8Array>
  /** Milliseconds that an alert may wait for it; a second where left out. */
  readonly patience?: number
  readonly store: {
    /** Which of these hashes have an answer in the store. */
    answersKept(hashes: readonly string[]): Promise<ReadonlySet<string>>
  }
}

/** An alert with the words it is about. */
export interface Proven {
  readonly alert: Pick<Alert, 'key' | 'country'>
  /** It speaks of other alerts, and no answer says it. */
  readonly isDerived?: boolean
  /** Normalised sentences, one a line; empty for none. */
  readonly before: string
  readonly after: string
}

/**
 * What is put away of a look: for each alert the answers about its country or about nobody in particular, and the texts
 * before and after. `waiting` names countries about which something waits for a later look: that one will mostly find
 * the answers unchanged, so their bytes are kept now. `trouble` says what could not be kept; null for nothing.
 */
export async function prove(
  proven: readonly Proven[],
  {
    rested,
    waiting,
    ports,
  }: {
    readonly rested: readonly Rested[]
    readonly waiting: readonly CountryCode[]
    readonly ports: ProvePorts
  },
): Promise<{ readonly packed: PackedProofs; readonly trouble: string | null }> {
  const about = (country: CountryCode) =>
    rested.filter((one) => one.about.length === 0 || one.about.includes(country))
  const grounds = proven.map((one) => ({ ...one, documents: one.isDerived ? [] : about(one.alert.country) }))
  const used = new Map(
    [...grounds.flatMap(({ documents }) => documents), ...waiting.flatMap(about)].map((one) => [
      one.answered.hash,
      one,
    ]),
  )
  const hashes = [...used.keys()]
  const bodies = await bodiesToKeep([...used.values()], ports)
  const texts = new Set([...bodies.values(), ...grounds.flatMap(({ before, after }) => [before, after])])
  texts.delete('')
  const { done, trouble } = await packAll([...texts], ports)
  return {
    packed: {
      proofs: grounds.map(({ alert, documents, before, after }) => ({
        alert: alert.key,
        documents: documents.map(({ answered }) => answered),
        before: done.get(before) ?? null,
        after: done.get(after) ?? null,
      })),
      answers: [...bodies].flatMap(([hash, body]) => {
        const packed = done.get(body)
        return packed === undefined ? [] : [{ hash, body: packed }]
      }),
      rested: hashes,
    },
    trouble,
  }
}

/** By hash: the bodies that are at hand and not in the store. */
async function bodiesToKeep(
  used: readonly Rested[],
  { pack, store }: ProvePorts,
): Promise<ReadonlyMap<string, string>> {
  const atHand = used.flatMap(({ answered, body }) => (body === null ? [] : [[answered.hash, body] as const]))
  if (pack === undefined || atHand.length === 0) return new Map()
  const kept = await store.answersKept(atHand.map(([hash]) => hash))
  return new Map(atHand.filter(([hash]) => !kept.has(hash)))
}

/** What could be compressed in time; nothing of it is worth an alert. */
async function packAll(
  texts: readonly string[],
  { pack, patience = MOST_PATIENCE }: ProvePorts,
): Promise<{ readonly done: ReadonlyMap<string, Uint8Array>; readonly trouble: string | null }> {
  const done = new Map<string, Uint8Array>()
  if (pack === undefined || texts.length === 0) return { done, trouble: null }
  const reasons: string[] = []
  const each = texts.map(async (text) => {
    try {
      done.set(text, await pack(text))
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  })
  await within(patience, Promise.all(each))
  const missing = texts.length - done.size
  const why = reasons[0] ?? `it took longer than ${patience} ms`
  const trouble =
    missing === 0 ? null : `${missing} of ${texts.length} texts of proofs could not be kept: ${why}`
  return { done: new Map(done), trouble }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}
