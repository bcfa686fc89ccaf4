import type { Card } from '../card/card.ts'
import { SEVERITIES, type Severity, severityRank } from '../domain/alert.ts'
import type { Mode, Subscription } from '../domain/chat.ts'
import { sayCountry } from '../i18n/say.ts'
import { type CommandContext, defineCommand, type Options } from './command.ts'
import { choices, code, misunderstood } from './refusals.ts'

const USUAL_SEVERITY: Severity = 'moderate'

/** Adds or replaces the chat's wish for a country or for all. */
export const subscribe = defineCommand({
  name: 'subscribe',
  access: 'chat-admin',
  options: [
    { name: 'country', kind: 'country-or-all', required: true },
    { name: 'severity', kind: 'severity', required: false },
    { name: 'mode', kind: 'mode', required: false },
  ],
  personal: false,
  needsVoice: () => true,
  async run({ country, severity = USUAL_SEVERITY, mode = 'at-once' }, context) {
    if (country === undefined) return misunderstood('subscribe', { kind: 'missing' }, context.say)
    const wanted = country === 'everything' ? 'all' : country
    const { chat, desk } = context
    const before = await desk.subscribe({ chat, country: wanted, leastSeverity: severity, mode })
    return confirmation({ country: wanted, severity, mode, before }, context)
  },
})

interface Wish {
  readonly country: Exclude<Required<Options>['country'], 'everything'>
  readonly severity: Severity
  readonly mode: Mode
  readonly before: Subscription | undefined
}

function confirmation({ country, severity, mode, before }: Wish, { say, chat }: CommandContext): Card {
  const name = sayCountry(country, say)
  const again = before?.leastSeverity === severity && before.mode === mode
  const least = (least: Severity) => say.text(`severity-${least}-and-worse`)
  const rings = SEVERITIES.filter((one) => severityRank(one) <= severityRank(severity))
  return {
    tone: 'calm',
    title: [say.text(again ? 'subscribed-title-again' : 'subscribed-title', { country: name })],
    blocks: [
      { kind: 'text', line: [say.text('subscribed', { country: name, least: least(severity) })] },
      ...(before && !again
        ? [
            {
              kind: 'text',
              line: [say.text('subscribed-before', { least: least(before.leastSeverity) })],
            } as const,
          ]
        : []),
      ...(mode === 'digest'
        ? [
            {
              kind: 'text',
              line: [
                say.text('subscribed-digest', {
                  hour: chat.settings.digestHour,
                  zone: chat.settings.timeZone,
                }),
              ],
            } as const,
          ]
        : []),
      { kind: 'list', items: rings.map((one) => [say.text(`severity-${one}-rings`)]) },
      { kind: 'text', line: [say.text('subscribed-undo'), ' ', code(`/unsubscribe ${country}`)] },
    ],
    buttons:
      country === 'all'
        ? []
        : choices('status', [country], { say }).map((button) => ({
            ...button,
            label: say.text('subscribed-look'),
          })),
  }
}
