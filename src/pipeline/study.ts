import type { CountryCode } from '../domain/country.ts'
import type { Entry, FeedReader, KnownEntry, ReportReading } from '../domain/feed.ts'
import type { DepartureGrade } from '../domain/observation.ts'
import type { Instant } from '../domain/time.ts'
import { isStronger, type Novelty } from './novelty.ts'
import { placeEntry } from './place.ts'

/** An entry with what it is about and what it says there. */
export interface Study {
  readonly entry: Entry
  readonly readings: ReadonlyMap<CountryCode, ReportReading>
  readonly doubtful: readonly string[]
  /** The strongest call to leave in it, for any of its countries. */
  readonly grade: DepartureGrade
  readonly before: KnownEntry | undefined
  readonly novelty: Novelty
}

/** Reads an entry for each of its countries. */
export function studyEntry(
  entry: Entry,
  { reader, at }: { readonly reader: FeedReader; readonly at: Instant },
): Omit<Study, 'before' | 'novelty'> {
  const { countries, doubtful } = placeEntry(entry)
  const sentences = [entry.title, ...entry.sentences].filter((sentence) => sentence !== '')
  const report = { sentences, language: entry.language, at: entry.publishedAt ?? at }
  const readings = new Map(countries.map((country) => [country, reader.read(report, country)] as const))
  const grade = [...readings.values()].reduce<DepartureGrade>((strongest, { call }) => {
    return call !== null && isStronger(call.grade, strongest) ? call.grade : strongest
  }, 'none')
  return { entry, readings, doubtful, grade }
}
