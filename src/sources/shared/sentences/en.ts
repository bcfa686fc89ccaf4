import type { CallRule, Language, MissionRule, Veto } from './language.ts'

/** The leave verb and what may stand right before it. */
const HOW =
  '(?:(?:now|also|immediately|urgently|temporarily|safely|voluntarily|promptly|please|either|strongly|therefore|all) ){0,3}'
const LEAVE = `${HOW}(?:leave|depart|exit|get out(?: of|(?= (?:now|immediately|while)))|evacuate(?= (?:from )?the country\\b))\\b`
const LEAVING = `${HOW}(?:leaving|departing|exiting)\\b`
/** Leaving, said as where one goes. */
const GO_HOME = `${HOW}(?:return|come|go|travel|fly)(?: back)? (?:home|to (?:their|your) (?:home )?countr(?:y|ies)(?: of (?:origin|residence))?|to (?:(?:the )?(?:u\\.s\\.|united states|united kingdom|uk)|canada|australia|new zealand|ireland)(?![\\w-]))`
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
/** Trying is how a government words it where going is hard: "should make every effort to leave". */
const EFFORT = '(?:(?:make every effort|do everything (?:possible|you can)|try|seek|look|aim|arrange) to )'
/** Where the addressed people are, between them and the verb. */
const THERE =
  '(?: (?:who are |that are |who remain |currently |still |already |now |remaining |living |residing |travelling |traveling )*(?:(?:in|within|inside|near) [^;,]{2,60}?|there(?= )))'
/** The publisher as the one who advises; a bare "the government" is the local one. */
const WE =
  "(?:i(?: am)?|we(?:'(?:re|ve|d))?|(?:the )?fcdo\\)?|(?:the )?foreign office|dfat|smartraveller|mfat|safetravel|global affairs canada|(?:the )?department(?: of [\\w ]{3,40})?|" +
  '(?:the )?(?:u\\.s\\.|us|united states|british|uk|irish|canadian|australian|new zealand) (?:government|embassy|high commission|consulate|department|ministry|foreign)[\\w ,]{0,40}|' +
  '(?:the (?:united states|united kingdom|u\\.s\\.|uk)|canada|australia|new zealand|ireland)(?= (?:is|has|now|strongly|continues|advis|urg|recommend))|' +
  '(?:our|the|an?|this) (?:[\\w-]+ ){0,2}(?:alert|advisory|travel advice|message)|(?:the )?government of (?:canada|ireland|australia|new zealand)|(?:the )?(?:embassy|high commission|consulate)(?: [\\w ,]{0,40})?)'
const ADVISE =
  '(?:(?:advis|urg|encourag|recommend|suggest|request|ask|warn|instruct|tell|implor)(?:e|es|s|ed|ing)?\\b|\\bcall(?:s|ed|ing)? (?:up)?on\\b)'

