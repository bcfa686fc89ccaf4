import { describe, expect, it } from 'vitest'
import { AdapterError } from '../../src/adapters/adapter.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import type { Trouble } from '../support/fake-telegram-rules.ts'
import { aServingTelegram, aTelegram, wordsOf } from '../support/telegram-harness.ts'

const CONFLICT: Trouble = {
  kind: 'refusal',
  code: 409,
  description: 'Conflict: terminated by other getUpdates request',
}

describe('the menus of commands', () => {
  it('are registered for each scope and language, operator commands in none', async () => {
    const { telegram } = await aServingTelegram()
    const names = [...telegram.menus].map(([where, menu]) => [
      where,
      menu.map(({ command }) => command).join(' '),
    ])
    const inEach = (scope: string, commands: string) =>
      ['', 'fr', 'es', 'de', 'it', 'pt', 'ar'].map((language) => [`${scope}/${language}`, commands])
    expect(Object.fromEntries(names)).toEqual(
      Object.fromEntries([
        ...inEach('default', 'status start'),
        ...inEach('all_private_chats', 'status subscribe start for'),
        ...inEach('all_group_chats', 'status start'),
        ...inEach('all_chat_administrators', 'status subscribe start'),
      ]),
    )
    expect(telegram.menus.get('default/')?.[0]?.description).toBe('en command-status')
    expect(telegram.menus.get('default/fr')?.[0]?.description).toBe('fr command-status')
  })

  it('are only set where they differ', async () => {
    const { telegram, adapter } = await aTelegram()
    const same = [
      { command: 'status', description: 'en command-status' },
      { command: 'start', description: 'en command-start' },
    ]
    telegram.menus.set('default/', same)
    telegram.menus.set('default/fr', same)
    await adapter.start()
    expect(telegram.called('setMyCommands')).toHaveLength(4 * LANGUAGES.length - 1)
    expect(telegram.menus.get('default/fr')?.[0]?.description).toBe('fr command-status')
  })

  it('are no reason not to serve', async () => {
    const { telegram, adapter, told } = await aTelegram()
    telegram.misbehave('setMyCommands', { kind: 'flood', retryAfter: 3600 })
    await adapter.start()
    const ann = telegram.person()
    ann.says(ann.id, '/status Mali')
    await telegram.until(() => telegram.messages.length === 1)
    expect(told.logs.join()).toContain('warn telegram menus could not be updated')
  })
})

describe('what Telegram shows of the bot', () => {
  it('is set for each language, only where it differs', async () => {
    const { telegram, adapter } = await aTelegram()
    telegram.profile.set('description/', 'en bot-description')
    telegram.profile.set('short_description/fr', 'an old one')
    await adapter.start()
    const others = LANGUAGES.filter((language) => language !== 'en')
    expect(Object.fromEntries(telegram.profile)).toEqual({
      'description/': 'en bot-description',
      'short_description/': 'en bot-short-description',
      ...Object.fromEntries(
        others.flatMap((language) => [
          [`description/${language}`, `${language} bot-description`],
          [`short_description/${language}`, `${language} bot-short-description`],
        ]),
      ),
    })
    expect(telegram.called('setMyDescription')).toHaveLength(others.length)
  })

  it('is no reason not to serve', async () => {
    const { telegram, adapter, told } = await aTelegram()
    telegram.misbehave('getMyDescription', { kind: 'flood', retryAfter: 3600 })
    await adapter.start()
    expect(told.logs.join()).toContain('warn the bot’s profile could not be updated')
  })

  it.each(LANGUAGES)('fits into what Telegram takes (%s)', (language) => {
    const say = loadSpeakers()(language)
    const [long, short] = [say.text('bot-description'), say.text('bot-short-description')]
    expect([long.length <= 512, short.length <= 120]).toEqual([true, true])
  })
})

