import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { Chat } from '../../src/domain/chat.ts'
import { DAY, HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { everyPublisher } from '../../src/main/watching.ts'
import { audit } from '../../src/pipeline/audit.ts'
import { escalate } from '../../src/pipeline/escalate.ts'
import { firstPost } from '../../src/pipeline/spread.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAcceptedPoll, anAlert } from '../support/builders.ts'
import { aLog } from '../support/log.ts'
import { aClock, aSubscriber, aWanted } from '../support/world.ts'

const speaker = loadSpeakers()
const publishers = () => everyPublisher([])

let store: Store
let clock: ReturnType<typeof aClock>
beforeEach(() => {
  store = openStore(':memory:')
  clock = aClock()
})
afterEach(() => store.close())

describe('/silence', () => {
  it('mutes a country here until its time is over, and no other chat', async () => {
    const [here, there] = [
      await aSubscriber(store, { address: '-1' }),
      await aSubscriber(store, { address: '-2' }),
    ]
    expect(await type(here, 'silence Mali 12h')).toContain('not even a call to leave')
    await ring('ML')
    await ring('NE')
    expect(await waitingFor(here)).toBe(1)
    expect(await waitingFor(there)).toBe(2)
    clock.pass(12 * HOUR)
    await ring('ML')
    expect(await waitingFor(here)).toBe(2)
  })

  it('is shown, and ended by a button', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await type(chat, 'silence all 3d')
    const shown = await ask(chat, 'silence')
    expect(plainText(shown)).toContain('Every country, until 31 Oct 2025, 06:00 UTC')
    expect(await type(chat, shown.buttons[0]?.command ?? '')).toContain('rings again')
    expect(await type(chat, 'silence')).toContain('Nothing is silent here')
    expect(await type(chat, 'silence Mali off')).toContain('was not silent')
  })

  it.each([
    'silence Mali 3d',
    'silence Mali 3j',
    'silence Malí 3t',
    'silence Mali 3g',
    'silence مالي 3ي',
    'silence mali 72h',
  ])('counts in the units of every language (%s)', async (line) => {
    const chat = await aSubscriber(store, { address: '-1' })
    expect(await type(chat, line)).toContain('rings here until 31 Oct 2025, 06:00 UTC')
  })

  it.each(['silence Mali 12 years', 'silence Mali forever', 'silence Mali 31d', 'silence Mali 0h'])(
    'does not guess what "%s" means',
    async (line) => {
      const chat = await aSubscriber(store, { address: '-1' })
      await type(chat, line)
      expect(await store.silencesOf(chat, clock.now())).toEqual([])
    },
  )
})

describe('/settings', () => {
  it('keeps what it is told, in the words of the chat, and refuses what no chat can have', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await type(chat, 'settings timezone Africa/Bamako')
    await type(chat, 'settings quiet 22-7')
    await type(chat, 'settings digest 9')
    await type(chat, 'settings seen 15')
    await type(chat, 'settings drills on')
    const wrong = [
      'timezone Mars/Olympus',
      'quiet 25-7',
      'quiet 7-7',
      'digest 24',
      'seen 0',
      'role boss',
      'language xx',
    ]
    for (const line of wrong) expect(await type(chat, `settings ${line}`)).toContain('will not do')
    expect(await type(chat, 'settings colour red')).toContain('I do not know')
    expect((await store.findChat(chat))?.settings).toEqual({
      timeZone: 'Africa/Bamako',
      quiet: { from: 22, to: 7 },
      digestHour: 9,
      seenWithin: 15,
      drills: true,
      role: '',
    })
    await type(chat, 'settings quiet off')
    expect((await store.findChat(chat))?.settings.quiet).toBeNull()
  })

  it('answers in the new language at once', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    expect(await type(chat, 'settings language fr')).toContain('Fuseau horaire')
  })
})

describe('a subscription as a digest', () => {
  it('rings once a day together, but for what is extreme', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'NE' })
    await type(chat, 'subscribe Mali digest minor')
    await ring('ML', { severity: 'severe' })
    await ring('ML', { severity: 'moderate', main: aChange({ kind: 'level-raised', from: '1', to: '2' }) })
    expect(await due(clock.now())).toEqual([])
    await ring('ML')
    expect(await settleAll()).toBe(1)
    const page = await due('2025-10-28T08:00:00.000Z')
    expect(page.map(({ ids }) => ids.length)).toEqual([2])
    expect(await type(chat, 'list')).toContain('Mali: every change, once a day together')
  })
})

