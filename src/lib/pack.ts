import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** A page of a government gets to a fifth of its size or less; an alert waits for it, and quality 4 takes three times as long. */
const QUALITY = 1

/** The text as UTF-8, compressed (Brotli, RFC 7932) beside the event loop. A lone surrogate becomes U+FFFD. */
export async function pack(text: string): Promise<Uint8Array> {
  const bytes = Buffer.from(text)
  return await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** What {@link pack} was given. Throws Node's error for bytes that it did not give. */
export async function unpack(packed: Uint8Array): Promise<string> {
  return (await decompress(packed)).toString('utf8')
}
