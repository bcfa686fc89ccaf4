import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card, Picture } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { Chat } from '../../src/domain/chat.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { Drawing } from '../../src/domain/drawing.ts'
import { DAY } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { createPictureDesk } from '../../src/main/picture-desk.ts'
import type { DeskPorts } from '../../src/main/ports.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aDepartureCall, anObservation } from '../support/builders.ts'
import { aLog } from '../support/log.ts'
import { aClock, aReading, aSource, aSubscriber, aWatch } from '../support/world.ts'

const speaker = loadSpeakers()

let store: Store
let clock: ReturnType<typeof aClock>
let log: ReturnType<typeof aLog>
let chat: Chat
beforeEach(async () => {
  store = openStore(':memory:')
  clock = aClock()
  log = aLog()
  chat = await aSubscriber(store, { address: '-1' })
})
afterEach(() => store.close())

describe('/timeline', () => {
  it('shows in a picture and in words what a government did since our first look', async () => {
    await aCrisis()
    const card = await ask('timeline Mali')
    expectPicture(card.picture, 'timeline-ML.png')
    expect(card.picture?.alternative).toContain('1 of 1 urges leaving: United States')
    const words = plainText(card)
    expect(words).toContain('level 4, do not travel: United States')
    expect(words).toMatch(/United States tells its citizens to leave now[\s\S]+raises its advice to level 4/)
    expect(words).toContain('Nothing known of: ')
  })

  it('takes a time and names no event from before, but says what stood', async () => {
    await aCrisis()
    clock.pass(40 * DAY)
    const words = plainText(await ask('timeline Mali 30d'))
    expect(words).not.toContain('raises its advice')
    expect(words).toContain('Nothing has moved since 13 Nov')
    expect(words).toContain('Stood before 13 Nov: United States (citizens: leave now)')
  })

  it('makes the same picture once, until something moves or an hour is over', async () => {
    const watch = await aCrisis()
    const first = await ask('timeline Mali')
    clock.pass(10_000)
    expect((await ask('timeline Mali')).picture?.png).toBe(first.picture?.png)
    watch.says(
      aReading({ observations: [anObservation({ departure: { grade: 'none' }, updatedAt: '2025-11-20' })] }),
    )
    await watch.look(1)
    expect((await ask('timeline Mali')).picture?.png).not.toBe(first.picture?.png)
  })

  it('says that nothing is known where nothing is, without a picture', async () => {
    const card = await ask('timeline Niger')
    expect(card.picture).toBeUndefined()
    expect(plainText(card)).toContain('No government that is watched has said anything about Niger')
  })

  it('asks for one country, and does not guess', async () => {
    expect(plainText(await ask('timeline'))).toContain('Which country?')
    expect(plainText(await ask('timeline all'))).toContain('One country at a time')
    expect(plainText(await ask('timeline Guinea'))).toContain('Which one do you mean?')
  })

  it('speaks the language of the chat', async () => {
    await aCrisis()
    await store.setLanguage(chat, 'fr')
    const card = await ask('timeline Mali')
    expect(plainText(card)).toContain('Ce qui s’est passé, le plus récent d’abord')
    expect(card.picture?.alternative).toContain('Une frise')
  })
})

describe('/map', () => {
  it('shows in a picture and in words where levels are high and citizens are told to leave', async () => {
    await aCrisis()
    const card = await ask('map')
    expectPicture(card.picture, 'map-1.png')
    const words = plainText(card)
    expect(words).toContain('The level that the one source states that can be read')
    expect(words).toContain('level 4, do not travel (1): Mali')
    expect(words).toContain('Citizens are told to leave (1): Mali (one source)')
    expect(words).toContain(`No level known (${COUNTRIES.length - 1}): `)
  })

  it('follows what is read', async () => {
    const watch = await aCrisis()
    await ask('map')
    const niger = anObservation({
      country: 'NE',
      level: 3,
      peak: 3,
      document: 'https://travel.example/us/niger',
    })
    watch.says(aReading({ observations: [crisis(), niger] }))
    await watch.look(1)
    expect(plainText(await ask('map 3'))).toContain('level 3, avoid non-essential travel (1): Niger')
  })

  it.each(['map 4', 'map median', 'map 2'])('takes "%s"', async (line) => {
    await aCrisis()
    expectPicture((await ask(line)).picture, `map-${line.split(' ')[1]}.png`)
  })

  it('takes a word of any language, and refuses others with what there is', async () => {
    await aCrisis()
    expect(plainText(await ask('map Médiane'))).toContain('The world by its levels')
    expect(plainText(await ask('map 5'))).toContain('“5” is none of: 2, 3, 4, median.')
    expect(plainText(await ask('map constructor'))).toContain('is none of')
  })

  it('says so before any source was read', async () => {
    expect(plainText(await ask('map'))).toContain('No source has been read so far')
  })

  it('says how many sources cannot be read, whose last word counts', async () => {
    await aCrisis()
    const failed = {
      source: 'us-state',
      at: clock.now(),
      reason: 'blocked',
      detail: '',
      blind: true,
    } as const
    await store.failPoll({ ...failed, cards: [], deliveries: [] })
    expect(plainText(await ask('map'))).toContain(
      'One source cannot be read at the moment: its last word counts.',
    )
  })
})

