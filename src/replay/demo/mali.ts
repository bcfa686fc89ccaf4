import type { FrAlert } from './fr-pages.ts'
import type { Said } from './said.ts'
import type { UkPage } from './uk-pages.ts'
import type { MaliItem } from './us-feed.ts'

/*
 * Filled in: that the order of 2022 ended when the 180 days that the law allows (5 U.S.C. 5523) were over; when the
 * United States and France took back their first calls; that the United States were among the several governments that
 * called again in April 2026. The block page and the false Level 1 are invented for Mali: the feed has shown both for
 * other countries.
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
const US_ATTACKS =
  'On April 25, 2026, armed groups attacked Bamako, Kati, Mopti, Gao, and Kidal at the same time.'

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
      US_ATTACKS,
      'U.S. citizens should shelter in place and follow the news.',
      'A curfew is in force at night, and the airport of Bamako is closed.',
      ...US_DANGERS,
    ]),
  },
  {
    at: '2026-04-28T17:00:00.000Z',
    what: advisory('2026-04-28', [
      US_ATTACKS,
      'U.S. citizens should leave Mali temporarily while commercial flights are available.',
      'Those who are still there should move about as little as possible.',
      'A curfew is in force at night; the airport of Bamako has reopened, but airlines cancel flights.',
      'An armed group has announced a new blockade of Bamako.',
      ...US_DANGERS,
    ]),
  },
]

function advisory(issued: string, paragraphs: readonly string[]): MaliItem {
  return { kind: 'advisory', issued, paragraphs }
}

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

/** What stands on Mali's pages of France Diplomatie all the time. */
export const FR_SECURITY = [
  'L’ensemble du territoire est formellement déconseillé.',
  'Des groupes armés s’en prennent aux convois, aux garnisons et aux étrangers.',
]

/** Mali's page of alerts: its printed date and what stands on it. */
export const FR: readonly Said<{ readonly printed: string; readonly alerts: readonly FrAlert[] }>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: { printed: '12 mai 2022', alerts: [] } },
  {
    at: '2025-11-07T14:00:00.000Z',
    what: frAlert({ printed: '7 novembre 2025', number: 9001, title: 'Mali – départ recommandé' }, [
      'La situation est imprévisible, et le carburant manque dans tout le pays.',
      'Les Français qui se trouvent au Mali sont appelés à quitter le pays dès que possible, par des vols commerciaux tant qu’il en reste.',
      'Les déplacements par voie terrestre sont formellement déconseillés.',
    ]),
  },
  { at: '2026-02-13T10:00:00.000Z', what: { printed: '13 février 2026', alerts: [] } },
  {
    at: '2026-04-26T09:00:00.000Z',
    what: frAlert({ printed: '26 avril 2026', number: 9002, title: 'Attaques du 25 avril' }, [
      'Des attaques coordonnées ont visé Bamako et plusieurs villes ; un couvre-feu est en vigueur la nuit et l’aéroport de Bamako est fermé.',
      'Les Français sont priés de rester à l’abri.',
    ]),
  },
  {
    at: '2026-04-29T11:00:00.000Z',
    what: frAlert({ printed: '29 avril 2026', number: 9003, title: 'Mali – départ temporaire recommandé' }, [
      'Un nouveau blocus de Bamako a été annoncé le 28 avril.',
      'Les Français présents au Mali sont invités à quitter temporairement le pays dès que possible, tant que des vols commerciaux sont assurés.',
    ]),
  },
]

function frAlert(
  { printed, number, title }: { printed: string; number: number; title: string },
  paragraphs: readonly string[],
): { printed: string; alerts: readonly FrAlert[] } {
  return { printed, alerts: [{ number, title, since: printed, paragraphs }] }
}
