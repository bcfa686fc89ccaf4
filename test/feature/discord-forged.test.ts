import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../src/adapters/discord/body.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { MINUTE } from '../../src/domain/time.ts'
import { aDiscord } from '../support/discord-harness.ts'
import { aDiscordTocsin } from '../support/discord-tocsin.ts'
import { MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'

/** A server with an admin and a member, and an answer of each kind with something to press, all of it real. */
async function aServer() {
  const tocsin = await aDiscordTocsin({ operators: ['900'] })
  const { discord, adapter } = tocsin
  const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const admin = discord.addUser({ name: 'Ann', permissions: ORDINARY | MANAGE_GUILD })
  const member = discord.addUser({ name: 'Bob' })
  await adapter.start()
  const [answer] = (await discord.runsCommand(member, channel, 'status', { country: 'Mali' })).messages
  if (answer === undefined) throw new Error('expected an answer')
  return { ...tocsin, channel, admin, member, answer }
}

describe('a forged or stale component', () => {
  const wanting = COMMANDS.filter(({ access }) => access !== 'everyone').map(({ name }) => name)

  it.each(wanting)(
    'that runs /%s for somebody without the right changes nothing, and says so',
    async (name) => {
      const { discord, member, answer, channel, wishesOf, logs } = await aServer()
      for (const component of [
        { custom_id: `${name} all`, component_type: 2 },
        { custom_id: ':1', component_type: 3, values: [`${name} all`] },
      ]) {
        const reply = await discord.forges(member, answer, component)
        expect(reply.messages.at(-1)).toMatchObject({ ephemeral: true })
        expect(reply.messages.at(-1)?.text).toMatch(/Only (?:admins|operators) can do this/)
      }
      expect(answer.edits).toBe(0)
      expect(await wishesOf(channel)).toEqual([])
      expect(logs.filter((line) => line.includes('could not be'))).toEqual([])
    },
  )

  it.each<readonly [string, object]>([
    ['a command that is gone', { custom_id: 'evacuate ML', component_type: 2 }],
    ['nothing', { custom_id: ' ', component_type: 2 }],
    ['a menu without a choice', { custom_id: ':1', component_type: 3, values: [] }],
    ['a menu’s id as a button', { custom_id: ':1', component_type: 2 }],
    ['too much', { custom_id: `status ${'x'.repeat(5000)}`, component_type: 2 }],
  ])('with %s is answered to the person alone', async (_, component) => {
    const { discord, admin, member, answer } = await aServer()
    for (const person of [admin, member]) {
      const reply = await discord.forges(person, answer, component)
      expect(reply.messages.at(-1)).toMatchObject({ ephemeral: true })
    }
    expect(answer.edits).toBe(0)
  })
})

describe('whatever an app sends', () => {
  const anything = fc.anything({ withNullPrototype: false, maxDepth: 2 })
  const option = fc.record(
    { name: fc.oneof(fc.string(), fc.constantFrom('country', 'text')), type: fc.nat(12), value: anything },
    { requiredKeys: ['name', 'type'] },
  )
  const name = fc.oneof(fc.constantFrom(...COMMANDS.map((command) => command.name)), fc.string())
  const command = fc.record({
    type: fc.constantFrom(2, 4),
    data: fc.record({
      id: fc.constant('2'),
      name,
      type: fc.constant(1),
      options: fc.oneof(fc.array(option, { maxLength: 4 }), anything),
    }),
  })
  const component = fc.record({
    type: fc.constant(3),
    data: fc.record({
      custom_id: fc.oneof(fc.string({ maxLength: 300 }), name, anything),
      component_type: fc.constantFrom(2, 3, 5, 99),
      values: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), anything),
    }),
    message: fc.oneof(anything, fc.constant({ id: '1', channel_id: '2', author: { id: '3' } })),
  })
  const broken = fc.record(
    { type: anything, data: anything, entitlements: anything, app_permissions: anything, user: anything },
    { requiredKeys: [] },
  )

  it('nothing ends the program, nothing rings that was not asked for, and people are served on', async () => {
    const { discord, member, channel, wishesOf, logs, pass } = await aServer()
    const packets = fc.sample(fc.oneof(command, component, broken), { numRuns: 1500, seed: 5 })
    const replies = []
    for (let start = 0; start < packets.length; start += 8) {
      pass(MINUTE)
      const some = packets.slice(start, start + 8)
      replies.push(...some.map((packet) => discord.sendsAnything(member, channel, safe(packet))))
      const reply = await discord.runsCommand(member, channel, 'status', { country: 'Mali' })
      expect(reply.messages[0]?.text).toContain('Mali')
    }
    expect(replies.filter(({ firstSign }) => firstSign !== undefined).length).toBeGreaterThan(300)
    expect(await wishesOf(channel)).toEqual([])
    const shown = replies.flatMap(({ messages }) => messages.map(({ text }) => text))
    expect(shown.filter((text) => /\n\s+at |TypeError|node_modules/.test(text))).toEqual([])
    expect(logs.filter((line) => line.startsWith('a request could not be answered'))).toEqual([])
  }, 60_000)

  /** What JSON can carry. */
  function safe(packet: object): object {
    const text = JSON.stringify(packet, (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    )
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  }
})

describe('what is posted to a channel', () => {
  it('calls the one role that was asked for or nobody, whatever the card and the settings say', () => {
    const role = fc.oneof(
      fc.string(),
      fc.constantFrom('@everyone', '1100000000000000777', '<@&1>'),
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(role, fc.string(), fc.string(), (asked, description, answers) => {
        const body = bodyOf({ embeds: [{ description }], components: [] }, 'nonce', { role: asked, answers })
        const isRole = asked !== undefined && /^\d{17,20}$/.test(asked)
        expect(body).toMatchObject({ allowed_mentions: { parse: [] } })
        expect('content' in body ? body.content : undefined).toBe(isRole ? `<@&${asked}>` : undefined)
        expect(JSON.stringify(body).includes('"roles"')).toBe(isRole)
      }),
    )
  })
})

it('a packet that cannot be read is noted, and the next one is served', async () => {
  const { discord, adapter, told } = await aDiscord()
  const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  await adapter.start()
  const ann = discord.addUser({ name: 'Ann' })
  discord.sendsAnything(ann, channel, { type: 2, data: null })
  await discord.runsCommand(ann, channel, 'list')
  expect(
    told.logs.filter((line) => line.startsWith('error a packet of Discord could not be read')),
  ).toHaveLength(1)
})
