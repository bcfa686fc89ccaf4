import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:danskere(?:ne)?|\\p{L}*statsborgere?|\\p{L}*rejsende|turister|besøgende|personer|borgere|landsmænd|familier|de som|dem,? der|alle,? der|enhver,? der|du|dig|jer|alle)'
/** "opfordrer danskere til at …", "danskere opfordres til at …"; the noun stands in a rule of its own. */
const ADVISE =
  '(?<!\\p{L})(?:opfordre(?:r|s|t|de|des)?|tilskynde(?:r|s|t)?|anmode(?:r|s|t)|anbefale(?:r|s|t)|tilråde(?:r|s|t)?|råder|rådes|beder|bedes|appellerer)(?!\\p{L})'
const HOW =
  '(?:(?:omgående|øjeblikkeligt|straks|hurtigst muligt|snarest(?: muligt)?|midlertidigt|nu|frivilligt|om muligt|så hurtigt som muligt|så snart (?:det er )?muligt|uden ophold|uden tøven),? ){0,3}'
const LEAVE = `${HOW}(?:forlade|evakuere fra|rejse ud af|komme ud af|udrejse (?:af|fra))(?!\\p{L})`
const GO_HOME = `${HOW}(?:rejse (?:hjem|ud af landet|ud)|tage hjem|vende (?:hjem|tilbage til danmark)|udrejse)(?!\\p{L}| (?:af|fra))`
/** Words before "at forlade" that make it a matter of ability, wish or preparation. */
const NO_ADVICE =
  '(?<!(?:mulighed\\p{L}* for|parate? til|klar(?:e)? til|forbered\\p{L}* på|planer om|planlægge\\p{L}*|mod|kan|kunne|vil|ønsker|vælger|behov for|ret til|tilladelse til|hjælp til|hjælpe med|svært|nødt til|ikke) )'
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP =
  '(?:(?!(?<!\\p{L})(?:overvej|forbered|klar(?:e|gjort)?(?!\\p{L})|parat|beredskab|planlæg|planer|mulighed|ikke(?! (?:har|skal|behøver|absolut|er))(?!\\p{L})))[^;]){0,220}?'
const PARTS =
  '(?:\\p{L}*områder?|\\p{L}*området|\\p{L}*områderne|\\p{L}*region(?:en|er|erne)?|\\p{L}*provins(?:en|er|erne)?|dele|delstat\\p{L}*|distrikt\\p{L}*|byer(?:ne)?|byen|zone\\p{L}*)'