describe('/receipts', () => {
  it('tells how many chats have an alert, how fast, and who has not and why', async () => {
    const chats = await Promise.all(['-1', '-2', '-3'].map((address) => aSubscriber(store, { address })))
    await ring('ML')
    const claimed = await due(clock.now())
    clock.pass(400)
    const [first, second] = claimed
    if (first === undefined || second === undefined) throw new Error('expected two sends')
    await store.settle([{ delivery: first, settlement: { kind: 'sent', reference: '77' } }], clock.now())
    await store.settle([{ delivery: second, settlement: { kind: 'gone', reason: 'kicked' } }], clock.now())
    const overview = await ask(operator(chats[0]), 'receipts')
    expect(plainText(overview)).toContain(
      '1 of 3 chats; p50 0.4 s, p99 0.4 s, slowest 0.4 s; 1 waiting; 1 never: kicked',
    )
    const one = await type(operator(chats[0]), overview.buttons[0]?.command ?? '')
    expect(one).toContain('accepted · 0.4 s · 1 attempt · 77')
    expect(one).toContain('chat closed')
    expect(await type(operator(chats[0]), 'receipts 4711')).toContain('No such alert')
  })
})

describe('the audit', () => {
  it('is content when every chat has the alert settled, or waits for its hour', async () => {
    await aSubscriber(store, { address: '-1' })
    const digest = await aSubscriber(store, { address: '-2', country: 'NE' })
    await type(digest, 'subscribe Mali digest')
    await ring('ML', { severity: 'severe' })
    await settleAll()
    clock.pass(6 * MINUTE)
    expect(await audited()).toEqual([])
  })

  it('finds a chat whose delivery is missing, and one that is late, and says so once', async () => {
    const lost = await aSubscriber(store, { address: '-1' })
    await aSubscriber(store, { address: '-2' })
    await ring('ML', {}, lost)
    clock.pass(4 * MINUTE)
    expect(await audited()).toEqual([])
    clock.pass(2 * MINUTE)
    expect(await audited()).toMatchObject([{ kind: 'audit-gap', country: 'ML', missing: 1, late: 1 }])
    expect(await audited()).toEqual([])
  })

  it('does not miss a chat that asked for it only later, or came back later', async () => {
    const back = await aSubscriber(store, { address: '-3' })
    await store.closeChat(back, 'kicked', clock.now())
    await ring('ML')
    clock.pass(MINUTE)
    const late = await store.openChat(
      { platform: 'telegram', address: '-9', topic: '' },
      { title: '', locale: 'en', at: clock.now() },
    )
    await type(late, 'subscribe Mali minor')
    await store.openChat(back, { title: '', locale: 'en', at: clock.now() })
    clock.pass(6 * MINUTE)
    expect(await audited()).toEqual([])
  })
})

describe('an extreme alert in a chat that wants to know whether it was seen', () => {
  it('is repeated once, loudly, here and in the linked chat, where nobody marks it', async () => {
    const { here, there } = await twoChats()
    await ring('ML')
    await settleAll()
    clock.pass(9 * MINUTE)
    expect(await escalate({ store, now: clock.now, speaker, publishers })).toBe(0)
    clock.pass(2 * MINUTE)
    expect(await escalate({ store, now: clock.now, speaker, publishers })).toBe(1)
    expect(await escalate({ store, now: clock.now, speaker, publishers })).toBe(0)
    const repeats = await due(clock.now())
    expect(repeats.map(({ chat, loud }) => [chat, loud])).toEqual([
      [here.id, true],
      [there.id, true],
    ])
    expect(repeats.map(({ card }) => plainText(card))).toEqual([
      expect.stringContaining('Nobody here has marked this as seen'),
      expect.stringContaining('Nobody in chat -1 has marked this as seen'),
    ])
    await settleAll()
    clock.pass(DAY)
    expect(await escalate({ store, now: clock.now, speaker, publishers })).toBe(0)
  })

  it('is not repeated once somebody has', async () => {
    const { here } = await twoChats()
    await ring('ML')
    await settleAll()
    const [{ number } = { number: 0 }] = await store.latestAlerts(1)
    expect(await type(here, `seen ${number}`)).toContain('✓ Marked as seen, 28 Oct 2025, 06:00 UTC')
    clock.pass(HOUR)
    expect(await escalate({ store, now: clock.now, speaker, publishers })).toBe(0)
  })

  it('cannot be marked in a chat that was not asked', async () => {
    const { there } = await twoChats()
    await ring('ML')
    await settleAll()
    expect(await type(there, 'seen 1')).toContain('Nothing to mark')
    expect(await type(there, 'seen everything')).toContain('Nothing to mark')
  })
})

describe('/link', () => {
  it('needs a fresh code of the other chat', async () => {
    const [here, there] = [
      await aSubscriber(store, { address: '-1' }),
      await aSubscriber(store, { address: '-2' }),
    ]
    const offered = await type(here, 'link')
    const code = /\/link ([A-Z2-9]{8})/.exec(offered)?.[1] ?? ''
    expect(await type(here, `link ${code}`)).toContain('does not fit')
    expect(await type(there, 'link AAAAAAAA')).toContain('does not fit')
    expect(await type(there, `link ${code.toLowerCase()}`)).toContain('belong together')
    expect(await type(here, `link ${code}`)).toContain('does not fit')
    expect(await type(here, 'link')).toContain('chat -2')
    await type(there, 'link off')
    expect(await store.linkedTo(here)).toBeUndefined()
    const late = /\/link ([A-Z2-9]{8})/.exec(await type(here, 'link'))?.[1] ?? ''
    clock.pass(15 * MINUTE)
    expect(await type(there, `link ${late}`)).toContain('does not fit')
  })
})

