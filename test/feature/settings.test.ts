import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'

let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(() => {
  store = openStore(':memory:')
  bell = aBell(store)
})
afterEach(() => store.close())

const settingsOf = async (address = '-1') =>
  (await store.findChat({ platform: 'telegram', address, topic: '' }))?.settings

/** Presses the button with this label, or with its mark. */
async function press(card: Card, label: string): Promise<Card> {
  const button = card.buttons.find((one) => one.label === label || one.label === `✓ ${label}`)
  if (button === undefined) throw new Error(`no button "${label}" among ${JSON.stringify(card.buttons)}`)
  return await bell.ask(button.command)
}

describe('/settings by buttons', () => {
  it.each([
    ['Quiet hours', '22–7', { quiet: { from: 22, to: 7 } }],
    ['Hour of digests', '18:00', { digestHour: 18 }],
    ['Exercises', 'On', { drills: true }],
    ['“Seen” button', '10 min', { seenWithin: 10 }],
    ['Time zone', 'UTC', { timeZone: 'UTC' }],
  ])('sets %s to %s in two presses, and shows what is set', async (name, choice, expected) => {
    const page = await press(await bell.ask('settings'), name)
    const changed = await press(page, choice)
    expect(await settingsOf()).toMatchObject(expected)
    expect(plainText(changed)).toContain('Changed.')
    const again = await press(changed, name)
    expect(again.buttons.map(({ label }) => label)).toContain(`✓ ${choice}`)
    expect(plainText(await press(again, 'Back'))).toContain('Settings of this chat')
  })

  it('names each language in its own words, and answers in it at once', async () => {
    const page = await press(await bell.ask('settings'), 'Language')
    const labels = page.buttons.map(({ label }) => label)
    expect(labels.slice(0, 2)).toEqual(['✓ English', 'Français'])
    expect(labels).toHaveLength(LANGUAGES.length + 1)
    expect(plainText(await press(page, 'Français'))).toContain('Langue : Français.')
  })

  it('switches off what can be off', async () => {
    await bell.type('settings quiet 22-7')
    await bell.type('settings seen 5')
    await press(await bell.ask('settings quiet'), 'Off')
    await press(await bell.ask('settings seen'), 'Off')
    expect(await settingsOf()).toMatchObject({ quiet: null, seenWithin: null })
  })

  it('offers only what is understood, within Telegram’s 64 bytes for a button', async () => {
    for (const { command } of (await bell.ask('settings')).buttons) {
      for (const button of (await bell.ask(command)).buttons) {
        expect(Buffer.byteLength(button.command)).toBeLessThanOrEqual(64)
        expect((await bell.ask(button.command)).tone).toBe('info')
      }
    }
  })

  it('shows a choice, and changes nothing, for whoever is no admin', async () => {
    const member = { person: 'member', isAdmin: false }
    await bell.type('settings quiet 22-7')
    expect(await bell.type('settings quiet off', member)).toContain('Only admins')
    expect(await settingsOf()).toMatchObject({ quiet: { from: 22, to: 7 } })
  })
})

describe('/settings', () => {
  it('says which topic or channel it is about, and how to move alerts', async () => {
    const topic = await bell.type('settings', { address: '-5', topic: '7', title: 'Families' })
    expect(topic).toContain('Here: Families, topic 7')
    expect(topic).toContain('type /subscribe in the other topic')
    const thread = await bell.type('settings', {
      platform: 'discord',
      address: '9',
      title: '#mali, Strelsau',
    })
    expect(thread).toContain('Here: #mali, Strelsau')
    expect(thread).toContain('each thread has settings')
  })

  it('takes a role by its mention, on Discord', async () => {
    const where = { platform: 'discord', address: '9' } as const
    expect(await bell.type('settings role', where)).toContain('mention')
    expect(await bell.type('settings role <@&123456789012345678>', where)).toContain('123456789012345678')
    expect(await bell.type('settings', { address: '-1' })).not.toContain('Role')
  })
})
