import type { Address, Deed } from '../../domain/chat.ts'
import type { Duration } from '../../domain/delivery.ts'
import type { ChatSummary, Figures, NumberedDeed } from '../../domain/figures.ts'

/** Where to begin in what is told a page at a time: below this number, at the newest where it is undefined. */
interface Page {
  readonly before: number | undefined
  readonly limit: number
}

/** What is written down of what people do, and what operators are told about the whole. */
export interface LedgerDesk {
  /** Writes down what somebody did; nothing for a chat that was forgotten. */
  note(deed: Deed): Promise<void>
  /** Newest first; of one chat with all its topics where it is given. */
  deeds(
    wanted: Page & { readonly where: Pick<Address, 'platform' | 'address'> | undefined },
  ): Promise<readonly NumberedDeed[]>
  /** Newest first. */
  chats(wanted: Page): Promise<readonly ChatSummary[]>
  figures(): Promise<Figures & { readonly uptime: Duration }>
}
