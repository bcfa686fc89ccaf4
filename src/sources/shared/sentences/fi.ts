import { type CallRule, type Language, type MissionRule, SERVICES_LEFT_OUT, type Veto } from './language.ts'

/** "kehotetaan", "kehottaa", "suosittelemme", "pyydetään": passive, third person, first person plural. */
const ADVISE =
  '(?<!\\p{L})(?:[Kk]ehot(?:etaan|taa|amme|tavat|ettu|etut|tanut|us)|[Ss]uosit(?:ellaan|telee|telemme|eltu|us)|[Pp]yyde?t(?:ään|ty)|[Pp]yydämme|[Pp]yytää|[Nn]euvotaan|[Nn]euvoo|[Oo]hjeistetaan|[Oo]hjeistaa|[Vv]aaditaan|[Kk]äsketään)(?!\\p{L})'
const SHOULD =
  '(?<!\\p{L})(?:tulee|tulisi|täytyy|pitäisi|pitää|on syytä|olisi syytä|kannattaa|on (?:parasta|välttämätöntä))(?!\\p{L})'
const HOW_WORD =
  '(?:välittömästi|heti|viipymättä|viivytyksettä|nyt|pikaisesti|kiireellisesti|mahdollisimman (?:pian|nopeasti)|niin pian kuin mahdollista|väliaikaisesti|tilapäisesti|vapaaehtoisesti|turvallisesti|kaupallisilla (?:yhteyksillä|lennoilla|vuoroilla)|olemassa olevilla (?:kaupallisilla )?yhteyksillä),?'
const HOW = `(?:${HOW_WORD} ){0,3}`
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP =
  '(?:(?!(?<!\\p{L})(?:harki|varaut|valmist|varmist|suunnit|selvitt|etsi|mietti|ei(?! (?:ole|tarvitse))(?!\\p{L})|älä))[^;]){0,160}?'
const PARTS =
  '[\\p{L}-]*(?:[Aa]lueelta|[Aa]lueilta|vyöhykkeeltä|[Rr]ajalta|läänistä|maakunnasta|maakunnista|provinssista|provinsseista|kaupungista|kaupungeista|osista|osavaltiosta|osavaltioista|kaistalta|niemimaalta)'
/** "maasta", "rajan läheisiltä alueilta", "Ukrainasta": what is left stands in the case of where one goes from. */
const FROM =
  `(?:(?<land>(?:maasta|kohdemaasta|asemamaasta|valtiosta)(?!\\p{L}))|` +
  `(?<part>(?:(?!maasta|\\p{Lu}\\p{L}+(?:st[aä]|lt[aä])(?!\\p{L}))[\\p{L}-]+,? ){0,7}?${PARTS}(?!\\p{L}))|` +
  `(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*| demokraatti\\p{L}+| tasaval\\p{L}+){0,3}(?<=st[aä]|lt[aä]|stä)(?!\\p{L})))`

