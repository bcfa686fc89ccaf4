import { beforeHalf, splitLine } from './split-line.ts'

/** Looked at behind the room, to tell whether what ends there is a sentence. */
const LOOK_AHEAD = 50

/**
 * Where to cut a text so that at most `room` units (UTF-16) stay: after a line, a sentence or a word, if one ends in the
 * last half of the room, else in the middle of a word, but never in the middle of a character.
 */
export function border(text: string, room: number): number {
  if (text.length <= room) return text.length
  const line = text.lastIndexOf('\n', room - 1) + 1
  for (const endOf of [
    () => line,
    () => sentenceEnd(text, { from: line, room }),
    () => wordEnd(text, room),
  ]) {
    const end = endOf()
    if (end > room / 2) return end
  }
  return beforeHalf(text, room)
}

function sentenceEnd(text: string, { from, room }: { readonly from: number; readonly room: number }): number {
  let end = 0
  let at = from
  for (const sentence of splitLine(text.slice(from, room + LOOK_AHEAD))) {
    at = text.indexOf(sentence, at) + sentence.length
    if (at > room) break
    end = at
  }
  return end
}

function wordEnd(text: string, room: number): number {
  if (/\s/.test(text.charAt(room))) return room
  return /\s\S*$/.exec(text.slice(0, room))?.index ?? 0
}
