import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/card/card.ts'
import { inReadingOrder } from '../../src/card/direction.ts'
import { plainText } from '../../src/card/plain.ts'

const command = { kind: 'code', text: '/status مالي' } as const

describe('a line from right to left', () => {
  it('begins on the right though a name in Latin letters stands first', () => {
    const publisher = { kind: 'link', text: 'Ruritania', url: 'https://ruritania.example' } as const
    const line: Line = [publisher, ' · رُصد أول مرة أمس']
    expect(inReadingOrder(line)).toEqual(['\u200f', '\u200e', publisher, '\u200e\u200f', line[1]])
  })

  it('keeps a command in order, with the marks outside of what is copied', () => {
    expect(inReadingOrder(['للاطلاع: ', command])).toEqual([
      '\u200f',
      'للاطلاع: ',
      '\u200e',
      command,
      '\u200e\u200f',
    ])
  })

  it('reaches the reader', () => {
    const card = {
      tone: 'info',
      title: ['مالي'],
      blocks: [{ kind: 'text', line: [command, ' – ما تقوله'] }],
    } as const
    expect(plainText({ ...card, buttons: [] })).toContain('\u200f\u200e/status مالي\u200e\u200f – ما تقوله')
  })
})

describe('any other line', () => {
  it('stays as it is', () => {
    const latin = { kind: 'code', text: '/status ML' } as const
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' })), (words) => {
        const line = [...words, latin]
        expect(inReadingOrder(line)).toBe(line)
      }),
    )
  })

  it('is not turned round by a name from right to left', () => {
    const line: Line = ['Did you mean مالي? Type its name: ', command]
    expect(inReadingOrder(line)).toEqual(['\u200e', line[0], '\u200e', command, '\u200e'])
  })
})
