import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:nordmenn(?:ene)?|\\p{L}*borgere?|\\p{L}*statsborgere?|(?<!til )reisende|turister|besøkende|personer|landsmenn|familier|de som|dem som|alle som|den som|du|deg|dere|alle)'
/** "oppfordrer nordmenn til å …", "nordmenn oppfordres til å …", "ber norske borgere om å …". */
const ADVISE =
  '(?<!\\p{L})(?:oppfordre(?:r|s|t|de)?|anmode(?:r|s|t)|anbefale(?:r|s|t)|tilråd(?:er|es|d)?|råder|rådes|ber|bes|bedt|henstiller|appellerer)(?!\\p{L})'
const HOW =
  '(?:(?:umiddelbart|øyeblikkelig|straks|snarest(?: mulig)?|midlertidig|nå|frivillig|om mulig|så (?:snart|raskt|fort) som mulig|uten (?:opphold|forsinkelse)),? ){0,3}'
const LEAVE = `${HOW}(?:forlate|evakuere fra|reise ut (?:av|fra)|komme seg ut av|dra fra)(?!\\p{L})`
const GO_HOME = `${HOW}(?:reise (?:hjem|ut(?= |[.,]|$))|dra hjem|vende (?:hjem|tilbake til norge)|returnere til norge|komme seg (?:hjem|ut)|benytte (?:\\p{L}+ ){0,3}utreisemulighet\\p{L}*)(?!\\p{L}| (?:av|fra))`
/** Words before "å forlate" that make it a matter of ability, wish or preparation. */
const NO_ADVICE =
  '(?<!(?:mulighet\\p{L}* (?:til|for)|forberedt på|klare? til|forbered\\p{L}* (?:seg )?på|planer om|planlegge\\p{L}*|mot|kan|kunne|vil|ønsker|velger|behov for|rett til|tillatelse til|hjelp til|hjelpe med|bistå med|vanskelig|nødt til|uten|ikke) )'
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP =
  '(?:(?!(?<!\\p{L})(?:vurder|forbered|klar(?:e|gjort)?(?!\\p{L})|beredskap|planlegg|planer|mulighet|ikke(?! (?:har|må|behøver|absolutt|er))(?!\\p{L})))[^;]){0,220}?'
const PARTS =
  '(?:\\p{L}*områder?|\\p{L}*området|\\p{L}*områdene|\\p{L}*region(?:en|er|ene)?|\\p{L}*provins(?:en|er|ene)?|deler|delstat\\p{L}*|distrikt\\p{L}*|fylke\\p{L}*|byer|byene|byen|sone\\p{L}*)'

