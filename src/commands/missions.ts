import { misunderstood } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import { countryCard } from './missions/country-card.ts'
import { everywhereCard } from './missions/everywhere-card.ts'

/** Embassies, a stream of their own beside what citizens are told: in one country, or wherever one is not as usual. */
export const missions = defineCommand({
  name: 'missions',
  access: 'everyone',
  options: [{ name: 'country', kind: 'country', required: false }],
  personal: false,
  paged: true,
  chatless: true,
  async run({ country, page = 1 }, context) {
    if (country === undefined) return everywhereCard(page, context)
    if (country === 'all' || country === 'everything') {
      return misunderstood('missions', { kind: 'one-country' }, context.say)
    }
    return countryCard({ country, page }, context)
  },
})
