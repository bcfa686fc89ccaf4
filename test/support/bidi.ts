/**
 * What a reader sees of a text, each line from left to right: the Unicode Bidirectional Algorithm (UAX #9) as the apps of
 * Telegram and Discord apply it, with the direction of a line taken from its first letter (rules P2 and P3). Embeddings,
 * overrides and isolates are not known here: no renderer lets them pass.
 */
export function seenIn(text: string): string {
  return text.split('\n').map(seenLine).join('\n')
}

type Class = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON'

/** Marks that have a direction and no shape, and characters without either (rule X9). */
const SHAPELESS = /[\u200e\u200f\u061c]/
const NOTHING = /\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0f/g
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}
const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

function seenLine(line: string): string {
  const characters = [...line.replace(NOTHING, '')]
  const classes = characters.map(classOf)
  const base = classes.find((one) => one === 'L' || one === 'R' || one === 'AL')
  const level = base === undefined || base === 'L' ? 0 : 1
  const levels = implicit(neutral(weak(classes), characters, level), level)
  return reordered(characters, levels)
    .filter((character) => !SHAPELESS.test(character))
    .join('')
}

function classOf(character: string): Class {
  if (character === '\u200e') return 'L'
  if (character === '\u200f') return 'R'
  if (/[0-9]/.test(character)) return 'EN'
  if (/[\u0660-\u0669]/.test(character)) return 'AN'
  if (/\p{Mn}/u.test(character)) return 'NSM'
  if (/[\p{Script=Arabic}\u061c]/u.test(character)) return 'AL'
  if (/\p{Script=Hebrew}/u.test(character)) return 'R'
  if (/[+-]/.test(character)) return 'ES'
  if (/[#$%°€£]/.test(character)) return 'ET'
  if (/[,./:\u00a0\u202f]/.test(character)) return 'CS'
  return /\p{L}/u.test(character) ? 'L' : 'ON'
}

const STRONG: ReadonlySet<Class> = new Set(['L', 'R', 'AL'])

/** W1 to W7. */
function weak(given: readonly Class[]): readonly Class[] {
  const kept = given.map((one, index) => (one === 'NSM' ? (given[index - 1] ?? 'ON') : one))
  const numbers = behindStrong(kept, (one, strong) => (one === 'EN' && strong === 'AL' ? 'AN' : one))
  const joined = terminated(
    numbers.map((one, index) => separator(one, [numbers[index - 1], numbers[index + 1]])),
  )
  const named = behindStrong(joined, (one, strong) => (one === 'EN' && strong === 'L' ? 'L' : one))
  return named.map((one) => {
    if (one === 'AL') return 'R'
    return one === 'ES' || one === 'CS' || one === 'ET' || one === 'NSM' ? 'ON' : one
  })
}

/** W2 and W7: what a number becomes by the last strong character before it. */
function behindStrong(
  classes: readonly Class[],
  become: (one: Class, strong: Class | undefined) => Class,
): readonly Class[] {
  let strong: Class | undefined
  return classes.map((one) => {
    if (STRONG.has(one)) strong = one
    return become(one, strong)
  })
}

/** W4. */
function separator(one: Class, [before, after]: readonly [Class | undefined, Class | undefined]): Class {
  if (before !== after || before === undefined) return one
  if (one === 'CS' && (before === 'EN' || before === 'AN')) return before
  return one === 'ES' && before === 'EN' ? 'EN' : one
}

/** W5: a run of terminators beside a number. */
function terminated(classes: readonly Class[]): readonly Class[] {
  const text = classes.map((one) => (one === 'ET' ? 't' : Number(one === 'EN'))).join('')
  const beside = [...text.matchAll(/(?<=1)t+|t+(?=1)/g)].map(
    ({ index, 0: run }) => [index, index + run.length] as const,
  )
  return classes.map((one, at) => (beside.some(([from, to]) => at >= from && at < to) ? 'EN' : one))
}

/** What a class counts as beside neutrals: numbers as R. */
function sideOf(one: Class | undefined): Class | undefined {
  if (one === 'L') return 'L'
  return one === 'R' || one === 'EN' || one === 'AN' ? 'R' : undefined
}

/** N0 (brackets), N1 and N2. */
function neutral(given: readonly Class[], characters: readonly string[], level: number): readonly Class[] {
  const own: Class = level === 0 ? 'L' : 'R'
  const classes = bracketed(given, { pairs: pairsIn(characters), own })
  return classes.map((one, index) => {
    if (one !== 'ON') return one
    const left = lastSide(classes.slice(0, index)) ?? own
    const right = lastSide(classes.slice(index + 1).toReversed()) ?? own
    return left === right ? left : own
  })
}

function lastSide(classes: readonly Class[]): Class | undefined {
  return classes.map(sideOf).findLast((side) => side !== undefined)
}

function bracketed(
  given: readonly Class[],
  { pairs, own }: { readonly pairs: readonly (readonly [number, number])[]; readonly own: Class },
): readonly Class[] {
  const classes = [...given]
  for (const [open, close] of pairs) {
    const inside = classes.slice(open + 1, close).map(sideOf)
    const other = inside.find((side) => side !== undefined && side !== own)
    if (inside.includes(own)) [classes[open], classes[close]] = [own, own]
    else if (other !== undefined) {
      const before = lastSide(classes.slice(0, open)) ?? own
      const side = before === other ? other : own
      ;[classes[open], classes[close]] = [side, side]
    }
  }
  return classes
}

function pairsIn(characters: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  const open: { readonly at: number; readonly awaits: string }[] = []
  for (const [at, character] of characters.entries()) {
    const awaits = OPENING[character]
    if (awaits !== undefined) open.push({ at, awaits })
    const last = open.findLastIndex((one) => one.awaits === character)
    if (last === -1) continue
    pairs.push([open[last]?.at ?? at, at])
    open.length = last
  }
  return pairs.toSorted(([one], [other]) => one - other)
}

/** I1 and I2. */
function implicit(classes: readonly Class[], level: number): readonly number[] {
  const isNumber = (one: Class) => one === 'EN' || one === 'AN'
  const fromLeft = (one: Class) => (isNumber(one) ? 2 : Number(one === 'R'))
  return classes.map((one) => (level === 0 ? fromLeft(one) : 1 + Number(one !== 'R')))
}

/** L2 and L4. */
function reordered(characters: readonly string[], levels: readonly number[]): readonly string[] {
  let shown = characters.map((character, index) => {
    const level = levels[index] ?? 0
    return { character: level % 2 === 1 ? (MIRRORED[character] ?? character) : character, level }
  })
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    const turned: typeof shown = []
    for (let start = 0; start < shown.length; ) {
      let end = start
      while ((shown[end]?.level ?? -1) >= level) end += 1
      turned.push(...(end > start ? shown.slice(start, end).toReversed() : shown.slice(start, start + 1)))
      start = Math.max(end, start + 1)
    }
    shown = turned
  }
  return shown.map(({ character }) => character)
}
