import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/domain/alert.ts'
import { consensusOf, SILENT_AFTER, standingOf } from '../../src/domain/consensus.ts'
import { DEPARTURE_GRADES, MISSION_POSTURES } from '../../src/domain/observation.ts'
import { plus } from '../../src/domain/time.ts'
import {
  aDepartureCall,
  aHealth,
  aMission,
  anAdvisory,
  aPublisher,
  aStanding,
  aView,
  britain,
  NOW,
} from '../support/builders.ts'

const GOVERNMENTS = new Map([
  ['us-state', 'US'],
  ['us-embassy', 'US'],
  ['uk-fcdo', 'GB'],
  ['fr-meae', 'FR'],
  ['de-aa', 'DE'],
])

const standings = fc.array(
  fc.record({
    source: fc.constantFrom(...GOVERNMENTS.keys(), 'no-longer-watched'),
    level: fc.constantFrom(null, 1 as const, 4 as const),
    peak: fc.constant(null),
    wording: fc.constant(''),
    departure: fc.constantFrom(null, ...DEPARTURE_GRADES),
    departureSince: fc.constantFrom(null, '2025-10-28T10:00:00.000Z', '2025-11-07T08:00:00.000Z'),
    departureScope: fc.constantFrom('country' as const, 'region' as const),
    mission: fc.constantFrom(null, ...MISSION_POSTURES),
    missionSince: fc.constantFrom(null, '2025-10-30T08:00:00.000Z'),
    missionScope: fc.constantFrom('country' as const, 'region' as const),
    blind: fc.boolean(),
  }),
)

function consensus(...rows: readonly Partial<Standing>[]) {
  return consensusOf(
    rows.map((row) => aStanding(row)),
    GOVERNMENTS,
  )
}

describe('the consensus of governments', () => {
  it('puts who urges leaving in the order of time, what stood at the first look first', () => {
    const { urging, watching } = consensus(
      { source: 'fr-meae', departure: 'leave', departureSince: '2025-11-07T08:00:00.000Z' },
      { source: 'us-state', departure: 'leave-now', departureSince: '2025-10-28T10:00:00.000Z' },
      { source: 'de-aa', departure: 'leave', departureSince: null },
      { source: 'uk-fcdo' },
    )
    expect(urging.map(({ government }) => government)).toEqual(['DE', 'US', 'FR'])
    expect(watching).toBe(4)
  })

  it('counts a government with two sources once, by its strongest and earliest call', () => {
    const { watching, urging } = consensus(
      { source: 'us-state', departure: 'none' },
      { source: 'us-embassy', departure: 'leave-now', departureSince: '2025-10-28T10:00:00.000Z' },
    )
    expect(watching).toBe(1)
    expect(urging).toEqual([{ government: 'US', since: '2025-10-28T10:00:00.000Z' }])
  })

  it('does not take a government for calm while a source of it is blind that had called', () => {
    const embassy = { source: 'us-embassy', blind: true, departure: 'leave' } as const
    const { calm, blind, watching } = consensus({ source: 'us-state' }, embassy)
    expect(calm).toEqual([])
    expect(blind).toEqual([{ government: 'US', since: null, last: 'leave' }])
    expect(watching).toBe(0)
  })

  it('takes a government at the word of the source that can be read, when the other one never said a thing', () => {
    for (const embassy of [{ blind: true }, { departure: null }]) {
      const { calm, blind, unknown } = consensus({ source: 'us-state' }, { source: 'us-embassy', ...embassy })
      expect([calm, blind, unknown]).toEqual([['US'], [], []])
    }
  })

  it('keeps the last word of a blind source without counting it', () => {
    const { blind, urging } = consensus({ blind: true, departure: 'leave-now' })
    expect(urging).toEqual([])
    expect(blind).toEqual([{ government: 'US', since: null, last: 'leave-now' }])
  })

  it('names a government whose stance is unknown, and does not count it', () => {
    const { unknown, calm, watching } = consensus({ departure: null })
    expect(unknown).toEqual(['US'])
    expect(calm).toEqual([])
    expect(watching).toBe(0)
  })

  it('does not count a call about a part of the country as urging to leave it', () => {
    const { urging, regional, watching } = consensus({ departure: 'leave-now', departureScope: 'region' })
    expect(urging).toEqual([])
    expect(regional).toEqual(['US'])
    expect(watching).toBe(1)
  })

  it('tells the worst posture of an embassy first and leaves out consulates and blind sources', () => {
    const { missions } = consensus(
      { source: 'us-state', mission: 'ordered-departure', missionSince: '2025-10-30T08:00:00.000Z' },
      { source: 'fr-meae', mission: 'suspended', missionSince: null },
      { source: 'uk-fcdo', mission: 'suspended', missionScope: 'region' },
      { source: 'de-aa', mission: 'suspended', blind: true },
    )
    expect(missions.map(({ government, posture }) => [government, posture])).toEqual([
      ['FR', 'suspended'],
      ['US', 'ordered-departure'],
    ])
  })

  it('does not depend on the order of the standings', () => {
    fc.assert(
      fc.property(
        standings.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(consensusOf(shuffled, GOVERNMENTS)).toEqual(consensusOf(rows, GOVERNMENTS))
        },
      ),
    )
  })

  it('never takes the blind or the unknown for calm, and puts each government in one place', () => {
    fc.assert(
      fc.property(standings, (rows) => {
        const said = consensusOf(rows, GOVERNMENTS)
        const saidSo = rows
          .filter(({ blind, departure }) => !blind && departure === 'none')
          .map(({ source }) => GOVERNMENTS.get(source))
        expect(said.calm.filter((government) => !saidSo.includes(government))).toEqual([])
        const known = [...said.urging, ...said.considering].map(({ government }) => government)
        const counted = [...known, ...said.regional, ...said.calm]
        expect(said.watching).toBe(counted.length)
        const named = [...counted, ...said.blind.map(({ government }) => government), ...said.unknown]
        const present = new Set(rows.flatMap(({ source }) => GOVERNMENTS.get(source) ?? []))
        expect(named.toSorted()).toEqual([...present].toSorted())
        expect(said.urging.length).toBeLessThanOrEqual(said.watching)
      }),
    )
  })
})

