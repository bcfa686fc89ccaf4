import { expect, it, onTestFinished } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import { missions } from '../../src/commands/missions.ts'
import { DAY } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { playAll } from '../../src/main/replaying.ts'
import { tapePace, watchAll } from '../../src/main/watching.ts'
import { demoTape } from '../../src/replay/demo-tape.ts'
import { createDeck } from '../../src/replay/player.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { aLog } from '../support/log.ts'

it('/missions tells the embassies of the Mali crisis as they moved on the built-in tape', async () => {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const speaker = loadSpeakers()
  const deck = createDeck(demoTape())
  const sources = SOURCES.filter(({ reads }) => deck.changes(reads).length > 0)
  const ports = { store, now: deck.now, speaker, posted: () => {} }
  const watched = watchAll(sources, {
    ...ports,
    fetcher: deck.fetcher,
    operators: async () => [],
    due: tapePace,
  })
  await playAll(watched, { deck, atLeastEvery: 30 * DAY }, () => {})

  const chat = await store.openChat(
    { platform: 'telegram', address: '-1001', topic: '' },
    { title: 'Families', locale: 'en', at: deck.now() },
  )
  const desk = createDesk({ ...ports, sources: () => sources, keeper: undefined, log: aLog().log })
  const context = { say: speaker('en'), speakers: [speaker('en')], chat, now: deck.now(), desk }
  const inMali = plainText(await missions.run({ country: 'ML' }, context))
  expect(inMali).toContain('staff ordered out: United Kingdom 30 Oct 2025.')
  expect(inMali).toContain(
    '“The British Embassy in Bamako has temporarily withdrawn its non-essential staff.”',
  )
  expect(inMali).toContain(
    'No staff withdrawal announced: Canada, Germany, Spain, France, Italy and United States',
  )
  const history = inMali.match(/^- .* Embassy: .*$/gm)?.map((line) => line.replace(/ <[^>]*>/, ''))
  expect(history).toEqual([
    '- 10 Jan · 🟢 United States · Embassy: staff ordered to leave → no staff withdrawal announced',
    '- 30 Oct 2025 · 🔴 United Kingdom · Embassy: no staff withdrawal announced → staff ordered to leave',
    '- 30 Oct 2025 · 🔴 United States · Embassy: no staff withdrawal announced → staff ordered to leave',
  ])
  const everywhere = plainText(await missions.run({}, context))
  expect(everywhere.match(/^- .*$/gm)).toEqual(['- 🔴 Mali · staff ordered out: United Kingdom 30 Oct 2025'])
}, 60_000)
