import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/domain/alert.ts'
import type { Change } from '../../src/domain/change.ts'
import { consensusOf } from '../../src/domain/consensus.ts'
import { DEPARTURE_GRADES } from '../../src/domain/observation.ts'
import { DAY, plus } from '../../src/domain/time.ts'
import { type Past, turnOf } from '../../src/pipeline/turn.ts'
import { aChange, aStanding, NOW } from '../support/builders.ts'

const SOURCES = [
  'us-state',
  'uk-fcdo',
  'fr-meae',
  'de-aa',
  'it-maeci',
  'ca-gac',
  'es-maec',
  'au-dfat',
] as const
const GOVERNMENTS = new Map(SOURCES.map((source) => [source as string, source.slice(0, 2).toUpperCase()]))

/** Watched for a year, nothing told before, nobody called. */
const QUIET: Past = { formedAt: null, watchedSince: plus(NOW, -365 * DAY), calledLately: false }

/** One government's call, days ago; `none` makes none. */
type Said = readonly [source: (typeof SOURCES)[number], days: number | null | 'none' | 'blind']

function standings(said: readonly Said[]): readonly Standing[] {
  return SOURCES.map((source) => {
    const [, days = 'none'] = said.find(([one]) => one === source) ?? []
    if (days === 'none') return aStanding({ source })
    if (days === 'blind') return aStanding({ source, departure: 'leave', blind: true, blindSince: NOW })
    return aStanding({
      source,
      departure: 'leave',
      departureSince: days === null ? null : plus(NOW, -days * DAY),
    })
  })
}

function turn(
  change: Partial<Change>,
  { before, after, past = QUIET }: { before: readonly Said[]; after: readonly Said[]; past?: Past },
) {
  return turnOf(
    aChange({ at: NOW, to: 'leave', ...change }),
    {
      before: consensusOf(standings(before), GOVERNMENTS),
      after: consensusOf(standings(after), GOVERNMENTS),
    },
    past,
  )
}

/** How many called when they were last read. */
function lastCalls(said: readonly { readonly departure: string | null }[]): number {
  return said.filter(({ departure }) => departure === 'leave' || departure === 'leave-now').length
}

const LIFTED = { kind: 'departure-lifted', from: 'leave', to: 'none' } as const
const LATELY: Past = { ...QUIET, calledLately: true }
const STANDS: Past = { ...LATELY, formedAt: plus(NOW, -3 * DAY) }

