import { htmlToText } from '../../lib/text.ts'

/** A page with more words than this says something; a refusal is short. */
const LONGEST_REFUSAL = 1500
const LOOKED_AT = 100_000

/** Titles of the pages that Akamai, Cloudflare, CloudFront, Imperva, F5 and others send in place of what was asked. */
const TITLE =
  /access (?:to this page has been )?denied|just a moment|attention required|request (?:was )?(?:blocked|rejected|unsuccessful)|you have been blocked|403 forbidden|^forbidden|too many requests|security check|(?:human|bot|browser) (?:verification|detection|check)|are you (?:a )?(?:human|robot)|captcha|pardon our interruption|checking your browser|acc[eè]s (?:refusé|interdit)|zugriff verweigert|acceso denegado|accesso negato/i

/** Words in the text of such pages; they count only where there is little other text. */
const WORDS =
  /access denied|you don't have permission to access|request (?:was |has been |could not be )?(?:blocked|rejected|satisfied)|you have been blocked|too many requests|\bforbidden\b|captcha|enable javascript and cookies|not a robot|you are (?:a )?human|unusual traffic|automated (?:access|requests|queries)|checking your browser|ray id|incapsula|error code: 10\d\d|your support id is/i

/**
 * Whether `body` is a refusal or a challenge that a server or its guard sent with status 200: gives the words that show
 * it, undefined for anything else. A long page that merely mentions a captcha is not one.
 */
export function blockPage(body: string): string | undefined {
  const head = body.slice(0, LOOKED_AT)
  const title = htmlToText(/<title[^>]{0,200}>([^<]{0,500})/i.exec(head)?.[1] ?? '')
  if (TITLE.test(title)) return title
  const words = htmlToText(head.replace(/<(\/?)noscript\b/gi, '<$1div'))
  if (words.length > LONGEST_REFUSAL) return undefined
  return WORDS.exec(words)?.[0]
}
