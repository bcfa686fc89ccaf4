import type { Button } from '../../card/card.ts'
import { countryName } from '../../domain/countries.ts'
import { CONTINENTS, covers, type RegionCode } from '../../domain/place.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { fold } from '../../lib/text.ts'
import type { CommandContext } from '../command.ts'
import type { SourceView } from '../desks/feed-desk.ts'
import { isOff } from './lines.ts'

/** Sources that are read and told in one card, with all that are off; more are told a region a card. */
const MOST_AT_ONCE = 8

/** A continent's name, as `Intl` has it for M49 codes. */
export function sayRegion(region: RegionCode, say: Speaker): string {
  return countryName(region, say.language)
}

/** The continent that was typed, as its code or its name in any language; undefined for anything else. */
export function regionMeant(
  typed: string,
  { speakers }: Pick<CommandContext, 'speakers'>,
): RegionCode | undefined {
  const word = fold(typed)
  return CONTINENTS.map(({ code }) => code).find(
    (code) => code === word || speakers.some((say) => fold(sayRegion(code, say)) === word),
  )
}

/**
 * The sources that a card tells one by one: few are told whole; of many, those of one region, or without one those of
 * which people must know at once.
 */
export function shownOf(
  all: readonly SourceView[],
  region: RegionCode | undefined,
): { readonly told: readonly SourceView[]; readonly isWhole: boolean } {
  const on = all.filter(({ state }) => !isOff(state))
  if (on.length <= MOST_AT_ONCE) return { told: all, isWhole: true }
  const isTold =
    region === undefined
      ? (view: SourceView) => isTroubled(view) || regionOf(view) === undefined
      : (view: SourceView) => regionOf(view) === region
  return { told: all.filter(isTold), isWhole: false }
}

/** "22 governments · 20 fine · 1 blind · 3 off": what is nobody's is left out. */
export function summaryOf(all: readonly SourceView[], say: Speaker): string {
  const on = all.filter(({ state }) => !isOff(state))
  const paused = on.filter(({ state }) => state === 'paused')
  const read = on.filter(({ state }) => state === 'on')
  const blind = read.filter(({ health }) => health.blindSince !== null)
  const waiting = read.filter(({ health }) => health.blindSince === null && health.seenAt === null)
  const unproven = waiting.filter(({ publisher }) => publisher.unproven === true)
  const counts = {
    governments: new Set(on.map(({ publisher }) => publisher.country)).size,
    fine: read.length - blind.length - waiting.length,
    blind: blind.length,
    unproven: unproven.length,
    unread: waiting.length - unproven.length,
    paused: paused.length,
    off: all.length - on.length,
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => say.text(`sources-count-${what}`, { count }))
    .join(' · ')
}

/** A button a region that has sources, and one back to the summary; none to what is shown. */
export function regionButtons(
  command: string,
  all: readonly SourceView[],
  { region, say }: { readonly region: string | undefined; readonly say: Speaker },
): readonly Button[] {
  const regions = CONTINENTS.flatMap(({ code }) => {
    const count = all.filter((view) => regionOf(view) === code).length
    if (count === 0 || code === region) return []
    const label = say.text('sources-region-button', { region: sayRegion(code, say), count })
    return [{ label, command: `${command} ${code}` }]
  })
  return region === undefined ? regions : [...regions, { label: say.text('sources-summary'), command }]
}

/** Blind, paused, or not proven to be readable so far. */
function isTroubled({ state, health, publisher }: SourceView): boolean {
  if (isOff(state)) return false
  const isUnproven = publisher.unproven === true && health.seenAt === null
  return state === 'paused' || health.blindSince !== null || isUnproven
}

function regionOf({ publisher }: SourceView): RegionCode | undefined {
  return CONTINENTS.find(({ code }) => covers(code, publisher.country))?.code
}
