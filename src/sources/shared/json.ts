import type { z } from 'zod'
import { isMisdecoded } from './charset.ts'
import { refuseHuge } from './limits.ts'
import { refusal } from './refusal.ts'

/**
 * A JSON answer in the shape of `schema`, which names only the fields that are used.
 * Throws SourceError: `blocked` for a block page, else `unreadable` (no JSON, another shape, another character set).
 */
export function parseJson<T>(schema: z.ZodType<T>, body: string, where: string): T {
  refuseHuge(body, where)
  const text = body.replace(/^\ufeff/, '')
  if (isMisdecoded(text)) throw refusal(text, { where, what: 'JSON in another character set' })
  const result = schema.safeParse(parsed(text, where))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const what = `${issue?.message ?? 'another shape'} at "${issue?.path.join('.') ?? ''}"`
  throw refusal(text, { where, what, cause: result.error })
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refusal(text, { where, what: 'JSON expected', cause })
  }
}
