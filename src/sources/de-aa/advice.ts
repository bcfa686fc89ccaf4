import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { countryAt, type OwnNames, startsWithName, stemsOf } from './own-names.ts'

/** A sentence in which the Auswärtiges Amt warns of travel (4) or advises against it (3). */
export interface Advice {
  readonly level: Level
  /** Whether it is about the country as a whole, or about all the rest of it. */
  readonly isWhole: boolean
  /** Other countries that it is about instead; none where it is about this one or its parts. */
  readonly elsewhere: readonly CountryCode[]
  /** Where to, in its words; empty where only a list below it says. */
  readonly where: string
  readonly sentence: string
}

/** "Vor Reisen", "Von nicht unbedingt notwendigen, touristischen Reisen"; never trips of a certain kind. */
const HEAD =
  /\b(vor|von)((?:,?\s+(?:nicht|unbedingt|dringend|zwingend|absolut|notwendigen|erforderlichen|nötigen|touristischen|privaten|geschäftlichen|allen|jeglichen|sämtlichen|und|oder|sonstigen))*)\s+(?:reisen?|aufenthalten)\b/giu
/** Behind "Reisen": how one travels, not where to. */
const HOW =
  /^\s*(?:auf dem|über land|über see|per|mit|zwischen|ohne|bei|innerhalb|von|über die|zu fuß|als|zum)\b/iu
/** A statement may be broken into a list: its verb stands so many lines further down at most. */
const LONGEST_LIST = 40

/**
 * The formal statements among `sentences`, of one section: "Vor Reisen … wird gewarnt", "Von … Reisen … wird (dringend)
 * abgeraten", "warnt vor", "rät von … ab". Advice against single kinds of trips (by boat, overland, at night) is none.
 */
export function adviceIn(sentences: readonly string[], names: OwnNames): readonly Advice[] {
  return sentences.flatMap((sentence, index) =>
    [...sentence.matchAll(HEAD)].flatMap((head): readonly Advice[] => {
      const start = head.index + head[0].length
      const isWarning = head[1]?.toLowerCase() === 'vor'
      const said = statementAt(sentences, { index, start, verb: isWarning ? WARNED : ADVISED_AGAINST })
      if (said === undefined || HOW.test(said.where) || OVER.test(said.where)) return []
      if (TO_SOME.test(sentence.slice(0, head.index))) return []
      return [
        {
          level: isWarning ? 4 : 3,
          isWhole: isWhole(said.where, names),
          elsewhere: elsewhere(said.where, names),
          where: placeOf(said.where) || said.list,
          sentence: said.sentence,
        },
      ]
    }),
  )
}

const WARNED = /\bgewarnt\b/iu
const ADVISED_AGAINST = /\babgeraten\b|\bab(?=[.!,;]|$)/iu
/** No longer, not generally. */
const OVER = /\bnicht\s+(?:mehr|länger|generell|grundsätzlich)\b/iu
/** Before the statement: it is for some travellers only ("Doppelstaatern wird von Reisen nach …"). */
const TO_SOME =
  /(?:staatern?|frauen|schwangeren|journalist\w*|minderjährigen|alleinreisenden|kindern|motorradfahrern)(?!\p{L})/iu

interface Statement {
  /** What stands between "Reisen" and the verb. */
  readonly where: string
  /** The list that "the following" announces, behind the verb and a colon. */
  readonly list: string
  readonly sentence: string
}

interface Place {
  readonly index: number
  readonly start: number
  readonly verb: RegExp
}

/** The statement whose "Reisen" ends at `start` of a sentence; undefined where no verb makes it one. */
function statementAt(sentences: readonly string[], { index, start, verb }: Place): Statement | undefined {
  const sentence = sentences[index] ?? ''
  const rest = sentence.slice(start)
  const below = sentences.slice(index + 1, index + 1 + LONGEST_LIST)
  const here = verb.exec(rest)
  if (here !== null) {
    const list = listAfter(rest.slice(here.index + here[0].length), below)
    return { where: rest.slice(0, here.index), list, sentence }
  }
  if (verb === WARNED && /\bwarnt\b/iu.test(sentence.slice(0, start)))
    return { where: rest, list: '', sentence }
  const lines = /[.!?]$|\bSie\b/.test(rest) ? undefined : linesToVerb(below, verb)
  if (lines === undefined) return undefined
  const where = [rest, ...lines].join(' ')
  return { where: where.slice(0, where.search(verb)), list: '', sentence: [sentence, ...lines].join(' ') }
}

