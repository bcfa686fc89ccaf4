import type { Button, Card, Inline } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import { SEVERITIES } from '../../domain/alert.ts'
import { MODES, NEWS_KINDS } from '../../domain/chat.ts'
import type { Place } from '../../domain/place.ts'
import { MINUTE } from '../../domain/time.ts'
import { sayCountry, sayFew, sayRow, saySeverity } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Extras, OptionKind } from '../command.ts'
import type { Trouble } from '../options/understood.ts'
import { fitsButton } from '../wish/words.ts'

/** Of what a person typed, as repeated to them. */
const LONGEST_ECHO = 60
/** Of a reader's patience. */
const MOST_NEAREST = 5
/** More than are read. */
const MOST_GOVERNMENTS = 40

/** An answer that changes nothing: a title, and a text with perhaps an example to copy. */
export function refusal(
  name: 'not-admin' | 'not-operator' | 'guest' | 'platform-silent' | 'unexpected' | 'disk-full',
  say: Speaker,
): Card {
  return card(say.text(`${name}-title`), [say.text(name)])
}

/** For whoever asks too much at once: when to try again. */
export function slowDown(seconds: number, say: Speaker): Card {
  return card(say.text('slow-down-title'), [say.text('slow-down', { seconds })])
}

/** For a command that does not exist: the ones that look like it. */
export function unknownCommand(typed: string, near: readonly string[], say: Speaker): Card {
  const lines = near.length === 0 ? [] : [say.text('unknown-command-near')]
  return {
    tone: 'error',
    title: [say.text('unknown-command-title', { command: echo(typed) })],
    blocks: [
      ...lines.map((line) => ({ kind: 'text', line: [line] }) as const),
      ...near.map((name) => ({ kind: 'text', line: [code(say.text(`usage-${name}`))] }) as const),
      { kind: 'text', line: [say.text('unknown-command')] },
    ],
    buttons: [],
  }
}

/** For options that were not understood: what was wrong, and an example or a choice. */
export function misunderstood(command: string, trouble: Trouble, say: Speaker): Card {
  const isOfSources = trouble.kind === 'bad-source' || trouble.kind === 'never-rings'
  const example = [' ', code(say.text(isOfSources ? 'example-from-sources' : `example-${command}`))]
  switch (trouble.kind) {
    case 'missing':
      return card(say.text('missing-country-title'), [say.text('missing-country'), ...example])
    case 'one-country':
      return card(say.text('one-country-title'), [say.text('one-country'), ...example])
    case 'bad-word': {
      const names = sayRow(
        trouble.wanted.flatMap((kind) => wordsFor(kind, say)),
        say,
      )
      const id = trouble.wanted.join() === 'severity' ? 'bad-severity' : 'bad-word'
      return card(say.text(`${id}-title`), [say.text(id, { typed: echo(trouble.typed), names }), ...example])
    }
    case 'bad-duration':
      return card(say.text('bad-duration-title'), [
        say.text('bad-duration', { typed: echo(trouble.typed) }),
        ...example,
      ])
    case 'bad-source': {
      const governments = trouble.governments.map((one) => sayCountry(one, say))
      const names = sayFew(governments, MOST_GOVERNMENTS, say)
      const wrong = trouble.typed === '' ? [] : [say.text('bad-source', { typed: echo(trouble.typed) }), ' ']
      return card(say.text('bad-source-title'), [...wrong, say.text('sources-read', { names }), ...example])
    }
    case 'never-rings':
      return card(say.text('never-rings-title'), [say.text('never-rings'), ...example])
    case 'bad-days':
      return card(say.text('bad-days-title'), [
        say.text('bad-days', { typed: echo(trouble.typed) }),
        ...example,
      ])
    case 'no-pair':
      return noPair(command, trouble, say)
    case 'missing-text':
      return card(say.text('missing-text-title'), [say.text('missing-text'), ...example])
    case 'unclear-country':
      return unclear(trouble, say)
    case 'several':
      return {
        ...offered(command, trouble.places, {
          say,
          extras: trouble.extras,
          asked: card(say.text('several-title'), [say.text('several', { typed: echo(trouble.typed) })]),
        }),
        tone: 'info',
      }
    case 'none':
      return nobody(command, trouble, say)
  }
}

