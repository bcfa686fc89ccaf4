import type { Post } from '../card/outbox.ts'
import { patienceWith } from '../domain/gap.ts'
import type { Notice } from '../domain/notice.ts'
import type { SourceError } from '../domain/source-error.ts'
import { type Instant, millisecondsBetween, plus } from '../domain/time.ts'
import { compileNotices } from './notices.ts'
import type { WatchPorts } from './ports.ts'
import { labelOf, sightLost } from './sight.ts'

/** Whose look it was, and what it takes to note it. */
export interface Looking {
  /** `name` where the id alone tells operators nothing. */
  readonly source: { readonly id: string; readonly every: number; readonly name?: string }
  readonly ports: Pick<WatchPorts, 'operators' | 'speaker' | 'publishers'> & {
    readonly store: Pick<WatchPorts['store'], 'sourceStates' | 'failPoll' | 'isPosted'>
  }
  readonly at: Instant
}

/** Notes a look that gave no information, and tells operators once it has been so for too long. */
export async function failLook(
  { source, ports, at }: Looking,
  error: SourceError,
): Promise<{ readonly notices: readonly Notice[]; readonly lookAgainAt: Instant | null }> {
  const states = await ports.store.sourceStates()
  const state = states.find((one) => one.source === source.id)
  const since = state?.failingSince ?? at
  const patience = patienceWith(source.every)
  const isBlind = millisecondsBetween(since, at) >= patience
  const { kind: reason, message: detail } = error
  const others = states.filter((one) => one.source !== source.id)
  const { notices, ...post } = await sightLost(
    { source, ports, at },
    {
      states: [...others, { seenAt: null, ...state, source: source.id, failingSince: since, reason }],
      blind: isBlind ? { kind: 'source-blind', source: labelOf(source), since, reason, detail } : null,
      isNew: state?.blindSince == null,
    },
  )
  await ports.store.failPoll({ source: source.id, at, reason, detail, blind: isBlind, ...post })
  return { notices, lookAgainAt: isBlind ? null : plus(since, patience) }
}

/** What operators are told of one look. */
export async function noticePost(
  notices: readonly Notice[],
  {
    source,
    ports,
    at,
  }: Omit<Looking, 'ports'> & { readonly ports: Pick<WatchPorts, 'operators' | 'speaker'> },
): Promise<Post> {
  if (notices.length === 0) return { cards: [], deliveries: [] }
  const { operators, speaker } = ports
  return compileNotices(notices, { about: `${source.id} ${at}`, operators: await operators(), speaker })
}

export function joined(one: Post, other: Post): Post {
  return { cards: [...one.cards, ...other.cards], deliveries: [...one.deliveries, ...other.deliveries] }
}
