import type { CountryCode } from '../../domain/country.ts'
import type { Level, Observation } from '../../domain/observation.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { addressOf, type Bar, type GuidePage } from './guide-page.ts'

const LONGEST_NAME = 200

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

/**
 * The bar for the country as a whole sets the level. Where none says so, several bars share the country among them: the
 * lowest holds for the rest of it. Parts at 3 or 4 make it at least 2.
 */
function statedIn(bars: readonly Bar[]): Pick<Observation, 'level' | 'peak' | 'areas' | 'wording'> {
  const byLevel = bars.toSorted((one, other) => other.level - one.level)
  const whole = byLevel.find(({ where }) => where === '' || WHOLE.test(where))
  const rest = whole ?? (byLevel.length > 1 ? byLevel.at(-1) : undefined)
  const [worst] = byLevel
  const said = rest ?? worst
  return {
    level: worst === undefined ? null : levelOf(rest?.level ?? null, worst.level),
    peak: worst?.level ?? null,
    areas: bars
      .filter((bar) => bar !== whole)
      .map(({ where, level }) => ({ name: where.slice(0, LONGEST_NAME), level })),
    wording: said === undefined ? '' : sentenceOf(said),
  }
}

function levelOf(rest: Level | null, worst: Level): Level | null {
  if (worst < 3) return rest
  return rest === null || rest < 2 ? 2 : rest
}
