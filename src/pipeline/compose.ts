import type { Block, Card, Line, Tone } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import { type Alert, severityRank } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { Notice } from '../domain/notice.ts'
import type { Evidence } from '../domain/observation.ts'
import type { Publisher } from '../domain/publisher.ts'
import { directionOf } from '../domain/severity.ts'
import type { SourceDate } from '../domain/time.ts'
import { turnKind } from '../domain/turn.ts'
import { sayCountry, sayDay, sayDuration, sayLevel, sayMoment, sayReason } from '../i18n/say.ts'
import { sayChange, sayDeed } from '../i18n/say-change.ts'
import { sayConsensus } from '../i18n/say-consensus.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { composeBulletin, composeFoldedBulletins } from './compose-bulletin.ts'
import { composeTurn } from './compose-turn.ts'

/** Countries in one line of a fold: more would be hard to read, fewer would say the same change again and again. */
const MOST_IN_LINE = 5
/** A sentence longer than this is shortened, which the card says, with the link to the whole. */
export const LONGEST_QUOTE = 1000
/** Of what was seen at a blind source, in a notice. */
const LONGEST_DETAIL = 400
/** Of a card that a platform refused. */
const LONGEST_CARD = 1500

/**
 * What subscribers read of an alert. `publishers` by source id.
 * @throws Error where the alert's own source has no publisher, and it is no bulletin
 */
export function composeAlert(alert: Alert, publishers: ReadonlyMap<string, Publisher>, say: Speaker): Card {
  if (alert.bulletin !== undefined) return composeBulletin(alert, alert.bulletin, { publishers, say })
  if (turnKind(alert.main.kind) !== undefined) return composeTurn(alert, publishers, say)
  const publisher = publishers.get(alert.source)
  if (!publisher) throw new Error(`alert ${alert.key}: nobody publishes source ${alert.source}`)
  return {
    tone: toneOf(alert),
    title: [titleOf(alert, publisher, say)],
    blocks: [
      ...exercise(alert, say),
      { kind: 'list', items: [alert.main, ...alert.lines].map((change) => [sayChange(change, say)]) },
      ...proofs(alert, say),
      ...afterwards(alert, say),
      ...consensusOf(alert, publishers, say),
      sourceLine(alert, publisher, say),
    ],
    buttons: [],
    brief: briefOf(alert, publisher, say),
  }
}

/** The title as a link, and what else changed. */
function briefOf(alert: Alert, publisher: Publisher, say: Speaker): Line {
  const title = { kind: 'link', text: titleOf(alert, publisher, say), url: alert.main.url } as const
  if (alert.lines.length === 0) return [title]
  return [title, ` · ${alert.lines.map((change) => sayChange(change, say)).join('; ')}`]
}

/**
 * What subscribers read of many alerts of one source at once: each with its link, worst first, those that say the same in
 * lines together. All of them are of one poll. Throws where nobody publishes their source, and for an empty list.
 */
export function composeFolded(
  alerts: readonly Alert[],
  publishers: ReadonlyMap<string, Publisher>,
  say: Speaker,
): Card {
  if (alerts.some(({ bulletin }) => bulletin !== undefined)) return composeFoldedBulletins(alerts, say)
  const [worst] = alerts.toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
  const publisher = worst && publishers.get(worst.source)
  if (!worst || !publisher)
    throw new Error('a fold needs at least one alert of a source that somebody publishes')
  const government = sayCountry(publisher.country, say)
  const inOrder = alerts.toSorted(
    (one, other) =>
      severityRank(one.severity) - severityRank(other.severity) ||
      sayCountry(one.country, say).localeCompare(sayCountry(other.country, say), say.language),
  )
  return {
    tone: toneOf(worst),
    title: [say.text('folded-title', { government, count: alerts.length })],
    blocks: [
      { kind: 'text', line: [say.text('folded-text')] },
      { kind: 'list', items: alikeIn(inOrder, say).map((alike) => foldedLine(alike, say)) },
      sourceLine(worst, publisher, say),
    ],
    buttons: [],
    brief: null,
  }
}

/** Alerts of one severity that say the same, a line's worth at a time, in the order of the first of them. */
function alikeIn(alerts: readonly Alert[], say: Speaker): readonly (readonly Alert[])[] {
  const kinds = new Map<string, Alert[]>()
  for (const alert of alerts) {
    const kind = `${alert.severity} ${changesOf(alert, say)}`
    const alike = kinds.get(kind)
    if (alike === undefined) kinds.set(kind, [alert])
    else alike.push(alert)
  }
  return [...kinds.values()].flatMap((alike) => {
    const lines = Math.ceil(alike.length / MOST_IN_LINE)
    return Array.from({ length: lines }, (_, line) =>
      alike.slice(line * MOST_IN_LINE, (line + 1) * MOST_IN_LINE),
    )
  })
}

