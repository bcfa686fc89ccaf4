import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aSubscriber } from '../support/world.ts'

const OPERATOR = { address: '5', person: 'operator' }

let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(() => {
  store = openStore(':memory:')
  bell = aBell(store)
})
afterEach(() => store.close())

/** Lines of the trail, oldest first, each with its person and its outcome. */
async function trail(): Promise<readonly string[]> {
  const deeds = await store.deeds({ limit: 100 })
  return deeds.map(({ person, line, outcome }) => `${person}: ${line} (${outcome})`).toReversed()
}

describe('the trail', () => {
  it('holds what admins and operators changed or could not change, and what others were refused', async () => {
    await bell.type('subscribe Côte d’Ivoire Sévère')
    await bell.type('silence all 12h')
    await bell.type('silence all off')
    await bell.type('settings quiet 22-7')
    await bell.type('settings quiet 22-99')
    await bell.type('pause', { person: 'member', isAdmin: false })
    await bell.type('settings', { person: 'member', isAdmin: false })
    await bell.type('bulletin Mali Fighting near the airport.', { person: 'member' })
    await bell.type('feeds pause us-states', OPERATOR)
    await bell.type('bulletin Mali Fighting near the airport.', OPERATOR)
    expect(await trail()).toEqual([
      'admin: subscribe CI severe (done)',
      'admin: silence all 12h (done)',
      'admin: silence all off (done)',
      'admin: settings quiet 22-7 (done)',
      'admin: settings quiet 22-99 (failed)',
      'member: pause (refused)',
      'member: settings (refused)',
      'member: bulletin ML (refused)',
      'operator: feeds pause us-states (failed)',
      'operator: bulletin ML Fighting near the airport. (done)',
    ])
  })

  it('holds nothing of who only looks, or only asks', async () => {
    const looks = [
      'settings',
      'settings quiet',
      'silence',
      'unsubscribe',
      'forget',
      'list',
      'status Mali',
      'help',
    ]
    for (const line of looks) await bell.type(line)
    const operators = ['held', 'feeds', 'feeds list', 'receipts', 'receipts 1', 'log', 'stats', 'chats']
    for (const line of operators) await bell.type(line, OPERATOR)
    expect(await trail()).toEqual([])
  })

  it('holds no code, no password and no key, and no more than 200 characters', async () => {
    const code = /\/link (\w{8})/.exec(await bell.type('link', { address: '-2' }))?.[1] ?? ''
    await bell.type(`link ${code}`, { person: 'member', isAdmin: false })
    await bell.type(`link ${code}`)
    await bell.type('link off')
    await bell.type('feeds add https://ann:hunter2@feeds.example/a?key=s3cret severe', OPERATOR)
    await bell.type('feeds add ann:hunter2@feeds.example/a?key=s3cret', OPERATOR)
    await bell.type(`bulletin Mali ${'\u001b[31m\u202eworse '.repeat(60)}`, OPERATOR)
    const lines = await trail()
    expect(lines.slice(0, -1)).toEqual([
      'admin: link (done)',
      'member: link … (refused)',
      'admin: link … (done)',
      'admin: link off (done)',
      'operator: feeds add https://feeds.example/… severe (failed)',
      'operator: feeds add …@feeds.example/a?… (failed)',
    ])
    const [{ line } = { line: '' }] = await store.deeds({ limit: 1 })
    expect(line).toMatch(/^bulletin ML (worse )+worse…$/)
    expect(line.length).toBeLessThanOrEqual(200)
  })

  it('follows a group to its new address', async () => {
    await bell.type('pause')
    await store.moveChat({ platform: 'telegram', address: '-1', topic: '' }, '-1001')
    const where = { platform: 'telegram', address: '-1001' } as const
    expect((await store.deeds({ where, limit: 10 })).map(({ line }) => line)).toEqual(['pause'])
  })

  it('forgets what is older than 400 days', async () => {
    await bell.type('pause')
    bell.clock.pass(400 * DAY)
    await bell.type('resume')
    expect(await trail()).toEqual(['admin: resume (done)'])
  })
})

it('the trail keeps the last hundred thousand deeds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-trail-'))
  const file = openStore(join(folder, 'tocsin.db'))
  try {
    const busy = aBell(file)
    await busy.type('pause')
    const db = new Database(join(folder, 'tocsin.db'))
    db.exec(`insert into trail (at, platform, person, address, topic, line, outcome)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000)
      select '2025-10-28T06:00:00.000Z', 'telegram', 'member', '-1', '', 'pause', 'refused' from n`)
    db.close()
    await busy.type('resume')
    const check = new Database(join(folder, 'tocsin.db'), { readonly: true })
    expect(check.prepare('select count(*) from trail').pluck().get()).toBe(100_000)
    check.close()
    expect((await file.deeds({ limit: 1 })).map(({ line }) => line)).toEqual(['resume'])
  } finally {
    file.close()
    rmSync(folder, { recursive: true })
  }
})

