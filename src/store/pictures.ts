import { and, eq, gt, gte, inArray, sql } from 'drizzle-orm'
import type { Change, ChangeKind } from '../domain/change.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Gap } from '../domain/gap.ts'
import type { Instant } from '../domain/time.ts'
import type { Stated } from '../domain/world-levels.ts'
import type { Handle } from './open.ts'
import { advisories, changes, gaps } from './schema.ts'

/** Changes of what a timeline shows. */
const MOVES: readonly ChangeKind[] = [
  'level-raised',
  'level-lowered',
  'departure-called',
  'departure-strengthened',
  'departure-weakened',
  'departure-lifted',
  'mission-reduced',
  'mission-restored',
  'area-raised',
  'area-lowered',
]

export function pictureStore(db: Handle) {
  return {
    /** How levels, advice for parts, calls to leave and staff moved in a country since then, oldest first. */
    async movesAbout(country: CountryCode, since: Instant): Promise<readonly Change[]> {
      const asked = and(
        eq(changes.country, country),
        gte(changes.at, since),
        inArray(changes.kind, [...MOVES]),
      )
      const rows = db
        .select({ change: changes.change })
        .from(changes)
        .where(asked)
        .orderBy(changes.at, changes.id)
        .all()
      return rows.map(({ change }) => change)
    },

    /** When what sources said was not seen, as far as that reached into the time since then. */
    async gapsSince(since: Instant): Promise<readonly Gap[]> {
      return db.select().from(gaps).where(gt(gaps.to, since)).all()
    },

    /** What one source says about every country, without its texts. */
    async statedBy(source: string): Promise<readonly Stated[]> {
      const field = (path: string) => sql`json_extract(${advisories.believed}, ${`$.believed.${path}`})`
      return db
        .select({
          country: advisories.country,
          level: sql<Stated['level']>`${field('level')}`,
          departure: sql<Stated['departure']>`${field('departure.grade')}`,
          scope: sql<Stated['scope']>`coalesce(${field('departure.scope')}, 'country')`,
        })
        .from(advisories)
        .where(eq(advisories.source, source))
        .all()
    },
  }
}
