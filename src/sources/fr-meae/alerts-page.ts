import type { CountryCode } from '../../domain/country.ts'
import type { SourceDate } from '../../domain/time.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { refusal } from '../shared/refusal.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { plain } from './advice-words.ts'
import { HERE, withSigns } from './mentions.ts'
import { addressOf, type Opened, open, textsIn } from './page.ts'
import type { Place } from './places.ts'
import { newestOf } from './printed-dates.ts'
import { type WholeCountry, wholeCountry } from './whole-country.ts'

const KIND = 'dernieres-minutes-et-alertes'
const ITEM = 'article.node--type-dernieres-minutes, article.node--type-alertes'
/** Items on crossing borders or on health: what they say of leaving is no call to leave. */
const OTHER_MATTERS =
  /\b(?:visas?|passeports?|douan\w+|vaccin\w*|sanitaires?|epidemi\w+|virus|fievre|cholera|dengue|rougeole|rage|assurances?|conditions d'entree|entree (?:et sortie|sur le territoire)|depassements? de sejour)\b/

/** One item of the page: of this country alone, or an alert that many pages carry. */
export interface Item {
  /** Such as `dernieres_minutes-5747`; empty for an alert. */
  readonly id: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly updatedAt: SourceDate | null
  readonly isAlert: boolean
}

/** Advice for the whole country in an item, with the item's date. */
export interface DatedAdvice extends WholeCountry {
  readonly wording: string
  readonly updatedAt: SourceDate | null
}

/** An alerts page, read for each country of its place. */
export interface AlertsPage {
  readonly slug: string | null
  readonly updatedAt: SourceDate | null
  readonly items: readonly Item[]
  readonly advice: ReadonlyMap<CountryCode, readonly DatedAdvice[]>
  readonly told: ReadonlyMap<CountryCode, ReadSentences>
}

/** Throws SourceError `blocked` or `unreadable`. */
export function parseAlertsPage(body: string, place: Place): AlertsPage {
  const opened = open(body, { kind: KIND, mark: 'et alertes' })
  const items = itemsOf(opened, body)
  return {
    slug: opened.slug,
    updatedAt: newestOf(textsIn(opened.$('main [class*="hdp-date--"]').toArray(), opened.$)),
    items,
    advice: new Map(place.countries.map((country) => [country, adviceOn(country, items)])),
    told: new Map(place.countries.map((country) => [country, toldOf(country, items)])),
  }
}

/** Throws `unreadable` where the page holds items in a markup that is not the known one: they would be overlooked. */
function itemsOf({ $ }: Opened, body: string): readonly Item[] {
  const items = $(ITEM)
    .toArray()
    .map((element) => {
      const item = $(element)
      const isAlert =
        item.hasClass('node--type-alertes') || /^\s*alerte\s*$/i.test(item.find('.fr-badge').text())
      const text = item.find('[class*="card__desc"]').html() ?? (isAlert ? '' : item.html())
      return {
        id: item.attr('id') ?? '',
        title: normalise(item.find('[class*="card__title"]').first().text()),
        sentences: sentencesOf(htmlToText(text ?? '')),
        updatedAt: newestOf(textsIn(item.find('[class*="hdp-date--"]').toArray(), $)),
        isAlert,
      }
    })
  if (items.length === 0 && /Date de mise (?:en ligne|à jour)/.test(body)) {
    throw refusal(body, { where: addressOf('*', KIND), what: 'items in another markup' })
  }
  return items
}

function adviceOn(country: CountryCode, items: readonly Item[]): readonly DatedAdvice[] {
  return items
    .filter((item) => isAbout(item, country))
    .flatMap(({ sentences, updatedAt }) =>
      sentences.flatMap((sentence) => {
        const advice = wholeCountry(sentence, country)
        return advice === undefined ? [] : [{ ...advice, wording: sentence, updatedAt }]
      }),
    )
}

function toldOf(country: CountryCode, items: readonly Item[]): ReadSentences {
  const matter = items
    .filter((item) => isAbout(item, country) && !OTHER_MATTERS.test(plain(item.title)))
    .flatMap(({ title, sentences }) => [title, ...sentences])
  return readSentences(matter, { language: 'fr', country, publisher: 'FR' })
}

/** An alert stands on the pages of many countries: it is about this one where it names it. */
function isAbout({ isAlert, title, sentences }: Item, country: CountryCode): boolean {
  return !isAlert || [title, ...sentences].some((sentence) => withSigns(sentence, country).includes(HERE))
}
