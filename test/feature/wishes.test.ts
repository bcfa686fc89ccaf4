import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card, Inline } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { SEVERITIES } from '../../src/domain/alert.ts'
import { MODES, NEWS_KINDS } from '../../src/domain/chat.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import { countriesOf, REGIONS } from '../../src/domain/place.ts'
import { MINUTE } from '../../src/domain/time.ts'
import { canRing, confinedTo } from '../../src/domain/wish-terms.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { audit } from '../../src/pipeline/audit.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAlert } from '../support/builders.ts'
import { conversing } from '../support/conversing.ts'
import { aClock, aSubscriber, DAWN } from '../support/world.ts'

let store: Store
let clock: ReturnType<typeof aClock>
let here: ReturnType<typeof conversing>
beforeEach(() => {
  store = openStore(':memory:')
  clock = aClock()
  here = conversing(store, clock)
})
afterEach(() => store.close())

const aGroup = (address = '-1') =>
  store.openChat({ platform: 'telegram', address, topic: '' }, { title: '', locale: 'en', at: DAWN })
const wanted = async (chat: Awaited<ReturnType<typeof aGroup>>) =>
  (await store.subscriptionsOf(chat)).map(({ chat: _, since: __, ...terms }) => terms)
const about = (country: string, over: Parameters<typeof aChange>[0] = {}) =>
  anAlert({ main: aChange({ country, at: clock.pass(1000), ...over }) })
const codesIn = (card: Card) =>
  card.blocks
    .flatMap((block) => (block.kind === 'text' ? block.line : []))
    .filter(
      (inline): inline is Exclude<Inline, string> => typeof inline !== 'string' && inline.kind === 'code',
    )
    .map(({ text }) => text)

describe('a region that is followed', () => {
  it('rings for its countries and no other, and the audit finds nothing missing', async () => {
    const [sahel, west] = [await aGroup('-1'), await aGroup('-2')]
    expect(await here.type(sahel, 'subscribe Sahel minor')).toContain('That is 10 countries: Burkina Faso')
    await here.type(west, 'subscribe Afrique de l’Ouest extreme')
    expect(await here.ring(about('ML'))).toEqual(['-1', '-2'])
    expect(await here.ring(about('TD'))).toEqual(['-1'])
    expect(await here.ring(about('YE'))).toEqual([])
    clock.pass(6 * MINUTE)
    const speaker = loadSpeakers()
    expect(await audit({ store, now: clock.now, speaker, operators: async () => [] })).toEqual([])
  })

  it('is silenced as a whole, and a country in it is said to be silent still', async () => {
    const chat = await aGroup()
    await here.type(chat, 'subscribe Africa')
    expect(await here.type(chat, 'silence Sahel 12h')).toContain('Nothing about Sahel rings here')
    expect(await here.ring(about('ML'))).toEqual([])
    expect(await here.ring(about('KE'))).toEqual(['-1'])
    expect(await here.type(chat, 'silence Mali off')).toContain('Still silent, and about the same: Sahel.')
    expect(await here.type(chat, 'silence Sahel off')).not.toContain('Still silent')
    expect(await here.ring(about('ML'))).toEqual(['-1'])
  })

  it('that still covers a country is named when the country’s own wish goes, and the other way round', async () => {
    const chat = await aGroup()
    for (const place of ['Mali', 'Sahel', 'Yemen']) await here.type(chat, `subscribe ${place}`)
    expect(await here.type(chat, 'unsubscribe Mali')).toContain('still ring here: Sahel.')
    await here.type(chat, 'subscribe Mali')
    expect(await here.type(chat, 'unsubscribe Sahel')).toContain('still ring here: Mali.')
  })
})

describe('a wish confined to kinds of news', () => {
  it('is told plainly what it will not hear, and hears what it asked for', async () => {
    const chat = await aGroup()
    const said = await here.type(chat, 'subscribe Mali levels mission')
    expect(said).toContain('Left out, even where it is extreme: calls to leave and bulletins.')
    expect(said).not.toContain('Rings when a government tells its citizens to leave')
    expect(await here.ring(about('ML'))).toEqual([])
    const reduced = { kind: 'mission-reduced', from: 'normal', to: 'ordered-departure' } as const
    expect(await here.ring(about('ML', reduced))).toEqual(['-1'])
    expect(await here.type(chat, 'list')).toContain(
      'Mali: moderate, severe and extreme alerts, only levels and embassies',
    )
    expect(await here.type(chat, 'subscribe Mali')).toContain(
      'Before, it was: moderate, severe and extreme alerts, only',
    )
    expect(await here.ring(about('ML'))).toEqual(['-1'])
  })
})