describe('a government that was not heard', () => {
  const long = plus(NOW, -SILENT_AFTER - 3_600_000)
  const sight = fc.record({
    heardAt: fc.constantFrom(NOW, plus(NOW, -SILENT_AFTER), long),
    seenAt: fc.constantFrom(null, NOW),
    blindSince: fc.constantFrom(null, plus(NOW, -60_000)),
    paused: fc.boolean(),
    isListed: fc.boolean(),
    departure: fc.constantFrom(null, { grade: 'none' } as const, aDepartureCall()),
  })

  it('is never calm and never counted: blind, paused, silent, unread, or with no such country', () => {
    fc.assert(
      fc.property(fc.array(sight, { maxLength: 6 }), (rows) => {
        const places = ['US', 'GB', 'FR', 'DE', 'IT', 'CA']
        const views = rows.map(({ heardAt, seenAt, blindSince, paused, isListed, departure }, row) => {
          const publisher = aPublisher({ id: `source-${row}`, country: places[row] ?? 'US' })
          const advisory = anAdvisory({ source: publisher.id, seenAt: heardAt, observation: { departure } })
          const health = aHealth({ seenAt, blindSince, ...(paused ? { paused } : {}) })
          return aView({ publisher, advisory: isListed ? advisory : null, health })
        })
        const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
        const said = consensusOf(
          views.flatMap((view) => standingOf(view, 'ML') ?? []),
          governments,
        )
        const heard = rows.flatMap(({ heardAt, seenAt, blindSince, paused, isListed, departure }, row) => {
          const isHeard = isListed && heardAt !== long && seenAt !== null && blindSince === null && !paused
          return isHeard && departure !== null ? [{ government: places[row], grade: departure.grade }] : []
        })
        const calm = heard.filter(({ grade }) => grade === 'none').map(({ government }) => government)
        expect(said.calm.toSorted()).toEqual(calm.toSorted())
        expect(said.watching).toBe(heard.length)
      }),
    )
  })

  it('keeps its last word', () => {
    const advisory = anAdvisory({ seenAt: long, observation: { departure: aDepartureCall() } })
    const standing = standingOf(aView({ advisory }), 'ML')
    expect(consensusOf(standing ? [standing] : [], GOVERNMENTS).blind).toEqual([
      { government: 'US', since: long, last: 'leave-now' },
    ])
  })
})

describe('the standing of a source', () => {
  it('carries the scope of its call and of its embassy', () => {
    const advisory = anAdvisory({
      departureSince: NOW,
      observation: { departure: aDepartureCall({ scope: 'region' }), mission: aMission({ scope: 'region' }) },
    })
    expect(standingOf(aView({ advisory }), 'ML')).toMatchObject({
      departure: 'leave-now',
      departureScope: 'region',
      departureSince: NOW,
      mission: 'ordered-departure',
      missionScope: 'region',
      blind: false,
    })
  })

  it('is blind where the source was never read, and unknown where it has no such country', () => {
    const unread = aView({ advisory: null, health: aHealth({ seenAt: null }) })
    expect(standingOf(unread, 'ML')?.blind).toBe(true)
    expect(standingOf(aView({ advisory: null }), 'ML')).toMatchObject({
      blind: false,
      departure: null,
      level: null,
    })
  })

  it('does not exist for a government and its own country', () => {
    expect(standingOf(aView({ publisher: britain(), advisory: null }), 'GB')).toBeUndefined()
  })
})

describe('a government whose source an operator paused', () => {
  it('is neither calm nor blind, and its last call is not forgotten', () => {
    const { watching, urging, calm, blind, paused } = consensus(
      { source: 'us-state', departure: 'leave-now', paused: true },
      { source: 'uk-fcdo', departure: 'none', paused: true },
      { source: 'fr-meae' },
    )
    expect([watching, urging, calm, blind]).toEqual([1, [], ['FR'], []])
    expect(paused).toEqual([
      { government: 'GB', last: null },
      { government: 'US', last: 'leave-now' },
    ])
  })

  it('still speaks through another source that is read', () => {
    const { urging, paused } = consensus(
      { source: 'us-state', departure: 'leave-now', paused: true },
      { source: 'us-embassy', departure: 'leave', departureSince: NOW },
    )
    expect(urging).toEqual([{ government: 'US', since: NOW }])
    expect(paused).toEqual([])
  })

  it('is seen as paused by /status, whatever was noted of it before', () => {
    const health = aHealth({ paused: true, seenAt: null })
    expect(standingOf(aView({ health }), 'ML')).toMatchObject({ blind: false, paused: true })
  })
})
