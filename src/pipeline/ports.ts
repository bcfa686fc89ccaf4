import type { Post, StoredCard } from '../card/outbox.ts'
import type { AcceptedPoll, FailedPoll, Kept, SourceState } from '../domain/accepted-poll.ts'
import type { Advisory } from '../domain/advisory.ts'
import type { Change } from '../domain/change.ts'
import type { Platform } from '../domain/chat.ts'
import type { PastAlert } from '../domain/correction.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Readable } from '../domain/reading.ts'
import type { Instant } from '../domain/time.ts'
import type { TurnKind } from '../domain/turn.ts'
import type { Language } from '../i18n/speaker.ts'
import type { Earlier } from './assess.ts'
import type { ProvePorts } from './prove.ts'
import type { SpreadPorts } from './spread.ts'

/** A chat of an operator: notices go there. */
export interface OperatorChat {
  readonly chat: number
  readonly platform: Platform
  readonly language: Language
  /** IANA name of a zone that clocks know. */
  readonly zone: string
}

/** The few things that watching needs of the rest of Tocsin. */
export interface WatchPorts extends SpreadPorts, Omit<ProvePorts, 'store'> {
  readonly operators: () => Promise<readonly OperatorChat[]>
  /** True once the program stops: what fails then is our own doing and says nothing about a source. */
  readonly stopping: () => boolean
  /** Which countries to read in this poll though a list says that they did not move. */
  readonly due: (
    source: Readable,
    kept: ReadonlyMap<CountryCode, Kept>,
    now: Instant,
  ) => Promise<ReadonlySet<CountryCode>>
  readonly store: SpreadPorts['store'] &
    ProvePorts['store'] &
    TurnStore &
    AmendStore & {
      advisoriesOf(source: string): Promise<readonly Kept[]>
      sourceStates(): Promise<readonly SourceState[]>
      /** Alerts of a source about these countries since then, oldest first. */
      alertsSince(
        source: string,
        countries: readonly CountryCode[],
        since: Instant,
      ): Promise<readonly PastAlert[]>
      movedSince(source: string, since: Instant): Promise<readonly Pick<Change, 'country' | 'kind'>[]>
      acceptPoll(poll: AcceptedPoll & Post): Promise<void>
      failPoll(poll: FailedPoll & Post): Promise<void>
      /** Whether anything about this was ever put into the outbox. */
      isPosted(about: string): Promise<boolean>
    }
}

/** What is asked of the past where a source corrects itself. */
interface AmendStore {
  /** How many amendments each of these alerts has had; none are left out. */
  amendmentsOf(keys: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** An alert's cards as they were first decided, in every language. */
  cardsOf(key: string): Promise<readonly StoredCard[]>
}

/** The last turn of the picture of a country that was told. */
export type EarlierTurn = Earlier & { readonly kind: TurnKind; readonly at: Instant }

/** What is asked of the past where governments turn. */
export interface TurnStore {
  advisoriesAbout(countries: readonly CountryCode[]): Promise<readonly Advisory[]>
  /** The newest turn of this kind's country that was told; undefined for none. */
  lastTurn(country: CountryCode): Promise<EarlierTurn | undefined>
  /** Whether any government told its citizens to leave the whole country, or took that back, since then. */
  calledSince(country: CountryCode, since: Instant): Promise<boolean>
  /** Every change of a call to leave this country or a part of it that was ever seen, oldest first. */
  callChanges(country: CountryCode): Promise<readonly Change[]>
}

/** One look at one source: where it happens and when. */
export interface Scene {
  readonly source: Readable
  readonly ports: WatchPorts
  readonly at: Instant
}
