import type { Api } from 'grammy'
import type { Outcome } from '../../domain/delivery.ts'
import type { AdapterPorts, Parcel } from '../adapter.ts'
import { outcomeOf, TOKEN_REFUSED } from './outcome.ts'
import { createRecent } from './recent.ts'
import { render } from './render.ts'
import { NOT_STARTED, type Progress, send } from './send.ts'

const UNFINISHED_REMEMBERED = 10_000

/**
 * Sends parcels. A card may be several messages, and Telegram has no idempotency key: when a later message fails, the
 * outcome is that of the failure, and what was accepted is remembered under the parcel's id, so that the next attempt
 * goes on behind it. The memory is this process's only: after a crash a card in several messages begins anew, once.
 * A part that can never be accepted is `refused`, with the first messages standing.
 */
export function createDeliver(api: Api, ports: Pick<AdapterPorts, 'log'>) {
  const unfinished = createRecent<string, Progress>(UNFINISHED_REMEMBERED)

  return async function deliver(parcel: Parcel, signal: AbortSignal): Promise<Outcome> {
    if (signal.aborted)
      return { kind: 'retry', after: 0, scope: 'chat', reason: 'stopped before it was sent' }
    const from = unfinished.get(parcel.id) ?? NOT_STARTED
    const { outcome, progress } = await attempt(api, parcel, { from, signal })
    if (isOpen(outcome) && progress !== NOT_STARTED) unfinished.set(parcel.id, progress)
    else unfinished.delete(parcel.id)
    if (outcome.kind === 'retry' && outcome.reason === TOKEN_REFUSED) {
      ports.log.error({ platform: 'telegram', delivery: parcel.id }, TOKEN_REFUSED)
    }
    return outcome
  }
}

async function attempt(
  api: Api,
  { to, card }: Parcel,
  { from, signal }: { from: Progress; signal: AbortSignal },
): Promise<{ readonly outcome: Outcome; readonly progress: Progress }> {
  try {
    const letter = { chat: to.address, topic: to.topic, pages: render(card), answers: undefined }
    return await send(api, letter, { from, signal })
  } catch (error) {
    return { outcome: outcomeOf(error), progress: from }
  }
}

/** Whether another attempt may follow. */
function isOpen({ kind }: Outcome): boolean {
  return kind === 'retry' || kind === 'unsure' || kind === 'moved'
}
