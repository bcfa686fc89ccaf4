import { type REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { Card } from '../../card/card.ts'
import { noteOf } from '../../card/note.ts'
import type { Address } from '../../domain/chat.ts'
import type { Outcome } from '../../domain/delivery.ts'
import type { Log, Parcel, Rewriting } from '../adapter.ts'
import { bodyOf, type Extras, isMessageId, nonceOf } from './body.ts'
import { remember } from './memory.ts'
import { isAboutTheAnswered, isUneditable, outcomeOf, traitsOf } from './outcome.ts'
import type { RenderedMessage } from './render.ts'
import { type DeliveryRequests, TokenRefused } from './requests.ts'

/** People whose direct channel is known. */
const REMEMBERED = 1000
const CLOSED_REMEMBERED = 20_000
/** An address that names a person instead of a channel. */
const PERSON = /^user:(.+)$/

export interface SenderNeeds {
  readonly requests: DeliveryRequests
  readonly messagesOf: (card: Card) => readonly RenderedMessage[]
  /** Hears of each message that was accepted. */
  readonly accepted: (message: { readonly channel: string; readonly id: string }) => void
  /** Whether the role belongs where the channel is; undefined where that is not known, and Discord alone decides. */
  readonly isRoleOf: (role: string, channel: string) => boolean | undefined
  readonly log: Log
}

export interface Sender {
  deliver(parcel: Parcel, signal: AbortSignal): Promise<Outcome>
  rewrite(rewriting: Rewriting, signal: AbortSignal): Promise<Outcome>
  /** Somebody did something in the chat: what was permanent may be over. */
  reopen(address: string): void
}

/**
 * Sends parcels, each with a nonce made of its id and part: Discord answers a repeat within some minutes with the message
 * that it already has (`enforce_nonce`), so a send whose fate is unsure may be repeated.
 *
 * After its first permanent error a channel is not asked again before somebody acts there: Discord blocks those who
 * collect refusals.
 */
export function createSender({ requests, messagesOf, accepted, isRoleOf, log }: SenderNeeds): Sender {
  const { rest } = requests
  const channels = new Map<string, string>()
  const closed = new Map<string, Outcome>()

  /** The channel of an address; a person's is opened once, as Discord asks for. */
  async function channelOf(address: string, signal: AbortSignal): Promise<string> {
    const person = PERSON.exec(address)?.[1]
    if (person === undefined) return address
    const known = channels.get(person)
    if (known !== undefined) return known
    const body = { recipient_id: person }
    const { id } = created.parse(await rest.post(Routes.userChannels(), { body, signal }))
    remember(channels, [person, id], REMEMBERED)
    return id
  }

  async function sendPart(
    parcel: Parcel,
    messages: readonly RenderedMessage[],
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { id, to, part } = parcel
    const message = messages[part]
    if (message === undefined) return { kind: 'sent', reference: '' }
    const channel = await channelOf(to.address, signal)
    const extras = part === 0 ? extrasOf(parcel, (role) => isRoleOf(role, channel) ?? true) : {}
    const reference = await create(rest, { channel, message, nonce: nonceOf(id, part), extras, signal })
    accepted({ channel, id: reference })
    return { kind: 'sent', reference, ...(part + 1 < messages.length ? { more: true } : {}) }
  }

  async function rewriteMessage(
    { id, to, message, alone }: Rewriting,
    {
      whole,
      note,
    }: { readonly whole: readonly RenderedMessage[]; readonly note: readonly RenderedMessage[] },
    signal: AbortSignal,
  ): Promise<Outcome> {
    const channel = await channelOf(to.address, signal)
    const [only, ...others] = whole
    if (alone && message !== undefined && only !== undefined && others.length === 0) {
      if (await edit(rest, { channel, id: message, message: only, signal })) {
        return { kind: 'sent', reference: message }
      }
    }
    // What is new is short: it is one message.
    const [first] = note
    if (first === undefined) return { kind: 'sent', reference: '' }
    const extras = { answers: message, silent: true } as const
    const reference = await create(rest, { channel, message: first, nonce: nonceOf(id, 0), extras, signal })
    return { kind: 'sent', reference }
  }

  /** What became of an attempt, whatever it threw. Cards are rendered first: what cannot be is refused for good. */
  async function attempt<Rendered>(
    to: Address,
    {
      rendered,
      begin,
      signal,
    }: {
      readonly rendered: () => Rendered
      readonly begin: (rendered: Rendered) => Promise<Outcome>
      readonly signal: AbortSignal
    },
  ): Promise<Outcome> {
    const known = foregone(to, signal)
    if (known !== undefined) return known
    let messages: Rendered
    try {
      messages = rendered()
    } catch (error) {
      return { kind: 'refused', reason: `cannot be rendered: ${traitsOf(error).error}` }
    }
    try {
      return await begin(messages)
    } catch (error) {
      return settle(error, to)
    }
  }

  function settle(error: unknown, to: Address): Outcome {
    const outcome = outcomeOf(error)
    if (error instanceof TokenRefused) log.error({ platform: 'discord', ...outcome }, error.message)
    if (outcome.kind === 'gone') remember(closed, [to.address, outcome], CLOSED_REMEMBERED)
    return outcome
  }

  /** What is known without asking Discord. */
  function foregone(to: Address, signal: AbortSignal): Outcome | undefined {
    if (signal.aborted)
      return { kind: 'retry', after: 1000, scope: 'chat', reason: 'cancelled before sending' }
    const pause = requests.pause()
    if (pause > 0) return { kind: 'retry', after: pause, scope: 'lane', reason: 'refused too often' }
    return closed.get(to.address)
  }

  return {
    deliver: (parcel, signal) =>
      attempt(parcel.to, {
        rendered: () => messagesOf(parcel.card),
        begin: (messages) => sendPart(parcel, messages, signal),
        signal,
      }),
    rewrite: (rewriting, signal) =>
      attempt(rewriting.to, {
        rendered: () => ({ whole: messagesOf(rewriting.card), note: messagesOf(noteOf(rewriting.card)) }),
        begin: (messages) => rewriteMessage(rewriting, messages, signal),
        signal,
      }),
    reopen: (address) => {
      closed.delete(address)
    },
  }
}

/** Posts the messages of a card that nobody waits for; `nonce` names them all (at most 25 characters). */
export async function post(
  requests: REST,
  { channel, messages, nonce }: { channel: string; messages: readonly RenderedMessage[]; nonce: string },
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    await requests.post(Routes.channelMessages(channel), { body: bodyOf(message, nonceOf(nonce, index)) })
  }
}

