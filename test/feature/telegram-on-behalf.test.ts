import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { corePorts } from '../support/core-ports.ts'
import { aCard, aServingTelegram, type Harness, wordsOf } from '../support/telegram-harness.ts'

function aChannelOf({ telegram }: Harness) {
  const ann = telegram.person({ language: 'en', name: 'Ann' })
  const channel = telegram.channel({ title: 'News', username: 'town_news', admins: [ann] })
  return { ann, channel }
}

it('runs a command for a channel, by name or id, and answers in the private chat', async () => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  const { ann, channel } = aChannelOf(harness)
  ann.says(ann.id, '/for @town_news subscribe Mali severe')
  ann.says(ann.id, `/for ${channel} /LIST`)
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.messages.map(({ chat, text }) => [chat, text])).toEqual([
    [ann.id, 'ℹ️ subscribe Mali severe\n\nen for-about'],
    [ann.id, 'ℹ️ list\n\nen for-about'],
  ])
  expect(told.requests).toMatchObject([
    {
      command: 'subscribe',
      chat: { address: String(channel), topic: '' },
      title: 'News',
      person: { id: String(ann.id) },
    },
    { command: 'list', chat: { address: String(channel) } },
  ])
  expect(await told.requests[0]?.person.isChatAdmin()).toBe(true)
})

it('subscribes the channel and not the private chat, with the real program', async () => {
  const store = openStore(':memory:')
  const harness = await aServingTelegram({ ports: corePorts(store) })
  const { ann, channel } = aChannelOf(harness)
  ann.says(ann.id, '/for @town_news subscribe Mali')
  await harness.telegram.until(() => harness.telegram.messages.length === 1)
  expect(harness.telegram.messages[0]?.text).toContain('For News')
  const chat = await store.findChat({ platform: 'telegram', address: String(channel), topic: '' })
  if (chat === undefined) throw new Error('expected a chat')
  expect(await store.subscriptionsOf(chat)).toMatchObject([{ country: 'ML' }])
  expect(await store.findChat({ platform: 'telegram', address: String(ann.id), topic: '' })).toBeUndefined()
})

it('keeps the channel in the buttons of its answers, and leaves out those that become too long', async () => {
  const long = `status ${'x'.repeat(50)}`
  const harness = await aServingTelegram({
    respond: async (request) =>
      aCard(wordsOf(request), {
        buttons: [
          { label: 'Congo', command: 'subscribe CG' },
          { label: 'Long', command: long },
        ],
      }),
  })
  const { telegram, told } = harness
  const { ann, channel } = aChannelOf(harness)
  ann.says(ann.id, '/for @town_news subscribe congo')
  await telegram.until(() => telegram.messages.length === 1)
  const [question] = telegram.messages
  if (question === undefined) throw new Error('no message')
  expect(question.buttons).toEqual([{ text: 'Congo', callback_data: `for ${channel} subscribe CG` }])
  ann.presses(question, `for ${channel} subscribe CG`)
  await telegram.until(() => question.edited)
  expect(told.requests[1]).toMatchObject({ command: 'subscribe', chat: { address: String(channel) } })
  expect(telegram.to(channel)).toEqual([])
})

it.each([
  ['somebody who is none of its admins', '/for @town_news list'],
  ['an id that the bot does not know', '/for -1009999 list'],
  ['a name that leads nowhere', '/for @nobody_here list'],
])('refuses %s, and asks nothing of the rest', async (_who, line) => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  aChannelOf(harness)
  const bea = telegram.person({ language: 'en' })
  bea.says(bea.id, line)
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({
    chat: bea.id,
    text: '⚠️ en for-refused-title\n\nen for-refused',
  })
  expect(told.requests).toEqual([])
})

it('refuses a press that was forged, or came after its author was an admin no more, with an alert', async () => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  const { channel } = aChannelOf(harness)
  const bea = telegram.person({ language: 'en' })
  bea.says(bea.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [message] = telegram.messages
  if (message === undefined) throw new Error('no message')
  bea.presses(message, `for ${channel} unsubscribe all`)
  await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
  expect(telegram.called('answerCallbackQuery')[0]?.payload).toMatchObject({
    text: '⚠️ en for-refused-title\n\nen for-refused',
    show_alert: true,
  })
  expect(told.requests.map(({ command }) => command)).toEqual(['status'])
  expect(message.edited).toBe(false)
})

it('says how where the line is not one, and that Telegram is silent where it is', async () => {
  const harness = await aServingTelegram()
  const { telegram } = harness
  const { ann } = aChannelOf(harness)
  ann.says(ann.id, '/for')
  await telegram.until(() => telegram.messages.length === 1)
  telegram.misbehave('getChatAdministrators', { kind: 'server-error' }, { times: 1 })
  ann.says(ann.id, '/for @town_news list')
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.messages.map(({ text }) => text)).toEqual([
    '⚠️ en for-how-title\n\nen for-how\n\nen example-for',
    '⚠️ en platform-silent-title\n\nen platform-silent',
  ])
})

it('is no command in a group', async () => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  const { ann } = aChannelOf(harness)
  const group = telegram.group()
  ann.says(group, '/for @town_news list')
  ann.says(group, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  expect(told.requests.map(({ command }) => command)).toEqual(['status'])
})

it('offers whoever puts the bot into a channel to choose what rings there, in their private chat', async () => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  const { ann, channel } = aChannelOf(harness)
  telegram.membership(channel, ann, ['left', 'administrator'])
  await telegram.until(() => telegram.messages.length === 1)
  const [offer] = telegram.messages
  if (offer === undefined) throw new Error('no message')
  expect(offer).toMatchObject({ chat: ann.id, text: expect.stringContaining('fr channel-title') })
  expect(offer.text).not.toContain('channel-mute')
  expect(offer.buttons.map(({ callback_data: data }) => data)).toEqual([
    `for ${channel} subscribe`,
    `for ${channel} subscribe all severe`,
    `for ${channel} subscribe all extreme`,
    `for ${channel} list`,
  ])
  ann.presses(offer, `for ${channel} subscribe all severe`)
  await telegram.until(() => told.requests.length === 1)
  expect(told.requests[0]).toMatchObject({ command: 'subscribe', chat: { address: String(channel) } })
})

it('tells them when it may not post there', async () => {
  const harness = await aServingTelegram()
  const { telegram } = harness
  const { ann, channel } = aChannelOf(harness)
  telegram.membership(channel, ann, ['left', 'member'])
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]?.text).toContain('fr channel-mute')
})

it('loses nothing where it cannot begin a conversation with them', async () => {
  const harness = await aServingTelegram()
  const { telegram, told } = harness
  const { ann, channel } = aChannelOf(harness)
  const description = "Forbidden: bot can't initiate conversation with a user"
  telegram.misbehave(ann.id, { kind: 'refusal', code: 403, description })
  telegram.membership(channel, ann, ['left', 'administrator'])
  await telegram.until(() => told.logs.some((line) => line.includes('a person could not be told')))
  expect(told.events.map(([kind, { address }]) => [kind, address])).toEqual([['opened', String(channel)]])
  expect(told.logs.filter((line) => !line.startsWith('info'))).toEqual([])
})
