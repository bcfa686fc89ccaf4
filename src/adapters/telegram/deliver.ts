import { z } from 'zod'
import { noteOf } from '../../card/note.ts'
import type { Outcome } from '../../domain/delivery.ts'
import type { Log, Parcel, Rewriting } from '../adapter.ts'
import type { Admins } from './admin.ts'
import type { Call } from './calls.ts'
import { isPrivate } from './incoming.ts'
import { namesOf } from './mention.ts'
import { isUnchanged, isUneditable, outcomeOf, TOKEN_REFUSED } from './outcome.ts'
import { type Page, render } from './render.ts'
import { chatId, contentOf, NOT_STARTED, type SendMessage, send, textMessage } from './send.ts'
import { NOTHING } from './styled.ts'

/** What the sender of deliveries is given. */
export interface DeliveryNeeds {
  readonly call: Call
  readonly pagesOf: typeof render
  readonly admins: Admins
  readonly paid: boolean
  readonly log: Log
}

/** Sends parcels and rewrites them. Telegram has no idempotency key: the repeat of a send that was unsure may be a second message. */
export function createSender(needs: DeliveryNeeds) {
  const sendMessage = messagesThrough(needs.call)

  async function attempt(parcel: Parcel, signal: AbortSignal): Promise<Outcome> {
    const { to, part } = parcel
    const pages = await pagesFor(parcel, needs)
    const page = pages[part]
    if (page === undefined) return { kind: 'sent', reference: '' }
    const letter = {
      chat: to.address,
      topic: to.topic,
      pages: [page],
      answers: part === 0 ? messageId(parcel.answers) : undefined,
      silent: false,
      paid: needs.paid,
      tellsLostTopic: part === 0,
    }
    const { outcome } = await send(sendMessage, letter, { from: NOT_STARTED, signal })
    return outcome.kind === 'sent' && part + 1 < pages.length ? { ...outcome, more: true } : outcome
  }

  async function attemptToRewrite(rewriting: Rewriting, signal: AbortSignal): Promise<Outcome> {
    const { to, card, message, alone } = rewriting
    const [page, ...others] = needs.pagesOf(card)
    const id = messageId(message)
    if (alone && page !== undefined && others.length === 0 && id !== undefined) {
      if (await edit(needs.call, { to, message: id, page }, signal)) {
        return { kind: 'sent', reference: String(id) }
      }
    }
    const letter = {
      chat: to.address,
      topic: to.topic,
      pages: needs.pagesOf(noteOf(card)),
      answers: id,
      silent: true,
      paid: needs.paid,
      tellsLostTopic: true,
    }
    return (await send(sendMessage, letter, { from: NOT_STARTED, signal })).outcome
  }

  /** What became of an attempt, whatever it threw. */
  async function settled(
    id: string,
    { begin, signal }: { readonly begin: () => Promise<Outcome>; readonly signal: AbortSignal },
  ): Promise<Outcome> {
    if (signal.aborted)
      return { kind: 'retry', after: 0, scope: 'chat', reason: 'stopped before it was sent' }
    const outcome = await begin().catch(outcomeOf)
    if (outcome.kind === 'retry' && outcome.reason === TOKEN_REFUSED) {
      needs.log.error({ platform: 'telegram', delivery: id }, TOKEN_REFUSED)
    }
    return outcome
  }

  return {
    deliver: (parcel: Parcel, signal: AbortSignal): Promise<Outcome> =>
      settled(parcel.id, { begin: () => attempt(parcel, signal), signal }),
    rewrite: (rewriting: Rewriting, signal: AbortSignal): Promise<Outcome> =>
      settled(rewriting.id, { begin: () => attemptToRewrite(rewriting, signal), signal }),
  }
}

/**
 * Answers whether the message now says what it should; false where it cannot be edited any more.
 * Bot API, editMessageText: in a topic, a channel and a private chat alike it is named by chat and id.
 */
async function edit(
  call: Call,
  { to, message, page }: { readonly to: Parcel['to']; readonly message: number; readonly page: Page },
  signal: AbortSignal,
): Promise<boolean> {
  const content = { text: page.text, ...contentOf(page) }
  try {
    await call('editMessageText', { chat_id: chatId(to.address), message_id: message, ...content }, signal)
  } catch (error) {
    if (isUneditable(error)) return false
    if (!isUnchanged(error)) throw error
  }
  return true
}

async function pagesFor(
  { to, card, part, mentions }: Parcel,
  { pagesOf, admins, log }: DeliveryNeeds,
): Promise<readonly Page[]> {
  // A private chat has no admins.
  if (mentions === undefined || isPrivate(to)) return pagesOf(card)
  // Telegram knows no roles. Who is to be called may change half way, and must not move where the card is cut.
  const calls = mentions.kind === 'admins' && part === 0
  return render(card, calls ? namesOf(await admins.named(to.address, log)) : NOTHING)
}

const accepted = z.object({ message_id: z.number() }).catch({ message_id: 0 })

/** An answer that says "accepted" and not under which id is no reason to send again. */
function messagesThrough(call: Call): SendMessage {
  return async (message, signal) =>
    accepted.parse(await call('sendMessage', textMessage(message), signal)).message_id
}

/** The number in a reference of ours. */
function messageId(reference: string | undefined): number | undefined {
  const id = Number(reference ?? '')
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}
