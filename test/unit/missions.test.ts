import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isReduced,
  type MissionStand,
  missionsOf,
  unreadGovernments,
  worstMissionsFirst,
} from '../../src/domain/missions.ts'
import { MISSION_POSTURES, type Mission } from '../../src/domain/observation.ts'
import type { View } from '../../src/domain/picture.ts'
import { rankOfValue } from '../../src/domain/rank.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { sayReduced } from '../../src/i18n/say-missions.ts'
import {
  aHealth,
  aMission,
  anAdvisory,
  aPublisher,
  aView,
  britain,
  france,
  NOW,
} from '../support/builders.ts'

const PUBLISHERS = [aPublisher(), aPublisher({ id: 'us-embassy' }), britain(), france()]
const SEEN = aHealth()
const BLIND = aHealth({ blindSince: plus(NOW, -2 * HOUR), reason: 'blocked' })
const PAUSED = aHealth({ paused: true })
const NEVER_READ = aHealth({ seenAt: null })

const mission = fc.constantFrom<Mission | null>(
  null,
  { posture: 'normal' },
  { posture: 'normal', limitedTo: 'Bamako' },
  ...MISSION_POSTURES.flatMap((posture) =>
    posture === 'normal'
      ? []
      : (['country', 'region'] as const).map((scope): Mission => aMission({ posture, scope })),
  ),
)

/** One view at most of each source, in any order. */
const views = fc
  .array(
    fc.record({
      publisher: fc.constantFrom(...PUBLISHERS),
      mission,
      health: fc.constantFrom(SEEN, BLIND, PAUSED),
      hours: fc.integer({ min: 0, max: 99 }),
    }),
    { maxLength: 4 },
  )
  .map((all): readonly View[] =>
    all
      .filter(({ publisher }, index) => all.findIndex((one) => one.publisher.id === publisher.id) === index)
      .map(({ publisher, mission: said, health, hours }) => ({
        publisher,
        health,
        advisory: anAdvisory({ missionSince: plus(NOW, -hours * HOUR), observation: { mission: said } }),
      })),
  )

const rank = ({ mission: said }: Pick<MissionStand, 'mission'>) => (said === null ? -1 : rankOfValue(said))
const stand = (of: Mission | null, over: Partial<View> = {}): View =>
  aView({ advisory: anAdvisory({ observation: { mission: of } }), ...over })
const standsOf = (...all: readonly View[]) => missionsOf('ML', all).stands

