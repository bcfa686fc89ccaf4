import { get as getPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createUnzip } from 'node:zlib'
import { type Guard, refusePrivateHost } from './public-only.ts'

/** What a server said, its body still to be read. */
export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Decompressed as it is read. */
  readonly body: Readable
}

/**
 * One GET, without redirects. User and password of the address become Basic credentials. Node's own `fetch` will not do:
 * it hides a 407, which is how embassies' firewalls refuse datacentres, and forgives a gzip body that breaks off.
 * With a guard only permitted addresses are connected to; throws PrivateAddress for others.
 */
export async function exchange(
  url: URL,
  {
    headers,
    signal,
    guard,
  }: { headers: Record<string, string>; signal: AbortSignal; guard: Guard | undefined },
): Promise<Reply> {
  if (guard !== undefined) refusePrivateHost(url, guard.permits)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    let answered = false
    const answer = (message: IncomingMessage): void => {
      answered = true
      resolve(message)
    }
    const ask = (): void => {
      const isSecure = url.protocol === 'https:'
      const agent = isSecure ? guard?.secure : guard?.plain
      const request = (isSecure ? getSecure : getPlain)(url, { headers, signal, agent }, answer)
      request.on('error', (error) => {
        // The server closed a kept connection just as we used it again; a GET may simply be repeated.
        if (!answered && request.reusedSocket && 'code' in error && error.code === 'ECONNRESET') ask()
        else reject(error)
      })
    }
    ask()
  })
  return { status: response.statusCode ?? 0, headers: response.headers, body: unpacked(response) }
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return through(response, createUnzip())
    case 'br':
      return through(response, createBrotliDecompress())
    case 'identity':
    case '':
      return response
    default:
      response.destroy()
      throw new TypeError(`unasked content encoding "${encoding}"`)
  }
}

function through(response: IncomingMessage, unpack: ReturnType<typeof createUnzip>): Readable {
  // The callback has nothing to add: the same error reaches whoever reads `unpack`.
  return pipeline(response, unpack, () => {})
}

/** All of a body of at most `maxBytes`; the connection is cut at the limit. */
export async function readWhole(body: Readable, maxBytes: number): Promise<Buffer | 'too-large'> {
  const { bytes, more } = await readFirst(body, maxBytes)
  return more ? 'too-large' : bytes
}

/** The first `maxBytes` of a body, and whether there are more. */
export async function readFirst(body: Readable, maxBytes: number): Promise<{ bytes: Buffer; more: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('expected bytes')
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > maxBytes) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), more: size > maxBytes }
}
