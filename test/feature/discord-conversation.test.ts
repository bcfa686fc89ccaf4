import { describe, expect, it } from 'vitest'
import type { Request } from '../../src/commands/command.ts'
import { aCard, aCommand, aDiscord, aLongCard, COMMANDS } from '../support/discord-harness.ts'
import { ADMINISTRATOR, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'

/** The adapter, serving, with one server, one channel, and Ann in it. */
async function aServingDiscord({
  locale = 'en-US',
  ...options
}: NonNullable<Parameters<typeof aDiscord>[0]> & { readonly locale?: string } = {}) {
  const harness = await aDiscord(options)
  const { guild, channels } = harness.discord.addGuild({ name: 'Strelsau', locale, channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const ann = harness.discord.addUser({ name: 'Ann', locale: 'fr' })
  await harness.adapter.start()
  return { ...harness, guild, channel, ann }
}

/** Answers with the number of the answer, and a button that asks again. */
function counting() {
  let count = 0
  return async (request: Request) => {
    count += 1
    return aCard(`${count} ${request.command}`, { buttons: [{ label: 'Again', command: 'status CG' }] })
  }
}

describe('a slash command', () => {
  it('is put off at once, then answered with the card, without mentions', async () => {
    const { discord, channel, ann, told } = await aServingDiscord()
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'Mali' })
    expect(reply.firstSign).toBe(5)
    expect(reply.messages.map(({ text, ephemeral, mentions }) => ({ text, ephemeral, mentions }))).toEqual([
      { text: 'status {"country":"Mali"}', ephemeral: false, mentions: [] },
    ])
    expect(told.requests).toMatchObject([
      {
        command: 'status',
        input: { kind: 'named', values: { country: 'Mali' } },
        chat: { platform: 'discord', address: channel.id, topic: '' },
        title: '#alerts, Strelsau',
        person: { id: ann.id },
      },
    ])
  })

  it('speaks a server’s language in the server, and the person’s alone with them', async () => {
    const { discord, channel, ann, told } = await aServingDiscord({ locale: 'en-GB' })
    await discord.runsCommand(ann, channel, 'status', { country: 'Mali' })
    await discord.runsCommand(ann, discord.directChannel(ann), 'status', { country: 'Mali' })
    expect(told.requests.map(({ locale }) => locale)).toEqual(['en-GB', 'fr'])
    expect(told.requests[1]).toMatchObject({ title: 'Ann', chat: { address: discord.directChannel(ann).id } })
  })

  it('whose answer concerns one person is seen by nobody else', async () => {
    const { discord, channel, ann } = await aServingDiscord({ respond: async () => aLongCard(2) })
    const reply = await discord.runsCommand(ann, channel, 'list')
    await discord.until(() => reply.messages.length === 2)
    expect(reply.messages.map(({ ephemeral }) => ephemeral)).toEqual([true, true])
  })

  it('with a long answer is answered in several messages, in order', async () => {
    const { discord, channel, ann } = await aServingDiscord({ respond: async () => aLongCard(3) })
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'ML' })
    await discord.until(() => reply.messages.length === 3)
    expect(reply.messages.map(({ text }) => text.split('\n').at(-1))).toEqual(['1/3', '2/3', '3/3'])
    expect(reply.messages.map(({ ephemeral }) => ephemeral)).toEqual([false, false, false])
  })

  it('that fails inside is answered with an apology in the server’s language, and reported', async () => {
    const { discord, channel, ann, told } = await aServingDiscord({
      locale: 'fr',
      respond: async () => {
        throw new Error('the disk is full')
      },
    })
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'ML' })
    expect(reply.messages[0]?.text).toBe('fr unexpected-title\nfr unexpected')
    expect(told.logs.join('\n')).toContain('the disk is full')
  })

  it('that Discord no longer waits for is only noted', async () => {
    const { discord, channel, ann, told } = await aServingDiscord()
    discord.forgetsInteractions = true
    const unanswered = discord.runsCommand(ann, channel, 'list')
    unanswered.catch(() => undefined)
    await discord.until(() => told.logs.some((line) => line.startsWith('warn an interaction was over')))
    expect(told.logs.filter((line) => line.startsWith('error'))).toEqual([])
    discord.forgetsInteractions = false
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'ML' })
    expect(reply.messages).toHaveLength(1)
  })

  it('/start opens the chat again', async () => {
    const { discord, channel, ann, told } = await aServingDiscord()
    await discord.runsCommand(ann, channel, 'start')
    expect(told.events).toEqual([['opened', channel.id, { title: '#alerts, Strelsau', locale: 'en-US' }]])
  })

  it('is still answered after the connection broke and was resumed', async () => {
    const { discord, channel, ann } = await aServingDiscord()
    discord.gateway.close(4000)
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'ML' })
    expect(reply.messages).toHaveLength(1)
    expect(discord.gateway.resumed).toBe(1)
  })
})

