import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const HOW =
  '(?:(?:temporairement|immédiatement|rapidement|provisoirement|volontairement|également|désormais|tous|si possible|dès que possible|au plus vite),? )*'
const LEAVE = `${HOW}(?:prendre (?:leurs|ses|vos|toutes (?:les|leurs)) dispositions (?:nécessaires )?(?:pour|afin de) )?${HOW}(?:le |la |les |l')?(?:quitter(?!\\p{L})|sortir(?= (?:du|de l'|d'|des) ?(?:pays|territoire|\\p{Lu}))|partir(?= (?:immédiatement|dès que|sans délai|au plus vite|maintenant|tant que|par)))`
/** Leaving said with a noun or as a return. */
const DEPARTURE =
  '(?:prévoir|anticiper|organiser|préparer|avancer|planifier) (?:sans délai |rapidement |dès que possible )?(?:un|leur|votre|son) (?:départ|retour)(?! en cas)'
const RETURN = '(?:regagner la france|rentrer en france|retourner en france|rejoindre la france)'
const PEOPLE =
  '(?:ressortissants?|français|françaises|compatriotes|concitoyens|résidents?|voyageurs|touristes|binationaux|personnes|canadiens|belges|suisses|visiteurs|vous|communauté française)'
const STRONGLY =
  '(?:(?:\\p{L}+ment|donc|par conséquent|toujours|aussi|à nouveau|de nouveau|fortement),? ){0,3}'
const NOT_ABLE =
  "(?<!\\b(?:souhait\\p{L}+|mesure|permet\\p{L}*|possible|possibilité|autoris\\p{L}+|désir\\p{L}+|envisag\\p{L}+|prêts?|ne pas) (?:de |à |d')?)"

