import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isPublic, type Resolve, refusePrivateHost } from '../../src/lib/http/public-only.ts'
import { createFetcher, FetchError } from '../../src/lib/http.ts'

/** A resolver that answers these addresses for every name. */
function resolvingTo(...addresses: readonly string[]): Resolve {
  return (_name, _options, answer) => {
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

function aGuarded(resolve?: Resolve, permits = isPublic) {
  const fetcher = createFetcher({
    userAgent: 'Tocsin/test',
    permits,
    jitterMs: 0,
    timeoutMs: 3000,
    ...(resolve === undefined ? {} : { resolve }),
  })
  return async (url: string): Promise<string> => {
    try {
      return (await fetcher.fetch({ url, source: 'feed-1' })).kind
    } catch (error) {
      if (error instanceof FetchError) return `${error.reason} ${error.message}`
      throw error
    }
  }
}

/** Counts who connects on 127.0.0.1. */
async function aDoor() {
  let knocks = 0
  const server = createTcp((socket) => {
    knocks += 1
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { port, knocks: () => knocks }
}

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  it.each([
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://①②⑦.⓪.⓪.①/',
  ])('that is written %s is refused', (written) => {
    expect(() => refusePrivateHost(new URL(written), isPublic)).toThrow(/not a public address/)
  })

  it('with a zone is no address at all', () => {
    expect(URL.canParse('http://[fe80::1%25eth0]/')).toBe(false)
  })
})

describe('a fetcher of public addresses', () => {
  it('connects to no literal address of a private network', async () => {
    const { port, knocks } = await aDoor()
    const ask = aGuarded()
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '0.0.0.0']) {
      expect(await ask(`http://${host}:${port}/feed`)).toMatch(/^private .*not a public address/)
    }
    expect(knocks()).toBe(0)
  })

  it('connects to no name that resolves to one, be it only one of several, nor to localhost', async () => {
    const { port, knocks } = await aDoor()
    for (const resolve of [
      resolvingTo('127.0.0.1'),
      resolvingTo('8.8.8.8', '10.0.0.1'),
      resolvingTo('::1'),
    ]) {
      expect(await aGuarded(resolve)(`http://news.example:${port}/feed`)).toMatch(
        /^private .*news\.example, which is/,
      )
    }
    expect(await aGuarded()(`http://localhost:${port}/feed`)).toMatch(/^private /)
    expect(knocks()).toBe(0)
  })

  it('judges the very answer that it connects with: a name that changes its mind gains nothing', async () => {
    const { port, knocks } = await aDoor()
    let asked = 0
    const turning: Resolve = (name, options, answer) => {
      asked += 1
      resolvingTo(asked === 1 ? '192.0.2.1' : '127.0.0.1')(name, options, answer)
    }
    const ask = aGuarded(turning)
    await ask(`http://news.example:${port}/feed`)
    expect(await ask(`http://news.example:${port}/feed`)).toMatch(/^private /)
    expect(knocks()).toBe(0)
  })

  it('follows no redirect to such an address, by number or by name', async () => {
    const { port, knocks } = await aDoor()
    let location = ''
    const server = createServer((_request, response) => response.writeHead(302, { location }).end())
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const { port: open } = server.address() as AddressInfo
    const resolve: Resolve = (name, options, answer) =>
      resolvingTo(name === 'news.example' ? '127.0.0.1' : '127.0.0.2')(name, options, answer)
    // As if 127.0.0.1 were the internet, and 127.0.0.2 a network of ours.
    const ask = aGuarded(resolve, (address) => address === '127.0.0.1')
    for (const target of ['127.0.0.2', '[::1]', 'inside.example', 'localhost']) {
      location = `http://${target}:${port}/`
      expect(await ask(`http://news.example:${open}/feed`)).toMatch(/^private /)
    }
    location = `http://user:secret@news.example:${port}/`
    expect(await ask(`http://news.example:${open}/feed`)).toMatch(/^private .*user or a password/)
    expect(knocks()).toBe(0)
  })

  it('says that a name which cannot be resolved cannot be reached', async () => {
    const failing: Resolve = (_name, _options, answer) => answer(new Error('getaddrinfo ENOTFOUND'), [])
    expect(await aGuarded(failing)('http://news.example/feed')).toMatch(/^unreachable .*ENOTFOUND/)
  })

  it('takes no user and no password along', async () => {
    expect(await aGuarded()('http://user:secret@8.8.8.8/feed')).toMatch(/^private .*user or a password/)
    expect(await aGuarded()('http://user:secret@8.8.8.8/feed')).not.toContain('secret')
  })
})

describe('a fetcher without that restriction', () => {
  it('reads what is on this machine, as relays and tests need', async () => {
    const server = createServer((_request, response) => response.end('hello'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const fetcher = createFetcher({ userAgent: 'Tocsin/test', jitterMs: 0 })
    expect(await fetcher.fetch({ url: `http://127.0.0.1:${port}/`, source: 'feed-1' })).toMatchObject({
      body: 'hello',
    })
  })
})
