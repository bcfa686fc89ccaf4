import type { NewAmendment, Post } from '../card/outbox.ts'
import type { Kept } from '../domain/accepted-poll.ts'
import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import { gapBefore } from '../domain/gap.ts'
import { ENDS_WITHIN } from '../domain/hearing.ts'
import type { Notice } from '../domain/notice.ts'
import type { SourceHealth } from '../domain/picture.ts'
import type { Readable, Reading } from '../domain/reading.ts'
import { SourceError } from '../domain/source-error.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import { admit, type Step } from './admit.ts'
import { amendingOf } from './amend.ts'
import { amendOn } from './amend-on.ts'
import { assess } from './assess.ts'
import { confirmingSince } from './believe.ts'
import { continuedBy } from './continue.ts'
import { detect, detectIssued } from './detect.ts'
import { failLook, joined, noticePost } from './failed-look.ts'
import { inTurn } from './in-turn.ts'
import { withLastTimes } from './last-time.ts'
import { createMemory, type Memory } from './memory.ts'
import { noticesOf } from './notices.ts'
import type { Poller, Rested } from './poll.ts'
import type { Scene, WatchPorts } from './ports.ts'
import { type Gathered, gather, type Proven } from './prove.ts'
import { sightRegained } from './sight.ts'
import { firstPost, spreadOn } from './spread.ts'
import { standingsOf } from './standings.ts'
import { isTurn, turnsOf } from './turns.ts'

/** A mass move published in several waves is one within this time. */
const MASS_WITHIN = DAY

/** What one look at a source came to. */
export interface Look {
  readonly at: Instant
  readonly alerts: readonly Alert[]
  readonly notices: readonly Notice[]
  /** What gave no information, if the look failed. */
  readonly error: SourceError | null
  /** Steps with their verdicts: why each country was taken as it was. */
  readonly steps: readonly Step[]
  /** Troubles with single countries, and names that no table explains. */
  readonly troubles: readonly string[]
  /** When another look would settle something that waits; null when nothing does. */
  readonly lookAgainAt: Instant | null
}

/** Watches one source: each look is polled, judged, routed and committed as one transaction. */
export function watch(source: Readable, poller: Poller, ports: WatchPorts): { look(): Promise<Look> } {
  const memory = createMemory(source, ports)
  return {
    async look() {
      const at = ports.now()
      const kept = await memory.recall()
      const wanted = await ports.due(source, kept, at)
      const poll = await poller.poll({
        now: at,
        wants: (country) => wanted.has(country),
        marker: (country) => kept.get(country)?.marker || undefined,
        confirming: (country) => confirmingIn(kept.get(country), at),
        isFirst: kept.size === 0,
      })
      if (poll.kind === 'failed' && ports.stopping()) return unheard(at, poll.error)
      if (poll.kind === 'failed') return fail({ source, ports, at, error: poll.error })
      try {
        // Sources answer at the same time: each is judged by what the one before it left.
        const {
          look,
          post,
          amendments = [],
        } = await inTurn(ports.store, () => accept({ source, ports, at, ...poll, memory }))
        if (post?.spread !== undefined) await spreadOn(post.spread, ports, post.cards)
        for (const { about } of amendments) await amendOn(about, ports)
        return look
      } catch (error) {
        // What was not stored is told by a later look, which needs the answers anew to prove it.
        poller.forget()
        throw error
      }
    },
  }
}

function confirmingIn(kept: Kept | undefined, at: Instant): Instant | null {
  return kept === undefined ? null : confirmingSince(kept.advisory, at)
}

/** What a look came to, and what is still to be told of it once others had their turn. */
interface Accepted {
  readonly look: Look
  readonly post?: Post
  readonly amendments?: readonly NewAmendment[]
}

