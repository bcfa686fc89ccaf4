import { type Api, GrammyError } from 'grammy'
import type { Button, Card } from '../../card/card.ts'
import { languageOf, type Speaker } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { abortable } from './client.ts'
import { addressOf, type Said, titleOf } from './incoming.ts'
import { type Authorities, mayChange, requestOf } from './request.ts'
import { chatId } from './send.ts'

/** The command with which a person speaks from their private chat for a channel or group. Only Telegram has it. */
export const FOR = 'for'

/** `@name` or the id of a group or channel, then a command line with or without its slash. */
const FOR_LINE = /^(@\w{4,32}|-\d{1,20})\s+\/?(\S+)\s*([\s\S]*)$/
const ASKING_MILLISECONDS = 10_000

export interface OnBehalfNeeds extends Authorities {
  readonly api: Api
  readonly ports: AdapterPorts
}

/**
 * Runs `/for @news subscribe Mali`, said in a private chat, as a command in that channel or group; its answer is for the
 * private chat, and the buttons under it speak for the same chat. Only the admins of a chat speak for it, whatever the
 * command: what rings in it is nobody else's business.
 */
export async function onBehalf(said: Said, needs: OnBehalfNeeds): Promise<Card | undefined> {
  const say = needs.ports.speaker(languageOf(said.locale))
  const [, name, command, words = ''] = FOR_LINE.exec(said.words) ?? []
  if (name === undefined || command === undefined) return howTo(say)
  const there = await theOther(name, said, needs)
  switch (there) {
    case 'silent':
      return refusal([say.text('platform-silent-title'), say.text('platform-silent')])
    case 'not-theirs':
      return refusal([say.text('for-refused-title'), say.text('for-refused')])
    default: {
      const meant: Said = { ...there, command: command.toLowerCase(), words: words.trim() }
      const card = await needs.ports.respond(requestOf(meant, needs))
      return card && spokenFor(card, meant, say)
    }
  }
}

/** The button that runs a command for that chat. One too long for Telegram is left out when it is rendered. */
export function buttonFor(chat: string, { label, command }: Button): Button {
  return { label, command: `${FOR} ${chat} ${command}` }
}

/** What was said, as if it had been said there by one of its admins. */
async function theOther(
  name: string,
  said: Said,
  needs: OnBehalfNeeds,
): Promise<Said | 'not-theirs' | 'silent'> {
  try {
    const signal = abortable(AbortSignal.timeout(ASKING_MILLISECONDS))
    const chat = await needs.api.getChat(chatId(name), signal)
    if (chat.type === 'private') return 'not-theirs'
    const { id } = said.person
    const there: Said = {
      ...said,
      chat: addressOf(chat.id),
      title: titleOf(chat),
      person: { id, authority: 'ask' },
    }
    return (await mayChange(there, needs)) ? there : 'not-theirs'
  } catch (error) {
    // Not found, no member, no admin: Telegram tells us nothing about it, and we tell no more.
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403))
      return 'not-theirs'
    const reason = error instanceof Error ? error.message : 'unknown error'
    needs.ports.log.warn({ platform: 'telegram', reason }, 'the admins of another chat are not known')
    return 'silent'
  }
}

function spokenFor(card: Card, { chat, title }: Said, say: Speaker): Card {
  return {
    ...card,
    blocks: [
      { kind: 'text', line: [{ kind: 'italic', text: say.text('for-about', { title }) }] },
      ...card.blocks,
    ],
    buttons: card.buttons.map((button) => buttonFor(chat.address, button)),
  }
}

function howTo(say: Speaker): Card {
  const example = { kind: 'code', text: say.text('example-for') } as const
  const card = refusal([say.text('for-how-title'), say.text('for-how')])
  return { ...card, blocks: [...card.blocks, { kind: 'text', line: [example] }] }
}

function refusal([title, text]: readonly [title: string, text: string]): Card {
  return { tone: 'error', title: [title], blocks: [{ kind: 'text', line: [text] }], buttons: [] }
}
