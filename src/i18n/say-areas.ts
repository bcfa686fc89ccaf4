import type { AreaMove } from '../domain/areas.ts'
import type { Change } from '../domain/change.ts'
import type { Level } from '../domain/observation.ts'
import { sayFew, sayLevel, sayRow } from './say.ts'
import type { Speaker } from './speaker.ts'

/** Names in a title, as long as they are short together; else the first one. */
const MOST_NAMES = 3
const LONGEST_NAMES = 120

/** "France raises its advice for Kayes and 2 more to level 4, do not travel". */
export function sayAreaDeed(change: Change, government: string, say: Speaker): string {
  const { kind, areas = [] } = change
  const to = areas[0]?.to ?? null
  const values = { government, areas: sayNames(areas, say) }
  if (to === null) return say.text('did-area-lifted', values)
  return say.text(`did-${kind}`, { ...values, level: sayLevel(to, say) })
}

/** What moved where: "Kayes, Gao: 3 (avoid non-essential travel) → 4 (do not travel); Mopti: …". */
export function sayAreaMoves({ areas = [] }: Change, say: Speaker): string {
  const alike = new Map<string, AreaMove[]>()
  for (const move of areas) {
    const moved = `${move.from} ${move.to}`
    alike.set(moved, [...(alike.get(moved) ?? []), move])
  }
  const lines = [...alike.values()].flatMap((moves) => {
    const [first] = moves
    if (first === undefined) return []
    const names = moves.map(({ name }) => name)
    return say.text('changed', {
      axis: sayRow(names, say),
      from: sayOwn(first.from, say),
      to: sayOwn(first.to, say),
    })
  })
  return lines.reduce((before, next) => say.text('both-parts', { before, next }))
}

/** Those that end where the worst one does: what the title says of them must hold for each. */
function sayNames(areas: readonly AreaMove[], say: Speaker): string {
  const alike = areas.filter(({ to }) => to === areas[0]?.to).map(({ name }) => name)
  const isShort = alike.slice(0, MOST_NAMES).join().length <= LONGEST_NAMES
  return sayFew(alike, isShort ? MOST_NAMES : 1, say)
}

function sayOwn(level: Level | null, say: Speaker): string {
  if (level === null) return say.text('area-none')
  return say.text('level-short', { level: String(level), name: say.text(`level-${level}`) })
}
