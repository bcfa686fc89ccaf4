/** The last work of each shared thing, done or under way. */
const last = new WeakMap<object, Promise<unknown>>()

/**
 * Does one piece of work at a time on something shared: what is decided from what stands is written before the next one
 * looks at it. The work's own failure is its caller's alone.
 */
export function inTurn<Result>(shared: object, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(shared) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(shared, mine)
  return mine
}
