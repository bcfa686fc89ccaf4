import { chatStore } from './chats.ts'
import { feedStore } from './feeds.ts'
import { leaseStore } from './lease.ts'
import { openDatabase } from './open.ts'
import { outboxStore } from './outbox.ts'
import { pictureStore } from './pictures.ts'
import { pollStore } from './polls.ts'
import { receiptStore } from './receipts.ts'
import { sightingStore } from './sightings.ts'
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
    ...chatStore(db),
    ...wishStore(db),
    ...receiptStore(db),
    ...sightingStore(db),
    ...outboxStore(db),
    ...leaseStore(db),
    ...feedStore(db),
    ...pictureStore(db),
    /** Ends the use of the file; every later call throws. */
    close: () => db.$client.close(),
  }
}
