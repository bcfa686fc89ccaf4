import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { frMeae } from '../../src/sources/fr-meae.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  type FakeGet,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const ROOT = 'https://www.diplomatie.gouv.fr/fr/information-par-pays'

describe('fr-meae reads', () => {
  it('a country with zones, and a call to leave among its news', async () => {
    const [togo] = await observe({ wanted: ['TG'] })
    expect(togo).toEqual({
      country: 'TG',
      level: 2,
      peak: 4,
      areas: [
        {
          name: 'Les savanes à moins de vingt kilomètres de la frontière du Burkina Faso, où opèrent des bandes armées.',
          level: 4,
        },
        { name: 'Le reste de la région des Savanes.', level: 3 },
        {
          name: 'Le reste du pays est en vigilance renforcée. Les axes secondaires sont peu éclairés.',
          level: 2,
        },
      ],
      wording: 'Le reste du pays est en vigilance renforcée.',
      departure: {
        grade: 'leave',
        scope: 'country',
        sentence:
          'Les Français de passage sont invités à quitter le pays dès que possible par les vols commerciaux.',
        rule: expect.stringMatching(/^fr\//),
      },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-01-21',
      url: `${ROOT}/togo/dernieres-minutes-et-alertes`,
      document: 'togo',
      language: 'fr',
      text: expect.stringContaining(
        'Des barrages ont été dressés ce mardi aux sorties de la capitale.\nLes Français',
      ),
      summary: expect.stringMatching(/^Des barrages ont été dressés/),
      body: 'real',
    })
  })

  it('the title alone of an alert that many countries share', async () => {
    const [togo] = await observe({ wanted: ['TG'] })
    expect(togo?.text.split('\n')).toContain('Rougeole')
    expect(togo?.text.split('\n')).not.toContain('Alerte')
  })

  it('a country advised against as a whole, with its embassy closed', async () => {
    const [niger] = await observe({ wanted: ['NE'] })
    expect(niger).toMatchObject({
      level: 4,
      peak: 4,
      wording: 'Tout déplacement au Niger est formellement déconseillé, quel que soit le motif.',
      departure: { grade: 'none' },
      mission: { posture: 'suspended' },
      updatedAt: '2026-02-03',
      url: `${ROOT}/niger/conseils-aux-voyageurs-securite`,
    })
  })

  it('an exception as a part, which makes a calm country 2', async () => {
    const [gabon] = await observe({ wanted: ['GA'] })
    expect(gabon).toMatchObject({
      level: 2,
      peak: 3,
      areas: [
        {
          name: "à l'exception des îles du nord, où les déplacements sont déconseillés, sauf raison impérative.",
          level: 3,
        },
      ],
    })
  })

  it('a joint page for each of its countries, and a sentence that names one for that one', async () => {
    const both = await observe({ wanted: ['IL', 'PS'] })
    expect(both.map(({ country, level, peak }) => [country, level, peak])).toEqual([
      ['IL', 3, 4],
      ['PS', 2, 4],
    ])
  })
})

describe('fr-meae takes the level', () => {
  const security = page('gabon-securite')

  async function levelsOf(sentence: string): Promise<unknown> {
    const body = security.replace(/<p>L’ensemble.*?<\/p>/, `<p>${sentence}</p>`)
    const [gabon] = await observe({ wanted: ['GA'], changed: { 'gabon-securite': body } })
    return [gabon?.level, gabon?.peak]
  }

  it.each([
    ['L’ensemble du territoire gabonais est classé en zone rouge.', [4, 4]],
    ['L’intégralité du pays est formellement déconseillée.', [4, 4]],
    ['Tout déplacement au Gabon est déconseillé, sauf raison impérative.', [3, 3]],
    ['Il est formellement déconseillé de se rendre dans le reste du pays.', [4, 4]],
    ['Les voyages non essentiels vers le Gabon sont déconseillés.', [3, 3]],
    ['Le Gabon est placé en vigilance renforcée (en jaune sur la carte).', [2, 2]],
    ['Le territoire gabonais est placé en vigilance normale.', [1, 1]],
    ['La vigilance est normale sur l’ensemble du territoire du Gabon.', [1, 1]],
    ['Hormis le delta, l’ensemble du pays est en vigilance renforcée.', [2, 2]],
    ['L’ensemble du territoire est formellement déconseillé ou déconseillé sauf raison impérative.', [3, 4]],
    ['La majeure partie du territoire gabonais est placée en orange sur la carte.', [3, 3]],
  ])('from "%s"', async (sentence, levels) => {
    expect(await levelsOf(sentence)).toEqual(levels)
  })

  it.each([
    ['a neighbour', 'Il est formellement déconseillé de se rendre au Congo.'],
    [
      'a neighbour with a longer name',
      'L’ensemble du territoire de la Guinée équatoriale est formellement déconseillé.',
    ],
    [
      'a neighbour named by an adjective',
      'L’ensemble du territoire camerounais est formellement déconseillé.',
    ],
    ['a way of travelling', 'Les déplacements de nuit au Gabon sont déconseillés, par la route.'],
    ['a pastime', 'Le camping sauvage est déconseillé sur l’ensemble du territoire.'],
    ['advice that was withdrawn', 'La recommandation déconseillant de se rendre au Gabon est levée.'],
    [
      'advice that no longer holds',
      'Il n’est plus déconseillé, sauf raison impérative, de se rendre au Gabon.',
    ],
    ['nothing', 'Le taux de criminalité est bas.'],
  ])('from no sentence about %s', async (_what, sentence) => {
    expect(await levelsOf(sentence)).toEqual([null, null])
  })

  it('from the part of a country only as its peak', async () => {
    expect(await levelsOf('Il est formellement déconseillé de se rendre dans la province du Lac.')).toEqual([
      2, 4,
    ])
  })

  it('from advice for some days only until they are over', async () => {
    const sentence =
      'Il est formellement déconseillé de se rendre au Gabon, du 3 février 2026 au 5 mars 2026.'
    const body = security.replace(/<p>L’ensemble.*?<\/p>/, `<p>${sentence}</p>`)
    const changed = { 'gabon-securite': body }
    const [during] = await observe({ wanted: ['GA'], changed, now: '2026-03-05T23:00:00.000Z' })
    const [after] = await observe({ wanted: ['GA'], changed, now: '2026-03-06T00:00:00.000Z' })
    expect([during?.level, after?.level]).toEqual([4, null])
  })

  it('from news that is newer than the map and worse', async () => {
    expect((await withNews('28 janvier 2026'))?.level).toBe(4)
    expect((await withNews('28 janvier 2026'))?.url).toBe(`${ROOT}/gabon/dernieres-minutes-et-alertes`)
  })

  it('from the map where the news is older', async () => {
    expect((await withNews('12 janvier 2026'))?.level).toBe(2)
  })

  async function withNews(date: string): Promise<Observation | undefined> {
    const body = page('gabon-alertes')
      .replace('en ligne le : 10 janvier 2026', `en ligne le : ${date}`)
      .replace(/<p>Les pistes[^<]*/, '<p>Il est formellement déconseillé de se rendre au Gabon.')
    return (await observe({ wanted: ['GA'], changed: { 'gabon-alertes': body } }))[0]
  }
})

describe('fr-meae does not know', () => {
  it('whether there is a call, or how the embassy is, without the alerts page', async () => {
    const [togo] = await observe({ wanted: ['TG'], changed: { 'togo-alertes': null } })
    expect(togo).toMatchObject({ level: 2, peak: 4, departure: null, mission: null, updatedAt: '2026-01-15' })
  })

  it('the level without the security page, but counts a call', async () => {
    const [togo] = await observe({ wanted: ['TG'], changed: { 'togo-securite': null } })
    expect(togo).toMatchObject({ level: null, peak: null, departure: { grade: 'leave' }, mission: null })
  })

  it('of a call where the alerts page is silent and the security page is missing', async () => {
    const [gabon] = await observe({ wanted: ['GA'], changed: { 'gabon-securite': null } })
    expect(gabon).toMatchObject({ departure: null, mission: null })
  })

  it('less about a place that never had a security page', async () => {
    const body = page('gabon-alertes').replaceAll('gabon', 'tuvalu')
    const get = fakeGet({ [`${ROOT}/tuvalu/dernieres-minutes-et-alertes`]: body })
    const { observations } = await readingOf(frMeae, get.get, anAsk({ wanted: ['TV'] }))
    expect(observations).toMatchObject([
      { departure: { grade: 'none' }, mission: { posture: 'normal' }, level: null },
    ])
  })
})

describe('fr-meae names trouble', () => {
  it('of a country with neither page', async () => {
    const { failures, observations } = await readingOf(frMeae, sample().get, anAsk({ wanted: ['TG', 'BJ'] }))
    expect(observations.map(({ country }) => country)).toEqual(['TG'])
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'BJ' }])
  })

  it('of a page that belongs to another place', async () => {
    const changed = { 'togo-securite': page('niger-securite') }
    const { failures, observations } = await read({ wanted: ['TG'], changed })
    expect(observations).toEqual([])
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'TG' }])
  })

  it('of advice in words never seen', async () => {
    const body = page('niger-securite')
      .replace('<h4>Zones formellement déconseillées (rouge)</h4>', '')
      .replace('formellement déconseillé', 'à proscrire')
    const { failures } = await read({ wanted: ['NE'], changed: { 'niger-securite': body } })
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'NE' }])
  })

  it('of news in another markup rather than finding none', async () => {
    const body = page('togo-alertes').replaceAll('node--type-', 'noeud-de-type-')
    const { failures } = await read({ wanted: ['TG'], changed: { 'togo-alertes': body } })
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'TG' }])
  })

  it('of the whole source where most countries fail alike', async () => {
    const { error } = await look(frMeae, fakeGet({}).get, anAsk({ wanted: ['TG', 'NE', 'GA', 'BJ'] }))
    expect(error?.kind).toBe('unreachable')
  })

  it('of single countries where few are asked', async () => {
    const { reading } = await look(frMeae, fakeGet({}).get, anAsk({ wanted: ['TG', 'NE', 'GA'] }))
    expect(reading?.failures).toHaveLength(3)
  })
})

