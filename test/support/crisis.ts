import type { Change } from '../../src/domain/change.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { DepartureGrade, Level, MissionPosture } from '../../src/domain/observation.ts'
import type { View } from '../../src/domain/picture.ts'
import type { Stated } from '../../src/domain/world-levels.ts'
import { aChange, aDepartureCall, aHealth, aMission, anAdvisory, aPublisher, aView } from './builders.ts'

/** The end of the long crisis: an evening in Bamako. */
export const DUSK = '2026-04-20T18:12:00.000Z'
/** Four minutes before. */
const READ = '2026-04-20T18:08:00.000Z'
const FIRST_LOOK = '2025-09-10T05:00:00.000Z'

const MOVES = {
  raised: 'level-raised',
  lowered: 'level-lowered',
  called: 'departure-called',
  strengthened: 'departure-strengthened',
  weakened: 'departure-weakened',
  lifted: 'departure-lifted',
  reduced: 'mission-reduced',
  restored: 'mission-restored',
} as const

/** `2025-10-28 raised 3 4`. */
type Move = `${string} ${keyof typeof MOVES} ${string} ${string}`

/** A government's first level, and what it did. */
interface Course {
  readonly country: CountryCode
  readonly level: Level | null
  readonly moves?: readonly Move[]
  readonly blindSince?: string
  readonly firstSeenAt?: string
}

/** Twenty-four governments on one country over seven months: calls, staff, a blind one, a late one, one without levels. */
export const CRISIS: readonly Course[] = [
  {
    country: 'US',
    level: 4,
    moves: [
      '2025-10-24 reduced normal authorized-departure',
      '2025-10-28 called none leave-now',
      '2025-10-30 reduced authorized-departure ordered-departure',
      '2026-01-09 restored ordered-departure normal',
      '2026-02-20 weakened leave-now leave',
    ],
  },
  {
    country: 'GB',
    level: 4,
    moves: [
      '2025-11-04 called none consider',
      '2025-11-07 strengthened consider leave',
      '2025-11-07 reduced normal ordered-departure',
    ],
  },
  {
    country: 'FR',
    level: 3,
    moves: [
      '2025-11-07 raised 3 4',
      '2025-11-07 called none leave',
      '2026-03-12 lifted leave none',
      '2026-03-12 lowered 4 3',
    ],
  },
  {
    country: 'DE',
    level: 4,
    moves: ['2025-10-29 called none leave', '2025-11-21 reduced normal suspended'],
    blindSince: '2026-03-25T00:00:00.000Z',
  },
  { country: 'IT', level: 3, moves: ['2025-10-31 called none leave', '2025-11-02 raised 3 4'] },
  { country: 'CA', level: 4, moves: ['2025-11-05 called none leave'] },
  { country: 'AU', level: 4, moves: ['2025-10-30 called none leave-now'] },
  { country: 'ES', level: 3, moves: ['2025-11-10 raised 3 4', '2025-11-10 called none leave'] },
  { country: 'NL', level: 3, moves: ['2025-11-08 raised 3 4'] },
  { country: 'CH', level: 4, moves: ['2025-11-09 called none consider'] },
  { country: 'AT', level: 4, firstSeenAt: '2025-12-01T00:00:00.000Z' },
  { country: 'IE', level: 4 },
  { country: 'NZ', level: 4 },
  { country: 'SE', level: 3, moves: ['2026-01-15 raised 3 4'] },
  { country: 'DK', level: 3, moves: ['2025-11-12 raised 3 4', '2026-02-01 lowered 4 3'] },
  { country: 'NO', level: 3 },
  { country: 'FI', level: 3, moves: ['2025-11-20 raised 3 4'] },
  { country: 'BE', level: 3 },
  { country: 'PL', level: 2, moves: ['2025-11-03 raised 2 3', '2025-12-22 raised 3 4'] },
  { country: 'JP', level: 3, moves: ['2025-11-06 raised 3 4'] },
  { country: 'KR', level: 2, moves: ['2025-12-02 raised 2 3'], blindSince: '2026-04-01T00:00:00.000Z' },
  { country: 'TW', level: 2 },
  { country: 'HK', level: 1 },
  { country: 'PT', level: null, moves: ['2025-11-11 called none leave'] },
]

/** What `/timeline` is told of these courses. */
export function aCrisis(courses: readonly Course[] = CRISIS): {
  readonly views: readonly View[]
  readonly moves: readonly Change[]
} {
  const moves = courses.flatMap((course) => changesOf(course))
  return {
    views: courses.map((course) => viewOf(course)),
    moves: moves.toSorted((one, other) => (one.at < other.at ? -1 : 1)),
  }
}

function changesOf({ country, moves = [] }: Course): readonly Change[] {
  return moves.map((move) => {
    const [day, word = '', from = '', to = ''] = move.split(' ')
    const kind = Object.entries(MOVES).find(([name]) => name === word)?.[1] ?? 'level-raised'
    return aChange({ source: `${country}-source`, kind, from, to, at: `${day}T09:30:00.000Z` })
  })
}

function viewOf({ country, level, moves = [], blindSince, firstSeenAt = FIRST_LOOK }: Course): View {
  const last = (words: string) =>
    moves.findLast((move) => words.includes(move.split(' ')[1] ?? '-'))?.split(' ')
  const grade = ['none', 'consider', 'leave', 'leave-now'].find(
    (one): one is DepartureGrade => one === last('called strengthened weakened lifted')?.[3],
  )
  const posture = ['normal', 'authorized-departure', 'ordered-departure', 'suspended'].find(
    (one): one is MissionPosture => one === last('reduced restored')?.[3],
  )
  const since = (word: string) => {
    const day = moves.find((move) => move.split(' ')[1] === word)?.slice(0, 10)
    return day === undefined ? null : `${day}T09:30:00.000Z`
  }
  const digit = Number(last('raised lowered')?.[3])
  const present = ([1, 2, 3, 4] as const).find((one) => one === digit) ?? level
  return aView({
    publisher: aPublisher({ id: `${country}-source`, country, publisher: `Ministry of ${country}` }),
    advisory: anAdvisory({
      source: `${country}-source`,
      firstSeenAt,
      seenAt: blindSince ?? READ,
      changedAt: '2025-11-01T00:00:00.000Z',
      departureSince: since('called'),
      missionSince: since('reduced'),
      observation: {
        level: present,
        peak: present,
        departure: grade === undefined || grade === 'none' ? { grade: 'none' } : aDepartureCall({ grade }),
        mission:
          posture === undefined || posture === 'normal' ? { posture: 'normal' } : aMission({ posture }),
      },
    }),
    health: aHealth({
      source: `${country}-source`,
      seenAt: blindSince ?? READ,
      ...(blindSince === undefined ? {} : { blindSince, reason: 'blocked' }),
    }),
  })
}

/** What `sources` sources state about nearly every country; the same each time. */
export function aWorld(sources: number): readonly Stated[] {
  return COUNTRIES.flatMap((country, place) =>
    place % 17 === 3
      ? []
      : Array.from({ length: sources }, (_, source): Stated => {
          const level = ([1, 1, 1, 2, 1, 2, 2, 1, 3, 2, 4] as const)[(place * 7 + (source % 2)) % 11] ?? 1
          const departure = level === 4 && place % 3 === 0 && source < 4 ? 'leave' : 'none'
          return { country, level, departure, scope: 'country' }
        }),
  )
}
