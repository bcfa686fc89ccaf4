import { afterEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { held } from '../../src/commands/held.ts'
import type { Platform } from '../../src/domain/chat.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createDesk } from '../../src/main/core.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAcceptedPoll, anAlert } from '../support/builders.ts'
import { aLog } from '../support/log.ts'
import { aWanted } from '../support/world.ts'

const AT = '2026-03-01T08:00:00.000Z'
const NOW = '2026-03-01T09:00:00.000Z'
const COUNTRIES = ['ML', 'NE', 'BF', 'TD', 'SD', 'SN', 'GM']

const stores: Store[] = []
afterEach(() => {
  for (const store of stores.splice(0)) store.close()
})

/** A store in which a poll of the US feed raised seven countries at once, held; and chats that follow some of them. */
async function scene() {
  const store = openStore(':memory:')
  stores.push(store)
  const chatOf = async (address: string, wishes: readonly string[]) => {
    const platform: Platform = 'terminal'
    const chat = await store.openChat({ platform, address, topic: '' }, { title: '', locale: null, at: AT })
    for (const country of wishes) {
      await store.subscribe({ chat: chat.id, country, leastSeverity: 'moderate', since: AT })
    }
    return chat
  }
  const all = await chatOf('all', ['all'])
  await chatOf('sahel', ['ML', 'NE'])
  await chatOf('elsewhere', ['JP'])
  const alerts = COUNTRIES.map((country) =>
    anAlert({
      key: `k ${country}`,
      country,
      source: 'us-state',
      at: AT,
      held: true,
      severity: 'severe',
      main: aChange({ country, at: AT, kind: 'level-raised', from: '2', to: '3' }),
    }),
  )
  await store.acceptPoll(anAcceptedPoll({ at: AT, alerts }))
  const speaker = loadSpeakers()
  let posts = 0
  const desk = createDesk({
    store,
    sources: () => SOURCES,
    keeper: undefined,
    log: aLog().log,
    now: () => NOW,
    speaker,
    posted: () => {
      posts += 1
    },
  })
  const type = (...words: readonly string[]): Promise<Card> =>
    held.run({ words }, { say: speaker('en'), speakers: [speaker('en')], chat: all, now: NOW, desk })
  const outbox = () => store.claimDue(aWanted({ platform: 'terminal', now: NOW, until: NOW }))
  return { type, outbox, posted: () => posts }
}

describe('a held poll', () => {
  it('is shown to operators with a yes and a no', async () => {
    const { type } = await scene()
    const card = await type()
    expect(plainText(card)).toContain('7 countries at once, such as Mali')
    expect(card.buttons.map(({ command }) => command)).toEqual([
      `held yes us-state ${AT}`,
      `held no us-state ${AT}`,
    ])
  })

  it('goes out as one folded message to each chat that asked for any of its countries', async () => {
    const { type, outbox, posted } = await scene()
    expect(plainText(await type('yes', 'us-state', AT))).toContain('2 chats hear of it')
    expect(posted()).toBe(1)
    const sent = await outbox()
    const cardFor = (address: string) =>
      sent.filter(({ to }) => to.address === address).map(({ card }) => plainText(card))
    const [[forAll = ''], [forSahel]] = [cardFor('all'), cardFor('sahel')]
    expect(sent).toHaveLength(2)
    const lines = forAll.match(/^- .*/gm)?.map((line) => line.replaceAll(/ <\S+>/g, ''))
    expect(lines).toEqual([
      '- Burkina Faso, Chad, Gambia, Mali, Niger · Level: 2 (increased caution) → 3 (avoid non-essential travel)',
      '- Senegal, Sudan · Level: 2 (increased caution) → 3 (avoid non-essential travel)',
    ])
    expect(forAll.match(/<https:\S+mali>/g)).toHaveLength(COUNTRIES.length + 1)
    expect(forSahel).toContain('2 countries change at once')
    expect(forSahel).not.toContain('Chad')
  })

  it('is told to nobody when it is dropped, and is decided once', async () => {
    const { type, outbox } = await scene()
    expect(plainText(await type('no', 'us-state', AT))).toContain('No chat hears of it')
    expect(await outbox()).toEqual([])
    expect(plainText(await type('yes', 'us-state', AT))).toContain('decided before')
    expect(plainText(await type())).toContain('No poll is held')
    expect(await outbox()).toEqual([])
  })

  it('is not found under another source or moment', async () => {
    const { type, outbox } = await scene()
    expect(plainText(await type('yes', 'uk-fcdo', AT))).toContain('never held')
    expect(plainText(await type('yes', 'us-state', 'yesterday'))).toContain('never held')
    expect(await outbox()).toEqual([])
  })
})
