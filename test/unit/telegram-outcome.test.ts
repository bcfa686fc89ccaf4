import { GrammyError, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { RequestFailure } from '../../src/adapters/telegram/client.ts'
import { dispensable, outcomeOf, TOKEN_REFUSED } from '../../src/adapters/telegram/outcome.ts'
import { DAY } from '../../src/domain/time.ts'

function refusal(code: number, description: string, parameters = {}): GrammyError {
  return new GrammyError('x', { ok: false, error_code: code, description, parameters }, 'sendMessage', {})
}

describe('an answer of Telegram becomes an outcome', () => {
  it('waits exactly as long as a 429 says, for that chat', () => {
    const outcome = outcomeOf(refusal(429, 'Too Many Requests: retry after 37', { retry_after: 37 }))
    expect(outcome).toMatchObject({ kind: 'retry', after: 37_000, scope: 'chat' })
  })

  it.each([
    ['whole seconds', 37, 37_000],
    ['a part of a second', 1.5, 1500],
    ['digits', '37', 37_000],
    ['more than a day', 1e15, DAY],
    ['nothing', undefined, 1000],
    ['null', null, 1000],
    ['a word', 'soon', 1000],
    ['an empty word', '', 1000],
    ['an object', {}, 1000],
    ['no time', 0, 1000],
    ['a time that is over', -5, 1000],
    ['no number', Number.NaN, 1000],
  ])('takes a wait of %s as it can be meant', (_, retry_after, after) => {
    expect(outcomeOf(refusal(429, 'Too Many Requests', { retry_after }))).toMatchObject({
      kind: 'retry',
      after,
      scope: 'chat',
    })
  })

  it.each([
    ['trouble of the server', 500, 'Internal Server Error'],
    ['trouble of a gateway', 502, 'Bad Gateway'],
    ['a server that restarts', 503, 'Service Unavailable'],
    ['a gateway that gave up', 504, 'Gateway Timeout'],
    ['a second instance of the bot', 409, 'Conflict: terminated by other getUpdates request'],
  ])('waits for the server for a moment on %s', (_, code, description) => {
    expect(outcomeOf(refusal(code, description))).toMatchObject({
      kind: 'retry',
      scope: 'server',
      after: 2_000,
    })
  })

  it.each([
    ['revoked', 401, 'Unauthorized'],
    ['of the wrong shape', 404, 'Not Found'],
  ])('pauses the lane for a minute when the token is %s', (_, code, description) => {
    expect(outcomeOf(refusal(code, description))).toEqual({
      kind: 'retry',
      scope: 'lane',
      after: 60_000,
      reason: TOKEN_REFUSED,
    })
  })

  it.each([
    ['at once', 400, 'Bad Request: group chat was upgraded to a supergroup chat'],
    ['seen late', 403, 'Forbidden: the group chat was deleted'],
  ])('follows a group to its new id, told %s', (_, code, description) => {
    expect(outcomeOf(refusal(code, description, { migrate_to_chat_id: -1_001_234_567_890 }))).toEqual({
      kind: 'moved',
      address: '-1001234567890',
    })
  })

  it.each([
    ['a person blocked the bot', 403, 'Forbidden: bot was blocked by the user'],
    ['a person deleted their account', 403, 'Forbidden: user is deactivated'],
    ['kicked from a group', 403, 'Forbidden: bot was kicked from the group chat'],
    ['kicked from a supergroup', 403, 'Forbidden: bot was kicked from the supergroup chat'],
    ['kicked from a channel', 403, 'Forbidden: bot was kicked from the channel chat'],
    ['not in the group', 403, 'Forbidden: bot is not a member of the group chat'],
    ['not in the supergroup', 403, 'Forbidden: bot is not a member of the supergroup chat'],
    ['not in the channel', 403, 'Forbidden: bot is not a member of the channel chat'],
    ['the group was deleted', 403, 'Forbidden: the group chat was deleted'],
    ['a person never wrote first', 403, "Forbidden: bot can't initiate conversation with a user"],
    ['the person is a bot', 403, "Forbidden: bot can't send messages to bots"],
    ['a refusal in words we do not know', 403, 'Forbidden: words we do not know'],
    ['no such chat', 400, 'Bad Request: chat not found'],
    ['no such private chat', 400, 'Bad Request: private chat not found'],
    ['no such person', 400, 'Bad Request: user not found'],
    ['an id that is none', 400, 'Bad Request: PEER_ID_INVALID'],
    ['a channel that became private', 400, 'Bad Request: CHANNEL_PRIVATE'],
    ['an upgrade without its new id', 400, 'Bad Request: group chat was upgraded to a supergroup chat'],
    ['the group was deactivated', 400, 'Bad Request: group chat was deactivated'],
    ['muted', 400, 'Bad Request: not enough rights to send text messages to the chat'],
    ['no right to write', 400, 'Bad Request: have no rights to send a message'],
    ['no admin of the channel', 400, 'Bad Request: need administrator rights in the channel chat'],
    ['nobody may write', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
    ['no plain text allowed', 400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN'],
    ['admins only', 400, 'Bad Request: CHAT_ADMIN_REQUIRED'],
    ['the chat was restricted', 400, 'Bad Request: CHAT_RESTRICTED'],
    ['blocked, in capitals', 400, 'Bad Request: USER_IS_BLOCKED'],
    ['deactivated, in capitals', 400, 'Bad Request: INPUT_USER_DEACTIVATED'],
    ['banned from the channel', 400, 'Bad Request: USER_BANNED_IN_CHANNEL'],
    ['the main thread is closed', 400, 'Bad Request: TOPIC_CLOSED'],
  ])('closes the chat with its reason: %s', (_, code, description) => {
    expect(outcomeOf(refusal(code, description))).toEqual({ kind: 'gone', reason: `${code} ${description}` })
  })

  it.each([
    ['in the server’s words', 'Bad Request: message thread not found'],
    ['in Telegram’s', 'Bad Request: TOPIC_DELETED'],
    ['by its id', 'Bad Request: TOPIC_ID_INVALID'],
  ])('knows a deleted topic %s', (_, description) => {
    expect(outcomeOf(refusal(400, description))).toEqual({ kind: 'topic-gone', reason: `400 ${description}` })
  })

  it.each([
    ['too long', 'Bad Request: message is too long'],
    ['empty', 'Bad Request: message text is empty'],
    ['badly formatted', "Bad Request: can't parse entities"],
    ['with a button that is none', 'Bad Request: BUTTON_DATA_INVALID'],
    ['wrong in words we do not know', 'Bad Request: words we do not know'],
  ])('refuses a card that is %s', (_, description) => {
    expect(outcomeOf(refusal(400, description))).toEqual({ kind: 'refused', reason: `400 ${description}` })
  })
})

describe('what a refused message can do without', () => {
  it.each([
    ['a deleted topic', 'message thread not found', 'topic'],
    ['a closed topic', 'TOPIC_CLOSED', 'topic'],
    ['the message that it answers', 'message to be replied not found', 'answer'],
    ['the message that it answers', 'reply message not found', 'answer'],
    ['the message that it answers', 'replied message not found', 'answer'],
    ['nothing', 'chat not found', undefined],
    ['nothing', 'message is too long', undefined],
  ])('is %s: "%s"', (_, words, extra) => {
    expect(dispensable(refusal(400, `Bad Request: ${words}`))).toBe(extra)
  })
})

describe('no answer of Telegram becomes an outcome', () => {
  it.each(['not-sent', 'garbled'] as const)('tries the lane again when the request was %s', (stage) => {
    const outcome = outcomeOf(new RequestFailure('sendMessage', stage, 'could not connect'))
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'server', after: 2_000 })
  })

  it('waits as long as a proxy asks', () => {
    const outcome = outcomeOf(new RequestFailure('sendMessage', 'garbled', 'HTTP 429', 7))
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'lane', after: 7_000 })
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
