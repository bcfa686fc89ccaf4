import { describe, expect, it } from 'vitest'
import { AdapterError } from '../../src/adapters/adapter.ts'
import { aDiscord } from '../support/discord-harness.ts'
import { FakeDiscord } from '../support/fake-discord.ts'

describe('the connection', () => {
  it('asks for the Guilds intent alone, at the gateway that the API names', async () => {
    const { discord, adapter } = await aDiscord()
    await adapter.start()
    expect(discord.gateway.identified).toEqual([1])
    expect(discord.requests[0]).toMatchObject({ method: 'GET', path: '/gateway/bot' })
  })

  it.each(['', '/', '/v10', '/v10/'])('takes the root with "%s" at its end', async (end) => {
    const server = new FakeDiscord()
    await server.start()
    const url = server.url + end
    const { adapter } = await aDiscord({ server, apiRoot: url })
    await adapter.start()
    expect(server.gateway.identified).toHaveLength(1)
    await adapter.stop()
    await server.stop()
  })

  it('with a wrong token ends, and names the variable but not the token', async () => {
    const { adapter, told } = await aDiscord({ token: 'wrong.secret.token' })
    const error = await adapter.start().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AdapterError)
    expect(String(error)).toContain('DISCORD_TOKEN')
    expect(`${String(error)} ${told.logs.join(' ')}`).not.toContain('secret')
  })

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4013, 'invalid intents'],
    [4014, 'not granted'],
  ])('closed by the gateway with %s ends for good: %s', async (code, words) => {
    const { discord, adapter } = await aDiscord()
    discord.gateway.refusesWith = code
    const error = await adapter.start().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AdapterError)
    expect(String(error)).toContain(words)
    expect(discord.gateway.identified).toHaveLength(1)
  })

  it('with a token that cannot be sent at all ends too', async () => {
    const { adapter } = await aDiscord({ token: 'two\nlines' })
    await expect(adapter.start()).rejects.toThrow(/DISCORD_TOKEN/)
  })

  it('waits out trouble at the start', async () => {
    const { discord, adapter, told } = await aDiscord()
    discord.misbehaves('gateway', { kind: 'refuses', status: 403, code: 40333 }, 1)
    await adapter.start()
    expect(discord.gateway.identified).toHaveLength(1)
    expect(told.logs[0]).toMatch(/^warn Discord is out of reach/)
  })

  it('stands once after its first attempts broke off', async () => {
    const { discord, adapter, told } = await aDiscord()
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
    const [channel] = channels
    if (channel === undefined) throw new Error('expected a channel')
    discord.gateway.handshakesToRefuse = 1
    await adapter.start()
    // Longer than discord.js takes to reconnect a client that was given up.
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await discord.runsCommand(discord.addUser({ name: 'Ann' }), channel, 'list')
    expect(told.requests).toHaveLength(1)
    expect(discord.gateway.identified).toHaveLength(1)
  }, 10_000)

  it('that is stopped before it stands resolves', async () => {
    const { discord, adapter } = await aDiscord()
    discord.misbehaves('gateway', { kind: 'refuses', status: 403, code: 40333 })
    const starting = adapter.start()
    await discord.until(() => discord.requests.length > 0)
    await adapter.stop()
    await expect(starting).resolves.toBeUndefined()
  })

  it('takes up where it broke off', async () => {
    const { discord, adapter, told } = await aDiscord()
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts', 'news'] })
    await adapter.start()
    discord.gateway.close(4000)
    for (const channel of [...channels]) discord.deletes(channel)
    await discord.until(() => told.events.length === 2)
    expect(discord.gateway).toMatchObject({ resumed: 1 })
    expect(discord.gateway.identified).toHaveLength(1)
  })
})

describe('servers and channels', () => {
  const opened = (kind: string) => kind === 'opened'

  it('that were there at the start are no news', async () => {
    const { discord, adapter, told } = await aDiscord()
    discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
    await adapter.start()
    await discord.runsCommand(
      discord.addUser({ name: 'Ann' }),
      discord.directChannel(discord.addUser({ name: 'Bob' })),
      'list',
    )
    expect(told.events).toEqual([])
    expect(discord.messages.filter(({ answers }) => answers === undefined)).toEqual([])
  })

  it('joined later are greeted with the start card in the channel for system messages', async () => {
    const { discord, adapter, told } = await aDiscord()
    await adapter.start()
    const { channels } = discord.addGuild({
      name: 'Zenda',
      locale: 'fr',
      channels: ['rules', 'lobby'],
      systemChannel: true,
    })
    await discord.until(() => discord.messages.length === 1)
    expect(told.events).toEqual([['opened', channels[1]?.id, { title: '#lobby, Zenda', locale: 'fr' }]])
    expect(discord.messages[0]).toMatchObject({ text: 'start', mentions: [], channel: { name: 'lobby' } })
    expect(await told.requests[0]?.person.isChatAdmin()).toBe(false)
  })

  it('joined later are greeted in the first channel where there is none for system messages', async () => {
    const { discord, adapter } = await aDiscord()
    await adapter.start()
    discord.addGuild({ name: 'Zenda', channels: ['rules', 'lobby'] })
    await discord.until(() => discord.messages.length === 1)
    expect(discord.messages[0]?.channel.name).toBe('rules')
  })

  it('in which the bot may not speak are not greeted', async () => {
    const { discord, adapter, told } = await aDiscord()
    await adapter.start()
    discord.addGuild({ name: 'Zenda', channels: ['rules'], botPermissions: 1n << 10n })
    await discord.until(() => told.logs.some((line) => line.includes('without a channel to greet in')))
    expect(told.events).toEqual([])
    expect(discord.messages).toEqual([])
  })

  it('that fail for a while are neither closed nor greeted again', async () => {
    const { discord, adapter, told } = await aDiscord()
    const { guild } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
    await adapter.start()
    discord.fails(guild)
    discord.recovers(guild)
    const { channels } = discord.addGuild({ name: 'Zenda', channels: ['last'] })
    await discord.until(() => discord.messages.length === 1)
    expect(told.events.map(([kind, address]) => [kind, address])).toEqual([['opened', channels[0]?.id]])
  })

  it('that removed the bot, and deleted channels, are closed with the reason', async () => {
    const { discord, adapter, told } = await aDiscord()
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts', 'news'] })
    const { guild, channels: others } = discord.addGuild({ name: 'Zenda', channels: ['one', 'two'] })
    await adapter.start()
    const [first] = channels
    if (first === undefined) throw new Error('expected a channel')
    discord.deletes(first)
    await discord.until(() => told.events.length === 1)
    discord.kicks(guild)
    await discord.until(() => told.events.length === 3)
    expect(told.events.filter(([kind]) => opened(kind))).toEqual([])
    expect(told.events).toEqual([
      ['closed', first.id, 'channel deleted'],
      ...others.map(({ id }) => ['closed', id, 'removed from the server']),
    ])
  })
})
