import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher, FetchError, type Fetcher, type FetcherOptions } from '../../src/lib/http.ts'

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('expected a port')
  return `http://127.0.0.1:${address.port}`
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await promisify(server.close.bind(server))()
  }
})

/** A fetcher whose clock stands still unless it sleeps. */
function aFetcher(options: Partial<FetcherOptions> = {}): Fetcher & { slept: number[] } {
  const slept: number[] = []
  let now = Date.parse('2025-10-28T10:00:00.000Z')
  const fetcher = createFetcher({
    userAgent: 'Tocsin/test (+ops@example.org)',
    random: () => 0,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
    now: () => now,
    ...options,
  })
  return { ...fetcher, slept }
}

async function failure(answer: Promise<unknown>): Promise<FetchError> {
  const error = await answer.then(
    () => new Error('an answer came where none was expected'),
    (reason: unknown) => reason,
  )
  if (error instanceof FetchError) return error
  throw error
}

async function bodyOf(fetcher: Fetcher, url: string): Promise<string> {
  const answer = await fetcher.fetch({ url, source: 'us-state' })
  if (answer.kind !== 'body') throw new Error(`expected a body, got ${answer.kind}`)
  return answer.body
}

describe('a plain answer', () => {
  it('comes with its status, type and validators', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json')
      response.setHeader('etag', 'W/"7"')
      response.setHeader('last-modified', 'Tue, 28 Oct 2025 10:00:00 GMT')
      response.end('{"a":1}')
    })
    expect(await aFetcher().fetch({ url: `${url}/feed?x=1`, source: 'us-state' })).toEqual({
      kind: 'body',
      status: 200,
      body: '{"a":1}',
      contentType: 'application/json',
      validators: { etag: 'W/"7"', lastModified: 'Tue, 28 Oct 2025 10:00:00 GMT' },
    })
  })

  it('is asked for under the name of the bot', async () => {
    const url = await serve((request, response) => response.end(request.headers['user-agent']))
    expect(await bodyOf(aFetcher(), url)).toBe('Tocsin/test (+ops@example.org)')
  })

  it('is asked for in the form that is wanted, in any form where none is', async () => {
    const url = await serve((request, response) => response.end(request.headers.accept))
    const wanted = await aFetcher().fetch({ url, source: 'us-state', accept: 'application/json' })
    expect(wanted).toMatchObject({ body: 'application/json' })
    expect(await bodyOf(aFetcher(), url)).toBe('*/*')
  })

  it('need not come again while the validators hold', async () => {
    const url = await serve((request, response) => {
      const known =
        request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'yesterday'
      response.writeHead(known ? 304 : 200).end()
    })
    const validators = { etag: '"a"', lastModified: 'yesterday' }
    expect(await aFetcher().fetch({ url, source: 'us-state', validators })).toEqual({ kind: 'not-modified' })
  })

  it.each([304, 202, 204, 206])('is not seen in a %i that nobody asked for', async (status) => {
    const url = await serve((_request, response) => response.writeHead(status).end())
    expect(await failure(aFetcher().fetch({ url, source: 'us-state' }))).toMatchObject({
      reason: 'status',
      status,
    })
  })
})

describe('a compressed answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (encoding, pack) => {
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding).end(pack('Élan'))
    })
    expect(await bodyOf(aFetcher(), url)).toBe('Élan')
  })

  it('stops at the limit when it would swell beyond it', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    expect(bomb.byteLength).toBeLessThan(100_000)
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb)
    })
    const error = await failure(aFetcher({ maxBytes: 100_000 }).fetch({ url, source: 'us-state' }))
    expect(error.reason).toBe('too-large')
  })

  it('is asked for', async () => {
    const url = await serve((request, response) => response.end(request.headers['accept-encoding']))
    expect(await bodyOf(aFetcher(), url)).toBe('gzip, br')
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is unreachable when %s breaks off', async (encoding, pack) => {
    const packed = pack('the end of this sentence is missing')
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding).end(packed.subarray(0, packed.byteLength - 9))
    })
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).reason).toBe('unreachable')
  })

  it('is unreachable when nobody knows how it was packed', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', 'zstd').end('?')
    })
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).message).toContain('zstd')
  })

  it('is unreachable when it is broken', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end('this was never packed')
    })
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).reason).toBe('unreachable')
  })
})

describe('the size of an answer', () => {
  it('may be the limit and no byte more', async () => {
    const url = await serve((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))))
    const fetcher = aFetcher({ maxBytes: 1000 })
    expect(await bodyOf(fetcher, `${url}/1000`)).toHaveLength(1000)
    const error = await failure(fetcher.fetch({ url: `${url}/1001`, source: 'us-state' }))
    expect(error.reason).toBe('too-large')
  })

  it('is cut off although the server never stops writing', async () => {
    const url = await serve((_request, response) => {
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', write)
      }
      write()
    })
    const error = await failure(aFetcher({ maxBytes: 50_000 }).fetch({ url, source: 'us-state' }))
    expect(error.reason).toBe('too-large')
  })
})

