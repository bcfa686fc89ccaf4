import type { CardFile } from './card.ts'

/** Bytes; far below what platforms take (Telegram 50 MB, Discord 10 MB), and more than anybody reads on a phone. */
export const MOST_FILE_BYTES = 1_000_000
const LONGEST_NAME = 80
const LONGEST_ENDING = 12

/** A file with a text in UTF-8. What is too long ends with a whole line, and with `cut`, which says so. */
export function textFile(
  text: string,
  { cut, ...about }: Pick<CardFile, 'name' | 'otherwise'> & { readonly cut: string },
): { readonly file: CardFile; readonly isCut: boolean } {
  const whole = encoded(text)
  const isCut = whole.length > MOST_FILE_BYTES
  const bytes = isCut ? cutTo(whole, encoded(`\n${cut}\n`)) : whole
  return { file: { ...about, bytes, type: 'text/plain' }, isCut }
}

/** A name that is nothing but a name, on every platform and every disk: `proof-us-state-ML-2025-10-28.diff`. */
export function fileName({ name }: Pick<CardFile, 'name'>): string {
  const plain = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
  if (plain.length <= LONGEST_NAME) return plain === '' ? 'file' : plain
  const ending = /\.[A-Za-z0-9]+$/.exec(plain)?.[0] ?? ''
  const kept = ending.length <= LONGEST_ENDING ? ending : ''
  return plain.slice(0, LONGEST_NAME - kept.length) + kept
}

/** What stands for the file where it cannot be shown: `📎 map.csv (12 kB)`. */
export function fileLine(file: CardFile): string {
  return `📎 ${fileName(file)} (${sizeOf(file.bytes.length)})`
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < MOST_FILE_BYTES ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`
}

function cutTo(bytes: Uint8Array, ending: Uint8Array): Uint8Array {
  const room = MOST_FILE_BYTES - ending.length
  const line = bytes.lastIndexOf(NEW_LINE, room)
  // One endless line ends where a character does: 10xxxxxx goes on with the one before (UTF-8).
  let end = line > room / 2 ? line : room
  while (((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1
  const whole = new Uint8Array(end + ending.length)
  whole.set(bytes.subarray(0, end))
  whole.set(ending, end)
  return whole
}

const NEW_LINE = 10

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