function foldedLine(alike: readonly Alert[], say: Speaker): Line {
  const countries = alike.flatMap(({ country, main }, index): Line => {
    const link = { kind: 'link', text: sayCountry(country, say), url: main.url } as const
    return index === 0 ? [link] : [', ', link]
  })
  const [first] = alike
  return first === undefined ? countries : [...countries, ` · ${changesOf(first, say)}`]
}

function changesOf({ main, lines }: Alert, say: Speaker): string {
  return [main, ...lines].map((change) => sayChange(change, say)).join('; ')
}

/** What operators read of a notice. */
export function composeNotice(notice: Notice, say: Speaker): Card {
  const { tone, title, text, seen, card = '' } = wordsOf(notice, say)
  return {
    tone,
    title: [title],
    blocks: [
      { kind: 'text', line: [text] },
      ...(seen === ''
        ? []
        : [
            {
              kind: 'text',
              line: [{ kind: 'code', text: shorten(cleanLine(seen), LONGEST_DETAIL) }],
            } as const,
          ]),
      ...(card === '' ? [] : [{ kind: 'quote', text: shorten(card, LONGEST_CARD), language: '' } as const]),
    ],
    buttons: [],
  }
}

/** Title and text of a notice, what was seen, verbatim, and the card that it is about. */
function wordsOf(
  notice: Notice,
  say: Speaker,
): {
  readonly tone: Tone
  readonly title: string
  readonly text: string
  readonly seen: string
  readonly card?: string
} {
  switch (notice.kind) {
    case 'source-blind':
      return {
        tone: 'error',
        title: say.text('notice-source-blind', { source: notice.source }),
        text: say.text('notice-source-blind-text', {
          moment: sayMoment(notice.since, say),
          reason: sayReason(notice.reason, say),
        }),
        seen: notice.detail,
      }
    case 'source-sees':
      return {
        tone: 'calm',
        title: say.text('notice-source-sees', { source: notice.source }),
        text: say.text('notice-source-sees-text', { duration: sayDuration(notice.blindFor, say) }),
        seen: '',
      }
    case 'all-blind':
      return {
        tone: 'error',
        title: say.text('notice-all-blind'),
        text: say.text('notice-all-blind-text', {
          moment: sayMoment(notice.since, say),
          reason: sayReason(notice.reason, say),
        }),
        seen: '',
      }
    case 'all-see':
      return {
        tone: 'calm',
        title: say.text('notice-all-see'),
        text: say.text('notice-all-see-text', { duration: sayDuration(notice.blindFor, say) }),
        seen: '',
      }
    case 'poll-held':
      return heldWords(notice, say)
    case 'country-missing':
      return {
        tone: 'info',
        title: say.text('notice-country-missing', {
          source: notice.source,
          country: sayCountry(notice.country, say),
        }),
        text: say.text('notice-country-missing-text', { moment: sayMoment(notice.since, say) }),
        seen: '',
      }
    case 'audit-gap':
      return {
        tone: 'error',
        title: say.text('notice-audit-gap', {
          country: sayCountry(notice.country, say),
          source: notice.source,
        }),
        text: say.text('notice-audit-gap-text', {
          missing: notice.missing,
          late: notice.late,
          command: `/receipts ${notice.number}`,
        }),
        seen: '',
      }
    case 'card-refused':
      return {
        tone: 'error',
        title: say.text('notice-card-refused', { platform: say.text(`platform-${notice.platform}`) }),
        text: say.text('notice-card-refused-text'),
        seen: notice.reason,
        card: notice.card,
      }
    case 'bulletins-held':
      return {
        tone: 'info',
        title: say.text('notice-bulletins-held', { name: cleanLine(notice.name), count: notice.count }),
        text: say.text('notice-bulletins-held-text', { source: notice.source }),
        seen: '',
      }
    case 'bulletin-doubtful':
      return doubtfulWords(notice, say)
  }
}

/** Entries told one by one in one notice; /feeds list has the rest. */
const MOST_DOUBTFUL = 5

function doubtfulWords(
  { name, entries }: Extract<Notice, { kind: 'bulletin-doubtful' }>,
  say: Speaker,
): ReturnType<typeof wordsOf> {
  const lines = entries.slice(0, MOST_DOUBTFUL).map((entry) => {
    const title = shorten(cleanLine(entry.title), LONGEST_DETAIL / MOST_DOUBTFUL)
    return say.text('notice-bulletin-doubtful-entry', { names: entry.names, title })
  })
  return {
    tone: 'info',
    title: say.text('notice-bulletin-doubtful', { name: cleanLine(name), count: entries.length }),
    text: say.text('notice-bulletin-doubtful-text'),
    seen: lines.join(' · '),
  }
}

