import type { Block, Inline, Line } from '../../card/card.ts'
import { shorten } from '../../card/shorten.ts'
import type { Advisory } from '../../domain/advisory.ts'
import type { CountryCode } from '../../domain/country.ts'
import {
  DEPARTURE_GRADES,
  type DepartureCall,
  type Evidence,
  type Level,
  MISSION_POSTURES,
  type Mission,
  type Observation,
} from '../../domain/observation.ts'
import type { View } from '../../domain/picture.ts'
import type { Instant } from '../../domain/time.ts'
import {
  levelMark,
  sayAgo,
  sayCountry,
  sayDay,
  sayFew,
  sayGrade,
  sayLevel,
  sayPosture,
  sayReason,
} from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** A quoted sentence in a page of many governments; a longer one is shortened, which the card says. */
const LONGEST_QUOTE = 500
/** Names of parts of a country that are told one by one. */
const MOST_AREAS = 3
/** Of a government's own words where it has one line. */
const LONGEST_FOLDED = 60

interface Telling {
  readonly say: Speaker
  readonly now: Instant
}

/** Calls to leave the country, then levels, then embassies, then the newest date; what is not known comes last. */
export function worstAndNewestFirst(one: View, other: View): number {
  const [first, second] = [badness(one), badness(other)]
  const place = first.findIndex((value, index) => value !== second[index])
  if (place !== -1) return (second[place] ?? 0) - (first[place] ?? 0)
  return one.publisher.id < other.publisher.id ? -1 : 1
}

/** One government: its name, then what it says, then how fresh that is. */
export function viewBlocks(view: View, country: CountryCode, telling: Telling): readonly Block[] {
  const { publisher, advisory } = view
  const { say } = telling
  const url = advisory?.believed.url ?? publisher.homepage
  const heading: Block = {
    kind: 'heading',
    line: [{ kind: 'link', text: sayCountry(publisher.country, say), url }],
  }
  if (!advisory) return [heading, text(absence(view, country, telling))]
  const { believed } = advisory
  return [
    heading,
    ...troubles(view, advisory, telling),
    ...level(believed, say),
    ...departure(advisory, telling),
    ...mission(advisory, telling),
    text(freshness(view, advisory, telling)),
  ]
}

/** A line for each government that says something which must not be missed, then one for all that are calm, then the unread. */
export function foldedList(views: readonly View[], country: CountryCode, telling: Telling): Block {
  const known = views.flatMap(({ advisory, ...view }) => (advisory === null ? [] : [{ ...view, advisory }]))
  const calm = known.filter((view) => !isLoud(view))
  return {
    kind: 'list',
    items: [
      ...known.filter(isLoud).map((view) => loudLine(view, telling)),
      ...(calm.length === 0 ? [] : [calmLine(calm, telling)]),
      ...absentLines(
        views.filter(({ advisory }) => advisory === null),
        country,
        telling,
      ),
    ],
  }
}

interface Known extends View {
  readonly advisory: Advisory
}

/** Its level and own words, its call and its embassy, and what makes them doubtful; the sentences stand in its page. */
function loudLine(view: Known, telling: Telling): Line {
  const { advisory } = view
  const { level: whole, wording, departure: call, mission: staff } = advisory.believed
  const { say, now } = telling
  const said: readonly Line[] = [
    wording === '' ? [statedLevel(whole, say)] : [`${statedLevel(whole, say)} `, ownWords(wording)],
    ...linesOf(parts(advisory.believed, say)),
    ...(call === null || call.grade === 'none' ? [] : [[calling(call, advisory.departureSince, telling)]]),
    ...(staff === null || staff.posture === 'normal'
      ? []
      : [[reducing(staff, advisory.missionSince, telling)]]),
    ...linesOf(troubles(view, advisory, telling)),
    [say.text('status-seen', { duration: sayAgo(advisory.seenAt, now, say) })],
  ]
  return [nameOf(view, say), ...said.flatMap((line): Line => [' · ', ...line])]
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.line] : []))
}

