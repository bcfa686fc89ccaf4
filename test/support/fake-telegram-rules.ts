import type { MessageEntity } from 'grammy/types'
import { z } from 'zod'

/** How the fake misbehaves; what the real one does is in the Bot API server's Client.cpp. */
export type Trouble =
  /** 429 with `parameters.retry_after`, in seconds. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** 500 as JSON. */
  | { readonly kind: 'server-error' }
  /** 502 as a proxy's HTML page. */
  | { readonly kind: 'proxy-error' }
  /** No answer, until {@link FakeTelegram.stop}. */
  | { readonly kind: 'hang' }
  /** The connection is cut before anything was done. */
  | { readonly kind: 'reset' }
  /** The message is accepted and recorded, then the connection is cut. */
  | { readonly kind: 'lost-answer' }
  /** Any answer at all. */
  | {
      readonly kind: 'raw'
      readonly status: number
      readonly body: object | string
      readonly headers?: Headers
    }
  /** Any error of the Bot API. */
  | {
      readonly kind: 'refusal'
      readonly code: number
      readonly description: string
      readonly parameters?: Readonly<Record<string, number>>
    }

export const KICKED: Trouble = {
  kind: 'refusal',
  code: 403,
  description: 'Forbidden: bot was kicked from the supergroup chat',
}
export const BLOCKED: Trouble = {
  kind: 'refusal',
  code: 403,
  description: 'Forbidden: bot was blocked by the user',
}

type Headers = Readonly<Record<string, string>>

/** A raw answer: status, and either a JSON body or HTML. */
export interface Answer {
  readonly status: number
  readonly headers?: Headers
  readonly body: object | string
}

/** What people see of a message. */
export interface Content {
  readonly text: string
  readonly entities: readonly MessageEntity[]
  readonly buttons: readonly { readonly text: string; readonly callback_data: string }[]
}

/** The answer that goes with a trouble, or what happens instead of one. */
export function answerOf(trouble: Trouble): Answer | 'silence' | 'cut' {
  switch (trouble.kind) {
    case 'flood': {
      const description = `Too Many Requests: retry after ${trouble.retryAfter}`
      return refusal(429, description, { retry_after: trouble.retryAfter })
    }
    case 'server-error':
      return refusal(500, 'Internal Server Error')
    case 'proxy-error':
      return { status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' }
    case 'raw':
      return trouble
    case 'hang':
      return 'silence'
    case 'reset':
    case 'lost-answer':
      return 'cut'
    case 'refusal':
      return refusal(trouble.code, trouble.description, trouble.parameters)
  }
}

export function success(result: unknown): Answer {
  return { status: 200, body: { ok: true, result } }
}

export function refusal(
  code: number,
  description: string,
  parameters?: Readonly<Record<string, number>>,
): Answer {
  const body = {
    ok: false,
    error_code: code,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  }
  return { status: code, body }
}

export const PAYLOAD = z.record(z.string(), z.unknown())
export const POLL = z.object({
  offset: z.number().optional(),
  limit: z.number().optional(),
  timeout: z.number().optional(),
  allowed_updates: z.array(z.string()).optional(),
})
export const MENU = z.object({
  commands: z
    .array(
      z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
    )
    .max(100),
})
const MENU_PLACE = z.object({
  scope: z.object({ type: z.string() }).default({ type: 'default' }),
  language_code: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default(''),
})
const BUTTON = z.object({ text: z.string().min(1), callback_data: z.string() })
const ENTITY = z.custom<MessageEntity>(
  (value) => z.object({ type: z.string(), offset: z.number(), length: z.number() }).safeParse(value).success,
)
export const SEND = z.object({
  text: z.string().default(''),
  message_id: z.number().optional(),
  message_thread_id: z.number().optional(),
  entities: z.array(ENTITY).default([]),
  reply_parameters: z
    .object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  allow_paid_broadcast: z.boolean().optional(),
  disable_notification: z.boolean().optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(BUTTON)) }).default({ inline_keyboard: [] }),
})
export type Sent = z.infer<typeof SEND>

/** A picture's caption counts as its text. */
export const SEND_PHOTO = z
  .object({
    photo: z.string(),
    caption: z.string().default(''),
    caption_entities: z.array(ENTITY).default([]),
  })
  .loose()
  .transform(({ photo, caption, caption_entities: entities, ...sent }) => ({
    attached: photo.replace('attach://', ''),
    sent: SEND.parse({ ...sent, text: caption, entities }),
  }))
export const PROFILE = z.object({
  description: z.string().max(512).optional(),
  short_description: z.string().max(120).optional(),
  language_code: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default(''),
})
export const WEBHOOK = z.object({
  url: z.string(),
  secret_token: z.string().regex(/^[\w-]{1,256}$/),
  allowed_updates: z.array(z.string()),
})
export const SECOND_POLLER =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
export const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/** The words of the first thing that is wrong with a caption (Bot API, sendPhoto). */
export function complaintAboutCaption(sent: Sent): string | undefined {
  if (sent.text.length > 1024) return 'message caption is too long'
  return sent.text === '' ? undefined : complaintAbout(sent)
}

export function complaintAbout({ text, entities, reply_markup: markup }: Sent): string | undefined {
  if (text.trim() === '') return 'message text is empty'
  if (text.length > 4096) return 'message is too long'
  if (entities.some(({ offset, length }) => offset < 0 || length <= 0 || offset + length > text.length)) {
    return 'entity beyond the end of the text'
  }
  if (entities.length > 100) return 'too many entities' // stricter than Telegram, which ignores the rest
  if (entities.some((entity) => entity.type === 'text_mention' && !(entity.user.id > 0))) {
    return 'USER_ID_INVALID'
  }
  const buttons = markup.inline_keyboard.flat()
  const long = buttons.some(({ callback_data: data }) => data === '' || Buffer.byteLength(data) > 64)
  return long ? 'BUTTON_DATA_INVALID' : undefined
}

export function contentOf({ text, entities, reply_markup: markup }: Sent) {
  return { text, entities, buttons: markup.inline_keyboard.flat() }
}

/** Whether two messages look alike: an edit that changes nothing is refused. */
export function looksLike(left: Content, right: Content): boolean {
  const look = ({ text, entities, buttons }: Content) => JSON.stringify([text, entities, buttons])
  return look(left) === look(right)
}

export function menuKey(payload: unknown): string {
  const { scope, language_code: language } = MENU_PLACE.parse(payload)
  return `${scope.type}/${language}`
}
