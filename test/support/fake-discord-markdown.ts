/** What a reader of Discord's apps sees of a text: the plain words, and everything in it that is more than words. */
export interface Shown {
  readonly words: string
  /** Such as `bold` or `mention`, in order. */
  readonly active: readonly string[]
}

/** Rules that apply at the start of a line, as Discord's apps read them. */
const AT_LINE_START: readonly (readonly [string, RegExp])[] = [
  ['heading', /^\s*#{1,3} +(?=\S)/],
  ['subtext', /^\s*-# +(?=\S)/],
  ['quote', /^\s*>(?:>>)? /],
  ['list', /^\s*[-*+] +(?=\S)/],
  ['numbered list', /^\s*\d+[.)] +(?=\S)/],
]

/** Rules that apply anywhere. */
const ANYWHERE: readonly (readonly [string, RegExp])[] = [
  ['code block', /^```[\s\S]*?```/],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['link', /^\[(?:\\.|[^\]\\])*\]\(<?[^)]*>?\)/],
  ['address', /^<(?:https?|mailto|tel):[^>\s]*>/i],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['guide', /^<id:\w+>/],
  ['timestamp', /^<t:-?\d+(?::\w)?>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['emoji', /^:[\w+~-]+(?:::skin-tone-\d)?:/],
  ['everyone', /^@(?:everyone|here)/],
  ['address', /^https?:\/\/[^\s<]+/i],
  ['bold', /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/],
  ['underline', /^__(?:\\[\s\S]|[^\\])+?__(?!_)/],
  ['italic', /^\*(?=\S)(?:\\[\s\S]|[^\\*])+?\*(?!\*)/],
  ['italic', /^_(?:\\[\s\S]|[^\\_])+?_/],
  ['struck', /^~~(?:\\[\s\S]|[^\\])+?~~/],
  ['spoiler', /^\|\|[\s\S]+?\|\|/],
]

/** Reads Discord markdown from left to right, the way its apps do; `words` leaves active parts out. */
export function shownOn(markdown: string): Shown {
  const active: string[] = []
  let words = ''
  let rest = markdown
  let lineStart = true
  while (rest !== '') {
    const [character = ''] = rest
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest)?.[1]
    const rule = ruleFor(rest, lineStart)
    if (rule === undefined) {
      words += escaped ?? character
    } else {
      active.push(rule.name)
    }
    const step = rule?.length ?? (escaped === undefined ? character.length : 1 + escaped.length)
    lineStart = rest.slice(0, step).endsWith('\n')
    rest = rest.slice(step)
  }
  return { words: words.replaceAll('\u200b', ''), active }
}

/** Everything there is to read, active or not: what stands inside of marks, the words of links. */
export function readOn(markdown: string): string {
  let read = ''
  let rest = markdown
  let lineStart = true
  while (rest !== '') {
    const [character = ''] = rest
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest)?.[1]
    const rule = ruleFor(rest, lineStart)
    const step = rule?.length ?? (escaped === undefined ? character.length : 1 + escaped.length)
    read += rule === undefined ? (escaped ?? character) : insideOf(rule.name, rest.slice(0, step))
    lineStart = rest.slice(0, step).endsWith('\n')
    rest = rest.slice(step)
  }
  return read
}

/** Rules whose marks stand around words that are markdown, too. */
const AROUND: Readonly<Record<string, RegExp>> = {
  bold: /^\*\*([\s\S]*)\*\*$/,
  underline: /^__([\s\S]*)__$/,
  italic: /^[*_]([\s\S]*)[*_]$/,
  struck: /^~~([\s\S]*)~~$/,
  spoiler: /^\|\|([\s\S]*)\|\|$/,
  link: /^\[((?:\\.|[^\]\\])*)\]\(<?[^)]*>?\)$/,
}
const BEGINNINGS: ReadonlySet<string> = new Set(AT_LINE_START.map(([name]) => name))

function insideOf(name: string, match: string): string {
  if (BEGINNINGS.has(name)) return ''
  const inner = AROUND[name]?.exec(match)?.[1]
  if (inner !== undefined) return readOn(inner)
  return name.startsWith('code') ? match.replace(/^`+|`+$/g, '') : match.replace(/^<|>$/g, '')
}

function ruleFor(rest: string, lineStart: boolean): { name: string; length: number } | undefined {
  for (const [name, pattern] of lineStart ? [...AT_LINE_START, ...ANYWHERE] : ANYWHERE) {
    const [match] = pattern.exec(rest) ?? []
    if (match !== undefined) return { name, length: match.length }
  }
  return undefined
}
