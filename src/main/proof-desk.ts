import type { ProofDesk } from '../commands/desks/proof-desk.ts'
import type { Alert } from '../domain/alert.ts'
import type { Numbered } from '../domain/receipts.ts'
import { speakersOf } from './history-desk.ts'
import type { DeskPorts } from './ports.ts'

/** Alerts about a country that are looked through for what a turn rests on. */
const LOOKED_AT = 200
/** Governments whose alerts are named one by one. */
const MOST_BEHIND = 8

/** The questions of commands about what alerts rest on, answered from the store. */
export function createProofDesk(ports: Pick<DeskPorts, 'store' | 'sources'>): ProofDesk {
  const { store } = ports
  return {
    proof: (number) => store.proofOf(number),
    answer: (hash) => store.answerOf(hash),
    alert: async (number) => {
      const numbered = await store.alertNumbered(number)
      return numbered && { ...numbered, by: (await speakersOf(ports))(numbered.alert) }
    },
    rangIn: (chat, limit) => store.alertsSentTo(chat.id, limit),
    latest: async (limit) =>
      (await store.latestAlerts(limit)).filter(({ alert }) => alert.cap.status === 'Actual'),
    behind: async (turn) => {
      const sources = leavingSources(turn)
      const found = await store.alertsUpTo(turn.at, { country: turn.country, sources, limit: LOOKED_AT })
      const byOf = await speakersOf(ports)
      return lastWords(found).map((one) => ({ ...one, by: byOf(one.alert) }))
    },
  }
}

/** Those who called when a turn was told; of one that is over, everybody who may have called. */
function leavingSources({ main, context }: Alert): readonly string[] {
  const isOver = main.kind === 'consensus-dissolved'
  const calling = context.filter(({ departure }) => isOver || (departure !== null && departure !== 'none'))
  return calling.map(({ source }) => source)
}

/** Of each source the newest alert that is about leaving. */
function lastWords(newestFirst: readonly Numbered[]): readonly Numbered[] {
  const ofSource = new Map<string, Numbered>()
  for (const one of newestFirst) {
    const { source, main, lines } = one.alert
    const isAboutLeaving = [main, ...lines].some(({ kind }) => kind.startsWith('departure-'))
    if (isAboutLeaving && !ofSource.has(source)) ofSource.set(source, one)
  }
  return [...ofSource.values()].slice(0, MOST_BEHIND)
}
