import type { Card } from '../card/card.ts'
import { sayCountry, sayMoment, sayRow } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand, type HeldPoll } from './command.ts'
import { failure, note } from './shared/note.ts'

const DECISIONS = { yes: 'released', no: 'discarded' } as const
const MOST_EXAMPLES = 5

/** What waits for an operator, and the answer to it: `held`, `held yes <source> <moment>`, `held no …`. */
export const held = defineCommand({
  name: 'held',
  access: 'operator',
  options: [
    { name: 'answer', kind: 'word', required: false },
    { name: 'source', kind: 'word', required: false },
    { name: 'moment', kind: 'word', required: false },
  ],
  personal: true,
  recorded: (options) => (isAnswer(options.words?.[0]) ? options : undefined),
  async run({ words = [] }, context) {
    const [answer, source = '', at = ''] = words
    if (!isAnswer(answer)) return waiting(await context.desk.heldPolls(), context)
    const decision = DECISIONS[answer]
    const chats = await context.desk.decideHeld({ source, at, decision })
    if (chats === undefined) {
      const again = { label: context.say.text('held-title'), command: 'held' }
      return { ...failure('held-gone', context.say), buttons: [again] }
    }
    return note(`held-${decision}`, context.say, { chats })
  },
})

function isAnswer(word: string | undefined): word is keyof typeof DECISIONS {
  return word === 'yes' || word === 'no'
}

function waiting(polls: readonly HeldPoll[], { say }: CommandContext): Card {
  if (polls.length === 0) return note('held-none', say)
  return {
    tone: 'info',
    title: [say.text('held-title')],
    blocks: [{ kind: 'list', items: polls.map((poll) => [lineOf(poll, say)]) }],
    buttons: polls.flatMap(({ source, at }) => [
      { label: say.text('held-let-out', { source }), command: `held yes ${source} ${at}` },
      { label: say.text('held-drop', { source }), command: `held no ${source} ${at}` },
    ]),
  }
}

function lineOf({ source, at, alerts }: HeldPoll, say: Speaker): string {
  const examples = alerts.slice(0, MOST_EXAMPLES).map(({ country }) => sayCountry(country, say))
  return say.text('held-poll', {
    source,
    moment: sayMoment(at, say),
    count: alerts.length,
    examples: sayRow(examples, say),
  })
}