describe('/drill', () => {
  it('rings only where exercises are wanted, says what it is, and leaves no trace in what governments say', async () => {
    const chat = await aSubscriber(store, { address: '-1' })
    await aSubscriber(store, { address: '-2' })
    expect(await type(operator(chat), 'drill')).toContain('No chat wants exercises')
    await type(chat, 'settings drills on')
    const report = type(operator(chat), 'drill')
    const claimed = await nextClaim()
    expect(claimed.map(({ chat: id }) => id)).toEqual([chat.id])
    const text = plainText(claimed[0]?.card ?? aCard())
    expect(text).toContain('EXERCISE')
    expect(text).not.toContain('urge')
    for (const delivery of claimed)
      await store.settle([{ delivery, settlement: { kind: 'sent', reference: '1' } }], clock.now())
    expect(await report).toContain('1 of 1 chat')
    expect(await store.advisoriesAbout(['AQ'])).toEqual([])
    expect((await store.sourceStates()).map(({ source }) => source)).toEqual([])
    clock.pass(6 * MINUTE)
    expect(await audited()).toEqual([])
  })
})

async function twoChats() {
  const here = await aSubscriber(store, { address: '-1' })
  const there = await aSubscriber(store, { address: '-2', country: 'NE' })
  await type(here, 'settings seen 10')
  const code = /\/link ([A-Z2-9]{8})/.exec(await type(here, 'link'))?.[1] ?? ''
  await type(there, `link ${code}`)
  return { here, there }
}

/** Commits an alert with the deliveries that are decided for it, but for one chat that is forgotten. */
async function ring(
  country: string,
  over: Parameters<typeof anAlert>[0] = {},
  forgotten?: Chat,
): Promise<void> {
  const at = clock.pass(1)
  const main = { ...(over.main ?? aChange()), country, at }
  const alert = anAlert({ ...over, main })
  const sources = new Map(SOURCES.map((source) => [source.id, source]))
  const post = await firstPost([alert], {
    store,
    now: clock.now,
    publishers: () => sources,
    speaker,
    posted: () => {},
  })
  const deliveries = post.deliveries.filter(({ chat }) => chat !== forgotten?.id)
  await store.acceptPoll(anAcceptedPoll({ source: alert.source, at, alerts: [alert], ...post, deliveries }))
}

async function due(now: string) {
  return await store.claimDue(
    aWanted({
      now,
      until: plus(now, HOUR),
      fold: (cards) => ({ card: cards[0] ?? aCard(), count: cards.length }),
    }),
  )
}

function aCard(): Card {
  return { tone: 'info', title: [''], blocks: [], buttons: [] }
}

/** Everything that is due is accepted; answers how many messages that were. */
async function settleAll(): Promise<number> {
  const claimed = await due(clock.now())
  for (const delivery of claimed)
    await store.settle([{ delivery, settlement: { kind: 'sent', reference: '1' } }], clock.now())
  return claimed.length
}

async function nextClaim() {
  for (let turn = 0; turn < 200; turn += 1) {
    const claimed = await due(clock.now())
    if (claimed.length > 0) return claimed
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('nothing came')
}

async function waitingFor(chat: Chat): Promise<number> {
  const { alerts } = { alerts: await store.latestAlerts(50) }
  const states = await Promise.all(
    alerts.map(({ alert }) => store.deliveryStates([alert.key], [chat.id], plus(clock.now(), -DAY))),
  )
  return states.filter((one) => one.has(chat.id)).length
}

async function audited() {
  return await audit({ store, now: clock.now, speaker, operators: async () => [] })
}

/** The same chat, spoken to by an operator. */
function operator(chat: Chat | undefined): Chat {
  if (chat === undefined) throw new Error('expected a chat')
  return chat
}

async function ask(chat: Chat, line: string): Promise<Card> {
  const [command = '', ...words] = line.split(' ')
  const respond = responder({
    desk: createDesk({
      store,
      sources: () => SOURCES,
      keeper: undefined,
      log: aLog().log,
      now: clock.now,
      speaker,
      posted: () => {},
    }),
    speaker,
    now: clock.now,
    commands: COMMANDS,
    isOperator: () => true,
    report: (error) => {
      throw error
    },
  })
  const current = (await store.findChat(chat)) ?? chat
  const person = { id: '1', isChatAdmin: async () => true }
  const request = {
    command,
    input: { kind: 'words', text: words.join(' ') },
    chat,
    title: '',
    locale: 'en',
    person,
  } as const
  return await respond(request, current)
}

async function type(chat: Chat, line: string): Promise<string> {
  return plainText(await ask(chat, line))
}
