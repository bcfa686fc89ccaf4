/**
 * Words after which a full stop ends nothing, in the languages of the sources; compared in lower case.
 * `etc.` is not among them: a capital after it starts a sentence more often than not.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt rev hon sr st ste mt ft jr approx vs incl excl esp fig vol ca cf art ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mme mlle mm tel tél env av bd ' +
    'e.g i.e d.h z.b u.a p.ej bzw inkl ggf evtl nr str abs sog usw hr fr bl nro esim sra srta dña avda pág núm dott sig ing'
  ).split(' '),
)
/** After these a full stop ends nothing where a number follows: "No. 5", "Art. 12", "p. 3". */
const BEFORE_NUMBERS = new Set(['no', 'nos', 'n', 'p', 'pp', 'ch', 'sec', 'tel'])
/** Words that start a sentence even after "U.S." or "a.m.", which otherwise go on: "U.S. Embassy". */
const STARTERS = new Set(
  'the this these those if you your we our they it there however please do in on at as for when all'.split(
    ' ',
  ),
)
/** Day before a month, as German, Danish, Norwegian and Finnish write it: "am 1. Mai". */
const MONTH =
  /^(?:jan|feb|fév|mar|mär|mai|maj|may|apr|avr|jun|jui|jul|aug|aoû|sep|oct|okt|nov|dec|dez|déc|des)\p{Ll}*/iu

/** Korean writes a full stop behind the day too: "2026.3.2. 이후". */
const DATE_BEGINNING_WITH_THE_YEAR = /^(?:19|20)\d\d\.\d{1,2}\.\d{1,2}$/

/** A possible end: its marks with closing quotes behind them, then space and a beginning, or a glued capital. */
const END =
  /([.!?]+["')\]]*)( +)(?=["'([¿¡]*[\p{Lu}\p{Lo}\p{N}])|(?<=(?<!\.\p{L}*)\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+[\s,])|(?<=[。！？])(?=[^。！？」』）.!?"')\]])/gu

/** How far back and ahead of a full stop one looks, in characters: keeps splitting linear. */
const LONGEST_WORD = 40

/**
 * Nobody writes longer ones (the longest seen, a list in one line, has 2,294 characters): what is longer is cut at a
 * space, so that whatever reads sentences has bounded work with each.
 */
const LONGEST_SENTENCE = 4000

/** Sentences of one normalised line, trimmed, none empty. */
export function splitLine(line: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const end of line.matchAll(END)) {
    const marks = end[1] ?? ''
    const stop = end.index + marks.length
    const before = line.slice(Math.max(from, stop - LONGEST_WORD), stop).trimStart()
    if (goesOn(before, line.slice(end.index + end[0].length, stop + LONGEST_WORD), marks)) continue
    sentences.push(line.slice(from, stop).trim())
    from = stop
  }
  sentences.push(line.slice(from).trim())
  return sentences.flatMap(cut).filter((sentence) => sentence !== '')
}

function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence]
  const pieces: string[] = []
  let from = 0
  while (sentence.length - from > LONGEST_SENTENCE) {
    const space = sentence.slice(from, from + LONGEST_SENTENCE).lastIndexOf(' ')
    const stop = space > 0 ? from + space : beforeHalf(sentence, from + LONGEST_SENTENCE)
    pieces.push(sentence.slice(from, stop).trim())
    from = stop
  }
  pieces.push(sentence.slice(from).trim())
  return pieces
}

/** The same place, or the one before it where it is in the middle of a character. */
export function beforeHalf(text: string, place: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) ? place - 1 : place
}

/** Whether the full stop at the end of `before` belongs to an abbreviation, an initial, a number or a date. */
function goesOn(before: string, after: string, marks: string): boolean {
  if (marks !== '.') return false
  const word = /[^\s("'[/]*\.$/u.exec(before)?.[0].slice(0, -1) ?? ''
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? ''
  const low = word.toLowerCase()
  if (ABBREVIATIONS.has(low) || (BEFORE_NUMBERS.has(low) && /^\d/.test(next))) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTERS.has(next.toLowerCase())
  if (DATE_BEGINNING_WITH_THE_YEAR.test(word)) return true
  if (/^\d{1,2}$/.test(word)) return word === before.slice(0, -1) || MONTH.test(after)
  return /^\p{Lu}$/u.test(word)
}
