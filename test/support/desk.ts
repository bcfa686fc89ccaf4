import type { Desk } from '../../src/commands/command.ts'
import type { FeedDesk } from '../../src/commands/feed-desk.ts'
import type { WishDesk } from '../../src/commands/wish-desk.ts'

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
    feeds: aFeedDesk(),
    wishes: aWishDesk(),
    ...over,
  }
}

/** A desk with no feeds, at which nothing can be changed, but for what is given. */
export function aFeedDesk(over: Partial<FeedDesk> = {}): FeedDesk {
  return {
    overview: async () => ({ sources: [], feeds: [], doubts: [] }),
    add: async () => ({ kind: 'bad-address' }),
    remove: async () => false,
    pause: async () => 'unknown',
    resume: async () => 'unknown',
    poll: async () => 'unknown',
    setInterval: async () => 'unknown',
    test: async () => ({ kind: 'bad-address' }),
    post: async () => ({ chats: 0, severity: 'moderate', carried: 'moderate' }),
    ...over,
  }
}

/** A desk where the United States (twice), the United Kingdom and one feed are read, Japan is not, and nothing is brought in. */
export function aWishDesk(over: Partial<WishDesk> = {}): WishDesk {
  return {
    sources: async () => [
      { id: 'us-state', government: 'US', name: 'U.S. Department of State', isRead: true },
      { id: 'us-embassy', government: 'US', name: 'U.S. embassies', isRead: true },
      { id: 'uk-fcdo', government: 'GB', name: 'Foreign, Commonwealth & Development Office', isRead: true },
      { id: 'feed-3', government: null, name: 'Relief news', isRead: true },
      { id: 'jp-mofa', government: 'JP', name: 'Ministry of Foreign Affairs', isRead: false },
      { id: 'operators', government: null, name: '', isRead: true },
    ],
    bringIn: async () => ({ added: 0, replaced: 0, same: 0 }),
    ...over,
  }
}
