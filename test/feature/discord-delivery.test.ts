import { describe, expect, it } from 'vitest'
import { aCard, aDiscord, aLongCard, aParcel } from '../support/discord-harness.ts'
import type { FakeFault } from '../support/fake-discord-answers.ts'

const patience = () => new AbortController().signal

async function aChannel(options: Parameters<typeof aDiscord>[0] = {}) {
  const harness = await aDiscord(options)
  const { guild, channels } = harness.discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const deliver = (parcel: Partial<ReturnType<typeof aParcel>> = {}, signal = patience()) =>
    harness.adapter.deliver(aParcel(channel.id, parcel), signal)
  return { ...harness, guild, channel, deliver }
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

  it('of a long card is several messages in order, each with a nonce of its own within 25 characters', async () => {
    const { discord, deliver } = await aChannel()
    const id = 'x'.repeat(25)
    const outcome = await deliver({ id, card: aLongCard(3) })
    expect(outcome).toEqual({ kind: 'sent', reference: discord.messages[0]?.id })
    const nonces = discord.messages.map(({ nonce = '' }) => nonce)
    expect(nonces[0]).toBe(id)
    expect(new Set(nonces).size).toBe(3)
    expect(nonces.every(({ length }) => length <= 25)).toBe(true)
    expect(discord.messages.map(({ text }) => text.split('\n').at(-1))).toEqual(['1/3', '2/3', '3/3'])
  })

  it('of a long card that broke off sends what is missing, and nothing twice', async () => {
    const { discord, deliver } = await aChannel({ bucketMilliseconds: 1500 })
    const card = aLongCard(7)
    const outcome = await deliver({ card })
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'chat', reason: 'bucket empty' })
    expect(discord.messages).toHaveLength(5)
    const { after } = outcome.kind === 'retry' ? outcome : { after: 0 }
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(1600)
    await new Promise((resolve) => setTimeout(resolve, after))
    expect(await deliver({ card })).toEqual({ kind: 'sent', reference: discord.messages[0]?.id })
    expect(discord.messages).toHaveLength(7)
    expect(discord.requests).toHaveLength(7)
  })

  it('of a long card that is repeated by another process is no duplicate either', async () => {
    const { discord, channel, deliver } = await aChannel()
    await deliver({ card: aLongCard(2) })
    const { adapter } = await aDiscord({ server: discord })
    await adapter.deliver(aParcel(channel.id, { card: aLongCard(2) }), patience())
    expect(discord.messages).toHaveLength(2)
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
      { kind: 'retry', after: 1500, scope: 'lane' },
    ],
    [
      'a proxy’s 502 page is tried again soon',
      { kind: 'html', status: 502 },
      { kind: 'retry', after: 1500, scope: 'lane' },
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
    expect(await deliver()).toEqual({ kind: 'retry', after: 2000, scope: 'lane', reason: 'ECONNREFUSED' })
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
