import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine } from '../../src/card/plain.ts'
import { type Compared, compareSentence, compareTexts, type Piece } from '../../src/commands/proof/compare.ts'
import { comparedBlocks } from '../../src/commands/proof/words.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'

const CALL = 'Citizens in Ruritania should leave now by air.'
const CALM = 'Citizens in Ruritania should be careful.'
const OTHER = 'Carry a copy of your passport at all times.'

const words = fc
  .array(fc.constantFrom('leave', 'now', 'غادروا', '@all', '*by*', '日本', 'air.'), {
    minLength: 3,
    maxLength: 15,
  })
  .map((all) => all.join(' '))

describe('a sentence of an alert', () => {
  it('stands beside the closest one of before, with the words that changed', () => {
    const compared = compareSentence(CALL, { before: [OTHER, CALM], after: [OTHER, CALL], language: 'en' })
    expect(marked(compared)).toEqual([
      'Citizens in Ruritania should [be careful].',
      'Citizens in Ruritania should [leave now by air].',
    ])
  })

  it('that is gone stands beside what came in its place', () => {
    const compared = compareSentence(CALL, { before: [CALL], after: [CALM], language: 'en' })
    expect(marked(compared)).toEqual([
      'Citizens in Ruritania should [leave now by air].',
      'Citizens in Ruritania should [be careful].',
    ])
  })

  it.each([
    ['new where nothing is like it', [OTHER], [OTHER, CALL], 'new'],
    ['gone where nothing is like it', [CALL, OTHER], [OTHER], 'gone'],
    ['no change where it stood there', [CALL], [CALL, OTHER], 'stood'],
    ['alone where there is no text from before', null, [CALL], 'alone'],
    ['alone where all texts were taken out', null, null, 'alone'],
  ])('is %s', (_what, before, after, kind) => {
    expect(compareSentence(CALL, { before, after, language: 'en' })).toEqual({ kind, text: CALL })
  })

  it('is compared by words where a language has no spaces', () => {
    const texts = { before: ['渡航は止めてください。'], after: ['渡航は延期してください。'], language: 'ja' }
    const [was, is] = marked(compareSentence('渡航は延期してください。', texts))
    expect([was?.startsWith('渡航は['), is?.startsWith('渡航は[')]).toEqual([true, true])
  })
})

describe('two texts', () => {
  it('are told by their first changes, and how many more there are', () => {
    const before = [CALM, OTHER, 'Tea is good.', 'Gone for good.']
    const after = [CALL, OTHER, 'Coffee is scarce in town.']
    const { shown, more } = compareTexts({ before, after, language: 'en' }, 2)
    expect([shown.map(({ kind }) => kind), more]).toEqual([['changed', 'new'], 2])
  })

  it('lose no word of theirs on either side of a change', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const compared = compareSentence(now, { before: [old], after: [now], language: 'en' })
        if (compared.kind !== 'changed') return
        expect([wordsOf(compared.before), wordsOf(compared.after)]).toEqual([old, now])
      }),
    )
  })
})

it('shows of long unchanged parts only what is beside a change', () => {
  const long = 'The usual advice about passports stands as it is. '.repeat(8)
  const say = loadSpeakers()('en')
  const texts = {
    before: [`${long}Be careful. ${long}`],
    after: [`${long}Leave now. ${long}`],
    language: 'en',
  }
  const lines = comparedBlocks(compareSentence(`${long}Leave now. ${long}`, texts), say).map((block) =>
    block.kind === 'text' ? plainLine(block.line) : '',
  )
  expect(lines[0]).toMatch(/^Before: “….{40,80}Be careful\..{40,80}…”$/)
  expect(lines[1]).toMatch(/^Now: “….{40,80}Leave now\..{40,80}…”$/)
})

function marked(compared: Compared): readonly string[] {
  if (compared.kind !== 'changed') throw new Error(`expected a change, found ${compared.kind}`)
  const told = (pieces: readonly Piece[]) =>
    pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')
  return [told(compared.before), told(compared.after)]
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
