import type { Block, Card, Line } from '../card/card.ts'
import { toneMark } from '../card/mark.ts'
import { COUNTRIES } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import { covers } from '../domain/place.ts'
import { DAY, plus } from '../domain/time.ts'
import { sayCountry, sayCountryTitle, sayDay } from '../i18n/say.ts'
import { sayDeed } from '../i18n/say-change.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand, type Options } from './command.ts'
import type { Changes, Speaking } from './desks/history-desk.ts'
import { toneOf, worstTone } from './shared/change-tone.ts'
import { followedBy, nothingFollowed } from './shared/followed.ts'
import { pageButtons } from './shared/paging.ts'
import { watchedSince } from './shared/watched-since.ts'

const USUAL_DAYS = 7
/** Changes that a phone shows at once. */
const MOST_LINES = 15

/** What moved, newest first: about a country, about all, or about what this chat follows. */
export const changes = defineCommand({
  name: 'changes',
  access: 'everyone',
  options: [
    { name: 'country', kind: 'country-or-all', required: false },
    { name: 'days', kind: 'days', required: false },
  ],
  personal: false,
  chatless: true,
  paged: true,
  async run({ country, days = USUAL_DAYS, page = 1 }, context) {
    const { desk, say, now } = context
    const countries = await countriesMeant(country, context)
    if (countries.length === 0) return nothingFollowed('changes', say)
    const wanted = { countries, since: plus(now, -days * DAY), limit: MOST_LINES }
    const found = await desk.history.changes({ ...wanted, after: (page - 1) * MOST_LINES })
    return changesCard(found, { country, countries, days, page, since: wanted.since }, context)
  },
})

async function countriesMeant(
  country: Options['country'],
  { desk, chat }: CommandContext,
): Promise<readonly CountryCode[]> {
  if (country === undefined) return followedBy(await desk.subscriptions(chat)).countries
  const place = country === 'everything' ? 'all' : country
  return COUNTRIES.filter((one) => covers(place, one))
}

interface Asked {
  /** As it was typed; undefined for what the chat follows. */
  readonly country: Options['country']
  readonly countries: readonly CountryCode[]
  readonly days: number
  readonly page: number
  readonly since: string
}

function changesCard(found: Changes, asked: Asked, context: CommandContext): Card {
  const { say } = context
  const { country, days, page } = asked
  const pages = Math.max(1, Math.ceil(found.count / MOST_LINES))
  const line = ['changes', ...(country === undefined ? [] : [country]), `${days}d`].join(' ')
  return {
    tone: found.changes.length === 0 ? 'info' : worstTone(found.changes.map(({ change }) => change)),
    title: [titleOf(asked, say)],
    blocks: [
      ...linesOf(found, asked, context),
      ...(found.textOnly === 0 ? [] : [text(say.text('changes-text-only', { count: found.textOnly }))]),
      ...watchedSince(found, asked.since, context),
    ],
    buttons: pageButtons(line, { number: Math.min(page, pages + 1), pages }, say),
  }
}

function titleOf({ country, days }: Asked, say: Speaker): string {
  if (country === undefined) return say.text('changes-title-followed', { days })
  const place = country === 'everything' ? 'all' : country
  return say.text('changes-title', { country: sayCountryTitle(place, say), days })
}

function linesOf(
  { changes: found, count }: Changes,
  { country, countries, page }: Asked,
  context: CommandContext,
): readonly Block[] {
  const { say } = context
  if (found.length === 0) return [text(say.text(count === 0 ? 'changes-none' : 'changes-no-page'))]
  const more = count - (page - 1) * MOST_LINES - found.length
  // The title names it.
  const isOne = country !== undefined && countries.length === 1
  return [
    { kind: 'list', items: found.map((one) => lineOf(one, { isOne, context })) },
    ...(more > 0 ? [text(say.text('followed-more', { count: more }))] : []),
  ]
}

/** "28 Oct · 🔴 Mali: United States tells its citizens to leave now", with the link on the day. */
function lineOf(
  { change, by }: Changes['changes'][number],
  { isOne, context: { say, now } }: { readonly isOne: boolean; readonly context: CommandContext },
): Line {
  const day = sayDay(change.at, say, now)
  const deed = sayDeed(change, sayBy(by, say), say)
  return [
    change.url === '' ? day : { kind: 'link', text: day, url: change.url },
    ` · ${toneMark(toneOf(change))} `,
    isOne ? deed : say.text('changes-line', { country: sayCountry(change.country, say), deed }),
  ]
}

function sayBy(by: Speaking, say: Speaker): string {
  switch (by.kind) {
    case 'government':
      return sayCountry(by.country, say)
    case 'feed':
      return by.name
    case 'governments':
      return '' // what they say together names none of them
    case 'operators':
      return say.text('changes-operators')
  }
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