function heldWords(
  { source, count, total, direction }: Extract<Notice, { kind: 'poll-held' }>,
  say: Speaker,
): ReturnType<typeof wordsOf> {
  return {
    tone: 'info',
    title: say.text('notice-poll-held', { source, count, total }),
    text: say.text('notice-poll-held-text', { direction: say.text(`direction-${direction}`) }),
    seen: '',
  }
}

/** A fall is calm, unless what is left is still a call to leave, or something else got worse beside it. */
function toneOf({ main, lines, severity }: Alert): Tone {
  const calms = directionOf(main) === 'better' && main.kind !== 'departure-weakened'
  return calms && lines.every((line) => directionOf(line) !== 'worse') ? 'calm' : severity
}

function titleOf({ main, country, cap }: Alert, publisher: Publisher, say: Speaker): string {
  const id = cap.status === 'Exercise' ? 'alert-title-exercise' : 'alert-title'
  const government = sayCountry(publisher.country, say)
  return say.text(id, { country: sayCountry(country, say), what: sayDeed(main, government, say) })
}

function exercise({ cap }: Alert, say: Speaker): readonly Block[] {
  if (cap.status !== 'Exercise') return []
  return [{ kind: 'text', line: [{ kind: 'bold', text: say.text('alert-exercise') }] }]
}

/** The sentences, each once, and the source's own words for its level. */
function proofs({ main, lines }: Alert, say: Speaker): readonly Block[] {
  const changes = [main, ...lines]
  const quoted = changes.filter(
    ({ evidence }, index) =>
      evidence !== null &&
      changes.findIndex((other) => other.evidence?.sentence === evidence.sentence) === index,
  )
  const worded = changes.find(({ wording }) => wording !== '')
  return [
    ...quoted.flatMap((change) => (change.evidence ? quote(change, change.evidence, say) : [])),
    ...(worded ? wordingOf(worded, say) : []),
  ]
}

function quote(change: Change, { sentence, statedOn }: Evidence, say: Speaker): readonly Block[] {
  const text = shorten(sentence, LONGEST_QUOTE)
  return [
    { kind: 'text', line: [leadOf(change, statedOn, say)] },
    { kind: 'quote', text, language: change.language },
    ...(text === sentence ? [] : [wholeText(change, say)]),
  ]
}

/** A lifted call rests on the sentence that is gone. */
function leadOf({ kind, to, at }: Change, statedOn: SourceDate | undefined, say: Speaker): string {
  const isGone = kind === 'departure-lifted' || (kind === 'mission-restored' && to === 'normal')
  if (isGone) return say.text('alert-quote-gone')
  if (statedOn === undefined) return say.text('alert-quote')
  return say.text('alert-quote-stated', { day: sayDay(statedOn, say, at) })
}

function wholeText({ url }: Change, say: Speaker): Block {
  return { kind: 'text', line: [say.text('shortened'), ' ', { kind: 'link', text: url, url }] }
}

function wordingOf(change: Change, say: Speaker): readonly Block[] {
  const text = shorten(change.wording, LONGEST_QUOTE)
  return [
    { kind: 'text', line: [say.text('alert-wording')] },
    { kind: 'quote', text, language: change.language },
    ...(text === change.wording ? [] : [wholeText(change, say)]),
  ]
}

/** What is still advised after a call was softened, so that nobody takes it for an all-clear. */
function afterwards({ main, lines, context, source }: Alert, say: Speaker): readonly Block[] {
  if (main.kind === 'withdrawn') return [{ kind: 'text', line: [say.text('alert-not-clear')] }]
  const told = [main, ...lines].some(({ kind }) => kind.startsWith('level'))
  const level = context.find((standing) => standing.source === source)?.level ?? null
  if (directionOf(main) !== 'better' || told || level === null) return []
  return [{ kind: 'text', line: [say.text('alert-still', { level: sayLevel(level, say) })] }]
}

/** What the other governments say. An exercise is about what no government says: there is nothing to count. */
function consensusOf(
  { cap, context, at, lastTime }: Alert,
  publishers: ReadonlyMap<string, Publisher>,
  say: Speaker,
): readonly Block[] {
  if (cap.status === 'Exercise') return []
  const governments = new Map([...publishers].map(([id, { country }]) => [id, country]))
  const text = sayConsensus(context, governments, say, at, lastTime)
  return [{ kind: 'text', line: [{ kind: 'bold', text }] }]
}

function sourceLine({ main, at }: Alert, { publisher }: Publisher, say: Speaker): Block {
  const day = main.updatedAt === null ? 'none' : sayDay(main.updatedAt, say, at)
  return {
    kind: 'text',
    line: [
      { kind: 'link', text: cleanLine(publisher), url: main.url },
      ` · ${say.text('alert-source', { day, moment: sayMoment(at, say) })}`,
    ],
  }
}