describe('authority', () => {
  it.each([
    ['a member', ORDINARY, false],
    ['a member who manages the server', ORDINARY | MANAGE_GUILD, true],
    ['an administrator', ADMINISTRATOR, true],
  ])('%s: %s is chat admin: %s', async (_, permissions, isAdmin) => {
    const { discord, channel, told } = await aServingDiscord()
    const bob = discord.addUser({ name: 'Bob', permissions })
    await discord.runsCommand(bob, channel, 'subscribe', { country: 'ML' })
    expect(await told.requests[0]?.person.isChatAdmin()).toBe(isAdmin)
  })

  it('is everyone’s alone with the bot, and an operator’s everywhere', async () => {
    const { discord, channel, ann, told } = await aServingDiscord({ operators: ['1100000000000000103'] })
    await discord.runsCommand(ann, discord.directChannel(ann), 'subscribe', { country: 'ML' })
    await discord.runsCommand(ann, channel, 'subscribe', { country: 'ML' })
    expect(ann.id).toBe('1100000000000000103')
    expect(await Promise.all(told.requests.map(({ person }) => person.isChatAdmin()))).toEqual([true, true])
  })
})

describe('a half-typed option', () => {
  const suggest = (typed: string, locale: string | null) =>
    Array.from({ length: 30 }, (_, index) => ({
      name: `${locale} ${typed} ${'x'.repeat(120)}`,
      value: `C${index}`,
    }))

  it('is completed in the person’s language, within Discord’s limits', async () => {
    const { discord, channel, ann } = await aServingDiscord({ suggest })
    const choices = await discord.types(ann, channel, { command: 'status', option: 'country', typed: 'ma' })
    expect(choices).toHaveLength(25)
    expect(choices[0]).toMatchObject({ value: 'C0' })
    expect(choices[0]?.name.startsWith('fr ma xxx')).toBe(true)
  })

  it('offers every country where that is an answer, as long as it fits', async () => {
    const { discord, channel, ann } = await aServingDiscord()
    const typed = (option: string, words: string) =>
      discord.types(ann, channel, {
        command: option === 'country' ? 'subscribe' : 'status',
        option: 'country',
        typed: words,
      })
    expect(await typed('country', '')).toEqual([{ name: 'fr country-all', value: 'all' }])
    expect(await typed('country', 'Al')).toHaveLength(1)
    expect(await typed('country', 'alg')).toEqual([])
    expect(await typed('none', '')).toEqual([])
  })
})

describe('a button', () => {
  it('changes the answer in place for the person who was answered, as that person', async () => {
    const { discord, channel, ann, told } = await aServingDiscord({ respond: counting() })
    const [message] = (await discord.runsCommand(ann, channel, 'status', { country: 'congo' })).messages
    if (message === undefined) throw new Error('expected a message')
    const reply = await discord.presses(ann, message, 'Again')
    expect(reply.firstSign).toBe(6)
    expect(discord.messages).toHaveLength(1)
    expect(message).toMatchObject({ text: '2 status', edits: 1 })
    expect(told.requests[1]).toMatchObject({
      command: 'status',
      input: { kind: 'words', text: 'CG' },
      person: { id: ann.id },
      chat: { address: channel.id },
    })
  })

  it('under somebody else’s answer, or under an alert, answers the one who pressed and changes nothing', async () => {
    const { discord, adapter, channel, ann, told } = await aServingDiscord({ respond: counting() })
    const bob = discord.addUser({ name: 'Bob' })
    const card = aCard('Alert', { buttons: [{ label: 'Status', command: 'status ML' }] })
    const to = { platform: 'discord' as const, address: channel.id, topic: '' }
    await adapter.deliver({ id: 'd', to, card, part: 0, language: 'en' }, new AbortController().signal)
    await discord.runsCommand(ann, channel, 'status', { country: 'congo' })
    const [alert, answer] = discord.messages
    if (alert === undefined || answer === undefined) throw new Error('expected two messages')
    for (const [message, label] of [
      [alert, 'Status'],
      [answer, 'Again'],
    ] as const) {
      const reply = await discord.presses(bob, message, label)
      expect(reply.messages[0]).toMatchObject({ ephemeral: true })
      expect(message.edits).toBe(0)
    }
    expect(told.requests.slice(1).map(({ person }) => person.id)).toEqual([bob.id, bob.id])
    const own = discord.messages.at(-1)
    if (own === undefined) throw new Error('expected an answer')
    await discord.presses(bob, own, 'Again')
    expect(own).toMatchObject({ ephemeral: true, edits: 1 })
  })

  it('that ends in an error says so beside the answer, which stays', async () => {
    const { discord, channel, ann } = await aServingDiscord({
      respond: async ({ input }) =>
        input.kind === 'words'
          ? aCard('No', { tone: 'error' })
          : aCard('Which?', { buttons: [{ label: 'This', command: 'status CG' }] }),
    })
    const [message] = (await discord.runsCommand(ann, channel, 'status', { country: 'congo' })).messages
    if (message === undefined) throw new Error('expected a message')
    const reply = await discord.presses(ann, message, 'This')
    expect(reply.messages[0]).toMatchObject({ text: 'No', ephemeral: true })
    expect(message).toMatchObject({ text: 'Which?', edits: 0 })
  })
})

