import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { htmlToText, sentencesOf } from '../../lib/text.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { plain } from './advice-words.ts'
import { addressOf, bare, headingOf, open, textsIn } from './page.ts'
import type { Place } from './places.ts'
import { newestOf } from './printed-dates.ts'
import { type Block, readZones, type Zones } from './zones.ts'

const KIND = 'conseils-aux-voyageurs-securite'
const ARTICLE = 'article.node--type-fiche-pays-article-cav'
/** Sections that speak of crossing borders or of health, or only give addresses. */
const OTHER_MATTERS =
  /^(?:sante|risques? sanitaires?|maladies?|vaccin|douanes?|formalites|entree|visas?|assurances?|verifiez que|consulat|ambassade|section consulaire|liste des representations|annuaire)/
/** The map's date comes with words that are the same every day. */
const MAP_DATE =
  /derni[eè]re actualisation le \d{1,2}\/\d{1,2}\/\d{4},?(?: information toujours valable à la date du jour)?/i

/** A security page, read for each country of its place. */
export interface SecurityPage {
  readonly slug: string | null
  readonly updatedAt: SourceDate | null
  readonly sentences: readonly string[]
  readonly zones: ReadonlyMap<CountryCode, Zones>
  readonly told: ReadonlyMap<CountryCode, ReadSentences>
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` where advice is given in words never seen. */
export function parseSecurityPage(body: string, place: Place): SecurityPage {
  const { $, slug } = open(body, { kind: KIND, mark: ARTICLE.replace('article.', '') })
  const updatedAt = newestOf(textsIn($(`${ARTICLE} [class*="hdp-date--"]`).toArray(), $))
  const blocks = blocksOf(htmlToText(bare($, ARTICLE)))
  const matter = blocksOnSafety(blocks).flatMap(({ text }) => sentencesOf(text))
  const zones = new Map(place.countries.map((country) => [country, readZones(blocks, country)]))
  const unknown = [...zones.values()].find((each) => each.unknown !== null)?.unknown
  if (unknown != null && [...zones.values()].every((each) => each.statements.length === 0)) {
    throw new SourceError('unknown-wording', { where: addressOf(slug ?? '*', KIND), what: unknown })
  }
  return {
    slug,
    updatedAt,
    sentences: blocks.flatMap(({ text }) => sentencesOf(text)),
    zones,
    told: new Map(
      place.countries.map((country) => [
        country,
        readSentences(matter, { language: 'fr', country, publisher: 'FR' }),
      ]),
    ),
  }
}

function blocksOf(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => {
      const heading = headingOf(line)
      return { depth: heading?.depth ?? null, text: (heading?.text ?? line).replace(MAP_DATE, '').trim() }
    })
    .filter((block) => block.text !== '')
}

function blocksOnSafety(blocks: readonly Block[]): readonly Block[] {
  let isOther = false
  return blocks.filter(({ depth, text }) => {
    if (depth !== null) isOther = OTHER_MATTERS.test(plain(text))
    return !isOther
  })
}