describe('fr-meae asks', () => {
  it('for both pages of the wanted countries and nothing else', async () => {
    const get = sample()
    await readingOf(frMeae, get.get, anAsk({ wanted: ['NE'] }))
    expect([...get.asked].sort()).toEqual([
      `${ROOT}/niger/conseils-aux-voyageurs-securite`,
      `${ROOT}/niger/dernieres-minutes-et-alertes`,
    ])
  })

  it('about every country of its round once, each a country', () => {
    const round = frMeae.round ?? []
    expect(round.length).toBeGreaterThan(190)
    expect(new Set(round).size).toBe(round.length)
    expect(round.filter((country) => !isCountry(country))).toEqual([])
    expect(round).toContain('PS')
  })

  it('a second spelling where the first is not there', async () => {
    const under = (kind: string) => `${ROOT}/guinee-bissau/${kind}`
    const get = fakeGet({
      [under('dernieres-minutes-et-alertes')]: page('gabon-alertes').replaceAll('gabon', 'guinee-bissau'),
      [under('conseils-aux-voyageurs-securite')]: page('gabon-securite').replaceAll('gabon', 'guinee-bissau'),
    })
    const { observations } = await readingOf(frMeae, get.get, anAsk({ wanted: ['GW'] }))
    expect(observations).toMatchObject([{ country: 'GW', level: 2, document: 'guinee-bissau' }])
  })

  it('and keeps what it read of unchanged pages, whatever their white space and order of attributes', async () => {
    const body = page('togo-alertes')
      .replace(/ class="([^"]*)" id="([^"]*)"/g, '\n  id="$2"\n  class="$1"')
      .replaceAll('\n', '\r\n   ')
    const [first] = await observe({ wanted: ['TG'] })
    const [second] = await observe({ wanted: ['TG'], changed: { 'togo-alertes': body } })
    expect(second).toEqual(first)
  })
})

