import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { MapCountry, MapDrawing, TimelineDrawing, TimelineRow } from '../../src/domain/drawing.ts'
import { timelineOf } from '../../src/domain/timeline.ts'
import { worldLevels } from '../../src/domain/world-levels.ts'
import { LEVEL_COLOURS } from '../../src/pictures/colours.ts'
import { mapSketch } from '../../src/pictures/map.ts'
import { HATCHED, MARGIN } from '../../src/pictures/paper.ts'
import { pngOf } from '../../src/pictures/png.ts'
import { timelineSketch } from '../../src/pictures/timeline.ts'
import { fitted, widthOf, wrapped } from '../../src/pictures/words.ts'
import { world } from '../../src/pictures/world.ts'
import { aCrisis, aWorld, CRISIS, DUSK } from '../support/crisis.ts'

const [FROM, MIDDLE, TO] = [
  '2025-10-01T00:00:00.000Z',
  '2025-11-01T00:00:00.000Z',
  '2025-12-01T00:00:00.000Z',
]

const MOST_BYTES = 300_000
const A_CALL = { axis: 'departure', to: 'leave', at: MIDDLE, scope: 'country', stood: false } as const
/** Where the column of names ends, pixels. */
const NAMES_END = 300

function aRow(over: Partial<TimelineRow> = {}): TimelineRow {
  return {
    name: 'France',
    segments: [
      { level: 3, from: FROM, to: MIDDLE },
      { level: 4, from: MIDDLE, to: TO },
    ],
    marks: [A_CALL],
    unseen: [],
    ...over,
  }
}

function aTimeline(over: Partial<TimelineDrawing> = {}): TimelineDrawing {
  return {
    kind: 'timeline',
    direction: 'ltr',
    title: 'Mali',
    subtitle: 'One government',
    from: FROM,
    to: TO,
    ticks: [{ at: MIDDLE, label: '1 Nov' }],
    rows: [aRow()],
    legend: [[{ symbol: { kind: 'level', level: 4 }, label: 'do not travel' }], []],
    notes: [],
    ...over,
  }
}

function aMap(countries: readonly MapCountry[]): MapDrawing {
  const { kind: _, ...frame } = aTimeline()
  return { ...frame, kind: 'map', countries }
}

/** How often a fill is used. */
function fills(svg: string, fill: string): number {
  return svg.split(`fill="${fill}"`).length - 1
}

/** Every line of text, as a reader of XML reads it. */
function linesOf(svg: string): readonly string[] {
  const lines: string[] = []
  const parser = new XMLParser({
    trimValues: false,
    parseTagValue: false,
    tagValueProcessor: (name, value) => {
      if (name === 'text') lines.push(value)
      return value
    },
  })
  parser.parse(svg)
  return lines
}

const NASTY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</text><script>',
    '"onload="x',
    "a&b<c>'",
    ']]>',
    '&#0;',
    '<!--',
    '\u0000\u0007\ud800',
    'العربية <b>',
  ),
)

