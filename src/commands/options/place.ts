import { type FoundPlace, findPlace, type NamedRegion } from '../../domain/find-place.ts'
import { isRegion, type Place } from '../../domain/place.ts'
import { regionNames } from '../../i18n/region-names.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Command, OptionDefinition, OptionKind } from '../command.ts'
import { mistypedDays } from './days.ts'
import { type Typed, takes } from './extras.ts'
import { options, type Trouble, trouble, type Understood } from './understood.ts'
import { isAmong } from './words.ts'

/** No country's name is longer, and nobody waits for a comparison with a whole page. */
const LONGEST_NAME = 100

/** Understands the place that stands before the extras. */
export function withPlace(
  { place: typed, extras }: Typed,
  {
    definition,
    speakers,
    command,
  }: {
    readonly definition: OptionDefinition
    readonly speakers: readonly Speaker[]
    readonly command: Pick<Command, 'options'>
  },
): Understood {
  const badDays = mistypedDays(typed, command)
  if (badDays !== undefined) return trouble(badDays)
  if (typed === '') return definition.required ? trouble({ kind: 'missing' }) : options(undefined, extras)
  const takesMany = definition.kind === 'country-or-all'
  const world = worldOf(typed, speakers)
  if (world !== undefined) return takesMany ? options(world, extras) : trouble({ kind: 'one-country' })
  const regions = regionNames(speakers)
  const found: FoundPlace =
    typed.length > LONGEST_NAME ? { kind: 'none', nearest: [] } : findPlace(typed, regions)
  const offered = (places: readonly Place[]) =>
    takesMany ? places : places.filter((place) => !isRegion(place))
  switch (found.kind) {
    case 'one':
      return isRegion(found.place) && !takesMany
        ? trouble({ kind: 'one-country' })
        : options(found.place, extras)
    case 'several':
      return trouble({ kind: 'several', typed, places: offered(found.places), extras })
    case 'none':
      return trouble(
        mistypedExtra(typed, { command, regions }) ?? {
          kind: 'none',
          typed,
          nearest: offered(found.nearest),
          extras,
        },
      )
  }
}

function worldOf(typed: string, speakers: readonly Speaker[]): 'all' | 'everything' | undefined {
  if (['words-for-all', 'country-all'].some((id) => isAmong(id, typed, speakers))) return 'all'
  return isAmong('words-for-everything', typed, speakers) ? 'everything' : undefined
}

/** Options that are one word of a few. */
const WORDS: readonly OptionKind[] = ['severity', 'mode', 'kinds']

/** "Mali sever": all but the last word is a place, so the last word was meant as something else. */
function mistypedExtra(
  typed: string,
  {
    command,
    regions,
  }: { readonly command: Pick<Command, 'options'>; readonly regions: readonly NamedRegion[] },
): Trouble | undefined {
  const words = typed.split(' ')
  const last = words.at(-1) ?? ''
  const isBehindPlace = words.length > 1 && findPlace(words.slice(0, -1).join(' '), regions).kind === 'one'
  if (!isBehindPlace) return undefined
  if (takes('days', command)) return { kind: 'bad-days', typed: last }
  if (takes('duration', command)) return { kind: 'bad-duration', typed: last }
  const wanted = WORDS.filter((kind) => takes(kind, command))
  return wanted.length === 0 ? undefined : { kind: 'bad-word', typed: last, wanted }
}
