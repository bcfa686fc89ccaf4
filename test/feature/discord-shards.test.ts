import { describe, expect, it } from 'vitest'
import { aCard, aDiscord, aParcel } from '../support/discord-harness.ts'
import { FakeDiscord } from '../support/fake-discord.ts'

/** Discord recommends two connections; a server on each of them. */
async function twoShards() {
  const server = new FakeDiscord({ shards: 2 })
  await server.start()
  const roles = ['1100000000000000777']
  const [first, second] = [0, 1].map((shard) =>
    server.addGuild({ name: `Server ${shard}`, channels: ['news', 'talk'], announcing: true, shard, roles }),
  )
  if (first === undefined || second === undefined) throw new Error('expected two servers')
  const harness = await aDiscord({ server, respond: async ({ title }) => aCard(title) })
  const end = async () => {
    await harness.adapter.stop()
    await server.stop()
  }
  await harness.adapter.start()
  return { ...harness, servers: [first, second] as const, end }
}

describe('with as many connections as Discord recommends', () => {
  it('it serves when all of them stand, and people of every server are answered', async () => {
    const { discord, servers, told, end } = await twoShards()
    expect(discord.gateway.identified).toEqual([1, 1])
    const ann = discord.addUser({ name: 'Ann' })
    for (const { channels } of servers) {
      const [, talk] = channels
      if (talk === undefined) throw new Error('expected a channel')
      await discord.runsCommand(ann, talk, 'status', { country: 'ML' })
    }
    await discord.runsCommand(ann, discord.directChannel(ann), 'list')
    expect(told.requests.map(({ title }) => title)).toEqual(['#talk, Server 0', '#talk, Server 1', 'Ann'])
    await end()
  })

  it('it hears of removals, and of new servers, on each', async () => {
    const { discord, servers, told, end } = await twoShards()
    for (const { guild } of servers) discord.kicks(guild)
    await discord.until(() => told.events.length === 4)
    const channels = servers.flatMap((server) => server.channels.map(({ id }) => id))
    expect(told.events.map(([, address]) => address).toSorted()).toEqual(channels.toSorted())
    for (const shard of [0, 1]) discord.addGuild({ name: `New ${shard}`, channels: ['lobby'], shard })
    await discord.until(() => discord.messages.length === 2)
    expect(discord.messages.map(({ channel }) => channel.guild?.name).toSorted()).toEqual(['New 0', 'New 1'])
    await end()
  })

  it('it knows the channels and roles of all servers', async () => {
    const { discord, servers, adapter, end } = await twoShards()
    for (const [index, { channels }] of servers.entries()) {
      const mentions = { kind: 'role', id: '1100000000000000777' } as const
      const parcel = aParcel(channels[0]?.id ?? '', { id: `delivery-${index}`, mentions })
      await adapter.deliver(parcel, new AbortController().signal)
    }
    await discord.until(() => discord.messages.every(({ published }) => published))
    expect(discord.messages.map(({ tells }) => tells.length)).toEqual([1, 1])
    await end()
  })

  it('each takes up where it broke off', async () => {
    const { discord, servers, told, end } = await twoShards()
    discord.gateway.close(4000)
    for (const { channels } of servers) for (const channel of channels) discord.deletes(channel)
    await discord.until(() => told.events.length === 4)
    expect(discord.gateway.resumed).toBe(2)
    expect(discord.gateway.identified).toHaveLength(2)
    await end()
  })
})
