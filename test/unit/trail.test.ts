import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { trailLine } from '../../src/commands/answer/trail-line.ts'
import { type Command, defineCommand } from '../../src/commands/command.ts'
import type { Deed } from '../../src/domain/chat.ts'
import { DAY, MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { aChat, NOW } from '../support/builders.ts'
import { aDesk, aLedgerDesk } from '../support/desk.ts'

/** A command whose options are all kept unless it says otherwise, typed by an admin. */
async function typed(command: Partial<Command>, { note }: { note?: () => Promise<void> } = {}) {
  const deeds: Deed[] = []
  const reported: unknown[] = []
  const ledger = aLedgerDesk({ note: note ?? (async (deed) => void deeds.push(deed)) })
  const chat = aChat()
  const respond = responder({
    desk: aDesk({ ledger }),
    speaker: loadSpeakers(),
    now: () => NOW,
    commands: [
      defineCommand({
        name: 'ring',
        access: 'chat-admin',
        options: [],
        personal: false,
        run: async () => ({ tone: 'info', title: ['rung'], blocks: [], buttons: [] }),
        ...command,
      }),
    ],
    isOperator: () => false,
    report: (error) => reported.push(error),
  })
  const person = { id: '7', isChatAdmin: async () => true }
  const input = { kind: 'words', text: '' } as const
  const card = await respond({ command: 'ring', input, chat, title: '', locale: null, person }, chat)
  return { answer: plainText(card), deeds, reported }
}

describe('a command', () => {
  it('is written down with who, where and when, unless it says that it only looks', async () => {
    const { deeds } = await typed({})
    const where = { platform: 'telegram', address: '-1001', topic: '' }
    expect(deeds).toMatchObject([{ at: NOW, where, person: '7', line: 'ring', outcome: 'done' }])
    expect((await typed({ recorded: () => undefined })).deeds).toEqual([])
    expect((await typed({ access: 'everyone' })).deeds).toEqual([])
  })

  it('that breaks is written down as failed, and still reported', async () => {
    const broken = new Error('the disk is full')
    const { deeds, reported, answer } = await typed({ run: () => Promise.reject(broken) })
    expect(deeds.map(({ outcome }) => outcome)).toEqual(['failed'])
    expect(reported).toEqual([broken])
    expect(answer).toContain('Something went wrong')
  })

  it('is answered though it cannot be written down, which is reported', async () => {
    const full = new Error('no room')
    const { answer, reported } = await typed({}, { note: () => Promise.reject(full) })
    expect(answer).toContain('rung')
    expect(reported).toEqual([full])
  })
})

describe('a line of the trail', () => {
  it('reads as it was typed', () => {
    expect(trailLine('subscribe', { country: 'ML', severity: 'severe', mode: 'digest' })).toBe(
      'subscribe ML severe digest',
    )
    expect(trailLine('silence', { country: 'all', duration: 3 * DAY })).toBe('silence all 3d')
    expect(trailLine('silence', { country: 'ML', duration: 90 * MINUTE })).toBe('silence ML 90m')
    expect(trailLine('settings', { words: ['role', '<@&123456789012345678>'] })).toBe(
      'settings role <@&123456789012345678>',
    )
  })

  it('holds nothing of an address but its host, whatever stands around it', () => {
    const part = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\s@:/?#\\[\]]/g, '_'))
    fc.assert(
      fc.property(part, part, part, (user, password, key) => {
        const secret = `hunter2${password}`
        const url = `https://${user}:${secret}@feeds.example/x?key=s3cret${key}`
        const line = trailLine('feeds', { words: ['add'], text: `${url} severe` })
        expect(line).not.toContain('hunter2')
        expect(line).not.toContain('s3cret')
      }),
    )
  })

  it('is one line of at most 200 characters without controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const line = trailLine('bulletin', { country: 'ML', text })
        expect(line.length).toBeLessThanOrEqual(200)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})
