import { type Alert, type Cap, type Severity, type Standing, severityRank } from '../domain/alert.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { Change } from '../domain/change.ts'
import type { CountryCode } from '../domain/country.ts'
import type { ReportReading } from '../domain/feed.ts'
import type { Instant, SourceDate } from '../domain/time.ts'
import { CAP_SEVERITY } from './assess.ts'

/** One report about one country, read. */
export interface Report {
  /** Feed id, or `operators`. */
  readonly source: string
  readonly country: CountryCode
  readonly reading: ReportReading
  readonly bulletin: Bulletin
  /** The most that whoever answers for it lets it be. */
  readonly severity: Severity
  readonly url: string
  readonly publishedAt: SourceDate | null
  readonly at: Instant
  readonly standings: readonly Standing[]
  readonly held: boolean
  /** Key of the alert that rang for the same entry before; null for none. */
  readonly continues: string | null
}

/** The most that the words carry: nobody is woken by a headline (docs/decisions/0006). */
export function severityCarried({ call, staff, hazards }: ReportReading): Severity {
  const isUrged = call !== null && call.grade !== 'consider' && call.scope === 'country'
  const isWithdrawn = staff !== null && staff.posture !== 'authorized-departure'
  if (isUrged || isWithdrawn) return 'extreme'
  if (call !== null || staff !== null || hazards.length > 0) return 'severe'
  return 'moderate'
}

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return severityRank(one) > severityRank(other) ? one : other
}

/** A report as the alert that rings for it, no louder than its words. */
export function bulletinAlert(report: Report): Alert {
  const { source, country, reading, bulletin, at, continues } = report
  const severity = milder(report.severity, severityCarried(reading))
  const main = changeOf(report)
  const key = bulletinKey({
    source,
    country,
    entry: bulletin.entry,
    grade: continues === null ? '' : main.to,
  })
  return {
    key,
    thread: continues ?? key,
    severity,
    main,
    lines: [],
    cap: capOf(reading, severity, continues),
    context: report.standings,
    held: report.held,
    country,
    source,
    at,
    bulletin,
  }
}

/** The same for the same entry and country, whenever it is read; an edit that adds a call is another. */
export function bulletinKey({
  source,
  country,
  entry,
  grade,
}: {
  readonly source: string
  readonly country: CountryCode
  readonly entry: string
  readonly grade: string
}): string {
  return [source, country, 'bulletin', entry, grade].filter((part) => part !== '').join(' ')
}

function changeOf({ source, country, reading, bulletin, at, url, publishedAt }: Report): Change {
  const { call, staff } = reading
  const said = call ?? staff
  return {
    source,
    country,
    kind: 'bulletin',
    from: '',
    to: call?.grade ?? '',
    scope: call?.scope ?? 'country',
    at,
    evidence: said && {
      sentence: said.sentence,
      rule: said.rule,
      ...(said.statedOn === undefined ? {} : { statedOn: said.statedOn }),
    },
    wording: '',
    updatedAt: publishedAt,
    url,
    language: bulletin.language,
  }
}

/** Nothing of it was observed by us or stated by a government: likely where it passes on a call, else possible. */
function capOf({ call, hazards }: ReportReading, severity: Severity, references: string | null): Cap {
  const isCall = call !== null && call.grade !== 'consider'
  const isAtOnce = call?.grade === 'leave-now'
  const calm = { urgency: 'Unknown', responseType: hazards.length > 0 ? 'Prepare' : 'Monitor' } as const
  const called = { urgency: isAtOnce ? 'Immediate' : 'Expected', responseType: 'Evacuate' } as const
  return {
    ...(isCall ? called : calm),
    severity: CAP_SEVERITY[severity],
    certainty: call === null ? 'Possible' : 'Likely',
    msgType: references === null ? 'Alert' : 'Update',
    status: 'Actual',
    references,
  }
}
