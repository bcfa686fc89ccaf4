import { type CheerioAPI, load } from 'cheerio'
import { isMisdecoded } from './charset.ts'
import { refuseHugePage } from './limits.ts'
import { refusal } from './refusal.ts'

/**
 * Opens an HTML page that must be whole and hold every one of `marks`: they are looked for before anything is parsed.
 * Throws SourceError `blocked` or `unreadable`: a refusal, half a page, another page, another character set.
 */
export function openPage(
  body: string,
  { where, marks }: { readonly where: string; readonly marks: readonly string[] },
): CheerioAPI {
  const missing = ['</html>', ...marks].find((mark) => !body.includes(mark))
  if (missing !== undefined) throw refusal(body, { where, what: `a page without "${missing}"` })
  if (isMisdecoded(body)) throw refusal(body, { where, what: 'a page in another character set' })
  return loadPage(body, where)
}

/** Parses an HTML page of a plausible size. Throws SourceError `unreadable` for any other. */
export function loadPage(body: string, where: string): CheerioAPI {
  refuseHugePage(body, where)
  return load(body)
}

/** The address in a page's canonical link; null where it has none. */
export function canonicalAddress($: CheerioAPI): string | null {
  return $('link[rel="canonical"]').first().attr('href') ?? null
}

/** The last part of the address in a page's canonical link; null where it has none. */
export function canonicalSlug($: CheerioAPI): string | null {
  return /\/([^/?#]+)\/?(?:[?#]|$)/.exec(canonicalAddress($) ?? '')?.[1] ?? null
}
