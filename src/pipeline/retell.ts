import type { Card } from '../card/card.ts'
import type { StoredCard } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { composeAlert } from './compose.ts'
import { isTurn } from './turns.ts'

export interface RetellPorts {
  /** Whoever may have been alerted about, by source id: a source that was switched off meanwhile still spoke. */
  readonly publishers: () => ReadonlyMap<string, Publisher>
  readonly store: {
    cardAbout(about: string, wanted: Omit<StoredCard, 'card'>): Promise<StoredCard | undefined>
    alertsNamed(keys: readonly string[]): Promise<readonly Alert[]>
  }
}

/**
 * The card of an alert that is told again: as it was decided for this language and time zone, or composed from the alert
 * where nobody with these was told. Where its source is known no more, the card nearest to it; undefined for none.
 */
export async function retell(
  about: string,
  say: Speaker,
  { publishers, store }: RetellPorts,
): Promise<Card | undefined> {
  const { language, timeZone: zone } = say
  const stored = await store.cardAbout(about, { language, zone })
  if (stored === undefined || (stored.language === language && stored.zone === zone)) return stored?.card
  const [alert] = await store.alertsNamed([about])
  const known = publishers()
  if (alert === undefined || !canCompose(alert, known)) return stored.card
  return composeAlert(alert, known, say)
}

function canCompose(alert: Alert, publishers: ReadonlyMap<string, Publisher>): boolean {
  return alert.bulletin !== undefined || isTurn(alert) || publishers.has(alert.source)
}
