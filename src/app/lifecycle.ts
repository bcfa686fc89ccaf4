/** Something that runs until it is stopped. */
export interface Part {
  readonly name: string
  stop(): Promise<unknown>
}

/** How long a part may take to stop before the program ends without it, in milliseconds. */
const LONGEST_STOP = 12_000

/**
 * Stops parts one after the other, the last started first. A part that fails or hangs does not keep the others from
 * stopping; `failed` hears of it.
 */
export async function stopAll(
  parts: readonly Part[],
  failed: (name: string, error: unknown) => void,
): Promise<void> {
  for (const { name, stop } of parts.toReversed()) {
    try {
      await within(LONGEST_STOP, stop())
    } catch (error) {
      failed(name, error)
    }
  }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not stopped after ${milliseconds / 1000} s`)), milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
