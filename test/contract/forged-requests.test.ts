import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { type BothPlatforms, bothPlatforms } from '../support/both-platforms.ts'
import { rowsIn } from '../support/database-rows.ts'
import { anAlertIn, onDiscord } from '../support/discord-people.ts'
import { type FakeChannel, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { onTelegram, type Somebody, somebodyIn } from '../support/telegram-people.ts'

const say = loadSpeakers()('en')

let world: BothPlatforms
let channels: FakeChannel[]
beforeAll(async () => {
  world = await bothPlatforms()
  const names = Array.from({ length: 100 }, (_, index) => `alerts-${index}`)
  channels = [...world.discord.addGuild({ name: 'Strelsau', channels: names }).channels]
  await world.start()
})
afterAll(() => world.stop())

/** An admin of a chat of their own, so that nothing but the button itself can be wrong. */
const ADMINS: readonly (readonly [platform: string, cast: () => Promise<Somebody>])[] = [
  ['Telegram', () => onTelegram(world, { where: 'group', rank: 'admin' })],
  ['Discord', () => onDiscord(world, { where: aChannel(), permissions: ORDINARY | MANAGE_GUILD })],
]

/** What no button of ours ever said, by what is answered. */
const FORGED: readonly (readonly [data: string, answer: string])[] = [
  ['evacuate ML', 'unknown-command-title'],
  ['SUBSCRIBE', 'pick-title'],
  ['__proto__ all', 'unknown-command-title'],
  ['constructor', 'unknown-command-title'],
  ['/', 'unknown-command-title'],
  ['{"command":"subscribe","country":"all"}', 'unknown-command-title'],
  ["wish ML' or '1'='1", 'list-empty-title'],
  ['subscribe Atlantis', 'no-country-title'],
  ['subscribe all minor at-once from nobody', 'bad-source-title'],
  ['unsubscribe Atlantis everything', 'no-country-title'],
  ['wish ML severity deadly', 'list-empty-title'],
  ['settings digest 1e3', 'settings-wrong-title'],
  ['settings __proto__ on', 'settings-unknown-title'],
  ['import {"tocsin":1,"wishes":[{"places":["ML"],"least":"deadly"}]}', 'import-bad-title'],
  ['link ABCDEFGH', 'link-unknown-title'],
  ['silence Mali 9999999d', 'bad-duration-title'],
  [`subscribe ${'x'.repeat(5000)}`, 'no-country-title'],
  [`settings timezone ${'Africa/'.repeat(900)}`, 'settings-wrong-title'],
  ['subscribe Mali \u202eereves\u0000', 'bad-word-title'],
  ['seen 99999999999999999999', 'seen-nothing-title'],
  ['seen -1', 'seen-nothing-title'],
]

describe.each(ADMINS)('on %s, a button', (_platform, cast) => {
  it.each(FORGED)('that says "%s" changes nothing, and says so', async (data, title) => {
    const admin = await cast()
    const before = rowsIn(world.database)
    expect(await admin.presses(data)).toContain(say.text(title, { command: '' }))
    expect(rowsIn(world.database)).toEqual(before)
  })
})

describe('a button of Telegram', () => {
  it('that is pressed in another chat has the rights that its presser has there', async () => {
    const { person } = await onTelegram(world, { where: 'group', rank: 'admin' })
    const elsewhere = await onTelegram(world, { where: 'group', rank: 'member' })
    const before = rowsIn(world.database)
    const intruder = somebodyIn(world.telegram, { person, chat: elsewhere.chat })
    for (const line of ['subscribe all', 'forget yes', 'settings language fr'])
      expect(await intruder.presses(line)).toContain('Only admins can do this')
    expect(rowsIn(world.database)).toEqual(before)
  })

  it('that speaks for another chat is nothing in a group, and nothing to whoever is no admin there', async () => {
    const { chat: other } = await onTelegram(world, { where: 'channel', rank: 'member' })
    const { person, ...here } = await onTelegram(world, { where: 'group', rank: 'admin' })
    const alone = somebodyIn(world.telegram, { person, chat: person.id })
    const before = rowsIn(world.database)
    expect(await here.presses(`for ${other} subscribe all`)).toContain('I do not know')
    expect(await alone.presses(`for ${other} subscribe all`)).toContain(say.text('for-refused-title'))
    expect(await alone.presses(`for ${other} for ${other} subscribe all`)).toContain(
      say.text('for-refused-title'),
    )
    expect(await alone.presses('for -1 subscribe all')).toContain(say.text('for-refused-title'))
    expect(await alone.presses('for all of us')).toContain(say.text('for-how-title'))
    expect(rowsIn(world.database)).toEqual(before)
  })

  it('and a link that subscribes are refused to a member of a group', async () => {
    const member = await onTelegram(world, { where: 'group', rank: 'member' })
    const before = rowsIn(world.database)
    for (const line of ['start ML', 'start all_minor', 'start@TocsinTestBot ML'])
      expect(await member.types(line)).toContain('Only admins can do this')
    expect(await member.types('start ../../etc/passwd')).toContain(say.text('start-title'))
    expect(rowsIn(world.database)).toEqual(before)
  })
})

describe('a component of Discord', () => {
  it.each<readonly [string, object]>([
    ['a menu without a choice', { custom_id: ':1', component_type: 3, values: [] }],
    ['a menu with many choices', { custom_id: ':1', component_type: 3, values: ['list', 'subscribe all'] }],
    ['a menu that says it is a command', { custom_id: 'subscribe all', component_type: 3, values: [' '] }],
    ['the id of a menu as a button', { custom_id: ':1', component_type: 2 }],
    ['a button without words', { custom_id: '   ', component_type: 2 }],
  ])('that is %s changes nothing, and is answered', async (_what, component) => {
    const { user, channel } = await onDiscord(world, {
      where: aChannel(),
      permissions: ORDINARY | MANAGE_GUILD,
    })
    const before = rowsIn(world.database)
    const { messages } = await world.discord.forges(user, anAlertIn(world.discord, channel), component)
    expect(messages.map(({ ephemeral }) => ephemeral)).toEqual([true])
    expect(rowsIn(world.database)).toEqual(before)
  })
})

it('no forged request is a fault of ours', () => {
  expect(world.troubles).toEqual([])
})

function aChannel(): FakeChannel {
  const channel = channels.pop()
  if (channel === undefined) throw new Error('the server needs more channels')
  return channel
}