describe('a wish confined to sources', () => {
  it('takes governments by any name and sources by id, and hears nobody else', async () => {
    const chat = await aGroup()
    const said = await here.type(chat, 'subscribe Mali from Royaume-Uni, us-state')
    expect(said).toContain('Only from: United Kingdom and U.S. Department of State.')
    expect(said).toContain('What any other source says is left out, even a call to leave')
    expect(await wanted(chat)).toMatchObject([{ sources: ['uk-fcdo', 'us-state'] }])
    expect(await here.ring(about('ML', { source: 'us-state' }))).toEqual(['-1'])
    expect(await here.ring(about('ML', { source: 'fr-meae' }))).toEqual([])
    expect(await here.ring(about('ML', { source: 'operators', kind: 'bulletin' }))).toEqual([])
  })

  it.each([
    ['subscribe Mali from Atlantis', '“Atlantis” names no source of mine'],
    ['subscribe Mali from US, Mali', '“Mali” names no source of mine'],
    ['subscribe Mali from', 'I read: '],
    ['subscribe Mali bulletins from US', 'That would never ring'],
    ['subscribe Mali levels from operators', 'That would never ring'],
  ])('is refused where it cannot be: "%s"', async (line, answer) => {
    const chat = await aGroup()
    expect(await here.type(chat, line)).toContain(answer)
    expect(await wanted(chat)).toEqual([])
  })
})

describe('picking without typing', () => {
  it('goes from the world to a country, and back', async () => {
    const chat = await aGroup()
    const world = await here.ask(chat, 'subscribe')
    const africa = await here.press(chat, world, 'Africa')
    const west = await here.press(chat, africa, 'Western Africa')
    expect(west.buttons.map(({ label }) => label)).toContain('Benin')
    const second = await here.press(chat, west, 'Page 2')
    const confirmed = await here.press(chat, second, 'Mali')
    expect(confirmed.title).toEqual(['Watching Mali'])
    const again = await here.press(chat, west, 'Page 2')
    expect(again.buttons.map(({ label, command }) => [label, command])).toContainEqual(['✓ Mali', 'wish ML'])
    expect((await here.press(chat, again, '‹ Back')).title).toEqual(africa.title)
    await here.press(chat, west, 'All: Western Africa')
    expect((await wanted(chat)).map(({ country }) => country)).toEqual(['011', 'ML'])
  })

  it('reaches every country but Antarctica, with buttons that every platform takes', async () => {
    const chat = await aGroup()
    const reached = new Set<string>()
    const pending = ['subscribe']
    const seen = new Set(pending)
    for (let line = pending.pop(); line !== undefined; line = pending.pop()) {
      const card = await here.ask(chat, line)
      expect(card.buttons.length).toBeLessThanOrEqual(25)
      for (const { command } of card.buttons) {
        expect(Buffer.byteLength(command)).toBeLessThanOrEqual(64)
        const [name = '', place = ''] = command.split(' ')
        if (name === 'subscribe') reached.add(place)
        else if (!seen.has(command)) pending.push(command)
        seen.add(command)
      }
    }
    expect(COUNTRIES.filter((country) => !reached.has(country))).toEqual(['AQ'])
    expect([...REGIONS, 'all'].filter((region) => !reached.has(region))).toEqual([])
  })

  it('is for admins only, at each press', async () => {
    const chat = await aGroup()
    const world = await here.ask(chat, 'subscribe')
    for (const { command } of [...world.buttons, { command: 'wish ML severity minor' }]) {
      const refused = await here.ask(chat, command, { isAdmin: false })
      expect(refused.title).toEqual(['Only admins can do this'])
    }
    expect(await wanted(chat)).toEqual([])
  })
})

