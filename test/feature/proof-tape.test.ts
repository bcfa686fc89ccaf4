import { expect, it, onTestFinished } from 'vitest'
import { directionOf } from '../../src/domain/severity.ts'
import { DAY } from '../../src/domain/time.ts'
import { GOVERNMENTS } from '../../src/domain/turn.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { sha256 } from '../../src/lib/fingerprint.ts'
import { pack } from '../../src/lib/pack.ts'
import { playAll } from '../../src/main/replaying.ts'
import { tapePace, watchAll } from '../../src/main/watching.ts'
import { demoTape } from '../../src/replay/demo-tape.ts'
import { createDeck } from '../../src/replay/player.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { aSubscriber } from '../support/world.ts'

it('each alert of the Mali crisis on the built-in tape can be proven', async () => {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const deck = createDeck(demoTape())
  const sources = SOURCES.filter(({ reads }) => deck.changes(reads).length > 0)
  await aSubscriber(store, { address: '-1', country: 'ML' })
  const watched = watchAll(sources, {
    store,
    fetcher: deck.fetcher,
    now: deck.now,
    speaker: loadSpeakers(),
    operators: async () => [],
    due: tapePace,
    pack,
    posted: () => {},
  })
  await playAll(watched, { deck, atLeastEvery: 30 * DAY }, () => {})

  const rung = await store.latestAlerts(1000)
  expect(rung.length).toBeGreaterThan(15)
  for (const { number, alert } of rung) {
    const proof = await store.proofOf(number)
    expect(proof, alert.key).toBeDefined()
    if (proof === undefined || alert.source === GOVERNMENTS) {
      expect(proof?.documents, alert.key).toEqual([])
      continue
    }
    expect(proof.documents, alert.key).not.toEqual([])
    for (const { hash } of proof.documents) {
      expect(sha256((await store.answerOf(hash)) ?? 'taken out'), alert.key).toBe(hash)
    }
    // What is lifted is believed hours after its sentence went: by then no text that was kept holds it.
    const stated = [alert.main, ...alert.lines].filter((change) => directionOf(change) === 'worse')
    const sentences = stated.flatMap(({ evidence }) => evidence?.sentence ?? [])
    const texts = `${proof.before}\n${proof.after}`.split('\n')
    for (const sentence of sentences) expect(texts, alert.key).toContain(sentence)
  }
}, 60_000)
