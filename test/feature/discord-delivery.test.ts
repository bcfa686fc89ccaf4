import { describe, expect, it } from 'vitest'
import type { Parcel } from '../../src/adapters/adapter.ts'
import { createSender } from '../../src/adapters/discord/deliver.ts'
import { render } from '../../src/adapters/discord/render.ts'
import { apiOf, createDeliveryRequests } from '../../src/adapters/discord/requests.ts'
import { deliverWhole } from '../support/deliver-whole.ts'
import { aCard, aDiscord, aLongCard, aParcel } from '../support/discord-harness.ts'
import type { FakeFault } from '../support/fake-discord-answers.ts'

const patience = () => new AbortController().signal

async function aChannel({
  roles = [],
  ...options
}: Parameters<typeof aDiscord>[0] & { readonly roles?: readonly string[] } = {}) {
  const harness = await aDiscord(options)
  const { guild, channels } = harness.discord.addGuild({ name: 'Strelsau', channels: ['alerts'], roles })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const deliver = (parcel: Partial<ReturnType<typeof aParcel>> = {}, signal = patience()) =>
    harness.adapter.deliver(aParcel(channel.id, parcel), signal)
  const deliverAll = (parcel: Partial<Parcel>) => deliverWhole(harness.adapter, aParcel(channel.id, parcel))
  return { ...harness, guild, channel, deliver, deliverAll }
}

