import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countriesNamed } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { beFps } from '../../src/sources/be-fps.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const INDEX = 'https://diplomatie.belgium.be/fr/pays'
const index = readFileSync(new URL('../fixtures/be-fps/index.html', import.meta.url), 'utf8')
const mali = readFileSync(new URL('../fixtures/be-fps/mali.html', import.meta.url), 'utf8')
const SLUGS: Readonly<Record<CountryCode, string>> = {
  BH: 'bahrein',
  KP: 'coree-du-nord',
  CI: 'cote-divoire',
  ML: 'mali',
  NE: 'niger',
  PE: 'perou',
  SS: 'soudan-du-sud',
}
const ALL = Object.keys(SLUGS)

function hubUrl(country: CountryCode): string {
  return `${INDEX}/${SLUGS[country] ?? ''}`
}

function articleUrl(country: CountryCode): string {
  return `${hubUrl(country)}/voyager-la-bas-conseils-aux-voyageurs/securite-generale-la-bas`
}

/** A country's own page, which leads to its article. */
function hub(
  country: CountryCode,
  link = articleUrl(country).replace('https://diplomatie.belgium.be', ''),
): string {
  return `<!DOCTYPE html><html lang="fr"><head><title>Pays</title></head><body><main><h1>Voyager</h1>
<ul><li><a href="${hubUrl(country)}/voyager-la-bas-conseils-aux-voyageurs/sante">Santé</a></li>
<li><a href="${link}"><span>Sécurité générale</span> là-bas</a></li></ul></main></body></html>`
}

function article(...html: readonly string[]): string {
  return `<!DOCTYPE html><html lang="fr"><head><title>Sécurité générale</title></head><body><main>
<article class="node node--type-country-detailed">${html.join('\n')}</article></main></body></html>`
}

const CALM_ARTICLE = article('<p>Les voleurs à la tire sont nombreux dans les gares.</p>')

/** The whole site; articles as told, else without advice. */
function site(articles: Readonly<Record<CountryCode, Answer>> = {}): Record<string, Answer> {
  const pages = ALL.flatMap((country): readonly (readonly [string, Answer])[] => [
    [hubUrl(country), hub(country)],
    [articleUrl(country), articles[country] ?? CALM_ARTICLE],
  ])
  return { [INDEX]: index, ...Object.fromEntries(pages) }
}

async function observed(country: CountryCode, html: string): Promise<Observation | undefined> {
  const { get } = fakeGet(site({ [country]: html }))
  const { observations, failures } = await readingOf(beFps, get, anAsk({ wanted: [country] }))
  expect(failures).toEqual([])
  return observations.find((observation) => observation.country === country)
}

