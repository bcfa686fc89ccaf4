import { NEWS_KINDS, type NewsKind, type Subscription } from './chat.ts'

/** What a wish asks for, whosever it is. */
export type WishTerms = Omit<Subscription, 'chat' | 'since'>

/** What a wish is confined to; an empty list confines nothing. */
type Confinement = Pick<WishTerms, 'kinds' | 'sources'>

/** Neither to kinds of news nor to sources. */
export const UNCONFINED: Confinement = { kinds: [], sources: [] }

/** Whether two wishes ask for the same about their places. */
export function sameTerms(one: Omit<WishTerms, 'country'>, other: Omit<WishTerms, 'country'>): boolean {
  return (
    one.leastSeverity === other.leastSeverity &&
    one.mode === other.mode &&
    one.kinds.join() === other.kinds.join() &&
    one.sources.join() === other.sources.join()
  )
}

/** Kinds, each once; all of them confine nothing. */
export function confinedTo(kinds: readonly NewsKind[]): readonly NewsKind[] {
  const wanted = NEWS_KINDS.filter((kind) => kinds.includes(kind))
  return wanted.length === NEWS_KINDS.length ? [] : wanted
}

/** Whether anything can ever be both: bulletins come from feeds and operators only, and these send nothing else. */
export function canRing({ kinds, sources }: Confinement): boolean {
  if (kinds.length === 0 || sources.length === 0) return true
  const wantsBulletins = kinds.includes('bulletins')
  const wantsMore = kinds.some((kind) => kind !== 'bulletins')
  return sources.some((source) => (isGovernments(source) ? wantsMore : wantsBulletins))
}

function isGovernments(source: string): boolean {
  return source !== 'operators' && !source.startsWith('feed-')
}
