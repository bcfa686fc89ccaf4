import type { Level } from '../../domain/observation.ts'

/** One statement of a level: "Hohes Sicherheitsrisiko (Sicherheitsstufe 3) im Rest des Landes." */
export interface Statement {
  readonly level: Level
  /** `unsaid` where the sentence names no place. */
  readonly share: 'whole' | 'rest' | 'part' | 'unsaid'
  /** What the sentence says of the place. */
  readonly place: string
  readonly sentence: string
}

/** The name of a level before its number, then "(von 4)", "von 4" and "(regional)" in their many spellings. */
const MARK =
  /(?:(?:(?:Regional|Partiell|Teilweis)e\s+)?(?:Hohes\s+|Guter\s+)?(?:Sicherheitsrisiko|Sicherheitsstandard|Reisewarnung)\s*)?\(?\s*Sicherheitsstufe\s*:?\s*([1-4])(?:\s*\(?von 4\)?)?(\s*\(regional\))?\s*\)?/gi

const LEVELS: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

/** The statements of levels in some sentences, in order. */
export function statementsIn(sentences: readonly string[]): readonly Statement[] {
  return sentences.flatMap((sentence) => {
    const marks = [...sentence.matchAll(MARK)]
    return marks.flatMap((mark, index): readonly Statement[] => {
      const level = LEVELS[mark[1] ?? '']
      if (level === undefined) return []
      const after = sentence.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? sentence.length)
      const before = index === 0 ? sentence.slice(0, mark.index) : ''
      const place = bare(after) === '' ? bare(before) : bare(after)
      const isRegional = mark[2] !== undefined || /^(?:Regional|Partiell|Teilweis)e/i.test(mark[0])
      return [{ level, share: isRegional ? 'part' : shareOf(place), place, sentence }]
    })
  })
}

/** Without what only joins the level to its place. */
function bare(phrase: string): string {
  return phrase
    .replace(/^[\s,:;.!)-]+|[\s,:;.!(-]+$/g, '')
    .replace(/^(?:gilt|besteht)\b\s*/i, '')
    .trim()
}

const REST = /(?<!\p{L})(?:Rest|restliche[nmrs]?|übrige[nmrs]?|(?:allen|alle) anderen?|sonstigen?)(?!\p{L})/iu
/** Behind "gesamt" and "ganz": parts, not countries. */
const PART =
  '(?:Grenz|Region|Provinz|Küste|Gebiet|Insel|Halbinsel|Bundes|Bezirk|Distrikt|Departement|Gouvernement|Nord|Süd|Ost|West|Zentral|Hauptstadt)'
const WHOLE = new RegExp(
  `(?:^|\\s)(?:(?:ganze|gesamte)[nms]?\\s+(?:Land|Staatsgebiet)\\b|landesweit|(?:gesamte[nrs]?|ganz(?:e[nrs]?)?)\\s+(?!${PART})\\p{Lu})|vor (?:allen )?reisen nach `,
  'iu',
)

function shareOf(place: string): Statement['share'] {
  if (place === '') return 'unsaid'
  if (REST.test(place)) return 'rest'
  return WHOLE.test(place) ? 'whole' : 'part'
}
