import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { deliverWhole } from '../support/deliver-whole.ts'
import { BLOCKED, KICKED, type Trouble } from '../support/fake-telegram-rules.ts'
import { aCard, aParcel, aTelegram, type Harness } from '../support/telegram-harness.ts'

const NEVER = new AbortController().signal
const LONG: Card = aCard('Long', { blocks: [{ kind: 'text', line: ['Please leave. '.repeat(700)] }] })

const ODD: Trouble = { kind: 'refusal', code: 400, description: 'Bad Request: odd' }

/** One message, the first unless the parcel says another. */
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

  it('tells that its topic was deleted, and sends nothing: the main thread takes what comes from now on', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ topics: [7] })
    harness.telegram.deleteTopic(group, 7)
    expect(await deliver(harness, aParcel(group, { topic: '7', card: LONG }))).toEqual({
      kind: 'topic-gone',
      reason: '400 Bad Request: message thread not found',
    })
    expect(harness.telegram.messages).toEqual([])
  })

  it.each(['', '1'])('refuses a card where topic "%s" is said to be lost, which is none', async (topic) => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const lost: Trouble = { kind: 'refusal', code: 400, description: 'Bad Request: message thread not found' }
    harness.telegram.misbehave(group, lost)
    expect(await deliver(harness, aParcel(group, { topic }))).toMatchObject({ kind: 'refused' })
    expect(harness.telegram.called('sendMessage')).toHaveLength(1)
  })

  it('ends in the main thread when its topic is deleted half way', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ topics: [7] })
    const parcel = aParcel(group, { topic: '7', card: LONG })
    await deliver(harness, parcel)
    harness.telegram.deleteTopic(group, 7)
    const outcomes = await deliverWhole(harness.adapter, { ...parcel, part: 1 })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent'])
    expect(harness.telegram.messages.map(({ topic }) => topic)).toEqual([7, undefined, undefined])
  })

  it('falls back to the main thread while its topic is closed, and is gone when that is closed as well', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ topics: [7] })
    harness.telegram.closeTopic(group, 7)
    expect(await deliver(harness, aParcel(group, { topic: '7' }))).toMatchObject({ kind: 'sent' })
    expect(harness.telegram.messages.map(({ topic }) => topic)).toEqual([undefined])
    harness.telegram.closeTopic(group, 0)
    expect(await deliver(harness, aParcel(group, { topic: '7', id: 'delivery-2' }))).toMatchObject({
      kind: 'gone',
      reason: expect.stringMatching(/TOPIC_CLOSED/),
    })
  })

  it('is one message at a time where one is too small for the card, and tells as long as there are more', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const outcomes = await deliverWhole(harness.adapter, aParcel(group, { card: LONG }))
    const { messages } = harness.telegram
    expect(messages.map(({ text }) => text).join(' ')).toBe(
      `ℹ️ Long\n\n${'Please leave. '.repeat(700).trim()}`,
    )
    const [first, second, last] = messages.map(({ id }) => ({ kind: 'sent', reference: String(id) }))
    expect(outcomes).toEqual([{ ...first, more: true }, { ...second, more: true }, last])
  })

  it('is nothing behind the last message of its card', async () => {
    const harness = await aTelegram()
    const parcel = aParcel(harness.telegram.group(), { card: LONG, part: 3 })
    expect(await deliver(harness, parcel)).toEqual({ kind: 'sent', reference: '' })
    expect(harness.telegram.calls).toEqual([])
  })
})

it('needs as many messages as were foretold', async () => {
  const harness = await aTelegram()
  const group = harness.telegram.group()
  const cards = [aCard('Short'), LONG]
  for (const [index, card] of cards.entries())
    await deliverWhole(harness.adapter, aParcel(group, { id: `delivery-${index}`, card }))
  expect(cards.map((card) => harness.adapter.messages(card))).toEqual([1, 3])
  expect(harness.telegram.messages).toHaveLength(4)
})

