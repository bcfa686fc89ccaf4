import { runsBetween, wordsIn } from '../../lib/difference.ts'

/** A run of a sentence, and whether it is what changed. */
export interface Piece {
  readonly text: string
  readonly isChanged: boolean
}

/** A sentence of a text that is now, or was, beside what stood in its place in the other one. */
export type Compared =
  | { readonly kind: 'changed'; readonly before: readonly Piece[]; readonly after: readonly Piece[] }
  | { readonly kind: 'new' | 'gone'; readonly text: string }
  /** It stands in both texts, word for word. */
  | { readonly kind: 'stood'; readonly text: string }
  /** There is no other text. */
  | { readonly kind: 'alone'; readonly text: string }

/** Two texts as their sentences; null where one is not there. */
export interface Texts {
  readonly before: readonly string[] | null
  readonly after: readonly string[] | null
  /** BCP 47; empty where it is not known. */
  readonly language: string
}

/** Two sentences are one that was reworded if so much of their words is the same (Dice's coefficient). */
const ALIKE = 0.5
/** Sentences looked at for the closest one. */
const MOST_LOOKED_AT = 500

/** The sentence as it is now beside the closest one of before; of one that is gone the other way round. */
export function compareSentence(sentence: string, texts: Texts): Compared {
  const { before, after, language } = texts
  const [was, is] = [holds(before, sentence), holds(after, sentence)]
  if (was && is) return { kind: 'stood', text: sentence }
  if (before === null || after === null) return { kind: 'alone', text: sentence }
  if (was) {
    const now = closestTo(sentence, onlyIn(after, before), language)
    return now === undefined
      ? { kind: 'gone', text: sentence }
      : changed({ before: sentence, after: now }, language)
  }
  const old = closestTo(sentence, onlyIn(before, after), language)
  return old === undefined
    ? { kind: 'new', text: sentence }
    : changed({ before: old, after: sentence }, language)
}

/** The first sentences that changed, in the order of the new text, then of those that are gone; and how many more did. */
export function compareTexts(
  { before, after, language }: Texts,
  most: number,
): { readonly shown: readonly Compared[]; readonly more: number } {
  if (before === null || after === null) return { shown: [], more: 0 }
  const gone = [...onlyIn(before, after)]
  const shown: Compared[] = []
  const added = onlyIn(after, before)
  for (const sentence of added.slice(0, most)) {
    const old = closestTo(sentence, gone, language)
    if (old !== undefined) gone.splice(gone.indexOf(old), 1)
    shown.push(
      old === undefined
        ? { kind: 'new', text: sentence }
        : changed({ before: old, after: sentence }, language),
    )
  }
  const room = most - shown.length
  const lost = gone.slice(0, room).map((text) => ({ kind: 'gone', text }) as const)
  return { shown: [...shown, ...lost], more: Math.max(0, added.length - most) + gone.length - lost.length }
}

function holds(sentences: readonly string[] | null, sentence: string): boolean {
  return sentences?.some((one) => one.includes(sentence)) ?? false
}

function onlyIn(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return sentences.filter((sentence) => !known.has(sentence))
}

/** Undefined where none is alike enough to be the same sentence. */
function closestTo(sentence: string, others: readonly string[], language: string): string | undefined {
  const own = wordSet(sentence, language)
  let closest: string | undefined
  let likeness = ALIKE
  for (const other of others.slice(0, MOST_LOOKED_AT)) {
    const words = wordSet(other, language)
    const shared = [...own].filter((word) => words.has(word)).length
    const alike = (2 * shared) / Math.max(1, own.size + words.size)
    if (alike < likeness || (closest !== undefined && alike === likeness)) continue
    closest = other
    likeness = alike
  }
  return closest
}

function wordSet(sentence: string, language: string): ReadonlySet<string> {
  return new Set(
    wordsIn(sentence, language)
      .filter(({ isWord }) => isWord)
      .map(({ word }) => word.toLowerCase()),
  )
}

function changed(
  { before, after }: { readonly before: string; readonly after: string },
  language: string,
): Compared {
  const runs = runsBetween(partsOf(before, language), partsOf(after, language))
  const side = (own: 'gone' | 'new') =>
    bridged(
      runs.flatMap(({ kind, parts }) =>
        kind === 'same' || kind === own ? [{ text: parts.join(''), isChanged: kind === own }] : [],
      ),
    )
  return { kind: 'changed', before: side('gone'), after: side('new') }
}

/** Changed words with nothing but a space between them are changed together. */
function bridged(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  for (const [index, { text, isChanged: isNew }] of pieces.entries()) {
    const last = whole.at(-1)
    const isBridge = text.trim() === '' && last?.isChanged === true && pieces[index + 1]?.isChanged === true
    const isChanged = isNew || isBridge
    if (last?.isChanged === isChanged) whole.splice(-1, 1, { text: last.text + text, isChanged })
    else whole.push({ text, isChanged })
  }
  return whole
}

function partsOf(sentence: string, language: string): readonly string[] {
  return wordsIn(sentence, language).map(({ word }) => word)
}
