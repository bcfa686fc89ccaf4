import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Preview, PreviewDesk, PreviewWanted } from '../commands/desks/preview-desk.ts'
import type { Alert } from '../domain/alert.ts'
import { COUNTRIES } from '../domain/countries.ts'
import { countHearings, ENDS_WITHIN, type Hearing, rings } from '../domain/hearing.ts'
import { covers } from '../domain/place.ts'
import { DAY, plus } from '../domain/time.ts'
import { composeAlert } from '../pipeline/compose.ts'
import { DRILL_PUBLISHER } from '../pipeline/drill.ts'
import { hear } from '../pipeline/hear.ts'
import type { DeskPorts } from './ports.ts'
import { everyPublisher } from './watching.ts'

/** Read and routed in one go: the world of 90 days at once would keep everything else waiting. */
const PORTION = DAY

type Ports = Pick<DeskPorts, 'store' | 'sources' | 'now'>

/** The questions of commands about what would have rung, answered from the alerts that are stored. */
export function createPreviewDesk(ports: Ports): PreviewDesk {
  return { heard: (wanted) => heardIn(wanted, ports) }
}

async function heardIn(wanted: PreviewWanted, ports: Ports): Promise<Preview> {
  const { after, limit } = wanted
  const hearings = await hearingsOf(wanted, ports)
  const newest = hearings
    .filter(rings)
    .toSorted((one, other) => other.at.localeCompare(one.at) || other.alert.at.localeCompare(one.alert.at))
    .slice(after, after + limit)
  const full = await ports.store.alertsNamed(newest.map(({ alert }) => alert.key))
  const alerts = new Map(full.map((alert) => [alert.key, alert]))
  return {
    counts: countHearings(hearings),
    shown: newest.map(({ kind, at, alert }) => {
      const whole = alerts.get(alert.key) ?? alert
      return { kind, at, alert: whole, card: cardOf(whole, wanted, ports) }
    }),
  }
}

async function hearingsOf(
  { chat, wishes, since }: PreviewWanted,
  { store, now }: Ports,
): Promise<readonly Hearing[]> {
  const countries = COUNTRIES.filter((country) => wishes.some((wish) => covers(wish.country, country)))
  const { settings, language, locale } = chat
  const hearings: Hearing[] = []
  // What was told before decides whose end is told.
  for (let from = plus(since, -ENDS_WITHIN); from <= now(); from = plus(from, PORTION)) {
    const asked = { countries, since: from, until: plus(from, PORTION), except: DRILL_PUBLISHER.id }
    const alerts = await store.alertsTold(asked)
    if (alerts.length > 0)
      hearings.push(...hear(alerts, wishes, { language, locale, hours: settings }, hearings))
    // Other work of the program comes between two portions.
    await othersFirst()
  }
  return hearings.filter(({ alert }) => alert.at >= since)
}

function cardOf(alert: Alert, { say }: PreviewWanted, { sources }: Ports) {
  return composeAlert(alert, everyPublisher(sources()), say)
}
