import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:[Oo]bywatel(?:e|i|om|ami|ki|kom)?|[Pp]ola(?:cy|ków|kom|kami)|[Pp]odróżn(?:i|ych|ym)|[Tt]uryści|[Tt]urystów|[Tt]urystom|[Oo]sob(?:y|om|ami)|[Oo]sób|[Rr]odak(?:om|ów)|[Rr]odacy|[Ww]szys(?:cy|tkich|tkim)|[Rr]ezyden(?:ci|tów|tom))'
const ADVISE =
  '(?<!\\p{L})(?:[Ww]zywa(?:my|ją)?|[Aa]peluje(?:my|ą)?|[Zz]aleca(?:my|ją|ne)? ?(?:się)?|[Zz]alecane jest|[Dd]oradza(?:my)? ?(?:się)?|[Rr]ekomenduje(?:my)? ?(?:się)?|[Rr]adzi(?:my)?|[Pp]rosi(?:my)?|[Nn]akłania(?:my)?|[Uu]prasza się|(?:(?:są|zostali) )?(?:proszeni|wzywani|wezwani|zobowiązani)(?: są)?)(?!\\p{L})'
const SHOULD =
  '(?<!\\p{L})(?:powin(?:ni|ny|na|ien|niście|ieneś|naś)|należy|trzeba|muszą|musisz|proszę)(?!\\p{L})'
const HOW =
  '(?:(?:natychmiast|niezwłocznie|bezzwłocznie|jak najszybciej|możliwie (?:jak )?najszybciej|pilnie|tymczasowo|dobrowolnie|bezpiecznie|w miarę możliwości|czym prędzej|w trybie pilnym|już teraz|jeszcze dziś),? ){0,3}'
const QUICK =
  '(?:natychmiastow(?:ego|e|y)|niezwłoczn(?:ego|e|y)|bezzwłoczn(?:ego|e|y)|pilnego|pilne|jak najszybszego|jak najszybszy|jak najszybsze|szybkiego|szybkie|tymczasowego|tymczasowe|możliwie szybkiego) '
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP = '(?:(?!(?<!\\p{L})(?:rozważ|przygot|gotow|planow|zaplan|możliwoś|nie(?!\\p{L})))[^;]){0,200}?'
const PARTS =
  '(?:teren(?:y|ów|u)?|obszar(?:y|ów|u)?|region(?:y|ów|u)?|rejon(?:y|ów|u)?|stref(?:y|ę)|prowincj(?:i|ę|e)|obwod(?:u|ów|y)|obwód|miast(?:o|a)|dystrykt\\p{L}*|północ(?:y)?|południ(?:e|a)|wschodni\\p{L}*|zachodni\\p{L}*|północn\\p{L}*|południow\\p{L}*|przygraniczn\\p{L}*)'
/** What is left: "opuścić kraj", "opuszczenia terytorium Iranu", "wyjechać z Iraku". */
const OBJECT_WORDS =
  `(?:(?<land>(?:z |ze )?(?:(?:ten|tego|jego|jej|ich|całe|całego|terytorium|obszar) ){0,2}(?:kraju?|terytorium|państwa?)(?!\\p{L}| (?:\\p{Lu}|tych))|tych krajów)|` +
  `(?<part>(?:z |ze )?(?:(?:tych|te|tego|ten|ww\\.|wskazan\\p{L}*|zagrożon\\p{L}*|wymienion\\p{L}*|wszystkich|strefę|pas) ){0,2}${PARTS}(?!\\p{L}))|` +
  `(?<name>(?:z |ze )?(?:terytorium )?(?:Republiki )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3}))`

