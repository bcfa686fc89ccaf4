import { describe, expect, it } from 'vitest'
import { render as discord } from '../../src/adapters/discord/render.ts'
import { render as telegram } from '../../src/adapters/telegram/render.ts'
import type { Line } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { speakerOf } from '../../src/i18n/catalogues.ts'
import { seenIn } from '../support/bidi.ts'
import { readOn } from '../support/fake-discord-markdown.ts'

/** A line as it is seen in each place, without what surrounds it. */
const PLACES: readonly (readonly [place: string, show: (line: Line) => string])[] = [
  ['Telegram', (line) => seenIn(telegram(aCard(line))[0]?.text.split('\n').at(-1) ?? '')],
  ['Discord', (line) => seenIn(readOn(discord(aCard(line))[0]?.embeds[0]?.description ?? ''))],
  ['a terminal that turns text', (line) => seenIn(plainText(aCard(line)).split('\n').at(-1) ?? '')],
]

function aCard(line: Line) {
  return { tone: 'info', title: ['Ruritania'], blocks: [{ kind: 'text', line }], buttons: [] } as const
}

/** From right to left, as an Arab reads it. */
function fromRight(seen: string): string {
  return [...seen].toReversed().join('')
}

describe.each(PLACES)('on %s', (_place, show) => {
  it('a name from right to left turns nothing beside it in an English line', () => {
    const name = { kind: 'bold', text: 'وكالة الأنباء!' } as const
    const seen = show([name, ', 28 Oct · ', name, ' 3'])
    expect(seen).toBe(`${seenIn('وكالة الأنباء!')}, 28 Oct · ${seenIn('وكالة الأنباء!')} 3`)
  })

  it('a Latin name turns nothing beside it in an Arabic line', () => {
    const name = { kind: 'italic', text: 'Mali (level 4)' } as const
    const seen = show([name, '، 28 أكتوبر · ', name, ' 3'])
    expect(fromRight(seen).split(fromRight('Mali (level 4)'))).toEqual(['', '، 82 أكتوبر · ', ' 3'])
  })

  it('a command stays a command, in both', () => {
    const command = { kind: 'code', text: '/subscribe مالي severe' } as const
    expect(show(['Type ', command, ' (28)'])).toBe(`Type ${seenIn('/subscribe مالي severe')} (28)`)
    const short = { kind: 'code', text: '/status [country]' } as const
    expect(fromRight(show(['اكتب ', short, '، ثم 28']))).toBe(`اكتب ${fromRight('/status [country]')}، ثم 82`)
  })
})

describe('a value in a sentence', () => {
  const catalogue = { name: 'some.ftl', text: 'said = { $who }: { $count } ({ $day })\n' }
  const values = { count: 3, day: '28 Oct' }

  it('keeps its own order and turns nothing beside it', () => {
    const said = speakerOf('en', [catalogue]).text('said', { ...values, who: 'وكالة الأنباء' })
    expect(seenIn(`By ${said}`)).toBe(`By ${seenIn('وكالة الأنباء')}: 3 (28 Oct)`)
    const arabic = speakerOf('ar', [catalogue]).text('said', { ...values, who: 'U.S. State', day: 'أمس' })
    expect(fromRight(seenIn(`من ${arabic}`))).toBe(
      `من ${fromRight('U.S. State')}: 3 (أمس)`.replaceAll(/[()]/g, mirrored),
    )
  })

  it('is as it is where nothing runs the other way, and never marked where words are chosen by it', () => {
    expect(speakerOf('en', [catalogue]).text('said', { ...values, who: 'Ann' })).toBe('Ann: 3 (28 Oct)')
    const chosen = { name: 'some.ftl', text: 'said = { $on ->\n    [off] لا\n   *[other] نعم\n } { $on }\n' }
    expect(speakerOf('ar', [chosen]).text('said', { on: 'off' })).toContain('لا')
  })
})

function mirrored(bracket: string): string {
  return bracket === '(' ? ')' : '('
}
