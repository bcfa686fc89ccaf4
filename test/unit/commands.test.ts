import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { type ResponderPorts, responder } from '../../src/commands/answer/respond.ts'
import { type Command, defineCommand, type Request } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { Chat, Subscription } from '../../src/domain/chat.ts'
import type { View } from '../../src/domain/picture.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { aChat, aView, NOW } from '../support/builders.ts'
import { aDesk } from '../support/desk.ts'

interface Scene {
  readonly chat?: Partial<Chat>
  readonly isChatAdmin?: () => Promise<boolean>
  readonly views?: readonly View[]
  readonly ports?: Partial<ResponderPorts>
}

/** A chat with its wishes, to which lines are typed one after another. */
function scene({
  chat: about = {},
  isChatAdmin = async () => true,
  views = [aView()],
  ports = {},
}: Scene = {}) {
  const wishes = new Map<string, Subscription>()
  const reported: unknown[] = []
  const desk = aDesk({
    views: async () => views,
    subscriptions: async () => [...wishes.values()],
    subscribe: async ({ chat, ...terms }) => {
      const before = wishes.get(terms.country)
      wishes.set(terms.country, { ...terms, chat: chat.id, since: NOW })
      return before
    },
    unsubscribe: async ({ country }) => {
      const gone = country === 'everything' ? [...wishes.keys()] : [country].filter((one) => wishes.has(one))
      for (const one of gone) wishes.delete(one)
      return gone.length
    },
  })
  const respond = responder({
    desk,
    speaker: loadSpeakers(),
    now: () => NOW,
    commands: COMMANDS,
    isOperator: () => false,
    report: (error) => reported.push(error),
    ...ports,
  })
  const chat = aChat(about)
  const ask = (command: string, input: Request['input']) =>
    respond(
      { command, input, chat, title: chat.title, locale: chat.locale, person: { id: '7', isChatAdmin } },
      chat,
    )
  const type = (line: string): Promise<Card> => {
    const [command = '', ...words] = line.split(' ')
    return ask(command, { kind: 'words', text: words.join(' ') })
  }
  const wanted = () => [...wishes.values()].map(({ country, leastSeverity }) => `${country} ${leastSeverity}`)
  return { type, ask, wanted, wishes, reported }
}

const commandsOf = (card: Card) => card.buttons.map(({ command }) => command)

describe('what was typed', () => {
  it('is a country of several words and perhaps a severity, in any catalogue language', async () => {
    const { type, wanted } = scene()
    await type('subscribe DR Congo severe')
    await type('subscribe Burkina Faso')
    await type('subscribe  côte   d’ivoire  Extrême')
    expect(wanted()).toEqual(['CD severe', 'BF moderate', 'CI extreme'])
  })

  it.each(LANGUAGES)('is understood as each catalogue teaches it (%s)', async (language) => {
    const { type, wanted } = scene()
    await type(loadSpeakers()(language).text('example-subscribe').slice(1))
    expect(wanted()).toEqual(['ML severe'])
  })

  it('may come as named values', async () => {
    const { ask, wanted } = scene()
    await ask('subscribe', { kind: 'named', values: { country: 'ML', severity: 'minor' } })
    await ask('subscribe', { kind: 'named', values: { country: 'Niger', severity: '' } })
    expect(wanted()).toEqual(['ML minor', 'NE moderate'])
  })

  it('is never guessed: an ambiguous country becomes a button each, which keeps the severity', async () => {
    const { type, wanted } = scene()
    const card = await type('subscribe congo severe')
    expect(commandsOf(card).toSorted()).toEqual(['subscribe CD severe', 'subscribe CG severe'])
    expect(wanted()).toEqual([])
    expect(commandsOf(await type('status congo')).toSorted()).toEqual(['status CD', 'status CG'])
  })

  it('gets the buttons of at most five nearest countries, or an example, when it is none', async () => {
    const { type } = scene()
    const card = await type(`status ${'zq'.repeat(200)}`)
    expect(card.buttons).toEqual([])
    expect(plainText(card)).toMatch(/No country fits “(?:zq)+z?…”\. .*\/status Mali$/)
    expect(commandsOf(await type('status Malixx'))).toEqual(['status ML'])
  })

  it('gets an example when the country is left out, or when one country is asked for and all are named', async () => {
    const { type } = scene()
    expect(plainText(await type('status'))).toContain('/status Mali')
    expect(plainText(await type('subscribe severe'))).toContain('/subscribe Mali severe')
    expect(plainText(await type('status all'))).toContain('One country at a time')
  })

  it('is told when only the severity is mistyped, and changes nothing', async () => {
    const { type, ask, wanted } = scene()
    expect(plainText(await type('subscribe Mali catastrophic'))).toContain(
      '“catastrophic” is none of: extreme',
    )
    const named = await ask('subscribe', { kind: 'named', values: { country: 'ML', severity: 'high' } })
    expect(plainText(named)).toContain('“high” is none of')
    expect(wanted()).toEqual([])
  })

  it('may be an unknown command: the near ones are named', async () => {
    const { type } = scene()
    expect(plainText(await type('statsu Mali'))).toContain('/status [country]')
    expect(plainText(await type('xyzzyxyzzy'))).toContain('/help')
    expect(plainText(await type('xyzzyxyzzy'))).not.toContain('Did you mean')
  })
})

