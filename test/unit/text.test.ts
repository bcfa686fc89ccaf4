import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, htmlToText, normalise, sentencesOf } from '../../src/lib/text.ts'

/** Text in which everything occurs that the module treats specially. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'aé&;# \n\r\t"\'’«»“.…–—\u00a0\u200b\u00ad\ufeff`´\u1fef\u0301あ。？!1',
        '&amp;',
        '&nbsp;',
        '&shy;',
        '&#x200b;',
        '&lt;p&gt;',
        '<p>',
        '<script>',
        '</script>',
        '<!--',
        'U.S. ',
        'The ',
        ' etc. ',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('normalising', () => {
  it.each([
    ['curly quotes and apostrophes', '‘If you’re “there”', `'If you're "there"`],
    ['French quotes with their spaces', 'dite « calme »', 'dite "calme"'],
    ['dashes of every length', 'north–south — a‑b', 'north-south - a-b'],
    ['no-break and thin spaces', 'Level\u00a03:\u202f“go”', 'Level 3: "go"'],
    ['invisible characters', 'evac\u00adua\u200btion\ufeff', 'evacuation'],
    ['left-over entities, also double ones', 'sea &amp;amp; air&amp;nbsp;routes&#8217;', "sea & air routes'"],
    ['the broken apostrophes of an export', 'you&amp;**re', "you're"],
    ['decomposed accents', 'Cafe\u0301', 'Café'],
    ['runs of spaces and empty lines', ' one  two \r\n\r\n\t three ', 'one two\nthree'],
  ])('makes %s plain', (_, text, plain) => {
    expect(normalise(text)).toBe(plain)
  })

  it('leaves an unknown entity and a lone surrogate code alone', () => {
    expect(normalise('&bogus; &#xd800;')).toBe('&bogus; &#xd800;')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const once = normalise(text)
        expect(normalise(once)).toBe(once)
      }),
    )
  })
})

describe('splitting into sentences', () => {
  it.each([
    ['at full stops, questions and exclamations', 'Go. Why? Now!', ['Go.', 'Why?', 'Now!']],
    ['at line breaks', 'Leave\nStay', ['Leave', 'Stay']],
    ['after a closing quote', 'He said "go." They went.', ['He said "go."', 'They went.']],
    [
      'where two sentences were glued',
      'It is calm.Travellers may come.',
      ['It is calm.', 'Travellers may come.'],
    ],
    [
      'after U.S. where a new sentence starts',
      'She is in the U.S. They are not.',
      ['She is in the U.S.', 'They are not.'],
    ],
    [
      'in Japanese',
      '退避してください。渡航は止めてください。',
      ['退避してください。', '渡航は止めてください。'],
    ],
    [
      'after etc. before a capital',
      'Radios, maps, etc. Bring water.',
      ['Radios, maps, etc.', 'Bring water.'],
    ],
  ])('splits %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it.each([
    ['U.S. before a noun', 'The U.S. Embassy ordered U.S. Government families to go.'],
    ['Latin abbreviations', 'Carry papers, e.g. Swiss ones, i.e. Your own.'],
    ['saints and titles', 'Dr. Amara lives in St. Anne.'],
    ['numbers behind "No."', 'See form No. 12 for this.'],
    ['a day before its month', 'Am 1. Mai ist alles zu.'],
    ['a numbered point', '1. Keep water at home.'],
    ['initials', 'The pilot J. Doe flew on.'],
    ['decimals and web addresses', 'Call 1.5 hours before www.Travel.Example.org opens.'],
  ])('keeps %s together', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it('finds no sentence in nothing', () => {
    expect(sentencesOf(' \n\u200b ')).toEqual([])
  })

  it('is stable: splitting the sentences again gives the same sentences', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const sentences = sentencesOf(text)
        expect(sentencesOf(sentences.join('\n'))).toEqual(sentences)
        expect(sentences.every((sentence) => sentence.trim() !== '')).toBe(true)
      }),
    )
  })

  it('loses no letter', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(oddText, (text) => {
        expect(letters(sentencesOf(text).join(''))).toBe(letters(normalise(text)))
      }),
    )
  })
})

describe('HTML to text', () => {
  it('puts block elements on lines of their own and glues nothing', () => {
    expect(htmlToText('Reconsider travel<p>to <b>Ruritania</b> now.</p><div>Why<br/>not</div>')).toBe(
      'Reconsider travel\nto Ruritania now.\nWhy\nnot',
    )
  })

  it('gives each list item and table cell a line, closed or not', () => {
    expect(htmlToText('<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr></table>')).toBe(
      'one\ntwo\na\nb',
    )
  })

  it('treats line breaks in the source as spaces', () => {
    expect(htmlToText('<p>Leave\n   the\tcountry</p>')).toBe('Leave the country')
  })

  it('leaves out scripts, styles, comments and declarations', () => {
    expect(
      htmlToText('<!doctype html><style>p{}</style>a<script>if (1<2) go("<p>")</SCRIPT >b<!-- <p>c</p> -->d'),
    ).toBe('abd')
  })

  it('decodes entities after the tags are gone', () => {
    expect(htmlToText('&lt;b&gt; caf&eacute;&nbsp;&#38;&#x20ac;')).toBe('<b> café &€')
  })

  it('keeps a "<" that opens no tag, and reads a ">" inside an attribute as part of it', () => {
    expect(htmlToText('1 < 2 <a title="x > y">link</a>')).toBe('1 < 2 link')
  })

  it('reads an unclosed script to the end, and text behind an unclosed tag as text', () => {
    expect(htmlToText('go<script>var x')).toBe('go')
    expect(htmlToText('go <b')).toBe('go <b')
  })

  it('never throws and is normal already', () => {
    fc.assert(
      fc.property(oddText, (html) => {
        const text = htmlToText(html)
        expect(normalise(text)).toBe(text)
      }),
    )
  })
})

describe('folding names', () => {
  it.each([
    ['Côte d’Ivoire (Ivory Coast)', 'cote d ivoire ivory coast'],
    ['  ÅLAND & Łódź ', 'aland lodz'],
    ['Straße\u00a0Œuvre', 'strasse oeuvre'],
    ['대한민국', '대한민국'],
  ])('folds %s', (name, folded) => {
    expect(fold(name)).toBe(folded)
  })

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(oddText, (name) => {
        expect(fold(fold(name))).toBe(fold(name))
      }),
    )
  })
})

describe('what nobody writes', () => {
  it('a sentence without end is cut at spaces, and no word of it is lost', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`)
    const pieces = sentencesOf(words.join(' '))
    expect(pieces.length).toBeGreaterThan(1)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4000)
    expect(pieces.join(' ')).toBe(words.join(' '))
  })

  it('a word without end is cut wherever it is', () => {
    expect(sentencesOf('a'.repeat(9000)).map(({ length }) => length)).toEqual([4000, 4000, 1000])
  })

  it('entities wrapped in each other a hundred thousand times are no reason to stop', () => {
    expect(normalise(`a &${'amp;'.repeat(100_000)}lt; b`)).toMatch(/^a &/)
    expect(normalise('a &amp;amp;amp;lt; b')).toBe('a < b')
  })
})