describe('a delivery that continues an earlier message', () => {
  it('answers it, with its first message only', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const first = await deliver(harness, aParcel(group))
    const answers = first.kind === 'sent' ? first.reference : ''
    await deliverWhole(harness.adapter, aParcel(group, { id: 'delivery-2', card: LONG, answers }))
    expect(harness.telegram.messages.map(({ answers: id }) => id)).toEqual([
      undefined,
      Number(answers),
      undefined,
      undefined,
    ])
  })

  it('stands alone where the earlier message was deleted, at the first attempt', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const first = await deliver(harness, aParcel(group))
    for (const message of harness.telegram.messages) harness.telegram.deleteMessage(message)
    const answers = first.kind === 'sent' ? first.reference : ''
    expect(await deliver(harness, aParcel(group, { id: 'delivery-2', answers }))).toMatchObject({
      kind: 'sent',
    })
    expect(harness.telegram.messages.map(({ answers: id }) => id)).toEqual([undefined, undefined])
    expect(harness.telegram.called('sendMessage')).toHaveLength(2)
  })

  it('stands alone where Telegram refuses the answer all the same', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const description = 'Bad Request: message to be replied not found'
    harness.telegram.misbehave(group, { kind: 'refusal', code: 400, description }, { times: 1 })
    expect(await deliver(harness, aParcel(group, { answers: '5' }))).toMatchObject({ kind: 'sent' })
    expect(harness.telegram.called('sendMessage')[1]?.payload).not.toHaveProperty('reply_parameters')
  })

  it.each(['', 'lost', '-3', '1e99'])('stands alone where "%s" is no message', async (answers) => {
    const harness = await aTelegram()
    expect(await deliver(harness, aParcel(harness.telegram.group(), { answers }))).toMatchObject({
      kind: 'sent',
    })
    expect(harness.telegram.called('sendMessage')[0]?.payload).not.toHaveProperty('reply_parameters')
  })
})

describe('a delivery that calls the admins', () => {
  const called = { mentions: { kind: 'admins' } as const }

  it('ends its first message with the names of those who are people and show themselves', async () => {
    const harness = await aTelegram()
    const { telegram } = harness
    const [ann, bob, eve] = [
      telegram.person(),
      telegram.person({ name: 'Bob @all' }),
      telegram.person({ name: 'Eve' }),
    ]
    const group = telegram.group({ admins: [ann, bob], hiddenAdmins: [eve] })
    await deliverWhole(harness.adapter, aParcel(group, { ...called, card: LONG }))
    const [first, ...others] = telegram.messages
    expect(first?.text.split('\n\n').at(-1)).toBe('Ann Bob @\u2060all')
    const mentions =
      first?.entities.flatMap((entity) => (entity.type === 'text_mention' ? [entity] : [])) ?? []
    expect(
      mentions.map(({ offset, length, user }) => [first?.text.slice(offset, offset + length), user.id]),
    ).toEqual([
      ['Ann', ann.id],
      ['Bob @\u2060all', bob.id],
    ])
    expect(others.flatMap(({ entities }) => entities)).toEqual([])
  })

  it('keeps within a message’s limits however many and long they are, and loses nothing of the card', async () => {
    const harness = await aTelegram()
    const { telegram } = harness
    const admins = Array.from({ length: 60 }, () => telegram.person({ name: '𝔄'.repeat(100) }))
    const group = telegram.group({ admins })
    const links = Array.from({ length: 95 }, (_, n) => [
      { kind: 'link' as const, text: `page ${n}`, url: 'https://example.org' },
    ])
    const card = aCard('Many', { blocks: [...LONG.blocks, { kind: 'list', items: links }] })
    const outcomes = await deliverWhole(harness.adapter, aParcel(group, { ...called, card }))
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['sent']))
    const everything = telegram.messages.map(({ text }) => text).join(' ')
    expect(everything.match(/Please leave\./g)).toHaveLength(700)
    expect(everything).toContain('page 94')
    expect(telegram.messages[0]?.entities.filter(({ type }) => type === 'text_mention')).toHaveLength(30)
  })

  it('asks for their names once a minute', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ admins: [harness.telegram.person()] })
    await deliver(harness, aParcel(group, called))
    await deliver(harness, aParcel(group, { ...called, id: 'delivery-2' }))
    expect(harness.telegram.called('getChatAdministrators')).toHaveLength(1)
    expect(harness.telegram.messages.map(({ text }) => text)).toEqual(['ℹ️ Alert\n\nAnn', 'ℹ️ Alert\n\nAnn'])
  })

  it.each<readonly [string, Trouble]>([
    ['Telegram fails', { kind: 'server-error' }],
    ['Telegram floods', { kind: 'flood', retryAfter: 30 }],
    ['a proxy answers', { kind: 'proxy-error' }],
    ['the connection breaks', { kind: 'reset' }],
    ['the list is none', { kind: 'raw', status: 200, body: { ok: true, result: [{ user: 'Ann' }] } }],
  ])('goes out without names when %s', async (_, trouble) => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ admins: [harness.telegram.person()] })
    harness.telegram.misbehave('getChatAdministrators', trouble)
    expect(await deliver(harness, aParcel(group, called))).toMatchObject({ kind: 'sent' })
    expect(harness.telegram.messages.map(({ text }) => text)).toEqual(['ℹ️ Alert'])
    expect(harness.told.logs.join()).toContain('the admins of a chat are not known')
  })

  it.each(['nobody', 'sixty'])('is cut at the same places where %s can be called by then', async (then) => {
    const { telegram, adapter } = await aTelegram()
    const people = (count: number) => Array.from({ length: count }, () => telegram.person())
    const parcel = aParcel(telegram.group({ admins: people(1) }), { ...called, card: LONG })
    await adapter.deliver(parcel, NEVER)
    const admins = then === 'sixty' ? people(60) : []
    const to = { ...parcel.to, address: String(telegram.group({ admins })) }
    await deliverWhole(adapter, { ...parcel, to, part: 1 })
    const words = telegram.messages.map(({ text }) => text).join(' ')
    expect(words.replace('\n\nAnn ', ' ')).toBe(`ℹ️ Long\n\n${'Please leave. '.repeat(700).trim()}`)
    expect(telegram.called('getChatAdministrators')).toHaveLength(1)
  })

  it('is cut at the same places where a role is asked for half way', async () => {
    const { telegram, adapter } = await aTelegram()
    const parcel = aParcel(telegram.group({ admins: [telegram.person()] }), { ...called, card: LONG })
    await adapter.deliver(parcel, NEVER)
    await deliverWhole(adapter, { ...parcel, mentions: { kind: 'role', id: '77' }, part: 1 })
    const words = telegram.messages.map(({ text }) => text).join(' ')
    expect(words.match(/Please leave\./g)).toHaveLength(700)
  })

  it('calls nobody where it asks for a role, which Telegram has none of', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group({ admins: [harness.telegram.person()] })
    await deliver(harness, aParcel(group, { mentions: { kind: 'role', id: '77' } }))
    expect(harness.telegram.messages.map(({ text }) => text)).toEqual(['ℹ️ Alert'])
    expect(harness.telegram.called('getChatAdministrators')).toEqual([])
  })

  it('calls nobody in a private chat, which has no admins', async () => {
    const harness = await aTelegram()
    await deliver(harness, aParcel(harness.telegram.person().id, called))
    expect(harness.telegram.messages.map(({ text }) => text)).toEqual(['ℹ️ Alert'])
    expect(harness.telegram.called('getChatAdministrators')).toEqual([])
  })

  it('cannot be made to by a text', async () => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    const tell: Card['blocks'][number] = {
      kind: 'text',
      line: ['@ann @all ', { kind: 'link', text: 'tell', url: 'tg://user?id=5' }],
    }
    await deliver(harness, aParcel(group, { card: aCard('@bob', { blocks: [tell] }) }))
    const [message] = harness.telegram.messages
    expect(message?.text).not.toMatch(/@\w/)
    expect(message?.entities.map(({ type }) => type)).toEqual(['bold'])
  })
})

