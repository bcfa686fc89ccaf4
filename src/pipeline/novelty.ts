import type { Entry, KnownEntry } from '../domain/feed.ts'
import { DEPARTURE_GRADES, type DepartureGrade } from '../domain/observation.ts'
import { DAY, type Instant, millisecondsBetween } from '../domain/time.ts'

/** An entry that its feed dates further back than this was not written now: a feed was rebuilt, or shows its archive. */
const NEWS = 7 * DAY
/** More new entries at once than this are held for an operator … */
const MOST_AT_ONCE = 5
/** … and so is a feed of at least this many in which nothing is known any more. */
const WHOLE_FEED = 4

/** Why an entry rings or does not. */
export type Novelty =
  /** Never seen. */
  | 'new'
  /** Seen before; a call to leave, or a stronger one, stands in it now. */
  | 'call-added'
  /** The first look at a feed is stored in silence. */
  | 'first-look'
  /** Link and title are known, its id is not. */
  | 'renamed'
  | 'edited'
  | 'old'

/** Whether an entry that was never seen in these words is news. `grade` is its call to leave. */
export function noveltyOf(
  entry: Entry,
  {
    known,
    isFirstLook,
    grade,
    at,
  }: {
    /** What is remembered of the same entry, by its key or by its link and title. */
    readonly known: KnownEntry | undefined
    readonly isFirstLook: boolean
    readonly grade: DepartureGrade
    readonly at: Instant
  },
): Novelty {
  if (isFirstLook) return 'first-look'
  if (known !== undefined) {
    if (isStronger(grade, known.grade)) return 'call-added'
    return known.key === entry.key ? 'edited' : 'renamed'
  }
  const { publishedAt } = entry
  return publishedAt !== null && millisecondsBetween(publishedAt, at) > NEWS ? 'old' : 'new'
}

/** The same entry under its key; else the one with its link and title: feeds change all their ids at once. */
export function recall(entry: Entry, known: ReadonlyMap<string, KnownEntry>): KnownEntry | undefined {
  const own = known.get(entry.key)
  if (own !== undefined || entry.link === '') return own
  return [...known.values()].find(({ link, title }) => link === entry.link && title === entry.title)
}

/** Whether so many new entries are rather a feed that was rebuilt than so much news. */
export function isFlood({ fresh, present }: { readonly fresh: number; readonly present: number }): boolean {
  return fresh > MOST_AT_ONCE || (fresh >= WHOLE_FEED && fresh === present)
}

export function isStronger(one: DepartureGrade, other: DepartureGrade): boolean {
  return DEPARTURE_GRADES.indexOf(one) > DEPARTURE_GRADES.indexOf(other)
}
