import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { HOUR, MINUTE } from '../../src/domain/time.ts'
import { openStore } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aChange, anAcceptedPoll } from '../support/builders.ts'
import { anOldAdvisory } from '../support/insight-scene.ts'
import { aReading, aWatch, observationsOf } from '../support/world.ts'

const [PARIS, NEWFOUNDLAND, NEPAL] = ['Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu'] as const

/** A bell over a database on disk, at 20:00 UTC of 28 October 2025: in Nepal the 29th has begun. */
function aBellAtNight() {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-clocks-'))
  const path = join(folder, 'tocsin.db')
  const store = openStore(path)
  const database = new Database(path)
  onTestFinished(() => {
    database.close()
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const bell = aBell(store)
  bell.clock.pass(14 * HOUR)
  return { store, database, bell }
}
type Night = ReturnType<typeof aBellAtNight>

/** Zones and languages of the cards about alerts, a row each. */
function cardsIn({ database }: Night): readonly unknown[] {
  return database.prepare('select language, zone from cards order by language, zone').all()
}

/** What rings in each chat, by its address. */
async function heard({ bell }: Night): Promise<Readonly<Record<string, string>>> {
  const claimed = await bell.due()
  return Object.fromEntries(claimed.map(({ to, card }) => [to.address, plainText(card)]))
}

async function aChatIn(
  zone: string | undefined,
  { bell }: Night,
  { address, locale = 'en' }: { readonly address: string; readonly locale?: string },
): Promise<void> {
  if (zone !== undefined) await bell.type(`settings timezone ${zone}`, { address, locale })
  await bell.type('subscribe Mali', { address, locale })
}

describe('an alert', () => {
  it('says the clock of each chat, from one card a language and time zone', async () => {
    const night = aBellAtNight()
    await aChatIn(PARIS, night, { address: '-1' })
    await aChatIn(NEWFOUNDLAND, night, { address: '-2' })
    await aChatIn(PARIS, night, { address: '-3' })
    await aChatIn(PARIS, night, { address: '-4', locale: 'fr' })
    await aChatIn(undefined, night, { address: '-5' })
    await night.bell.ring('ML')
    const told = await heard(night)
    expect(told['-1']).toContain('first seen 28 Oct 2025, 21:00 GMT+1')
    expect(told['-2']).toContain('first seen 28 Oct 2025, 17:30 GMT-2:30')
    expect(told['-3']).toBe(told['-1'])
    expect(told['-4']).toContain('28 oct. 2025, 21:00 GMT+1')
    expect(told['-5']).toContain('first seen 28 Oct 2025, 20:00 UTC')
    expect(cardsIn(night)).toEqual([
      { language: 'en', zone: NEWFOUNDLAND },
      { language: 'en', zone: PARIS },
      { language: 'en', zone: 'UTC' },
      { language: 'fr', zone: PARIS },
    ])
  })

  it('says the day that it is there, and the day that a government printed as it was printed', async () => {
    const night = aBellAtNight()
    await aChatIn(NEPAL, night, { address: '-1' })
    await aChatIn(NEWFOUNDLAND, night, { address: '-2' })
    await night.bell.ring('ML', { main: aChange({ updatedAt: '2025-10-28' }) })
    await night.bell.ring('ML', {
      main: aChange({ source: 'uk-fcdo', updatedAt: '2025-10-28T19:00:00.000Z' }),
    })
    const rows = night.database.prepare('select about, zone, card from cards').all()
    const dated = (zone: string | undefined, source: string) =>
      rows
        .map((row) => JSON.stringify(row))
        .filter((row) => row.includes(`"zone":"${zone}"`) && row.includes(`"about":"${source}|`))
    expect(dated(NEPAL, 'us-state').join()).toMatch(/dated 28 Oct · first seen 29 Oct 2025, 01:45 GMT\+5:45/)
    expect(dated(NEPAL, 'uk-fcdo').join()).toMatch(/dated 29 Oct · first seen 29 Oct 2025, 01:45 GMT\+5:45/)
    expect(dated(NEWFOUNDLAND, 'us-state').join()).toMatch(
      /dated 28 Oct · first seen 28 Oct 2025, 17:30 GMT-2:30/,
    )
    expect(dated(NEWFOUNDLAND, 'uk-fcdo').join()).toMatch(/dated 28 Oct · first seen/)
  })

  it('rings on the clocks of UTC, and says so, in a chat whose time zone nobody knows any more', async () => {
    const night = aBellAtNight()
    await aChatIn(PARIS, night, { address: '-1' })
    await night.bell.type('settings quiet 1-2')
    night.database.prepare("update chats set time_zone = 'Mars/Olympus'").run()
    await night.bell.ring('ML', { severity: 'severe' })
    expect((await heard(night))['-1']).toContain('first seen 28 Oct 2025, 20:00 UTC')
    expect(await night.bell.type('status Mali')).toContain('As of 28 Oct 2025, 20:00 UTC')
  })

  it('that nobody has seen is repeated on the clocks of each of two linked chats', async () => {
    const night = aBellAtNight()
    const { bell } = night
    await aChatIn(PARIS, night, { address: '-1' })
    await bell.type('settings seen 10')
    await bell.type(`settings timezone ${NEPAL}`, { address: '-2', locale: 'fr' })
    const code = /\/link ([A-Z2-9]{8})/.exec(await bell.type('link'))?.[1] ?? ''
    await bell.type(`link ${code}`, { address: '-2', locale: 'fr' })
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual(['-1'])
    bell.clock.pass(11 * MINUTE)
    expect(await bell.escalate()).toBe(1)
    const told = await heard(night)
    expect(told['-1']).toContain('first seen 28 Oct 2025, 21:00 GMT+1')
    expect(told['-2']).toContain('29 oct. 2025, 01:45 GMT+5:45')
  })

  it('keeps its clock when it is marked as seen', async () => {
    const night = aBellAtNight()
    const { bell } = night
    await aChatIn(PARIS, night, { address: '-1' })
    await bell.type('settings seen 10')
    await bell.ring('ML')
    await bell.deliver()
    const [{ number } = { number: 0 }] = await night.store.latestAlerts(1)
    const seen = await bell.type(`seen ${number}`)
    expect(seen).toContain('first seen 28 Oct 2025, 21:00 GMT+1')
    expect(seen).toContain('✓ Marked as seen, 28 Oct 2025, 21:00 GMT+1')
  })
})

it('a held poll that is let out says the clock of each chat', async () => {
  const night = aBellAtNight()
  const { bell } = night
  await aChatIn(PARIS, night, { address: '-1' })
  await aChatIn(NEWFOUNDLAND, night, { address: '-2' })
  const { source, at } = await bell.ring('ML', { held: true })
  await bell.type(`held yes ${source} ${at}`, { person: 'operator' })
  const told = await heard(night)
  expect([told['-1'], told['-2']]).toEqual([
    expect.stringContaining('21:00 GMT+1'),
    expect.stringContaining('17:30 GMT-2:30'),
  ])
})

it('operators read notices on the clocks of their own chats', async () => {
  const night = aBellAtNight()
  const { store, bell } = night
  const operators = await Promise.all(
    [PARIS, NEWFOUNDLAND].map(async (zone, index) => {
      const place = { platform: 'telegram', address: String(index + 1), topic: '' } as const
      const { id } = await store.openChat(place, { title: '', locale: 'en', at: bell.clock.now() })
      return { chat: id, platform: 'telegram', language: 'en', zone } as const
    }),
  )
  const watched = aWatch({ store, clock: bell.clock, operators })
  watched.says(aReading({ observations: observationsOf(['ML']) }))
  await watched.look()
  watched.says(new SourceError('blocked', { where: 'https://travel.example', what: 'a block page' }))
  await watched.look()
  await watched.look(1)
  const told = await heard(night)
  expect([told['1'], told['2']]).toEqual([
    expect.stringContaining('28 Oct 2025, 21:00 GMT+1'),
    expect.stringContaining('28 Oct 2025, 17:30 GMT-2:30'),
  ])
})

describe('in a chat in Nepal', () => {
  it.each([
    ['status', 'GMT+5:45'],
    ['status Mali', 'GMT+5:45'],
    ['compare Mali Niger', 'GMT+5:45'],
    ['missions', 'GMT+5:45'],
    ['missions Mali', 'GMT+5:45'],
    ['changes Mali', '29 Oct'],
    ['timeline Mali', '29 Oct'],
    ['map', '29 Oct 2025'],
    ['why Mali', 'GMT+5:45'],
    ['preview Mali', 'GMT+5:45'],
    ['held', 'GMT+5:45'],
    ['chats', 'GMT+5:45'],
    ['log', 'GMT+5:45'],
    ['receipts', 'GMT+5:45'],
    ['receipts 1', 'GMT+5:45'],
    ['silence Niger 12h', 'GMT+5:45'],
    ['silence', 'GMT+5:45'],
    ['seen 1', 'GMT+5:45'],
    ['list', 'GMT+5:45'],
    ['settings', 'GMT+5:45'],
    ['sources', ''],
    ['feeds', ''],
    ['stats', ''],
  ])('/%s says no moment of another clock', async (line, expected) => {
    const night = aBellAtNight()
    await aWorldIn(NEPAL, night)
    const answer = await night.bell.type(line, { person: 'operator' })
    expect(answer).not.toMatch(/^⚠️/)
    expect(answer).toContain(expected)
    expect(answer).not.toContain('UTC')
  })
})

/** Something of everything that commands tell, all of it of tonight. */
async function aWorldIn(zone: string, night: Night): Promise<void> {
  const { bell, store } = night
  await aChatIn(zone, night, { address: '-1' })
  await bell.type('settings seen 10')
  const at = bell.clock.now()
  const advisories = [anOldAdvisory('us-state', 'ML'), anOldAdvisory('us-state', 'NE')]
  await store.acceptPoll(anAcceptedPoll({ at, advisories, changes: [aChange({ source: 'us-state', at })] }))
  await bell.ring('ML')
  await bell.deliver()
  await bell.ring('ML', { main: aChange({ source: 'uk-fcdo' }), held: true })
  await bell.type('silence Chad 12h')
  await bell.type('pause')
}