describe('paid broadcast', () => {
  it('is asked for with deliveries only where it is wanted, never with replies', async () => {
    const paying = await aTelegram({ paidBroadcast: true })
    const ann = paying.telegram.person()
    await paying.adapter.start()
    ann.says(ann.id, '/status Mali')
    await paying.telegram.until(() => paying.telegram.messages.length === 1)
    await deliver(paying, aParcel(ann.id))
    expect(paying.telegram.messages.map(({ paid }) => paid)).toEqual([false, true])
    const sparing = await aTelegram()
    await deliver(sparing, aParcel(sparing.telegram.group()))
    expect(sparing.telegram.messages.map(({ paid }) => paid)).toEqual([false])
  })
})

describe('an answer that is not one of the Bot API', () => {
  const html = '<html><h1>odd</h1></html>'
  const headers = { 'retry-after': '12' }
  it.each<readonly [string, Trouble, object]>([
    [
      'a proxy’s 429 waits as it asks',
      { kind: 'raw', status: 429, body: html, headers },
      { kind: 'retry', scope: 'lane', after: 12_000 },
    ],
    [
      'a proxy’s 429 without a time',
      { kind: 'raw', status: 429, body: html },
      { kind: 'retry', scope: 'server', after: 2_000 },
    ],
    [
      'a 502 page',
      { kind: 'raw', status: 502, body: html },
      { kind: 'retry', scope: 'server', after: 2_000 },
    ],
    [
      'an empty 504',
      { kind: 'raw', status: 504, body: '' },
      { kind: 'retry', scope: 'server', after: 2_000 },
    ],
    [
      'a refusal without parameters',
      { kind: 'raw', status: 429, body: { ok: false, error_code: 429 } },
      { kind: 'retry', scope: 'chat', after: 1_000 },
    ],
    [
      'a refusal with odd parameters',
      { kind: 'raw', status: 429, body: { ok: false, error_code: 429, description: 5, parameters: 'x' } },
      { kind: 'retry', scope: 'chat', after: 1_000 },
    ],
    [
      'a wait in digits',
      {
        kind: 'raw',
        status: 429,
        body: { ok: false, error_code: 429, description: '', parameters: { retry_after: '3.5' } },
      },
      { kind: 'retry', scope: 'chat', after: 3_500 },
    ],
    [
      'a refusal without a code',
      { kind: 'raw', status: 400, body: { ok: false } },
      { kind: 'retry', scope: 'server' },
    ],
    ['a list', { kind: 'raw', status: 500, body: [] }, { kind: 'retry', scope: 'server' }],
    ['a page that may mean yes', { kind: 'raw', status: 200, body: html }, { kind: 'unsure' }],
    ['half an answer that may mean yes', { kind: 'raw', status: 200, body: '{"ok":tr' }, { kind: 'unsure' }],
    [
      'a yes without an id',
      { kind: 'raw', status: 200, body: { ok: true } },
      { kind: 'sent', reference: '0' },
    ],
    ['an endless answer', { kind: 'raw', status: 200, body: 'x'.repeat(2_000_000) }, { kind: 'unsure' }],
  ])('%s', async (_, trouble, outcome) => {
    const harness = await aTelegram()
    const group = harness.telegram.group()
    harness.telegram.misbehave(group, trouble)
    expect(await deliver(harness, aParcel(group))).toMatchObject(outcome)
    expect(harness.telegram.called('sendMessage')).toHaveLength(1)
  })
})

