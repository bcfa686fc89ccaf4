import type { Advisory, Axis, DocumentSeen, PendingAxis } from '../domain/advisory.ts'
import type { Observation } from '../domain/observation.ts'
import { AXES, rankOf, rankOfValue } from '../domain/rank.ts'
import { HOUR, type Instant, millisecondsBetween, plus, type SourceDate } from '../domain/time.ts'
import { type AreasLook, believeAreas, haveAreasMoved } from './believe-areas.ts'

/** Why an observation was taken as it was. */
export type Verdict =
  | 'first-look'
  | 'as-before'
  | 'believed'
  /** Something better waits for a second look. */
  | 'waits'
  /** An older document of the same country came back: no news. */
  | 'older-copy'
  /** A page without text, dated today, that shows a lower level. */
  | 'placeholder'
  /** The level is read, the text is not there. */
  | 'no-body'

/** Something better must still be said this long after it was first seen, by the source's own newer date … */
const CONFIRM_DATED = 6 * HOUR
/** … or this long, where the source did not date it newer: pages are edited in between. */
const CONFIRM_UNDATED = 24 * HOUR
/** … or this long, where the same document came back with an older date: copies of different age alternate. */
const CONFIRM_BACKDATED = 72 * HOUR
/** "Dated today" is up to this old: government days are not UTC days. */
const TODAY = 36 * HOUR
/** A date further ahead than this is an error of the source (time zones reach 14 h). */
const FUTURE = 24 * HOUR
/** Versions remembered a country; the feeds seen so far alternate between two or three. */
const DOCUMENTS_KEPT = 12

/**
 * What is believed of one country after one observation (DESIGN 5): worse at once whatever the date says; better only
 * from a real body, dated newer than any seen, and said again hours later; unknown changes nothing.
 */
export function believe(
  past: Advisory | null,
  seen: Observation,
  { source, at }: { readonly source: string; readonly at: Instant },
): Judged {
  const date = usableDate(seen.updatedAt, at)
  if (past === null) return { after: firstLook(seen, { source, at, date }), verdict: 'first-look' }
  const known: Known = { ...past, pending: past.pending.filter((one) => one.axis !== 'areas') }
  const noted: Known = {
    ...known,
    seenAt: at,
    missingSince: null,
    missingTold: false,
    documents: noteDocument(past, seen, date),
  }
  const judgement = { past: known, noted, seen, at, date }
  const look = { past, seen, at }
  if (seen.body !== 'real') return withAreas(withoutBody(judgement), { ...look, ...UNREAD })
  if (!isOlder(past, seen, date)) {
    const wait = isDatedNewer(past, date) ? CONFIRM_DATED : CONFIRM_UNDATED
    return withAreas(newestDocument(judgement), { ...look, age: 'newest', wait })
  }
  const age = seen.document === past.believed.document ? 'copy' : 'other'
  return withAreas(olderDocument(judgement), { ...look, age, wait: CONFIRM_BACKDATED })
}

const UNREAD = { age: 'other', wait: CONFIRM_UNDATED } as const satisfies Partial<AreasLook>

function isDatedNewer({ newestDate }: Pick<Advisory, 'newestDate'>, date: SourceDate | null): boolean {
  return date !== null && (newestDate === null || date > newestDate)
}

/** What is believed of the scales, with what is believed of the parts of the country. */
function withAreas({ after, verdict }: Judged, look: AreasLook): Judged {
  const { areas, pending } = believeAreas(look)
  const believed = { ...after.believed, areas }
  const isMoved = haveAreasMoved(look.past.believed, believed)
  return {
    after: {
      ...after,
      believed,
      pending: [...after.pending, ...pending],
      changedAt: isMoved ? look.at : after.changedAt,
    },
    verdict: verdictWith(verdict, { isMoved, isWaiting: pending.length > 0 }),
  }
}

function verdictWith(verdict: Verdict, areas: { isMoved: boolean; isWaiting: boolean }): Verdict {
  if (areas.isMoved) return 'believed'
  return verdict === 'as-before' && areas.isWaiting ? 'waits' : verdict
}

/** Since when something better waits that a look at `at` may confirm; null where nothing does. */
export function confirmingSince({ pending, believed }: Advisory, at: Instant): Instant | null {
  const due = pending.filter((one) => {
    if (one.confirmAt > at) return false
    return one.axis === 'areas' || rankOfValue(one.value) < (rankOf(believed, one.axis) ?? 0)
  })
  return due.map(({ since }) => since).toSorted()[0] ?? null
}

