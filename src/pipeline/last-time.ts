import type { Alert } from '../domain/alert.ts'
import { consensusOf } from '../domain/consensus.ts'
import { lastTimeOf } from '../domain/last-time.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { TurnStore } from './ports.ts'
import { isCall } from './turn.ts'

/**
 * The alerts, with the time since which not so many governments told their citizens to leave, where one of their calls
 * brings them to that number again. An exercise counts nobody.
 */
export async function withLastTimes(
  alerts: readonly Alert[],
  ports: {
    readonly store: Pick<TurnStore, 'advisoriesAbout' | 'callChanges'>
    readonly publishers: ReadonlyMap<string, Publisher>
  },
): Promise<readonly Alert[]> {
  const dated: Alert[] = []
  for (const alert of alerts) dated.push(await withLastTime(alert, ports))
  return dated
}

async function withLastTime(
  alert: Alert,
  { store, publishers }: Parameters<typeof withLastTimes>[1],
): Promise<Alert> {
  const { country, at, cap, context, main, lines } = alert
  if (cap.status === 'Exercise' || ![main, ...lines].some(isCall)) return alert
  const governments = new Map([...publishers].map(([id, publisher]) => [id, publisher.country]))
  const past = {
    advisories: await store.advisoriesAbout([country]),
    changes: await store.callChanges(country),
    governments,
  }
  const lastTime = lastTimeOf(past, { count: consensusOf(context, governments).urging.length, at })
  return lastTime === null ? alert : { ...alert, lastTime }
}
