import { expect, it } from 'vitest'
import type { Request } from '../../src/commands/command.ts'
import { openStore } from '../../src/store/store.ts'
import { corePorts } from '../support/core-ports.ts'
import { aCard, aServingTelegram, aTelegram, wordsOf } from '../support/telegram-harness.ts'

it('answers /status in a private chat with the card, without link previews', async () => {
  const { telegram, told } = await aServingTelegram({
    respond: async () => aCard('Mali', { tone: 'extreme', blocks: [{ kind: 'text', line: ['Leave.'] }] }),
  })
  const ann = telegram.person({ language: 'fr-CA', name: 'Ann' })
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ chat: ann.id, text: '🔴 Mali\n\nLeave.', answers: undefined })
  expect(telegram.called('sendMessage')[0]?.payload).toMatchObject({
    link_preview_options: { is_disabled: true },
  })
  expect(told.requests).toMatchObject([
    {
      command: 'status',
      input: { kind: 'words', text: 'Mali' },
      chat: { platform: 'telegram', address: String(ann.id), topic: '' },
      title: 'Ann',
      locale: 'fr-CA',
      person: { id: String(ann.id) },
    },
  ])
  expect(await told.requests[0]?.person.isChatAdmin()).toBe(true)
  expect(telegram.called('getChatAdministrators')).toEqual([])
})

it('takes a country’s name alone for a question in a private chat, and for talk in a group', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  ann.says(telegram.group(), 'Mali is nice')
  ann.says(ann.id, 'South Sudan')
  await telegram.until(() => telegram.messages.length === 1)
  expect(told.requests.map((request) => [request.command, wordsOf(request)])).toEqual([
    ['status', 'South Sudan'],
  ])
})

it('answers in the group’s topic, as a reply', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group({ title: 'Families', topics: [7] })
  const asked = ann.says(group, '/STATUS@tocsintestbot  Mali', {
    message_thread_id: 7,
    is_topic_message: true,
  })
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ chat: group, topic: 7, answers: asked, text: 'ℹ️ status Mali' })
  expect(told.requests[0]).toMatchObject({ title: 'Families', chat: { address: String(group), topic: '7' } })
})

it('sends no thread id where a plain group’s reply or the General topic has one', async () => {
  const { telegram } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group()
  ann.says(group, '/status Mali', { message_thread_id: 55 })
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ topic: undefined })
})

it('leaves commands for other bots alone', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group()
  ann.says(group, '/status@OtherBot Mali')
  ann.says(group, '/weather')
  ann.says(group, '/weather@TocsinTestBot')
  ann.says(ann.id, '/weather')
  await telegram.until(() => telegram.messages.length === 2)
  expect(told.requests.map(({ command, chat }) => [command, chat.address])).toEqual([
    ['weather', String(group)],
    ['weather', String(ann.id)],
  ])
})

it('knows a group’s admins, its anonymous admin and its operator from its members', async () => {
  const { telegram, told } = await aServingTelegram({ operators: ['1004'] })
  const [admin, member, unknown, operator] = [1, 2, 3, 4].map(() => telegram.person())
  if (!admin || !member || !unknown || !operator) throw new Error('no people')
  expect(operator.id).toBe(1004)
  const group = telegram.group({ admins: [admin] })
  const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group' }
  const groupChat = { id: group, type: 'supergroup', title: 'Families' } as const
  const channel = { id: -1009, type: 'channel', title: 'Mine' } as const
  const said = '/subscribe Mali'
  admin.says(group, said)
  member.says(group, said)
  unknown.says(group, said, { from: anonymous, sender_chat: groupChat })
  unknown.says(group, said, { from: { ...anonymous, id: 136817688 }, sender_chat: channel })
  unknown.says(group, said, { from: anonymous, sender_chat: channel })
  operator.says(group, said)
  await telegram.until(() => told.requests.length === 6)
  const answers = []
  for (const { person } of told.requests) answers.push(await person.isChatAdmin())
  expect(answers).toEqual([true, false, true, false, false, true])
  expect(telegram.called('getChatAdministrators')).toHaveLength(1)
})

