import type { Button, Card, Inline } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import { SEVERITIES } from '../domain/alert.ts'
import type { CountryCode } from '../domain/country.ts'
import { MINUTE } from '../domain/time.ts'
import { sayCountry, saySeverity } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import type { Extras, Trouble } from './options.ts'

/** Of what a person typed, as repeated to them. */
const LONGEST_ECHO = 60
/** Of a platform's 64 bytes for a button, and of a reader's patience. */
const MOST_NEAREST = 5

/** An answer that changes nothing: a title, and a text with perhaps an example to copy. */
export function refusal(
  name: 'not-admin' | 'not-operator' | 'guest' | 'platform-silent' | 'unexpected' | 'disk-full',
  say: Speaker,
): Card {
  return card(say.text(`${name}-title`), [say.text(name)])
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
  const example = [' ', code(say.text(`example-${command}`))]
  switch (trouble.kind) {
    case 'missing':
      return card(say.text('missing-country-title'), [say.text('missing-country'), ...example])
    case 'one-country':
      return card(say.text('one-country-title'), [say.text('one-country'), ...example])
    case 'bad-severity': {
      const names = SEVERITIES.map((severity) => saySeverity(severity, say)).join(', ')
      const text = say.text('bad-severity', { typed: echo(trouble.typed), names })
      return card(say.text('bad-severity-title'), [text, ...example])
    }
    case 'bad-duration':
      return card(say.text('bad-duration-title'), [
        say.text('bad-duration', { typed: echo(trouble.typed) }),
        ...example,
      ])
    case 'missing-text':
      return card(say.text('missing-text-title'), [say.text('missing-text'), ...example])
    case 'unclear-country':
      return unclear(trouble, say)
    case 'several':
      return {
        ...card(say.text('several-title'), [say.text('several', { typed: echo(trouble.typed) })]),
        tone: 'info',
        buttons: choices(command, trouble.countries, { say, extras: trouble.extras }),
      }
    case 'none':
      return nobody(command, trouble, say)
  }
}

/** One button a country, which runs the command for it and keeps what was typed behind it. */
export function choices(
  command: string,
  countries: readonly CountryCode[],
  { say, extras = {} }: { readonly say: Speaker; readonly extras?: Extras },
): readonly Button[] {
  return countries.map((country) => ({
    label: sayCountry(country, say),
    command: [command, country, ...wordsOf(extras)].join(' '),
  }))
}

function wordsOf({ severity, mode, duration }: Extras): readonly string[] {
  const minutes = duration === undefined ? undefined : `${Math.round(duration / MINUTE)}m`
  return [severity, mode, duration === 0 ? 'off' : minutes].filter((word) => word !== undefined)
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
  return {
    ...card(title, [first, ' ', say.text('no-country-near')]),
    buttons: choices(command, nearest.slice(0, MOST_NEAREST), { say, extras }),
  }
}

function card(title: string, line: readonly Inline[]): Card {
  return { tone: 'error', title: [title], blocks: [{ kind: 'text', line }], buttons: [] }
}

function echo(typed: string): string {
  return shorten(cleanLine(typed), LONGEST_ECHO)
}
