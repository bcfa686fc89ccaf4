import { decodeEntities } from './entities.ts'
import { stripTags } from './markup.ts'
import { splitLine } from './split-line.ts'

const INVISIBLE = /[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Control characters other than tab and line breaks never carry meaning in prose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/** Whatever normalising might change; a text without it is in its plain form already. */
const ODD = /[^\n -~À-ž]|[&`]|[ \n]{2}|^[ \n]|[ \n]$/

/**
 * One plain form for texts that differ only in how they were typed: NFC, entities decoded, invisible characters gone,
 * straight quotes, hyphens for dashes, single spaces, no empty lines. Line breaks stay, as `\n`.
 * Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  if (!ODD.test(text)) return text
  return decoded(text)
    .normalize('NFC')
    .replace(/&\*\*/g, "'") // what Smartraveller's export makes of an apostrophe
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[‘’‚‛′ʼˈ´`]/g, "'")
    .replace(/«\s*|(?<!\s)\s*»|[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−﹘﹣－]/g, '-')
    .replace(/…/g, '...')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** Governments wrap an entity in another once or twice; whoever wraps it oftener than this wants to keep us busy. */
const MOST_WRAPPINGS = 16

/** Decodes until nothing is left to decode: governments publish `&amp;nbsp;`, and hide soft hyphens in entities. */
function decoded(text: string): string {
  let plain = text
  for (let round = 0; round < MOST_WRAPPINGS; round += 1) {
    const once = decodeEntities(plain.replace(INVISIBLE, '').replace(CONTROLS, ''))
    if (once === plain) return plain
    plain = once
  }
  return plain
}

/** The normalised sentences of `text`: split at line breaks and at sentence ends, in order, none empty. */
export function sentencesOf(text: string): readonly string[] {
  return normalise(text).split('\n').flatMap(splitLine)
}

/**
 * The text of an HTML fragment, normalised: block tags and `<br>` become line breaks (so that nothing is glued), list
 * items and table cells one line each, entities decoded; scripts, styles and comments are left out.
 */
export function htmlToText(html: string): string {
  return normalise(stripTags(html))
}

/** Letters that have no canonical decomposition into a base letter and a mark. */
const BASE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** For comparing names: lower case, no accents, no punctuation, single spaces. */
export function fold(text: string): string {
  return normalise(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => BASE[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