/** Weak words are a call only where they are said to be urgent. */
const SOON =
  /\b(?:immediately|now|today|urgently|as (?:soon|quickly|early) as|at the earliest|without (?:further )?delay|early|promptly|(?:straight|right) away|while (?:commercial|flights|(?:it|this) is|you (?:still )?can|they|options|routes|borders)|(?:if|when|once|where) (?:it is|it's|you can do so|they can do so) safe)/i

/** "Consider whether you need to stay, and leave if you do not": the call is in the answer. */
const SOON_OR_IF_NOT = new RegExp(
  `${SOON.source}|\\b(?:if (?:not|(?:you|they|that|it) (?:do|does|is|are)(?:n't| not))|otherwise)\\b`,
  'i',
)

const HOME_SOON = new RegExp(
  `${SOON.source}|\\b(?:by|via|using|on) (?:any |available |the (?:next|first) )*commercial\\b`,
  'i',
)

const CALLS: readonly CallRule[] = [
  {
    name: 'en/should-leave',
    grade: 'leave',
    when: new RegExp(`\\b${PEOPLE}\\b[^;]{0,220}?\\b(?:should|ought to) ${EFFORT}?${LEAVE}`, 'gi'),
  },
  {
    name: 'en/should-do-this-and-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b${PEOPLE}${THERE},? (?:should|must) (?!not\\b)[^;,]{3,100}? and (?:then )?${LEAVE}`,
      'gi',
    ),
    withTail: SOON_OR_IF_NOT,
  },
  {
    name: 'en/leave-that-area',
    grade: 'leave',
    // "the area" alone is that of an incident: it must have been said to be one of the map
    when: new RegExp(
      `\\b(?:in|within|near|along|around|close to)\\b[^;]{0,60}?\\b(?:kilomet(?:re|er)s?|kms?|miles?|border|line of control|provinces?|regions?|districts?|governorates?|oblasts?)\\b[^;]{0,120}?\\b(?:should|(?:advised|urged) to|,) ${LEAVE} (?<part>(?:that|the|this) area)\\b`,
      'gi',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'en/must-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b${PEOPLE}\\b[^;]{0,220}?(?<!\\bnot |n't )\\b(?:must|need to|have to) ${LEAVE}`,
      'gi',
    ),
    withTail: SOON,
  },
  {
    name: 'en/are-advised-to-leave',
    grade: 'leave',
    when: new RegExp(
      `(?:\\b(?:are|is|(?<!\\b(?:may|might|could|can|would|will|not) )be|remain|continue to be|(?:have|has|'ve) (?:also |again |now )?been(?= (?!told|warned|instructed)))|'re) ${STRONGLY}(?:advised|urged|encouraged|recommended|asked|told|requested|instructed|warned|called (?:up)?on)\\b${GAP}${TO_LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/we-advise-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b${WE} (?:(?:would|am|are|is|has|have|been|also|now|currently|continues?(?: to)?|still|again|once more|strongly|urgently|firmly|therefore) )*${ADVISE}${GAP}${TO_LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/we-recommend-leaving',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\b(?:not|never|longer|n't) )\\b(?:${ADVISE}|recommended|advisable|advice is)(?: that)?(?: (?!against|not|before|when|after|if|while|prior|about|on\\b)[\\w.']+){0,6}? (?:${PEOPLE}${THERE}? (?:should )?(?:${LEAVE}|leaves\\b|departs\\b)|(?<!consider(?:ing)? )${LEAVING})|\\b${ADVISE} (?:the |your |their |an? )?(?:immediate|early|prompt|urgent) departure\\b|\\b${ADVISE} the (?:temporary |voluntary )?departure of (?:all )?[^;,]{0,24}?\\b(?:citizens|nationals|americans|britons|canadians|australians|new zealanders)\\b|\\b(?:immediate|early|prompt|urgent) departure (?:is|remains) (?:\\w+ly )?(?:advised|recommended|urged)\\b`,
      'gi',
    ),
  },
  {
    name: 'en/return-home',
    grade: 'leave',
    when: new RegExp(
      `(?:\\b${PEOPLE}\\b[^;]{0,160}?\\b(?:should|ought to|must) ${EFFORT}?|(?:(?:\\b(?:are|is|been|remain)|'re) ${STRONGLY}(?:advised|urged|encouraged|recommended|asked|requested)\\b|\\b${WE} (?:(?:would|are|is|has|have|been|also|now|continues?(?: to)?|again|strongly|urgently) )*${ADVISE})${GAP}${NO_ADVICE}to )${GO_HOME}`,
      'gi',
    ),
    // everyone goes home some day: only what is to be done at once is a call
    withTail: HOME_SOON,
    objectless: true,
  },
  {
    name: 'en/advice-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\badvice\\b[^;]{0,90}?\\b(?:is|has been|remains|for [^;]{3,60}?) ${TO_LEAVE}|\\b(?:repeat|reiterat|renew|maintain|stress|emphasi[sz])\\w* (?:our|the|its) (?:[\\w-]+ ){0,2}(?:advice|calls?|recommendation|warning)\\b[^;]{0,120}?${TO_LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/time-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b(?:it is|it's|(?<how>now) is) (?:now )?(?:the )?time (?:for [^;,]{3,60}? )?to ${LEAVE}|\\btime to leave(?= is (?:now|today))|\\b(?:safest|best|wisest) (?:thing|option|course|choice)\\b[^;]{0,40}? is (?:to )?${LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/take-a-way-out',
    grade: 'leave',
    when: new RegExp(
      `(?:\\b(?:should|must|advised to|urged to|encouraged to|please)|^) (?:now |immediately |urgently )?(?:use|take(?: advantage of)?|make use of|book|board|find) (?:(?!plans?\\b)[\\w-]+,? ){0,6}?(?:flights?|routes?|seats?|tickets?|transport\\w*|means|options?|opportunity) (?:[\\w-]+ ){0,3}?to ${LEAVE}`,
      'gi',
    ),
  },
  {
    name: 'en/take-a-flight-out',
    grade: 'leave',
    when: new RegExp(
      `(?:\\b${PEOPLE}\\b[^;]{0,160}? (?:should|must|ought to|(?:advised|urged|encouraged|asked|recommended) to) |^(?:please )?|[,;:-] (?:please |and )?)(?<how>(?:now |immediately |urgently )?(?:take|book|board|get on|use|secure) (?:(?:the|an?|any|your|their) )?(?:(?:next|first|earliest|available|possible|commercial|remaining|seats?|places?|tickets?|on|the|an?) ){1,6}(?:flights?|seats?|planes?|ferr(?:y|ies)|boats?|buse?s?) (?:\\w+ )?(?:out|home)(?: of (?:the (?<land>country|territory)|(?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,3})))?)(?!\\w)`,
      'giu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'en/arrange-to-leave',
    grade: 'leave',
    when: new RegExp(
      `\\b(?:mak(?:e|ing) (?:your |their |own |immediate |urgent |travel )*(?:arrangements|plans) (?:now |immediately )?to ${LEAVE}|(?:should|must) (?:now )?plan to ${LEAVE}|(?:arrang|organi[sz]|expedit|bring)(?:e|ing)? (?:forward )?(?:your|their|an?|immediate|early)(?: immediate| early| own)? departure\\b)`,
      'gi',
    ),
    // a plan for later is everyday advice: only what is to be done at once is a call
    withTail: SOON,
  },
  {
    name: 'en/able-should-do-so',
    grade: 'leave',
    when: /\b(?:able|in a position|means|can|could|safe|safely) (?:to )?(?:safely )?(?:leave|depart)\b[^;]{0,80}?(?:\b(?:should|must|(?:are |we )(?:strongly )?(?:advis|urg|encourag|recommend)\w*(?: you| them)? to) (?:immediately |now )?do so\b|, (?:please )?do so(?= (?:now|immediately|as soon|without)))/gi,
    objectless: true,
  },
  {
    name: 'en/leave-imperative',
    grade: 'leave',
    when: new RegExp(
      `(?:^(?:\\W*|[\\w ,.'-]{3,60}: )|^(?:however|therefore|so|please|otherwise),? |(?:^|\\b)(?:if|where)\\b(?:, despite [^;,]{3,40},)?(?=[^;,]{0,160}\\b(?:in(?! (?:danger|doubt|trouble|an? (?:bar|club|taxi|vehicle|car|building|hotel|restaurant|public)))|near|within|inside|around|there|essential|safe|safely|able|resid\\w+|live|remain|stay)\\b)[^;]{3,160}?, (?:please |then )?|(?:do not travel|avoid all travel)[^;]{0,60}?(?:[,;] (?:and )?| and ))${EFFORT}?${LEAVE}`,
      'gi',
    ),
    withTail:
      /^(?: (?:the (?:country|territory)|(?:the )?\p{Lu}[\p{L}' -]{2,40}?|this country))?,?(?: by (?:air|road|sea|land|commercial|private|any)\b| (?:immediately|IMMEDIATELY|now|NOW|early|promptly|urgently|as (?:soon|quickly)|at (?:the|your) (?:earliest|first)|without delay|using|via|on (?:the )?(?:commercial|available|first|next)|whil(?:e|st)|within|soon|safely|overland|given|due to|because|provided|assuming|until|with immediate|straight away|forthwith|in (?:the (?:coming|next)|an orderly)|before (?:borders|commercial|the (?:situation|airport|border))|(?:only )?if (?:it|you|there|safe)|when(?:ever)? (?:it|safe)|where|once|by)\b|[.!:]?$)/u,
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
      `\\b(?:considers?|considering|think about) (?:the option of |making plans for )?(?:${LEAVING}|(?:making |your |their |the )*(?:options|plans|arrangements|preparations) (?:to ${LEAVE}|for ${LEAVING})|an early departure|(?:options|plans|arrangements) for (?:your |their )?departure\\b|(?:early |temporary )?departure\\b|(?:whether|if)\\b[^;]{0,60}\\b(?:leave|depart)\\b)`,
      'gi',
    ),
  },
  {
    name: 'en/consider-staying',
    grade: 'consider',
    when: /\b(?:consider|review|reconsider|reassess|think (?:carefully )?about|assess) (?:carefully )?(?:whether|if|(?:your|their) need to|the need to) ?(?:[^;]{0,60}?\b)?(?:(?:continued )?presence(?: [\w']+){0,4} (?:is|are) (?:\w+ )?(?:essential|necessary|needed|required)|stay|remain|be there|be in)\b(?! (?:in|at|inside|indoors|with) (?:an? |the |your )?(?:[\w-]+ )?(?:hotels?|accommodation|compounds?|house|home|residence|camp|lodges?|place))/gi,
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
    when: /\b(?:leave|depart)\b[^;]{0,80}\b(?:(?:could|should|may wish to|to) |, (?:please )?)consider doing so\b/gi,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit or a stay runs out',
    when: /\b(?:visas?|permits?|visa-free stay|legal stay|(?:legal|residence|immigration) (?:status|permit))\b(?: \w+){0,3}? (?:expir\w*|runs? out|ends?|ended|lapse\w*|cancel\w*|revok\w*|refus\w*|is no longer)|\bbefore (?:your|their|the|a) (?:[\w-]+ ){0,2}(?:visa|permit|stay)\b|\b(?:permitted|authori[sz]ed|allowed) (?:stay|period)|(?<!\b(?:ceasefire|truce|ultimatum|deadline) )\bexpir(?:e|es|ed|y)\b|\bentry (?:permit|card)|\boverst(?:ay|ing)|\bexit (?:visa|permit|ban|stamp|fee|tax)|\bdeport(?:ed|ation)\b/i,
  },
  {
    why: 'a deadline in days, a stamp, a job or a course that ends',
    when: /(?<!\bup to )\bdate (?:stamped|shown|printed|on|in)\b|\bstamp(?:s|ed)?\b|\b(?:within|after|for) (?:\d+|thirty|sixty|ninety) (?:days|weeks|months)\b|\b\d+ days (?:end|are up|to leave)|\b(?:work contract|employers?|employment|your job)\b|\bcourse (?:has|ends|is|finish)/i,
  },
  {
    why: 'which passport to show at the border',
    when: /\b(?:on|using|with) (?:a|an|the|your|their|the same) (?:(?!\bforeign\b)[\p{L}.-]+ ){0,3}passports?\b|\bsame passport\b|\b(?:enter|arrive) (?:and|or) (?:leave|exit|depart)\b|\b(?:leave|exit|depart) (?:and|or) (?:re-?)?enter\b/iu,
  },
  {
    why: 'courts, police, fines and bans',
    when: /\b(?:fined?|fines|prison|trials?|court|(?<!(?:arbitrary|arbitrarily|wrongful|unjust|unlawful) (?:detention (?:and|or) )?|\b(?:risk|threat|danger|possibility|fear) of (?:[\w-]+,? (?:and |or )?){0,3})arrest(?:ed)?|bail|sentence|debts?|prosecut\w+|travel bans?)\b/i,
  },
  {
    why: 'customs, currency and taxes',
    when: /\b(?:customs|departure (?:tax|card|fee)|duty-free|declare)\b/i,
  },
  {
    why: 'medical evacuation and insurance',
    when: /\b(?:medevac|air ambulance|insurance|medical(?:ly)? (?:evacuat\w+|repatriat\w+|treatment|emergenc\w+|reasons|attention|certificate|clearance|flights?|bills?)|(?:for|seek|need|require) (?:\w+ )?(?:medical|hospital)\w*|hospital bills?|in hospital)\b/i,
  },
  {
    why: 'an illness of the traveller, not the state of the country',
    when: /\b(?:symptoms?|fever|vaccin\w+|mosquito\w*|quarantin\w*|outbreak(?! of (?:\w+ )?(?:fighting|violence|hostilities|conflict|war|unrest|clashes)))\b/i,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /\b(?:hurricanes?|cyclones?|typhoons?|tropical storms?|(?:wild|bush|forest)\s?fires?|tsunamis?|earthquakes?|floods?|flooding|lava|eruptions?|evacuation (?:orders?|zones?|warnings?))\b/i,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:\b(?:if|when|in case|in the event|during)\b|(?:^|[,;] )should\b)[^;,]{0,80}\b(?:hurricanes?|cyclones?|typhoons?|tropical storms?|(?:wild|bush|forest)\s?fires?|tsunamis?|earthquakes?|floods?|flooding|lava|eruptions?|evacuation (?:orders?|zones?|warnings?))\b|\b(?:asked|ordered) to evacuate\b/i,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /\b(?:demonstrations?|protests?|crowds?|gatherings?|rall(?:y|ies)|disturbances?|gunfire|shooting)/i,
    placesOnly: true,
  },
  {
    why: 'a place or a moment of everyday life: people are to leave that',
    when: /\b(?:if|when|where)\b[^;,]{0,90}\b(?:unsafe|uncomfortable|threatened|suspicious|harass\w+|approached|followed|confronted|pressured|offered|alarm|smell|bars?|clubs?|nightclubs?|venues?|restaurants?|hotels?|buildings?|shops?|malls?|markets?|taxis?|vehicles?|(?:an?|the|your|their|any) car|cars|bus(?:es)?|trains?|beach(?:es)?|water|trails?|parks?|premises|stadiums?|cinemas?|rooms?|crowded|polling stations?)\b/i,
    placesOnly: true,
  },
  {
    why: 'a condition that is about something else than being there, being safe or having a way out',
    when: /\b(?:if|when)\b(?!,| not\b| (?:you|they) (?:do|are)(?: not|n't)[.,;]|[^;,]{0,160}\b(?:in|on|within|inside|near|around|(?<!\b(?:if|when) )there|here|safe\w*|able|can|could|essential|needs?|reasons?|remain\w*|stay\w*|possible|options?|means|routes?|roads?|flights?|airports?|borders?|crossings?|judge|believe|assess|feel|still|currently|despite|permits?|allows?|available|resum\w+|reopen\w*|operat\w+|citizens?|nationals?|resid\w+|live|visit\w*|already|unable|have|necessary|feasible|practical|situation|conditions|circumstances|opportunit\w+)\b)/i,
    placesOnly: true,
  },
  {
    why: 'ships and aircraft',
    when: /\b(?:yachts?|vessels?|ships|boats|aircraft|crews?|mariners|seafarers|captains)\b[^;,]{0,40}?\b(?:should|must|are (?:\w+ )?(?:advised|urged|ordered|asked|told|instructed|recommended))\b/i,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /\bin case of\b|\bin the event of\b|\b(?:if|when|should) (?:you|they) (?:hear|see|notice|encounter|feel)\b|\b(?:if|when|should) [^;,]{0,60}\b(?:demonstrations?|protests?|crowds?|gatherings?|disturbances?|gunfire|shooting)\b/i,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /\bif you (?:do )?(?:decide|choose|wish|want|plan|intend|are (?:planning|intending|considering|trying|thinking)) (?:to |of |on )?(?:leav|depart|exit)|\b(?:those|citizens|nationals|americans|travell?ers|people|anyone) (?:who (?:wish|want|decide|choose|intend|plan|are seeking)|wishing|wanting|seeking|planning|trying) to (?:leave|depart|exit)/i,
  },
  {
    why: 'a call that may come, and what to do then',
    when: /\b(?:if|when|should|in case|unless|until|even if) (?:we|the fcdo|fcdo|dfat|(?:the )?(?:\w+ )?(?:embassy|government|department|authorities)|(?:you|they|citizens|nationals) (?:are|were)|you're|you get) (?:\w+ ){0,2}(?:advis|told|tell|ask|instruct|order|urg|recommend)/i,
  },
  {
    why: 'a question whether to leave, or where to learn it',
    when: /(?<!\b(?:consider|consider carefully|review|reassess|reconsider|assess|think carefully about|judge) )\bwhether (?:or not )?(?:(?:you|they|citizens|nationals|people|it is \w+)(?: \w+){0,2} )?(?:should |to |need to )+(?:leave|depart)\b/i,
  },
  {
    why: 'what another government or a third party asked for',
    when: /\b(?:(?:other|several|some|many|a number of) (?:\w+ )?(?:countries|governments|embassies|states)|local authorities|the authorities|the government of (?!canada|ireland|australia|new zealand)\w+|(?:russian|chinese|iranian|israeli|military|provincial|local) (?:authorities|government|forces|officials)|police) (?:\w+ ){0,3}(?:advis|urg|ask|order|call|recommend|instruct|told|tell|warn)|\b(?:advised|urged|told|asked|ordered|warned|instructed|encouraged) (?:to leave |to depart )?by (?:the )?(?:[\w-]+ ){0,2}(?:military|army|police|authorities|forces|militias?|rebels|government|idf|troops|leaders|groups?)\b/i,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /^(?!.*\b(?:we|fcdo|dfat|united states|u\.s\.|uk|united kingdom|british|canada|australia|new zealand|ireland|department|global affairs)\b).*\b(?:advis|urg|tell|told|call|ask|order|encourag|recommend|warn|instruct)\w* (?:on |upon |that )?(?:all )?(?:of )?(?:its|their) (?:\w+ )?(?:citizens|nationals|own|people)/i,
  },
  {
    why: 'a call that is over',
    when: /\bno longer (?:\w+ ){0,2}?(?:advis|recommend|urg|encourag|ask|call|say|tell|necess|consider|appl|valid|in (?:effect|force|place)|need to (?:leave|depart))|\bremov(?:al|ed|ing) (?:of )?(?:the |our )?(?:advice|information|call|recommendation)|\b(?:lifted|withdrawn|rescinded|cancelled) (?:the |its |our )?(?:advice|call)|\badvice to (?:leave|depart)\b.{0,60}\b(?:lifted|withdrawn|removed|ended)|\b(?:previously|formerly|were) (?:advised|urged|told|recommended|encouraged|asked)/i,
  },
  {
    why: 'history: a bare month or year tells of something past',
    when: /^(?:in|since|during|back in|after) (?:(?:early|mid|late)[- ]?)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b/i,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*\b(?:you|visitors|travell?ers|citizens|nationals|americans|britons|canadians|australians|new zealanders)\b.*\b(?:should|must|urged?|advised?|encouraged?|recommended?|asked)\b).*\b(?:employees|personnel|(?:embassy|non-?essential|non-?emergency|consular|mission|our|its) staff|diplomats|dependants of|eligible family members|officials)\b/i,
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
  /^(?:(?=\s*(?:$|[.,;:!?)"]))|\s+[-(]|\s+(?:(?<land>(?:from )?(?:the |this |that |these |your host )(?:country|countries|territory|mainland|nation|republic)\b)|(?<part>(?:the |this |that |these |those |any |all |such )?(?:(?:affected|border|same|following|above|listed|northern|southern|eastern|western|coastal) )*(?:areas|regions?|provinces?|zones|states|districts?|cit(?:y|ies)|departments?|governorates?|locations|islands?|peninsula)\b|town\b|the (?:(?:far )?(?:north|south|east|west)(?:-?(?:east|west))?|rest) of the (?:country|city)\b)|(?:now|NOW|early|immediately|IMMEDIATELY|as (?:soon|quickly|early)|at (?:the|your) (?:earliest|first|next)|at once|by (?:air|road|land|sea|ferry|boat|ship|bus|train|rail|car|plane|commercial|any|available|whatever|your|own|the)\b|by (?:[\p{Ll}-]+ ){0,4}(?:means|routes?|flights?|transport\p{Ll}*|options|carriers|airlines|crossings?)\b|via|using|on (?:commercial|available|the (?:next|first)|a|any)\b|while|if|when|where|whenever|once|unless|before (?:it|the (?:situation|airport|border|security)|commercial|flights|airspace|borders|conditions|options)|without (?:delay|further delay)|temporarily|safely|promptly|urgently|overland|quickly|today|is now|within (?:the next|\d+)|in the (?:coming|next)|in accordance with|with immediate effect|provided|assuming|only (?:if|when)|(?:by|before|on) \d{1,2} \p{Lu}\p{L}+|this week\p{Ll}*|soon|the soonest|under (?:your|their|current)|independently|at this time|ahead of|either|sooner|with (?:your|their) (?:famil|child|depend)|as (?:a precaution|commercial|options|there|the (?:situation|security))|through|until|because|due to|for (?:your|their) (?:own )?safety|right away|straight away|forthwith|tonight|voluntarily|or|and|despite|in (?:view|light|case|an orderly)|given|too|as well|whilst|so)\b|(?<name>(?:the |all |all of |both |from )?(?!(?:Terminal|Gate|Platform|Pier)\b)(?:(?:DRC|UAE|CAR|PNG)\b|\p{Lu}\p{L}*[\p{Ll}.'-][\p{L}.'-]*|\p{Lu}{4,}\b))|(?<lower>(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|parts of|areas of|border areas)(?:ern)?\b)))/u

const FAMILY = '(?:famil(?:y|ies)|family members|dependants|dependents|spouses|partners|children|relatives)'
const STAFF_ONLY = '(?:employees|personnel|staff|staffers|diplomats|officials|workers)'
const STAFF_WORD = `(?:${STAFF_ONLY}|${FAMILY})`
/** Families of a mission's people, not of anybody. */
const MISSION_FAMILY = `(?:${FAMILY} of [^;]{0,60}?\\b(?:${STAFF_ONLY}|embassy|mission)|(?:diplomat|official|embassy|staff|personnel|employee|mission)(?:s?'s?|s)? ${FAMILY}|dependants|dependents|family members|${STAFF_ONLY}[^;]{0,30}? ${FAMILY})`
const OUR_STAFF =
  "(?:embassy|high commission|consular|consulate|diplomatic|british|uk|u\\.s\\.|american|irish|canadian|australian|new zealand|mission|our|government)(?:'s)?\\b[^;]{0,70}?\\b" +
  STAFF_WORD
const PARTIAL = `(?:non[- ]?(?:essential|emergency|critical|core)|some|certain|several|many|(?:the )?number of|part of|${FAMILY}|eligible|most|reduc\\w+)`
/** Whose families and staff are meant: not those of schools, firms or the host government. */
const OF_A_MISSION =
  '^(?=.*\\b(?:embass|ambassador|high commission|consul|diplomat|mission|government|department|officials?|posted|non-?(?:emergency|essential)|eligible famil|fcdo|dfat|global affairs|(?:british|uk|canadian|australian|irish|new zealand|u\\.s\\.|american|our) (?:\\w+ )?(?:staff|personnel|employees)))'
const GONE =
  '(?:withdrawn|evacuated|relocated|repatriated|recalled|sent home|drawn down|pulled out|moved (?:out|to)|flown (?:out|home)|brought (?:out|home|back)|redeployed)(?! from (?:the |its |our )?(?:building|compound|premises|office))'
const CAPITAL =
  '(?:canada|australia|new zealand|ireland|dublin|london|ottawa|canberra|wellington|washington|the (?:u\\.?s|uk|united))'
/** Staff leave the country, or the post as a whole: not a building, not work. */
const NO_BUILDING =
  '(?! (?:work|early|home|only|without|(?:the|their|its|an?) (?:\\w+ )?(?:compound|building|office|premises|area|embassy|mission|site|hotel|residences?|homes?|posts?|job|room|airport)))'
/** Left of themselves, and the country. */
const HAVE_LEFT = `(?:(?:have|has|had|'ve)(?: (?:temporarily|now|already|also|all|since|mostly))* (?:left|departed|returned (?:home|to ${CAPITAL}))|are (?:now |temporarily )?(?:leaving|departing))\\b(?! to attend)${NO_BUILDING}`
const HAVE_BEEN = "(?:have|has|had|are|is|were|was|being|will be|'ve)\\b[^;]{0,30}?"
/** A government that takes its people out, in whichever tense. */
const TAKE_OUT =
  '(?:withdr(?:awn|ew|awing|aw|awal of)|evacuat(?:ed|ing|ion of)|relocat(?:ed|ing|ion of)|repatriat(?:ed|ing|ion of)|recall(?:ed|ing)|pull(?:ed|ing) out|moved|drew down|drawdown of|draw-down of)'
const BECAUSE =
  '\\b(?:due to|because|given|following|in (?:view|light) of|risks?|security|safety|precaution\\w*|situation|in response|tensions|threat)\\b'
/** The sentence is about an embassy, whoever suspends or reduces: airlines, banks and aid agencies do so too. */
const EMBASSY_TOO =
  "^(?=.*\\b(?:embass|high commission|mission|consulate|department|diplomat|we've|we have|we are|fcdo|dfat|global affairs|(?:canada|australia|new zealand|ireland|the u\\.?s\\.?|united states|the uk|united kingdom) (?:has |have )?(?:temporarily )?(?:suspended|ceased|reduced|scaled)))"
/** All of the work, not a branch of it ("routine visa operations"). */
const WHOLE = "(?:(?!(?:routine|consular|visa|passport|non-\\w+|some|certain|most)\\b)[\\w.'-]+ )"

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** For a day or some days, or announced only. */
const BRIEFLY = `\\b(?:today|tomorrow|tonight|(?:this|the|in the) (?:morning|afternoon|evening|week(?:end)?)|for the (?:day|rest|remainder|week)|(?:on|this|until|through|from|next|of) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:\\d{1,2} \\w+|\\w+ \\d{1,2}),? \\d{4})|(?:is|are|be|remains?)\\b[^;]{0,60}\\b(?:on|until|through|from) (?:\\d|${MONTH}\\b)|(?:from|between) [^;]{3,30}? (?:to|until|through|and) [^;]{0,12}?\\d|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|appointments?|will (?:be |also |temporarily )*suspend(?:ed)?)\\b`

/** One reading, worded in several ways. */
function anyOf(...shapes: readonly string[]): RegExp {
  return new RegExp(shapes.join('|'), 'i')
}

/** The same, where every way has one of a few rare words: most sentences are then done with at once. */
function anyWith(words: string, ...shapes: readonly string[]): RegExp {
  return new RegExp(`^(?=.*(?:${words}))(?:${shapes.map((shape) => `.*?${shape}`).join('|')})`, 'i')
}

/** Consular services as such, not a branch of them ("visa services"), and the section that gives them. */
const SERVICES =
  "\\b(?:(?:embassy|high commission)(?:'s)? )?consular (?:(?:and|or) [\\w-]+ )?(?:services?|operations|activities|functions|(?:section|department|office)(?: (?:of|at|in) (?:the |our )?(?:[\\w.]+ ){0,3}?(?:embassy|high commission))?)\\b"
/** What may be said of services without making them fewer: everyday ones are all that most people need. */
const ALL_SERVICES = `(?:(?:all|its|our|the|their|routine|regular|normal|standard|non-emergency|other|visa|passport|notarial|u\\.s\\.|citizens?|and|provision of|providing|offering|visa,|passport,) )*${SERVICES}`

const STAFF: readonly MissionRule[] = [
  {
    name: 'en/departure-lifted',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure'],
    when: /\b(?:lift(?:ed|ing|s)?|end(?:ed|ing|s)?|terminat\w+|revers\w+|rescind\w+|rescission|cancel\w*|revo(?:k|c)\w+|remov\w+|no longer|conclu\w+|expir\w+)\b[^;]{0,80}?\b(?:ordered|authori[sz]ed|voluntary) departure|\b(?:ordered|authori[sz]ed|voluntary) departure\b[^;]{0,120}?\b(?:was|were|has been|have been|is|are|has|have) (?:now )?(?:lifted|ended|terminated|rescinded|cancelled|canceled|over|expired|concluded)\b|\b(?:ordered|authori[sz]ed|voluntary) departure\b[^;]{0,80}? (?:ended|expired|lapsed|concluded)\b/i,
  },
  {
    name: 'en/families-may-return',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure'],
    when: new RegExp(
      `\\b(?:family members|families|dependants|dependents|${OUR_STAFF})\\b[^;]{0,60}?\\b(?:may|can|are (?:now )?(?:permitted|allowed|authori[sz]ed) to) (?:now |again )?(?:join|rejoin|return|accompany)|\\b(?:allow|permitt?|authori[sz]|approv)(?:ed|es|s|ing) the return of\\b[^;]{0,60}?\\b${STAFF_WORD}\\b`,
      'i',
    ),
    // conditions mean that the rest may not
    unless: /\b(?:only|not|requirements|unless)\b/i,
  },
  {
    name: 'en/staff-returned',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: anyWith(
      'returned|resumed|remov',
      `\\b${OUR_STAFF}\\b[^;]{0,60}?\\b(?:have|has) (?:now |since |all )?(?:returned|resumed)\\b(?! (?:home|to ${CAPITAL})\\b)`,
      `\\bremov(?:al|ed) (?:of )?(?:the )?information\\b[^;]{0,90}?\\b(?:staff|famil(?:y|ies)|dependants|employees|personnel)\\b`,
    ),
  },
  {
    name: 'en/operations-resumed',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: /\b(?:embassy|high commission|mission)\b[^;]{0,80}?\b(?:has |have )?(?:(?:re-?opened|resumed (?:its |normal |full |routine |regular )*(?:operations|services|work))\b|returned to (?:normal|full) (?:operations|staffing))|\b(?:normali[sz]ed|resumed|resumption of) (?:full |normal )?(?:embassy )?operations (?:at|of) (?:the )?(?:u\.s\. |british )?(?:embassy|high commission)/i,
    // announced or begun is not done
    unless: /\b(?:until|phased|gradual\w*|prepar\w+|plans?|hopes?|intends?|not|once|when)\b/i,
  },
  {
    name: 'en/consular-services-resumed',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: anyWith(
      'resum|restor|restart|re-?open|again',
      `\\b(?:resum(?:ed|es|ption of)|restored|restarted|re-?opened) ${ALL_SERVICES}`,
      `${SERVICES}[^;]{0,60}?\\b(?:have|has|are|is)(?: now| again| been| fully| since)* (?:resumed|restored|restarted|re-?opened|available again|open again)\\b`,
    ),
    // announced, begun or done in part is not done
    unless:
      /\b(?:until|phased|gradual\w*|prepar\w+|plans?|hopes?|intends?|expects?|not|once|when|limited|some|certain|partial\w*|emergency)\b/i,
  },
  {
    name: 'en/staff-ordered-out',
    posture: 'ordered-departure',
    when: anyOf(
      `\\b(?:order|direct|instruct)(?:ed|s|ing)\\b[^;]{0,200}?\\b${STAFF_WORD}\\b[^;]{0,170}?(?:\\bto (?:leave|depart)|out of)\\b${NO_BUILDING}`,
      `${OF_A_MISSION}.*?\\b(?:ask|request|t[eo]ll?)(?:ed|d|s|ing)?\\b[^;]{0,30}?\\b(?:non-?(?:emergency|essential) ${STAFF_WORD}|(?:dependants|dependents|famil(?:y members|ies) of|staff|personnel|employees))\\b[^;]{0,80}?\\bto (?:leave|depart)\\b${NO_BUILDING}`,
      `\\b${STAFF_WORD}\\b[^;]{0,60}?\\b(?:was|were|been|are|being) (?:ordered|directed|instructed|told|asked) (?:to (?:leave|depart|return (?:home|to ${CAPITAL}))|home|out)\\b${NO_BUILDING}`,
      `\\b(?:order|direct)(?:ed|s|ing) (?:the )?(?:mandatory |temporary |immediate )?(?:departures?|return|withdrawal|evacuation|relocation|repatriation|drawdown)(?: from [^;]{3,60}?)? of\\b`,
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
    when: anyOf(
      `\\b(?:authori[sz]|permitt|approv|allow)(?:ed|es|ing)\\b[^;]{0,200}?\\b${STAFF_WORD}\\b[^;]{0,170}?\\bto (?:voluntarily )?(?:leave|depart)\\b${NO_BUILDING}`,
      `\\b${STAFF_WORD}\\b[^;]{0,60}?\\b(?:been|are now|were) (?:authori[sz]ed|permitted|allowed|cleared) to (?:voluntarily |temporarily )?(?:leave|depart)\\b${NO_BUILDING}`,
      `\\b(?:given|granted)\\b[^;]{0,60}?\\b${STAFF_WORD}\\b[^;]{0,60}?\\bpermission to (?:leave|depart)\\b${NO_BUILDING}`,
      `\\b(?:authori[sz]|approv)(?:ed|es|ing) (?:the )?(?:voluntary,? |temporary )*(?:departures?|evacuation|relocation)\\b`,
      `\\bauthori[sz]ed departures?\\b(?! (?:date|time|point|card))`,
      `\\bvoluntary,? (?:temporary )?departures?\\b(?=.*\\b(?:${STAFF_WORD}|embassy|mission|department)\\b)`,
      `\\b${STAFF_WORD}\\b[^;]{0,60}?\\b(?:offered|given) (?:the )?(?:option|opportunity|choice|permission) (?:to (?:voluntarily |temporarily )?(?:leave|depart|return)|of (?:leaving|departing))\\b`,
      `\\boffer(?:ed|ing)?\\b[^;]{0,60}?\\b${STAFF_WORD}\\b[^;]{0,60}?\\b(?:option|opportunity|choice) (?:to (?:leave|depart|return)|of (?:leaving|departing))\\b`,
    ),
    // what staff need leave for is no order to go
    unless:
      /\b(?:special authori[sz]ation|not (?:authori[sz]ed|allowed|permitted)|without authori[sz]ation|need authori[sz]ation|authori[sz]ed to travel)\b/i,
  },
  {
    name: 'en/staff-partly-withdrawn',
    posture: 'ordered-departure',
    when: anyWith(
      'withdr|evacuat|relocat|repatriat|recall|sent home|draw|drew|pull|moved|flown|brought|redeploy|left|leaving|depart|returned|remain',
      `\\b(?:${PARTIAL}\\b[^;]{0,90}?\\b${STAFF_ONLY}|${MISSION_FAMILY})\\b[^;]{0,120}?\\b${HAVE_BEEN}\\b${GONE}`,
      `${OF_A_MISSION}.*?\\b(?:${PARTIAL}\\b[^;]{0,60}? ${STAFF_ONLY}|${MISSION_FAMILY})\\b[^;]{0,90}?\\b${HAVE_LEFT}`,
      `${OF_A_MISSION}.*?\\b${TAKE_OUT}\\b[^;]{0,30}?\\b${PARTIAL}\\b[^;]{0,60}?\\b${STAFF_ONLY}\\b`,
      `${OF_A_MISSION}.*?\\b${TAKE_OUT}\\b[^;]{0,60}?\\b${MISSION_FAMILY}\\b`,
      `\\b(?:on|about|to reflect|of) (?:the )?(?:temporary )?departure of\\b[^;]{0,40}?\\b(?:${PARTIAL}\\b[^;]{0,60}? ${STAFF_WORD}|${FAMILY} of (?:${STAFF_WORD}|[^;]{0,30}embassy))\\b`,
      `\\bonly\\b[^;]{0,20}?\\b(?:essential|emergency|core|critical)\\b[^;]{0,20}?\\b${STAFF_WORD}\\b[^;]{0,30}?\\bremain\\b`,
    ),
    // "the withdrawal" of what was said, not of people
    unless: /\b(?:authori[sz]ed|voluntary) departure\b/i,
  },
  {
    name: 'en/staff-reduced',
    posture: 'ordered-departure',
    when: anyWith(
      'reduc|draw|drew|scal|essential|emergency|minim|skeleton',
      `\\b(?:number of\\b[^;]{0,60}?\\b${STAFF_WORD}|${OUR_STAFF}|(?:embassy|high commission|consulate|mission)(?:'s)? (?:[\\w']+ ){0,4}?(?:staffing|presence|footprint))\\b[^;]{0,60}?\\b${HAVE_BEEN}\\b(?:temporarily )?reduced\\b(?=[^;]{0,300}${BECAUSE}|(?<=temporarily reduced))`,
      `\\btemporarily (?:reduc|draw|drew|scal)(?:ed|ing|n)?\\b[^;]{0,40}?\\b(?:${STAFF_WORD}|staffing|presence)\\b`,
      `${EMBASSY_TOO}(?=.*(?:${BECAUSE}|\\b(?:temporary|diplomatic|essential|minimum|minimal|skeleton)\\b)).*?\\b(?:reduction|drawdown|draw-down|drawing down|scaling (?:back|down)) (?:in|of|to) (?:[\\w']+ ){0,5}?(?:${STAFF_WORD}|staffing|presence|footprint)\\b`,
      `${EMBASSY_TOO}(?=.*(?:${BECAUSE}|\\b(?:essential|minimum|minimal|skeleton)\\b)).*?\\b(?:has|have|is|are|we've) (?:\\w+ )?(?:reduc(?:ed|ing)|drawn down|scaled (?:back|down)|drawing down|scaling (?:back|down)) (?:[\\w.']+ ){0,5}?(?:${STAFF_WORD}|staffing|presence|footprint)\\b`,
      `${EMBASSY_TOO}(?=.*\\b(?:security|conflict|unrest|risks?|threat|precaution\\w*|situation)\\b).*?\\b(?:operat|work|run)\\w*\\b[^;]{0,30}?\\breduced (?:number of )?(?:staff|staffing|personnel|team)\\b`,
      `${EMBASSY_TOO}.*?\\b(?:operat|work|run)\\w*\\b[^;]{0,30}?\\b(?:essential|emergency|minimum|minimal|skeleton) (?:staff|staffing|personnel|crew)\\b`,
    ),
  },
  {
    name: 'en/staff-withdrawn',
    posture: 'suspended',
    when: anyWith(
      'withdr|evacuat|relocat|repatriat|recall|sent home|draw|drew|pull|moved|flown|brought|redeploy|left|leaving|depart|returned',
      `\\b${OUR_STAFF}\\b[^;]{0,50}?\\b${HAVE_BEEN}\\b${GONE}`,
      `${OF_A_MISSION}.*?\\b(?:all|its|our|the)\\b[^;]{0,50}?\\b(?:staff|personnel|employees|diplomats|officials)\\b[^;]{0,50}?\\b${HAVE_LEFT}`,
      `\\b(?:embassy|high commission)\\b[^;]{0,80}?\\b(?:staff|personnel|diplomats)\\b[^;]{0,20}?\\b${HAVE_LEFT}`,
      `\\b${TAKE_OUT}\\b[^;]{0,20}?\\b(?:all|its|our|the)\\b[^;]{0,50}?\\b(?:embassy|diplomatic|consular|british|uk|u\\.s\\.|mission)?[^;]{0,20}?\\b(?:staff|personnel|employees|diplomats)\\b`,
    ),
    // a part of them is a drawdown; families who go with all the staff are no part
    unless: new RegExp(`(?<!\\b(?:and|with) (?:their |all |the )?)\\b${PARTIAL}\\b`, 'i'),
  },
  {
    name: 'en/operations-suspended',
    posture: 'suspended',
    when: anyWith(
      'suspen|ceased|halted|paused',
      `\\b(?:embass(?:y|ies)|consulates?(?: general)?|high commission|mission)\\b[^;]{0,90}?\\b(?:suspended|ceased|halted|paused) ${WHOLE}{0,3}operations\\b`,
      `${EMBASSY_TOO}.*?\\bsuspen(?:ded|ds|sion of|ding) ${WHOLE}{0,5}operations (?:at|of|in)\\b`,
      `${EMBASSY_TOO}.*?\\b(?:suspended|ceased) ${WHOLE}{0,3}(?:embassy|high commission)?'?s? ?operations\\b`,
      `\\b(?:embassy|high commission|mission)(?:'s)?(?: [\\w']+){0,4}? operations\\b[^;]{0,40}?\\b(?:are|is|remain|have been|were) (?:temporarily |currently |still )?suspended\\b`,
    ),
  },
  {
    name: 'en/embassy-closed',
    posture: 'suspended',
    when: anyOf(
      `\\b(?:embass(?:y|ies)|high commission)\\b[^;]{0,60}?\\b(?:is|are|was|were|has|have|remains?|be)\\b (?:been |currently |now |temporarily |permanently |also |still |therefore )*(?:closed|shut)\\b(?! (?:its|the|our|an?|early|at (?:noon|\\d+))\\b)`,
      `\\b(?:embassy|high commission)\\b(?: of [\\w ]{3,20}?)?(?: (?:in|to|at) [\\w' ]{3,40}?)? (?:temporarily |permanently )?(?:closed|shut down|ceased to operate|(?:is )?no longer (?:operating|operational|functioning)|is not (?:currently |presently )?(?:operating|operational|functioning)|was evacuated|has been (?:temporarily )?evacuated|will (?:temporarily )?close)(?= (?:and|temporarily|permanently|indefinitely|its doors|until|on|in|due|because|following|after)\\b|[.,]|$)`,
      `\\b(?:we|(?:the )?(?:${CAPITAL}|government)|(?:british|canadian|australian|irish|american|new zealand) government)(?:'ve| have| has) (?:temporarily |now )?(?:closed|shut(?: down)?) (?:(?:its|our|the) )?[^;,]{0,20}?\\b(?:embassy|high commission)\\b`,
      `\\b(?:closed|closing|shut down|closure of) (?:its|our|the)\\b[^;]{0,30}?\\b(?:embassy|high commission)\\b(?=[^;]{0,300}\\b(?:security|unrest|conflict|situation|risk|war|until further notice|in (?:19|20)\\d\\d)\\b)`,
    ),
    // what to do on a day when it is closed
    unless: /\b(?:while|when|whenever|if|outside|hours)\b[^;]{0,30}\b(?:embassy|high commission|closed)\b/i,
  },
  {
    name: 'en/no-consular-services',
    posture: 'services-suspended',
    when: anyWith(
      'suspen|ceased|halted|paused|discontinued|closed',
      `${EMBASSY_TOO}.*?\\b(?:suspend(?:ed|s|ing)?|suspension of|ceased|halted|paused|discontinued) ${ALL_SERVICES}`,
      `(?<!\\b(?:some|certain|most|many|several|in-person|limited|emergency|these|such) )${ALL_SERVICES}[^;]{0,60}?\\b(?:is|are|was|were|remains?|be|been)(?: \\w+ly| still| now| also| all| therefore)* (?:suspended|halted|paused|discontinued)\\b`,
      `(?=.*\\b(?:until further notice|indefinitely)\\b).*?\\bconsular (?:section|department|office)\\b[^;]{0,80}?\\b(?:closed|suspended)\\b`,
    ),
    // a day, a branch, some people, or only a plan
    unless: anyOf(
      '\\b(?:some|certain|most|many|several|part of|partial(?:ly)?|in-person|walk-in|limited|reduced)\\b[^;]{0,30}?\\bconsular\\b',
      '\\bconsular (?:and \\w+ )?services? (?:for|to) (?:the (?:foreign|local)|foreign|non-|dual|third|local|visa)',
      '\\b(?:if|should|unless|when|whenever|in case)\\b[^;]{0,60}?\\bconsular\\b',
      `^(?!.*\\b(?:until further notice|indefinitely)\\b).*(?:${BRIEFLY})`,
    ),
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

/** Speaks against a closure, but not against what is said of staff in the same sentence. */
function onlyClosed(...shapes: readonly string[]): RegExp {
  return new RegExp(
    `^(?!.*\\b(?:order(?:ed|s)|authori[sz]ed|withdr(?:ew|awn)|evacuat|departure|reduced)).*?(?:${shapes.join('|')})`,
    'i',
  )
}

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: onlyClosed(
      '\\b(?:(?:\\w+ )?holidays?|in observance|day of mourning|eid|ramadan|weekends?|christmas|thanksgiving|easter|new year|(?:national|independence|labou?r|veterans|memorial|australia|canada|waitangi) day)\\b',
      '\\b(?:hurricanes?|typhoons?|cyclones?|tropical storm|renovation|refurbish\\w*|new (?:premises|address|building|location|chancery|compound)|appointments?|office hours|opening hours)\\b',
      '\\bclosed (?:\\w+ )?(?:(?:on|this|from) )?(?:today|tomorrow|for the day|morning|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!.*(?:until further notice|operations))',
    ),
  },
  {
    why: 'closed to the public only, or one section of it',
    exceptServices: true,
    when: onlyClosed(
      '\\bclosed to (?:the )?(?:public|visitors|walk-ins)\\b',
      '\\b(?:visa|consular|passport|notarial|immigration|cultural) (?:section|department|office|counter|centre|center)s?\\b',
      '\\bvisa (?:services|operations)\\b|\\broutine (?:visa|services only)\\b',
      '\\b(?:roads?|streets?|bridges?|checkpoints?|gates?|entrances?|borders?|crossings?|library|school)\\b[^;]{0,60}?\\b(?:is|are|be|been|remains?) (?:\\w+ )?(?:closed|shut)',
    ),
  },
  {
    why: 'what might happen, not what happened',
    when: /\bwill be \w+ (?:if|should|in case)\b|\b(?:may|might|could|would|can)(?: (?:need|have|be|decide|choose|to|also|temporarily|then)){0,4} (?:clos|suspend|withdr|evacuat|relocat|reduc|order|authori[sz])/i,
  },
  {
    why: 'what was not done',
    when: /\b(?:not|never|no (?:plans?|decision|intention) to)(?: (?:been|yet|formally|currently|being|be))* (?:order|direct|withdr|evacuat|suspend|clos|reduc|relocat)/i,
  },
  {
    why: 'another organisation or the local government',
    when: /\b(?:united nations|u\.?n\.? (?:staff|personnel|agencies)|ngos?|aid workers|peacekeep\w+|airlines?|schools?|universit\w+|(?:oil |mining )?compan(?:y|ies)|peace corps|and others|(?:other|several|many) (?:foreign )?(?:countries|governments|missions|embassies)|air (?:canada|new zealand)|\w*airways|contractors|(?<!west )banks?|iranian diplomats|russian diplomats)\b/i,
  },
  {
    why: 'the host government expelling diplomats',
    when: /\b(?!U\.S\.|US |UK |United|British|Irish|Canadian|Australian|New Zealand)(?:\p{Lu}\p{L}+|host|military|local|Government of (?!Canada|Ireland|Australia|New Zealand)\p{Lu}\p{L}+)(?: (?:government|authorities|(?:foreign )?ministry|regime|junta))?(?<=government|authorities|ministry|regime|junta|Government of (?!Canada|Australia|New Zealand)\p{L}+) (?:has |have |had )?(?:\p{Ll}+ )?(?:order|expel|direct|instruct|ask|demand)/u,
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
      /\b(?:leav(?:e|ing)|depart(?!ment)|exit|get out|evacuate|(?:return|come|go|travel|fly)(?: back)? (?:home|to )|(?:flights?|seats?|planes?|ferr(?:y|ies)|boats?|buse?s?) (?:\w+ )?(?:out|home)\b)|\b(?:consider|review|reassess|assess|think)[^;]{0,80}\b(?:stay|remain|need|presence)/i,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /\b(?:immediately|now|without (?:further )?delay|at once|right away|urgently|straight ?away|without hesitation|with immediate effect|forthwith|(?<!(?:from|until|as of|issued|updated) )today|as a matter of urgency)\b/i,
    clauseEnd:
      /[;:]|, and |\band (?:register|contact|call|seek|follow|inform|keep|check|monitor|shelter|remain|stay)\b/,
  },
  staff: {
    stems:
      /depart(?!ment)|withdr|suspen|employees|famil(?:y|ies)|dependents|dependants|officials|spouses|to leave|embass|high commission|consul|staff|diplomat|personnel|dependants|mission|limited|unable|not able|ability to|fcdo/i,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'gi'),
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
      ['JP', /^Japan/],
      ['KR', /^(?:Korea|South Korea|ROK)/],
      ['HK', /^(?:Hong Kong|Kong|HKSAR)/],
      ['TW', /^(?:Taiwan|ROC)/],
      ['DE', /^German/],
      ['CH', /^Swiss/],
      ['BE', /^Belgian/],
    ]),
    nationals: /(?<whose>\p{Lu}[\p{L}.-]*)(?: dual)? (?:citizens?|nationals?|residents)\b/gu,
    anyone:
      /^(?:All|Any|Some|Many|Several|Certain|Most|Both|Of|At|In|From|Since|Because|Family|Embassy|Consulate|Mission|Commission|Consular|Diplomatic|Senior|Essential|Remaining|Non-\w+|A|An|This|Your|Dual|If|Most|Private|Eligible|The|Our|Fellow|Other|Level|Note|Remaining|Individual|Non-essential)$/,
    embassies:
      /(?<whose>\p{Lu}[\p{L}.-]*)(?: (?:government|diplomatic))? (?:[Ee]mbass(?:y|ies)|High Commission|diplomats|officials)\b(?! of)|(?:Embassy|High Commission) of (?:the )?(?<state>\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)/gu,
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
