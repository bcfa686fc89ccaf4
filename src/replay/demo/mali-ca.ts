import type { CaPage } from './ca-pages.ts'
import type { Said } from './said.ts'

/*
 * Filled in: the day of the call (after the British and before the French one). No source tells that it was ever taken
 * back, so it stands to the end.
 */

const DANGERS = [
  'Avoid all travel to Mali because of terrorism, kidnapping and banditry.',
  'Armed groups control many roads and stop vehicles at will.',
]
const CALL = [
  'If you are in Mali, you should leave as soon as possible by commercial air, while flights are available.',
  'Do not try to leave the country by road.',
]

/** Mali's page of travel.gc.ca. */
export const CA: readonly Said<CaPage>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: page('2022-06-02T14:00:00.000Z', '', DANGERS) },
  told('2025-10-31T20:30:00.000Z', 'Risk level - fuel shortage and advice to leave', [
    ...DANGERS,
    'There is a severe fuel shortage in Bamako because tankers are attacked on their way.',
    ...CALL,
  ]),
  told('2026-04-25T14:00:00.000Z', 'Risk level - attacks in Bamako and other towns', [
    ...DANGERS,
    'Several towns, Bamako among them, were attacked on April 25.',
    'A curfew is in force at night and the airport of Bamako is closed.',
    ...CALL,
  ]),
  told('2026-04-28T20:00:00.000Z', 'Risk level - the airport of Bamako has reopened', [
    ...DANGERS,
    'The airport of Bamako has reopened, but airlines cancel flights at short notice.',
    'A curfew is in force at night and an armed group has announced a blockade of Bamako.',
    ...CALL,
  ]),
]

/** The page as it stood from the moment it was published. */
function told(at: string, update: string, advisory: readonly string[]): Said<CaPage> {
  return { at, what: page(at, update, advisory) }
}

function page(publishedAt: string, update: string, advisory: readonly string[]): CaPage {
  return { country: 'ML', level: 4, publishedAt, update, advisory }
}