describe('the buttons under a confirmation', () => {
  it('change one thing and keep the rest, and undo it', async () => {
    const chat = await aGroup()
    const first = await here.ask(chat, 'subscribe Mali severe from US')
    const milder = await here.press(chat, first, 'From minor on')
    const daily = await here.press(chat, milder, 'Once a day')
    const kinds = await here.press(chat, daily, 'Kinds of news')
    const fewer = await here.press(chat, kinds, '✓ bulletins')
    const sources = ['us-embassy', 'us-state']
    const kept = { country: 'ML', leastSeverity: 'minor', mode: 'digest', sources }
    expect(await wanted(chat)).toEqual([{ ...kept, kinds: ['levels', 'departure', 'mission'] }])
    await here.press(chat, fewer, 'Undo')
    expect(await wanted(chat)).toEqual([{ ...kept, kinds: [] }])
    await here.press(chat, milder, 'Undo')
    expect(await wanted(chat)).toEqual([{ ...kept, leastSeverity: 'severe', mode: 'at-once', kinds: [] }])
    await here.press(chat, first, 'Undo')
    expect(await wanted(chat)).toEqual([])
    expect(plainText(await here.press(chat, first, 'From minor on'))).toContain('Nothing rings here yet')
  })

  it('never leave a wish without any kind, and take a forged value for nothing', async () => {
    const chat = await aGroup()
    await here.type(chat, 'subscribe Mali mission')
    const kinds = await here.ask(chat, 'wish ML kinds')
    expect(kinds.buttons.map(({ label }) => label)).not.toContain('✓ embassies')
    const before = await wanted(chat)
    for (const forged of ['kinds none', 'severity loud', 'mode', 'sources us-state', 'severity digest'])
      await here.type(chat, `wish ML ${forged}`)
    expect(await wanted(chat)).toEqual(before)
  })

  it('are left out where they would be too long, and the way back is written out', async () => {
    const chat = await aGroup()
    await here.type(
      chat,
      'subscribe Horn of Africa moderate digest levels departure mission from US, UK, France',
    )
    const card = await here.ask(chat, 'subscribe horn-of-africa')
    expect(codesIn(card)).toEqual([
      '/subscribe horn-of-africa moderate digest levels departure mission from US,GB,FR',
    ])
    const before = await here.type(chat, codesIn(card)[0]?.slice(1) ?? '')
    expect(before).toContain('Only from: United States, United Kingdom and France.')
  })
})

describe('a long list', () => {
  it('has pages of eight, for what rings and for what is to stop', async () => {
    const chat = await aGroup()
    for (const country of countriesOf('sahel')) await here.type(chat, `subscribe ${country}`)
    const first = await here.ask(chat, 'list')
    expect(plainText(first)).toContain('10 subscriptions.')
    expect(first.buttons.filter(({ command }) => command.startsWith('wish '))).toHaveLength(8)
    const second = await here.press(chat, first, 'Page 2')
    expect(second.buttons.map(({ label }) => label)).toEqual(['Nigeria ›', 'Senegal ›', '‹ Page 1/2'])
    const card = await here.press(chat, second, 'Senegal')
    await here.press(chat, card, 'Remove')
    const which = await here.press(chat, await here.ask(chat, 'unsubscribe'), 'Page 2')
    expect(which.buttons.map(({ command }) => command)).toEqual([
      'unsubscribe NG',
      'unsubscribe page 1',
      'unsubscribe everything',
    ])
  })
})

