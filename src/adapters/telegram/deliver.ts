import { z } from 'zod'
import type { Outcome } from '../../domain/delivery.ts'
import type { Log, Parcel } from '../adapter.ts'
import type { Admins } from './admin.ts'
import type { Call } from './calls.ts'
import { namesOf } from './mention.ts'
import { outcomeOf, TOKEN_REFUSED } from './outcome.ts'
import { createRecent } from './recent.ts'
import { type Page, render } from './render.ts'
import { NOT_STARTED, type Progress, type SendMessage, send } from './send.ts'

const UNFINISHED_REMEMBERED = 10_000

/** What the sender of deliveries is given. */
export interface DeliveryNeeds {
  readonly call: Call
  readonly pagesOf: typeof render
  readonly admins: Admins
  readonly paid: boolean
  readonly log: Log
}

/** The pages stay as they were cut at first: what was accepted is counted by them. */
interface Unfinished {
  readonly pages: readonly Page[]
  readonly progress: Progress
}

/**
 * Sends parcels. A card may be several messages, and Telegram has no idempotency key: when a later message fails, the
 * outcome is that of the failure, and what was accepted is remembered under the parcel's id, so that the next attempt
 * goes on behind it. The memory is this process's only: after a crash a card in several messages begins anew, once.
 * A part that can never be accepted is `refused`, with the first messages standing.
 */
export function createDeliver(needs: DeliveryNeeds) {
  const unfinished = createRecent<string, Unfinished>(UNFINISHED_REMEMBERED)
  const sendMessage = messagesThrough(needs.call)

  async function attempt(parcel: Parcel, signal: AbortSignal): Promise<Outcome> {
    const before = unfinished.get(parcel.id)
    const pages = before?.pages ?? (await pagesFor(parcel, needs))
    const letter = {
      chat: parcel.to.address,
      topic: parcel.to.topic,
      pages,
      answers: messageId(parcel.answers),
      paid: needs.paid,
      tellsLostTopic: true,
    }
    const from = before?.progress ?? NOT_STARTED
    const { outcome, progress } = await send(sendMessage, letter, { from, signal })
    if (isOpen(outcome) && progress !== NOT_STARTED) unfinished.set(parcel.id, { pages, progress })
    else unfinished.delete(parcel.id)
    return outcome
  }

  return async function deliver(parcel: Parcel, signal: AbortSignal): Promise<Outcome> {
    if (signal.aborted)
      return { kind: 'retry', after: 0, scope: 'chat', reason: 'stopped before it was sent' }
    const outcome = await attempt(parcel, signal).catch(outcomeOf)
    if (outcome.kind === 'retry' && outcome.reason === TOKEN_REFUSED) {
      needs.log.error({ platform: 'telegram', delivery: parcel.id }, TOKEN_REFUSED)
    }
    return outcome
  }
}

async function pagesFor({ to, card, mentions }: Parcel, needs: DeliveryNeeds): Promise<readonly Page[]> {
  // Telegram knows no roles, and a private chat, whose id is positive, no admins.
  if (mentions?.kind !== 'admins' || /^\d/.test(to.address)) return needs.pagesOf(card)
  return render(card, namesOf(await needs.admins.named(to.address, needs.log)))
}

const accepted = z.object({ message_id: z.number() }).catch({ message_id: 0 })

/** An answer that says "accepted" and not under which id is no reason to send again. */
function messagesThrough(call: Call): SendMessage {
  return async (message, signal) => accepted.parse(await call('sendMessage', message, signal)).message_id
}

/** The number in a reference of ours. */
function messageId(reference: string | undefined): number | undefined {
  const id = Number(reference ?? '')
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}

/** Whether another attempt may follow. */
function isOpen({ kind }: Outcome): boolean {
  return kind === 'retry' || kind === 'unsure' || kind === 'moved'
}
