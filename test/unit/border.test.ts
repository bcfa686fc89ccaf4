import fc from 'fast-check'
import { expect, it } from 'vitest'
import { border } from '../../src/lib/border.ts'

/** What stays before the cut. */
function head(text: string, room: number): string {
  return text.slice(0, border(text, room))
}

it('is the end of a text that fits', () => {
  expect(head('Leave now.', 10)).toBe('Leave now.')
})

it.each([
  ['a line', 'Leave now.\nDo not wait for help.', 20, 'Leave now.\n'],
  ['a sentence', 'Leave now. Do not wait for help.', 19, 'Leave now.'],
  ['a sentence that fills the room', 'Leave now. Do not wait. Pack.', 23, 'Leave now. Do not wait.'],
  ['a sentence in a script without spaces', '離れてください。待たないでください。', 10, '離れてください。'],
  ['a word', 'Leave now and do not wait for help', 20, 'Leave now and do not'],
  ['a word that fills the room', 'Leave now and do not wait', 20, 'Leave now and do not'],
  [
    'a word where only an abbreviation ends',
    'Go to the nearest U.S. Embassy in Strelsau',
    26,
    'Go to the nearest U.S.',
  ],
])('is behind %s', (_, text, room, expected) => {
  expect(head(text, room)).toBe(expected)
})

it('takes no abbreviation for the end of a sentence', () => {
  expect(head('All U.S. citizens leave now. Those at the U.S. Embassy stay there.', 50)).toBe(
    'All U.S. citizens leave now.',
  )
})

it('leaves no page half empty for the sake of a sentence', () => {
  const text = `Short. ${'word '.repeat(100)}`
  expect(border(text, 100)).toBeGreaterThan(90)
})

it('never cuts a character in two, nor leaves more than there is room for, nor nothing', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', '. ', 'B', ' ', '\n', '𝔄', '。'),
    minLength: 1,
    maxLength: 200,
  })
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 60 }), (text, room) => {
      const cut = border(text, room)
      expect(cut).toBeGreaterThan(0)
      expect(cut).toBeLessThanOrEqual(room)
      expect(text.slice(0, cut)).not.toMatch(/[\uD800-\uDBFF]$/)
    }),
  )
})

it('cuts no character in two where a sentence without any space is too long to be one', () => {
  const text = `x${'𝔄'.repeat(5000)}`
  for (const room of [4094, 4095, 4096])
    expect(text.slice(0, border(text, room))).not.toMatch(/[\uD800-\uDBFF]$/)
})
