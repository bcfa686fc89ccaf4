import { createRequire } from 'node:module'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { CountryCode } from '../domain/country.ts'
import { DOTS, NAMED_SHAPES, NUMERIC_CODES } from './map-codes.ts'

/** The world as it lies on the map, pixels from its left upper corner. */
export interface World {
  readonly width: number
  readonly height: number
  /** The outline of the earth. */
  readonly sea: string
  /** Borders as in the map data. Without a country where the data names none that has a code. */
  readonly shapes: readonly { readonly country: CountryCode | undefined; readonly path: string }[]
  /** The middle of each country: of its largest part, or of its dot. */
  readonly middles: ReadonlyMap<CountryCode, Point>
  /** Countries that are drawn as a dot, being too small for a shape. */
  readonly dots: readonly CountryCode[]
}

export type Point = readonly [x: number, y: number]

const require = createRequire(import.meta.url)

const WIDTH = 1144
/** Degrees: nobody asks about what lies south of it but for Antarctica, which has a dot. */
const SOUTHERN_EDGE = -58
const NORTHERN_EDGE = 84

let drawnOnce: World | undefined

/** The world in Natural Earth's projection; drawn on the first call (a tenth of a second), remembered from then on. */
export function world(): World {
  drawnOnce ??= drawWorld()
  return drawnOnce
}

function drawWorld(): World {
  const projection = geoNaturalEarth1().fitWidth(WIDTH, { type: 'Sphere' })
  const placeOf = (longitude: number, latitude: number): Point => projection([longitude, latitude]) ?? [0, 0]
  const north = placeOf(0, NORTHERN_EDGE)[1]
  const height = placeOf(0, SOUTHERN_EDGE)[1] - north
  const [x, y] = projection.translate()
  projection.translate([x, y - north]).clipExtent([
    [0, 0],
    [WIDTH, height],
  ])
  const path = geoPath(projection).digits(1)
  const byNumber = codes()
  const shapes = features().map((one) => ({
    country: countryOf(one, byNumber),
    path: path(one) ?? '',
    middle: path.centroid(largestPart(one.geometry, (part) => path.area(part))),
  }))
  const named = shapes.flatMap(({ country, middle }) =>
    country === undefined ? [] : [[country, middle] as const],
  )
  const dots = dotPlaces().map(([country, ...degrees]) => [country, placeOf(...degrees)] as const)
  return {
    width: WIDTH,
    height,
    sea: path({ type: 'Sphere' }) ?? '',
    shapes: shapes.filter((shape) => shape.path !== ''),
    // What the data draws apart from its country comes first here, so that the country itself has the last word.
    middles: new Map([...named.toReversed(), ...dots]),
    dots: dots.map(([country]) => country),
  }
}

type Shape = ReturnType<typeof features>[number]

function features() {
  const atlas: Atlas = require('world-atlas/countries-110m.json')
  return feature(atlas, atlas.objects.countries).features
}

type Topology = Parameters<typeof feature>[0]
type Countries = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>

interface Atlas extends Topology {
  readonly objects: { readonly countries: Countries }
}

function countryOf(
  { id, properties }: Shape,
  byNumber: ReadonlyMap<string, CountryCode>,
): CountryCode | undefined {
  const name: unknown = properties?.['name']
  if (id === undefined) return typeof name === 'string' ? NAMED_SHAPES[name] : undefined
  return byNumber.get(String(id))
}

function codes(): ReadonlyMap<string, CountryCode> {
  return new Map(
    NUMERIC_CODES.trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(2), pair.slice(0, 2)]),
  )
}

function dotPlaces(): readonly (readonly [CountryCode, number, number])[] {
  return DOTS.trim()
    .split(/[|\n]/)
    .map((dot) => {
      const [country = '', longitude, latitude] = dot.split(' ')
      return [country, Number(longitude), Number(latitude)]
    })
}

type Geometry = Shape['geometry']

/** A sign for a country of many parts belongs on its largest: France's not in the Atlantic. */
function largestPart(whole: Geometry, areaOf: (part: Geometry) => number): Geometry {
  if (whole.type !== 'MultiPolygon') return whole
  const parts = whole.coordinates.map((coordinates): Geometry => ({ type: 'Polygon', coordinates }))
  return parts.toSorted((one, other) => areaOf(other) - areaOf(one))[0] ?? whole
}
