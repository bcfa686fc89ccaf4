import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const MANNERS =
  '(?:temporairement|provisoirement|momentanément|immédiatement|rapidement|volontairement|également|désormais|définitivement|tous|si possible|dès (?:que possible|à présent|maintenant)|au plus (?:vite|tôt)|le plus (?:tôt|rapidement|vite) possible|dans les (?:meilleurs|plus brefs) délais|sans (?:plus )?(?:délai|tarder|attendre)|de toute urgence|à titre (?:temporaire|préventif|provisoire))'
const HOW = `(?:${MANNERS},? )*`
/** "Partir" alone also means setting out on a walk: the way, the time or the end of the sentence must follow. */
const GO =
  "(?:en )?partir(?=[.,;]|$| (?:immédiatement|maintenant|temporairement|rapidement|tout de suite|dès|sans|au plus|le plus|dans les (?:meilleurs|plus brefs)|tant que|pendant que|lorsque|par|via|avec|à bord|au moyen|si (?:vous|cela|c'est|la|les)|de toute urgence|à la première occasion|vers une? (?:zone|région|ville|endroit|pays)|d(?:e |u |es |')(?:ce |cette |ces |la |l')?(?:pays|territoire|zones?|régions?|villes?|provinces?|\\p{Lu})))"
const LEAVE = `${HOW}(?:(?:prendre|faire) (?:leurs|ses|vos|toutes (?:les|leurs|vos)|les) (?:dispositions|préparatifs|arrangements)(?: nécessaires)? (?:pour|afin de|en vue de) |s'organiser (?:pour|afin de) |(?:prendre|emprunter|utiliser) (?:les?|l'un|un|tout) [^.;,]{0,60}? (?:pour|afin de) )?${HOW}(?:le |la |les |l')?(?:quitter(?!\\p{L})|évacuer(?= (?:le|ce) (?:pays|territoire))|s'éloigner(?= d(?:e|es) )(?<=(?:présent|trouv|résid|install|passage).*)|sortir(?= (?:du|de l'|d'|des|de la) ?(?:pays|territoire|\\p{Lu}))|${GO})`
/** Leaving said with a noun, as a return or as the end of a stay. */
const DEPARTURE =
  '(?:prévoir|anticiper|organiser|préparer|avancer|planifier|programmer) (?:sans délai |rapidement |dès que possible |au plus vite )?(?:(?:un|leur|votre|son) (?:départ|retour)|(?:la|leur|votre) date (?:de|du|de leur) (?:départ|retour))(?! en cas| (?:vers|pour) (?!la france))|(?:écourter|abréger|interrompre|mettre (?:fin|un terme) à) (?:leur|votre|son) (?:séjour|voyage)'
const RETURN = `${HOW}(?:regagner|rentrer|retourner|rejoindre|revenir|gagner) ${HOW}(?:(?:en |la )?(?:france|belgique|suisse)|au canada|le canada|(?:dans )?leur pays|un (?:autre )?pays (?:voisin|tiers|limitrophe|sûr))(?!\\p{L})`
const PEOPLE =
  '(?:ressortissant(?:e?s)?|citoyen(?:ne)?s?|français|françaises|compatriotes|concitoyens|résidents?|expatriés|voyageurs|touristes|étudiants|pèlerins|binationaux|personnes|canadiens|belges|suisses|visiteurs|familles|vous|celles et ceux|communauté française)'
const ADVERB =
  '(?:\\p{L}+ment|donc|désormais|par conséquent|toujours|aussi|ainsi|à nouveau|de nouveau|de ce fait|plus que jamais)'
const STRONGLY = `(?:${ADVERB},? ){0,3}`
/** Between the advice and the verb: not advice to be ready. */
const GAP = '(?:(?!(?<!\\p{L})prêts?(?!\\p{L}))[^;])'
const NOT_ABLE =
  "(?<!\\b(?:souhait\\p{L}*|mesure|capacité|permet\\p{L}*|possible|(?<!en (?:ont|auraient|avez|aurait) la )(?:im)?possibilité|autoris\\p{L}+|désir\\p{L}+|envisag\\p{L}+|prêts?|ne pas|avant|afin|moment|lors|point|intention|projet|obligation|interdiction|oblig\\p{L}+|contraint\\p{L}*|empêch\\p{L}+|tent\\p{L}+|évit\\p{L}+|attend\\p{L}+|capables?|libres?|décid\\p{L}+|chois\\p{L}+) (?:de |à |d')?)"
