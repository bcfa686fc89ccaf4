import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { Address } from '../../src/domain/chat.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES, type Language } from '../../src/i18n/speaker.ts'
import { type BothPlatforms, bothPlatforms } from '../support/both-platforms.ts'
import { speaks, straysIn } from '../support/catalogue-phrases.ts'
import { onDiscord } from '../support/discord-people.ts'
import type { FakeChannel } from '../support/fake-discord-world.ts'
import { ADMINISTRATOR } from '../support/fake-discord-world.ts'
import { valuesFor } from '../support/slash-options.ts'
import { onTelegram } from '../support/telegram-people.ts'
import { DAWN } from '../support/world.ts'

const speaker = loadSpeakers()

/** Examples that are right and find nothing here, by what is answered; there is no alert 12, say. */
const FINDS_NOTHING: Readonly<Record<string, string>> = {
  seen: 'seen-nothing-title',
  receipts: 'receipts-unknown-title',
  proof: 'proof-unknown-title',
}

let world: BothPlatforms
let channels: FakeChannel[]

/** What somebody who may run it is answered to a line, in a chat of their own that reads this language. */
type Place = (
  command: Command,
  asked: { readonly line: string; readonly language: Language },
) => Promise<string>

const PLACES: readonly (readonly [name: string, place: Place])[] = [
  ['alone with the bot on Telegram', (command, asked) => telegram('private', command, asked)],
  ['in a group', (command, asked) => telegram('group', command, asked)],
  ['alone with the bot on Discord', (command, asked) => discord('direct', command, asked)],
  ['in a server', (command, asked) => discord(channels.pop(), command, asked)],
]

describe.each(LANGUAGES)('in %s', (language) => {
  const say = speaker(language)
  beforeAll(async () => {
    world = await bothPlatforms()
    const names = COMMANDS.map(({ name }) => `alerts-${name}`)
    channels = [...world.discord.addGuild({ name: 'Strelsau', channels: names }).channels]
    world.operators.add('900') // without any, Discord is not told of their commands
    await world.start()
  })
  afterAll(async () => {
    await world.stop()
    expect(world.troubles).toEqual([])
  })

  describe.each(PLACES)('%s', (_place, place) => {
    it.each(COMMANDS.map((command) => [command.name, command] as const))(
      'the example of /%s is answered, and in this language',
      async (name, command) => {
        const line = say.text(`example-${name}`).slice(1)
        const answer = await place(command, { line, language })
        const nothing = FINDS_NOTHING[name]
        if (nothing === undefined) expect(answer).not.toMatch(/^⚠️/)
        else expect(answer).toContain(say.text(nothing))
        expect(straysIn(answer, language)).toEqual({ foreign: [], ids: [] })
        expect(speaks(answer, language), answer).toBe(true)
      },
    )
  })
})

async function telegram(
  where: 'private' | 'group',
  { access, unlisted }: Command,
  { line, language }: Parameters<Place>[1],
): Promise<string> {
  const somebody = await onTelegram(world, { where, rank: access === 'operator' ? 'operator' : 'admin' })
  await furnish({ platform: 'telegram', address: String(somebody.chat), topic: '' }, language)
  return plain(unlisted === true ? await somebody.presses(line) : await somebody.types(line))
}

/** As Discord's menus offer it; where they do not, by a button. An error is marked as on Telegram. */
async function discord(
  where: FakeChannel | 'direct' | undefined,
  { access, name, unlisted }: Command,
  { line, language }: Parameters<Place>[1],
): Promise<string> {
  if (where === undefined) throw new Error('the server needs more channels')
  const isOperator = access === 'operator'
  const { user, channel, presses } = await onDiscord(world, { where, isOperator, permissions: ADMINISTRATOR })
  await furnish({ platform: 'discord', address: channel.id, topic: '' }, language)
  if (unlisted === true || (isOperator && where !== 'direct')) return plain(await presses(line))
  const { messages } = await world.discord.runsCommand(user, channel, name, valuesFor(line))
  const isError = messages.some(({ embeds }) => embeds[0]?.color === 0xed4245)
  return plain(`${isError ? '⚠️ ' : ''}${messages.map(({ text }) => text).join('\n')}`)
}

/** A chat that reads this language and is warned about Mali; no feed is read that somebody added elsewhere. */
async function furnish(address: Address, language: Language): Promise<void> {
  const chat = await world.store.findChat(address)
  if (chat === undefined) throw new Error('expected a chat')
  for (const { id } of await world.store.feeds()) await world.store.removeFeed(id)
  await world.store.setLanguage(chat, language)
  await world.store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'moderate', since: DAWN })
}

/** Without the marks of Discord, and those that nobody sees. */
function plain(text: string): string {
  return text.replace(/\\(?=[^\w\s])|[\u200b\u200e\u200f\u2060]/g, '')
}
