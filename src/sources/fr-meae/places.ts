import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'

/** One entry of the ministry's list of countries. */
export interface Place {
  /** Slugs to try, the likeliest first: the ministry prints no list of them. */
  readonly slugs: readonly string[]
  /** More than one for a joint entry (Israel and the Palestinian Territories). */
  readonly countries: readonly CountryCode[]
  /** False for the few small places that never had a security page: its absence leaves nothing unknown. */
  readonly hasSecurityPage: boolean
}

/**
 * The ministry's slugs: its French label without accents. Spellings that may follow either label are joined by `|`; a
 * star marks a place without a security page.
 */
const SLUGS = `
afghanistan afrique-du-sud albanie algerie allemagne andorre angola antarctique antigua-et-barbuda arabie-saoudite
argentine armenie australie autriche azerbaidjan bahamas bahrein bangladesh barbade belgique belize benin bhoutan
bielorussie birmanie bolivie bosnie-herzegovine botswana bresil brunei bulgarie burkina-faso burundi cambodge cameroun
canada cap-vert chili chine chypre colombie comores congo coree-du-nord coree-du-sud costa-rica cote-d-ivoire croatie
cuba danemark djibouti dominique egypte emirats-arabes-unis equateur erythree espagne estonie eswatini etats-unis
ethiopie fidji finlande gabon gambie georgie ghana grece grenade guatemala guinee guinee-bissao|guinee-bissau
guinee-equatoriale guyana haiti honduras hong-kong* hongrie iles-cook iles-marshall* iles-salomon inde indonesie irak
iran irlande islande israel-palestine italie jamaique japon jordanie kazakhstan kenya kirghizstan kiribati* kosovo
koweit laos lesotho lettonie liban liberia libye liechtenstein* lituanie luxembourg macao* macedoine-du-nord madagascar
malaisie malawi maldives mali malte maroc maurice mauritanie mexique micronesie moldavie monaco mongolie montenegro
mozambique namibie nauru* nepal nicaragua niger nigeria norvege nouvelle-zelande oman ouganda ouzbekistan pakistan palaos
panama papouasie-nouvelle-guinee paraguay pays-bas perou philippines pologne portugal qatar republique-centrafricaine
republique-democratique-du-congo republique-dominicaine republique-tcheque|tchequie roumanie royaume-uni russie rwanda
saint-christophe-et-nieves saint-marin saint-vincent-et-les-grenadines sainte-lucie salvador samoa sao-tome-et-principe
senegal serbie seychelles sierra-leone singapour slovaquie slovenie somalie soudan soudan-du-sud sri-lanka suede suisse
suriname syrie tadjikistan taiwan tanzanie tchad thailande timor-leste|timor-oriental togo tonga trinite-et-tobago
tunisie turkmenistan turquie tuvalu* ukraine uruguay vanuatu vatican|saint-siege venezuela vietnam yemen zambie zimbabwe
`

/** Slugs that no table of names explains. */
const JOINT: Readonly<Record<string, readonly CountryCode[]>> = {
  'israel-palestine': ['IL', 'PS'],
  salvador: ['SV'],
}

export const PLACES: readonly Place[] = SLUGS.trim().split(/\s+/).map(place)

function place(entry: string): Place {
  const slugs = entry.replace('*', '').split('|')
  const [slug = entry] = slugs
  return {
    slugs,
    countries: JOINT[slug] ?? countriesNamed(slug) ?? [],
    hasSecurityPage: !entry.endsWith('*'),
  }
}
