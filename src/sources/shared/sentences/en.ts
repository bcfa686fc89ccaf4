import type { CallRule, Language, MissionRule, Veto } from './language.ts'

/** The leave verb and what may stand right before it. */
const HOW =
  '(?:(?:now|also|immediately|urgently|temporarily|safely|voluntarily|promptly|please|either|strongly|therefore|all) ){0,3}'
const LEAVE = `${HOW}(?:leave|depart|exit|get out of)\\b`
const LEAVING = `${HOW}(?:leaving|departing|exiting)\\b`
/** People a government speaks to. Officials are left out: their orders are a matter of the embassy. */
const PEOPLE =
  '(?:you|citizens?|nationals?|residents?|(?:travel|holiday)\\w*ers?|visitors|tourists|expatriates|students|pilgrims|' +
  'americans|britons|australians|canadians|new zealanders|kiwis|anyone|anybody|everyone|those|people|families|they)'
const STRONGLY = '(?:(?!(?:not|never|no) )[\\w-]+,? ){0,4}?'
/** Words right before "to leave" that make it a matter of ability, wish or preparation. */
const NO_ADVICE =
  '(?<!\\b(?:prepared?|ready|plans?|planned|planning|able|unable|ability|wish(?:es|ing)?|want(?:s|ing)?|choos(?:e|es|ing)|' +
  'decid(?:e|es|ing)|hop(?:e|es|ing)|inten(?:d|ds|ding)|attempt\\w*|try|tries|trying|permission|options?|ways?|means|' +
  'how|help|support|assistance|assist\\w*|allow\\w*|required?|permit\\w*|possible|difficult|hard|safe|refus\\w*|whether|not|' +
  'arrangements?|need(?:s|ing)?|opportunity|chance|citizens seeking|seeking|visas?|right|where) )'
/** Between the advice and "to leave": nothing that turns it into advice to prepare. */
const GAP = '(?:(?!\\b(?:plans?|prepar\\w+|ready|contingenc\\w+|options?|support|help)\\b)[^;]){0,200}?'
const TO_LEAVE = `${NO_ADVICE}to ${LEAVE}`
/** The publisher as the one who advises; a bare "the government" is the local one. */
const WE =
  '(?:we|(?:the )?fcdo|(?:the )?foreign office|dfat|smartraveller|mfat|safetravel|global affairs canada|(?:the )?department(?: of [\\w ]{3,40})?|' +
  '(?:the )?(?:u\\.s\\.|us|united states|british|uk|irish|canadian|australian|new zealand) (?:government|embassy|high commission|consulate|department|ministry|foreign)[\\w ,]{0,40}|' +
  '(?:the )?government of (?:canada|ireland|australia|new zealand)|(?:the )?(?:embassy|high commission|consulate)(?: [\\w ,]{0,40})?)'
const ADVISE =
  '(?:advis|urg|encourag|recommend|request|ask|call on|calls on|warn|instruct|tell|implor)(?:e|es|s|ed|ing)?\\b'

