import type { CallRule, Language, MissionRule, Veto } from './language.ts'

/** Banners are in capitals, often without their accents: plain words in both forms. */
function both(words: string): string {
  return `(?:${words}|${words.toUpperCase()})`
}

const NOT_INSIDE = '(?!\\p{L})'
const PEOPLE =
  '(?:españoles|españolas|ciudadan[oa]s|nacionales|compatriotas|viajer[oa]s|turistas|estudiantes|peregrin[oa]s|residentes|personas|quienes|aquell[oa]s|visitantes|nacionalidad española|usted|ustedes|todos|les)'
/** The publisher's advice; what it allows, forbids or informs of is none. */
const ADVISE =
  '(?<!\\p{L}|(?<!\\p{L})no (?:se )?)(?:recomiend[ae]n?|aconsej[ae]n?|inst[ae]n?|exhort[ae]n?|rueg[ae]n?|pid[ae]n?|urg[ei]n?|solicit[ae]n?|sugier[ae]n?|invit[ae]n?|recomendamos|aconsejamos|instamos|recomendado|aconsejado|instado|reitera)(?!\\p{L})'
const WE =
  '(?:se|se le|se les|nos|les|ministerio|maec|embajada|gobierno|asuntos exteriores|exteriores|españa|les ha|se ha|ha)'
/** Between the advice and the verb: nothing that turns it into advice to think, to prepare or to stay. */
const GAP =
  '(?:(?!valor|ponder|sopes|consider(?!e (?:esencial|imprescindible|necesari|indispensable))|plante|estudi(?!ante)|contempl|prepar|posibilidad|previst|desaconsej|lo desee|absten|antes de)[^;]){0,300}?'
/** The leave verb in the subjunctive and in the infinitive, and what may stand right before it. */
const HOW =
  '(?:(?:inmediatamente|de inmediato|temporalmente|urgentemente|con urgencia|voluntariamente|lo antes posible|cuanto antes|también|igualmente) ){0,2}'
const LEAVES =
  '(?:abandonen?|evac[uú]en?(?= el)|salgan?|dejen?(?= (?:el país|temporalmente el país)))(?!\\p{L})'
const LEAVE = '(?:abandonar|evacuar(?= el)|salir|dejar(?= (?:el país|temporalmente el país)))(?!\\p{L})'
/** Before the infinitive: it is not the leaving that is advised. The first words are whole ones: "Líbano" ends in "no". */
const NOT_ABLE =
  '(?<!(?<!\\p{L})(?:no|de|para|al|puedan|pueden|poder|podrán|desean|deseen|quieran|quieren|sin|hasta|tras|va|van|prohíbe|intent\\p{L}+|trat\\p{L}+ de|evit\\p{L}+|esperen? (?:a|para)) )'
const HOME =
  '(?:(?:(?:regres|retorn)(?:ar|en?)|volver|vuelvan?)(?: (?:temporalmente|cuanto antes|lo antes posible|de inmediato|inmediatamente))? a (?:España|ESPAÑA|su país)|(?:adelant|anticip)(?:ar|en?) (?:la|el|su|un) (?:salida|regreso|retorno|vuelta|marcha)|(?:program|planifi[cq]u?|organi[cz]|gestion)(?:ar|en?) (?:la|el|su) (?:salida(?= (?:de |del |por |en |temporal))|(?:regreso|retorno|vuelta) a España)|(?:acort|interrump|finali[cz])(?:ar|ir|en?|an?) su (?:viaje|estancia)|(?:traslad|despla[cz])(?:ar|en?)se a (?:un (?:tercer )?país (?:vecino|seguro|limítrofe)|un tercer país))(?!\\p{L})'
const ZONE =
  '(?:zonas?|regi[oó]n(?:es)?|provincias?|localidad(?:es)?|municipios?|ciudad(?:es)?|estados?|áreas?|fronteras?|islas?|departamentos?)'