describe('/export and /import', () => {
  it('hand 250 countries on in one line that every platform holds', async () => {
    const [chat, other] = [await aSubscriber(store, { address: '-1', country: '011' }), await aGroup('-2')]
    for (const country of COUNTRIES)
      await store.subscribe({ chat: chat.id, country, leastSeverity: 'severe', since: DAWN })
    await here.type(chat, 'settings quiet 22-7')
    const lines = codesIn(await here.ask(chat, 'export'))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.length).toBeLessThan(1900)
    const said = await here.type(other, `import ${lines[0]}`)
    expect(said).toContain(`${COUNTRIES.length + 1} subscriptions added.`)
    expect(await wanted(other)).toEqual(await wanted(chat))
    expect((await store.findChat(other))?.settings.quiet).toEqual({ from: 22, to: 7 })
    expect(await here.type(other, `import ${lines[0]}`)).toContain(
      `${COUNTRIES.length + 1} subscriptions were there`,
    )
  })

  it('hand on the same wishes, whatever they are', async () => {
    const sources = ['us-state', 'us-embassy', 'uk-fcdo', 'operators']
    const wish = fc
      .record({
        country: fc.constantFrom(...COUNTRIES, ...REGIONS, 'all'),
        leastSeverity: fc.constantFrom(...SEVERITIES),
        mode: fc.constantFrom(...MODES),
        kinds: fc.subarray([...NEWS_KINDS]).map(confinedTo),
        sources: fc.subarray(sources).map((ids) => ids.toSorted()),
      })
      .filter(canRing)
    const wishes = fc.uniqueArray(wish, { maxLength: 60, selector: ({ country }) => country })
    let chats = 0
    await fc.assert(
      fc.asyncProperty(wishes, async (terms) => {
        chats += 2
        const [from, to] = [await aGroup(`-${chats}`), await aGroup(`-${chats + 1}`)]
        for (const one of terms) await store.subscribe({ ...one, chat: from.id, since: DAWN })
        for (const line of codesIn(await here.ask(from, 'export'))) {
          expect(line.length).toBeLessThan(2800)
          await here.type(to, `import ${line}`)
        }
        expect(await wanted(to)).toEqual(await wanted(from))
      }),
      { numRuns: 25 },
    )
  })

  it('understand a line that a telephone has made typographic, between the marks of code', async () => {
    const chat = await aGroup()
    await here.type(chat, 'import `{“tocsin”:1,“wishes”:[{“places”:[“ML”],“least”:“minor”}]}`')
    expect(await wanted(chat)).toMatchObject([{ country: 'ML', leastSeverity: 'minor' }])
  })

  it.each([
    ['', 'Type /import and'],
    ['hello', '“hello”'],
    ['[]', 'This is no line of mine: “[]”'],
    ['{"tocsin":2}', 'At tocsin stands “2”'],
    ['{"tocsin":1,"role":"5"}', '“role”'],
    ['{"tocsin":1,"settings":{"role":"123456789012345678"}}', 'At settings stands “role”'],
    ['{"tocsin":1,"settings":{"digest":25}}', 'At settings.digest stands “25”'],
    ['{"tocsin":1,"settings":{"language":"xx"}}', 'At settings.language stands “xx”'],
    ['{"tocsin":1,"wishes":[{"places":["ML"]}]}', 'Nothing stands at wishes[0].least'],
    ['{"tocsin":1,"wishes":[{"least":"minor"}]}', 'Nothing stands at wishes[0].places'],
    ['{"tocsin":1,"wishes":[{"places":["ML","Mali"],"least":"minor"}]}', 'wishes[0].places[1] stands “Mali”'],
    ['{"tocsin":1,"wishes":[{"places":["ML","ML"],"least":"minor"}]}', 'At wishes stands “ML”'],
    ['{"tocsin":1,"wishes":[{"places":["ML"],"least":"loud"}]}', 'wishes[0].least stands “loud”'],
    ['{"tocsin":1,"wishes":[{"places":["ML"],"least":"minor","sources":["xx"]}]}', 'sources[0] stands “xx”'],
    [
      '{"tocsin":1,"wishes":[{"places":["ML"],"least":"minor","kinds":["bulletins"],"sources":["us-state"]}]}',
      'wishes[0]',
    ],
  ])('refuse %s, and change nothing', async (text, answer) => {
    const chat = await aGroup()
    await here.type(chat, 'subscribe Niger')
    const before = [await wanted(chat), await store.findChat(chat)]
    const good = '{"tocsin":1,"wishes":[{"places":["TD"],"least":"minor"},'
    expect(await here.type(chat, `import ${text}`.trim())).toContain(answer)
    if (text.startsWith('{"tocsin":1,"wishes":['))
      await here.type(chat, `import ${good}${text.slice('{"tocsin":1,"wishes":['.length)}`)
    expect([await wanted(chat), await store.findChat(chat)]).toEqual(before)
  })
})
