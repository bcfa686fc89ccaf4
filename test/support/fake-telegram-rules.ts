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

const CAPTIONED = {
  caption: z.string().default(''),
  caption_entities: z.array(ENTITY).default([]),
}

/** The caption of a picture or a file counts as its text. */
export const SEND_PHOTO = z
  .object({ photo: z.string(), ...CAPTIONED })
  .loose()
  .transform(({ photo, ...captioned }) => ({ attached: attachmentOf(photo), sent: sentOf(captioned) }))
export const SEND_DOCUMENT = z
  .object({ document: z.string(), ...CAPTIONED })
  .loose()
  .transform(({ document, ...captioned }) => ({ attached: attachmentOf(document), sent: sentOf(captioned) }))

function attachmentOf(name: string): string {
  return name.replace('attach://', '')
}

function sentOf({
  caption,
  caption_entities: entities,
  ...sent
}: {
  readonly caption: string
  readonly caption_entities: readonly MessageEntity[]
}): Sent {
  return SEND.parse({ ...sent, text: caption, entities })
}

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

/** The words of the first thing that is wrong with a caption (Bot API, sendPhoto and sendDocument). */
export function complaintAboutCaption(sent: Sent): string | undefined {
  if (sent.text.length > 1024) return 'message caption is too long'
  return sent.text === '' ? undefined : complaintAbout(sent)
}

export function complaintAbout({ text, entities, reply_markup: markup }: Sent): string | undefined {
  if (text.trim() === '') return 'message text is empty'
  if (text.length > 4096) return 'message is too long'
  const buttons = markup.inline_keyboard.flat()
  const strings = [text, ...buttons.flatMap((button) => [button.text, button.callback_data])]
  if (strings.some((string) => /\p{Surrogate}/u.test(string))) return 'strings must be encoded in UTF-8'
  const wrong = entities.map((entity) => complaintAboutEntity(text, entity)).find((one) => one !== undefined)
  if (wrong !== undefined) return wrong
  if (entities.length > 100) return 'too many entities' // stricter than Telegram, which ignores the rest
  if (buttons.length > 100 || markup.inline_keyboard.some((row) => row.length === 0 || row.length > 8))
    return 'reply markup is too long'
  if (buttons.some((button) => button.text.trim() === '')) return 'BUTTON_INVALID'
  const long = buttons.some(({ callback_data: data }) => data === '' || Buffer.byteLength(data) > 64)
  return long ? 'BUTTON_DATA_INVALID' : undefined
}

function complaintAboutEntity(text: string, entity: MessageEntity): string | undefined {
  const { offset, length } = entity
  if (offset < 0 || length <= 0 || offset + length > text.length) return 'entity beyond the end of the text'
  const cuts = [offset, offset + length].some((at) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)),
  )
  if (cuts) return 'ENTITY_BOUNDS_INVALID'
  return entity.type === 'text_mention' && !(entity.user.id > 0) ? 'USER_ID_INVALID' : undefined
}

/** Where Telegram finds something on its own in texts of bots too (TDLib, MessageEntity.cpp); not in code. */
const FOUND: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,32}/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?![\p{L}\p{N}_/<>])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_\u200c])#[\p{L}\p{N}_\u200c]{1,256}/gu],
  ['cashtag', /(?<![$\p{L}\p{N}_\u200c])\$[A-Z]{1,8}(?![$\p{L}\p{N}_\u200c])/gu],
]

/** What would be alive in a message besides its entities and the addresses in it. */
export function aliveIn({ text, entities }: Pick<Content, 'text' | 'entities'>): readonly string[] {
  const code = entities.filter(({ type }) => type === 'code' || type === 'pre')
  const isCode = (at: number) => code.some(({ offset, length }) => at >= offset && at < offset + length)
  return FOUND.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isCode(index) && !isInAddress(text, index))
      .map(([what]) => `${name} ${what}`),
  )
}

/** Addresses are found, too, and stay what they are: `https://a.example/b#c`, `b@a.example`. */
function isInAddress(text: string, at: number): boolean {
  const before = /\S{0,200}$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? ''
  return /:\/\/|\w\.\w+\//.test(before)
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
