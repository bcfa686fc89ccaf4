import type { Instant } from '../domain/time.ts'

/** Amends the messages of the chats that the poll's own transaction had no room for, portion by portion. */
export async function amendOn(about: string, ports: AmendOnPorts): Promise<void> {
  while (await ports.store.amendOn(about, ports.now())) {
    ports.posted()
    // Other work of the program comes between two portions.
    await new Promise((resume) => setImmediate(resume))
  }
  ports.posted()
}

interface AmendOnPorts {
  readonly now: () => Instant
  readonly posted: () => void
  readonly store: {
    /** Lets the next chats have an amendment; answers whether there are more behind them. */
    amendOn(about: string, at: Instant): Promise<boolean>
  }
}
