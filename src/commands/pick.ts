import type { Button, Card } from '../card/card.ts'
import {
  CONTINENTS,
  CRISIS_REGIONS,
  countriesOf,
  isRegion,
  type Place,
  type RegionCode,
} from '../domain/place.ts'
import { sayCountry, sayCountryTitle } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { pageButtons, pageOf } from './shared/paging.ts'

/** Countries on one page: with the other buttons they still fit on a phone. */
const MOST_COUNTRIES = 8

/** Lets a place be picked without typing: the world, a continent, a region and its countries, page by page. */
export const pick = defineCommand({
  name: 'pick',
  access: 'chat-admin',
  options: [{ name: 'region', kind: 'word', required: false }],
  personal: false,
  unlisted: true,
  recorded: () => undefined,
  paged: true,
  async run({ words: [region = ''] = [], page }, context) {
    const followed = new Set((await context.desk.subscriptions(context.chat)).map(({ country }) => country))
    const continent = CONTINENTS.find(({ code }) => code === region)
    if (continent !== undefined) return continentCard(continent, followed, context.say)
    return isRegion(region)
      ? regionCard(region, { page, followed, say: context.say })
      : worldCard(followed, context)
  },
})

function worldCard(followed: ReadonlySet<Place>, { say }: CommandContext): Card {
  return {
    tone: 'info',
    title: [say.text('pick-title')],
    blocks: [{ kind: 'text', line: [say.text('pick-world'), ' ', code(say.text('example-subscribe'))] }],
    buttons: [
      wanted('all', { followed, label: sayCountryTitle('all', say) }),
      ...[...CONTINENTS.map(({ code }) => code), ...CRISIS_REGIONS].map((region) => opened(region, say)),
    ],
  }
}

function continentCard(
  { code: continent, parts }: (typeof CONTINENTS)[number],
  followed: ReadonlySet<Place>,
  say: Speaker,
): Card {
  return {
    tone: 'info',
    title: [say.text('pick-region-title', { region: sayCountryTitle(continent, say) })],
    blocks: [{ kind: 'text', line: [say.text('pick-region')] }],
    buttons: [
      whole(continent, followed, say),
      ...parts.map((part) => opened(part, say)),
      { label: say.text('pick-back'), command: 'pick' },
    ],
  }
}

function regionCard(
  region: RegionCode,
  {
    page,
    followed,
    say,
  }: { readonly page: number | undefined; readonly followed: ReadonlySet<Place>; readonly say: Speaker },
): Card {
  const inOrder = countriesOf(region).toSorted((one, other) =>
    sayCountry(one, say).localeCompare(sayCountry(other, say), say.language),
  )
  const shown = pageOf(inOrder, { most: MOST_COUNTRIES, ...(page === undefined ? {} : { page }) })
  const continent = CONTINENTS.find(({ parts }) => parts.includes(region))?.code
  return {
    tone: 'info',
    title: [say.text('pick-region-title', { region: sayCountryTitle(region, say) })],
    blocks: [{ kind: 'text', line: [say.text('pick-country')] }],
    buttons: [
      whole(region, followed, say),
      ...shown.items.map((country) => wanted(country, { followed, label: sayCountry(country, say) })),
      ...pageButtons(`pick ${region}`, shown, say),
      { label: say.text('pick-back'), command: continent === undefined ? 'pick' : `pick ${continent}` },
    ],
  }
}

function opened(region: RegionCode, say: Speaker): Button {
  return { label: `${sayCountryTitle(region, say)} ›`, command: `pick ${region}` }
}

function whole(region: RegionCode, followed: ReadonlySet<Place>, say: Speaker): Button {
  return wanted(region, { followed, label: say.text('pick-whole', { region: sayCountry(region, say) }) })
}

/** What is followed already is shown, not asked for anew: that would replace how it is followed. */
function wanted(
  place: Place,
  { followed, label }: { readonly followed: ReadonlySet<Place>; readonly label: string },
): Button {
  return followed.has(place)
    ? { label: `✓ ${label}`, command: `wish ${place}` }
    : { label, command: `subscribe ${place}` }
}
