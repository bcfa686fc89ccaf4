import type { LedgerDesk } from '../commands/desks/ledger-desk.ts'
import type { LifeDesk } from '../commands/desks/life-desk.ts'
import { millisecondsBetween } from '../domain/time.ts'
import type { DeskPorts } from './ports.ts'
import { version } from './version.ts'

/** The life of a chat, answered from the store. */
export function lifeDesk({ store, now }: DeskPorts): LifeDesk {
  return {
    version: version(),
    pause: (chat) => store.pauseChat(chat, now()),
    resume: (chat) => store.resumeChat(chat, now()),
    forget: (chat) => store.forgetChat(chat),
  }
}

/** What was done and how much goes on, answered from the store; the program counts as up since this was made. */
export function ledgerDesk({ store, now }: DeskPorts): LedgerDesk {
  const upSince = now()
  return {
    note: (deed) => store.noteDeed(deed),
    deeds: (wanted) => store.deeds(wanted),
    chats: (wanted) => store.newestChats(wanted),
    figures: async () => ({
      ...(await store.figures(now())),
      uptime: millisecondsBetween(upSince, now()),
    }),
  }
}
