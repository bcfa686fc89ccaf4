import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { type Asked, proofCard } from './proof/card.ts'
import { answerCard, diffCard } from './proof/files.ts'
import { latestCard, unknownCard } from './proof/latest.ts'
import { kindOf } from './proof/missing.ts'

/** Of what a person typed, as repeated to them. */
const LONGEST_ECHO = 40

/**
 * What an alert rests on: `proof 12`; its texts before and after as a file: `proof 12 file`; the second answer of the
 * government's server: `proof 12 answer 2`. Alone, the last alerts.
 */
export const proof = defineCommand({
  name: 'proof',
  access: 'everyone',
  options: [
    { name: 'alert', kind: 'word', required: false },
    { name: 'attachment', kind: 'word', required: false, choices: ['file', 'answer'] },
    { name: 'document', kind: 'word', required: false },
  ],
  personal: false,
  paged: true,
  chatless: true,
  beside: true,
  async run({ words: [typed, attachment, place = '1'] = [], page }, context) {
    if (typed === undefined) return latestCard(context)
    const asked = await askedFor(numberIn(typed), context)
    if (asked === undefined) return unknownCard(shorten(cleanLine(typed), LONGEST_ECHO), context)
    switch (attachment) {
      case 'file':
        return diffCard(asked, context)
      case 'answer':
        return answerCard(asked, numberIn(place) ?? 0, context)
      default:
        return proofCard(asked, page, context)
    }
  },
})

/** `12` or `#12`. */
function numberIn(typed: string): number | undefined {
  const [, digits] = /^#?(\d{1,15})$/.exec(typed) ?? []
  return digits === undefined ? undefined : Number(digits)
}

async function askedFor(number: number | undefined, { desk }: CommandContext): Promise<Asked | undefined> {
  const numbered = number === undefined ? undefined : await desk.proofs.alert(number)
  if (numbered === undefined) return undefined
  const isTurn = kindOf(numbered.alert) === 'turn'
  return {
    ...numbered,
    proof: await desk.proofs.proof(numbered.number),
    behind: isTurn ? await desk.proofs.behind(numbered.alert) : [],
  }
}
