import type { Post } from '../card/outbox.ts'
import type { SourceState } from '../domain/accepted-poll.ts'
import type { Notice } from '../domain/notice.ts'
import { type Outage, outageOf, type Sight } from '../domain/outage.ts'
import { type Instant, millisecondsBetween } from '../domain/time.ts'
import { compileNotices, noticeKey } from './notices.ts'
import type { WatchPorts } from './ports.ts'

/** Whose look it was, and what it takes to tell operators of it. */
export interface Looking {
  /** `name` where the id alone tells operators nothing. */
  readonly source: { readonly id: string; readonly name?: string }
  readonly ports: Pick<WatchPorts, 'operators' | 'speaker' | 'publishers'> & {
    readonly store: Pick<WatchPorts['store'], 'isPosted'>
  }
  readonly at: Instant
}

/** What operators are told of sources that are lost and found again. */
export interface Told extends Pick<Post, 'cards' | 'deliveries'> {
  readonly notices: readonly Notice[]
}

type BlindNotice = Extract<Notice, { kind: 'source-blind' }>

/**
 * What a look that gave no information has to tell: that everything is blind, once an outage, and then nothing of
 * single sources; else that this one is, once an absence (`blind`: null while it has patience). What was kept back
 * during an outage is told by the first look after it.
 */
export async function sightLost(
  looking: Looking,
  {
    states,
    blind,
    isNew,
  }: {
    /** As they are with this look. */
    readonly states: readonly Sight[]
    readonly blind: BlindNotice | null
    /** It did not count as blind before this look. */
    readonly isNew: boolean
  },
): Promise<Told> {
  const { source, ports, at } = looking
  const outage = outageOf(states, { watched: watchedBy(ports), now: at })
  if (outage !== undefined) {
    const { since, reason } = outage
    const about = outageName(outage)
    const isUntold = (await hasOperators(ports)) && !(await isTold('all-blind', { about, ports }))
    return isUntold ? tell({ kind: 'all-blind', since, reason }, { about, ports }) : NOTHING
  }
  if (blind === null) return NOTHING
  const about = absenceName(source.id, blind.since)
  const isUntold = (await hasOperators(ports)) && !(await isTold('source-blind', { about, ports }))
  return isNew || isUntold ? tell(blind, { about, ports }) : NOTHING
}

/** What an accepted look has to tell: that an outage that was told is over, and that a source that was told blind sees. */
export async function sightRegained(
  { source, ports, at }: Looking,
  /** As they were before this look. */
  states: readonly SourceState[],
): Promise<Told> {
  const watched = watchedBy(ports)
  const outage = watched.has(source.id) ? outageOf(states, { watched, now: at }) : undefined
  const all = outage === undefined ? NOTHING : await outageOver(outage, { ports, at })
  const since = states.find((one) => one.source === source.id)?.blindSince ?? null
  if (since === null) return all
  const about = absenceName(source.id, since)
  // Its blindness was not told while everything was blind: then neither is its end.
  if ((await hasOperators(ports)) && !(await isTold('source-blind', { about, ports }))) return all
  const blindFor = millisecondsBetween(since, at)
  const own = await tell({ kind: 'source-sees', source: labelOf(source), blindFor }, { about, ports })
  return {
    notices: [...all.notices, ...own.notices],
    cards: [...all.cards, ...own.cards],
    deliveries: [...all.deliveries, ...own.deliveries],
  }
}

/** How notices call a source or a feed. */
export function labelOf({ id, name }: Looking['source']): string {
  return name === undefined ? id : `${id} (${name})`
}

const NOTHING: Told = { notices: [], cards: [], deliveries: [] }

async function outageOver(outage: Outage, { ports, at }: Omit<Looking, 'source'>): Promise<Told> {
  const about = outageName(outage)
  if (!(await isTold('all-blind', { about, ports }))) return NOTHING
  return tell({ kind: 'all-see', blindFor: millisecondsBetween(outage.since, at) }, { about, ports })
}

function watchedBy({ publishers }: Looking['ports']): ReadonlySet<string> {
  return new Set(publishers().keys())
}

function outageName({ after }: Outage): string {
  return after ?? 'ever'
}

function absenceName(source: string, since: Instant): string {
  return `${source} ${since}`
}

async function hasOperators({ operators }: Looking['ports']): Promise<boolean> {
  return (await operators()).length > 0
}

async function isTold(
  kind: Notice['kind'],
  { about, ports }: { readonly about: string; readonly ports: Looking['ports'] },
): Promise<boolean> {
  return await ports.store.isPosted(noticeKey(kind, `${about} 0`))
}

async function tell(
  notice: Notice,
  { about, ports }: { readonly about: string; readonly ports: Looking['ports'] },
): Promise<Told> {
  const { operators, speaker } = ports
  return { notices: [notice], ...compileNotices([notice], { about, operators: await operators(), speaker }) }
}
