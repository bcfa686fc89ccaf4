import { describe, expect, it } from 'vitest'
import { aDiscordTocsin, type DiscordTocsin } from '../support/discord-tocsin.ts'
import {
  ADMINISTRATOR,
  EMBED_LINKS,
  type FakeChannel,
  MANAGE_GUILD,
  MANAGE_THREADS,
  ORDINARY,
  SEND_MESSAGES,
  SEND_MESSAGES_IN_THREADS,
  VIEW_CHANNEL,
} from '../support/fake-discord-world.ts'
import { until } from '../support/world.ts'

/** A server whose first channel is for announcements, with a text channel, a forum, and an admin in it; not started. */
async function aServer({ locale = 'en-US' }: { readonly locale?: string } = {}) {
  const tocsin = await aDiscordTocsin()
  const { discord } = tocsin
  const { guild, channels } = discord.addGuild({
    name: 'Strelsau',
    locale,
    channels: ['news', 'alerts'],
    announcing: true,
  })
  const [news, alerts] = channels
  if (news === undefined || alerts === undefined) throw new Error('expected two channels')
  const admin = discord.addUser({ name: 'Ann', permissions: ORDINARY | MANAGE_GUILD })
  const subscribes = (channel: FakeChannel) =>
    discord.runsCommand(admin, channel, 'subscribe', { country: 'Mali' })
  return { ...tocsin, guild, news, alerts, forum: discord.addForum(guild), admin, subscribes }
}

type Server = Awaited<ReturnType<typeof aServer>>

async function refused({ wishesOf, subscribes }: Server, channel: FakeChannel): Promise<string> {
  const { messages } = await subscribes(channel)
  expect(await wishesOf(channel)).toEqual([])
  expect(messages.map(({ ephemeral }) => ephemeral)).toEqual([true])
  return messages[0]?.text ?? ''
}

async function subscribed({ wishesOf, subscribes, rings, discord }: Server, channel: FakeChannel) {
  await subscribes(channel)
  expect(await wishesOf(channel)).toEqual(['ML'])
  expect((await rings()).map(({ kind }) => kind)).toEqual(['sent'])
  expect(discord.messages.at(-1)?.channel).toBe(channel)
}

describe('a subscription in a channel', () => {
  it.each([
    ['View Channel', VIEW_CHANNEL],
    ['Send Messages', SEND_MESSAGES],
    ['Embed Links', EMBED_LINKS],
  ])('is not saved without %s, and says so, and how to mend it', async (name, permission) => {
    const server = await aServer()
    server.alerts.botPermissions = ORDINARY & ~permission
    await server.adapter.start()
    const text = await refused(server, server.alerts)
    expect(text).toContain('I could not ring here')
    expect(text.match(/The permission .*/g)).toEqual([`The permission ${name}`])
    expect(text).toContain('Edit Channel → Permissions')
  })

  it('is told everything that is missing, in the language of the server', async () => {
    const server = await aServer({ locale: 'fr' })
    server.alerts.botPermissions = 0n
    await server.adapter.start()
    expect(await refused(server, server.alerts)).toMatch(
      /Voir le salon[\s\S]*Envoyer des messages[\s\S]*Intégrer des liens/,
    )
  })

  it('is saved as soon as it is mended, and rings', async () => {
    const server = await aServer()
    server.alerts.botPermissions = ORDINARY & ~SEND_MESSAGES
    await server.adapter.start()
    await refused(server, server.alerts)
    server.alerts.botPermissions = ORDINARY
    await subscribed(server, server.alerts)
  })

  it('needs nothing more where the bot is an administrator', async () => {
    const server = await aServer()
    server.alerts.botPermissions = ADMINISTRATOR
    await server.adapter.start()
    await subscribed(server, server.alerts)
  })

  it('for announcements rings and is passed on', async () => {
    const server = await aServer()
    await server.adapter.start()
    await subscribed(server, server.news)
    const [alert] = server.discord.messages.filter(({ answers }) => answers === undefined)
    await server.discord.until(() => alert?.published === true)
  })

  it('for announcements is not saved where it could not be passed on', async () => {
    const server = await aServer()
    server.news.botPermissions = ORDINARY & ~SEND_MESSAGES
    await server.adapter.start()
    expect(await refused(server, server.news)).toContain('Send Messages')
  })

  it('is not kept from ending by what is missing, nor a link from being dissolved', async () => {
    const server = await aServer()
    const { discord, admin, alerts } = server
    await server.adapter.start()
    await server.subscribes(alerts)
    alerts.botPermissions = VIEW_CHANNEL
    const link = await discord.runsCommand(admin, alerts, 'link')
    expect(link.messages[0]?.text).toContain('I could not ring here')
    const off = await discord.runsCommand(admin, alerts, 'link', { code: 'off' })
    expect(off.messages[0]?.text).not.toContain('I could not ring here')
    await discord.runsCommand(admin, alerts, 'unsubscribe', { country: 'ML' })
    expect(await server.wishesOf(alerts)).toEqual([])
  })

  it('is not saved by a button either', async () => {
    const server = await aServer()
    const { discord, admin, alerts } = server
    alerts.botPermissions = VIEW_CHANNEL
    await server.adapter.start()
    const [help] = (await discord.runsCommand(admin, alerts, 'help')).messages
    if (help === undefined) throw new Error('expected an answer')
    const reply = await discord.forges(admin, help, { custom_id: 'subscribe ML', component_type: 2 })
    expect(reply.messages.at(-1)).toMatchObject({ ephemeral: true })
    expect(reply.messages.at(-1)?.text).toContain('I could not ring here')
    expect(await server.wishesOf(alerts)).toEqual([])
  })
})

