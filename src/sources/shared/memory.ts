/**
 * Remembers the last `limit` answers of a pure function by its input, the longest unused forgotten first. For readings
 * of long texts of which only a few change between two polls: what comes out is what `compute` would give.
 */
export function memory<V extends object>(limit: number): (input: string, compute: () => V) => V {
  const known = new Map<string, V>()
  return (input, compute) => {
    const answer = known.get(input) ?? compute()
    known.delete(input)
    known.set(input, answer)
    const [oldest] = known.size > limit ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    return answer
  }
}