/** All calm governments, by their levels, and the oldest of the looks at them. */
function calmLine(views: readonly Known[], { say, now }: Telling): Line {
  const levels = [...new Set(views.map(({ advisory }) => advisory.believed.level))]
  const oldest = views.map(({ advisory }) => advisory.seenAt).toSorted()[0] ?? now
  return [
    ...levels.flatMap((whole): Line => {
      const stating = views.filter(({ advisory }) => advisory.believed.level === whole)
      const names = stating.flatMap((view): Line => [' · ', nameOf(view, say)])
      return [{ kind: 'bold', text: statedLevel(whole, say) }, ...names, ' · ']
    }),
    say.text('status-seen-all', { duration: sayAgo(oldest, now, say) }),
  ]
}

/** A line for each reason why there is nothing to tell. */
function absentLines(views: readonly View[], country: CountryCode, telling: Telling): readonly Line[] {
  const reasons = [...new Set(views.map((view) => absence(view, country, telling)))]
  return reasons.map((reason) => {
    const silent = views.filter((view) => absence(view, country, telling) === reason)
    return [...silent.flatMap((view): Line => [nameOf(view, telling.say), ' · ']), reason]
  })
}

function nameOf({ publisher, advisory }: View, say: Speaker): Inline {
  const url = advisory?.believed.url ?? publisher.homepage
  return { kind: 'link', text: sayCountry(publisher.country, say), url }
}

function ownWords(wording: string): Inline {
  return { kind: 'italic', text: `“${shorten(wording, LONGEST_FOLDED)}”` }
}

function statedLevel(whole: Level | null, say: Speaker): string {
  const mark = levelMark(whole)
  return whole === null ? say.text('status-level-none', { mark }) : `${mark} ${sayLevel(whole, say)}`
}

/** Whether a government says something that must not be missed: a warning, a call, a reduced embassy, or that it is blind. */
export function isLoud({ advisory, health }: View): boolean {
  if (!advisory) return false
  const isLeftOut = advisory.missingSince !== null
  const { level: whole, peak, departure: call, mission: staff } = advisory.believed
  const isWarning = Math.max(whole ?? 0, peak ?? 0) >= 3
  const isCalling = call !== null && call.grade !== 'none'
  return (
    isLeftOut ||
    isWarning ||
    isCalling ||
    (staff !== null && staff.posture !== 'normal') ||
    health.blindSince !== null ||
    health.paused === true
  )
}

function badness({ advisory }: View): readonly number[] {
  if (!advisory) return [-1]
  const { departure: call, level: whole, peak, mission: staff, updatedAt } = advisory.believed
  const isRegional = call !== null && call.grade !== 'none' && call.scope === 'region'
  const grade = call === null ? -1 : DEPARTURE_GRADES.indexOf(call.grade)
  return [
    isRegional ? 0.5 : grade,
    whole ?? 0,
    peak ?? 0,
    staff === null ? -1 : MISSION_POSTURES.indexOf(staff.posture),
    updatedAt === null ? 0 : Date.parse(updatedAt) || 0,
  ]
}

/** Why there is nothing to tell: blind, not read yet, or the source has no such country. */
export function absence({ health }: View, country: CountryCode, { say, now }: Telling): string {
  if (health.blindSince !== null) {
    return say.text('status-blind-unread', {
      duration: sayAgo(health.blindSince, now, say),
      reason: sayReason(health.reason, say),
    })
  }
  if (health.paused === true) return say.text('status-paused')
  if (health.seenAt === null) return say.text('status-unread')
  return say.text('status-nothing', { country: sayCountry(country, say) })
}

/** What makes doubtful that a government still says so: it is paused or blind, or leaves the country out. */
export function troubles({ health }: View, advisory: Advisory, { say, now }: Telling): readonly Block[] {
  const { blindSince, reason } = health
  const { missingSince, country } = advisory
  return [
    ...(health.paused === true ? [text(say.text('status-paused'))] : []),
    ...(blindSince === null
      ? []
      : [
          text(
            say.text('status-blind', {
              duration: sayAgo(blindSince, now, say),
              reason: sayReason(reason, say),
            }),
          ),
        ]),
    ...(missingSince === null
      ? []
      : [
          text(
            say.text('status-missing', {
              country: sayCountry(country, say),
              day: sayDay(missingSince, say, now),
            }),
          ),
        ]),
  ]
}

