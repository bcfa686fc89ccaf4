import type { Alert } from '../../domain/alert.ts'
import type { Chat } from '../../domain/chat.ts'
import type { Proof } from '../../domain/proof.ts'
import type { Numbered } from '../../domain/receipts.ts'
import type { Speaking } from './history-desk.ts'

/** What commands ask about what alerts rest on. */
export interface ProofDesk {
  /** Undefined where no alert has that number, or nothing was kept of what it rests on. */
  proof(number: number): Promise<Proof | undefined>
  /** A government's answer by its hash, as it came; undefined once it was taken out. */
  answer(hash: string): Promise<string | undefined>
  /** The alert itself, and who speaks in it; undefined where none has that number. */
  alert(number: number): Promise<(Numbered & { readonly by: Speaking }) | undefined>
  /** The last alerts that rang in this chat, newest first. */
  rangIn(chat: Chat, limit: number): Promise<readonly Numbered[]>
  /** The last alerts that rang anywhere but exercises, newest first. */
  latest(limit: number): Promise<readonly Numbered[]>
  /** What an alert of governments together rests on: the last word of each about leaving, newest first. */
  behind(turn: Alert): Promise<readonly (Numbered & { readonly by: Speaking })[]>
}
