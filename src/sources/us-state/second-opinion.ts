import { z } from 'zod'
import type { Observation } from '../../domain/observation.ts'
import { AXES, rankOf } from '../../domain/rank.ts'
import { SourceError } from '../../domain/source-error.ts'
import { DAY, millisecondsBetween } from '../../domain/time.ts'
import { parseJson } from '../shared/json.ts'
import type { Ask, Reading } from '../source.ts'
import type { Feed } from './feed.ts'
import { isAboutCountries, itemOf, type Published, type ReadProse } from './item.ts'

/** Answers JSON to those who ask for it, else XML; `[]` to those without a name, and 429 to those who ask often. */
export const API = 'https://cadataapi.state.gov/api/TravelAdvisories'

/** An API that still says worse after so long is stale: nothing is kept back for ever on its word. */
const PATIENCE = 7 * DAY

const ENTRIES = z
  .array(
    z.object({
      Title: z.string().min(1).max(1000),
      Link: z.string().max(2000).nullish(),
      Category: z.array(z.string()).nullish(),
      Summary: z.string().nullish(),
      Published: z.string(),
    }),
  )
  .min(1)
type Entry = z.infer<typeof ENTRIES>[number]

/** The API's advisories. Throws SourceError `blocked` or `unreadable`, also for an empty list. */
export function parseOpinion(body: string, readProse: ReadProse): Feed {
  const items = parseJson(ENTRIES, body, API)
    .map(publishedIn)
    .filter(isAboutCountries)
    .map((published) => itemOf(published, readProse))
  return { items, broken: [] }
}

function publishedIn({ Title, Link, Category, Summary, Published: published }: Entry): Published {
  return {
    title: Title,
    link: Link ?? '',
    date: dayOf(published),
    html: Summary ?? '',
    tag: Category?.[0] ?? '',
  }
}

/** "2026-09-14T20:00:00-04:00" is midnight UTC of the date that the feed prints. */
function dayOf(published: string): string | null {
  const at = Date.parse(published)
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10)
}

/**
 * `reading`, with doubt noted on what the API contradicts. It is asked only where the feed shows something better that
 * would be believed of this look, which is seldom, and it can only keep that back: what it says is never an
 * observation, so never news. Where it cannot be had, or is odd itself, everything goes on without it, with a remark.
 * Where the whole feed is odd it is not asked: such a look is no information, and no answer could make it one.
 */
export async function withSecondOpinion(
  reading: Reading,
  { confirming, now }: Ask,
  askFor: () => Promise<{
    readonly opinion: Reading
    readonly expect: { readonly min: number; readonly max: number }
  }>,
): Promise<Reading> {
  const isOpen = ({ country }: Observation) => {
    const since = confirming(country)
    return since !== null && millisecondsBetween(since, now) < PATIENCE
  }
  if (!reading.observations.some(isOpen)) return reading
  try {
    const { opinion, expect } = await askFor()
    const others = new Map(plausible(opinion, expect).map((one) => [one.country, one]))
    return {
      ...reading,
      observations: reading.observations.map((seen) =>
        isOpen(seen) && contradicts(others.get(seen.country), seen) ? { ...seen, doubted: true } : seen,
      ),
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { ...reading, remarks: [`no second opinion: ${error.message}`] }
  }
}

function plausible(
  { listed, observations }: Reading,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Observation[] {
  if (listed !== null && listed >= min && listed <= max) return observations
  const what = `${listed} countries where ${min} to ${max} are expected`
  throw new SourceError('implausible', { where: API, what })
}

/** It says worse, and is not simply an older copy. */
function contradicts(opinion: Observation | undefined, seen: Observation): boolean {
  if (opinion === undefined) return false
  const isOlder = (opinion.updatedAt ?? '') < (seen.updatedAt ?? '')
  return (
    !isOlder &&
    AXES.some((axis) => (rankOf(opinion, axis) ?? 0) > (rankOf(seen, axis) ?? Number.POSITIVE_INFINITY))
  )
}
