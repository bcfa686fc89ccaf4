import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { corePorts } from '../support/core-ports.ts'
import { aServingTelegram, wordsOf } from '../support/telegram-harness.ts'

it('subscribes a private chat to what the link names, once the person has pressed Start, and says so', async () => {
  const store = openStore(':memory:')
  const { telegram } = await aServingTelegram({ ports: corePorts(store) })
  const ann = telegram.person({ language: 'en' })
  ann.says(ann.id, '/start ML_severe')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]?.text).toContain('Watching Mali')
  const chat = await store.findChat({ platform: 'telegram', address: String(ann.id), topic: '' })
  if (chat === undefined) throw new Error('expected a chat')
  expect(await store.subscriptionsOf(chat)).toMatchObject([{ country: 'ML', leastSeverity: 'severe' }])
})

it('subscribes a group for its admin, and refuses a member', async () => {
  const store = openStore(':memory:')
  const { telegram } = await aServingTelegram({ ports: corePorts(store) })
  const [ann, bea] = [telegram.person({ language: 'en' }), telegram.person({ language: 'en' })]
  const group = telegram.group({ admins: [ann] })
  bea.says(group, '/start@TocsinTestBot ML')
  await telegram.until(() => telegram.to(group).length === 1)
  ann.says(group, '/start@TocsinTestBot NE')
  await telegram.until(() => telegram.to(group).length === 2)
  expect(telegram.to(group).map(({ text }) => text.split('\n')[0])).toEqual([
    '⚠️ Only admins can do this',
    '🟢 Watching Niger',
  ])
  const chat = await store.findChat({ platform: 'telegram', address: String(group), topic: '' })
  if (chat === undefined) throw new Error('expected a chat')
  expect((await store.subscriptionsOf(chat)).map(({ country }) => country)).toEqual(['NE'])
})

it('greets whoever comes by a link that names no place', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  ann.says(ann.id, '/start inline')
  ann.says(ann.id, '/start 011')
  await telegram.until(() => telegram.messages.length === 2)
  expect(told.requests.map((request) => [request.command, wordsOf(request)])).toEqual([
    ['start', 'inline'],
    ['subscribe', '011'],
  ])
})
