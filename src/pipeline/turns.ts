import type { Advisory } from '../domain/advisory.ts'
import type { Alert, Cap } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import { consensusOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import type { SourceHealth } from '../domain/picture.ts'
import type { Publisher } from '../domain/publisher.ts'
import { severityOf } from '../domain/severity.ts'
import { type Instant, plus } from '../domain/time.ts'
import { GOVERNMENTS, type TurnKind, tallyOf, tallyText, turnKind } from '../domain/turn.ts'
import type { Step } from './admit.ts'
import { CAP_SEVERITY } from './assess.ts'
import type { EarlierTurn, TurnStore } from './ports.ts'
import { standingsOf } from './standings.ts'
import { CALM, type Past, type Pictures, turnOf } from './turn.ts'

interface Scene {
  readonly source: { readonly id: string }
  readonly at: Instant
  readonly steps: readonly Step[]
  readonly states: readonly SourceHealth[]
  readonly ports: { readonly store: TurnStore; readonly publishers: ReadonlyMap<string, Publisher> }
}

/**
 * Alerts of their own where the alerts of one poll turn the picture across governments. One that waits for an operator,
 * or is an exercise, turns nothing.
 */
export async function turnsOf(alerts: readonly Alert[], scene: Scene): Promise<readonly Alert[]> {
  const turns: Alert[] = []
  for (const alert of alerts.filter(({ held, cap }) => !held && cap.status === 'Actual')) {
    for (const change of [alert.main, ...alert.lines].filter(({ kind }) => kind.startsWith('departure-'))) {
      const turn = await turned(change, alert, scene)
      if (turn !== undefined) turns.push(turn)
    }
  }
  return turns
}

async function turned(change: Change, alert: Alert, scene: Scene): Promise<Alert | undefined> {
  const { country } = change
  const { store } = scene.ports
  const last = await store.lastTurn(country)
  const pictures = await picturesOf(alert, scene)
  const kind = turnOf(change, pictures, await pastOf(country, last, scene))
  return kind === undefined ? undefined : turnAlert(kind, { change, alert, pictures, last })
}

async function pastOf(
  country: CountryCode,
  last: EarlierTurn | undefined,
  { at, source, ports }: Scene,
): Promise<Past> {
  const { store, publishers } = ports
  return {
    formedAt: last?.kind === 'consensus-formed' ? last.at : null,
    watchedSince: watchedSince(await store.advisoriesAbout([country]), {
      caller: publishers.get(source.id)?.country,
      governments: new Map([...publishers].map(([id, publisher]) => [id, publisher.country])),
      at,
    }),
    calledLately: await store.calledSince(country, plus(at, -CALM)),
  }
}

/**
 * Since when the caller, and most of the governments that are read, have been read about a country: `looked` is what
 * stands before this look. Null where the caller was not read within {@link CALM}.
 */
function watchedSince(
  looked: readonly Advisory[],
  {
    caller,
    governments,
    at,
  }: {
    readonly caller: CountryCode | undefined
    readonly governments: ReadonlyMap<string, CountryCode>
    readonly at: Instant
  },
): Instant | null {
  const first = new Map<CountryCode, Instant>()
  for (const { source, firstSeenAt, seenAt } of looked) {
    const government = governments.get(source)
    if (government === undefined || seenAt < plus(at, -CALM)) continue
    const known = first.get(government)
    if (known === undefined || firstSeenAt < known) first.set(government, firstSeenAt)
  }
  const own = caller === undefined ? undefined : first.get(caller)
  const most = [...first.values()].toSorted()[Math.floor(first.size / 2)]
  if (own === undefined || most === undefined) return null
  return own > most ? own : most
}

async function picturesOf({ country, context }: Alert, scene: Scene): Promise<Pictures> {
  const governments = new Map([...scene.ports.publishers].map(([id, publisher]) => [id, publisher.country]))
  const own = scene.steps.flatMap(({ before }) => before ?? [])
  const before = await standingsOf([country], { ...scene, own })
  return {
    before: consensusOf(before.get(country) ?? [], governments),
    after: consensusOf(context, governments),
  }
}

function turnAlert(
  kind: TurnKind,
  {
    change,
    alert,
    pictures,
    last,
  }: {
    readonly change: Change
    readonly alert: Alert
    readonly pictures: Pictures
    readonly last: EarlierTurn | undefined
  },
): Alert {
  const { country, at } = change
  const [from, to] = [tallyText(tallyOf(pictures.before)), tallyText(tallyOf(pictures.after))]
  const main: Change = {
    source: GOVERNMENTS,
    country,
    kind,
    from,
    to,
    scope: 'country',
    at,
    evidence: null,
    wording: '',
    updatedAt: null,
    url: '',
    language: '',
  }
  const key = [GOVERNMENTS, country, kind, from, to, at].join(' ')
  const severity = severityOf(main)
  return {
    key,
    severity,
    main,
    lines: [],
    cap: { ...capOf(kind, last), severity: CAP_SEVERITY[severity], certainty: 'Observed', status: 'Actual' },
    thread: kind === 'consensus-dissolved' ? (last?.thread ?? key) : key,
    context: alert.context,
    ...(alert.lastTime === undefined ? {} : { lastTime: alert.lastTime }),
    held: false,
    country,
    source: GOVERNMENTS,
    at,
  }
}

function capOf(
  kind: TurnKind,
  last: EarlierTurn | undefined,
): Pick<Cap, 'urgency' | 'responseType' | 'msgType' | 'references'> {
  switch (kind) {
    case 'consensus-formed':
    case 'first-mover':
      return { urgency: 'Expected', responseType: 'Evacuate', msgType: 'Alert', references: null }
    case 'consensus-dissolved':
      return {
        urgency: 'Past',
        responseType: 'Monitor',
        msgType: last === undefined ? 'Alert' : 'Update',
        references: last?.key ?? null,
      }
  }
}

/** Whether an alert is about what governments say together. */
export function isTurn({ main }: Pick<Alert, 'main'>): boolean {
  return turnKind(main.kind) !== undefined
}
