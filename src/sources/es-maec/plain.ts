/** For matching words: lower case, no accents; punctuation stays. Length and positions are those of a normalised text. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}