describe('be-fps reads', () => {
  it('everything that an article says', async () => {
    expect(await observed('ML', mali)).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Tout voyage au Mali est formellement déconseillé.',
      departure: {
        grade: 'leave',
        scope: 'country',
        sentence: 'Il est conseillé aux compatriotes de quitter le Mali dès que possible par avion.',
        rule: 'fr/recommande-de-quitter',
      },
      mission: { posture: 'normal' },
      hazards: expect.arrayContaining(['kidnapping']),
      updatedAt: '2026-02-26',
      url: articleUrl('ML'),
      document: articleUrl('ML'),
      language: 'fr',
      text: [
        'Tout voyage au Mali est formellement déconseillé.',
        'Il est conseillé aux compatriotes de quitter le Mali dès que possible par avion.',
        "Des groupes armés coupent les routes et le risque d'enlèvement est élevé.",
        'Fermez les portières de votre voiture.',
      ].join('\n'),
      summary:
        "Tout voyage au Mali est formellement déconseillé. Il est conseillé aux compatriotes de quitter le Mali dès que possible par avion. Des groupes armés coupent les routes et le risque d'enlèvement est élevé. Fermez les portières de votre voiture.",
      body: 'real',
    })
  })

  it.each([
    ['NE', 'En raison de la situation, tout voyage au Niger est déconseillé.', 4, 4],
    ['NE', 'Tous les voyages sont déconseillés.', 4, 4],
    ['NE', 'Les voyages non essentiels au Niger sont déconseillés.', 3, 3],
    ['NE', 'Tout voyage non-essentiel vers ce pays est déconseillé.', 3, 3],
    ['NE', 'Nous vous déconseillons de vous rendre au Niger.', 3, 3],
    ['NE', "Tout voyage au Niger est strictement déconseillé, à l'exception de Niamey.", 2, 4],
    ['NE', 'Tout voyage dans la région de Tillabéri est formellement déconseillé.', 2, 4],
    ['NE', 'Les voyages dans les zones frontalières avec le Mali sont déconseillés.', 2, 3],
    ['SS', "Si vous êtes en dehors du Soudan du Sud, nous vous déconseillons d'y retourner.", 3, 3],
    ['PE', "Il n'y a pas de risques particuliers liés à un séjour au Pérou.", 1, 1],
    ['BH', "La sécurité est rétablie sur l'île et il est possible de s'y rendre en sécurité.", 1, 1],
    ['BH', "Il est possible de s'y rendre en toute sécurité.", 1, 1],
    ['NE', 'Il est déconseillé de se rendre sur les îles du fleuve.', 2, 3],
    ['NE', "Il est fortement déconseillé de voyager seul à l'intérieur du pays.", null, null],
    ['NE', 'Les déplacements de nuit sont déconseillés dans tout le pays.', null, null],
    ['NE', 'Il est déconseillé de prendre des auto-stoppeurs.', null, null],
    ['NE', 'Les voyages au Niger ne sont plus déconseillés.', null, null],
    ['NE', 'Tout voyage au Nigeria est déconseillé.', null, null],
    ['NE', 'Restez vigilant.', null, null],
  ])('%s: %s as %s, at most %s', async (country, sentence, level, peak) => {
    expect(await observed(country, article(`<p>${sentence}</p>`))).toMatchObject({
      level,
      peak,
      body: 'real',
    })
  })

  it('advice below the name of a part as that of the part', async () => {
    const html = article('<h2>Le Nord</h2>', '<p>Tous les voyages y sont strictement déconseillés.</p>')
    expect(await observed('ML', html)).toMatchObject({
      level: 2,
      peak: 4,
      areas: [{ name: 'Le Nord', level: 4 }],
    })
  })

  it('no level and no date where none is stated, and no call in what the police may do', async () => {
    const html = article(
      "<p>Une amende ou l'obligation de quitter le pays dans un délai très court est possible.</p>",
    )
    expect(await observed('PE', html)).toMatchObject({
      level: null,
      peak: null,
      wording: '',
      updatedAt: null,
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
    })
  })
})

