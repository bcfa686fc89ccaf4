import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:\\p{L}*[Ss]taatsangehörige[nr]?|\\p{L}*[Ss]taatsbürger\\p{L}*|Deutsche[nr]?|Österreicher\\p{L}*|Schweizer\\p{L}*|Auslands\\p{L}+|' +
  'Reisende[nr]?|Personen|Bürger\\p{L}*|Tourist\\p{L}*|Urlauber\\p{L}*|Doppelstaat\\p{L}*|Landsleuten?|Familien|Besucher\\p{L}*|Geschäftsreisende[nr]?|Sie|Ihnen|[Aa]llen?)(?!\\p{L})'
/** The publisher as the one who advises; a bare "Regierung" is the local one. */
const WE =
  '(?:[Ww]ir|Auswärtige[sn]? Amt(?:e?s)?|Bundesregierung|(?<![\\p{L}-])Außenministerium|Bundesministerium|BMEIA|EDA|Departement|[Bb]otschaft)'
const TOLD =
  '(?:aufgefordert|aufgerufen|(?:an)?gehalten|gebeten|ersucht|empfohlen|(?:an)?geraten|nahe ?gelegt|angewiesen|ermahnt)'
const ADVISES =
  '(?:fordert|fordern|ruft|rufen|rät|raten|empfiehlt|empfehlen|bittet|bitten|appelliert|ersucht|legt|legen|mahnt|drängt)'
/** The advice as a noun, where it is said to hold: "Es ergeht die dringende Aufforderung an alle …, das Land …". */
const CALLED =
  '(?:Aufforderung|Empfehlung|Aufruf|Appell|Rat)(?!\\p{L})(?<=(?:ergeht|gilt|besteht|wiederholt|wiederholen|erneuert|erneuern|bekräftigt)(?!\\p{L})[^;,]{0,80})'
/** "wird … empfohlen", "empfohlen wird", "das Auswärtige Amt rät …", "rät das Auswärtige Amt …", "hat … aufgefordert". */
const ADVISED =
  `(?:(?<!\\p{L})(?:werden|wird|sind|ist|bleiben|bleibt)(?!\\p{L})[^;]{0,220}?(?<!nicht )(?<!\\p{L})${TOLD}(?: (?:werden|wird|worden|sind))?|` +
  `(?<!nicht )(?<!\\p{L})${TOLD.replace('aufgefordert', '[Aa]ufgefordert').replace('empfohlen', '[Ee]mpfohlen')} (?:wird|werden|sind|ist)|` +
  `${WE}(?!\\p{L})(?:[^;]{0,60}?(?<!\\p{L})${ADVISES}(?!\\p{L})| (?:hat|haben)(?!\\p{L})[^;]{0,140}?(?<!\\p{L})${TOLD})|` +
  `(?<!\\p{L})${ADVISES} (?:das |die )?${WE}(?!\\p{L})|${CALLED})`
/** Between the advice and the verb: nothing that turns it into advice to think or to prepare. */
const GAP =
  '(?:(?!erwäg|prüf|überleg|Betracht|bereit(?!s)|[Vv]orbereit|plan|(?<!nach )Möglichkeit)[^;]){0,200}?'
const PLURALS =
  '(?!\\p{L}*(?:ungen|[Oo]rte|[Ss]tädte|[Pp]lätze|[Rr]äume|[Ss]traßen|[Ww]ege|[Hh]äuser|[Gg]ebäude|[Ff]ahrzeuge?|[Mm]engen?|[Bb]ereiche|[Ll]okale|[Hh]otels|[Uu]nterkünfte|[Ss]trände|[Bb]oote|[Ss]chiffe|[Ff]lughäfen|[Zz]üge|Deutschen?|Staatsangehörigen?|Österreicher\\p{L}*|Schweizer\\p{L}*|Reisenden?|Personen|[Hh]aus|Sie|[Gg]elände|[Ff]lugzeuge?)(?!\\p{L}))'
const WITH_ARTICLE =
  '(?:Ira[nk]|Libanon|(?:Süd)?[Ss]udan|Jemen|Niger|Tschad|Kongo|DR Kongo|Gabun|Senegal|Oman|Kosovo|Ukraine|Türkei|Mongolei|Elfenbeinküste|Philippinen|Malediven|' +
  'Komoren|Gazastreifen|Westjordanland|Sahel\\p{L}*|Sinai\\p{L}*|Krim|Donbass?|Russische Föderation|(?:\\p{Lu}\\p{Ll}+ )?(?:Arabische|Islamische|Demokratische|Dominikanische|Zentralafrikanische|Bolivarische)[nr]? Republik|Vereinigten)'
const PARTS =
  '\\p{L}*(?:[Gg]ebiete?|[Rr]egion(?:en)?|[Pp]rovinz(?:en)?|[Bb]ezirke?|[Ll]andesteile?|(?<!\\p{L})Teile|[Dd]istrikte?|[Bb]undesstaat(?:en)?|[Dd]epartements?|[Nn]orden|[Ss]üden|[Oo]sten|[Ww]esten|(?:Haupt)?[Ss]tadt|[Zz]onen?|[Gg]ouvernements?|[Gg]ouvernorate?|[Ii]nseln?|[Oo]blaste?)'
/** What tells more of "die Provinzen" or "das Grenzgebiet": names, and where it lies. */
const NAMED = `(?:,? (?:(?:und|oder|sowie|bzw\\.|zu[mr]?|an|entlang|nahe|rund|um|von|vom|in|im|nördlich|südlich|östlich|westlich|de[rsmn]|die|das|innerhalb) ){0,3}"?\\p{Lu}[\\p{L}'-]*"?){0,8}?`
const LAND = '(?:Land|Staatsgebiet|Territorium|Gastland|Hoheitsgebiet)'
const OBJ =
  `(?:(?<land>(?:[Dd]as (?:gesamte )?|[Dd]ieses |Ihr |ihr )${LAND}|dieses|es)(?!\\p{L})|` +
  `(?<part>diesen?(?= (?!\\p{Lu}))|(?:(?:[Dd]ie|[Dd]as|[Dd]en|[Dd]iese[ns]?|jene[ns]?|sämtliche|alle) )?(?:[\\p{Ll}-]+[en] ){0,3}${PARTS}(?!\\p{L})${NAMED})(?!\\p{L})|` +
  `(?<name>(?:(?:[Dd]en|[Dd]ie|[Dd]as) ${WITH_ARTICLE}|${PLURALS}\\p{Lu}[\\p{L}'-]+)(?:(?: und(?: de[rn]| die| das)?)? \\p{Lu}[\\p{L}'-]+){0,3})(?!\\p{L}))`
/** The same behind "aus" or "für". */
const FROM =
  `(?:(?:de[mnr]|die|das) an (?:den |die )?(?=\\p{Lu}[\\p{L}' -]{2,40}? (?:an)?grenzende))?(?:(?<land>(?:dem |das )(?:gesamte[n]? )?${LAND})(?!\\p{L})|` +
  `(?<part>(?:(?:de[mnr]|die|das|diese[nmr]?) )?(?:[\\p{Ll}-]+[en] ){0,3}${PARTS})(?!\\p{L})|` +
  `(?<name>(?:de[mnr] |die |das )?\\p{Lu}[\\p{L}'-]+(?:(?: und(?: de[rn]| die| das)?)? \\p{Lu}[\\p{L}'-]+){0,3})(?!\\p{L}))`
