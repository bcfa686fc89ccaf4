import type { DepartureCall, Hazard, Mission, MissionPosture } from '../../domain/observation.ts'
import type { Instant } from '../../domain/time.ts'
import { en } from '../shared/sentences/en.ts'
import { staffIn } from '../shared/sentences/mission.ts'
import { readSentences, type Subject } from '../shared/sentences/read-sentences.ts'
import { endsCall } from './ended-call.ts'

/** What one alert says on leaving and on the embassy: all that is remembered of it once the feed has dropped it. */
export interface Statement {
  /** The permalink: the same headline is used again months later. */
  readonly url: string
  readonly at: Instant
  readonly departure: DepartureCall
  readonly mission: Mission
}

/** One alert of a feed, read. */
export interface EmbassyAlert extends Statement {
  /** Title first. */
  readonly sentences: readonly string[]
  readonly hazards: readonly Hazard[]
  /** It says expressly that a call to leave is over. */
  readonly endsCall: boolean
  /** The postures that it says expressly are over. */
  readonly endsPostures: readonly MissionPosture[]
}

/** Reads an alert as of the time it was published: "on Monday, March 2" is the one before that. */
export function readAlert({
  url,
  at,
  sentences,
  subject,
}: {
  readonly url: string
  readonly at: Instant
  readonly sentences: readonly string[]
  readonly subject: Subject
}): EmbassyAlert {
  const reader = { ...subject, now: at }
  const { departure, hazards } = readSentences(sentences, reader)
  const lasting = sentences.filter((sentence) => !isClosedBriefly(sentence))
  return {
    url,
    at,
    sentences,
    departure,
    mission: readSentences(lasting, reader).mission,
    hazards,
    endsCall: sentences.some((sentence) => endsCall(sentence, reader)),
    endsPostures: lasting.flatMap((sentence) => staffIn(sentence, reader, en)?.lifts ?? []),
  }
}

const CLOSED = /\bclos(?:e|es|ed|ing|ure)\b/i
const BRIEFLY =
  /\b(?:today|tonight|tomorrow|(?:this|the|in the|by) (?:morning|afternoon|evening|weekend)|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:rest|remainder) of the day|for the day|one day|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|re-?open\w*|resume)\b/i
const LASTING = /\b(?:until further notice|indefinitely|suspend\w*|permanently)\b/i

/**
 * Advice pages say that an embassy is closed when it is closed for good; alerts say it of an afternoon, because of a
 * demonstration. That is no suspended mission.
 */
function isClosedBriefly(sentence: string): boolean {
  return CLOSED.test(sentence) && BRIEFLY.test(sentence) && !LASTING.test(sentence)
}
