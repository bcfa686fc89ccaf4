import type { Instant } from '../domain/time.ts'
import { type Answer, FetchError, type Fetcher, type FetchRequest } from '../lib/http.ts'
import type { TapeLine } from './tape.ts'

/**
 * A fetcher that writes down every answer as a tape line, also refusals that carried a status. An answer that is the
 * same as the last one of its URL is not written again.
 */
export function recording(
  fetcher: Fetcher,
  { now, write }: { readonly now: () => Instant; readonly write: (line: TapeLine) => void },
): Fetcher {
  const last = new Map<string, string>()
  const note = (line: TapeLine) => {
    const same = JSON.stringify([line.status, line.body])
    if (last.get(line.url) === same) return
    last.set(line.url, same)
    write(line)
  }
  return {
    async fetch(request) {
      const answer = await fetcher.fetch(request).catch((error: unknown) => {
        if (error instanceof FetchError && error.status !== undefined)
          note(refusalLine(request, error, now()))
        throw error
      })
      if (answer.kind === 'body') note(answerLine(request, answer, now()))
      return answer
    },
  }
}

function answerLine({ url }: FetchRequest, answer: Extract<Answer, { kind: 'body' }>, at: Instant): TapeLine {
  const { status, body, contentType, validators } = answer
  const { etag, lastModified } = validators
  const headers = {
    'content-type': contentType,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
  }
  return { at, url, status, headers, body }
}

/** Of a refusal only its first bytes are known: enough to show what was seen. */
function refusalLine(
  { url }: FetchRequest,
  { status = 0, firstBytes = '' }: FetchError,
  at: Instant,
): TapeLine {
  return { at, url, status, headers: {}, body: firstBytes }
}