describe('the charset of an answer', () => {
  it.each([
    ['is UTF-8 where nothing is said', 'text/xml', Buffer.from('Türkiye'), 'Türkiye'],
    ['is what the type says', 'text/html; charset=windows-1252', Buffer.from([0x93, 0xe9, 0x94]), '“é”'],
    ['may stand in quotes', 'text/html; charset="ISO-8859-1"', Buffer.from([0xe9]), 'é'],
    ['is UTF-8 where it is unknown', 'text/html; charset=klingon', Buffer.from('é'), 'é'],
    ['follows a UTF-8 mark, which is left out', 'text/xml', Buffer.from('\uFEFF<rss/>'), '<rss/>'],
    ['follows a mark against the type', 'text/xml; charset=latin1', Buffer.from('\uFEFFé'), 'é'],
    ['follows a UTF-16 mark', 'text/xml', Buffer.from('\uFEFFé', 'utf16le'), 'é'],
  ])('%s', async (_name, contentType, bytes, text) => {
    const url = await serve((_request, response) => {
      response.setHeader('content-type', contentType).end(bytes)
    })
    expect(await bodyOf(aFetcher(), url)).toBe(text)
  })
})

describe('an answer that does not come', () => {
  it('times out before the headers', async () => {
    const url = await serve(() => {})
    const error = await failure(aFetcher({ timeoutMs: 30 }).fetch({ url, source: 'us-state' }))
    expect(error.reason).toBe('timeout')
  })

  it('times out while the body trickles', async () => {
    const url = await serve((_request, response) => {
      const trickle = setInterval(() => response.write('.'), 5)
      response.once('close', () => clearInterval(trickle))
    })
    const error = await failure(aFetcher({ timeoutMs: 60 }).fetch({ url, source: 'us-state' }))
    expect(error.reason).toBe('timeout')
  })

  it('is unreachable when the connection is refused, and says so', async () => {
    const url = await serve(() => {})
    const gone = servers.splice(0)
    for (const server of gone) await promisify(server.close.bind(server))()
    const error = await failure(aFetcher().fetch({ url, source: 'us-state' }))
    expect(error.reason).toBe('unreachable')
    expect(error.message).toContain('ECONNREFUSED')
  })

  it('is unreachable when it breaks off in the middle', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half')
      setImmediate(() => response.destroy())
    })
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).reason).toBe('unreachable')
  })

  it('is asked for again when the server closed the connection it had kept', async () => {
    const used = new WeakSet<object>()
    const url = await serve((request, response) => {
      if (used.has(request.socket)) request.socket.destroy()
      else response.end('fresh')
      used.add(request.socket)
    })
    const fetcher = aFetcher()
    expect(await bodyOf(fetcher, url)).toBe('fresh')
    expect(await bodyOf(fetcher, url)).toBe('fresh')
  })

  it('ends at once when the program stops', async () => {
    const stop = new AbortController()
    const url = await serve(() => stop.abort())
    const fetcher = aFetcher({ signal: stop.signal })
    expect((await failure(fetcher.fetch({ url, source: 'us-state' }))).message).toContain('the program stops')
    expect((await failure(fetcher.fetch({ url, source: 'us-state' }))).message).toContain('the program stops')
  })

  it.each(['file:///etc/passwd', 'gopher://example.org/', 'no address'])(
    'never comes from %s',
    async (url) => {
      expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).reason).toBe('unreachable')
    },
  )
})

describe('a redirect', () => {
  it('is followed five times', async () => {
    const url = await serve((request, response) => {
      const hop = Number(request.url?.slice(1))
      if (hop === 0) response.end('there')
      else response.writeHead(302, { location: `/${hop - 1}` }).end('moved')
    })
    expect(await bodyOf(aFetcher(), `${url}/5`)).toBe('there')
    expect((await failure(aFetcher().fetch({ url: `${url}/6`, source: 'us-state' }))).reason).toBe(
      'unreachable',
    )
  })

  it('in a loop is given up', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(301, { location: '/again' }).end()
    })
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).message).toContain('redirects')
    expect(asked).toBe(6)
  })

  it('leads only to the web', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    )
    expect((await failure(aFetcher().fetch({ url, source: 'us-state' }))).message).toContain('no web address')
  })

  it('without a destination is no answer', async () => {
    const url = await serve((_request, response) => response.writeHead(302).end())
    expect(await failure(aFetcher().fetch({ url, source: 'us-state' }))).toMatchObject({
      reason: 'status',
      status: 302,
    })
  })
})