const CALLS: readonly CallRule[] = [
  {
    name: 'fi/alue-poistu-maasta',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})\\p{L}*(?:alue|alueet|lääni|läänit|maakunta|provinssi|vyöhyke|osat|kaupunki): ?[Pp]oistu (?<how>${HOW})maasta(?: ${HOW_WORD})?`,
      'gu',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'fi/kehotetaan-poistumaan',
    grade: 'leave',
    when: new RegExp(`${ADVISE}${GAP}(?<!\\p{L})(?:poistumaan|lähtemään|poistumista|lähtöä)`, 'gu'),
  },
  {
    name: 'fi/kehotetaan-maasta-poistumaan',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}(?<how>${GAP})(?<!\\p{L})${FROM} ${HOW}(?:poistumaan|lähtemään|poistumista|lähtöä)(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'fi/suositellaan-etta-poistuvat',
    grade: 'leave',
    when: new RegExp(`${ADVISE}[^;]{0,30}?, että${GAP} (?:poistuvat|lähtevät|poistut)`, 'gu'),
  },
  {
    name: 'fi/on-syyta-poistua',
    grade: 'leave',
    when: new RegExp(
      `${SHOULD}${GAP}(?<!\\p{L})(?:poistua|lähteä|(?:pyrkiä|yrittää|pyrkivät) (?:${HOW})?(?:poistumaan|lähtemään))(?!\\p{L})`,
      'gu',
    ),
  },
  {
    name: 'fi/on-poistuttava',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:suomalaisten|Suomalaisten|kansalaisten|matkustajien|matkailijoiden|(?:olev|oleskelev)ien)(?!\\p{L})[^;]{0,60}? on (?<how>${HOW})(?:poistuttava|lähdettävä)(?!\\p{L})`,
      'gu',
    ),
  },
  {
    name: 'fi/maassa-olevia-kehotetaan-poistumaan',
    grade: 'leave',
    // who is to leave says what is to be left
    when: new RegExp(
      `(?<!\\p{L})(?:(?<land>[Mm]aassa)|(?<part>[Aa]lueella|[Aa]lueilla)|(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?)(?:ss[aä]|ll[aä])) (?:olev|oleskelev|asuv|matkailev|matkustav)\\p{L}*(?: \\p{L}+){0,2}? ${ADVISE} (?<how>${HOW})(?:poistumaan|lähtemään)(?=[.,;!]|$| (?:${HOW_WORD}|kun |niin |kaupallis))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'fi/maassa-olevien-on-poistuttava',
    grade: 'leave',
    // the same, where they must or should
    when: new RegExp(
      `(?<!\\p{L})(?:(?<land>[Mm]aassa)|(?<part>[Aa]lueella|[Aa]lueilla)|(?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?)(?:ss[aä]|ll[aä])) (?:olev|oleskelev|asuv|matkailev|matkustav)ien(?: \\p{L}+){0,2}? (?:on (?<how>${HOW})(?:poistuttava|lähdettävä)|${SHOULD} ${HOW}(?:poistua|lähteä))(?=[.,;!]|$| (?:${HOW_WORD}|kun |niin |kaupallis|jos ))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'fi/kehotetaan-palaamaan-suomeen',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISE}${GAP}(?<!\\p{L})(?=[\\p{L} ]{0,60}(?:palaamaan|matkustamaan))|${SHOULD}${GAP}(?<!\\p{L})(?=[\\p{L} ]{0,60}palata )|(?<!\\p{L})(?=[Pp]alaa ))(?<how>${HOW}(?:palaamaan|palata|matkustamaan|[Pp]alaa)(?: ${HOW_WORD}){0,2}) (?:Suomeen|kotimaahan|kotiin)(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'fi/maasta-on-syyta-poistua',
    grade: 'leave',
    when: new RegExp(`(?<!\\p{L})${FROM} ${SHOULD} (?<how>${HOW})(?:poistua|lähteä)(?!\\p{L})`, 'gu'),
    objectless: true,
  },
  {
    name: 'fi/poistu',
    grade: 'leave',
    when: /(?:^|[,:] |- )(?:[Pp]oistukaa|[Pp]oistu|[Ll]ähde|[Ll]ähtekää)(?!\p{L})/gu,
  },
  {
    name: 'fi/ja-poistu-maasta',
    grade: 'leave',
    when: /(?<= (?:ja|tai|ja siksi) )(?:poistukaa|poistu|lähde|lähtekää)(?!\p{L})/gu,
    withTail: /^,?(?: \p{Ll}+){0,3}? (?:maasta|\p{Lu}\p{L}+)(?!\p{L})/u,
  },
  {
    name: 'fi/harkitse-poistumista',
    grade: 'consider',
    when: /(?<!\p{L})[Hh]arki(?:tse|tsemaan|ta|tkaa|taan|tsevan)(?!\p{L})[^;]{0,60}?(?:maasta (?:poistumista|lähtöä|lähtemistä)|poistumista (?:maasta|\p{Lu}\p{L}+(?:st[aä]|lt[aä]))|kotiinpaluuta)/gu,
    objectless: true,
  },
  {
    name: 'fi/harkitse-oleskelua',
    grade: 'consider',
    when: /(?<!\p{L})(?:[Hh]arki(?:tse|tsemaan|ta|tkaa|tsevan)|[Aa]rvioi(?:maan|da|kaa)?)(?!\p{L})[^;]{0,60}?(?:oleskelu\p{L}*|läsnäolo\p{L}*|jäämis\p{L}*)[^;]{0,30}?(?:tarpeelli\p{L}*|välttämättö\p{L}*|tarvetta)|(?<!\p{L})[Hh]arki(?:tse|tsemaan)[^;]{0,40} (?:onko|onko sinun) [^;]{0,40}(?:oleskelu|jääminen|jäädä)/gu,
    objectless: true,
  },
  {
    name: 'fi/etsi-vaihtoehtoja-poistumiseen',
    grade: 'consider',
    when: new RegExp(
      `${ADVISE}[^;]{0,120}?(?:etsimään|selvittämään)[^;]{0,40}?(?:maasta poistumiseen|poistumiseen maasta|poistumiselle)`,
      'gu',
    ),
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a call that is over',
    when: /(?<!\p{L})ei(?:vät)? enää|(?:peruttu|kumottu|poistettu|päättynyt|lakkautettu)(?!\p{L})/iu,
  },
  {
    why: 'a visa or a permitted stay runs out',
    when: /viisumi|oleskelulu|maastapoistumislu|passilla|karkot/iu,
  },
  {
    why: 'courts, police, debts and bans',
    when: /matkustuskiel|maastapoistumiskiel|sak(?:ko|on|ot)|oikeudenkäyn|velka|velko|ulosot|vankila/iu,
  },
  { why: 'conscription', when: /asevelvolli|asepalvelu|liikekannallepan|(?<!\p{L})miehet(?!\p{L})/iu },
  { why: 'customs, currency and taxes', when: /tulli(?!v)|valuut|lentokenttäver|kuiti/iu },
  {
    why: 'medical evacuation and insurance',
    when: /vakuutu|sairastu|sairaustapau|lääkinnälli|hoitoon|ambulanssi/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /\p{L}*palo(?:n|t|ja|jen|alue)|tulva|hurrikaan|sykloni|taifuun|tsunami|maanjäristy|tulivuor|laava|myrsky/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:(?<!\p{L})jos |mikäli |(?<!\p{L})kun )[^;]{0,80}(?:\p{L}*palo(?:n|t|ja|jen|alue)|tulva|hurrikaan|sykloni|taifuun|tsunami|maanjäristy|tulivuor|laava|myrsky)|evakuointimääräy|evakuointikäsky/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /mielenosoit|väkijouk|väentungo|kokoontumis|paikalta|rakennuk|hätäpoistum/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:(?<!\p{L})jos |mikäli |(?<!\p{L})kun )[^;]{0,80}(?:mielenosoit|väkijouk|levottomuuksia|hyökkäy|hälyty|kuulet|näet)/iu,
  },
  {
    why: 'being able or ready to leave',
    when: /pystyt|tarvittaessa (?:poistu|lähte)|mahdollisuuteen (?:poistua|lähteä)|varautu|valmistautu|valmiu(?:s|t)/iu,
  },
  {
    why: 'it speaks to those who only wish to go',
    when: /(?:haluavat|haluat|aikovat|aiot|suunnittele\p{L}*|päätät|haluavia|aikovia) (?:poistu|lähte|maasta)|poistumista suunnittel/iu,
  },
  {
    why: 'another government, or the local authorities',
    when: /kansalaisi(?:aan|lleen)|^(?!.*suoma?la|.*[Ss]uomen).*(?<!\p{L})(?:yhdysvaltalais|amerikkalais|britte|ranskalais|saksalais|kanadalais)\p{L}*|(?:paikallis)?(?:viranomai|poliisi|pelastus)\p{L}* (?:\p{L}+ ){0,2}(?:kehot|määrä|käske|pyyt|pyydet)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*suomalaisia).*(?:henkilökun|henkilöst|virkamie|diplomaa(?:tti|tit|ttien)|työntekijö?i)/iu,
  },
  { why: 'minors and custody', when: /alaikäi|huoltaj|lapse(?:n|nsa)(?!\p{L})|vanhem(?:ma|pa|pi)/iu },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:vuonna|\p{L}+kuussa) (?:19|20)\d\d(?!\d)/iu,
  },
]

