import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:connazional[ei]|cittadin[oaie]|italian[ei]|viaggiator[ei]|turist[ie]|residenti|persone|coloro|quanti|chi|tutti|visitatori|espatriati|familiari|studenti)'
const HOW =
  '(?:(?:temporaneamente|immediatamente|tempestivamente|rapidamente|urgentemente|al più presto|quanto prima|subito|volontariamente|anche|altresì|di) ){0,3}'
const LEAVE = `${HOW}(?:lasciare|abbandonare|evacuare(?= il )|uscire(?= (?:dal|dalla|dall'))|partire(?=[.,;]|$| (?:al più|quanto prima|immediatamente|subito|con (?:[\\p{L}]+ ){0,3}?(?:vol[oi]|mezz[oi]|collegament)|tramite|non appena|appena|il prima|finché|nei tempi|senza)))(?!\\p{L})`
const HOME =
  '(?:(?:fare|far|programmare|anticipare|organizzare|predisporre|pianificare|accelerare) (?:(?:il|la|un|una) )?(?:(?:proprio|propria|loro|vostro|vostra) )?(?:(?:temporane|immediat|tempestiv)[oa] )?(?:rientro|ritorno|partenza)(?: in (?:Italia|patria))?(?! (?:per|verso) (?!l.Italia))|(?:rientrare|ritornare|tornare)(?:,? (?:temporaneamente|al più presto|quanto prima|appena possibile|non appena possibile|il prima possibile|immediatamente|tempestivamente),?)? (?:in (?:Italia|Svizzera|patria)|nel (?:proprio )?Paese di (?:origine|residenza)|con (?:i primi|i|il primo|mezzi) ?(?:voli|volo|mezzi|propri|commerciali))|(?:rientrare|ritornare)(?= (?:al più presto|quanto prima|(?:non )?appena possibile|il prima possibile))|(?:abbreviare|interrompere|porre fine a)l? ?(?:il |al )?(?:proprio |loro )?(?:soggiorno|viaggio|permanenza))(?!\\p{L})'
/** The publisher's advice; what it allows or forbids is none. */
const ADVISE =
  '(?<!\\p{L}|(?<!\\p{L})non (?:si |vi )?)(?:raccomanda(?:no)?|consiglia(?:no)?|invita(?:no)?|esorta(?:no)?|incoraggia(?:no)?|sollecita(?:no)?|chiede|chiedono|suggerisce|suggeriscono|prega(?:no)?|raccomandiamo|invitiamo|consigliamo|esortiamo)(?!\\p{L})'
const ADVISED =
  "(?:(?:sono|è|e'|viene|vengono|sia|siano|resta|rimane|restano)(?: \\p{L}+(?:mente)?){0,2} (?:invitat[ieoa]|incoraggiat[ieoa]|esortat[ieoa]|raccomandat[oi]|consigliat[oi]|pregat[ieoa]|sollecitat[ieoa]|opportuno|consigliabile))(?!\\p{L})"
/** Between the advice and the verb: nothing that turns it into advice to think, to prepare or to stay. */
const GAP =
  '(?:(?!valut|consider|riflett|esamin|ponder|tenersi pront|prepar|possibilità|opportunità|eventual|qualora|sconsigl|prima di|rilasci)[^;]){0,260}?'
const NO =
  '(?<!(?:non|al momento di|prima di|per|poter|possano|intendano|intendono|desiderano|desiderino|tentare|cercare|provare|evitare|attendere|permettere|consentire|vogliano|vogliono|dovessero|devono|obbligo di|divieto di|senza|in grado di|possibile) (?:di )?)'

