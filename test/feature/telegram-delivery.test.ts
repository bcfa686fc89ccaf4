import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { BLOCKED, KICKED, type Trouble } from '../support/fake-telegram-rules.ts'
import { aCard, aParcel, aTelegram, type Harness } from '../support/telegram-harness.ts'

const NEVER = new AbortController().signal
const LONG: Card = aCard('Long', { blocks: [{ kind: 'text', line: ['Please leave. '.repeat(700)] }] })

const ODD: Trouble = { kind: 'refusal', code: 400, description: 'Bad Request: odd' }

function deliver({ adapter }: Harness, parcel: ReturnType<typeof aParcel>, signal = NEVER) {
  return adapter.deliver(parcel, signal)
}

describe('a delivery that Telegram accepts', () => {
  it('is sent, with the message’s id as its reference, without starting the adapter', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const outcome = await deliver(harness, aParcel(group))
    expect(harness.telegram.messages).toMatchObject([{ chat: group, text: 'ℹ️ Alert', topic: undefined }])
    expect(outcome).toEqual({ kind: 'sent', reference: String(harness.telegram.messages[0]?.id) })
  })

  it('goes into its topic; General has no id', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ topics: [7] })
    await deliver(harness, aParcel(group, { topic: '7' }))
    await deliver(harness, aParcel(group, { topic: '1', id: 'delivery-2' }))
    expect(harness.telegram.messages.map(({ topic }) => topic)).toEqual([7, undefined])
  })

  it('falls back to the main thread when its topic was deleted', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ topics: [7] })
    harness.telegram.deleteTopic(group, 7)
    const outcome = await deliver(harness, aParcel(group, { topic: '7', card: LONG }))
    expect(outcome.kind).toBe('sent')
    expect(harness.telegram.messages.map(({ topic }) => topic)).toEqual([undefined, undefined, undefined])
    expect(harness.telegram.called('sendMessage')).toHaveLength(4)
  })

  it('is several messages in order when one is too small; the first is the reference', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const outcome = await deliver(harness, aParcel(group, { card: LONG }))
    const { messages } = harness.telegram
    expect(messages).toHaveLength(3)
    expect(messages.map(({ text }) => text).join(' ')).toBe(
      `ℹ️ Long\n\n${'Please leave. '.repeat(700).trim()}`,
    )
    expect(outcome).toEqual({ kind: 'sent', reference: String(messages[0]?.id) })
  })
})

describe('a delivery that Telegram does not accept', () => {
  const table: readonly (readonly [string, Trouble, object])[] = [
    [
      'is tried again after a 429',
      { kind: 'flood', retryAfter: 41 },
      { kind: 'retry', after: 41_000, scope: 'chat' },
    ],
    ['is tried again after a 500', { kind: 'server-error' }, { kind: 'retry', after: 2_000, scope: 'lane' }],
    [
      'is tried again after a proxy’s page',
      { kind: 'proxy-error' },
      { kind: 'retry', after: 2_000, scope: 'lane' },
    ],
    ['is unsure after a reset', { kind: 'reset' }, { kind: 'unsure' }],
    ['is gone when the bot was kicked', KICKED, { kind: 'gone', reason: `403 ${words(KICKED)}` }],
    ['is gone when a person blocked it', BLOCKED, { kind: 'gone', reason: `403 ${words(BLOCKED)}` }],
    [
      'is refused for anything that is wrong with the card',
      ODD,
      { kind: 'refused', reason: '400 Bad Request: odd' },
    ],
  ]
  it.each(table)('%s', async (_name, trouble, outcome) => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, trouble)
    expect(await deliver(harness, aParcel(group))).toMatchObject(outcome)
    expect(harness.telegram.messages).toEqual([])
    expect(harness.telegram.called('sendMessage')).toHaveLength(1)
  })

  it('is unsure when the answer is lost behind the accepted message', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, { kind: 'lost-answer' })
    expect(await deliver(harness, aParcel(group))).toMatchObject({ kind: 'unsure' })
    expect(harness.telegram.messages).toHaveLength(1)
  })

  it('is unsure when no answer comes before the caller’s patience ends', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, { kind: 'hang' })
    const patience = new AbortController()
    const outcome = deliver(harness, aParcel(group), patience.signal)
    await harness.telegram.until(() => harness.telegram.called('sendMessage').length === 1)
    patience.abort()
    expect(await outcome).toMatchObject({ kind: 'unsure' })
  })

  it('never leaves when the caller has already stopped', async () => {
    const harness = await aTelegram()
    const outcome = await deliver(harness, aParcel(harness.telegram.group()), AbortSignal.abort())
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'chat' })
    expect(harness.telegram.calls).toEqual([])
  })

  it('pauses the lane when nobody listens at the server', async () => {
    const harness = await aTelegram()
    await harness.telegram.stop()
    const outcome = await deliver(harness, aParcel(-100))
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'lane', after: 2_000 })
  })

  it('is gone where the chat is unknown', async () => {
    const harness = await aTelegram()
    expect(await deliver(harness, aParcel(-100))).toMatchObject({ kind: 'gone', reason: /chat not found/ })
  })

  it('moves with its group', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const to = harness.telegram.migrate(group)
    expect(await deliver(harness, aParcel(group))).toEqual({ kind: 'moved', address: String(to) })
  })

  it('pauses the lane and tells operators when the token is refused', async () => {
    const harness = await aTelegram({ token: '123:wrong' })
    const outcome = await deliver(harness, aParcel(harness.telegram.group()))
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'lane', after: 60_000 })
    expect(harness.told.logs.join()).toContain('error Telegram does not accept TELEGRAM_BOT_TOKEN')
  })
})

