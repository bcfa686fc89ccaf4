const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
])

// One government writes "The Gambia", the next "Gambia"; "Antigua & Barbuda", "Antigua et Barbuda"; slugs drop "of".
const SILENT_WORDS: ReadonlySet<string> = new Set(['the', 'and', 'of', 'et', 'le', 'la', 'les', 'l'])

const SAINT: ReadonlySet<string> = new Set(['st', 'ste'])

/**
 * One form for all spellings of a name: lower case, no accents, no punctuation (a slug's hyphens are spaces), no
 * articles, "St" written out, single spaces. Empty when nothing is left.
 */
export function foldName(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((word) => !SILENT_WORDS.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/**
 * The forms of a name under which it is looked up when people type: also with its silent words and with "st" as it
 * stands, because a word misspelt or half typed is not yet what it will be ("Republic o fthe", "United St").
 */
export function foldedForms(name: string): readonly string[] {
  return [...new Set([foldName(name), wordsOf(name).join(' '), bareWordsOf(name).join(' ')])]
}

/** One word of a text, as it stands there and as it is compared. */
export interface TextWord {
  readonly written: string
  readonly folded: string
  /** Where it stands in the text, in UTF-16 units. */
  readonly at: number
}

/** The words of a text in order, to look for names in; "l’Iran" is two, "Guinea-Bissau" is two. */
export function textWords(text: string): readonly TextWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    written,
    folded: plainLetters(written),
    at: index,
  }))
}

function wordsOf(name: string): readonly string[] {
  return bareWordsOf(name).map((word) => (SAINT.has(word) ? 'saint' : word))
}

function bareWordsOf(name: string): readonly string[] {
  return plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter)
}
