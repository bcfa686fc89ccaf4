import type { Api } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import type { Request } from '../../commands/command.ts'
import type { CountryCode } from '../../domain/country.ts'
import { MINUTE } from '../../domain/time.ts'
import { languageOf, type Speaker } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { abortable } from './client.ts'
import { linkFor } from './deep-link.ts'
import type { Incoming } from './incoming.ts'
import { outcomeOf } from './outcome.ts'
import { createRecent } from './recent.ts'
import { render } from './render.ts'
import { isTooOld } from './reply.ts'

/** Answers what someone types behind our name in any chat. */
export type Search = (searched: Incoming & { kind: 'searched' }) => Promise<void>

export interface SearchNeeds {
  readonly api: Api
  readonly ports: AdapterPorts
  /** Our own user name. */
  readonly username: () => string
  /** Milliseconds. */
  readonly now: () => number
}

/** Of the 50 that Telegram allows (Bot API, answerInlineQuery): what a phone shows at once. */
const MOST_RESULTS = 5
/** How long Telegram may show an answer again: no alert waits for it. */
const CACHE_SECONDS = 60
const DESCRIPTION_LINES = 2
const DESCRIPTION_UNITS = 200
/** A name of ten letters is ten searches when it is typed slowly. */
const MOST_A_MINUTE = 40
const PEOPLE_REMEMBERED = 1_000
const ANSWER_MILLISECONDS = 10_000
/** What the button above no results starts the bot with; it names no place. */
const START_PARAMETER = 'inline'

/**
 * Searches are answered from what is known, and leave no trace but in memory. Telegram sends one for nearly every letter:
 * of one person's only the newest is finished, and not more of them than anyone can type with a purpose.
 */
export function createSearch(needs: SearchNeeds): Search {
  const newest = createRecent<string, string>(PEOPLE_REMEMBERED)
  const isAllowed = createAllowance(needs.now)
  const { ports } = needs

  return async function search({ typed, locale, person, query }) {
    newest.set(person, query)
    if (!isAllowed(person)) return
    const fitting = typed === '' ? [] : ports.suggest(typed, locale).slice(0, MOST_RESULTS)
    const results: InlineQueryResultArticle[] = []
    for (const { value } of fitting) {
      const result = await articleOn(value, locale, needs)
      if (newest.get(person) !== query) return
      if (result !== undefined) results.push(result)
    }
    await answer({ query, results, hint: hintFor(typed, ports.speaker(languageOf(locale))) }, needs)
  }
}

async function articleOn(
  country: CountryCode,
  locale: string | null,
  { ports, username }: SearchNeeds,
): Promise<InlineQueryResultArticle | undefined> {
  const card = await ports.look(statusOf(country, locale))
  const [page] = render(card)
  if (page === undefined || card.tone === 'error') return undefined
  const [title = '', ...lines] = page.text.split('\n').filter((line) => line.trim() !== '')
  const watch = ports.speaker(languageOf(locale)).text('inline-watch')
  return {
    type: 'article',
    id: country,
    title,
    description: lines.slice(0, DESCRIPTION_LINES).join('\n').slice(0, DESCRIPTION_UNITS),
    input_message_content: {
      message_text: page.text,
      entities: [...page.entities],
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: watch, url: linkFor(username(), country) }]] },
  }
}

/** The only thing that is asked from nowhere. */
function statusOf(country: CountryCode, locale: string | null): Request {
  return {
    command: 'status',
    input: { kind: 'named', values: { country } },
    chat: { platform: 'telegram', address: '', topic: '' },
    title: '',
    locale,
    person: { id: '', isChatAdmin: async () => false },
  }
}

interface Answer {
  readonly query: string
  readonly results: readonly InlineQueryResultArticle[]
  /** Stands where there are no results. */
  readonly hint: string
}

async function answer({ query, results, hint }: Answer, { api, ports }: SearchNeeds): Promise<void> {
  // Answers are in the person's language: nobody else's search may be answered with them.
  const shown = { cache_time: CACHE_SECONDS, is_personal: true }
  const button = results.length > 0 ? {} : { button: { text: hint, start_parameter: START_PARAMETER } }
  const signal = abortable(AbortSignal.timeout(ANSWER_MILLISECONDS))
  try {
    await api.answerInlineQuery(query, results, { ...shown, ...button }, signal)
  } catch (error) {
    if (isTooOld(error)) return
    ports.log.warn({ platform: 'telegram', outcome: outcomeOf(error) }, 'a search could not be answered')
  }
}

function hintFor(typed: string, say: Speaker): string {
  return say.text(typed === '' ? 'inline-hint' : 'inline-none')
}

/** Whether a person may search once more this minute. */
function createAllowance(now: () => number): (person: string) => boolean {
  const minutes = createRecent<string, { readonly began: number; readonly searches: number }>(
    PEOPLE_REMEMBERED,
  )
  return (person) => {
    const at = now()
    const last = minutes.get(person)
    const { began, searches } =
      last !== undefined && at - last.began < MINUTE ? last : { began: at, searches: 0 }
    minutes.set(person, { began, searches: searches + 1 })
    return searches < MOST_A_MINUTE
  }
}
