import type { Block, Button, Card } from '../../card/card.ts'
import { SEVERITIES, severityRank } from '../../domain/alert.ts'
import { MODES, NEWS_KINDS } from '../../domain/chat.ts'
import { isCountry } from '../../domain/countries.ts'
import { countriesOf, isRegion } from '../../domain/place.ts'
import { sameTerms, type WishTerms } from '../../domain/wish-terms.ts'
import { sayCountry, sayFew, saySeverity } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { code } from '../answer/refusals.ts'
import type { CommandContext } from '../command.ts'
import type { NamedSource } from '../desks/wish-desk.ts'
import { saySources } from '../sources/names.ts'
import { fitsButton, sayKinds, sayTerms, subscribeLine, termsLine } from './words.ts'

/** Countries of a region that are named; a reader sees by them what the region is. */
const MOST_NAMED = 12

/** A wish as it stands now: what it hears, what it does not, and buttons to change it. */
export function wishCard(
  terms: WishTerms,
  {
    before,
    known,
    context: { say, chat },
  }: {
    /** What stood there until now; undefined where nothing did, the terms themselves where they were only looked at. */
    readonly before: WishTerms | undefined
    readonly known: readonly NamedSource[]
    readonly context: CommandContext
  },
): Card {
  const name = sayCountry(terms.country, say)
  const isSame = before !== undefined && sameTerms(before, terms)
  const replaced = isSame ? undefined : before
  const undone = undo(terms, { replaced, isSame, known, say })
  return {
    tone: 'calm',
    title: [say.text(isSame ? 'subscribed-title-again' : 'subscribed-title', { country: name })],
    blocks: [
      line(say.text('subscribed', { country: name, least: say.text(leastId(terms)) })),
      ...members(terms, say),
      ...(replaced ? [line(say.text('subscribed-before', { terms: sayTerms(replaced, known, say) }))] : []),
      ...(terms.mode === 'digest' ? [line(say.text('subscribed-digest', digestHours(chat)))] : []),
      ...heard(terms, say),
      ...confinedTo(terms, known, say),
      ...(fitsButton(undone) ? [] : [typedUndo(undone, say)]),
    ],
    buttons: [...changes(terms, say), previewButton(terms, known, say), undone].filter(fitsButton),
  }
}

function leastId({ leastSeverity }: WishTerms): string {
  return `severity-${leastSeverity}-and-worse`
}

function digestHours({ settings }: CommandContext['chat']) {
  return { hour: settings.digestHour, zone: settings.timeZone }
}

function members({ country }: WishTerms, say: Speaker): readonly Block[] {
  if (!isRegion(country)) return []
  const names = countriesOf(country).map((one) => sayCountry(one, say))
  const inOrder = names.toSorted((one, other) => one.localeCompare(other, say.language))
  const countries = sayFew(inOrder, MOST_NAMED, say)
  return [line(say.text('subscribed-region', { count: names.length, countries }))]
}

/** What the severities mean, as long as every kind of news is heard; else the kinds that are. */
function heard({ leastSeverity, kinds }: WishTerms, say: Speaker): readonly Block[] {
  if (kinds.length > 0)
    return [
      line(say.text('subscribed-kinds')),
      { kind: 'list', items: kinds.map((kind) => [say.text(`news-${kind}-means`)]) },
    ]
  const rings = SEVERITIES.filter((one) => severityRank(one) <= severityRank(leastSeverity))
  return [{ kind: 'list', items: rings.map((one) => [say.text(`severity-${one}-rings`)]) }]
}

/** Nobody may believe to be warned who is not: what is not heard is said in bold. */
function confinedTo(
  { kinds, sources }: WishTerms,
  known: readonly NamedSource[],
  say: Speaker,
): readonly Block[] {
  const missing = NEWS_KINDS.filter((kind) => !kinds.includes(kind))
  const unread = sources.filter((id) => !known.some((source) => source.id === id && source.isRead))
  return [
    ...(kinds.length > 0
      ? [warning(say.text('subscribed-unheard-kinds', { kinds: sayKinds(missing, say) }))]
      : []),
    ...(sources.length > 0
      ? [warning(say.text('subscribed-sources', { sources: saySources(sources, known, say) }))]
      : []),
    ...(unread.length > 0
      ? [warning(say.text('subscribed-unread', { sources: saySources(unread, known, say) }))]
      : []),
  ]
}

function changes({ country, leastSeverity, mode }: WishTerms, say: Speaker): readonly Button[] {
  return [
    ...SEVERITIES.filter((one) => one !== leastSeverity).map((one) => ({
      label: say.text('wish-from-severity', { severity: saySeverity(one, say) }),
      command: `wish ${country} severity ${one}`,
    })),
    ...MODES.filter((one) => one !== mode).map((one) => ({
      label: say.text(`wish-${one}`),
      command: `wish ${country} mode ${one}`,
    })),
    { label: say.text('wish-kinds-open'), command: `wish ${country} kinds` },
    ...(isCountry(country) ? [{ label: say.text('subscribed-look'), command: `status ${country}` }] : []),
  ]
}

function previewButton(terms: WishTerms, known: readonly NamedSource[], say: Speaker): Button {
  return { label: say.text('preview-button'), command: `preview ${termsLine(terms, known)}` }
}

/** Back to what stood there; a wish that was only looked at is removed. */
function undo(
  { country }: WishTerms,
  {
    replaced,
    isSame,
    known,
    say,
  }: {
    readonly replaced: WishTerms | undefined
    readonly isSame: boolean
    readonly known: readonly NamedSource[]
    readonly say: Speaker
  },
): Button {
  const command = replaced ? subscribeLine(replaced, known) : `unsubscribe ${country}`
  return { label: say.text(isSame ? 'wish-remove' : 'wish-undo'), command }
}

function typedUndo({ command }: Button, say: Speaker): Block {
  return { kind: 'text', line: [say.text('subscribed-undo'), ' ', code(`/${command}`)] }
}

function line(text: string): Block {
  return { kind: 'text', line: [text] }
}

function warning(text: string): Block {
  return { kind: 'text', line: [{ kind: 'bold', text }] }
}
