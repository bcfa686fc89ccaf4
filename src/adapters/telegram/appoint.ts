import type { Card } from '../../card/card.ts'
import type { Address } from '../../domain/chat.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { buttonFor } from './on-behalf.ts'

/** For whoever put the bot into a channel: what may ring there is chosen without a post that all its readers see. */
export function appointmentCard(
  { chat, title, canPost }: { readonly chat: Address; readonly title: string; readonly canPost: boolean },
  say: Speaker,
): Card {
  const choices = [
    { label: say.text('channel-choose'), command: 'subscribe' },
    { label: say.text('channel-all-severe'), command: 'subscribe all severe' },
    { label: say.text('channel-all-extreme'), command: 'subscribe all extreme' },
    { label: say.text('channel-list'), command: 'list' },
  ]
  const example = {
    kind: 'code',
    text: `/for ${chat.address} ${say.text('example-subscribe').slice(1)}`,
  } as const
  return {
    tone: 'info',
    title: [say.text('channel-title', { title })],
    blocks: [
      ...(canPost ? [] : [{ kind: 'text', line: [say.text('channel-mute')] } as const]),
      { kind: 'text', line: [say.text('channel-about')] },
      { kind: 'text', line: [say.text('channel-typed'), ' ', example] },
    ],
    buttons: choices.map((choice) => buttonFor(chat.address, choice)),
  }
}
