import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Chat } from '../../src/domain/chat.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { firstPost } from '../../src/pipeline/spread.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import type { Store } from '../../src/store/store.ts'
import { anAcceptedPoll } from './builders.ts'
import { aLog } from './log.ts'
import { type aClock, aWanted } from './world.ts'

/** People who type into chats of a real store, and alerts that ring there. */
export function conversing(store: Store, clock: ReturnType<typeof aClock>) {
  const speaker = loadSpeakers()
  const desk = createDesk({
    store,
    sources: () => SOURCES,
    keeper: undefined,
    now: clock.now,
    speaker,
    posted: () => {},
    log: aLog().log,
  })
  const respond = responder({
    desk,
    speaker,
    now: clock.now,
    commands: COMMANDS,
    isOperator: () => false,
    report: (error) => {
      throw error
    },
  })

  /** What is answered to a line, typed or pressed by an admin, or by somebody who is none. */
  async function ask(chat: Chat, line: string, { isAdmin = true } = {}): Promise<Card> {
    const [command = '', ...words] = line.split(' ')
    const person = { id: '1', isChatAdmin: async () => isAdmin }
    const input = { kind: 'words', text: words.join(' ') } as const
    const current = (await store.findChat(chat)) ?? chat
    return await respond({ command, input, chat, title: '', locale: 'en', person }, current)
  }

  return {
    ask,
    type: async (chat: Chat, line: string): Promise<string> => plainText(await ask(chat, line)),
    /** Presses the button whose label begins so. */
    async press(chat: Chat, card: Card, label: string): Promise<Card> {
      const button = card.buttons.find((one) => one.label.startsWith(label))
      if (button === undefined) throw new Error(`no button ${label} in: ${plainText(card)}`)
      return await ask(chat, button.command)
    },
    /** Commits an alert with the deliveries that are decided for it, and answers the addresses it rings at. */
    async ring(alert: Alert): Promise<readonly string[]> {
      const publishers = new Map(SOURCES.map((source) => [source.id, source]))
      const ports = { store, now: clock.now, publishers: () => publishers, speaker, posted: () => {} }
      const post = await firstPost([alert], ports)
      const poll = { source: alert.source, at: clock.now(), alerts: [alert] }
      await store.acceptPoll(anAcceptedPoll({ ...poll, ...post }))
      const now = clock.now()
      const claimed = await store.claimDue(aWanted({ now, until: plus(now, HOUR), limit: 100 }))
      for (const delivery of claimed)
        await store.settle([{ delivery, settlement: { kind: 'sent', reference: '1' } }], now)
      return claimed.map(({ to }) => to.address).toSorted()
    },
  }
}
