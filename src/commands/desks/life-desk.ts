import type { Chat } from '../../domain/chat.ts'

/** What commands do with a chat as a whole. */
export interface LifeDesk {
  /** Of this program, such as `0.1.0`. */
  readonly version: string
  /** Nothing rings there from now on, and what waits to ring is dropped; settings and wishes stand. */
  pause(chat: Chat): Promise<void>
  /** It rings again; what came in between was not for it. */
  resume(chat: Chat): Promise<void>
  /** Deletes all that is stored about the chat, of a group's main chat with its topics. */
  forget(chat: Chat): Promise<void>
}
