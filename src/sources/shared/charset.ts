/** What UTF-8 bytes beyond ASCII become when read as Latin-1 or Windows-1252: a lead byte and one to three others. */
const MISREAD =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}|\ufffd+/g
/** An editor's own slip may stand in a text that was read rightly; a misread body has nothing but such slips. */
const LEAST = 3

/**
 * Whether a body was decoded with the wrong character set: everything in it beyond ASCII is what misread UTF-8 looks
 * like, or a replacement character. Such a text would make every sentence with an apostrophe look new.
 */
export function isMisdecoded(body: string): boolean {
  let slips = 0
  for (const [stretch] of body.matchAll(/[\u0080-\uffff]+/g)) {
    const rest = stretch.replace(MISREAD, () => {
      slips += 1
      return ''
    })
    if (rest !== '') return false
  }
  return slips >= LEAST
}