function listAfter(rest: string, below: readonly string[]): string {
  const end = below.findIndex((line) => line.search(HEAD) !== -1 || /[.!?]$/.test(line))
  const lines = /(?:^|:)$/.test(rest) ? below.slice(0, end === -1 ? undefined : end) : []
  return [rest.replace(/^[^:]*:?/, ''), ...lines]
    .map((line) => line.replace(/^[\s-]+|[\s,;]+$/g, ''))
    .filter((line) => line !== '')
    .join('; ')
}

/** The lines up to the one with the verb; none where another statement begins before it. */
function linesToVerb(lines: readonly string[], verb: RegExp): readonly string[] | undefined {
  const end = lines.findIndex((line) => verb.test(line))
  const next = lines.findIndex((line) => line.search(HEAD) !== -1)
  if (end === -1 || (next !== -1 && next <= end)) return undefined
  return lines.slice(0, end + 1)
}

const EXCEPT = /(?<!\p{L})(?:mit ausnahme|außer|ausgenommen|abgesehen)(?!\p{L})/iu
const INTO =
  /^\s*(?:(?:derzeit|weiterhin|aktuell|grundsätzlich|daher)\s+)*(?:nach|in|ins|auf)\s+(?:(?:die|den|das)\s+)?/iu
const EVERYWHERE =
  /^(?:gesamte[ns]?|ganze[ns]?)?\s*(?:land|landesgebiet|staatsgebiet)\b(?! \p{Lu})|^allen? landesteilen?\b/iu
/** "andere Landesteile", "die übrigen Gebiete", "das übrige Land": all that the other statements leave. */
const THE_REST =
  /(?<!\p{L})(?:andere[ns]?|übrige[ns]?|restliche[ns]?|weitere[ns]?|sonstige[ns]?)\s+(?:(?:landesteile|landesgebiete|land|gebiete|regionen|provinzen|bundesstaaten|departements|teile)(?!\p{L})(?:\s+und\s+)?)+/giu

/** A statement with exceptions is about parts; but the rest of a country stays the rest, even without its capital. */
function isWhole(where: string, names: OwnNames): boolean {
  for (const { 0: words, index } of where.matchAll(THE_REST)) {
    if (isOfCountry(where.slice(index + words.length), names)) return true
  }
  if (EXCEPT.test(where)) return false
  return placesIn(where).some((place) => EVERYWHERE.test(place) || startsWithName(stemsOf(place), names) > 0)
}

/** "nach Israel und in die Palästinensischen Gebiete" is two places, without the words that lead to them. */
function placesIn(where: string): readonly string[] {
  return where.split(/\s*(?:,|(?<!\p{L})und|sowie)\s+(?=(?:nach|in|ins|auf)\s)/iu).flatMap((place) => {
    const into = INTO.exec(place)
    return into === null ? [] : [place.slice(into[0].length)]
  })
}

/** A neighbour's warning is no advice about this country. */
function elsewhere(where: string, names: OwnNames): readonly CountryCode[] {
  const places = placesIn(where).map(stemsOf)
  const countries = places.flatMap((place) =>
    startsWithName(place, names) > 0 ? [] : (countryAt(place) ?? []),
  )
  return countries.length === places.length ? countries : []
}

/** What follows "die übrigen Gebiete": nothing, the country itself, or the name of a part that has other parts. */
function isOfCountry(rest: string, names: OwnNames): boolean {
  const words = rest.replace(/^\s*(?:(?:von|der|des|in|im|dem)\s+)*/iu, '')
  if (/^(?:landes\b|[^\p{L}]|$)/iu.test(words)) return true
  if (
    /^(?:sowie|und|einschließlich|inklusive|insbesondere|wird|werden|derzeit|außerhalb|mit ausnahme)\b/iu.test(
      words,
    )
  ) {
    return true
  }
  return startsWithName(stemsOf(words), names) > 0
}

const VERB = /(?<!\p{L})(?:wird|werden)(?!\p{L})/giu
const ADVERBS =
  /\s+(?:derzeit|aktuell|weiterhin|dringend|ausdrücklich|grundsätzlich|daher|aber|jedoch|auch)$/iu
/** "die folgenden Gebiete": which, only the list below says. */
const FOLLOWING = /^(?:(?:die|den|das)\s+)?(?:nach)?folgenden?(?!\p{L})/iu

/** Where to, without the words of the statement around it. */
function placeOf(where: string): string {
  const place = where
    .replace(VERB, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,;-]+$/u, '')
    .replace(ADVERBS, '')
    .replace(ADVERBS, '')
    .replace(/^[\s,:-]*(?:(?:nach|in|ins|auf|an)\s+)*/iu, '')
    .replace(/[\s,-]+$/u, '')
    .replace(/\s+,/g, ',')
  return FOLLOWING.test(place) ? '' : place
}
