import type { Block, Card, Inline, Line } from '../card/card.ts'
import { toneMark } from '../card/mark.ts'
import { COUNTRIES } from '../domain/countries.ts'
import { covers } from '../domain/place.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import type { WishTerms } from '../domain/wish-terms.ts'
import { sayCountryTitle, sayMoment } from '../i18n/say.ts'
import { sayHearings } from '../i18n/say-hearings.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code, misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import type { Preview } from './desks/preview-desk.ts'
import type { NamedSource } from './desks/wish-desk.ts'
import { nothingFollowed } from './shared/followed.ts'
import { watchedBlocks } from './shared/moved.ts'
import { pageButtons } from './shared/paging.ts'
import { asUsual, type Named, namedIn, WISH_OPTIONS } from './wish/asked.ts'
import { fitsButton, sayNamed, sayTerms, termsLine } from './wish/words.ts'

const DAYS = 90
/** Alerts that a phone shows at once. */
const MOST_LINES = 10

/**
 * What would have rung here with a wish; without a place, with each of this chat's, changed in what is named: how loud a
 * choice is can be seen before it is made.
 */
export const preview = defineCommand({
  name: 'preview',
  access: 'everyone',
  options: WISH_OPTIONS,
  personal: false,
  paged: true,
  async run(options, context) {
    const { chat, desk, say, now } = context
    const known = await desk.wishes.sources()
    const named = namedIn(options, known)
    if ('kind' in named) return misunderstood('preview', named, say)
    const wishes = named.country === undefined ? await changedWishes(named, context) : [asUsual(named)]
    if (wishes.length === 0) return nothingFollowed('preview', say)
    const { page = 1 } = options
    const asked = { named, wishes, page, since: plus(now, -DAYS * DAY) }
    const range = { after: (page - 1) * MOST_LINES, limit: MOST_LINES }
    const heard = await desk.previews.heard({ chat, wishes, since: asked.since, ...range, say })
    return previewCard(heard, asked, { known, context })
  },
})

async function changedWishes(named: Named, { desk, chat }: CommandContext): Promise<readonly WishTerms[]> {
  return (await desk.subscriptions(chat)).map((wish) => ({ ...wish, ...named }))
}

interface Asked {
  readonly named: Named
  readonly wishes: readonly WishTerms[]
  readonly page: number
  readonly since: Instant
}

async function previewCard(
  { counts, shown }: Preview,
  { named, wishes, page, since }: Asked,
  { known, context }: { readonly known: readonly NamedSource[]; readonly context: CommandContext },
): Promise<Card> {
  const { desk, say } = context
  const countries = COUNTRIES.filter((country) => wishes.some((wish) => covers(wish.country, country)))
  const watched = await desk.history.changes({ countries, since, after: 0, limit: 1 })
  const pages = Math.max(1, Math.ceil(counts.rung / MOST_LINES))
  const line = ['preview', termsLine(named, known)].join(' ').trim()
  const turns = pageButtons(line, { number: Math.min(page, pages + 1), pages }, say)
  return {
    tone: 'info',
    title: [titleOf(named, say)],
    blocks: [
      text(meantOf(named, known, say)),
      ...sayHearings(counts, say).map(text),
      ...(shown.length > 0
        ? [{ kind: 'list', items: shown.map((one) => lineOf(one, context)) } as const]
        : []),
      ...(shown.length === 0 && counts.rung > 0 ? [text(say.text('changes-no-page'))] : []),
      ...turns.filter((turn) => !fitsButton(turn)).map(({ label, command }) => typed(label, command)),
      text(say.text('preview-assumed')),
      ...watchedBlocks(watched, since, context),
    ],
    buttons: turns.filter(fitsButton),
  }
}

function titleOf({ country }: Named, say: Speaker): string {
  if (country === undefined) return say.text('preview-title-here', { days: DAYS })
  return say.text('preview-title', { country: sayCountryTitle(country, say), days: DAYS })
}

/** The wish that is looked at, in words. */
function meantOf(named: Named, known: readonly NamedSource[], say: Speaker): string {
  if (named.country !== undefined) {
    return say.text('preview-terms', { terms: sayTerms(asUsual(named), known, say) })
  }
  const changes = sayNamed(named, known, say)
  return changes === '' ? say.text('preview-terms-here') : say.text('preview-terms-changed', { changes })
}

/** "28 Oct 2025, 10:40 UTC · 🔴 Mali: United States tells its citizens to leave now", the moment as a link to the advice. */
function lineOf({ at, alert, card }: Preview['shown'][number], { say }: CommandContext): Line {
  const moment = sayMoment(at, say)
  const { url } = alert.main
  const when: Inline = url === '' ? moment : { kind: 'link', text: moment, url }
  return [when, ` · ${toneMark(card.tone)} `, ...card.title]
}

/** A page whose line does not fit under a button. */
function typed(label: string, command: string): Block {
  return { kind: 'text', line: [`${label}: `, code(`/${command}`)] }
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