describe('the embassies in a country', () => {
  it('are the same whatever the order of sources, one a government', () => {
    fc.assert(
      fc.property(views, (all) => {
        const stands = standsOf(...all)
        expect(standsOf(...all.toReversed())).toEqual(stands)
        const governments = stands.map(({ government }) => government)
        expect(governments.toSorted()).toEqual(
          [...new Set(all.map(({ publisher }) => publisher.country))].toSorted(),
        )
      }),
    )
  })

  it('come worst first: a part ranks below the whole, the unknown below the normal, the unread below the read', () => {
    fc.assert(
      fc.property(views, (all) => {
        const keys = standsOf(...all).map((one) => rank(one) * 2 + (one.sight === 'seen' ? 1 : 0))
        expect(keys).toEqual(keys.toSorted((one, other) => other - one))
      }),
    )
    const part = (posture: 'authorized-departure' | 'ordered-departure' | 'suspended') =>
      aMission({ posture, scope: 'region' })
    const order = [
      aMission({ posture: 'suspended' }),
      part('suspended'),
      aMission(),
      part('ordered-departure'),
      aMission({ posture: 'authorized-departure' }),
      part('authorized-departure'),
      { posture: 'normal' } as const,
      null,
    ]
    const all = order.map((said, index) =>
      stand(said, { publisher: aPublisher({ id: `s-${index}`, country: `X${index}` }) }),
    )
    expect(standsOf(...all.toReversed()).map(({ mission: said }) => said)).toEqual(order)
  })

  it('never take what cannot be read, or says nothing, for normal', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const { government, sight, mission: said } of standsOf(...all)) {
          if (sight !== 'seen' || said?.posture !== 'normal') continue
          const own = all.filter(({ publisher }) => publisher.country === government)
          expect(own.some((view) => isReduced(view.advisory?.believed ?? { mission: null }))).toBe(false)
          expect(own.some(({ health }) => health === SEEN)).toBe(true)
        }
      }),
    )
    expect(standsOf(stand({ posture: 'normal' }, { health: BLIND }))).toMatchObject([{ sight: 'blind' }])
    expect(standsOf(aView({ advisory: null, health: NEVER_READ }))).toMatchObject([
      { sight: 'blind', mission: null },
    ])
  })

  it('of one government are what its worst source that can be read says', () => {
    const embassy = aPublisher({ id: 'us-embassy' })
    const authorized = aMission({ posture: 'authorized-departure' })
    const both = (one: View, other: Mission | null) => standsOf(one, stand(other, { publisher: embassy }))
    expect(both(stand(authorized), aMission())).toMatchObject([{ mission: { posture: 'ordered-departure' } }])
    const silenced = stand(aMission({ posture: 'suspended' }), { health: BLIND })
    expect(both(silenced, authorized)).toMatchObject([{ mission: authorized, sight: 'seen' }])
    expect(both(silenced, { posture: 'normal' })).toMatchObject([
      { mission: { posture: 'suspended' }, sight: 'blind' },
    ])
    expect(both(stand(null), { posture: 'normal', limitedTo: 'Bamako' })).toMatchObject([
      { mission: { posture: 'normal' }, limitedTo: 'Bamako' },
    ])
    expect(both(stand(aMission()), { posture: 'normal', limitedTo: 'Bamako' })).toMatchObject([
      { mission: { posture: 'ordered-departure' }, limitedTo: 'Bamako' },
    ])
  })

  it('have none of a government at home', () => {
    expect(missionsOf('US', [aView({ advisory: null })]).stands).toEqual([])
  })

  it('are said worst first, with a part, what stood before, and last words as that', () => {
    const since = { missionSince: plus(NOW, -48 * HOUR) }
    const dated = (said: Mission) => anAdvisory({ ...since, observation: { mission: said } })
    const line = sayReduced(
      standsOf(
        aView({ advisory: dated(aMission({ scope: 'region' })) }),
        { ...stand(aMission({ posture: 'suspended' })), publisher: france() },
        { ...stand(aMission()), publisher: britain(), health: BLIND },
      ),
      loadSpeakers()('en'),
      NOW,
    )
    expect(line).toBe(
      'embassy suspended: France (already when first read); staff ordered out: United Kingdom (already when first read) (its last word; it cannot be read now), United States 28 Oct (a part of the country)',
    )
  })
})

describe('countries by their embassies', () => {
  const countries = fc.array(
    fc
      .record({ country: fc.constantFrom('ML', 'NE', 'TD', 'HT'), views })
      .map(({ country, views: all }) => missionsOf(country, all)),
    { maxLength: 8 },
  )

  it('come worst first, whatever the order they are asked in', () => {
    fc.assert(
      fc.property(countries, (all) => {
        const sorted = all.toSorted(worstMissionsFirst)
        const worst = sorted.map(({ stands }) => Math.max(0, ...stands.filter(isReduced).map(rank)))
        expect(worst).toEqual(worst.toSorted((one, other) => other - one))
        for (const one of all) {
          for (const other of all) {
            expect(
              Math.sign(worstMissionsFirst(one, other)) + Math.sign(worstMissionsFirst(other, one)),
            ).toBe(0)
          }
        }
      }),
    )
  })

  it('put first where more are as bad and can be read, then where more are reduced', () => {
    const ordered = stand(aMission())
    const blind = { ...ordered, publisher: france(), health: BLIND }
    const authorized = {
      ...stand(aMission({ posture: 'authorized-departure' })),
      publisher: britain(),
    }
    const wanted = [
      missionsOf('TD', [ordered, { ...ordered, publisher: france() }]),
      missionsOf('NE', [ordered, blind]),
      missionsOf('ML', [ordered, authorized]),
      missionsOf('HT', [ordered]),
      missionsOf('AF', [blind]),
      missionsOf('SD', [authorized]),
    ]
    expect(wanted.toReversed().toSorted(worstMissionsFirst)).toEqual(wanted)
  })
})

it('governments that are blind, paused or unread in one source are counted once each', () => {
  const read = (health: View['health'], publisher: View['publisher']) => ({ health, publisher })
  const [us, embassy, gb, fr] = PUBLISHERS
  if (!us || !embassy || !gb || !fr) throw new Error('expected four sources')
  expect(unreadGovernments([read(SEEN, us), read(SEEN, gb)])).toBe(0)
  const all = [read(BLIND, us), read(NEVER_READ, embassy), read(PAUSED, gb), read(SEEN, fr)]
  expect(unreadGovernments(all)).toBe(2)
})
