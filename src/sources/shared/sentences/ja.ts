import type { CallRule, Language, MissionRule, Veto } from './language.ts'

/** Those who are there: "既に滞在されている方", "滞在中の邦人", "在留邦人の皆様". */
const PEOPLE =
  '(?:(?:滞在|在留|居住|在住|渡航|旅行|出張|お住まい|いらっしゃ)[^、]{0,20}?(?:方|者|邦人|皆様|皆さま|人)|邦人|日本人|日本国民|邦人渡航者)'
const SOON =
  '(?:直ちに|ただちに|即時に?|即刻|今すぐ|すぐに|速やかに|すみやかに|早急に|至急|早期(?:に|の)|早めに|一刻も早く|できる限り早く|可能な限り早く|商用便)'
const ABROAD = '(?:国外|域外|同国|当国|(?:近隣|周辺|第三|他)国|安全な(?:国|第三国)|本邦|日本(?:に|へ)帰国)'
/** A part of the country as where people are, or what they are to leave: "同地域に滞在", "これらの地域の外". */
const PARTS =
  '(?:(?<!(?:中東|湾岸|国・|国や|国又は|国または|全(?:て|)の|全))(?:地域|地帯|地区|県|州|市|(?:国境|境界)(?:付近|周辺|沿い)?)(?:等|内)?(?:(?:及び|および|並びに|や|と|・)?(?:その)?(?:周辺|近郊|郊外))?(?:(?:において|に|で)?(?:既に|現在|やむを得ず)?(?:ご?滞在|在留|居住|お住まい|いらっしゃ)|から|の外|を離れ|外へ|外に))'
/** "安全な地域へ": within the country where it does not say that it lies abroad. */
const SAFE_PART = '(?<!(?:国外|国外等|近隣国|周辺国)の?、?)安全な(?:地域|場所|都市)(?:等)?(?:に|へ)'
const LEAVE =
  '(?:国外|海外|緊急)?(?:退避|出国|退去|脱出|帰国|避難(?<=(?:国外|海外)(?:へ|に|への)?避難)|離れ(?<=(?:当地|同国|当国|同地域)を離れ))'
/** Moving abroad is leaving where one is told to, but a mere thought of it is none. */
const MOVE = `(?:${LEAVE}|移動(?<=(?:国外|周辺国|近隣国|第三国|隣国)(?:等)?(?:へ|に|への)移動))`
/** For those in a named part of the country, moving to safety is getting out of it. */
const TO_SAFETY = `移動(?<=${PARTS}.{0,150}安全な(?:地域|場所|都市)(?:等)?(?:に|へ).{0,8}移動)`
const PLEASE =
  '(?:を?(?:(?:急いで|優先して)?(?:し|され|行っ|始め|開始し)|するように(?:し|なさっ))て(?:ください|下さい|いただ|頂)|(?:する|される)(?:こと|よう)(?:を|に)?、?(?:強く|改めて|重ねて)?(?:勧告|推奨|お?勧め|要請|求め|お願い|促し)|を(?:強く|改めて|重ねて)?(?:勧告し|推奨|お?勧め|お願い|願い|求めます|促し)|(?<=離れ)て(?:ください|下さい|いただ)|(?<=離れ)る(?:こと|よう)を?、?(?:強く)?(?:推奨|お?勧め|お願い)|願います|されますよう|するべき|すべき)'
const CONSIDER =
  '(?:する)?(?:こと|の是非|の可能性|の必要性|の)?(?:を|も|について|につき|も含めて?|を含めて?)?、?(?:ご|積極的に|真剣に|早急に|至急|速やかに|前向きに|あらかじめ)?(?:検討|考慮)(?:を(?:強く)?お(?:願い|勧め)|し(?!て(?:います|いる|おり))|を|くださ|下さ|願|いただ|する(?:こと|よう))'

/** Cheap first look: what stands before is searched only where a leave verb may begin. */
const AT_VERB = '(?=[国海緊退出脱帰避離移])'

