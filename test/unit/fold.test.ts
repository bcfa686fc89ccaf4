import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { foldPage } from '../../src/pipeline/fold.ts'

const say = loadSpeakers()('en')

/** A platform that shows so many characters in one message. */
function within(room: number) {
  return (card: Card) => Math.ceil(plainText(card).length / room)
}

function aCard(
  name: string,
  { words = 10, tone = 'severe' }: { words?: number; tone?: Card['tone'] } = {},
): Card {
  return {
    tone,
    title: [`${name} changes`],
    blocks: [{ kind: 'text', line: [`All about ${name}.`, ' word'.repeat(words)] }],
    buttons: [],
    brief: [{ kind: 'link', text: `${name} changes`, url: `https://gov.example/${name}` }],
  }
}

describe('a page', () => {
  it('of one card is that card', () => {
    const card = aCard('Mali')
    expect(foldPage([card], { messages: within(10), say })).toEqual({ card, count: 1 })
  })

  it('shows the worst in full as far as there is room, and the others as a line with a link each', () => {
    const cards = ['Mali', 'Niger', 'Chad', 'Togo'].map((name) => aCard(name, { words: 40 }))
    const { card, count } = foldPage(cards, { messages: within(800), say })
    const text = plainText(card)
    expect(count).toBe(4)
    expect(card.title).toEqual(['Mali changes', ' (and 3 more)'])
    expect(text).toContain('All about Mali.')
    expect(text).toContain('All about Niger.')
    expect(text).not.toContain('All about Togo.')
    expect(text).toContain('- 🟠 Togo changes <https://gov.example/Togo>')
  })

  it('leaves what has no room for the next page', () => {
    const cards = Array.from({ length: 30 }, (_, number) => aCard(`Land${number}`, { words: 300 }))
    const { card, count } = foldPage(cards, { messages: within(700), say })
    expect(count).toBeGreaterThan(5)
    expect(count).toBeLessThan(30)
    expect(plainText(card)).toContain(`Land${count - 1} changes`)
    expect(plainText(card)).not.toContain(`Land${count} changes`)
  })

  it('always fits in one message unless it is a single card, and is full: one line more would not fit', () => {
    const some = fc.array(fc.record({ name: fc.stringMatching(/^[A-Z][a-z]{1,12}$/), words: fc.nat(120) }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(some, fc.integer({ min: 100, max: 4096 }), (named, room) => {
        const cards = named.map(({ name, words }) => aCard(name, { words }))
        const messages = within(room)
        const { card, count } = foldPage(cards, { messages, say })
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(cards.length)
        if (count > 1) expect(messages(card)).toBe(1)
        for (const { title } of cards.slice(0, count)) expect(plainText(card)).toContain(title[0])
      }),
    )
  })

  it('is the same for the same cards, so that a repeat is no other message', () => {
    const cards = ['Mali', 'Niger', 'Chad'].map((name) => aCard(name))
    const folded = () => foldPage(cards, { messages: within(500), say })
    expect(folded()).toEqual(folded())
  })
})
