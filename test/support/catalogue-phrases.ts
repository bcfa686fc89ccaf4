import { FluentResource } from '@fluent/bundle'
import { catalogueFiles } from '../../src/i18n/catalogues.ts'
import { LANGUAGES, type Language } from '../../src/i18n/speaker.ts'

/** Shorter pieces may stand in a text of another language by chance, */
const TELLING = 14
/** and shorter ones than this say nothing about the own. */
const SPOKEN = 6

/** What gives an answer away: pieces of messages in other languages, and ids of messages that were never looked up. */
export interface Strays {
  readonly foreign: readonly string[]
  readonly ids: readonly string[]
}

/** Words between the values of every message, by language; and every id. */
const phrases = new Map(LANGUAGES.map((language) => [language, phrasesOf(language)]))
const ids = [
  ...new Set(catalogueFiles('en').flatMap(({ text }) => new FluentResource(text).body.map(({ id }) => id))),
]
const longIds = ids.filter((id) => id.includes('-'))

/** What in a text is of another language than this one, or was never meant to be read. */
export function straysIn(text: string, language: Language): Strays {
  const all = (phrases.get(language) ?? []).join('\n')
  const isForeign = (piece: string) =>
    piece.length >= TELLING && /\p{L} \p{L}/u.test(piece) && text.includes(piece) && !all.includes(piece)
  const foreign = [...phrases].flatMap(([other, pieces]) =>
    other === language ? [] : pieces.filter(isForeign),
  )
  const words = new Set(text.split(/[^\w-]+/))
  return { foreign, ids: longIds.filter((id) => words.has(id)) }
}

/** Whether anything in a text is what this language, and no other, says. */
export function speaks(text: string, language: Language): boolean {
  const others = [...phrases].filter(([other]) => other !== language).flatMap(([, pieces]) => pieces)
  const shared = new Set(others)
  return (phrases.get(language) ?? []).some((piece) => text.includes(piece) && !shared.has(piece))
}

function phrasesOf(language: Language): readonly string[] {
  const resources = catalogueFiles(language).map(({ text }) => new FluentResource(text))
  const pieces = resources.flatMap(({ body }) => body.flatMap(({ value }) => literals(value)))
  return [...new Set(pieces.map((piece) => piece.trim()))].filter((piece) => piece.length >= SPOKEN)
}

function literals(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(literals)
  if (typeof node !== 'object' || node === null) return []
  const { type, variants, value } = { type: '', variants: [], value: [], ...node }
  if (type === 'select') return literals(variants)
  return type === '' ? literals(value) : []
}
