import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/card/clean.ts'
import { plainText } from '../../src/card/plain.ts'
import { shorten } from '../../src/card/shorten.ts'

describe('a card in plain text', () => {
  it('shows every element so that anyone can read it', () => {
    const text = plainText({
      tone: 'info',
      title: ['Which one?'],
      blocks: [
        { kind: 'text', line: ['See ', { kind: 'link', text: 'the page', url: 'https://a.example/x' }] },
        { kind: 'heading', line: [{ kind: 'bold', text: 'France' }] },
        { kind: 'list', items: [['one'], [{ kind: 'italic', text: 'two' }]] },
        { kind: 'quote', text: 'Leave now.\nBy air.', language: 'en' },
        { kind: 'text', line: [{ kind: 'link', text: 'https://a.example', url: 'https://a.example' }] },
      ],
      buttons: [{ label: 'Guinea', command: 'status GN' }],
    })
    expect(text.split('\n')).toEqual([
      '🔔 Which one?',
      'See the page <https://a.example/x>',
      '',
      'France',
      '- one',
      '- two',
      '  “Leave now.',
      '  By air.”',
      '<https://a.example>',
      '',
      '1) Guinea → status GN',
    ])
  })

  it('lets no foreign text steer a terminal', () => {
    const hostile = '\u001b[2J\u001b]0;title\u0007be\u0008fo\u009b31mre\u202e\r\nafter\u0000'
    expect(clean(hostile)).toBe('before\nafter')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = plainText({
          tone: 'info',
          title: [text],
          blocks: [
            { kind: 'text', line: [{ kind: 'link', text, url: text }] },
            { kind: 'quote', text, language: 'en' },
          ],
          buttons: [{ label: text, command: text }],
        })
        expect(lines).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

it('foreign text has no halves of characters, which no platform takes', () => {
  expect(clean('a\ud83db\udd14 🔔')).toBe('a\uFFFDb\uFFFD 🔔')
})

describe('a shortened text', () => {
  it('ends with an ellipsis exactly when something was left out, and never exceeds its room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const short = shorten(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        if (text.length <= most) expect(short).toBe(text)
        else expect(short.endsWith('…')).toBe(true)
      }),
    )
  })

  it('is cut between words where there is one near', () => {
    expect(shorten('leave the country at once please', 22)).toBe('leave the country at…')
  })
})
