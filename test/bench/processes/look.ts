import { loadSpeakers } from '../../../src/i18n/catalogues.ts'
import { createFetcher } from '../../../src/lib/http.ts'
import { livePace, tapePace, type Watched, watchAll } from '../../../src/main/watching.ts'
import { SOURCES } from '../../../src/sources/registry.ts'
import { openStore } from '../../../src/store/store.ts'
import { LOOK_OPTIONS, LOOK_QUESTION, type Looked } from '../protocol.ts'
import { answerAll, optionsOf } from './answering.ts'

/* Sources with the pipeline behind them, without schedule and platforms: each question is one look at each of them. */

const { database, relay, sources: ids } = optionsOf(LOOK_OPTIONS)
const store = openStore(database)
const paces = { live: livePace(store), tape: tapePace }
let pace: keyof typeof paces = 'tape'
let ahead = 0
const watched = watchAll(
  SOURCES.filter(({ id }) => ids.includes(id)),
  {
    store,
    fetcher: createFetcher({
      userAgent: 'Tocsin/bench',
      relay: { default: relay, bySource: {} },
      jitterMs: 0,
    }),
    now: () => new Date(Date.now() + ahead).toISOString(),
    speaker: loadSpeakers(),
    operators: async () => [],
    posted: () => {},
    due: (...asked) => paces[pace](...asked),
  },
)
answerAll(LOOK_QUESTION, {
  ready: null,
  async answer(question) {
    ;({ pace, ahead } = question)
    const looked: Looked = []
    for (const one of watched.filter(({ source }) => question.sources.includes(source.id)))
      looked.push(await lookOnce(one))
    return looked
  },
})

async function lookOnce({ source, look }: Watched): Promise<Looked[number]> {
  const before = process.cpuUsage()
  const began = performance.now()
  const { alerts, error, steps, troubles } = await look()
  const milliseconds = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return {
    source: source.id,
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    alerts: alerts.length,
    observed: steps.length,
    error: error?.message ?? null,
    troubles: [...troubles],
  }
}
