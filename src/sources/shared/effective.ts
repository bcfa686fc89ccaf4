import type { Level, Observation } from '../../domain/observation.ts'
import { DAY, type Instant, plus, type SourceDate } from '../../domain/time.ts'

/** One of several documents that a source shows about one country at the same moment. */
export interface Version {
  /** Null where the source states none, or in words that are not known. */
  readonly level: Level | null
  /** Calendar date, null where none is printed. */
  readonly date: SourceDate | null
  readonly body: Observation['body']
  readonly text: string
  readonly document: string
}

/**
 * The document that speaks for the country: the newest that has a real text; dates in the future do not count as dates.
 * One without a text speaks only where no other has one, or when it is newer and worse and its date has stood for more
 * than a day: what is dated today and has no text is how the US feed shows its glitches.
 * Gives undefined for no versions; the order of `versions` does not matter.
 */
export function effective<T extends Version>(versions: readonly T[], now: Instant): T | undefined {
  const latest = plus(now, DAY).slice(0, 10)
  const dated = versions.map((version): Dated<T> => ({ version, date: pastDate(version.date, latest) }))
  const real = best(dated.filter(({ version }) => version.body === 'real'))
  const hollow = best(dated.filter(({ version }) => version.body !== 'real'))
  if (real === undefined || hollow === undefined) return (real ?? hollow)?.version
  const settled = hollow.date !== '' && hollow.date < plus(now, -DAY).slice(0, 10)
  const isWorse = (hollow.version.level ?? 0) > (real.version.level ?? 0)
  return settled && isWorse && hollow.date > real.date ? hollow.version : real.version
}

interface Dated<T> {
  readonly version: T
  /** Empty where it does not count: sorts before every date. */
  readonly date: SourceDate | ''
}

function pastDate(date: SourceDate | null, latest: SourceDate): SourceDate | '' {
  return date === null || date > latest ? '' : date
}

function best<T extends Version>(dated: readonly Dated<T>[]): Dated<T> | undefined {
  return [...dated].sort(better)[0]
}

const BODIES = ['real', 'empty', 'placeholder'] as const

/** Negative when `one` comes first: newer, more of a body, worse, longer, then by name, so that polls agree. */
function better<T extends Version>(one: Dated<T>, other: Dated<T>): number {
  return (
    byText(other.date, one.date) ||
    BODIES.indexOf(one.version.body) - BODIES.indexOf(other.version.body) ||
    (other.version.level ?? 0) - (one.version.level ?? 0) ||
    other.version.text.length - one.version.text.length ||
    byText(one.version.document, other.version.document) ||
    byText(one.version.text, other.version.text) ||
    byText(one.version.date ?? '', other.version.date ?? '')
  )
}

function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
