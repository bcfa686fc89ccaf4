import type { MessageEntity } from 'grammy/types'
import type { Person } from './admin.ts'
import { defused, joined, NOTHING, type Styled } from './styled.ts'

/** More than this would be a wall of names; Telegram rings for the first few dozen of a message at most. */
const MOST_NAMES = 30
const LONGEST_NAME = 40

/** People called by name: each of them is told by Telegram, and nobody else. Nothing where there are none. */
export function namesOf(people: readonly Person[]): Styled {
  const names = people.slice(0, MOST_NAMES).flatMap((person) => nameOf(person))
  return names.reduce(
    (line, name) => joined(line, { text: line.text === '' ? '' : ' ', entities: [] }, name),
    NOTHING,
  )
}

function nameOf({ id, name }: Person): Styled[] {
  const text = defused(name)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
  if (text === '') return []
  const user = { id, is_bot: false, first_name: text }
  const entity: MessageEntity = { type: 'text_mention', offset: 0, length: text.length, user }
  return [{ text, entities: [entity] }]
}
