import type { Card, Line } from '../../card/card.ts'
import { toneMark } from '../../card/mark.ts'
import type { Numbered } from '../../domain/receipts.ts'
import { sayCountry, sayDay } from '../../i18n/say.ts'
import { sayChange } from '../../i18n/say-change.ts'
import type { CommandContext } from '../command.ts'
import { note } from '../shared/note.ts'

/** Alerts that are offered. */
const MOST = 8

/** The last alerts that rang here, each with a button; where none did, the last ones anywhere. */
export async function latestCard(context: CommandContext): Promise<Card> {
  const { desk, chat, say } = context
  const here = await desk.proofs.rangIn(chat, MOST)
  const offered = here.length > 0 ? here : await desk.proofs.latest(MOST)
  if (offered.length === 0) return note('proof-none', say)
  return {
    tone: 'info',
    title: [say.text(here.length > 0 ? 'proof-here-title' : 'proof-anywhere-title')],
    ...offer(offered, context),
  }
}

/** For a number that is none: what was asked, and the numbers that there are. */
export async function unknownCard(typed: string, context: CommandContext): Promise<Card> {
  const { say } = context
  const { blocks, buttons } = await latestCard(context)
  const told = { kind: 'text', line: [say.text('proof-unknown', { typed })] } as const
  return { tone: 'error', title: [say.text('proof-unknown-title')], blocks: [told, ...blocks], buttons }
}

function offer(alerts: readonly Numbered[], { say, now }: CommandContext): Pick<Card, 'blocks' | 'buttons'> {
  const items = alerts.map(({ number, alert }): Line => {
    const { main, country, source, at, severity } = alert
    return [
      {
        kind: 'bold',
        text: say.text('receipts-line', { number: String(number), country: sayCountry(country, say) }),
      },
      ` · ${toneMark(severity)} ${sayDay(at, say, now)} · ${source} · ${sayChange(main, say)}`,
    ]
  })
  return {
    blocks: [{ kind: 'list', items }],
    buttons: alerts.map(({ number, alert }) => ({
      label: say.text('receipts-line', { number: String(number), country: sayCountry(alert.country, say) }),
      command: `proof ${number}`,
    })),
  }
}
