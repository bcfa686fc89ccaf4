import type { Block, Card, Line } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import { type Alert, severityRank } from '../domain/alert.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { DEPARTURE_GRADES } from '../domain/observation.ts'
import type { Publisher } from '../domain/publisher.ts'
import { sayCountry, sayDay, sayGrade, sayHazard, sayList, sayMoment } from '../i18n/say.ts'
import { sayConsensus } from '../i18n/say-consensus.ts'
import type { Speaker } from '../i18n/speaker.ts'

/** A sentence or title longer than this is shortened. */
const LONGEST_QUOTE = 1000
/** Points of a report that are told one by one. */
const MOST_POINTS = 12

/** What subscribers read of a bulletin: whose words they are, the words, and below them what governments say. */
export function composeBulletin(
  alert: Alert,
  bulletin: Bulletin,
  { publishers, say }: { readonly publishers: ReadonlyMap<string, Publisher>; readonly say: Speaker },
): Card {
  const governments = new Map([...publishers].map(([id, { country }]) => [id, country]))
  const consensus = sayConsensus(alert.context, governments, say, alert.at)
  return {
    tone: alert.severity,
    title: [titleOf(alert, bulletin, say)],
    blocks: [
      {
        kind: 'text',
        line: [{ kind: 'bold', text: say.text(`bulletin-not-government-${bulletin.origin}`) }],
      },
      ...quoted(bulletin.title, bulletin),
      ...points('facts', bulletin, say),
      ...called(alert, bulletin, say),
      ...hazards(bulletin, say),
      ...points('risks', bulletin, say),
      ...points('recommendations', bulletin, say),
      ...others(alert, bulletin, say),
      { kind: 'text', line: [say.text('bulletin-governments'), ' ', { kind: 'bold', text: consensus }] },
      { kind: 'text', line: origin(alert, bulletin, say) },
    ],
    buttons: [],
  }
}

/** Many bulletins of one feed that an operator let out: a line for each entry, worst first. */
export function composeFoldedBulletins(alerts: readonly Alert[], say: Speaker): Card {
  const inOrder = alerts.toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
  const worst = inOrder[0]
  const entries = new Map<string, readonly Alert[]>()
  for (const alert of inOrder) {
    const entry = alert.bulletin?.entry ?? alert.key
    entries.set(entry, [...(entries.get(entry) ?? []), alert])
  }
  return {
    tone: worst?.severity ?? 'info',
    title: [
      say.text('folded-bulletins-title', {
        from: cleanLine(worst?.bulletin?.from ?? ''),
        count: entries.size,
      }),
    ],
    blocks: [
      { kind: 'text', line: [{ kind: 'bold', text: say.text('bulletin-not-government-feed') }] },
      { kind: 'list', items: [...entries.values()].map((ofEntry) => foldedLine(ofEntry, say)) },
    ],
    buttons: [],
  }
}

function foldedLine(alerts: readonly Alert[], say: Speaker): Line {
  const [first] = alerts
  const names = sayList(
    alerts.map(({ country }) => sayCountry(country, say)),
    say,
  )
  const title = cleanLine(first?.bulletin?.title || first?.bulletin?.facts[0] || '')
  const called = first?.main.to ? [` · ${sayGradeOf(first, say)}`] : []
  return [
    { kind: 'link', text: names, url: first?.main.url ?? '' },
    ` · “${shorten(title, LONGEST_QUOTE / 5)}”`,
    ...called,
  ]
}

function titleOf({ country }: Alert, { from, origin: by }: Bulletin, say: Speaker): string {
  const name = sayCountry(country, say)
  if (by === 'operator') return say.text('bulletin-title-operator', { country: name })
  return say.text('bulletin-title', { country: name, from: cleanLine(from) })
}

/** The sentence about leaving, else the one about staff; both where both are there. */
function called({ main }: Alert, bulletin: Bulletin, say: Speaker): readonly Block[] {
  const { evidence } = main
  if (evidence === null) return []
  const lead =
    main.to === ''
      ? say.text('bulletin-staff')
      : say.text('bulletin-call', { scope: main.scope, grade: sayGrade(gradeOf(main.to), say) })
  return [
    { kind: 'text', line: [lead] },
    ...quoted(evidence.sentence, bulletin),
    ...(bulletin.staff === '' || bulletin.staff === evidence.sentence
      ? []
      : [{ kind: 'text', line: [say.text('bulletin-staff')] } as const, ...quoted(bulletin.staff, bulletin)]),
  ]
}

function sayGradeOf({ main }: Alert, say: Speaker): string {
  return sayGrade(gradeOf(main.to), say)
}

/** A bulletin's change holds the grade of its call; null where it holds something else. */
function gradeOf(to: string) {
  return DEPARTURE_GRADES.find((grade) => grade === to) ?? null
}

function hazards({ hazards: named }: Bulletin, say: Speaker): readonly Block[] {
  if (named.length === 0) return []
  const list = sayList(
    named.map((hazard) => sayHazard(hazard, say)),
    say,
  )
  return [{ kind: 'text', line: [say.text('bulletin-hazards', { hazards: list })] }]
}

function points(
  part: 'facts' | 'risks' | 'recommendations',
  bulletin: Bulletin,
  say: Speaker,
): readonly Block[] {
  const lines = bulletin[part].slice(0, MOST_POINTS)
  if (lines.length === 0) return []
  return [
    { kind: 'heading', line: [say.text(`bulletin-${part}`)] },
    { kind: 'list', items: lines.map((line) => [shorten(cleanLine(line), LONGEST_QUOTE)]) },
  ]
}

function others({ country }: Alert, { countries }: Bulletin, say: Speaker): readonly Block[] {
  const names = countries.filter((one) => one !== country).map((one) => sayCountry(one, say))
  if (names.length === 0) return []
  return [{ kind: 'text', line: [say.text('bulletin-also', { countries: sayList(names, say) })] }]
}

function quoted(words: string, { language }: Bulletin): readonly Block[] {
  return words === '' ? [] : [{ kind: 'quote', text: shorten(words, LONGEST_QUOTE), language }]
}

function origin({ main, at }: Alert, { from, origin: by }: Bulletin, say: Speaker): Line {
  const moment = sayMoment(at, say)
  if (by === 'operator') return [say.text('bulletin-source-operator', { moment })]
  const day = main.updatedAt === null ? 'none' : sayDay(main.updatedAt, say, at)
  return [
    { kind: 'link', text: cleanLine(from), url: main.url },
    ` · ${say.text('alert-source', { day, moment })}`,
  ]
}