describe('starting', () => {
  it('fails on a wrong token, naming the setting and never the token', async () => {
    const { adapter } = await aTelegram({ token: '987:not-the-token' })
    const error = await adapter.start().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AdapterError)
    expect(error).toMatchObject({
      platform: 'telegram',
      message: expect.stringMatching(/TELEGRAM_BOT_TOKEN is wrong/),
    })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('not-the-token')
  })

  it('fails on a token that has not even the shape of one', async () => {
    const { telegram, adapter } = await aTelegram()
    telegram.misbehave('getMe', { kind: 'refusal', code: 404, description: 'Not Found' })
    await expect(adapter.start()).rejects.toThrow(/TELEGRAM_BOT_TOKEN is wrong.*TELEGRAM_API_ROOT/)
  })

  it('fails when another instance keeps polling', async () => {
    const { telegram, adapter } = await aTelegram()
    telegram.misbehave('getUpdates', CONFLICT)
    await expect(adapter.start()).rejects.toThrow(/another instance is polling/)
    expect(telegram.called('getUpdates').length).toBeGreaterThanOrEqual(4)
  })

  it('outlasts another instance that is just stopping', async () => {
    const { telegram, adapter } = await aTelegram()
    telegram.misbehave('getUpdates', CONFLICT, { times: 2 })
    await adapter.start()
    expect(telegram.called('getUpdates').length).toBeGreaterThanOrEqual(3)
  })

  it.each<Trouble>([{ kind: 'server-error' }, { kind: 'proxy-error' }, { kind: 'reset' }])(
    'waits while Telegram is out of reach: $kind',
    async (trouble) => {
      const { telegram, adapter, told } = await aTelegram()
      telegram.misbehave('getMe', trouble, { times: 3 })
      await adapter.start()
      expect(telegram.called('getMe')).toHaveLength(4)
      expect(told.logs.filter((line) => line.includes('Telegram is out of reach'))).toHaveLength(3)
    },
  )

  it('takes an address of the server with a slash at its end', async () => {
    const { telegram } = await aTelegram()
    const { adapter } = await aTelegram({ apiRoot: `${telegram.url}/`, token: telegram.token })
    await adapter.start()
    expect(telegram.called('getMe')).toHaveLength(1)
  })
})

describe('while it serves', () => {
  it.each<Trouble>([
    { kind: 'server-error' },
    { kind: 'proxy-error' },
    { kind: 'reset' },
    { kind: 'flood', retryAfter: 0 },
    CONFLICT,
  ])('polls again after $kind, and loses nothing', async (trouble) => {
    const { telegram, told } = await aServingTelegram()
    const ann = telegram.person()
    ann.says(ann.id, '/status one')
    await telegram.until(() => telegram.messages.length === 1)
    telegram.misbehave('getUpdates', trouble, { times: 2 })
    ann.says(ann.id, '/status two')
    await telegram.until(() => telegram.messages.length === 2)
    ann.says(ann.id, '/status three')
    await telegram.until(() => telegram.messages.length === 3)
    expect(told.requests.map(wordsOf)).toEqual(['one', 'two', 'three'])
  })

  it('tells operators when another instance keeps polling, and serves again when that one ends', async () => {
    const { telegram, told } = await aServingTelegram()
    const ann = telegram.person()
    ann.says(ann.id, '/status one')
    await telegram.until(() => telegram.messages.length === 1)
    telegram.misbehave('getUpdates', CONFLICT)
    telegram.endPolls()
    await telegram.until(() => told.logs.some((line) => line.startsWith('error another instance is polling')))
    telegram.behave('getUpdates')
    ann.says(ann.id, '/status two')
    await telegram.until(() => telegram.messages.length === 2)
  })

  it('tells operators when the token is revoked, and stops polling', async () => {
    const { telegram, told } = await aServingTelegram()
    telegram.misbehave('getUpdates', { kind: 'refusal', code: 401, description: 'Unauthorized' })
    telegram.endPolls()
    await telegram.until(() => told.logs.some((line) => line.startsWith('error TELEGRAM_BOT_TOKEN is wrong')))
    const polls = telegram.called('getUpdates').length
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(telegram.called('getUpdates')).toHaveLength(polls)
  })

  it('asks only for what it reads, and keeps what waited while it was down', async () => {
    const { telegram, adapter } = await aTelegram()
    const ann = telegram.person()
    ann.says(ann.id, '/status Mali')
    await adapter.start()
    await telegram.until(() => telegram.messages.length === 1)
    expect(telegram.called('getUpdates')[0]?.payload).toMatchObject({
      allowed_updates: ['message', 'channel_post', 'callback_query', 'my_chat_member', 'inline_query'],
    })
    expect(telegram.called('deleteWebhook')[0]?.payload).toMatchObject({ drop_pending_updates: false })
  })
})

describe('stopping', () => {
  it('confirms what was answered, so that the next start does not answer it again', async () => {
    const { telegram, adapter } = await aServingTelegram()
    const ann = telegram.person()
    ann.says(ann.id, '/status Mali')
    await telegram.until(() => telegram.messages.length === 1)
    await adapter.stop()
    const polls = telegram.called('getUpdates').length
    expect(telegram.called('getUpdates').at(-1)?.payload).toMatchObject({ limit: 1 })
    ann.says(ann.id, '/status Chad')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(telegram.messages).toHaveLength(1)
    expect(telegram.called('getUpdates')).toHaveLength(polls)
  })

  it('ends a start that still waits for Telegram', async () => {
    const { telegram, adapter } = await aTelegram()
    telegram.misbehave('getMe', { kind: 'server-error' })
    const starting = adapter.start()
    await telegram.until(() => telegram.called('getMe').length > 1)
    await adapter.stop()
    await expect(starting).resolves.toBeUndefined()
  })
})