describe('authority', () => {
  it('lets only admins of the chat change what rings, and everyone ask', async () => {
    const { type, wanted } = scene({ isChatAdmin: async () => false })
    for (const line of ['subscribe Mali', 'unsubscribe Mali', 'unsubscribe']) {
      expect(plainText(await type(line))).toContain('Only admins can do this')
    }
    expect(wanted()).toEqual([])
    expect(plainText(await type('status Mali'))).toContain('Mali: what governments say')
  })

  it('asks to try again when the platform does not answer, changes nothing and reports it', async () => {
    const silence = new Error('timed out')
    const { type, wanted, reported } = scene({ isChatAdmin: () => Promise.reject(silence) })
    expect(plainText(await type('subscribe Mali'))).toContain('the platform did not answer')
    expect(wanted()).toEqual([])
    expect(reported).toEqual([silence])
  })

  it('keeps the commands of operators for operators', async () => {
    const secret: Command = defineCommand({
      name: 'drill',
      access: 'operator',
      options: [],
      personal: true,
      run: async () => ({ tone: 'info', title: ['done'], blocks: [], buttons: [] }),
    })
    const ask = (isOperator: boolean) =>
      scene({ ports: { commands: [secret], isOperator: (_, person) => isOperator && person === '7' } }).type(
        'drill',
      )
    expect((await ask(false)).title).toEqual(['Only operators can do this'])
    expect((await ask(true)).title).toEqual(['done'])
  })
})

describe('an answer', () => {
  it('is in the language that was set, else in that of the platform, else in English', async () => {
    const title = async (chat: Partial<Chat>) => (await scene({ chat }).type('help')).title.join('')
    expect(await title({ language: null, locale: 'fr-CA' })).toBe('Ce que je sais faire')
    expect(await title({ language: 'en', locale: 'fr' })).toBe('What I can do')
    expect(await title({ language: null, locale: 'sw' })).toBe('What I can do')
  })

  it('says so when the disk is full, since somebody can make room', async () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const { type, reported } = scene({ ports: { desk: aDesk({ subscribe: () => Promise.reject(full) }) } })
    expect(plainText(await type('subscribe Mali'))).toContain('Nothing was changed')
    expect(reported).toEqual([full])
  })

  it('never shows an error of ours, which is reported', async () => {
    const broken = new Error('SQLITE_FULL: database or disk is full')
    const { type, reported } = scene({
      ports: {
        desk: aDesk({ views: () => Promise.reject(broken) }),
      },
    })
    const text = plainText(await type('status Mali'))
    expect(text).toContain('Something went wrong')
    expect(text).not.toContain('SQLITE')
    expect(reported).toEqual([broken])
  })
})

describe('/subscribe', () => {
  it('confirms what will ring and how to undo it, and says what stood there before', async () => {
    const { type, wanted } = scene()
    const first = plainText(await type('subscribe Mali severe'))
    expect(first).toContain('From now on this chat hears of Mali: severe and extreme alerts.')
    expect(first).toContain('Undo → unsubscribe ML')
    expect(first).not.toContain('Before')
    expect(plainText(await type('subscribe Mali'))).toContain('Before, it was: severe and extreme alerts.')
    expect((await type('subscribe Mali')).title).toEqual(['Watching Mali, as before'])
    expect(wanted()).toEqual(['ML moderate'])
  })

  it('takes every country', async () => {
    const { type, wanted } = scene()
    expect((await type('subscribe tous')).title).toEqual(['Watching every country'])
    await type('subscribe all extreme')
    expect(wanted()).toEqual(['all extreme'])
  })
})

