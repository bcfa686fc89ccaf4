import type { Desk } from '../../src/commands/command.ts'

/** A desk where nothing is known, nothing is wished for and nothing is held, but for what is given. */
export function aDesk(over: Partial<Desk> = {}): Desk {
  return {
    views: async () => [],
    subscriptions: async () => [],
    subscribe: async () => undefined,
    unsubscribe: async () => 0,
    heldPolls: async () => [],
    decideHeld: async () => undefined,
    silences: async () => [],
    silence: async () => {},
    endSilence: async () => false,
    changeSettings: async (chat) => chat,
    setLanguage: async () => {},
    latestReceipts: async () => [],
    receipts: async () => undefined,
    drill: async () => undefined,
    markSeen: async () => undefined,
    linkedTo: async () => undefined,
    offerLink: async () => 'ABCDEFGH',
    useLink: async () => undefined,
    unlink: async () => {},
    ...over,
  }
}
