/**
 * What `text.matchAll(pattern)` gives, without the copy of the pattern that it makes each time: the engine compiles a
 * copy anew once its cache is cold, and these patterns are long. `pattern` is global; where it stopped is forgotten.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
