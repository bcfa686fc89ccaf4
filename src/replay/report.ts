import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { Notice } from '../domain/notice.ts'
import type { Look } from '../pipeline/watch.ts'

/** What a look told, one JSON object a line: every change that stands in an alert, and every notice about the source. */
export function linesOf(look: Look, source: string): readonly string[] {
  const told = look.alerts.flatMap((alert) => [
    lineOf(alert.main, { alert, folded: null }),
    ...alert.lines.map((change) => lineOf(change, { alert, folded: alert.key })),
  ])
  return [...told, ...look.notices.map((notice) => noticeLine(notice, { at: look.at, source }))].map((line) =>
    JSON.stringify(line),
  )
}

function lineOf(
  change: Change,
  { alert, folded }: { readonly alert: Alert; readonly folded: string | null },
) {
  const { source, country, kind, from, to, areas, scope, evidence, wording, url, at } = change
  return {
    at: seconds(at),
    source,
    country,
    kind,
    from: levelOr(from),
    to: levelOr(to),
    ...(areas === undefined ? {} : { areas }),
    scope,
    severity: alert.severity,
    evidence: evidence?.sentence ?? wording,
    url,
    held: alert.held,
    folded,
  }
}

function noticeLine(notice: Notice, { at, source }: { readonly at: string; readonly source: string }) {
  return { at: seconds(at), source, country: null, ...notice, held: false, folded: null }
}

/** Levels are numbers on the tapes' truth, grades and postures are words. */
function levelOr(value: string): string | number {
  return /^[1-4]$/.test(value) ? Number(value) : value
}

function seconds(at: string): string {
  return at.replace('.000Z', 'Z')
}
