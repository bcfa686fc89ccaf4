import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/adapters/discord/escape.ts'
import { render } from '../../src/adapters/discord/render.ts'
import type { Block, Card, Inline, Line } from '../../src/card/card.ts'
import { cleanLine } from '../../src/card/clean.ts'
import { shownOn } from '../support/fake-discord-markdown.ts'
import { readMessage } from '../support/fake-discord-rules.ts'

function aCard(card: Partial<Card> = {}): Card {
  return { tone: 'info', title: ['Ruritania'], blocks: [], buttons: [], ...card }
}

function describing(...blocks: readonly Block[]): string {
  const [message] = render(aCard({ blocks }))
  return message?.embeds[0]?.description ?? ''
}

function line(...inlines: readonly Inline[]): string {
  return describing({ kind: 'text', line: inlines })
}

/** Everything to read in all messages of a card, as a reader sees the words. */
function wordsOf(card: Card): string {
  const embeds = render(card).flatMap((message) => message.embeds)
  return embeds.map(({ title = '', description = '' }) => `${title}\n${description}`).join('\n')
}

/** Text full of what Discord's markdown gives a meaning to. */
const spiteful = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '||',
          '`',
          '```',
          '\\',
          '[',
          '](',
          ')',
          '<',
          '>',
          '#',
          '# ',
          '### ',
          '-# ',
        ],
        ...[
          '- ',
          '+ ',
          '1. ',
          '> ',
          '>>> ',
          '\n',
          ' ',
          ':',
          'x',
          '@everyone',
          '@here',
          '<@123>',
          '<@&12>',
          '<#1>',
        ],
        ...[
          '<t:1700000000:R>',
          '<:a:1>',
          '</status:12>',
          ':smile:',
          'https://ruritania.example/a_b',
          '[x](https://y.z)',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('foreign text', () => {
  it('shows exactly its words and nothing active, whatever it holds', () => {
    fc.assert(
      fc.property(spiteful, (text) => {
        const words = cleanLine(text).replaceAll('\u200b', '')
        expect(shownOn(escapeMarkdown(text))).toEqual({ words, active: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('stays harmless when it comes in pieces beside each other', () => {
    fc.assert(
      fc.property(spiteful, spiteful, (one, other) => {
        expect(shownOn(line(one, other)).active).toEqual([])
      }),
    )
  })

  it.each([
    ['# Leave now', 'heading'],
    ['- leave', 'list'],
    ['1. leave', 'numbered list'],
    ['[safe](https://ruritania.example)', 'link'],
    ['<@123456>', 'mention'],
    ['@everyone', 'everyone'],
    ['<t:1700000000:R>', 'timestamp'],
    [':warning:', 'emoji'],
    ['https://ruritania.example', 'address'],
  ])('is dangerous unescaped: %s is a %s', (text, kind) => {
    expect(shownOn(text).active).toContain(kind)
    expect(shownOn(escapeMarkdown(text)).active).toEqual([])
  })

  it('is escaped once over, however many colons it has', () => {
    expect(escapeMarkdown(':x'.repeat(200_000))).toHaveLength(599_999)
  })

  it('leaves ordinary prose as it is, readable where no markdown is rendered', () => {
    const prose =
      'Non-essential staff (about 1.5 % of all) left at 10:40; call +33 1 00 00, e-mail a@b.example!'
    expect(escapeMarkdown(prose)).toBe(prose)
  })
})

describe('a card as Discord messages', () => {
  it.each([
    ['extreme', 0x8b0000],
    ['severe', 0xe67e22],
    ['moderate', 0xf1c40f],
    ['minor', 0x95a5a6],
    ['calm', 0x2ecc71],
    ['info', 0x5865f2],
    ['error', 0xed4245],
  ] as const)('gives the tone %s its colour', (tone, colour) => {
    expect(render(aCard({ tone }))[0]?.embeds[0]).toMatchObject({ color: colour, title: 'Ruritania' })
  })

  it('writes each kind of block in its own form', () => {
    expect(
      describing(
        { kind: 'heading', line: ['Strelsau'] },
        {
          kind: 'text',
          line: ['Level ', { kind: 'bold', text: '4' }, ', ', { kind: 'italic', text: 'do not go' }],
        },
        { kind: 'list', items: [['one'], ['two']] },
        { kind: 'quote', text: 'Leave *now*.\n\nDo not wait.', language: 'en' },
        { kind: 'text', line: [{ kind: 'code', text: '/status RU' }] },
      ),
    ).toBe(
      [
        '### Strelsau',
        'Level **4**, *do not go*',
        '- one',
        '- two',
        '> Leave \\*now\\*.',
        '> Do not wait.',
        '`/status RU`',
      ].join('\n'),
    )
  })

  it('keeps two quotes apart', () => {
    const quote: Block = { kind: 'quote', text: 'Leave.', language: 'en' }
    expect(describing(quote, quote)).toBe('> Leave.\n\n> Leave.')
  })

  it('links to web addresses only, and shows others as words', () => {
    const to = (url: string) => line({ kind: 'link', text: 'advice [a]', url })
    expect(to('https://ruritania.example/a_(b)?q=1')).toBe(
      '[advice \\[a\\]](<https://ruritania.example/a_%28b%29?q=1>)',
    )
    for (const url of ['javascript:alert(1)', 'discord://x', 'ftp://ruritania.example', 'not an address']) {
      expect(shownOn(to(url))).toEqual({ words: `advice [a] (${url})`, active: [] })
    }
  })

  it('keeps marks that touch each other apart, and code that holds a backtick plain', () => {
    expect(
      shownOn(line({ kind: 'bold', text: 'a' }, { kind: 'italic', text: 'b' }, { kind: 'bold', text: 'c' }))
        .active,
    ).toEqual(['bold', 'italic', 'bold'])
    expect(shownOn(line({ kind: 'code', text: 'a`b' }))).toEqual({ words: 'a`b', active: [] })
    expect(line('x', { kind: 'bold', text: ' y ' }, 'z')).toBe('x **y** z')
  })

  it('puts up to five buttons in a row under the last message, with their command as id', () => {
    const buttons = Array.from({ length: 5 }, (_, index) => ({
      label: index === 0 ? 'x'.repeat(90) : `B${index}`,
      command: `status ${index}`,
    }))
    const [row, ...others] = render(aCard({ buttons: [...buttons, ...buttons] }))[0]?.components ?? []
    expect(others).toEqual([])
    expect(row?.components.map((button) => 'custom_id' in button && button.custom_id)).toEqual(
      buttons.map(({ command }) => command),
    )
    expect(row?.components[0]).toMatchObject({ label: `${'x'.repeat(79)}…` })
  })

  it('writes a button out that finds no place', () => {
    const long = { label: 'Long', command: `status ${'x'.repeat(100)}` }
    const [message] = render(aCard({ buttons: [long, { label: 'Look', command: 'list' }] }))
    expect(message?.components[0]?.components).toHaveLength(1)
    expect(message?.embeds[0]?.description).toBe(`- Long: \`/status ${'x'.repeat(100)}\``)
  })

  it('numbers the messages of a card that needs more than one', () => {
    const blocks = Array.from(
      { length: 40 },
      (_, index): Block => ({
        kind: 'text',
        line: [`${index} ${'word '.repeat(60)}`],
      }),
    )
    const messages = render(aCard({ blocks, buttons: [{ label: 'Look', command: 'list' }] }))
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.map(({ embeds }) => embeds.at(-1)?.footer?.text)).toEqual(
      messages.map((_, index) => `${index + 1}/${messages.length}`),
    )
    expect(messages.map(({ components }) => components.length)).toEqual([
      ...messages.slice(1).map(() => 0),
      1,
    ])
    expect(messages.map(({ embeds }) => embeds[0]?.title)).toEqual([
      'Ruritania',
      ...messages.slice(1).map(() => undefined),
    ])
  })

  it.each([
    ['text', (text: string): Block => ({ kind: 'text', line: [text] })],
    ['list', (text: string): Block => ({ kind: 'list', items: [[text]] })],
    ['quote', (text: string): Block => ({ kind: 'quote', text, language: 'en' })],
  ])('cuts one long %s at the ends of sentences only', (_, block) => {
    const text = 'Citizens should contact the U.S. Embassy at once. '.repeat(300).trim()
    const messages = render(aCard({ blocks: [block(text)] }))
    const parts = messages.flatMap(({ embeds }) => embeds.map(({ description = '' }) => description))
    expect(messages.length).toBeGreaterThan(1)
    for (const part of parts) expect(part).toMatch(/at once\.$/)
    expect(parts.join(' ').match(/contact the U\.S\. Embassy at once\./g)).toHaveLength(300)
  })

  it('has something to read in each message and each embed, whatever there is to say', () => {
    expect(render(aCard({ tone: 'severe', title: [' '] }))[0]?.embeds).toMatchObject([{ description: '🟠' }])
    const long: Block = { kind: 'text', line: ['word '.repeat(1500)] }
    for (const { embeds } of render(aCard({ title: [''], blocks: [long] }))) {
      expect(embeds.map(({ description = '' }) => description.trim())).not.toContain('')
    }
  })

  it('keeps a title that is too long for one, as the first line', () => {
    const title = 'Ruritania '.repeat(40).trim()
    const [message] = render(aCard({ title: [title] }))
    expect(message?.embeds[0]?.title).toBeUndefined()
    expect(message?.embeds[0]?.description).toBe(`**${title}**`)
  })

  it('makes a title that holds a link one', () => {
    const [message] = render(
      aCard({ title: [{ kind: 'link', text: 'Advice', url: 'https://ruritania.example/' }] }),
    )
    expect(message?.embeds[0]).toMatchObject({ title: 'Advice', url: 'https://ruritania.example/' })
  })

  it('begins a new row rather than cut a word in two where a little room is left', () => {
    const filler = (length: number) => 'x'.repeat(length)
    for (let length = 2840; length < 2850; length += 1) {
      const line: Line = [{ kind: 'bold', text: filler(length - 4) }, ' someword ', filler(2000)]
      expect(wordsOf(aCard({ blocks: [{ kind: 'text', line }] }))).toContain('someword')
    }
  })

  it('stays within every limit of Discord and loses no word, whatever the card', () => {
    const words = fc.array(fc.constantFrom('leave', '*now*', '#Strelsau', 'x'.repeat(300), '🇷🇺', 'by_air'), {
      minLength: 1,
      maxLength: 500,
    })
    const text = words.map((parts) => parts.join(' '))
    const inline = fc.oneof(
      text,
      fc.record({ kind: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const), text }),
      fc.record({ kind: fc.constant('link' as const), text, url: fc.webUrl() }),
    )
    const block = fc.oneof(
      fc.record({
        kind: fc.constantFrom('heading' as const, 'text' as const),
        line: fc.array(inline, { maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant('list' as const),
        items: fc.array(fc.array(inline, { maxLength: 2 }), { maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('quote' as const), text, language: fc.constant('en') }),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const card = aCard({ blocks })
        for (const message of render(card)) expect(readMessage(message)).toBeDefined()
        const rendered = wordsOf(card).replaceAll('\\', '')
        const count = (where: string, word: string) => where.split(word).length - 1
        for (const word of ['leave', 'now', 'Strelsau', '🇷🇺', 'air']) {
          expect(count(rendered, word)).toBeGreaterThanOrEqual(count(wordsIn(blocks), word))
        }
        expect(count(rendered, 'x')).toBeGreaterThanOrEqual(count(wordsIn(blocks), 'x'))
      }),
      { numRuns: 60 },
    )
  })
})

function wordsIn(blocks: readonly Block[]): string {
  return blocks.map(wordsInBlock).join('\n')
}

function wordsInBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return textOf(block.line)
    case 'list':
      return block.items.map(textOf).join('\n')
    case 'quote':
      return block.text
  }
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
