import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:[Nn]ederlanders|[Bb]elgen|[Ll]andgenoten|[Rr]eizigers|[Tt]oeristen|[Bb]urgers|[Ii]nwoners|[Mm]ensen|[Ii]edereen|u|jij|je|[Oo]nderdanen|[Ii]ngezetenen|[Ss]taatsburgers|expats|allen|bezoekers)'
const LAND = '(?:land|grondgebied)'
const PARTS =
  "(?:gebied(?:en)?|regio(?:'s)?|provincies?|stad|steden|staten|deelstaten|grensgebied(?:en)?|grensstreek|noorden|zuiden|oosten|westen|hoofdstad|districten|departementen|eilanden|[Gg]azastrook|delen)"
const OBJ =
  `(?:(?<land>(?:het|dit|uw) (?:hele )?${LAND})(?!\\p{L})|` +
  `(?<part>(?:(?:de|het|deze|dit|die) )(?:[\\p{Ll}-]+e ){0,2}${PARTS}(?!\\p{L})(?:(?:,? en|,)? \\p{Lu}[\\p{L}'-]*){0,6}?)|` +
  `(?<name>(?:de |het )?(?!Nederlanders|Belgen|Landgenoten|Reizigers)\\p{Lu}[\\p{L}'-]+(?:-\\p{Lu}\\p{L}+| \\p{Lu}[\\p{L}'-]+){0,3}?)(?!\\p{L}))`
const HOW_WORD =
  '(?!(?:niet|nooit|geen|te|de|het|uw|hun|een|en|of|om|zonder|alleen|zich|naar|van|uit)(?!\\p{L}))(?:\\p{Ll}+)'
const HOW_PHRASE =
  "(?:met|op(?! (?:het|dit|uw) (?:hele )?land)|via|per|in|over|tijdens|binnen|zonder (?=uitstel|vertraging)) (?:(?:de|het|een|uw|hun|eigen) )?(?:(?!naar )\\p{Ll}+ ){0,3}?(?!naar )\\p{L}[\\p{L}'-]+"
const HOW = `(?:(?:${HOW_PHRASE}|${HOW_WORD}),? ){0,8}?`
/** The publisher's advice in the passive, and as its own sentence. */
const ADVISED =
  '(?:(?<!\\p{L})(?:wordt|worden|bent|zijn|is|blijft|blijven)(?!\\p{L})[^;.]{0,160}?(?<!niet )(?<!\\p{L})(?:geadviseerd|aangeraden|opgeroepen|verzocht|aanbevolen|gevraagd|aangespoord|opgedragen)|' +
  '(?:[Bb]uitenlandse [Zz]aken|[Mm]inisterie|[Rr]egering|[Kk]abinet|[Aa]mbassade|[Nn]ederland|België|[Ww]ij|[Ww]e)(?!\\p{L})[^;.]{0,60}?(?<!\\p{L})(?:adviseert|adviseren|roept|roepen|raadt|raden|verzoekt|vraagt|dringt|beveelt)(?!\\p{L})|' +
  '(?<!\\p{L})(?:[Hh]et|[Oo]ns|[Hh]un) (?:dringende |dringend )?(?:advies|oproep)(?: aan [^;,]{3,80}?)? (?:is|blijft|luidt)(?!\\p{L})|' +
  '(?<!\\p{L})(?:[Aa]dviseren|[Rr]aden|[Rr]oepen|[Vv]erzoeken|[Vv]ragen) (?:wij|we)(?!\\p{L})|' +
  '(?<!\\p{L})(?:doen|doet) er (?:goed|verstandig) aan(?!\\p{L})|' +
  '(?<!\\p{L})(?:krijgen|krijgt)(?!\\p{L})[^;.]{0,20}?(?:advies|oproep)(?!\\p{L}))'
const GAP =
  '(?:(?!overweg|overwog|voorbereid|voor te bereid|bedenk|nadenk|na te denken|bereid|plan|klaar|eventueel|mogelijkheid)[^;]){0,220}?'
const THEN = `(?:[:,]? (?:om )?|${GAP}(?:[,:]| om| en| dan))? ?`
const VISITORS_ONLY = '(?! (?:wil|wilt|willen|kunt|moet|mag|moeten))'