const CALLS: readonly CallRule[] = [
  {
    name: 'da/dem-i-omraader-til-at-forlade',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISE}${GAP})?(?:${PEOPLE}),? (?:der )?(?:\\p{L}+ ){0,4}i (?:\\p{L}+ ){0,3}${PARTS}(?!\\p{L})(?:${GAP}${ADVISE})?${GAP}${NO_ADVICE}til at (?<how>${HOW})forlade landet`,
      'giu',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'da/opfordres-til-at-forlade',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}${NO_ADVICE}(?:(?:til )?at |(?<=(?:bedes|beder (?:\\p{L}+ ){0,3}${PEOPLE}) ))${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'da/anbefaler-at-danskere-forlader',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}(?: \\p{L}+){0,4}?,? at (?:\\p{L}+ ){0,2}?${PEOPLE}(?!\\p{L})${GAP} (?:forlader|rejser ud af|udrejser af|udrejser fra)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'da/opfordres-til-at-rejse-hjem',
    grade: 'leave',
    when: new RegExp(`${ADVISE}${GAP}${NO_ADVICE}(?:til )?at (?<how>${HOW})${GO_HOME}`, 'giu'),
    objectless: true,
  },
  {
    name: 'da/opfordring-til-at-forlade',
    grade: 'leave',
    when: new RegExp(
      `(?:opfordring(?:en)?(?: til)?${GAP}${NO_ADVICE}(?:til |om )|(?:opfordring(?:en)?|anbefaling(?:en)?|råd(?:et)?) (?:til [^;,]{3,80} )?er (?:fortsat |fortsat,? )?)at ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'da/boer-forlade',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bør (?:du |I |derfor ){0,2}${LEAVE}|(?:^|, )bør (?:du|I) ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'da/boer-udrejse',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bør (?:du |I |derfor ){0,2}|(?:^|, )bør (?:du|I) )(?<how>${HOW})${GO_HOME}`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'da/skal-forlade',
    grade: 'leave',
    when: new RegExp(`(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? (?:skal|må) (?:du |I )?${LEAVE}`, 'giu'),
    withTail:
      /omgående|øjeblikkeligt|straks|(?<!\p{L})nu(?!\p{L})|snarest|hurtigst muligt|så (?:snart|hurtigt)|uden (?:ophold|tøven)|mens (?:det|der)|så længe|kommercielle|rutefly/iu,
  },
  {
    name: 'da/forlad-landet',
    grade: 'leave',
    when: new RegExp(`(?:^|: |- |/ ?|, (?:og |så )?| og )${HOW}(?:forlad|rejs ud af)(?!\\p{L})`, 'giu'),
    withTail:
      /^ (?:landet|LANDET|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?:\s*(?:[.!:]|$)|,? (?:omgående|øjeblikkeligt|straks|nu|snarest|hurtigst|så|uden|mens|med (?:kommercielle|rutefly|fly|de første)|via|hvis))/iu,
  },
  {
    name: 'da/rejs-ud',
    grade: 'leave',
    when: /(?:^|: |- |, (?:og )?)(?:rejs (?:ud|hjem)|tag hjem)(?!\p{L})(?=,? (?:mens|omgående|straks|nu|hurtigst|snarest|så længe|så hurtigt|inden|øjeblikkeligt)|\s*[.!]?$)(?<how>[^;]{0,60})/giu,
    objectless: true,
  },
  {
    name: 'da/overvej-at-forlade',
    grade: 'consider',
    when: new RegExp(
      `(?<!\\p{L})overvej(?:e|er)?(?!\\p{L}) (?:\\p{L}+ ){0,3}?(?:at (?:${LEAVE}|${GO_HOME})|en (?:tidligere )?(?:udrejse|hjemrejse))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'da/overvej-at-blive',
    grade: 'consider',
    when: /(?<!\p{L})(?:overvej|genovervej|vurder)(?:e|er)?(?!\p{L})[^;]{0,40} (?:om|behovet|nødvendigheden)(?: (?:for|af))?(?: \p{L}+){0,3} (?:tilstedeværelse|ophold(?!s)|(?:blive|forblive)(?= (?:i|der|her|i landet)(?!\p{L})))/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a call that is over',
    when: /ikke længere|ophæve[st]|ophævet|bortfald|fjernet|fjernes|trukket tilbage|trækkes tilbage|ophører|lempe[st]|lempet/iu,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /(?<!\p{L})(?:visum|visa|opholdstilladelse|udrejsetilladelse|udrejsevisum|udvis\p{L}+|udløb\p{L}*)(?!\p{L})/iu,
  },
  {
    why: 'courts, police, debts and bans',
    when: /(?<!\p{L})(?:bøder?|retssag|domstol|fængsel\p{L}*|sigtet|udrejseforbud|rejseforbud|gæld|sagen er afgjort|straffe\p{L}*|må ikke (?:forlade|udrejse|rejse))/iu,
  },
  { why: 'conscription', when: /værnepligt|militærtjeneste|mobiliser|mænd i alderen|militær registrering/iu },
  { why: 'customs, currency and taxes', when: /(?<!\p{L})(?:told|valuta|skat|lufthavnsafgift|afgift)/iu },
  { why: 'medical evacuation and insurance', when: /forsikring|sygetransport|behandling|sygdom/iu },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /symptom|karantæne|vaccin|(?<!\p{L})feber/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /orkan|cyklon|tyfon|tsunami|jordskælv|skovbrand|naturbrand|oversvømmelse|vulkan/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:hvis |når |i tilfælde af |ved (?:et |en )?)[^;]{0,60}(?:orkan|cyklon|tyfon|tsunami|jordskælv|skovbrand|naturbrand|oversvømmelse|vulkan)|evakueringsordre/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /demonstration|folkemængde|forsamling|optræk til|optakt til/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:hvis |når |i tilfælde af |ved (?:et |en )?)[^;]{0,60}(?:demonstration|folkemængde|forsamling|angreb|alarm|uro opstår|urolighed)/iu,
  },
  {
    why: 'it speaks to those who only wish to go',
    when: /(?:vil|ønsker(?: at)?|planlægger at|agter at|vælger at|beslutter at|har tænkt sig at) (?:midlertidigt )?(?:forlade|udrejse|rejse ud)/iu,
  },
  {
    why: 'another government, or the local authorities',
    when: /(?<!\p{L})(?:sine|deres) (?:egne )?(?:statsborgere|borgere|landsmænd)|^(?!.*dansk).*(?<!\p{L})(?:amerikanere|briter|franskmænd|tyskere|canadiere|australiere|svenskere|nordmænd)(?:ne)?(?!\p{L})|(?:myndighede|politi)\p{L}+ (?:\p{L}+ ){0,3}(?:opfordr|beordr|anvis|råd|anmod|påbyd|beder)|(?:opfordr|beordr)\p{L}+ (?:\p{L}+ ){0,2}af (?:\p{L}+ ){0,2}(?:myndighed|politi)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:danskere|statsborgere)).*(?:ambassadepersonale|(?<!\p{L})personalet?(?!\p{L})|diplomat|udsendte|medarbejdere)/iu,
  },
  { why: 'minors and custody', when: /mindreårig|forældre|børn under|værge/iu },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:i|under) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/iu,
  },
]

