import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { NOW } from '../support/builders.ts'
import type { FakeTelegram } from '../support/fake-telegram.ts'
import { aServingTelegram, aTelegram, wordsOf } from '../support/telegram-harness.ts'

function aMessage(telegram: FakeTelegram, text: string) {
  const ann = telegram.person()
  const chat = { id: ann.id, type: 'private', first_name: 'Ann' } as const
  const from = { id: ann.id, is_bot: false, first_name: 'Ann' }
  return { message_id: 1, date: 1, chat, from, text }
}

/** One adapter after the other on the same database; the first ends without confirming anything. */
async function twoLives() {
  const store = openStore(':memory:')
  const ports = { firstTime: (key: string) => store.firstTime(key, NOW) }
  const first = await aServingTelegram({ ports })
  const { telegram } = first
  const live = async () => {
    await first.adapter.stop()
    const second = await aTelegram({ server: telegram, ports })
    await second.adapter.start()
    return second
  }
  return { telegram, first, live }
}

it('runs a command once, though it comes again after a restart', async () => {
  const { telegram, first, live } = await twoLives()
  const message = aMessage(telegram, '/subscribe Mali')
  const id = telegram.push({ message })
  await telegram.until(() => telegram.messages.length === 1)
  const second = await live()
  telegram.push({ message }, id)
  telegram.push({ message: { ...message, text: '/subscribe Chad' } })
  await telegram.until(() => telegram.messages.length === 2)
  expect(first.told.requests.map(wordsOf)).toEqual(['Mali'])
  expect(second.told.requests.map(wordsOf)).toEqual(['Chad'])
})

it('runs what was pressed once, though it comes again after a restart', async () => {
  const { telegram, first, live } = await twoLives()
  const message = aMessage(telegram, 'Which?')
  const press = { id: '1', from: message.from, message, chat_instance: '1', data: 'unsubscribe ML' }
  const id = telegram.push({ callback_query: press })
  await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
  const second = await live()
  telegram.push({ callback_query: press }, id)
  telegram.push({ message: { ...message, text: '/status' } })
  await telegram.until(() => second.told.requests.length === 1)
  expect(first.told.requests.map(({ command }) => command)).toEqual(['unsubscribe'])
  expect(second.told.requests.map(({ command }) => command)).toEqual(['status'])
})

it('hears again that it was added or thrown out, and does not greet again', async () => {
  const { telegram, first, live } = await twoLives()
  const ann = telegram.person()
  const group = telegram.group()
  telegram.membership(group, ann, ['left', 'member'])
  await telegram.until(() => telegram.messages.length === 1)
  const added = telegram.delivered.at(-1)
  if (added === undefined) throw new Error('no update')
  const second = await live()
  telegram.push(added, added.update_id)
  ann.says(group, '/status')
  await telegram.until(() => telegram.messages.length === 2)
  expect(first.told.events.map(([kind]) => kind)).toEqual(['opened'])
  expect(second.told.events.map(([kind]) => kind)).toEqual(['opened'])
  expect(telegram.messages.map(({ text }) => text.trim())).toEqual(['ℹ️ start', 'ℹ️ status'])
})