describe('a refusal', () => {
  it.each([
    [403, 'blocked'],
    [407, 'blocked'],
    [429, 'blocked'],
    [451, 'blocked'],
    [401, 'status'],
    [404, 'status'],
    [410, 'status'],
    [500, 'unreachable'],
    [502, 'unreachable'],
    [503, 'unreachable'],
  ])('with %i is called %s', async (status, reason) => {
    const url = await serve((_request, response) => response.writeHead(status).end(' Go\n away '))
    const error = await failure(aFetcher().fetch({ url, source: 'us-state' }))
    expect(error).toMatchObject({ reason, status, firstBytes: 'Go away' })
  })

  it('quotes at most 200 characters of a long page', async () => {
    const url = await serve((_request, response) => response.writeHead(403).end('é'.repeat(5_000_000)))
    const error = await failure(aFetcher().fetch({ url, source: 'us-state' }))
    expect(error.firstBytes).toBe('é'.repeat(200))
  })
})

describe('a host that asks to be left alone', () => {
  it('is not asked again before the time it named, and the caller is told at once', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(429, { 'retry-after': '120' }).end()
    })
    const fetcher = aFetcher()
    const first = await failure(fetcher.fetch({ url, source: 'us-state' }))
    expect(first).toMatchObject({ reason: 'blocked', status: 429, retryAfterMs: 120_000 })
    const second = await failure(fetcher.fetch({ url, source: 'us-state' }))
    expect(second).toMatchObject({ reason: 'blocked', retryAfterMs: 120_000 })
    expect(second.status).toBeUndefined()
    expect(asked).toBe(1)
  })

  it('is asked again after a short while without bothering the caller', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      if (asked === 1) response.writeHead(503, { 'retry-after': '2' }).end()
      else response.end('back')
    })
    const fetcher = aFetcher()
    expect((await failure(fetcher.fetch({ url, source: 'us-state' }))).retryAfterMs).toBe(2000)
    expect(await bodyOf(fetcher, url)).toBe('back')
    expect(fetcher.slept).toContain(2000)
  })

  it('may name a moment instead of seconds', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(503, { 'retry-after': 'Tue, 28 Oct 2025 10:01:30 GMT' }).end(),
    )
    expect(await failure(aFetcher().fetch({ url, source: 'us-state' }))).toMatchObject({
      reason: 'unreachable',
      retryAfterMs: 90_000,
    })
  })

  it('is left alone for a day at most', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(503, { 'retry-after': '99999999' }).end(),
    )
    const error = await failure(aFetcher().fetch({ url, source: 'us-state' }))
    expect(error.retryAfterMs).toBe(24 * 60 * 60_000)
  })

  it('is left alone longer with each refusal in a row, and not after a proper answer', async () => {
    let status = 403
    const url = await serve((_request, response) => response.writeHead(status).end('x'))
    let now = 0
    const fetcher = aFetcher({ now: () => now })
    const pauses: (number | undefined)[] = []
    const ask = async () => {
      pauses.push((await failure(fetcher.fetch({ url, source: 'us-state' }))).retryAfterMs)
      now += pauses.at(-1) ?? 0
    }
    for (let times = 0; times < 9; times += 1) await ask()
    status = 200
    await bodyOf(fetcher, url)
    status = 403
    await ask()
    const seconds = pauses.map((pause) => (pause ?? 0) / 1000)
    expect(seconds).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 5])
  })

  it('does not hold up another host', async () => {
    const closed = await serve((_request, response) => response.writeHead(403).end())
    const open = await serve((_request, response) => response.end('open'))
    const fetcher = aFetcher()
    await failure(fetcher.fetch({ url: closed, source: 'us-state' }))
    expect(await bodyOf(fetcher, open)).toBe('open')
  })
})