const created = z.object({ id: z.string().min(1) })

interface Creation {
  readonly channel: string
  readonly message: RenderedMessage
  readonly nonce: string
  readonly extras: Extras
  readonly signal: AbortSignal
}

/** The new message's id. Where the answered message is what Discord refuses, the message stands alone. */
async function create(rest: REST, creation: Creation): Promise<string> {
  const { channel, message, nonce, extras, signal } = creation
  const body = bodyOf(message, nonce, extras)
  try {
    return created.parse(await rest.post(Routes.channelMessages(channel), { body, signal })).id
  } catch (error) {
    if (extras.answers === undefined || !isAboutTheAnswered(error)) throw error
    return create(rest, { ...creation, extras: { ...extras, answers: undefined } })
  }
}

/**
 * Answers whether the message now says what it should; false where it cannot be edited, and something new can be posted
 * at most: in an archived thread, say, which a new message opens again.
 * https://discord.com/developers/docs/resources/message#edit-message
 */
async function edit(
  rest: REST,
  {
    channel,
    id,
    message,
    signal,
  }: {
    readonly channel: string
    readonly id: string
    readonly message: RenderedMessage
    readonly signal: AbortSignal
  },
): Promise<boolean> {
  if (!isMessageId(id)) return false
  const body = { ...message, allowed_mentions: { parse: [] } }
  try {
    await rest.patch(Routes.channelMessage(channel, id), { body, signal })
  } catch (error) {
    if (isUneditable(error)) return false
    throw error
  }
  return true
}

/** Discord knows no admins to be told: servers set a role, one of their own. */
function extrasOf({ answers, mentions }: Parcel, isOwn: (role: string) => boolean): Extras {
  const role = mentions?.kind === 'role' && isOwn(mentions.id) ? mentions.id : undefined
  return { answers, role }
}