const CALLS: readonly CallRule[] = [
  {
    name: 'en/should-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b${PEOPLE}\\b[^;]{0,220}?\\b(?:should|ought to) (?:make every effort to )?${LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/must-leave',
    grade: 'leave',
    when: new RegExp(`\\b${PEOPLE}\\b[^;]{0,220}?\\b(?:must|need to|have to) ${LEAVE}`, 'gi'),
    withTail: /\b(?:immediately|now|as soon as|without delay|while (?:commercial|flights|it is))\b/i,
  },
  {
    name: 'en/are-advised-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b(?:are|is|be|remain|continue to be) ${STRONGLY}(?:advised|urged|encouraged|recommended|asked|told|requested|instructed|warned|called (?:up)?on)\\b${GAP}${TO_LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/we-advise-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b${WE} (?:(?:would|has|have|also|now|continues?(?: to)?|still|again|strongly|urgently|firmly|therefore) )*${ADVISE}${GAP}${TO_LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/we-recommend-leaving',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\b(?:not|never|longer|n't) )\\b(?:${ADVISE}|recommended|advisable|advice is)(?: that)?(?: (?!against|not|before|when|after|if|while|prior|about|on\\b)[\\w.']+){0,6}? (?:${PEOPLE} (?:should )?${LEAVE}|(?<!consider(?:ing)? )${LEAVING})`,
      'gi',
    ),
  },
  {
    name: 'en/advice-to-leave',
    grade: 'leave',
    when: new RegExp(`\\badvice\\b[^;]{0,90}?\\b(?:is|has been|remains|for [^;]{3,60}?) ${TO_LEAVE}`, 'gi'),
  },
  {
    name: 'en/leave-imperative',
    grade: 'leave',
    when: new RegExp(
      `(?:^(?:\\W*|[\\w ,'-]{3,60}: )|^(?:however|therefore|so|please|otherwise),? |(?:^|\\b)(?:if|where)\\b(?=[^;,]{0,160}\\b(?:in(?! (?:danger|doubt|trouble|an? (?:bar|club|taxi|vehicle|car|building|hotel|restaurant|public)))|there|essential|safe|safely|able|resid\\w+|live|remain|stay)\\b)[^;]{3,160}?, (?:please |then )?|(?:do not travel|avoid all travel)[^;]{0,60}[,;] (?:and )?)${LEAVE}`,
      'gi',
    ),
    withTail:
      /^(?: (?:the (?:country|territory)|(?:the )?\p{Lu}[\p{L}' -]{2,40}?|this country))?,?(?: by (?:air|road|sea|land|commercial|any)\b| (?:immediately|now|promptly|urgently|as (?:soon|quickly)|at (?:the|your) (?:earliest|first)|without delay|using|via|on (?:the )?(?:commercial|available|first|next)|while|if (?:it|you|there|safe)|when(?:ever)? (?:it|safe)|where|once|by)\b|[.!]?$)/u,
  },
  {
    name: 'en/depart-if-there',
    grade: 'leave',
    when: new RegExp(
      `\\b${LEAVE}(?=(?: immediately| now)?,? if (?:you are|you're|you find yourself) (?:already |currently |still )?(?:there|in)\\b)`,
      'gi',
    ),
  },
  {
    name: 'en/consider-leaving',
    grade: 'consider',
    when: new RegExp(
      `\\b(?:considers?|considering|think about) (?:the option of |making plans for )?(?:${LEAVING}|(?:your |their |the )?(?:options|plans|arrangements) (?:to ${LEAVE}|for ${LEAVING})|an early departure|(?:early |temporary )?departure\\b|(?:whether|if) (?:you|they|it is|their|your)[^;]{0,60}\\b(?:leave|depart)\\b)`,
      'gi',
    ),
  },
  {
    name: 'en/consider-staying',
    grade: 'consider',
    when: /\b(?:consider|review|reconsider|reassess|think carefully about|assess) (?:carefully )?(?:whether|if|(?:your|their) need to|the need to) ?(?:[^;]{0,60}?\b)?(?:stay|remain|be there|be in)\b/gi,
    objectless: true,
  },
  {
    name: 'en/may-wish-to-leave',
    grade: 'consider',
    when: new RegExp(
      `\\b${PEOPLE}\\b[^;]{0,120}?\\b(?:may|might) (?:wish|want|prefer) to (?:consider ${LEAVING}|${LEAVE})`,
      'gi',
    ),
  },
  {
    name: 'en/could-consider-doing-so',
    grade: 'consider',
    when: /\b(?:leave|depart) (?:the country|safely)\b[^;]{0,80}\b(?:could|should|may wish to) consider doing so\b/gi,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit or a stay runs out',
    when: /\bvisas? (?:expir|runs? out|is no longer)|\bbefore your (?:visa|permit|stay)|\boverst(?:ay|ing)|\bexit (?:visa|permit|ban|stamp|fee|tax)|\bdeport(?:ed|ation)\b/i,
  },
  {
    why: 'courts, police, fines and bans',
    when: /\b(?:fined?|fines|prison|trials?|court|(?<!(?:arbitrary|arbitrarily|wrongful|unjust|unlawful) (?:detention (?:and|or) )?)arrest(?:ed)?|bail|sentence|debts?|prosecut\w+|travel bans?)\b/i,
  },
  {
    why: 'customs, currency and taxes',
    when: /\b(?:customs|departure (?:tax|card|fee)|duty-free|declare)\b/i,
  },
  {
    why: 'medical evacuation and insurance',
    when: /\b(?:medical|medevac|air ambulance|insurance|hospital\w*)\b/i,
  },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /\b(?:symptoms?|fever|vaccin\w+|mosquito\w*|quarantin\w*|outbreak)\b/i,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /\b(?:hurricanes?|cyclones?|typhoons?|tropical storms?|(?:wild|bush|forest)\s?fires?|tsunamis?|earthquakes?|floods?|flooding|lava|eruptions?|evacuation (?:orders?|zones?|warnings?))\b/i,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /\b(?:if|when|should|in case|in the event|during)\b[^;]{0,80}\b(?:hurricanes?|cyclones?|typhoons?|tropical storms?|(?:wild|bush|forest)\s?fires?|tsunamis?|earthquakes?|floods?|flooding|lava|eruptions?|evacuation (?:orders?|zones?|warnings?))\b|\b(?:asked|ordered) to evacuate\b/i,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /\b(?:demonstrations?|protests?|crowds?|gatherings?|rall(?:y|ies)|disturbances?|gunfire|shooting)/i,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /\bin the event of an? (?:attack|emergency|\w+ )|\b(?:if|when|should) (?:you|they) (?:hear|see|notice|encounter|feel)\b|\b(?:if|when|should) [^;,]{0,60}\b(?:demonstrations?|protests?|crowds?|gatherings?|disturbances?|gunfire|shooting)\b/i,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /\bif you (?:do )?(?:decide|choose|wish|want|plan|intend|are (?:planning|intending|considering|trying|thinking)) (?:to |of |on )?(?:leav|depart|exit)|\b(?:those|citizens|nationals|americans|travell?ers|people|anyone) (?:who (?:wish|want|decide|choose|intend|plan|are seeking)|wishing|wanting|seeking|planning|trying) to (?:leave|depart|exit)/i,
  },
  {
    why: 'what another government or a third party asked for',
    when: /\b(?:(?:other|several|some|many|a number of) (?:\w+ )?(?:countries|governments|embassies|states)|local authorities|the authorities|the government of (?!canada|ireland|australia|new zealand)\w+|(?:russian|chinese|iranian|israeli|military|provincial|local) (?:authorities|government|forces|officials)|police) (?:\w+ ){0,3}(?:advis|urg|ask|order|call|recommend|instruct|told|tell|warn)/i,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /\b(?:has|have|had) (?:\w+ )?(?:advised|urged|told|called on|asked|ordered|encouraged) (?:all )?(?:its|their) (?:citizens|nationals|own|people)/i,
  },
  {
    why: 'a call that is over',
    when: /\bno longer\b|\bremov(?:al|ed|ing) (?:of )?(?:the |our )?(?:advice|information|call|recommendation)|\b(?:lifted|withdrawn|rescinded|cancelled) (?:the |its |our )?(?:advice|call)|\badvice to (?:leave|depart)\b.{0,60}\b(?:lifted|withdrawn|removed|ended)|\b(?:previously|formerly|were) (?:advised|urged|told|recommended|encouraged|asked)/i,
  },
  {
    why: 'history: a bare month or year tells of something past',
    when: /^(?:in|since|during|back in|after) (?:(?:early|mid|late)[- ]?)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b/i,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*\b(?:citizens|nationals|americans|britons|canadians|australians|new zealanders)\b.*\b(?:should|must|urged?|advised?|encouraged?|recommended?|asked)\b).*\b(?:employees|personnel|embassy staff|diplomats|dependants of|eligible family members|officials)\b/i,
  },
  {
    why: 'minors, guardians and their papers',
    when: /\b(?:minors?|guardian|custody|notari[sz]ed|written consent|(?:father|mother|parent|husband)s?'s? (?:permission|consent))\b/i,
  },
  {
    why: 'the explanation of a level that stands on every page of it',
    when: /\bif you(?:'re| are) (?:already )?in (?:a|an|this|such a) ["']?(?:location|destination|country or territory|do not travel|level)|\bif you (?:are already|(?:do not|don't) need to be) there, you should (?:think about|consider)\b/i,
  },
  {
    why: 'the beginning of a trip, or its end at home',
    when: /\bbefore (?:you |your )?(?:leav|depart)\w*(?: home| for)?\b(?! (?:by|while))|\bwhen (?:you )?(?:leave|leaving|departing)\b/i,
  },
]

const OBJECT =
  /^(?:(?=\s*(?:$|[.,;:!?)"]))|\s+-\s|\s+(?:(?<land>(?:the |this |that |your host )(?:country|territory|mainland|nation|republic)\b)|(?<part>(?:the |this |that |these |those |any |all |such )?(?:(?:affected|border|same|following|above|listed|northern|southern|eastern|western|coastal) )*(?:areas|regions?|provinces?|zones|states|districts?|cit(?:y|ies)|departments?|governorates?|locations)\b)|(?:now|immediately|as (?:soon|quickly|early)|at (?:the|your) (?:earliest|first|next)|at once|by (?:air|road|land|sea|ferry|boat|ship|bus|train|rail|car|plane|commercial|any|available|whatever|your|own|the)\b|by (?:safe )?means|via|using|on (?:commercial|available|the (?:next|first)|a|any)\b|while|if|when|where|whenever|once|unless|before (?:it|the situation|commercial|flights|airspace|borders|conditions)|without (?:delay|further delay)|temporarily|safely|promptly|urgently|overland|quickly|today|through|until|because|due to|for (?:your|their) (?:own )?safety|right away|voluntarily|or|and|despite|in (?:view|light|case|an orderly)|given|too|as well|whilst|so)\b|(?<name>(?:the |all |all of |both |from )?\p{Lu}\p{L}*[\p{Ll}.'-][\p{L}.'-]*)|(?<lower>(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|parts of|areas of|border areas)(?:ern)?\b)))/u

const STAFF_WORD =
  '(?:employees|personnel|staff|staffers|family members|families|dependants|dependents|diplomats|officials|spouses)'
const OUR_STAFF =
  "(?:embassy|high commission|consular|consulate|diplomatic|british|uk|u\\.s\\.|american|irish|canadian|australian|new zealand|mission|our|government)(?:'s)?\\b[^;]{0,70}?\\b" +
  STAFF_WORD
const PARTIAL =
  '(?:non[- ]?essential|non[- ]?emergency|some|certain|several|(?:the )?number of|dependants|dependents|families|family members|eligible|most|reduc\\w+)'
const GONE = '(?:withdrawn|evacuated|relocated|repatriated|sent home|drawn down|pulled out|moved out)'
const HAVE_BEEN = "(?:have|has|had|are|is|were|was|being|'ve)\\b[^;]{0,30}?"

const STAFF: readonly MissionRule[] = [
  {
    name: 'en/departure-lifted',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure'],
    when: /\b(?:lift(?:ed|ing|s)?|end(?:ed|ing|s)?|terminat\w+|rescind\w+|rescission|cancel\w*|revo(?:k|c)\w+|remov\w+|no longer|conclu\w+|expir\w+)\b[^;]{0,80}?\b(?:ordered|authori[sz]ed|voluntary) departure|\b(?:ordered|authori[sz]ed|voluntary) departure\b[^;]{0,120}?\b(?:was|were|has been|have been|is|are|has|have) (?:now )?(?:lifted|ended|terminated|rescinded|cancelled|canceled|over|expired|concluded)\b/i,
  },
  {
    name: 'en/families-may-return',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure'],
    when: new RegExp(
      `\\b(?:family members|families|dependants|dependents|${OUR_STAFF})\\b[^;]{0,60}?\\b(?:may|can|are (?:now )?(?:permitted|allowed|authori[sz]ed) to) (?:now |again )?(?:join|rejoin|return|accompany)`,
      'i',
    ),
    // conditions mean that the rest may not
    unless: /\b(?:only|not|requirements|unless)\b/i,
  },
  {
    name: 'en/staff-returned',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'suspended'],
    when: new RegExp(
      `\\b${OUR_STAFF}\\b[^;]{0,60}?\\b(?:have|has) (?:now |since |all )?(?:returned|resumed)\\b|\\bremov(?:al|ed) (?:of )?(?:the )?information\\b[^;]{0,40}?\\bstaff\\b`,
      'i',
    ),
  },
  {
    name: 'en/operations-resumed',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'suspended'],
    when: /\b(?:embassy|high commission|mission)\b[^;]{0,80}?\b(?:has |have )?(?:(?:re-?opened|resumed (?:its |normal |full |routine |regular )*(?:operations|services|work))\b|returned to (?:normal|full) (?:operations|staffing))|\b(?:normali[sz]ed|resumed|resumption of) (?:full |normal )?(?:embassy )?operations (?:at|of) (?:the )?(?:u\.s\. |british )?(?:embassy|high commission)/i,
    // announced or begun is not done
    unless: /\b(?:until|phased|gradual\w*|prepar\w+|plans?|hopes?|intends?|not|once|when)\b/i,
  },
  {
    name: 'en/staff-ordered-out',
    posture: 'ordered-departure',
    when: new RegExp(
      `\\b(?:order|direct|instruct)(?:ed|s|ing)\\b[^;]{0,200}?\\b${STAFF_WORD}\\b[^;]{0,170}?(?:\\bto (?:leave|depart)|out of)\\b|\\b${STAFF_WORD}\\b[^;]{0,60}?\\b(?:was|were|been|are) ordered (?:to (?:leave|depart)|out)\\b|\\b(?:order|direct)(?:ed|s|ing) (?:the )?(?:mandatory |temporary )?departures? of\\b`,
      'i',
    ),
  },
  {
    name: 'en/ordered-departure',
    posture: 'ordered-departure',
    when: /\b(?:mandatory|ordered) departure\b/i,
  },
  {
    name: 'en/staff-authorized-to-leave',
    posture: 'authorized-departure',
    when: new RegExp(
      `\\b(?:authori[sz]|permitt|approv)(?:ed|es|ing)\\b[^;]{0,200}?\\b${STAFF_WORD}\\b[^;]{0,170}?\\bto (?:voluntarily )?(?:leave|depart)\\b|\\bauthori[sz](?:ed|es|ing) (?:the )?(?:voluntary |temporary )?departures?\\b|\\b(?:authori[sz]ed|voluntary) departures?\\b`,
      'i',
    ),
    // what staff need leave for is no order to go
    unless:
      /\b(?:special authori[sz]ation|not authori[sz]ed|without authori[sz]ation|need authori[sz]ation|authori[sz]ed to travel)\b/i,
  },
  {
    name: 'en/staff-partly-withdrawn',
    posture: 'ordered-departure',
    when: new RegExp(
      `\\b${PARTIAL}\\b[^;]{0,90}?\\b${STAFF_WORD}\\b[^;]{0,70}?\\b${HAVE_BEEN}\\b${GONE}|\\b(?:families|family members|dependants|dependents) of\\b[^;]{0,60}?\\b${STAFF_WORD}\\b[^;]{0,40}?\\b${HAVE_BEEN}\\b${GONE}|\\b(?:withdr(?:awn|ew|awing|awal of)|evacuat\\w+|relocat\\w+|repatriat\\w+)\\b[^;]{0,30}?\\b${PARTIAL}\\b[^;]{0,60}?\\b${STAFF_WORD}\\b`,
      'i',
    ),
  },
  {
    name: 'en/staff-reduced',
    posture: 'ordered-departure',
    when: new RegExp(
      `\\b(?:number of\\b[^;]{0,60}?\\b${STAFF_WORD}|${OUR_STAFF})\\b[^;]{0,60}?\\b${HAVE_BEEN}\\b(?:temporarily )?reduced\\b(?=[^;]{0,300}\\b(?:due to|because|risk|security|precaution|situation|in response)|(?<=temporarily reduced))|\\btemporarily reduc(?:ed|ing)\\b[^;]{0,40}?\\b${STAFF_WORD}\\b`,
      'i',
    ),
  },
  {
    name: 'en/staff-withdrawn',
    posture: 'suspended',
    when: new RegExp(
      `\\b${OUR_STAFF}\\b[^;]{0,50}?\\b${HAVE_BEEN}\\b${GONE}|\\b(?:withdr(?:awn|ew)|evacuated|pulled out|withdrawal of|evacuation of)\\b[^;]{0,20}?\\b(?:all|its|our|the)\\b[^;]{0,50}?\\b(?:embassy|diplomatic|consular|british|uk|u\\.s\\.|mission)?[^;]{0,20}?\\b(?:staff|personnel|employees|diplomats)\\b`,
      'i',
    ),
    unless: new RegExp(`\\b${PARTIAL}\\b`, 'i'),
  },
  {
    name: 'en/operations-suspended',
    posture: 'suspended',
    when: /\b(?:embass(?:y|ies)|consulates?(?: general)?|high commission|mission)\b[^;]{0,90}?\bsuspended (?:\w+ ){0,3}?operations\b|\bsuspen(?:ded|ds|sion of|ding)\b(?: (?:all|its|normal|the|our|u\.s\.|british|embassy|diplomatic))* operations (?:at|of|in)\b|\bsuspended (?:all |its |normal |the )*(?:u\.s\. |british |irish |canadian |australian )?(?:embassy|high commission)?'?s? ?operations\b|\b(?:diplomatic|consular) (?:personnel|staff)\b[^;]{0,80}\bsuspended operations\b|\b(?:embassy|high commission|mission)(?:'s)?(?: [\w']+){0,4}? operations\b[^;]{0,40}?\b(?:are|remain|have been) (?:temporarily |currently |still )?suspended\b/i,
  },
  {
    name: 'en/embassy-closed',
    posture: 'suspended',
    when: /\b(?:embass(?:y|ies)|high commission)\b[^;]{0,60}?\b(?:is|are|was|were|has|have|remains?|be)\b (?:been |currently |now |temporarily |permanently |also |still |therefore )*(?:closed|shut)\b|\b(?:closed|closing|shut down|closure of) (?:its|our|the)\b[^;]{0,30}?\b(?:embassy|high commission)\b(?=[^;]{0,300}\b(?:security|unrest|conflict|situation|risk|war|until further notice|in (?:19|20)\d\d)\b)/i,
    // what to do on a day when it is closed
    unless: /\b(?:while|when|whenever|if|outside|hours)\b[^;]{0,30}\b(?:embassy|high commission|closed)\b/i,
  },
  {
    name: 'en/no-consular-services',
    posture: 'suspended',
    when: /\ball consular services\b[^;]{0,60}?\b(?:are|remain|have been) suspended\b/i,
  },
  {
    name: 'en/help-limited',
    posture: 'limited',
    when: /\b(?:limited|unable|not able|no ability|unlikely to be able|cannot|can't|can only|may only|only able)\b[^;]{0,90}?\b(?:assist\w*|consular|emergency services|services|support|help)\b|\b(?:assist\w*|consular (?:help|services?|assistance|support)|emergency services|services|support|help)\b[^;]{0,90}?\b(?:limited|restricted|not available|unavailable|suspended)\b/i,
  },
  {
    name: 'en/consulate-reduced',
    posture: 'limited',
    when: /\bconsulates?\b[^;]{0,80}?\b(?:suspended|closed|ceased)\b/i,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /\b(?:public holidays?|weekends?|christmas|easter|new year|hurricanes?|typhoons?|cyclones?|tropical storm|renovation|refurbish\w*|moved to new premises|appointments?|office hours|opening hours)\b/i,
  },
  {
    why: 'closed to the public only, or one section of it',
    when: /\bclosed to (?:the )?(?:public|visitors|walk-ins)\b|\bvisa (?:section|services|operations)\b|\broutine (?:visa|services only)\b/i,
  },
  {
    why: 'what might happen, not what happened',
    when: /\b(?:may|might|could) (?:be )?(?:temporarily )?(?:clos|suspend|withdraw|evacuat)/i,
  },
  {
    why: 'another organisation or the local government',
    when: /\b(?:united nations|u\.?n\.? (?:staff|personnel|agencies)|ngos?|aid workers|peacekeep\w+|airlines?|schools?|oil compan\w+|iranian diplomats|russian diplomats)\b/i,
  },
  {
    why: 'the host government expelling diplomats',
    when: /\b(?!U\.S\.|US |UK |United|British|Irish|Canadian|Australian|New Zealand)(?:\p{Lu}\p{L}+|host|military|local|Government of (?!Canada|Ireland|Australia|New Zealand)\p{Lu}\p{L}+)(?: (?:government|authorities|(?:foreign )?ministry|regime|junta))?(?<=government|authorities|ministry|regime|junta|Government of \p{L}+) (?:has |have |had )?(?:\p{Ll}+ )?(?:order|expel|direct|instruct|ask|demand)/u,
  },
  {
    why: 'a change note of the contact section',
    when: /\binformation (?:on|about) (?:the )?(?:temporary )?closure of the embassy\b/i,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE =
  /\b(?:may|might|could|can|would|if|in case of|in the event of|lifted|ended|reopened|used to)\b/i

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `\\b(?:due to|because of|risks? of|threats? of|threat from|danger of|high levels? of|as a result of)\\b[^;]{0,300}\\b${words}\\b|\\b${words} (?:is|are|remains?) (?:a (?:\\w+ )?(?:risk|threat)|very likely|likely|common|widespread)\\b|\\b${words} (?:risk|threat)\\b`,
    'i',
  )
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const months = new Map(
  [...MONTHS, ...SHORT_MONTHS].map((name, index) => [name, (index % 12) + 1] as const),
).set('sept', 9)

/** English: United States, United Kingdom, Canada, Australia, New Zealand, Ireland. */
export const en: Language = {
  code: 'en',
  calls: {
    stems:
      /\b(?:leav(?:e|ing)|depart(?!ment)|exit|get out of)|\b(?:consider|review|reassess|assess|think carefully)[^;]{0,80}\b(?:stay|remain|need)/i,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent: /\b(?:immediately|now|without (?:further )?delay|at once|right away|urgently|straight ?away)\b/i,
    clauseEnd:
      /[;:]|, and |\band (?:register|contact|call|seek|follow|inform|keep|check|monitor|shelter|remain|stay)\b/,
  },
  staff: {
    stems:
      /depart(?!ment)|withdr|suspen|employees|famil(?:y|ies)|dependents|officials|spouses|to leave|embass|high commission|consul|staff|diplomat|personnel|dependants|limited|unable|not able|ability to|fcdo/i,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    consulate: /\bconsulates?\b/i,
    embassy: /\bembass(?:y|ies)\b|\bhigh commission\b/i,
    seat: /\b(?:(?:embassy|high commission|consulate|mission)(?: of [\w ]{3,20}?)? (?:in|to|at)|leave|depart|(?:withdrawn|evacuated|staff|employees|personnel) from|operations in) (?=\S)/gi,
    limitedTo:
      /\b(?:outside(?: of)?|other than in|only (?:in|within|to|inside)|limited to|beyond)\s+(?:the city of |the capital,? )?(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}|the capital)\b/u,
  },
  places: {
    addressed: new RegExp(`\\b${PEOPLE}\\b`, 'i'),
    located:
      /\b(?:in|inside|within|visiting|around|near|throughout|across|avoid(?:ing)?(?: all)?(?: travel to)?|travel(?:ling|ing)? to|of) (?=\S)/gi,
    land: /^(?:the |this |that )?(?:country|territory|nation)\b/i,
    part: /^(?:(?:and |or )?(?:north|south|east|west|central|coastal|rural)\w*\b|(?:the |these |those |this |that |any |an |a |all |such |many |some )?(?:[\p{Ll}-]+ ){0,3}?(?:regions?|provinces?|areas?|zones?|states|districts?|departments?|cit(?:y|ies)|settlements?|camps?|borders?|governorates?|parts?|towns?|oblasts?|territories|islands|rest of)\b|-)/iu,
    article: /^the /i,
  },
  people: {
    own: new Map([
      ['US', /^(?:American|U\.S|US|United States)/],
      ['GB', /^(?:British|UK|Brit)/],
      ['CA', /^Canad/],
      ['AU', /^Austral/],
      ['NZ', /^(?:New Zealand|Zealand|Kiwi)/],
      ['IE', /^(?:Irish|Ireland|EU)/],
      ['FR', /^French/],
    ]),
    nationals: /(?<whose>\p{Lu}[\p{L}.-]*)(?: dual)? (?:citizens?|nationals?|residents)\b/gu,
    anyone:
      /^(?:All|Any|A|An|This|Your|Dual|If|Most|Private|Eligible|The|Our|Fellow|Other|Level|Note|Remaining|Individual|Non-essential)$/,
    embassies:
      /(?<whose>\p{Lu}[\p{L}.-]*)(?: (?:government|diplomatic))? (?:[Ee]mbass(?:y|ies)|High Commission)\b(?! of)|(?:Embassy|High Commission) of (?:the )?(?<state>\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)/gu,
  },
  dates: {
    months,
    notBefore: /\b(?:until|till|through|before|by|between|dated|reviewed|renewed)\s*$/i,
  },
  hazards: {
    stems:
      /terroris|kidnap|abduct|hostage|conflict|fighting|air ?strike|missile|unrest|riot|crime|health|outbreak|epidemic|disaster|earthquake|hurricane|cyclone|typhoon|flood|volcan|eruption|wildfire|detention|detain|shortage|fuel|curfew|airport|airspace|blockad/i,
    rules: [
      { hazard: 'terrorism', when: danger('terroris(?:m|ts?)') },
      { hazard: 'kidnapping', when: danger('(?:kidnap\\w*|hostage[- ]taking|abductions?)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:armed conflict|hostilities|air ?strikes|military strikes|missile (?:and drone )?(?:attacks|strikes)|fighting)',
        ),
      },
      {
        hazard: 'unrest',
        when: danger('(?:(?:civil|political|social|violent) unrest|unrest|rioting|riots|violent protests)'),
      },
      { hazard: 'crime', when: danger('crimes?') },
      {
        hazard: 'health',
        when: /\b(?:due to|because of)\b[^;]{0,300}\bhealth\b|\boutbreaks? of\b|\bepidemics? of\b/i,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /\b(?:due to|because of|following|in the aftermath of)\b[^;]{0,60}\b(?:natural disasters?|earthquakes?|hurricanes?|cyclones?|typhoons?|floods?|flooding|volcanic|eruptions?|wildfires?)\b/i,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /\bwrongful(?:ly)? detain|\bwrongful detention|\barbitrar(?:y|ily)\b[^;]{0,30}\b(?:detention|detain\w*|arrests?)\b/i,
      },
      {
        hazard: 'fuel-shortage',
        when: /\b(?:fuel|petrol|diesel|gasoline)\b[^;]{0,40}\b(?:shortages?|scarc\w+|rationing|unavailable)\b|\bshortages? of\b[^;]{0,40}\b(?:fuel|petrol|diesel|gasoline)\b/i,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /\bcurfews?\b[^;]{0,60}\b(?:in (?:place|effect|force)|imposed|declared|announced|from|until|between|remains?)\b|\b(?:imposed|declared|announced|introduced|under)\b[^;]{0,30}\bcurfew/i,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /\b(?:airports?|airspace)\b[^;]{0,50}\b(?:is|are|remains?|has been|have been)\b[^;]{0,20}\bclosed\b|\b(?:has|have) closed\b[^;]{0,40}\b(?:airports?|airspace)\b/i,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /\b(?:road |fuel |naval )?blockades? (?:of|on|around|by|in|and|nationwide|imposed)\b|\bhas (?:declared|announced|imposed) a\b[^;]{0,20}\bblockade\b|\bunder blockade\b/i,
        unless: POSSIBLE,
      },
    ],
  },
}
