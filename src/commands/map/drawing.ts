import { COUNTRIES } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { LegendEntry, MapDrawing } from '../../domain/drawing.ts'
import type { Level } from '../../domain/observation.ts'
import type { CountryLevel, Measure } from '../../domain/world-levels.ts'
import { sayDay } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { World } from '../desks/picture-desk.ts'
import { directionOf, LEVELS } from '../shared/legend.ts'

/** What a map is asked to show: from which level on, and how the levels of many sources become one. */
export interface MapWish {
  readonly least: Level
  readonly measure: Measure
}

/** What a map tells. */
export interface MapFacts {
  readonly world: World
  readonly wish: MapWish
  /** Worst first. */
  readonly countries: readonly CountryLevel[]
}

interface Telling {
  readonly say: Speaker
  readonly now: string
}

/** `The world: level 4`. */
export function mapTitle({ least }: MapWish, say: Speaker): string {
  return least === 1 ? say.text('map-title') : say.text('map-title-least', { level: least })
}

/** The shapes and words of the picture. */
export function mapDrawing(facts: MapFacts, { say, now }: Telling): MapDrawing {
  const { wish, countries } = facts
  return {
    kind: 'map',
    direction: directionOf(say),
    title: mapTitle(wish, say),
    subtitle: measured(facts, { say, now }),
    countries: countries.map(({ country, level, calls }) => ({
      country,
      level: level !== null && level < wish.least ? 'below' : level,
      isCalled: calls > 0,
    })),
    legend: legendOf(facts, say),
    notes: [...unread(facts, say), say.text('map-borders')],
  }
}

/** How the levels were measured, over how many sources, and the day. */
export function measured({ world, wish }: MapFacts, { say, now }: Telling): string {
  const measure = say.text(`map-${wish.measure}`, { count: world.sources })
  return say.text('map-as-of', { measure, day: sayDay(now, say) })
}

/** Sources whose last word is shown because they cannot be read now. */
export function unread({ world }: MapFacts, say: Speaker): readonly string[] {
  return world.unread === 0 ? [] : [say.text('map-blind', { count: world.unread })]
}

/** Countries and territories of which no source states a level. */
export function unknownIn({ countries }: Pick<MapFacts, 'countries'>): readonly CountryCode[] {
  const known = new Set(countries.filter(({ level }) => level !== null).map(({ country }) => country))
  return COUNTRIES.filter((country) => !known.has(country))
}

function legendOf(facts: MapFacts, say: Speaker): MapDrawing['legend'] {
  const { wish, countries } = facts
  const counted = (name: string, count: number) => say.text('map-count', { name, count })
  const below = countries.filter(({ level }) => level !== null && level < wish.least).length
  const called = countries.filter(({ calls }) => calls > 0).length
  const levels = LEVELS.filter((level) => level >= wish.least).map((level): LegendEntry => {
    const count = countries.filter((one) => one.level === level).length
    return { symbol: { kind: 'level', level }, label: counted(say.text(`level-${level}`), count) }
  })
  return [
    levels,
    [
      ...(called > 0 ? [entry('called', counted(say.text('map-called'), called))] : []),
      ...(below > 0 ? [entry('below', counted(say.text('map-below'), below))] : []),
      entry('unknown', counted(say.text('map-unknown'), unknownIn(facts).length)),
    ],
  ]
}

function entry(kind: 'called' | 'below' | 'unknown', label: string): LegendEntry {
  return { symbol: { kind }, label }
}