describe('the menu of slash commands', () => {
  it('is registered once, localised, and not again while it stays the same', async () => {
    const { discord } = await aServingDiscord()
    const written = () => discord.requests.filter(({ method }) => method === 'PUT')
    expect(written()).toHaveLength(1)
    expect(discord.commands.map(({ name }) => name)).toEqual(['status', 'subscribe', 'list', 'start'])
    expect(discord.commands[1]).toMatchObject({
      description: 'en command-subscribe',
      description_localizations: {
        'en-US': 'en command-subscribe',
        'en-GB': 'en command-subscribe',
        fr: 'fr command-subscribe',
      },
      name_localizations: { 'en-US': 'subscribe', 'en-GB': 'subscribe', fr: 'subscribe-fr' },
      default_member_permissions: MANAGE_GUILD.toString(),
      contexts: [0, 1],
      integration_types: [0, 1],
      options: [
        {
          name: 'country',
          name_localizations: { fr: 'country-fr' },
          required: true,
          autocomplete: true,
          description: 'en option-country-or-all',
        },
        { name: 'severity', required: false },
      ],
    })
    expect(discord.commands[1]?.options[1]?.choices?.[0]).toEqual({
      name: 'en severity-extreme',
      name_localizations: {
        'en-US': 'en severity-extreme',
        'en-GB': 'en severity-extreme',
        fr: 'fr severity-extreme',
        'es-ES': 'es severity-extreme',
        'es-419': 'es severity-extreme',
        de: 'de severity-extreme',
        it: 'it severity-extreme',
        'pt-BR': 'pt severity-extreme',
      },
      value: 'extreme',
    })
    expect(discord.commands[0]?.default_member_permissions ?? null).toBeNull()
    expect(discord.commands[0]).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })

    const again = await aDiscord({ server: discord })
    await again.adapter.start()
    expect(written()).toHaveLength(1)

    const changed = await aDiscord({ server: discord, commands: [...COMMANDS, aCommand('help')] })
    await changed.adapter.start()
    expect(written()).toHaveLength(2)
    expect(discord.commands.map(({ name }) => name)).toContain('help')
  })

  it('offers operators their commands in direct messages, where there are operators', async () => {
    const { discord } = await aServingDiscord({ operators: ['900'] })
    const held = discord.commands.find(({ name }) => name === 'held')
    expect(held).toMatchObject({ contexts: [1], integration_types: [0] })
    expect(discord.commands.filter(({ contexts }) => contexts?.length === 1)).toEqual([held])
  })

  it('has no command that only buttons run', async () => {
    const pressed = aCommand('seen', { unlisted: true })
    const { discord } = await aServingDiscord({ commands: [aCommand('status'), pressed] })
    expect(discord.commands.map(({ name }) => name)).toEqual(['status'])
  })

  it('that Discord refuses keeps nobody from being served', async () => {
    const { told, adapter } = await aServingDiscord({ commands: [aCommand('Not A Name')] })
    expect(told.logs.join('\n')).toContain('error slash commands could not be registered')
    expect(adapter.platform).toBe('discord')
  })
})
