/** `text` in at most `most` characters (UTF-16 units), cut at a space where there is one near, and ended by `…` when cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  const space = room.lastIndexOf(' ')
  return `${(space > most * 0.8 ? room.slice(0, space) : room).trimEnd()}…`
}