/** An adverb or a phrase with a preposition: how, when and by what means to leave. */
const HOW_WORD =
  '(?!(?:nicht|nie|niemals|kein\\p{L}*|zu|de[rmns]|die|das|ihre[nmrs]?|eine[nmrs]?|und|oder|sich|nur|aus|ein-|auf|mit|mittels|per|über|via|im|in|ins|bei|beim|unter|nach|von|vom|vor|durch|ohne|für|um|am|an|ans|zur|zum|zwischen)(?!\\p{L}))\\p{Ll}+|ab sofort'
const HOW_PHRASE =
  "(?:auf|mit|mittels|per|über|via|im|in|Richtung|bei|unter|nach|von|ab|vor|durch|einschließlich|inklusive|samt|an(?= Bord)|ohne(?= (?:\\p{Ll}+ )?(?:Verz|Aufsch))) (?:\\p{Ll}+ ){0,5}?\\p{Lu}[\\p{L}'-]+(?: (?:eine[rs] |de[rs] )?\\p{Lu}[\\p{L}'-]+)?(?:(?: und| oder|,|/) ?(?!(?:das|die|den|dieses?) )(?:\\p{Ll}+ ){0,3}?\\p{Lu}[\\p{L}-]+)?"
const HOW = `(?:(?:${HOW_PHRASE}|${HOW_WORD}|-),? (?:und )?){0,10}?`
/** Behind "das Land" all is how to leave it, up to the verb; but no other verb, and no "not". */
const REST = '(?:(?!(?<!\\p{L})(?:nicht|nie|nur|kein\\p{L}*|zu \\p{Ll}+en)(?!\\p{L}))[^;.]){0,140}?'
const OBJ_HOW = `${OBJ}(?:,? ${HOW}|(?<=(?<!\\p{L})(?:das|dieses|Ihr|ihr)(?: gesamte)? ${LAND})${REST} )`
/** "Deutsche … sollten", "Wer sich noch in X aufhält, sollte"; at its start "Sollten Sie" is a condition. */
const SHOULD = `(?:(?<!\\p{L})${PEOPLE}[^;]{0,240}?(?<!\\p{L})(?:sollten|sollen|mögen)(?!\\p{L})|(?<!\\p{L})(?:[Ww]er|[Jj]ede[r]?) [^;]{0,160}?(?<!\\p{L})(?:sollte|soll|möge)(?!\\p{L})|(?<=\\S )(?:sollten|sollen) (?:\\p{Ll}+ ){0,3}${PEOPLE})`
/** Where a clause with the leave verb begins: right behind the advice, or behind a comma or an "und". */
const THEN = `(?:,|:| -|${GAP}(?:[,:-]| und| sowie| oder))? `
const HOME = 'nach (?:Deutschland|Österreich) |in die Schweiz |in (?:die|Ihre|ihre) Heimat '
const GO = '(?:(?<!ein- (?:und|oder|bzw\\.) )auszureisen|abzureisen|zum Verlassen des Landes)'
const NOT_ABLE = '(?! (?:zu )?(?:wollen|möchten|müssen|können|dürfen|wünschen|beabsichtigen))'
const URGENTLY =
  '(?:(?:umgehend|sofortig|unverzüglich|schnell|rasch|baldig|zeitnah|zügig|vorübergehend|frühzeitig|rechtzeitig|möglichst)\\p{L}* ){0,2}'
const IN_FORCE =
  '(?:ausgesprochen|erlassen|erneuert|bekräftigt|wiederholt|ausgeweitet|in Kraft|aufrechterhalten)'
const RECOMMENDED = '(?:empfohlen|angeraten|nahe ?gelegt|geboten|angezeigt)'
const NOTICE = '(?:Ausreise(?:aufforderung|empfehlung)(?:en)?|Aufforderung(?:en)? zur Ausreise)(?!\\p{L})'

