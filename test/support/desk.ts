import type { Desk } from '../../src/commands/command.ts'
import type { FeedDesk } from '../../src/commands/feed-desk.ts'
import type { PictureDesk } from '../../src/commands/picture-desk.ts'

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
    pictures: aPictureDesk(),
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

/** A desk that knows of no country and cannot draw, but for what is given. */
export function aPictureDesk(over: Partial<PictureDesk> = {}): PictureDesk {
  return {
    moves: async () => [],
    world: async () => ({ stated: [], sources: 0, unread: 0 }),
    draw: async () => undefined,
    ...over,
  }
}
