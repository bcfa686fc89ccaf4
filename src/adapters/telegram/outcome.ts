import { GrammyError } from 'grammy'
import type { Duration, Outcome } from '../../domain/delivery.ts'
import { DAY } from '../../domain/time.ts'
import { RequestFailure, secondsIn } from './client.ts'

/** The reason of a `retry` when Telegram does not know our token. */
export const TOKEN_REFUSED = 'Telegram does not accept TELEGRAM_BOT_TOKEN'

const SERVER_TROUBLE_MILLISECONDS = 2_000
const TOKEN_REFUSED_MILLISECONDS = 60_000
/** Where Telegram names no time; its own shortest is 1 s. */
const FLOOD_MILLISECONDS = 1_000

/** What a message can do without, so that it arrives all the same. */
export type Extra = 'topic' | 'answer'

type Meaning = 'gone' | 'topic-gone' | 'topic-closed' | 'no-answer'

/**
 * What the words of a 400 mean. They are literal in the Bot API server (Client.cpp) or passed on from Telegram, which
 * turns a 403 with a reason in capitals into a 400. Words that are not here are about our card.
 */
const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['topic-gone', /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i],
  ['topic-closed', /TOPIC_CLOSED/],
  ['no-answer', /message to be replied not found|repl(?:y|ied) message not found|REPLY_MESSAGE_ID_INVALID/i],
  ['gone', /chat not found/i],
  ['gone', /user not found/i],
  ['gone', /PEER_ID_INVALID|CHAT_ID_INVALID|USER_ID_INVALID|CHANNEL_INVALID|CHANNEL_PRIVATE/],
  ['gone', /not enough rights/i],
  ['gone', /have no rights/i],
  ['gone', /need administrator rights/i],
  ['gone', /CHAT_WRITE_FORBIDDEN|CHAT_SEND_\w+_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_FORBIDDEN/],
  ['gone', /USER_IS_BLOCKED|USER_IS_BOT|USER_DEACTIVATED|INPUT_USER_DEACTIVATED|USER_BANNED_IN_CHANNEL/],
  ['gone', /chat was deactivated|chat was deleted|upgraded to a supergroup/i],
]

/** What to leave out of a refused message before it is sent again at once; undefined where nothing would help. */
export function dispensable(error: unknown): Extra | undefined {
  switch (meaningOf(error)) {
    case 'topic-gone':
    case 'topic-closed':
      return 'topic'
    case 'no-answer':
      return 'answer'
    case 'gone':
    case undefined:
      return undefined
  }
}

/** Whether a message cannot be edited any more: it is gone, too old, or no text. */
export function isUneditable(error: unknown): boolean {
  const words = /message to edit not found|can't be edited|MESSAGE_ID_INVALID|no text in the message/i
  return error instanceof GrammyError && words.test(error.description)
}

/** Whether an edit was refused because the message says so already. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description)
}

/** What an error of a send means. Anything that is no error of the platform is one of ours: `refused`. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof RequestFailure) return outcomeOfSilence(error)
  if (error instanceof GrammyError) return outcomeOfAnswer(error)
  return {
    kind: 'refused',
    reason: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error',
  }
}

function outcomeOfSilence({ stage, message: reason, retryAfter }: RequestFailure): Outcome {
  switch (stage) {
    case 'unknown':
      return { kind: 'unsure', reason }
    case 'not-sent':
    case 'garbled': {
      const scope = retryAfter === undefined ? 'server' : 'lane'
      return { kind: 'retry', after: waitOf(retryAfter, SERVER_TROUBLE_MILLISECONDS), scope, reason }
    }
  }
}

function outcomeOfAnswer(error: GrammyError): Outcome {
  const { error_code: code, description, parameters } = error
  const reason = `${code} ${description}`
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', address: String(parameters.migrate_to_chat_id) }
  }
  if (code === 429) {
    return { kind: 'retry', after: waitOf(parameters.retry_after, FLOOD_MILLISECONDS), scope: 'chat', reason }
  }
  // A token of the wrong shape is no known path to the server: 404 instead of 401.
  if (code === 401 || code === 404) {
    return { kind: 'retry', after: TOKEN_REFUSED_MILLISECONDS, scope: 'lane', reason: TOKEN_REFUSED }
  }
  // A second instance with our token, which polls: nothing about this message.
  if (code >= 500 || code === 409) {
    return { kind: 'retry', after: SERVER_TROUBLE_MILLISECONDS, scope: 'server', reason }
  }
  return outcomeOfRefusal(error, reason)
}

function outcomeOfRefusal(error: GrammyError, reason: string): Outcome {
  switch (error.error_code === 403 ? 'gone' : meaningOf(error)) {
    case 'gone':
    case 'topic-closed': // with nothing left to fall back to: the main thread is closed as well
      return { kind: 'gone', reason }
    case 'topic-gone':
      return { kind: 'topic-gone', reason }
    case 'no-answer':
    case undefined:
      return { kind: 'refused', reason }
  }
}

function meaningOf(error: unknown): Meaning | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return undefined
  return MEANINGS.find(([, words]) => words.test(error.description))?.[0]
}

/** Exactly as asked; a wait of more than a day is nobody's meaning, and dates end somewhere. */
function waitOf(asked: unknown, unstated: Duration): Duration {
  const seconds = secondsIn(asked)
  return seconds === undefined ? unstated : Math.min(Math.ceil(seconds * 1000), DAY)
}