const CALLS: readonly CallRule[] = [
  {
    name: 'fr/invites-a-quitter',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,200}?(?:sont|êtes|restent|demeurent|est) ${STRONGLY}(?:invité|appelé|encouragé|exhorté|prié|incité|engagé|enjoint|tenu)\\p{L}* ${STRONGLY}à ${NOT_ABLE}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/invites-a-rentrer',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,200}?(?:sont|êtes) ${STRONGLY}(?:invité|appelé|encouragé|exhorté|prié|incité)\\p{L}* ${STRONGLY}à (?:${RETURN}|${DEPARTURE})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/recommande-de-quitter',
    grade: 'leave',
    when: new RegExp(
      `(?<!n'est pas |\\p{L})(?:recommand|conseill|demand|enjoin)é(?:e|s)? ${STRONGLY}(?:à|aux|,) [^;:]{0,200}?(?:de |d')${NOT_ABLE}${LEAVE}|(?<!n'est pas |\\p{L})(?:recommand|conseill|demand|enjoin)é ${STRONGLY}de ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/recommande-un-depart',
    grade: 'leave',
    when: new RegExp(
      `(?<!n'est pas |\\p{L})(?:recommand|conseill|demand)é ${STRONGLY}(?:(?:à|aux)[^;]{0,200}?)?(?:de |d')(?:${DEPARTURE}|${RETURN})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/nous-recommandons-de-quitter',
    grade: 'leave',
    when: new RegExp(
      `(?:nous|ministère|ambassade|france|affaires mondiales canada|quai d'orsay)[^.;]{0,60}? (?:vous |leur )?(?:recommand|conseill|demand|invit|appel|exhort|encourag|pri)(?:e|ent|ons|lle|lons)\\b[^;]{0,200}?(?:à |de |d')${NOT_ABLE}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/doivent-quitter',
    grade: 'leave',
    when: new RegExp(`${PEOPLE}[^;]{0,160}?(?:doivent|devez|devriez|devraient) ${STRONGLY}${LEAVE}`, 'giu'),
    withTail:
      /immédiatement|sans délai|dès que possible|au plus vite|dès maintenant|vols? commerci|moyens? (?:de transport )?commerci|options? commerci|sécurité|si (?:vous|cela|c'est)|tant que|pendant qu/iu,
  },
  {
    name: 'fr/quittez',
    grade: 'leave',
    when: new RegExp(`(?:^|, |: )(?:veuillez )?${HOW}(?:quittez|quitter|partez)(?![\\p{L}])`, 'giu'),
    withTail:
      /^ (?:(?:le|ce) (?:pays|territoire)|l[ea'] ?\p{Lu}|dès que|immédiatement|maintenant)[^.]{0,80}(?:immédiatement|maintenant|sans délai|dès que possible|au plus vite|vols? commerci|moyens? commerci|sécurité|tant que)|^ (?:dès que possible|immédiatement|maintenant)/u,
  },
  {
    name: 'fr/envisager-de-quitter',
    grade: 'consider',
    when: new RegExp(
      `(?:envisager|envisagez|considérer|d'étudier la possibilité) ${STRONGLY}(?:sérieusement )?de ${LEAVE}|(?:envisager|envisagez|à considérer) (?:sérieusement )?(?:un|leur|votre) (?:départ|retour)`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/necessite-de-rester',
    grade: 'consider',
    when: /(?:s'interroger sur|réévaluer|reconsidérer|évaluer|demandez-vous|examiner)[^.;]{0,40} (?:la nécessité|l'opportunité|le bien-fondé|si)[^.;]{0,60}(?:rester|demeurer|présence|maint(?:ien|enir)|séjour)/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa or a permitted stay runs out',
    when: /\bvisas?\b|durée (?:légale )?(?:du|de) (?:séjour|validité)|permis de séjour|titre de séjour|régularis|autorisation de sortie|au-delà duquel|expulsi/iu,
  },
  {
    why: 'courts, fines and bans',
    when: /\b(?:amende|tribunal|poursuites|litige|condamn|prison|interdiction de (?:sortie|quitter)|interdit de|(?<!arrestations? (?:et|ou) (?:de )?|risques? de )détention(?! arbitraire)|dette)/iu,
  },
  {
    why: 'customs, currency and taxes',
    when: /\b(?:douan|devises|taxe|déclar(?:er|ation) (?:en|à la) douane|bagages)\b/iu,
  },
  {
    why: 'medical evacuation and insurance',
    when: /évacuations? (?:sanitaire|médicale)|rapatriement sanitaire|\bassurance|hospitalis/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /cyclone|ouragan|typhon|tsunami|séisme|incendie|feux? de forêt|inondation|crue|éruption|volcan|ordre d'évacuation|zones? côtières?/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:\bsi |lorsqu|quand |en cas d)[^;]{0,80}(?:cyclone|ouragan|typhon|tsunami|séisme|incendie|feux? de forêt|inondation|crue|éruption|volcan)|ordre d'évacuation/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /manifestation|rassemblement|attroupement|attaque terroriste/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:en cas d|lors d|\bsi )[^;]{0,60}(?:manifestation|rassemblement|attroupement|attaque|attentat|agression)/iu,
  },
  {
    why: 'it speaks to those who stay or only wish to go',
    when: /(?:souhait|désir|voudr|voul)\p{L}+ (?:pas )?(?:temporairement )?quitter|ne (?:seraient|sont|serait) pas en mesure de (?:le )?quitter|n'(?:ont|auraient) pas (?:pu|la possibilité)[^.;]{0,20}quitter|(?:décid|choisi)\p{L}+ de (?:ne pas )?quitter/iu,
  },
  {
    why: 'the moment of departure, not a call',
    when: /(?:au moment de|avant de|en vue de|lors de (?:leur|votre|la)|pour pouvoir|afin de pouvoir|difficile de|impossible de|empêch\p{L}+ de|peu(?:t|vent|vez)) (?:le )?(?:quitter|sortie|départ)|avant (?:le|son|leur|tout|votre) départ/iu,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?:a|ont) (?:\p{L}+ment )?(?:appelé|invité|demandé à|recommandé à|conseillé à|exhorté|ordonné à) (?:tous )?(?:ses|leurs) (?:ressortissants|citoyens|compatriotes)|autorités (?:locales|\p{L}+(?:ennes|aises|oises|iques)) /iu,
  },
  {
    why: 'a call that is over',
    when: /n'(?:est|sont) plus (?:\p{L}+ment )?(?:recommandé|invité|conseillé|appelé)|\blevée? de la recommandation|ne recommande(?:nt)? plus/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /personnels? (?:diplomatique|non essentiel|de l'ambassade)|agents (?:de l'ambassade|diplomatiques)/iu,
  },
  {
    why: 'minors and custody',
    when: /\bmineur|autorisation (?:du père|parentale)|accord (?:du père|de la mère)/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:en|depuis|après) (?:\p{L}+ )?(?:19|20)\d\d\b/iu,
  },
]

