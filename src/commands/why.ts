import type { Card } from '../card/card.ts'
import type { CountryCode } from '../domain/country.ts'
import { DAY, plus } from '../domain/time.ts'
import { sayCountry } from '../i18n/say.ts'
import { choices, misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { groundBlocks } from './why/ground.ts'
import { storyBlocks } from './why/story.ts'
import { waitingBlocks } from './why/waiting.ts'

/** How far back, and how many alerts of that time. */
const DAYS = 14
const MOST_ALERTS = 8

/** What the present picture rests on, what waits to be believed, and what became of the last alerts in this chat. */
export const why = defineCommand({
  name: 'why',
  access: 'everyone',
  options: [{ name: 'country', kind: 'country', required: true }],
  personal: true,
  async run({ country }, context) {
    if (country === undefined) return misunderstood('why', { kind: 'missing' }, context.say)
    if (country === 'all' || country === 'everything') {
      return misunderstood('why', { kind: 'one-country' }, context.say)
    }
    return whyCard(country, context)
  },
})

async function whyCard(country: CountryCode, context: CommandContext): Promise<Card> {
  const { desk, chat, say, now } = context
  const views = await desk.views(country)
  const held = (await desk.heldPolls()).filter(({ alerts }) =>
    alerts.some((alert) => alert.country === country),
  )
  const story = await desk.history.story({ chat, country, since: plus(now, -DAYS * DAY), limit: MOST_ALERTS })
  return {
    tone: 'info',
    title: [say.text('why-title', { country: sayCountry(country, say) })],
    blocks: [
      ...groundBlocks(views, context),
      ...waitingBlocks({ views, held }, context),
      ...storyBlocks(story, { country, days: DAYS, views }, context),
    ],
    buttons: choices('status', [country], { say }),
  }
}