it('lets a channel’s posts change its subscriptions, and of those who press only its admins', async () => {
  const { telegram, told } = await aServingTelegram({
    respond: async () => aCard('Which?', { buttons: [{ label: 'Congo', command: 'subscribe CG' }] }),
  })
  const reader = telegram.person()
  const channel = telegram.channel()
  reader.says(channel, '/subscribe congo')
  await telegram.until(() => telegram.messages.length === 1)
  const [question] = telegram.messages
  if (question === undefined) throw new Error('no message')
  reader.presses(question, 'subscribe CG')
  await telegram.until(() => told.requests.length === 2)
  expect(await told.requests[0]?.person.isChatAdmin()).toBe(true)
  expect(await told.requests[1]?.person.isChatAdmin()).toBe(false)
})

it('says so when Telegram does not tell who is an admin, and asks again next time', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group({ admins: [ann] })
  telegram.misbehave('getChatAdministrators', { kind: 'server-error' }, { times: 1 })
  ann.says(group, '/subscribe Mali')
  await telegram.until(() => told.requests.length === 1)
  const asked = told.requests[0]?.person
  await expect(asked?.isChatAdmin()).rejects.toThrow('500')
  expect(await asked?.isChatAdmin()).toBe(true)
})

it('runs a button as the person who pressed it, and edits the message in place', async () => {
  const { telegram, told } = await aServingTelegram({
    respond: async (request) =>
      wordsOf(request) === 'congo'
        ? aCard('Which Congo?', {
            buttons: ['CG', 'CD'].map((code) => ({ label: code, command: `status ${code}` })),
          })
        : aCard(`Congo ${wordsOf(request)}`),
  })
  const ann = telegram.person()
  const bea = telegram.person({ language: 'fr' })
  const group = telegram.group({ topics: [7] })
  ann.says(group, '/status congo', { message_thread_id: 7, is_topic_message: true })
  await telegram.until(() => telegram.messages.length === 1)
  const [question] = telegram.messages
  if (question === undefined) throw new Error('no message')
  expect(question.buttons).toEqual([
    { text: 'CG', callback_data: 'status CG' },
    { text: 'CD', callback_data: 'status CD' },
  ])
  bea.presses(question, 'status CD')
  await telegram.until(() => question.edited)
  expect(question).toMatchObject({ text: 'ℹ️ Congo CD', buttons: [] })
  expect(telegram.messages).toHaveLength(1)
  expect(telegram.called('answerCallbackQuery')).toHaveLength(1)
  expect(told.requests[1]).toMatchObject({
    locale: 'fr',
    chat: { topic: '7' },
    person: { id: String(bea.id) },
  })
})

it('shows an error only to the person who pressed, and leaves the message as it is', async () => {
  const { telegram } = await aServingTelegram({
    respond: async (request) =>
      wordsOf(request) === 'congo'
        ? aCard('Which?', { buttons: [{ label: 'Congo', command: 'subscribe CG' }] })
        : aCard('Only admins', { tone: 'error' }),
  })
  const ann = telegram.person()
  const group = telegram.group()
  ann.says(group, '/subscribe congo')
  await telegram.until(() => telegram.messages.length === 1)
  const [question] = telegram.messages
  if (question === undefined) throw new Error('no message')
  ann.presses(question, 'subscribe CG')
  await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
  ann.says(group, '/status')
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.called('answerCallbackQuery')[0]?.payload).toMatchObject({
    text: '⚠️ Only admins',
    show_alert: true,
  })
  expect(question).toMatchObject({ text: 'ℹ️ Which?', edited: false })
})

it('says nothing of a press that nobody waits for any more, and does what it asks', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [message] = telegram.messages
  if (message === undefined) throw new Error('no message')
  const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
  telegram.misbehave('answerCallbackQuery', { kind: 'refusal', code: 400, description })
  ann.presses(message, 'status CD')
  await telegram.until(() => message.edited)
  expect(told.logs.filter((line) => !line.startsWith('info'))).toEqual([])
})

