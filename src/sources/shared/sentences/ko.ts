import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE = '(?:국민|교민|체류자|여행객|여행자|재외국민|동포|여러분|방문객|방문자|한인|거주자|체류\\s?중)'
const SOON =
  '(?:조속(?:히|한)|즉시|즉각|신속(?:히|하게|한)|속히|빨리|빠른 시일 내|지체\\s?없이|하루빨리|가급적|가능한 한 빨리|가용한 항공편|민항기|상용\\s?항공편)'
/** Seeking shelter is no leaving: 대피 counts only where it leads abroad. */
const ABROAD = '(?:국외|해외|제3국|인접국|인접\\s?국가|주변국|안전한\\s?(?:국가|제3국))(?:로|으로)'
const LEAVE = `(?:출국|철수|귀국|(?:대피|이동)(?<=${ABROAD}[^.]{0,12}(?:대피|이동)))`
/** For those in a named part of the country, getting out of it to safety is what they are told. */
const TO_SAFETY = '(?:대피|이동)(?<=안전한?\\s?(?:지역|곳|장소|도시)(?:로|으로)[^.]{0,12}(?:대피|이동))'
const URGE = '(?:권고|권유|당부|요청|촉구|권장|부탁)'
const STRONGLY = '\\s?(?:(?:강력히|강력|적극|거듭|재차|다시 한번|각별히)\\s?){0,2}'
const PLEASE =
  `(?:\\s?(?:하여|해)\\s?주시(?:기|길)(?:를|을)?\\s?(?:바라|바람|바랍|당부|부탁)|\\s?(?:하시|하)(?:기|길)(?:를|을)?\\s?(?:바라|바람|바랍)|\\s?(?:하여|해)\\s?주(?:십시오|세요)|\\s?하(?:십시오|세요)|` +
  `\\s?(?:할|하실|하는)\\s?것(?:을|이|으로)${STRONGLY}(?:${URGE}|바람직|안전하)|\\s?하(?:시)?도록${STRONGLY}(?:${URGE}|하여 주|해 주)|\\s?(?:하시|하|해 주시|하여 주시)(?:기|길)(?:를|을)?${STRONGLY}${URGE}|(?:을|를)${STRONGLY}${URGE}(?:합니다|드립니다|드리|함|하오니|하고|했|하였|드렸)|이 (?:바람직|요망)|을 바랍)`
/** An obligation is advice only where it presses: "must leave" by itself is said of permitted stays too. */
const MUST =
  '(?<=(?:즉시|즉각|조속히|신속히|속히|지체\\s?없이)[^.]{0,30})\\s?(?:하여야|해야|하셔야)\\s?(?:합니다|함|하며)'
const CONSIDER =
  '(?:\\s?(?:여부|방안)(?:를|을|도)|(?:을|를|도)|하(?:는|시는) (?:것을|방안을?|것도|방안도))?\\s?(?:적극|신중히|진지하게|미리)?\\s?(?:검토|고려)(?:하(?:시기|여|실|십|세)|해|를 (?:바|권|당|요)|바라|바랍|할 것을)'
/** A part of the country as where people are; "중동 지역" is larger than a country, "안전지역" is where to go. */
const PARTS =
  '(?:(?<!(?:전|모든|전체|중동|역내|안전|안전한|다른|여타|걸프)\\s?)(?:지역|접경|국경\\s?(?:지대|지역|인근)|[가-힣]{2,8}(?:주|시|지구))(?:들)?(?:에서?|을|를|\\s?내에?|\\s?인근에?)?\\s?(?:체류|거주|머무|머물|방문\\s?중|여행\\s?중|계신|계시|출국|철수|벗어|진입))'
const LEVEL = '(?:여행\\s?경보|[적황흑남]색\\s?경보|\\d\\s?단계|여행제한)'

/** Cheap first look: what stands before is searched only where a leave verb may begin. */
const AT_VERB = '(?=[출철귀대이])'

