import type { Block, Card, Line } from '../card/card.ts'
import type { Receipt, Receipts } from '../domain/receipts.ts'
import { sayCountry, sayMoment, sayShortDuration } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { note } from './shared/note.ts'

/** Alerts in the overview. */
const MOST_ALERTS = 8
/** Chats that are told one by one. */
const MOST_CHATS = 12

/** What became of the last alerts, or of one of them chat by chat: `receipts 12`. */
export const receipts = defineCommand({
  name: 'receipts',
  access: 'operator',
  options: [{ name: 'alert', kind: 'word', required: false }],
  personal: true,
  recorded: () => undefined,
  async run({ words = [] }, context) {
    const number = Number(words[0])
    if (words[0] === undefined) return overview(context)
    const found = Number.isInteger(number) ? await context.desk.receipts(number, MOST_CHATS) : undefined
    if (found === undefined) return note('receipts-unknown', context.say)
    return receiptsCard(found.receipts, found.lines, context.say)
  },
})

/** One alert: the sum, and the chats that have nothing or waited longest. */
export function receiptsCard(of: Receipts, lines: readonly Receipt[], say: Speaker): Card {
  return {
    tone: of.waiting + of.failed.length === 0 ? 'calm' : 'info',
    title: [
      say.text('receipts-one-title', { number: of.number, country: sayCountry(of.alert.country, say) }),
    ],
    blocks: [
      { kind: 'text', line: [{ kind: 'bold', text: sumOf(of, say) }] },
      {
        kind: 'text',
        line: [say.text('receipts-at', { source: of.alert.source, moment: sayMoment(of.alert.at, say) })],
      },
      ...(lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((one) => lineOf(one, say)) } as const]),
    ],
    buttons: [],
  }
}

async function overview({ desk, say }: CommandContext): Promise<Card> {
  const latest = await desk.latestReceipts(MOST_ALERTS)
  if (latest.length === 0) return note('receipts-none', say)
  const list: Block = {
    kind: 'list',
    items: latest.map((one) => [
      {
        kind: 'bold',
        text: say.text('receipts-line', { number: one.number, country: sayCountry(one.alert.country, say) }),
      },
      ` · ${one.alert.source} · ${sayMoment(one.alert.at, say)} · ${sumOf(one, say)}`,
    ]),
  }
  return {
    tone: 'info',
    title: [say.text('receipts-title')],
    blocks: [list],
    buttons: latest.slice(0, 5).map(({ number }) => ({
      label: say.text('receipts-more', { number }),
      command: `receipts ${number}`,
    })),
  }
}

/** "37 of 38 chats, p50 0.4 s, p99 6 s; 1 gone: kicked". */
function sumOf(
  { chats, sent, waiting, failed, median, p99, slowest, attempts }: Receipts,
  say: Speaker,
): string {
  const parts = [
    say.text('receipts-sent', { sent, chats }),
    ...(median === null || p99 === null || slowest === null
      ? []
      : [
          say.text('receipts-times', {
            median: sayShortDuration(median, say),
            p99: sayShortDuration(p99, say),
            slowest: sayShortDuration(slowest, say),
          }),
        ]),
    ...(attempts > 1 ? [say.text('receipts-attempts', { attempts })] : []),
    ...(waiting > 0 ? [say.text('receipts-waiting', { waiting })] : []),
    ...failed.map(({ reason, count }) => say.text('receipts-failed', { count, reason: reason || '?' })),
  ]
  return parts.join('; ')
}

function lineOf(
  { to, title, status, wantedAt, settledAt, attempts, reference, reason }: Receipt,
  say: Speaker,
): Line {
  const took = settledAt === null ? '' : sayShortDuration(Date.parse(settledAt) - Date.parse(wantedAt), say)
  const said = [say.text(`receipt-${status}`), took, say.text('receipt-attempts', { attempts }), reason]
  return [
    { kind: 'bold', text: `${to.platform} ${title || to.address}` },
    ` · ${said.filter((part) => part !== '').join(' · ')}`,
    ...(reference === '' ? [] : [' · ', { kind: 'code', text: reference } as const]),
  ]
}
