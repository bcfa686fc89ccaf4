import { expect, it } from 'vitest'
import type { Card, Picture } from '../../src/card/card.ts'
import type { Request } from '../../src/commands/command.ts'
import { aCard, aServingTelegram, wordsOf } from '../support/telegram-harness.ts'

const picture: Picture = {
  png: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]),
  width: 800,
  height: 400,
  name: 'timeline-ML.png',
  alternative: 'Mali from 2022 on, in words.',
}
const buttons = [{ label: 'Status', command: 'status ML' }]

/** Serves a picture with so many words for `/timeline`, and plain cards for everything else. */
async function aGallery(words: number) {
  const blocks = [{ kind: 'text', line: ['word '.repeat(words).trim()] } as const]
  const respond = async (request: Request): Promise<Card> =>
    request.command === 'timeline'
      ? aCard('Mali', { blocks, buttons, picture })
      : aCard(wordsOf(request), { buttons: [{ label: 'Timeline', command: 'timeline ML' }] })
  const harness = await aServingTelegram({ respond })
  const ann = harness.telegram.person()
  return { ...harness, ann }
}

it('is shown with its words as the caption, and the buttons below', async () => {
  const { telegram, ann } = await aGallery(2)
  ann.says(ann.id, '/timeline Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [message] = telegram.messages
  expect(message).toMatchObject({
    text: 'ℹ️ Mali\n\nword word',
    entities: [{ type: 'bold', offset: 3, length: 4 }],
    buttons: [{ text: 'Status', callback_data: 'status ML' }],
  })
  expect(message?.photo).toEqual(Buffer.from(picture.png))
})

it('has its alternative as the caption where the words are too long for one', async () => {
  const { telegram, ann } = await aGallery(300)
  ann.says(ann.id, '/timeline Mali')
  await telegram.until(() => telegram.messages.length === 2)
  const [shown, words] = telegram.messages
  expect(shown).toMatchObject({ text: picture.alternative, buttons: [] })
  expect(shown?.photo).toBeDefined()
  expect(words?.photo).toBeUndefined()
  expect(words?.text.startsWith('ℹ️ Mali\n\nword word')).toBe(true)
  expect(words?.buttons).toHaveLength(1)
})

it.each([
  'Bad Request: PHOTO_INVALID_DIMENSIONS',
  'Bad Request: not enough rights to send photos to the chat',
])('falls back to the words: %s', async (description) => {
  const { telegram, told, ann } = await aGallery(2)
  telegram.misbehave('sendPhoto', { kind: 'refusal', code: 400, description })
  ann.says(ann.id, '/timeline Mali')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ text: 'ℹ️ Mali\n\nword word', photo: undefined })
  expect(telegram.messages[0]?.buttons).toHaveLength(1)
  expect(told.logs.join()).toContain('warn a picture was not accepted')
  expect(told.events).toEqual([])
})

it('stays in its topic, as an answer without a sound', async () => {
  const { telegram, ann } = await aGallery(2)
  const group = telegram.group({ topics: [7] })
  const asked = ann.says(group, '/timeline@TocsinTestBot', { message_thread_id: 7, is_topic_message: true })
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ topic: 7, answers: asked, silent: true })
  expect(telegram.messages[0]?.photo).toBeDefined()
})

it('comes as a new message when a button asks for it, and so does what a button under it asks for', async () => {
  const { telegram, ann } = await aGallery(2)
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [text] = telegram.messages
  if (text === undefined) throw new Error('no message')
  ann.presses(text, 'timeline ML')
  await telegram.until(() => telegram.messages.length === 2)
  const [, shown] = telegram.messages
  if (shown === undefined) throw new Error('no message')
  expect(shown.photo).toBeDefined()
  ann.presses(shown, 'status ML')
  await telegram.until(() => telegram.messages.length === 3)
  expect([text.edited, telegram.messages[2]?.text]).toEqual([false, 'ℹ️ ML'])
})