const CALLS: readonly CallRule[] = [
  {
    name: 'es/recomienda-que-lo-abandonen',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP} (?:(?<land>lo)|(?<part>l[oa]s|la(?<=${ZONE}(?!\\p{L}).*la))|la) abandonen?(?!\\p{L})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'es/recomienda-abandonarlo',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}${GAP} ${HOW}(?<!(?<!\\p{L})no )(?:abandonar|dejar)(?:(?<land>lo)|(?<part>l[oa]s|la(?<=${ZONE}(?!\\p{L}).*la))|la)(?!\\p{L})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'es/recomienda-que-abandonen',
    grade: 'leave',
    when: new RegExp(
      `(?<!(?<!\\p{L})no )(?:${WE} )?(?<!(?<!\\p{L})no )${ADVISE}(?:${GAP}(?<!\\p{L})a (?=los|las|tod|quien|aquel|cual|l[oa]s? |dich|est|person|ciud|españ|usted|que)${GAP}(?:(?<!\\p{L})(?:a )?que |, )|,? (?:a )?que |,? (?:a )?que (?:(?!(?<!\\p{L})que ${HOW}${LEAVES})[^;]){0,200}?(?<!(?:que|no) ))${HOW}(?<!(?<!\\p{L})no )${LEAVES}`,
      'giu',
    ),
  },
  {
    name: 'es/recomienda-abandonar',
    grade: 'leave',
    when: new RegExp(
      `(?<!(?<!\\p{L})no )${ADVISE}${GAP}${NOT_ABLE}(?<!\\p{L})${HOW}${LEAVE}|(?<!(?<!\\p{L})no )${ADVISE}${GAP}(?<!\\p{L})(?:ha(?:cer|gan?) uso de|utili[cz](?:ar|en?)|aprovech(?:ar|en?)|tom(?:ar|en?)) [^;.,]{0,80}? para ${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'es/recomienda-la-salida',
    grade: 'leave',
    when: new RegExp(
      `${ADVISE}(?: \\p{L}+mente)?(?: a (?:(?!valor|consider|plante)[^;,]){0,100}?)? (?<how>(?:el abandono|la salida|su salida|la evacuación)(?: (?:inmediat[ao]|temporal|urgente|voluntari[ao]|ordenad[ao]))?)(?= del? )`,
      'giu',
    ),
  },
  {
    name: 'es/recomendacion-de-abandonar',
    grade: 'leave',
    when: new RegExp(
      `(?<!pesar de (?:la |las )?)recomendaci[oó]n(?:es)?(?: \\p{L}+){0,3} (?:de|para|a)(?: los ${PEOPLE})?(?: que)? ${HOW}(?:${LEAVE}|${LEAVES})`,
      'giu',
    ),
  },
  {
    name: 'es/son-instados-a-abandonar',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}${NOT_INSIDE}[^;]{0,160}?(?:son|están|quedan|han sido) (?:instad|exhortad|invitad|llamad)[oa]s a (?:que )?${HOW}(?:${LEAVE}|${LEAVES})`,
      'giu',
    ),
  },
  {
    name: 'es/deben-abandonar',
    grade: 'leave',
    when: new RegExp(
      `${PEOPLE}${NOT_INSIDE}[^;]{0,160}?(?<!(?<!\\p{L})no )(?:deben|debe|deberían|debería|deberán) ${HOW}(?:${LEAVE}|abandonarlo(?!\\p{L}))`,
      'giu',
    ),
    withTail:
      /inmediat|lo antes posible|cuanto antes|en cuanto|tan pronto|sin (?:demora|dilaci)|vuelos? comercial|(?:sus propios|medios? comercial|los|cualquier) medios?(?!\p{L})|medios? comercial|v[ií]as? comercial|por v[ií]a|por los pasos|mientras/iu,
  },
  {
    name: 'es/deberian-abandonar',
    grade: 'leave',
    // the conditional is advice by itself; "deben" may be the law, but not for those who are there now
    when: new RegExp(
      `${PEOPLE}${NOT_INSIDE}[^;]{0,160}?(?<!(?<!\\p{L})no )(?:deberían|debería|(?<=(?:se (?:encuentren|hallen)|permanezcan|sigan|todavía|aún)(?!\\p{L})[^;]*)deben) ${HOW}${LEAVE}`,
      'giu',
    ),
    withTail:
      /^(?: temporalmente)? (?:(?:el|del) (?:país|territorio)(?! de | del )|(?:de )?(?:el |la |los )?\p{Lu})/u,
  },
  {
    name: 'es/es-recomendable-que-abandonen',
    grade: 'leave',
    // with people in it: without them it is said of the sick too
    when: new RegExp(
      `(?<!(?<!\\p{L})no (?:es |sea )?(?:muy )?)(?:recomendable|aconsejable|conveniente|preferible|deseable) que ${GAP}${PEOPLE}${NOT_INSIDE}${GAP}(?<!\\p{L})(?<!(?:no|que) )${HOW}${LEAVES}`,
      'giu',
    ),
  },
  {
    name: 'es/abandonen-el-pais',
    grade: 'leave',
    when: new RegExp(
      `(?:^|: |, (?:por favor,? )?)(?:por favor,? )?${HOW}(?:abandonen?|salgan?)(?!\\p{L})`,
      'giu',
    ),
    withTail:
      /^ (?:temporalmente |TEMPORALMENTE )?(?:(?:el|del|este|EL|DEL|ESTE) (?:pa[ií]s|PA[IÍ]S)|(?:de )?\p{Lu}|(?:de inmediato|inmediatamente|cuanto antes)(?:[.,]|$| (?:el|del) pa[ií]s| (?:de )?\p{Lu}))/u,
  },
  {
    name: 'es/regresar-a-espana',
    grade: 'leave',
    when: new RegExp(
      `(?<!(?<!\\p{L})no )${ADVISE}${GAP}(?<!(?<!\\p{L})(?:no|al|de|para|antes de|intent\\p{L}+) )${HOW}(?:${HOME}|(?<!(?:para|sobre|durante|tras|de|en|hasta) )su (?:regreso|retorno) a (?:España|ESPAÑA))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'es/deben-regresar',
    grade: 'leave',
    // "deben" may be the law, but not where it is to be done soon
    when: new RegExp(
      `${PEOPLE}${NOT_INSIDE}[^;]{0,160}?(?<!(?<!\\p{L})no )(?:deberían|debería|(?:deben|deberán)(?=[^;.]*(?:inmediat|lo antes posible|cuanto antes|mientras|vuelos? comercial))) ${HOW}${HOME}`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'es/valorar-la-salida',
    grade: 'consider',
    when: new RegExp(
      `(?:valor|consider|ponder|sopes|plante|estudi|contempl|evalu|evalú)(?:ar|en|e|arse|ense)(?!\\p{L}) (?:\\p{L}+mente )?(?:(?:la|su) (?:posibilidad|opción|conveniencia|necesidad|oportunidad|idea) de )?(?:${HOW}(?:que )?(?:${LEAVE}|${LEAVES})|(?:la|su|una) (?:posible )?salida(?= (?:temporal|del? |anticipada|por|mientras))|(?:el|su|un) (?:regreso|retorno|abandono)|${HOME})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'es/valorar-la-permanencia',
    grade: 'consider',
    when: /(?:valor|consider|ponder|sopes|plante|reconsider|replante|evalu|evalú)(?:ar|en|e|arse|ense)(?!\p{L})[^;.]{0,60}?(?:si (?:su|la) (?:presencia|permanencia|estancia)|(?:la )?(?:necesidad|conveniencia|oportunidad) de (?:permanecer|su (?:permanencia|presencia|estancia)|continuar|quedarse)|(?:su|la) (?:permanencia|presencia|estancia) en)/giu,
    objectless: true,
  },
  {
    name: 'es/a-quienes-lo-deseen',
    grade: 'consider',
    when: new RegExp(
      `${ADVISE}[^;]{0,60}? (?:a (?:los|las|quienes|aquell[oa]s)(?: que)? (?:así )?lo deseen),? (?:que )?${HOW}(?:${LEAVE}|${LEAVES})`,
      'giu',
    ),
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit, a stay or the papers for the way',
    when: /visad|visa(?!\p{L})|permiso|(?<!\p{L})expir|plazo de estancia|por (?:el|la) mism[oa] |caduc|vencimiento|estancia (?:m[aá]xima|autorizada|permitida)|deportaci|expulsi[oó]n|prórroga|documentaci[oó]n|pasaporte|\bDNI\b/iu,
  },
  {
    why: 'courts, police, fines and bans',
    when: /juicio|tribunal|multas?(?!\p{L})|sanci[oó]n|sancion|detenid[oa]s?(?! arbitrari)|arrest(?!\p{L}* arbitrari)|prisi[oó]n|deudas?(?!\p{L})|proceso (?:judicial|penal)|prohib|antecedentes|custodia policial/iu,
  },
  {
    why: 'customs, currency and taxes',
    when: /aduan|divisas|efectivo(?!\p{L})|declarar|tasa de salida|tasas? (?:aeroportuaria|de)|impuesto/iu,
  },
  {
    why: 'medical evacuation, insurance, illness',
    when: /seguro (?:m[eé]dico|de|que)|m[eé]dic[oa]s?(?!\p{L})|sanitari|hospital|enfermedad|s[ií]ntomas|fiebre|vacun|gravedad|intervenci[oó]n quir|quir[uú]rgic|cuarentena/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /incendi|hurac[aá]n|cicl[oó]n|tif[oó]n|tsunami|terremoto|se[ií]smo|inundaci|lluvias|riadas?(?!\p{L})|desborda|deslizamiento|volc[aá]n|volc[aá]nic|erupci|tormenta|monz[oó]n|avalancha|sirena|playas?(?!\p{L})|alertas?(?!\p{L})|campamento base|orden(?:es)? de evacuaci/iu,
    placesOnly: true,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /manifestaci|protesta|aglomeraci|concentraci[oó]n|disturbio|tumulto|multitud|en caso de (?:encontrar|ver|hallar|atentado|ataque|tiroteo|agresi)/iu,
    placesOnly: true,
  },
  {
    why: 'off the road: mines and wild animals',
    when: /caminos|anochece|atascos|atardecer|por la noche|minas (?:anti|terrestres)|senderos?|carreteras? (?:principal|asfaltad)|veh[ií]culo|rutas? (?:establecid|marcad|principal)/iu,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /(?<!así lo )(?:dese[ae]n|quier[ae]n|decid[ae]n|pretend[ae]n|tengan previsto|tengan intenci[oó]n de|prev[eé]an|planeen|vayan a)(?: \p{L}+)? (?:abandonar|salir|viajar|regresar)|que abandonen definitivamente|si (?:desea|decide|quiere|va a|tiene previsto) (?:abandonar|salir)/iu,
  },
  {
    why: 'leaving is not allowed or not possible',
    when: /no (?:se )?(?:le |les )?(?:puede|pueden|podr[aá]|podr[aá]n|podrían|permit\p{L}+) (?:\p{L}+ )?(?:abandonar|salir)|imped\p{L}+ (?:\p{L}+ )?(?:abandonar|salir|la salida)|(?:al|momento de|antes de|para poder|hora de) (?:abandonar|salir)/iu,
  },
  {
    why: 'minors and custody',
    when: /menor(?:es)?(?: de edad)?(?!\p{L})|custodia|progenitor|tutor|autorizaci[oó]n (?:expresa|notarial|del padre|paterna)/iu,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?:recom[ie]+nd|aconsej|inst|p[ei]d|orden|exhort|urg)\p{L}+(?: \p{L}+)? a (?:todos )?(?:sus (?:\p{L}+ )?(?:ciudadan|nacional|compatriot)|los (?:residentes|habitantes|vecinos) de)|(?:otros|varios|algunos|numerosos) (?:países|gobiernos|estados)|autoridades (?:locales|\p{L}+(?:es|as|nas|enses|íes))? ?(?:recomiend|aconsej|instan|piden|ordenan|exig)/iu,
  },
  {
    why: 'a call that is over',
    when: /ya no se (?:recomienda|aconseja)|dej[oó] de recomendar|(?:levant(?:a|ado|[oó])|retir(?:a|ado|[oó])|anul(?:a|[oó]|ad\p{L}+)|sin efecto) (?:\p{L}+ ){0,3}recomendaci|recomendaci[oó]n[^;]{0,60}(?:levantad|retirad|anulad|sin efecto)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:españoles|ciudadan|viajer|compatriotas)).*(?:personal (?:diplom[aá]tico|no esencial|de la embajada|consular|de las? embajada)|diplom[aá]ticos(?!\p{L})|familiares (?:del personal|de los diplom))/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:en|desde|durante|tras) (?:el año |(?:\p{L}+ )?de )?(?:19|20)\d\d(?!\d)|^en \p{L}+ de (?:19|20)\d\d/iu,
  },
]

