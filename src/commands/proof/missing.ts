import type { Alert } from '../../domain/alert.ts'
import { PROOFS_KEPT, type Proof } from '../../domain/proof.ts'
import { DAY, type Instant, plus } from '../../domain/time.ts'
import { turnKind } from '../../domain/turn.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** What a proof does not hold, and why: a line each. */
export function missingFrom(
  { alert, proof }: { readonly alert: Alert; readonly proof: Proof | undefined },
  now: Instant,
  say: Speaker,
): readonly string[] {
  const kind = kindOf(alert)
  if (kind !== 'government') return [say.text(`proof-of-${kind}`)]
  if (proof === undefined) return [say.text('proof-not-kept')]
  const { before, after, documents } = proof
  return [
    ...missingTexts({ before, after }, alert, now).map((id) => say.text(id, { days: PROOFS_KEPT / DAY })),
    ...(documents.length === 0 ? [say.text('proof-no-documents')] : []),
  ]
}

/** Whose word an alert is; only a government's has a proof of its own. */
export function kindOf({ cap, bulletin, main }: Alert): 'exercise' | 'bulletin' | 'turn' | 'government' {
  if (cap.status === 'Exercise') return 'exercise'
  if (bulletin !== undefined) return 'bulletin'
  return turnKind(main.kind) === undefined ? 'government' : 'turn'
}

function missingTexts(
  { before, after }: Pick<Proof, 'before' | 'after'>,
  { at }: Alert,
  now: Instant,
): readonly string[] {
  if (before === null && after === null) {
    return [plus(at, PROOFS_KEPT) <= now ? 'proof-texts-gone' : 'proof-no-texts']
  }
  if (before === null) return ['proof-no-before']
  return after === null ? ['proof-no-after'] : []
}