const OBJECT =
  /^(?:(?=\s*(?:$|[.,;:!?)"]))|\s+(?:(?:(?:temporairement|provisoirement|immédiatement|rapidement|volontairement|désormais|définitivement|sans délai|dès que possible|au plus vite|dans les meilleurs délais) )*(?:(?<land>(?:(?:le|ce|leur|votre) )(?:pays|territoire)(?! de l'| du)(?!\p{L}))|(?<part>(?:(?:les|ces|cette|ce|la|le|l'|de ces) ?)(?:zones?|régions?|provinces?|villes?|état|département|district)s?(?!\p{L}))|(?<name>(?:(?:le territoire (?:de la |de l'|du |des )|le |la |les |l'|du |de la |de l'|d'|des )?)\p{Lu}\p{L}*[\p{Ll}'-][\p{L}'-]*)|(?:immédiatement|maintenant|temporairement|rapidement|par|au plus|dès|dans les|sans|tant|si|avec|via|en empruntant|lorsque|quand|et|ou|à bord|au moyen|aussi)(?!\p{L}))))/u

const STAFF_WORD = '(?:personnels?|agents|employés|diplomates|familles|effectifs|équipes)'
const EMBASSY = '(?:ambassade|haut-commissariat|mission diplomatique|poste diplomatique|chancellerie)'

const STAFF: readonly MissionRule[] = [
  {
    name: 'fr/ambassade-rouverte',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^.;]{0,80}?(?:a rouvert|est (?:de nouveau |à nouveau )?(?:rouverte|ouverte)|a repris ses (?:activités|services))|réouverture de l'${EMBASSY}|${STAFF_WORD}[^.;]{0,60}?(?:est|sont) (?:revenu|de retour)`,
      'iu',
    ),
  },
  {
    name: 'fr/ambassade-fermee',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^.;]{0,60}?(?:est|demeure|reste|a été|étant) (?:\\p{L}+ment )?(?:actuellement |toujours )?fermée|fermeture (?:temporaire |définitive |provisoire )?de l'${EMBASSY}|${EMBASSY}[^.;]{0,60}?(?:a suspendu|a cessé|suspend) (?:temporairement )?(?:toutes )?ses (?:activités|opérations)|(?:ensemble|totalité|tout) (?:du |de ses |des |le )?${STAFF_WORD}[^.;]{0,60}?(?:a|ont) (?:été )?(?:évacué|rapatrié|retiré|quitté)`,
      'iu',
    ),
  },
  {
    name: 'fr/personnel-quitte',
    posture: 'ordered-departure',
    when: new RegExp(
      `${STAFF_WORD} (?:diplomatiques?|consulaires?|non[- ]essentiels?|de l'${EMBASSY}|expatriés?|français(?:es)?|des agents)[^.;]{0,80}?(?:quitte(?:ra|ront|nt)?|a quitté|ont quitté|(?:a|ont) été (?:\\p{L}+ment )?(?:évacué|rapatrié|retiré|rappelé)|(?:est|sont|sera|seront) (?:\\p{L}+ment )?(?:évacué|rapatrié|retiré|rappelé))`,
      'iu',
    ),
  },
  {
    name: 'fr/retrait-du-personnel',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:retrait|rapatriement|évacuation|départ|rappel|réduction) (?:temporaire |provisoire )?(?:du |des |de la partie du |d'une partie du |d'une partie des )(?:\\p{L}+ )?${STAFF_WORD} (?:diplomatiques?|consulaires?|non[- ]essentiels?|de l'${EMBASSY}|des agents)|(?:a|avons|ont) (?:\\p{L}+ment )?(?:retiré|rapatrié|évacué) (?:\\p{L}+ment )?(?:son|ses|leur|notre|nos|une partie|le|les)[^.;]{0,40}?${STAFF_WORD}`,
      'iu',
    ),
  },
  {
    name: 'fr/depart-autorise',
    posture: 'authorized-departure',
    when: new RegExp(
      `départ (?:volontaire )?(?:des |du )${STAFF_WORD}[^.;]{0,60}? (?:a été |est )autorisé|autoris\\p{L}+ (?:le départ|${STAFF_WORD}[^.;]{0,60}? à (?:quitter|partir))`,
      'iu',
    ),
  },
  {
    name: 'fr/aide-limitee',
    posture: 'limited',
    when: /(?:capacités? (?:très |extrêmement |fortement )?limitée|(?:n'est|ne sera|ne serait) (?:donc |plus |pas )*(?:possible|en mesure)|ne (?:peut|pourra|dispose) (?:donc |plus |pas )*|fortement restreint|très limité|ayant été réduits?)[^;]{0,140}(?:consulaire|assistance|venir en aide|ambassade)|(?:assistance|services|aide|protection) consulaires?[^.;]{0,80}(?:limité|restreint|réduit|suspend|impossible)|(?:personnel|effectifs)[^.;]{0,80}ambassade[^.;]{0,80}réduits?/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or to the public only',
    when: /jours? fériés?|fermée? au public|exceptionnellement fermée?|fermée?s? (?:\p{L}+ )?(?:le|les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|vacances|section (?:consulaire|visas?) (?:est|sera) fermée|cyclone|ouragan|typhon/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /nations unies|\bONU\b|\bONG\b|compagnies? aériennes?|personnel (?:médical|soignant|navigant|hospitalier|hôtelier)/iu,
  },
  {
    why: 'what might happen',
    when: /(?:pourrait|pourraient|serait susceptible de) (?:être )?(?:fermer|fermée|évacué|quitter)/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:peut|peuvent|pourrai(?:t|ent)|en cas d|si |levée?s?|rouverts?|a pris fin)/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:en raison|du fait|compte tenu|risques?|menaces?)(?: (?:d'|de |du |des |de la )| (?:élevée?s? )?(?:d'|de |du |des ))?[^;]{0,80}?(?<!\\p{L})${words}(?!\\p{L})`,
    'iu',
  )
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** French: France; the addressees of other governments that write French are understood too. */
export const fr: Language = {
  code: 'fr',
  calls: {
    stems: /quitt|départ|partir|partez|sortir|regagner|rentrer|retour|rester|présence/i,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /immédiatement|sans (?:délai|attendre)|maintenant|de toute urgence|sur-le-champ|sans plus tarder/iu,
    clauseEnd: /[;:]| et (?:de |à |d')(?:se |s'|suivre|contacter|rester|prendre|faire)/,
  },
  staff: {
    stems: /ambassade|haut-commissariat|personnel|agents|diplomat|consulaire|familles|effectifs/i,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    consulate: /\bconsulats?\b/iu,
    embassy: /ambassade|haut-commissariat/iu,
    seat: /(?:ambassade (?:de France|du Canada|de Belgique|de Suisse)?\s?(?=en|au|aux|à|dans)|quitte\p{L}* (?=le|la|l'))(?:en|au|aux|à|dans)?\s?(?=\S)/giu,
    limitedTo:
      /(?:en dehors|hors|à l'extérieur|au-delà) (?:de la ville )?(?:de |d'|du )(?<place>\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+){0,2}|la capitale)|(?:uniquement|seulement|exclusivement) (?:à|dans) (?<spot>\p{Lu}[\p{L}'-]+|la capitale)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located: /(?:^|[\s(])(?:au|aux|en|à|dans|du|de la|de l'|d')\s?(?=\S)/g,
    land: /^(?:(?:le|la|ce|leur|votre) )?(?:pays|territoire)(?!\p{L})/iu,
    part: /^(?:(?:le |la |les |l'|ces |cette |des |certaines |toutes? (?:les |la )?)?(?:[\p{Ll}-]+ ){0,2}?(?:zones?|régions?|provinces?|villes?|états?|départements?|districts?|frontières?|nord|sud|est|ouest|centre|reste)(?!\p{L})|-)/iu,
    article: /^(?:le territoire (?:de la |de l'|du |des )|le |la |les |l'|du |de la |de l'|d'|des )/iu,
  },
  people: {
    own: new Map([
      ['FR', /^(?:français|franco)/iu],
      ['CA', /^canadien/iu],
      ['BE', /^belge/iu],
      ['CH', /^suisse/iu],
    ]),
    nationals: /(?:ressortissant(?:e?s)?|citoyens?|nationaux) (?<whose>\p{Ll}+)/gu,
    anyone:
      /^(?:et|de|du|des|qui|en|se|non|y|résid\p{L}+|présents?|étrangers|encore|dans|à|au|binationaux|actuellement|sont|ayant|déjà|souhait\p{L}+)$/u,
    embassies:
      /[Aa]mbassade(?: (?<whose>américaine|britannique|allemande|italienne|espagnole|russe|chinoise))(?!\p{L})|[Aa]mbassade (?:de |du |des |d'|de la |de l')(?<state>\p{Lu}[\p{L}-]+(?:-\p{Lu}\p{L}+)*)/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore:
      /(?:jusqu'(?:au|en|à)|avant (?:le)?|d'ici (?:au|le)|entre(?: le)?|valable au|à partir du)\s*$/iu,
  },
  hazards: {
    stems:
      /terroris|enlèvement|kidnapping|otage|conflit|combats|frappes|hostilités|troubles|émeute|criminalité|délinquance|insécurité|épidémi|catastrophe|séisme|cyclone|ouragan|inondation|éruption|détention|arrestation|pénurie|carburant|couvre-feu|aéroport|espace aérien|blocus/i,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terroris\\p{L}+|attentats?)') },
      { hazard: 'kidnapping', when: danger("(?:enlèvements?|kidnappings?|prises? d'otages?)") },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:conflit armé|conflit en cours|combats|hostilités|frappes (?:aériennes|militaires)|bombardements)',
        ),
      },
      {
        hazard: 'unrest',
        when: danger('(?:troubles (?:civils|politiques|sociaux)|émeutes|violences politiques)'),
      },
      { hazard: 'crime', when: danger('(?:criminalité|délinquance|grand banditisme)') },
      {
        hazard: 'health',
        when: /épidémies? (?:de|d')|flambée (?:de|d')|foyers? (?:de|d')(?:choléra|ebola|rougeole|dengue)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:à la suite|en raison|du fait|suite) (?:de |d'|du |des |à )[^;]{0,60}(?:séismes?|cyclones?|ouragans?|inondations?|éruptions?|catastrophes? naturelles?)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:détentions?|arrestations?) arbitraires?|détenus? arbitrairement/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /pénuries? (?:de |d')(?:[^;]{0,30})?(?:carburant|essence|gazole)|carburant[^;]{0,40}pénurie/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /couvre-feu[^;]{0,60}(?:en vigueur|instauré|décrété|de \d|entre|est maintenu|jusqu)|(?:instauré|décrété|imposé)[^;]{0,30}couvre-feu/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:aéroports?|espace aérien)[^;]{0,50}(?:est|sont|demeure|demeurent|reste|restent) (?:\p{L}+ )?fermés?/iu,
        unless: POSSIBLE,
      },
      { hazard: 'blockade', when: /blocus (?:de|du|des|sur|imposé|par|routier)/iu, unless: POSSIBLE },
    ],
  },
}
