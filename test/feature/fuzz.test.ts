import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type BothPlatforms, bothPlatforms } from '../support/both-platforms.ts'
import { anAlertIn } from '../support/discord-people.ts'
import type { FakeReply } from '../support/fake-discord.ts'
import { ADMINISTRATOR, type FakeChannel, messagePayload } from '../support/fake-discord-world.ts'
import { brokenInteraction, type Sent, someInteraction } from '../support/fuzz-discord.ts'
import { brokenUpdate, someUpdate } from '../support/fuzz-telegram.ts'

/** Says it all: the same seed sends the same. Ten thousand together. */
const SEED = 20_251_030
const UPDATES = 4500
const BROKEN_UPDATES = 1500
const INTERACTIONS = 3000
const BROKEN_INTERACTIONS = 1000
const AT_ONCE = 50

/** What a program shows that was not made for people. */
const INTERNALS =
  /\n\s+at \S|node_modules|(?:^|[\s"'(])(?:file:\/\/)?\/(?:work|home|src|tmp|usr)\/|\b(?:Type|Range|Reference|Syntax|Sqlite|Zod|Discord)\w*Error\b|SQLITE_|UNIQUE constraint|\[object |\bundefined\b|\bNaN\b|fake-TOKEN|fake\.discord\.token/

let world: BothPlatforms
let channels: readonly FakeChannel[]
const rejections: unknown[] = []
const note = (reason: unknown) => void rejections.push(reason)
beforeAll(async () => {
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  world = await bothPlatforms()
  channels = world.discord.addGuild({ name: 'Strelsau', channels: ['one', 'two', 'three'] }).channels
  await world.start()
})
afterEach(() => expect(rejections, `seed ${SEED}`).toEqual([]))
afterAll(async () => {
  process.off('unhandledRejection', note)
  process.off('uncaughtException', note)
  await world.stop()
})

it('Telegram is served, and nobody is shown the inside of the program', async () => {
  const { telegram } = world
  const people = Array.from({ length: 20 }, () => telegram.person())
  const [admin] = people
  const groups = Array.from({ length: 8 }, () =>
    telegram.group({ admins: admin === undefined ? [] : [admin], topics: [7] }),
  )
  const channels = Array.from({ length: 4 }, () => telegram.channel())
  world.operators.add(String(admin?.id))
  const town = { people: people.map(({ id }) => id), groups, channels, bot: telegram.bot }
  const judge = telegram.person({ language: 'en' })
  const send = async (updates: readonly Readonly<Record<string, unknown>>[]) => {
    for (const some of portionsOf(updates)) {
      for (const update of some) telegram.push(update)
      const before = telegram.to(judge.id).length
      judge.says(judge.id, '/status Mali')
      await telegram.until(() => telegram.to(judge.id).length > before)
      expect(telegram.to(judge.id).at(-1)?.text, `seed ${SEED}`).toContain('Mali')
    }
    await allAnswered(town.people)
  }

  await send(fc.sample(someUpdate(town), { seed: SEED, numRuns: UPDATES }))
  expect(world.troubles, `seed ${SEED}`).toEqual([])
  const presses = telegram.delivered.filter((update) => 'callback_query' in update)
  expect(telegram.called('answerCallbackQuery'), `seed ${SEED}`).toHaveLength(presses.length)
  await send(fc.sample(brokenUpdate(town), { seed: SEED, numRuns: BROKEN_UPDATES }))
  const shown = [
    ...telegram.messages.map(({ text }) => text),
    ...telegram.called('answerCallbackQuery').map(({ payload }) => String(payload['text'] ?? '')),
    ...telegram.offers.map((offer) => JSON.stringify(offer)),
  ]
  expect(shown.length).toBeGreaterThan(UPDATES / 2)
  expect(innermost(shown), `seed ${SEED}`).toEqual([])
}, 60_000)

it('Discord is served, nobody who asked is left waiting, and nobody is shown the inside of the program', async () => {
  const { discord } = world
  const people = [
    discord.addUser({ name: 'Ann' }),
    discord.addUser({ name: 'Bea', permissions: ADMINISTRATOR, locale: 'fr' }),
    discord.addUser({ name: 'Cid', locale: 'es-ES' }),
  ]
  world.operators.add(people[2]?.id ?? '')
  const places = [
    ...channels,
    ...people.map((person) => discord.directChannel(person)),
    discord.addConversation(),
  ]
  const judge = discord.addUser({ name: 'Judge' })
  const alone = discord.directChannel(judge)
  const send = async (interactions: fc.Arbitrary<Sent>, count: number) => {
    const scenes = fc.tuple(interactions, fc.constantFrom(...people), fc.constantFrom(...places))
    for (const some of portionsOf(fc.sample(scenes, { seed: SEED, numRuns: count }))) {
      const replies = some.map(([{ payload, wants }, person, place]) => {
        const message = messagePayload(anAlertIn(discord, place), discord.bot)
        const pressed = payload['type'] === 3 ? { message } : {}
        return { payload, wants, reply: discord.sendsAnything(person, place, { ...pressed, ...payload }) }
      })
      const { messages } = await discord.runsCommand(judge, alone, 'status', { country: 'Mali' })
      expect(messages[0]?.text, `seed ${SEED}`).toContain('Mali')
      const waiting = () => replies.filter(({ wants, reply }) => !hasAnswer(wants, reply))
      const unanswered = () => `seed ${SEED}: an answer to ${JSON.stringify(waiting()[0]?.payload)}`
      await discord
        .until(() => waiting().length === 0)
        .catch((cause: unknown) => {
          throw new Error(unanswered(), { cause })
        })
    }
  }

  const before = world.troubles.length
  await send(someInteraction, INTERACTIONS)
  expect(world.troubles.slice(before), `seed ${SEED}`).toEqual([])
  await send(brokenInteraction, BROKEN_INTERACTIONS)
  const shown = discord.messages.map(({ text }) => text)
  expect(shown.length).toBeGreaterThan(INTERACTIONS / 2)
  expect(innermost(shown), `seed ${SEED}`).toEqual([])
}, 60_000)

function innermost(shown: readonly string[]): readonly string[] {
  return shown.filter((text) => INTERNALS.test(text))
}

function hasAnswer(wants: Sent['wants'], reply: FakeReply): boolean {
  switch (wants) {
    case 'answer':
      return reply.messages.length > 0
    case 'choices':
      return reply.firstSign === 8
    case 'nothing':
      return true
  }
}

/** A last question in each private chat: what came before it is done then. */
async function allAnswered(chats: readonly number[]): Promise<void> {
  const { telegram } = world
  const counts = chats.map((chat) => telegram.to(chat).length)
  for (const chat of chats) {
    telegram.push({
      message: {
        message_id: 1,
        date: 1,
        chat: { id: chat, type: 'private' },
        from: { id: chat },
        text: '/help',
      },
    })
  }
  await telegram.until(() => chats.every((chat, index) => telegram.to(chat).length > (counts[index] ?? 0)))
}

function portionsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / AT_ONCE)
  return Array.from({ length: count }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE))
}
