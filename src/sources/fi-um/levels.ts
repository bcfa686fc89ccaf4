import type { Level } from '../../domain/observation.ts'

/** A level in the ministry's words. */
export interface StatedLevel {
  readonly level: Level
  readonly wording: string
  /** The fifth level: citizens are told to leave at once. */
  readonly isCall: boolean
}

/** A part of the country with a level of its own. */
export interface Deviation extends StatedLevel {
  readonly place: string
}

/** The ministry's five levels; the last is beyond our scale and is a call besides. */
const LEVELS: readonly StatedLevel[] = [
  { level: 1, wording: 'Noudata tavanomaista varovaisuutta', isCall: false },
  { level: 2, wording: 'Noudata erityistä varovaisuutta', isCall: false },
  { level: 3, wording: 'Vältä tarpeetonta matkustamista', isCall: false },
  { level: 4, wording: 'Vältä kaikkea matkustamista', isCall: false },
  { level: 4, wording: 'Poistu välittömästi maasta', isCall: true },
]

/** The level that a text names in exactly the ministry's words; undefined for any other text. */
export function statedLevel(text: string): StatedLevel | undefined {
  const plain = text.trim().replace(/[.!]$/, '').toLowerCase()
  return LEVELS.find(({ wording }) => wording.toLowerCase() === plain)
}

const ENTRY = new RegExp(`\\s*(.+?)\\s*:\\s*(${LEVELS.map(({ wording }) => wording).join('|')})[.!]?`, 'giu')

/** "Yala: Vältä tarpeetonta matkustamista Pattani: …", with or without line breaks between the entries. */
export function deviationsIn(text: string): readonly Deviation[] {
  return [...text.replaceAll('\n', ' ').matchAll(ENTRY)].flatMap(([, place = '', stated = '']) => {
    const level = statedLevel(stated)
    return level === undefined ? [] : [{ ...level, place }]
  })
}
