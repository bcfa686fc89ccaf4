import { readFileSync } from 'node:fs'
import type { CountryCode } from '../../src/domain/country.ts'

/** What the servers of a source answer on a good day. */
export interface Site {
  readonly answers: Readonly<Record<string, string>>
  /** One address of each kind of document that the source reads: to be spoilt one by one. */
  readonly kinds: readonly string[]
  /** The countries to ask about, where those without a page would be taken for trouble with the source; else all. */
  readonly wanted?: readonly CountryCode[]
}

const AU = 'https://www.smartraveller.gov.au/destinations-export'
const AT = 'https://www.bmeia.gv.at/reise-services'
const BE = 'https://diplomatie.belgium.be/fr/pays'
const BE_ARTICLE = `${BE}/mali/voyager-la-bas-conseils-aux-voyageurs/securite-generale-la-bas`
const CA = 'https://data.international.gc.ca/travel-voyage'
const CH = 'https://cb-api-gateway.scs.scs-sdweb.ch/eda-prod/reisehinweise'
const CH_NEXT = `${CH}?$after=W3siRW50aXR5TmFtZSI6IkEifQ%3D%3D`
const DE = 'https://www.auswaertiges-amt.de/opendata/travelwarning'
const DK = 'https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger'
const ES = 'https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas'
const ES_INDEX = `${ES}/Recomendaciones-de-viaje.aspx`
const ES_PAGE = `${ES}/Detalle-recomendaciones-de-viaje.aspx?trc=`
const FI = 'https://um.fi/matkustustiedote/-/c'
const FR = 'https://www.diplomatie.gouv.fr/fr/information-par-pays'
const GB = 'https://www.gov.uk/api/content/foreign-travel-advice'
const HK = 'https://www.sb.gov.hk/json/ota_index/ota_index.json'
const IE = 'https://www.ireland.ie/en/dfa/overseas-travel/advice'
const IT = 'https://www.viaggiaresicuri.it'
const JP = 'https://www.ezairyu.mofa.go.jp/opendata/area'
const KR = 'https://www.0404.go.kr/ntnSafetyInfo'
const NL = 'https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes'
const NL_LIST = `${NL}/traveladvice?output=json&rows=200&offset=0`
const NO = 'https://www.regjeringen.no/no'
const NO_FEED = `${NO}/aktuelt/rss/id2581966/?documenttype=reiseinformasjon&ownerid=833&term=`
const NO_PAGE = `${NO}/tema/utenrikssaker/reiseinformasjon/velg-land/reiseinfo_`
const NZ = 'https://www.safetravel.govt.nz'
const PL = 'https://odyseusz.gov.pl/api/v1/informacje/profile-panstw'
const SE = 'https://g0v.se'
const TW = 'https://www.boca.gov.tw/sp-trwa-list-1.html'
const US = 'https://travel.state.gov/_res/rss/TAsTWs.xml'
const US_TD = 'https://td.usembassy.gov/category/alert/feed/'
const US_PW = 'https://pw.usembassy.gov/category/alert/feed/'

