import { COUNTRIES, countriesNamed, countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { fold } from '../../lib/text.ts'

/**
 * The ministry's own name of each country that has a page: it is the page's title, and the page is asked for by it.
 * A name behind a bar is another one that it uses in its texts or its list.
 */
const NAMES = `
AF Afganistán; AL Albania; DE Alemania; AD Andorra; AO Angola; AG Antigua y Barbuda; SA Arabia Saudí|Arabia Saudita;
DZ Argelia; AR Argentina; AM Armenia; AU Australia; AT Austria; AZ Azerbaiyán; BS Bahamas|Las Bahamas; BH Bahréin|Baréin;
BD Bangladesh|Bangladés; BB Barbados; BE Bélgica; BZ Belice; BJ Benín; BY Bielorrusia; BO Bolivia; BA Bosnia y Herzegovina;
BW Botsuana; BR Brasil; BN Brunéi|Brunei Darussalam; BG Bulgaria; BF Burkina Faso; BI Burundi; BT Bután; CV Cabo Verde;
KH Camboya; CM Camerún; CA Canadá; QA Catar|Qatar; TD Chad; CL Chile; CN China; CY Chipre; CO Colombia; KM Comoras;
KR Corea|Corea del Sur|República de Corea; KP Corea del Norte; CR Costa Rica; CI Costa de Marfil; HR Croacia; CU Cuba;
DK Dinamarca; DM Dominica; EC Ecuador; EG Egipto; SV El Salvador; AE Emiratos Árabes Unidos|EAU|Emiratos; ER Eritrea;
SK Eslovaquia; SI Eslovenia; US Estados Unidos|EEUU|EE.UU.|Estados Unidos de América; EE Estonia; SZ Esuatini|Eswatini;
ET Etiopía; PH Filipinas; FI Finlandia; FJ Fiyi|Fiji; FR Francia; GA Gabón; GM Gambia; GE Georgia; GH Ghana; GD Granada;
GR Grecia; GT Guatemala; GN Guinea|Guinea Conakry; GQ Guinea Ecuatorial; GW Guinea-Bissau|Guinea-Bisáu; GY Guyana;
HT Haití; HN Honduras; HU Hungría; IN India; ID Indonesia; IQ Irak|Iraq; IR Irán|República Islámica de Irán; IE Irlanda;
IS Islandia; CK Islas Cook; MH Islas Marshall; SB Islas Salomón; IL Israel; IT Italia; JM Jamaica; JP Japón; JO Jordania;
KZ Kazajstán; KE Kenia|Kenya; KG Kirguistán; KI Kiribati; KW Kuwait; LA Laos; LS Lesoto|Lesotho; LV Letonia; LB Líbano;
LR Liberia; LY Libia; LI Liechtenstein; LT Lituania; LU Luxemburgo; MK Macedonia del Norte; MG Madagascar; MY Malasia;
MW Malawi|Malaui; MV Maldivas; ML Malí; MT Malta; MA Marruecos; MU Mauricio; MR Mauritania; MX México; FM Micronesia;
MD Moldavia; MC Mónaco; MN Mongolia; ME Montenegro; MZ Mozambique; MM Myanmar|Birmania; NA Namibia; NR Nauru; NP Nepal;
NI Nicaragua; NE Níger; NG Nigeria; NO Noruega; NZ Nueva Zelanda; OM Omán; PK Pakistán; PW Palaos; PS Palestina; PA Panamá;
PG Papúa Nueva Guinea; PY Paraguay; PE Perú; PL Polonia; PT Portugal; GB Reino Unido;
CF República Centroafricana|RCA|Centroáfrica; CZ República Checa|Chequia; CG República del Congo|Congo|Congo-Brazzaville;
CD República Democrática del Congo|RDC; DO República Dominicana; RW Ruanda; RO Rumania|Rumanía;
RU Rusia|Federación Rusa|Federación de Rusia; WS Samoa; KN San Cristóbal y Nieves; SM San Marino;
VC San Vicente y las Granadinas; LC Santa Lucía; VA Santa Sede|Ciudad del Vaticano; ST Santo Tomé y Príncipe; SN Senegal;
RS Serbia; SC Seychelles; SL Sierra Leona; SG Singapur; SY Siria|República Árabe Siria; SO Somalia; LK Sri Lanka;
ZA Sudáfrica; SD Sudán; SS Sudán del Sur; SE Suecia; CH Suiza; SR Surinam; TH Tailandia; TW Taiwán; TZ Tanzania;
TJ Tayikistán; TL Timor Oriental|Timor-Leste; TG Togo; TO Tonga; TT Trinidad y Tobago; TN Túnez; TM Turkmenistán;
TR Turquía; TV Tuvalu; UA Ucrania; UG Uganda; UY Uruguay; UZ Uzbekistán; VU Vanuatu; VE Venezuela; VN Vietnam; YE Yemen;
DJ Yibuti|Djibouti; ZM Zambia; ZW Zimbabue`

/** A country that has a page, with its names; the first one is the page's. */
interface Place {
  readonly country: CountryCode
  readonly names: readonly string[]
}

/** Every country that is known to have a page. */
export const PLACES: readonly Place[] = NAMES.split(';').map((entry) => {
  const line = entry.trim()
  return {
    country: line.slice(0, 2),
    names: line
      .slice(3)
      .replace(/\s*\n\s*/g, ' ')
      .split('|'),
  }
})

const BY_COUNTRY: ReadonlyMap<CountryCode, readonly string[]> = new Map(
  PLACES.map(({ country, names }) => [country, names]),
)
const BY_NAME: ReadonlyMap<string, CountryCode> = new Map(
  PLACES.flatMap(({ country, names }) => names.map((name) => [fold(name), country] as const)),
)

/** The names under which texts speak of a country. */
export function namesOf(country: CountryCode): readonly string[] {
  return [...(BY_COUNTRY.get(country) ?? []), countryName(country, 'es')]
}

/**
 * The country of a page by the name in the ministry's list, in Spanish; "Irán, República Islámica de" is read too.
 * Undefined for a name that no table explains; never a guess.
 */
export function countryNamed(name: string): CountryCode | undefined {
  const [head = '', tail] = name.split(',')
  const turned = tail === undefined ? name : `${tail} ${head}`
  return [name, turned, ...(tail === undefined ? [] : [head])]
    .map(oneNamed)
    .find((each) => each !== undefined)
}

function oneNamed(name: string): CountryCode | undefined {
  const folded = fold(name)
  const known =
    BY_NAME.get(folded) ?? COUNTRIES.find((country) => fold(countryName(country, 'es')) === folded)
  if (known !== undefined) return known
  const [only, ...others] = countriesNamed(name) ?? []
  return others.length === 0 ? only : undefined
}
