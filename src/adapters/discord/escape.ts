import { cleanLine } from '../../card/clean.ts'

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Foreign text as one line of Discord markdown that shows exactly this text and nothing active: no emphasis, heading,
 * list, quote, link, mention, timestamp or emoji. Line breaks become spaces, other control characters are left out.
 *
 * A backslash before a punctuation mark is literal in Discord's markdown; only `@everyone` and `@here` need a zero-width
 * space, because they are looked for in the raw text. discord.js's `escapeMarkdown` leaves headings, lists, quotes, masked
 * links and mentions alive, and marks that mean something in the middle of a sentence only are left bare here, so that
 * `non-essential (1.5 km)` stays readable where markdown is not rendered.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\*_~`|[\]<>#]/g, '\\$&')
    .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/\/|[^\s:]{1,100}:)/g, '\\:') // a bare link, an emoji's :name:
    .replace(/^(\s*)([-+])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
}