describe('a card of several messages that fails half way', () => {
  it.each<Trouble>([{ kind: 'flood', retryAfter: 3 }, { kind: 'reset' }])(
    'goes on behind what was accepted after $kind',
    async (trouble) => {
      const harness = await aTelegram()
      const group = harness.telegram.group()
      const parcel = aParcel(group, { card: LONG })
      harness.telegram.misbehave(group, trouble, { after: 1 })
      const first = await deliver(harness, parcel)
      expect(first.kind).toBe(trouble.kind === 'reset' ? 'unsure' : 'retry')
      expect(harness.telegram.messages).toHaveLength(1)
      harness.telegram.behave(group)
      const second = await deliver(harness, parcel)
      expect(harness.telegram.messages.map(({ text }) => text.slice(0, 8))).toEqual([
        'ℹ️ Long\n',
        'Please l',
        'Please l',
      ])
      expect(second).toEqual({ kind: 'sent', reference: String(harness.telegram.messages[0]?.id) })
    },
  )

  it('goes on in the group’s new chat', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, { kind: 'flood', retryAfter: 1 }, { after: 1 })
    await deliver(harness, aParcel(group, { card: LONG }))
    harness.telegram.behave(group)
    const to = harness.telegram.migrate(group)
    expect(await deliver(harness, aParcel(group, { card: LONG }))).toMatchObject({ kind: 'moved' })
    expect(await deliver(harness, aParcel(to, { card: LONG }))).toMatchObject({ kind: 'sent' })
    expect([harness.telegram.to(group).length, harness.telegram.to(to).length]).toEqual([1, 2])
  })

  it('ends when a later message can never be accepted, and begins anew under another id', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, ODD, { after: 1 })
    expect(await deliver(harness, aParcel(group, { card: LONG }))).toMatchObject({ kind: 'refused' })
    harness.telegram.behave(group)
    await deliver(harness, aParcel(group, { card: LONG, id: 'delivery-2' }))
    expect(harness.telegram.messages).toHaveLength(4)
  })
})

it('keeps the token out of every log, outcome and error', async () => {
  const harness = await aTelegram()
  const { telegram, adapter, told } = harness
  const troubles: Trouble[] = [
    { kind: 'reset' },
    { kind: 'proxy-error' },
    { kind: 'refusal', code: 400, description: `Bad Request: odd path /bot${telegram.token}/sendMessage` },
  ]
  const said: unknown[] = []
  const group = telegram.group()
  for (const trouble of troubles) {
    telegram.misbehave(group, trouble)
    said.push(await deliver(harness, aParcel(group)))
    telegram.misbehave('getMyCommands', trouble, { times: 1 })
  }
  await adapter.start()
  await adapter.stop()
  await telegram.stop()
  said.push(await deliver(harness, aParcel(group)))
  expect(told.logs.length).toBeGreaterThan(1)
  const everything = JSON.stringify([said, told.logs])
  expect(everything).not.toContain(telegram.token)
  expect(everything).not.toContain(telegram.token.split(':')[1])
})

it('counts a request whose secure connection was cut while opening as never sent', async () => {
  const silent = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  const { adapter } = await aTelegram({ apiRoot: `https://127.0.0.1:${address.port}` })
  const outcome = await adapter.deliver(aParcel(-100), NEVER)
  await new Promise((resolve) => silent.close(resolve))
  expect(outcome).toMatchObject({ kind: 'retry', scope: 'lane' })
})

function words(trouble: Trouble): string {
  return trouble.kind === 'refusal' ? trouble.description : ''
}
