import { z } from 'zod'

const ENTITY = z.object({ type: z.string(), offset: z.number(), length: z.number() })
const ARTICLE = z.object({
  type: z.literal('article'),
  id: z.string().refine((id) => id !== '' && Buffer.byteLength(id) <= 64),
  title: z.string().min(1),
  description: z.string().optional(),
  input_message_content: z.object({
    message_text: z.string().min(1).max(4096),
    entities: z.array(ENTITY).max(100).default([]),
    link_preview_options: z.object({ is_disabled: z.boolean() }).optional(),
  }),
  reply_markup: z
    .object({ inline_keyboard: z.array(z.array(z.object({ text: z.string().min(1), url: z.url() }))) })
    .optional(),
})
const ANSWER = z.object({
  inline_query_id: z.string(),
  results: z.array(ARTICLE).max(50),
  cache_time: z.number().min(0).max(86_400).default(300),
  is_personal: z.boolean().default(false),
  button: z
    .object({ text: z.string().min(1), start_parameter: z.string().regex(/^[\w-]{1,64}$/) })
    .optional(),
})

/** What someone who typed the bot's name is offered. */
export type Offer = z.infer<typeof ANSWER>

/** Undefined for what Telegram would refuse (Bot API, answerInlineQuery). */
export function offerIn(payload: unknown): Offer | undefined {
  const offer = ANSWER.safeParse(payload).data
  const ids = offer?.results.map(({ id }) => id) ?? []
  return new Set(ids).size === ids.length ? offer : undefined
}