describe('a picture that cannot be made', () => {
  const broken = new Error('no memory')

  it('is left out, logged, and tried again the next time; its words come', async () => {
    await aCrisis()
    let tries = 0
    const makePng = async () => {
      tries += 1
      throw broken
    }
    const pictures = createPictureDesk(ports(), makePng)
    for (const _ of [1, 2]) {
      const card = await ask('timeline Mali', { ...createDesk(ports()), pictures })
      expect(card.picture).toBeUndefined()
      expect(plainText(card)).toContain('The picture could not be made this time')
      expect(plainText(card)).toContain('level 4, do not travel: United States')
    }
    expect(tries).toBe(2)
    expect(log.lines.filter((line) => line.includes('no memory'))).toHaveLength(2)
  })
})

describe('the making of pictures', () => {
  const about = { name: 'map.png', alternative: 'A map' }
  const aDrawing = (title: string): Drawing => ({
    kind: 'map',
    direction: 'ltr',
    title,
    subtitle: '',
    legend: [[], []],
    notes: [],
    countries: [],
  })

  it('goes one at a time, and once for those who ask for the same at once', async () => {
    let [underway, most, made] = [0, 0, 0]
    const desk = createPictureDesk(ports(), async () => {
      underway += 1
      made += 1
      most = Math.max(most, underway)
      await new Promise((resolve) => setImmediate(resolve))
      underway -= 1
      return new Uint8Array([made])
    })
    await Promise.all(['a', 'b', 'a', 'c'].map((title) => desk.draw(aDrawing(title), about)))
    expect([most, made]).toEqual([1, 3])
  })

  it('keeps a bounded number of them, the last ones asked for', async () => {
    const made: string[] = []
    const desk = createPictureDesk(ports(), async ({ svg }) => {
      made.push(svg.match(/title \d+/)?.[0] ?? '')
      return new Uint8Array()
    })
    for (let number = 0; number < 100; number += 1) {
      await desk.draw(aDrawing(`title ${number}`), about)
      await desk.draw(aDrawing('title 0'), about)
    }
    expect(made.filter((title) => title === 'title 0')).toHaveLength(1)
    await desk.draw(aDrawing('title 1'), about)
    expect(made.filter((title) => title === 'title 1')).toHaveLength(2)
  })
})

function crisis() {
  return anObservation({ departure: aDepartureCall(), updatedAt: '2025-11-10' })
}

/** The United States at level 3, then at level 4, then with a call to leave, through the real pipeline. */
async function aCrisis() {
  const watch = aWatch({ store, clock, scripted: aSource() })
  const calm = anObservation({ level: 3, peak: 3, text: 'Reconsider travel.' })
  for (const observation of [calm, anObservation(), crisis()]) {
    watch.says(aReading({ observations: [observation] }))
    await watch.look(48)
  }
  return watch
}

function expectPicture(picture: Picture | undefined, name: string): void {
  if (picture === undefined) throw new Error('expected a picture')
  const png = Buffer.from(picture.png)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width, picture.height])
  expect(png.length).toBeLessThan(300_000)
  expect(picture.name).toBe(name)
  expect(picture.alternative.length).toBeGreaterThan(40)
  expect(picture.alternative.length).toBeLessThanOrEqual(1024)
}

function ports(): DeskPorts {
  return {
    store,
    sources: () => SOURCES,
    keeper: undefined,
    log: log.log,
    now: clock.now,
    speaker,
    posted: () => {},
  }
}

let lastDesk: { readonly store: Store; readonly desk: ReturnType<typeof createDesk> } | undefined

function deskOf() {
  if (lastDesk?.store !== store) lastDesk = { store, desk: createDesk(ports()) }
  return lastDesk.desk
}

async function ask(line: string, desk = deskOf()): Promise<Card> {
  const [command = '', ...words] = line.split(' ')
  const respond = responder({
    desk,
    speaker,
    now: clock.now,
    commands: COMMANDS,
    isOperator: () => false,
    report: (error) => {
      throw error
    },
  })
  const current = (await store.findChat(chat)) ?? chat
  const person = { id: '1', isChatAdmin: async () => false }
  const asked = { chat, title: chat.title, locale: 'en', person }
  return respond({ command, input: { kind: 'words', text: words.join(' ') }, ...asked }, current)
}
