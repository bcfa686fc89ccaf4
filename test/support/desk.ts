import type { Desk } from '../../src/commands/command.ts'
import type { FeedDesk } from '../../src/commands/desks/feed-desk.ts'
import type { HistoryDesk } from '../../src/commands/desks/history-desk.ts'
import type { LedgerDesk } from '../../src/commands/desks/ledger-desk.ts'
import type { LifeDesk } from '../../src/commands/desks/life-desk.ts'
import type { PictureDesk } from '../../src/commands/desks/picture-desk.ts'
import type { PreviewDesk } from '../../src/commands/desks/preview-desk.ts'
import type { ProofDesk } from '../../src/commands/desks/proof-desk.ts'
import type { WishDesk } from '../../src/commands/desks/wish-desk.ts'
import { countHearings } from '../../src/domain/hearing.ts'
import { outlookOf } from '../../src/domain/outlook.ts'

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
    history: aHistoryDesk(),
    life: aLifeDesk(),
    ledger: aLedgerDesk(),
    pictures: aPictureDesk(),
    previews: aPreviewDesk(),
    proofs: aProofDesk(),
    sight: { outage: async () => undefined },
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

/** A desk where nothing happened, but for what is given. */
export function aHistoryDesk(over: Partial<HistoryDesk> = {}): HistoryDesk {
  return {
    outlooks: async (countries) => countries.map((country) => outlookOf(country, [])),
    lastTime: async () => null,
    changes: async () => ({ changes: [], count: 0, textOnly: 0, watchedSince: null, later: [] }),
    reducedMissions: async () => ({ countries: [], watched: 0, unread: 0 }),
    story: async () => ({ told: [], more: 0, quiet: [] }),
    ...over,
  }
}

/** A desk that pauses and forgets nothing, but for what is given. */
function aLifeDesk(over: Partial<LifeDesk> = {}): LifeDesk {
  return { version: '0.0.0', pause: async () => {}, resume: async () => {}, forget: async () => {}, ...over }
}

/** A desk that writes nothing down and has nothing to tell, but for what is given. */
export function aLedgerDesk(over: Partial<LedgerDesk> = {}): LedgerDesk {
  const span = { alerts: 0, deliveries: 0, sent: 0, median: null, p99: null }
  return {
    note: async () => {},
    deeds: async () => [],
    chats: async () => [],
    figures: async () => ({
      chats: [],
      wishes: 0,
      followed: [],
      lastDay: span,
      lastWeek: span,
      databaseSize: 0,
      uptime: 0,
    }),
    ...over,
  }
}

/** A desk that knows of no country and cannot draw, but for what is given. */
export function aPictureDesk(over: Partial<PictureDesk> = {}): PictureDesk {
  return {
    moves: async () => [],
    gaps: async () => [],
    world: async () => ({ stated: [], sources: 0, unread: 0 }),
    draw: async () => undefined,
    ...over,
  }
}

/** A desk where nothing would have rung. */
function aPreviewDesk(): PreviewDesk {
  return { heard: async () => ({ counts: countHearings([]), shown: [] }) }
}

/** A desk that knows of no alert, but for what is given. */
export function aProofDesk(over: Partial<ProofDesk> = {}): ProofDesk {
  return {
    proof: async () => undefined,
    answer: async () => undefined,
    alert: async () => undefined,
    rangIn: async () => [],
    latest: async () => [],
    behind: async () => [],
    ...over,
  }
}
