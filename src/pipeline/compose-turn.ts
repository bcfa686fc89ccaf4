import type { Block, Card, Line } from '../card/card.ts'
import type { Alert, Standing } from '../domain/alert.ts'
import { type Consensus, consensusOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Publisher } from '../domain/publisher.ts'
import { levelMark, sayCountry, sayGrade, sayLevel, sayMoment } from '../i18n/say.ts'
import { sayDeed } from '../i18n/say-change.ts'
import { sayConsensus } from '../i18n/say-consensus.ts'
import type { Speaker } from '../i18n/speaker.ts'

/** What subscribers read when the picture across governments turns: who says what, each in its own words. */
export function composeTurn(alert: Alert, publishers: ReadonlyMap<string, Publisher>, say: Speaker): Card {
  const { main, country, context, severity, at, lastTime } = alert
  const governments = new Map([...publishers].map(([id, publisher]) => [id, publisher.country]))
  const consensus = consensusOf(context, governments)
  const isOver = main.kind === 'consensus-dissolved'
  const title = say.text('alert-title', {
    country: sayCountry(country, say),
    what: sayDeed(main, '', say),
  })
  return {
    tone: severity,
    title: [title],
    blocks: [
      { kind: 'text', line: [{ kind: 'bold', text: sayConsensus(context, governments, say, at, lastTime) }] },
      ...(isOver ? [{ kind: 'text', line: [say.text('turn-not-clear')] } as const] : []),
      ...callers(consensus, { context, governments, say }),
      { kind: 'text', line: [say.text('turn-counted', { moment: sayMoment(at, say) })] },
    ],
    buttons: [{ label: say.text('subscribed-look'), command: `status ${country}` }],
    brief: [title],
  }
}

interface Telling {
  readonly context: readonly Standing[]
  readonly governments: ReadonlyMap<string, CountryCode>
  readonly say: Speaker
}

/** In the order of their calls, each with its level and its own words for it: never one score. */
function callers({ urging }: Consensus, telling: Telling): readonly Block[] {
  if (urging.length === 0) return []
  return [
    { kind: 'text', line: [telling.say.text('turn-now')] },
    { kind: 'list', items: urging.flatMap(({ government }) => lineOf(government, telling) ?? []) },
  ]
}

function lineOf(
  government: CountryCode,
  { context, governments, say }: Telling,
): readonly [Line] | undefined {
  const standing = context.find(
    ({ source, departure, departureScope }) =>
      governments.get(source) === government &&
      departure !== null &&
      departure !== 'none' &&
      departureScope !== 'region',
  )
  if (standing === undefined) return undefined
  const { level, departure, wording } = standing
  const said = say.text('turn-government', {
    government: sayCountry(government, say),
    grade: sayGrade(departure, say),
    level: sayLevel(level, say),
  })
  const own: Line = wording === '' ? [] : [' ', { kind: 'italic', text: `“${wording}”` }]
  return [[`${levelMark(level)} ${said}`, ...own]]
}