const CALLS: readonly CallRule[] = [
  {
    name: 'it/raccomanda-di-lasciare',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})${GAP}(?<!\\p{L})(?:(?:di|a|ad|e|ed) ${NO}|(?<=(?:raccomandato|consigliato|opportuno|consigliabile|raccomanda|consiglia) )|(?:approfittare|avvalersi|usufruire|servirsi|utilizzare) [^;.,]{0,80}? per )${LEAVE}`,
      'giu',
    ),
  },
  {
    name: 'it/raccomanda-di-lasciarlo',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})${GAP}(?<!\\p{L})(?:di|a|ad) ${NO}${HOW}(?:lasciar|abbandonar)(?:(?<land>lo)|(?<part>l[ae]|li))(?!\\p{L})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'it/raccomanda-di-allontanarsi',
    grade: 'leave',
    // off a crowd or a road it would be no call: only people who are said to be there are told to leave a place
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})${GAP}(?<!\\p{L})(?:di|a|ad) ${NO}${HOW}allontanarsi(?= (?:dal|da questa|da tal))(?<=(?:trov[aio]n?|presenti|resident|soggiorn|viv[oa]n).*)`,
      'giu',
    ),
  },
  {
    name: 'it/raccomanda-che-lascino',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})${GAP}(?<!\\p{L})che ${GAP}(?<!non )(?:lascino|abbandonino|lasci|abbandoni)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'it/italiani-lascino',
    grade: 'leave',
    // the subjunctive alone is the order; behind "che", "qualora" it is what somebody might do
    when: /(?:^|[.:;,] |\be )(?:[Tt]utti )?(?:[Gg]li |[Ii] |GLI |I )(?:italiani|connazionali|cittadini italiani|ITALIANI|CONNAZIONALI)(?:(?!(?<!\p{L})(?:che|qualora|affinché|purché|se)(?!\p{L}) (?:\p{L}+ )?(?:lasc|abband))[^;.]){0,120}? (?<!(?:che|non|qualora|affinché|purché) )(?:lascino|abbandonino)(?!\p{L})/gu,
  },
  {
    name: 'it/raccomanda-il-rientro',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})${GAP}(?<!\\p{L})(?:(?:di|a|ad) ${NO}(?:(?:organizzarsi|attivarsi|adoperarsi)(?: \\p{L}+mente)? per )?${HOW}${HOME}|(?<!(?:per|con|durante|circa|sul|garantire|verificare|confermare|riprogrammare|facilitare|consentire) )(?:il |un |l')(?:(?:loro|proprio|tempestivo|temporaneo|immediato|rapido) ){0,2}rientro(?= in Italia| con | tramite | (?:dei|da parte dei) connazionali))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'it/raccomanda-la-partenza',
    grade: 'leave',
    when: new RegExp(
      `(?:(?<!non )(?<!\\p{L})${ADVISE}|${ADVISED})(?: (?:a|ai|agli|alle|fortemente|vivamente|caldamente)[^;,]{0,120}?)? (?:la (?:temporanea |immediata |tempestiva )?partenza|l'(?:immediato |urgente )?(?:abbandono|uscita))(?= (?:dal|dalla|dall'|del|dell'|immediata|temporanea))`,
      'giu',
    ),
  },
  {
    name: 'it/invito-a-lasciare',
    grade: 'leave',
    when: new RegExp(
      `(?:invito|raccomandazione|esortazione|indicazione|appello)(?:,? [\\p{L}']+){0,12}?,? (?:a|di|ad) ${NO}(?:${LEAVE}|${HOME})`,
      'giu',
    ),
  },
  {
    name: 'it/dovrebbero-lasciare',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}(?!\\p{L})[^;]{0,160}?(?<!non )(?:dovrebbero|devono|debbono|dovranno) (?:${LEAVE}|${HOW}(?:lasciar|abbandonar)lo(?!\\p{L}))`,
      'giu',
    ),
    withTail:
      /immediatamente|al più presto|quanto prima|appena possibile|il prima possibile|senza indugio|nei tempi più brevi|voli commerciali|mezzi commerciali|nel più breve tempo|finché/iu,
  },
  {
    name: 'it/dovrebbero-lasciare-il-paese',
    grade: 'leave',
    // the conditional is advice by itself; "devono" may be the law, but not for those who are still there
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}(?!\\p{L})[^;]{0,160}?(?<!non )(?:dovrebbero|(?<=(?:ancora|tuttora|trovino)(?!\\p{L})[^;]*)(?:devono|debbono)) ${LEAVE}`,
      'giu',
    ),
    withTail:
      /^(?: temporaneamente)? (?:(?:il|dal) (?:Paese|territorio(?! d))(?!\p{L})|(?:il |la |l'|lo |dal |dalla |dall')?\p{Lu})/u,
  },
  {
    name: 'it/dovrebbero-rientrare',
    grade: 'leave',
    when: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})[^;]{0,160}?(?<!non )dovrebbero ${HOW}${HOME}`, 'giu'),
    objectless: true,
  },
  {
    name: 'it/lasciate-il-paese',
    grade: 'leave',
    when: new RegExp(`(?:^|: |, )${HOW}(?:lasciate|lasciare|abbandonate)(?!\\p{L})`, 'giu'),
    withTail:
      /^ (?:(?:temporaneamente|immediatamente) )?(?:(?:il|questo) Paese|l[a'] ?\p{Lu}|il \p{Lu})[^.]{0,80}(?:immediatamente|subito|al più presto|quanto prima|appena possibile|il prima possibile|nei tempi più brevi|voli commerciali|mezzi commerciali|finché)/u,
  },
  {
    name: 'it/valutare-di-lasciare',
    grade: 'consider',
    when: new RegExp(
      `(?:(?:valut|consider|riflett|ponder|esamin|vagli)(?:are|ino|iamo|ate|ere)|prendere in (?:\\p{L}+ )?considerazione)(?!\\p{L})(?:(?!rinvi|rimand|posticip|prima d|recarsi|intraprendere|rientro in Italia (?:di|al|per)(?!\\p{L}))[^;.]){0,120}?(?:${LEAVE}|allontanarsi (?:\\p{L}+mente )?(?:dal|dall'|dalla) ?(?:Paese|\\p{Lu})|(?<!(?:al|il) (?:momento|rientro) della |di andata e )(?:rientro|ritorno|partenza(?= (?:anticipata|temporanea|immediata|tempestiva|d[aei]l|con)|[.,]|$)|uscita dal)(?!\\p{L})|${HOME}|(?:rientrare|tornare|ritornare) in (?:Italia|patria))`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'it/valutare-la-permanenza',
    grade: 'consider',
    when: /(?:valut|consider|riconsider|ponder)(?:are|ino|iamo|ate)(?!\p{L})[^;.]{0,80}?(?:(?:necessità|opportunità|indispensabilità)[^;.]{0,40}?(?:permanenza|presenza|soggiorno|rimanere|restare|permanere|trattenersi)|se (?:(?:la )?(?:(?:loro|propria|vostra) )?(?:permanenza|presenza)|rimanere|restare|permanere|trattenersi)(?!\p{L}))/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit or a stay runs out',
    when: /(?<!\p{L})vist[oi](?!\p{L})|scadenza|scadut|permesso di soggiorno|durata (?:consentita|massima|autorizzata)|espulsione|espulsi|carta di soggiorno/iu,
  },
  {
    why: 'courts, police, fines and bans',
    when: /process[oi](?!\p{L})|tribunal|sanzion|mult[ae](?!\p{L})|arrest(?!\p{L}* arbitrar)|detenzion[ei](?! arbitrari)|detenut|reat[oi](?!\p{L})|perseguit|perseguibil|inchiesta|indagin|incident[ei]|debit|divieto di espatrio|cauzione|controversia/iu,
  },
  {
    why: 'customs, currency and taxes',
    when: /dogan|valuta(?! l|re)(?!\p{L})|tassa|tasse|denaro|ricevuta|dichiarazione/iu,
  },
  {
    why: 'medical evacuation, insurance, illness',
    when: /sanitari|assicura|polizza|ospedal|medic[oai]|malattia|malattie|sintom|febbre|vaccin|contagio|quarantena|infortun|gravità|chirurg|cure(?!\p{L})|puntur/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /incendi|uragan|ciclon|tifon|tsunami|terremot|sism[aoi]|alluvion|inondazion|vulcan|eruzion|ordin[ei] di evacuazione|allert[ae]|spiagg|valanghe|tempest[ae](?!\p{L})/iu,
    placesOnly: true,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /manifestazion|assembrament|protest|scontri di piazza|cortei|affollat|in caso di (?:attentato|attacco|sparatoria)|qualora ci si trovi/iu,
    placesOnly: true,
  },
  {
    why: 'off the road, out of the hotel, off the ship',
    when: /strada principale|strade (?:principali|asfaltate)|sentier|buio|tramonto|notturn|crepuscolo|albergo|passaporto|incustodit|veicol|charter|oggetti/iu,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /(?:intend|desider|vogli|volesser|dovesser|decid|programm)\p{L}+ (?:di )?(?:lasciare|rientrare|partire|uscire)/iu,
  },
  {
    why: 'leaving is not allowed or not possible',
    when: /non (?:possono|può|potranno|potrà|sarà possibile|è possibile|è consentito|viene permesso) (?:\p{L}+ )?(?:lasciare|uscire|partire)|impedi\p{L}+ (?:\p{L}+ )?(?:di )?(?:lasciare|uscire)|permett\p{L}+ di lasciare|(?:al momento|prima|all'atto) (?:di lasciare|della partenza|di partire)/iu,
  },
  {
    why: 'minors and custody',
    when: /minor[ei](?!\p{L})|affidament|tutore|genitor|autorizzazione (?:del|dell'altro|paterna|scritta)/iu,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?:invita|raccomanda|consiglia|chie|esorta|ordina)\p{L}*[^;,]{0,20} (?:i propri|ai propri|i loro|ai loro|i suoi) (?:\p{L}+ )?(?:cittadin|connazional|residenti)|(?:altri|diversi|numerosi|alcuni) (?:Paesi|Governi|Stati)|autorità (?:locali|\p{L}+(?:ne|esi|ane|che|iane)) ?(?:raccomandano|invitano|chiedono|ordinano|hanno)/iu,
  },
  {
    why: 'a call that is over',
    when: /non (?:è|sono|si|viene) (?:\p{L}+ )?più|revocat|revoca d|ritirat[oa] (?:l'|la |il )|superat[oa] l'invito|venut[oa] meno|(?:invito|raccomandazione)[^;]{0,60}(?:decadut|annullat|superat)/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:connazional|cittadin|viaggiator|italiani)).*(?:personale (?:diplomatico|non essenziale|dell'ambasciata|consolare)|diplomatici(?!\p{L}))/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:nel|dal|dopo il|a seguito del|già nel|durante il) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)|^nel(?:l'|lo)? ?\p{L}+ (?:del )?(?:19|20)\d\d/iu,
  },
]

const MANNERS =
  '(?:temporaneamente|immediatamente|tempestivamente|urgentemente|rapidamente|volontariamente|subito|ora|adesso|al più presto|quanto prima|il prima possibile|il più presto possibile|(?:non )?appena (?:sia )?possibile|nel più breve tempo possibile|nei tempi più brevi|senza indugio|senza ritardo|con urgenza|in via precauzionale|in modo ordinato|immediata|temporanea)'
const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?:${MANNERS},? ?)*(?:(?<land>(?:il|questo|dal|del|tale|il suddetto) (?:[Pp]aese|territorio(?! d| del)|PAESE)(?!\\p{L}))|` +
    "(?<part>(?:la |le |l'|i |il |gli |tali |tale |questa |queste |queste? |quest'|quell[ae] |quei |dalla |dalle |dal |dall'|dell'|della |delle |detta |dette )(?:\\p{Ll}+ ){0,2}?(?:are[ae]|region[ei]|zon[ae]|provinc[ei]a?|province|città|localit[àa]|stat[oi]|distrett[oi]|governatorat[oi]|isol[ae]|capitale|nord|sud|est|ovest|Nord|Sud|Est|Ovest|Striscia)(?!\\p{L}))|" +
    '(?:con|tramite|via|utilizzando|usando|avvalendosi|mediante|attraverso|finché|fino a quando|sino a che|qualora|se|ove|laddove|quando|in considerazione|in ragione|a causa|alla luce|per via|a bordo|non appena|e|o|nonché)(?!\\p{L})|(?=$|[.,;:!?)"])|' +
    `(?<=${MANNERS} ?)(?=\\S)|(?<name>(?:il territorio (?:del |della |dell'|di )|il |la |lo |i |le |gli |l'|dal |dalla |dall'|dagli |dalle )?\\p{Lu}\\p{L}*[\\p{Ll}'-][\\p{L}'-]*))))`,
  'u',
)

const STAFF_WORD =
  '(?:personale|dipendenti|funzionari|diplomatici|familiari|famiglie|organico|staff|team)(?!\\p{L})'
const EMBASSY =
  '(?<!\\p{L})(?:ambasciat[ae]|rappresentanza diplomatica|sede diplomatica|cancelleria)(?!\\p{L})'
const GONE =
  '(?:evacuat|ritirat|rimpatriat|trasferit|ricollocat|richiamat|allontanat|fatt[oi] rientrare)[oaie]?'
const IS = "(?:è|e'|sono|resta|rimane|risulta|permane|viene)(?!\\p{L})(?: stat[ieoa])?"
const PARTLY = 'non (?:strettamente )?(?:essenzial|necessari|indispensabil)|familiari|famiglie|parte d|ridott'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})(?:(?:servizi?o?|attivit(?:à|a')|funzioni|operazioni) consolar[ei]|(?:sezione|cancelleria|ufficio) consolare(?: (?:dell'|della nostra )${EMBASSY}(?: d'Italia)?)?)(?! (?:di|per i) visti)(?!\\p{L})`
const ALL_SERVICES = `(?:(?:tutt[ei]|i|le|la|propri[ae]?|suoi|sue|nostri|erogazione|dei|delle|della|di) |l'|dell')*${SERVICES}`
const STOPPED = '(?:sospes|interrott)[ieoa](?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'it/ambasciata-riaperta',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:ha (?:\\p{L}+mente )?(?:riaperto|ripreso|riavviato|ripristinato)|è stata riaperta|è (?:\\p{L}+mente )?(?:nuovamente|di nuovo) (?:aperta|operativa|attiva)|(?:nuovamente|di nuovo) operativa)|riapertura dell'${EMBASSY}|${STAFF_WORD}[^;]{0,60}? (?:è|sono) (?:rientrat|tornat)[oi] (?:in sede|a |nella)`,
      'iu',
    ),
    // announced or hoped for is not done
    unless: /fino alla|in attesa|previst|prossim|quando|sarà/iu,
  },
  {
    name: 'it/servizi-consolari-ripresi',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,60}?(?:sono|è)(?: stat[ieoa])?(?: \\p{L}+mente)* (?:ripres|ripristinat|riattivat|riapert|nuovamente (?:attiv|disponibil|operativ))[ieoa]|(?:ha|hanno) (?:\\p{L}+mente )?(?:ripreso|ripristinato|riattivato|riaperto) ${ALL_SERVICES}|(?:ripresa|ripristino|riapertura) ${ALL_SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /fino alla|in attesa|previst|prossim|quando|sarà|saranno|alcun|parzial|limitat|gradual|(?<!\p{L})non(?!\p{L})/iu,
  },
  {
    name: 'it/ambasciata-chiusa',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?${IS}(?: \\p{L}+mente| attualmente| stata| tuttora| sempre| ancora| al momento|,)* chius[ao](?!\\p{L}| al pubblico)|${IS} (?:\\p{L}+mente )?chiusa (?:\\p{L}+mente )?(?:l'|la nostra )${EMBASSY}|chiusura (?:temporanea |definitiva )?dell['a] ?(?:a nostra )?${EMBASSY}|(?:ha|hanno) (?:\\p{L}+mente )?chiuso (?:\\p{L}+mente )?(?:la propria |la |l')${EMBASSY}|${EMBASSY}[^;]{0,60}?ha (?:\\p{L}+mente )?chiuso`,
      'iu',
    ),
    unless: /al pubblico/iu,
  },
  {
    name: 'it/attivita-sospese',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,120}?(?:ha|hanno) (?:\\p{L}+mente )?(?:sospeso|cessato|interrotto|(?:trasferito|spostato)(?=.* (?:a|ad|in) \\p{L})) (?:\\p{L}+mente )?(?:tutte )?(?:le|la|ogni|i) (?:proprie |propria |sue |sua |propri )?(?:(?:opera|at)tivit(?:à|a')|operazioni|funzioni|servizi)|sospensione (?:\\p{L}+ )?delle (?:normali |proprie )?attivit(?:à|a') dell'${EMBASSY}|(?:attivit(?:à|a')|operazioni|funzioni) dell'${EMBASSY}[^;]{0,80}?(?:sono|è|restano) (?:state |stata )?(?:\\p{L}+mente )?sospes[ae]|${EMBASSY}[^;]{0,80}?ha (?:\\p{L}+mente )?cessato di operare|${EMBASSY}[^;]{0,80}?${IS} (?:\\p{L}+mente )?(?:inattiva|non operativa)`,
      'iu',
    ),
    unless: /visti|alcun[ei]|in parte|parzialmente/iu,
  },
  {
    name: 'it/ambasciata-ricollocata',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:${IS}|si è|opera)(?: \\p{L}+mente| stata| attualmente| al momento| tuttora)* (?:ricollocat|trasferit|rilocat|delocalizzat|spostat|dislocat)[ao](?: \\p{L}+mente)?(?: da \\p{Lu}\\p{L}+)? (?:a|ad|in|presso) |${EMBASSY}[^;]{0,60}?, (?:\\p{L}+mente )?(?:ricollocat|trasferit)a (?:a|ad|in|presso) |ricollocazione (?:temporanea )?(?:dell'|della )?(?:nostra )?${EMBASSY}|${EMBASSY}[^;]{0,80}?opera (?:\\p{L}+mente )?da (?=\\p{Lu})`,
      'iu',
    ),
    unless: /nuova sede|nuovi locali|\bvia \p{Lu}|indirizzo|edificio/u,
  },
  {
    name: 'it/tutto-il-personale-evacuato',
    posture: 'suspended',
    when: new RegExp(
      `(?:tutto il|l'intero|la totalità del) ${STAFF_WORD}[^;]{0,80}?${GONE}|(?<!parte del )(?:il )${STAFF_WORD} dell'${EMBASSY}[^;]{0,60}?è stato (?:\\p{L}+mente )?${GONE}|${EMBASSY}[^;]{0,40}? il cui ${STAFF_WORD}[^;]{0,40}?${GONE}|(?:evacuato|ritirato|trasferito) (?:tutto |l'intero )(?:il )?${STAFF_WORD}`,
      'iu',
    ),
    unless: new RegExp(PARTLY, 'iu'),
  },
  {
    name: 'it/personale-ritirato',
    posture: 'ordered-departure',
    when: new RegExp(
      `personale non (?:strettamente )?(?:essenziale|necessario|indispensabile)[^;]{0,60}?(?:è|sono) (?:stat[oi] )?(?:\\p{L}+mente )?(?:${GONE}|rientrat[oi])|${STAFF_WORD}[^;]{0,100}?(?:(?:è|sono|viene) (?:stat[oi] )?(?:\\p{L}+mente )?(?:${GONE}|ridott[oi])|ha lasciato|hanno lasciato|(?:è|sono) rientrat[oaie] in Italia)(?=.*)(?<=(?:${EMBASSY}|diplomatic|italian|consolar).*)|(?:ritiro|rientro|evacuazione|trasferimento|riduzione|rimpatrio|partenza)(?: in Italia)?(?: \\p{L}+)? (?:del|dei|di parte del|delle) ${STAFF_WORD}(?: \\p{L}+){0,3}? (?:non (?:strettamente )?(?:essenziale|necessario|indispensabile)|dell'${EMBASSY}|diplomatico|del personale)|${EMBASSY}[^;]{0,60}?(?:con|a) (?:\\p{L}+ )?${STAFF_WORD}(?: \\p{L}+)? (?:ridotto|minimo)|(?:ha|hanno|abbiamo) (?:\\p{L}+mente )?(?:ridotto|ritirato|evacuato|rimpatriato|fatto rientrare)[^;]{0,40}?${STAFF_WORD}(?=.*)(?<=(?:${EMBASSY}|diplomatic|italian|consolar|Farnesina).*)`,
      'iu',
    ),
    unless: /autorizz|volontari/iu,
  },
  {
    name: 'it/partenza-autorizzata',
    posture: 'authorized-departure',
    when: new RegExp(
      `autorizz\\p{L}+ (?:la partenza|il rientro|l'uscita)(?: \\p{L}+)? (?:del|dei|delle) ${STAFF_WORD}|autorizz\\p{L}+ (?:il|i|le) ${STAFF_WORD}[^;]{0,60}? a (?:lasciare|rientrare|partire)|partenza volontaria (?:del|dei|delle) ${STAFF_WORD}`,
      'iu',
    ),
  },
  {
    name: 'it/servizi-consolari-sospesi',
    posture: 'services-suspended',
    when: new RegExp(
      `^(?=.*${EMBASSY}).*?(?<!\\p{L})(?:sospeso|interrotto|cessato|sospensione(?: \\p{L}+a)?|interruzione) (?:\\p{L}+mente )?${ALL_SERVICES}|${SERVICES}[^;]{0,80}?(?:sono|è|restano|resta|rimangono|rimane|risultano|risulta)(?: stat[ieoa])?(?: \\p{L}+mente| attualmente| al momento| tuttora| ancora)* ${STOPPED}|(?:sono|è|restano|resta)(?: stat[ieoa])?(?: \\p{L}+mente)* ${STOPPED} ${ALL_SERVICES}|^(?=.*fino a nuov[oa] (?:avviso|ordine|comunicazione|disposizione)).*?(?:sezione|cancelleria|ufficio) consolare[^;]{0,80}?chius[ao]`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:alcun[ei] |cert[ei] |parte d|in parte|parzialmente|(?:qualora|se|quando)(?!\p{L}))|^(?!.*fino a nuov[oa] ).*(?<!\p{L})(?:oggi|domani|dal \d[^;]{0,20} al \d|fino al \d|(?:sono|è|resta|restano|sarà|saranno)(?!\p{L})(?! stat[ieoa])[^;]{0,60} il \d)/iu,
  },
  {
    name: 'it/aiuto-limitato',
    posture: 'limited',
    when: new RegExp(
      `(?:${EMBASSY}|consolar[ei])[^;]{0,140}?(?:limitat|ridott|sospes|non (?:è|sono|sarà) in grado di|non può (?:prestare|fornire|garantire)|chius[ao] al pubblico)|(?:limitat|ridott|limitate capacità|impossibil)\\p{L}*[^;]{0,80}?(?:consolar|${EMBASSY})`,
      'iu',
    ),
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /festiv|(?:resta|rimane|è|sarà|resterà|rimarrà) chiusa (?:al pubblico )?il \d+°?(?! \p{L}+ (?:del )?(?:19|20)\d\d)|(?:giorn[oi]|ore|orari[oi]|periodi?) di chiusura|natal[ei](?!\p{L})|pasqua|ferragosto|fine settimana|orari[oi]?(?!\p{L})|uragan|ciclon|tifon|lavori di|nuova sede|trasloc|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?!\p{L})/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /ufficio (?:visti|commerciale|consolare)|sezione (?:visti|consolare)|istituto (?:italiano )?di cultura|servizio visti/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:potrebbe|potrebbero|può) (?:essere |venire |dover )?(?:\p{L}+mente )?(?:chius|sospes|chiudere|evacuat|ridott)/iu,
  },
  {
    why: 'the local government, an organisation, or other governments',
    when: /nazioni unite|\bONU\b|\bONG\b|compagni[ae] aere|personale (?:medico|sanitario|alberghiero|militare|di sicurezza|aeroportuale)|(?:altre|numerose|alcune|diverse|molte) (?:ambasciate|rappresentanze)/iu,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE =
  /(?<!\p{L})(?:può|possono|potrebbe|potrebbero|in caso di|qualora|se |revocat[oa]|riapert[oa])/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:a causa|in ragione|per via|alla luce|rischi[oi]?|minacci[ae]|pericolo|elevat[oaie]|alt[oi] tass[oi])(?!\\p{L})[^;]{0,120}?(?<!\\p{L})${words}(?!\\p{L})|(?:minaccia|rischio) ${words}(?!\\p{L})`,
    'iu',
  )
}

const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')

/** Italian: Italy; Switzerland writes it too. */
export const it: Language = {
  code: 'it',
  calls: {
    stems:
      /lasci|abbandon|allontan|evacuare|soggiorno|viaggio|uscire|uscita|partire|partenza|rientr|ritorn|tornare|permanenza|presenza|permanere|rimanere/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /immediat[aoei]|immediatamente|subito|(?<!\p{L})(?:ora|adesso)(?!\p{L})|senza (?:indugio|ritardo)|urgentemente|con urgenza/iu,
    clauseEnd: /[;:]| e (?:di |a |ad |si |contatt|mant|evit|comunic|regist|segu)/iu,
  },
  staff: {
    stems: /ambasciat|rappresentanz|consolar|personale|diplomatic|cancelleria|famigli|familiari/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /consolat[oi](?!\p{L})/iu,
    embassy: /ambasciat|rappresentanza diplomatica/iu,
    seat: /ambasciata(?: d'Italia)? (?:in|a|ad|nel|nella|nello) (?=\S)/giu,
    limitedTo:
      /(?:al di fuori|fuori) (?:di |da |della |dalla )(?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?|capitale)|(?:solo|soltanto|unicamente|esclusivamente) (?:a|in|nella) (?<spot>\p{Lu}[\p{L}'-]+|capitale)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located:
      /(?<!\p{L})(?:presenti|residenti|si trov[ai]no|trovino|soggiorn[ai]no|viv[oa]no|connazionali|cittadini|italiani|viaggiatori)(?: \p{L}+)? (?:in|a|ad|nel|nella|nello|nell'|nelle|nei|negli) ?(?=\S)|^(?:in|nel|nella|nell'|nelle) ?(?=\S)/giu,
    land: /^(?:(?:il|questo|tale|tutto il) )?(?:paese|territorio(?! d))(?!\p{L})/iu,
    part: /^(?:(?:il |la |le |i |gli |l'|questa |queste |tali |tutte le |alcune |dette )*)(?:[\p{Ll}-]+ ){0,2}?(?:are[ae]|region[ei]|zon[ae]|provinc[ei]a?|province|città|stati|distrett[oi]|confin[ei]|isol[ae]|nord|sud|ovest|centro|resto|striscia|capitale)(?!\p{L})|^-/iu,
    article:
      /^(?:il territorio (?:del |della |dell'|di )|il |la |lo |i |le |gli |l'|dal |dalla |dall'|dagli |dalle |nel |nella |nell'|del |della |dell')/iu,
    beyond: /^,? ?confinant/iu,
    aliases: new Map([
      ['AE', 'EAU|Emirati'],
      ['BY', 'Belarus|Bielorussia'],
      ['CD', 'RDC|RD Congo|R.D. Congo|Repubblica Democratica di Congo'],
      ['CF', 'RCA|Centrafrica'],
      ['CG', 'Congo|Repubblica di Congo|Congo Brazzaville'],
      ['CI', 'Costa d’Avorio'],
      ['GB', 'Gran Bretagna'],
      ['IR', 'Repubblica Islamica di Iran|Repubblica Islamica dell’Iran'],
      ['KR', 'Repubblica di Corea'],
      ['MM', 'Birmania'],
      ['PS', 'Palestina|Territori Palestinesi'],
      ['RU', 'Federazione Russa|Federazione russa'],
      ['SS', 'Sud Sudan|Sudan del Sud'],
      ['US', 'USA|Stati Uniti d’America'],
    ]),
  },
  people: {
    own: new Map([
      ['IT', /^italian/iu],
      ['CH', /^svizzer/iu],
    ]),
    nationals: /(?:cittadin[oaie]) (?<whose>\p{L}+)/giu,
    anyone:
      /^(?:di|del|che|e|o|in|non|stranier[ie]|residenti|europe[ie]|comunitari|presenti|attualmente|a|ad|ancora|già|con|si|temporaneamente|nel|nella|sono|interessati|dell|dei)$/iu,
    embassies:
      /(?:[Aa]mbasciata|AMBASCIATA) (?<whose>statunitense|americana|britannica|francese|tedesca|spagnola|russa|cinese)(?!\p{L})|(?:[Aa]mbasciata|AMBASCIATA) (?:di |del |della |degli |dell'|d'|dei )(?:Repubblica (?:Islamica |Democratica |Federale )?(?:di |del |della |dell')?)?(?<state>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:fino al?(?:l'|la)?|entro (?:il|l'|la)?|prima del(?:l'|la)?|tra (?:il|l')?)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terroris|attentat|rapiment|sequestr|ostaggi|conflitt|combattiment|ostilità|bombardament|missil|disordini|sommoss|criminalità|epidemi|focola|colera|terremot|sism|uragan|ciclon|tifon|alluvion|inondazion|eruzion|vulcan|incendi|calamità|detenzion|arrest|carburant|benzina|coprifuoco|aeroport|spazio aereo|blocco|blocchi/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terroris\\p{L}+|attentati)') },
      { hazard: 'kidnapping', when: danger('(?:rapimenti?|sequestr[oi](?: di persona| a scopo)?)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:conflitt[oi] armat[oi]|combattimenti|scontri armati|ostilità|bombardamenti|attacchi (?:aerei|missilistici)|missili)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:disordini|sommosse|tumulti|violenze politiche)') },
      { hazard: 'crime', when: danger('(?:criminalità|microcriminalità)') },
      { hazard: 'health', when: /(?:focola[io]+|epidemi[ae]) di /iu, unless: POSSIBLE },
      {
        hazard: 'disaster',
        when: /(?:a seguito|dopo|a causa|in ragione|per via)(?!\p{L})[^;]{0,60}(?:terremot[oi]|sism[ai]|uragan[oi]|ciclon[ei]|tifon[ei]|alluvion[ei]|inondazion[ei]|eruzion[ei]|calamità naturali)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:detenzion[ei]|arrest[oi]|ferm[oi]) arbitrari[oe]?|detenut[oi] arbitrariamente/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:carenza|scarsità|penuria|mancanza) di (?:[^;]{0,30})?(?:carburant|benzina|gasolio)|(?:carburant\p{L}|benzina|gasolio)[^;]{0,40}(?:carenz|scarsegg|razionament)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /coprifuoco[^;]{0,60}(?:vigore|dalle|tra le|imposto|dichiarato|prorogato)|(?:vigore|imposto|dichiarato|istituito)[^;]{0,40}coprifuoco/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:aeroport[oi]|spazio aereo)[^;]{0,60}(?:è|sono|resta|restano|rimane|rimangono) (?:\p{L}+ )?(?:stat[oi] )?chius[oi]/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /blocc(?:o|hi) (?:navale|stradal[ei]|d[ei]|del|delle|imposto)(?!\p{L})/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
