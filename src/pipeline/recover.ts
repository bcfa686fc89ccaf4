import { type Instant, plus } from '../domain/time.ts'

/** A send that may have happened just now: no platform takes another one for the same chat within a second. */
const AFTER_A_SEND = 1000

/**
 * After a start: what a process that died had claimed is taken again, since those sends may or may not have happened
 * and a loss is worse than a repeat. Answers how many there were.
 */
export async function recover(
  outbox: { releaseClaims(dueAt: Instant): Promise<number> },
  now: Instant,
): Promise<{ readonly released: number }> {
  return { released: await outbox.releaseClaims(plus(now, AFTER_A_SEND)) }
}
