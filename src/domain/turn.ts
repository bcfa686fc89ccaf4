import type { ChangeKind } from './change.ts'
import type { Consensus } from './consensus.ts'

/** Stands for the source where governments together make news: none of them alone says it. */
export const GOVERNMENTS = 'governments'

/**
 * How the picture across governments turns: several call their citizens home within days, one breaks a long calm, or
 * those who called fall back to a few.
 */
export const TURN_KINDS = [
  'consensus-formed',
  'first-mover',
  'consensus-dissolved',
] as const satisfies readonly ChangeKind[]
export type TurnKind = (typeof TURN_KINDS)[number]

/** Which turn a change is; undefined for what one government says. */
export function turnKind(kind: ChangeKind): TurnKind | undefined {
  return TURN_KINDS.find((turn) => turn === kind)
}

/** How many governments tell their citizens to leave the whole country, of how many whose stance is known. */
export interface Tally {
  readonly urging: number
  readonly watching: number
}

/** What a consensus comes to in numbers. */
export function tallyOf({ urging, watching }: Consensus): Tally {
  return { urging: urging.length, watching }
}

/** As it stands in a change: `3/8`. */
export function tallyText({ urging, watching }: Tally): string {
  return `${urging}/${watching}`
}

/** The other way round. Throws for any other text. */
export function tallyIn(text: string): Tally {
  const [, urging, watching] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []
  if (urging === undefined || watching === undefined) throw new Error(`"${text}" is no tally`)
  return { urging: Number(urging), watching: Number(watching) }
}
