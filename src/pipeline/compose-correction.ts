import type { Block, Card } from '../card/card.ts'
import { shorten } from '../card/shorten.ts'
import type { Correction } from '../domain/correction.ts'
import type { DepartureCall, Level, Mission } from '../domain/observation.ts'
import type { Instant } from '../domain/time.ts'
import { sayGrade, sayLevel, sayMoment, sayPosture } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { LONGEST_QUOTE } from './compose.ts'

/**
 * The card of an alert as it reads once its source has corrected it: what the source did on top, and what it quoted as
 * it stands now. `card` as it was first sent.
 */
export function composeCorrection(
  card: Card,
  correction: Correction,
  { at, say }: { readonly at: Instant; readonly say: Speaker },
): Card {
  const line = { kind: 'bold', text: sayCorrection(correction, sayMoment(at, say), say) } as const
  const blocks = card.blocks.map((block) => reworded(block, correction))
  const requoted = blocks.filter((block, index) => block !== card.blocks[index])
  const { brief = card.title } = card
  return {
    ...card,
    blocks: [{ kind: 'text', line: [line] }, ...blocks],
    brief: brief === null ? null : [...brief, ' · ', line],
    amendment: [{ kind: 'text', line: [line] }, ...(correction.kind === 'reworded' ? requoted : [])],
  }
}

function sayCorrection(correction: Correction, moment: string, say: Speaker): string {
  if (correction.kind !== 'taken-back') return say.text(`correction-${correction.kind}`, { moment })
  const value = sayWeaker(correction.value, say)
  const isPart = correction.axis === 'peak' || isOfPart(correction.value)
  const text = isPart ? say.text('in-part', { text: value }) : value
  return say.text('correction-taken-back', { moment, value: text })
}

function sayWeaker(value: Level | DepartureCall | Mission, say: Speaker): string {
  if (typeof value === 'number') return sayLevel(value, say)
  return 'grade' in value ? sayGrade(value.grade, say) : sayPosture(value.posture, say)
}

function isOfPart(value: Level | DepartureCall | Mission): boolean {
  return typeof value === 'object' && 'scope' in value && value.scope === 'region'
}

function reworded(block: Block, { rewordings }: Correction): Block {
  if (block.kind !== 'quote') return block
  const found = rewordings.find(({ quoted }) => shorten(quoted, LONGEST_QUOTE) === block.text)
  return found === undefined ? block : { ...block, text: shorten(found.now, LONGEST_QUOTE) }
}
