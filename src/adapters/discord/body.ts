import { createHash } from 'node:crypto'
import type { RenderedMessage } from './render.ts'

/** Discord's ids: https://discord.com/developers/docs/reference#snowflakes */
const SNOWFLAKE = /^\d{17,20}$/

/** SUPPRESS_NOTIFICATIONS: https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SILENT = 1 << 12

/** What the first message of a card has besides its text. */
export interface Extras {
  /** The message that is answered; what is no id of a message is left out. */
  readonly answers?: string | undefined
  /** The one role that may be told; what is no id is left out. */
  readonly role?: string | undefined
  /** Nobody's device makes a sound. */
  readonly silent?: true
}

/** Whether this can be the id of a message: what cannot be goes into no address. */
export function isMessageId(id: string): boolean {
  return SNOWFLAKE.test(id)
}

/**
 * What is posted for a message. Nobody is told but the one role that was asked for: whatever a text says, mentions are
 * off. https://discord.com/developers/docs/resources/message#create-message
 */
export function bodyOf(
  message: RenderedMessage,
  nonce: string,
  { answers, role, silent }: Extras = {},
): object {
  const roles = [role ?? ''].filter((id) => SNOWFLAKE.test(id))
  return {
    ...message,
    ...(roles.length === 0 ? {} : { content: roles.map((id) => `<@&${id}>`).join(' ') }),
    ...(answers === undefined || !SNOWFLAKE.test(answers)
      ? {}
      : { message_reference: { message_id: answers, fail_if_not_exists: false } }),
    ...(silent === true ? { flags: SILENT } : {}),
    nonce,
    enforce_nonce: true,
    allowed_mentions: roles.length === 0 ? { parse: [] } : { parse: [], roles },
  }
}

/** The parcel's id for its first message; 25 characters that depend on it for each further one. */
export function nonceOf(id: string, index: number): string {
  if (index === 0) return id
  return createHash('sha256').update(`${id}/${index}`).digest('base64url').slice(0, 25)
}
