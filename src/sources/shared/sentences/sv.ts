import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:svenskar(?:na)?|\\p{L}*medborgare|\\p{L}*resenärer|turister|besökare|personer|landsmän|familjer|de som|den som|alla som|du|dig|er|ni)'
/** "uppmanar svenskar …", "svenskar uppmanas …"; the noun stands in a rule of its own. */
const ADVISE =
  '(?<!\\p{L})(?:uppmana(?:r|s|t|ts|de|des)?|anmoda(?:r|s|t)?|rekommendera(?:r|s|t)?|råder|råds|rådde|ber|beds|ombeds|ombes|vädjar)(?!\\p{L})'
const HOW =
  '(?:(?:omedelbart|omgående|genast|snarast(?: möjligt)?|skyndsamt|tillfälligt|nu|frivilligt|om möjligt|så snart (?:som )?(?:det är )?möjligt|så fort som möjligt|utan dröjsmål),? ){0,3}'
const LEAVE = `${HOW}(?:lämna|evakuera från|resa ut ur|ta sig ut ur)(?!\\p{L})`
const GO_HOME = `${HOW}(?:resa (?:hem|därifrån|ut ur landet|ut(?=[.,]|$| med| via| så))|åka (?:hem|därifrån)|ge sig av|ta sig därifrån|avsluta (?:sin|sina|din) (?:resa|resor|vistelse|vistelser)|avbryta (?:sin|sina|din) (?:resa|resor|vistelse|vistelser)|ta sig (?:hem|ut ur landet)|återvända (?:hem|till Sverige))(?!\\p{L})`
/** Words before "att lämna" that make it a matter of ability, wish or preparation. */
const NO_ADVICE =
  '(?<!(?:möjlighet\\p{L}*|utvägar|sätt|beredda?|redo|förbered\\p{L}*|planer\\p{L}*|för|från|kunna|kan|vill|önskar|väljer|behov av|rätt|tillstånd|tillåts|hjälp|stöd|svårt|vid|inte) )'
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP =
  '(?:(?!(?<!\\p{L})(?:överväg|förbered|beredskap|planer|möjlighet|inte(?! (?:har|måste|behöver|absolut|är))(?!\\p{L})))[^;]){0,220}?'
const PARTS =
  '(?:områden?|området|områdena|regioner(?:na)?|region(?:en)?|provins\\p{L}*|delar(?:na)?|delstat\\p{L}*|distrikt\\p{L}*|städer(?:na)?|staden|gränsområd\\p{L}*|län(?:et)?|zon\\p{L}*)'

