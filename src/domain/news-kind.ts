import type { Alert } from './alert.ts'
import type { Change } from './change.ts'
import type { NewsKind } from './chat.ts'

/**
 * Which kind of news a change is. Whatever is neither a call to leave nor about an embassy belongs to the levels: an
 * advisory that comes, goes, names a hazard or changes its words is advice on how dangerous a place is.
 */
export function newsKindOf({ kind }: Pick<Change, 'kind'>): NewsKind {
  switch (kind) {
    case 'departure-called':
    case 'departure-strengthened':
    case 'departure-weakened':
    case 'departure-lifted':
    case 'consensus-formed':
    case 'first-mover':
    case 'consensus-dissolved':
      return 'departure'
    case 'mission-reduced':
    case 'mission-restored':
      return 'mission'
    case 'bulletin':
      return 'bulletins'
    case 'level-raised':
    case 'level-lowered':
    case 'peak-raised':
    case 'peak-lowered':
    case 'area-raised':
    case 'area-lowered':
    case 'hazard-added':
    case 'issued':
    case 'withdrawn':
    case 'text-revised':
      return 'levels'
  }
}

/**
 * Whether an alert tells of one of these kinds, be it in a line only: a stronger change of the same poll does not
 * swallow what a chat asked for.
 */
export function tellsOf({ main, lines }: Pick<Alert, 'main' | 'lines'>, kinds: readonly NewsKind[]): boolean {
  return kinds.length === 0 || [main, ...lines].some((change) => kinds.includes(newsKindOf(change)))
}
