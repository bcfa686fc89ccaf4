import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { componentsOf, type Row } from '../../src/adapters/discord/components.ts'
import { render } from '../../src/adapters/discord/render.ts'
import type { Button } from '../../src/card/card.ts'
import { readMessage } from '../support/fake-discord-rules.ts'

function countries(count: number): readonly Button[] {
  return Array.from({ length: count }, (_, index) => ({
    label: `Country ${index}`,
    command: `status ${index}`,
  }))
}

/** The commands of each row: of buttons, or of a menu's choices. */
function commandsOf(rows: readonly Row[]): readonly (readonly [kind: string, commands: readonly string[]])[] {
  return rows.map(({ components }) => {
    const commands = components.flatMap((part) => {
      if ('options' in part) return part.options.map(({ value }) => value)
      return 'custom_id' in part ? [part.custom_id] : []
    })
    return [components.some((part) => 'options' in part) ? 'menu' : 'buttons', commands]
  })
}

describe('what can be pressed under a message', () => {
  it('is buttons up to five, and choices of a menu from six on', () => {
    const [five, six] = [countries(5), countries(6)]
    expect(commandsOf(componentsOf(five).rows)).toEqual([['buttons', five.map(({ command }) => command)]])
    expect(commandsOf(componentsOf(six).rows)).toEqual([['menu', six.map(({ command }) => command)]])
  })

  it('keeps what leads to other pages as buttons below the menu', () => {
    const pages = [
      { label: '‹ Page 1/3', command: 'status page 1' },
      { label: 'Page 3/3 ›', command: 'status page 3' },
    ]
    const { rows } = componentsOf([...countries(8), ...pages])
    expect(commandsOf(rows).map(([kind, commands]) => [kind, commands.length])).toEqual([
      ['menu', 8],
      ['buttons', 2],
    ])
  })

  it('takes many that point somewhere for choices', () => {
    const regions = countries(9).map((button) => ({ ...button, label: `${button.label} ›` }))
    expect(commandsOf(componentsOf(regions).rows).map(([kind]) => kind)).toEqual(['menu'])
  })

  it('fills up to five menus of 25, each named after its ends, and leaves the rest to be written out', () => {
    const { rows, left } = componentsOf(countries(130))
    expect(commandsOf(rows).map(([, commands]) => commands.length)).toEqual([25, 25, 25, 25, 25])
    expect(left).toHaveLength(5)
    expect(rows[1]?.components[0]).toMatchObject({ placeholder: 'Country 25 … Country 49' })
  })

  it('is named without controls, turned order and halves of characters, and never runs nothing', () => {
    const { rows, left } = componentsOf([
      { label: 'Mali\ud83d\u202e', command: 'status ML' },
      { label: 'Nothing', command: ' ' },
      { label: 'Half', command: 'status \ud83d' },
    ])
    expect(JSON.parse(JSON.stringify(rows))).toMatchObject([{ components: [{ label: 'Mali\uFFFD' }] }])
    expect(left.map(({ label }) => label)).toEqual(['Half'])
  })

  it('is always what Discord takes, and no command is lost', () => {
    const button = fc.record({
      label: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('‹ x', 'x ›', '')),
      command: fc.oneof(fc.string({ minLength: 1, maxLength: 140 }), fc.constantFrom('status ML', 'list')),
    })
    fc.assert(
      fc.property(fc.array(button, { maxLength: 140 }), (buttons) => {
        const { rows, left } = componentsOf(buttons)
        const kept = [
          ...commandsOf(rows).flatMap(([, commands]) => commands),
          ...left.map(({ command }) => command),
        ]
        const commands = new Set(buttons.map(({ command }) => command).filter((one) => one.trim() !== ''))
        expect(kept.toSorted()).toEqual([...commands].toSorted())
        for (const message of render({ tone: 'info', title: ['Which?'], blocks: [], buttons }))
          readMessage(message)
      }),
    )
  })
})
