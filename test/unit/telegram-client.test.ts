import { createServer } from 'node:net'
import { Api } from 'grammy'
import { expect, it, onTestFinished } from 'vitest'
import { clientOptions, hideToken, RequestFailure } from '../../src/adapters/telegram/client.ts'
import { FakeTelegram } from '../support/fake-telegram.ts'

const TOKEN = '987654321:secret-part'

/** What a request to this server fails with. */
async function failureAt(apiRoot: string): Promise<RequestFailure> {
  const api = new Api(TOKEN, clientOptions(apiRoot, 0.5))
  api.config.use(hideToken(TOKEN))
  const error = await api.getMe().catch((thrown: unknown) => thrown)
  if (!(error instanceof RequestFailure)) throw new Error('expected a RequestFailure')
  return error
}

/** The port of a server that accepts connections and says nothing. */
async function aSilentPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

it('calls a request never sent when its secure connection does not open in time', async () => {
  const failure = await failureAt(`https://127.0.0.1:${await aSilentPort()}`)
  expect(failure).toMatchObject({ stage: 'not-sent', message: 'getMe: could not connect (CONNECT_TIMEOUT)' })
})

it('does not know what became of a request that was sent and not answered', async () => {
  const failure = await failureAt(`http://127.0.0.1:${await aSilentPort()}`)
  expect(failure).toMatchObject({
    stage: 'unknown',
    message: 'getMe: no answer (timed out after 0.5 seconds)',
  })
})

it.each([
  ['http://127.0.0.1:1', 'not-sent'],
  ['not an address', 'not-sent'],
])('keeps nothing of the request’s address: %s', async (apiRoot, stage) => {
  const failure = await failureAt(apiRoot)
  expect(failure.stage).toBe(stage)
  const everything = [failure.message, failure.stack, failure.cause, JSON.stringify(failure.error)].join()
  expect(everything).not.toContain('secret-part')
})

it('keeps the token out of what a server says', async () => {
  const telegram = new FakeTelegram()
  await telegram.start()
  onTestFinished(() => telegram.stop())
  telegram.misbehave('getMe', { kind: 'refusal', code: 400, description: `odd path /bot${telegram.token}` })
  const api = new Api(telegram.token, clientOptions(telegram.url, 1))
  api.config.use(hideToken(telegram.token))
  await expect(api.getMe()).rejects.toThrow(/odd path \/bot\[token\]/)
})
