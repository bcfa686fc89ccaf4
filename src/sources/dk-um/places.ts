import type { CountryCode } from '../../domain/country.ts'

/** A page of its own for each country; the last part of its address is the Danish name, other letters as hyphens. */
export interface Place {
  readonly country: CountryCode
  readonly slug: string
}

const SLUGS = `
  AD andorra | AE de-forenede-arabiske-emirater | AF afghanistan | AG antigua-og-barbuda
  AL albanien | AM armenien | AO angola | AR argentina | AT strig | AU australien | AZ aserbajdsjan
  BA bosnien-hercegovina | BB barbados | BD bangladesh | BE belgien | BF burkina-faso | BG bulgarien
  BH bahrain | BI burundi | BJ benin | BN brunei | BO bolivia | BR brasilien | BS bahamas | BT bhutan
  BW botswana | BY hviderusland | BZ belize | CA canada | CD den-demokratiske-republik-congo
  CF den-centralafrikanske-republik | CG republikken-congo | CH schweiz | CI elfenbenskysten
  CL chile | CM cameroun | CN kina | CO colombia | CR costa-rica | CU cuba | CV kap-verde | CY cypern
  CZ tjekkiet | DE tyskland | DJ djibouti | DM dominica | DO den-dominikanske-republik | DZ algeriet
  EC ecuador | EE estland | EG egypten | ER eritrea | ES spanien | ET etiopien | FI finland | FJ fiji
  FM mikronesien | FR frankrig | GA gabon | GB storbritannien | GD grenada | GE georgien | GH ghana
  GM gambia | GN guinea | GQ kvatorialguinea | GR gr-kenland | GT guatemala | GW guinea-bissau
  GY guyana | HK hongkong | HN honduras | HR kroatien | HT haiti | HU ungarn | ID indonesien
  IE irland | IL israel | IN indien | IQ irak | IR iran | IS island | IT italien | JM jamaica
  JO jordan | JP japan | KE kenya | KG kirgisistan | KH cambodja | KI kiribati | KM comorerne
  KN saint-kitts-og-nevis | KP nordkorea | KR sydkorea | KW kuwait | KZ kasakhstan | LA laos
  LB libanon | LC saint-lucia | LI liechtenstein | LK sri-lanka | LR liberia | LS lesotho
  LT litauen | LU luxembourg | LV letland | LY libyen | MA marokko | MC monaco | MD moldova
  ME montenegro | MG madagaskar | MH marshall-erne | MK nordmakedonien | ML mali | MM myanmar
  MN mongoliet | MO macao | MR mauretanien | MT malta | MU mauritius | MV maldiverne | MW malawi
  MX mexico | MY malaysia | MZ mozambique | NA namibia | NE niger | NG nigeria | NI nicaragua
  NL nederlandene | NO norge | NP nepal | NR nauru | NZ new-zealand | OM oman | PA panama | PE peru
  PG papua-ny-guinea | PH filippinerne | PK pakistan | PL polen | PS pal-stina | PT portugal
  PW palau | PY paraguay | QA qatar | RO rum-nien | RS serbien | RU rusland | RW rwanda
  SA saudi-arabien | SB salomon-erne | SC seychellerne | SD sudan | SE sverige | SG singapore
  SI slovenien | SK slovakiet | SL sierra-leone | SM san-marino | SN senegal | SO somalia
  SR surinam | SS sydsudan | ST s-o-tom-og-pr-ncipe | SV el-salvador | SY syrien | SZ eswatini
  TD tchad | TG togo | TH thailand | TJ tadsjikistan | TL timor-leste | TM turkmenistan | TN tunesien
  TO tonga | TR tyrkiet | TT trinidad-og-tobago | TV tuvalu | TW taiwan | TZ tanzania | UA ukraine
  UG uganda | US usa | UY uruguay | UZ usbekistan | VA vatikanstaten
  VC saint-vincent-og-grenadinerne | VE venezuela | VN vietnam | VU vanuatu | WS samoa | XK kosovo
  YE yemen | ZA sydafrika | ZM zambia | ZW zimbabwe
`

/** The countries that can be asked about. */
export const PLACES: readonly Place[] = SLUGS.split(/[|\n]/).flatMap((entry) => {
  const [country = '', slug = ''] = entry.trim().split(' ')
  return slug === '' ? [] : [{ country, slug }]
})

/** A heading or a name as the address of its page: "Rumænien" as `rum-nien`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
