import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attached } from '../../src/adapters/discord/attach.ts'
import { render as discord } from '../../src/adapters/discord/render.ts'
import { illustrated } from '../../src/adapters/telegram/illustrate.ts'
import { popUp, render as telegram } from '../../src/adapters/telegram/render.ts'
import { documentMessage } from '../../src/adapters/telegram/send.ts'
import { render as terminal } from '../../src/adapters/terminal/render.ts'
import type { Block, Card, CardFile, Inline } from '../../src/card/card.ts'
import { fileName, textFile } from '../../src/card/file.ts'
import { plainText } from '../../src/card/plain.ts'
import { someCard, someText, writtenIn } from '../support/card-arbitraries.ts'
import { readOn, shownOn } from '../support/fake-discord-markdown.ts'
import { readMessage } from '../support/fake-discord-rules.ts'
import { aliveIn, complaintAbout, complaintAboutCaption, SEND } from '../support/fake-telegram-rules.ts'

/** What every renderer makes of a card, and how a reader reads it. */
interface Renderer {
  readonly name: string
  /** What is wrong with it by the platform's rules; nothing. */
  readonly wrongWith: (card: Card) => readonly unknown[]
  /** Everything there is to read of the card itself, in order. */
  readonly read: (card: Card) => string
  /** What in it would do more than be read, beyond what the card asks for. */
  readonly alive: (card: Card) => readonly string[]
  readonly whole: (card: Card) => unknown
}

const RENDERERS: readonly Renderer[] = [
  {
    name: 'Telegram',
    wrongWith: (card) =>
      [
        ...telegram(card).map(({ text, entities, keyboard }) =>
          complaintAbout(sent({ text, entities, keyboard })),
        ),
        tooLong(popUp(card)),
      ].filter((complaint) => complaint !== undefined),
    read: (card) =>
      telegram(card)
        .map(({ text }) => text)
        .join('\n'),
    alive: (card) => telegram(card).flatMap(aliveIn),
    whole: telegram,
  },
  {
    name: 'Discord',
    wrongWith: (card) => discord(card).flatMap((message) => refusalOf(message) ?? []),
    read: (card) => readOn(rowsOf(card).join('\n')),
    alive: (card) =>
      rowsOf(card)
        .flatMap((row) => shownOn(row).active)
        .filter((what) => !ASKED_FOR.has(what)),
    whole: discord,
  },
  {
    name: 'a terminal',
    wrongWith: (card) => terminal(card, { coloured: false }).match(FOOLING) ?? [],
    read: (card) => plainText({ ...card, buttons: [] }),
    alive: (card) => terminal(card, { coloured: true }).replaceAll(COLOUR, '').match(FOOLING) ?? [],
    whole: (card) => terminal(card, { coloured: true }),
  },
]