/** Names of the values of an option, as people type them; none where they cannot be listed. */
function wordsFor(kind: OptionKind, say: Speaker): readonly string[] {
  const first = (id: string) => say.text(id).split(',')[0]?.trim() ?? ''
  if (kind === 'severity') return SEVERITIES.map((severity) => saySeverity(severity, say))
  if (kind === 'mode') return MODES.map((mode) => first(`words-for-${mode}`))
  if (kind === 'part') return [first('words-for-areas')]
  return kind === 'kinds' ? NEWS_KINDS.map((news) => first(`words-for-${news}`)) : []
}

/** One button a place, which runs the command for it and keeps what was typed behind it. */
export function choices(
  command: string,
  places: readonly Place[],
  { say, extras = {} }: { readonly say: Speaker; readonly extras?: Extras },
): readonly Button[] {
  return places.map((place) => ({
    label: sayCountry(place, say),
    command: [command, place, ...wordsOf(extras)].join(' '),
  }))
}

/** The choice under a card; where a line is too long for a button, each is written out to be copied. */
function offered(
  command: string,
  places: readonly Place[],
  { say, extras, asked }: { readonly say: Speaker; readonly extras: Extras; readonly asked: Card },
): Card {
  const buttons = choices(command, places, { say, extras })
  if (buttons.every(fitsButton)) return { ...asked, buttons }
  const items = buttons.map(({ label, command: line }) => [code(`/${line}`), ` ${label}`])
  return { ...asked, blocks: [...asked.blocks, { kind: 'list', items }] }
}

function wordsOf({ severity, mode, duration, days, part, kinds = [], from = [] }: Extras): readonly string[] {
  const minutes = duration === undefined ? undefined : `${Math.round(duration / MINUTE)}m`
  const sources = from.length === 0 ? [] : [`from ${from.map(cleanLine).join(', ')}`]
  const length = days === undefined ? undefined : `${days}d`
  return [severity, mode, duration === 0 ? 'off' : minutes, length, part, ...kinds, ...sources].filter(
    (word) => word !== undefined,
  )
}

/** Of the pairs that may have been meant one is chosen; without any, an example. */
function noPair(
  command: string,
  { typed, pairs }: Extract<Trouble, { kind: 'no-pair' }>,
  say: Speaker,
): Card {
  const first = say.text('no-pair', { typed: echo(typed) })
  if (pairs.length === 0)
    return card(say.text('no-pair-title'), [first, ' ', code(say.text(`example-${command}`))])
  return {
    ...card(say.text('several-title'), [say.text('several-pairs', { typed: echo(typed) })]),
    tone: 'info',
    buttons: pairs.map(([one, other]) => ({
      label: say.text('pair', { country: sayCountry(one, say), other: sayCountry(other, say) }),
      command: [command, one, other].join(' '),
    })),
  }
}

/** A command line to copy. */
export function code(text: string): Inline {
  return { kind: 'code', text }
}

/** No buttons: the text that was typed would be lost. */
function unclear({ typed, countries }: Extract<Trouble, { kind: 'unclear-country' }>, say: Speaker): Card {
  const refused = card(say.text('unclear-country-title'), [
    say.text('unclear-country', { typed: echo(typed) }),
  ])
  if (countries.length === 0) return refused
  const items = countries.map((country) => [code(country), ` ${sayCountry(country, say)}`])
  return { ...refused, blocks: [...refused.blocks, { kind: 'list', items }] }
}

function nobody(command: string, trouble: Extract<Trouble, { kind: 'none' }>, say: Speaker): Card {
  const { typed, nearest, extras } = trouble
  const first = say.text('no-country', { typed: echo(typed) })
  const title = say.text('no-country-title')
  if (nearest.length === 0) {
    return card(title, [
      first,
      ' ',
      say.text('no-country-example'),
      ' ',
      code(say.text(`example-${command}`)),
    ])
  }
  const asked = card(title, [first, ' ', say.text('no-country-near')])
  return offered(command, nearest.slice(0, MOST_NEAREST), { say, extras, asked })
}

function card(title: string, line: readonly Inline[]): Card {
  return { tone: 'error', title: [title], blocks: [{ kind: 'text', line }], buttons: [] }
}

function echo(typed: string): string {
  return shorten(cleanLine(typed), LONGEST_ECHO)
}
