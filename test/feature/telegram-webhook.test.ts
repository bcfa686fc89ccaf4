import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { AdapterError } from '../../src/adapters/adapter.ts'
import { openStore } from '../../src/store/store.ts'
import { NOW } from '../support/builders.ts'
import { aLoopback, serve } from '../support/running-service.ts'
import { aTelegram, wordsOf } from '../support/telegram-harness.ts'

const SECRET = 'a-secret-of-this-test'
const URL_OF_PROXY = 'https://bot.example.org/telegram'

async function aFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

/** An adapter to which updates are brought, and a way to bring it anything. */
async function aHook({
  secret = SECRET,
  url = URL_OF_PROXY,
  ...options
}: { secret?: string | null; url?: string } & Parameters<typeof aTelegram>[0] = {}) {
  const port = await aFreePort()
  const harness = await aTelegram({ ...options, webhook: { url, secret, host: '127.0.0.1', port } })
  const address = `http://127.0.0.1:${port}/telegram`
  const bring = async (body: string, headers: Record<string, string>, method = 'POST') =>
    (await fetch(address, { method, headers, ...(method === 'GET' ? {} : { body }) })).status
  return { ...harness, address, bring }
}

const known = { 'x-telegram-bot-api-secret-token': SECRET }

it('tells Telegram where to bring what, and answers what is brought', async () => {
  const { telegram, adapter, address, told } = await aHook()
  await adapter.start()
  telegram.bringTo(address)
  const ann = telegram.person()
  ann.says(ann.id, '/status Mali')
  ann.says(ann.id, '/status Chad')
  await telegram.until(() => telegram.messages.length === 2)
  expect(told.requests.map(wordsOf)).toEqual(['Mali', 'Chad'])
  expect(telegram.called('setWebhook')[0]?.payload).toMatchObject({
    url: URL_OF_PROXY,
    secret_token: SECRET,
    drop_pending_updates: false,
    allowed_updates: expect.arrayContaining(['message', 'inline_query', 'my_chat_member']),
  })
  expect(telegram.called('getUpdates')).toEqual([])
  expect(JSON.stringify(told.logs)).not.toContain(SECRET)
})

it('draws a secret of its own where none is set, another at each start', async () => {
  const secrets = []
  for (let start = 0; start < 2; start += 1) {
    const { telegram, adapter } = await aHook({ secret: null })
    await adapter.start()
    secrets.push(telegram.webhook?.secret)
  }
  expect(secrets[0]).toMatch(/^[\w-]{40,}$/)
  expect(secrets[0]).not.toBe(secrets[1])
})

it('refuses whatever comes without the secret, too long, garbled or not as it should', async () => {
  const { adapter, bring, told, telegram } = await aHook()
  await adapter.start()
  const ann = telegram.person()
  const chat = { id: ann.id, type: 'private', first_name: 'Ann' }
  const from = { id: ann.id, is_bot: false, first_name: 'Ann' }
  const update = JSON.stringify({
    update_id: 1,
    message: { message_id: 1, date: 1, chat, from, text: '/subscribe all' },
  })
  const wrong = { 'x-telegram-bot-api-secret-token': `${SECRET}x` }
  expect([await bring(update, {}), await bring(update, wrong)]).toEqual([401, 401])
  expect(await bring('', {}, 'GET')).toBe(405)
  expect(await bring('{"update_id":', known)).toBe(400)
  expect(await bring('"text"', known)).toBe(400)
  expect(await bring(`{"update_id":2,"x":"${'x'.repeat(1_000_000)}"}`, known)).toBe(413)
  expect(told.requests).toEqual([])
  expect(await bring('{"update_id":3,"message":null}', known)).toBe(200)
  expect(await bring(update, known)).toBe(200)
  expect(told.requests.map(wordsOf)).toEqual(['all'])
})

it('does once what is brought twice', async () => {
  const store = openStore(':memory:')
  const ports = { firstTime: (key: string) => store.firstTime(key, NOW) }
  const first = await aHook({ ports })
  await first.adapter.start()
  const ann = first.telegram.person()
  const chat = { id: ann.id, type: 'private', first_name: 'Ann' }
  const message = { message_id: 1, date: 1, chat, text: '/status Mali' }
  const update = JSON.stringify({ update_id: 7, message })
  expect([await first.bring(update, known), await first.bring(update, known)]).toEqual([200, 200])
  await first.adapter.stop()
  const second = await aHook({ ports, server: first.telegram })
  await second.adapter.start()
  expect(await second.bring(update, known)).toBe(200)
  expect([first, second].map(({ told }) => told.requests.length)).toEqual([1, 0])
})

it('waits while Telegram is out of reach, and gives up where it never takes the address', async () => {
  const patient = await aHook()
  patient.telegram.misbehave('setWebhook', { kind: 'server-error' }, { times: 2 })
  await patient.adapter.start()
  expect(patient.telegram.called('setWebhook')).toHaveLength(3)
  const { adapter } = await aHook({ url: 'http://bot.example.org/telegram' })
  const error = await adapter.start().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AdapterError)
  expect(error).toMatchObject({ message: expect.stringMatching(/^TELEGRAM_WEBHOOK_URL is not accepted/) })
})

it('names the settings where nothing can listen', async () => {
  const first = await aHook()
  await first.adapter.start()
  const { port } = new URL(first.address)
  const webhook = { url: URL_OF_PROXY, secret: SECRET, host: '127.0.0.1', port: Number(port) }
  const { adapter } = await aTelegram({ webhook })
  await expect(adapter.start()).rejects.toThrow(/EADDRINUSE.*TELEGRAM_WEBHOOK_PORT/)
})

it('is taken back by long polling, which loses nothing of what waited', async () => {
  const { telegram, adapter } = await aHook()
  await adapter.start()
  await adapter.stop()
  const ann = telegram.person()
  ann.says(ann.id, '/status Mali')
  const polling = await aTelegram({ server: telegram })
  await polling.adapter.start()
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.webhook).toBeUndefined()
})

it('serves the whole program, by the settings alone', async () => {
  const { telegram, settings } = await aLoopback()
  const port = await aFreePort()
  await serve({
    ...settings,
    SOURCES: 'us-state',
    TELEGRAM_WEBHOOK_URL: URL_OF_PROXY,
    TELEGRAM_WEBHOOK_PORT: String(port),
  })
  await telegram.until(() => telegram.webhook !== undefined)
  telegram.bringTo(`http://127.0.0.1:${port}`)
  const ann = telegram.person({ language: 'en' })
  ann.says(ann.id, '/start ML')
  await telegram.until(() => telegram.messages.length === 1)
  expect(telegram.messages[0]?.text).toContain('Watching Mali')
})
