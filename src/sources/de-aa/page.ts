import { z } from 'zod'
import { isCountry } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { firstWords } from '../shared/first-words.ts'
import { parseJson } from '../shared/json.ts'
import { sectionsOf } from '../shared/sections.ts'
import { type Advice, adviceIn } from './advice.ts'
import { type OwnNames, ownNames } from './own-names.ts'

/** All countries, without their texts. */
export const LIST = 'https://www.auswaertiges-amt.de/opendata/travelwarning'

/** Seconds since 1970, though the official description says milliseconds; both are understood. */
const MOMENT = z
  .number()
  .positive()
  .transform((stated): Instant => new Date(stated > 1e11 ? stated : stated * 1000).toISOString())

/** What list and detail have in common. `effective` may lie behind `lastModified`, which moves with every edit. */
export const HEAD = z.object({
  lastModified: MOMENT,
  title: z.string().default(''),
  countryCode: z.string(),
  iso3CountryCode: z.string().default(''),
  countryName: z.string().min(1),
  warning: z.boolean(),
  partialWarning: z.boolean(),
})

/** The text of one country, as far as it can be read without knowing the list and the time. */
export interface Page {
  readonly id: string
  readonly country: CountryCode
  readonly movedAt: Instant
  readonly warning: boolean
  readonly partialWarning: boolean
  readonly advice: readonly Advice[]
  readonly sentences: readonly string[]
  readonly summary: string
}

/** `response` mixes countries with its own `lastModified`, which is stale, and `contentList`. */
const ANSWER = z.object({ response: z.record(z.string(), z.unknown()) })
const DETAIL = HEAD.extend({ content: z.string() })

/** The entries of an answer by content id. Throws SourceError `blocked` or `unreadable`. */
export function entriesIn(body: string, where: string): readonly (readonly [string, unknown])[] {
  const { response } = parseJson(ANSWER, body, where)
  return Object.entries(response).filter(([id]) => /^\d+$/.test(id))
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a kind of safety notice never seen. */
export function parsePage(body: string): Page {
  const [entry, ...others] = entriesIn(body, `${LIST}/…`)
  if (entry === undefined || others.length > 0) {
    const what = `a detail with ${others.length + (entry === undefined ? 0 : 1)} countries`
    throw new SourceError('unreadable', { where: `${LIST}/…`, what })
  }
  const [id, stated] = entry
  const where = `${LIST}/${id}`
  const { data, error } = DETAIL.safeParse(stated)
  if (data === undefined) {
    throw new SourceError('unreadable', { where, what: 'a detail of another shape', cause: error })
  }
  if (!isCountry(data.countryCode)) {
    throw new SourceError('unreadable', { where, what: `a detail about "${data.countryCode}"` })
  }
  return pageOf(id, { ...data, where })
}

type Detail = z.infer<typeof DETAIL> & { readonly where: string }

function pageOf(id: string, { content, title, where, ...head }: Detail): Page {
  const names = ownNames(head.countryCode, [head.countryName, title.split(':')[0] ?? ''])
  const sections = safetySections(content)
  const kinds = sections.map(({ heading }) => kindOf(heading, where))
  const sentences = sections.flatMap(({ html }) => sentencesOf(htmlToText(html)))
  if (sentences.length === 0) {
    throw new SourceError('unreadable', { where, what: 'a text without "Aktuelles" and "Sicherheit"' })
  }
  return {
    id,
    country: head.countryCode,
    movedAt: head.lastModified,
    warning: head.warning || kinds.includes('warning'),
    partialWarning: head.partialWarning || kinds.includes('partial-warning'),
    advice: sections.flatMap(({ html }) => formalAdvice(html, names)),
    sentences,
    summary: firstWords([...new Set(sentences)], isFragment),
  }
}

interface Section {
  readonly heading: string
  /** What stands below the heading. */
  readonly html: string
}

/**
 * "Aktuelles" and "Sicherheit"; also what stands before the first heading, without the boxes that every page has. In
 * the others ("Natur und Klima", "Reiseinfos", "Einreise und Zoll", "Gesundheit") leaving, warning and advising against
 * are about fires, visas, animals and taxis.
 */
function safetySections(content: string): readonly Section[] {
  const told = content.replace(/<blockquote\b[^>]*\binfo-box\b[\s\S]*?<\/blockquote>/gi, '')
  return sectionsOf(told, 'h2')
    .map(({ heading, html }) => ({
      heading: normalise(heading).replaceAll('\n', ' '),
      html: html.replace(/^<h2[^>]*>[\s\S]*?<\/h2>/i, ''),
    }))
    .filter(({ heading }) => /^(?:aktuelles\b|sicherheit\b|$)/.test(fold(heading)))
}

type Kind = 'warning' | 'partial-warning' | 'notice'

/** The headings "Sicherheit - Reisewarnung" and "Sicherheit - Teilreisewarnung" say as much as the flags. */
function kindOf(heading: string, where: string): Kind {
  const words = fold(heading)
  if (/^sicherheit reisewarnung\b/.test(words)) return 'warning'
  if (/^sicherheit teilreisewarnung(?:en)?\b/.test(words)) return 'partial-warning'
  if (!/^sicherheit .*warn/.test(words)) return 'notice'
  throw new SourceError('unknown-wording', { where, what: `a section "${heading}"` })
}

/** Formal statements stand at the top of a section; below its smaller headings only those about the whole country count. */
function formalAdvice(html: string, names: OwnNames): readonly Advice[] {
  return sectionsOf(html, 'h3').flatMap((part) => {
    const advice = adviceIn(sentencesOf(htmlToText(part.html)), names)
    return part.heading === '' ? advice : advice.filter(({ isWhole }) => isWhole)
  })
}

/** Pointers to other sections, and the ends of statements that are broken into lists. */
function isFragment(sentence: string): boolean {
  return /^(?:siehe|beachten sie (?:auch )?die|wird|werden)\b/i.test(sentence)
}