/** Who advises: the publisher, by whichever name. */
const WE =
  "(?:nous|ministère|ambassade|consulat(?: général)?|france|affaires (?:mondiales canada|étrangères)|quai d'orsay|\\bDFAE|\\bSPF|gouvernement (?:du canada|canadien|français|belge))"
const INVITED =
  '(?:invité|appelé|encouragé|exhorté|prié|incité|engagé|enjoint|tenu|pressé|sommé)(?:e?s)?(?!\\p{L})'
const ADVISED =
  '(?<!pas |\\p{L})(?:recommand|conseill|demand|préconis|suggér)é(?:e?s)?(?!\\p{L})|(?<!\\p{L})enjoint'
const THINKING = `(?:(?:envisag|considér|song|pens|étudi|examin|évalu)(?:er|ez)|réfléchi(?:r|ssez))(?!\\p{L}) ${STRONGLY}(?:(?:à |de )?(?:la possibilité|l'opportunité|l'éventualité|l'option|la nécessité|l'hypothèse) )?`

const CALLS: readonly CallRule[] = [
  {
    name: 'fr/invites-a-quitter',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,200}?(?:sont|êtes|restent|demeurent|est) ${STRONGLY}${INVITED}(?:,[^,;]{1,80},)? ${STRONGLY}(?:à |de |d')(?:${GAP}{0,160}? (?:et|puis) (?:à |de |d'))?${NOT_ABLE}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/invites-a-rentrer',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,200}?(?:sont|êtes|restent|demeurent|est) ${STRONGLY}${INVITED}(?:,[^,;]{1,80},)? ${STRONGLY}(?:à |de |d')(?:${GAP}{0,160}? (?:et|puis) (?:à |de |d'))?${NOT_ABLE}(?:${RETURN}|${DEPARTURE})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/recommande-de-quitter',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISED})(?:,|(?: ${ADVERB}){0,3} (?:à|aux|de|d'))${GAP}{0,220}?(?<!\\p{L})(?:de |d')${NOT_ABLE}${LEAVE}|(?:${ADVISED}) ${STRONGLY}(?:de |d')${LEAVE}|(?:${ADVISED}|convient|préférable|souhaitable|impératif) ${STRONGLY}que ${GAP}{0,160}?(?<!ne )quitt(?:ent|iez)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'fr/recommande-un-depart',
    grade: 'leave',
    when: new RegExp(
      `(?:${ADVISED}) ${STRONGLY}(?:(?:à|aux|de)(?!\\p{L})${GAP}{0,200}?)?(?<!\\p{L})(?:de |d')${NOT_ABLE}(?:${DEPARTURE}|${RETURN})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/nous-recommandons-de-quitter',
    grade: 'leave',
    when: new RegExp(
      `${WE}[^.;]{0,60}? (?:vous |leur )?(?:recommand|conseill|demand|invit|appel|exhort|encourag|pri|press|engag)(?:e|ent|ons|le|lent|eons)\\b${GAP}{0,200}?(?<!\\p{L})(?:à |de |d')${NOT_ABLE}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/nous-recommandons-un-depart',
    grade: 'leave',
    when: new RegExp(
      `${WE}[^.;]{0,60}? (?:vous |leur )?(?:recommand|conseill|demand|invit|appel|exhort|encourag|pri|press|engag)(?:e|ent|ons|le|lent|eons)\\b(?:${GAP}{0,200}?(?<!\\p{L})(?:à |de |d')${NOT_ABLE}(?:${DEPARTURE}|${RETURN})| (?:un|le|leur) départ(?= (?:immédiat|temporaire|rapide|anticipé|de (?:tous )?|des? |du |d')))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/un-depart-est-recommande',
    grade: 'leave',
    // the noun comes first: what is left stands between it and the advice
    when: new RegExp(
      `(?:^|[,:] )(?:un|le) (?<how>départ(?: (?:temporaire|immédiat|rapide|anticipé|provisoire|volontaire|sans délai))*) [^;:]{0,120}?(?:est|reste|demeure) ${STRONGLY}(?:${ADVISED})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/appel-a-quitter',
    grade: 'leave',
    when: new RegExp(
      `(?<!malgré |fait suite à |suivi )(?<!\\p{L})(?:l'|son |notre |cet |un )(?:appel|invitation)(?: \\p{L}+){0,6}? (?:à|de) ${NOT_ABLE}${LEAVE}|(?<!malgré |suivi )(?:la|sa|notre|cette) (?:recommandation|consigne)(?: \\p{L}+){0,6}? (?:de|à) ${NOT_ABLE}${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'fr/doivent-quitter',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,160}?(?:doivent|devez|devriez|devraient) ${STRONGLY}${LEAVE}|il (?:faut|convient (?:donc )?de|est (?:impératif|préférable|souhaitable|nécessaire|indispensable|temps)(?:,? pour ${GAP}{0,120}?,?)? de) ${LEAVE}`,
      'giu',
    ),
    withTail:
      /immédiatement|sans (?:délai|tarder|attendre)|dès que possible|le plus (?:tôt|rapidement) possible|meilleurs délais|au plus (?:vite|tôt)|dès maintenant|dès à présent|vols? commerci|moyens? (?:de transport )?commerci|options? commerci|sécurité|si (?:vous|cela|c'est)|tant que|pendant qu/iu,
  },
  {
    name: 'fr/devriez-quitter',
    grade: 'leave',
    // the conditional is advice by itself; "doivent" may be the law, but not for those who are still there
    when: new RegExp(
      `${PEOPLE}[^;]{0,160}?(?<!\\p{L})(?:(?:devriez|devraient)|(?:doivent|devez) (?:impérativement|absolument)|(?<=(?:encore|toujours|malgré|se trouv\\p{L}+)(?!\\p{L})[^;]*)doivent) ${STRONGLY}${LEAVE}`,
      'giu',
    ),
    withTail:
      /^(?: temporairement)?(?:[.,;]|$| (?:le |ce |du |de ce )(?:pays|territoire)(?!\p{L})| (?:d[eu]s? |d')?(?:l[ea] |l'|les )?\p{Lu})/u,
  },
  {
    name: 'fr/devraient-rentrer',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}[^;]{0,160}?(?<!\\p{L})(?:devriez|devraient|(?:doivent|devez) (?:impérativement|absolument)) ${STRONGLY}(?:${RETURN}|${DEPARTURE})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/quittez',
    grade: 'leave',
    when: new RegExp(
      `(?:^|, |: )(?:veuillez )?${HOW}(?:quittez|quitter|partez|(?:tentez|essayez|efforcez-vous) de (?:quitter|partir))(?![\\p{L}])`,
      'giu',
    ),
    withTail:
      /^ (?:(?:le|ce) (?:pays|territoire)|l[ea'] ?\p{Lu}|dès que|immédiatement|maintenant)[^.]{0,80}(?:immédiatement|maintenant|sans délai|dès que possible|au plus vite|le plus tôt|vols? commerci|moyens? commerci|options? commerci|sécurité|tant que|pendant que)|^ (?:(?:le|ce) (?:pays|territoire)|(?:l[ea] |l'|les )\p{Lu}[\p{L}'-]+)\s*[.!]?$|^ (?:dès|immédiatement|maintenant|sans délai|par des moyens commerci|pendant que|tant que)/u,
  },
  {
    name: 'fr/envisager-de-quitter',
    grade: 'consider',
    when: new RegExp(`${THINKING}(?:de |à |d')${LEAVE}`, 'giu'),
  },
  {
    name: 'fr/envisager-un-depart',
    grade: 'consider',
    when: new RegExp(
      `${THINKING}(?:de |à |d')?(?:(?:un|le|leur|votre|son) (?:\\p{L}+ )?(?:départ|retour)(?! en cas)|${DEPARTURE}|${RETURN})|(?<!\\p{L})(?:départ|retour)(?= (?:temporaire|provisoire|anticipé|en (?:france|belgique|suisse)|d(?:u|e|es) |d'))[^;.]{0,80}? (?:(?:peu(?:t|vent)|doi(?:t|vent)|pourrai(?:t|ent)|devrai(?:t|ent)|mérite(?:nt)? d') ?être|est à) (?:${STRONGLY})?(?:envisag|considér|étudi)é`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'fr/necessite-de-rester',
    grade: 'consider',
    when: /(?:s'interroger sur|réévalue[rz]|reconsidére[rz]|évalue[rz]|demandez-vous|examine[rz])[^.;]{0,40} (?:la nécessité|l'opportunité|le bien-fondé|si)[^.;]{0,60}(?:rester|demeurer|présence|maint(?:ien|enir)|séjour)/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa or a permitted stay runs out',
    when: /\bvisas?\b|durée (?:légale )?(?:du|de) (?:séjour|validité)|permis de séjour|titre de séjour|régularis|autorisation de sortie|carte de tourisme|au-delà duquel|\bexpir|expulsi/iu,
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
    when: /cyclone|ouragan|typhon|tsunami|séisme|incendie|feux? de forêt|inondation|crue|éruption|volcan|ordre d'évacuation|zones? côtières?|plages?(?!\p{L})|avalanche|mousson|en cas d'alerte/iu,
    placesOnly: true,
  },
  {
    why: 'a natural hazard that may come, and orders that local authorities may give',
    when: /(?:\bsi |lorsqu|quand |en cas d)[^;]{0,80}(?:cyclone|ouragan|typhon|tsunami|séisme|incendie|feux? de forêt|inondation|crue|éruption|volcan)|ordre d'évacuation|évacuation[^;]{0,40} (?:ordonnée|exigée|décrétée)|ordonne\p{L}* (?:l'|une |d')évacu/iu,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /manifestation|rassemblement|attroupement|attaque terroriste/iu,
    placesOnly: true,
  },
  {
    why: 'the time of day: off the streets',
    when: /tombée d\p{L}+ (?:la nuit|jour)|avant la nuit|(?:à|dès) la nuit|coucher du soleil|embouteillages/iu,
    placesOnly: true,
  },
  {
    why: 'what to do when something happens',
    when: /(?:en cas d|lors d|\bsi )[^;]{0,60}(?:manifestation|rassemblement|attroupement|attaque|attentat|agression)/iu,
  },
  {
    why: 'it speaks to those who stay or only wish to go',
    when: /(?:souhait\p{L}+|désir\p{L}+|voudr\p{L}+|voul\p{L}+|veu\p{L}+|envisag(?:ent|eant|eraient)) (?:pas )?(?:de )?(?:temporairement )?(?:quitter|partir|rentrer|regagner)|ne (?:seraient|sont|serait) pas en mesure de (?:le )?(?:quitter|partir)|ne (?:peu|pourr|pouv)\p{L}+ (?:pas )?(?:le )?(?:quitter|partir)|n'(?:ont|auraient|avez) pas (?:pu|la possibilité)[^.;]{0,20}(?:quitter|partir)|(?:décid|choisi)\p{L}+ de (?:ne pas )?(?:quitter|partir|rester)|décision de (?:quitter|partir)/iu,
  },
  {
    why: 'the moment of departure, not a call',
    when: /(?:au moment de|avant de|en vue de|lors de (?:leur|votre|la)|pour pouvoir|afin de pouvoir|difficile de|impossible de|empêch\p{L}+ de|peu(?:t|vent|vez)) (?:le )?(?:quitter|sortie|départ)|avant (?:le|son|leur|tout|votre) départ/iu,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?<!(?:la france|le canada|la belgique|la suisse|ministère|ambassade|DFAE|SPF)(?!\p{L})[^;]{0,80})(?:appel|invit|demand|recommand|conseill|exhort|ordonn|press)\p{L}*(?: \p{L}+ment)? (?:à |tou(?:s|te) ){0,2}(?:ses|leurs) (?:propres )?(?:ressortissants|citoyens|compatriotes|nationaux|habitants)|(?:gouvernement local|autorités (?:locales|\p{L}+(?:ennes|aises|oises|iques|ines|iennes)))(?: (?:ont|a))?(?: \p{L}+ment)? (?:appel|invit|demand|recommand|conseill|exhort|ordonn|press|impos|procèd)|(?:plusieurs|certains|d'autres) (?:pays|états|gouvernements)(?!\p{L})/iu,
  },
  {
    why: 'a call that is over',
    when: /n'(?:est|sont) plus (?:\p{L}+ment )?(?:recommandé|invité|conseillé|appelé|demandé|en vigueur|d'actualité)|\blevée? de l(?:a recommandation|'appel)|ne (?:recommand|conseill|demand)\p{L}+ plus|(?:appel|recommandation|consigne)[^;]{0,80} (?:est|a été|sont|ont été) (?:levé|retiré|annulé|abrogé)/iu,
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
    why: 'what people had to do once',
    when: /(?:avai(?:t|ent)|durent|a dû|ont dû|ont été contraint\p{L}*) (?:\p{L}+ )?(?:dû |été )?(?:de )?(?:quitter|partir|évacuer)/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:en|depuis|après) (?:\p{L}+ )?(?:19|20)\d\d\b/iu,
  },
]

const OBJECT =
  /^(?:(?=\s*(?:$|[.,;:!?)"]))|\s+(?:(?:(?:temporairement|provisoirement|momentanément|immédiatement|rapidement|volontairement|désormais|définitivement|dès à présent|dès maintenant|sans délai|sans (?:plus )?(?:tarder|attendre)|dès que possible|au plus (?:vite|tôt)|le plus (?:tôt|rapidement|vite) possible|dans les (?:meilleurs|plus brefs) délais),? )*(?:(?<land>(?:(?:du|le|ce|leur|votre) )(?:pays|territoire)(?! de l'| du)(?!\p{L}))|(?<part>(?:(?:les|ces|cette|ce|la|le|l'|de ces) ?)(?:zones?|régions?|provinces?|villes?|localités?|état|département|district)s?(?!\p{L}))|(?<name>(?:(?:le territoire (?:de la |de l'|du |des )|le |la |les |l'|du |de la |de l'|d'|des )?)\p{Lu}\p{L}*[\p{Ll}'-][\p{L}'-]*)|(?:immédiatement|maintenant|temporairement|rapidement|par|pendant que|à la première|au plus|le plus (?:tôt|rapidement|vite)|vers|dès|dans les|sans|tant|si|avec|via|en empruntant|lorsque|quand|et|ou|à bord|au moyen|aussi)(?!\p{L}))))/u

const STAFF_WORD =
  '(?:personnels?|agents|employés|diplomates|familles|effectifs|équipes|personnes à charge|conjoints|enfants|membres (?:de la |de leur |des )famill?es?)'
const EMBASSY =
  '(?:ambassade|haut-commissariat|mission diplomatique|poste diplomatique|chancellerie|représentation diplomatique|emprises diplomatiques)'
/** Whose staff: without one of these, staff may be anyone's. */
const OF_OURS = `(?:diplomatiques?|consulaires?|non[- ](?:essentiels?|indispensables?)|dont la présence n'est pas [^.;]{0,20}|de (?:l'|notre |son )${EMBASSY}|d'${EMBASSY}|expatriés?|(?<=(?:personnels?|agents|employés|diplomates|effectifs) )(?:français|canadiens?|belges?|suisses?)|(?:des|de ses|de nos|du) (?:agents|diplomates|personnels?|employés))`
const GONE = '(?:évacué|rentré|rapatrié|retiré|rappelé|replié|relocalisé)e?s?'
const ACTIVITIES = '(?:activités|opérations|services|fonctions|fonctionnement)'
const STATE = '(?:\\p{L}+ment|actuellement|toujours|encore|désormais|depuis [^.;]{1,30})'
const MOVED = '(?:transférée|relocalisée|délocalisée|déplacée|repliée)'
const LOST = '(?:est|sont|demeure|demeurent|reste|restent|a été|ont été|étant|ayant été)'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})(?:(?:services?|activités?|opérations|fonctions|prestations|missions) consulaires?|section consulaire)(?! (?:de |des |pour les |en matière de )(?:délivrance|visas?))(?: (?:de (?:l'|notre |son )|à l')${EMBASSY})?(?!\\p{L})`
const ALL_SERVICES = `(?:(?:toutes?|tous|l'ensemble|ses|leurs|les|des|de|nos|son|la|sa) |l')*${SERVICES}`

const STAFF: readonly MissionRule[] = [
  {
    name: 'fr/ambassade-rouverte',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^.;]{0,80}?(?:a (?:\\p{L}+ment )?rouvert|est (?:de nouveau |à nouveau )(?:rouverte|ouverte|opérationnelle)|est rouverte|a (?:\\p{L}+ment )?repris ses ${ACTIVITIES})|réouverture de l'${EMBASSY}|${STAFF_WORD}[^.;]{0,60}?(?:est|sont) (?:revenu|de retour)`,
      'iu',
    ),
  },
  {
    name: 'fr/services-consulaires-repris',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `(?:a|ont|avons) (?:${STATE} )*(?:repris|rétabli|rouvert) (?:${STATE} )*${ALL_SERVICES}|(?:reprise|rétablissement|réouverture) ${ALL_SERVICES}|${SERVICES}[^.;]{0,60}?(?:(?:a|ont) (?:${STATE} )*(?:repris(?! par)|été (?:${STATE} )*(?:rétabli|rouvert))|(?:est|sont) (?:de|à) nouveau (?:assuré|ouvert))`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /jusqu|prévu|lorsque|quand|dès que|sera|seront|certain|limité|partie|progressi|visas|(?<!\p{L})n(?:e |')/iu,
  },
  {
    name: 'fr/ambassade-fermee',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^.;]{0,60}?${LOST} (?:${STATE},? )*fermées?|fermeture (?:temporaire |définitive |provisoire )?de (?:l'|notre |son )${EMBASSY}|${EMBASSY}[^.;]{0,60}?, (?:${STATE} )*fermée (?:depuis|en|jusqu)|${EMBASSY}[^.;]{0,60}?a (?:${STATE} )*fermé(?= ses portes|\\s*(?:$|[.,;])| (?:le \\d|en |depuis|temporairement|définitivement|provisoirement|jusqu))|(?:a|avons|ont) (?:${STATE} )*fermé (?:${STATE} )*(?:son |notre |l')${EMBASSY}`,
      'iu',
    ),
    unless: /fermée? au public(?!.*(?:évacu|rapatri|quitt))/iu,
  },
  {
    name: 'fr/activites-suspendues',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^.;]{0,80}?(?:a|ayant|ont) (?:${STATE} )*(?:suspendu|cessé|interrompu)(?: ${STATE})* (?:toutes |l'ensemble de )?(?:ses|leurs|les|son) ${ACTIVITIES}|${EMBASSY}[^.;]{0,40}? suspend (?:${STATE} )*(?:toutes )?ses ${ACTIVITIES}|${ACTIVITIES} de (?:l'|notre )${EMBASSY}[^.;]{0,60}?${LOST} (?:${STATE} )*suspendue?s|${EMBASSY}[^.;]{0,60}? n'est (?:${STATE} )*(?:plus|pas) (?:${STATE} )*(?:opérationnelle|en activité|en fonctionnement|présente)|(?:a|avons|ont) (?:${STATE} )*suspendu (?:${STATE} )*les ${ACTIVITIES} de (?:son|notre|l')\\s?${EMBASSY}`,
      'iu',
    ),
    unless: /certaines? de ses|partiellement|en partie|(?:délivrance|demandes?|services?) (?:de|des) visas/iu,
  },
  {
    name: 'fr/ambassade-transferee',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^.;]{0,60}?${LOST} (?:${STATE} )*${MOVED}(?: ${STATE})* (?:de |d'|à |au |en |vers |aux )|${EMBASSY}[^.;]{0,60}?, (?:${STATE} )*(?:${MOVED}|installée) (?:à|au|en) |(?:ne dispose|n'a) plus (?:de |d'aucune )(?:représentation|présence|mission) (?:diplomatique|permanente)`,
      'iu',
    ),
    unless: /nouveaux locaux|nouvelle adresse|\brue\b|avenue|boulevard|bâtiment|quartier/iu,
  },
  {
    name: 'fr/tout-le-personnel-parti',
    posture: 'suspended',
    when: new RegExp(
      `(?:ensemble|totalité|tous?|intégralité) (?:du |de ses |des |de son |le |les )?${STAFF_WORD}[^.;]{0,60}?(?:(?:a|ont) (?:${STATE} )*(?:été )?(?:${STATE} )*(?:${GONE}|quitté)|${LOST} (?:${STATE} )*${GONE})|${EMBASSY}[^.;]{0,100}? (?:et )?(?:son|dont le) personnel ${LOST} (?:${STATE} )*${GONE}`,
      'iu',
    ),
    unless: /non[- ](?:essentiel|indispensable)|familles|partie d/iu,
  },
  {
    name: 'fr/personnel-quitte',
    posture: 'ordered-departure',
    when: new RegExp(
      `${STAFF_WORD} (?:[\\p{L}'-]+ ){0,2}?${OF_OURS}[^.;]{0,80}?(?:(?:quitte(?:ra|ront|nt)?|(?:a|ont) (?:${STATE} )*(?:quitté|regagné))|(?:${LOST}|sera|seront) (?:${STATE} )*(?:${GONE}|(?:invité|appelé)e?s? à (?:quitter|rentrer|regagner)))`,
      'iu',
    ),
    unless: /autoris|volontaire/iu,
  },
  {
    name: 'fr/retrait-du-personnel',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:retrait|rapatriement|évacuation|départ|rappel|réduction|retour) (?:temporaire |provisoire |immédiat |en france )?(?:du |des |de ses |de son |de la partie du |d'une partie (?:du |des |de ses ))(?:\\p{L}+ )?${STAFF_WORD} (?:[\\p{L}'-]+ ){0,2}?${OF_OURS}|(?:décidé|choisi) de (?:rapatrier|retirer|évacuer|rappeler)[^.;]{0,40}?${STAFF_WORD}|(?:ordonné|décidé|demandé) (?:le |la )(?:retrait|rapatriement|évacuation|départ|rappel|retour)[^.;]{0,20} (?:du |des |de ses |de son |d'une partie (?:du |des |de ses ))(?:\\p{L}+ )?${STAFF_WORD}|(?:a|avons|ont) (?:\\p{L}+ment )?(?:retiré|rapatrié|évacué) (?:\\p{L}+ment )?(?:son|ses|leur|notre|nos|une partie|le|les)[^.;]{0,40}?${STAFF_WORD}`,
      'iu',
    ),
    unless: /autoris|volontaire/iu,
  },
  {
    name: 'fr/depart-autorise',
    posture: 'authorized-departure',
    when: new RegExp(
      `départ (?:volontaire )?(?:des |du )${STAFF_WORD}[^.;]{0,60}? (?:a été |est )autorisé|${STAFF_WORD} (?:[\\p{L}'-]+ ){0,2}?${OF_OURS}[^.;]{0,60}? autorisée?s? à (?:quitter|partir|rentrer)|autoris\\p{L}+ (?:le départ|${STAFF_WORD}[^.;]{0,60}? à (?:quitter|partir))`,
      'iu',
    ),
  },
  {
    name: 'fr/services-consulaires-suspendus',
    posture: 'services-suspended',
    when: new RegExp(
      `^(?=.*${EMBASSY}).*?(?<!\\p{L})(?:suspendu|suspend|interrompu|cessé|suspension|interruption) (?:${STATE} )*${ALL_SERVICES}|(?<!\\p{L}(?:certains|certaines|quelques|partie des|plupart des) )${SERVICES}[^.;]{0,80}?${LOST} (?:${STATE},? )*(?:suspendu|interrompu)e?s?(?!\\p{L})|^(?=.*jusqu'à nouvel (?:ordre|avis)).*?section consulaire[^.;]{0,80}?(?:fermée|suspendue)`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:certaines? |certains |quelques |partie d|plupart d|partiellement|en partie|(?:si|lorsque|quand|en cas)(?!\p{L}))|^(?!.*jusqu'à nouvel (?:ordre|avis)).*(?<!\p{L})(?:aujourd'hui|demain|pour la journée|exceptionnellement|(?:le|les|ce) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?! \d{1,2} \p{L}+ \d{4})|(?:est|sont|sera|seront)(?!\p{L})[^.;]{0,60}(?<!depuis) (?:le|jusqu'au) \d|du \d[^.;]{0,20} au \d)/iu,
  },
  {
    name: 'fr/aide-limitee',
    posture: 'limited',
    when: /(?:capacités? (?:très |extrêmement |fortement )?limitée|(?:n'est|ne sera|ne serait) (?:donc |plus |pas )*(?:possible|en mesure)|ne (?:peut|pourra|dispose) (?:donc |plus |pas )*|fortement restreint|très limité|ayant été réduits?)[^;]{0,140}(?:consulaire|assistance|venir en aide|ambassade)|(?:assistance|services|aide|protection) consulaires?[^.;]{0,80}(?:limité|restreint|réduit|suspend|impossible)|(?:personnel|effectifs)[^.;]{0,80}ambassade[^.;]{0,80}réduits?/iu,
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off or a storm',
    when: /jours? (?:fériés?|chômés?)|fêtes?(?!\p{L})|congés|exceptionnellement fermée?|fermée?s? (?:\p{L}+ )?(?:le|les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|vacances|sera fermée? (?:au public )?le \d|cyclone|ouragan|typhon/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /section (?:consulaire|visas?) (?:est|sera) fermée/iu,
  },
  {
    why: 'the local government, or an organisation',
    when: /nations unies|\bONU\b|\bONG\b|compagnies? aériennes?|personnel (?:médical|soignant|navigant|hospitalier|hôtelier)/iu,
  },
  {
    why: 'the staff of another government',
    when: /(?<!\p{L})(?:les états-unis|le royaume-uni|l'allemagne|l'italie|l'espagne|le japon|l'australie|washington|londres) (?:ont|a) |(?:gouvernement|département d'état|personnels?|diplomates|autorités) (?:américain|britannique|allemand|italien|espagnol|australien)/iu,
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
    stems:
      /quitt|départ|partir|partez|sortir|évacuer|éloigner|gagner|rejoindre|rentrer|retour|revenir|séjour|voyage|rester|présence/i,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /immédiat|sans (?:plus )?(?:délai|attendre)|maintenant|dès à présent|de toute urgence|sur-le-champ|sans plus tarder/iu,
    clauseEnd: /[;:]| et (?:de |à |d')(?:se |s'|suivre|contacter|rester|prendre|faire)/,
  },
  staff: {
    stems: /ambassade|haut-commissariat|personnel|agents|diplomat|consulaire|familles|effectifs/i,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /\bconsulats?\b/iu,
    embassy: /ambassade|haut-commissariat/iu,
    seat: /(?:ambassade (?:de France|du Canada|de Belgique|de Suisse)?\s?(?=en|au|aux|à|dans)|quitte\p{L}* (?=le|la|l'))(?:en|au|aux|à|dans)?\s?(?=\S)/giu,
    limitedTo:
      /(?:en dehors|hors|à l'extérieur|au-delà) (?:de la ville )?(?:de |d'|du )(?<place>\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+){0,2}|la capitale)|(?:uniquement|seulement|exclusivement) (?:à|dans) (?<spot>\p{Lu}[\p{L}'-]+|la capitale)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located:
      /(?<!(?:rentr|retour|reven)\p{L}*(?: \p{L}+)?)(?:^|[\s(])(?:au|aux|en|à|dans|du|de la|de l'|d')\s?(?=\S)/gu,
    land: /^(?:(?:le|la|ce|leur|votre) )?(?:pays|territoire)(?!\p{L})/iu,
    part: /^(?:(?:le |la |les |l'|ces |cette |des |certaines |toutes? (?:les |la )?)?(?:[\p{Ll}-]+ ){0,2}?(?:zones?|régions?|provinces?|villes?|localités?|états?|départements?|districts?|frontières?|nord|sud|est(?= (?:du |des |de l|d'|et )|[-,.)]|$)|ouest|centre|reste)(?!\p{L})|-)/iu,
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