/** Controls, and what makes text read in another order than it is written. */
const FOOLING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal's colours begin with
const COLOUR = /\u001b\[[\d;]*m/g
/** What blocks and inlines of a card are made of. */
const ASKED_FOR = new Set(['heading', 'list', 'quote', 'bold', 'italic', 'code', 'link', 'address'])

describe.each(RENDERERS)('any card in $name', ({ wrongWith, read, alive, whole }) => {
  it('is within every limit', () => {
    eachCard((card) => expect(wrongWith(card)).toEqual([]))
  })

  it('loses no word and keeps their order', () => {
    eachCard((card) => expect(missing(writtenIn(card), read(card))).toBe(''))
  })

  it('does nothing but be read', () => {
    eachCard((card) => expect(alive(card)).toEqual([]))
  })

  it('is read in the order in which it is written', () => {
    eachCard((card) => expect(JSON.stringify(whole(card))).not.toMatch(/[\u202a-\u202e]/))
  })

  it('looks the same each time', () => {
    eachCard((card) => {
      const again: Card = structuredClone(card)
      expect(whole(again)).toEqual(whole(card))
    })
  })
})

describe.each(RENDERERS)('twice the card in $name', ({ whole }) => {
  it.each<readonly [string, (parts: readonly Inline[]) => Block[]]>([
    ['in one line', (parts) => [{ kind: 'text', line: parts }]],
    ['in one list', (parts) => [{ kind: 'list', items: parts.map((part) => [part]) }]],
    ['in as many headings', (parts) => parts.map((part) => ({ kind: 'heading', line: [part] }))],
  ])('is twice the work, %s', (_where, blocksOf) => {
    const workFor = (count: number) => {
      let looks = 0
      const part = (index: number): Inline => ({
        kind: 'bold',
        get text() {
          looks += 1
          return `word ${index} `
        },
      })
      const blocks = blocksOf(Array.from({ length: count }, (_, index) => part(index)))
      whole({ tone: 'info', title: ['Ruritania'], blocks, buttons: [] })
      return looks
    }
    expect(workFor(2000) / workFor(1000)).toBeLessThan(2.5)
  })
})

/** Any card with a file, whatever its name, as large as ours become. */
const someFiled = fc
  .record({
    card: someCard,
    name: someText,
    text: fc.constantFrom('', '@everyone', 'Leave.\n'.repeat(200_000)),
  })
  .map(({ card, name, text }) => ({
    ...card,
    file: textFile(text, { name, otherwise: 'not taken', cut: 'cut' }).file,
  }))

describe('any card with a file', () => {
  const eachFiled = (check: (card: Card & { readonly file: CardFile }) => void) =>
    fc.assert(
      fc.property(someFiled, (card) => {
        check(card)
      }),
      { numRuns: 100 },
    )

  it('keeps its words on Telegram, as the caption or before the file, which comes once', () => {
    eachFiled((card) => {
      const words = telegram(card)
      const pages = illustrated(card, words) ?? []
      expect(pages.map(({ text }) => text).filter((text) => text !== '')).toEqual(
        words.map(({ text }) => text),
      )
      expect(pages.flatMap(({ file }) => file ?? [])).toEqual([card.file])
      const last = pages.at(-1)
      if (last === undefined) throw new Error('expected a message')
      const { text, entities, keyboard } = last
      expect(complaintAboutCaption(sent({ text, entities, keyboard }))).toBeUndefined()
      const message = documentMessage({ envelope: { chat_id: 1 }, page: last }, card.file)
      expect(message.document.filename).toBe(fileName(card.file))
      expect(card.file.bytes.length).toBeLessThan(50_000_000)
    })
  })

  it('keeps its words on Discord, with the file beside the first message', () => {
    eachFiled((card) => {
      const [first] = discord(card)
      const whole = first && attached(first, card)
      expect(whole?.message).toEqual(first)
      expect(whole?.files.map(({ name, attachment }) => [name, attachment.length])).toEqual([
        [fileName(card.file), card.file.bytes.length],
      ])
      expect(card.file.bytes.length).toBeLessThan(10_000_000)
    })
  })

  it('names it in a terminal', () => {
    eachFiled((card) => {
      expect(terminal(card, { coloured: false })).toContain(`📎 ${fileName(card.file)} (`)
      expect(plainText(card)).toContain(`📎 ${fileName(card.file)} (`)
    })
  })
})

function eachCard(check: (card: Card) => void): void {
  fc.assert(
    fc.property(someCard, (card) => {
      check(card)
    }),
    { numRuns: 200 },
  )
}

function sent({
  text,
  entities,
  keyboard,
}: {
  text: string
  entities: readonly unknown[]
  keyboard: unknown
}) {
  return SEND.parse({ text, entities, ...(keyboard === undefined ? {} : { reply_markup: keyboard }) })
}

/** Bot API, answerCallbackQuery. */
function tooLong(text: string): string | undefined {
  return text.length <= 200 ? undefined : 'MESSAGE_TOO_LONG'
}

/** Why Discord would not take it. */
function refusalOf(message: unknown): string | undefined {
  const json = JSON.stringify(message)
  if (/\\ud[89a-f]/i.test(json)) return 'half a character' // is no JSON to Discord
  try {
    readMessage(JSON.parse(json))
  } catch (error) {
    return JSON.stringify(error)
  }
  return undefined
}

/** The title and each row, as markdown. */
function rowsOf(card: Card): readonly string[] {
  return discord({ ...card, buttons: [] }).flatMap(({ embeds }) =>
    embeds.flatMap(({ title = '', description = '' }) => [title, ...description.split('\n')]),
  )
}

/** The rest of the written letters from the first one on that is not read behind the one before; empty where all are. */
function missing(written: string, read: string): string {
  const letters = lettersIn(written)
  const shown = lettersIn(read)
  let at = 0
  for (const [index, letter] of letters.entries()) {
    at = shown.indexOf(letter, at) + 1
    if (at === 0) return letters.slice(index).join('')
  }
  return ''
}

function lettersIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}
