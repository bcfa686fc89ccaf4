import type { Picture } from '../../card/card.ts'
import type { Change } from '../../domain/change.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Drawing } from '../../domain/drawing.ts'
import type { Gap } from '../../domain/gap.ts'
import type { Instant } from '../../domain/time.ts'
import type { Stated } from '../../domain/world-levels.ts'

/** What the watched sources say about all countries. */
export interface World {
  readonly stated: readonly Stated[]
  /** How many sources state the level of any country. */
  readonly sources: number
  /** How many of these give no information now: what they said last is in `stated`. */
  readonly unread: number
}

/** What commands ask for pictures, and who makes them. */
export interface PictureDesk {
  /** How levels, calls and staff moved in a country since then, oldest first. */
  moves(country: CountryCode, since: Instant): Promise<readonly Change[]>
  /** When what sources said was not seen, as far as that reached into the time since then. */
  gaps(since: Instant): Promise<readonly Gap[]>
  world(): Promise<World>
  /** The picture; undefined where it could not be made, which is logged. */
  draw(drawing: Drawing, about: Pick<Picture, 'name' | 'alternative'>): Promise<Picture | undefined>
}
