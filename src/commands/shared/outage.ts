import type { Block } from '../../card/card.ts'
import { sayMoment } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'

/** While no government can be read at all: that it is Tocsin that is blind, and since when. Belongs on top of a card. */
export async function outageNote({
  desk,
  say,
}: Pick<CommandContext, 'desk' | 'say'>): Promise<readonly Block[]> {
  const outage = await desk.sight.outage()
  if (outage === undefined) return []
  const text = say.text('outage-note', { moment: sayMoment(outage.since, say) })
  return [{ kind: 'text', line: [{ kind: 'bold', text }] }]
}
