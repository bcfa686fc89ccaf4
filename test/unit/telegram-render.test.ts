import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Piece, paginate } from '../../src/adapters/telegram/paginate.ts'
import { popUp, render } from '../../src/adapters/telegram/render.ts'
import type { Block, Card, Inline } from '../../src/card/card.ts'
import { aliveIn } from '../support/fake-telegram-rules.ts'

const JOINER = '\u2060'

function aCard(card: Partial<Card> = {}): Card {
  return { tone: 'extreme', title: ['Ruritania'], blocks: [], buttons: [], ...card }
}

function onlyPage(card: Card) {
  const pages = render(card)
  expect(pages).toHaveLength(1)
  const [page] = pages
  if (page === undefined) throw new Error('no page')
  return page
}

function textOf(...line: readonly Inline[]): string {
  return onlyPage(aCard({ title: ['T'], blocks: [{ kind: 'text', line }] })).text.slice('🔴 T\n\n'.length)
}

/** What each entity of a page covers. */
function covered(card: Card): readonly string[] {
  const { text, entities } = onlyPage(card)
  return entities.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`)
}

describe('a card as a Telegram message', () => {
  it.each([
    ['extreme', '🔴'],
    ['severe', '🟠'],
    ['moderate', '🟡'],
    ['minor', '⚪'],
    ['calm', '🟢'],
    ['info', 'ℹ️'],
    ['error', '⚠️'],
  ] as const)('marks the tone %s with %s before a bold title', (tone, mark) => {
    const card = aCard({ tone })
    expect(onlyPage(card).text).toBe(`${mark} Ruritania`)
    expect(covered(card)).toEqual(['bold: Ruritania'])
  })

  it('formats headings, lists, links and quotes by entities', () => {
    const card = aCard({
      blocks: [
        { kind: 'heading', line: ['Now ', { kind: 'code', text: '/status RU' }] },
        { kind: 'list', items: [[{ kind: 'italic', text: 'one' }], ['two']] },
        { kind: 'quote', text: 'Go home.', language: 'en' },
        { kind: 'text', line: [{ kind: 'link', text: 'source', url: 'https://example.org/a?b=c d' }] },
      ],
    })
    expect(onlyPage(card).text).toBe('🔴 Ruritania\n\nNow /status RU\n• one\n• two\nGo home.\nsource')
    expect(covered(card)).toEqual([
      'bold: Ruritania',
      'bold: Now ',
      'code: /status RU',
      'italic: one',
      'blockquote: Go home.',
      'text_link: source',
    ])
    expect(onlyPage(card).entities.at(-1)).toMatchObject({ url: 'https://example.org/a?b=c%20d' })
  })

  it('puts paragraphs apart, and the lines under a heading together', () => {
    const line = (word: string): Block => ({ kind: 'text', line: [word] })
    const heading: Block = { kind: 'heading', line: ['Head'] }
    const blocks = [line('one'), line('two'), heading, line('three'), line('four'), heading, line('five')]
    expect(onlyPage(aCard({ blocks })).text).toBe(
      '🔴 Ruritania\n\none\n\ntwo\n\nHead\nthree\nfour\n\nHead\nfive',
    )
  })

  it('folds a long quote', () => {
    const card = aCard({ blocks: [{ kind: 'quote', text: 'Leave. '.repeat(100), language: 'en' }] })
    expect(onlyPage(card).entities.at(-1)).toMatchObject({ type: 'expandable_blockquote' })
  })

  it('puts the buttons under the last message, and none that Telegram would refuse', () => {
    const buttons = [
      { label: 'Congo', command: 'status CG' },
      { label: 'too long', command: `status ${'é'.repeat(29)}` },
    ]
    const pages = render(aCard({ buttons, blocks: longBlocks() }))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.slice(0, -1).every(({ keyboard }) => keyboard === undefined)).toBe(true)
    expect(pages.at(-1)?.keyboard?.inline_keyboard).toEqual([[{ text: 'Congo', callback_data: 'status CG' }]])
  })

  it('shows labels without what Telegram refuses in them, and no button that has none left', () => {
    const buttons = [
      { label: ' Mali\ud83d\n\u202e(ML)', command: 'status ML' },
      { label: '\u0000 ', command: 'list' },
      { label: 'Half', command: 'status \ud83d' },
    ]
    expect(onlyPage(aCard({ buttons })).keyboard?.inline_keyboard).toEqual([
      [{ text: 'Mali\uFFFD (ML)', callback_data: 'status ML' }],
    ])
  })

  it('says the beginning of a card in a pop-up of at most 200 characters', () => {
    expect(popUp(aCard({ tone: 'error', blocks: longBlocks() })).length).toBe(200)
    expect(popUp(aCard({ tone: 'error' }))).toBe('⚠️ Ruritania')
  })
})

describe('what a government wrote stays text', () => {
  it.each([
    ['@everyone', `@${JOINER}everyone`],
    ['write to (@ministry)', `write to (@${JOINER}ministry)`],
    ['/unsubscribe all', `/${JOINER}unsubscribe all`],
    ['#leave', `#${JOINER}leave`],
    ['help@example.org and/or https://example.org/a#b', 'help@example.org and/or https://example.org/a#b'],
    ['<b>&amp; *_`', '<b>&amp; *_`'],
  ])('%s', (words, shown) => {
    expect(textOf(words)).toBe(shown)
    expect(textOf({ kind: 'bold', text: words })).toBe(shown)
    const quote: Block = { kind: 'quote', text: words, language: 'en' }
    expect(onlyPage(aCard({ title: ['T'], blocks: [quote] })).text).toBe(`🔴 T\n\n${shown}`)
  })

  it('is not a mention either when a style begins behind the sign', () => {
    expect(textOf('@', { kind: 'bold', text: 'everyone' })).toBe(`@${JOINER}everyone`)
    expect(textOf('x', { kind: 'bold', text: '/stop' })).toBe(`x/${JOINER}stop`)
  })

  it('leaves our own commands in code as they are', () => {
    expect(textOf({ kind: 'code', text: '/status Mali' })).toBe('/status Mali')
  })

  it('is read in the order in which it is written', () => {
    expect(textOf('safe \u202elevel 4\u202c, \u2067now\u2069')).toBe('safe level 4, now')
  })

  it('is no cashtag, and money stays money', () => {
    expect(textOf('pay $USD or $50')).toBe(`pay $${JOINER}USD or $50`)
  })

  it.each(['tg://user?id=1', 'javascript:alert(1)', 'not a url'])('makes no link of %s', (url) => {
    const card = aCard({ title: ['T'], blocks: [{ kind: 'text', line: [{ kind: 'link', text: 'x', url }] }] })
    expect(covered(card)).toEqual(['bold: T'])
  })

  it('drops control characters and halves of characters', () => {
    expect(textOf('a\u0000b\tc\r\nd\uD83De')).toBe('a b c\nd\uFFFDe')
  })
})