const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?<land>(?:landet|LANDET|territoriet|hele landet|dette land)(?!\\p{L}))|(?<part>(?:(?:disse|de|det|den|alle|samtlige|berørte|nordlige|sydlige|østlige|vestlige|ovennævnte|nævnte) ){0,3}${PARTS}(?!\\p{L})|disse(?=\\s*(?:$|[.,;])))|(?<name>\\p{Lu}\\p{L}*[\\p{Ll}'-][\\p{L}'-]*)|(?:omgående|øjeblikkeligt|straks|snarest|hurtigst|så|med|via|mens|midlertidigt|uden|og|eller|hvis|nu|på grund|pga|inden (?:situationen|fly|grænser))(?!\\p{L})))`,
  'u',
)

const EMBASSY = '(?:[Aa]mbassade(?:n|r|rne|ns)?|repræsentation(?:en)?)(?!\\p{L})'
const STAFF_WORD =
  '(?:(?:ambassade)?personale(?:t|ts)?|ambassadeansatte|diplomater(?:ne)?|udsendte|medarbejdere(?:ne)?|ansatte|familier(?:ne)?|familiemedlemmer|pårørende)(?!\\p{L})'
const OUR_STAFF = `(?:ambassade(?:personale(?:t)?|ansatte)(?!\\p{L})|(?:ambassade\\p{L}*|dansk\\p{L}*|udsendt\\p{L}*|diplomatisk\\p{L}*|Danmarks) (?:\\p{L}+ ){0,3}?${STAFF_WORD}|${STAFF_WORD} (?:ved|på|fra|til|af) (?:\\p{L}+ ){0,3}?(?:${EMBASSY}|udsendte)|udsendtes? familier)`
const GONE =
  '(?:evakuere(?:t|s|de)|hjemkaldt|hjemsendt|trukket (?:hjem|ud)|flyttet|forflyttet|sendt (?:hjem|ud)|forladt|forlader|forlod|udrejst|rejst (?:hjem|ud)|vendt (?:hjem|tilbage til Danmark))(?!\\p{L})'
const FEWER = '(?:reducere(?:t|s|de|r)?|nedbragt|skåret ned|begrænset|formindsket)(?!\\p{L})'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})konsulære? (?:og \\p{L}+ )?(?:virksomhed(?:en)?|tjenester|service|ydelser|aktiviteter|opgaver|afdeling(?:en)?|sektion(?:en)?)(?: (?:ved|på) (?:Danmarks |den danske )?${EMBASSY})?(?!\\p{L})`
const STOPPED = '(?:indstillet|suspenderet|stoppet|afbrudt|ophørt|sat på pause)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'da/ambassaden-genaabnet',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:genåbne\\p{L}*|(?:åbnet|åbner|åben) (?:igen|på ny)|genoptaget|atter åben)|genåbn(?:ing|et)[^;]{0,40}${EMBASSY}|${OUR_STAFF}[^;]{0,60}? (?:vendt tilbage|returneret)`,
      'iu',
    ),
    // announced or begun is not done, and home is the other way
    unless:
      /til Danmark|(?<!\p{L})(?:planlægg\p{L}*|forventes|når|så snart|indtil|forbered\p{L}*|håber|ikke)(?!\p{L})/iu,
  },
  {
    name: 'da/konsulaer-service-genoptaget',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:genoptaget|genåbne\\p{L}*|åbnet igen|atter åben)(?!\\p{L})|genoptaget (?:(?:al|alle|sin|sine|den|de) ){0,2}${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /(?<!\p{L})(?:planlægg\p{L}*|forventes|når|så snart|indtil|forbered\p{L}*|håber|ikke|delvist?|nogle|begrænse\p{L}*|vil)(?!\p{L})/iu,
  },
  {
    name: 'da/ambassaden-lukket',
    posture: 'suspended',
    when: new RegExp(
      `beslutte\\p{L}+[^;]{0,40}? at [^;]{0,30}?(?:lukke|rømme|evakuere) (?:\\p{L}+ ){0,2}?${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:lukkede|blev nedlagt|er nedlagt)(?!\\p{L})|${EMBASSY}[^;]{0,80}? (?:er|har|forbliver|holder|blev)(?!\\p{L})[^;]{0,60}?(?<!\\p{L})(?:lukket|rømmet|evakueret)(?!\\p{L})|(?:er|har|forbliver) (?:den |Danmarks )?(?:danske )?${EMBASSY}[^;]{0,50}?(?<!\\p{L})(?:lukket|evakueret)(?!\\p{L})|(?:lukningen? af|lukket)(?: midlertidigt)? (?:sin|Danmarks|den|vores)?(?: danske)? ?${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:indstillet|suspenderet|afbrudt)(?!\\p{L})[^;]{0,30}?(?:arbejde|aktiviteter|virksomhed|drift)|${EMBASSY}[^;]{0,40}?(?:arbejde|aktiviteter|drift)[^;]{0,40}?(?:indstillet|suspenderet|ophørt)`,
      'iu',
    ),
  },
  {
    name: 'da/ambassaden-flyttet',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:flytte[tr]|forflyttet|forlagt)(?!\\p{L})[^;]{0,60}? til \\p{Lu}|${EMBASSY}[^;]{0,80}?(?:arbejder|opererer|virker|betjenes)(?!\\p{L})[^;]{0,60}? (?:fra|ud fra) \\p{Lu}`,
      'u',
    ),
    unless: /nye lokaler|ny adresse/iu,
  },
  {
    name: 'da/alle-ansatte-ude',
    posture: 'suspended',
    when: new RegExp(
      `(?:alle|alt|hele|samtlige)(?!\\p{L})[^;]{0,40}?${STAFF_WORD}[^;]{0,80}?${GONE}|${GONE}[^;]{0,20}? (?:alle|alt|hele|samtlige) [^;]{0,30}?${STAFF_WORD}`,
      'iu',
    ),
    unless: /ikke[- ]|(?<!\p{L})(?:famili|pårørende)/iu,
  },
  {
    name: 'da/ansatte-maa-rejse',
    posture: 'authorized-departure',
    when: new RegExp(
      `(?:tillad\\p{L}*|tilbud\\p{L}*|tilbyd\\p{L}*|mulighed|frivillig\\p{L}*|godkendt)(?!\\p{L})[^;]{0,80}?${STAFF_WORD}[^;]{0,60}?(?:forlade|rejse (?:hjem|ud)|udrejse)(?!\\p{L})|${STAFF_WORD}[^;]{0,60}?(?:kan frivilligt|har mulighed for|har fået tilladelse|er blevet tilbudt|tilbydes)(?!\\p{L})[^;]{0,40}?(?:forlade|rejse (?:hjem|ud)|udrejse)(?!\\p{L})`,
      'iu',
    ),
    unless: /myndighed/iu,
  },
  {
    name: 'da/ansatte-er-rejst',
    posture: 'ordered-departure',
    when: new RegExp(
      `${OUR_STAFF}[^;]{0,80}?(?:${GONE}|${FEWER})|(?:ikke[- ](?:nødvendig|essentiel|vigtig)\\p{L}*|dele af|en del af)[^;]{0,30}?${STAFF_WORD}[^;]{0,60}?(?:${GONE}|${FEWER})|${EMBASSY}[^;]{0,60}?(?:bemanding|tilstedeværelse)(?:en)?[^;]{0,40}?${FEWER}|(?:bemanding|tilstedeværelse)(?:en)? (?:på|ved) [^;]{0,20}?${EMBASSY}[^;]{0,40}?${FEWER}|(?:reduceret|reducere|nedbragt|skåret ned på|evakueret|hjemkaldt|hjemsendt|trukket)(?!\\p{L})[^;]{0,40}?(?:bemanding|${STAFF_WORD})|${EMBASSY}[^;]{0,60}?(?:reduceret|nedsat|begrænset|minimal) bemanding`,
      'iu',
    ),
  },
  {
    name: 'da/konsulaer-service-indstillet',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:er|har|forbliver|blev)(?!\\p{L})[^;]{0,40}?${STOPPED}|${STOPPED}(?: midlertidigt)? (?:(?:al|alle|sin|sine|den|de) ){0,2}${SERVICES}|^(?=.*indtil videre).*?konsulære (?:afdeling|sektion)(?:en)?[^;]{0,80}?lukket`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:delvist?|visse|nogle|en del|kan|kunne|hvis|når|vil)(?!\p{L})|^(?!.*indtil videre).*(?<!\p{L})(?:i dag|i morgen|til og med|mellem|er(?!\p{L})[^;]{0,60} (?:den )?\d{1,2}\. \p{L})/iu,
  },
  {
    name: 'da/hjaelp-begraenset',
    posture: 'limited',
    when: /(?:begrænse|ingen |ikke |svært)[^;]{0,120}?(?:mulighed\p{L}* for at (?:hjælpe|bistå|yde)|konsulær\p{L}*|hjælpe dig|bistå|yde hjælp)|(?:mulighed\p{L}* for at (?:hjælpe|bistå|yde)|konsulær (?:bistand|hjælp))[^;]{0,100}?(?:begrænse|ikke|ingen)/iu,
    // what stands on every page about those who are nationals of that country too
    unless: /dobbelt statsborgerskab|(?<!\p{L})har derfor (?:meget )?begrænset mulighed|rettigheder/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm, a move or to visitors only',
    when: /helligdag|nationaldag|grundlovsdag|ramadan|(?<!\p{L})(?:eid(?!\p{L})|jul(?!i)|påske|pinse|nytår)|åbningstid|telefontid|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|orkan|tyfon|cyklon|renover|lukket for (?:publikum|besøg|borgerhenvendelser)/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:er|holder)(?!\p{L})[^;]{0,30}lukket(?!\p{L})[^;]{0,20}?(?<!(?:siden|fra)(?: og med)? (?:den )?)(?<![\p{L}\d])(?:den )?\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/iu,
  },
  {
    why: 'another government and its own staff',
    when: /^(?!Danmark|Ambassade|Udenrigsm)\p{Lu}\p{L}+(?: \p{L}+)? (?:har |evakuerer|trækker|lukker)[^;]{0,80}(?<!\p{L})(?:sin|sit|sine) (?:\p{L}+ )?(?:ambassade|personale|diplomat)/u,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /visumafdeling|visumsektion|pasafdeling|konsulære afdeling er/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:kan|kunne|vil måske|risikerer at) (?:blive )?(?:nødt til at )?(?:lukke|evakuere|flytte|reducere|forlade)|kan (?:dog )?reduceres/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?<!\p{L})(?:FN|FN's|NGO\p{L}*|hjælpeorganisation\p{L}*|flyselskab\p{L}*|hospitalspersonale\p{L}*|hotelpersonale\p{L}*|togpersonale\p{L}*)(?!\p{L})/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:kan|kunne|ville|hvis|ved|i tilfælde|ophævet|genåbnet)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:på grund af|pga\\.?|som følge af|i lyset af|risiko(?:en)? for|fare for|trussel om|truslen fra|trussel fra)[^;]{0,120}?(?<!\\p{L})${words}|(?<!\\p{L})${words}(?:risiko|trussel|fare)`,
    'iu',
  )
}

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)