const CALLS: readonly CallRule[] = [
  {
    name: 'de/aufgefordert-zu-verlassen',
    grade: 'leave',
    when: new RegExp(`${ADVISED}${THEN}(?<how>${HOW}${OBJ_HOW})zu verlassen(?!\\p{L})`, 'gu'),
    objectless: true,
  },
  {
    name: 'de/aufgefordert-auszureisen',
    grade: 'leave',
    when: new RegExp(
      `${ADVISED}${THEN}(?<how>${HOW}(?:(?:aus ${FROM},? ${HOW})?(?=auszu|abzu|zum)|(?=nach|in)))(?:${GO}|(?:${HOME})${HOW}(?:zurückzukehren|zurückzureisen|auszureisen))(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/zur-ausreise-aufgefordert',
    grade: 'leave',
    when: new RegExp(
      `(?<!(?:bis|vor|nach|erst) )(?<how>(?:[Zz]u[rm]|[Zz]u einer) ${URGENTLY})(?:(?:Ausreise|Abreise|Rückreise|Heimreise)(?!\\p{L})(?: aus (?:(?:dem|der|den) )?)?|Verlassen (?:von |de[sr] )?)(?:(?<=(?:aus|Verlassen)(?: \\p{Ll}+)? )(?:(?<land>(?:ganzen )?(?:Landes?|Staatsgebiets))|(?<part>(?:\\p{Ll}+ ){0,3}${PARTS}s?)|(?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\p{L}+)*))(?!\\p{L}))?(?: \\p{L}+){0,5}? (?:aufgefordert|aufgerufen|geraten|angehalten|ermahnt|(?<=(?<!\\p{L})(?:ruft|rufen|fordert|fordern)(?!\\p{L})[^;]{0,200})auf(?=[.,;!]|$))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/raet-zur-ausreise',
    grade: 'leave',
    when: new RegExp(
      `${WE}(?!\\p{L})[^;]{0,80}?(?<!\\p{L})(?:rät|raten|fordert|fordern|ruft|rufen|drängt|appelliert)(?!\\p{L})[^;,]{0,120}? (?<how>zur ${URGENTLY})Ausreise(?!\\p{L})(?: aus ${FROM})?`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/ausreise-empfohlen',
    grade: 'leave',
    when: new RegExp(
      `(?<!(?:[Ff]ür|[Bb]ei|[Vv]or|[Nn]ach|über|auf|,) )(?<!\\p{L})(?:[Dd]ie|[Ee]ine|[Ii]hre) (?<how>${URGENTLY})Ausreise(?: aus ${FROM})?,? ${HOW}(?:wird|ist) ${HOW}(?<!nicht )${RECOMMENDED}`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/wird-die-ausreise-empfohlen',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:wird|ist)(?: \\p{L}+){0,6}? (?:die|eine) (?<how>${URGENTLY})Ausreise(?: aus ${FROM})?,? ${HOW}(?<!nicht )${RECOMMENDED}`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/empfiehlt-die-ausreise',
    grade: 'leave',
    when: new RegExp(
      `(?:${WE}(?!\\p{L})[^;]{0,60}?(?<!\\p{L})(?:empfiehlt|empfehlen|legt|legen)|(?<!\\p{L})(?:empfiehlt|empfehlen) (?:das |die )?${WE})(?!\\p{L})[^;,]{0,120}? (?:die|eine) (?<how>${URGENTLY})Ausreise(?!\\p{L})(?: aus ${FROM})?`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/um-ausreise-bemuehen',
    grade: 'leave',
    when: new RegExp(
      `(?:[Bb]emühen Sie sich|(?<!\\p{L})${PEOPLE}[^;]{0,160}?(?<!\\p{L})(?:sollten|sollen|mögen) sich)(?!\\p{L})[^;,]{0,40}? um (?:eine |die |Ihre |ihre )?(?<how>${URGENTLY})Ausreise(?!\\p{L})(?: aus ${FROM})?`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/teilreisewarnung-und-ausreiseaufforderung',
    grade: 'leave',
    when: new RegExp(
      `Teilreisewarnung(?:en)?(?: und| sowie|,| mit|/)(?: (?:de[rn]|die))?(?: [(]?\\p{Ll}+[)]?){0,2} ?${NOTICE}(?! (?:für|in|zu)(?!\\p{L}))`,
      'gu',
    ),
    objectless: true,
    where: 'region',
  },
  {
    name: 'de/fuer-gilt-ausreiseaufforderung',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})(?:[Ff]ür|[Ii]n|[Ii]m) (?=[^;]{0,240}usreise)${FROM}[^;,]{0,60}? (?:gilt|gelten|besteht|bestehen|wurde|wurden|wird|ist)(?!\\p{L})[^;]{0,80}?(?<!keine )${NOTICE}(?:(?<=(?:gilt|gelten|besteht|bestehen)(?!\\p{L}).{0,140})|(?=[^;,]{0,40} ${IN_FORCE}))`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/ausreiseaufforderung-gilt',
    grade: 'leave',
    when: new RegExp(
      `(?:[Dd]ie|[Dd]iese|[Uu]nsere|[Ee]ine) (?:\\p{Ll}+ ){0,2}${NOTICE}(?: (?:für|aus|zu) ${FROM})?[^;,]{0,80}? (?:gilt|gelten|besteht|bestehen|bleibt|bleiben|${IN_FORCE})(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/ausreiseaufforderung',
    grade: 'leave',
    when: new RegExp(
      `(?:(?:[Bb]eachten Sie|[Ee]s (?:gilt|besteht)|[Ww]eiterhin gilt|geltende[nr]?|bestehende[nr]?|(?<![Tt]rotz (?:der )?)[Rr]eisewarnung(?:en)?(?: und| sowie| mit|/|,))[^;]{0,120}?|^)${NOTICE}(?: (?:für|aus|zu) ${FROM})?`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/sollten-verlassen',
    grade: 'leave',
    when: new RegExp(`${SHOULD}${GAP} (?<how>${HOW}${OBJ_HOW})(?<!zu )verlassen(?!\\p{L})${NOT_ABLE}`, 'gu'),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'de/sollten-ausreisen',
    grade: 'leave',
    when: new RegExp(
      `${SHOULD}(?<how>${GAP}) (?:(?:aus ${FROM} ${HOW})?(?<!(?:nicht|und|oder|bzw\\.) )ausreisen|(?:${HOME})(?:\\p{Ll}+ ){0,4}?(?<!(?:nicht|und|oder) )(?:zurückkehren|zurückreisen|ausreisen))(?!\\p{L})${NOT_ABLE}`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/haben-zu-verlassen',
    grade: 'leave',
    // what one has to do is the law, but where it is to be done at once
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}[^;]{0,160}? (?:haben|müssen)(?!\\p{L})(?=[^;.]{0,120}(?:sofort|umgehend|unverzüglich|schnellst|baldmöglichst|so bald|so schnell)) (?<how>${HOW}${OBJ_HOW})(?<!nicht )(?:zu )?verlassen(?!\\p{L})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'de/das-land-sollten-verlassen',
    grade: 'leave',
    when: new RegExp(
      `(?:^|[;:] )(?=[^;]{0,160} (?:sollten|sollen) )(?<how>${OBJ}) (?:sollten|sollen) (?:\\p{Ll}+ ){0,3}${PEOPLE} ${HOW}(?<!nicht )verlassen(?!\\p{L})${NOT_ABLE}`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'de/ausreise-antreten',
    grade: 'leave',
    when: new RegExp(
      `(?<= (?<how>(?:die|Ihre|ihre|eine) ${URGENTLY}))(?:Ausreise|Rückreise|Heimreise|Abreise)(?!\\p{L})(?: aus ${FROM})?[^;,.]{0,60}? (?:zu )?(?:vorziehen|vorzuziehen|vorverlegen|vorzuverlegen|antreten|anzutreten|beschleunigen)(?!\\p{L})(?<=(?:${ADVISED}|${SHOULD})(?!\\p{L})${GAP} (?:die|Ihre|ihre|eine) [^;.]{0,160})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/fluege-nutzen-um-zu-verlassen',
    grade: 'leave',
    when: new RegExp(
      `, um (?<how>${HOW}(?:${OBJ_HOW}zu verlassen|auszureisen))(?!\\p{L})(?<=(?:(?:${ADVISED}|${SHOULD})(?!\\p{L})[^;]{0,160}?(?:nutzen|nehmen|buchen)|(?:^|[,;:] )[Nn]utzen Sie [^;]{3,160}), um [^;.]{0,200})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'de/kehren-sie-zurueck',
    grade: 'leave',
    when: /(?:^|[,;:] |(?:und|daher|deshalb|bitte|Bitte) )[Kk]ehren Sie (?![^.;,]{0,80}(?<!\p{L})(?:nicht|erst|nur)(?!\p{L}))(?<how>[^;.]{0,120}?)(?:nach (?:Deutschland|Österreich)|in die (?:Schweiz|Heimat)) zurück(?!\p{L})/gu,
    objectless: true,
  },
  {
    name: 'de/verlassen-sie',
    grade: 'leave',
    when: new RegExp(
      `(?:^|[,;:!-] |(?:und|daher|deshalb|bitte|Bitte) )[Vv]erlassen Sie (?!diesen? (?!\\p{Lu}))(?![^.;,]{0,120}(?<!\\p{L})(?:nicht|nie|nur|kein\\p{L}*)(?!\\p{L}))(?<how>(?:bitte )?${HOW}${OBJ}[^,;]{0,80})`,
      'gu',
    ),
    objectless: true,
    onlyCountries: true,
  },
  {
    name: 'de/reisen-sie-aus',
    grade: 'leave',
    when: /(?:^|[,;:!-] |(?:und|daher|deshalb|bitte|Bitte|sondern|dann) )[Rr]eisen Sie,? (?<how>(?:(?!(?:nicht|nie|nur|keinesfalls)(?!\p{L}))[^\s,;]+,? ){0,12}?)aus(?=[.,;:!]|$| (?:und|oder|bevor|solange|sobald|sofern|wenn|falls)(?!\p{L}))/gu,
    objectless: true,
  },
  {
    name: 'de/ausreisemoeglichkeiten-nutzen',
    grade: 'leave',
    when: new RegExp(
      `(?:[Nn]utzen Sie|${ADVISED})[^;]{0,120}?(?:Ausreisemöglichkeit(?:en)?(?= aus )|Möglichkeit(?:en)? (?:der|zur|für (?:die|eine|Ihre|ihre)) ${URGENTLY}Ausreise|[^;,]{0,100}? (?:zur|für (?:die|eine|Ihre|ihre)) (?:\\p{Ll}+ )?Ausreise)(?!\\p{L})(?: aus ${FROM})?`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/ausreisemoeglichkeiten-zu-nutzen',
    grade: 'leave',
    when: new RegExp(
      `(?:Ausreisemöglichkeit(?:en)?|(?:Flüge|Flugverbindung(?:en)?|Verkehrsmittel|Reisemöglichkeit(?:en)?|Verbindung(?:en)?|Flugmöglichkeit(?:en)?)(?!\\p{L})[^;,]{0,60}? zur (?<how>${URGENTLY})Ausreise)(?!\\p{L})[^;,]{0,60} (?:nutzen|wahrnehmen|wahrzunehmen|in Anspruch (?:zu )?nehmen)(?!\\p{L})(?<=(?:${ADVISED}|${SHOULD})(?!\\p{L})[^;]{0,300})`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/ausreise-erwaegen',
    grade: 'consider',
    when: new RegExp(
      `(?:[Ee]rwäg\\p{L}*|[Üü]berleg\\p{L}+|[Pp]rüf\\p{L}+|Betracht)(?!\\p{L})[^;.]{0,120}?(?:${OBJ} ${HOW}(?:zu )?verlassen|auszureisen|Ausreise(?!\\p{L}))|(?<!(?:[Bb]ei|[Vv]or|[Nn]ach|zur) )(?:Ausreise|auszureisen|(?:das|dieses) Land zu verlassen|Verlassen des Landes)(?!\\p{L})[^;.]{0,60}? (?:zu erwägen|erwägen|zu prüfen|prüfen|in Betracht (?:zu )?(?:ziehen|gezogen)|in Erwägung (?:zu )?(?:ziehen|gezogen)|zu überlegen)`,
      'gu',
    ),
    objectless: true,
  },
  {
    name: 'de/verbleib-pruefen',
    grade: 'consider',
    when: /(?:[Pp]rüf\p{L}*|[Üü]berprüf\p{L}*|[Üü]berdenk\p{L}*|[Üü]berleg\p{L}*|abwägen|hinterfrag\p{L}*)(?!\p{L})[^;.]{0,80}?(?:weiterer |weiteren |Notwendigkeit |Ihre?[rns]? |ihre?[rns]? |der |eine[sr]? |ein )+(?:\p{Ll}+ )?(?:Verbleibs?|Aufenthalts?|Anwesenheit)(?!\p{L})[^;.]{0,60}?(?:notwendig|erforderlich|nötig|zwingend|unbedingt|verantwort\p{L}+|sinnvoll)|(?:Notwendigkeit|Erforderlichkeit) (?:eines|ihres|Ihres|des|eines weiteren|des weiteren) (?:weiteren )?(?:Verbleibs|Aufenthalts)[^;.]{0,60}?(?:prüfen|überprüfen|überdenken|abzuwägen|überlegen)/gu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit or a stay runs out',
    when: /Visum|\bVisa\b|Aufenthaltsdauer|Aufenthaltsfrist|Aufenthaltserlaubnis|Aufenthaltstitel|Überzieh|überzogen|Überschreit|erlaubte[nr]? Aufenthalts?|Abschiebung|Ausweisung|Einreisesperre|Touristenkarte/u,
  },
  {
    why: 'courts, police, fines and bans',
    when: /Strafe|[Gg]eldbuße|Gericht|(?<!willkürliche\p{L}* )(?:Verhaft|Festnahme|Inhaftierung|Haft(?!\p{L}*ung))|Ermittlung|Verfahren|Ausreisesperre|Ausreiseverbot|Schulden|Unfall|Prozess/u,
  },
  {
    why: 'customs, currency and taxes',
    when: /\bZoll|Zollerkl|Devisen|Ausfuhr|Ausreisesteuer|Ausreisegebühr|Flughafensteuer|Bargeld/u,
  },
  {
    why: 'the papers or the flight with which one crosses a border',
    when: /(?:[Rr]eise)?(?:(?<!\p{L})[Pp]ass|[Pp]ässe|[Dd]okument|[Aa]usweis)(?!\p{L}*stelle)|[Cc]harter|Formular|Ein- (?:und|oder|bzw\.|sowie) (?:[Aa]us|wieder)|Einreisestempel|Ausreisestempel|[Ff]ahrzeug/u,
  },
  {
    why: 'medical evacuation, insurance, illness',
    when: /[Vv]ersicherung|[Aa]usschlussklausel|bei Vorliegen|Krankenhaus|Klinik|Rückholung|ärztlich|medizinisch|Symptom|Fieber|Impf|Quarantäne|Erkrank|[Kk]rank(?:e[nr]?|heit)(?!\p{L})|Behandlung/u,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /[Ww]ald(?:brand|bränd)|Busch(?:brand|bränd|feuer)|(?:Wirbel|Tropen)st[uü]rm|Hurrikan|Taifun|Zyklon|Tsunami|Erdbeben|Überschwemm|Hochwasser|Vulkan|Evakuierungs(?:an|auf|befehl|zone|warnung)|Warnungen (?:ausgegeben|erfolgen)|markierte[nr]? (?:Wege|Pfade|Routen)|Wanderweg/u,
    placesOnly: true,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /Demonstration|Kundgebung|Menschenansammlung|Menschenmenge|Versammlung|Protest|nach einem Anschlag|Tatort|Schutzr[aä]um|(?:Raketen|Luft|Flieger)alarm|Schießerei|Gefahrenbereich|Gefahrenzone/iu,
    placesOnly: true,
  },
  {
    why: 'a condition that is only about those who wish to go, or are told to',
    when: /(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]ollten) Sie[^,;:]{0,90}(?:planen|erwägen|möchten|wollen|beabsichtigen|wünschen|aufgefordert|ausreisen (?:müssen|wollen))|(?:die|welche) (?:[^,;]{0,40} )?(?:ausreisen|verlassen) (?:wollen|möchten)/u,
  },
  {
    why: 'leaving is not allowed, not possible or left to everyone',
    when: /(?:verlassen|ausreisen) (?:darf|dürfen|durfte)|(?:darf|dürfen|können|kann) [^,;]{0,60}nicht (?:[^,;]{0,30} )?(?:verlassen|ausreisen)|erfolgt freiwillig|auf eigenes Risiko/u,
  },
  {
    why: 'minors, guardians and their consent',
    when: /[Mm]inderjährig|Sorgerecht|Sorgeberechtigt|notariell|Zustimmung|Einverständnis|Ehemann/u,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?<!\p{L})(?:ihre|seine)[nm]? (?:\p{L}+ )?(?:Staatsangehörigen|Staatsbürger\p{L}*|Bürger\p{L}*|Landsleuten?)(?!\p{L})|^(?!.*(?:[Dd]eutsch|[Öö]sterreich|[Ss]chweiz)).*(?<!\p{L})(?:Amerikaner|US-Bürger|Brit(?:inn)?en|Franzosen|Franzosinnen|Italiener|Spanier|Niederländer|Kanadier|Australier)(?:n|innen)?(?!\p{L})|(?:US-|(?<!\p{L})(?!(?:deutsch|österreich|schweiz))\p{L}+ische[nrs]? )(?:Außen|State|Botschaft|Vertretung)\p{L}*(?!\p{L})[^,;]{0,60}(?:rät|fordert|empfiehlt|ruft|hat)|(?:andere|mehrere|einige|verschiedene|viele) (?:\p{L}+ )?(?:Staaten|Länder|Regierungen|Botschaften)|(?:lokale|örtliche|zuständige|\p{L}+ische)n? (?:Behörden|Regierung|Militär|Polizei|Armee|Streitkräfte)[^,;]{0,40}(?:fordert|fordern|ruft|rufen|hat|haben|rät|raten)/u,
  },
  {
    why: 'a call that is over',
    when: /nicht (?:mehr|länger)|Ausreise(?:aufforderung|empfehlung)(?:en)? (?:besteht|bestehen|gilt|gelten|liegt)[^;,]{0,30} nicht(?!\p{L})|keine (?:\p{Ll}+ )?Ausreise(?:aufforderung|empfehlung)|aufgehoben|Aufhebung|entfällt|entfallen|zurückgenommen|bisherige\p{L}* (?:Ausreise|Aufforderung)/u,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:(?<!\p{L})(?:Staatsangehörige|Staatsbürger|Österreicher|Reisende)|Deutsche[nr]?(?!\p{L}| Botschaft| Vertretung))).*(?:Botschaftspersonal|Botschaftsangehörige|Mitarbeite(?:r|nde)|Personals?(?!\p{L})|Bedienstete|Diplomaten)/u,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:Im Jahr(?:e)?|Seit|In den Jahren|Nach|Bereits) (?:\p{L}+ )?(?:19|20)\d\d(?!\d)|^\p{L}+ wurden (?:19|20)\d\d/u,
  },
]

const STAFF_WORD =
  '(?<!\\p{L})(?:(?:Botschafts|Konsulats)?(?:[Pp]ersonals?|[Mm]itarbeite\\p{L}+|[Aa]ngehörige[nr]?|[Tt]eams?)|Bedienstete[nr]?|Diplomat\\p{L}+|Entsandte[nr]?|Beschäftigte[nr]?|Familienangehörige[nr]?|Familien)(?!\\p{L})'
const EMBASSY =
  '(?<!\\p{L})(?:[Bb]otschaft(?:en)?|[Aa]uslandsvertretung(?:en)?|[Vv]ertretung(?:en)?|Kooperationsbüro|Botschaftskanzlei|Botschaftsbüro|Verbindungsbüro)(?!\\p{L})'
const IS = '(?:ist|sind|bleibt|bleiben|wurde|wurden|wird|war)(?!\\p{L})'
const PARTLY =
  '(?:(?<!\\p{L})[Tt]eile?(?!\\p{L})|[Tt]eilweise|Großteil|(?:notwendig|benötigt|erforderlich|essenziell|wesentlich)\\p{L}*|[Ff]amilien|[Ee]inige|reduzier|verringer|verkleiner|außerhalb)'
const GONE =
  '(?:abgezogen|evakuiert|ausgeflogen|zurückgezogen|zurückgerufen|ausgereist|verlegt|außer Landes gebracht|repatriiert|heimgeholt|zurückgeholt|(?:nach (?:Deutschland|Österreich)|in die (?:Schweiz|Heimat)) zurückgekehrt|zurückgekehrt nach)'
const FEWER =
  '(?:reduziert|verringert|verkleinert|abgebaut|(?:auf ein Minimum |stark )?beschränkt|(?:zu )?(?:reduzieren|verringern|verkleinern)(?!\\p{L}))'
const WORK =
  '(?:Betrieb|Dienstbetrieb|Dienst|Tätigkeit(?:en)?|Arbeit|Geschäfte?|Aktivitäten|Amtsgeschäfte)(?!\\p{L})'
const OUR = `(?:${EMBASSY}|[Dd]eutsche|[Öö]sterreichische|[Ss]chweiz|diplomatisch|konsularisch|entsandt|Botschafts)`
/** Closed to callers at its door: the embassy itself works on. */
const TO_VISITORS = '(?:Besucher|Publikums|Parteien|Kunden)(?:verkehr|betrieb)'

/** Consular services as such, and the section that gives them. */
const SERVICES =
  '(?<!\\p{L})(?:[Kk]onsularische\\p{L}* (?:und \\p{L}+ )?(?:Dienst(?:e|en|leistungen|betrieb)?|Leistungen|Tätigkeit(?:en)?|Arbeit|Aufgaben|Service(?:s|leistungen)?|Aktivitäten|Betrieb|Abteilung)|Konsular(?:dienste?|diensten|dienstleistungen|service|arbeit|betrieb|abteilung|stelle|bereich|referat))(?: (?:der|unserer) (?:[\\p{L}]+ )?Botschaft)?(?!\\p{L})'
const STOPPED = '(?:eingestellt|ausgesetzt|suspendiert|unterbrochen)(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'de/botschaft-wieder-offen',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?:wiedereröffnet|wieder ?geöffnet|wieder (?:\\p{L}+ )?(?:geöffnet|offen|eröffnet|in Betrieb))|${EMBASSY}[^;]{0,80}?${WORK}[^;]{0,60}?(?:wieder ?aufgenommen|wieder auf(?!\\p{L}))|Wiedereröffnung der[^;,]{0,40}${EMBASSY}|${STAFF_WORD}[^;]{0,60}? zurückgekehrt`,
      'u',
    ),
    // announced or begun is not done, and home is the other way
    unless:
      /(?:nach (?:Deutschland|Österreich)|in die (?:Schweiz|Heimat)) zurück|zurückgekehrt (?:nach|in)|geplant|vorbereitet|beabsichtigt|soll(?!\p{L})|sobald|bis (?:zur|zu einer) Wiedereröffnung/u,
  },
  {
    name: 'de/konsulardienst-wieder-aufgenommen',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,80}?(?:wieder ?aufgenommen|wieder (?:\\p{Ll}+ )?(?:angeboten|geöffnet|verfügbar|aufgenommen))|Wiederaufnahme (?:de[rs] |aller )?(?:\\p{Ll}+ )?${SERVICES}`,
      'u',
    ),
    // announced, begun or done in part is not done
    unless:
      /geplant|vorbereitet|beabsichtigt|soll(?!\p{L})|sobald|bis (?:zur|zu einer)|[Tt]eilweise|eingeschränkt|schrittweise|[Ee]inige|nicht/u,
  },
  {
    name: 'de/botschaft-geschlossen',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,140}? ${IS}[^;]{0,120}?(?<!\\p{L})(?:geschlossen|geräumt)(?!\\p{L})|${IS}(?: \\p{L}+){0,2} (?:die|unsere) (?:[\\p{L}-]+ )?${EMBASSY}[^;]{0,120}?(?<!\\p{L})geschlossen(?!\\p{L})|(?:Schließung|geschlossene[nr]?) (?:de[rs] |unserer )?(?:[\\p{L}-]+ )?${EMBASSY}|${EMBASSY}[^;]{0,80}? (?:temporäre|vorübergehende)[nr] Schließung|(?:Deutschland|Österreich|Schweiz|Bundesregierung)(?!\\p{L})[^;]{0,40}? (?:hat|haben)[^;]{0,60}? (?:ihre?|seine?) (?:[\\p{L}-]+ )?${EMBASSY}[^;]{0,80}?(?<!\\p{L})geschlossen(?!\\p{L})|${EMBASSY}[^;]{0,60}? musste[^;]{0,60}? (?:geschlossen werden|schließen)|beschlossen(?!\\p{L})[^;]{0,40}? (?:die|ihre|seine) (?:[\\p{L}-]+ )?${EMBASSY}[^;]{0,60}? zu schließen`,
      'u',
    ),
    unless: new RegExp(TO_VISITORS, 'u'),
  },
  {
    name: 'de/betrieb-eingestellt',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}?${WORK}[^;]{0,60}?(?:eingestellt|ausgesetzt|unterbrochen|suspendiert)|(?:Betrieb|Dienstbetrieb|Tätigkeit) der[^;,]{0,50}${EMBASSY}[^;]{0,60}?(?:eingestellt|ausgesetzt)|${EMBASSY}[^;]{0,60}?(?:hat|haben) (?:\\p{L}+ )?${WORK} eingestellt`,
      'u',
    ),
  },
  {
    name: 'de/botschaft-verlegt',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,100}?(?: nach \\p{Lu}[^;]{0,60}?(?:verlegt|umgezogen|verlagert|ausgelagert)|(?:arbeitet|operiert|wahr)[^;]{0,60}? (?:von|aus) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?: aus)?(?=[.,]|$))`,
      'u',
    ),
  },
  {
    name: 'de/personal-ganz-abgezogen',
    posture: 'suspended',
    when: new RegExp(
      `(?:gesamte[nrs]?|alle|sämtliche[ns]?|vollständig)(?!\\p{L})[^;]{0,60}?${STAFF_WORD}[^;]{0,100}?${GONE}(?!\\p{L})|${STAFF_WORD}[^;]{0,80}?(?:vollständig|gänzlich|komplett) ${GONE}(?!\\p{L})|(?:[Dd]as|[Ii]hr) (?:[\\p{Ll}-]+ )?[Pp]ersonal(?!\\p{L})[^;]{0,20}?${EMBASSY}[^;]{0,100}?${GONE}(?!\\p{L})|(?:[Dd]as|[Ii]hr) (?:[\\p{L}-]+ )?Botschaftspersonal(?!\\p{L})(?:[^;]{0,60}?${GONE}(?!\\p{L})| hat(?!\\p{L})[^;,]{0,40}? verlassen)|${EMBASSY}[^;]{0,60}? ihr Personal[^;]{0,60}?${GONE}(?!\\p{L})`,
      'u',
    ),
    unless: new RegExp(PARTLY, 'u'),
  },
  {
    name: 'de/botschaft-evakuiert',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,80}? ${IS}[^;]{0,60}?(?<!\\p{L})(?:evakuiert|nicht (?:mehr )?besetzt|unbesetzt)(?!\\p{L})`,
      'u',
    ),
    unless: new RegExp(`${STAFF_WORD}|Familien|Angehörige`, 'u'),
  },
  {
    name: 'de/personal-abgezogen',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?<!\\p{L})(?:Botschafts|Konsulats)(?:personals?|mitarbeite\\p{L}+|angehörige[nr]?|teams?)(?!\\p{L})[^;]{0,100}?(?:${GONE}|${FEWER})(?!\\p{L})|${OUR}[^;]{0,80}?${STAFF_WORD}[^;]{0,100}?(?:${GONE}|${FEWER}|verlassen das Land|(?:hat|haben) das Land verlassen)(?!\\p{L})|${STAFF_WORD} (?:der|des)[^;]{0,40}?(?:${EMBASSY}|Personals?|Botschafts\\p{L}+)[^;]{0,100}?(?:${GONE}|${FEWER}|(?:hat|haben) das Land verlassen)(?!\\p{L})`,
      'u',
    ),
    unless: /freigestellt|freiwillig/u,
  },
  {
    name: 'de/personal-zur-ausreise-aufgefordert',
    posture: 'ordered-departure',
    when: new RegExp(
      `${STAFF_WORD}(?=.*(?:${EMBASSY}|[Bb]otschafts|Entsandte|[Dd]iplomat|Auswärtige))[^;]{0,120}?(?:zur (?:\\p{Ll}+ )?(?:Ausreise|Rückkehr|Rückreise|Heimreise) |zum Verlassen des Landes |(?:auszureisen|zurückzukehren|zu verlassen)[^;]{0,20}?)(?:verpflichtet|aufgefordert|angewiesen|angehalten)|(?:verpflichtet|angewiesen|aufgefordert)[^;]{0,40}?${STAFF_WORD}(?=.*(?:${EMBASSY}|[Bb]otschafts|Entsandte|[Dd]iplomat))[^;]{0,80}?(?:auszureisen|zurückzukehren|zu verlassen)`,
      'u',
    ),
    unless: /freigestellt|freiwillig/u,
  },
  {
    name: 'de/personalbestand-reduziert',
    posture: 'ordered-departure',
    when: new RegExp(
      `(?:Personalbestand|Personalstärke|Präsenz|Besetzung)(?!\\p{L})[^;]{0,60}?${EMBASSY}[^;]{0,80}?${FEWER}|${EMBASSY}[^;]{0,60}?(?:Personalbestand|Personalstärke|Personal|Besetzung|Kernteam|Minimalbesetzung|Notbesetzung)(?!\\p{L})(?:[^;]{0,80}?${FEWER})|${EMBASSY}[^;]{0,60}?(?:reduziertem Personal|Notbesetzung|Minimalbesetzung|Rumpfbesetzung)|(?:Abzug|Evakuierung|Verlegung|Rückholung|Reduzierung) (?:de[sr] |von |eines Teils (?:des |der )?)(?:[\\p{L}-]+ ){0,3}?(?:Botschaftspersonals|Personals der[^;]{0,30}${EMBASSY}|Botschaftsangehörigen)`,
      'u',
    ),
  },
  {
    name: 'de/ausreise-freigestellt',
    posture: 'authorized-departure',
    when: new RegExp(
      `${STAFF_WORD}[^;]{0,120}?(?:Ausreise|Rückkehr|Rückreise|Heimreise|auszureisen|zu verlassen)[^;]{0,40}?(?:freigestellt|genehmigt|gestattet|ermöglicht|erlaubt)|${STAFF_WORD}[^;]{0,60}?(?:freigestellt|gestattet|ermöglicht|erlaubt)[^;]{0,60}?(?:auszureisen|zu verlassen)|freiwillige Ausreise (?:von|der|des)[^;]{0,40}?${STAFF_WORD}`,
      'u',
    ),
    unless: /Behörden|(?<!\p{L})nicht (?:gestattet|erlaubt)/u,
  },
  {
    name: 'de/konsulardienst-eingestellt',
    posture: 'services-suspended',
    when: new RegExp(
      `${SERVICES}[^;]{0,100}?${STOPPED}|(?:Aussetzung|Einstellung|Unterbrechung) (?:de[rs] |aller |sämtlicher |unserer )(?:\\p{Ll}+ )?${SERVICES}|^(?=.*bis auf [Ww]eiteres).*?${SERVICES}[^;]{0,80}?(?<!\\p{L})geschlossen`,
      'u',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:[Tt]eilweise|[Zz]um Teil|Teile|[Ee]inige|[Bb]estimmte|[Ee]inzelne|[Mm]anche|könnten?|können|[Ff]alls|[Ww]enn|[Ss]ollten?)(?!\p{L})|^(?!.*bis auf [Ww]eiteres).*(?<!\p{L})(?:heute|morgen|werden(?=[.,]|$)|a[mn] (?:\p{Ll}+ )?\p{L}*(?:tag|tagen)(?!\p{L})|(?:ist|sind|bleibt|bleiben|werden|wird)(?!\p{L})(?!.*worden)[^;]{0,60}? (?:am|vom|bis|zwischen)(?: zum| dem)? \d)/u,
  },
  {
    name: 'de/hilfe-eingeschraenkt',
    posture: 'limited',
    when: new RegExp(
      `(?:[Kk]onsularisch\\p{L}*|${EMBASSY}|Unterstützungsmöglichkeiten|Hilfsmöglichkeiten)[^;]{0,160}?(?:eingeschränkt|begrenzt|beschränkt|unmöglich|nicht möglich|nicht leisten|keine konsularische|kaum|nicht gewährleistet|nicht garantier|ausgesetzt|${TO_VISITORS} geschlossen)|(?:eingeschränkt|begrenzt|nur in Ausnahmefällen|keine|kaum)[^;]{0,60}?(?:konsularisch|${EMBASSY})`,
      'u',
    ),
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /[Ff]eiertag|Ramadan|Opferfest|Eid al|Weihnacht|Ostern|Neujahr|Wochenende|(?:Öffnungs|Sprech|Dienst)zeiten|Umzug|Renovierung|Umbau|Hurrikan|Taifun|Zyklon|Wirbelsturm|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)(?!\p{L})/u,
  },
  {
    why: 'closed on certain days',
    when: /(?<!\p{L})(?:ist|sind|bleibt|bleiben|hat|haben)(?!\p{L})[^;]{0,40}? (?:am|vom|von|zwischen|an den) (?:\p{L}+tag,? )?(?:de[mn] )?\d{1,2}\.[^;]{0,60}geschlossen(?! worden)|(?<!\p{L})(?:ist|sind|bleibt|bleiben)(?!\p{L})[^;]{0,40}? (?:heute|morgen|a[mn] (?:de[mn] )?(?:\p{Ll}+ )?\p{Lu}\p{L}*(?:tag|tage|tagen|montag|freitag|mittwoch|fest|abend))(?!\p{L})[^;]{0,40}geschlossen/u,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /(?:Visa|Visum|Pass)(?:stelle|abteilung|bereich|annahme|antrag)|Visa- und|(?:Kultur|Wirtschafts|Handels|Militär)abteilung|Goethe|Honorarkonsul(?!\p{L}*[^;]{0,60}Botschaft)/u,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:könnte|könnten|kann|können) (?:[^;,]{0,40} )?(?:geschlossen|evakuiert|abgezogen|eingestellt) werden|(?:[Ff]alls|[Ww]enn|[Ss]ollte) (?:die|das)[^;,]{0,30} (?:Botschaft|Personal)[^;,]{0,60}(?:geschlossen|eingestellt)/u,
  },
  {
    why: 'the local government, an organisation, or other governments',
    when: /(?<!wie (?:die |alle )?)(?:[Aa]ndere|[Mm]ehrere|[Ee]inige|[Vv]iele|[Zz]ahlreiche|[Mm]anche|[Aa]usländische)n? (?:\p{Ll}+ )?(?:[Bb]otschaften|[Vv]ertretungen|\p{L}*[Ss]taaten|Länder|Partner\p{L}*)(?![^;]{0,20}(?:ist|hat))|Vereinte[nr]? Nationen|\bUN\b|\bVN\b|Hilfsorganisation|\bNGOs?\b|Nichtregierung|Fluggesellschaft|(?:Hotel|Klinik|Krankenhaus|Sicherheits|Kabinen)personal|Streitkräfte/u,
  },
]

