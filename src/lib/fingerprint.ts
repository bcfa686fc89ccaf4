import { createHash } from 'node:crypto'

/** Tells texts apart without keeping them: equal for equal texts, and for no others that chance could bring. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** SHA-256 of the text as UTF-8, in hexadecimal digits: what `sha256sum` says of a file with it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
