import type { Severity } from '../domain/alert.ts'
import { canRing, confinedTo } from '../domain/wish-terms.ts'
import { misunderstood } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import { pick } from './pick.ts'
import { governmentsOf, sourcesNamed } from './sources/names.ts'
import { wishCard } from './wish/view.ts'

const USUAL_SEVERITY: Severity = 'moderate'

/**
 * Adds or replaces the chat's wish for a country, a region or all; alone, it lets a place be picked. What is not named
 * is as usual, whatever stood there: a wish never hears less than was just asked for.
 */
export const subscribe = defineCommand({
  name: 'subscribe',
  access: 'chat-admin',
  options: [
    { name: 'country', kind: 'country-or-all', required: false },
    { name: 'severity', kind: 'severity', required: false },
    { name: 'mode', kind: 'mode', required: false },
    { name: 'kinds', kind: 'kinds', required: false },
    { name: 'source', kind: 'sources', required: false },
  ],
  personal: false,
  needsVoice: () => true,
  recorded: (options) => (options.country === undefined ? undefined : options),
  async run({ country, severity, mode, kinds, from }, context) {
    const { chat, desk, say } = context
    if (country === undefined) {
      const isBare = [severity, mode, kinds, from].every((extra) => extra === undefined)
      return isBare ? pick.run({}, context) : misunderstood('subscribe', { kind: 'missing' }, say)
    }
    const known = await desk.wishes.sources()
    const read = known.filter(({ isRead }) => isRead)
    const found = from === undefined ? ({ kind: 'sources', ids: [] } as const) : sourcesNamed(from, read)
    if (found.kind === 'unknown') {
      const governments = governmentsOf(read)
      return misunderstood('subscribe', { kind: 'bad-source', typed: found.typed, governments }, say)
    }
    const terms = {
      country: country === 'everything' ? 'all' : country,
      leastSeverity: severity ?? USUAL_SEVERITY,
      mode: mode ?? 'at-once',
      kinds: confinedTo(kinds ?? []),
      sources: found.ids,
    } as const
    if (!canRing(terms)) return misunderstood('subscribe', { kind: 'never-rings' }, say)
    const before = await desk.subscribe({ ...terms, chat })
    return wishCard(terms, { before, known, context })
  },
})