const CALLS: readonly CallRule[] = [
  {
    name: 'ja/chiiki-kara-taihi',
    grade: 'leave',
    when: new RegExp(
      `${AT_VERB}(?<=(?<part>${PARTS}|${SAFE_PART}).{0,150})(?<=(?<how>(?:${PEOPLE}|${SOON}).{0,150}))(?:${MOVE}|${TO_SAFETY})${PLEASE}`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'ja/taihi-shite',
    grade: 'leave',
    when: new RegExp(
      `${AT_VERB}(?<!(?:${PARTS}|${SAFE_PART}).{0,150})(?<=(?<land>${ABROAD}).{0,150}|)(?<=(?<how>(?:${PEOPLE}|${SOON}|${ABROAD}).{0,150}))${MOVE}${PLEASE}`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'ja/chiiki-kara-taihi-wo-kento',
    grade: 'consider',
    when: new RegExp(`${AT_VERB}(?<=(?<part>${PARTS}|${SAFE_PART}).{0,150})${LEAVE}${CONSIDER}`, 'gu'),
    objectless: true,
  },
  {
    name: 'ja/taihi-wo-kento',
    grade: 'consider',
    when: new RegExp(
      `${AT_VERB}(?<!(?:${PARTS}|${SAFE_PART}).{0,150})(?<=(?<land>${ABROAD}).{0,150}|)(?<=(?:${PEOPLE}|${SOON}|${ABROAD}).{0,150})${LEAVE}${CONSIDER}`,
      'gu',
    ),
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'another government, or the local authorities',
    when: /自国民|(?:[米英仏独露中韓]国?|[\p{sc=Katakana}ー]{2,})(?:政府|外務省|国務省|大使館)[^。]{0,90}(?:呼びかけ|勧告し|求め|指示し|促し)[^、。]{0,12}。?$|(?:各国|諸外国|他国|外国政府|[米英仏独露中韓](?:国|軍|政府|大使館))[^、]{0,30}(?:呼びかけ|勧告し|求め|指示し|発出し)|(?<!日本)(?:政府|当局|軍|警察)(?:は|が|から)[^、]{0,40}(?:住民|市民|国民|外国人)/u,
  },
  {
    why: 'a call that is over',
    when: /(?:退避勧告|退避の(?:勧告|呼びかけ)|勧告)[^、]{0,15}(?:解除|撤回|取り下げ|終了)|レベル[^、]{0,20}(?:引き?下げ)/u,
  },
  {
    why: 'only if it comes to the worst',
    when: /(?:緊急時|有事|非常時)(?:の際)?に?は|万が?一(?:の(?:際|場合|事態))?(?:に|は|、)|(?:不測の事態[^、]{0,10}|悪化(?:した|する|の))(?:際|場合)に?は?、?[^、]{0,25}(?:退避|出国|移動)(?:し|す|でき|を)|(?:できる|可能な|出来る)よう/u,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /その場|現場|会場|遭遇|不審|人混み|群衆|建物|避難(?:指示|命令|勧告|所|経路)|シェルター/u,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /^(?!.*(?:国外|同国|出国)).*(?:台風|ハリケーン|サイクロン|津波|噴火|火山|洪水|山火事|森林火災|地震|土砂|高台|大雨)/u,
  },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /体調|罹患|発熱|症状|疾病|手術|医療(?:機関|搬送|施設)|病院|検疫/u,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /査証|ビザ|在留資格|滞在(?:期限|許可|期間)|不法滞在|期限(?:内|まで)|超過|強制(?:退去|送還)|国外退去/u,
  },
  {
    why: 'courts, police and bans',
    when: /出国(?:禁止|停止|制限|拒否|できな)|罰金|裁判|刑罰/u,
  },
  { why: 'customs, currency and taxes', when: /税関|出国税|外貨|空港税|持ち出し/u },
  { why: 'medical evacuation and insurance', when: /保険|緊急移送|搬送/u },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:邦人|滞在.{0,12}(?:方|皆様|者))).*(?:館員|大使館職員|外交官)/u,
  },
  {
    why: 'history: what was done then',
    when: /^(?:19|20)\d\d年[^、]{0,12}(?:に|には|、)(?!.*(?:現在|滞在中|滞在されている))/u,
  },
]

