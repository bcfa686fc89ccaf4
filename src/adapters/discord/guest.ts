import type { Card, Inline } from '../../card/card.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { isOnlyPersons } from './place.ts'
import { type RenderedMessage, render } from './render.ts'
import { type Answerable, localeOf } from './updates.ts'

/**
 * Discord takes five further messages of an answer where the bot is a guest, and a refusal is one of them.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message
 */
const MESSAGES_LIMIT = 5

type Speaking = Pick<AdapterPorts, 'speaker'>

/** The card, with the way to add the bot behind it. */
export function invited(card: Card, interaction: Answerable, ports: Speaking): Card {
  const line = [linkToAdd(interaction, ports)]
  return { ...card, blocks: [...card.blocks, { kind: 'text', line }] }
}

/** The messages of a card, as many as Discord takes; the last one tells how many it does not, and keeps the buttons. */
export function withinLimit(
  messages: readonly RenderedMessage[],
  interaction: Answerable,
  ports: Speaking,
): readonly RenderedMessage[] {
  if (!isOnlyPersons(interaction) || messages.length <= MESSAGES_LIMIT) return messages
  const shown = messages.slice(0, MESSAGES_LIMIT - 1)
  const say = ports.speaker(languageOf(localeOf(interaction)))
  const [note] = render({
    tone: 'info',
    title: [say.text('guest-cut-title')],
    blocks: [
      { kind: 'text', line: [say.text('guest-cut', { count: messages.length - shown.length })] },
      { kind: 'text', line: [linkToAdd(interaction, ports)] },
    ],
    buttons: [],
  })
  const components = messages.at(-1)?.components ?? []
  return note === undefined ? shown : [...shown, { ...note, components }]
}

/** Where people choose whether to add it to a server or to themselves. */
function linkToAdd(interaction: Answerable, { speaker }: Speaking): Inline {
  const text = speaker(languageOf(localeOf(interaction))).text('guest-add')
  const url = `https://discord.com/oauth2/authorize?client_id=${interaction.applicationId}`
  return { kind: 'link', text, url }
}
