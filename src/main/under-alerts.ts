import type { Button, Card } from '../card/card.ts'
import type { Claimed } from '../card/outbox.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import type { Store } from '../store/store.ts'

/** Alerts whose numbers are kept at hand: a fan-out asks for one ten thousand times. */
const MOST_REMEMBERED = 300

/** What of a message decides about the buttons under it. */
export type Under = Pick<Claimed, 'about' | 'amends' | 'card' | 'language' | 'loud' | 'rank' | 'ids'> & {
  readonly settings: Pick<Claimed['settings'], 'seenWithin'>
}

export interface UnderPorts {
  readonly store: Pick<Store, 'numberOf'>
  readonly speaker: (language: Language) => Speaker
}

/**
 * Puts the buttons under alerts that name them by their number, which there is only once they are stored: the way to the
 * proof, and where a chat wants it, the mark that somebody has seen it. The same card with the same buttons is the same
 * object again, so that it is rendered once.
 */
export function buttonsUnderAlerts({ store, speaker }: UnderPorts): (delivery: Under) => Promise<Card> {
  const numbers = new Map<string, number>()
  const made = new WeakMap<Card, Map<string, Card>>()

  async function numberOf(about: string): Promise<number | undefined> {
    const known = numbers.get(about)
    if (known !== undefined) return known
    const number = await store.numberOf(about)
    if (number === undefined) return undefined
    numbers.set(about, number)
    const [oldest] = numbers.keys()
    if (numbers.size > MOST_REMEMBERED && oldest !== undefined) numbers.delete(oldest)
    return number
  }

  return async (delivery) => {
    const { card, language } = delivery
    const { about } = delivery.amends ?? delivery
    const number = await numberOf(about)
    if (number === undefined) return card
    const buttons = buttonsFor(delivery, number, speaker(languageOf(language)))
    const key = buttons.map(({ command }) => command).join('\n')
    const known = made.get(card)?.get(key)
    if (known !== undefined) return known
    const whole = { ...card, buttons: [...card.buttons, ...buttons] }
    made.set(card, new Map([...(made.get(card) ?? []), [key, whole]]))
    return whole
  }
}

function buttonsFor(delivery: Under, number: number, say: Speaker): readonly Button[] {
  return [
    ...(isToBeSeen(delivery) ? [{ label: say.text('seen-button'), command: `seen ${number}` }] : []),
    proofButton(delivery, number, say),
  ]
}

/** Under what is extreme, in a chat that wants to be asked whether somebody has seen it: once for a whole page. */
function isToBeSeen({ settings, loud, ...delivery }: Under): boolean {
  const { rank } = delivery.amends ?? delivery
  return settings.seenWithin !== null && !loud && rank === 0
}

/** A page of several alerts leads to all that rang here. */
function proofButton({ ids }: Under, number: number, say: Speaker): Button {
  return ids.length === 1
    ? { label: say.text('proof-button'), command: `proof ${number}` }
    : { label: say.text('proofs-button'), command: 'proof' }
}