const OBJECT = new RegExp(`^,?(?: ${HOW_WORD}){0,3} ${FROM}`, 'u')

const EMBASSY =
  '(?:[Ss]uurlähetystö\\p{L}*|[Ll]ähetystö\\p{L}*|[\\p{L}-]*[Ee]dustusto\\p{L}*|toimipiste\\p{L}*)'
const STAFF_WORD =
  '(?:[Hh]enkilöstö\\p{L}*|[Hh]enkilökun\\p{L}*|virkamie\\p{L}*|työntekij\\p{L}*|diplomaatti\\p{L}*|diplomaatit|perheenjäsen\\p{L}*|perheet|perheitä)'
const GONE =
  '(?:evakuoi\\p{L}*|kotiut\\p{L}*|vedetty|siirretty|siirtynyt|siirtyneet|siirtyvät|poistunut|poistuneet|poistuvat|lähtenyt|lähteneet|kutsuttu)(?!\\p{L})'
const FEWER = '(?:vähennetty|supistettu|pienennetty|vähennetään|supistaa|vähentänyt|supistanut)(?!\\p{L})'

/** Consular services as such, and the section that gives them. */
const SERVICES = '(?<!\\p{L})konsuli(?:palvelu|toimin|osasto|asioiden käsittely)\\p{L}*'
const STOPPED = '(?:keskeytetty|keskeytettiin|lopetettu|pysäytetty|tauolla)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'fi/lahetysto-avattu',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:avattu uudelleen|avautunut|avasi|jälleen (?:auki|avoinna)|uudelleen (?:auki|avoinna)|palannut|jatkaa jälleen|käynnistänyt uudelleen)|${STAFF_WORD}[^;]{0,60}? (?:on palannut|ovat palanneet)`,
      'u',
    ),
    // announced or begun is not done
    unless: /suunnit|kun |heti kun|kunnes|valmistel|toivo|(?<!\p{L})ei(?!\p{L})/iu,
  },
  {
    name: 'fi/konsulipalvelut-jatkuvat',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,60}?(?:avattu uudelleen|käynnistetty uudelleen|jatkuvat jälleen|jälleen (?:auki|avoinna|käytettävissä))|(?:käynnistänyt uudelleen|avannut uudelleen)[^;]{0,20}?${SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless: /suunnit|kun |heti kun|kunnes|valmistel|toivo|osittain|rajoite|(?<!\p{L})ei(?!\p{L})/iu,
  },
  {
    name: 'fi/lahetysto-suljettu',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}? (?:on|oli|ovat|pysyy)(?!\\p{L})[^;]{0,50}?(?<!\\p{L})(?:suljettu|suljettuna|suljetaan|evakuoitu|kiinni|sulkenut)(?!\\p{L})|(?:sulkenut|suljettu)(?!\\p{L})[^;]{0,40}? ${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:suljettiin|lakkautettiin|ei toimi)(?!\\p{L})|päät(?:ti|tänyt|etty|ettiin)(?!\\p{L})[^;]{0,20}? (?:sulkea|evakuoida)(?: \\p{L}+){0,4}? ${EMBASSY}|${EMBASSY}[^;]{0,60}?toimin(?:ta|nan|taa)[^;]{0,60}?(?:keskeytetty|keskeyttänyt|lakannut|lopetettu)|${EMBASSY} on keskeyttänyt(?! (?:\\p{L}+ ){0,2}${SERVICES_LEFT_OUT})`,
      'u',
    ),
    unless: /ei(?:vät)? ole[^;]{0,20} suljettu/iu,
  },
  {
    name: 'fi/lahetysto-siirretty',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?(?:siirretty|siirtynyt|siirtänyt)(?!\\p{L})[^;]{0,60}? \\p{Lu}\\p{L}+|${EMBASSY}[^;]{0,60}?(?:toimii|työskentelee)(?: (?:toistaiseksi|väliaikaisesti|tilapäisesti))? \\p{Lu}\\p{L}+(?:st[aä]|lt[aä]) käsin`,
      'u',
    ),
    unless: /uusiin tiloihin|uuteen osoitteeseen|henkilö/iu,
  },
  {
    name: 'fi/koko-henkilosto-poissa',
    posture: 'suspended',
    when: new RegExp(
      `(?:koko|kaikki|kaikkien)(?!\\p{L})[^;]{0,40}?${STAFF_WORD}[^;]{0,80}?${GONE}|${STAFF_WORD} on kokonaisuudessaan[^;]{0,40}?${GONE}`,
      'iu',
    ),
    unless: /ei-välttämät|perhe/iu,
  },
  {
    name: 'fi/henkilosto-voi-lahtea',
    posture: 'authorized-departure',
    when: new RegExp(
      `(?:vapaaehtoi\\p{L}*|mahdollisuus|lupa|annettu lupa|sallittu)(?!\\p{L})[^;]{0,60}?${STAFF_WORD}[^;]{0,60}?(?:poistu|lähte|kotiutu)|${STAFF_WORD}[^;]{0,60}?(?:voi halutessaan|voivat halutessaan|on mahdollisuus|on lupa|on sallittu|saavat halutessaan)(?!\\p{L})[^;]{0,40}?(?:poistu|lähte|kotiutu|palata)`,
      'iu',
    ),
    unless: /viranomai/iu,
  },
  {
    name: 'fi/henkilosto-vahentynyt',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:${EMBASSY}|[Ll]ähetety\\p{L}*|[Ll]ähetetty\\p{L}*|Suomen|[Oo]sa|ei-välttämätön)(?!\\p{L})[^;]{0,60}?${STAFF_WORD}[^;]{0,60}?(?:${GONE}|${FEWER})|${STAFF_WORD}[^;]{0,40}? on (?:\\p{L}+ )?${FEWER}|(?:${FEWER}|kotiuttanut|evakuoinut)[^;]{0,40}?${STAFF_WORD}|${EMBASSY}[^;]{0,60}?(?:supistetulla|vähennetyllä|minimi)[^;]{0,10}?(?:miehitykse|henkilöst|kokoonpano)`,
      'u',
    ),
    unless: /sairaa|hotelli|lentoyhti/iu,
  },
  {
    name: 'fi/konsulipalvelut-keskeytetty',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,60}?${STOPPED}|(?:keskeyttänyt|keskeytti|lopettanut)(?!\\p{L})(?: (?:toistaiseksi|väliaikaisesti|tilapäisesti|kaikki|kaiken|kaikkien))* ${SERVICES}|^(?=.*toistaiseksi).*?konsuliosasto\\p{L}*[^;]{0,60}?suljettu`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:osittain|osa|osan|osaa|jotkin|eräät|voidaan|voi|saatetaan|jos|mikäli|kun)(?!\p{L})|^(?!.*toistaiseksi).*(?<!\p{L})(?:tänään|huomenna|\d{1,2}\.\s?(?:\p{L}+kuuta|\d{1,2}\.)(?![^;]{0,12}(?:alkaen|lähtien)))/iu,
  },
  {
    name: 'fi/apu-rajallista',
    posture: 'limited',
    when: /(?:rajalli\p{L}*|rajoitetu\p{L}*|rajoitettu\p{L}*|vähäi\p{L}*|rajoittunee\p{L}*)[^;]{0,100}?(?:mahdollisuu\p{L}*|konsuli\p{L}*|avusta\p{L}*|asiakaspalvelu\p{L}*)|(?:mahdollisuu\p{L}*|konsuli\p{L}*|avusta\p{L}*|asiakaspalvelu\p{L}*)[^;]{0,80}?(?:rajalli|rajoite|vähäi|heikenty|ei voida)|ei voi (?:antaa|tarjota) konsuli/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm, a move or to visitors only',
    when: /pyhäpäiv|kansallispäiv|ramadan|juhlapyh|joulu(?!ku)|pääsiäi|juhannu|uudenvuoden|aukioloaja|aukiolo|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|hurrikaan|taifuun|remont|suljettu yleisöltä/iu,
  },
  {
    why: 'closed on certain days',
    when: /(?:suljettu|suljettuna|kiinni)(?!\p{L})[^;]{0,30}?(?:\p{L}+päivänä(?!\p{L})|(?<!\d)\d{1,2}\.\s?(?:\p{L}+kuuta|\d{1,2}\.)(?![^;]{0,12}(?:alkaen|lähtien)))/iu,
  },
  { why: 'one section of it', when: /viisumiosasto|viisumipalvelu|passipalvelu|viisuminhak/iu },
  {
    why: 'what might happen, not what happened',
    when: /(?:voi|voidaan|saattaa|saatetaan|voitaisiin) (?:\p{L}+ )?(?:sulkea|evakuoida|siirtää|vähentää|joutua)/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /(?<!\p{L})(?:YK|YK:n|avustusjärjest\p{L}*|lentoyhtiö\p{L}*|sairaalan?|hotelli\p{L}*)(?!\p{L})/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:voi|voivat|saattaa|saattavat|jos|mikäli|purettu|avattu|kumottu)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})${words}[^;]{0,60}?(?:vuoksi|takia|johdosta|uhka\\p{L}*|riski\\p{L}*|vaara\\p{L}*|todennäköi|yleis(?:iä|tä)|jatkuu|jatkuvat|käynnissä)|(?:riski|vaara|uhka)(?!\\p{L})[^;]{0,30}(?<!\\p{L})${words}`,
    'iu',
  )
}

const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')
const CASES = ['kuu', 'kuun', 'kuuta', 'kuussa']

const CASE_ENDING = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|n)$/u

/** "Iranista": "Irani", "Iran"; "Venäjältä": "Venäjä". A name that ends in a consonant takes an i before the ending. */
function lemmas(name: string): readonly string[] {
  const stem = name.replace(CASE_ENDING, '')
  if (stem === name) return []
  return stem.endsWith('i') ? [stem, stem.slice(0, -1)] : [stem]
}

/** Finnish: Finland. */
export const fi: Language = {
  code: 'fi',
  calls: {
    stems: /poistu|lähte|lähde|lähtö|harki|arvioi|palaa|palata/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent: /välittömästi|(?<!\p{L})heti(?!\p{L})|viipymättä|viivytyksettä|(?<!\p{L})nyt(?!\p{L})/iu,
    clauseEnd: /[;:.]| ja (?:ottamaan|ota|seuraa|seuraamaan|tee|tekemään|välttämään|vältä)/,
  },
  staff: {
    stems:
      /lähetystö|edustusto|toimipiste|henkilöst|henkilökun|virkamie|työntekij|diplomaa|perhe|konsuli|avusta|asiakaspalvelu/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /konsulaat/iu,
    embassy: /lähetystö|edustusto/iu,
    seat: /(?:lähetystö|edustusto)\p{L}* (?=\p{Lu})/gu,
    limitedTo: /(?<place>\p{Lu}[\p{L}-]+n) ulkopuolella|(?:vain|ainoastaan) (?<spot>\p{Lu}[\p{L}-]+ss[aä])/u,
  },
  places: {
    // where people are stands before them, in the case of where one is
    addressed: /^/u,
    located:
      /(?<![\p{L}-])(?=\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?:ss[aä]|ll[aä]) (?:\p{L}+ ){0,2}?(?:olev|oleskel|asuv|matkustav|vieraile|parhaillaan))|(?<=(?:olet|oleskelet|asut) )(?=\p{Lu})/gu,
    land: /^(?:koko )?(?:maa|maassa|maasta)(?!\p{L})/iu,
    part: /^(?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:alue|raja|provinssi|maakunta|osissa|osista)\p{L}*/iu,
    article: /^koko /iu,
    lemmas,
    aliases: new Map([
      ['AE', 'Arabiemiraatit|Arabiemiraateissa|Arabiemiraateista'],
      ['CD', 'Kongon demokraattisesta tasavallasta|Kongon demokraattisessa tasavallassa'],
      ['CF', 'Keski-Afrikan tasavallasta|Keski-Afrikan tasavallassa'],
      ['CG', 'Kongon tasavalta|Kongon tasavallasta|Kongon tasavallassa|Kongo'],
      ['CI', 'Norsunluurannikolta|Norsunluurannikolla'],
      ['DO', 'Dominikaanisesta tasavallasta|Dominikaanisessa tasavallassa'],
      ['GB', 'Britannia'],
      ['MM', 'Myanmar|Burma'],
      ['PH', 'Filippiineiltä|Filippiineillä'],
      [
        'PS',
        'Palestiina|Gaza|Palestiinalaisalueilta|Palestiinalaisalueilla|Länsiranta|Länsirannalta|Länsirannalla',
      ],
      ['TL', 'Itä-Timor|Timor-Leste'],
      ['TR', 'Turkista|Turkissa|Turkin'],
      ['US', 'Yhdysvalloista|Yhdysvalloissa|Yhdysvaltain|Yhdysvaltojen|USA'],
    ]),
  },
  people: {
    own: new Map([['FI', /^suom/iu]]),
    nationals: /(?<whose>[\p{L}-]+) kansalais(?:ia|et|ten|ille|ilta)(?!\p{L})/gu,
    anyone:
      /^(?:EU-maiden|EU:n|kaikki|kaikkia|kaikkien|muiden|ulkomaiden|ja|tai|olevia|olevien|maiden|Pohjoismaiden)$/iu,
    embassies:
      /(?<whose>Suomen|Yhdysvalt(?:ain|ojen)|(?:Ison-)?Britannian|Saksan|Ranskan|Ruotsin|Norjan|Tanskan|Venäjän|Kiinan|Iranin|Israelin|Italian|Espanjan|Viron|Hollannin|Alankomaiden|Kanadan|Australian) (?:[\p{L}-]+[ -])?(?:suur)?lähetystö/gu,
  },
  dates: {
    months: new Map(
      MONTHS.flatMap((name, index) => CASES.map((ending) => [`${name}${ending}`, index + 1] as const)),
    ),
    notBefore: /(?:viimeistään|ennen|saakka)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d\d)(?! (?:asti|saakka|mennessä))(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|sieppau|kidnappau|panttivan|konflikt|taistelu|ilmaisku|ohjus|levottomuu|mellak|rikollisuu|ryöst|epidemia|kolera|ebola|maanjäristy|hurrikaan|sykloni|tulva|tulivuor|pidäty|vangit|polttoaine|bensiini|ulkonaliikkumis|lentoken|lentoasem|ilmatila|saarto|saarron/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terrori\\p{L}*)') },
      { hazard: 'kidnapping', when: danger('(?:sieppau\\p{L}*|kidnappau\\p{L}*|panttivank\\p{L}*)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:aseelli\\p{L}* (?:konflikti|selkkau|yhteenot)\\p{L}*|taistelu\\p{L}*|ilmaisku\\p{L}*|ohjusisku\\p{L}*|sota(?:toimi\\p{L}*|tila\\p{L}*)?)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:levottomuu\\p{L}*|mellak\\p{L}*)') },
      { hazard: 'crime', when: danger('(?:rikollisuu\\p{L}*|ryöst\\p{L}*)') },
      {
        hazard: 'health',
        when: /(?:kolera|ebola|tuhkarokko)\p{L}*[^;]{0,20}epidemia|epidemia (?:on|leviää)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:maanjäristyksen|hurrikaanin|syklonin|taifuunin|tulvien|tulivuorenpurkauksen) (?:vuoksi|takia|johdosta|seurauksena|jälkeen)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /mielivaltai\p{L}+ (?:\p{L}+ )?(?:pidäty|vangit|vapaudenriist)\p{L}*/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:polttoaine|bensiini|diesel)pula|pula(?:a)? (?:on )?(?:polttoaineesta|bensiinistä|dieselistä)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /ulkonaliikkumiskielto[^;]{0,60}(?:voimassa|klo|asetettu|määrätty)|(?:voimassa|asetettu|määrätty)[^;]{0,40}ulkonaliikkumiskielto/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:lentoken\p{L}*|lentoasem\p{L}*|ilmatila\p{L}*)[^;]{0,40} (?:on|ovat)[^;]{0,30} (?:suljettu|suljettuna|kiinni)(?!\p{L})/iu,
        unless: POSSIBLE,
      },
      { hazard: 'blockade', when: /(?:merisaarto|tiesulut|saarto|tiesulkuja)(?!\p{L})/iu, unless: POSSIBLE },
    ],
  },
}
