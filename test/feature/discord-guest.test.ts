import { describe, expect, it } from 'vitest'
import { aDiscord, aLongCard } from '../support/discord-harness.ts'
import { aDiscordTocsin } from '../support/discord-tocsin.ts'
import { type FakeChannel, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'

/** Ann, who installed the bot for herself, in a server and in a conversation that it is no member of; not started. */
async function aGuestOf<Harness extends Pick<Awaited<ReturnType<typeof aDiscordTocsin>>, 'discord'>>(
  harness: Harness,
) {
  const { discord } = harness
  const { channels } = discord.addGuild({ name: 'Zenda', channels: ['lobby'], hasBot: false })
  const [lobby] = channels
  if (lobby === undefined) throw new Error('expected a channel')
  const permissions = ORDINARY | MANAGE_GUILD
  const ann = discord.addUser({ name: 'Ann', installed: true, permissions })
  return { ...harness, lobby, friends: discord.addConversation(), ann }
}

const PLACES = ['lobby', 'friends'] as const

describe('where the bot is only a guest', () => {
  it.each(PLACES)('it answers, and keeps nothing of the place (%s)', async (place) => {
    const guest = await aGuestOf(await aDiscordTocsin())
    const { discord, ann, wishesOf } = guest
    await guest.adapter.start()
    const channel: FakeChannel = guest[place]
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'Mali' })
    expect(reply.messages[0]?.text).toContain('Mali')
    const help = await discord.runsCommand(ann, channel, 'help')
    expect(help.messages[0]).toMatchObject({ ephemeral: true })
    expect(await wishesOf(channel)).toBeUndefined()
  })

  it('slows down who floods, there as anywhere, and nobody else', async () => {
    const guest = await aGuestOf(await aDiscordTocsin())
    const { discord, ann, friends } = guest
    await guest.adapter.start()
    const asks = async (user = ann) =>
      (await discord.runsCommand(user, friends, 'status', { country: 'Mali' })).messages[0]?.text ?? ''
    const answers = []
    for (let count = 0; count < 14; count += 1) answers.push(await asks())
    expect(answers.slice(0, 10).every((text) => text.includes('Mali'))).toBe(true)
    expect(answers.slice(10).every((text) => text.startsWith('One moment'))).toBe(true)
    expect(await asks(discord.addUser({ name: 'Bob', installed: true }))).toContain('Mali')
  })

  it('is not asked to ring: it says what to do instead, with the link, and nothing is stored', async () => {
    const { discord, adapter, lobby, ann, wishesOf } = await aGuestOf(await aDiscordTocsin())
    await adapter.start()
    for (const [name, options] of [
      ['subscribe', { country: 'Mali' }],
      ['settings', {}],
      ['list', {}],
      ['start', {}],
    ] as const) {
      const reply = await discord.runsCommand(ann, lobby, name, options)
      expect(reply.messages).toHaveLength(1)
      expect(reply.messages[0]).toMatchObject({ ephemeral: true })
      expect(reply.messages[0]?.text).toContain('I am only a guest here')
      expect(reply.messages[0]?.text).toContain(`/oauth2/authorize?client_id=${discord.bot.id}`)
    }
    expect(await wishesOf(lobby)).toBeUndefined()
  })

  it.each(PLACES)('a forged button or menu changes nothing either (%s)', async (place) => {
    const guest = await aGuestOf(await aDiscordTocsin())
    const { discord, ann, wishesOf } = guest
    await guest.adapter.start()
    const channel: FakeChannel = guest[place]
    const [answer] = (await discord.runsCommand(ann, channel, 'status', { country: 'Mali' })).messages
    if (answer === undefined) throw new Error('expected an answer')
    for (const component of [
      { custom_id: 'subscribe ML', component_type: 2 },
      { custom_id: ':1', component_type: 3, values: ['subscribe all'] },
      { custom_id: 'held yes', component_type: 2 },
    ]) {
      const reply = await discord.forges(ann, answer, component)
      expect(reply.messages.at(-1)?.text).toContain('I am only a guest here')
      expect(reply.messages.at(-1)).toMatchObject({ ephemeral: true })
    }
    expect(answer.edits).toBe(0)
    expect(await wishesOf(channel)).toBeUndefined()
  })

  it('is a server that took the commands without the bot too', async () => {
    const { discord, adapter, told } = await aDiscord()
    const { guild, channels } = discord.addGuild({ name: 'Zenda', channels: ['lobby'], hasBot: false })
    const [lobby] = channels
    if (lobby === undefined) throw new Error('expected a channel')
    await adapter.start()
    const ann = discord.addUser({ name: 'Ann', installed: true })
    discord.sendsAnything(ann, lobby, {
      type: 2,
      data: { id: '2', name: 'subscribe', type: 1, options: [] },
      authorizing_integration_owners: { 0: guild.id },
    })
    await discord.until(() => told.looks.length === 1)
    expect(told.requests).toEqual([])
  })

  it('of a long answer as much comes as Discord takes, with a note and the link, and the buttons', async () => {
    const buttons = [{ label: 'Again', command: 'status ML' }]
    const harness = await aDiscord({ respond: async () => ({ ...aLongCard(8), buttons }) })
    const { discord, adapter, lobby, ann } = await aGuestOf(harness)
    await adapter.start()
    const reply = await discord.runsCommand(ann, lobby, 'status', { country: 'ML' })
    await discord.until(() => reply.messages.length === 5)
    expect(reply.messages.at(-1)?.text).toContain('guest-cut')
    expect(reply.messages.at(-1)?.text).toContain('/oauth2/authorize')
    expect(reply.messages.at(-1)?.buttons).toEqual(['Again'])
    expect(harness.told.logs.filter((line) => line.startsWith('error'))).toEqual([])
  })

  it('of a long refusal as well: it takes the place of nothing', async () => {
    const harness = await aDiscord({ respond: async () => ({ ...aLongCard(8), tone: 'error' }) })
    const { discord, adapter, lobby, ann } = await aGuestOf(harness)
    await adapter.start()
    const reply = await discord.runsCommand(ann, lobby, 'status', { country: 'ML' })
    await discord.until(() => reply.messages.length === 5)
    expect(reply.messages.map(({ ephemeral }) => ephemeral)).toEqual([true, true, true, true, true])
    expect(harness.told.logs.filter((line) => line.startsWith('error'))).toEqual([])
  })

  it('a long answer is whole where the server has the bot, whoever else installed it', async () => {
    const { discord, adapter } = await aDiscord({ respond: async () => aLongCard(8) })
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
    const [alerts] = channels
    if (alerts === undefined) throw new Error('expected a channel')
    await adapter.start()
    const ann = discord.addUser({ name: 'Ann', installed: true })
    const reply = await discord.runsCommand(ann, alerts, 'status', { country: 'ML' })
    await discord.until(() => reply.messages.length === 8)
    expect(reply.messages.at(-1)?.text).not.toContain('guest-cut')
  })

  it('a fault is an apology there too', async () => {
    const respond = async () => {
      throw new Error('the disk is full')
    }
    const harness = await aDiscord({ respond })
    const { discord, adapter, friends, ann } = await aGuestOf(harness)
    await adapter.start()
    const reply = await discord.runsCommand(ann, friends, 'status', { country: 'ML' })
    expect(reply.messages[0]?.text).toContain('unexpected-title')
    expect(harness.told.looks).toHaveLength(1)
  })
})
