import { plainLine } from '../card/plain.ts'
import type { Bundle } from '../commands/desks/wish-desk.ts'
import { readBundle } from '../commands/import/read-bundle.ts'
import type { Alert } from '../domain/alert.ts'
import { countHearings, type Ringing, rings } from '../domain/hearing.ts'
import type { Publisher } from '../domain/publisher.ts'
import { UTC } from '../domain/time-zone.ts'
import { sayMoment, saySeverity } from '../i18n/say.ts'
import { sayHearings } from '../i18n/say-hearings.ts'
import { inZone, type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import { composeAlert } from '../pipeline/compose.ts'
import { hear } from '../pipeline/hear.ts'
import { SOURCES } from '../sources/registry.ts'

/** As a chat has them that has set none of its own. */
const UNSET = { timeZone: UTC, digestHour: 8, quiet: null } as const

/**
 * Reads the line of `/export` that a tape is played for. No feed is on a tape, but a line may name some.
 * Throws {@link import('../commands/import/read-bundle.ts').BundleError}.
 */
export function readListener(line: string): Bundle {
  const feeds = line.match(/\bfeed-\d+\b/g) ?? []
  return readBundle(line, new Set([...SOURCES.map(({ id }) => id), 'operators', ...feeds]))
}

/**
 * What a chat with these wishes and settings would have been told of alerts and when, a line each in the order in which
 * they would have rung, and how many not and why; in its language and time zone.
 */
export function backtest(
  alerts: readonly Alert[],
  { wishes, settings, language }: Bundle,
  {
    speaker,
    publishers,
  }: {
    readonly speaker: (language: Language) => Speaker
    readonly publishers: ReadonlyMap<string, Publisher>
  },
): readonly string[] {
  const hours = { ...UNSET, ...settings }
  const say = inZone(speaker(languageOf(language)), hours.timeZone)
  const hearings = hear(alerts, wishes, { language, locale: null, hours })
  const lines = hearings
    .filter(rings)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map((ringing) => lineOf(ringing, { publishers, say }))
  return [...lines, ...sayHearings(countHearings(hearings), say)]
}

function lineOf(
  { alert, at }: Ringing,
  {
    publishers,
    say,
  }: {
    readonly publishers: ReadonlyMap<string, Publisher>
    readonly say: Speaker
  },
): string {
  const title = plainLine(composeAlert(alert, publishers, say).title)
  return [sayMoment(at, say), saySeverity(alert.severity, say), title].join(' · ')
}
