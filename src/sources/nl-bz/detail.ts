import { z } from 'zod'
import { fold, htmlToText, sentencesOf } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'
import { BASE } from './list.ts'

/** The address of the whole text of one advisory. */
export function detailOf(id: string): string {
  return `${BASE}/countries/${id.toLowerCase()}/traveladvice?output=json`
}

const DETAIL = z.object({
  isocode: z.string().min(2),
  content: z
    .array(
      z.object({
        category: z.string().default(''),
        contentblocks: z
          .array(z.object({ paragraphtitle: z.string().nullish(), paragraph: z.string().nullish() }))
          .default([]),
      }),
    )
    .min(1),
})

/** Sections on papers, health, roads and customs, where "vertrekken" means something else. */
const OTHER_SECTIONS =
  /reisdocument|paspoort|visum|inreis|gezond|medisch|vaccin|ziekte|douane|invoer|verkeer|vervoer|wetten|gebruiken|verzeker|geldzaken|laatste wijziging|natuurgeweld/

/** The whole text of an advisory. */
export interface Detail {
  readonly isocode: string
  readonly sentences: readonly string[]
}

/** Throws SourceError `blocked` or `unreadable`. */
export function parseDetail(body: string): Detail {
  const { isocode, content } = parseJson(DETAIL, body, BASE)
  const blocks = content
    .filter(({ category }) => !OTHER_SECTIONS.test(fold(category)))
    .flatMap(({ contentblocks }) => contentblocks)
    .filter(({ paragraphtitle }) => !OTHER_SECTIONS.test(fold(paragraphtitle ?? '')))
  return {
    isocode,
    sentences: blocks.flatMap(({ paragraph }) => sentencesOf(htmlToText(paragraph ?? ''))),
  }
}
