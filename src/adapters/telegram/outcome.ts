import { GrammyError } from 'grammy'
import type { Outcome } from '../../domain/delivery.ts'
import { RequestFailure } from './client.ts'

/** The reason of a `retry` when Telegram does not know our token. */
export const TOKEN_REFUSED = 'Telegram does not accept TELEGRAM_BOT_TOKEN'

const SERVER_TROUBLE_MILLISECONDS = 2_000
const TOKEN_REFUSED_MILLISECONDS = 60_000
/** Where Telegram names no time; its own shortest is 1 s. */
const FLOOD_MILLISECONDS = 1_000

/**
 * Descriptions of a 400 that say: this chat takes nothing from us. Literal in the Bot API server (Client.cpp) or passed
 * on from Telegram, which turns a 403 with a reason in capitals into a 400.
 */
const CLOSED_CHAT = [
  /chat not found/i,
  /user not found/i,
  /PEER_ID_INVALID|CHAT_ID_INVALID|USER_ID_INVALID|CHANNEL_INVALID|CHANNEL_PRIVATE/,
  /not enough rights/i,
  /have no rights/i,
  /need administrator rights/i,
  /CHAT_WRITE_FORBIDDEN|CHAT_SEND_\w+_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_FORBIDDEN/,
  /USER_IS_BLOCKED|USER_IS_BOT|USER_DEACTIVATED|INPUT_USER_DEACTIVATED|USER_BANNED_IN_CHANNEL/,
  /chat was deactivated|chat was deleted|upgraded to a supergroup/i,
  /TOPIC_CLOSED|TOPIC_DELETED/,
]
const CLOSED_TOPIC = /message thread not found|TOPIC_CLOSED|TOPIC_DELETED|TOPIC_ID_INVALID/i

/** Whether a send failed only because its topic is closed or deleted: the main thread may still take it. */
export function isTopicTrouble(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && CLOSED_TOPIC.test(error.description)
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

function outcomeOfSilence({ stage, message }: RequestFailure): Outcome {
  switch (stage) {
    case 'unknown':
      return { kind: 'unsure', reason: message }
    case 'not-sent':
    case 'garbled':
      return { kind: 'retry', after: SERVER_TROUBLE_MILLISECONDS, scope: 'lane', reason: message }
  }
}

function outcomeOfAnswer(error: GrammyError): Outcome {
  const { error_code: code, description, parameters } = error
  const reason = `${code} ${description}`
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', address: String(parameters.migrate_to_chat_id) }
  }
  if (code === 429) {
    const after = parameters.retry_after === undefined ? FLOOD_MILLISECONDS : parameters.retry_after * 1000
    return { kind: 'retry', after, scope: 'chat', reason }
  }
  // A token of the wrong shape is no known path to the server: 404 instead of 401.
  if (code === 401 || code === 404) {
    return { kind: 'retry', after: TOKEN_REFUSED_MILLISECONDS, scope: 'lane', reason: TOKEN_REFUSED }
  }
  if (code >= 500) return { kind: 'retry', after: SERVER_TROUBLE_MILLISECONDS, scope: 'lane', reason }
  if (code === 403 || (code === 400 && CLOSED_CHAT.some((words) => words.test(description)))) {
    return { kind: 'gone', reason }
  }
  return { kind: 'refused', reason }
}
