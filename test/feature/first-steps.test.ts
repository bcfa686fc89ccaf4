import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BothPlatforms, bothPlatforms } from '../support/both-platforms.ts'
import { ADMINISTRATOR, type FakeMessage } from '../support/fake-discord-world.ts'
import type { Accepted } from '../support/fake-telegram.ts'

let world: BothPlatforms
beforeAll(async () => {
  world = await bothPlatforms()
  await world.start()
})
afterAll(async () => {
  await world.stop()
  expect(world.troubles).toEqual([])
})

async function wishesAt(platform: 'telegram' | 'discord', address: string): Promise<readonly string[]> {
  const chat = await world.store.findChat({ platform, address, topic: '' })
  return chat === undefined ? [] : (await world.store.subscriptionsOf(chat)).map(({ country }) => country)
}

describe('from adding the bot to a subscription, without typing', () => {
  it('is a few buttons in a Telegram group, in the message that greets', async () => {
    const { telegram } = world
    const ann = telegram.person({ language: 'en' })
    const group = telegram.group({ title: 'Families', admins: [ann] })
    telegram.membership(group, ann, ['left', 'member'])
    await telegram.until(() => telegram.to(group).length === 1)
    const [greeting] = telegram.to(group)
    if (greeting === undefined) throw new Error('expected a greeting')
    const press = async (label: string) => {
      const before = greeting.text
      ann.presses(greeting, commandOf(greeting, label))
      await telegram.until(() => greeting.text !== before)
    }
    await press('Choisir ce qui sonne ici') // the fake's admins read French
    await press('Sahel ›')
    await press('Mali')
    expect(await wishesAt('telegram', String(group))).toEqual(['ML'])
    expect(telegram.to(group)).toHaveLength(1)
  })

  it('is a button and two choices on Discord, in answers that nobody else sees', async () => {
    const { discord } = world
    const ann = discord.addUser({ name: 'Ann', permissions: ADMINISTRATOR })
    const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['general'] })
    const address = channels[0]?.id ?? ''
    await discord.until(() => discord.messages.some(({ channel }) => channel.id === address))
    const greeting = discord.messages.find(({ channel }) => channel.id === address)
    const [countries] = (await discord.presses(ann, known(greeting), 'Choose what rings here')).messages
    const [region] = (await discord.chooses(ann, known(countries), 'Sahel ›')).messages
    await discord.chooses(ann, known(region ?? countries), 'Mali')
    expect(await wishesAt('discord', address)).toEqual(['ML'])
    expect(
      discord.messages.filter(({ channel, ephemeral }) => channel.id === address && !ephemeral),
    ).toHaveLength(1)
  })
})

function known(message: FakeMessage | undefined): FakeMessage {
  if (message === undefined) throw new Error('expected a message')
  return message
}

function commandOf({ buttons }: Accepted, label: string): string {
  const button = buttons.find(({ text }) => text === label)
  if (button === undefined) throw new Error(`there is no button "${label}"`)
  return button.callback_data
}
