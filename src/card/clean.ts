/** Escape sequences of terminals (ECMA-48): control sequences, operating system commands, single shifts. */
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-Z\\-~]/g
/** Controls other than line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g
/** Embeddings, overrides and isolates (UAX #9): they make text read in another order than it is written. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g

/** Foreign text without anything that a terminal or a reader could be fooled by; line breaks stay, as `\n`. */
export function clean(text: string): string {
  const plain = text
    .replace(ESCAPES, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
  return wellFormed(plain)
}

/** Without what reorders, and with a sign in place of half a character, which no platform takes. */
export function wellFormed(text: string): string {
  return text.replace(REORDERING, '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The same on a single line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ')
}
