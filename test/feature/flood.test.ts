import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aDiscord } from '../support/discord-harness.ts'
import { aServingTelegram } from '../support/telegram-harness.ts'

describe('one who floods', () => {
  let store: Store
  beforeEach(() => {
    store = openStore(':memory:')
  })
  afterEach(() => store.close())

  it('is told once, in the language of the chat, then hears nothing; nothing is done for them, others are answered', async () => {
    const bell = aBell(store)
    await bell.type('settings language fr')
    bell.clock.pass(60_000)
    const cards = await Promise.all(
      Array.from({ length: 14 }, () => bell.askAtOnce('subscribe Mali', { person: 'eve' })),
    )
    const told = cards.filter((card) => card?.tone === 'error')
    expect(told.map((card) => plainText(card ?? never()))).toEqual([
      expect.stringContaining('Réessayez dans 2 secondes.'),
    ])
    expect(cards.filter((card) => card === undefined)).toHaveLength(3)
    expect((await store.deeds({ limit: 100 })).filter(({ person }) => person === 'eve')).toHaveLength(10)
    expect((await bell.askAtOnce('list', { person: 'ann' }))?.tone).toBe('info')
    expect((await bell.askAtOnce('list', { person: 'eve', address: '-2' }))?.tone).toBeUndefined()
    expect(await store.findChat({ platform: 'telegram', address: '-2', topic: '' })).toBeUndefined()
  })

  it('is slowed down though they are an operator', async () => {
    const bell = aBell(store)
    const cards = await Promise.all(
      Array.from({ length: 12 }, () => bell.askAtOnce('held', { person: 'operator' })),
    )
    expect(cards.at(-1)).toBeUndefined()
  })
})

describe('a command that is answered with nothing', () => {
  const silent = async (): Promise<Card | undefined> => undefined

  it('sends nothing on Telegram, and a press is acknowledged all the same', async () => {
    let answer: Card | undefined = aCardWithAButton()
    const { telegram, told } = await aServingTelegram({ respond: async () => answer })
    const ann = telegram.person()
    ann.says(ann.id, '/status Mali')
    await telegram.until(() => telegram.messages.length === 1)
    const [message] = telegram.messages
    if (message === undefined) throw new Error('no message')
    answer = undefined
    ann.says(ann.id, '/status Mali')
    ann.presses(message, 'status CG')
    await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
    expect(told.requests).toHaveLength(3)
    expect(telegram.called('answerCallbackQuery')[0]?.payload).not.toHaveProperty('text')
    expect(telegram.messages).toHaveLength(1)
    expect(message.edited).toBe(false)
  })

  it('is still answered on Discord, where every interaction wants an answer', async () => {
    const { discord, adapter } = await aDiscord({ respond: silent })
    const { channels } = discord.addGuild({ name: 'Strelsau', locale: 'fr', channels: ['alerts'] })
    const [channel] = channels
    if (channel === undefined) throw new Error('expected a channel')
    await adapter.start()
    const reply = await discord.runsCommand(discord.addUser({ name: 'Ann' }), channel, 'list')
    expect(reply.messages.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['fr slow-down-title\nfr slow-down-wait', true],
    ])
  })
})

function aCardWithAButton(): Card {
  const buttons = [{ label: 'Congo', command: 'status CG' }]
  return { tone: 'info', title: ['Mali'], blocks: [], buttons }
}

function never(): never {
  throw new Error('expected a card')
}
