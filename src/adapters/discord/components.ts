import type { APIActionRowComponent, APIButtonComponent, APIStringSelectComponent } from 'discord.js'
import { ButtonStyle, ComponentType } from 'discord.js'
import type { Button } from '../../card/card.ts'
import { cleanLine, wellFormed } from '../../card/clean.ts'

/** Buttons, or one menu. */
export type Row = APIActionRowComponent<APIButtonComponent> | APIActionRowComponent<APIStringSelectComponent>

// https://discord.com/developers/docs/components/reference#button
const BUTTON_LABEL_LIMIT = 80
const BUTTONS_PER_ROW = 5
const ROWS_PER_MESSAGE = 5
/** Of a button's id, and of a choice's label and value. */
const TEXT_LIMIT = 100
// https://discord.com/developers/docs/components/reference#string-select
const CHOICES_PER_MENU = 25
const PLACEHOLDER_LIMIT = 150

/** Few buttons at the end that point with an arrow lead to other pages of what is chosen from, and are no choices. */
const LEADS_ON = /^\s*[←‹«◀⬅↩]|[→›»▶➡]\ufe0f?\s*$/u
const LEADING_LIMIT = 3

/**
 * The rows under a message, and the buttons that find no place in them. Up to five buttons are buttons; more are choices
 * of menus, 25 in each, with those that lead to other pages as buttons below. Each command stands once: Discord refuses
 * a message that holds the same one twice.
 */
export function componentsOf(buttons: readonly Button[]): {
  readonly rows: readonly Row[]
  readonly left: readonly Button[]
} {
  const distinct = buttons.filter(
    ({ command }, index) =>
      command.trim() !== '' && buttons.findIndex((other) => other.command === command) === index,
  )
  const fitting = distinct.filter(
    ({ command }) => command.length <= TEXT_LIMIT && wellFormed(command) === command,
  )
  const pressed = fitting.length <= BUTTONS_PER_ROW ? fitting : leadingOn(fitting)
  const chosen = fitting.filter((button) => !pressed.includes(button))
  const menus = portionsOf(chosen).slice(0, ROWS_PER_MESSAGE - (pressed.length === 0 ? 0 : 1))
  const placed = new Set([...pressed, ...menus.flat()])
  return {
    rows: [...menus.map(menuOf), ...(pressed.length === 0 ? [] : [buttonRow(pressed)])],
    left: distinct.filter((button) => !placed.has(button)),
  }
}

function leadingOn(buttons: readonly Button[]): readonly Button[] {
  const last = buttons.findLastIndex(({ label }) => !LEADS_ON.test(label))
  const leading = buttons.slice(last + 1)
  return leading.length <= LEADING_LIMIT ? leading : []
}

function portionsOf(choices: readonly Button[]): readonly (readonly Button[])[] {
  const count = Math.ceil(choices.length / CHOICES_PER_MENU)
  return Array.from({ length: count }, (_, index) =>
    choices.slice(index * CHOICES_PER_MENU, (index + 1) * CHOICES_PER_MENU),
  )
}

function buttonRow(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map((button) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: labelOf(button, BUTTON_LABEL_LIMIT),
      custom_id: button.command,
    })),
  }
}

/**
 * Named after its first and last choice, in the card's own words: one of several menus is found by that. Its id is never
 * a command line.
 */
function menuOf(choices: readonly Button[], index: number): APIActionRowComponent<APIStringSelectComponent> {
  const ends = [choices.at(0), choices.at(-1)].flatMap((button) =>
    button === undefined ? [] : [labelOf(button, PLACEHOLDER_LIMIT / 2 - 2)],
  )
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `:${index + 1}`,
        placeholder: ends.join(' … '),
        options: choices.map((button) => ({ label: labelOf(button, TEXT_LIMIT), value: button.command })),
      },
    ],
  }
}

/** Cut by whole characters, and visibly. */
function labelOf({ label, command }: Button, most: number): string {
  const words = cleanLine(label).trim() || command
  if (words.length <= most) return words
  let short = ''
  for (const character of words) {
    if (short.length + character.length > most - 1) break
    short += character
  }
  return `${short}…`
}
