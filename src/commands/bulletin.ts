import type { Card } from '../card/card.ts'
import { sayCountry, saySeverity } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code, misunderstood } from './answer/refusals.ts'
import { reportParts } from './bulletin/report-text.ts'
import { type CommandContext, defineCommand } from './command.ts'
import type { Posted } from './desks/feed-desk.ts'

/** A situation report by hand, to every chat that follows the country: facts, risks to expect, recommendations. */
export const bulletin = defineCommand({
  name: 'bulletin',
  access: 'operator',
  options: [
    { name: 'country', kind: 'country', required: true },
    { name: 'text', kind: 'text', required: true },
    { name: 'severity', kind: 'severity', required: false },
  ],
  personal: true,
  async run({ country, text = '', severity }, context) {
    const { say, speakers } = context
    if (country === undefined) return misunderstood('bulletin', { kind: 'missing' }, say)
    if (country === 'all' || country === 'everything') {
      return misunderstood('bulletin', { kind: 'one-country' }, say)
    }
    const parts = reportParts(text, speakers)
    if ([...parts.facts, ...parts.risks, ...parts.recommendations].length === 0) {
      return misunderstood('bulletin', { kind: 'missing-text' }, say)
    }
    const posted = await context.desk.feeds.post({ country, parts, severity, language: say.language })
    return postedCard(sayCountry(country, say), { posted, wanted: severity }, context)
  },
})

function postedCard(
  country: string,
  { posted, wanted }: { readonly posted: Posted; readonly wanted: Posted['severity'] | undefined },
  { say }: CommandContext,
): Card {
  const isMilder = wanted !== undefined && wanted !== posted.severity
  return {
    tone: posted.chats === 0 ? 'info' : 'calm',
    title: [say.text('bulletin-posted-title', { country })],
    blocks: [
      {
        kind: 'text',
        line: [
          say.text('bulletin-posted', { count: posted.chats, severity: saySeverity(posted.severity, say) }),
        ],
      },
      ...(isMilder ? [{ kind: 'text', line: [say.text('bulletin-posted-milder')] } as const] : []),
      ...(posted.chats === 0 ? nobodyHears(say) : []),
    ],
    buttons: [],
  }
}

function nobodyHears(say: Speaker): Card['blocks'] {
  return [
    { kind: 'text', line: [say.text('bulletin-posted-nobody'), ' ', code(say.text('example-subscribe'))] },
  ]
}
