import type { Level } from '../../domain/observation.ts'
import type { Mail } from './feed.ts'

/** The level of a country as far as it is stated, with the words that state it. */
export interface Stated {
  readonly level: Level | null
  readonly peak: Level | null
  readonly wording: string
}

/** The official names of the four levels. */
const NAMES: Readonly<Record<Level, string>> = {
  1: 'レベル1（十分注意してください）',
  2: 'レベル2（不要不急の渡航は止めてください）',
  3: 'レベル3（渡航中止勧告）',
  4: 'レベル4（退避勧告）',
}
const LEVELS: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4 }
const WHOLE = /全土|全域|国全体/
const PART = /一部|上記以外|その他の地域|を除く|除き/

/**
 * The levels of a publication. Several at once are different regions: the lowest holds for the rest. One alone holds
 * for the country where the text says so, or where it is no higher than what holds where nothing is said (1).
 */
export function levelsOf(mail: Mail): Stated {
  const peak = mail.levels.at(-1) ?? null
  if (peak === null) return withoutLevels(mail)
  const inText = wholeIn(mail)
  const level = inText ?? lowestOf(mail.levels)
  const wording = mail.sentences.find((sentence) => isAbout(sentence, level ?? peak)) ?? NAMES[level ?? peak]
  return { level: level !== null && level < 2 && peak >= 3 ? 2 : level, peak, wording }
}

/** Level 1 with "解除" (lifted); unknown where none is given. */
function withoutLevels({ title }: Mail): Stated {
  return title.includes('解除')
    ? { level: 1, peak: 1, wording: title }
    : { level: null, peak: null, wording: '' }
}

/**
 * The level of the whole country, if it is the only one flagged: "イラン全土の危険情報をレベル4（退避勧告）とします", or,
 * where the title does not speak of a part, of the country by its name: "イランの危険レベルを4（退避勧告）に引き上げます".
 */
function wholeIn({ title, sentences, levels }: Mail): Level | null {
  const [only, ...others] = levels
  if (only === undefined || others.length > 0) return null
  const name = PART.test(title) ? '' : (/^(.{1,30}?)の危険情報/.exec(title)?.[1] ?? '')
  const isWhole = (sentence: string) => WHOLE.test(sentence) || isOfCountry(sentence, { name, level: only })
  return sentences.some((sentence) => isAbout(sentence, only) && isWhole(sentence)) ? only : null
}

/** Of places smaller than a country. */
const PLACE = /一部|州|県|市|地方|地域|国境|周辺|沿岸|以外|除/

function isOfCountry(
  printed: string,
  { name, level }: { readonly name: string; readonly level: Level },
): boolean {
  const sentence = printed.normalize('NFKC')
  const from = sentence.lastIndexOf(`${name}の危険`)
  return name !== '' && from !== -1 && !PLACE.test(sentence.slice(from, sentence.search(numbered(level))))
}

function lowestOf([lowest, ...higher]: readonly Level[]): Level | null {
  if (lowest === undefined) return null
  return higher.length > 0 || lowest === 1 ? lowest : null
}

function isAbout(sentence: string, level: Level): boolean {
  return numbered(level).test(sentence.normalize('NFKC'))
}

/** "レベル3", "危険レベルを3（渡航中止勧告）に", "危険レベルを4（退避勧告）から3（渡航中止勧告）に". */
function numbered(level: Level): RegExp {
  return new RegExp(
    `レベル(?:[をはが])?\\s*(?:[1-4]\\s*(?:\\([^()]*\\)|《[^》]*》)?\\s*から\\s*(?:レベル)?)?${level}(?!\\d)`,
  )
}

/** The sentences of warnings that recall the level in force: "…危険情報が発出されています". */
export function standingIn(sentences: readonly string[]): Stated {
  for (const sentence of sentences) {
    const level = recalled(sentence.normalize('NFKC'))
    if (level !== undefined) return { level, peak: null, wording: sentence }
  }
  return { level: null, peak: null, wording: '' }
}

function recalled(sentence: string): Level | undefined {
  if (!/危険(?:情報|レベル)/.test(sentence) || !/(?:発出|出)(?:され|し)て/.test(sentence)) return undefined
  if (PART.test(sentence)) return undefined
  const numbers = new Set([...sentence.matchAll(/レベル\s*([1-4])/g)].map(([, number = '']) => number))
  const [number, ...more] = numbers
  if (more.length > 0) return undefined
  if (number !== undefined) return LEVELS[number]
  if (/退避勧告|退避して/.test(sentence)) return 4
  if (/不要不急の渡航は/.test(sentence)) return 2
  if (/渡航中止勧告|渡航は(?:どのような目的であれ)?(?:止めて|中止して|やめて)/.test(sentence)) return 3
  return /十分注意して/.test(sentence) ? 1 : undefined
}
