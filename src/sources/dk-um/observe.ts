import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { statedInParts } from '../shared/stated-parts.ts'
import { addressOf, type Bar, type GuidePage } from './guide-page.ts'

/** What the page of a country says of it. Without a guide there may still be an urgent notice. */
export function observe(
  page: GuidePage,
  { country, slug }: { readonly country: CountryCode; readonly slug: string },
): Observation {
  const { bars, notices, sections } = page
  const told = readSentences([...notices, ...sections], { language: 'da', country, publisher: 'DK' })
  const isRead = bars.length > 0 || notices.length > 0
  const sentences = [...notices, ...bars.map(sentenceOf), ...sections]
  return {
    country,
    ...statedIn(bars),
    departure: isRead ? told.departure : null,
    mission: isRead ? told.mission : null,
    hazards: isRead ? told.hazards : [],
    updatedAt: page.updatedAt,
    url: addressOf(slug),
    document: slug,
    language: 'da',
    text: sentences.join('\n'),
    summary: firstWords([...notices, ...sections], () => false),
    body: isRead ? 'real' : 'placeholder',
  }
}

function sentenceOf({ title, where }: Bar): string {
  return `${title} ${where}`.trim()
}

/** "Hele landet undtagen områderne i den røde bjælke", "… og resten af landet": the country as a whole. */
const WHOLE = /^hele (?:landet|øen|øgruppen)|(?:resten af|øvrige(?: dele af)?) (?:landet|øen)/i

function statedIn(bars: readonly Bar[]) {
  return statedInParts(bars, { isWhole, wording: sentenceOf })
}

function isWhole({ where }: Bar): boolean {
  return where === '' || WHOLE.test(where)
}