const LAND = both('pa[ií]s').replace('PA[IÍ]S', 'PA[IÍ]S')
const DETERMINER = '(?:el|del|de este|este|dicho|de dicho|su|EL|DEL|ESTE|DICHO|SU)'
const MANNER = [
  'temporalmente',
  'inmediatamente',
  'de inmediato',
  'de manera inmediata',
  'de forma inmediata',
  'de manera ordenada',
  'urgentemente',
  'con urgencia',
  'con car[aá]cter (?:inmediato|urgente)',
  'lo antes posible',
  'lo m[aá]s pronto posible',
  'a la mayor brevedad',
  'cuanto antes',
  'en cuanto (?:sea|puedan|les sea|haya|existan?|lo permitan?|se den|l[ao]s? (?:circunstancias|condiciones|situaci[oó]n|rutas?))',
  'tan pronto como',
  'sin demora',
  'ya',
  'ahora',
  'voluntariamente',
  'definitivamente',
  'inmediato',
  'inmediata',
  'temporal',
  'urgente',
]
const MANNERS = `(?:${MANNER.map((words) => `${words}|${words.toUpperCase()}`).join('|')})${NOT_INSIDE}`
const MEANS = [
  // "salgan de ella": where the people are says what is left
  'del mismo',
  'de la misma',
  'de l[ao]s mism[ao]s',
  'de ella',
  'por (?:los |las fronteras|sus |v[ií]as? |medios |cualquier |aire|tierra|mar|carretera|v[ií]a )',
  'usando',
  'utilizando',
  'haciendo uso',
  'aprovechando',
  'mediante',
  'con (?:los |sus )?(?:medios|vuelos)',
  'en (?:los |alguno|cualquiera )?(?:de los )?(?:vuelos|l[ií]neas|medios)',
  'mientras',
  'siempre que',
  'cuando',
  'si (?:es|las|la|pueden|les)',
  'hasta que',
  'antes de que',
  'ante',
  'debido',
  'dad[ao]',
  'para los españoles',
  'de (?:tod[oa]s )?(?:los|las|nuestros) (?:españoles|ciudadan[oa]s|nacionales|residentes|compatriotas|turistas)',
]
const ENDS = `(?:${MEANS.map((words) => `${words}|${words.toUpperCase()}`).join('|')})`
const PART =
  '(?:(?:de )?(?:la|las|los|el|esta|este|estas|estos|esas|esos|esa|ese|dichas?|dichos?|LA|LAS|LOS|EL|ESTA|ESTE|ESTAS|ESTOS|ESAS|ESOS|DICHAS?|DICHOS?) |del |DEL )(?:(?:citad|mencionad|referid)[oa]s? )?' +
  '(?:zonas?|ZONAS?|localidad(?:es)?|LOCALIDAD(?:ES)?|municipios?|regi[oó]n|regiones|REGI[OÓ]N|REGIONES|provincias?|PROVINCIAS?|ciudad(?:es)?|CIUDAD(?:ES)?|[Ee]stados?|ESTADOS?|[aá]reas?|[AÁ]REAS?|territorios|departamentos?|DEPARTAMENTOS?|norte|NORTE|sur|SUR|este(?= del)|oeste|ESTE(?= DEL)|OESTE|capital|CAPITAL|islas?|ISLAS?|frontera|FRONTERA|campamentos?|franja)'
