import type { CountryCode } from '../country.ts'

/**
 * Names that in running text mean a country only sometimes, with what makes it clear: words of the same text that only
 * fit the country. Without one of them the name goes to nobody.
 */
interface Doubtful {
  readonly countries: readonly CountryCode[]
  /** Folded words or phrases, one of which must stand in the text; left out, the place of the name has to tell. */
  readonly with?: RegExp
  /** "in Jordan", "Jordan:" is the country; "Michael Jordan" is not. */
  readonly byPlace: boolean
}

/** By folded name. A name of several countries is never settled by its place. */
export const DOUBTFUL: ReadonlyMap<string, Doubtful> = new Map<string, Doubtful>([
  ...each('congo|kongo', {
    countries: ['CD', 'CG'],
    byPlace: false,
  }),
  ...each('guinea|guinee|guine', { countries: ['GN', 'GQ', 'GW', 'PG'], byPlace: false }),
  ...each('korea|coree|corea|coreia|koreja', { countries: ['KP', 'KR'], byPlace: false }),
  ...each('virgin islands|iles vierges|islas virgenes|jungferninseln', {
    countries: ['VG', 'VI'],
    byPlace: false,
  }),
  ...each('saint martin|st martin|sankt martin|san martin', { countries: ['MF', 'SX'], byPlace: false }),
  ...each('guiana|guayana', { countries: ['GF', 'GY'], byPlace: false }),
  ...each('georgia|georgie', {
    countries: ['GE'],
    with: /\b(?:tbilisi|tiflis|batumi|kutaisi|rustavi|zugdidi|gori|abkhazi\w*|south ossetia|ossetie|caucas\w*|georgian (?:government|parliament|police|authorities|dream|ministry)|kakheti|adjara|svaneti|mtskheta)\b/,
    byPlace: false,
  }),
  ...each('jordan', {
    countries: ['JO'],
    with: /\b(?:amman|aqaba|irbid|zarqa|petra|wadi rum|jordanian\w*|hashemite)\b/,
    byPlace: true,
  }),
  ...each('chad', {
    countries: ['TD'],
    with: /\b(?:n djamena|ndjamena|chadian\w*|lake chad)\b/,
    byPlace: true,
  }),
  ...each('jersey', { countries: ['JE'], with: /\bchannel islands?\b/, byPlace: true }),
  ...each('macedonia|macedoine', { countries: ['MK'], with: /\bskopje\b/, byPlace: false }),
  ...each('micronesia|micronesie', {
    countries: ['FM'],
    with: /\b(?:pohnpei|chuuk|palikir)\b/,
    byPlace: false,
  }),
  ...each('saba', { countries: ['BQ'], with: /\b(?:bonaire|dutch caribbean|the bottom)\b/, byPlace: false }),
  ...each('reunion', {
    countries: ['RE'],
    with: /\b(?:saint denis|indian ocean|ocean indien)\b/,
    byPlace: false,
  }),
  ...each('timor', { countries: ['TL'], with: /\bdili\b/, byPlace: false }),
  ...each('salvador', { countries: ['SV'], with: /\b(?:san salvador|bukele)\b/, byPlace: false }),
  ...each('saint vincent|st vincent', {
    countries: ['VC'],
    with: /\b(?:kingstown|grenadines)\b/,
    byPlace: false,
  }),
  ...each('antigua', { countries: ['AG'], with: /\b(?:barbuda|saint john|st john s)\b/, byPlace: false }),
  ...each('emirates', { countries: ['AE'], with: /\b(?:abu dhabi|dubai|sharjah)\b/, byPlace: false }),
  ...each('wallis', { countries: ['WF'], with: /\bfutuna\b/, byPlace: false }),
])

/** Names in tables of governments that running text uses for something else: the continent. */
export const NEVER: readonly string[] = ['america']

/** Everyday names that CLDR does not have in their language. */
export const EVERYDAY: Readonly<Record<CountryCode, string>> = {
  BY: 'Weißrussland|Wit-Rusland|Hviderusland|Vitryssland|Valko-Venäjä',
  CI: 'Elfenbeinküste|Costa de Marfil|Costa d’Avorio|Costa do Marfim|Ivoorkust|Elfenbenskysten|Elfenbenskusten',
  CZ: 'Tschechische Republik|República Checa|Repubblica Ceca',
  GB: 'Großbritannien|Gran Bretaña|Gran Bretagna|Groot-Brittannië|Storbritannien',
  MM: 'Birma|Birmania',
  NL: 'Holland|Holanda|Olanda',
}

/** What stands behind a name that is then part of another one: a state, a river, a town, an airline. */
export const NOT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['niger', /^(?:state|delta|river|fleuve|bridge|basin|coast|deltas?|bundesstaat)\b/],
  ['panama', /^(?:papers|city (?:beach|florida)|hat)\b/],
  ['jordan', /^(?:valley|river)\b/],
  ['cuba', /^(?:libre)\b/],
  ['lebanon', /^(?:pennsylvania|tennessee|ohio|new hampshire|pa|tn|nh)\b/],
  ['mexico', /^(?:missouri|beach)\b/],
  ['peru', /^(?:indiana|illinois)\b/],
  ['china', /^(?:town|airlines|eastern|southern|lake)\b/],
  ['turkey', /^(?:farms?|meat|dinner|hunt\w*|flu)\b/],
  ['france', /^(?:24|info|inter|televisions?|2|3|diplomatie|telecom)\b/],
  ['oman', /^(?:air)\b/],
  ['kenya', /^(?:airways)\b/],
  ['qatar', /^(?:airways)\b/],
  ['ethiopia', /^(?:airlines)\b/],
])

/** What stands before a name that is then part of another one: "New Mexico", "Delta du Niger", "Lake Chad". */
export const NOT_BEHIND =
  /\b(?:new|nouveau|nouvelle|nuevo|nueva|neu|delta (?:du|del|des)|fleuve|rio|bassin du)$/

/** Behind a country's name: its embassy or its people, not the place. */
export const ITS_OWN =
  /^(?:s )?(?:embass(?:y|ies)|consulates?|consular|ambassadors?|citizens?|nationals?|passports?|visa holders?|state department|department of state|foreign (?:ministry|office|minister|secretary)|diplomats?)\b/

/** Before a country's name: its embassy somewhere, not the place. */
export const OWN_OF =
  /\b(?:embassy of|consulate(?: general)? of|government of|citizens of|nationals of|ambassade (?:de|d|du|des)(?: la| l| le| les)?|consulat(?: general)? (?:de|d|du|des)(?: la| l| le)?|gouvernement (?:de|d|du|des)(?: la| l| le)?|ressortissants (?:de|d|du|des)(?: la| l| le)?|botschaft (?:von|der|des)|embajada de|ambasciata d(?:i|el|ell|ella))(?: the)?$/

/** Before a name that is the place: "in Jordan", "to the US". */
export const IN_PLACE =
  /(?:^|\b)(?:in|to|from|across|throughout|into|within|near|for|visiting|leave|leaving|inside|outside|around|en|au|aux|vers|dans|nach|aus|an|hacia|desde|verso)(?: the| la| le| les| l)?$/

/** Initials of states that stand before everything: "US strikes", "UK foreign office". Only their place tells. */
export const INITIALS: ReadonlySet<string> = new Set(['us', 'usa', 'uk', 'u s', 'u s a', 'u k'])

function each(names: string, meaning: Doubtful): readonly (readonly [string, Doubtful])[] {
  return names.split('|').map((name) => [name, meaning] as const)
}