describe('a delivery', () => {
  it('is sent without a gateway connection, with the parcel’s nonce and no mentions, and refers to its message', async () => {
    const { discord, deliver } = await aChannel()
    const outcome = await deliver({ id: 'x1-lq2w3e4r', card: aCard('Mali: @everyone leave') })
    const [message] = discord.messages
    expect(outcome).toEqual({ kind: 'sent', reference: message?.id })
    expect(message).toMatchObject({ nonce: 'x1-lq2w3e4r', mentions: [] })
    expect(discord.requests[0]?.body).toMatchObject({ enforce_nonce: true })
    expect(message?.text).not.toContain('@everyone')
    expect(discord.gateway.identified).toEqual([])
  })

  it('that is repeated is no duplicate, and has the reference of the first', async () => {
    const { discord, deliver } = await aChannel()
    const first = await deliver()
    expect(await deliver()).toEqual(first)
    await deliver({ id: 'delivery-2' })
    expect(discord.messages.map(({ nonce }) => nonce)).toEqual(['delivery-1', 'delivery-2'])
  })

  it('whose answer is lost may be repeated: the message stands once', async () => {
    const { discord, channel, deliver } = await aChannel()
    discord.misbehaves(channel, { kind: 'resets-after-accepting' }, 1)
    expect(await deliver()).toMatchObject({ kind: 'unsure' })
    expect(await deliver()).toEqual({ kind: 'sent', reference: discord.messages[0]?.id })
    expect(discord.messages).toHaveLength(1)
  })

  it('of a long card is one message at a time, each with a nonce of its own within 25 characters', async () => {
    const { discord, deliverAll } = await aChannel()
    const id = 'x'.repeat(25)
    const outcomes = await deliverAll({ id, card: aLongCard(3) })
    const [first, second, last] = discord.messages.map((message) => ({ kind: 'sent', reference: message.id }))
    expect(outcomes).toEqual([{ ...first, more: true }, { ...second, more: true }, last])
    const nonces = discord.messages.map(({ nonce = '' }) => nonce)
    expect(nonces[0]).toBe(id)
    expect(new Set(nonces).size).toBe(3)
    expect(nonces.every(({ length }) => length <= 25)).toBe(true)
    expect(discord.messages.map(({ text }) => text.split('\n').at(-1))).toEqual(['1/3', '2/3', '3/3'])
  })

  it('needs as many messages as were foretold', async () => {
    const { discord, adapter, deliverAll } = await aChannel()
    for (const messages of [1, 2, 3]) {
      const card = messages === 1 ? aCard('Short') : aLongCard(messages)
      expect(adapter.messages(card)).toBe(messages)
      await deliverAll({ id: `delivery-${messages}`, card })
    }
    expect(discord.messages).toHaveLength(6)
  })

  it('of a long card that broke off goes on with the message that was not accepted', async () => {
    const { discord, deliverAll } = await aChannel({ bucketMilliseconds: 1500 })
    const card = aLongCard(7)
    const outcomes = await deliverAll({ card })
    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'retry'])
    const broken = outcomes.at(-1)
    expect(broken).toMatchObject({ scope: 'chat', reason: 'bucket empty' })
    const { after } = broken?.kind === 'retry' ? broken : { after: 0 }
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(1600)
    await new Promise((resolve) => setTimeout(resolve, after))
    await deliverAll({ card, part: 5 })
    expect(discord.messages.map(({ text }) => text.split('\n').at(-1))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number}/7`),
    )
    expect(discord.requests).toHaveLength(7)
  })

  it('of a long card whose messages are repeated by another process is no duplicate either', async () => {
    const { discord, channel, deliverAll } = await aChannel()
    const first = await deliverAll({ card: aLongCard(2) })
    const { adapter } = await aDiscord({ server: discord })
    expect(await deliverWhole(adapter, aParcel(channel.id, { card: aLongCard(2) }))).toEqual(first)
    expect(discord.messages).toHaveLength(2)
  })

  it('of what is behind the last message of a card is nothing', async () => {
    const { discord, deliver } = await aChannel()
    expect(await deliver({ card: aLongCard(2), part: 2 })).toEqual({ kind: 'sent', reference: '' })
    expect(discord.requests).toEqual([])
  })

  it('to a person opens their direct channel once', async () => {
    const { discord, adapter } = await aChannel()
    const ann = discord.addUser({ name: 'Ann' })
    await adapter.deliver(aParcel(`user:${ann.id}`), patience())
    await adapter.deliver(aParcel(`user:${ann.id}`, { id: 'delivery-2' }), patience())
    expect(discord.messages.map(({ channel }) => channel.recipient?.name)).toEqual(['Ann', 'Ann'])
    expect(discord.requests.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1)
  })

  it('to a person who takes no messages, or is not known, says that the chat is gone', async () => {
    const { discord, adapter } = await aChannel()
    const bob = discord.addUser({ name: 'Bob', closedToMessages: true })
    expect(await adapter.deliver(aParcel(`user:${bob.id}`), patience())).toEqual({
      kind: 'gone',
      reason: 'direct messages closed',
    })
    expect(await adapter.deliver(aParcel('user:1100000000000999999'), patience())).toEqual({
      kind: 'gone',
      reason: 'no such person',
    })
  })

  it('to a deleted channel, or to a server that removed the bot, says that the chat is gone', async () => {
    const { discord, guild, adapter, deliver } = await aChannel()
    discord.kicks(guild)
    expect(await deliver()).toEqual({ kind: 'gone', reason: 'no access to the channel' })
    expect(await adapter.deliver(aParcel('1100000000000999999'), patience())).toEqual({
      kind: 'gone',
      reason: 'channel deleted',
    })
  })
})

describe('what Discord answers', () => {
  it.each<readonly [string, FakeFault, object]>([
    [
      'a rate limit of a channel waits exactly as long as asked',
      { kind: 'rate-limited', retryAfterSeconds: 1.337 },
      { kind: 'retry', after: 1337, scope: 'chat', reason: 'rate limited' },
    ],
    [
      'a global rate limit pauses the lane',
      { kind: 'rate-limited', retryAfterSeconds: 64.57, global: true },
      { kind: 'retry', after: 64_570, scope: 'lane', reason: 'rate limited' },
    ],
    [
      '5xx is tried again soon',
      { kind: 'refuses', status: 503, code: 130000 },
      { kind: 'retry', after: 1500, scope: 'server' },
    ],
    [
      'a proxy’s 502 page is tried again soon',
      { kind: 'html', status: 502 },
      { kind: 'retry', after: 1500, scope: 'server' },
    ],
    [
      'Cloudflare’s rate limit means the whole machine',
      { kind: 'html', status: 429 },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'Cloudflare’s block says nothing about the chat',
      { kind: 'html', status: 403 },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'an unknown route is no word about the chat',
      { kind: 'refuses', status: 404, code: 0 },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refused User-Agent is no word about the chat',
      { kind: 'refuses', status: 403, code: 40333 },
      { kind: 'retry', scope: 'lane' },
    ],
    [
      'overload is tried again soon',
      { kind: 'refuses', status: 400, code: 130000 },
      { kind: 'retry', after: 1500, scope: 'lane' },
    ],
    ['slow mode waits', { kind: 'refuses', status: 400, code: 20016 }, { kind: 'retry', scope: 'chat' }],
    ['a write limit waits', { kind: 'refuses', status: 400, code: 20028 }, { kind: 'retry', scope: 'chat' }],
    [
      'unknown channel',
      { kind: 'refuses', status: 404, code: 10003 },
      { kind: 'gone', reason: 'channel deleted' },
    ],
    [
      'unknown server',
      { kind: 'refuses', status: 404, code: 10004 },
      { kind: 'gone', reason: 'server deleted' },
    ],
    [
      'missing access',
      { kind: 'refuses', status: 403, code: 50001 },
      { kind: 'gone', reason: 'no access to the channel' },
    ],
    [
      'missing permissions',
      { kind: 'refuses', status: 403, code: 50013 },
      { kind: 'gone', reason: 'missing permissions' },
    ],
    ['closed direct messages', { kind: 'refuses', status: 403, code: 50007 }, { kind: 'gone' }],
    [
      'no server in common',
      { kind: 'refuses', status: 403, code: 50278 },
      { kind: 'gone', reason: 'no server in common' },
    ],
    [
      'archived thread',
      { kind: 'refuses', status: 400, code: 50083 },
      { kind: 'gone', reason: 'thread archived' },
    ],
    [
      'a channel that holds no messages',
      { kind: 'refuses', status: 400, code: 50008 },
      { kind: 'gone', reason: 'not a channel for messages' },
    ],
    [
      'an unknown person',
      { kind: 'refuses', status: 404, code: 10013 },
      { kind: 'gone', reason: 'no such person' },
    ],
    [
      'a server’s write limit waits',
      { kind: 'refuses', status: 400, code: 20029 },
      { kind: 'retry', after: 10_000, scope: 'chat' },
    ],
    [
      'sending that is switched off everywhere waits',
      { kind: 'refuses', status: 403, code: 40004 },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a bot that has to be verified waits',
      { kind: 'refuses', status: 403, code: 40002 },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      '500 in Discord’s own form is tried again soon',
      { kind: 'refuses', status: 500, code: 0 },
      { kind: 'retry', after: 1500, scope: 'server' },
    ],
    ['a message of nothing', { kind: 'refuses', status: 400, code: 50006 }, { kind: 'refused' }],
    [
      'an answer where history may not be read',
      { kind: 'refuses', status: 400, code: 160002 },
      { kind: 'refused' },
    ],
    ['invalid form', { kind: 'refuses', status: 400, code: 50035 }, { kind: 'refused' }],
    ['AutoMod', { kind: 'refuses', status: 400, code: 200000 }, { kind: 'refused' }],
    ['another 403', { kind: 'refuses', status: 403, code: 50009 }, { kind: 'refused' }],
    ['a reset before an answer may have arrived', { kind: 'resets' }, { kind: 'unsure' }],
  ])('%s', async (_, fault, outcome) => {
    const { discord, channel, deliver } = await aChannel()
    discord.misbehaves(channel, fault)
    expect(await deliver()).toMatchObject(outcome)
    expect(discord.requests).toHaveLength(1)
    expect(discord.messages).toHaveLength(0)
  })

  const wait = (retry_after: unknown) => JSON.stringify({ message: '', retry_after, global: false })
  it.each<readonly [string, { status: number; text: string; headers?: Record<string, string> }, object]>([
    ['a wait in digits', { status: 429, text: wait('2.5') }, { kind: 'retry', after: 2500, scope: 'chat' }],
    [
      'a wait that no clock holds',
      { status: 429, text: wait(1e300) },
      { kind: 'retry', after: 86_400_000, scope: 'chat' },
    ],
    ['a wait that is over', { status: 429, text: wait(-1) }, { kind: 'retry', after: 60_000, scope: 'lane' }],
    ['no wait at all', { status: 429, text: wait(0) }, { kind: 'retry', after: 60_000, scope: 'lane' }],
    [
      'a wait that is a word',
      { status: 429, text: wait('soon') },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a wait in a header only',
      { status: 429, text: '<html>', headers: { 'Retry-After': '9' } },
      { kind: 'retry', after: 9000, scope: 'lane' },
    ],
    [
      'a header that is a date',
      { status: 429, text: '', headers: { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refusal that is null',
      { status: 400, text: 'null' },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refusal that is a word',
      { status: 403, text: '"no"' },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refusal without a code',
      { status: 403, text: '{}' },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refusal that breaks off',
      { status: 400, text: '{"code":50' },
      { kind: 'retry', after: 60_000, scope: 'lane' },
    ],
    [
      'a refusal with odd details',
      { status: 400, text: '{"code":50035,"message":7,"errors":[null]}' },
      { kind: 'refused' },
    ],
    ['a 502 without a word', { status: 502, text: '' }, { kind: 'retry', after: 1500, scope: 'server' }],
    ['a yes that breaks off', { status: 200, text: '{"id":"11' }, { kind: 'unsure' }],
    ['a yes without an id', { status: 200, text: '{}' }, { kind: 'unsure' }],
    ['a yes that is null', { status: 200, text: 'null' }, { kind: 'unsure' }],
  ])('that makes no sense is no surprise: %s', async (_, fault, outcome) => {
    const { discord, channel, deliver } = await aChannel()
    discord.misbehaves(channel, { kind: 'raw', ...fault })
    expect(await deliver()).toMatchObject(outcome)
    expect(discord.requests).toHaveLength(1)
  })

  it('names the fields of a form that it refuses, for operators', async () => {
    const { discord, channel, deliver } = await aChannel()
    const text = JSON.stringify({ code: 50035, message: 'Invalid Form Body', errors: { embeds: {} } })
    discord.misbehaves(channel, { kind: 'raw', status: 400, text })
    expect(await deliver()).toEqual({ kind: 'refused', reason: '50035 Invalid Form Body embeds' })
  })

  it('is nothing: the dispatcher’s patience ends, and the message may have arrived', async () => {
    const { discord, channel, deliver } = await aChannel()
    discord.misbehaves(channel, { kind: 'hangs' })
    const impatience = new AbortController()
    const outcome = deliver({}, impatience.signal)
    await discord.until(() => discord.requests.length === 1)
    impatience.abort()
    expect(await outcome).toMatchObject({ kind: 'unsure' })
  })

  it('is not asked for when the delivery was cancelled before', async () => {
    const { discord, deliver } = await aChannel()
    expect(await deliver({}, AbortSignal.abort())).toMatchObject({ kind: 'retry', scope: 'chat' })
    expect(discord.requests).toEqual([])
  })

  it('is nothing because nobody listens: nothing was sent', async () => {
    const { discord, deliver } = await aChannel()
    await discord.stop()
    expect(await deliver()).toEqual({ kind: 'retry', after: 2000, scope: 'server', reason: 'ECONNREFUSED' })
  })

  it('is a refused token: the lane waits a minute, operators read which variable, and the next attempt asks again', async () => {
    const { discord, channel, told, deliver } = await aChannel({ token: 'wrong.secret.token' })
    const outcome = { kind: 'retry', after: 60_000, scope: 'lane' }
    expect(await deliver()).toMatchObject(outcome)
    expect(await deliver()).toMatchObject(outcome)
    expect(discord.requests.map(({ path }) => path)).toEqual(
      Array.from({ length: 2 }, () => `/channels/${channel.id}/messages`),
    )
    expect(told.logs.join('\n')).toMatch(/^error .*DISCORD_TOKEN/)
    expect(told.logs.join('\n')).not.toContain('wrong.secret.token')
  })

  it('to one channel does not keep another waiting', async () => {
    const { discord, channel, adapter, deliver } = await aChannel()
    const { channels } = discord.addGuild({ name: 'Zenda', channels: ['news'] })
    discord.misbehaves(channel, { kind: 'hangs' })
    const impatience = new AbortController()
    const hanging = deliver({}, impatience.signal)
    const other = await adapter.deliver(aParcel(channels[0]?.id ?? '', { id: 'delivery-2' }), patience())
    expect(other.kind).toBe('sent')
    impatience.abort()
    await hanging
  })
})

describe('a delivery that continues an earlier message', () => {
  it('replies to it, with its first message only', async () => {
    const { discord, deliver, deliverAll } = await aChannel()
    const first = await deliver()
    const answers = first.kind === 'sent' ? first.reference : ''
    await deliverAll({ id: 'delivery-2', card: aLongCard(2), answers })
    expect(discord.messages.map(({ repliesTo }) => repliesTo)).toEqual([undefined, answers, undefined])
  })

  it('stands alone where the earlier message was deleted, at the first attempt', async () => {
    const { discord, deliver } = await aChannel()
    const first = await deliver()
    for (const message of discord.messages) discord.deletesMessage(message)
    const answers = first.kind === 'sent' ? first.reference : ''
    expect(await deliver({ id: 'delivery-2', answers })).toMatchObject({ kind: 'sent' })
    expect(discord.messages.map(({ repliesTo }) => repliesTo)).toEqual([undefined, undefined])
    expect(discord.requests).toHaveLength(2)
  })

  it.each<readonly [string, FakeFault]>([
    ['the bot may not read the history', { kind: 'refuses', status: 400, code: 160002 }],
    [
      'the message cannot be replied to',
      {
        kind: 'raw',
        status: 400,
        text: '{"code":50035,"message":"Invalid Form Body","errors":{"message_reference":{}}}',
      },
    ],
  ])('stands alone where %s', async (_, fault) => {
    const { discord, channel, deliver } = await aChannel()
    discord.misbehaves(channel, fault, 1)
    expect(await deliver({ answers: '1100000000000000999' })).toMatchObject({ kind: 'sent' })
    expect(discord.requests.map(({ body }) => JSON.stringify(body).includes('message_reference'))).toEqual([
      true,
      false,
    ])
  })

  it.each(['', 'lost', '12'])('stands alone where "%s" is no message', async (answers) => {
    const { discord, deliver } = await aChannel()
    expect(await deliver({ answers })).toMatchObject({ kind: 'sent' })
    expect(JSON.stringify(discord.requests[0]?.body)).not.toContain('message_reference')
  })
})

describe('a delivery that calls a role', () => {
  const role = '1100000000000000777'

  it('tells this role with its first message, and nobody else whatever the texts say', async () => {
    const { discord, deliverAll } = await aChannel({ roles: [role] })
    const line = [
      '<@&1100000000000000778> @everyone <@1100000000000000779> ',
      { kind: 'bold' as const, text: '@here' },
    ]
    const { blocks } = aLongCard(2)
    const card = aCard('@everyone <@&1100000000000000778>', { blocks: [{ kind: 'text', line }, ...blocks] })
    await deliverAll({ card, mentions: { kind: 'role', id: role } })
    expect(discord.messages.map(({ tells }) => tells)).toEqual([[role], []])
    expect(discord.messages.map(({ content }) => content)).toEqual([`<@&${role}>`, ''])
    expect(discord.messages.map(({ mentions, roles }) => [mentions, roles])).toEqual([
      [[], [role]],
      [[], []],
    ])
  })

  it.each<readonly [string, Parcel['mentions']]>([
    ['the admins are asked for: Discord has none to tell', { kind: 'admins' }],
    ['the role is none', { kind: 'role', id: '@everyone' }],
    ['nobody is asked for', undefined],
  ])('tells nobody where %s', async (_, mentions) => {
    const { discord, deliver } = await aChannel()
    await deliver(mentions === undefined ? {} : { mentions })
    expect(discord.messages.map(({ tells, content }) => [tells, content])).toEqual([[[], '']])
  })
})

describe('a role of another server', () => {
  const foreign = '1100000000000000888'

  it('is not even named where the bot sees the server, and nor is everybody', async () => {
    const { discord, adapter, guild, deliver } = await aChannel({ roles: ['1100000000000000777'] })
    discord.addGuild({ name: 'Zenda', channels: ['alerts'], roles: [foreign] })
    await adapter.start()
    for (const [index, id] of [foreign, guild.id].entries()) {
      await deliver({ id: `delivery-${index}`, mentions: { kind: 'role', id } })
    }
    expect(discord.messages.map(({ content, roles }) => [content, roles])).toEqual([
      ['', []],
      ['', []],
    ])
  })

  it('tells nobody where the bot does not see the server', async () => {
    const { discord, deliver } = await aChannel({ roles: ['1100000000000000777'] })
    await deliver({ mentions: { kind: 'role', id: foreign } })
    expect(discord.messages.map(({ tells }) => tells)).toEqual([[]])
  })
})

describe('a channel that refused for good', () => {
  it('is not asked again before somebody acts there', async () => {
    const { discord, guild, channel, adapter, deliver } = await aChannel()
    const ann = discord.addUser({ name: 'Ann' })
    await adapter.start()
    discord.misbehaves(channel, { kind: 'refuses', status: 403, code: 50013 }, 1)
    const posts = () =>
      discord.requests.filter(({ path }) => path === `/channels/${channel.id}/messages`).length
    expect(await deliver()).toEqual({ kind: 'gone', reason: 'missing permissions' })
    expect(await deliver({ id: 'delivery-2' })).toEqual({ kind: 'gone', reason: 'missing permissions' })
    expect(posts()).toBe(1)
    await discord.runsCommand(ann, guild.channels[0] ?? channel, 'start')
    expect(await deliver({ id: 'delivery-3' })).toMatchObject({ kind: 'sent' })
    expect(posts()).toBe(2)
  })

  it('does not close the others', async () => {
    const { discord, channel, adapter, deliver } = await aChannel()
    const { channels } = discord.addGuild({ name: 'Zenda', channels: ['news'] })
    discord.misbehaves(channel, { kind: 'refuses', status: 403, code: 50001 })
    await deliver()
    expect(await adapter.deliver(aParcel(channels[0]?.id ?? ''), patience())).toMatchObject({ kind: 'sent' })
  })

  it('is asked again when the bot is invited anew', async () => {
    const { discord, guild, adapter, deliver } = await aChannel()
    await adapter.start()
    discord.kicks(guild)
    expect(await deliver()).toMatchObject({ kind: 'gone' })
    discord.readmits(guild)
    expect(await deliver()).toMatchObject({ kind: 'gone' })
    discord.recovers(guild)
    await expect.poll(() => deliver().then(({ kind }) => kind)).toBe('sent')
  })
})

describe('Discord’s limits', () => {
  it('are never run into by many channels at once, and each waits exactly as long as its bucket says', async () => {
    const { discord, adapter } = await aDiscord({ bucketMilliseconds: 300 })
    const names = Array.from({ length: 6 }, (_, index) => `channel-${index}`)
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: names })
    const waits: number[] = []
    const deliverUntilSent = async (parcel: Parcel): Promise<void> => {
      const outcome = await adapter.deliver(parcel, patience())
      if (outcome.kind === 'sent') return
      if (outcome.kind !== 'retry') throw new Error(`expected no ${outcome.kind}`)
      waits.push(outcome.after)
      await new Promise((resolve) => setTimeout(resolve, outcome.after))
      return deliverUntilSent(parcel)
    }
    const wave = (from: number) => {
      const parcels = channels.flatMap(({ id }) =>
        [0, 1, 2, 3].map((index) => aParcel(id, { id: `delivery-${from + index}` })),
      )
      return Promise.all(parcels.map(deliverUntilSent))
    }
    const first = wave(0)
    // The name of the bucket is known from the first answer; the rest of the first wave is under way then.
    await discord.until(() => discord.messages.length > channels.length)
    await Promise.all([first, wave(4)])
    expect(discord.messages).toHaveLength(48)
    expect(discord.rateLimited).toBe(0)
    expect(discord.requests).toHaveLength(48)
    expect(waits.length).toBeGreaterThanOrEqual(18)
    expect(Math.max(...waits)).toBeLessThanOrEqual(301)
  })

  it('of all requests keep the whole lane waiting, without asking again', async () => {
    const { discord, channel, adapter, deliver } = await aChannel()
    const { channels } = discord.addGuild({ name: 'Zenda', channels: ['news'] })
    discord.misbehaves(channel, { kind: 'rate-limited', retryAfterSeconds: 30, global: true })
    await deliver()
    const other = await adapter.deliver(aParcel(channels[0]?.id ?? ''), patience())
    expect(other).toMatchObject({ kind: 'retry', scope: 'lane' })
    expect(other.kind === 'retry' ? other.after : 0).toBeGreaterThan(29_000)
    expect(discord.requests).toHaveLength(1)
  })

  it('of refusals are kept: the lane rests before there are too many, and operators are told once', async () => {
    const { discord } = await aDiscord()
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['a', 'b', 'c', 'd'] })
    const told: string[] = []
    const log = {
      info: () => {},
      warn: () => {},
      error: (_: object, message: string) => void told.push(message),
    }
    const clock = { now: 0 }
    const requests = createDeliveryRequests({
      token: discord.token,
      api: apiOf(discord.url),
      now: () => clock.now,
      log,
      refusalsAllowed: 4,
    })
    const sender = createSender({
      requests,
      messagesOf: render,
      accepted: () => {},
      isRoleOf: () => undefined,
      log,
    })
    const faults: FakeFault[] = [
      { kind: 'refuses', status: 403, code: 50009 },
      { kind: 'rate-limited', retryAfterSeconds: 1 },
      { kind: 'refuses', status: 403, code: 50013 },
      { kind: 'html', status: 403 },
    ]
    for (const [index, fault] of faults.entries()) {
      const channel = channels[index]
      if (channel === undefined) throw new Error('expected a channel')
      discord.misbehaves(channel, fault, 1)
      await sender.deliver(aParcel(channel.id), patience())
    }
    const [first] = channels
    const again = () => sender.deliver(aParcel(first?.id ?? '', { id: 'delivery-2' }), patience())
    clock.now = 60_000
    expect(await again()).toEqual({
      kind: 'retry',
      after: 540_000,
      scope: 'lane',
      reason: 'refused too often',
    })
    expect(discord.requests).toHaveLength(4)
    expect(told).toEqual(['Discord refuses too much: nothing is sent for ten minutes'])
    clock.now = 600_000
    expect(await again()).toMatchObject({ kind: 'sent' })
  })
})

describe('an announcement channel', () => {
  async function anAnnouncementChannel() {
    const harness = await aDiscord()
    const { channels } = harness.discord.addGuild({
      name: 'Strelsau',
      channels: ['news', 'talk'],
      announcing: true,
    })
    await harness.adapter.start()
    const [news, talk] = channels.map(({ id }) => id)
    const deliver = (address = '', id = 'delivery-1') =>
      harness.adapter.deliver(aParcel(address, { id }), patience())
    return { ...harness, news, talk, deliver }
  }

  it('has what was delivered published to the servers that follow it; other channels do not', async () => {
    const { discord, news, talk, deliver } = await anAnnouncementChannel()
    await deliver(news)
    await deliver(talk, 'delivery-2')
    await discord.until(() => discord.messages.some(({ published }) => published))
    expect(discord.messages.map(({ published }) => published)).toEqual([true, false])
    expect(discord.requests.filter(({ path }) => path.endsWith('/crosspost'))).toHaveLength(1)
  })

  it('has ten an hour published, and every message delivered', async () => {
    const { discord, news, told, deliver } = await anAnnouncementChannel()
    for (let n = 0; n < 12; n += 1)
      expect(await deliver(news, `delivery-${n}`)).toMatchObject({ kind: 'sent' })
    await discord.until(() => discord.messages.filter(({ published }) => published).length === 10)
    expect(discord.requests.filter(({ path }) => path.endsWith('/crosspost'))).toHaveLength(10)
    expect(told.logs.filter((line) => line.includes('ten an hour'))).toHaveLength(2)
  })

  it('that cannot be published to has its message all the same', async () => {
    const { discord, news, told, deliver } = await anAnnouncementChannel()
    discord.misbehaves('crosspost', { kind: 'refuses', status: 403, code: 50013 })
    expect(await deliver(news)).toMatchObject({ kind: 'sent' })
    await discord.until(() => told.logs.some((line) => line.includes('a message was not published')))
    expect(await deliver(news, 'delivery-2')).toMatchObject({ kind: 'sent' })
  })
})