const EMBASSY = '(?:大使館|当館|在外公館|公館|代表部|領事事務所|総領事館)'
const SHUT =
  '(?:閉館|閉鎖|閉館措置)(?:することと|することを決|し(?!な)|と(?:し|な)|中|を(?:継続|実施|決定)|され|いたし|が続|状態|に伴)'

/** Consular services as such, and the section that gives them. */
const SERVICES = '領事(?:業務|サービス|事務|部|窓口)'

const STAFF: readonly MissionRule[] = [
  {
    name: 'ja/taishikan-saikai',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^。]{0,60}?(?:(?:業務|活動|開館)(?:を|の)?(?:全面的に)?再開(?:し(?!て?い?な)|いたし|され)|再開館)|(?:館員|職員)[^。]{0,30}?(?:帰任し|復帰し|戻り)`,
      'u',
    ),
    // announced or begun is not done
    unless: /予定|見込|目指|調整|準備|未定|まで|次第|段階的/u,
  },
  {
    name: 'ja/ryoji-gyomu-saikai',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(`${SERVICES}(?:を|の|は)[^。]{0,12}?再開(?:し(?!て?い?な)|いたし|され)`, 'u'),
    // announced, begun or done in part is not done
    unless: /予定|見込|目指|調整|準備|未定|まで|次第|段階的|一部/u,
  },
  {
    name: 'ja/taishikan-heikan',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^。]{0,80}?${SHUT}|${EMBASSY}[^。]{0,60}?(?:全ての)?業務(?:を|は|が)[^。]{0,10}?(?:停止|中断|休止)`,
      'u',
    ),
    unless: /領事業務(?:を|は)/u,
  },
  {
    name: 'ja/rinji-jimusho',
    posture: 'suspended',
    when: new RegExp(
      `臨時(?:の)?(?:事務所|大使館)(?:を|に|にて|で|へ|において)[^。]{0,30}?(?:設置|開設|設け|業務|移|執務|置)|${EMBASSY}[^。]{0,60}?(?:機能|業務|拠点)[^。]{0,30}?(?:に|へ)(?:移転|移し|移って|移管)|${EMBASSY}は[^。]{0,60}?(?:国外|隣国|第三国|在[^。]{2,20}大使館(?:内)?)(?:に|にて|で|において)[^。]{0,20}?業務`,
      'u',
    ),
  },
  {
    name: 'ja/zenkanin-taihi',
    posture: 'suspended',
    when: /(?:全(?:て|)の?(?:大使)?(?:館員|職員)|館員全員)[^。]{0,40}?(?:退避|出国|撤収|引き?揚げ)/u,
    unless: /家族|不要不急/u,
  },
  {
    name: 'ja/kanin-no-shukoku-kyoka',
    posture: 'authorized-departure',
    when: /(?:館員|職員|家族)[^。]{0,40}?(?:自発的|任意)[^。]{0,20}?(?:退避|出国|帰国)|(?:館員|家族)[^。]{0,30}?(?:退避|出国|帰国)を(?:許可|認め)/u,
  },
  {
    name: 'ja/kanin-no-taihi',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:大使館員|館員|大使館職員|(?:館員|職員)の家族|大使館[^。]{0,12}職員)[^。]{0,40}?(?:退避|出国|撤収|引き?揚げ|縮小|削減|減員)|${EMBASSY}[^。]{0,30}?(?:体制|態勢|人員)[^。]{0,20}?(?:縮小|削減)`,
      'u',
    ),
    unless: /自発的|任意|許可し|認め/u,
  },
  {
    name: 'ja/ryoji-gyomu-teishi',
    posture: 'services-suspended',
    when: new RegExp(
      `領事(?:業務|サービス|事務)(?:の(?:全て|全部|提供))?(?:を|は|が|も)[^。、]{0,20}?(?:停止|中断|休止)(?:し|中|され|いたし|する(?:こととし|ことを決)|と(?:し|な)|を(?:継続|決定))|^(?=.*(?:当面|当分の間|追って|別途)).*?${SERVICES}[^。]{0,30}?(?:閉鎖|閉館|停止|休止)`,
      'u',
    ),
    // a day, a branch, or only a plan
    unless:
      /一部|査証(?:業務|発給)|旅券(?:業務|発給)|可能性|場合|おそれ|再開|^(?!.*(?:当面|当分の間|追って|別途)).*(?:本日|明日|[0-9０-９]日(?:は|（|\(|、|から[^。]{0,12}まで|まで))/u,
  },
  {
    name: 'ja/shien-genkai',
    posture: 'limited',
    when: /(?:大使館|公館|当館|領事)[^。]{0,80}?(?:邦人(?:保護|援護)|支援|援護|領事(?:業務|サービス))[^。]{0,60}?(?:制限|限定|困難|できません|できない|限られ|限界|極めて)|(?:邦人(?:保護|援護)|領事(?:業務|サービス))[^。]{0,40}?(?:困難|限定|制限|限られ|限界|停止|休止)/u,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /臨時(?:閉館|休館)|休館日|移転のため|閉館(?:日|時間)|[0-9０-９]日(?:は|（|\(|、|から)[^。]{0,30}(?:閉館|休館)(?:し|いたし|となり)ます|記念日|独立記念|祝日|祭日|公休|年末年始|寒波|降雪|暴風|台風|ハリケーン|停電|公式行事|開館時間|受付時間|新(?:庁舎|事務所)|庁舎/u,
  },
  {
    why: 'one service of it, for some hours',
    exceptServices: true,
    when: /投票|領事窓口|窓口業務|領事出張|電話/u,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:閉館|閉鎖|退避|縮小)(?:する|される|となる)(?:可能性|場合|おそれ|恐れ|こともあ)/u,
  },
  {
    why: 'the local government, or an organisation',
    when: /国連|NGO|国際機関|航空会社|軍事顧問|在京/u,
  },
  { why: 'swindlers who pose as staff', when: /かた(?:る|り)|騙|名乗|詐欺/u },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /可能性|場合|おそれ|恐れ|解除|再開|終息|収束|万が?一/u

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `${words}[^。]{0,60}?(?:危険|脅威|リスク|おそれ|恐れ|多発|頻発|発生し(?:て|ま)|続いて|継続し|相次|激化|悪化|懸念)`,
    'u',
  )
}

/** Japanese: Japan. No spaces, no capitals, and the verb with its marker at the very end. */
export const ja: Language = {
  code: 'ja',
  calls: {
    stems: /退避|出国|退去|脱出|帰国|避難|移動|離れ/u,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: /^(?=x)y/u,
    urgent: /直ちに|ただちに|即時|即刻|今すぐ|一刻も早く/u,
    clauseEnd: /[。;]/,
  },
  staff: {
    stems: /大使館|公館|当館|館員|領事|臨時事務所|職員|邦人(?:保護|援護)/u,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'gu'),
    consulate: /総領事館|領事事務所/u,
    embassy: /大使館|当館|公館/u,
    // where another embassy only takes over, the one that is shut is not there
    seat: /在(?=[^。、]{2,20}?日本(?:国)?(?:大使館|総領事館)(?!が[^。、]{0,6}(?:代行|兼轄|管轄|担当)|において|内に|内で|にて))/gu,
    limitedTo:
      /(?<place>[\p{sc=Katakana}ー]{2,}(?:市|州|県)?)(?:以外|を除く|の外)|(?<spot>[\p{sc=Katakana}ー]{2,}(?:市|州|県)?)(?:市?内)?(?:のみ|に限)/u,
  },
  places: {
    // where people are stands before them
    addressed: /^/u,
    located:
      /(?=(?:[\p{sc=Han}]{0,4}[\p{sc=Katakana}ー・]{2,}[\p{sc=Han}]{0,5}|[\p{sc=Han}]{2,7})(?:国内|領内|全土|全域|内)?(?:に(?:おいて)?(?:既に|現在|まだ)?(?:ご?滞在|在留|居住|お住まい|いらっしゃ)|から(?:の)?(?:国外)?(?:退避|出国)|を(?:出国|離れ|退去)|(?:滞在|在住)(?:中|の|者)))/gu,
    land: /^(?:同国|当国|国内|全土|国外)/u,
    part: /^(?:[^、。]{0,20}?(?:北部|南部|東部|西部|中部|(?<!全)地域|地帯|地区|国境|[州県市])|[\p{sc=Katakana}ー・]{3,}(?:市|州|県|周辺)?(?:に|から|を|で))/u,
    article: /^在/u,
    beyond: /^(?:との)?(?:国境|境界)/u,
    behindName: /^(?![\p{sc=Katakana}ー])/u,
    aliases: new Map([
      ['AE', 'アラブ首長国連邦|UAE'],
      ['CD', 'コンゴ民主共和国'],
      ['CF', '中央アフリカ'],
      ['CG', 'コンゴ共和国'],
      ['CI', 'コートジボワール'],
      ['CN', '中国|中華人民共和国'],
      ['CV', 'カーボベルデ|カーボヴェルデ'],
      ['FM', 'ミクロネシア'],
      ['GB', '英国|イギリス'],
      ['KR', '韓国|大韓民国'],
      ['KP', '北朝鮮'],
      ['MM', 'ミャンマー'],
      ['MK', '北マケドニア'],
      ['PS', 'パレスチナ|ヨルダン川西岸地区|ガザ地区|ガザ'],
      ['SZ', 'エスワティニ'],
      ['TL', '東ティモール'],
      ['US', '米国|アメリカ|アメリカ合衆国'],
      ['VA', 'バチカン'],
      ['VE', 'ベネズエラ'],
    ]),
  },
  people: {
    own: new Map([['JP', /^(?:日本|本邦|我が国|わが国)/u]]),
    nationals:
      /(?<whose>日本|外国|[\p{sc=Katakana}ー]{2,}|[米英仏独露中韓]国?)人(?=(?:の方|滞在者|渡航者|旅行者)?(?:は|に対し|に[、は]))/gu,
    anyone: /^外国$/u,
    embassies: /(?<whose>日本国?)大使館|(?<state>(?:(?!日本|在)[\p{sc=Han}\p{sc=Katakana}ー]){2,14})大使館/gu,
  },
  dates: {
    months: new Map(),
    notBefore: /(?:有効期限|期限)\s*$/u,
    digits: /(?<!\d)(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日(?!まで|以前)/gu,
  },
  hazards: {
    stems:
      /テロ|誘拐|人質|紛争|戦闘|攻撃|空爆|ミサイル|衝突|暴動|騒乱|抗議|犯罪|強盗|感染|流行|地震|台風|サイクロン|洪水|噴火|ハリケーン|拘束|燃料|ガソリン|外出禁止|空港|空域|封鎖/u,
    rules: [
      { hazard: 'terrorism', when: danger('テロ(?!ップ)') },
      { hazard: 'kidnapping', when: danger('(?:誘拐|人質|拉致)') },
      {
        hazard: 'armed-conflict',
        when: danger('(?:武力(?:紛争|衝突|攻撃)|戦闘|空爆|砲撃|ミサイル|軍事(?:攻撃|衝突|作戦))'),
      },
      { hazard: 'unrest', when: danger('(?:暴動|騒乱|暴徒|反政府デモ)') },
      { hazard: 'crime', when: danger('(?:強盗|凶悪犯罪|一般犯罪|犯罪)') },
      {
        hazard: 'health',
        when: /(?:コレラ|エボラ|麻しん|はしか|デング|感染症)[^。]{0,40}(?:流行し|発生し|拡大し|急増)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:地震|台風|サイクロン|ハリケーン|洪水|噴火)[^。]{0,30}(?:発生し|による被害|の影響|により)/u,
        unless: POSSIBLE,
      },
      { hazard: 'wrongful-detention', when: /(?:不当|恣意的)(?:に|な)[^。]{0,20}(?:拘束|拘禁|逮捕)/u },
      {
        hazard: 'fuel-shortage',
        when: /(?:燃料|ガソリン|軽油)[^。]{0,20}(?:不足|枯渇|入手困難)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /外出(?:禁止|制限)(?:令)?[^。]{0,40}(?:発令|発出|実施|施行|敷か|継続|出され)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:空港|空域)[^。]{0,30}(?:閉鎖|封鎖)(?:され|し|中|を継続|が継続|は継続)/u,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /(?:道路|海上|幹線|港湾)[^。]{0,15}封鎖(?:され|が|を|し)/u,
        unless: POSSIBLE,
      },
    ],
  },
}
