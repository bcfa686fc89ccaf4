import type { Card } from '../../src/card/card.ts'
import type { Post } from '../../src/card/outbox.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { Chat } from '../../src/domain/chat.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { DAY, type Instant, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { anAcceptedPoll, anAdvisory, NOW } from './builders.ts'
import { aLog } from './log.ts'
import { aClock } from './world.ts'

/** When everything in these scenes was read for the first time. */
export const FIRST_LOOK = plus(NOW, -60 * DAY)

/** Every government of the registry over a real store, and a chat in which lines are typed. */
export async function anInsightScene({ locale = 'en', path = ':memory:' } = {}) {
  const store = openStore(path)
  const clock = aClock(NOW)
  const speaker = loadSpeakers()
  const posted = () => {}
  const desk = createDesk({
    store,
    sources: () => SOURCES,
    keeper: undefined,
    now: clock.now,
    speaker,
    posted,
    log: aLog().log,
  })
  const reported: unknown[] = []
  const respond = responder({
    desk,
    speaker,
    now: clock.now,
    commands: COMMANDS,
    isOperator: () => true,
    report: (error) => reported.push(error),
  })
  const place = { platform: 'telegram', address: '-1001', topic: '' } as const
  const chat = await store.openChat(place, { title: 'Families', locale, at: FIRST_LOOK })

  return {
    store,
    clock,
    chat,
    reported,
    /** An accepted poll of a source: its advice about some countries, and perhaps what moved and rang. */
    accepts: (source: string, poll: Partial<AcceptedPoll & Post> = {}) => accepts(store, source, poll),
    async type(line: string, as: Chat = chat): Promise<Card> {
      const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? []
      const person = { id: '7', isChatAdmin: async () => true }
      const asked = { chat: as, title: as.title, locale: as.locale, person }
      return respond({ command, input: { kind: 'words', text }, ...asked }, as)
    },
  }
}

async function accepts(
  store: ReturnType<typeof openStore>,
  source: string,
  poll: Partial<AcceptedPoll & Post>,
): Promise<void> {
  await store.acceptPoll(anAcceptedPoll({ source, ...poll }))
}

/** A calm advisory of long ago, but for what is given. */
export function anOldAdvisory(
  source: string,
  country: CountryCode,
  over: Parameters<typeof anAdvisory>[0] = {},
): Advisory {
  const calm = { level: 1, peak: 1, departure: { grade: 'none' }, mission: { posture: 'normal' } } as const
  return anAdvisory({
    source,
    firstSeenAt: FIRST_LOOK,
    ...over,
    observation: { country, ...calm, wording: '', ...over.observation },
  })
}

/** So many days before now. */
export function daysAgo(days: number): Instant {
  return plus(NOW, -days * DAY)
}
