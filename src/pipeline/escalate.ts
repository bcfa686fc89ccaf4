import type { NewDelivery, Post } from '../card/outbox.ts'
import { severityRank } from '../domain/alert.ts'
import type { Chat } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { inZone, type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import { type RetellPorts, retell } from './retell.ts'

/** An extreme alert that nobody in its chat has marked as seen in time. */
interface Unseen {
  readonly chat: Chat
  readonly about: string
  readonly linked: Chat | undefined
}

export interface EscalatePorts extends RetellPorts {
  readonly now: () => Instant
  readonly speaker: (language: Language) => Speaker
  readonly store: RetellPorts['store'] & {
    unseen(now: Instant): Promise<readonly Unseen[]>
    repeatUnseen(unseen: readonly Unseen[], post: Post, at: Instant): Promise<void>
  }
}

/**
 * Repeats what nobody has marked as seen, once, with the chat's role or admins called by name, and in the other chat of
 * the community too. Answers how many alerts that were.
 */
export async function escalate(ports: EscalatePorts): Promise<number> {
  const now = ports.now()
  const unseen = await ports.store.unseen(now)
  for (const one of unseen) {
    const targets = [one.chat, ...(one.linked === undefined ? [] : [one.linked])]
    const posts = await Promise.all(targets.map((chat) => repeatFor(chat, one, ports)))
    const post = {
      cards: posts.flatMap(({ cards }) => cards),
      deliveries: posts.flatMap(({ deliveries }) => deliveries),
    }
    await ports.store.repeatUnseen([one], post, now)
  }
  return unseen.length
}

async function repeatFor(chat: Chat, { about, chat: first }: Unseen, ports: EscalatePorts): Promise<Post> {
  const say = inZone(ports.speaker(languageOf(chat.language ?? chat.locale)), chat.settings.timeZone)
  const card = await retell(about, say, ports)
  if (card === undefined) return { cards: [], deliveries: [] }
  const spoken = { language: say.language, zone: say.timeZone }
  const lead =
    chat.id === first.id ? say.text('unseen-here') : say.text('unseen-there', { chat: first.title || '?' })
  // Its own lead makes the card of the other chat another one.
  const key = `${about} unseen ${first.id}${chat.id === first.id ? '' : ' linked'}`
  const delivery: NewDelivery = {
    about: key,
    ...spoken,
    chat: chat.id,
    platform: chat.platform,
    rank: severityRank('extreme'),
    loud: true,
  }
  const repeated = {
    ...card,
    blocks: [{ kind: 'text', line: [{ kind: 'bold', text: lead }] } as const, ...card.blocks],
  }
  return { cards: [{ about: key, ...spoken, card: repeated, thread: about }], deliveries: [delivery] }
}