const CALLS: readonly CallRule[] = [
  {
    name: 'nl/geadviseerd-te-verlaten',
    grade: 'leave',
    when: new RegExp(
      `${ADVISED}(?:${GAP} | )(?:om )?(?<how>${HOW}${OBJ},? ${HOW})te verlaten(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'nl/geadviseerd-te-vertrekken',
    grade: 'leave',
    when: new RegExp(
      `${ADVISED}${THEN}(?:om )?(?<how>${HOW}(?:uit ${OBJ},? ${HOW})?)(?:te vertrekken|naar (?:Nederland|België) te vertrekken|weg te gaan|terug te keren(?= naar (?:Nederland|België))|terug te reizen(?= naar (?:Nederland|België))|naar (?:Nederland|België) terug te (?:keren|reizen|komen))(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'nl/geadviseerd-uit-het-land-te-gaan',
    grade: 'leave',
    when: new RegExp(
      `${ADVISED}(?:${GAP} | )(?:om )?(?<how>(?:uit |(?=(?:het|dit) land uit ))${OBJ},? ${HOW})(?:te (?:gaan|komen|reizen|zoeken)|uit te (?:gaan|reizen))(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'nl/verlaat-het-land',
    grade: 'leave',
    when: new RegExp(
      `(?:^|[?!:;,.] |(?:en|dan|daarom) )[Vv]erlaat (?:dan )?(?<how>(?:(?:als|zodra|zolang|indien) (?:\\p{Ll}+ ){1,4}?)?(?:(?:zo (?:snel|spoedig) mogelijk|(?:per )?direct|nu|onmiddellijk|meteen|tijdelijk|dan|alstublieft),? ){0,3}(?:\\p{Ll}+ )?${OBJ}(?:[^;.,]{0,100}))`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'nl/probeer-te-verlaten',
    grade: 'leave',
    when: new RegExp(
      `(?:^|[?!:;,.] |(?:en|dan|daarom) )[Pp]robeer (?:dan )?(?:om )?(?<how>${HOW}(?:${OBJ},? ${HOW}te verlaten|te vertrekken))(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'nl/adviseert-dat-nederlanders-verlaten',
    grade: 'leave',
    when: new RegExp(
      `${ADVISED}[^;,]{0,40}?,? dat (?:\\p{Ll}+ ){0,2}${PEOPLE}(?!\\p{L})${GAP} (?<how>${OBJ} ${HOW})verlaten(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'nl/ga-weg',
    grade: 'leave',
    when: /(?:^|[?!:;,.] |(?:en|dan|daarom) )[Gg]a (?:(?:daar|er|hier|dan|nu|zo snel mogelijk|direct|onmiddellijk) ){1,3}weg(?!\p{L})(?<how>[^;.]{0,60})/gu,
    objectless: true,
    // "daar" is the place of the question before it, which was not the country as such
    where: 'region',
  },
  {
    name: 'nl/vertrek-nu',
    grade: 'leave',
    when: /(?:^|[?!:;,.] |(?:en|dan|daarom) )(?:[Vv]ertrek|[Gg]a weg|[Rr]eis (?:dan )?weg|[Rr]eis (?:dan )?terug naar (?:Nederland|België)|[Kk]eer (?:dan )?terug naar (?:Nederland|België))(?= (?:dan|zo snel|zodra|nu|direct|onmiddellijk|meteen|met|als dat|als het|als u kunt|wanneer|voordat|indien|via|zolang|terwijl|per|uit))(?<how>[^;.]{0,100})/gu,
    objectless: true,
  },
  {
    name: 'nl/moet-verlaten',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}(?!\\p{L})[^;]{0,140}?(?<!\\p{L})(?:zouden moeten|moeten|moet|dienen|dient)(?!\\p{L})(?<how> ${HOW}${OBJ} ${HOW})(?:te )?verlaten(?!\\p{L})${VISITORS_ONLY}`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'nl/oproep-om-te-vertrekken',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:vertrekadvies|oproep om te vertrekken|advies om te vertrekken|(?:oproep|advies) om ${OBJ} te verlaten)(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'nl/overweeg-vertrek',
    grade: 'consider',
    when: new RegExp(
      `(?:[Oo]verweeg|[Oo]verwegen|[Dd]enk na over|[Bb]edenk)(?!\\p{L})[^;.]{0,80}?(?:${OBJ} ${HOW}te verlaten|te vertrekken|(?<!\\p{L})of u [^;,.]{0,30}?vertrekken|(?<!\\p{L})(?:een |uw |tijdelijk |vervroegd )*vertrek(?!\\p{L}))|(?:te vertrekken|het land te verlaten) te overwegen`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'nl/verblijf-heroverwegen',
    grade: 'consider',
    when: /(?:[Bb]edenk|[Oo]verweeg|[Oo]verwegen|[Hh]eroverweeg|[Gg]a na|[Bb]eoordeel|[Vv]raag uzelf af)(?!\p{L})[^;.]{0,60}?(?:verblijf|aanwezigheid|blijven)(?!\p{L})[^;.]{0,60}?(?:noodzakelijk|nodig|essentieel|verantwoord)|[Hh]eroverweeg (?:uw|een) (?:\p{Ll}+ )?verblijf/gu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit or a stay runs out',
    when: /visum|visa(?!\p{L})|verblijfsvergunning|verblijfsduur|verlopen|uitgezet|uitzetting|paspoort|inreisstempel/iu,
  },
  {
    why: 'courts, police, fines and bans',
    when: /boete|rechtbank|rechter|veroordeel|gevangenis|(?<!willekeurig )gearresteerd|(?<!willekeurige )arrestatie|uitreisverbod|schulden?(?!\p{L})|strafbaar|politieonderzoek/iu,
  },
  { why: 'customs, currency and taxes', when: /douane|belasting|aangifte|contant|vertrekbelasting/iu },
  {
    why: 'medical evacuation, insurance, illness',
    when: /verzekering|ziekenhuis|medisch|symptomen|koorts|vaccin|quarantaine|arts(?!\p{L})|ziekte/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /bosbrand|natuurbrand|orkaan|cycloon|tyfoon|tsunami|aardbeving|overstroming|vulkaan|evacuatie(?:bevel|zone|opdracht)|storm/iu,
    placesOnly: true,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /demonstratie|betoging|protest|mensenmassa|menigte|samenscholing|als u (?:iets|schoten|een aanslag|rook)|na een aanslag/iu,
    placesOnly: true,
  },
  {
    why: 'what to do there and then, where the question before it was whether one is told to',
    when: /^Verlaat (?:dan )?(?:het|dit|de) (?:\p{Ll}+ )?(?:gebied|omgeving|regio) (?:dan )?(?:direct|meteen|onmiddellijk)|(?:vraagt|vragen|zegt|zeggen) (?:de )?(?:\p{Ll}+ )?(?:autoriteiten|overheid|politie)|als (?:de )?(?:\p{Ll}+ )?(?:autoriteiten|overheid|politie|brandweer)(?!\p{L})/iu,
    placesOnly: true,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /(?:[Aa]ls|[Ww]anneer|[Ii]ndien|[Ww]ilt) (?:u|je)[^;,]{0,60}(?:wilt|wil|van plan bent|besluit)[^;,]{0,40}(?:verlaten|vertrekken)?|[Ww]ilt u [^;,?]{0,60}(?:verlaten|vertrekken)|die (?:het land )?(?:willen|wensen te) (?:verlaten|vertrekken)|voordat u|vóór vertrek|bij vertrek/u,
  },
  {
    why: 'leaving is not allowed or not possible',
    when: /niet (?:meer )?(?:mogen|mag|kunnen|kunt|kan)[^;,]{0,30}(?:verlaten|vertrekken)|(?:mag|mogen|kunnen|kunt) [^;,]{0,60}niet (?:verlaten|vertrekken)/iu,
  },
  { why: 'minors and custody', when: /minderjarig|voogdij|toestemming van (?:de|beide|een) ouder|gezag/iu },
  {
    why: 'another government speaking to its own citizens',
    when: /^(?!.*(?:[Nn]ederland|[Bb]elg)).*(?<!\p{L})(?:Amerikanen|Britten|Fransen|Duitsers|Canadezen|Australiërs|Italianen|Spanjaarden)(?!\p{L})|(?:heeft|hebben|had|roept|roepen|adviseert|adviseren|vraagt|vragen) (?:\p{L}+ )?(?:zijn|haar|hun) (?:eigen )?(?:burgers|onderdanen|staatsburgers|inwoners)|(?:andere|meerdere|verschillende|enkele) (?:landen|regeringen|ambassades)|(?:lokale|plaatselijke|\p{L}+se) (?:autoriteiten|overheid|politie|leger) (?:\p{L}+ ){0,3}(?:roep|vra|advis|eis|draag|heb)/iu,
  },
  {
    why: 'a call that is over',
    when: /niet (?:meer|langer)|geen (?:vertrekadvies|oproep)(?!\p{L})|ingetrokken|vervallen|opgeheven|niet meer van toepassing/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:nederlanders|belgen|reizigers|burgers)).*(?:ambassadepersoneel|personeel van de ambassade|diplomaten(?!\p{L})|medewerkers van de ambassade)/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:[Ii]n|[Ss]inds|[Nn]a) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/u,
  },
]

const STAFF_WORD =
  '(?<!\\p{L})(?:(?:ambassade|ambassade-)?personeel|(?:ambassade)?medewerkers|diplomaten|stafleden|gezinsleden|familieleden|staf|bezetting)(?!\\p{L})'
const EMBASSY = '(?<!\\p{L})(?:ambassades?|ambassadekantoor|vertegenwoordiging)(?!\\p{L})'
const GONE =
  '(?:geëvacueerd|teruggetrokken|vertrokken|teruggekeerd naar|naar (?:Nederland|België|huis) teruggekeerd|gerepatrieerd|teruggehaald|teruggeroepen|verplaatst|weggehaald)'
const PARTLY =
  'niet[- ](?:essentie|noodzakelijk)|een deel|deel van|gezinsleden|familieleden|sommige|verminder|beperk|afgeschaald'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})consulaire (?:en \\p{L}+ )?(?:dienstverlening|diensten|dienst|activiteiten|werkzaamheden|taken|afdeling)(?: van (?:de|onze) (?:\\p{L}+ )?${EMBASSY})?(?!\\p{L})`
const STOPPED = '(?:opgeschort|gestaakt|stopgezet|stilgelegd|beëindigd)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'nl/ambassade-heropend',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?(?:heropend|weer (?:\\p{L}+ )?(?:open|geopend|operationeel)|hervat)|heropening van de (?:\\p{L}+ )?${EMBASSY}|${STAFF_WORD}[^;]{0,60}? (?:is|zijn) (?:weer )?teruggekeerd`,
      'iu',
    ),
    // announced is not done, and home is the other way
    unless: /naar (?:Nederland|België|huis)|zodra|totdat|wanneer|gepland|nog niet|binnenkort/iu,
  },
  {
    name: 'nl/consulaire-diensten-hervat',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:hervat|weer (?:\\p{L}+ )?(?:open|geopend|beschikbaar))(?!\\p{L})|hervatting van (?:de |alle )?${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /zodra|totdat|wanneer|gepland|(?<!\p{L})niet(?!\p{L})|binnenkort|worden hervat|deels|gedeeltelijk|beperkt|enkele|sommige/iu,
  },
  {
    name: 'nl/ambassade-gesloten',
    posture: 'suspended',
    when: new RegExp(
      `besloten(?!\\p{L})[^;]{0,30}? (?:de|haar|zijn|onze) (?:\\p{L}+ )?${EMBASSY}[^;]{0,40}? te sluiten|${EMBASSY}[^;]{0,90}?(?:is|zijn|blijft|blijven|werd|was)(?!\\p{L})[^;]{0,60}?(?<!\\p{L})(?:gesloten|dicht)(?!\\p{L})|${EMBASSY}[^;]{0,60}? heeft (?:haar|de|zijn) deuren[^;]{0,30}? gesloten|(?:is|zijn|blijft|blijven) (?:\\p{L}+ )?(?:de|onze) (?:\\p{L}+ )?${EMBASSY}[^;]{0,80}?(?<!\\p{L})gesloten(?!\\p{L})|sluiting van (?:de|onze) (?:\\p{L}+ )?${EMBASSY}|(?:heeft|hebben) (?:de|haar|zijn|onze) (?:\\p{L}+ )?${EMBASSY}[^;]{0,60}? gesloten`,
      'iu',
    ),
    unless: /voor (?:het publiek|bezoekers|bezoek)/iu,
  },
  {
    name: 'nl/werkzaamheden-opgeschort',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?(?:werkzaamheden|activiteiten|dienstverlening|operaties)[^;]{0,40}?(?:opgeschort|gestaakt|stopgezet|beëindigd)|(?:werkzaamheden|activiteiten) van de (?:\\p{L}+ )?${EMBASSY}[^;]{0,60}?(?:opgeschort|gestaakt|stopgezet)`,
      'iu',
    ),
    unless: /visum|paspoort|deels|gedeeltelijk/iu,
  },
  {
    name: 'nl/ambassade-verplaatst',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?(?:is|werd|zijn)(?!\\p{L})[^;]{0,40}? naar (?=\\p{L})[^;]{0,40}?(?:verplaatst|verhuisd|overgebracht)|${EMBASSY}[^;]{0,60}?(?:is|werd|zijn)(?!\\p{L})[^;]{0,40}?(?:verplaatst|verhuisd|overgebracht)(?: van [^;]{2,30}?)? naar (?!een )\\p{L}|${EMBASSY}[^;]{0,60}? werkt[^;]{0,40}? vanuit `,
      'iu',
    ),
    unless: /nieuw(?:e)? (?:adres|pand|gebouw|locatie)/iu,
  },
  {
    name: 'nl/al-het-personeel-vertrokken',
    posture: 'suspended',
    when: new RegExp(
      `(?:al het|alle|het voltallige|het volledige) (?:\\p{L}+ )?${STAFF_WORD}[^;]{0,80}?${GONE}|(?<!deel van )het ${STAFF_WORD}(?: van de (?:\\p{L}+ )?${EMBASSY})?[^;]{0,60}? (?:is|zijn)(?!\\p{L})[^;]{0,40}?${GONE}`,
      'iu',
    ),
    unless: new RegExp(PARTLY, 'iu'),
  },
  {
    name: 'nl/personeel-teruggetrokken',
    posture: 'ordered-departure',
    when: new RegExp(
      `${STAFF_WORD}[^;]{0,100}?(?:${GONE}|(?:heeft|hebben|verliet|verlieten)(?!\\p{L})[^;]{0,40}?verlaten|verminderd|teruggebracht|afgeschaald|ingekrompen)(?=.*)(?<=(?:ambassade|diploma|nederlands|belgisch).*)|${EMBASSY}[^;]{0,80}?(?:minimale bezetting|beperkte bezetting|minder personeel|beperkt personeel)|(?:terugtrekking|evacuatie|vertrek) van (?:het |een deel van het )?(?:niet-\\p{L}+ )?${STAFF_WORD}`,
      'iu',
    ),
    unless: /vrijwillig|mogen vertrekken|toegestaan/iu,
  },
  {
    name: 'nl/vertrek-toegestaan',
    posture: 'authorized-departure',
    when: new RegExp(
      `${STAFF_WORD}[^;]{0,80}?(?:mag|mogen|toegestaan|toestemming|vrijwillig)[^;]{0,60}?(?:vertrek|verlaten)`,
      'iu',
    ),
  },
  {
    name: 'nl/consulaire-diensten-opgeschort',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?${STOPPED}|(?:opschorting|stopzetting) van (?:de |alle |haar |onze )?${SERVICES}|^(?=.*tot nader(?:e)? (?:order|bericht)).*?consulaire afdeling[^;]{0,80}?(?:gesloten|dicht)(?!\\p{L})`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:deels|gedeeltelijk|sommige|enkele|bepaalde|een deel|kan|kunnen|zou|zouden|als|indien|wanneer)(?!\p{L})|^(?!.*tot nader).*(?<!\p{L})(?:vandaag|morgen|van \d[^;]{0,20} tot|tot(?: en met)? \d|(?:is|zijn|blijft|blijven|wordt|worden)(?!\p{L})[^;]{0,40} op \d)/iu,
  },
  {
    name: 'nl/hulp-beperkt',
    posture: 'limited',
    when: new RegExp(
      `(?:${EMBASSY}|consulaire?)[^;]{0,120}?(?:beperkt|nauwelijks|geen (?:\\p{L}+ )?hulp|niet (?:kan )?helpen|kan u niet|gesloten voor)|(?:beperkt|geen|nauwelijks)[^;]{0,60}?(?:consulaire|hulp[^;]{0,20}${EMBASSY})`,
      'iu',
    ),
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /feestdag|nationale dag|onafhankelijkheidsdag|ramadan|suikerfeest|offerfeest|kerst|pasen|nieuwjaar|weekend|openingstijden|koningsdag|verbouwing|verhuizing|orkaan|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|en)?(?!\p{L})/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:(?:gesloten|dicht)(?!\p{L})[^;]{0,20}?(?<!(?:sinds|vanaf|per) )|(?<!\p{L})(?:is|zijn|blijft)(?!\p{L})[^;]{0,20}? (?:op|van|tot(?: en met)?) )(?<!\d)\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /visumafdeling|afdeling|paspoortbalie|visumaanvra/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:kan|kunnen|zou|zouden) (?:[^;,]{0,30} )?(?:sluiten|gesloten worden|worden gesloten|worden geëvacueerd)/iu,
  },
  {
    why: 'the local government, an organisation, or other governments',
    when: /^(?!.*(?:nederland|buitenlandse zaken|belgi)).*(?:heeft|hebben) (?:zijn|haar|hun) (?:\p{L}+ )?(?:diplomaten|(?:ambassade)?personeel|ambassade)(?!\p{L})|verenigde naties|\bVN\b|\bNGO|hulporganisatie|luchtvaartmaatschappij|(?:medisch|hotel|zorg|veiligheids)[- ]?personeel|(?:andere|meerdere|verschillende|veel|enkele) (?:\p{L}+ )?ambassades/iu,
  },
]

const POSSIBLE = /(?<!\p{L})(?:kan|kunnen|zou|zouden|als|indien|opgeheven|heropend)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:vanwege|door|wegens|risico\\p{L}*|gevaar|dreiging|kans op|bedreiging)(?!\\p{L})[^;]{0,120}?(?<!\\p{L})${words}|${words}(?:dreiging|gevaar|risico)(?!\\p{L})`,
    'iu',
  )
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Dutch: Netherlands, Belgium. */
export const nl: Language = {
  code: 'nl',
  calls: {
    stems:
      /verlaten|verlaat|vertrek|uit (?:het|dit) land|(?:het|dit) land uit|uit \p{L}+ te (?:gaan|komen|reizen)|terugker|(?<!\p{L})ga \p{L}+ (?:\p{L}+ )*weg|terug te|keer terug|reis terug|ga weg|reis (?:dan )?weg|weg te gaan|verblijf|aanwezigheid|blijven/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: /^(?=x)y/u,
    urgent:
      /onmiddellijk|(?<!\p{L})(?:nu(?! (?:het|er|u|dat|de|in|nog))|meteen|direct|terstond)(?!\p{L})|zonder (?:uitstel|vertraging)|per direct/iu,
    clauseEnd: /[;:,.]| en /,
  },
  staff: {
    stems: /ambassade|vertegenwoordiging|personeel|diploma|consulair|gezinsleden|familieleden|medewerkers/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /consula(?:at|ten)(?!\p{L})/iu,
    embassy: /ambassade|vertegenwoordiging/iu,
    seat: /ambassade in (?:de |het )?(?=\S)/giu,
    limitedTo:
      /buiten (?<place>\p{Lu}[\p{L}'-]+|de hoofdstad)|(?:alleen|uitsluitend) in (?<spot>\p{Lu}[\p{L}'-]+|de hoofdstad)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located:
      /(?<!\p{L})(?:Nederlanders|Belgen|reizigers|mensen|onderdanen|iedereen|die|u|verblijft|verblijven|bevindt|bevinden|bent|woont|wonen)(?: \p{Ll}+){0,3}? in (?=\S)|^(?:Bent|Verblijft|Woont|Zit) (?:u|je)(?: \p{Ll}+)? in (?=\S)|^In (?=\S)/gu,
    land: /^(?:(?:het|dit|heel het|het hele) )?(?:land|grondgebied)(?!\p{L})/iu,
    part: new RegExp(
      `^(?:(?:de|het|deze|dit|die|een|alle|sommige|rest van) )*(?:[\\p{Ll}-]+ ){0,2}?${PARTS}(?!\\p{L})|^(?:noord|zuid|oost|west)\\p{L}*[- ]|^rest van|^-`,
      'iu',
    ),
    article: /^(?:de |het )/iu,
    beyond: /^,? ?grenzende/u,
    aliases: new Map([
      ['AE', 'VAE|Verenigde Arabische Emiraten'],
      ['BY', 'Wit-Rusland'],
      ['CD', 'DRC|DR Congo|Congo-Kinshasa|Democratische Republiek Congo'],
      ['CF', 'CAR|Centraal-Afrikaanse Republiek'],
      ['CG', 'Congo|Congo-Brazzaville|Republiek Congo'],
      ['GB', 'VK|Verenigd Koninkrijk|Groot-Brittannië'],
      ['KP', 'Noord-Korea'],
      ['KR', 'Zuid-Korea'],
      ['MM', 'Birma'],
      ['NR', 'Naoero'],
      ['PS', 'Palestijnse Gebieden|Palestina'],
      ['RU', 'Russische Federatie'],
      ['SS', 'Zuid-Sudan|Zuid-Soedan'],
      ['SD', 'Sudan|Soedan'],
      ['US', 'VS|Verenigde Staten'],
    ]),
  },
  people: {
    own: new Map([
      ['NL', /^nederland/iu],
      ['BE', /^belg/iu],
    ]),
    nationals:
      /(?<whose>\p{L}+)(?<=se|sche|gische|ndse) (?:onderdanen|burgers|staatsburgers|ingezetenen|reizigers)(?!\p{L})/giu,
    anyone: /^(?:deze|onze|europese|buitenlandse|lokale)$/iu,
    embassies:
      /(?<whose>[\p{L}-]+)(?<=[Ss]e|[Ss]che|[Ii]tse) ambassades?(?!\p{L})|ambassade van (?:de |het )?(?:Republiek |Verenigde |Islamitische Republiek )?(?<state>\p{Lu}[\p{L}-]+)/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:tot(?: en met)?|voor|vóór|tussen|uiterlijk)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|aanslag|ontvoer|gijzel|conflict|gevecht|luchtaanval|raket|onrust|rellen|criminaliteit|uitbraak|epidemie|aardbeving|orkaan|cycloon|tyfoon|overstroming|vulkaan|bosbrand|natuurramp|detentie|aangehouden|opgepakt|brandstof|benzine|avondklok|luchthaven|luchtruim|blokkade/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terror\\p{L}*|aanslagen)') },
      { hazard: 'kidnapping', when: danger('(?:ontvoering(?:en)?|gijzeling(?:en)?)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:gewapende? conflict(?:en)?|oorlog|gevechten|luchtaanvallen|raket\\p{L}*|vijandelijkheden|bombardementen)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:onlusten|rellen|ongeregeldheden|onrust)') },
      { hazard: 'crime', when: danger('(?:criminaliteit|misdaad)') },
      { hazard: 'health', when: /(?:uitbraak|epidemie) van /iu, unless: POSSIBLE },
      {
        hazard: 'disaster',
        when: /(?:na|vanwege|door|als gevolg van)(?!\p{L})[^;]{0,60}(?:aardbeving|orkaan|cycloon|tyfoon|overstroming|vulkaanuitbarsting|natuurramp|bosbrand)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /willekeurig\p{L}* (?:\p{L}+ )?(?:detentie|arrestatie|opgepakt|aangehouden|vastgezet)/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:brandstof|benzine|diesel)(?:tekort|schaarste)|(?:tekort|gebrek|schaarste) aan (?:[^;]{0,30})?(?:brandstof|benzine|diesel)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /avondklok[^;]{0,60}(?:van kracht|geldt|tussen|van \d|ingesteld|verlengd)|(?:geldt|ingesteld|van kracht)[^;]{0,40}avondklok/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:luchthavens?|vliegvelden|vliegveld|luchtruim)[^;]{0,60}(?:is|zijn|blijft|blijven)[^;]{0,30}gesloten/iu,
        unless: POSSIBLE,
      },
      { hazard: 'blockade', when: /(?:weg|zee|haven)?blokkades? (?:van|in|op|door|bij)/iu, unless: POSSIBLE },
    ],
  },
}