describe('a card that is longer than a message', () => {
  it('ends pages between blocks and never with a heading', () => {
    const pages = render(aCard({ blocks: longBlocks() }))
    expect(pages.length).toBeGreaterThan(1)
    for (const { text } of pages) {
      expect(text).not.toMatch(/Heading \d+$/)
      expect(text).toMatch(/words\.$/)
    }
  })

  it('ends no page with a heading because of the limit of entities either', () => {
    const link: Inline = { kind: 'link', text: 'page', url: 'https://example.org' }
    const items = Array.from({ length: 98 }, () => [link])
    const blocks: readonly Block[] = [
      { kind: 'list', items },
      { kind: 'heading', line: ['Heading'] },
      { kind: 'text', line: [link] },
    ]
    const pages = render(aCard({ blocks }))
    expect(pages.map(({ text }) => text.split('\n').at(-1))).toEqual(['• page', 'page'])
  })

  it('cuts one long quote at the ends of sentences, each part a quote', () => {
    const pages = render(
      aCard({ blocks: [{ kind: 'quote', text: 'Please leave. '.repeat(700), language: 'en' }] }),
    )
    expect(pages.length).toBe(3)
    for (const { text, entities } of pages) {
      expect(text).toMatch(/leave\.$/)
      expect(entities.some(({ type }) => type === 'expandable_blockquote')).toBe(true)
    }
  })

  it('never cuts a character in half', () => {
    const pages = render(aCard({ title: ['T'], blocks: [{ kind: 'text', line: ['🔔'.repeat(5000)] }] }))
    expect(pages.every(({ text }) => !/\p{Surrogate}/u.test(text))).toBe(true)
  })

  it('begins no page with a sign that was harmless behind a letter', () => {
    for (const sign of ['@durov', '#tag', '/stop', '$USD']) {
      const endless = `${'x'.repeat(sign.length === 4 ? 1 : 2)}${sign}`.repeat(1500)
      const pages = render(aCard({ title: ['T'], blocks: [{ kind: 'text', line: [endless] }] }))
      expect(pages.flatMap(aliveIn)).toEqual([])
    }
  })

  it('keeps every word, every order and every limit', () => {
    const bare = (text: string) => text.replace(/\s/g, '')
    const word = fc.stringMatching(/^[a-zé.!? \n🔔]{1,60}$/u)
    const room = fc.integer({ min: 10, max: 120 })
    const piece = fc.record({ text: word, bold: fc.boolean(), leads: fc.boolean() })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), room, room, (parts, firstUnits, units) => {
        const pieces = parts.map(
          ({ text, bold, leads }): Piece => ({
            styled: {
              text: text.trim(),
              entities: bold ? [{ type: 'bold', offset: 0, length: text.trim().length }] : [],
            },
            gap: '\n',
            leads,
          }),
        )
        const pages = paginate(pieces, (page) => ({ units: page === 0 ? firstUnits : units, entities: 100 }))
        expect(bare(pages.map(({ text }) => text).join(''))).toBe(
          bare(parts.map(({ text }) => text).join('')),
        )
        for (const [page, { text, entities }] of pages.entries()) {
          expect(text.trim()).toBe(text)
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThanOrEqual(page === 0 ? firstUnits : units)
          for (const { offset, length } of entities) {
            expect(length).toBeGreaterThan(0)
            expect(offset + length).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })
})

function longBlocks(): readonly Block[] {
  return Array.from({ length: 20 }, (_, index): readonly Block[] => [
    { kind: 'heading', line: [`Heading ${index}`] },
    { kind: 'text', line: ['Some words. '.repeat(40)] },
  ]).flat()
}