it.each(['gone now', 'subscribe ML', 'feeds remove us-state', '', '/'])(
  'answers the forged or stale press of %j with an alert, and changes nothing',
  async (data) => {
    const store = openStore(':memory:')
    const { telegram } = await aServingTelegram({ ports: corePorts(store) })
    const [ann, mallory] = [telegram.person(), telegram.person()]
    const group = telegram.group({ admins: [ann] })
    ann.says(group, '/help')
    await telegram.until(() => telegram.messages.length === 1)
    const [message] = telegram.messages
    if (message === undefined) throw new Error('no message')
    mallory.presses(message, data)
    await telegram.until(() => telegram.called('answerCallbackQuery').length === 1)
    expect(telegram.called('answerCallbackQuery')[0]?.payload).toMatchObject({
      text: expect.stringMatching(/^⚠️ /),
      show_alert: true,
    })
    const chat = await store.findChat({ platform: 'telegram', address: String(group), topic: '' })
    if (chat === undefined) throw new Error('expected a chat')
    expect(await store.subscriptionsOf(chat)).toEqual([])
    expect(message.edited).toBe(false)
  },
)

it('answers in groups and channels without a sound, in private chats with one', async () => {
  const { telegram } = await aServingTelegram()
  const ann = telegram.person()
  const places = [ann.id, telegram.group({ topics: [7] }), telegram.channel()]
  for (const place of places) ann.says(place, '/status Mali')
  await telegram.until(() => telegram.messages.length === 3)
  expect(places.map((place) => telegram.to(place)[0]?.silent)).toEqual([false, true, true])
})

it('writes a new message where the old one cannot be edited any more', async () => {
  const { telegram } = await aServingTelegram()
  const ann = telegram.person()
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  const [message] = telegram.messages
  if (message === undefined) throw new Error('no message')
  const description = "Bad Request: message can't be edited"
  telegram.misbehave('editMessageText', { kind: 'refusal', code: 400, description })
  ann.presses(message, 'status CD')
  await telegram.until(() => telegram.messages.length === 2)
  expect(telegram.messages[1]).toMatchObject({ text: 'ℹ️ status CD' })
})

it('handles an update once, though Telegram delivers it again', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const message = {
    message_id: 1,
    date: 1,
    chat: { id: ann.id, type: 'private', first_name: 'Ann' },
    from: { id: ann.id, is_bot: false, first_name: 'Ann' },
    text: '/status Mali',
  }
  const id = telegram.push({ message })
  await telegram.until(() => telegram.messages.length === 1)
  telegram.push({ message }, id)
  telegram.push({ message: { ...message, text: '/status Chad' } })
  await telegram.until(() => telegram.messages.length === 2)
  expect(told.requests.map(wordsOf)).toEqual(['Mali', 'Chad'])
})

it('answers one chat while another one’s answer takes its time, and confirms neither before both are done', async () => {
  const slow = aGate()
  const { telegram, adapter } = await aTelegram({ respond: slowly(slow) })
  const [ann, bea] = [telegram.person(), telegram.person()]
  ann.says(ann.id, '/status slow')
  ann.says(ann.id, '/status next')
  bea.says(bea.id, '/status quick')
  await adapter.start()
  await telegram.until(() => telegram.to(bea.id).length === 1)
  const polls = telegram.called('getUpdates').length
  expect(telegram.to(ann.id)).toEqual([])
  slow.open()
  await telegram.until(() => telegram.to(ann.id).length === 2)
  expect(telegram.to(ann.id).map(({ text }) => text)).toEqual(['ℹ️ slow', 'ℹ️ next'])
  await telegram.until(() => telegram.called('getUpdates').length > polls)
})

it('does not keep everybody waiting for one answer', async () => {
  const slow = aGate()
  const { telegram } = await aServingTelegram({ respond: slowly(slow) })
  const [ann, bea] = [telegram.person(), telegram.person()]
  ann.says(ann.id, '/status slow')
  bea.says(bea.id, '/status quick')
  await telegram.until(() => telegram.to(bea.id).length === 1)
  expect(telegram.to(ann.id)).toEqual([])
  slow.open()
  await telegram.until(() => telegram.to(ann.id).length === 1)
})

