import type { Change } from '../domain/change.ts'
import { DEPARTURE_GRADES, HAZARDS } from '../domain/observation.ts'
import { tallyIn, turnKind } from '../domain/turn.ts'
import { sayHazard, sayList } from './say.ts'
import { sayAreaDeed, sayAreaMoves } from './say-areas.ts'
import type { Speaker } from './speaker.ts'

/** What a government did, as the end of a title: "United States tells its citizens to leave now". */
export function sayDeed(change: Change, government: string, say: Speaker): string {
  const { kind, scope, to } = change
  const value = sayValue(change, to, say)
  switch (kind) {
    case 'departure-called':
    case 'departure-strengthened':
      return say.text(`did-call-${to}`, { government, scope })
    case 'departure-weakened':
      return say.text('did-weaken', { government, scope, grade: value })
    case 'departure-lifted':
      return say.text('did-lift', { government, scope })
    case 'level-raised':
    case 'level-lowered':
    case 'peak-raised':
    case 'peak-lowered':
      return say.text(`did-${kind}`, { government, level: levelNamed(to, say) })
    case 'mission-reduced':
      return say.text(`did-mission-${to}`, { government, scope })
    case 'mission-restored':
      return to === 'normal'
        ? say.text('did-restore-normal', { government, scope })
        : say.text('did-restore', { government, scope, posture: value })
    case 'area-raised':
    case 'area-lowered':
      return sayAreaDeed(change, government, say)
    case 'hazard-added':
      return to === ''
        ? say.text('did-hazard-added', { government })
        : say.text('did-hazard-added-named', { government, hazard: value })
    case 'issued':
    case 'withdrawn':
    case 'text-revised':
    case 'bulletin':
      return say.text(`did-${kind}`, { government })
    case 'consensus-formed':
    case 'first-mover':
    case 'consensus-dissolved':
      return say.text(`did-${kind}`, { ...tallyIn(to) })
  }
}

/** What moved, as one line: "Level: 3 (avoid non-essential travel) → 4 (do not travel)". */
export function sayChange(change: Change, say: Speaker): string {
  const { kind, from, to } = change
  if (turnKind(kind) !== undefined) {
    return say.text('changed', {
      axis: say.text('axis-tally'),
      from: sayTally(from, say),
      to: sayTally(to, say),
    })
  }
  if (change.areas !== undefined) return sayAreaMoves(change, say)
  const axis = AXES.find((candidate) => kind.startsWith(`${candidate}-`))
  if (axis === undefined) return sayOnly(change, say)
  const [fromWhole, toWhole] = scopesOf(change)
  return say.text('changed', {
    axis: say.text(`axis-${axis}`),
    from: inScope(sayValue(change, from, say), fromWhole, say),
    to: inScope(sayValue(change, to, say), toWhole, say),
  })
}

const AXES = ['level', 'peak', 'departure', 'mission'] as const

/** "3 of 8". */
function sayTally(tally: string, say: Speaker): string {
  return say.text('tally', { ...tallyIn(tally) })
}

/** A change without a before and after: its kind, and what it names. */
function sayOnly(change: Change, say: Speaker): string {
  const { kind, to } = change
  const what = say.text(`kind-${kind}`)
  return to === '' ? what : say.text('changed-only', { what, to: sayValue(change, to, say) })
}

/** Nothing to say of the scope, a part of the country, or (beside a part) the whole. */
type Extent = 'part' | 'whole' | undefined

/** A change names the scope it ends in; where the same words stand on both sides, it began in the other one. */
function scopesOf({ kind, from, to, scope }: Change): readonly [Extent, Extent] {
  if (!/^(?:departure|mission)-/.test(kind)) return [undefined, undefined]
  const isRegion = scope === 'region'
  if (from === to || isAgainstTheGrades({ kind, from, to })) {
    return isRegion ? ['whole', 'part'] : ['part', 'whole']
  }
  const extent = isRegion ? 'part' : undefined
  const names = (value: string) => value !== 'none' && value !== 'normal'
  return [names(from) ? extent : undefined, names(to) ? extent : undefined]
}

/** Stronger though the word is weaker, or the other way round: then the scope is what changed. */
function isAgainstTheGrades({ kind, from, to }: Pick<Change, 'kind' | 'from' | 'to'>): boolean {
  const grades: readonly string[] = DEPARTURE_GRADES
  const rank = (value: string) => grades.indexOf(value)
  if (kind === 'departure-strengthened') return rank(from) > rank(to)
  return kind === 'departure-weakened' && rank(from) < rank(to)
}

function inScope(text: string, extent: Extent, say: Speaker): string {
  return extent === undefined ? text : say.text(`in-${extent}`, { text })
}

/** A level, grade, posture or list of hazards in words; a value that no scale knows stays as it is. */
function sayValue({ kind }: Pick<Change, 'kind'>, value: string, say: Speaker): string {
  if (value === '') return say.text('value-unknown')
  if (/^[1-4]$/.test(value)) {
    return say.text('level-short', { level: value, name: say.text(`level-${value}`) })
  }
  if (kind.startsWith('departure-') || kind === 'bulletin') return say.text(`grade-${value}`)
  if (kind.startsWith('mission-')) return say.text(`posture-${value}`)
  if (kind !== 'hazard-added') return value
  const hazards = value.split(' ').map((word) => {
    const hazard = HAZARDS.find((known) => known === word)
    return hazard === undefined ? word : sayHazard(hazard, say)
  })
  return sayList(hazards, say)
}

function levelNamed(level: string, say: Speaker): string {
  if (level === '') return say.text('level-unknown')
  return say.text('level-named', { level, name: say.text(`level-${level}`) })
}
