import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, aDepartureCall, anAcceptedPoll, anAdvisory } from '../support/builders.ts'
import { DAWN } from '../support/world.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

async function accepted(over: Partial<AcceptedPoll>): Promise<void> {
  await store.acceptPoll(anAcceptedPoll({ at: DAWN, ...over }))
}

describe('the moves of a country', () => {
  it('are those of levels, calls and staff since a moment, oldest first', async () => {
    const at = (day: number) => `2025-10-${day}T00:00:00.000Z`
    const changes = [
      aChange({ at: at(28) }),
      aChange({ kind: 'level-raised', from: '3', to: '4', at: at(20) }),
      aChange({ kind: 'mission-reduced', from: 'normal', to: 'suspended', at: at(25), source: 'uk-fcdo' }),
      aChange({ kind: 'text-revised', from: '', to: '', at: at(26) }),
      aChange({ kind: 'departure-lifted', from: 'leave', to: 'none', at: at(10) }),
      aChange({ country: 'NE', at: at(28) }),
    ]
    await accepted({ changes })
    const moves = await store.movesAbout('ML', at(20))
    expect(moves).toEqual([changes[1], changes[2], changes[0]])
  })
})

describe('the times without a look', () => {
  it('are kept as far as they reach into the time that is asked about, until the source is forgotten', async () => {
    const gap = { source: 'us-state', from: '2025-10-01T00:00:00.000Z', to: '2025-10-05T00:00:00.000Z' }
    await accepted({ at: gap.to, gap })
    await accepted({ at: gap.to, gap })
    await accepted({ at: DAWN })
    expect(await store.gapsSince('2025-10-04T00:00:00.000Z')).toEqual([gap])
    expect(await store.gapsSince(gap.to)).toEqual([])
    await store.forgetSource('us-state')
    expect(await store.gapsSince('2025-01-01T00:00:00.000Z')).toEqual([])
  })
})

describe('what a source states', () => {
  it('is told of each country without its texts, the unknown as that', async () => {
    const departure = aDepartureCall({ scope: 'region', grade: 'leave' })
    await accepted({
      advisories: [
        anAdvisory({ observation: { departure } }),
        anAdvisory({ observation: { country: 'NE', level: null, departure: null } }),
        anAdvisory({ observation: { country: 'TD', level: 2, departure: { grade: 'none' } } }),
        anAdvisory({ source: 'uk-fcdo' }),
      ],
    })
    expect(
      (await store.statedBy('us-state')).toSorted((one, other) => (one.country < other.country ? -1 : 1)),
    ).toEqual([
      { country: 'ML', level: 4, departure: 'leave', scope: 'region' },
      { country: 'NE', level: null, departure: null, scope: 'country' },
      { country: 'TD', level: 2, departure: 'none', scope: 'country' },
    ])
  })
})