/** Whether what waits was said by a copy of an older date: copies come and go, and none of them corrects anything. */
export function isOfOlderCopy({ since: from, confirmAt }: Pick<PendingAxis, 'since' | 'confirmAt'>): boolean {
  return millisecondsBetween(from, confirmAt) >= CONFIRM_BACKDATED
}

interface Judged {
  readonly after: Advisory
  readonly verdict: Verdict
}

/** What is known before a look, but for what waits about parts of the country. */
type Known = Omit<Advisory, 'pending'> & { readonly pending: readonly PendingAxis[] }

interface Judgement {
  readonly past: Known
  /** `past` with this look noted: the base of what is believed after it. */
  readonly noted: Known
  readonly seen: Observation
  readonly at: Instant
}

function firstLook(
  seen: Observation,
  { source, at, date }: { readonly source: string; readonly at: Instant; readonly date: SourceDate | null },
): Advisory {
  // A placeholder dated today has been shown for countries at every level: it says nothing about this one.
  const believed =
    seen.body !== 'real' && isToday(date, at) ? { ...seen, level: null, peak: null, wording: '' } : seen
  return {
    source,
    country: seen.country,
    believed,
    newestDate: seen.body === 'real' ? date : null,
    departureSince: null,
    missionSince: null,
    firstSeenAt: at,
    seenAt: at,
    changedAt: null,
    missingSince: null,
    missingTold: false,
    pending: [],
    documents: [documentOf(seen, date)],
  }
}

/** The newest document, with its text: each axis is judged on its own. */
function newestDocument(judgement: Judgement & { readonly date: SourceDate | null }): Judged {
  const { past, noted, seen, at, date } = judgement
  const dated = isDatedNewer(past, date)
  const pending = AXES.flatMap((axis) =>
    waiting({ axis, past, seen, at, wait: dated ? CONFIRM_DATED : CONFIRM_UNDATED }),
  )
  const kept = AXES.filter((axis) => !isTaken(axis, { past, seen, at, pending }))
  const held = pending.filter(({ axis }) => kept.includes(axis))
  const believed = merge({ past: past.believed, seen, kept })
  const after = settle(
    { ...noted, believed, pending: held, newestDate: dated ? date : past.newestDate },
    { past, at },
  )
  return { after, verdict: verdictOf(past, after) }
}

/**
 * Not the newest. A version seen before counts at once only where it got worse in place (it may keep its old date);
 * another document is an older copy. The same document, put back under an older date, is believed when worse: at once
 * if that version is new, after days if it was seen before, since copies come and go for days; so also when better.
 */
function olderDocument(judgement: Judgement & { readonly date: SourceDate | null }): Judged {
  const { past, noted, seen, at, date } = judgement
  const same = seen.document === past.believed.document
  const own = past.documents.find(
    ({ document, updatedAt }) => document === seen.document && updatedAt === date,
  )
  const atOnce = AXES.filter(
    (axis) => isWorse(past.believed, seen, axis) && (own === undefined ? same : worsened(own, seen, axis)),
  )
  const pending = same
    ? AXES.flatMap((axis) => waitingCopy({ axis, past, seen, at }))
    : past.pending.filter(({ axis }) => !atOnce.includes(axis))
  const confirmed = pending.filter(
    ({ axis, value, confirmAt }) => same && rankOf(seen, axis) === rankOfValue(value) && confirmAt <= at,
  )
  const learned = AXES.filter((axis) => same && past.believed[axis] === null && seen[axis] !== null)
  const taken = [...new Set([...atOnce, ...learned, ...confirmed.map(({ axis }) => axis)])]
  const better = taken.filter((axis) => isBetter(past.believed, seen, axis))
  const held = pending.filter(({ axis }) => !taken.includes(axis))
  if (taken.length === 0) return { after: { ...noted, pending: held }, verdict: 'older-copy' }
  const believed = merge({ past: past.believed, seen, kept: AXES.filter((axis) => !taken.includes(axis)) })
  const newestDate = better.length > 0 ? date : past.newestDate
  return {
    after: settle({ ...noted, believed, pending: held, newestDate }, { past, at }),
    verdict: 'believed',
  }
}

/**
 * No text: departure, mission and hazards stay as they are; a level is believed when worse, or when it stays long. What
 * a version seen before said as well, of another edition, or of this one while it is dated today, is no news.
 */
