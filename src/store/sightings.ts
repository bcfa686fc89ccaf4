import { and, eq, gte, lte } from 'drizzle-orm'
import type { Post } from '../card/outbox.ts'
import type { Chat } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { chatOf } from './chats.ts'
import type { Handle } from './open.ts'
import { chats, links, sightings } from './schema.ts'
import { addPost } from './write-outbox.ts'

/** An extreme alert that nobody in its chat has marked as seen in time. */
export interface Unseen {
  readonly chat: Chat
  /** Alert key. */
  readonly about: string
  /** The other chat of the community; undefined where there is none that is open. */
  readonly linked: Chat | undefined
}

export function sightingStore(db: Handle) {
  const openChatOf = (id: number | null): Chat | undefined => {
    const row = id === null ? undefined : db.select().from(chats).where(eq(chats.id, id)).get()
    return row === undefined || row.closedReason !== null ? undefined : chatOf(row)
  }
  return {
    /** Somebody has seen it. Answers since when, and whether that was the first time; undefined where nobody was asked. */
    async markSeen(
      chat: Chat,
      about: string,
      now: Instant,
    ): Promise<{ at: Instant; isFirst: boolean } | undefined> {
      return db.transaction(
        (tx) => {
          const mine = and(eq(sightings.chat, chat.id), eq(sightings.about, about))
          const row = tx.select().from(sightings).where(mine).get()
          if (row === undefined) return undefined
          if (row.seenAt !== '') return { at: row.seenAt, isFirst: false }
          // What stood on the same page came at the same moment, and has one button.
          const ofPage = and(
            eq(sightings.chat, chat.id),
            eq(sightings.dueAt, row.dueAt),
            eq(sightings.seenAt, ''),
          )
          tx.update(sightings).set({ seenAt: now }).where(ofPage).run()
          return { at: now, isFirst: true }
        },
        { behavior: 'immediate' },
      )
    },

    /** What is to be repeated by now: not where nothing rings, nor what was due before the chat was opened again. */
    async unseen(now: Instant): Promise<readonly Unseen[]> {
      const rows = db
        .select({ chat: chats, about: sightings.about })
        .from(sightings)
        .innerJoin(chats, eq(chats.id, sightings.chat))
        .where(
          and(
            eq(sightings.seenAt, ''),
            eq(sightings.repeatedAt, ''),
            lte(sightings.dueAt, now),
            gte(sightings.dueAt, chats.openedAt),
            eq(chats.pausedAt, ''),
          ),
        )
        .all()
      return rows.map(({ chat, about }) => ({ chat: chatOf(chat), about, linked: openChatOf(chat.linked) }))
    },

    /** Commits the repeats together with the fact that they are. */
    async repeatUnseen(unseen: readonly Unseen[], post: Post, at: Instant): Promise<void> {
      db.transaction(
        (tx) => {
          addPost(tx, post, at)
          for (const { chat, about } of unseen) {
            tx.update(sightings)
              .set({ repeatedAt: at })
              .where(and(eq(sightings.chat, chat.id), eq(sightings.about, about)))
              .run()
          }
        },
        { behavior: 'immediate' },
      )
    },

    /** A code that ties this chat to another, valid until then. */
    async offerLink(chat: Chat, { code, until }: { code: string; until: Instant }): Promise<void> {
      db.insert(links).values({ chat: chat.id, code, until }).run()
    },

    /** Ties two chats to each other by a code. Answers the other one; undefined for a code that is unknown, used or old. */
    async useLink(chat: Chat, code: string, now: Instant): Promise<Chat | undefined> {
      return db.transaction(
        (tx) => {
          const offer = tx.select().from(links).where(eq(links.code, code)).get()
          if (offer === undefined || offer.until <= now || offer.chat === chat.id) return undefined
          const other = tx.select().from(chats).where(eq(chats.id, offer.chat)).get()
          if (other === undefined) return undefined
          tx.delete(links).where(eq(links.code, code)).run()
          tx.update(chats).set({ linked: other.id }).where(eq(chats.id, chat.id)).run()
          tx.update(chats).set({ linked: chat.id }).where(eq(chats.id, other.id)).run()
          return chatOf(other)
        },
        { behavior: 'immediate' },
      )
    },

    /** The other chat of the community, open or not. */
    async linkedTo(chat: Chat): Promise<Chat | undefined> {
      const { linked } =
        db.select({ linked: chats.linked }).from(chats).where(eq(chats.id, chat.id)).get() ?? {}
      const row = linked == null ? undefined : db.select().from(chats).where(eq(chats.id, linked)).get()
      return row && chatOf(row)
    },

    /** Ends the tie on both sides. */
    async unlink(chat: Chat): Promise<void> {
      db.transaction(
        (tx) => {
          tx.update(chats).set({ linked: null }).where(eq(chats.id, chat.id)).run()
          tx.update(chats).set({ linked: null }).where(eq(chats.linked, chat.id)).run()
        },
        { behavior: 'immediate' },
      )
    },
  }
}
