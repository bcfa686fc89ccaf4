import type { Block, Button, Card, Line } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import type { Change } from '../../domain/change.ts'
import type { Proof } from '../../domain/proof.ts'
import type { Numbered } from '../../domain/receipts.ts'
import { sayCountry, sayDay, sayMoment } from '../../i18n/say.ts'
import { sayChange, sayDeed } from '../../i18n/say-change.ts'
import type { CommandContext } from '../command.ts'
import type { Speaking } from '../desks/history-desk.ts'
import { sayBy } from '../shared/moved.ts'
import { type Page, pageButtons } from '../shared/paging.ts'
import { compareSentence, compareTexts, type Texts } from './compare.ts'
import { documentBlocks, documentPage, linkTo, type Placed } from './documents.ts'
import { kindOf, missingFrom } from './missing.ts'
import { comparedBlocks } from './words.ts'

/** Sentences that are compared one by one; the file has all of them. */
const MOST_SENTENCES = 3
const LONGEST_WORDING = 300

/** An alert that is asked for, and what was kept of what it rests on. */
export interface Asked extends Numbered {
  readonly by: Speaking
  readonly proof: Proof | undefined
  /** The alerts that an alert of governments together rests on. */
  readonly behind: readonly (Numbered & { readonly by: Speaking })[]
}

/** What an alert rests on: the sentence before and after, the rule, the source's date, and what was fetched. */
export function proofCard(asked: Asked, page: number | undefined, context: CommandContext): Card {
  const { say } = context
  const { number, alert, proof } = asked
  const documents = documentPage(proof?.documents ?? [], page)
  const isFirst = documents.number === 1
  return {
    tone: 'info',
    title: [
      say.text('receipts-one-title', { number: String(number), country: sayCountry(alert.country, say) }),
    ],
    blocks: [
      deedOf(asked, context),
      ...(isFirst
        ? [...sentences(asked, context), ...origin(asked, context), ...missing(asked, context)]
        : []),
      ...behindBlocks(asked, context),
      ...documentBlocks(documents, context),
    ],
    buttons: buttonsOf(asked, documents, context),
  }
}

/** The texts of a proof as their sentences. */
export function textsOf(
  proof: Pick<Proof, 'before' | 'after'> | undefined,
  { language }: Pick<Change, 'language'>,
): Texts {
  const lines = (text: string | null | undefined) => (text == null ? null : text.split('\n'))
  return { before: lines(proof?.before), after: lines(proof?.after), language }
}

function deedOf({ alert, by }: Asked, { say }: CommandContext): Block {
  const moment = sayMoment(alert.at, say)
  const swallowed = alert.lines.map((change) => ` · ${sayChange(change, say)}`)
  return text([
    { kind: 'bold', text: sayDeed(alert.main, cleanLine(sayBy(by, say)), say) },
    ...swallowed,
    ` · ${say.text('receipts-at', { source: alert.source, moment })}`,
  ])
}

/** Every sentence that the alert quotes; where it quotes none, the field, and what else changed in the text. */
function sentences({ alert, proof }: Asked, { say }: CommandContext): readonly Block[] {
  const changes = [alert.main, ...alert.lines]
  const texts = textsOf(proof, alert.main)
  const quoted = [...new Set(changes.flatMap(({ evidence }) => evidence?.sentence ?? []))]
  if (quoted.length > 0) {
    return quoted
      .slice(0, MOST_SENTENCES)
      .flatMap((sentence) => comparedBlocks(compareSentence(sentence, texts), say))
  }
  if (kindOf(alert) !== 'government') return []
  const wording = changes.find((change) => change.wording !== '')
  const { shown, more } = compareTexts(texts, MOST_SENTENCES)
  return [
    text([say.text('proof-field')]),
    ...(wording === undefined
      ? []
      : [
          {
            kind: 'quote',
            text: shorten(wording.wording, LONGEST_WORDING),
            language: wording.language,
          } as const,
        ]),
    ...shown.flatMap((compared) => comparedBlocks(compared, say)),
    ...(more === 0 ? [] : [text([say.text('proof-more-sentences', { count: more })])]),
  ]
}

/** "rule en/leave-now · travel.example/mali · its own date: 28 Oct". */
function origin({ alert }: Asked, { say, now }: CommandContext): readonly Block[] {
  const { main, lines } = alert
  if (kindOf(alert) === 'turn') return []
  const rules = [...new Set([main, ...lines].flatMap(({ evidence }) => evidence?.rule ?? []))]
  const dated =
    main.updatedAt === null
      ? say.text('proof-undated')
      : say.text('proof-dated', { day: sayDay(main.updatedAt, say, now) })
  const line: Line = [
    ...rules.flatMap((rule): Line => [`${say.text('why-rule')} `, { kind: 'code', text: rule }, ' · ']),
    ...(main.url === '' ? [] : [linkTo(main.url), ' · ']),
    dated,
  ]
  return [text(line)]
}

function missing(asked: Asked, { say, now }: CommandContext): readonly Block[] {
  return missingFrom(asked, now, say).map((line) => text([{ kind: 'italic', text: line }]))
}

function behindBlocks({ alert, behind }: Asked, { say, now }: CommandContext): readonly Block[] {
  if (kindOf(alert) !== 'turn') return []
  if (behind.length === 0) return [text([say.text('proof-turn-unknown')])]
  const items = behind.map(
    ({ number, alert: { main, at }, by }): Line => [
      { kind: 'code', text: `/proof ${number}` },
      ` ${sayDay(at, say, now)} · ${sayDeed(main, cleanLine(sayBy(by, say)), say)}`,
    ],
  )
  return [{ kind: 'list', items }]
}

function buttonsOf(
  { number, proof, behind }: Asked,
  documents: Page<Placed>,
  { say }: CommandContext,
): readonly Button[] {
  const hasText = proof !== undefined && (proof.before !== null || proof.after !== null)
  return [
    ...(hasText ? [{ label: say.text('proof-file-button'), command: `proof ${number} file` }] : []),
    ...documents.items.map(({ place }) => ({
      label: say.text('proof-answer-button', { place }),
      command: `proof ${number} answer ${place}`,
    })),
    ...behind.map((one) => ({
      label: `${one.number} ${cleanLine(sayBy(one.by, say))}`,
      command: `proof ${one.number}`,
    })),
    ...pageButtons(`proof ${number}`, documents, say),
  ]
}

function text(line: Line): Block {
  return { kind: 'text', line }
}
