import { describe, expect, it } from 'vitest'
import { ticksBetween } from '../../src/commands/timeline/ticks.ts'
import type { Gap } from '../../src/domain/gap.ts'
import type { View } from '../../src/domain/picture.ts'
import { type GovernmentHistory, timelineOf } from '../../src/domain/timeline.ts'
import {
  aChange,
  aDepartureCall,
  aHealth,
  anAdvisory,
  aPublisher,
  aView,
  britain,
  france,
} from '../support/builders.ts'

const PERIOD = { since: '2025-10-01T00:00:00.000Z', now: '2025-11-01T00:00:00.000Z' }
const NOTHING = { moves: [], gaps: [] }
const BLIND = { blindSince: '2025-10-20T00:00:00.000Z', reason: 'blocked' as const }

function american(over: Partial<View> = {}, source = 'us-state'): View {
  return aView({ publisher: aPublisher({ id: source }), advisory: anAdvisory({ source }), ...over })
}

function first(...views: readonly View[]): GovernmentHistory {
  const [one] = timelineOf(views, NOTHING, PERIOD).known
  if (one === undefined) throw new Error('expected a government')
  return one
}

describe('a timeline of governments', () => {
  it('takes the highest level of a government with several sources, from the first look of any', () => {
    const low = { observation: { level: 2, peak: 2 } } as const
    const early = american({ advisory: anAdvisory(low) })
    const late = american(
      { advisory: anAdvisory({ source: 'us-embassy', firstSeenAt: '2025-10-10T00:00:00.000Z' }) },
      'us-embassy',
    )
    expect(first(early, late)).toMatchObject({
      level: 4,
      segments: [
        { level: 2, from: PERIOD.since, to: '2025-10-10T00:00:00.000Z' },
        { level: 4, from: '2025-10-10T00:00:00.000Z', to: PERIOD.now },
      ],
    })
  })

  it('does not take a government for read while the source of its level is blind', () => {
    const mute = american(
      { advisory: anAdvisory({ source: 'us-embassy', observation: { level: null, peak: null } }) },
      'us-embassy',
    )
    const blind = american({ health: aHealth(BLIND) })
    expect(first(blind, mute).unseenSince).toBe(BLIND.blindSince)
    expect(first(blind, american({}, 'us-embassy')).unseenSince).toBe(null)
    expect(first(american({ health: aHealth({ paused: true }) })).unseenSince).toBe(aHealth().seenAt)
    const missingSince = '2025-10-25T00:00:00.000Z'
    expect(first(american({ advisory: anAdvisory({ missingSince }) })).unseenSince).toBe(missingSince)
  })

  it('remembers when it was not read: a government was while any source of its level was', () => {
    const gap = (source: string, from: string, to: string) => ({
      source,
      from: `2025-${from}T00:00:00.000Z`,
      to: `2025-${to}T00:00:00.000Z`,
    })
    const unseenOf = (views: readonly View[], ...gaps: readonly Gap[]) =>
      timelineOf(views, { moves: [], gaps }, PERIOD).known[0]?.unseen
    const embassy = american({ advisory: anAdvisory({ source: 'us-embassy' }) }, 'us-embassy')
    const gaps = [gap('us-state', '09-20', '10-03'), gap('us-state', '10-10', '10-12')]
    expect(unseenOf([american()], ...gaps, gap('uk-fcdo', '10-01', '10-30'))).toEqual([
      { from: PERIOD.since, to: '2025-10-03T00:00:00.000Z' },
      { from: '2025-10-10T00:00:00.000Z', to: '2025-10-12T00:00:00.000Z' },
    ])
    expect(unseenOf([american(), embassy], ...gaps)).toEqual([])
    expect(unseenOf([american(), embassy], ...gaps, gap('us-embassy', '10-11', '10-20'))).toEqual([
      { from: '2025-10-11T00:00:00.000Z', to: '2025-10-12T00:00:00.000Z' },
    ])
    expect(unseenOf([american({ health: aHealth(BLIND) })], ...gaps)?.at(-1)).toEqual({
      from: BLIND.blindSince,
      to: PERIOD.now,
    })
  })

  it('names the governments of which nothing is known, and shows no level for them', () => {
    const silent = anAdvisory({ source: 'fr-meae', observation: { level: null, peak: null } })
    const { known, unknown } = timelineOf(
      [
        american(),
        aView({ publisher: britain(), advisory: null }),
        aView({ publisher: france(), advisory: silent }),
      ],
      NOTHING,
      PERIOD,
    )
    expect(known.map(({ government }) => government)).toEqual(['US'])
    expect(unknown).toEqual(['GB', 'FR'])
  })

  it('puts calls to leave first, then levels; a call that was lifted is none', () => {
    const lifted = aChange({ kind: 'departure-lifted', from: 'leave', to: 'none' })
    const calling = anAdvisory({ source: 'fr-meae', observation: { level: 3, departure: aDepartureCall() } })
    const views = [
      american({ advisory: anAdvisory({ observation: { level: 2, peak: 2 } }) }),
      aView({ publisher: britain(), advisory: anAdvisory({ source: 'uk-fcdo' }) }),
      aView({ publisher: france(), advisory: calling }),
    ]
    const { known } = timelineOf(views, { moves: [lifted], gaps: [] }, PERIOD)
    expect(known.map(({ government }) => government)).toEqual(['FR', 'GB', 'US'])
  })
})

describe('the axis of time', () => {
  it('names days of a short time and months of a long one, at most five', () => {
    expect(
      ticksBetween('2025-10-28T07:00:00.000Z', '2025-10-31T09:00:00.000Z', 'UTC').map(({ date }) => date),
    ).toEqual(['2025-10-29', '2025-10-30', '2025-10-31'])
    expect(
      ticksBetween('2025-09-10T05:00:00.000Z', '2026-04-20T19:00:00.000Z', 'UTC').map(({ date }) => date),
    ).toEqual(['2025-10', '2025-12', '2026-02', '2026-04'])
    for (const to of ['2025-10-29', '2025-11-20', '2026-01-01', '2026-06-30', '2027-10-01']) {
      expect(
        ticksBetween('2025-10-28T07:00:00.000Z', `${to}T09:00:00.000Z`, 'UTC').length,
      ).toBeLessThanOrEqual(5)
    }
  })

  it('begins days and months where the clocks of the zone do, also when they are turned between them', () => {
    const at = (from: string, to: string, zone: string) => ticksBetween(from, to, zone).map((tick) => tick.at)
    expect(at('2025-10-28T07:00:00.000Z', '2025-10-29T09:00:00.000Z', 'Asia/Kathmandu')).toEqual([
      '2025-10-28T18:15:00.000Z',
    ])
    expect(at('2025-10-24T10:00:00.000Z', '2025-10-27T10:00:00.000Z', 'Europe/Paris')).toEqual([
      '2025-10-24T22:00:00.000Z',
      '2025-10-25T22:00:00.000Z',
      '2025-10-26T23:00:00.000Z',
    ])
    expect(at('2025-09-10T05:00:00.000Z', '2025-12-20T19:00:00.000Z', 'America/St_Johns')).toEqual([
      '2025-10-01T02:30:00.000Z',
      '2025-11-01T02:30:00.000Z',
      '2025-12-01T03:30:00.000Z',
    ])
  })
})