/** Danish: Denmark. */
export const da: Language = {
  code: 'da',
  calls: {
    stems:
      /forlad|evakuere|rejse? (?:ud|hjem)|udrejse|tage? hjem|komme ud af|vende (?:hjem|tilbage)|overvej|vurder/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent: /omgående|øjeblikkelig|straks|(?<!\p{L})nu(?!\p{L})|uden (?:ophold|tøven)/iu,
    clauseEnd: /[;:.]| og (?:at )?(?:kontakte|følge|registrere|undgå|holde|tilmelde)/,
  },
  staff: {
    stems:
      /ambassade|repræsentation|personale|diplomat|konsul|ansatte|medarbejdere|famili|udsendt|hjælpe|bistå|yde hjælp/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /konsulat/iu,
    embassy: /ambassade|repræsentation/iu,
    seat: /ambassade(?:n|ns)? (?:i|på|til) (?=\S)|(?:forlad[et]?|forlader|ud af) (?=\p{Lu})/gu,
    limitedTo:
      /[Uu]den for (?:hovedstaden )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)|(?:kun|udelukkende) i (?<spot>\p{Lu}[\p{L}'-]+)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located: /(?:^|[\s(])(?:i|på|inden for|fra) (?=\S)/giu,
    land: /^(?:hele )?landet(?!\p{L})/iu,
    part: new RegExp(
      `^(?:,? ?(?:det )?(?:nordlige|sydlige|østlige|vestlige|centrale|nordøstlige|nordvestlige|sydøstlige|sydvestlige)(?!\\p{L})|(?:[\\p{Ll}-]+ ){0,3}?${PARTS}(?!\\p{L})|-)`,
      'iu',
    ),
    article: /^(?:hele |byen |den |det )/iu,
    aliases: new Map([
      ['AE', 'De Forenede Arabiske Emirater'],
      ['BY', 'Hviderusland|Belarus'],
      ['CD', 'Den Demokratiske Republik Congo|Demokratiske Republik Congo|DR Congo'],
      ['CF', 'Centralafrikanske Republik'],
      ['CG', 'Republikken Congo|Congo'],
      ['CI', 'Elfenbenskysten'],
      ['MM', 'Myanmar|Burma'],
      ['PS', 'Palæstina'],
      ['TL', 'Timor-Leste|Østtimor'],
      ['US', 'USA'],
    ]),
  },
  people: {
    own: new Map([['DK', /^(?:dansk|danmark)/iu]]),
    nationals: /(?<whose>\p{L}+ske) (?:statsborgere|turister|rejsende)(?!\p{L})/gu,
    anyone: /^(?:udenlandske|nordiske|europæiske)$/iu,
    embassies: /(?<whose>Danmarks|\p{Lu}\p{L}+s|\p{L}+ske) [Aa]mbassade(?:n)?(?!\p{L})/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:til og med|frem til|indtil|senest|før|inden|til)(?: den)?\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})[.-](?<month>\d{1,2})[.-](?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|kidnap|bortfør|gids|konflikt|kamp|luftangreb|missil|uro|optøj|krimin|epidemi|udbrud|kolera|jordskælv|orkan|cyklon|oversvømmelse|vulkan|tilbagehold|anhold|brændstof|benzin|udgangsforbud|lufthavn|luftrum|blokade/iu,
    rules: [
      { hazard: 'terrorism', when: danger('terror\\p{L}*') },
      { hazard: 'kidnapping', when: danger('(?:kidnap\\p{L}*|bortførelse\\p{L}*|gidseltagning\\p{L}*)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:væbne\\p{L}* konflikt\\p{L}*|konflikten|kampe(?:ne)?|kamphandling\\p{L}*|luftangreb\\p{L}*|missilangreb\\p{L}*|krig(?:en)?)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:uroligheder(?:ne)?|optøjer|politisk vold)') },
      { hazard: 'crime', when: danger('(?:kriminalitet\\p{L}*|røveri\\p{L}*)') },
      {
        hazard: 'health',
        when: /(?:udbrud(?:det)? af|epidemi(?:en)? (?:af|med))|(?:kolera|ebola|mæslinge)[^;]{0,20}udbrud/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:efter|på grund af|pga\.?|som følge af)[^;]{0,60}(?:jordskælv|orkan|cyklon|tyfon|oversvømmelse|vulkanudbrud|naturkatastrofe)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:vilkårlig|uretmæssig)\p{L}* (?:\p{L}+ )?(?:tilbagehold|anhold|fængsl)\p{L}*/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:brændstof|benzin|diesel)mangel|mangel(?:en)? på [^;]{0,20}(?:brændstof|benzin|diesel)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /udgangsforbud(?:det)?(?!\p{L})[^;]{0,60}(?:gælder|indført|mellem|fra kl)|(?:gælder|indført|er der)[^;]{0,40}udgangsforbud/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:lufthavn|luftrum)\p{L}*[^;]{0,60}(?:er|har|forbliver|blev)(?!\p{L})[^;]{0,40}lukket(?!\p{L})/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /(?:vej|sø)?blokade(?:n|r|rne)? (?:af|mod|i|på|rundt)/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
