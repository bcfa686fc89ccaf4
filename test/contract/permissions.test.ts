import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access, Command } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { type BothPlatforms, bothPlatforms, HELD_AT } from '../support/both-platforms.ts'
import { rowsIn } from '../support/database-rows.ts'
import { type DiscordRole, onDiscord, type SomebodyOnDiscord } from '../support/discord-people.ts'
import { ADMINISTRATOR, type FakeChannel, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import {
  asChannel,
  asGroup,
  asLinkedChannel,
  onTelegram,
  type Role,
  type Somebody,
  somebodyIn,
} from '../support/telegram-people.ts'

const say = loadSpeakers()('en')

interface Right {
  readonly for: Access | 'everyone-and-guests'
  readonly changing?: string
}

/**
 * Who may run each command, once more and on purpose: a command that changes hands, or comes without a row, fails here.
 * `changing` is a line that changes something in the world of these tests; left out where the command only looks. What guests
 * may run asks nothing of the chat.
 */
const RIGHTS: Readonly<Record<string, Right>> = {
  status: { for: 'everyone-and-guests' },
  compare: { for: 'everyone-and-guests' },
  changes: { for: 'everyone-and-guests' },
  timeline: { for: 'everyone-and-guests' },
  map: { for: 'everyone-and-guests' },
  missions: { for: 'everyone-and-guests' },
  why: { for: 'everyone' },
  proof: { for: 'everyone-and-guests' },
  list: { for: 'everyone' },
  preview: { for: 'everyone' },
  sources: { for: 'everyone-and-guests' },
  start: { for: 'everyone' },
  help: { for: 'everyone-and-guests' },
  about: { for: 'everyone-and-guests' },
  privacy: { for: 'everyone-and-guests' },
  seen: { for: 'everyone' },
  subscribe: { for: 'chat-admin', changing: 'subscribe Mali severe' },
  unsubscribe: { for: 'chat-admin', changing: 'unsubscribe Chad' },
  pick: { for: 'chat-admin' },
  wish: { for: 'chat-admin', changing: 'wish TD severity severe' },
  silence: { for: 'chat-admin', changing: 'silence Mali 12h' },
  pause: { for: 'chat-admin', changing: 'pause' },
  resume: { for: 'chat-admin' },
  settings: { for: 'chat-admin', changing: 'settings quiet 22-7' },
  export: { for: 'chat-admin' },
  import: { for: 'chat-admin', changing: say.text('example-import').slice(1) },
  link: { for: 'chat-admin', changing: 'link' },
  forget: { for: 'chat-admin', changing: 'forget yes' },
  held: { for: 'operator', changing: `held yes us-state ${HELD_AT}` },
  feeds: { for: 'operator', changing: 'feeds add https://other.example/feed.xml severe' },
  bulletin: { for: 'operator', changing: say.text('example-bulletin').slice(1) },
  receipts: { for: 'operator' },
  drill: { for: 'operator' },
  stats: { for: 'operator' },
  chats: { for: 'operator' },
  log: { for: 'operator' },
}

const NOBODY: readonly Right['for'][] = []
const GUEST: readonly Right['for'][] = ['everyone-and-guests']
const EVERYONE: readonly Right['for'][] = [...GUEST, 'everyone']
const ADMIN: readonly Right['for'][] = [...EVERYONE, 'chat-admin']
const OPERATOR: readonly Right['for'][] = [...ADMIN, 'operator']

let world: BothPlatforms
let channels: FakeChannel[]
beforeAll(async () => {
  world = await bothPlatforms()
  const names = Array.from({ length: 400 }, (_, index) => `alerts-${index}`)
  channels = [...world.discord.addGuild({ name: 'Strelsau', channels: names }).channels]
  await world.start()
})
afterAll(() => world.stop())

type Way = 'types' | 'presses' | 'chooses'
/** Somebody to whom the way is open. */
type Cast = () => Promise<Somebody & Partial<SomebodyOnDiscord>>
const SITUATIONS: readonly (readonly [who: string, way: Way, may: readonly Right['for'][], cast: Cast])[] = [
  ['somebody alone with the bot on Telegram', 'types', ADMIN, telegram('private', 'member')],
  ['somebody alone with the bot on Telegram', 'presses', ADMIN, telegram('private', 'member')],
  ['an operator alone with the bot on Telegram', 'types', OPERATOR, telegram('private', 'operator')],
  ['a member of a group', 'types', EVERYONE, telegram('group', 'member')],
  ['a member of a group', 'presses', EVERYONE, telegram('group', 'member')],
  ['an admin of a group', 'types', ADMIN, telegram('group', 'admin')],
  ['an admin of a group', 'presses', ADMIN, telegram('group', 'admin')],
  ['an anonymous admin of a group', 'types', ADMIN, telegram('group', 'member', asGroup)],
  ['an operator in a group', 'types', OPERATOR, telegram('group', 'operator')],
  ['an operator in a group', 'presses', OPERATOR, telegram('group', 'operator')],
  ['an operator who writes as the group', 'types', ADMIN, telegram('group', 'operator', asGroup)],
  ['a member who writes as a channel', 'types', EVERYONE, telegram('group', 'member', asChannel)],
  ['an admin who writes as a channel', 'types', EVERYONE, telegram('group', 'admin', asChannel)],
  ['the channel linked to a group', 'types', EVERYONE, telegram('group', 'member', asLinkedChannel)],
  ['whoever posts in a channel', 'types', ADMIN, telegram('channel', 'member')],
  ['a reader of a channel', 'presses', EVERYONE, telegram('channel', 'member')],
  ['an admin of a channel', 'presses', ADMIN, telegram('channel', 'admin')],
  ['an operator who reads a channel', 'presses', OPERATOR, telegram('channel', 'operator')],
  ['a stranger who speaks for a channel', 'types', NOBODY, speakingFor('member')],
  ['a stranger who speaks for a channel', 'presses', NOBODY, speakingFor('member')],
  ['an admin who speaks for their channel', 'types', ADMIN, speakingFor('admin')],
  ['a member of a server', 'types', EVERYONE, server({})],
  ['a member of a server', 'presses', EVERYONE, server({})],
  ['a member of a server', 'chooses', EVERYONE, server({})],
  ['whoever manages a server', 'types', ADMIN, server({ permissions: ORDINARY | MANAGE_GUILD })],
  ['whoever manages a server', 'presses', ADMIN, server({ permissions: ORDINARY | MANAGE_GUILD })],
  ['an administrator of a server', 'types', ADMIN, server({ permissions: ADMINISTRATOR })],
  ['an operator in a server', 'types', OPERATOR, server({ isOperator: true })],
  ['an operator in a server', 'presses', OPERATOR, server({ isOperator: true })],
  ['somebody alone with the bot on Discord', 'types', ADMIN, direct({})],
  ['somebody alone with the bot on Discord', 'presses', ADMIN, direct({})],
  ['an operator alone with the bot on Discord', 'types', OPERATOR, direct({ isOperator: true })],
  ['a guest on Discord', 'types', GUEST, friends({})],
  ['a guest on Discord', 'presses', GUEST, friends({})],
  ['an operator who is a guest', 'chooses', GUEST, friends({ isOperator: true })],
]

it('each command has a row that says who may run it, and is for them', () => {
  const rightOf = ({ access, chatless }: Command) => (chatless === true ? 'everyone-and-guests' : access)
  const rights = Object.fromEntries(COMMANDS.map(({ name }) => [name, RIGHTS[name]?.for]))
  const without = COMMANDS.filter(({ name }) => RIGHTS[name] === undefined).map(({ name }) => name)
  expect(without, 'add these commands to RIGHTS in this file: who may run them?').toEqual([])
  expect(rights).toEqual(Object.fromEntries(COMMANDS.map((command) => [command.name, rightOf(command)])))
  expect(Object.keys(RIGHTS).filter((name) => rights[name] === undefined)).toEqual([])
})

describe.each(SITUATIONS)('%s, who %s a command,', (_who, way, may, cast) => {
  const allowed = COMMANDS.filter(({ name }) => may.includes(RIGHTS[name]?.for ?? 'everyone'))
  const refused = COMMANDS.filter((command) => !allowed.includes(command))

  it.each(allowed.map(({ name }) => name))('may run /%s', async (name) => {
    const somebody = await cast()
    const told = await tried(somebody, way, say.text(`example-${name}`).slice(1))
    expect(refusalsIn(told)).toEqual([])
  })

  it.each(refused.map(({ name }) => name))(
    'may not run /%s: it is refused in words, and nothing changes',
    async (name) => {
      const somebody = await cast()
      const before = rowsIn(world.database)
      const told = await tried(somebody, way, RIGHTS[name]?.changing ?? say.text(`example-${name}`).slice(1))
      expect(refusalsIn(told)).toHaveLength(1)
      expect(rowsIn(world.database)).toEqual(before)
    },
  )
})

describe('the same line of somebody with the right', () => {
  const changing = Object.entries(RIGHTS).flatMap(([name, { changing: line }]) =>
    line === undefined ? [] : [[name, line] as const],
  )

  it.each(changing)('does change something: /%s', async (_name, line) => {
    const operator = await onTelegram(world, { where: 'private', rank: 'operator' })
    await operator.types('subscribe Chad')
    const before = rowsIn(world.database)
    await operator.types(line)
    expect(rowsIn(world.database)).not.toEqual(before)
  })
})

function tried(somebody: Awaited<ReturnType<Cast>>, way: Way, line: string): Promise<string> {
  const act = somebody[way]
  if (act === undefined) throw new Error(`nobody ${way} there`)
  return act(line)
}

/** Titles of refusals that stand in what somebody was told. */
function refusalsIn(told: string): readonly string[] {
  const titles = [
    'not-admin-title',
    'not-operator-title',
    'for-refused-title',
    'platform-silent-title',
    'guest-title',
  ]
  return titles.filter((title) => told.includes(say.text(title)))
}

function telegram(where: Role['where'], rank: Role['rank'], author?: typeof asGroup): Cast {
  return () => onTelegram(world, { where, rank }, author)
}

/** Somebody who says `/for <channel> …` in their private chat. */
function speakingFor(rank: Role['rank']): Cast {
  return async () => {
    const { person, chat } = await onTelegram(world, { where: 'channel', rank })
    const alone = somebodyIn(world.telegram, { person, chat: person.id })
    return {
      types: (line) => alone.types(`for ${chat} ${line}`),
      presses: (line) => alone.presses(`for ${chat} ${line}`),
    }
  }
}

/** In a channel of the server that nobody used before. */
function server(role: Omit<DiscordRole, 'where'>): Cast {
  return () => {
    const where = channels.pop()
    if (where === undefined) throw new Error('the server needs more channels')
    return onDiscord(world, { ...role, where })
  }
}

function direct(role: Omit<DiscordRole, 'where'>): Cast {
  return () => onDiscord(world, { ...role, where: 'direct' })
}

function friends(role: Omit<DiscordRole, 'where'>): Cast {
  return () => onDiscord(world, { ...role, where: 'friends' })
}
