import type { Block, Line } from '../../card/card.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { CountryLevel } from '../../domain/world-levels.ts'
import { levelMark, sayCountry, sayFew, sayLevel, sayRow } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { LEVELS } from '../shared/legend.ts'
import { type MapFacts, measured, unknownIn, unread } from './drawing.ts'

/** Names of places of which nothing is known: the rest is counted. */
const MOST_UNKNOWN = 12
/** From this level on countries are named where every level is shown; lower ones are counted. */
const NAMED_FROM = 4

interface Telling {
  readonly say: Speaker
  readonly now: string
}

/** What the picture shows, in words, a line a level: the worst by their names. */
export function mapBlocks(facts: MapFacts, telling: Telling): readonly Block[] {
  const { say } = telling
  return [
    text(measured(facts, telling)),
    { kind: 'list', items: [...levelLines(facts, say), unknownLine(facts, say)] },
    text(calledLine(facts, say)),
    ...unread(facts, say).map(text),
  ]
}

/** What the picture is, and what it comes to. */
export function mapAlternative({ countries, ...facts }: MapFacts, { say, now }: Telling): string {
  const worst = countries.filter(({ level }) => level === 4).length
  const what = say.text('map-alternative', { count: worst })
  return `${what} ${measured({ countries, ...facts }, { say, now })}.`
}

function levelLines({ countries, wish }: MapFacts, say: Speaker): readonly Line[] {
  const namedFrom = wish.least === 1 ? NAMED_FROM : wish.least
  return LEVELS.map((wanted): Line => {
    const there = countries.filter(({ level }) => level === wanted)
    const level = sayLevel(wanted, say)
    const counted = wanted < namedFrom ? 'map-level-count' : 'map-level'
    const values = { level, count: there.length }
    const line =
      counted === 'map-level-count'
        ? say.text(counted, values)
        : say.text(there.length === 0 ? 'map-level-none' : counted, {
            ...values,
            countries: sayRow(inOrder(there, say), say),
          })
    return [`${levelMark(wanted)} ${line}`]
  })
}

function unknownLine({ countries }: MapFacts, say: Speaker): Line {
  const unknown = unknownIn({ countries })
  const names = inOrder(
    unknown.map((country) => ({ country })),
    say,
  )
  const values = { count: unknown.length, countries: sayFew(names, MOST_UNKNOWN, say) }
  return [`${levelMark(null)} ${say.text('map-unknown-list', values)}`]
}

/** The countries whose citizens abroad are called home by the most sources come first. */
function calledLine({ countries }: MapFacts, say: Speaker): string {
  const called = countries.filter(({ calls }) => calls > 0).toSorted(byCalls)
  if (called.length === 0) return say.text('map-called-none')
  const names = called.map(({ country, calls }) =>
    say.text('map-called-country', { country: sayCountry(country, say), count: calls }),
  )
  return say.text('map-called-list', { count: called.length, countries: sayRow(names, say) })
}

function byCalls(one: CountryLevel, other: CountryLevel): number {
  return other.calls - one.calls || (one.country < other.country ? -1 : 1)
}

function inOrder(countries: readonly { readonly country: CountryCode }[], say: Speaker): readonly string[] {
  return countries
    .map(({ country }) => sayCountry(country, say))
    .sort((one, other) => one.localeCompare(other, say.language))
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