function withoutBody(judgement: Judgement & { readonly date: SourceDate | null }): Judged {
  const { past, noted, seen, at, date } = judgement
  const axes = ['level', 'peak'] as const
  const lower = axes.some((axis) => isBetter(past.believed, seen, axis))
  if (lower && (date === null || isToday(date, at) || seen.body === 'empty')) {
    return { after: noted, verdict: 'placeholder' }
  }
  const wait = isOlder(past, seen, date) ? CONFIRM_BACKDATED : CONFIRM_UNDATED
  const pending = axes.flatMap((axis) => waiting({ axis, past, seen, at, wait }))
  const taken = axes.filter(
    (axis) => isTaken(axis, { past, seen, at, pending }) && !isHollowCopy(axis, { past, seen, at, date }),
  )
  const held = pending.filter(({ axis }) => !taken.some((one) => one === axis))
  const { level, peak, wording } = seen
  const believed = {
    ...past.believed,
    ...(taken.includes('level') ? { level, wording } : {}),
    ...(taken.includes('peak') ? { peak } : {}),
  }
  const others = past.pending.filter(({ axis }) => axis !== 'level' && axis !== 'peak')
  const after = settle({ ...noted, believed, pending: [...others, ...held] }, { past, at })
  return { after, verdict: verdictOf(past, after) === 'as-before' ? 'no-body' : verdictOf(past, after) }
}

/** Worse as a version seen before was, shown without its text: the whole feed has been shown like that, dated today. */
function isHollowCopy(
  axis: Axis,
  { past, seen, at, date }: Omit<Judgement, 'noted'> & { readonly date: SourceDate | null },
): boolean {
  if (!isWorse(past.believed, seen, axis)) return false
  if (seen.document === past.believed.document && !isToday(date, at)) return false
  return past.documents.some(
    (one) => one.document === seen.document && one.updatedAt !== date && !worsened(one, seen, axis),
  )
}

/** What is seen of an axis is taken now: worse at once, better once a later look has confirmed it, unknown never. */
function isTaken(
  axis: Axis,
  { past, seen, at, pending }: Omit<Judgement, 'noted'> & { readonly pending: readonly PendingAxis[] },
): boolean {
  if (rankOf(seen, axis) === null) return false
  if (!isBetter(past.believed, seen, axis)) return true
  return pending.some((one) => one.axis === axis && one.confirmAt <= at)
}

interface AxisLook extends Omit<Judgement, 'noted'> {
  readonly axis: Axis
}

/**
 * The pending entry of an axis of which an older copy of the document says something else than what is believed. A copy
 * that says the same does not take back what a newer one said.
 */
function waitingCopy(look: AxisLook): readonly PendingAxis[] {
  const { axis, past, seen, at } = look
  const value = seen[axis]
  const known = past.pending.find((one) => one.axis === axis)
  if (rankOf(seen, axis) === rankOf(past.believed, axis)) return known === undefined ? [] : [known]
  if (value === null || !isWorse(past.believed, seen, axis)) {
    return waiting({ ...look, wait: CONFIRM_BACKDATED })
  }
  if (known !== undefined && rankOfValue(known.value) === rankOfValue(value)) return [known]
  return [{ axis, value, since: at, confirmAt: plus(at, CONFIRM_BACKDATED) }]
}

/** The pending entry of an axis that is better now than what is believed; none where it is not. */
function waiting({
  axis,
  past,
  seen,
  at,
  wait,
}: AxisLook & { readonly wait: number }): readonly PendingAxis[] {
  const known = past.pending.find((one) => one.axis === axis)
  const value = seen[axis]
  if (value === null) return known === undefined ? [] : [known]
  if (!isBetter(past.believed, seen, axis)) return []
  if (seen.partial || seen.doubted) {
    return known === undefined ? [] : [{ ...known, confirmAt: plus(at, wait) }]
  }
  if (known !== undefined && rankOfValue(known.value) === rankOfValue(value)) return [known]
  return [{ axis, value, since: at, confirmAt: plus(at, wait) }]
}

/** The new observation, with the axes that are kept from what was believed, and the words that belong to them. */
function merge({
  past,
  seen,
  kept,
}: {
  readonly past: Observation
  readonly seen: Observation
  readonly kept: readonly Axis[]
}): Observation {
  return {
    ...seen,
    ...(kept.includes('level') ? { level: past.level, wording: past.wording } : {}),
    ...(kept.includes('peak') ? { peak: past.peak } : {}),
    ...(kept.includes('departure') ? { departure: past.departure } : {}),
    ...(kept.includes('mission') ? { mission: past.mission } : {}),
  }
}

