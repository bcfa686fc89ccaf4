import { isNamedIn, type NamedArea, namedArea, wordsOfAll } from './areas/area-name.ts'
import type { Area, Level, Observation } from './observation.ts'

/** A part of a country whose advice moved. Null is no advice of its own: what is said of the country holds there. */
export interface AreaMove {
  /** As the government writes it now, or wrote it where it is gone. */
  readonly name: string
  readonly from: Level | null
  readonly to: Level | null
}

/** The same, with the entries of both lists that it is about. */
export interface AreaStep extends AreaMove {
  readonly was: Area | null
  readonly is: Area | null
}

/** What moved between two looks at one country, worst first. */
export interface AreaSteps {
  readonly raised: readonly AreaStep[]
  readonly lowered: readonly AreaStep[]
  /** Something reads better now, be it news or not: it is not believed at once. */
  readonly isEased: boolean
}

/** Parts that one change names: a text of more is not read. */
export const MOST_MOVES = 12

/**
 * The parts of a country whose advice moved, apart from what moved for the country as a whole. Governments write prose:
 * a name that only reads differently is no move, and a new name counts at level 3 or 4 alone.
 */
export function areaSteps(before: Observation, after: Observation): AreaSteps {
  const looks = { before, after, old: distinct(before.areas), now: distinct(after.areas) }
  const known = looks.now.flatMap((is): readonly AreaStep[] => {
    const was = looks.old.find(({ key }) => key === is.key)
    return was === undefined || is.key === '' || isOverlapped(was, is, looks) ? [] : [stepOf(was, is)]
  })
  const { came, went } = unmatched(looks)
  const isBetter = (step: AreaStep) => rank(step.to) < rank(step.from) && isAbove(step.from, looks)
  const isWorse = (step: AreaStep) => rank(step.to) > rank(step.from) && isAbove(step.to, looks)
  const isTold = ({ was }: AreaStep) => was !== null && namesAreas(after) && isLeftOut(namedArea(was), after)
  const lowered = [...known.filter(isBetter), ...went.filter((step) => isBetter(step) && isTold(step))]
  return {
    raised: [...known, ...came].filter(isWorse).toSorted(worst),
    lowered: lowered.map((step) => ({ ...step, to: notBelow(step.to, after.level) })).toSorted(worst),
    isEased: [...known, ...went].some(isBetter),
  }
}

/** Whether an observation names the parts it has advice for: its highest level stands for the country or for one of them. */
export function namesAreas({ level, peak, areas }: Pick<Observation, 'level' | 'peak' | 'areas'>): boolean {
  return peak !== null && (peak <= (level ?? 0) || areas.some((area) => area.level === peak))
}

/** `areas` with what was raised in them, and nothing else taken from the newer list. */
export function withRaised(areas: readonly Area[], raised: readonly AreaStep[]): readonly Area[] {
  const gone = new Set(raised.flatMap(({ was }) => (was === null ? [] : [namedArea(was).key])))
  const kept = areas.filter((area) => !gone.has(namedArea(area).key))
  return [...kept, ...raised.flatMap(({ is }) => is ?? [])]
}

/** Whether two lists say the same, whatever the order and the spelling. */
export function areSameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  const said = (areas: readonly Area[]) =>
    distinct(areas)
      .map(({ key, level }) => `${key} ${level}`)
      .toSorted()
      .join('\n')
  return said(one) === said(other)
}

interface Looks {
  readonly before: Observation
  readonly after: Observation
  readonly old: readonly NamedArea[]
  readonly now: readonly NamedArea[]
}

/** Each name once, at the highest level that is said of it. Names of nothing in particular ("other areas") are one. */
function distinct(areas: readonly Area[]): readonly NamedArea[] {
  const byKey = new Map<string, NamedArea>()
  for (const area of areas.map(namedArea)) {
    const known = byKey.get(area.key)
    if (known === undefined || known.level < area.level) byKey.set(area.key, area)
  }
  return [...byKey.values()]
}