const CALLS: readonly CallRule[] = [
  {
    name: 'sv/de-i-omraden-att-lamna',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}(?:${PEOPLE}) (?:som )?(?:\\p{L}+ ){0,4}i (?:\\p{L}+ ){0,3}${PARTS}(?!\\p{L})${GAP}${NO_ADVICE}att (?<how>${HOW})lämna landet`,
      'giu',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'sv/uppmanas-att-lamna',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}${NO_ADVICE}(?:att ${LEAVE}|(?<=(?:uppmanas|ombeds|råds|rekommenderas|(?<!\\p{L})ber (?:\\p{L}+ ){0,3}${PEOPLE}) )${LEAVE})`,
      'giu',
    ),
  },
  {
    name: 'sv/rekommenderar-att-svenskar-lamnar',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISE}|uppmaning(?:en)?|rekommendation(?:en)?|råd)(?: \\p{L}+){0,4}? att (?:\\p{L}+ ){0,2}?${PEOPLE}(?!\\p{L})${GAP} (?:lämnar|reser ut ur|reser hem från)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'sv/uppmanas-att-resa-hem',
    grade: 'leave',
    when: new RegExp(`${ADVISE}${GAP}${NO_ADVICE}att (?<how>${HOW})${GO_HOME}`, 'giu'),
    objectless: true,
  },
  {
    name: 'sv/uppmaning-att-lamna',
    grade: 'leave',
    when: new RegExp(
      `(?:uppmaning(?:en)? (?:(?:till|om|för)${GAP}${NO_ADVICE})?|(?:råd|rådet|rekommendation(?:en)?|uppmaning(?:en)?) (?:till [^;,]{3,80} )?(?:är|är fortsatt|kvarstår:?) (?:fortfarande |fortsatt )?)att ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'sv/bor-lamna',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bör (?:du |ni |därför |de ){0,2}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'sv/bor-resa-hem',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bör (?:du |ni |därför |de ){0,2}(?<how>${HOW})${GO_HOME}`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'sv/maste-lamna',
    grade: 'leave',
    when: new RegExp(`(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? (?:måste|skall?) ${LEAVE}`, 'giu'),
    withTail:
      /omedelbart|omgående|genast|snarast|(?<!\p{L})nu(?!\p{L})|så (?:snart|fort)|utan dröjsmål|medan|så länge|reguljär|kommersiell/iu,
  },
  {
    name: 'sv/lamna',
    grade: 'leave',
    when: new RegExp(`(?:^|: |- |, (?:och )?| och )${HOW}lämna`, 'giu'),
    withTail:
      /^ (?:landet|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?:[.!]?$|,? (?:omedelbart|omgående|genast|nu|snarast|så|utan dröjsmål|medan|med (?:reguljär|kommersiell|första)|via|om))/u,
  },
  {
    name: 'sv/overvag-att-lamna',
    grade: 'consider',
    when: new RegExp(
      `(?<!\\p{L})överväg(?:a|er)?(?!\\p{L}) (?:\\p{L}+ ){0,3}?(?:att (?:${LEAVE}|${GO_HOME})|en (?:tidigare )?(?:utresa|hemresa))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'sv/overvag-att-stanna',
    grade: 'consider',
    when: /(?<!\p{L})(?:överväg|ompröva|se över|bedöm)(?:a|er)?(?!\p{L})[^;]{0,60}(?:vistelse|närvaro|stanna|behov)/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a call that is over',
    when: /ta(?:r|s|git|gits)? bort|borttagen|inte längre|upphör|upphäv|(?<!\p{L})häv(?:a|er|s|t|ts)(?!\p{L})|återkalla|slopas|dra(?:r|s|git|gits)? tillbaka/iu,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /(?<!\p{L})(?:visum|viser\p{L}+|uppehållstillstånd|utresetillstånd|utresestämpel|utvis\p{L}+)(?!\p{L})/iu,
  },
  {
    why: 'courts, police, debts and bans',
    when: /böter|domstol|rättegång|rättsprocess|fängelse|åtal|gripen|skulder|(?:ut)?reseförbud|förbud mot/iu,
  },
  { why: 'conscription', when: /värnplikt|militärtjänst|mobiliser|vapenför/iu },
  { why: 'customs, currency and taxes', when: /(?<!\p{L})(?:tull|valuta|skatt|flygplatsavgift|avgift)/iu },
  {
    why: 'medical evacuation and insurance',
    when: /försäkring(?!skassan)|sjuktransport|ambulansflyg|få vård/iu,
  },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /symptom|symtom|karantän|vaccin|(?<!\p{L})feber/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /orkan|cyklon|tyfon|tsunami|jordbävning|skogsbr[aä]nd|översvämning|vulkan/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:(?:^|, )om |när |ifall |i händelse av |vid (?:en |ett )?)[^;]{0,60}(?:orkan|cyklon|tyfon|tsunami|jordbävning|skogsbr[aä]nd|översvämning|vulkan)|evakueringsorder/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /demonstration|folksamling|protest|sammankomst/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:(?:^|, )om |när |ifall |i händelse av |vid (?:en |ett )?)[^;]{0,60}(?:demonstration|folksamling|protest|attack|attentat|larm|oroligheter uppstår)/iu,
  },
  {
    why: 'it speaks to those who only wish to go',
    when: /(?:vill|önskar|avser|planerar|tänker|väljer|beslutar)(?: att)? (?:tillfälligt )?lämna|väntar på att lämna/iu,
  },
  {
    why: 'another government, or the local authorities',
    when: /(?<!\p{L})(?:sina|deras) (?:egna )?(?:medborgare|landsmän)|^(?!.*svensk).*(?<!\p{L})(?:amerikaner|britter|fransmän|tyskar|kanadensare|australier|danskar|norrmän|finländare|USA:s)(?:na)?(?!\p{L})|(?:myndighet|polis)\p{L}* (?:\p{L}+ ){0,3}(?:uppman|beordr|anvis|råd|begär|ber(?!\p{L}))|(?:uppman|beordr)\p{L}+ (?:\p{L}+ ){0,2}av (?:\p{L}+ ){0,2}(?:myndighet|polis)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:svenskar|medborgare)).*(?:ambassadpersonal|personal(?:en)?(?!\p{L})|diplomat|utsända|anställda)/iu,
  },
  { why: 'minors and custody', when: /minderårig|vårdnadshavar|barn under|föräldr/iu },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:i|under) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/iu,
  },
]

const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?<land>(?:landet|LANDET|territoriet|hela landet|detta land|detta(?=\\s*(?:$|[.,;])))(?!\\p{L}))|(?<part>(?:(?:dessa|de|det|den|alla|samtliga|berörda|norra|södra|östra|västra|ovan nämnda|nämnda) ){0,3}${PARTS}(?!\\p{L})|dessa(?=\\s*(?:$|[.,;])))|(?<name>\\p{Lu}\\p{L}*[\\p{Ll}'-][\\p{L}'-]*)|(?:omedelbart|omgående|genast|snarast|skyndsamt|så|med|via|medan|tillfälligt|utan|och|eller|om|nu|på grund|innan (?:läget|situationen|flyg|gränser))(?!\\p{L})))`,
  'u',
)

const EMBASSY = '(?:[Aa]mbassad(?:en|er|erna|ens)?|beskickning(?:en)?|representation(?:en)?)(?!\\p{L})'
const STAFF_WORD =
  '(?:(?:ambassad)?personal(?:en|ens)?|personalstyrkan|diplomater(?:na)?|utsända|medarbetare|anställda|tjänstemän|medföljande|anhöriga|familjemedlemmar|familjer)(?!\\p{L})'
const OUR_STAFF = `(?:ambassadpersonal(?:en)?(?!\\p{L})|(?:ambassad\\p{L}*|svensk\\p{L}*|utsänd\\p{L}*|diplomatisk\\p{L}*|konsulär\\p{L}*|Sveriges) (?:\\p{L}+ ){0,3}?${STAFF_WORD}|${STAFF_WORD} (?:vid|på|från|till) (?:\\p{L}+ ){0,3}?${EMBASSY})`
const GONE =
  '(?:evakuera(?:ts|t|de|des|d)|tagits hem|kallats hem|flugits hem|flyttats?|omlokaliserats?|dragits tillbaka|lämnat|har lämnat|lämnar|lämnade|rest hem|återvänt (?:hem|till Sverige))(?!\\p{L})'
const FEWER =
  '(?:reducera(?:ts|t|d|de|s)|minska(?:ts|t|d|de|s)|dragits (?:ned|ner)|skurits ned|begränsats)(?!\\p{L})'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})konsulära? (?:och \\p{L}+ )?(?:verksamhet(?:en)?|tjänster(?:na)?|tjänsterna|service(?:n)?|avdelning(?:en)?)(?: (?:vid|på) (?:Sveriges |svenska )?${EMBASSY})?(?!\\p{L})`
const STOPPED =
  '(?:pausats|pausade?|ställts in|inställda?|avbrutits|avbrutna?|suspendera(?:ts|d|de)|upphört|stoppats)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'sv/ambassaden-ater-oppen',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:återöppna\\p{L}*|(?:öppnat|öppnade|öppen|öppnar) (?:igen|åter|på nytt)|åter (?:öppen|öppnat|på plats)|återupptagit|återgått)|återöppn(?:ing|at|ade)[^;]{0,40}${EMBASSY}|${OUR_STAFF}[^;]{0,60}? (?:återvänt|kommit tillbaka)`,
      'iu',
    ),
    // announced or begun is not done, and home is the other way
    unless:
      /till Sverige|(?<!\p{L})(?:planer\p{L}*|avser|när|så snart|tills|förbered\p{L}*|hoppas|inte)(?!\p{L})/iu,
  },
  {
    name: 'sv/konsular-service-ateropptagen',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:återupptagits|återupptagen|återupptagna|återöppnat|åter öpp\\p{L}+)(?!\\p{L})|återupptagit (?:(?:all|alla|sin|sina|den|de) ){0,2}${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /(?<!\p{L})(?:planer\p{L}*|avser|när|så snart|tills|förbered\p{L}*|hoppas|inte|delvis|vissa|begränsa\p{L}*)(?!\p{L})/iu,
  },
  {
    name: 'sv/ambassaden-stangd',
    posture: 'suspended',
    when: new RegExp(
      `beslut(?:at|et|)(?!\\p{L})[^;]{0,40}? att [^;]{0,30}?(?:stänga|utrymma|evakuera) (?:\\p{L}+ ){0,2}?${EMBASSY}|${EMBASSY}[^;]{0,80}? (?:är|har|hålls|håller|förblir|var|blev)(?!\\p{L})[^;]{0,60}?(?<!\\p{L})(?:stängd|stängts|stängt|stängdes|utrymts?|evakuerats?)(?!\\p{L})|${EMBASSY} (?:\\p{L}+ ){0,5}?stängdes(?!\\p{L})|(?:är|har|hålls|förblir) (?:den |Sveriges )?(?:svenska )?${EMBASSY}[^;]{0,50}?(?<!\\p{L})(?:stängd|stängts|evakuerats?)(?!\\p{L})|(?:stängning(?:en)? av|stängt|stängde)(?: tillfälligt)? (?:sin|Sveriges|den|vår)?(?: svenska)? ?${EMBASSY}|${EMBASSY}[^;]{0,60}? verksamhet(?:en)?[^;]{0,60}?(?:upphört|pausats?|ställts in|avbrutits|suspenderats?|lagts ned)|${EMBASSY}[^;]{0,60}? (?:pausat|ställt in|avbrutit|suspenderat) (?:all )?(?:sin )?verksamhet`,
      'iu',
    ),
  },
  {
    name: 'sv/ambassaden-flyttad',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:flytta(?:t|ts|d|de|des)|omlokalisera(?:t|ts|d|des)|förlagts)(?!\\p{L})[^;]{0,60}? till \\p{Lu}|${EMBASSY}[^;]{0,80}?(?:verkar|arbetar|bedriver|bedrivs|sköts)(?!\\p{L})[^;]{0,60}? från \\p{Lu}`,
      'u',
    ),
    unless: /nya? lokaler|ny adress/iu,
  },
  {
    name: 'sv/all-personal-ute',
    posture: 'suspended',
    when: new RegExp(
      `(?:all|hela|samtlig[ta])(?!\\p{L})[^;]{0,40}?${STAFF_WORD}[^;]{0,80}?${GONE}|${GONE}[^;]{0,20}? (?:all|hela|samtlig[ta]) [^;]{0,30}?${STAFF_WORD}`,
      'iu',
    ),
    unless: /icke[- ]|(?<!\p{L})(?:familj|anhörig|medföljande)/iu,
  },
  {
    name: 'sv/personal-far-lamna',
    posture: 'authorized-departure',
    when: new RegExp(
      `(?:tillåt\\p{L}*|erbjud\\p{L}*|möjlighet|frivillig\\p{L}*|beviljat|godkänt)(?!\\p{L})[^;]{0,80}?${STAFF_WORD}[^;]{0,60}?(?:lämna|resa hem)(?!\\p{L})|${STAFF_WORD}[^;]{0,60}?(?:tillåts|erbjuds|erbjudits|har möjlighet|får)(?!\\p{L})[^;]{0,40}?(?:lämna|resa hem)(?!\\p{L})`,
      'iu',
    ),
    unless: /myndighet|inte (?:tillåt|får)|får inte/iu,
  },
  {
    name: 'sv/personal-har-lamnat',
    posture: 'ordered-departure',
    when: new RegExp(
      `${OUR_STAFF}[^;]{0,80}?(?:${GONE}|${FEWER})|(?:icke[- ](?:nödvändig|essentiell)\\p{L}*|delar av|del av)[^;]{0,30}?${STAFF_WORD}[^;]{0,60}?(?:${GONE}|${FEWER}|lämna(?!\\p{L}))|${EMBASSY}[^;]{0,60}?(?:bemanning|personalstyrka|närvaro)(?:en)?[^;]{0,40}?${FEWER}|(?:bemanning|personalstyrka|närvaro)(?:en)? (?:vid|på) [^;]{0,20}?${EMBASSY}[^;]{0,40}?${FEWER}|(?:reducera|minska|dra (?:ned|ner)(?: på)?|reducerat|minskat|dragit (?:ned|ner) på|evakuerat|tagit hem|kallat hem|flugit hem)(?!\\p{L})[^;]{0,40}?(?:bemanning|${STAFF_WORD})|${EMBASSY}[^;]{0,60}?(?:reducerad|minskad|begränsad) bemanning`,
      'iu',
    ),
  },
  {
    name: 'sv/konsular-service-pausad',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:är|har|hålls|förblir)(?!\\p{L})[^;]{0,40}?${STOPPED}|(?:pausat|ställt in|avbrutit|suspenderat|upphört med)(?: tillfälligt)? (?:(?:all|alla|sin|sina|den|de) ){0,2}${SERVICES}|^(?=.*tills vidare).*?konsulära avdelning(?:en)?[^;]{0,80}?stängd`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:delvis|vissa|några|en del|kan|kunde|skulle|kommer att)(?!\p{L})|^om |, om |^(?!.*tills vidare).*(?<!\p{L})(?:i dag|idag|i morgon|imorgon|till och med|mellan|(?:är|hålls)(?!\p{L})[^;]{0,60} den \d)/iu,
  },
  {
    name: 'sv/hjalp-begransad',
    posture: 'limited',
    when: /(?:begräns|inga? |inte |små |svårt|kringskuren)[^;]{0,120}?(?:möjlighet\p{L}* att (?:bistå|hjälpa|ge)|konsulär\p{L}*|bistå|ambassadens? möjlighet\p{L}*)|(?:möjlighet\p{L}* att (?:bistå|hjälpa|ge)|konsulär\p{L}* (?:stöd|bistånd|hjälp|service))[^;]{0,100}?(?:begränsa|inte|saknas|små)/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm, a move or to visitors only',
    when: /helgdag|lunch|nationaldag|självständighetsdag|ramadan|(?<!\p{L})(?:eid(?!\p{L})|jul(?!i)|påsk|midsommar|nyår)|öppettid|telefontid|besökstid|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|orkan|tyfon|cyklon|renover|stängd för (?:besök|allmänheten)/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:är|håller|hålls)(?!\p{L})[^;]{0,30}stäng[dt](?!\p{L})[^;]{0,20}?(?<!(?:sedan|från)(?: och med)? (?:den )?)(?<![\p{L}\d])(?:den )?\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/iu,
  },
  {
    why: 'another government and its own staff',
    when: /^(?!Sverige|Ambassad)\p{Lu}\p{L}+(?: \p{L}+)? (?:har |evakuerar|drar|kallar|stänger)[^;]{0,80}(?<!\p{L})(?:sin|sitt|sina) (?:\p{L}+ )?(?:ambassad|personal|diplomat)/u,
  },
  { why: 'one section of it', when: /migrationsavdelning|viserings|visumavdelning|passavdelning/iu },
  {
    why: 'what might happen, not what happened',
    when: /(?:kan|kunde|skulle|riskerar att) (?:komma att )?(?:behöva )?(?:stäng|evakuer|flytt|minsk|lämna)/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?<!\p{L})(?:FN|FN:s|NGO\p{L}*|hjälporganisation\p{L}*|flygbolag\p{L}*|sjukhuspersonal\p{L}*|vårdpersonal\p{L}*|hotellpersonal\p{L}*)(?!\p{L})/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:kan|kunna|skulle|om|vid|i händelse|upphävts|hävts|öppnat)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:på grund av|med anledning av|till följd av|risk(?:en|er)? för|hot(?:et)? (?:om|från|mot)|orsakat av)[^;]{0,120}?(?<!\\p{L})${words}|(?<!\\p{L})${words}(?:risk|hot|fara)`,
    'iu',
  )
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
)

/** Swedish: Sweden. */
export const sv: Language = {
  code: 'sv',
  calls: {
    stems:
      /lämna|evakuera|resa (?:ut|hem|därifrån)|ge sig av|avsluta|avbryta|ta sig (?:ut|hem)|åka hem|återvända|överväg|ompröva|se över|bedöm/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent: /omedelbart|omgående|genast|(?<!\p{L})nu(?!\p{L})|utan (?:vidare )?dröjsmål/iu,
    clauseEnd: /[;:.]| och (?:att )?(?:kontakta|följa|registrera|undvika|hålla|ta del|anmäla)/,
  },
  staff: {
    stems: /ambassad|beskickning|personal|diplomat|konsul|anhöriga|familj|utsänd|bistå|verksamhet/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /konsulat/iu,
    embassy: /ambassad|beskickning/iu,
    seat: /ambassad(?:en)?s? (?:i|på|till) (?=\S)|(?:lämna[rt]?|ur) (?=\p{Lu})/gu,
    limitedTo:
      /[Uu]tanför (?:huvudstaden )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)|(?:endast|bara|enbart) i (?<spot>\p{Lu}[\p{L}'-]+)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located: /(?:^|[\s(])(?:i|på|inom|från) (?=\S)/giu,
    land: /^(?:hela )?landet(?!\p{L})/iu,
    part: new RegExp(
      `^(?:,? ?(?:norra|södra|östra|västra|centrala|nordöstra|nordvästra|sydöstra|sydvästra)(?!\\p{L})|(?:[\\p{Ll}-]+ ){0,3}?${PARTS}(?!\\p{L})|-)`,
      'iu',
    ),
    article: /^(?:hela |staden |den |det )/iu,
    aliases: new Map([
      ['AE', 'Förenade Arabemiraten'],
      ['BY', 'Vitryssland|Belarus'],
      ['CD', 'Demokratiska republiken Kongo|DR Kongo'],
      ['CF', 'Centralafrikanska republiken'],
      ['CG', 'Republiken Kongo|Kongo'],
      ['CI', 'Elfenbenskusten'],
      ['MM', 'Myanmar|Burma'],
      ['PS', 'Palestina'],
      ['RU', 'Ryska federationen'],
      ['SA', 'Saudiarabien'],
      ['TL', 'Östtimor|Timor-Leste'],
    ]),
  },
  people: {
    own: new Map([['SE', /^(?:svensk|sverige)/iu]]),
    nationals: /(?<whose>\p{L}+sk[ae]) (?:medborgare|turister|resenärer)(?!\p{L})/gu,
    anyone: /^(?:utländska|nordiska|europeiska)$/iu,
    embassies: /(?<whose>Sveriges|\p{Lu}\p{L}+:?s|\p{L}+ska) ambassad(?:en)?(?!\p{L})/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:till och med|t\.o\.m\.|fram till|senast|före|innan|till)(?: den)?\s*$/iu,
    digits: /(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|kidnapp|gisslan|konflikt|strid|luftangrepp|robot|oro|upplopp|kravall|brott|kriminal|epidemi|utbrott|kolera|jordbävning|orkan|cyklon|översvämning|vulkan|frihetsberöv|gripa|bränsle|bensin|utegångsförbud|flygplats|luftrum|blockad/iu,
    rules: [
      { hazard: 'terrorism', when: danger('terror\\p{L}*') },
      { hazard: 'kidnapping', when: danger('(?:kidnapp\\p{L}*|gisslantagning\\p{L}*)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:väpnad\\p{L}* konflikt\\p{L}*|konflikten|strider(?:na)?|luftangrepp\\p{L}*|robotangrepp\\p{L}*|krig(?:et)?)',
        ),
      },
      {
        hazard: 'unrest',
        when: danger('(?:orolighet\\p{L}*|upplopp\\p{L}*|kravall\\p{L}*|politisk\\p{L}* våld)'),
      },
      { hazard: 'crime', when: danger('(?:kriminalitet\\p{L}*|våldsbrott\\p{L}*|brottslighet\\p{L}*)') },
      {
        hazard: 'health',
        when: /(?:utbrott(?:et)? av|epidemi(?:n)? av)|(?:kolera|ebola|mässling)[^;]{0,20}utbrott/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:efter|på grund av|till följd av|med anledning av)[^;]{0,60}(?:jordbävning|orkan|cyklon|tyfon|översvämning|vulkanutbrott|naturkatastrof)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /godtyckligt? (?:\p{L}+ )?(?:frihetsberöva|gripa|fängsla)\p{L}*|godtyckliga (?:\p{L}+ )?(?:frihetsberövanden|gripanden|fängslanden)/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:bränsle|bensin|diesel)brist|brist(?:en)? på [^;]{0,20}(?:bränsle|bensin|diesel)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /utegångsförbud(?!\p{L})[^;]{0,60}(?:råder|gäller|införts|mellan|från)|(?:råder|gäller|infört)[^;]{0,40}utegångsförbud/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:flygplats|luftrum)\p{L}*[^;]{0,60}(?:är|har|förblir)[^;]{0,40}stäng(?:d|da|t|ts)(?!\p{L})/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /(?:väg|sjö)?blockad(?:en|er|erna)? (?:av|mot|i|på|runt)/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
