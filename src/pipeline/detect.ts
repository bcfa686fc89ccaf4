import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import type { Advisory } from '../domain/advisory.ts'
import { type AreaMove, type AreaStep, areaSteps, MOST_MOVES } from '../domain/areas.ts'
import type { Change, ChangeKind } from '../domain/change.ts'
import type { DepartureCall, Evidence, Mission, Observation, Scope } from '../domain/observation.ts'
import { rankOf } from '../domain/rank.ts'
import { DAY, type Instant, millisecondsBetween } from '../domain/time.ts'

/** A sentence that names a day longer ago than this tells an old story in a new text. */
const OLD_STORY = 45 * DAY

/** Of a part's name in a change: some governments write whole clauses. */
const LONGEST_NAME = 120

/**
 * The differences between what was believed of one source and country and what is believed now.
 * A first look gives none, unknown that becomes known is none, and only a sentence that is new makes a call new.
 */
export function detect(before: Advisory | null, after: Advisory, at: Instant): readonly Change[] {
  if (before === null) return []
  const look: Look = { before: before.believed, after: after.believed, at, source: after.source }
  const changes = [
    ...levelChanges(look),
    ...peakChanges(look),
    ...departureChanges(look),
    ...missionChanges(look),
    ...areaChanges(look),
  ]
  return changes.length > 0 ? changes : textChanges(look)
}

/** A country that a source lists for the first time, after the source itself was read before. */
export function detectIssued(after: Advisory, at: Instant): Change {
  const look: Look = { before: after.believed, after: after.believed, at, source: after.source }
  const { level, wording } = after.believed
  return change(look, { kind: 'issued', from: '', to: level === null ? '' : String(level), wording })
}

interface Look {
  readonly before: Observation
  readonly after: Observation
  readonly at: Instant
  readonly source: string
}

function levelChanges(look: Look): readonly Change[] {
  const stated = firstStated(look)
  if (stated !== undefined) return [stated]
  const move = moved(look, 'level')
  if (move === undefined) return []
  const kind = move.to > move.from ? 'level-raised' : 'level-lowered'
  return [change(look, { kind, from: String(move.from), to: String(move.to), wording: look.after.wording })]
}

/** A government that read through stated no level, and now warns: that is news, though there was no number before. */
function firstStated(look: Look): Change | undefined {
  const { before, after } = look
  if (before.level !== null || before.partial || before.body !== 'real' || (after.level ?? 0) < 3)
    return undefined
  return change(look, { kind: 'level-raised', from: '', to: String(after.level), wording: after.wording })
}

function peakChanges(look: Look): readonly Change[] {
  const move = moved(look, 'peak')
  if (move === undefined) return []
  const kind = move.to > move.from ? 'peak-raised' : 'peak-lowered'
  const scope = look.after.level === look.after.peak ? 'country' : 'region'
  return [
    change(look, { kind, from: String(move.from), to: String(move.to), scope, wording: look.after.wording }),
  ]
}

function departureChanges(look: Look): readonly Change[] {
  const before = look.before.departure
  const after = look.after.departure
  const move = moved(look, 'departure')
  if (before === null || after === null || move === undefined) return []
  const said = { from: before.grade, to: after.grade }
  if (after.grade === 'none') return [change(look, { kind: 'departure-lifted', ...said, ...quoted(before) })]
  if (move.to < move.from) return [change(look, { kind: 'departure-weakened', ...said, ...quoted(after) })]
  if (!isNews(after, look)) return []
  const kind = before.grade === 'none' ? 'departure-called' : 'departure-strengthened'
  return [change(look, { kind, ...said, ...quoted(after) })]
}

function missionChanges(look: Look): readonly Change[] {
  const before = look.before.mission
  const after = look.after.mission
  const move = moved(look, 'mission')
  if (before === null || after === null || move === undefined) return []
  const said = { from: before.posture, to: after.posture }
  if (move.to < move.from) {
    return [
      change(look, {
        kind: 'mission-restored',
        ...said,
        ...quoted(after.posture === 'normal' ? before : after),
      }),
    ]
  }
  if (after.posture === 'normal' || !isNews(after, look)) return []
  return [change(look, { kind: 'mission-reduced', ...said, ...quoted(after) })]
}

/** Parts of the country whose advice moved, one change for those that got worse and one for those that got better. */
function areaChanges(look: Look): readonly Change[] {
  if (look.before.areas === look.after.areas) return []
  const { raised, lowered } = areaSteps(look.before, look.after)
  return [...areaChange(look, 'area-raised', raised), ...areaChange(look, 'area-lowered', lowered)]
}

function areaChange(
  look: Look,
  kind: 'area-raised' | 'area-lowered',
  steps: readonly AreaStep[],
): readonly Change[] {
  const [worst] = steps
  if (worst === undefined) return []
  const areas = steps.slice(0, MOST_MOVES).map(
    ({ name, from, to }): AreaMove => ({
      name: shorten(cleanLine(name), LONGEST_NAME),
      from,
      to,
    }),
  )
  return [{ ...change(look, { kind, from: digit(worst.from), to: digit(worst.to), scope: 'region' }), areas }]
}

function digit(level: AreaMove['from']): string {
  return level === null ? '' : String(level)
}

/** A text that says something else without moving anything; new hazards are named. */
function textChanges(look: Look): readonly Change[] {
  const { before, after } = look
  // Half an answer has half a text: what is missing from it was not taken out by the source.
  if (before.partial || after.partial) return []
  if (before.text === after.text || before.text === '' || after.text === '') return []
  const fresh = after.hazards.filter((hazard) => !before.hazards.includes(hazard))
  if (fresh.length > 0) return [change(look, { kind: 'hazard-added', from: '', to: fresh.join(' ') })]
  return [change(look, { kind: 'text-revised', from: '', to: '' })]
}

/** The ranks an axis moved between; undefined when it stood still or was unknown on either side. */
function moved(
  look: Look,
  axis: Parameters<typeof rankOf>[1],
): { readonly from: number; readonly to: number } | undefined {
  const from = rankOf(look.before, axis)
  const to = rankOf(look.after, axis)
  return from === null || to === null || from === to ? undefined : { from, to }
}

/** Old statements stay in texts for years and come back in new words: only a new sentence about now is news. */
function isNews({ sentence, statedOn }: Evidence, { before, at }: Look): boolean {
  if (before.text.split('\n').includes(sentence)) return false
  return statedOn === undefined || millisecondsBetween(lastDayOf(statedOn), at) <= OLD_STORY
}

/** The end of the day, month or year that a sentence names. */
function lastDayOf(stated: string): Instant {
  const [year = '', month = '12', day = '28'] = stated.slice(0, 10).split('-')
  return `${year}-${month}-${day}T00:00:00.000Z`
}

function quoted(statement: DepartureCall | Mission): {
  readonly evidence: Evidence | null
  readonly scope: Scope
} {
  if (!('sentence' in statement)) return { evidence: null, scope: 'country' }
  const { sentence, rule, statedOn, scope } = statement
  return { evidence: { sentence, rule, ...(statedOn === undefined ? {} : { statedOn }) }, scope }
}

function change(
  { after, at, source }: Look,
  said: {
    readonly kind: ChangeKind
    readonly from: string
    readonly to: string
    readonly scope?: Scope
    readonly evidence?: Evidence | null
    readonly wording?: string
  },
): Change {
  const { country, updatedAt, url, language } = after
  const { kind, from, to, scope = 'country', evidence = null, wording = '' } = said
  return { source, country, kind, from, to, scope, at, evidence, wording, updatedAt, url, language }
}