describe('a delivery that Telegram does not accept', () => {
  const table: readonly (readonly [string, Trouble, object])[] = [
    [
      'is tried again after a 429',
      { kind: 'flood', retryAfter: 41 },
      { kind: 'retry', after: 41_000, scope: 'chat' },
    ],
    [
      'is tried again after a 500',
      { kind: 'server-error' },
      { kind: 'retry', after: 2_000, scope: 'server' },
    ],
    [
      'is tried again after a proxy’s page',
      { kind: 'proxy-error' },
      { kind: 'retry', after: 2_000, scope: 'server' },
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
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'server', after: 2_000 })
  })

  it('is gone where the chat is unknown', async () => {
    const harness = await aTelegram()
    expect(await deliver(harness, aParcel(-100))).toMatchObject({
      kind: 'gone',
      reason: expect.stringMatching(/chat not found/),
    })
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

it('rings with a sound, in groups and channels too', async () => {
  const harness = await aTelegram()
  const places = [harness.telegram.group(), harness.telegram.channel()]
  for (const place of places) await deliver(harness, aParcel(place))
  expect(harness.telegram.messages.map(({ silent }) => silent)).toEqual([false, false])
})

describe('a card of several messages that fails half way', () => {
  it.each<Trouble>([{ kind: 'flood', retryAfter: 3 }, { kind: 'server-error' }])(
    'goes on behind what was accepted after $kind, in another process as well',
    async (trouble) => {
      const { telegram, adapter } = await aTelegram()
      const parcel = aParcel(telegram.group(), { card: LONG })
      telegram.misbehave(Number(parcel.to.address), trouble, { after: 1, times: 1 })
      const outcomes = await deliverWhole(adapter, parcel)
      expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'retry'])
      const other = await aTelegram({ token: telegram.token, apiRoot: telegram.url })
      await deliverWhole(other.adapter, { ...parcel, part: 1 })
      const words = telegram.messages.map(({ text }) => text).join(' ')
      expect(words).toBe(`ℹ️ Long\n\n${'Please leave. '.repeat(700).trim()}`)
    },
  )

  it('goes on in the group’s new chat', async () => {
    const { telegram, adapter } = await aTelegram()
    const group = telegram.group()
    const parcel = aParcel(group, { card: LONG })
    await adapter.deliver(parcel, NEVER)
    const to = telegram.migrate(group)
    expect(await adapter.deliver({ ...parcel, part: 1 }, NEVER)).toMatchObject({ kind: 'moved' })
    await deliverWhole(adapter, { ...aParcel(to, { card: LONG }), part: 1 })
    expect([telegram.to(group).length, telegram.to(to).length]).toEqual([1, 2])
  })

  it('is refused where a later message can never be accepted', async () => {
    const { telegram, adapter } = await aTelegram()
    const group = telegram.group()
    telegram.misbehave(group, ODD, { after: 1 })
    const outcomes = await deliverWhole(adapter, aParcel(group, { card: LONG }))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'refused'])
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
  expect(outcome).toMatchObject({ kind: 'retry', scope: 'server' })
})

function words(trouble: Trouble): string {
  return trouble.kind === 'refusal' ? trouble.description : ''
}
