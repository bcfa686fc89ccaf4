import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'

/** A page of the department's site, and the countries that are asked for there. */
export interface Place {
  /** Slugs to try, the likeliest first: the site has changed some without notice. */
  readonly slugs: readonly string[]
  readonly countries: readonly CountryCode[]
}

/** The site's slugs; spellings that have been used for one page are joined by `|`. */
const SLUGS = `
afghanistan albania algeria andorra angola anguilla antigua-and-barbuda argentina armenia australia austria azerbaijan
bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia-and-herzegovina botswana
brazil brunei-darussalam bulgaria burkina-faso burundi cambodia cameroon canada cape-verde cayman-islands
central-african-republic chad chile china colombia comoros congo cook-islands costa-rica croatia cuba cyprus
czech-republic|czechia democratic-republic-of-congo denmark djibouti dominica dominican-republic ecuador egypt
el-salvador equatorial-guinea eritrea estonia eswatini ethiopia faroe-islands federated-states-of-micronesia fiji
finland france french-guiana gabon georgia germany ghana great-britain greece greenland grenada guadeloupe guatemala
guinea guinea-bissau guyana haiti honduras hungary iceland india indonesia iran iraq
israel|israel-and-the-occupied-territories italy ivory-coast|cote-d-ivoire|cote-divoire jamaica japan jordan kazakhstan
kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
madagascar malawi malaysia maldives mali malta marshall-islands martinique mauritania mauritius mexico moldova monaco
mongolia montenegro montserrat morocco mozambique myanmar-burma namibia nauru nepal the-netherlands|netherlands
new-zealand nicaragua niger nigeria niue norway oman pakistan palau palestine|israel-and-the-occupied-territories panama
papua-new-guinea paraguay peru philippines|the-philippines poland portugal puerto-rico qatar
republic-of-north-macedonia|north-macedonia republic-of-the-gambia reunion romania russian-federation rwanda
saint-kitts-and-nevis saint-lucia saint-tome-sao-tome-and-principe|sao-tome-and-principe
saint-vincent-and-the-grenadines|st-vincent-and-the-grenadines samoa saudi-arabia senegal serbia seychelles sierra-leone
singapore slovenia solomon-islands somalia south-africa south-korea|republic-of-korea
south-sudan spain sri-lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor-leste togo
tonga trinidad-and-tobago tunisia turkiye|turkey turkmenistan turks-and-caicos-islands tuvalu uganda ukraine
united-arab-emirates united-states-of-america uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
`

/** Slugs that no table of names explains, or that are the page of several countries. */
const OTHERS: readonly (readonly [slugs: string, countries: readonly CountryCode[]])[] = [
  ['democratic-republic-of-korea', ['KP']],
  ['slovak-republic-slovakia|slovakia', ['SK']],
  ['china-hong-kong-macao|china-hong-kong-and-macao|hong-kong', ['HK', 'MO']],
]

/** Every page that the department is known to publish. */
export const PLACES: readonly Place[] = [
  ...SLUGS.trim()
    .split(/\s+/)
    .map((entry) => placeOf(entry, countriesNamed(entry.split('|')[0] ?? '') ?? [])),
  ...OTHERS.map(([entry, countries]) => placeOf(entry, countries)),
]

function placeOf(entry: string, countries: readonly CountryCode[]): Place {
  return { slugs: entry.split('|'), countries }
}
