import { createHash } from 'node:crypto'
import { type REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { Outcome } from '../../domain/delivery.ts'
import type { Log, Parcel } from '../adapter.ts'
import { outcomeOf, traitsOf } from './outcome.ts'
import { type RenderedMessage, render } from './render.ts'
import { createDeliveryRequests, TokenRefused } from './requests.ts'

/** Milliseconds for all messages of one card, answers included. */
const PARCEL_TIMEOUT = 30_000
/** Cards under way of which some messages were accepted, and people whose direct channel is known. */
const REMEMBERED = 1000
/** An address that names a person instead of a channel. */
const PERSON = /^user:(.+)$/

/** How far a card of several messages came. */
interface Progress {
  readonly reference: string
  readonly accepted: number
}

/**
 * Sends parcels, each message with a nonce made of the parcel's id: Discord answers a repeat within some minutes with
 * the message that it already has (`enforce_nonce`), so a send whose fate is unsure may be repeated.
 */
export function createSender({ token, api, log }: { token: string; api: string; log: Log }) {
  const requests = createDeliveryRequests({ token, api })
  const channels = new Map<string, string>()
  const progress = new Map<string, Progress>()

  /** The channel of an address; a person's is opened once, as Discord asks for. */
  async function channelOf(address: string, signal: AbortSignal): Promise<string> {
    const person = PERSON.exec(address)?.[1]
    if (person === undefined) return address
    const known = channels.get(person)
    if (known !== undefined) return known
    const body = { recipient_id: person }
    const { id } = created.parse(await requests.post(Routes.userChannels(), { body, signal }))
    remember(channels, person, id)
    return id
  }

  /** A bucket of five messages would never let a card of six through if each attempt began with the first. */
  async function sendAll(
    parcel: Parcel,
    messages: readonly RenderedMessage[],
    signal: AbortSignal,
  ): Promise<string> {
    const channel = await channelOf(parcel.to.address, signal)
    const before = progress.get(parcel.id)
    let reference = before?.reference
    for (const [index, message] of messages.entries()) {
      if (index < (before?.accepted ?? 0)) continue
      const body = messageBody(message, nonceOf(parcel.id, index))
      const { id } = created.parse(await requests.post(Routes.channelMessages(channel), { body, signal }))
      reference ??= id
      remember(progress, parcel.id, { reference, accepted: index + 1 })
    }
    progress.delete(parcel.id)
    return reference ?? ''
  }

  function settle(error: unknown, parcel: Parcel): Outcome {
    const outcome = outcomeOf(error)
    if (error instanceof TokenRefused) log.error({ platform: 'discord', ...outcome }, error.message)
    if (outcome.kind === 'gone' || outcome.kind === 'refused') progress.delete(parcel.id)
    return outcome
  }

  return async function deliver(parcel: Parcel, signal: AbortSignal): Promise<Outcome> {
    if (signal.aborted)
      return { kind: 'retry', after: 1000, scope: 'chat', reason: 'cancelled before sending' }
    let messages: readonly RenderedMessage[]
    try {
      messages = render(parcel.card)
    } catch (error) {
      return { kind: 'refused', reason: `cannot be rendered: ${traitsOf(error).error}` }
    }
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(PARCEL_TIMEOUT)])
      return { kind: 'sent', reference: await sendAll(parcel, messages, within) }
    } catch (error) {
      return settle(error, parcel)
    }
  }
}

/** Posts the messages of a card that nobody waits for; `nonce` names them all (at most 25 characters). */
export async function post(
  requests: REST,
  { channel, messages, nonce }: { channel: string; messages: readonly RenderedMessage[]; nonce: string },
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    await requests.post(Routes.channelMessages(channel), {
      body: messageBody(message, nonceOf(nonce, index)),
    })
  }
}

const created = z.object({ id: z.string().min(1) })

// https://discord.com/developers/docs/resources/message#create-message
function messageBody(message: RenderedMessage, nonce: string): object {
  return { ...message, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } }
}

/** The parcel's id for its first message; 25 characters that depend on it for each further one. */
function nonceOf(id: string, index: number): string {
  if (index === 0) return id
  return createHash('sha256').update(`${id}/${index}`).digest('base64url').slice(0, 25)
}

/** Forgets the oldest, so that a long life needs no more memory than a short one. */
function remember<Value>(memory: Map<string, Value>, key: string, value: Value): void {
  memory.delete(key)
  memory.set(key, value)
  if (memory.size <= REMEMBERED) return
  const [oldest] = memory.keys()
  if (oldest !== undefined) memory.delete(oldest)
}