const CALLS: readonly CallRule[] = [
  {
    name: 'nb/de-i-omraader-til-aa-forlate',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISE}${GAP})?(?:${PEOPLE}),? (?:som )?(?:\\p{L}+ ){0,4}i (?:\\p{L}+ ){0,3}${PARTS}(?!\\p{L})(?:${GAP}${ADVISE})?${GAP}${NO_ADVICE}(?:til|om) å (?<how>${HOW})forlate landet`,
      'giu',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'nb/oppfordres-til-aa-forlate',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}${NO_ADVICE}(?:(?:til |om )?å |(?<=(?:bes|rådes|anbefales|ber (?:\\p{L}+ ){0,3}${PEOPLE}) ))${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'nb/anbefaler-at-nordmenn-forlater',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}(?: \\p{L}+){0,4}? at (?:\\p{L}+ ){0,2}?${PEOPLE}(?!\\p{L})${GAP} (?:forlater|reiser ut (?:av|fra))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'nb/oppfordres-til-aa-reise-hjem',
    grade: 'leave',
    when: new RegExp(`${ADVISE}${GAP}${NO_ADVICE}(?:til |om )?å (?<how>${HOW})${GO_HOME}`, 'giu'),
    objectless: true,
  },
  {
    name: 'nb/oppfordring-om-aa-forlate',
    grade: 'leave',
    when: new RegExp(
      `(?:oppfordring(?:en)?(?: til| om)?${GAP}${NO_ADVICE}(?:til |om )|(?:oppfordring(?:en)?|anbefaling(?:en)?|råd(?:et)?) (?:til [^;,]{3,80} )?er (?:fortsatt )?)å ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'nb/boer-forlate',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bør (?:du |dere |derfor ){0,2}${LEAVE}|(?:^|, )bør (?:du|dere) ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'nb/boer-reise-hjem',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? bør (?:du |dere |derfor ){0,2}|(?:^|, )bør (?:du|dere) )(?<how>${HOW})${GO_HOME}`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'nb/maa-forlate',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})[^;]{0,160}? (?:må|skal) (?:du |dere )?${LEAVE}`,
      'giu',
    ),
    withTail:
      /umiddelbart|øyeblikkelig|straks|(?<!\p{L})nå(?!\p{L})|snarest|så (?:snart|raskt|fort)|uten (?:opphold|forsinkelse)|mens (?:det|rutefly)|så lenge|kommersielle|rutefly/iu,
  },
  {
    name: 'nb/forlat-landet',
    grade: 'leave',
    when: new RegExp(`(?:^|: |- |/ ?|, (?:og |så )?| og )${HOW}(?:forlat|reis ut av)(?!\\p{L})`, 'giu'),
    withTail:
      /^ (?:landet|LANDET|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?:\s*(?:[.!:]|$)|,? (?:umiddelbart|øyeblikkelig|straks|nå|snarest|så|uten|mens|med (?:kommersielle|rutefly|fly|de første)|via|hvis))/iu,
  },
  {
    name: 'nb/reis-ut',
    grade: 'leave',
    when: /(?:^|: |- |, (?:og )?)(?:reis (?:ut|hjem)|dra hjem)(?!\p{L})(?=,? (?:mens|umiddelbart|straks|nå|snarest|så lenge|så raskt|så snart|innen|øyeblikkelig)|\s*[.!]?$)(?<how>[^;]{0,60})/giu,
    objectless: true,
  },
  {
    name: 'nb/vurdere-aa-forlate',
    grade: 'consider',
    when: new RegExp(
      `(?<!\\p{L})(?:vurder(?:e|er)?|overveie?)(?!\\p{L}) (?:\\p{L}+ ){0,3}?(?:å (?:${LEAVE}|${GO_HOME})|(?:en )?(?:tidlig |tidligere )?(?:utreise|hjemreise)(?! til))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'nb/vurdere-aa-bli',
    grade: 'consider',
    when: /(?<!\p{L})(?:vurder|overvei|revurder)(?:e|er)?(?!\p{L})[^;]{0,40} (?:om|behovet|nødvendigheten)(?: (?:for|av))?(?: \p{L}+){0,3} (?:tilstedeværelse(?:n)?|opphold(?:et)?|(?:bli|forbli)(?= (?:i|der|her|værende)(?!\p{L})))/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a call that is over',
    when: /ikke lenger|oppheve[st]|opphevet|bortfalt|bortfaller|fjernet|fjernes|trukket tilbake|trekkes tilbake|opphører|nedjuster|uten å oppfordre/iu,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /(?<!\p{L})(?:visum\p{L}*|visa|oppholdstillatelse|utreisetillatelse|utreisevisum|utvis\p{L}+|utløp\p{L}*)(?!\p{L})/iu,
  },
  {
    why: 'courts, police, debts and bans',
    when: /(?<!\p{L})(?:bøter|bot|rettssak|rettsprosess\p{L}*|domstol|fengsel\p{L}*|siktet|utreiseforbud|reiseforbud|gjeld(?!e)|nektet utreise|straffe\p{L}*|(?:kan|får) ikke forlate)/iu,
  },
  { why: 'conscription', when: /verneplikt|militærtjeneste|mobiliser|menn i alderen/iu },
  { why: 'customs, currency and taxes', when: /(?<!\p{L})(?:toll|valuta|skatt|flyplassavgift|avgift)/iu },
  { why: 'medical evacuation and insurance', when: /forsikring|syketransport|behandling|sykdom/iu },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /symptom|karantene|vaksin|(?<!\p{L})feber/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /orkan|syklon|tyfon|tsunami|jordskjelv|skogbrann|(?<!\p{L})flom|vulkan/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:hvis |dersom |når |i tilfelle |ved (?:et |en )?)[^;]{0,60}(?:orkan|syklon|tyfon|tsunami|jordskjelv|skogbrann|(?<!\p{L})flom|vulkan)|evakueringsordre/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /demonstrasjon|folkemengde|folkeansamling|opptøy/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:hvis |dersom |når |i tilfelle |ved (?:et |en )?)[^;]{0,60}(?:demonstrasjon|folkemengde|folkeansamling|angrep|alarm|uro oppstår|opptøy)/iu,
  },
  {
    why: 'it speaks to those who only wish to go',
    when: /(?:vil|ønsker(?: å)?|planlegger å|velger å|beslutter å|har tenkt å) (?:midlertidig )?(?:forlate|reise ut|reise hjem)/iu,
  },
  {
    why: 'another government, or the local authorities',
    when: /(?<!\p{L})(?:sine|deres) (?:egne )?(?:statsborgere|borgere|innbyggere|landsmenn)|^(?!.*(?:nor[sd]k|nordmenn)).*(?<!\p{L})(?:amerikanere|briter|franskmenn|tyskere|canadiere|australiere|svensker|dansker)(?:ne)?(?!\p{L})|(?<!norske )(?:myndighete|politi)\p{L}+ (?:\p{L}+ ){0,3}(?:oppfordr|beordr|råd|anmod|påby|ber|bedt)|(?:oppfordr|beordr)\p{L}+ (?:\p{L}+ ){0,2}av (?:\p{L}+ ){0,2}(?:myndighet|politi)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:nordmenn|borgere)).*(?:ambassadepersonell|(?<!\p{L})personell?(?:et)?(?!\p{L})|diplomat|utsendte|ansatte)/iu,
  },
  { why: 'minors and custody', when: /mindreårig|foreldre|barn under|verge(?!\p{L})/iu },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:i|under) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/iu,
  },
]

const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?<land>(?:landet|LANDET|territoriet|hele landet|dette landet)(?!\\p{L}))|(?<part>(?:(?:disse|de|det|den|alle|samtlige|berørte|nordlige|sørlige|østlige|vestlige|ovennevnte|nevnte) ){0,3}${PARTS}(?!\\p{L})|disse(?=\\s*(?:$|[.,;])))|(?<name>\\p{Lu}\\p{L}*[\\p{Ll}'-][\\p{L}'-]*)|(?:umiddelbart|øyeblikkelig|straks|snarest|så|med|via|mens|midlertidig|uten|og|eller|hvis|nå|på grunn|før (?:situasjonen|fly|grenser))(?!\\p{L})))`,
  'u',
)

const EMBASSY = '(?:[Aa]mbassade(?:n|r|ne|ns)?|utenriksstasjon(?:en)?|representasjon(?:en)?)(?!\\p{L})'
const STAFF_WORD =
  '(?:(?:ambassade)?personell(?:et|ets)?|(?:ambassade)?personale(?:t)?|ambassadeansatte|diplomater(?:ne)?|diplomatene|utsendte|medarbeidere(?:ne)?|medarbeiderne|ansatte|familier|familiene|familiemedlemmer|medfølgende|pårørende)(?!\\p{L})'
const OUR_STAFF = `(?:ambassade(?:personell(?:et)?|personale(?:t)?|ansatte)(?!\\p{L})|(?:ambassade\\p{L}*|norsk\\p{L}*|utsendt\\p{L}*|diplomatisk\\p{L}*|Norges) (?:\\p{L}+ ){0,3}?${STAFF_WORD}|${STAFF_WORD} (?:ved|på|fra|til) (?:\\p{L}+ ){0,3}?${EMBASSY})`
const GONE =
  '(?:evakuer(?:t|es|te)|kalt hjem|hjemkalt|sendt (?:hjem|ut)|trukket (?:ut|tilbake)|hentet (?:ut|hjem)|flytte[ts]?|forlatt|forlater|forlot|reist (?:hjem|ut)|vendt (?:hjem|tilbake til Norge))(?!\\p{L})'
const FEWER = '(?:reduser(?:t|es|te)|bygget ned|trappet ned|skåret ned|begrenset|nedbemannet)(?!\\p{L})'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})konsulære? (?:og \\p{L}+ )?(?:virksomhet(?:en)?|tjenester|tjenestene|arbeid(?:et)?|oppgaver|avdeling(?:en)?|seksjon(?:en)?)(?: (?:ved|på) (?:Norges |den norske )?${EMBASSY})?(?!\\p{L})`
const STOPPED = '(?:innstilt|suspendert|stanset|avbrutt|opphørt|satt på vent)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'nb/ambassaden-gjenaapnet',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:gjenåpne\\p{L}*|(?:åpnet|åpner|åpen) (?:igjen|på nytt)|gjenopptatt|igjen åpen)|gjenåpn(?:ing|et)[^;]{0,40}${EMBASSY}|${OUR_STAFF}[^;]{0,60}? (?:vendt tilbake|returnert|kommet tilbake)`,
      'iu',
    ),
    // announced or begun is not done, and home is the other way
    unless:
      /til Norge|(?<!\p{L})(?:planlegg\p{L}*|forventes|når|så snart|inntil|forbered\p{L}*|håper|ikke)(?!\p{L})/iu,
  },
  {
    name: 'nb/konsulaere-tjenester-gjenopptatt',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:gjenopptatt|gjenåpne\\p{L}*|åpnet igjen|igjen åpen)(?!\\p{L})|gjenopptatt (?:(?:all|alle|sin|sine|den|de) ){0,2}${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /(?<!\p{L})(?:planlegg\p{L}*|forventes|når|så snart|inntil|forbered\p{L}*|håper|ikke|delvis|noen|begrense\p{L}*|vil)(?!\p{L})/iu,
  },
  {
    name: 'nb/ambassaden-stengt',
    posture: 'suspended',
    when: new RegExp(
      `beslutte\\p{L}+[^;]{0,40}? å [^;]{0,30}?(?:stenge|evakuere) (?:\\p{L}+ ){0,2}?${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:stengte|ble lagt ned|er lagt ned|er nedlagt)(?!\\p{L})|${EMBASSY}[^;]{0,80}? (?:er|har|forblir|holder|ble)(?!\\p{L})[^;]{0,60}?(?<!\\p{L})(?:stengt|lukket|evakuert)(?!\\p{L})|(?:er|har|forblir) (?:den |Norges )?(?:norske )?${EMBASSY}[^;]{0,50}?(?<!\\p{L})(?:stengt|evakuert)(?!\\p{L})|(?:stengning(?:en)? av|stengt|stengte)(?: midlertidig)? (?:sin|Norges|den|vår)?(?: norske)? ?${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:innstilt|suspendert|avbrutt)(?!\\p{L})[^;]{0,30}?(?:arbeid|aktivitet|virksomhet|drift)|${EMBASSY}[^;]{0,40}?(?:arbeid|aktivitet|virksomhet|drift)[^;]{0,40}?(?:innstilt|suspendert|opphørt)`,
      'iu',
    ),
  },
  {
    name: 'nb/ambassaden-flyttet',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:flytte[tr]|relokalisert|forlagt)(?!\\p{L})[^;]{0,60}? til \\p{Lu}|${EMBASSY}[^;]{0,80}?(?:arbeider|jobber|opererer|virker|betjenes)(?!\\p{L})[^;]{0,60}? fra \\p{Lu}`,
      'u',
    ),
    unless: /nye lokaler|ny adresse/iu,
  },
  {
    name: 'nb/alle-ansatte-ute',
    posture: 'suspended',
    when: new RegExp(
      `(?:alle?|alt|hele|samtlige)(?!\\p{L})[^;]{0,40}?${STAFF_WORD}[^;]{0,80}?${GONE}|${GONE}[^;]{0,20}? (?:alle?|alt|hele|samtlige) [^;]{0,30}?${STAFF_WORD}`,
      'iu',
    ),
    unless: /ikke[- ]|(?<!\p{L})(?:famili|pårørende|medfølgende)/iu,
  },
  {
    name: 'nb/ansatte-kan-reise',
    posture: 'authorized-departure',
    when: new RegExp(
      `(?:tillat\\p{L}*|tilbud\\p{L}*|tilb[yu]d\\p{L}*|mulighet|frivillig\\p{L}*|godkjent)(?!\\p{L})[^;]{0,80}?${STAFF_WORD}[^;]{0,60}?(?:forlate|reise (?:hjem|ut))(?!\\p{L})|${STAFF_WORD}[^;]{0,60}?(?:kan frivillig|har mulighet til|har fått tillatelse til|er tilbudt|tilbys)(?!\\p{L})[^;]{0,40}?(?:forlate|reise (?:hjem|ut))(?!\\p{L})`,
      'iu',
    ),
    unless: /myndighet/iu,
  },
  {
    name: 'nb/ansatte-har-reist',
    posture: 'ordered-departure',
    when: new RegExp(
      `${OUR_STAFF}[^;]{0,80}?(?:${GONE}|${FEWER})|(?:ikke[- ](?:nødvendig|essensiel|kritisk)\\p{L}*|deler av|en del av)[^;]{0,30}?${STAFF_WORD}[^;]{0,60}?(?:${GONE}|${FEWER})|${EMBASSY}[^;]{0,60}?(?:bemanning|tilstedeværelse)(?:en)?[^;]{0,40}?${FEWER}|(?:bemanning|tilstedeværelse)(?:en)? (?:på|ved) [^;]{0,20}?${EMBASSY}[^;]{0,40}?${FEWER}|(?:redusert|redusere|trappet ned|evakuert|hentet ut|kalt hjem|trukket ut)(?!\\p{L})[^;]{0,40}?(?:bemanning|${STAFF_WORD})|${EMBASSY}[^;]{0,60}?(?:redusert|begrenset|minimal) bemanning`,
      'iu',
    ),
  },
  {
    name: 'nb/konsulaere-tjenester-innstilt',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:er|har|forblir|ble)(?!\\p{L})[^;]{0,40}?${STOPPED}|${STOPPED}(?: midlertidig)? (?:(?:all|alle|sin|sine|den|de) ){0,2}${SERVICES}|^(?=.*inntil videre).*?konsulære (?:avdeling|seksjon)(?:en)?[^;]{0,80}?(?:stengt|lukket)`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:delvis|visse|noen|en del|kan|kunne|hvis|dersom|når|vil)(?!\p{L})|^(?!.*inntil videre).*(?<!\p{L})(?:i dag|i morgen|til og med|mellom|er(?!\p{L})[^;]{0,60} (?:den )?\d{1,2}\. \p{L})/iu,
  },
  {
    name: 'nb/hjelp-begrenset',
    posture: 'limited',
    when: /(?:begrense|ingen |ikke |vanskelig)[^;]{0,120}?(?:mulighet\p{L}* (?:til|for) å (?:hjelpe|bistå|yte|tilby|gi)|konsulær\p{L}*|bistå)|(?:mulighet\p{L}* (?:til|for) å (?:hjelpe|bistå|yte|tilby|gi)|konsulær bistand)[^;]{0,100}?(?:begrense|ikke|ingen)/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm, a move or to visitors only',
    when: /helligdag|romjul|nasjonaldag|grunnlovsdag|ramadan|(?<!\p{L})(?:eid(?!\p{L})|jul(?!i)|påske|pinse|nyttår)|åpningstid|telefontid|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|orkan|tyfon|syklon|oppussing|stengt for (?:publikum|besøk)/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:er|holder)(?!\p{L})[^;]{0,30}(?:stengt|lukket)(?!\p{L})[^;]{0,20}?(?<!(?:siden|fra)(?: og med)? (?:den )?)(?<![\p{L}\d])(?:den )?\d{1,2}\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/iu,
  },
  {
    why: 'another government and its own staff',
    when: /^(?!Norge|Ambassade|Utenriks)\p{Lu}\p{L}+(?: \p{L}+)? (?:har |evakuerer|trekker|stenger)[^;]{0,80}(?<!\p{L})(?:sin|sitt|sine) (?:\p{L}+ )?(?:ambassade|personell|diplomat)/u,
  },
  { why: 'one section of it', when: /visumavdeling|visumseksjon|passavdeling/iu },
  {
    why: 'what might happen, not what happened',
    when: /(?:kan|kunne|vil kunne|risikerer å) (?:bli )?(?:nødt til å )?(?:stenge[st]?|evakuere[st]?|flytte[st]?|redusere[st]?|forlate|stengt|evakuert)/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?<!\p{L})(?:FN|FNs|NGO\p{L}*|hjelpeorganisasjon\p{L}*|flyselskap\p{L}*|sykehuspersonell?\p{L}*|helsepersonell?\p{L}*)(?!\p{L})/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:kan|kunne|ville|hvis|dersom|ved|i tilfelle|opphevet|gjenåpnet)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:på grunn av|som følge av|i lys av|risiko(?:en)? for|fare(?:n)? for|trussel om|trusselen fra|trussel fra)[^;]{0,120}?(?<!\\p{L})${words}|(?<!\\p{L})${words}(?:risiko|trussel|fare)`,
    'iu',
  )
}

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** Norwegian (Bokmål): Norway. */
export const nb: Language = {
  code: 'nb',
  calls: {
    stems:
      /forlat|evakuer|reise? (?:ut|hjem)|utreise|dra (?:fra|hjem)|komme seg|vende (?:hjem|tilbake)|returnere|vurder|overvei/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent: /umiddelbart|øyeblikkelig|straks|(?<!\p{L})nå(?!\p{L})|uten (?:opphold|forsinkelse)/iu,
    clauseEnd: /[;:.]| og (?:å )?(?:kontakte|følge|registrere|unngå|holde|melde)/,
  },
  staff: {
    stems:
      /ambassade|utenriksstasjon|representasjon|personell|personale|diplomat|konsul|ansatte|medarbeider|famili|utsendt|bistå|bistand|hjelpe/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /konsulat/iu,
    embassy: /ambassade|utenriksstasjon/iu,
    seat: /ambassade(?:n|ns)? (?:i|på|til) (?=\S)|(?:forlat[et]?|forlatt|forlater|ut av) (?=\p{Lu})/gu,
    limitedTo:
      /[Uu]tenfor (?:hovedstaden )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)|(?:kun|bare|utelukkende) i (?<spot>\p{Lu}[\p{L}'-]+)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located: /(?:^|[\s(])(?:i|på|innenfor|fra) (?=\S)/giu,
    land: /^(?:hele )?landet(?!\p{L})/iu,
    part: new RegExp(
      `^(?:,? ?(?:det |de )?(?:nordlige|sørlige|østlige|vestlige|sentrale|nordøstlige|nordvestlige|sørøstlige|sørvestlige)(?!\\p{L})|(?:[\\p{Ll}-]+ ){0,3}?${PARTS}(?!\\p{L})|-)`,
      'iu',
    ),
    article: /^(?:hele |byen |den |det )/iu,
    aliases: new Map([
      ['AE', 'De forente arabiske emirater|Emiratene'],
      ['BY', 'Hviterussland|Belarus'],
      ['CD', 'Den demokratiske republikken Kongo|DR Kongo|Kongo-Kinshasa'],
      ['CF', 'Sentralafrikanske republikk'],
      ['CG', 'Republikken Kongo|Kongo|Kongo-Brazzaville'],
      ['CI', 'Elfenbenskysten'],
      ['MM', 'Myanmar|Burma'],
      ['PS', 'Palestina'],
      ['TL', 'Øst-Timor|Timor-Leste'],
      ['US', 'USA'],
    ]),
  },
  people: {
    own: new Map([['NO', /^(?:norsk|norge)/iu]]),
    nationals: /(?<whose>\p{L}+ske) (?:statsborgere|borgere|turister)(?!\p{L})/gu,
    anyone: /^(?:utenlandske|nordiske|europeiske)$/iu,
    embassies: /(?<whose>Norges|\p{Lu}\p{L}+s|\p{L}+ske) [Aa]mbassade(?:n)?(?!\p{L})/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:til og med|fram til|frem til|inntil|senest|før|innen|til)(?: den)?\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|kidnapp|bortfør|gissel|konflikt|kamp|luftangrep|missil|uro|opptøy|krimin|epidemi|utbrudd|kolera|jordskjelv|orkan|syklon|flom|vulkan|fengsl|pågrip|drivstoff|bensin|portforbud|flyplass|lufthavn|luftrom|blokade/iu,
    rules: [
      { hazard: 'terrorism', when: danger('terror\\p{L}*') },
      { hazard: 'kidnapping', when: danger('(?:kidnapp\\p{L}*|bortføring\\p{L}*|gisseltaking\\p{L}*)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:væpne\\p{L}* konflikt\\p{L}*|konflikten|kamper|kampene|kamphandling\\p{L}*|luftangrep\\p{L}*|missilangrep\\p{L}*|krig(?:en)?)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:uroligheter|uro(?!\\p{L})|opptøyer|politisk vold)') },
      { hazard: 'crime', when: danger('(?:kriminalitet\\p{L}*|ran(?!\\p{L}))') },
      {
        hazard: 'health',
        when: /(?:utbrudd(?:et)? av|epidemi(?:en)? (?:av|med))|(?:kolera|ebola|meslinge)[^;]{0,20}utbrudd/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:etter|på grunn av|som følge av)[^;]{0,60}(?:jordskjelv|orkan|syklon|tyfon|flom|vulkanutbrudd|naturkatastrofe)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:vilkårlig|urettmessig)\p{L}* (?:\p{L}+ )?(?:fengsl|pågrip|arrest)\p{L}*/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:drivstoff|bensin|diesel)mangel|mangel(?:en)? på [^;]{0,20}(?:drivstoff|bensin|diesel)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /portforbud(?:et)?(?!\p{L})[^;]{0,60}(?:gjelder|innført|mellom|fra kl)|(?:gjelder|innført|er det)[^;]{0,40}portforbud/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:flyplass|lufthavn|luftrom)\p{L}*[^;]{0,60}(?:er|har|forblir|ble)(?!\p{L})[^;]{0,40}stengt(?!\p{L})/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /(?:vei|sjø)?blokade(?:n|r|ne)? (?:av|mot|i|på|rundt)/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