describe('be-fps asks', () => {
  it('the list, the page of each wanted country and its article', async () => {
    const { get, asked } = fakeGet(site())
    const { observations, listed, markers, whole, unnamed } = await readingOf(
      beFps,
      get,
      anAsk({ wanted: ['ML', 'PE'] }),
    )
    expect(observations.map(({ country }) => country)).toEqual(['ML', 'PE'])
    expect(asked.toSorted()).toEqual(
      [INDEX, ...['ML', 'PE'].flatMap((one) => [hubUrl(one), articleUrl(one)])].toSorted(),
    )
    expect(markers).toEqual(
      new Map([
        ['ML', articleUrl('ML')],
        ['PE', articleUrl('PE')],
      ]),
    )
    expect({ listed, whole, unnamed }).toEqual({ listed: 7, whole: false, unnamed: [] })
  })

  it('for the article alone once its address is known, and anew where it can no longer be read', async () => {
    const markers = new Map([['ML', articleUrl('ML')]])
    const server = fakeGet(site())
    await readingOf(beFps, server.get, anAsk({ wanted: ['ML'], markers }))
    expect(server.asked).toEqual([INDEX, articleUrl('ML')])
    server.answer(articleUrl('ML'), '<html></html>')
    const lost = await readingOf(beFps, server.get, anAsk({ wanted: ['ML'], markers }))
    expect(lost.failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
    const moved = fakeGet({ ...site(), [articleUrl('ML')]: mali })
    const found = await readingOf(beFps, moved.get, anAsk({ wanted: ['ML'], markers: lost.markers }))
    expect(moved.asked).toContain(hubUrl('ML'))
    expect(found.observations).toHaveLength(1)
  })

  it('nobody about a country without an entry', async () => {
    const { get, asked } = fakeGet(site())
    const { observations, failures } = await readingOf(beFps, get, anAsk({ wanted: ['AQ'] }))
    expect([observations, failures, asked]).toEqual([[], [], [INDEX]])
  })

  it('names that no table explains are shown', async () => {
    const odd = index.replace(
      '<li><a href="/fr/pays/perou"',
      '<li><a href="/fr/pays/lilliput">Lilliput</a></li>$&',
    )
    const { unnamed, listed } = await readingOf(beFps, fakeGet({ ...site(), [INDEX]: odd }).get)
    expect({ unnamed, listed }).toEqual({ unnamed: ['Lilliput'], listed: 7 })
    expect(countriesNamed('Lilliput')).toBeUndefined()
  })
})

describe('be-fps refuses', () => {
  it('advice for the whole country in words never seen', async () => {
    const html = article('<p>Reportez tout voyage au Pérou.</p>'.replace('Reportez', 'Reporter'))
    const { get } = fakeGet(site({ PE: html }))
    const { failures, observations } = await readingOf(beFps, get, anAsk({ wanted: ['PE', 'ML'] }))
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'PE' }])
    expect(failures[0]?.message).toContain('Reporter tout voyage au Pérou.')
    expect(observations.map(({ country }) => country)).toEqual(['ML'])
  })

  it('the article of another country, and a page that leads to no article', async () => {
    const foreign = mali.replaceAll('/fr/pays/mali/', '/fr/pays/niger/')
    const answers = {
      ...site({ ML: foreign }),
      [hubUrl('PE')]: hub('PE', '/fr/pays/niger/securite-generale'),
    }
    const { failures } = await readingOf(beFps, fakeGet(answers).get, anAsk({ wanted: ['ML', 'PE', 'NE'] }))
    expect(failures).toMatchObject([
      { kind: 'unreadable', country: 'PE' },
      { kind: 'unreadable', country: 'ML' },
    ])
  })

  it('an article without a text', async () => {
    const { get } = fakeGet(site({ ML: article('<h2>Sécurité</h2><p>Toujours valable le 01/03/2026</p>') }))
    const { failures } = await readingOf(beFps, get, anAsk({ wanted: ['ML', 'PE'] }))
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  const everyone = anAsk({ wanted: ALL })
  it.each(hostileAnswers(index))('as a list: $name', async (answer) => {
    const server = fakeGet({ ...site(), [INDEX]: answer.body })
    const good = await readingOf(beFps, fakeGet(site()).get, everyone)
    expectNoticed(await look(beFps, server.get, everyone), answer, good)
    expect(server.surprises).toEqual([])
  })

  it.each(hostileAnswers(mali))('as an article: $name', async (answer) => {
    const server = fakeGet(site({ ML: answer.body }))
    const good = await readingOf(beFps, fakeGet(site({ ML: mali })).get, everyone)
    expectNoticed(await look(beFps, server.get, everyone), answer, good)
    expect(server.surprises).toEqual([])
  })

  it.each(hostileAnswers(hub('ML')))('as a page of a country: $name', async (answer) => {
    const server = fakeGet({ ...site(), [hubUrl('ML')]: answer.body })
    const good = await readingOf(beFps, fakeGet(site()).get, everyone)
    expectNoticed(await look(beFps, server.get, everyone), answer, good)
    expect(server.surprises).toEqual([])
  })
})
