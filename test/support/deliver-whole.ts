import type { Adapter, Parcel } from '../../src/adapters/adapter.ts'
import type { Outcome } from '../../src/domain/delivery.ts'

/** The messages of a card from the parcel's part on, in turn as a lane sends them, up to the last or the first trouble. */
export async function deliverWhole(
  adapter: Pick<Adapter, 'deliver'>,
  parcel: Parcel,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (let part = parcel.part, goesOn = true; goesOn; part += 1) {
    const outcome = await adapter.deliver({ ...parcel, part }, new AbortController().signal)
    outcomes.push(outcome)
    goesOn = outcome.kind === 'sent' && outcome.more === true
  }
  return outcomes
}
