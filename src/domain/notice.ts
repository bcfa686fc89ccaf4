import type { Platform } from './chat.ts'
import type { CountryCode } from './country.ts'
import type { Duration } from './delivery.ts'
import type { SourceErrorKind } from './source-error.ts'
import type { Instant } from './time.ts'

/** Something that operators must know; subscribers never see it. `source` is a source id. */
export type Notice =
  /** Polls of a source have given no information for longer than its patience. Told once per absence. */
  | {
      readonly kind: 'source-blind'
      readonly source: string
      readonly since: Instant
      readonly reason: SourceErrorKind
      /** Status and first bytes, as seen. */
      readonly detail: string
    }
  /** A blind source can be read again, after `blindFor` milliseconds. */
  | { readonly kind: 'source-sees'; readonly source: string; readonly blindFor: Duration }
  /** No source of any government gives information: it is Tocsin that is blind. Told once an outage, for all of them. */
  | {
      readonly kind: 'all-blind'
      readonly since: Instant
      /** The commonest. */
      readonly reason: SourceErrorKind
    }
  /** The first source can be read again, after `blindFor` milliseconds without any. */
  | { readonly kind: 'all-see'; readonly blindFor: Duration }
  /** `count` of `total` countries of a source moved the same way at once: held for a yes or no. */
  | {
      readonly kind: 'poll-held'
      readonly source: string
      readonly count: number
      /** `neutral`: only their texts changed. */
      readonly direction: 'worse' | 'better' | 'neutral'
      readonly total: number
    }
  /** A source left a country out for too long; its last advice is kept. Told once per absence. */
  | {
      readonly kind: 'country-missing'
      readonly source: string
      readonly country: CountryCode
      readonly since: Instant
    }
  /** Minutes after an alert, some chats that it is for have no delivery of it, or one that is due and not settled. */
  | {
      readonly kind: 'audit-gap'
      /** The alert's, for `/receipts`. */
      readonly number: number
      readonly source: string
      readonly country: CountryCode
      readonly missing: number
      readonly late: number
    }
  /** A platform will never accept a card of ours. */
  | {
      readonly kind: 'card-refused'
      readonly platform: Platform
      readonly reason: string
      /** As plain text, so that somebody can pass it on. */
      readonly card: string
    }
  /** A feed brought so many entries at once that they are held for a yes or no. */
  | {
      readonly kind: 'bulletins-held'
      readonly source: string
      readonly name: string
      readonly count: number
    }
  /** Entries of a feed whose countries were not clear: nobody heard of them under those names. */
  | {
      readonly kind: 'bulletin-doubtful'
      readonly source: string
      readonly name: string
      readonly entries: readonly { readonly title: string; readonly link: string; readonly names: string }[]
    }
