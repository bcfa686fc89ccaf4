/** Keeps the entry, and forgets the oldest beyond `most`, so that a long life needs no more memory than a short one. */
export function remember<Value>(
  memory: Map<string, Value>,
  [key, value]: readonly [string, Value],
  most: number,
): void {
  memory.delete(key)
  memory.set(key, value)
  if (memory.size <= most) return
  const [oldest] = memory.keys()
  if (oldest !== undefined) memory.delete(oldest)
}