const CALLS: readonly CallRule[] = [
  {
    name: 'pl/wzywa-do-opuszczenia',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}(?<how>(?:${QUICK}|${HOW}))(?:opuszczeni[ea]|wyjazdu?(?= (?:z|ze) )|wyjechani[ea]|ewakuacji(?= z ))`,
      'gu',
    ),
  },
  {
    name: 'pl/o-jego-opuszczenie',
    grade: 'leave',
    // what is to be left was named before: "do osób przebywających w tym kraju o jego opuszczenie"
    when: new RegExp(
      `${ADVISE}${GAP}(?:o|do) (?:jego|jej|ich) (?<how>(?:${QUICK})?)opuszczeni[ea](?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'pl/zaleca-wyjazd',
    grade: 'leave',
    when: new RegExp(
      `(?:przebywając\\p{L}+ (?:w|we|na) [^;]{2,80}?${ADVISE}(?: (?:o|do))?|${ADVISE}[^;]{0,40}? przebywając\\p{L}+ (?:w|we|na) [^;]{2,80}? o) (?<how>(?:${QUICK})?)wyjazdu?(?=[.,;]|$| (?:dostępn|najbliższ|przy |za pomocą))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'pl/apel-o-opuszczenie',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})[Aa]pel(?!\\p{L})${GAP}o (?<how>(?:${QUICK}|${HOW}))(?:opuszczenie|wyjazd(?= (?:z|ze) ))`,
      'gu',
    ),
  },
  {
    name: 'pl/zaleca-opuscic',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP}(?<how>${HOW})(?:opuścić|opuściły|opuścili|wyjechać|wyjechali|wyjechały|ewakuować się)(?!\\p{L})`,
      'gu',
    ),
  },
  {
    name: 'pl/powinni-opuscic',
    grade: 'leave',
    when: new RegExp(
      `${SHOULD}(?! (?:być|pamiętać|mieć))[^.;,]{0,60}?(?<!nie )(?<how>${HOW})(?:opuścić|wyjechać|ewakuować się)(?!\\p{L})`,
      'gu',
    ),
  },
  {
    name: 'pl/powinni-go-opuscic',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}[^.;]{0,160}?${SHOULD}(?! (?:być|pamiętać|mieć))[^.;,]{0,60}? (?<how>(?:(?<land>(?:ten )?kraj|to państwo)|go|ją|je) ${HOW})(?<!nie )opuścić(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'pl/opusc-kraj',
    grade: 'leave',
    when: /(?:^|[,:] |- )(?:[Pp]roszę )?(?<how>(?:[Nn]atychmiast|[Nn]iezwłocznie|[Jj]ak najszybciej|[Bb]ezzwłocznie)? ?)(?:[Oo]puść|[Oo]puśćcie|[Ww]yjedź|[Ww]yjedźcie)(?!\p{L})/gu,
  },
  {
    name: 'pl/powrot-do-polski',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISE}${GAP}|${SHOULD}[^.;,]{0,40}?)(?<how>(?:${QUICK})?${HOW})(?:powr[oó]tu?|wróci[ćl]i?|powrócić|wracać)(?: [\\p{L} ]{0,20}?)? do (?:Polski|kraju)(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'pl/rozwaz-opuszczenie',
    grade: 'consider',
    when: /(?<!\p{L})[Rr]ozważ(?:yć|enie|enia|cie|my|enia możliwości)?(?!\p{L}) (?:\p{L}+ ){0,4}?(?:opuszczeni[ea]|opuścić|wyjazdu?(?= (?:z|ze) )|wcześniejsz\p{L}+ (?:wyjazd|powrót)|powr[oó]tu? do (?:Polski|kraju))/gu,
    objectless: true,
  },
  {
    name: 'pl/rozwaz-pobyt',
    grade: 'consider',
    when: /(?<!\p{L})(?:[Rr]ozważ(?:yć|enie|cie)?|[Pp]rzemyśl(?:eć|enie)?|[Oo]cenić|[Zz]weryfikować)(?!\p{L})[^;]{0,60}?(?:koniecznoś\p{L}+|zasadnoś\p{L}+|celowoś\p{L}+|potrzeb\p{L}+)[^;]{0,30}?(?:pobytu|pozosta\p{L}+|obecności)|(?<!\p{L})[Rr]ozważ(?:yć)?, czy[^;]{0,60}(?:pobyt|obecność|pozosta)/gu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a call that is over',
    when: /nie (?:zaleca|wzywa|apeluje) już|już nie (?:zaleca|wzywa|apeluje)|odwoła(?:no|ne|ny|ł)|wycofa(?:no|ne|ł)|cofnię|uchyl|przestał\p{L}* obowiązywać/iu,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /(?<!\p{L})wiz(?:a|y|ę|ie|ą|owych|owego)(?!\p{L})|zezwoleni|legaln|ważnoś|wydal|deport|przedłuż/iu,
  },
  {
    why: 'courts, police, debts and bans',
    when: /grzywn|mandat|sąd(?!z)|więzieni|dług(?!o)|zakaz (?:wyjazdu|opuszczania)/iu,
  },
  { why: 'conscription', when: /pobor(?:u|owy)|służb\p{L}+ wojskow|mobilizac|mężczy(?:źni|zn)/iu },
  {
    why: 'customs, currency and taxes',
    when: /(?<!\p{L})(?:celn|dewiz|walut|podat|opłat\p{L}+ (?:wyjazd|lotnisk))/iu,
  },
  {
    why: 'illness, medical evacuation and insurance',
    when: /ubezpiecz|medyczn|szpital|leczeni|objaw|kwarantann|szczepie/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /huragan|cyklon|tajfun|tsunami|trzęsieni|pożar|powódź|powodzi|wulkan|erupcj|lawin/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:jeśli |jeżeli |gdy |kiedy |w (?:przypadku|razie) )[^;]{0,60}(?:huragan|cyklon|tajfun|tsunami|trzęsieni|pożar|powódź|powodzi|wulkan|erupcj|lawin)|nakaz\p{L}* ewakuacji/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /demonstrac|zgromadz|protest|(?<!\p{L})tłum|miejsce zdarzenia|budyn/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:jeśli |jeżeli |gdy |kiedy |w (?:przypadku|razie) )[^;]{0,60}(?:demonstrac|zgromadz|protest|tłum|ataku|zamachu|alarmu|zamieszek)/iu,
  },
  {
    why: 'it speaks to those who only wish to go',
    when: /(?:chcą|chcesz|zamierza\p{L}*|planuj\p{L}*|pragną\p{L}*|chcących|zdecyduj\p{L}*) (?:\p{L}+ )?(?:opuści|wyjecha|opuszcz)/iu,
  },
  {
    why: 'another government, or the local authorities',
    when: /(?:jeśli|jeżeli|gdy) (?:\p{L}+ ){0,2}(?:policj|władz|służb|straż)|^(?!.*pol(?:s[kc]|a[ck])).*(?<!\p{L})(?:Amerykan|Brytyjczy|Francuz|Niemc(?:y|ów|om)|Kanadyjczy)\p{L}*|swoich (?:obywateli|rodaków)|swoim obywatelom|(?:władze|władz|rząd|służby) (?!polsk)(?:\p{L}+ )?(?:wezwa|wezw[ąie]|wzywa|naka[zż]|apel|zaleci|poleci|zarządz)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:obywatel|polacy|polaków|polakom)).*(?:personel|pracowni(?:cy|ków|kom)|dyploma(?:ci|tów|tom))/iu,
  },
  { why: 'minors and custody', when: /małoletni|nieletni|dzieck|dzieci(?!\p{L})|rodzic/iu },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:w|od) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)/iu,
  },
]

const EMBASSY = '(?:[Aa]mbasad(?:a|y|zie|ę|ą)|[Pp]laców(?:ka|ki|ce|kę)|[Pp]rzedstawicielstw(?:o|a))(?!\\p{L})'
const STAFF_WORD =
  '(?:[Pp]ersonel(?:u|em)?|[Pp]racowni(?:cy|ków|kom|kami)|[Dd]yploma(?:ci|tów|tom)|[Rr]odzin(?:y|om)?|[Cc]złonk(?:owie|ów) rodzin|[Kk]adr[ay])(?!\\p{L})'
const GONE =
  '(?:[Ee]wakuowa(?:no|n[yiea]|ła|ł|li)|[Ww]ycofa(?:no|n[yiea]|ła|ł|li)|wyjecha(?:ł|li|ły|ła)|opuści(?:ł|li|ły|ła)|przeniesion[yie]|odwołan[yie]|repatriowan[yie])(?!\\p{L})'
const FEWER =
  '(?:[Oo]granicz(?:ono|ony|ona|yła|ył)|[Zz]mniejsz(?:ono|ony|ona|yła|ył)|[Zz]redukowa(?:no|ny|na|ła|ł))(?!\\p{L})'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})(?:[Uu]sług|[Dd]ziałalnoś|[Pp]rac|[Cc]zynnoś|[Oo]bsług|[Ww]ydział|[Dd]ział|[Ss]ekcj)\\p{L}* konsularn\\p{L}+(?: ${EMBASSY}(?: RP)?)?`
const STOPPED = '(?:[Zz]awieszon|[Ww]strzyman|przerwan)\\p{L}*'

const STAFF: readonly MissionRule[] = [
  {
    name: 'pl/ambasada-wznowila',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:wznowi(?:ła|ło|ły)|ponownie (?:otwart|działa|czynn|funkcjon)|została otwarta|powróciła)|${STAFF_WORD}[^;]{0,60}? powróci(?:ł|li|ły)`,
      'u',
    ),
    // announced or begun is not done
    unless: /planuj|zamierza|gdy(?!\p{L})|kiedy|dopóki|do czasu|przygotow|(?<!\p{L})nie(?!\p{L})/iu,
  },
  {
    name: 'pl/uslugi-konsularne-wznowione',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:wznowion|ponownie (?:otwart|dostępn|czynn))\\p{L}*|(?:wznowi(?:ła|ło|ły)|wznowiono)(?: \\p{L}+o)? (?:(?:wszystkie|swoją|swoje|świadczenie) ){0,2}${SERVICES}|wznowieni[eu] ${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /planuj|zamierza|gdy(?!\p{L})|kiedy|dopóki|do czasu|przygotow|częściow|ograniczon|niektór|(?<!\p{L})nie(?!\p{L})/iu,
  },
  {
    name: 'pl/ambasada-zamknieta',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}? (?:jest|pozostaje|została|zostały|była|są)(?!\\p{L})[^;]{0,50}?(?:zamknięt|nieczynn|ewakuowan|zawieszon)\\p{L}*|decyzj\\p{L} o (?:\\p{L}+ )?(?:zamknięciu|zawieszeniu (?:działalności|pracy)) ${EMBASSY}|(?:[Zz]amknięto|zamknęła|[Ee]wakuowano)(?!\\p{L})[^;]{0,40}?${EMBASSY}|${EMBASSY}[^;]{0,60}?(?:zawiesi(?:ła|ło|ły)|zawiesza|wstrzymała|przerwała|zakończyła)(?!\\p{L})[^;]{0,40}?(?:działalnoś|prac|funkcjonowan)|(?:działalnoś\\p{L}+|prac\\p{L}|funkcjonowani\\p{L}) ${EMBASSY}[^;]{0,60}? (?:zawieszon|wstrzyman)\\p{L}+|(?:zawieszono|zawiesiło)[^;]{0,40}?(?:działalność|prac[ęe]) [^;]{0,20}?${EMBASSY}`,
      'u',
    ),
  },
  {
    name: 'pl/ambasada-przeniesiona',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?(?:przeniesion[ay]|przeniosła|relokowan[ay])(?!\\p{L})[^;]{0,40}? do \\p{Lu}|${EMBASSY}[^;]{0,60}?(?:działa|pracuje|funkcjonuje|wykonuje)(?!\\p{L})[^;]{0,40}? z (?:terytorium )?\\p{Lu}`,
      'u',
    ),
    unless: /nowej siedziby|nowego budynku/iu,
  },
  {
    name: 'pl/caly-personel',
    posture: 'suspended',
    when: new RegExp(
      `(?:cał[ya]|całego|wszyscy|wszystkich)(?!\\p{L})[^;]{0,30}?${STAFF_WORD}[^;]{0,80}?${GONE}|${GONE}[^;]{0,20}? (?:cały|całego|wszystkich) [^;]{0,30}?${STAFF_WORD}`,
      'iu',
    ),
    unless: /niezbędn|rodzin/iu,
  },
  {
    name: 'pl/zgoda-na-wyjazd',
    posture: 'authorized-departure',
    when: new RegExp(
      `(?:zgod[ęay]|zezwolono|umożliwiono|dobrowoln\\p{L}+)(?!\\p{L})[^;]{0,60}?(?:wyjazd|opuszczenie)[^;]{0,40}?${STAFF_WORD}|${STAFF_WORD}[^;]{0,60}?(?:mogą dobrowolnie|otrzymali zgodę|mogą opuścić|mogą wyjechać)`,
      'iu',
    ),
    unless: /władz/iu,
  },
  {
    name: 'pl/personel-wyjechal',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:${EMBASSY}|polsk\\p{L}+|[Cc]zęść|[Cc]zęści|[Nn]ie(?:zbędn|konieczn)\\p{L}*|dyplomatyczn\\p{L}+|konsularn\\p{L}+)[^;]{0,50}?${STAFF_WORD}[^;]{0,60}?(?:${GONE}|${FEWER})|${STAFF_WORD}[^;]{0,20}? (?:${EMBASSY}|dyplomat\\p{L}+|konsul\\p{L}+|placów\\p{L}+)[^;]{0,60}?(?:${GONE}|${FEWER})|(?:${GONE}|${FEWER})[^;]{0,40}?(?:${STAFF_WORD}|obsad\\p{L}+|skład\\p{L}*)|${EMBASSY}[^;]{0,60}?(?:ograniczonym|zmniejszonym|minimalnym) (?:składzie|obsadzie)`,
      'u',
    ),
  },
  {
    name: 'pl/uslugi-konsularne-zawieszone',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?${STOPPED}|(?:zawiesi(?:ła|ło|ły)|wstrzyma(?:ła|ło|ły)|${STOPPED}|zawieszeniu|zawieszenie)(?: \\p{L}+o)? (?:(?:wszystkie|wszelkie|wszystkich|swoją|swoje|świadczenie|świadczenia) ){0,2}${SERVICES}|^(?=.*do odwołania).*?(?:wydział|dział|sekcj)\\p{L}* konsularn\\p{L}+[^;]{0,80}?(?:zamknięt|nieczynn)`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:częściowo|niektór\p{L}+|część|może|mogą|jeśli|jeżeli|gdy)(?!\p{L})|^(?!.*do odwołania).*(?<!\p{L})(?:dziś|dzisiaj|jutro|w dni(?:u|ach) \d|od \d[^;]{0,20} do \d|do \d)/iu,
  },
  {
    name: 'pl/pomoc-ograniczona',
    posture: 'limited',
    when: /(?:ograniczon\p{L}*|brak|utrudnion\p{L}*|nie ma|niemożliw\p{L}*)[^;]{0,100}?(?:pomoc\p{L}* konsularn|opiek\p{L}* konsularn|konsul\p{L}*|udzieleni\p{L} pomocy)|(?:pomoc\p{L}* konsularn|opiek\p{L}* konsularn|udzieleni\p{L} pomocy)[^;]{0,80}?(?:ograniczon|niemożliw|utrudnion|nie (?:jest|będzie) możliw)/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm, a move or to callers only',
    when: /święt|świąt|ramadan|wielkanoc|boże(?:go)? narodzeni|godzin(?:y|ach) (?:pracy|otwarcia)|poniedział|wtor(?:ek|ki)|środ[ęay](?!\p{L}|k)|czwart(?:ek|ki)|piąt(?:ek|ki)|sobot|niedziel|huragan|tajfun|remont|dla interesant/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:zamknięt|nieczynn)\p{L}*[^;]{0,20}?(?<!od (?:dnia )?)(?<!\d)\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /wydział\p{L}* (?:wizow|konsularn)|dział\p{L}* wizow|paszportow/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:może|mogą|mógłby|mogłaby) (?:zostać|być) (?:zamknię|ewakuow|zawiesz|wycofan)|(?:nie planuj\p{L}*|planuj\p{L}*) ewaku/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?<!\p{L})(?:ONZ|NGO|organizacj\p{L}+|lini\p{L} lotnicz\p{L}+|personel(?:u)? (?:medyczn|hotel|pokładow)\p{L}+|szpital\p{L}*)(?!\p{L})/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:może|mogą|możliwe|jeśli|jeżeli|w przypadku|zniesion\p{L}*|otwarto)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:z powodu|w związku z|ze względu na|ryzyk(?:o|a|iem)|zagrożeni(?:e|a|em)|niebezpieczeństw(?:o|a))(?!\\p{L})[^;]{0,100}?(?<!\\p{L})${words}`,
    'iu',
  )
}

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  )
const MONTHS_IN =
  'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
    ' ',
  )

