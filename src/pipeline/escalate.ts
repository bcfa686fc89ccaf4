import type { Card } from '../card/card.ts'
import type { NewDelivery, Post } from '../card/outbox.ts'
import { severityRank } from '../domain/alert.ts'
import type { Chat } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'

/** An extreme alert that nobody in its chat has marked as seen in time. */
interface Unseen {
  readonly chat: Chat
  readonly about: string
  readonly linked: Chat | undefined
}

export interface EscalatePorts {
  readonly now: () => Instant
  readonly speaker: (language: Language) => Speaker
  readonly store: {
    unseen(now: Instant): Promise<readonly Unseen[]>
    cardAbout(about: string, language: string): Promise<Card | undefined>
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
  const language = languageOf(chat.language ?? chat.locale)
  const card = await ports.store.cardAbout(about, language)
  if (card === undefined) return { cards: [], deliveries: [] }
  const say = ports.speaker(language)
  const lead =
    chat.id === first.id ? say.text('unseen-here') : say.text('unseen-there', { chat: first.title || '?' })
  // Its own lead makes the card of the other chat another one.
  const key = `${about} unseen ${first.id}${chat.id === first.id ? '' : ' linked'}`
  const delivery: NewDelivery = {
    about: key,
    language,
    chat: chat.id,
    platform: chat.platform,
    rank: severityRank('extreme'),
    loud: true,
  }
  const repeated = {
    ...card,
    blocks: [{ kind: 'text', line: [{ kind: 'bold', text: lead }] } as const, ...card.blocks],
  }
  return { cards: [{ about: key, language, card: repeated, thread: about }], deliveries: [delivery] }
}