function level(observation: Observation, say: Speaker): readonly Block[] {
  const { level: whole, wording } = observation
  const mark = levelMark(whole)
  const own: Line =
    wording === '' ? [] : [' ', { kind: 'italic', text: say.text('own-words', { words: wording }) }]
  const bare = whole === null ? 'status-level-none' : 'status-level-bare'
  const worded = whole === null ? 'status-level-none-own' : 'status-level'
  const id = wording === '' ? bare : worded
  const values = whole === null ? { mark } : { mark, level: String(whole), name: say.text(`level-${whole}`) }
  return [{ kind: 'text', line: [say.text(id, values), ...own] }, ...parts(observation, say)]
}

/** Only where a part is worse than the whole: regional is not national. */
function parts({ level: whole, peak, areas }: Observation, say: Speaker): readonly Block[] {
  if (peak === null || peak <= (whole ?? 0)) return []
  const names = areas.filter((area) => area.level === peak).map(({ name }) => name)
  const values = { mark: levelMark(peak), level: sayLevel(peak, say) }
  return [
    text(
      names.length === 0
        ? say.text('status-peak', values)
        : say.text('status-peak-areas', { ...values, areas: sayFew(names, MOST_AREAS, say) }),
    ),
  ]
}

function departure({ believed, departureSince }: Advisory, { say, now }: Telling): readonly Block[] {
  const call = believed.departure
  if (call === null) return [text(say.text('status-departure-unknown'))]
  if (call.grade === 'none') return [text(say.text('status-departure-none'))]
  return [
    { kind: 'text', line: [{ kind: 'bold', text: calling(call, departureSince, { say, now }) }] },
    ...quoted(call, believed, say),
  ]
}

function calling(call: Extract<DepartureCall, Evidence>, since: Instant | null, telling: Telling): string {
  const { say } = telling
  const told = say.text('status-departure', { scope: call.scope, grade: sayGrade(call.grade, say) })
  return withDates(told, { call, since }, telling)
}

/** The state of its embassy, since when, and the sentence that says so. */
export function mission({ believed, missionSince }: Advisory, { say, now }: Telling): readonly Block[] {
  const staff = believed.mission
  if (staff === null) return [text(say.text('status-mission-unknown'))]
  const limited = staff.limitedTo ? [text(say.text('status-limited', { place: staff.limitedTo }))] : []
  if (staff.posture === 'normal') return [text(say.text('status-mission-normal')), ...limited]
  return [text(reducing(staff, missionSince, { say, now })), ...quoted(staff, believed, say), ...limited]
}

function reducing(staff: Extract<Mission, Evidence>, since: Instant | null, telling: Telling): string {
  const { say } = telling
  const told = say.text('status-mission', { scope: staff.scope, posture: sayPosture(staff.posture, say) })
  return withDates(told, { call: staff, since }, telling)
}

/** The day the sentence names, and since when we have seen it. */
function withDates(
  told: string,
  { call, since }: { readonly call: Evidence; readonly since: Instant | null },
  { say, now }: Telling,
): string {
  const seen =
    since === null
      ? say.text('since-already', { text: told })
      : say.text('since', { text: told, day: sayDay(since, say, now) })
  if (call.statedOn === undefined) return seen
  return say.text('stated-on', { text: seen, day: sayDay(call.statedOn, say, now) })
}

function quoted({ sentence }: Evidence, { language, url }: Observation, say: Speaker): readonly Block[] {
  const shown = shorten(sentence, LONGEST_QUOTE)
  const quote: Block = { kind: 'quote', text: shown, language }
  if (shown === sentence) return [quote]
  return [quote, { kind: 'text', line: [say.text('shortened'), ' ', { kind: 'link', text: url, url }] }]
}

/** The source's own date, and the last look at this very country: a look at others confirms nothing about it. */
export function freshness(
  { publisher }: View,
  { believed, seenAt }: Advisory,
  { say, now }: Telling,
): string {
  const { updatedAt } = believed
  const name = publisher.publisher
  const dated =
    updatedAt === null
      ? say.text('status-undated', { publisher: name })
      : say.text('status-dated', { publisher: name, day: sayDay(updatedAt, say, now) })
  return `${dated} · ${say.text('status-seen', { duration: sayAgo(seenAt, now, say) })}`
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