describe('the picture across governments', () => {
  it('turns when a third government calls within fourteen days', () => {
    const two: readonly Said[] = [
      ['us-state', 2],
      ['it-maeci', 1],
    ]
    expect(turn({}, { before: two, after: [...two, ['uk-fcdo', 0]], past: LATELY })).toBe('consensus-formed')
  })

  it('does not turn for a third call when the first are older than that', () => {
    const two: readonly Said[] = [
      ['us-state', 40],
      ['it-maeci', 20],
    ]
    expect(turn({}, { before: two, after: [...two, ['uk-fcdo', 0]], past: LATELY })).toBeUndefined()
  })

  it('turns when a majority of those whose stance is known calls, however old the calls are', () => {
    const four: readonly Said[] = [
      ['us-state', null],
      ['it-maeci', 200],
      ['fr-meae', 100],
      ['de-aa', 90],
    ]
    expect(turn({}, { before: four, after: [...four, ['uk-fcdo', 0]], past: LATELY })).toBe(
      'consensus-formed',
    )
  })

  it('does not turn again while it stands', () => {
    const three: readonly Said[] = [
      ['us-state', 4],
      ['it-maeci', 3],
      ['fr-meae', 2],
    ]
    expect(turn({}, { before: three, after: [...three, ['uk-fcdo', 0]], past: STANDS })).toBeUndefined()
  })

  it('turns again for a further wave, though what is left of the last one stands', () => {
    const left: readonly Said[] = [
      ['us-state', 180],
      ['it-maeci', 179],
      ['fr-meae', 178],
      ['de-aa', 1],
      ['ca-gac', 1],
    ]
    const third = { before: left, after: [...left, ['uk-fcdo', 0]] } as const
    expect(turn({}, { ...third, past: { ...LATELY, formedAt: plus(NOW, -178 * DAY) } })).toBe(
      'consensus-formed',
    )
    expect(turn({}, { ...third, past: STANDS })).toBeUndefined()
  })

  it('turns when one government breaks a calm of ninety days that was watched', () => {
    const alone = { before: [], after: [['us-state', 0]] } as const
    expect(turn({}, { ...alone })).toBe('first-mover')
    expect(turn({}, { ...alone, past: LATELY })).toBeUndefined()
    expect(turn({}, { ...alone, past: { ...QUIET, watchedSince: plus(NOW, -89 * DAY) } })).toBeUndefined()
    expect(turn({}, { ...alone, past: { ...QUIET, watchedSince: null } })).toBeUndefined()
  })

  it('knows no calm while a government that called last cannot be read', () => {
    expect(
      turn(
        {},
        {
          before: [['fr-meae', 'blind']],
          after: [
            ['us-state', 0],
            ['fr-meae', 'blind'],
          ],
        },
      ),
    ).toBeUndefined()
  })

  it('is not turned by a call for a part of the country, nor by "consider leaving"', () => {
    const two: readonly Said[] = [
      ['us-state', 2],
      ['it-maeci', 1],
    ]
    const third = { before: two, after: [...two, ['uk-fcdo', 0]], past: LATELY } as const
    expect(turn({ scope: 'region' }, third)).toBeUndefined()
    expect(turn({ to: 'consider' }, third)).toBeUndefined()
    expect(turn({ kind: 'level-raised', from: '3', to: '4' }, third)).toBeUndefined()
  })

  it('falls back when a call that is taken back leaves fewer than three, and no majority', () => {
    const three: readonly Said[] = [
      ['us-state', 60],
      ['it-maeci', 50],
      ['fr-meae', 40],
    ]
    expect(turn(LIFTED, { before: three, after: three.slice(1), past: STANDS })).toBe('consensus-dissolved')
    const four: readonly Said[] = [...three, ['de-aa', 30]]
    expect(turn(LIFTED, { before: four, after: three, past: STANDS })).toBeUndefined()
  })

  it('never falls back because a government cannot be read', () => {
    const three: readonly Said[] = [
      ['us-state', 60],
      ['it-maeci', 50],
      ['fr-meae', 40],
    ]
    const blind: readonly Said[] = [
      ['it-maeci', 'blind'],
      ['fr-meae', 'blind'],
      ['de-aa', 'blind'],
    ]
    expect(turn(LIFTED, { before: three, after: blind, past: STANDS })).toBeUndefined()
  })

  it('never falls back while a majority stands by the last words of those that cannot be read', () => {
    const three: readonly Said[] = [
      ['us-state', 60],
      ['it-maeci', 'blind'],
      ['fr-meae', 'blind'],
    ]
    const few = new Map(
      ['us-state', 'it-maeci', 'fr-meae'].map((one) => [one, one.slice(0, 2).toUpperCase()]),
    )
    const picture = (said: readonly Said[]) => consensusOf(standings(said), few)
    const fall = aChange({ at: NOW, ...LIFTED })
    expect(turnOf(fall, { before: picture(three), after: picture(three.slice(1)) }, STANDS)).toBeUndefined()
  })

  it('never falls back with a call that was not for leaving the whole country', () => {
    const two: readonly Said[] = [
      ['us-state', 60],
      ['it-maeci', 50],
    ]
    expect(turn({ ...LIFTED, from: 'consider' }, { before: two, after: two, past: STANDS })).toBeUndefined()
    expect(turn({ ...LIFTED, scope: 'region' }, { before: two, after: two, past: STANDS })).toBeUndefined()
  })

  it('turns with the next call where a majority stood that nobody was told of, and not with a stronger one', () => {
    const five: readonly Said[] = [
      ['us-state', null],
      ['it-maeci', null],
      ['fr-meae', null],
      ['de-aa', null],
      ['ca-gac', null],
    ]
    const sixth = { before: five, after: [...five, ['uk-fcdo', 0]] } as const
    expect(turn({}, { ...sixth, past: LATELY })).toBe('consensus-formed')
    expect(turn({}, { ...sixth, past: STANDS })).toBeUndefined()
    const stronger = { kind: 'departure-strengthened', from: 'leave', to: 'leave-now' } as const
    expect(turn(stronger, { before: five, after: five, past: LATELY })).toBeUndefined()
  })

  it('is no first mover where fewer than three are known', () => {
    const few = new Map([
      ['us-state', 'US'],
      ['uk-fcdo', 'GB'],
    ])
    const picture = (said: readonly Said[]) => consensusOf(standings(said), few)
    const pictures = { before: picture([]), after: picture([['us-state', 0]]) }
    expect(turnOf(aChange({ at: NOW, to: 'leave' }), pictures, QUIET)).toBeUndefined()
  })

  it('never falls back without a call that was taken back, and never forms without a new one', () => {
    const rows = fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...SOURCES),
        departure: fc.constantFrom(null, ...DEPARTURE_GRADES),
        blind: fc.boolean(),
      }),
      { selector: ({ source }) => source },
    )
    const kinds = fc.constantFrom(
      'departure-called' as const,
      'departure-lifted' as const,
      'departure-weakened' as const,
      'level-raised' as const,
      'mission-reduced' as const,
    )
    fc.assert(
      fc.property(
        rows,
        rows,
        kinds,
        fc.constantFrom(null, plus(NOW, -DAY), plus(NOW, -99 * DAY)),
        (before, after, kind, formedAt) => {
          const picture = (said: typeof before) =>
            consensusOf(
              said.map((row) => aStanding(row)),
              GOVERNMENTS,
            )
          const change = aChange({ at: NOW, kind, to: 'leave' })
          const turned = turnOf(
            change,
            { before: picture(before), after: picture(after) },
            { ...LATELY, formedAt },
          )
          if (turned === 'consensus-dissolved') {
            expect(kind).toMatch(/lifted|weakened/)
            expect(lastCalls(after)).toBeLessThan(lastCalls(before))
          }
          if (turned === 'consensus-formed' || turned === 'first-mover') expect(kind).toBe('departure-called')
        },
      ),
    )
  })
})
