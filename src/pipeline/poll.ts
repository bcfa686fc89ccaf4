import type { CountryCode } from '../domain/country.ts'
import type { Answered } from '../domain/proof.ts'
import type { Ask, Asking, Get, Readable, Reading } from '../domain/reading.ts'
import { SourceError, type SourceErrorKind } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { sha256 } from '../lib/fingerprint.ts'
import { FetchError, type Fetcher, type FetchFailure, type Validators } from '../lib/http.ts'

/** One look at a source: a reading with the answers it rests on, or the reason why there is no information. */
export type Poll =
  | { readonly kind: 'read'; readonly reading: Reading; readonly rested: readonly Rested[] }
  | { readonly kind: 'failed'; readonly error: SourceError }

/** An answer that a look rested on. */
export interface Rested {
  readonly answered: Answered
  /** The countries whose page it is; empty for an answer about nobody in particular. */
  readonly about: readonly CountryCode[]
  /** Null where it did not come anew with this look: bodies are not kept from one look to the next. */
  readonly body: string | null
}

/** What fetching needs: who answers, and what time it is. */
export interface PollPorts {
  readonly fetcher: Fetcher
  readonly now: () => Instant
}

/** Looks at one source again and again, remembering its answers so that the same answer is parsed once. */
export interface Poller {
  /** A first look of a source proves nothing: none of its bodies are at hand then, as that is a whole world of pages. */
  poll(ask: Ask & { readonly isFirst?: boolean }): Promise<Poll>
  /** From now on every answer comes anew, and whole. */
  forget(): void
}

export function createPoller(source: Readable, ports: PollPorts): Poller {
  const looks = createLooks(source.id, ports)
  return {
    async poll({ isFirst = false, ...ask }) {
      const { get, rested } = looks.begin(isFirst ? 0 : MOST_AT_HAND)
      try {
        const reading = refuseTotalFailure(await source.read(get, ask))
        return { kind: 'read', reading, rested: rested() }
      } catch (error) {
        return { kind: 'failed', error: asSourceError(error, source.id) }
      }
    },
    forget: looks.forget,
  }
}

/** Bytes of bodies that are at hand at once while a look is judged; of the rest only the hashes are known. */
const MOST_AT_HAND = 64 * 1024 * 1024

/** One look: fetches, and tells afterwards which answers it rested on, each address once. */
interface Look {
  readonly get: Get
  rested(): readonly Rested[]
}

/** The looks of one source. */
export interface Looks {
  begin(atHand?: number): Look
  /** Nothing is known of the answers any more. */
  forget(): void
}

/** Bodies are not kept: a few governments' pages are half a megabyte each, for two hundred countries. */
interface Remembered {
  readonly answered: Answered
  readonly validators: Validators
  readonly value: unknown
}

/**
 * Looks of one source, which remember the answers of those before: a `get` parses the same answer once. It throws
 * {@link SourceError} and nothing else. `atHand` bounds the bytes of the bodies that a look gives out.
 */
export function createLooks(source: string, { fetcher, now }: PollPorts): Looks {
  const answers = new Map<string, Remembered>()
  const begin = (atHand = MOST_AT_HAND): Look => {
    const rested = new Map<string, Rested>()
    let left = atHand
    const note = ({ answered }: Remembered, about: readonly CountryCode[], body: string | null) => {
      left -= body === null ? 0 : answered.size
      rested.set(answered.url, { answered, about, body: left < 0 ? null : body })
    }
    const get = async <T>(
      url: string,
      parse: (body: string) => T,
      { about = [], ...asking }: Asking = {},
    ): Promise<T> => {
      const known = answers.get(url)
      const validators = known && { validators: known.validators }
      const answer = await fetchOrExplain(fetcher, { url, source, ...asking, ...validators })
      const at = now()
      const body = answer.kind === 'body' ? answer.body : null
      const hash = body === null ? known?.answered.hash : sha256(body)
      if (known !== undefined && known.answered.hash === hash) {
        note(known, about, body)
        // A source parses one URL in one way (the contract of Get), so this is what `parse` gave for this very body.
        return known.value as T
      }
      if (answer.kind === 'not-modified' || hash === undefined) {
        throw new SourceError('unreadable', {
          where: url,
          what: 'answered 304 though nothing was known of it',
        })
      }
      const value = parseOrExplain(parse, { body: answer.body, url })
      const answered = answeredOf(answer.body, { url, hash, about, at })
      const remembered = { answered, validators: answer.validators, value }
      answers.set(url, remembered)
      note(remembered, about, body)
      return value
    }
    return { get, rested: () => [...rested.values()] }
  }
  return { begin, forget: () => answers.clear() }
}

function answeredOf(
  body: string,
  {
    url,
    hash,
    about,
    at,
  }: {
    readonly url: string
    readonly hash: string
    readonly about: readonly CountryCode[]
    readonly at: Instant
  },
): Answered {
  const [country = null, ...others] = about
  const isOne = others.length === 0
  return { url, fetchedAt: at, hash, size: Buffer.byteLength(body), country: isOne ? country : null }
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
