import type { CountryCode } from '../../../domain/country.ts'
import type { Hazard, MissionPosture } from '../../../domain/observation.ts'

/** Stands where consular services stood, in what is read for the embassy as a whole. */
export const SERVICES_LEFT_OUT = '§'

/** What speaks against a reading, and why. */
export interface Veto {
  readonly why: string
  readonly when: RegExp
  /** Speaks only against leaving a place: a call to leave the country as such stands ("because of the protests"). */
  readonly placesOnly?: true
  /** Does not speak against what is said of consular services as such ("the consular section is closed for good"). */
  readonly exceptServices?: true
}

/**
 * One way to call on citizens to leave. `when` (global) ends with the leave verb; what follows it must match the
 * language's `object`, so that leaving a car or a message is never a call. Where the object stands before the verb
 * the rule is `objectless` and has the groups of `object` in `when` itself, and `how` around what says how to leave.
 */
export interface CallRule {
  readonly name: string
  readonly grade: 'consider' | 'leave'
  readonly when: RegExp
  /** For weak markers ("must"): counts only where what follows the verb says this too. */
  readonly withTail?: RegExp
  /** For a leave verb that needs no object of its own ("return to Ireland"). */
  readonly objectless?: true
  /** For words that are about a part of the country by themselves. */
  readonly where?: 'region'
  /** A proper name counts only where it is a country's: for words that people read of many other things too. */
  readonly onlyCountries?: true
}

/** One way to speak of embassy staff. A `lifted` rule says that the postures in `lifts` are over. */
export type MissionRule = { readonly name: string; readonly when: RegExp; readonly unless?: RegExp } & (
  | { readonly posture: Exclude<MissionPosture, 'normal'> | 'limited' }
  | { readonly posture: 'lifted'; readonly lifts: readonly MissionPosture[] }
)

/** Words that name a danger as present; `unless` holds back what is only possible, past or general. */
export interface HazardRule {
  readonly hazard: Hazard
  readonly when: RegExp
  readonly unless?: RegExp
}

/** The sentence rules of one language. Adding a language is one such object in a file of its own. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  readonly calls: {
    /** Cheap first look: a sentence without any of these is no call. */
    readonly stems: RegExp
    readonly rules: readonly CallRule[]
    readonly vetoes: readonly Veto[]
    /**
     * What may follow the leave verb, anchored at its start and case-sensitive. Groups: `land` the country as such,
     * `part` a part of it by a common noun, `name` a proper name; none of them for an adverb or the end.
     */
    readonly object: RegExp
    /** Between the verb and the end of its clause: makes `leave` a `leave-now`. */
    readonly urgent: RegExp
    /** Where the clause of the leave verb ends. */
    readonly clauseEnd: RegExp
  }
  readonly staff: {
    readonly stems: RegExp
    readonly rules: readonly MissionRule[]
    readonly vetoes: readonly Veto[]
    /**
     * Global; consular services, and the section that gives them with the embassy that it belongs to. What is said of
     * them alone is not said of the embassy: `suspended` is judged with {@link SERVICES_LEFT_OUT} in their place.
     */
    readonly services: RegExp
    /** The words are about consulates or a city, not about the embassy. */
    readonly consulate: RegExp
    readonly embassy: RegExp
    /** Global; behind each match starts the phrase that says where the embassy or its staff is. */
    readonly seat: RegExp
    /** Where help is limited to; group `place`. */
    readonly limitedTo: RegExp
  }
  readonly places: {
    /** The people a sentence speaks to: where they are is said behind them. */
    readonly addressed: RegExp
    /** Global; behind each match starts the phrase that says where the addressed people are. */
    readonly located: RegExp
    /** The phrase means the country as a whole. */
    readonly land: RegExp
    /** The phrase means a part ("southern", "areas", "the border"). */
    readonly part: RegExp
    readonly article: RegExp
    /** Behind a country's name: what is meant lies across the border of that country ("an Mali grenzende Gebiete"). */
    readonly beyond?: RegExp
    /** Where names inflect: the forms that a name may have in a list, likeliest first ("Ukrainasta": "Ukraina"). */
    readonly lemmas?: (name: string) => readonly string[]
    /** In scripts without capitals: anchored; what may stand right behind the name of a country ("이란에서"). */
    readonly behindName?: RegExp
    /** Names of countries besides those of CLDR, several separated by a bar. */
    readonly aliases?: ReadonlyMap<CountryCode, string>
  }
  readonly people: {
    /** Adjectives and names of a publisher's own people, upper case as written. */
    readonly own: ReadonlyMap<CountryCode, RegExp>
    /** Group `whose`: the adjective of the addressed nationals. */
    readonly nationals: RegExp
    /** Adjectives in that place that name no nation. */
    readonly anyone: RegExp
    /** Groups `whose`, the adjective before an embassy, and `state`, the country behind it. */
    readonly embassies: RegExp
  }
  readonly dates: {
    /** Month names in lower case, as they are written, to 1-12. */
    readonly months: ReadonlyMap<string, number>
    /** Words before a date that make it no date of a statement ("until"). */
    readonly notBefore: RegExp
    /** Groups `day`, `month` and `year`, all in digits; global. */
    readonly digits?: RegExp
  }
  readonly hazards: {
    /** Cheap first look over a sentence. */
    readonly stems: RegExp
    readonly rules: readonly HazardRule[]
  }
}
