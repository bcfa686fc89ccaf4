import type { Said } from './said.ts'
import type { MaliItem } from './us-feed.ts'

/*
 * Filled in: that the order of 2022 ended when the 180 days that the law allows (5 U.S.C. 5523) were over, the day on
 * which the first call ended, and that the call of April 2026, which several governments made, was made here too. The
 * block page and the false Level 1 are invented for Mali: the feed has shown both for other countries.
 */

const US_DANGERS = [
  '<b>Do not travel</b> to Mali because of <b>terrorism, kidnapping, and violent crime</b>.',
  'Armed groups strike roads, army posts, and places where foreigners meet.',
]
const US_BLOCKADE = [
  'U.S. citizens in Mali should leave immediately by commercial air.',
  'Whoever cannot do so should have a plan for a long stay indoors, with water, food, and medicine.',
  'The U.S. Embassy can give consular help in Bamako only.',
  'Do not travel overland to neighboring countries, because armed groups control the roads.',
  'A blockade has led to a fuel shortage; schools and universities are closed.',
]
const US_SUMMER = advisory('2022-07-29', [
  'On July 29, 2022, the Department of State ordered non-emergency U.S. government employees and their families to leave Mali, as attacks where Westerners gather have become more likely.',
  'The embassy has few means to help U.S. citizens in an emergency.',
  ...US_DANGERS,
])
const US_AUTUMN = advisory('2025-10-30', [
  'On October 30, 2025, the Department of State ordered non-emergency U.S. government employees and their families to leave Mali, since nobody can foresee what the blockade brings.',
  ...US_BLOCKADE,
  ...US_DANGERS,
])
const US_WINTER = advisory('2026-01-09', [
  'On January 9, 2026, the Department of State lifted the ordered departure of non-emergency employees and their families.',
  'The U.S. Embassy can give consular help in Bamako only.',
  ...US_DANGERS,
])
const US_ATTACKS = [
  'On April 25, 2026, armed groups attacked Bamako, Kati, Mopti, Gao, and Kidal at the same time.',
  'U.S. citizens should shelter in place and follow the news.',
]

/** The feed's advisory, or the firewall that answered in its place. */
export const US: readonly Said<MaliItem | 'block-page'>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: advisory('2022-06-13', US_DANGERS) },
  { at: '2022-07-29T19:00:00.000Z', what: US_SUMMER },
  { at: '2023-01-25T18:00:00.000Z', what: advisory('2023-01-25', US_DANGERS) },
  { at: '2025-10-28T10:30:00.000Z', what: advisory('2025-10-28', [...US_BLOCKADE, ...US_DANGERS]) },
  { at: '2025-10-30T15:00:00.000Z', what: US_AUTUMN },
  { at: '2025-11-03T06:00:00.000Z', what: 'block-page' },
  { at: '2025-11-04T06:00:00.000Z', what: US_AUTUMN },
  { at: '2025-12-16T07:00:00.000Z', what: { kind: 'placeholder', issued: '2025-12-16' } },
  { at: '2025-12-17T07:00:00.000Z', what: US_AUTUMN },
  { at: '2026-01-09T20:00:00.000Z', what: US_WINTER },
  {
    at: '2026-04-25T12:00:00.000Z',
    what: advisory('2026-04-25', [
      ...US_ATTACKS,
      'A curfew is in force at night, and the airport of Bamako is closed.',
      ...US_DANGERS,
    ]),
  },
  {
    at: '2026-04-28T17:00:00.000Z',
    what: advisory('2026-04-28', [
      ...US_ATTACKS,
      'A curfew is in force at night; the airport of Bamako has reopened, but airlines cancel flights.',
      'An armed group has announced a new blockade of Bamako.',
      ...US_DANGERS,
    ]),
  },
]

function advisory(issued: string, paragraphs: readonly string[]): MaliItem {
  return { kind: 'advisory', issued, paragraphs }
}
