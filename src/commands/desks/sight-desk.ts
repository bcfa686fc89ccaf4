import type { Outage } from '../../domain/outage.ts'

/** What commands ask about whether Tocsin sees anything at all. */
export interface SightDesk {
  /** Undefined while at least one government can be read. */
  outage(): Promise<Outage | undefined>
}
