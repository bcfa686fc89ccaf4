import type { Severity } from '../../domain/alert.ts'
import { canRing, confinedTo, type WishTerms } from '../../domain/wish-terms.ts'
import type { OptionDefinition, Options } from '../command.ts'
import type { NamedSource } from '../desks/wish-desk.ts'
import type { Trouble } from '../options/understood.ts'
import { governmentsOf, sourcesNamed } from '../sources/names.ts'

/** What a wish is asked for with. */
export const WISH_OPTIONS: readonly OptionDefinition[] = [
  { name: 'country', kind: 'country-or-all', required: false },
  { name: 'severity', kind: 'severity', required: false },
  { name: 'mode', kind: 'mode', required: false },
  { name: 'kinds', kind: 'kinds', required: false },
  { name: 'source', kind: 'sources', required: false },
]

/** What was named about wishes; what was not is left out. */
export type Named = Partial<WishTerms>

const USUAL_SEVERITY: Severity = 'moderate'

/** A wish for a place; what is not named is as usual. */
export function asUsual({ country = 'all', leastSeverity, mode, kinds, sources }: Named): WishTerms {
  return {
    country,
    leastSeverity: leastSeverity ?? USUAL_SEVERITY,
    mode: mode ?? 'at-once',
    kinds: kinds ?? [],
    sources: sources ?? [],
  }
}

/** Looks up what was typed about a wish; trouble where it names a source that is not read, or could never ring. */
export function namedIn(
  { country, severity, mode, kinds, from }: Options,
  known: readonly NamedSource[],
): Named | Trouble {
  const read = known.filter(({ isRead }) => isRead)
  const found = from === undefined ? undefined : sourcesNamed(from, read)
  if (found?.kind === 'unknown') {
    return { kind: 'bad-source', typed: found.typed, governments: governmentsOf(read) }
  }
  const named: Named = {
    ...(country === undefined ? {} : { country: country === 'everything' ? 'all' : country }),
    ...(severity === undefined ? {} : { leastSeverity: severity }),
    ...(mode === undefined ? {} : { mode }),
    ...(kinds === undefined ? {} : { kinds: confinedTo(kinds) }),
    ...(found === undefined ? {} : { sources: found.ids }),
  }
  return canRing(asUsual(named)) ? named : { kind: 'never-rings' }
}