it('greets a group that it is added to, and tells when it was thrown out', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group({ title: 'Families' })
  const address = { platform: 'telegram', address: String(group), topic: '' }
  telegram.membership(group, ann, ['left', 'member'])
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]).toMatchObject({ chat: group, text: 'ℹ️ start' })
  telegram.membership(group, ann, ['member', 'kicked'])
  await telegram.until(() => told.events.length === 2)
  expect(told.events).toEqual([
    ['opened', address, { title: 'Families', locale: 'fr' }],
    ['closed', address, 'kicked'],
  ])
})

it('opens but does not greet in a channel, and tells when a person blocks and unblocks it', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const channel = telegram.channel()
  telegram.membership(channel, ann, ['left', 'administrator'])
  telegram.membership(ann.id, ann, ['member', 'kicked'])
  telegram.membership(ann.id, ann, ['kicked', 'member'])
  await telegram.until(() => told.events.length === 3)
  expect(told.events.map(([kind, , what]) => (kind === 'closed' ? what : kind))).toEqual([
    'opened',
    'blocked by the user',
    'opened',
  ])
  expect(telegram.to(channel)).toEqual([])
})

it('tells once that a group became a supergroup, and does not greet it again', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group()
  const to = telegram.migrate(group)
  telegram.membership(to, ann, ['left', 'member'])
  telegram.membership(group, ann, ['member', 'left'])
  ann.says(to, '/status Mali')
  await telegram.until(() => telegram.to(to).length === 1)
  expect(told.events.map(([kind, { address }, what]) => [kind, address, what])).toEqual([
    ['moved', String(group), String(to)],
    ['opened', String(to), { title: 'Families', locale: 'fr' }],
  ])
  expect(telegram.to(to)[0]).toMatchObject({ text: 'ℹ️ status Mali' })
})

it('opens a chat again when someone starts the bot there', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person({ language: 'en' })
  ann.says(ann.id, '/start hello')
  await telegram.until(() => telegram.messages.length === 1)
  expect(told.events).toMatchObject([['opened', { address: String(ann.id) }, { title: 'Ann', locale: 'en' }]])
})

it('learns from a reply that it was thrown out', async () => {
  const { telegram, told } = await aServingTelegram()
  const ann = telegram.person()
  const group = telegram.group()
  telegram.misbehave(group, {
    kind: 'refusal',
    code: 403,
    description: 'Forbidden: bot was kicked from the supergroup chat',
  })
  ann.says(group, '/status Mali')
  await telegram.until(() => told.events.length === 1)
  expect(told.events[0]).toMatchObject(['closed', { address: String(group) }, /kicked/])
})

it('waits for a reply that Telegram puts off for a moment', async () => {
  const { telegram } = await aServingTelegram()
  const ann = telegram.person()
  telegram.misbehave(ann.id, { kind: 'flood', retryAfter: 0 }, { times: 1 })
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.called('sendMessage')).toHaveLength(2)
})

it('goes on when an answer fails for an error of ours', async () => {
  const { telegram, told } = await aServingTelegram({
    respond: async (request) => {
      if (wordsOf(request) === 'bad') throw new RangeError('out of luck')
      return aCard('good')
    },
  })
  const ann = telegram.person()
  ann.says(ann.id, '/status bad')
  ann.says(ann.id, '/status good')
  await telegram.until(() => telegram.messages.length === 1)
  expect(told.logs.join()).toContain('RangeError: out of luck')
})

interface Gate {
  readonly passed: Promise<void>
  open(): void
}

function aGate(): Gate {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

/** Answers everything at once, but "slow" only when the gate opens. */
function slowly({ passed }: Gate) {
  return async (request: Request) => {
    if (wordsOf(request) === 'slow') await passed
    return aCard(wordsOf(request))
  }
}