/** Only possible, ended, or general advice on what to do then. */
const POSSIBLE =
  /(?<!\p{L})(?:kann|können|könnte|könnten|falls|wenn|im Falle|aufgehoben|wieder geöffnet)(?!\p{L})/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:[Aa]ufgrund|[Ww]egen|[Aa]ngesichts|[Rr]isik\\p{L}+|[Gg]efahr\\p{L}*|[Bb]edroh\\p{L}+|drohen|[Ee]s kommt[^;]{0,40} zu)(?!\\p{L})[^;]{0,120}?${words}|${words}(?:gefahr|risiko|rate)(?!\\p{L})`,
    'iu',
  )
}

const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')

/** German: Germany, Austria, Switzerland. */
export const de: Language = {
  code: 'de',
  calls: {
    // a leave verb, and anything that advises
    stems:
      /^(?=.*(?:verlassen|ausreis|nach deutschland|nach österreich|in die schweiz|auszureisen|abzureisen|reisen sie|kehren sie|rückreise|heimreise|zurückzu|verbleib|aufenthalt|anwesenheit|abreise)).*(?:forder|(?:auf)?gerufen|ruft|rufen|(?<!\p{L})halten|gehalten|gebeten|bitte|ersucht|empf(?:o|ie|e)hl|geraten|rät|raten|(?<!\p{L})rat(?!\p{L})|gelegt|legt|legen|gewiesen|mahnt|drängt|appell|sollt?e?n?(?!\p{L})|mög|sofort|umgehend|unverzüglich|schnellst|baldmöglichst|(?<!\p{L})Sie(?!\p{L})|geboten|angezeigt|zur ausreise|erwäg|überleg|überdenk|prüf|betracht|abwäg|abzuwägen|hinterfrag)/isu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: /^(?=x)y/u,
    urgent:
      /sofort|unverzüglich|umgehend|(?<!\p{L})jetzt(?!\p{L})|auf der Stelle|ohne (?:weiteren |weitere )?(?:Verzug|Verzögerung|Aufschub)/iu,
    clauseEnd: /[;:,.]| und /,
  },
  staff: {
    stems:
      /botschaft|vertretung|konsul|personal|diplomat|entsandt|bedienstete|mitarbeite|beschäftigte|familien|verbindungsbüro|kooperationsbüro|unterstützungsmöglichkeiten/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'gu'),
    consulate: /[Kk]onsulate?(?:n|s)?(?!\p{L})/u,
    embassy: /[Bb]otschaft|[Vv]ertretung/u,
    seat: /[Bb]otschaft (?:in|im) (?:(?:der|den) )?(?=\S)/gu,
    limitedTo:
      /[Aa]ußerhalb (?:von |der Hauptstadt )?(?<place>\p{Lu}[\p{L}'-]+)|(?:nur|ausschließlich|lediglich) (?:in|im Raum|im Großraum) (?<spot>\p{Lu}[\p{L}'-]+)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}`, 'u'),
    // German writes every noun with a capital: a place is only what people stay in
    located:
      /(?<!\p{L})(?:in|im|auf|aus)(?: (?:de[rmn]|die|das))? (?=[^;]{2,140}? (?:aufhalten|befinden|leben|wohnen|sind|weilen|gemeldet))|(?:[Ss]icherheitshinweise[n]?|[Rr]eisehinweise[n]?|[Rr]eisewarnung(?:en)?) (?:zu[rm]?|für)(?: (?:de[nr]|die|das))? (?=\S)|(?:[Vv]or|[Vv]on) (?:\p{Ll}+ )?Reisen (?:nach|in)(?: (?:de[nr]|die|das))? (?=\S)|(?:Deutschen?|Staatsangehörigen?|Österreicher\p{L}*|Schweizer\p{L}*|Personen|Reisenden?|Tourist\p{L}+) (?:in|im)(?: de[rn])? (?=\S)/gu,
    land: new RegExp(
      `^(?:(?:das|dem|dieses|diesem|ganze[nm]?|gesamte[nm]?) )*${LAND}(?:es|s)?(?!\\p{L})`,
      'u',
    ),
    part: new RegExp(
      `^(?:(?:de[rmns]|die|das|diese[nmrs]?|eine[nmr]?) )?(?:[\\p{Ll}-]+ ){0,3}${PARTS}(?!\\p{L})|^(?:nördlich|südlich|östlich|westlich|zentral)\\p{L}* |^-`,
      'u',
    ),
    article: /^(?:de[rmns]|die|das) /iu,
    // "zum Verlassen Irans", "des Libanons"
    lemmas: (name) => (name.endsWith('s') ? [name.slice(0, -1)] : []),
    beyond: /^,? ?(?:an)?grenzende/u,
    aliases: new Map([
      ['AE', 'VAE|Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten'],
      ['BY', 'Weißrussland|Belarus'],
      [
        'CD',
        'DR Kongo|Demokratischen Republik Kongo|Kongo (Demokratische Republik)|Kongo Demokratische Republik',
      ],
      ['CF', 'Zentralafrikanischen Republik'],
      ['CG', 'Kongo|Republik Kongo|Kongo (Republik)'],
      ['CI', "Côte d'Ivoire|Elfenbeinküste"],
      ['CZ', 'Tschechien|Tschechische Republik|Tschechischen Republik'],
      ['DO', 'Dominikanischen Republik'],
      ['GB', 'Großbritannien|Vereinigten Königreich'],
      ['IR', 'Islamische Republik Iran|Islamischen Republik Iran'],
      ['KP', 'Demokratische Volksrepublik Korea|Nordkorea'],
      ['KR', 'Republik Korea|Südkorea'],
      ['MM', 'Birma|Burma'],
      ['NE', 'Republik Niger'],
      ['PS', 'Palästina|Palästinensischen Gebieten|Palästinensische Autonomiegebiete'],
      ['RU', 'Russische Föderation|Russischen Föderation'],
      ['SY', 'Arabische Republik Syrien'],
      ['TL', 'Timor-Leste|Osttimor'],
      ['US', 'USA|Vereinigten Staaten|Vereinigten Staaten von Amerika|Vereinigte Staaten von Amerika'],
      ['VA', 'Vatikan'],
    ]),
  },
  people: {
    own: new Map([
      ['DE', /^deutsch/iu],
      ['AT', /^österreich/iu],
      ['CH', /^schweiz/iu],
    ]),
    nationals: /(?<whose>\p{L}[\p{L}-]*) (?:Doppel)?(?:Staatsangehörige[nr]?|Staatsbürger\p{L}*)(?!\p{L})/gu,
    anyone:
      /^(?:diplomatisch|konsularisch|[Aa]llen?|[Ff]ür|[Dd]ie|[Dd]en|[Dd]er|[Ss]ämtliche[nr]?|[Aa]ndere|[Vv]iele|und|oder|EU|Unsere[nr]?|unsere[nr]?|[Dd]erzeit|sind|werden|wird|\p{L}*[Ee]uropäische[nr]?)$/u,
    embassies:
      /(?<whose>US(?=-)|[\p{L}-]+isch(?=e)|[Dd]eutsch(?=e)|Schweizer(?= ))[\p{Ll}-]* ?(?:[Bb]otschaft|[Vv]ertretung|[Aa]uslandsvertretung)(?:en)?(?!\p{L})|[Bb]otschaft (?:von |der |des )(?:Bundesrepublik |Republik |Islamischen Republik |Königreichs? |Vereinigten )?(?<state>\p{Lu}[\p{L}-]+)/gu,
  },
  dates: {
    months: new Map([
      ...MONTHS.map((name, index) => [name, index + 1] as const),
      ['jänner', 1] as const,
      ['feber', 2] as const,
    ]),
    notBefore: /(?:bis(?: zum)?|vor dem|spätestens(?: am)?|zwischen(?: dem)?)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terror|anschl|entführ|geisel|konflikt|kämpfe|gefecht|luftangriff|rakete|unruhe|ausschreitung|kriminalität|überf|epidemi|ausbruch|ausbrüche|cholera|erdbeben|wirbelsturm|hurrikan|taifun|zyklon|überschwemm|vulkan|waldbränd|naturkatastrophe|inhaftier|festnahme|verhaft|treibstoff|benzin|ausgangssperre|flughafen|flughäfen|luftraum|blockade/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terror\\p{L}*|anschläge\\p{L}*)') },
      { hazard: 'kidnapping', when: danger('(?:entführung(?:en|s)?|geiselnahmen?)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:bewaffnete\\p{L}* (?:konflikt|auseinandersetzung)\\p{L}*|kampfhandlungen|kämpfen?(?!\\p{L})|gefechten?|luftangriffen?|luftschlägen?|raketen\\p{L}*|kriegerisch\\p{L}*)',
        ),
      },
      {
        hazard: 'unrest',
        when: danger('(?:unruhen|ausschreitungen|gewaltsame\\p{L}* (?:protest|auseinandersetzung)\\p{L}*)'),
      },
      { hazard: 'crime', when: danger('(?:kriminalität\\p{L}*|raubüberfälle\\p{L}*)') },
      {
        hazard: 'health',
        when: /(?:ausbruch|ausbrüche\p{L}*|epidemie) (?:von|mit|an|des|der)|cholera-?ausbr|(?:ebola|masern|dengue)[^;]{0,20}ausbr/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'disaster',
        when: /(?:nach|aufgrund|infolge|wegen|angesichts)(?!\p{L})[^;]{0,60}(?:erdbeben|wirbelst[uü]rm|hurrikan|taifun|zyklon|überschwemmung|vulkanausbr|naturkatastrophe|waldbränd)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /willkürlich\p{L}* (?:\p{L}+ )?(?:festnahme|verhaft|inhaftier|festgehalten|festgenommen)\p{L}*/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:treibstoff|benzin|kraftstoff|diesel)(?:mangel|knappheit|engp[aä]ss)|(?:mangel|knappheit|engp[aä]ss\p{L}*)[^;]{0,30}(?:treibstoff|benzin|kraftstoff|diesel)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /ausgangssperren?(?!\p{L})[^;]{0,60}(?:gilt|gelten|verhängt|in kraft|zwischen|von \d|verlängert|besteh)|(?:gilt|gelten|besteh\p{L}+|verhängt\p{L}*)[^;]{0,40}ausgangssperre/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:flughafen|flughäfen|luftraum)[^;]{0,60}(?:ist|sind|bleibt|bleiben|wurde|wurden)[^;]{0,40}(?:geschlossen|gesperrt)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /(?:straßen|see|treibstoff)blockaden? (?:in|von|auf|der|des|durch|im)|blockade (?:von|der|des|durch|über)/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