/** By source id; every source of the registry has one. */
export const HEALTHY_SITES: Readonly<Record<string, Site>> = {
  'us-state': site('us-state', { [US]: 'feed.xml' }),
  'us-embassy': site('us-embassy', { [US_TD]: 'chad.xml', [US_PW]: 'calm.xml' }, [US_TD]),
  'uk-fcdo': site(
    'uk-fcdo',
    {
      [GB]: 'index.json',
      ...each('mali thailand france madagascar cook-islands-tokelau-and-niue cote-d-ivoire', (slug) => [
        `${GB}/${slug}`,
        `${slug}.json`,
      ]),
    },
    [GB, `${GB}/mali`],
  ),
  'fr-meae': {
    ...site(
      'fr-meae',
      each('togo niger gabon israel-palestine', (slug) => [
        `${FR}/${slug}/dernieres-minutes-et-alertes`,
        `${slug}-alertes.html`,
        `${FR}/${slug}/conseils-aux-voyageurs-securite`,
        `${slug}-securite.html`,
      ]),
      [`${FR}/niger/dernieres-minutes-et-alertes`, `${FR}/niger/conseils-aux-voyageurs-securite`],
    ),
    wanted: ['TG', 'NE', 'GA', 'IL', 'PS'],
  },
  'it-maeci': site(
    'it-maeci',
    {
      [`${IT}/schede_paese/lista_nazioni.json`]: 'lista_nazioni.json',
      [`${IT}/ultima_ora/totale.json`]: 'totale.json',
      ...each('MLI THA AND RKS', (iso3) => [`${IT}/schede_paese/${iso3}.json`, `scheda_${iso3}.json`]),
      ...each('MLI THA', (iso3) => [`${IT}/ultima_ora/${iso3}.json`, `ultima_ora_${iso3}.json`]),
      ...each('AND RKS', (iso3) => [`${IT}/ultima_ora/${iso3}.json`, 'ultima_ora_vuota.json']),
    },
    [
      `${IT}/schede_paese/lista_nazioni.json`,
      `${IT}/ultima_ora/totale.json`,
      `${IT}/schede_paese/MLI.json`,
      `${IT}/ultima_ora/MLI.json`,
    ],
  ),
  'de-aa': site(
    'de-aa',
    {
      [DE]: 'list.json',
      ...each('190001 190002 190003 190004 190005 190006 190007 190008 190009', (id) => [
        `${DE}/${id}`,
        `${id}.json`,
      ]),
    },
    [DE, `${DE}/190001`],
  ),
  'es-maec': site(
    'es-maec',
    {
      [ES_INDEX]: 'index.html',
      [`${ES_PAGE}Mal%C3%AD`]: 'mali.html',
      [`${ES_PAGE}Togo`]: 'togo.html',
      [`${ES_PAGE}Andorra`]: 'andorra.html',
      [`${ES_PAGE}Corea`]: 'corea.html',
    },
    [ES_INDEX, `${ES_PAGE}Mal%C3%AD`],
  ),
  'ca-gac': site(
    'ca-gac',
    {
      [`${CA}/index-alpha-eng.json`]: 'index.json',
      ...each('ML CI IL PT ES XK', (code) => [`${CA}/cta-cap-${code}.json`, `cta-cap-${code}.json`]),
    },
    [`${CA}/index-alpha-eng.json`, `${CA}/cta-cap-ML.json`],
  ),
  'au-dfat': site('au-dfat', { [AU]: 'destinations-export.json' }),
  'ie-dfa': site('ie-dfa', { [`${IE}/chad/`]: 'chad.html', [`${IE}/togo/`]: 'togo.html' }, [`${IE}/chad/`]),
  'nz-mfat': site(
    'nz-mfat',
    {
      [`${NZ}/sitemap.xml`]: 'sitemap.xml',
      ...each('fiji mali thailand', (slug) => [`${NZ}/destinations/${slug}`, `${slug}.html`]),
    },
    [`${NZ}/sitemap.xml`, `${NZ}/destinations/mali`],
  ),
  'nl-bz': site(
    'nl-bz',
    { [NL_LIST]: 'list.json', [`${NL}/countries/bfa/traveladvice?output=json`]: 'bfa.json' },
    [NL_LIST, `${NL}/countries/bfa/traveladvice?output=json`],
  ),
  'ch-eda': site('ch-eda', { [CH]: 'page-1.json', [CH_NEXT]: 'page-2.json' }, [CH, CH_NEXT]),
  'at-bmeia': site(
    'at-bmeia',
    {
      [`${AT}/reisewarnungen`]: 'index.html',
      ...each('tschad georgien armenien portugal', (slug) => [
        `${AT}/reiseinformation/land/${slug}`,
        `${slug}.html`,
      ]),
    },
    [`${AT}/reisewarnungen`, `${AT}/reiseinformation/land/georgien`],
  ),
  'jp-mofa': site('jp-mofa', { [`${JP}/newarrivalL.xml`]: 'newarrival.xml', [`${JP}/00L.xml`]: 'year.xml' }, [
    `${JP}/newarrivalL.xml`,
    `${JP}/00L.xml`,
  ]),
  'se-ud': site(
    'se-ud',
    { [`${SE}/ud-avrader.json`]: 'list.json', [`${SE}/ud-avrader/ghana---avradan.md`]: 'ghana.md' },
    [`${SE}/ud-avrader.json`, `${SE}/ud-avrader/ghana---avradan.md`],
  ),
  'dk-um': site(
    'dk-um',
    each('rum-nien libanon nigeria qatar', (slug) => [`${DK}/${slug}`, `${slug}.html`]),
    [`${DK}/libanon`],
  ),
  'no-ud': site(
    'no-ud',
    {
      [NO_FEED]: 'feed.xml',
      [`${NO_PAGE}mali/id2415001/`]: 'mali.html',
      [`${NO_PAGE}georgia/id2415002/`]: 'georgia.html',
      [`${NO_PAGE}tonga/id2415003/`]: 'tonga.html',
    },
    [NO_FEED, `${NO_PAGE}mali/id2415001/`],
  ),
  'fi-um': site(
    'fi-um',
    each('NP TH SD LY', (code) => [`${FI}/${code}`, `${code}.html`]),
    [`${FI}/TH`],
  ),
  'kr-mofa': site(
    'kr-mofa',
    each('57 27 165 183', (id) => [`${KR}/${id}/detail`, `${id}.html`]),
    [`${KR}/27/detail`],
  ),
  'pl-msz': site('pl-msz', { [PL]: 'profile-panstw.json' }),
  'hk-sb': site('hk-sb', { [HK]: 'ota_index.json' }),
  'tw-boca': site('tw-boca', { [TW]: 'list.html' }),
  'be-fps': {
    answers: {
      [BE]: fixture('be-fps', 'index.html'),
      [`${BE}/mali`]: `<!DOCTYPE html><html><head><title>Mali</title></head><body><a href="${BE_ARTICLE}">Sécurité générale au Mali</a></body></html>`,
      [BE_ARTICLE]: fixture('be-fps', 'mali.html'),
    },
    kinds: [BE, `${BE}/mali`, BE_ARTICLE],
  },
}

/** `files` are names of fixtures by address. */
function site(id: string, files: Readonly<Record<string, string>>, kinds = Object.keys(files)): Site {
  const answers = Object.entries(files).map(([url, name]) => [url, fixture(id, name)] as const)
  return { answers: Object.fromEntries(answers), kinds }
}

/** `pairs` gives address, file, address, file … of one name. */
function each(names: string, pairs: (name: string) => readonly string[]): Readonly<Record<string, string>> {
  const entries = names.split(' ').flatMap((name) => {
    const [url = '', file = '', ...others] = pairs(name)
    const [secondUrl, secondFile] = others
    const second =
      secondUrl === undefined || secondFile === undefined ? [] : [[secondUrl, secondFile] as const]
    return [[url, file] as const, ...second]
  })
  return Object.fromEntries(entries)
}

function fixture(id: string, name: string): string {
  return readFileSync(new URL(`../fixtures/${id}/${name}`, import.meta.url), 'utf8')
}
