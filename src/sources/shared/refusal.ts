import { SourceError } from '../../domain/source-error.ts'
import { blockPage } from './block-page.ts'

/**
 * The error for an answer that is not what was asked for: `blocked` when it is a refusal or challenge page, else
 * `unreadable`. Its message ends with the first bytes that came.
 */
export function refusal(
  body: string,
  { where, what, cause }: { readonly where: string; readonly what: string; readonly cause?: unknown },
): SourceError {
  const kind = blockPage(body) === undefined ? 'unreadable' : 'blocked'
  return new SourceError(kind, { where, what: `${what}: ${firstBytes(body)}`, cause })
}

function firstBytes(body: string): string {
  const start = body.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 120)
  return start === '' ? 'an empty body' : `"${start}"`
}
