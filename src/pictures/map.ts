import type { MapCountry, MapDrawing } from '../domain/drawing.ts'
import { COLOURS, LEVEL_COLOURS } from './colours.ts'
import { framed, HEAD } from './frame.ts'
import { HATCHED, MARGIN, type Sketch } from './paper.ts'
import { sign } from './signs.ts'
import { tag } from './svg.ts'
import { type World, world } from './world.ts'

const DOT = 5.5
const UNKNOWN_DOT = 3
const CALL_SIZE = 16

/** Draws the world, each country by its level. A country that nothing is known of is hatched, never calm. */
export function mapSketch(drawing: MapDrawing): Sketch {
  const earth = world()
  const known = new Map(drawing.countries.map((one) => [one.country, one]))
  const inside = tag(
    'g',
    { transform: `translate(${MARGIN} ${HEAD})` },
    tag('path', { d: earth.sea, fill: COLOURS.sea }),
    ...shapes(earth, known),
    ...dots(earth, known),
    ...calls(earth, drawing.countries),
  )
  return framed(drawing, { width: earth.width + 2 * MARGIN, bottom: HEAD + Math.ceil(earth.height), inside })
}

type Known = ReadonlyMap<string, MapCountry>

function shapes({ shapes: all }: World, known: Known): readonly string[] {
  return all.map(({ country, path }) =>
    tag('path', {
      d: path,
      fill: fillOf(known.get(country ?? '')),
      stroke: COLOURS.paper,
      'stroke-width': 0.8,
    }),
  )
}

/** The worst last, so that no other dot of a crowded sea hides it. */
function dots({ dots: all, middles }: World, known: Known): readonly string[] {
  return all
    .toSorted((one, other) => rank(known.get(one)) - rank(known.get(other)))
    .map((country) => {
      const [cx, cy] = middles.get(country) ?? [0, 0]
      const fill = fillOf(known.get(country))
      if (fill === HATCHED) return tag('circle', { cx, cy, r: UNKNOWN_DOT, fill: COLOURS.hatch })
      return tag('circle', { cx, cy, r: DOT, fill, stroke: COLOURS.ink, 'stroke-width': 1 })
    })
}

function calls({ middles }: World, countries: readonly MapCountry[]): readonly string[] {
  return countries
    .filter(({ isCalled }) => isCalled)
    .map(({ country }) => {
      const [x, y] = middles.get(country) ?? [0, 0]
      return sign({ axis: 'departure', to: 'leave' }, { x, y, size: CALL_SIZE })
    })
}

function fillOf(country: MapCountry | undefined): string {
  const level = country?.level ?? null
  if (level === null) return HATCHED
  return level === 'below' ? COLOURS.below : LEVEL_COLOURS[level].fill
}

function rank(country: MapCountry | undefined): number {
  const level = country?.level ?? -1
  return level === 'below' ? 0 : level
}