/** Endings of names after "w", "z" and "terytorium", with what stands there in the first case. */
const ENDINGS: readonly (readonly [ending: RegExp, base: string])[] = [
  [/ę$/u, 'a'],
  [/ei$/u, 'ea'],
  [/ii$/u, 'ia'],
  [/([jlc])i$/u, '$1ja'],
  [/([jl])i$/u, '$1a'],
  [/i$/u, 'ia'],
  [/i$/u, 'a'],
  [/y$/u, 'a'],
  [/ie$/u, 'a'],
  [/ie$/u, ''],
  [/ze$/u, ''],
  [/u$/u, ''],
  [/a$/u, ''],
  [/i$/u, ''],
]

/** "Iranu": "Iran"; "Ukrainy", "Ukrainie": "Ukraina"; "Syrii": "Syria". What no list knows is no name. */
function lemmas(name: string): readonly string[] {
  return ENDINGS.filter(([ending]) => ending.test(name)).map(([ending, base]) => name.replace(ending, base))
}

/** Polish: Poland. */
export const pl: Language = {
  code: 'pl',
  calls: {
    stems:
      /opu(?:ść|ści|szcz|śc)|wyjech|wyjazd|wyjed|ewaku|powr|wróci|wraca|rozważ|przemyśl|oceni|zweryfik/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: new RegExp(
      `^(?:,? (?:natychmiast|niezwłocznie|jak najszybciej|tymczasowo))?,? (?:${OBJECT_WORDS}|stamtąd|stąd)`,
      'u',
    ),
    urgent: /natychmiast|niezwłoczn|bezzwłoczn|(?<!\p{L})teraz(?!\p{L})/iu,
    clauseEnd: /[;:.]| (?:oraz|i) (?:o |do )?(?:kontakt|zarejestr|rejestr|śledz|unik|stos)/,
  },
  staff: {
    stems: /ambasad|placów|przedstawicielstw|personel|pracowni|dyplomat|dyplomac|rodzin|konsul/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'gu'),
    consulate: /[Kk]onsulat/u,
    embassy: /[Aa]mbasad|[Pp]laców|[Pp]rzedstawicielstw/u,
    seat: /[Aa]mbasad\p{L}+ (?:(?:RP|Rzeczypospolitej Polskiej|Polski) )?(?:w|we|na) (?=\S)|opuści(?:ł|li|ły|ła) (?=\p{Lu})/gu,
    limitedTo:
      /[Pp]oza (?:stolicą )?(?<place>\p{Lu}[\p{L}-]+)|(?:tylko|wyłącznie) (?:w|na) (?<spot>\p{Lu}[\p{L}-]+)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'u'),
    located: /(?:^|[\s(])(?:[Ww]e?|[Nn]a terytorium|[Nn]a|[Ww] granicach) (?=\S)/gu,
    land: /^(?:całym |tym )?(?:kraju|terytorium kraju|państwie)(?!\p{L})/iu,
    part: new RegExp(
      `^(?:[\\p{Ll}-]+ ){0,3}?(?:terenach|terenie|obszarach|obszarze|regionie|regionach|rejonie|rejonach|prowincji|prowincjach|obwodzie|obwodach|mieście|miastach|strefie|północy|południu|wschodzie|zachodzie|${PARTS})(?!\\p{L})`,
      'iu',
    ),
    article: /^(?:(?:z|ze) )?(?:terytorium )?(?:Republiki )?/u,
    lemmas,
    aliases: new Map([
      ['AE', 'Zjednoczonych Emiratów Arabskich|Zjednoczonych Emiratach Arabskich|ZEA'],
      ['BF', 'Burkina Faso'],
      ['CD', 'Demokratycznej Republiki Konga|Demokratycznej Republice Konga|DR Konga|DRK'],
      ['CF', 'Republiki Środkowoafrykańskiej|Republice Środkowoafrykańskiej|RŚA'],
      ['CG', 'Kongo|Konga|Kongu'],
      ['CI', 'Wybrzeże Kości Słoniowej|Wybrzeża Kości Słoniowej|Wybrzeżu Kości Słoniowej'],
      ['KP', 'Korei Północnej'],
      ['MM', 'Mjanma|Mjanmy|Mjanmie|Birma'],
      ['NE', 'Nigru|Nigrze'],
      ['PS', 'Palestyna|Gazy|Strefy Gazy|Strefie Gazy'],
      ['RU', 'Federacji Rosyjskiej'],
      ['SA', 'Arabii Saudyjskiej'],
      ['SS', 'Sudanu Południowego|Sudanie Południowym'],
      ['TD', 'Czadu|Czadzie'],
      ['US', 'USA|Stanów Zjednoczonych|Stanach Zjednoczonych'],
    ]),
  },
  people: {
    own: new Map([['PL', /^(?:pols|rp$|rzeczypospolitej|polak)/iu]]),
    nationals:
      /(?:obywatel(?:e|i|om|ami)?|turyści|turystów) (?<whose>\p{Ll}+(?:scy|skich|skim|skimi|ccy|ckich|ckim|ńscy))(?!\p{L})/giu,
    anyone: /^$/u,
    embassies:
      /[Aa]mbasad\p{L}+ (?<state>RP|Rzeczypospolitej|Polski|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|(?<whose>polsk\p{L}+|amerykańsk\p{L}+|brytyjsk\p{L}+|niemieck\p{L}+|francusk\p{L}+|rosyjsk\p{L}+|chińsk\p{L}+|irańsk\p{L}+|zagraniczn\p{L}+) [Aa]mbasad/gu,
  },
  dates: {
    months: new Map([
      ...MONTHS.map((name, index) => [name, index + 1] as const),
      ...MONTHS_IN.map((name, index) => [name, index + 1] as const),
    ]),
    notBefore: /(?:do(?: dnia)?|przed|najpóźniej)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|porwa|uprowadz|zakładni|konflikt|walk|nalot|ostrzał|rakiet|wojn|zamiesz|niepokoj|przestęp|rozb[oó]j|epidemi|choler|ebol|trzęsieni|huragan|cyklon|powodz|powódź|wulkan|zatrzyma|aresztow|paliw|benzyn|godzin\p{L} policyjn|lotnisk|przestrze|blokad/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terror\\p{L}*|zamach\\p{L}*)') },
      { hazard: 'kidnapping', when: danger('(?:porwa\\p{L}*|uprowadze\\p{L}*)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:konflikt\\p{L}* zbrojn\\p{L}*|działa\\p{L}* (?:zbrojn|wojenn)\\p{L}*|walk\\p{L}*|nalot\\p{L}*|ostrzał\\p{L}*|atak\\p{L}* rakietow\\p{L}*|wojn\\p{L}*)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:zamiesz\\p{L}*|niepokoj\\p{L}*|rozruch\\p{L}*)') },
      { hazard: 'crime', when: danger('(?:przestępczoś\\p{L}*|rozboj\\p{L}*|napad\\p{L}*)') },
      {
        hazard: 'health',
        when: /(?:epidemia|ognisk\p{L}+|wybuch epidemii) (?:cholery|eboli|odry|dengi)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:po|z powodu|w związku z|na skutek|w wyniku) [^;]{0,40}(?:trzęsieni|huragan|cyklon|tajfun|powodzi|erupcj|klęsk)/iu,
        unless: POSSIBLE,
      },
      { hazard: 'wrongful-detention', when: /arbitraln\p{L}+ (?:\p{L}+ )?(?:zatrzyma|aresztow)\p{L}*/iu },
      {
        hazard: 'fuel-shortage',
        when: /(?:niedob[oó]r\p{L}*|brak\p{L}*) (?:paliw|benzyn)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /godzin\p{L} policyjn\p{L}[^;]{0,60}(?:obowiązuje|wprowadzon|od \d|w godz)|(?:obowiązuje|wprowadzono)[^;]{0,40}godzin\p{L} policyjn/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:lotnisk\p{L}*|przestrze\p{L}* powietrzn\p{L}*)[^;]{0,40} (?:jest|są|pozostaje|pozostają|zostało|została)[^;]{0,30} zamknięt/iu,
        unless: POSSIBLE,
      },
      { hazard: 'blockade', when: /blokad\p{L} (?:dr[oó]g|morsk|port)/iu, unless: POSSIBLE },
    ],
  },
}
