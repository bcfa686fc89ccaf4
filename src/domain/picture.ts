import type { Advisory } from './advisory.ts'
import type { Publisher } from './publisher.ts'
import type { SourceErrorKind } from './source-error.ts'
import type { Instant } from './time.ts'

/** What we know of one source's stance on one country, for `/status`. */
export interface View {
  readonly publisher: Publisher
  /** Null: the source was read and has no advice about this country, or it was not read yet (see `health`). */
  readonly advisory: Advisory | null
  readonly health: SourceHealth
}

/** Whether a source can be read at the moment. */
export interface SourceHealth {
  readonly source: string
  /** Last accepted poll; null before the first. */
  readonly seenAt: Instant | null
  /** Set while polls give no information. */
  readonly blindSince: Instant | null
  readonly reason: SourceErrorKind | null
  /** What was seen, for operators: status and first bytes. */
  readonly detail: string
  /** An operator paused it: it is neither blind nor calm. */
  readonly paused?: true
}