/** Since when the call and the posture stand, and when anything moved. */
function settle(after: Advisory, { past, at }: { readonly past: Advisory; readonly at: Instant }): Advisory {
  const moved = (axis: Axis) => rankOf(past.believed, axis) !== rankOf(after.believed, axis)
  return {
    ...after,
    departureSince: since(past.departureSince, { past, after, axis: 'departure', at }),
    missionSince: since(past.missionSince, { past, after, axis: 'mission', at }),
    changedAt: AXES.some(moved) ? at : past.changedAt,
  }
}

function since(
  standing: Instant | null,
  look: { readonly past: Advisory; readonly after: Advisory; readonly axis: Axis; readonly at: Instant },
): Instant | null {
  const before = rankOf(look.past.believed, look.axis)
  const now = rankOf(look.after.believed, look.axis)
  if (now === 0 || now === null) return null
  // Unknown before: it may have stood for long, so no time is claimed for it.
  if (before === null) return null
  const isNewCall = look.axis === 'departure' && isUrging(look.after) && !isUrging(look.past)
  return before === 0 || isNewCall ? look.at : standing
}

/** A weaker call that becomes one for the whole country to leave is a new one, and begins now. */
function isUrging({ believed: { departure } }: Advisory): boolean {
  if (departure === null || departure.grade === 'none') return false
  return departure.scope === 'country' && departure.grade !== 'consider'
}

function verdictOf(past: Advisory, after: Advisory): Verdict {
  if (AXES.some((axis) => rankOf(past.believed, axis) !== rankOf(after.believed, axis))) return 'believed'
  return after.pending.length > 0 ? 'waits' : 'as-before'
}

function isWorse(past: Observation, seen: Observation, axis: Axis): boolean {
  const before = rankOf(past, axis)
  const now = rankOf(seen, axis)
  return before !== null && now !== null && now > before
}

function isBetter(past: Observation, seen: Observation, axis: Axis): boolean {
  return isWorse(seen, past, axis)
}

/** Another document of the same date is another edition of the same advice: only a newer date makes it the newest. */
function isOlder({ newestDate, believed }: Advisory, seen: Observation, date: SourceDate | null): boolean {
  if (date === null || newestDate === null) return false
  return seen.document === believed.document ? date < newestDate : date <= newestDate
}

function worsened(own: DocumentSeen, seen: Observation, axis: Axis): boolean {
  const before = own.ranks[axis]
  const now = rankOf(seen, axis)
  return before !== null && now !== null && now > before
}

function noteDocument(
  { documents }: Advisory,
  seen: Observation,
  date: SourceDate | null,
): readonly DocumentSeen[] {
  const isSame = (one: DocumentSeen) => one.document === seen.document && one.updatedAt === date
  const last = documents.find(isSame)
  const now = documentOf(seen, date)
  const isWhole = seen.body === 'real' && !seen.partial
  const ranks = isWhole || last === undefined ? now.ranks : worstOf(now.ranks, last.ranks)
  return [{ ...now, ranks }, ...documents.filter((one) => !isSame(one))].slice(0, DOCUMENTS_KEPT)
}

/** A look without the whole text may miss what a document says: the worst that it said stays. */
function worstOf(now: DocumentSeen['ranks'], last: DocumentSeen['ranks']): DocumentSeen['ranks'] {
  const worst = (axis: Axis) => {
    const known = [now[axis], last[axis]].filter((rank) => rank !== null)
    return known.length === 0 ? null : Math.max(...known)
  }
  return {
    level: worst('level'),
    peak: worst('peak'),
    departure: worst('departure'),
    mission: worst('mission'),
  }
}

function documentOf(seen: Observation, updatedAt: SourceDate | null): DocumentSeen {
  return {
    document: seen.document,
    updatedAt,
    ranks: {
      level: rankOf(seen, 'level'),
      peak: rankOf(seen, 'peak'),
      departure: rankOf(seen, 'departure'),
      mission: rankOf(seen, 'mission'),
    },
  }
}

/** Dates in the future are errors of the source and count as none. */
function usableDate(date: SourceDate | null, at: Instant): SourceDate | null {
  return date === null || millisecondsBetween(at, date) > FUTURE ? null : date
}

function isToday(date: SourceDate | null, at: Instant): boolean {
  return date !== null && Math.abs(millisecondsBetween(date, at)) <= TODAY
}
