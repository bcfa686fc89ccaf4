import type { Said } from './said.ts'
import type { UkPage } from './uk-pages.ts'

const UK_ALL_TRAVEL = [
  '<h2 id="areas-where-fcdo-advises-against-travel">Areas where FCDO advises against travel</h2>',
  '<p>FCDO advises against all travel to Mali.</p>',
  '<p>British nationals who are still in Mali should leave immediately, on a commercial flight, as long as that is safe.</p>',
  '<p>Roads to the neighbouring countries are too dangerous to use.</p>',
]
const UK_STAFF =
  '<h2 id="uk-government-support">UK government support</h2><p>The British Embassy in Bamako has temporarily withdrawn its non-essential staff.</p>'

/** Mali's page on GOV.UK. */
export const UK: readonly Said<UkPage>[] = [
  {
    at: '2022-07-01T06:00:00.000Z',
    what: ukPage('2022-05-20T09:00:00Z', {
      alertStatus: ['avoid_all_travel_to_parts'],
      note: 'The whole page was checked.',
      warnings: [
        '<h2 id="areas-where-fcdo-advises-against-travel">Areas where FCDO advises against travel</h2>',
        '<p>FCDO advises against all travel to parts of Mali because of armed groups.</p>',
      ],
    }),
  },
  {
    at: '2025-10-30T21:01:05.000Z',
    what: ukPage('2025-10-30T21:01:05Z', {
      alertStatus: ['avoid_all_travel_to_whole_country'],
      note: 'FCDO now advises against all travel to Mali, and some embassy staff have been withdrawn.',
      warnings: [...UK_ALL_TRAVEL, UK_STAFF],
    }),
  },
  {
    at: '2026-04-25T16:00:00.000Z',
    what: ukPage('2026-04-25T16:00:00Z', {
      alertStatus: ['avoid_all_travel_to_whole_country'],
      note: 'Attacks on Bamako and other towns; the airport is closed and a curfew is in force.',
      warnings: [
        '<p>Several towns, Bamako among them, were attacked on 25 April. The airport of Bamako is closed and a curfew is in force at night.</p>',
        ...UK_ALL_TRAVEL,
        UK_STAFF,
      ],
    }),
  },
  {
    at: '2026-04-27T15:00:00.000Z',
    what: ukPage('2026-04-27T15:00:00Z', {
      alertStatus: ['avoid_all_travel_to_whole_country'],
      note: 'The airport of Bamako has reopened.',
      warnings: [
        '<p>The airport of Bamako has reopened. Ask your airline whether your flight is operating. A curfew is in force at night.</p>',
        ...UK_ALL_TRAVEL,
        UK_STAFF,
      ],
    }),
  },
]

function ukPage(
  movedAt: string,
  said: { alertStatus: readonly string[]; note: string; warnings: readonly string[] },
): UkPage {
  return { name: 'Mali', slug: 'mali', movedAt, ...said, warnings: said.warnings.join('') }
}