describe('a source that is off', () => {
  it('cannot be chosen, and is named where a wish that was handed on depends on it', async () => {
    const { type, wishes } = scene()
    expect(plainText(await type('subscribe Mali from Japan'))).toContain('“Japan” names no source of mine')
    expect(wishes.size).toBe(0)
    const terms = {
      leastSeverity: 'severe',
      mode: 'at-once',
      kinds: [],
      sources: ['jp-mofa', 'us-state'],
    } as const
    wishes.set('ML', { ...terms, country: 'ML', chat: 1, since: NOW })
    const text = plainText(await type('wish ML'))
    expect(text).toContain('Only from: Japan and U.S. Department of State.')
    expect(text).toContain('Not read at present, so that nothing of it can ring: Japan.')
  })
})

describe('/unsubscribe', () => {
  it('ends one wish and says what still rings', async () => {
    const { type, wanted } = scene()
    for (const line of ['subscribe all', 'subscribe Mali', 'subscribe Chad']) await type(line)
    expect(plainText(await type('unsubscribe Mali'))).toContain('Alerts for every country still ring here')
    expect(wanted()).toEqual(['all moderate', 'TD moderate'])
    expect(plainText(await type('unsubscribe all'))).toContain('still ring here: Chad.')
    expect(plainText(await type('unsubscribe Chad'))).not.toContain('still ring')
    expect(wanted()).toEqual([])
  })

  it('asks which when none is named, with a button each and one for everything', async () => {
    const { type, wanted } = scene()
    await type('subscribe Mali')
    await type('subscribe all')
    const card = await type('unsubscribe')
    expect(commandsOf(card)).toEqual(['unsubscribe all', 'unsubscribe ML', 'unsubscribe everything'])
    expect(wanted()).toHaveLength(2)
    expect(plainText(await type('unsubscribe everything'))).toContain(
      'All 2 subscriptions of this chat are gone.',
    )
    expect(wanted()).toEqual([])
  })

  it('says that nothing changed where there was nothing', async () => {
    const { type, wanted } = scene()
    await type('subscribe Chad')
    const text = plainText(await type('unsubscribe Mali'))
    expect(text).toContain('Mali was not being watched')
    expect(text).toContain('Chad: moderate, severe and extreme alerts')
    expect(wanted()).toEqual(['TD moderate'])
  })
})

describe('/list, /help and /start', () => {
  it('lists the wish for every country first, and says what to type when there is none', async () => {
    const { type } = scene()
    expect(plainText(await type('list'))).toContain('/subscribe Mali severe')
    for (const line of ['subscribe Niger', 'subscribe Chad', 'subscribe all extreme']) await type(line)
    expect(plainText(await type('list')).match(/^- [^:]+/gm)).toEqual([
      '- Every country',
      '- Chad',
      '- Niger',
    ])
  })

  it('explains every command but those of operators and of buttons', async () => {
    const text = plainText(await scene().type('help'))
    const told = COMMANDS.filter(({ name }) => text.includes(`/${name}`)).map(({ name }) => name)
    const listed = COMMANDS.filter(({ access, unlisted }) => access !== 'operator' && unlisted !== true)
    expect(told).toEqual(listed.map(({ name }) => name))
  })

  it('welcomes in three steps', async () => {
    expect(plainText(await scene().type('start')).match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. '])
  })
})

it('names every command so that Telegram and Discord both take it', () => {
  for (const { name } of COMMANDS) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/)
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length)
})

it('keeps every button within the 64 bytes that Telegram allows', async () => {
  const { type } = scene()
  const cards = await Promise.all(['subscribe guinea moderate', 'subscribe congo', 'unsubscribe'].map(type))
  for (const command of cards.flatMap(commandsOf)) expect(Buffer.byteLength(command)).toBeLessThanOrEqual(64)
  expect(cards[0]?.buttons.length).toBeGreaterThan(1)
})
