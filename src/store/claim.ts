import type { Card } from '../card/card.ts'
import type { Amended, Claimed, Wanted } from '../card/outbox.ts'
import { chatOf } from './chats.ts'
import type { ClaimStatements } from './claim-statements.ts'
import type { deliveries } from './schema.ts'

type Row = typeof deliveries.$inferSelect

/** Deliveries looked at to find the first one of each chat: a chat with many must not hide the others. */
const LOOKED_AT = 4
/** Cards kept parsed: a fan-out sends one card ten thousand times. */
const CARDS_KEPT = 300

/** A card as it was stored, always the same object for the same id. */
interface StoredCard {
  readonly card: Card
  readonly about: string
  readonly language: string
  readonly thread: string
}

/**
 * Claims up to `limit` messages that are due, worst first, one a chat at most; what waits for one chat is folded, and
 * what waits for a paused one is dropped. To be run within a transaction.
 */
export function createClaim(ask: ClaimStatements): (wanted: Wanted) => Claimed[] {
  const cardOf = cardsOf(ask)
  return (wanted) => {
    const { platform, now } = wanted
    // A claim that expired counts as due again: the send may have happened.
    ask.expire.run({ platform, now })
    return headsOf(ask, wanted).flatMap((head) => take(head, { ask, wanted, cardOf }) ?? [])
  }
}

/** The worst delivery of each chat that may be sent to, which is the first of its page where it has one. */
function headsOf(ask: ClaimStatements, { platform, now, limit, except }: Wanted): readonly Row[] {
  const rows = ask.heads.all({ platform, now, limit: limit * LOOKED_AT, except: JSON.stringify(except) })
  const firstOfChat = new Map<number, Row>()
  for (const row of rows) if (!firstOfChat.has(row.chat)) firstOfChat.set(row.chat, row)
  return [...firstOfChat.values()].slice(0, limit)
}

function take(
  head: Row,
  {
    ask,
    wanted,
    cardOf,
  }: {
    readonly ask: ClaimStatements
    readonly wanted: Wanted
    readonly cardOf: (id: number) => StoredCard
  },
): Claimed | undefined {
  const row = ask.chat.get({ chat: head.chat })
  if (row === undefined) throw new Error(`delivery ${head.id} is for a chat that does not exist`)
  if (row.pausedAt !== '') {
    ask.drop.run({ chat: row.id, now: wanted.now })
    return undefined
  }
  const amended = head.amends === null ? undefined : amendedBy(ask, { ...head, amends: head.amends })
  if (amended?.kind === 'over') {
    ask.lapse.run({ id: head.id, reason: amended.reason, now: wanted.now })
    return undefined
  }
  const waiting = amended === undefined ? membersOf(ask, head, wanted) : [head]
  const own = cardOf(head.card)
  const { card, count } =
    waiting.length === 1
      ? { card: own.card, count: 1 }
      : wanted.fold(
          waiting.map((one) => cardOf(one.card).card),
          own.language,
        )
  const ids = waiting.slice(0, count).map(({ id }) => id)
  ask.take.run({ ids: JSON.stringify(ids), until: wanted.until, page: head.id })
  const chat = chatOf(row)
  return {
    id: head.id,
    about: head.about,
    chat: chat.id,
    to: { platform: chat.platform, address: chat.address, topic: chat.topic },
    card,
    language: own.language,
    createdAt: head.createdAt,
    attempts: head.attempts + 1,
    unsure: head.unsure,
    ids,
    part: head.part,
    ...(amended === undefined
      ? { answers: count === 1 ? firstOfThread(ask, { ...own, chat: chat.id }) : undefined }
      : { answers: amended.reference, amends: amended.amends }),
    loud: head.loud,
    rank: head.rank,
    settings: chat.settings,
  }
}

/** The message that a delivery rewrites; `over` where it never went out, or says something newer by now. */
function amendedBy(
  ask: ClaimStatements,
  { id, chat, amends }: Row & { readonly amends: number },
):
  | { readonly kind: 'over'; readonly reason: string }
  | { readonly kind: 'stands'; readonly reference: string | undefined; readonly amends: Amended } {
  const row = ask.amended.get({ id: amends })
  if (row?.status !== 'sent') return { kind: 'over', reason: 'its message never went out' }
  if (ask.amendedLater.get({ chat, amends, id }) !== undefined) {
    return { kind: 'over', reason: 'amended again' }
  }
  const isFolded = ask.besides.get({ chat: row.chat, page: row.page, id: row.id }) !== undefined
  const alone = row.part === 0 && !isFolded
  return {
    kind: 'stands',
    reference: row.reference || undefined,
    amends: { about: row.about, rank: row.rank, alone },
  }
}

/** What goes together: the page as it was taken before, or all that is due for the chat and was never taken. */
function membersOf(ask: ClaimStatements, head: Row, { now }: Wanted): readonly Row[] {
  const { chat, page } = head
  const rows = page === null ? ask.loose.all({ chat, now }) : ask.paged.all({ chat, page })
  return [head, ...rows.filter(({ id }) => id !== head.id)]
}

/** The chat's first message about the same event; undefined where this is the first, or its first was never sent. */
function firstOfThread(
  ask: ClaimStatements,
  { thread, about, chat }: StoredCard & { readonly chat: number },
): string | undefined {
  if (thread === '' || thread === about) return undefined
  return ask.firstOfThread.get({ thread, chat })?.reference || undefined
}

function cardsOf(ask: ClaimStatements): (id: number) => StoredCard {
  const known = new Map<number, StoredCard>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const row = ask.card.get({ card: id })
    if (row === undefined) throw new Error(`there is no card ${id}`)
    known.set(id, row)
    const [oldest] = known.keys()
    if (known.size > CARDS_KEPT && oldest !== undefined) known.delete(oldest)
    return row
  }
}