describe.each(['gabon-alertes', 'gabon-securite'])('fr-meae notices in place of %s', (name) => {
  const reword = (body: string) => body.replace(/en vigilance normale[^<]*/, 'en vigilance écarlate.')
  const answers = hostileAnswers(page(name), name === 'gabon-securite' ? { reword } : {})

  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(frMeae, sample().get, anAsk({ wanted: ['GA'] }))
    const get = sample({ [name]: answer.body })
    const seen = await look(frMeae, get.get, anAsk({ wanted: ['GA'] }))
    expectNoticed(seen, answer, good)
    expect(seen.reading?.observations ?? []).toEqual([])
    expect(get.surprises).toEqual([])
  })
})

const PAGES = ['togo', 'niger', 'gabon', 'israel-palestine'].flatMap((slug) => [
  `${slug}-alertes`,
  `${slug}-securite`,
])

type Changed = Readonly<Record<string, string | null>>

/** The sample pages; a change of null takes a page away. */
function sample(changed: Changed = {}): FakeGet {
  const answers = PAGES.map((name): [string, Answer] => {
    const url = `${ROOT}/${name.replace(/-alertes$/, '/dernieres-minutes-et-alertes').replace(/-securite$/, '/conseils-aux-voyageurs-securite')}`
    const body = name in changed ? changed[name] : page(name)
    return [url, body ?? new SourceError('unreachable', { where: url, what: 'HTTP 404' })]
  })
  return fakeGet(Object.fromEntries(answers))
}

function page(name: string): string {
  return readFileSync(new URL(`../fixtures/fr-meae/${name}.html`, import.meta.url), 'utf8')
}

interface Wish {
  readonly wanted: readonly CountryCode[]
  readonly changed?: Changed
  readonly now?: string
}

function read({ wanted, changed = {}, now = '2026-03-01T12:00:00.000Z' }: Wish) {
  return readingOf(frMeae, sample(changed).get, anAsk({ wanted, now }))
}

async function observe(wish: Wish): Promise<readonly Observation[]> {
  const { observations, failures } = await read(wish)
  expect(failures).toEqual([])
  return observations
}
