import fc from 'fast-check'
import { COMMANDS } from '../../src/commands/registry.ts'

const NAMES = COMMANDS.map(({ name }) => name)

/** Words that commands understand in some place, and such that nearly are some. */
const KNOWING = fc.constantFrom(
  ...'Mali ML mali niger congo guinea 011 150 sahel all everything tout severe moderate deadly now digest levels'.split(
    ' ',
  ),
  ...'departure from GB us-state nobody 12h 3d off 0 -1 1e9 007 99999999999999999999 ½ ٣ page yes no add list'.split(
    ' ',
  ),
  ...'timezone Africa/Bamako Mars/Olympus quiet 22-7 25-99 language fr ar xx role seen drills on feed-1'.split(
    ' ',
  ),
  ...'https://news.example/feed.xml ftp://news.example <b>bold</b> &lt; "quoted" telegram:-100123 ABCDEFGH'.split(
    ' ',
  ),
  ...['facts: fuel is short', 'risks: queues', '{"tocsin":1,"wishes":[{"places":["ML"],"least":"severe"}]}'],
  ...[
    '{"tocsin":1,"wishes":{}}',
    '[[[[[[[[',
    '{"tocsin":1e999}',
    '%s%n$1',
    '../../etc/passwd',
    "' or 1=1 --",
  ],
  ...[
    '\u202eilaM',
    '\u2066Mali',
    'مالي',
    'מאלי',
    '🇲🇱',
    '👨‍👩‍👧‍👦',
    'e\u0301\u0301\u0301',
    '\ud83d',
    '\u0000',
    '\ufeff',
    '\u200d',
  ],
  ...[
    '@everyone',
    '<@123456789012345678>',
    '</status:1>',
    '/stop',
    '#tag',
    't.me/x',
    '`',
    '```',
    '||',
    '\\',
    '\n',
    '\t',
  ],
)
const HUGE = fc
  .tuple(
    fc.constantFrom('x', 'Mali ', 'مالي ', '🔔', '- ', '[', '((a+)+', '\u0000', '\n', '"'),
    fc.constantFrom(500, 4096, 20_000),
  )
  .map(([text, length]) => text.repeat(length / text.length))
const WORD = fc.oneof(
  { weight: 12, arbitrary: KNOWING },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.nat().map(String),
)

/** What may stand behind a command. */
export const someWords = fc.oneof(
  { weight: 20, arbitrary: fc.array(WORD, { maxLength: 6 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: HUGE },
)

/** The name of a command, known or not. */
export const someName = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES) },
  fc.constantFrom('for', 'evacuate', '__proto__', 'constructor', 'toString', 'STATUS', '', '1'),
  fc.string({ maxLength: 40 }),
)

/** A command line without slash. */
export const someLine = fc.tuple(someName, someWords).map(([name, words]) => `${name} ${words}`)

/** Anything that JSON can carry. */
export const anyJson = fc.jsonValue({ maxDepth: 2 })