describe('/log', () => {
  it('shows ten deeds a page, newest first, of all chats or of one', async () => {
    await bell.type('subscribe Mali', { address: '-2', title: 'Zenda\u202e\nhelpers' })
    for (let hour = 0; hour < 11; hour += 1) await bell.type(`settings digest ${hour}`)
    const first = await bell.ask('log', OPERATOR)
    const text = await bell.type('log', OPERATOR)
    expect(text).toContain('settings digest 10 · done · by admin · telegram:-1')
    expect(text).not.toContain('settings digest 0 ')
    expect(first.buttons).toHaveLength(1)
    const older = await bell.type(first.buttons[0]?.command ?? '', OPERATOR)
    expect(older).toContain('settings digest 0 ')
    expect(older).toContain('subscribe ML · done · by admin · Zenda helpers telegram:-2')
    const one = await bell.ask('log telegram:-1', OPERATOR)
    expect(one.buttons.map(({ command }) => command)).toEqual([
      expect.stringMatching(/^log telegram:-1 \d+$/),
    ])
    const last = await bell.type(one.buttons[0]?.command ?? '', OPERATOR)
    expect(last).toContain('settings digest 0 ')
    expect(last).not.toContain('subscribe ML')
    expect(await bell.type('log discord:1', OPERATOR)).toContain('Nothing was changed')
    expect(await bell.type('log Mali', OPERATOR)).toContain('Which chat?')
  })

  it.each(['log', 'stats', 'chats'])('is for operators, as is /%s', async (line) => {
    expect(await bell.type(line)).toContain('Only operators')
  })
})

describe('/stats', () => {
  it('counts chats, wishes, what went out and how fast', async () => {
    for (const address of ['-1', '-2', '-3']) await aSubscriber(store, { address, country: 'ML' })
    await aSubscriber(store, { address: '-4', country: 'NE' })
    await bell.type('subscribe all', { address: '-3' })
    await store.closeChat({ platform: 'telegram', address: '-4' }, 'kicked', bell.clock.now())
    await bell.type('pause', { address: '-2' })
    await bell.ring('ML')
    bell.clock.pass(400)
    expect(await bell.deliver()).toEqual(['-1', '-3'])
    bell.clock.pass(2 * DAY)
    await bell.ring('TD')
    const text = await bell.type('stats', OPERATOR)
    expect(text).toContain('Telegram · 3 open, 1 paused, 1 closed')
    expect(text).toContain('4 subscriptions')
    expect(text).toContain('Followed most: Mali 3, every country 1')
    expect(text).toContain('24 h · 1 alert · 0% sent (0 of 1)')
    expect(text).toContain('7 days · 2 alerts · 66.6% sent (2 of 3) · p50 0.4 s, p99 0.4 s')
    expect(text).toMatch(/\d+ sources on, 0 blind/)
    expect(text).toMatch(/Database: 0\.\d MB/)
    expect(text).toContain('Up for 2 days')
  })

  it('claims nothing where nothing went out', async () => {
    expect(await bell.type('stats', OPERATOR)).toContain('- 24 h · 0 alerts\n- 7 days · 0 alerts\n')
  })
})

describe('/chats', () => {
  it('shows eight a page, newest first, each with what it has and how it is', async () => {
    for (let number = 1; number <= 8; number += 1) await aSubscriber(store, { address: `-${number}` })
    await bell.ring('ML')
    const at = plus(bell.clock.now(), HOUR)
    await bell.deliver(at)
    await bell.type('pause', { address: '-7', title: '**Zenda** <b>\u0007@everyone' })
    await store.closeChat({ platform: 'telegram', address: '-8' }, 'kicked', at)
    await aSubscriber(store, { address: '-9', topic: '7' })
    const first = await bell.ask('chats', OPERATOR)
    const text = await bell.type('chats', OPERATOR)
    expect(text).toContain('chat -9 telegram:-9 (topic 7) · 1 subscription · nothing sent yet · open')
    expect(text).toContain(
      'chat -8 telegram:-8 · 1 subscription · last sent 28 Oct 2025, 07:00 UTC · closed: kicked',
    )
    expect(text).toContain('**Zenda** <b>@everyone telegram:-7')
    expect(text).toMatch(/telegram:-7 .*· paused$/m)
    expect(text).not.toContain('telegram:-1 ')
    expect(first.buttons).toHaveLength(1)
    const older = await bell.ask(first.buttons[0]?.command ?? '', OPERATOR)
    expect(older.blocks).toMatchObject([{ items: [{}, {}] }])
    expect(older.buttons).toEqual([])
  })
})
