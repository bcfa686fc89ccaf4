/**
 * Text of a body: a byte order mark decides, then the charset of the content type, then what an XML declaration says
 * (RFC 7303 3.1), then UTF-8 (also where the charset is unknown), whatever HTTP's old default was.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  return decodeAs(markedCharset(bytes) ?? charsetOf(contentType) ?? declaredCharset(bytes) ?? 'utf-8', bytes)
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1]
}

/** Declarations are ASCII in every charset that servers use without a byte order mark. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST_DECLARATION)).toString('latin1')
  return /^\s*<\?xml\s[^>]{0,150}\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
}

const LONGEST_DECLARATION = 200

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(label)
    // In one go, Node 20 reads windows-1252 as Latin-1 and loses its quotation marks; in a stream it does not.
    return decoder.decode(bytes, { stream: true }) + decoder.decode()
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes) // a label that no standard knows
    throw error
  }
}
