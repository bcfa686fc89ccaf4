import { z } from 'zod'
import type { Instant } from '../../domain/time.ts'
import { htmlToText, sentencesOf } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'

/** The urgent notices ("ultima ora") of a country. */
export interface Notices {
  readonly updatedAt: Instant | null
  /** Titles and texts, in the order of the file. */
  readonly sentences: readonly string[]
  /** The same without notices on health, which speak of returning home and of what is best not done. */
  readonly onSafety: readonly string[]
}

const NOTICE = z.object({
  tipologia: z.string().default(''),
  titolo: z.string(),
  testo: z.string(),
  tsModifica: z.coerce.number().int().positive(),
})
const NOTICES = z.object({ ultima_ora: z.array(NOTICE), focus: z.array(NOTICE).default([]) })

/** An empty file is the usual one. Throws SourceError `blocked` or `unreadable`. */
export function parseNotices(body: string, where: string): Notices {
  const { ultima_ora: urgent, focus } = parseJson(NOTICES, body, where)
  const notices = [...urgent, ...focus]
  const newest = Math.max(...notices.map(({ tsModifica }) => tsModifica))
  return {
    updatedAt: notices.length === 0 ? null : new Date(newest * 1000).toISOString(),
    sentences: notices.flatMap(sentencesIn),
    onSafety: notices.filter(({ tipologia }) => !/^sanit/i.test(tipologia)).flatMap(sentencesIn),
  }
}

function sentencesIn({ titolo, testo }: z.infer<typeof NOTICE>): readonly string[] {
  return [titolo, testo].flatMap((html) => sentencesOf(htmlToText(html)))
}
