import type { Card } from '../card/card.ts'
import { SEVERITIES, type Severity } from '../domain/alert.ts'
import { DAY, durationOf } from '../domain/time.ts'
import { sayReason, sayRow, saySeverity } from '../i18n/say.ts'
import { code } from './answer/refusals.ts'
import { type CommandContext, defineCommand, type Options } from './command.ts'
import type { Added, Changed, FeedTrial } from './desks/feed-desk.ts'
import { listCard, trialCard } from './feeds/view.ts'
import { severityNamed } from './options/words.ts'
import { failure, note } from './shared/note.ts'

/** What a feed may be at most where the operator names nothing: it rings with the usual subscription. */
const USUAL_SEVERITY: Severity = 'moderate'
const LONGEST_NAME = 80
const SHORTEST_INTERVAL = 1000
const LONGEST_INTERVAL = 7 * DAY

/** What is read and how often: feeds are added and removed, sources and feeds paused, resumed, asked now. */
export const feeds = defineCommand({
  name: 'feeds',
  access: 'operator',
  options: [
    { name: 'action', kind: 'word', required: false },
    { name: 'text', kind: 'text', required: false },
  ],
  personal: true,
  recorded: (options) => (LOOKS.has(actionOf(options)) ? undefined : options),
  async run({ words = [], text = '' }, context) {
    const [first = '', ...rest] = text.split(/\s+/).filter((word) => word !== '')
    return act(actionOf({ words }), { first, rest }, context)
  },
})

const LOOKS: ReadonlySet<string> = new Set(['list', 'test'])

function actionOf({ words = [] }: Options): string {
  return words[0]?.toLowerCase() ?? 'list'
}

interface Typed {
  readonly first: string
  readonly rest: readonly string[]
}

async function act(action: string, typed: Typed, context: CommandContext): Promise<Card> {
  const { desk, say } = context
  const { first: id } = typed
  if (action === 'list') return listCard(await desk.feeds.overview(), id, context)
  if (id === '') return usage(context)
  switch (action) {
    case 'add':
      return add(typed, context)
    case 'test':
      return test(id, context)
    case 'remove':
      return (await desk.feeds.remove(id))
        ? note('feeds-removed', say, { id })
        : failure('feeds-unknown', say, { id })
    case 'pause':
      return changed(await desk.feeds.pause(id), 'feeds-paused', { id, context })
    case 'resume':
      return changed(await desk.feeds.resume(id), 'feeds-resumed', { id, context })
    case 'poll':
      return changed(await desk.feeds.poll(id), 'feeds-polled', { id, context })
    case 'interval':
      return interval(typed, context)
    default:
      return { ...(await usage(context)), title: [say.text('feeds-usage-title')] }
  }
}

async function add({ first: url, rest }: Typed, context: CommandContext): Promise<Card> {
  const named = rest[0] === undefined ? undefined : severityNamed(rest[0], context.speakers)
  const name = (named === undefined ? rest : rest.slice(1)).join(' ').slice(0, LONGEST_NAME)
  const added = await context.desk.feeds.add({ url, severity: named ?? USUAL_SEVERITY, name })
  return addedCard(added, context)
}

function addedCard(added: Added, context: CommandContext): Card {
  const { say } = context
  switch (added.kind) {
    case 'added': {
      const { feed, count } = added
      return {
        tone: 'calm',
        title: [say.text('feeds-added-title', { name: feed.name })],
        blocks: [
          { kind: 'text', line: [say.text('feeds-added', { id: feed.id, count })] },
          {
            kind: 'text',
            line: [say.text('feeds-added-severity', { severity: saySeverity(feed.severity, say) })],
          },
        ],
        buttons: [],
      }
    }
    case 'known':
      return failure('feeds-known', context.say, { id: added.feed.id })
    case 'bad-address':
    case 'trouble':
      return troubleCard(added, context)
  }
}

async function test(url: string, context: CommandContext): Promise<Card> {
  const answer = await context.desk.feeds.test(url)
  return answer.kind === 'trial'
    ? trialCard(answer satisfies FeedTrial, context)
    : troubleCard(answer, context)
}

function troubleCard(
  answer: Extract<Added, { kind: 'bad-address' | 'trouble' }>,
  context: CommandContext,
): Card {
  const { say } = context
  if (answer.kind === 'bad-address') return failure('feeds-bad-address', context.say)
  return {
    tone: 'error',
    title: [say.text('feeds-trouble-title')],
    blocks: [
      { kind: 'text', line: [say.text('feeds-trouble', { reason: sayReason(answer.reason, say) })] },
      { kind: 'text', line: [code(answer.detail.slice(0, LONGEST_DETAIL))] },
    ],
    buttons: [],
  }
}

const LONGEST_DETAIL = 400

async function interval({ first: id, rest }: Typed, context: CommandContext): Promise<Card> {
  const every = durationOf(rest.join(' '))
  if (every === undefined || every < SHORTEST_INTERVAL || every > LONGEST_INTERVAL) {
    return failure('feeds-bad-interval', context.say)
  }
  return changed(await context.desk.feeds.setInterval(id, every), 'feeds-interval', { id, context })
}

function changed(
  outcome: Changed,
  done: string,
  { id, context }: { readonly id: string; readonly context: CommandContext },
): Card {
  switch (outcome) {
    case 'done':
      return note(done, context.say, { id })
    case 'unknown':
    case 'off':
    case 'not-here':
      return failure(`feeds-${outcome}`, context.say, { id })
    case 'paused':
      return failure('feeds-is-paused', context.say, { id })
  }
}

function usage(context: CommandContext): Card {
  const { say } = context
  const lines = ['add', 'test', 'remove', 'pause', 'resume', 'poll', 'interval']
  return {
    tone: 'error',
    title: [say.text('feeds-usage-title')],
    blocks: [
      { kind: 'list', items: lines.map((line) => [code(say.text(`feeds-usage-${line}`))]) },
      {
        kind: 'text',
        line: [
          say.text('feeds-usage-severity', {
            names: sayRow(
              SEVERITIES.map((severity) => saySeverity(severity, say)),
              say,
            ),
          }),
        ],
      },
    ],
    buttons: [],
  }
}
