const LONGEST = 300

/**
 * A text's own first sentences, as many as fit into 300 characters; a longer first one is cut after a word. Headings
 * (no full stop) and sentences that `isNoise` knows are passed over.
 */
export function firstWords(sentences: readonly string[], isNoise: (sentence: string) => boolean): string {
  const told = sentences.filter((sentence) => /[.!?]["')]?$/.test(sentence) && !isNoise(sentence))
  const [first, ...others] = told
  if (first === undefined) return ''
  if (first.length > LONGEST) return `${first.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
  let words = first
  for (const sentence of others) {
    if (words.length + 1 + sentence.length > LONGEST) break
    words = `${words} ${sentence}`
  }
  return words
}
