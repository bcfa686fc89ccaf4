import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { RequestFailure } from '../../src/adapters/telegram/client.ts'
import { isTopicTrouble, outcomeOf, TOKEN_REFUSED } from '../../src/adapters/telegram/outcome.ts'

function refusal(code: number, description: string, parameters = {}): GrammyError {
  return new GrammyError('x', { ok: false, error_code: code, description, parameters }, 'sendMessage', {})
}

describe('an answer of Telegram becomes an outcome', () => {
  it('waits exactly as long as a 429 says, for that chat', () => {
    const outcome = outcomeOf(refusal(429, 'Too Many Requests: retry after 37', { retry_after: 37 }))
    expect(outcome).toMatchObject({ kind: 'retry', after: 37_000, scope: 'chat' })
  })

  it('waits a second where a 429 names no time', () => {
    expect(outcomeOf(refusal(429, 'Too Many Requests'))).toMatchObject({ kind: 'retry', after: 1_000 })
  })

  it.each([500, 502, 504])('pauses the lane for a moment on server trouble %i', (code) => {
    expect(outcomeOf(refusal(code, 'Internal Server Error'))).toMatchObject({
      kind: 'retry',
      scope: 'lane',
      after: 2_000,
    })
  })

  it.each([401, 404])('pauses the lane for a minute when the token is refused with %i', (code) => {
    expect(outcomeOf(refusal(code, 'Unauthorized'))).toEqual({
      kind: 'retry',
      scope: 'lane',
      after: 60_000,
      reason: TOKEN_REFUSED,
    })
  })

  it('follows a group to its new id', () => {
    const error = refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1_001_234_567_890,
    })
    expect(outcomeOf(error)).toEqual({ kind: 'moved', address: '-1001234567890' })
  })

  it.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [403, 'Forbidden: bot was kicked from the group chat'],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [403, 'Forbidden: bot is not a member of the channel chat'],
    [403, 'Forbidden: the group chat was deleted'],
    [403, "Forbidden: bot can't initiate conversation with a user"],
    [403, "Forbidden: bot can't send messages to bots"],
    [400, 'Bad Request: chat not found'],
    [400, 'Bad Request: private chat not found'],
    [400, 'Bad Request: PEER_ID_INVALID'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
    [400, 'Bad Request: have no rights to send a message'],
    [400, 'Bad Request: need administrator rights in the channel chat'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    [400, 'Bad Request: USER_IS_BLOCKED'],
    [400, 'Bad Request: TOPIC_CLOSED'],
  ])('closes the chat with its reason on %i "%s"', (code, description) => {
    expect(outcomeOf(refusal(code, description))).toEqual({ kind: 'gone', reason: `${code} ${description}` })
  })

  it.each([
    'Bad Request: message is too long',
    "Bad Request: can't parse entities",
    'Bad Request: BUTTON_DATA_INVALID',
    'Bad Request: message thread not found',
  ])('calls a card refused on 400 "%s"', (description) => {
    expect(outcomeOf(refusal(400, description))).toEqual({ kind: 'refused', reason: `400 ${description}` })
  })

  it.each(['message thread not found', 'TOPIC_CLOSED', 'TOPIC_DELETED'])(
    'knows that "%s" is about the topic only',
    (words) => {
      expect(isTopicTrouble(refusal(400, `Bad Request: ${words}`))).toBe(true)
      expect(isTopicTrouble(refusal(400, 'Bad Request: chat not found'))).toBe(false)
    },
  )
})

describe('no answer of Telegram becomes an outcome', () => {
  it.each(['not-sent', 'garbled'] as const)('tries the lane again when the request was %s', (stage) => {
    const outcome = outcomeOf(new RequestFailure('sendMessage', stage, 'could not connect'))
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'lane', after: 2_000 })
  })

  it('is unsure when the request left', () => {
    const outcome = outcomeOf(new RequestFailure('sendMessage', 'unknown', 'no answer'))
    expect(outcome).toEqual({ kind: 'unsure', reason: 'sendMessage: no answer' })
  })

  it('calls an error that is not the platform’s refused, with its name', () => {
    expect(outcomeOf(new TypeError('odd'))).toEqual({ kind: 'refused', reason: 'TypeError: odd' })
  })

  it('is a kind of error that grammY itself retries', () => {
    expect(new RequestFailure('getMe', 'unknown', 'no answer')).toBeInstanceOf(HttpError)
  })
})
