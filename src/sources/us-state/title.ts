import type { Level } from '../../domain/observation.ts'
import { fold, normalise } from '../../lib/text.ts'

/** What a title says of the level: nothing, a level in words we know, or words never seen. */
export type Said =
  | { readonly kind: 'level'; readonly level: Level; readonly wording: string }
  | { readonly kind: 'none'; readonly wording: string }
  | { readonly kind: 'unknown'; readonly wording: string }

/**
 * Splits "Mali - Level 4: Do Not Travel" into name and level. Tolerates a second level behind the first, "See
 * Summaries" between name and level, and a level without its words; a number and words that do not belong together,
 * or other words in the place of the level, are unknown.
 */
export function readTitle(title: string): { readonly name: string; readonly said: Said } {
  const line = normalise(title).replace(/\n/g, ' ')
  const at = line.search(/\blevel\b/i)
  const [name = '', ...rest] = (at === -1 ? line : line.slice(0, at))
    .replace(/\s+travel advisory\s*(?=-|$)/i, ' ')
    .split(/\s+-\s*|\s*-\s+/)
    .map((part) => part.trim())
  const others = rest.filter((part) => part !== '' && !/^see (?:the )?(?:individual )?summaries$/i.test(part))
  if (at !== -1) return { name, said: levelOf(line.slice(at)) }
  const [words] = others
  if (words !== undefined) return { name, said: { kind: 'unknown', wording: words } }
  return { name, said: { kind: 'none', wording: rest.join(' - ') } }
}

/** Official words, in force since January 2018; the feed also writes "normal precaution". */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  [1, /^exercise normal (?:security )?precautions?$/],
  [2, /^exercise increased caution$/],
  [3, /^reconsider travel$/],
  [4, /^do not travel$/],
]

function levelOf(stated: string): Said {
  const wording = stated.replace(/(?<=\S)\s*(?:-\s*|\(\s*)?\blevel\b.*$/i, '').replace(/[\s-]+$/, '')
  const [, digit, words = ''] = /^level\s*(\d)\s*[:.-]?\s*(.*)$/i.exec(wording) ?? []
  const known = WORDS.find(([level]) => String(level) === digit)
  if (known === undefined) return { kind: 'unknown', wording: stated }
  const [level, official] = known
  const isKnown = words === '' || official.test(fold(words))
  return isKnown ? { kind: 'level', level, wording } : { kind: 'unknown', wording: stated }
}
