import { z } from 'zod'
import { parseJson } from '../shared/json.ts'
import { LATEST } from './addresses.ts'

/** What the two short lists say: when each country's newest notice and sheet were changed, in Unix seconds. */
export interface Latest {
  readonly notices: Newest
  readonly sheets: Newest
}

interface Newest {
  readonly of: ReadonlyMap<string, number>
  /** The list is cut off here: of older changes it says nothing; Infinity when it is empty. */
  readonly oldest: number
}

const ENTRY = z.object({ nazione: z.string(), tsModifica: z.coerce.number().int().positive() })
const TOTAL = z.object({ ultima_ora: z.array(ENTRY), aggiornamentiSchedaPaese: z.array(ENTRY) })

/** Throws SourceError `blocked` or `unreadable`. */
export function parseLatest(body: string): Latest {
  const { ultima_ora: notices, aggiornamentiSchedaPaese: sheets } = parseJson(TOTAL, body, LATEST)
  return { notices: newestIn(notices), sheets: newestIn(sheets) }
}

function newestIn(entries: readonly z.infer<typeof ENTRY>[]): Newest {
  const newest = new Map<string, number>()
  for (const { nazione: iso3, tsModifica: at } of entries)
    newest.set(iso3, Math.max(at, newest.get(iso3) ?? 0))
  return { of: newest, oldest: Math.min(...entries.map(({ tsModifica }) => tsModifica)) }
}

/** What the lists say about one country, to be compared with the next time: `1784206740/1784227140`, `-` for nothing. */
function markerOf(iso3: string, { notices, sheets }: Latest): string {
  return `${notices.of.get(iso3) ?? '-'}/${sheets.of.get(iso3) ?? '-'}`
}

/** The marker after a look; what a list no longer reaches back to stays as it was. */
export function nextMarker(iso3: string, latest: Latest, before: string | undefined): string {
  const [notice = '-', sheet = '-'] = markerOf(iso3, latest).split('/')
  const [noticeBefore = '-', sheetBefore = '-'] = before?.split('/') ?? []
  const noticeKept = isBeyond(noticeBefore, latest.notices) ? noticeBefore : '-'
  const sheetKept = isBeyond(sheetBefore, latest.sheets) ? sheetBefore : '-'
  return `${notice === '-' ? noticeKept : notice}/${sheet === '-' ? sheetKept : sheet}`
}

/** Whether a country moved since `marker` was written: something newer, or a notice that should still be listed is not. */
export function hasMoved(iso3: string, latest: Latest, marker: string): boolean {
  return nextMarker(iso3, latest, marker) !== marker
}

function isBeyond(before: string, { oldest }: Newest): boolean {
  return before !== '-' && Number(before) <= oldest
}

/** When the newest notice was changed that a marker remembers, in Unix seconds; undefined where it remembers none. */
export function noticeIn(marker: string | undefined): number | undefined {
  const [notice = '-'] = marker?.split('/') ?? []
  return notice === '-' ? undefined : Number(notice)
}
