import { expect, it } from 'vitest'
import type { Card, CardFile } from '../../src/card/card.ts'
import { defineCommand, type Request } from '../../src/commands/command.ts'
import { aCard, aServingTelegram, wordsOf } from '../support/telegram-harness.ts'

const file: CardFile = {
  name: 'proof "1".diff',
  bytes: new TextEncoder().encode('-Stay.\n+غادروا.\n'),
  type: 'text/plain',
  otherwise: 'The file could not be sent. @all',
}
const buttons = [{ label: 'Back', command: 'status ML' }]
const proof = defineCommand({
  name: 'proof',
  access: 'everyone',
  options: [],
  personal: false,
  beside: true,
  run: async () => aCard('proof'),
})

/** Serves a file with so many words for `/proof`, which is answered beside a message, and plain cards for the rest. */
async function aLibrary(words: number) {
  const blocks = [{ kind: 'text', line: ['word '.repeat(words).trim()] } as const]
  const respond = async (request: Request): Promise<Card> => {
    if (wordsOf(request) === 'none') return aCard('None', { tone: 'error' })
    return request.command === 'proof'
      ? aCard('Mali', { blocks, buttons, file })
      : aCard(wordsOf(request), { buttons: [{ label: 'Proof', command: 'proof 12 file' }] })
  }
  const harness = await aServingTelegram({ respond, ports: { commands: [proof] } })
  return { ...harness, ann: harness.telegram.person() }
}

it('comes with its words as the caption, a plain name, every byte, and the buttons below', async () => {
  const { telegram, ann } = await aLibrary(2)
  ann.says(ann.id, '/proof 12')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({
    text: 'ℹ️ Mali\n\nword word',
    buttons: [{ text: 'Back', callback_data: 'status ML' }],
    document: { name: 'proof-1-.diff', bytes: Buffer.from(file.bytes) },
  })
})

it('comes behind its words where they are too long for a caption', async () => {
  const { telegram, ann } = await aLibrary(300)
  ann.says(ann.id, '/proof 12')
  await telegram.until(() => telegram.messages.length === 2)
  const [words, shown] = telegram.messages
  expect(words?.text.startsWith('ℹ️ Mali\n\nword word')).toBe(true)
  expect([words?.document, words?.buttons.length]).toEqual([undefined, 1])
  expect(shown).toMatchObject({ text: '', document: { name: 'proof-1-.diff' } })
})

it.each([2, 300])('that is not taken is missed aloud, once, behind its %i words', async (words) => {
  const { telegram, told, ann } = await aLibrary(words)
  const description = 'Bad Request: not enough rights to send documents to the chat'
  telegram.misbehave('sendDocument', { kind: 'refusal', code: 400, description })
  ann.says(ann.id, '/proof 12')
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.messages[0]?.text.startsWith('ℹ️ Mali\n\nword word')).toBe(true)
  expect(telegram.messages[1]?.text).toBe('The file could not be sent. @\u2060all')
  expect(told.logs.join()).toContain('warn a file was not accepted')
  expect(told.events).toEqual([])
})

it('stays in its topic, as an answer without a sound', async () => {
  const { telegram, ann } = await aLibrary(300)
  const group = telegram.group({ topics: [7] })
  const asked = ann.says(group, '/proof@TocsinTestBot 12', { message_thread_id: 7, is_topic_message: true })
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.messages.map(({ topic, silent }) => [topic, silent])).toEqual([
    [7, true],
    [7, true],
  ])
  expect(telegram.messages[0]?.answers).toBe(asked)
})

it('answers a button beside the message that has it, and so does what its own button asks for', async () => {
  const { telegram, ann } = await aLibrary(2)
  const group = telegram.group()
  ann.says(group, '/status@TocsinTestBot Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [alert] = telegram.messages
  if (alert === undefined) throw new Error('no message')
  ann.presses(alert, 'proof 12 file')
  await telegram.until(() => telegram.messages.length === 2)
  const [, shown] = telegram.messages
  if (shown === undefined) throw new Error('no message')
  expect([alert.edited, shown.answers, shown.document?.name]).toEqual([false, alert.id, 'proof-1-.diff'])
  ann.presses(shown, 'status ML')
  await telegram.until(() => telegram.messages.length === 3)
  expect(telegram.messages[2]?.text).toBe('ℹ️ ML')
})

it('an error of a button is a pop-up, and nothing is posted', async () => {
  const { telegram, ann } = await aLibrary(2)
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [message] = telegram.messages
  if (message === undefined) throw new Error('no message')
  ann.presses(message, 'proof none')
  await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
  expect(telegram.called('answerCallbackQuery')[0]?.payload).toMatchObject({
    text: '⚠️ None',
    show_alert: true,
  })
  expect(telegram.messages).toHaveLength(1)
})

it('is not posted in a channel: the button leads into the reader’s own chat, where Start asks for it', async () => {
  const { telegram, told, ann } = await aLibrary(2)
  const channel = telegram.channel()
  ann.says(channel, '/status@TocsinTestBot Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [post] = telegram.messages
  if (post === undefined) throw new Error('no message')
  ann.presses(post, 'proof 12 file')
  await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
  const url = telegram.called('answerCallbackQuery')[0]?.payload['url']
  expect(url).toBe('https://t.me/TocsinTestBot?start=proof_12_file')
  expect(telegram.to(channel)).toHaveLength(1)
  expect(told.requests).toHaveLength(1)
  ann.says(ann.id, '/start proof_12_file')
  await telegram.until(() => telegram.to(ann.id).length === 1)
  expect(telegram.to(ann.id)[0]?.document?.name).toBe('proof-1-.diff')
  expect(told.requests.at(-1)).toMatchObject({ command: 'proof', input: { text: '12 file' } })
})