describe('many requests', () => {
  it('go three at once to one host, in the order they came', async () => {
    const waiting: (() => void)[] = []
    const order: (string | undefined)[] = []
    let most = 0
    const url = await serve((request, response) => {
      order.push(request.url)
      waiting.push(() => response.end('done'))
      most = Math.max(most, waiting.length)
    })
    const fetcher = aFetcher()
    const paths = ['/1', '/2', '/3', '/4', '/5', '/6', '/7']
    const answers = paths.map((path) => bodyOf(fetcher, url + path))
    for (let served = 0; served < paths.length; served += 1) {
      await expect.poll(() => order.length, { interval: 1 }).toBe(Math.min(served + 3, paths.length))
      waiting.shift()?.()
      await answers[served]
    }
    expect(most).toBe(3)
    expect(order.slice(3)).toEqual(paths.slice(3))
  })

  it('count against the host that is meant, not against a shared relay', async () => {
    const waiting: (() => void)[] = []
    const relay = await serve((_request, response) => waiting.push(() => response.end('done')))
    const fetcher = aFetcher({ perHost: 1, relay: { default: relay, bySource: {} } })
    const answers = ['a', 'b', 'c'].map((host) => bodyOf(fetcher, `https://${host}.example/`))
    await expect.poll(() => waiting.length, { interval: 1 }).toBe(3)
    for (const answer of waiting) answer()
    expect(await Promise.all(answers)).toEqual(['done', 'done', 'done'])
  })

  it('pause a moment before each, by chance', async () => {
    const url = await serve((_request, response) => response.end('x'))
    const fetcher = aFetcher({ random: () => 0.5, jitterMs: 300 })
    await bodyOf(fetcher, url)
    expect(fetcher.slept).toEqual([150])
  })

  it('give their place back after trouble', async () => {
    const url = await serve((_request, response) => response.writeHead(500).end())
    const fetcher = aFetcher({ perHost: 1 })
    for (let times = 0; times < 3; times += 1)
      expect((await failure(fetcher.fetch({ url, source: 'us-state' }))).reason).toBe('unreachable')
  })
})

describe('a relay', () => {
  const echo: RequestListener = (request, response) =>
    response.end(`${request.headers.authorization ?? 'nobody'} ${request.url}`)

  it.each(['', '/', '/a/b', '/a/b/'])('with the path "%s" gets host, path and query', async (path) => {
    const relay = await serve(echo)
    const fetcher = aFetcher({ relay: { default: relay + path, bySource: {} } })
    expect(await bodyOf(fetcher, 'https://travel.example/feed/x.xml?y=1&z=%20')).toBe(
      `nobody ${path.replace(/\/$/, '')}/travel.example/feed/x.xml?y=1&z=%20`,
    )
  })

  it('of its own wins for a source', async () => {
    const [general, own] = [await serve(echo), await serve((_request, response) => response.end('own'))]
    const fetcher = aFetcher({ relay: { default: general, bySource: { 'uk-fcdo': own } } })
    const asked = { url: 'https://gov.example/', source: 'uk-fcdo' }
    expect(await fetcher.fetch(asked)).toMatchObject({ body: 'own' })
    expect(await fetcher.fetch({ ...asked, source: 'us-state' })).toMatchObject({
      body: 'nobody /gov.example/',
    })
  })

  it('may ask for a user, a password and a key', async () => {
    const relay = (await serve(echo)).replace('//', '//ann:s%40crt@')
    const fetcher = aFetcher({ relay: { default: `${relay}/r?key=k1`, bySource: {} } })
    const basic = Buffer.from('ann:s@crt').toString('base64')
    expect(await bodyOf(fetcher, 'https://gov.example/a?b=c')).toBe(
      `Basic ${basic} /r/gov.example/a?b=c&key=k1`,
    )
    expect(await bodyOf(fetcher, 'https://gov.example/a')).toBe(`Basic ${basic} /r/gov.example/a?key=k1`)
  })

  it('never shows its secrets in an error', async () => {
    const relay = (await serve((_request, response) => response.writeHead(500).end())).replace(
      '//',
      '//ann:hush@',
    )
    const fetcher = aFetcher({ relay: { default: `${relay}/r?key=hush`, bySource: {} } })
    const refused = await failure(fetcher.fetch({ url: 'https://gov.example/a', source: 'us-state' }))
    expect(refused.message).toContain('https://gov.example/a through http://127.0.0.1')
    for (const server of servers) server.closeAllConnections()
    for (const server of servers.splice(0)) await promisify(server.close.bind(server))()
    const gone = await failure(fetcher.fetch({ url: 'https://gov.example/a', source: 'us-state' }))
    expect(gone.reason).toBe('unreachable')
    expect(`${refused.message} ${gone.message} ${String(gone.cause)}`).not.toMatch(/hush|ann/)
  })

  it('carries redirects too: within the host, to another host, or written by the relay itself', async () => {
    let base = ''
    const relay = await serve((request, response) => {
      const steps: Record<string, string> = {
        '/r/a.example/1': '/2',
        '/r/a.example/2': 'https://b.example/3?q=1',
        '/r/b.example/3?q=1': `${base}/r/c.example/4`,
      }
      const location = steps[request.url ?? '']
      if (location === undefined) response.end(`at ${request.url}`)
      else response.writeHead(302, { location }).end()
    })
    base = relay
    const fetcher = aFetcher({ relay: { default: `${relay}/r`, bySource: {} } })
    expect(await bodyOf(fetcher, 'https://a.example/1')).toBe('at /r/c.example/4')
  })
})