describe('the SVG of a picture', () => {
  it('is well-formed, whatever the words are, and holds no tag or attribute that a word brought', () => {
    const tags = (svg: string) => svg.match(/<\/?[a-zA-Z!?][^\s/>]*/g)?.length
    fc.assert(
      fc.property(NASTY, fc.constantFrom('ltr' as const, 'rtl' as const), (name, direction) => {
        const named = (words: string) =>
          timelineSketch(
            aTimeline({
              direction,
              title: words,
              subtitle: words,
              rows: [aRow({ name: words })],
              ticks: [{ at: MIDDLE, label: words }],
            }),
          ).svg
        const svg = named(name)
        expect(XMLValidator.validate(svg)).toBe(true)
        expect(tags(svg)).toBe(tags(named('x')))
        expect(svg.match(/\son\w+=/)).toBeNull()
      }),
    )
  })

  it('shows the words that it was given', () => {
    const name = 'Côte & <Sons>'
    expect(linesOf(timelineSketch(aTimeline({ rows: [aRow({ name })] })).svg)).toContain(name)
  })

  it('points at nothing outside of itself', () => {
    for (const { svg } of [timelineSketch(aTimeline()), mapSketch(aMap([]))]) {
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import|url\((?!#)/)
    }
  })
})

describe('a timeline', () => {
  it('gives each level a colour and its digit', () => {
    const { svg } = timelineSketch(aTimeline({ legend: [[], []] }))
    expect([fills(svg, LEVEL_COLOURS[3].fill), fills(svg, LEVEL_COLOURS[4].fill)]).toEqual([1, 1])
    expect(linesOf(svg).filter((line) => /^\d$/.test(line))).toEqual(['3', '4'])
  })

  it('hatches what is unknown or not read any more, in no colour of a level, with a doubt behind the last digit', () => {
    const rows = [
      aRow({ segments: [{ level: null, from: FROM, to: TO }], marks: [] }),
      aRow({ segments: [{ level: 1, from: FROM, to: TO }], marks: [], unseen: [{ from: FROM, to: TO }] }),
    ]
    const { svg } = timelineSketch(aTimeline({ rows, legend: [[], []] }))
    expect(fills(svg, HATCHED)).toBe(2)
    expect(fills(svg, LEVEL_COLOURS[1].fill)).toBe(0)
    expect(linesOf(svg).filter((line) => /\d\??$/.test(line) && line.length < 3)).toEqual(['1?'])
  })

  it('is mirrored where its language is read from right to left', () => {
    const { svg, width } = timelineSketch(aTimeline({ direction: 'rtl', ticks: [], legend: [[], []] }))
    const [, x, anchor] = /<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>\u202bFrance/.exec(svg) ?? []
    expect([Number(x), anchor]).toEqual([width - MARGIN, 'end'])
    const bands = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*fill="(#\w+)" stroke=/g)].map(([, left, fill]) => [
      fill,
      Number(left),
    ])
    expect(bands).toEqual([
      [LEVEL_COLOURS[3].fill, expect.any(Number)],
      [LEVEL_COLOURS[4].fill, MARGIN],
    ])
  })

  it('grows with its rows, and keeps a long name within its column', () => {
    const name = 'Région administrative spéciale chinoise de Hong Kong'
    const one = timelineSketch(aTimeline())
    const two = timelineSketch(aTimeline({ rows: [aRow(), aRow({ name })] }))
    expect(two.height).toBeGreaterThan(one.height)
    expect(linesOf(two.svg).find((line) => line.startsWith('Région'))).toMatch(/…$/)
  })

  it.each([2, 5, 30])('puts %i signs of one day beside each other, none outside of its axis', (count) => {
    const marks = Array.from({ length: count }, () => ({ ...A_CALL, at: TO }))
    const { svg, width } = timelineSketch(aTimeline({ rows: [aRow({ marks })], legend: [[], []] }))
    const tops = [...svg.matchAll(/<path fill="#1d2330"[^>]* d="M([\d.]+)/g)].map(([, x]) => Number(x))
    expect(new Set(tops).size).toBe(count)
    expect(Math.min(...tops)).toBeGreaterThan(NAMES_END)
    expect(Math.max(...tops)).toBeLessThan(width)
  })
})

describe('a map', () => {
  it('has a place for every country', () => {
    const { middles } = world()
    expect(COUNTRIES.filter((country) => !middles.has(country))).toEqual([])
    const places = [...middles.values()].flat()
    expect(places.filter((place) => !Number.isFinite(place))).toEqual([])
  })

  it('names no shape or dot twice, but for what the map data draws apart', () => {
    const { shapes, dots } = world()
    const named = [...shapes.flatMap(({ country }) => country ?? []), ...dots]
    const twice = named.filter((country, place) => named.indexOf(country) !== place)
    expect(twice.toSorted()).toEqual(['CY', 'SO'])
    expect(named.filter((country) => !COUNTRIES.includes(country))).toEqual([])
  })

  it('never shows the unknown as calm: what is not known is hatched or a grey dot', () => {
    const nothing = mapSketch(aMap([])).svg
    for (const { fill } of Object.values(LEVEL_COLOURS)) {
      expect(fills(nothing, fill)).toBe(fill === LEVEL_COLOURS[4].fill ? 1 : 0) // the legend's
    }
    expect(fills(nothing, HATCHED)).toBeGreaterThan(150)
    const stated = mapSketch(
      aMap([
        { country: 'ML', level: 1, isCalled: false },
        { country: 'NE', level: null, isCalled: false },
      ]),
    ).svg
    expect(fills(nothing, HATCHED) - fills(stated, HATCHED)).toBe(1)
  })

  it('colours a country of any size by its level', () => {
    for (const country of ['ML', 'XK', 'SG', 'TV', 'AQ']) {
      const { svg } = mapSketch(aMap([{ country, level: 3, isCalled: false }]))
      expect([country, fills(svg, LEVEL_COLOURS[3].fill)]).toEqual([country, 1])
    }
  })
})

describe('words', () => {
  it('are made smaller, then shortened, until they fit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
        const { text: shown, size } = fitted(text, { size: 30, least: 20, width })
        expect(widthOf(shown, { size })).toBeLessThanOrEqual(width + 1)
        for (const line of wrapped(text, 24, width))
          expect(widthOf(line, { size: 24 })).toBeLessThanOrEqual(width + 1)
      }),
    )
  })
})

describe('a PNG', () => {
  it('is one, of the size of the sketch', async () => {
    const sketch = timelineSketch(aTimeline())
    const png = Buffer.from(await pngOf(sketch))
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([sketch.width, sketch.height])
  })

  it('has the letters of the font that is shipped, in both scripts', async () => {
    const blank = (await pngOf(timelineSketch(aTimeline({ title: '', legend: [[], []] })))).length
    for (const title of ['Mali', 'مالي']) {
      const png = await pngOf(timelineSketch(aTimeline({ title, legend: [[], []] })))
      expect(png.length).toBeGreaterThan(blank)
    }
  })

  it('stays small with twenty-four governments in a long crisis, and with a full world', async () => {
    const { views, moves } = aCrisis()
    const { known } = timelineOf(views, { moves, gaps: [] }, { since: FROM, now: DUSK })
    const rows = known.map((one) => ({ ...one, name: one.government }))
    expect(rows).toHaveLength(CRISIS.length)
    const countries = worldLevels(aWorld(CRISIS.length), 'highest').map(({ country, level, calls }) => ({
      country,
      level,
      isCalled: calls > 0,
    }))
    for (const sketch of [timelineSketch(aTimeline({ to: DUSK, rows })), mapSketch(aMap(countries))]) {
      expect((await pngOf(sketch)).length).toBeLessThan(MOST_BYTES)
    }
  })

  it('is made whatever the words are', async () => {
    await fc.assert(
      fc.asyncProperty(NASTY, async (title) => {
        expect((await pngOf(timelineSketch(aTimeline({ title, notes: [title] })))).length).toBeGreaterThan(
          1000,
        )
      }),
      { numRuns: 20 },
    )
  })

  it('cannot be made of what is no SVG', async () => {
    await expect(pngOf({ svg: '<svg', width: 1, height: 1 })).rejects.toThrow()
  })
})
