import { z } from 'zod'
import { SourceError } from '../../domain/source-error.ts'
import { parseJson } from '../shared/json.ts'

export const GATEWAY = 'https://cb-api-gateway.scs.scs-sdweb.ch/eda-prod/reisehinweise'

const TEXT = z.object({ html: z.string().nullish() }).nullish()
const ROW = z.object({
  id: z.string().min(1),
  iso_code: z.string().min(2),
  language: z.string().min(2),
  published_at: z.string(),
  advice_against: z.string().nullable(),
  has_travel_advice: z.boolean(),
  update_information: TEXT,
  general_assessment: TEXT,
  chapters: z.array(z.object({ title: z.string().nullish(), html: z.string().nullish() })).nullish(),
})
/** One country in one language. */
export type Row = z.infer<typeof ROW>

const PAGE = z.object({ value: z.array(ROW).min(1), nextLink: z.string().nullish() })

/** One page of rows, and the address of the next one. */
export interface Page {
  readonly rows: readonly Row[]
  readonly next: string | null
}

/** Throws SourceError `blocked` or `unreadable`. */
export function parsePage(body: string): Page {
  const { value, nextLink } = parseJson(PAGE, body, GATEWAY)
  return { rows: value, next: nextLink ? nextPage(nextLink) : null }
}

/** The link names a host inside the department's network: only its cursor is of use. */
function nextPage(link: string): string {
  const cursor = /[?&](?:\$|%24)after=([^&#]+)/i.exec(link)?.[1]
  if (cursor !== undefined) return `${GATEWAY}?$after=${cursor}`
  throw new SourceError('unreadable', {
    where: GATEWAY,
    what: `a link to the next page without a cursor: "${link.slice(0, 100)}"`,
  })
}
