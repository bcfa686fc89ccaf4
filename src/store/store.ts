import { amendStore } from './amend.ts'
import { bringInStore } from './bring-in.ts'
import { chatStore } from './chats.ts'
import { feedStore } from './feeds.ts'
import { figureStore } from './figures.ts'
import { handledStore } from './handled.ts'
import { heardStore } from './heard.ts'
import { historyStore } from './history.ts'
import { leaseStore } from './lease.ts'
import { lifeStore } from './life.ts'
import { openDatabase } from './open.ts'
import { outboxStore } from './outbox.ts'
import { pictureStore } from './pictures.ts'
import { pollStore } from './polls.ts'
import { proofStore } from './proofs.ts'
import { receiptStore } from './receipts.ts'
import { sightingStore } from './sightings.ts'
import { trailStore } from './trail.ts'
import { turnStore } from './turns.ts'
import { wishStore } from './wishes.ts'

/** Every question Tocsin asks of its database, one function each. */
export type Store = ReturnType<typeof openStore>

/**
 * Opens the database at `path` (`:memory:` for none).
 * Throws {@link import('./open.ts').StoreError} when it cannot be used.
 */
export function openStore(path: string) {
  const db = openDatabase(path)
  return {
    ...pollStore(db),
    ...amendStore(db),
    ...chatStore(db),
    ...wishStore(db),
    ...bringInStore(db),
    ...receiptStore(db),
    ...proofStore(db),
    ...sightingStore(db),
    ...outboxStore(db),
    ...leaseStore(db),
    ...feedStore(db),
    ...handledStore(db),
    ...historyStore(db),
    ...lifeStore(db),
    ...trailStore(db),
    ...figureStore(db),
    ...turnStore(db),
    ...pictureStore(db),
    ...proofStore(db),
    ...heardStore(db),
    /** Ends the use of the file; every later call throws. */
    close: () => db.$client.close(),
  }
}