/** Names that stand in one of the lists only: those that came and those that went, but for what was put in other words. */
function unmatched(looks: Looks): { readonly came: readonly AreaStep[]; readonly went: readonly AreaStep[] } {
  const { old, now } = looks
  const gone = old.filter(({ key }) => now.every((one) => one.key !== key))
  const fresh = now.filter(({ key }) => old.every((one) => one.key !== key))
  const renamed = new Map(fresh.map((is) => [is, likest(is, gone)]))
  const named = new Set(renamed.values())
  return {
    came: fresh.filter((is) => isNew(is, gone, looks)).map((is) => stepOf(renamed.get(is) ?? null, is)),
    went: gone
      .filter(
        (was) =>
          was.key !== '' &&
          !named.has(was) &&
          was.level >= 3 &&
          !isReworded(was, fresh, { list: now, own: old }),
      )
      .map((was) => stepOf(was, null)),
  }
}

/** A longer name ("former province of Kayes") in the list where it stands lower says as bad of it. */
function isOverlapped(was: NamedArea, is: NamedArea, { old, now }: Looks): boolean {
  if (was.level === is.level) return true
  const [bad, list] = was.level < is.level ? [is.level, old] : [was.level, now]
  return list.some((other) => other.key !== is.key && other.level >= bad && isNamedIn(is, other.words))
}

/**
 * A part that is named for the first time, at 3 or 4, in words that the text did not have before.
 */
function isNew(is: NamedArea, gone: readonly NamedArea[], { before, after, old, now }: Looks): boolean {
  if (is.key === '' || is.isProse || is.level < 3 || before.level === null || after.level === null)
    return false
  if (before.partial || !namesAreas(before) || isReworded(is, gone, { list: old, own: now })) return false
  const lines = linesNaming(is, after.text)
  const said = new Set(before.text.split('\n'))
  return lines.length === 0 || lines.some((line) => !said.has(line))
}

/**
 * The same in other words: a name that stands in one list only is no news where one as bad stands only in the other, where
 * those as bad in the other list name it among others, or where it is a longer name of one that is as bad only there.
 */
function isReworded(
  area: NamedArea,
  others: readonly NamedArea[],
  { list, own }: { readonly list: readonly NamedArea[]; readonly own: readonly NamedArea[] },
): boolean {
  const isAsBad = ({ level }: NamedArea) => level >= area.level
  const there = list.filter(isAsBad)
  const isOnlyThere = ({ key }: NamedArea) => !own.some((one) => one.key === key && isAsBad(one))
  return (
    others.some(isAsBad) ||
    isNamedIn(area, wordsOfAll(there)) ||
    there.some((one) => isOnlyThere(one) && isNamedIn(one, area.words))
  )
}

function isLeftOut(was: NamedArea, { text }: Observation): boolean {
  return !was.isProse && linesNaming(was, text).length === 0
}

/** The part that went of which the new name reads as another spelling: one has all words of the other. */
function likest(is: NamedArea, gone: readonly NamedArea[]): NamedArea | undefined {
  const alike = gone.filter((was) => isNamedIn(is, was.words) || isNamedIn(was, is.words))
  return alike.toSorted((one, other) => other.level - one.level)[0]
}

function linesNaming(area: NamedArea, text: string): readonly string[] {
  return text.split('\n').filter((line) => isNamedIn(area, wordsOfAll([namedArea({ ...area, name: line })])))
}

function stepOf(was: NamedArea | null, is: NamedArea | null): AreaStep {
  return {
    name: (is ?? was)?.name ?? '',
    from: was?.level ?? null,
    to: is?.level ?? null,
    was: was && { name: was.name, level: was.level },
    is: is && { name: is.name, level: is.level },
  }
}

/** Apart from the country: what holds in all of it, before or now, is no news about a part. */
function isAbove(level: Level | null, { before, after }: Looks): boolean {
  return rank(level) > rank(before.level) && rank(level) > rank(after.level)
}

function notBelow(level: Level | null, whole: Level | null): Level | null {
  return level !== null && whole !== null && whole > level ? whole : level
}

function worst(one: AreaStep, other: AreaStep): number {
  const height = ({ from, to }: AreaStep) => Math.max(rank(from), rank(to))
  return height(other) - height(one) || rank(other.to) - rank(one.to)
}

function rank(level: Level | null): number {
  return level ?? 0
}
