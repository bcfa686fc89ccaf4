/** A process that works on a database, as others see it. */
export interface Holder {
  readonly host: string
  readonly process: number
  /** Drawn at each start: process ids come again, in containers at once. */
  readonly life: string
}