async function accept({
  source,
  ports,
  at,
  reading,
  rested,
  memory,
}: Scene & { reading: Reading; rested: readonly Rested[]; memory: Memory }): Promise<Accepted> {
  const kept = await memory.recall()
  const past = new Map([...kept].map(([country, { advisory }]) => [country, advisory]))
  const settled = reading.observations.filter((observation) => memory.isSettled(observation))
  const unsettled = reading.observations.filter((observation) => !memory.isSettled(observation))
  const unchanged = [...reading.unchanged, ...settled.map(({ country }) => country)]
  const admission = admit(
    past,
    { ...reading, observations: unsettled, unchanged },
    { source: source.id, at, expect: source.expect },
  )
  if (admission.kind === 'implausible') {
    const error = new SourceError('implausible', { where: source.id, what: admission.reason })
    return { look: await fail({ source, ports, at, error }) }
  }
  const moved = changesOf(admission.steps, { at, memory })
  const evidence = await gathered(moved, { ports, steps: admission.steps, rested })
  const states = await ports.store.sourceStates()
  const amending = await amendingOf(admission.steps, { source, ports, at })
  const news = moved.filter(({ kind, country }) => kind !== 'text-revised' || !amending.amended.has(country))
  const alerts = await alertsOf(news, {
    source,
    ports,
    at,
    steps: admission.steps,
    known: past.size,
    states,
  })
  const sight = await sightRegained({ source, ports, at }, states)
  const state = states.find((one) => one.source === source.id)
  const gap = gapBefore(at, { ...source, seenAt: state?.seenAt ?? null })
  const told = noticesOf({ source, alerts, admission, known: past.size })
  const advisories = [
    ...admission.steps.map(({ after }) => after),
    ...admission.missing,
    ...admission.returned,
  ]
  const troubles = [
    ...(evidence.trouble === null ? [] : [evidence.trouble]),
    ...reading.failures.map(({ message }) => message),
    ...reading.unnamed.map((name) => `no table explains the name "${name}"`),
    ...(reading.remarks ?? []),
  ]
  const post = await firstPost(alerts, ports)
  await ports.store.acceptPoll({
    source: source.id,
    at,
    detail: troubles.slice(0, 5).join('; '),
    advisories,
    read: reading.observations.map(({ country }) => country),
    seen: [...unchanged, ...unsettled.map(({ country }) => country)],
    markers: reading.markers,
    changes: [...moved, ...alerts.filter(isTurn).map(({ main }) => main)],
    alerts,
    ...(gap === null ? {} : { gap }),
    proof: evidence.proofsOf(alerts.map(provenBy(admission.steps))),
    ...joined(joined(post, sight), await noticePost(told, { source, ports, at })),
    amendments: amending.amendments,
  })
  if (alerts.length + amending.amendments.length > 0) ports.posted()
  memory.remember({ at, reading, advisories })
  const look = {
    at,
    alerts,
    notices: [...sight.notices, ...told],
    error: null,
    steps: admission.steps,
    troubles,
    lookAgainAt: admission.lookAgainAt,
  }
  return { look, post, amendments: amending.amendments }
}

/** What alerts about these changes would rest on, and what one about a country of which something waits will. */
async function gathered(
  changes: readonly Change[],
  {
    ports,
    steps,
    rested,
  }: {
    readonly ports: WatchPorts
    readonly steps: readonly Step[]
    readonly rested: readonly Rested[]
  },
): Promise<Gathered> {
  const moved = new Set(changes.map(({ country }) => country))
  const waiting = steps.filter(({ after }) => after.pending.length > 0).map(({ after }) => after.country)
  const texts = steps
    .filter(({ after }) => moved.has(after.country))
    .flatMap((step) => {
      const { before, after } = wordsOf(step)
      return [before, after]
    })
  return await gather({ rested, countries: [...moved, ...waiting], texts }, ports)
}

/** A look that we broke off ourselves: nothing is written about it. */
function unheard(at: Instant, error: SourceError): Look {
  return { at, alerts: [], notices: [], error, steps: [], troubles: [], lookAgainAt: null }
}

function provenBy(steps: readonly Step[]): (alert: Alert) => Proven {
  const byCountry = new Map(steps.map((step) => [step.after.country, step]))
  return (alert) => {
    const step = isTurn(alert) ? undefined : byCountry.get(alert.country)
    return { alert, isDerived: isTurn(alert), ...wordsOf(step) }
  }
}

/** As they were believed, and as they were read. */
function wordsOf(step: Step | undefined): Pick<Proven, 'before' | 'after'> {
  return { before: step?.before?.believed.text ?? '', after: step?.seen.text ?? '' }
}

async function fail({ source, ports, at, error }: Scene & { error: SourceError }): Promise<Look> {
  const { notices, lookAgainAt } = await failLook({ source, ports, at }, error)
  return { at, alerts: [], notices, error, steps: [], troubles: [], lookAgainAt }
}

function changesOf(
  steps: readonly Step[],
  { at, memory }: { readonly at: Instant; readonly memory: Memory },
): readonly Change[] {
  return steps.flatMap(({ before, after }) => {
    if (before !== null) return detect(before, after, at)
    // First met, after a failure or in its turn of a round, is not new: only one that the list lacked before is an event.
    return memory.wasLeftOut(after.country) ? [detectIssued(after, at)] : []
  })
}

async function alertsOf(
  changes: readonly Change[],
  scene: Scene & {
    readonly steps: readonly Step[]
    readonly known: number
    readonly states: readonly SourceHealth[]
  },
): Promise<readonly Alert[]> {
  if (changes.length === 0) return []
  const { ports, source, at } = scene
  const countries = [...new Set(changes.map(({ country }) => country))]
  const own = scene.steps.map(({ after }) => after)
  const standings = await standingsOf(countries, { ...scene, own, ports: readable(ports) })
  const before = await ports.store.alertsSince(source.id, countries, plus(at, -ENDS_WITHIN))
  const assessed = assess(changes, {
    known: scene.known,
    lately: await ports.store.movedSince(source.id, plus(at, -MASS_WITHIN)),
    standings: (country) => standings.get(country) ?? [],
    continues: (change) => continuedBy(change, before, at),
    status: source.isExercise === true ? 'Exercise' : 'Actual',
  })
  const alerts = await withLastTimes(assessed, readable(ports))
  return [...alerts, ...(await turnsOf(alerts, { ...scene, ports: readable(ports) }))]
}

function readable({ store, publishers }: WatchPorts) {
  return { store, publishers: publishers() }
}
