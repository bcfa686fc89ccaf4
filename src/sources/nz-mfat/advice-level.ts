import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { fold, htmlToText, normalise } from '../../lib/text.ts'

/** One box of a page: what is advised, and where. */
export interface Advice {
  readonly level: Level
  /** Such as "Do not travel". */
  readonly title: string
  /** Such as "to the border with Niger". */
  readonly subtitle: string
  readonly isRegional: boolean
}

/** The four levels, as the ministry explains them; the number stands in the text of each box: "(level 2 of 4)". */
const TITLES: readonly (readonly [Level, RegExp])[] = [
  [1, /^exercise normal safety (?:and security )?precautions$/],
  [2, /^exercise increased caution$/],
  [3, /^avoid non essential travel$/],
  [4, /^do not travel$/],
]

/**
 * Reads the level of a box from its title; the number in its text must not say otherwise. The page's own words for the
 * level ("medium") and its flag for parts are not asked: the flag has been set on the advice for a whole country.
 * Throws SourceError `unknown-wording`.
 */
export function readAdvice(
  box: {
    readonly title: string
    readonly subtitle: string
    readonly body: string
    readonly regional: boolean
  },
  where: string,
): Advice {
  const title = normalise(box.title)
  const level = TITLES.find(([, words]) => words.test(fold(title)))?.[0]
  const numbers = [...htmlToText(box.body).matchAll(/\blevel (\d) of 4\b/gi)].map(([, digit]) =>
    Number(digit),
  )
  if (level === undefined || (numbers.length > 0 && !numbers.includes(level))) {
    const said = numbers.length > 0 ? ` with level ${numbers.join(', ')} of 4` : ''
    throw new SourceError('unknown-wording', { where, what: `the advice level "${title}"${said}` })
  }
  return { level, title, subtitle: normalise(box.subtitle), isRegional: box.regional }
}

/** What the boxes say of one country. */
export interface Standing {
  readonly level: Level
  readonly peak: Level
  readonly areas: readonly Area[]
  readonly wording: string
}

/**
 * The box about the country as a whole names it ("in Nepal"), or what is left of it ("elsewhere in Mali"); a page's
 * only box, and the only one that is not flagged as regional, are about all of it too. Undefined where none is.
 */
export function standingOf(country: CountryCode, boxes: readonly Advice[]): Standing | undefined {
  const national = boxes.find((box) => isAboutWhole(box, country)) ?? only(boxes) ?? onlyNational(boxes)
  if (national === undefined) return undefined
  const parts = boxes.filter((box) => box !== national)
  const peak = parts.reduce<Level>((top, { level }) => (level > top ? level : top), national.level)
  return {
    // Warnings for parts at 3 or 4 make the country at least 2.
    level: national.level === 1 && peak >= 3 ? 2 : national.level,
    peak,
    areas: parts
      .filter((box) => !isAboutOther(box, country))
      .map(({ level, subtitle, title }) => ({ level, name: bare(subtitle) || title })),
    wording: `${national.title} ${national.subtitle}`.trim(),
  }
}

/** A box of a joint page that names another of its countries, and nothing of this one. */
function isAboutOther({ subtitle }: Advice, country: CountryCode): boolean {
  const named = countriesNamed(bare(subtitle)) ?? []
  return named.length > 0 && !named.includes(country)
}

function isAboutWhole({ subtitle }: Advice, country: CountryCode): boolean {
  const where = bare(subtitle).replace(
    /^(?:all (?:other )?(?:areas|parts) of|the rest of|elsewhere in)\s+/i,
    '',
  )
  return countriesNamed(where.replace(/\s+overall$/i, ''))?.includes(country) ?? false
}

function bare(subtitle: string): string {
  return subtitle.replace(/^(?:to|in|for)\s+/i, '').replace(/\.$/, '')
}

function only(boxes: readonly Advice[]): Advice | undefined {
  return boxes.length === 1 ? boxes[0] : undefined
}

function onlyNational(boxes: readonly Advice[]): Advice | undefined {
  return only(boxes.filter(({ isRegional }) => !isRegional))
}
