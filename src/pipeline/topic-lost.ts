import type { Claimed, Post } from '../card/outbox.ts'
import { severityRank } from '../domain/alert.ts'
import type { Address, Chat } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { inZone, type Language, languageOf, type Speaker } from '../i18n/speaker.ts'

/** Tells a chat, calling its admins, that the topic they had chosen is gone and where its alerts come now. Once a topic. */
export async function tellTopicLost(
  { chat: lost, to }: Pick<Claimed, 'chat' | 'to'>,
  {
    store,
    speaker,
    now,
  }: {
    readonly store: {
      findChat(address: Address): Promise<Chat | undefined>
      post(post: Post, at: Instant): Promise<void>
    }
    readonly speaker: (language: Language) => Speaker
    readonly now: () => Instant
  },
): Promise<void> {
  const main = await store.findChat({ ...to, topic: '' })
  if (main === undefined) return
  const say = inZone(speaker(languageOf(main.language ?? main.locale)), main.settings.timeZone)
  const spoken = { language: say.language, zone: say.timeZone }
  const about = `notice topic-lost ${lost} ${to.topic}`
  const card = {
    tone: 'info',
    title: [say.text('topic-lost-title')],
    blocks: [{ kind: 'text', line: [say.text('topic-lost')] }],
    buttons: [],
  } as const
  const rank = severityRank('moderate')
  const delivery = { about, ...spoken, chat: main.id, platform: main.platform, rank, loud: true }
  await store.post({ cards: [{ about, ...spoken, card }], deliveries: [delivery] }, now())
}
