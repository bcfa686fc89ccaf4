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

/** An alert with the words it is about: normalised sentences, one a line; empty for none. */
export interface Proven {
  readonly alert: Pick<Alert, 'key' | 'country'>
  /** It speaks of other alerts, and no answer says it. */
  readonly isDerived?: boolean
  readonly before: string
  readonly after: string
}

/** What may be put away of a look, compressed. */
export interface Gathered {
  /** What could not be kept, for operators; null for nothing. */
  readonly trouble: string | null
  /** With each alert go the answers about its country or about nobody in particular, and the texts before and after. */
  proofsOf(proven: readonly Proven[]): PackedProofs
}

/**
 * Compresses what alerts about these countries may rest on. It takes its time, so it comes before alerts are decided:
 * from there to the commit nothing waits, and no other source can tell the same turn of governments meanwhile.
 */
export async function gather(
  {
    rested,
    countries,
    texts,
  }: {
    readonly rested: readonly Rested[]
    /** Those that moved, and those about which something waits for a later look: its answers may be unchanged ones. */
    readonly countries: readonly CountryCode[]
    readonly texts: readonly string[]
  },
  ports: ProvePorts,
): Promise<Gathered> {
  const about = (country: CountryCode) =>
    rested.filter((one) => one.about.length === 0 || one.about.includes(country))
  const used = new Map(countries.flatMap(about).map((one) => [one.answered.hash, one]))
  const bodies = await bodiesToKeep([...used.values()], ports)
  const words = new Set([...bodies.values(), ...texts].filter((text) => text !== ''))
  const { done, trouble } = await packAll([...words], ports)
  return {
    trouble,
    proofsOf: (proven) => ({
      proofs: proven.map(({ alert, isDerived = false, before, after }) => ({
        alert: alert.key,
        documents: isDerived ? [] : about(alert.country).map(({ answered }) => answered),
        before: done.get(before) ?? null,
        after: done.get(after) ?? null,
      })),
      answers: [...bodies].flatMap(([hash, body]) => {
        const packed = done.get(body)
        return packed === undefined ? [] : [{ hash, body: packed }]
      }),
      rested: [...used.keys()],
    }),
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