describe('a subscription in a thread', () => {
  it('is its own, and rings there', async () => {
    const server = await aServer()
    const thread = server.discord.addThread(server.alerts, { botPermissions: ORDINARY & ~SEND_MESSAGES })
    await server.adapter.start()
    await subscribed(server, thread)
    expect(await server.wishesOf(server.alerts)).toBeUndefined()
  })

  it('needs the permission for threads', async () => {
    const server = await aServer()
    const botPermissions = ORDINARY & ~SEND_MESSAGES_IN_THREADS
    const thread = server.discord.addThread(server.alerts, { botPermissions })
    await server.adapter.start()
    expect(await refused(server, thread)).toContain('Send Messages in Threads')
  })

  it('rings on after the thread was archived, which opens it', async () => {
    const server = await aServer()
    const thread = server.discord.addThread(server.alerts)
    await server.adapter.start()
    await server.subscribes(thread)
    thread.archived = true
    expect((await server.rings()).map(({ kind }) => kind)).toEqual(['sent'])
    expect(thread.archived).toBe(false)
  })

  it('is not saved where the thread is locked, unless the bot may manage threads', async () => {
    const server = await aServer()
    const closed = server.discord.addThread(server.alerts, { locked: true })
    const botPermissions = ORDINARY | MANAGE_THREADS
    const managed = server.discord.addThread(server.alerts, { locked: true, botPermissions })
    await server.adapter.start()
    expect(await refused(server, closed)).toContain('This thread is locked')
    await subscribed(server, managed)
  })

  it('is not saved in a private thread that the bot is not in', async () => {
    const server = await aServer()
    const outside = server.discord.addThread(server.alerts, { isPrivate: true })
    const inside = server.discord.addThread(server.alerts, { isPrivate: true, joined: true })
    await server.adapter.start()
    expect(await refused(server, outside)).toContain('mention me in it')
    await subscribed(server, inside)
  })

  it.each<readonly [string, string, (tocsin: DiscordTocsin, thread: FakeChannel) => void]>([
    ['locked', 'thread archived', ({ discord }, thread) => discord.locks(thread)],
    ['deleted', 'channel deleted', ({ discord }, thread) => discord.forgets(thread)],
  ])('closes when the thread turns out to be %s', async (_, reason, happens) => {
    const server = await aServer()
    const thread = server.discord.addThread(server.alerts)
    await server.adapter.start()
    await server.subscribes(thread)
    happens(server, thread)
    expect(await server.rings()).toEqual([{ kind: 'gone', reason }])
    const address = { platform: 'discord', address: thread.id, topic: '' } as const
    expect(await server.store.findChat(address)).toMatchObject({ closedReason: reason })
    expect(await server.wishesOf(thread)).toEqual(['ML'])
    expect(await server.rings()).toEqual([])
  })

  it('closes at once when Discord says that the thread, or the channel around it, is deleted', async () => {
    const server = await aServer()
    const { discord, store, alerts, news } = server
    const [one, other] = [discord.addThread(alerts), discord.addThread(news)]
    await server.adapter.start()
    for (const thread of [one, other]) await server.subscribes(thread)
    discord.deletes(one)
    discord.deletes(news)
    const reasons = async () => {
      const chats = [one, other].map(({ id }) =>
        store.findChat({ platform: 'discord', address: id, topic: '' }),
      )
      return (await Promise.all(chats)).map((chat) => chat?.closedReason)
    }
    await until(async () => !(await reasons()).includes(null), 'closing both threads')
    expect(await reasons()).toEqual(['thread deleted', 'channel deleted'])
  })
})

describe('a subscription in a forum', () => {
  it('is refused in the forum itself, and points to its posts', async () => {
    const server = await aServer()
    await server.adapter.start()
    expect(await refused(server, server.forum)).toContain('type the command in one of them')
  })

  it('is saved in a post, and rings there', async () => {
    const server = await aServer()
    const post = server.discord.addThread(server.forum)
    await server.adapter.start()
    await subscribed(server, post)
  })
})

describe('alone with the bot', () => {
  it('nothing rings before the person subscribes there, and then it does', async () => {
    const { discord, adapter, wishesOf, rings } = await aServer()
    await adapter.start()
    const bob = discord.addUser({ name: 'Bob' })
    const direct = discord.directChannel(bob)
    await discord.runsCommand(bob, direct, 'status', { country: 'Mali' })
    expect(await rings()).toEqual([])
    await discord.runsCommand(bob, direct, 'subscribe', { country: 'Mali' })
    expect(await wishesOf(direct)).toEqual(['ML'])
    expect((await rings()).map(({ kind }) => kind)).toEqual(['sent'])
    expect(discord.messages.at(-1)?.channel).toBe(direct)
  })

  it('a person who installed the bot for themselves can subscribe too', async () => {
    const { discord, adapter, wishesOf } = await aServer()
    await adapter.start()
    const bob = discord.addUser({ name: 'Bob', installed: true })
    await discord.runsCommand(bob, discord.directChannel(bob), 'subscribe', { country: 'Mali' })
    expect(await wishesOf(discord.directChannel(bob))).toEqual(['ML'])
  })
})
