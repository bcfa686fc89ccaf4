import type { Kept } from '../domain/accepted-poll.ts'
import type { Advisory } from '../domain/advisory.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import type { Readable, Reading } from '../domain/reading.ts'
import type { Instant } from '../domain/time.ts'
import type { WatchPorts } from './ports.ts'

/** What stands about one source, kept beside the database so that a poll without news reads nothing. */
export interface Memory {
  recall(): Promise<ReadonlyMap<CountryCode, Kept>>
  /** Whether the last look said exactly this and nothing waits. */
  isSettled(observation: Observation): boolean
  /** Whether the last accepted look left this country out, as far as this process knows. */
  wasLeftOut(country: CountryCode): boolean
  remember(accepted: {
    readonly at: Instant
    readonly reading: Reading
    readonly advisories: readonly Advisory[]
  }): void
}

/** This process is the only writer of advisories, so what it committed last is what stands. */
export function createMemory(source: Readable, { store }: WatchPorts): Memory {
  let kept: Map<CountryCode, Kept> | undefined
  const judged = new Map<CountryCode, Observation>()
  let listed: ReadonlySet<CountryCode> | undefined
  return {
    async recall() {
      kept ??= new Map((await store.advisoriesOf(source.id)).map((one) => [one.advisory.country, one]))
      return kept
    },
    isSettled(observation) {
      const advisory = kept?.get(observation.country)?.advisory
      const before = judged.get(observation.country)
      if (advisory === undefined || before === undefined || !isSame(before, observation)) return false
      // Time alone may change what is thought of a page without text: once it is not of today, it counts.
      if (observation.body !== 'real' && observation.level !== advisory.believed.level) return false
      return advisory.pending.length === 0 && advisory.missingSince === null
    },
    wasLeftOut: (country) => listed !== undefined && !listed.has(country),
    remember({ at, reading, advisories }) {
      listed = listedIn(reading)
      for (const advisory of advisories) {
        const before = kept?.get(advisory.country)
        kept?.set(advisory.country, { advisory, marker: before?.marker ?? '', readAt: before?.readAt ?? at })
      }
      for (const observation of reading.observations) {
        const { country } = observation
        judged.set(country, observation)
        const now = kept?.get(country)
        if (now !== undefined) kept?.set(country, { ...now, readAt: at })
      }
      for (const [country, marker] of reading.markers) {
        const now = kept?.get(country)
        if (now !== undefined) kept?.set(country, { ...now, marker })
      }
    },
  }
}

/** Undefined where the answer does not tell: it is not the whole list, or holds an entry about nobody knows which. */
function listedIn({
  whole,
  observations,
  unchanged,
  failures,
}: Reading): ReadonlySet<CountryCode> | undefined {
  const failed = failures.map(({ country }) => country)
  if (!whole || failed.includes(null)) return undefined
  return new Set([
    ...observations.map(({ country }) => country),
    ...unchanged,
    ...failed.filter((country) => country !== null),
  ])
}

/** Whether two observations say the same in every field; their texts are mostly one and the same string. */
function isSame(one: Observation, other: Observation): boolean {
  const others = new Map<string, unknown>(Object.entries(other))
  const fields = Object.entries(one)
  return fields.length === others.size && fields.every(([name, value]) => isEqual(value, others.get(name)))
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
