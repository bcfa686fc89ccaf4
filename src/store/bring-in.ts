import { eq } from 'drizzle-orm'
import type { Chat, Settings, Subscription } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { sameTerms, type WishTerms } from '../domain/wish-terms.ts'
import { settingColumns } from './chats.ts'
import type { Handle } from './open.ts'
import { putWish, standingWish } from './put-wish.ts'
import { chats } from './schema.ts'

/** Wishes and settings that come from another chat. */
interface Bundle {
  readonly wishes: readonly WishTerms[]
  readonly settings: Partial<Settings>
  /** Null leaves the chat's own. */
  readonly language: string | null
}

export function bringInStore(db: Handle) {
  return {
    /** Adds and replaces wishes and changes settings, all or nothing; removes none. Wishes that stand as they are stay. */
    async bringIn(chat: Chat, { wishes, settings, language }: Bundle, at: Instant) {
      return db.transaction(
        (tx) => {
          const became = wishes.map((terms) => put(tx, { ...terms, chat: chat.id, since: at }))
          const set = { ...settingColumns(settings), ...(language === null ? {} : { language }) }
          if (Object.keys(set).length > 0) tx.update(chats).set(set).where(eq(chats.id, chat.id)).run()
          const count = (what: Became) => became.filter((one) => one === what).length
          return { added: count('added'), replaced: count('replaced'), same: count('same') }
        },
        { behavior: 'immediate' },
      )
    },
  }
}

type Became = 'added' | 'replaced' | 'same'

function put(tx: Pick<Handle, 'select' | 'insert'>, wish: Subscription): Became {
  const before = standingWish(tx, wish)
  if (before !== undefined && sameTerms(before, wish)) return 'same'
  putWish(tx, wish)
  return before === undefined ? 'added' : 'replaced'
}
