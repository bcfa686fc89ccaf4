import type { Instant } from '../domain/time.ts'

/**
 * After a start: what a process that died had claimed is taken again, since those sends may or may not have happened
 * and a loss is worse than a repeat. Answers how many there were.
 */
export async function recover(
  outbox: { releaseClaims(now: Instant): Promise<number> },
  now: Instant,
): Promise<{ readonly released: number }> {
  return { released: await outbox.releaseClaims(now) }
}