const NAME =
  "(?:(?:del? |DEL? )?(?:(?:el |la |los |las |la Rep[uú]blica (?:de |del )?(?:el |la )?)?\\p{Lu}\\p{Ll}[\\p{L}'-]*|(?:EL |LA )?(?!(?:SUS?|LAS?|LOS?|EL|UNA?|EST[EOA]S?|DE|DEL|EN|POR|CON|QUE|SI|Y|O|A|PARA)(?!\\p{L}))\\p{Lu}{3,}(?=[ .,;]|$)))"
const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?:${MANNERS},? ?)*(?:(?<land>${DETERMINER} (?:${LAND}|(?:territorio|TERRITORIO)(?! de | del ))${NOT_INSIDE})|(?<part>${PART}${NOT_INSIDE})|${ENDS}|(?=$|[.,;:!?)"])|(?<=${MANNERS} ?)(?=\\S)|(?<name>${NAME}))))`,
  'u',
)

const STAFF_WORD =
  '(?:personal|empleados|funcionarios|diplom[aá]ticos|familiares|familias|plantilla|equipo diplom[aá]tico|dotaci[oó]n)(?!\\p{L})'
const EMBASSY = '(?<!\\p{L})(?:embajadas?|cancillería|representaci[oó]n diplom[aá]tica)(?!\\p{L})'
const GONE = '(?:evacuad|retirad|repatriad|trasladad|replegad|relocalizad|desplazad)[oa]s?'
const ACTIVITIES = '(?:actividad(?:es)?|operaciones|funciones|servicios|labores)'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})(?:(?:servicios?|actividad(?:es)?|funciones|labores|operaciones|atenci[oó]n) consular(?:es)?|secci[oó]n consular(?: de (?:la|nuestra) ${EMBASSY}(?: de España)?)?)(?! de visados)(?!\\p{L})`
const ALL_SERVICES = `(?:(?:tod[oa]s|sus|los|las|la|su|el|nuestros|de) )*${SERVICES}`
const STOPPED = '(?:suspendid|interrumpid)[oa]s?(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'es/embajada-reabierta',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:ha (?:vuelto a abrir|reabierto|reanudado|retomado)|ha sido reabierta|vuelve a estar (?:abierta|operativa)|(?:est[aá]|se encuentra) (?:de nuevo|nuevamente) (?:abierta|operativa)|reabri[oó]|reanud[oó])|reapertura de la ${EMBASSY}[^;]{0,40}?(?:tuvo lugar|se produjo|el)|${STAFF_WORD}[^;]{0,60}? ha (?:regresado|vuelto)`,
      'iu',
    ),
    // announced or hoped for is not done
    unless: /hasta (?:que|su)|previst|permitan|pr[oó]xima|cuando/iu,
  },
  {
    name: 'es/servicios-consulares-reanudados',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,60}?(?:han? sido (?:\\p{L}+mente )?(?:reanudad|restablecid|reabiert)[oa]s?|se han? (?:reanudado|restablecido)|vuelven? a (?:prestarse|funcionar|estar))|(?:ha|han|hemos) (?:\\p{L}+mente )?(?:reanudado|restablecido|reabierto) ${ALL_SERVICES}|(?:reanudaci[oó]n|restablecimiento|reapertura) ${ALL_SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /hasta (?:que|la|su)|previst|permitan|pr[oó]xim|cuando|algun|parcial|limitad|gradual|(?<!\p{L})no(?!\p{L})/iu,
  },
  {
    name: 'es/embajada-cerrada',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:est[aá]|permanece|se encuentra|contin[uú]a|sigue|ha sido|fue|ha quedado|qued[oó]|ha|permanecer[aá](?!.*(?: el (?:d[ií]a )?\\d))) (?:\\p{L}+mente |actualmente |hasta nuevo aviso )*(?:cerrad[ao]|clausurad[ao])(?!\\p{L}| temporalmente la atenci[oó]n| al p[uú]blico)|(?:est[aá]|permanece|se encuentra|sigue) (?:\\p{L}+mente )?cerrada (?:\\p{L}+mente )?(?:la|nuestra) ${EMBASSY}|cierre (?:temporal |provisional |definitivo )?de (?:la|su|nuestra) ${EMBASSY}|(?:ha|han) (?:\\p{L}+ )?cerrado (?:\\p{L}+mente )?(?:la|su) ${EMBASSY}|cerr[oó] (?:\\p{L}+mente )?su ${EMBASSY}|${EMBASSY}[^;]{0,60}? cerr[oó](?= (?:temporalmente|definitivamente|sus puertas|en |el |hasta)|[.,])`,
      'iu',
    ),
    unless: /al p[uú]blico/iu,
  },
  {
    name: 'es/actividades-suspendidas',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,140}?(?:ha suspendido|suspende|suspendi[oó]|ha cesado|ces[oó]|ha interrumpido)(?: \\p{L}+mente)? (?:todas )?(?:sus|las|su|la) ${ACTIVITIES}|${EMBASSY}[^;]{0,90}?(?:mantiene|tiene) suspendidas (?:\\p{L}+mente )?(?:todas )?sus ${ACTIVITIES}|${ACTIVITIES} de la ${EMBASSY}[^;]{0,60}?(?:est[aá]n|han sido|han quedado|quedan|se encuentran|permanecen|contin[uú]an) (?:\\p{L}+mente )?suspendid[ao]s|${EMBASSY}[^;]{0,60}? (?:opera|funciona|trabaja) (?:\\p{L}+mente )?desde (?=[\\p{L}])(?!las|hace|el d[ií]a|\\d)|no (?:hay|existe) (?:ninguna )?${EMBASSY}[^;]{0,40}? (?:abierta|operativa|en funcionamiento)|${EMBASSY}[^;]{0,60}? (?:no (?:est[aá]|se encuentra|permanece)|ha dejado de estar) (?:\\p{L}+mente )?(?:operativa|en funcionamiento|abierta)|se (?:ha|han) suspendido (?:\\p{L}+mente )?(?:las|la) ${ACTIVITIES} de (?:la|nuestra) ${EMBASSY}|ha dejado de (?:funcionar|operar) (?:la|nuestra) ${EMBASSY}`,
      'iu',
    ),
    unless: /algunas? de sus|parcialmente|visados|cita previa/iu,
  },
  {
    name: 'es/embajada-trasladada',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:ha sido|est[aá]|se encuentra|fue|ha|se ha) (?:\\p{L}+mente )?(?:trasladad[ao]|reubicad[ao]|relocalizad[ao])(?: \\p{L}+mente)? a `,
      'iu',
    ),
    unless: /nueva (?:sede|direcci[oó]n)|calle|avenida|edificio/iu,
  },
  {
    name: 'es/todo-el-personal-evacuado',
    posture: 'suspended',
    when: new RegExp(
      `(?:tod[oa] (?:el|su|la)|la totalidad del|todos los|al completo) (?:\\p{L}+ )?${STAFF_WORD}[^;]{0,80}?${GONE}|(?:evacuado|retirado|repatriado) (?:a )?tod[oa] (?:el|su|la) ${STAFF_WORD}|(?<!parte del |algun\\p{L}+ )${STAFF_WORD} (?:de la|diplom[aá]tico de la) ${EMBASSY}[^;]{0,60}?(?:ha sido|fue) (?:\\p{L}+mente )?(?:evacuado|repatriado)`,
      'iu',
    ),
    unless: /no (?:esencial|imprescindible|indispensable)|familiares|familias|parte del/iu,
  },
  {
    name: 'es/personal-retirado',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:parte del|no esencial|${EMBASSY}[^;]{0,60}?|familiares|familias|diplom[aá]tic[oa]|español)[^;]{0,80}?(?:(?:ha|han) sido|fue|fueron|(?:est[aá]|est[aá]n) siendo) (?:\\p{L}+mente )?${GONE}(?=.*)(?<=${STAFF_WORD}.*)|${STAFF_WORD} (?:no (?:esencial|imprescindible|necesario|indispensable)|de (?:la|nuestra) ${EMBASSY}|diplom[aá]tico|consular|del personal)[^;]{0,80}?(?:${GONE}|(?:ha|han) (?:\\p{L}+mente )?(?:salido|abandonado|regresado a España)|abandona)|(?:ha|han|hemos) (?:\\p{L}+mente )?(?:evacuado|retirado|repatriado|reducido)[^;]{0,30}? (?:al|a|el|su|parte)[^;]{0,30}?${STAFF_WORD}|(?:ha|han) sido (?:\\p{L}+mente )?${GONE} (?:el |la |los |las |parte del )(?:\\p{L}+ )?${STAFF_WORD}(?: no \\p{L}+| diplom[aá]tico| del personal)?(?: de (?:la|nuestra) ${EMBASSY})?|(?:decidido|ordenado|acordado|dispuesto) (?:evacuar|retirar|repatriar|replegar)[^;]{0,30}?${STAFF_WORD}|(?:retirada|repliegue|evacuaci[oó]n|salida|reducci[oó]n|regreso|repatriaci[oó]n)(?: \\p{L}+)? (?:del?|de) (?:parte del |los |las )?${STAFF_WORD} (?:no (?:esencial|imprescindible|indispensable)|de la ${EMBASSY}|diplom[aá]tico|del personal)|${STAFF_WORD}[^;]{0,40}?${EMBASSY}[^;]{0,60}?(?:ha sido|se ha|est[aá]|fue) (?:\\p{L}+mente )?reducid[oa]|${EMBASSY}[^;]{0,60}?(?:con|a) (?:un |una )?${STAFF_WORD}(?: \\p{L}+)? (?:m[ií]nim[oa]|reducid[oa])`,
      'iu',
    ),
    unless: /autoriz|voluntari/iu,
  },
  {
    name: 'es/salida-autorizada',
    posture: 'authorized-departure',
    when: new RegExp(
      `autoriz\\p{L}+ (?:la )?(?:salida|partida|marcha)(?: \\p{L}+)? (?:del?|de los|de las) (?:los |las )?${STAFF_WORD}|autoriz\\p{L}+ (?:a|al) [^;]{0,40}?${STAFF_WORD}[^;]{0,60}? a (?:abandonar|salir)`,
      'iu',
    ),
  },
  {
    name: 'es/servicios-consulares-suspendidos',
    posture: 'services-suspended',
    when: new RegExp(
      `^(?=.*${EMBASSY}).*?(?<!\\p{L})(?:suspendido|suspende|suspendi[oó]|cesado|ces[oó]|interrumpido|suspensi[oó]n|interrupci[oó]n)(?: \\p{L}+mente)? ${ALL_SERVICES}|(?:mantiene|tiene) ${STOPPED} (?:\\p{L}+mente )?${ALL_SERVICES}|${SERVICES}[^;]{0,80}?(?:est[aá]n?|han? sido|han? quedado|quedan?|se encuentran?|permanecen?|contin[uú]an?|fueron|fue|siguen?) (?:\\p{L}+mente |actualmente )*${STOPPED}|(?:han? quedado|quedan?|est[aá]n?) (?:\\p{L}+mente )?${STOPPED} ${ALL_SERVICES}|^(?=.*hasta nuev[oa] (?:aviso|orden)).*?secci[oó]n consular[^;]{0,80}?cerrada`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:algun[oa]s |ciert[oa]s |determinad[oa]s |parcialmente|parte de|cita previa|(?:si|cuando)(?!\p{L}))|^(?!.*hasta nuev[oa] (?:aviso|orden)).*(?<!\p{L})(?:hoy|mañana|(?:el|desde el|del) \d[^;]{0,20} (?:al|hasta el) \d|hasta el \d|(?:est[aá]n?|estar[aá]n?|permanecer[aá]n?)(?!\p{L})[^;]{0,60} el (?:d[ií]a )?\d)/iu,
  },
  {
    name: 'es/ayuda-limitada',
    posture: 'limited',
    when: new RegExp(
      `(?:${EMBASSY}|consular(?:es)?)[^;]{0,160}?(?:limitad|restringid|reducid|suspendid|(?:no puede|no podr[aá]|no est[aá] en condiciones de) (?:prestar|ofrecer|garantizar)|desde \\p{L}+$|cerrad[ao] (?:temporalmente )?(?:la atenci[oó]n )?al p[uú]blico)|(?:limitad|restringid|reducid)[^;]{0,80}?(?:consular|${EMBASSY})`,
      'iu',
    ),
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /festiv[oa]s?(?!\p{L})|festividad|fiesta|cerrad[ao]s? del? \d+(?: de \p{L}+)? al? \d|con motivo de(?!l? (?:conflicto|guerra))|puente de|navidad|semana santa|fin(?:es)? de semana|horario|hurac[aá]n|cicl[oó]n|tif[oó]n|obras(?!\p{L})|nueva sede|mudanza|(?:lunes|martes|miércoles|jueves|viernes|sábados?|(?<!santo )domingos?)(?!\p{L})/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /secci[oó]n (?:consular|de visados|cultural)|oficina (?:comercial|cultural|de turismo)|servicios? de visados|consejer[ií]a/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:podr[ií]an?|pueden?|pudiera) (?:verse obligad[ao] a |ser |tener que )?(?:cerrar|cerrad|evacuad|suspender|suspendid)/iu,
  },
  {
    why: 'the general limit that stands on every page',
    when: /capacidad[^;]{0,80}(?:de emergencia|en caso de emergencia)[^;]{0,40}(?:es|son) (?:muy )?limitad|en determinadas (?:zonas|circunstancias)/iu,
  },
  {
    why: 'the local government, an organisation, or other governments',
    when: /naciones unidas|\bONU\b|\bONG|aerol[ií]nea|compañ[ií]as? a[eé]rea|personal (?:m[eé]dico|sanitario|hotelero|militar|de seguridad)|(?:otras|varias|algunas|numerosas) embajadas/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE = /(?<!\p{L})(?:puede|pueden|podría|podrían|en caso de|si |levantad[oa]|reabiert[oa])/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:debido|a causa|ante|riesgos?|amenazas?|peligro|elevad[oa]s?|alt[oa]s? índices?)(?!\\p{L})[^;]{0,120}?(?<!\\p{L})${words}(?!\\p{L})|(?:amenaza|riesgo) ${words}(?!\\p{L})`,
    'iu',
  )
}

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** Spanish: Spain. */
export const es: Language = {
  code: 'es',
  calls: {
    stems:
      /abandon|evacu|salir|salga|salida|dejar|dejen|regres|retorn|volver|permane|vuelv|vuelta|marcha|viaje|estancia|desplaz|desplac|traslad|presencia/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /inmediat[ao]|inmediatamente|(?<!\p{L})(?:ya|ahora)(?!\p{L})|sin (?:demora|dilaci[oó]n)|urgentemente|con urgencia/iu,
    clauseEnd: /[;:]| y (?:que )?(?:se|a |sigan|contact|mant|evit|permane|respet|extrem|comuni|inform)/iu,
  },
  staff: {
    stems: /embajada|canciller|consular|personal|diplom|famili/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /consulados?(?!\p{L})/iu,
    embassy: /embajada|canciller/iu,
    seat: /embajada(?: de España)? en (?:el |la |los )?(?=\S)/giu,
    limitedTo:
      /fuera de (?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?|la capital)|(?:solo|s[oó]lo|[uú]nicamente|exclusivamente) en (?<spot>\p{Lu}[\p{L}'-]+|la capital)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located:
      /(?<!\p{L})(?:se encuentr[ae]n|encontrándose|resid[ae]n|residentes|viv[ae]n|est[eé]n|presentes|viajer[oa]s|españoles|ciudadanos|personas)(?: \p{L}+){0,2} en (?=\S)|^en (?=\S)/giu,
    land: /^(?:(?:el|este|dicho|todo el) )?(?:pa[ií]s|territorio)(?!\p{L})/iu,
    part: new RegExp(
      `^(?:(?:el|la|los|las|esta|este|estas|estos|esas|esos|dich[oa]s?|tod[oa]s?|algun[oa]s) )*(?:[\\p{Ll}-]+ ){0,2}?(?:${ZONE}|norte|sur|oeste|centro|campamentos?|franja|resto|capital)(?!\\p{L})|^-`,
      'iu',
    ),
    article: /^(?:de |DE )?(?:el |la |los |las |del |EL |LA |LOS |LAS )?/u,
    beyond: /^,? ?fronteriz/iu,
    aliases: new Map([
      ['AE', 'EAU|Emiratos'],
      ['BD', 'Bangladés'],
      ['BH', 'Baréin|Bahréin'],
      ['BW', 'Botsuana'],
      ['BY', 'Belarús|Belarus'],
      ['CD', 'RDC|R.D. del Congo|República Democrática de Congo|RD Congo'],
      ['CF', 'RCA|Centroáfrica'],
      ['CG', 'Congo|República de Congo|Congo-Brazzaville'],
      ['DJ', 'Djibouti'],
      ['IR', 'República Islámica de Irán'],
      ['IQ', 'Iraq|Irak'],
      ['KE', 'Kenya|Kenia'],
      ['KR', 'Corea|República de Corea'],
      ['MM', 'Birmania'],
      ['PS', 'Palestina|Territorios Palestinos'],
      ['QA', 'Qatar|Catar'],
      ['RU', 'Federación de Rusia|Federación Rusa'],
      ['SS', 'Sudán del Sur|Sudán Sur'],
      ['US', 'EEUU|EE.UU.|Estados Unidos de América'],
    ]),
  },
  people: {
    own: new Map([['ES', /^español/iu]]),
    nationals: /(?:ciudadan[oa]s|nacionales|súbditos) (?<whose>\p{L}+)/giu,
    anyone:
      /^(?:de|del|que|y|o|en|no|nacionales|extranjer[oa]s|residentes|europe[oa]s|comunitari[oa]s|con|se|cuya|cuyo|presentes|actualmente|a|para|abandonen|salgan|tod[oa]s)$/iu,
    embassies:
      /(?:[Ee]mbajada|EMBAJADA) (?<whose>(?:norte|estado)\p{L}+|británica|francesa|alemana|italiana|rusa|china|portuguesa|americana)(?!\p{L})|(?:[Ee]mbajada|EMBAJADA) (?:de |del |DE |DEL )(?:la |el |los |LA |EL |LOS )?(?:Rep[uú]blica (?:Isl[aá]mica |Democr[aá]tica |Bolivariana )?(?:de |del )?)?(?<state>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)/gu,
  },
  dates: {
    months: new Map([...MONTHS.map((name, index) => [name, index + 1] as const), ['setiembre', 9] as const]),
    notBefore: /(?:hasta(?: el)?|antes del?|desde las \d+ horas del|entre(?: el)?)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terroris|atentad|secuestr|rehenes|conflicto|combates|bombarde|ataques a[eé]reos|misil|disturbio|revuelta|criminal|delincuencia|inseguridad|epidemia|brote|c[oó]lera|terremoto|se[ií]smo|hurac[aá]n|cicl[oó]n|tif[oó]n|inundaci|erupci|volc[aá]n|incendio|cat[aá]strofe|detenci|arrest|combustible|gasolina|toque de queda|aeropuerto|espacio a[eé]reo|bloqueo/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terroris\\p{L}+|atentados?)') },
      { hazard: 'kidnapping', when: danger('(?:secuestros?|toma de rehenes)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:conflictos? armados?|combates|enfrentamientos armados|bombardeos|ataques a[eé]reos|misiles|hostilidades)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:disturbios|revueltas|violencia pol[ií]tica)') },
      { hazard: 'crime', when: danger('(?:criminalidad|delincuencia|crimen organizado)') },
      { hazard: 'health', when: /(?:brotes?|epidemias?) de /iu, unless: POSSIBLE },
      {
        hazard: 'disaster',
        when: /(?:tras|debido|a causa|ante|como consecuencia)(?!\p{L})[^;]{0,60}(?:terremotos?|se[ií]smos?|hurac[aá]n|cicl[oó]n|tif[oó]n|inundaci[oó]n|inundaciones|erupci[oó]n|incendios|cat[aá]strofes? natural)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:detenciones|detenci[oó]n|arrestos?) arbitrari[oa]s?|detenid[oa]s? arbitrariamente/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:escasez|desabastecimiento|falta) de (?:[^;]{0,30})?(?:combustible|gasolina|carburante)|(?:combustible|gasolina|carburante)[^;]{0,40}(?:escase|desabastec)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /toque de queda[^;]{0,60}(?:vigor|vigente|entre|de \d|desde|decretado|impuesto)|(?:decretad|impuest|vigor)[^;]{0,40}toque de queda/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:aeropuertos?|espacio a[eé]reo)[^;]{0,60}(?:est[aá]n?|permanecen?|contin[uú]an?|ha sido|han sido) (?:\p{L}+ )?cerrados?/iu,
        unless: POSSIBLE,
      },
      { hazard: 'blockade', when: /bloqueos? (?:de|del|en|por|naval|impuesto)(?!\p{L})/iu, unless: POSSIBLE },
    ],
  },
}
