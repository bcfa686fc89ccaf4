import type { Ask, Asking, Get, Readable, Reading } from '../domain/reading.ts'
import { SourceError, type SourceErrorKind } from '../domain/source-error.ts'
import { fingerprint } from '../lib/fingerprint.ts'
import { FetchError, type Fetcher, type FetchFailure, type Validators } from '../lib/http.ts'

/** One look at a source: a reading, or the reason why there is no information. */
export type Poll =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly error: SourceError }

/** Looks at one source again and again, remembering its answers so that the same answer is parsed once. */
export interface Poller {
  poll(ask: Ask): Promise<Poll>
}

export function createPoller(source: Readable, fetcher: Fetcher): Poller {
  const get = createGet(source.id, fetcher)
  return {
    async poll(ask) {
      try {
        return { kind: 'read', reading: refuseTotalFailure(await source.read(get, ask)) }
      } catch (error) {
        return { kind: 'failed', error: asSourceError(error, source.id) }
      }
    },
  }
}

/** Bodies are not kept: a few governments' pages are half a megabyte each, for two hundred countries. */
interface Remembered {
  readonly print: string
  readonly validators: Validators
  readonly value: unknown
}

/** Fetches for one source, parsing the same answer once. Throws {@link SourceError} and nothing else. */
export function createGet(source: string, fetcher: Fetcher): Get {
  const answers = new Map<string, Remembered>()
  return async <T>(url: string, parse: (body: string) => T, asking: Asking = {}): Promise<T> => {
    const known = answers.get(url)
    const answer = await fetchOrExplain(fetcher, {
      url,
      source,
      ...asking,
      ...(known && { validators: known.validators }),
    })
    if (answer.kind === 'not-modified' && known === undefined) {
      throw new SourceError('unreadable', { where: url, what: 'answered 304 though nothing was known of it' })
    }
    // A source parses one URL in one way (the contract of Get), so this is what `parse` gave for this very body.
    if (answer.kind === 'not-modified') return known?.value as T
    const print = fingerprint(answer.body)
    if (known?.print === print) return known.value as T
    const value = parseOrExplain(parse, { body: answer.body, url })
    answers.set(url, { print, validators: answer.validators, value })
    return value
  }
}

async function fetchOrExplain(fetcher: Fetcher, request: Parameters<Fetcher['fetch']>[0]) {
  try {
    return await fetcher.fetch(request)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const seen = error.firstBytes === undefined ? '' : `: ${error.firstBytes}`
    throw new SourceError(KINDS[error.reason], {
      where: request.url,
      what: `${error.message.replace(`${error.reason}: `, '')}${seen}`,
      cause: error,
    })
  }
}

const KINDS: Readonly<Record<FetchFailure, SourceErrorKind>> = {
  unreachable: 'unreachable',
  timeout: 'unreachable',
  status: 'unreachable',
  blocked: 'blocked',
  'too-large': 'unreadable',
  private: 'unreachable',
}

function parseOrExplain<T>(
  parse: (body: string) => T,
  { body, url }: { readonly body: string; readonly url: string },
): T {
  try {
    return parse(body)
  } catch (error) {
    throw asSourceError(error, url)
  }
}

/** A parser's surprise is an unreadable answer, never a crash. */
function asSourceError(error: unknown, where: string): SourceError {
  if (error instanceof SourceError) return error
  const what = error instanceof Error ? error.message : String(error)
  return new SourceError('unreadable', { where, what: what.slice(0, 300), cause: error })
}

/** A list that was read while every single detail failed says nothing about any country. */
function refuseTotalFailure(reading: Reading): Reading {
  const [first] = reading.failures
  const nothing = reading.observations.length === 0 && reading.unchanged.length === 0
  if (first !== undefined && nothing) throw first
  return reading
}
