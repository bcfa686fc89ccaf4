import { createServer, type Socket } from 'node:net'
import { GrammyError } from 'grammy'
import { expect, it, onTestFinished } from 'vitest'
import { createCalls } from '../../src/adapters/telegram/calls.ts'
import { RequestFailure } from '../../src/adapters/telegram/client.ts'
import { FakeTelegram } from '../support/fake-telegram.ts'

const TOKEN = '987654321:secret-part'
const patience = () => new AbortController().signal

/** What a call of this server fails with. */
async function failureAt(apiRoot: string, signal = patience()): Promise<RequestFailure> {
  const call = createCalls({ token: TOKEN, apiRoot, seconds: 0.5 })
  const error = await call('getMe', {}, signal).catch((thrown: unknown) => thrown)
  if (!(error instanceof RequestFailure)) throw new Error('expected a RequestFailure')
  return error
}

/** The port of a server that treats each connection so. */
async function aPort(treat: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {}) // the client is the one that is tested
    treat(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

/** A server that says this to the first bytes it gets, and then ends the connection. */
function saying(answer: string): (socket: Socket) => void {
  return (socket) => socket.once('data', () => socket.end(answer))
}

async function aFake(): Promise<FakeTelegram> {
  const telegram = new FakeTelegram()
  await telegram.start()
  onTestFinished(() => telegram.stop())
  return telegram
}

it.each([
  ['nobody listens', 'http://127.0.0.1:1'],
  ['the host is none', 'http://no-such-host.invalid'],
  ['the address is none', 'not an address'],
  ['the protocol is another', 'ftp://127.0.0.1'],
])('was never sent where %s, and the token is in nothing that is said', async (_, apiRoot) => {
  const failure = await failureAt(apiRoot)
  expect(failure.stage).toBe('not-sent')
  const everything = [failure.message, failure.stack, failure.cause, JSON.stringify(failure.error)].join()
  expect(everything).not.toContain('secret-part')
})

it('was never sent where a secure connection does not open in time', async () => {
  const failure = await failureAt(`https://127.0.0.1:${await aPort(() => {})}`)
  expect(failure).toMatchObject({ stage: 'not-sent', message: 'getMe: could not connect (CONNECT_TIMEOUT)' })
})

it.each<readonly [string, (socket: Socket) => void, string]>([
  ['the server is silent', () => {}, 'silence'],
  ['the connection is cut', (socket) => socket.once('data', () => socket.destroy()), 'ECONNRESET'],
  ['the answer breaks off', saying('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"ok":'), 'ECONNRESET'],
  ['what comes is no HTTP', saying('220 mail.example.org ESMTP\r\n'), 'HPE_INVALID_CONSTANT'],
])('may have arrived where %s', async (_, treat, reason) => {
  const failure = await failureAt(`http://127.0.0.1:${await aPort(treat)}`)
  expect(failure).toMatchObject({ stage: 'unknown', message: `getMe: no answer (${reason})` })
})

it('may have arrived where the caller’s patience ends', async () => {
  const impatience = new AbortController()
  const port = await aPort((socket) => socket.once('data', () => impatience.abort()))
  const failure = await failureAt(`http://127.0.0.1:${port}`, impatience.signal)
  expect(failure).toMatchObject({ stage: 'unknown', message: 'getMe: no answer (cancelled)' })
})

it('goes to a server behind a path, however its address ends', async () => {
  const asked: string[] = []
  const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n{"ok":true,"result":"x"}'
  const port = await aPort((socket) => {
    socket.once('data', (bytes) => {
      asked.push(String(bytes).split(' HTTP/')[0] ?? '')
      socket.end(answer)
    })
  })
  const call = createCalls({ token: TOKEN, apiRoot: `http://127.0.0.1:${port}/telegram//`, seconds: 1 })
  expect(await call('getMe', {}, patience())).toBe('x')
  expect(asked).toEqual([`POST /telegram/bot${TOKEN}/getMe`])
})

it('is answered with the result, or with the refusal in which the token is hidden', async () => {
  const telegram = await aFake()
  const call = createCalls({ token: telegram.token, apiRoot: telegram.url, seconds: 1 })
  expect(await call('getMe', {}, patience())).toMatchObject({ username: telegram.bot.username })
  const description = `odd path /bot${telegram.token}`
  telegram.misbehave('getMe', { kind: 'refusal', code: 400, description })
  const error = await call('getMe', {}, patience()).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(GrammyError)
  expect(error).toMatchObject({ error_code: 400, description: 'odd path /bot[token]' })
})

it('leaves nothing listening on a signal that outlives it', async () => {
  const telegram = await aFake()
  const call = createCalls({ token: telegram.token, apiRoot: telegram.url, seconds: 1 })
  const warnings: Error[] = []
  const warned = (warning: Error) => warnings.push(warning)
  process.on('warning', warned)
  const signal = patience()
  for (let n = 0; n < 30; n += 1) await call('getMe', {}, signal)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', warned)
  expect(warnings).toEqual([])
})
