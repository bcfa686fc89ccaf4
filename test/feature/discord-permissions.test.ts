import { describe, expect, it, onTestFinished } from 'vitest'
import { responder } from '../../src/commands/answer/respond.ts'
import type { Access, Command } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { lookOnly } from '../../src/main/looking.ts'
import { aChat } from '../support/builders.ts'
import { aDesk } from '../support/desk.ts'
import { aCard, aDiscord } from '../support/discord-harness.ts'
import { FakeDiscord, type FakeReply } from '../support/fake-discord.ts'
import { ADMINISTRATOR, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { DAWN } from '../support/world.ts'

const PEOPLE = ['member', 'manager', 'administrator', 'operator'] as const
type Person = (typeof PEOPLE)[number]
/** `elsewhere` and `among friends` are a server and a conversation that the bot is no member of. */
const PLACES = ['server', 'alone', 'elsewhere', 'among friends'] as const
type Place = (typeof PLACES)[number]

const RAN = 'it ran'
const GUEST = 'I am only a guest here'
const ADMINS = 'Only admins can do this'
const OPERATORS = 'Only operators can do this'

/** What becomes of a command that is not chatless. */
const TABLE: Readonly<Record<Access, Readonly<Record<Person, Readonly<Record<Place, string>>>>>> = {
  everyone: {
    member: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    manager: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    administrator: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    operator: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
  },
  'chat-admin': {
    member: { server: ADMINS, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    manager: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    administrator: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
    operator: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
  },
  operator: {
    member: { server: OPERATORS, alone: OPERATORS, elsewhere: GUEST, 'among friends': GUEST },
    manager: { server: OPERATORS, alone: OPERATORS, elsewhere: GUEST, 'among friends': GUEST },
    administrator: { server: OPERATORS, alone: OPERATORS, elsewhere: GUEST, 'among friends': GUEST },
    operator: { server: RAN, alone: RAN, elsewhere: GUEST, 'among friends': GUEST },
  },
}

/** Every command as it is, but that it does nothing and needs no words. */
const commands = COMMANDS.map(
  (command): Command => ({ ...command, options: [], run: async () => aCard(RAN) }),
)

/** Everybody in every place; the bot serves. */
async function everywhere() {
  const speaker = loadSpeakers()
  const discord = new FakeDiscord()
  await discord.start()
  onTestFinished(() => discord.stop())
  const permissions = {
    member: ORDINARY,
    manager: ORDINARY | MANAGE_GUILD,
    administrator: ADMINISTRATOR,
    operator: ORDINARY,
  }
  const users = PEOPLE.map((name) => ({
    name,
    user: discord.addUser({ name, permissions: permissions[name], installed: true }),
  }))
  const operators = users.filter(({ name }) => name === 'operator').map(({ user }) => user.id)
  const answer = responder({
    desk: aDesk(),
    speaker,
    now: () => DAWN,
    commands,
    isOperator: (_, person) => operators.includes(person),
    report: (error) => {
      throw error
    },
  })
  const { adapter } = await aDiscord({
    server: discord,
    commands,
    operators,
    respond: (request) => answer(request, aChat()),
    look: lookOnly({ respond: answer, commands, speaker }),
  })
  const [here] = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] }).channels
  const [there] = discord.addGuild({ name: 'Zenda', channels: ['lobby'], hasBot: false }).channels
  if (here === undefined || there === undefined) throw new Error('expected channels')
  const friends = discord.addConversation()
  await adapter.start()
  const people = users.map(({ name, user }) => {
    const alone = discord.directChannel(user)
    return { name, user, places: { server: here, alone, elsewhere: there, 'among friends': friends } }
  })
  return { discord, people }
}

function expected({ access, chatless }: Command, person: Person, place: Place): string {
  return chatless === true ? RAN : TABLE[access][person][place]
}

/** What the last message says first, and whether others see it. */
function saidIn({ messages }: FakeReply): string {
  const last = messages.at(-1)
  const [title = ''] = last?.text.split('\n') ?? []
  return last?.ephemeral === false && title !== RAN ? `${title}, for all to see` : title
}

describe('who may do what where', () => {
  it.each(PLACES)(
    'by slash command, whatever the menu offers (%s)',
    async (place) => {
      const { discord, people } = await everywhere()
      for (const { name, user, places } of people) {
        const replies = commands.map((command) => ({
          command,
          reply: discord.sendsAnything(user, places[place], {
            type: 2,
            data: { id: '2', name: command.name, type: 1, options: [] },
          }),
        }))
        await discord.until(() => replies.every(({ reply }) => reply.messages.length > 0))
        for (const { command, reply } of replies) {
          expect(`/${command.name} by ${name}: ${saidIn(reply)}`).toBe(
            `/${command.name} by ${name}: ${expected(command, name, place)}`,
          )
        }
      }
    },
    30_000,
  )

  it.each(PLACES)(
    'by a button under an answer, however old (%s)',
    async (place) => {
      const { discord, people } = await everywhere()
      for (const { name, user, places } of people) {
        const [answer] = (await discord.runsCommand(user, places[place], 'help')).messages
        if (answer === undefined) throw new Error('expected an answer')
        for (const command of commands) {
          const reply = await discord.forges(user, answer, { custom_id: command.name, component_type: 2 })
          expect(`[${command.name}] by ${name}: ${saidIn(reply)}`).toBe(
            `[${command.name}] by ${name}: ${expected(command, name, place)}`,
          )
        }
      }
    },
    30_000,
  )
})