const CALLS: readonly CallRule[] = [
  {
    name: 'ko/jiyeok-cheolsu-baram',
    grade: 'leave',
    when: new RegExp(
      `${AT_VERB}(?<=(?<part>${PARTS})[^.]{0,120})(?<=(?<how>(?:${PEOPLE}|${SOON})[^.]{0,120}))(?:${LEAVE}|${TO_SAFETY})(?:${PLEASE}|${MUST})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'ko/chulguk-baram',
    grade: 'leave',
    when: new RegExp(
      `${AT_VERB}(?<!${PARTS}[^.]{0,120})(?<=(?<how>(?:${PEOPLE}|${SOON}|${ABROAD})[^.]{0,120}))${LEAVE}(?:${PLEASE}|${MUST})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'ko/chulguk-gwongo-annae',
    grade: 'leave',
    // the third travel alert is itself named "leaving advised"
    when: new RegExp(
      `${AT_VERB}(?<!${LEVEL}.{0,80})(?<=(?<how>(?:${PEOPLE}|${SOON})[^.]{0,40}))(?!.{0,80}${LEVEL})${LEAVE}\\s?(?:을|를)?${STRONGLY}(?:권고|요망|촉구|당부|요청|권유)(?!\\s?(?:지역|대상|국가|한 바|했))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'ko/chulguk-geomto',
    grade: 'consider',
    when: new RegExp(`${LEAVE}${CONSIDER}`, 'gu'),
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'another government speaking to its own citizens',
    when: /자국민|자국 국민|(?:미국|영국|프랑스|독일|일본|호주|캐나다|각국|서방|외국|주요국)[^.]{0,20}(?:정부|대사관|외교부|국무부)[^.]{0,60}(?:권고|촉구|요청|당부)/u,
  },
  { why: 'a call that is over', when: /(?:권고|경보|금지)[^.]{0,10}(?:해제|철회)|하향\s?조정/u },
  { why: 'what was said then', when: /(?:권고|요청|당부)(?:한|하였던|했던) (?:바|적)|당시/u },
  {
    why: 'only if it comes to the worst',
    when: /비상시|유사시|만일의|만약|(?:긴급|비상|위급)\s?(?:상황|사태)\s?(?:발생)?\s?시|악화(?:될|되는)?\s?(?:시|경우)|(?:할|될) 수 있도록 (?:준비|대비)|대비하여/u,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /(?:시위|집회|사고)\s?(?:현장|장소)|현장(?:에서|을)|사이렌|공습\s?경보|방공호|대피소|건물(?:에서|을|\s?밖)|의심(?:스러운|물체)/u,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /지진|쓰나미|해일|화산|태풍|허리케인|사이클론|산불|홍수|폭우/u,
    placesOnly: true,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /비자|사증|체류\s?(?:기간|기한|허가|자격)|불법\s?체류|만료|강제\s?출국|추방|출입국/u,
  },
  { why: 'courts, police and bans', when: /출국\s?(?:금지|정지|불허|제한)|벌금|재판/u },
  { why: 'customs, currency and taxes', when: /세관|출국세|외환|외화|공항세|반출/u },
  { why: 'illness, medical evacuation and insurance', when: /질병|증세|증상|감염|치료|보험|후송|병원/u },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:국민|교민|체류자)).*(?:공관원|대사관\s?직원|외교관|행정직원)/u,
  },
]

const EMBASSY = '(?:대사관|재외공관|(?<!재외)공관(?!원)|총영사관|분관|대표부)'

/** Consular services as such. */
const SERVICES = '영사\\s?(?:업무|서비스|사무)'

const STAFF: readonly MissionRule[] = [
  {
    name: 'ko/daesagwan-jaegae',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,60}?(?:재개관|업무(?:를)?\\s?(?:정상적으로\\s?)?재개(?:하였|했|함|합니다|됨|되었)|정상\\s?운영(?:을)?\\s?재개|운영(?:을)?\\s?재개(?:하였|했|함|합니다))|공관원[^;]{0,20}?복귀(?:하였|했|함|완료)`,
      'u',
    ),
    // announced or begun is not done
    unless: /예정|계획|추진|검토|까지|대로/u,
  },
  {
    name: 'ko/yeongsa-eopmu-jaegae',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}(?:를|을|가|이|는|은)?\\s?(?:(?:정상적으로|다시|전면)\\s?)*재개(?:하였|했|함|합니다|됨|되었)`,
      'u',
    ),
    // announced, begun or done in part is not done
    unless: /예정|계획|추진|검토|까지|대로|일부|제한적/u,
  },
  {
    name: 'ko/daesagwan-pyeswae',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,40}?(?:잠정|임시|일시|당분간|완전)?\\s?(?:폐쇄|(?:업무|운영|기능)(?:을|를|은|는|이|가)?\\s?(?:당분간\\s?)?(?:잠정\\s?|전면\\s?|일시\\s?)?중단)|${EMBASSY}(?:은|는|이|가|도|을|를)?\\s?(?:[^;]{0,20}(?:에서|으로|로)\\s?)?(?:잠정\\s?|전원\\s?|완전\\s?)?철수`,
      'u',
    ),
  },
  {
    name: 'ko/imsi-samuso',
    posture: 'suspended',
    when: /임시\s?사무소(?:에서|를|을|가|로|에)?[^;]{0,20}?(?:업무|개설|운영|설치|이전|근무)|대사관[^;]{0,40}?(?:인근국|제3국|[가-힣]+)(?:으)?로 (?:임시\s?|잠정\s?)?이전/u,
    unless: /신청사|신축|청사|주소\s?변경/u,
  },
  {
    name: 'ko/gonggwanwon-jeonwon-cheolsu',
    posture: 'suspended',
    when: /(?:공관원|직원)\s?(?:전원|모두|전부)[^;]{0,30}?(?:철수|대피|이동|출국)|(?:전\s?공관원|모든 (?:공관원|직원))[^;]{0,30}?(?:철수|대피|출국)/u,
    unless: /가족|비필수/u,
  },
  {
    name: 'ko/gajok-jayul-cheolsu',
    posture: 'authorized-departure',
    when: /(?:공관원|직원|가족)[^;]{0,30}?(?:자발적|희망\s?시|희망하는|자율)[^;]{0,20}?(?:철수|출국|귀국)/u,
  },
  {
    name: 'ko/gonggwanwon-cheolsu',
    posture: 'ordered-departure',
    when: /(?:공관원|대사관\s?직원|직원\s?가족|공관\s?가족|비필수\s?(?:인력|인원|요원|공관원)|필수\s?(?:인력|인원|요원)(?:을|를)?\s?제외)[^;]{0,40}?(?:철수|대피|귀국|출국|감축|축소)|대사관[^;]{0,20}?(?:인원|인력)(?:을|를|이)?\s?(?:감축|축소)/u,
    unless: /자발적|희망하는|자율/u,
  },
  {
    name: 'ko/yeongsa-eopmu-jungdan',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}(?:를|을|가|이|는|은|도)?\\s?(?:(?:당분간|잠정(?:적으로)?|전면|일시(?:적으로)?|모두|무기한)\\s?)*(?:중단|중지)`,
      'u',
    ),
    // a day, a branch, or only a plan
    unless: /일부|부분|재개|(?:오늘|금일|내일|명일|\d일)(?!부터)[^;]{0,30}?(?:중단|중지)|예정/u,
  },
  {
    name: 'ko/yeongsa-joryeok-jehan',
    posture: 'limited',
    when: /(?:영사\s?(?:조력|서비스|지원|업무|보호)|대사관의 (?:지원|도움))[^;]{0,40}?(?:제한|어려|어렵|불가|곤란|한계|중단)/u,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /휴무|휴관|공휴일|국경일|명절|설날|추석|성탄절|연휴|신청사|청사\s?이전|이전\s?안내|태풍|코로나/u,
  },
  {
    why: 'one service of it',
    when: /민원실|민원\s?업무|비자\s?(?:접수|발급|업무)|여권\s?(?:접수|발급|업무)/u,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:폐쇄|철수|중단|축소)(?:될|할|하는|되는)?\s?(?:수 있|가능성|경우|우려|검토)/u,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?:미국|영국|프랑스|독일|일본|러시아|캐나다|호주|중국|각국|서방)(?:은|는|이|가|\s?정부)[^.]{0,60}(?:철수|폐쇄|감축|대피)|유엔|UN|국제기구|NGO|항공사|사업장|군대|미군/u,
  },
  { why: 'swindlers who pose as staff', when: /사칭|피싱|사기/u },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /가능성|경우|발생\s?시|해제|재개|우려가 없/u

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `${words}[^.]{0,40}?(?:위험|위협|가능성|우려|빈발|빈번|다발|발생|지속|계속|격화|악화|고조|증가)`,
    'u',
  )
}

/** Korean: South Korea. Particles follow the names without a space; the verb with its marker stands at the end. */
export const ko: Language = {
  code: 'ko',
  calls: {
    stems: /출국|철수|귀국|대피|이동/u,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: /^(?=x)y/u,
    urgent: /즉시|즉각|지체\s?없이|지금\s?(?:바로|즉시)/u,
    clauseEnd: /[.;]/,
  },
  staff: {
    stems: /대사관|공관|영사|임시\s?사무소|대표부/u,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'gu'),
    consulate: /총영사관|분관/u,
    embassy: /대사관|공관/u,
    seat: /(?<![가-힣])주(?!한|재)(?=[가-힣]{2,14}?대사관)|(?<![가-힣])(?=[가-힣]{2,10}\s?주재)/gu,
    limitedTo:
      /(?<place>[가-힣]{2,})\s?(?:이외|외)(?:의)?\s?지역|(?<spot>[가-힣]{2,})(?:에|으로)\s?한(?:정|해)/u,
  },
  places: {
    // where people are stands before them
    addressed: /^/u,
    located:
      /(?<![가-힣])(?=[가-힣]{2,12}(?:에서?|을|를|으로부터|로부터)?\s?(?:내에?\s?|전역에?\s?|현지에?\s?)?(?:체류|거주|머물|머무|계신|계시|방문|여행\s?중|출국|철수|떠나))/gu,
    land: /^(?:국내|전역|주재국|전\s?지역|현지)/u,
    part: /^(?:\s?(?:북부|남부|동부|서부|중부|접경|국경)|[가-힣]{2,}(?:주|시|지구)(?:에|에서)\s)/u,
    article: /^주(?=[가-힣]{2,}대사관)/u,
    behindName:
      /^(?:$|[\s,.·()'"/]|에서?|을|를|은|는|이|가|의|도|내|로|으로|과|와|전역|정부|주재|체류|거주|대사관|대한민국|한국|교민)/u,
    aliases: new Map([
      ['AE', '아랍에미리트|아랍에미리트연합|UAE'],
      ['CD', '콩고민주공화국|민주콩고|DR콩고'],
      ['CF', '중앙아프리카공화국|중앙아프리카|중아공'],
      ['CG', '콩고공화국|콩고'],
      ['CI', '코트디부아르'],
      ['GB', '영국'],
      ['KP', '북한'],
      ['MM', '미얀마|버마'],
      ['PS', '팔레스타인|가자지구|서안지구'],
      ['RU', '러시아'],
      ['SS', '남수단'],
      ['TR', '튀르키예|터키'],
      ['US', '미국'],
      ['ZA', '남아프리카공화국|남아공'],
    ]),
  },
  people: {
    own: new Map([['KR', /^(?:우리|한국|대한민국|재외)/u]]),
    nationals:
      /(?<whose>우리|한국|대한민국|재외|미국|영국|프랑스|독일|일본|중국|러시아|캐나다|호주|이스라엘|이란)\s?(?:국민|시민)/gu,
    anyone: /^(?=x)y/u,
    embassies:
      /(?<whose>주한\s?[가-힣]{2,10}?|미국|영국|프랑스|독일|일본|중국|러시아|캐나다|호주|각국|서방(?:\s?국가)?|우리|한국|대한민국)(?:\([^)]*\))?(?:\s?등)?\s?대사관/gu,
  },
  dates: {
    months: new Map(),
    notBefore: /(?:기한|만료일)\s*:?\s*$/u,
    digits:
      /(?<!\d)(?<year>20\d\d)(?:년|\.|-)\s?(?<month>\d{1,2})(?:월|\.|-)\s?(?<day>\d{1,2})(?!\d)(?!일?\.?\s?(?:까지|이전))/gu,
  },
  hazards: {
    stems:
      /테러|납치|인질|교전|분쟁|무력|공습|미사일|전투|소요|폭동|폭력|범죄|강도|감염|콜레라|에볼라|유행|지진|태풍|홍수|화산|구금|억류|연료|휘발유|통행\s?금지|공항|영공|봉쇄/u,
    rules: [
      { hazard: 'terrorism', when: danger('테러') },
      { hazard: 'kidnapping', when: danger('(?:납치|인질)') },
      {
        hazard: 'armed-conflict',
        when: danger('(?:교전|무력\\s?(?:충돌|분쟁|공방)|공습|미사일|내전|전투|폭격)'),
      },
      { hazard: 'unrest', when: danger('(?:소요|폭동|유혈\\s?(?:사태|충돌)|폭력\\s?시위)') },
      { hazard: 'crime', when: danger('(?:강도|강력\\s?범죄|범죄)') },
      {
        hazard: 'health',
        when: /(?:콜레라|에볼라|홍역|뎅기|감염병)[^.]{0,30}(?:유행|확산|발생하고|급증)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:지진|태풍|허리케인|사이클론|홍수|화산\s?분화)(?:이|가|으로|로|에|의)?[^.]{0,15}(?:발생하였|발생했|발생함|피해|인한|인해)/u,
        unless: POSSIBLE,
      },
      { hazard: 'wrongful-detention', when: /(?:자의적|부당(?:한|하게))[^.]{0,15}(?:구금|억류|체포)/u },
      {
        hazard: 'fuel-shortage',
        when: /(?:연료|휘발유|경유|유류)[^.]{0,15}(?:부족|품귀|난)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /(?:야간\s?)?통행\s?금지(?:령)?[^.]{0,30}(?:시행|발령|선포|실시|중)/u,
        unless: POSSIBLE,
      },
      { hazard: 'airport-closed', when: /(?:공항|영공)[^.]{0,15}(?:폐쇄|봉쇄)(?!될|할)/u, unless: POSSIBLE },
      { hazard: 'blockade', when: /(?:도로|해상|항구)\s?봉쇄/u, unless: POSSIBLE },
    ],
  },
}
