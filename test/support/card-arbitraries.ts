import fc from 'fast-check'
import type { Block, Button, Card, Inline, Line, Tone } from '../../src/card/card.ts'

/** Everything that means something to a platform, a terminal or a reader's eye; ordinary words between. */
const PIECES = [
  ...'Leave Ruritania now by air embassy 4 28 10:40 +33 1.5 % U.S. e.g. Strelsau été Größe ñ ł ж 日本 한국'.split(
    ' ',
  ),
  ...['غادروا مالي', 'المستوى 4', 'צאו מיד', 'שלום (4)', 'فرنسا', 'Mali (level 4)', '٣٤'],
  ...[
    '\u202e',
    '\u202d',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200f',
    '\u200e',
    '\u061c',
  ],
  ...[
    '🔴',
    '🇲🇱',
    '👨‍👩‍👧‍👦',
    '❤️',
    '\u200d',
    '\ufe0f',
    '\ud83d',
    '\udc68',
    '\u0301',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u0085',
  ],
  ...[
    '&',
    '<',
    '>',
    '"',
    "'",
    '&amp;',
    '<b>',
    '</b>',
    '<!--',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '|',
    '||',
    '\\',
  ],
  ...[
    '[',
    ']',
    '](',
    '(',
    ')',
    '!',
    '#',
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
    '1. ',
    '> ',
    '>>> ',
    ':',
    '://',
    '/',
    '@',
  ],
  ...[
    '@everyone',
    '@here',
    '<@123456789012345678>',
    '<@&123456789012345678>',
    '<#123>',
    '</status:12>',
    '<t:1700000000:R>',
  ],
  ...[
    '<:a:1>',
    ':smile:',
    '@durov',
    '/stop',
    '/stop@bot',
    '#tag',
    '$USD',
    't.me/joinchat/x',
    'https://ruritania.example/a_b?c=d#e',
  ],
  ...[
    '[x](https://y.example)',
    'tg://user?id=1',
    'mail@ruritania.example',
    'javascript:alert(1)',
    'discord.gg/x',
  ],
  ...[' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u2028', '\u00a0', '.', ',', '…', '—'],
]
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const glued = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
/** One sentence of ten thousand characters; with spaces, or without any. */
const endless = fc
  .tuple(piece, fc.constantFrom('', ' '))
  .map(([one, gap]) => `${one}x${gap}`.repeat(Math.ceil(10_000 / (one.length + 2))))

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const ESCAPES = /[\u001b\u0090-\u009f]/g
/** A text without the escape sequences of terminals, of which only some renderers take notice. */
export const someText = fc
  .oneof({ weight: 12, arbitrary: glued }, { weight: 8, arbitrary: prose }, { weight: 1, arbitrary: endless })
  .map((text) => text.replace(ESCAPES, ''))

const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'https://ruritania.example/a_(b)?q=[1]<2>',
    'javascript:alert(1)',
    'tg://user?id=1',
    '',
    'x',
  ),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 3, arbitrary: someText },
  fc.record({ kind: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const), text: someText }),
  fc.record({ kind: fc.constant('link' as const), text: someText, url: address }),
)
const line: fc.Arbitrary<Line> = fc.array(inline, { maxLength: 5 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), line }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(line, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('quote' as const),
    text: someText,
    language: fc.constantFrom('en', 'ar', 'he'),
  }),
)
const button: fc.Arbitrary<Button> = fc.record({
  label: fc.oneof(someText, fc.constantFrom('Mali', 'Next →', '')),
  command: fc.oneof(
    fc.nat().map((number) => `status ${number}`),
    someText,
  ),
})
const tone: fc.Arbitrary<Tone> = fc.constantFrom(
  'extreme',
  'severe',
  'moderate',
  'minor',
  'calm',
  'info',
  'error',
)

/** Any card at all: empty, hostile, or longer than any platform takes in one message. */
export const someCard: fc.Arbitrary<Card> = fc.record({
  tone,
  title: fc.oneof(
    { weight: 3, arbitrary: line },
    fc.constant([]),
    fc.constant(['Very long title '.repeat(40)]),
  ),
  blocks: fc.oneof(
    { weight: 6, arbitrary: fc.array(block, { maxLength: 8 }) },
    fc.array(block, { maxLength: 60 }),
  ),
  buttons: fc.oneof(
    fc.array(button, { maxLength: 6 }),
    fc.constant([]),
    fc.array(button, { minLength: 60, maxLength: 60 }),
  ),
})

/** The words of a card, in their order, as its author wrote them; without its buttons. */
export function writtenIn({ title, blocks }: Card): string {
  return [textOf(title), ...blocks.map(wordsOf)].join('\n')
}

function wordsOf(of: Block): string {
  switch (of.kind) {
    case 'heading':
    case 'text':
      return textOf(of.line)
    case 'list':
      return of.items.map(textOf).join('\n')
    case 'quote':
      return of.text
  }
}

function textOf(inlines: Line): string {
  return inlines.map((each) => (typeof each === 'string' ? each : each.text)).join(' ')
}
