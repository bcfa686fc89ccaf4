import { COUNTRIES } from '../../src/domain/countries.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { aChange, aDepartureCall, anAlert } from '../support/builders.ts'
import { anInsightScene, anOldAdvisory, daysAgo } from '../support/insight-scene.ts'
import { monotonic, percentile } from './numbers.ts'
import { bounded, type Row } from './table.ts'

const MOST_MILLISECONDS = 20
const MOST_FOR_A_PREVIEW = 3000
const TIMES = 200
const ALERTS = 1000
/** An advisory of a usual length. */
const TEXT = Array.from(
  { length: 40 },
  (_, index) => `Sentence ${index} says what travellers should do.`,
).join('\n')

/** How long answers take where every source has spoken of every country, and a thousand alerts have rung. */
export async function answers(): Promise<readonly Row[]> {
  const scene = await anInsightScene()
  for (const [index, { id }] of SOURCES.entries()) {
    const departure = index % 3 === 0 ? aDepartureCall() : ({ grade: 'none' } as const)
    await scene.accepts(id, {
      advisories: COUNTRIES.map((country) =>
        anOldAdvisory(id, country, {
          observation: country === 'ML' ? { level: 4, peak: 4, departure, text: TEXT } : { text: TEXT },
        }),
      ),
    })
  }
  const rung = Array.from({ length: ALERTS }, (_, index) => {
    const source = SOURCES[index % SOURCES.length]?.id ?? ''
    const country = COUNTRIES[index % COUNTRIES.length] ?? ''
    const at = daysAgo((index / ALERTS) * 88)
    return anAlert({ main: aChange({ source, country, at }), at })
  })
  await scene.accepts('us-state', { alerts: rung, changes: rung.map(({ main }) => main) })
  await scene.type('subscribe all minor')
  const rows: Row[] = []
  for (const line of ['status ML', 'status ML areas', 'status']) {
    const times = await timesOf(() => scene.type(line), TIMES)
    const about = (measured: string) => ({
      name: 'answers',
      measured: `/${line}, ${SOURCES.length} sources, ${measured}`,
    })
    rows.push(
      bounded(about('p50'), { value: percentile(times, 0.5), unit: 'ms', most: MOST_MILLISECONDS }),
      bounded(about('p99'), { value: percentile(times, 0.99), unit: 'ms', most: MOST_MILLISECONDS }),
    )
  }
  const preview = await timesOf(() => scene.type('preview all minor'), 10)
  const about = {
    name: 'answers',
    measured: `/preview all minor over 90 days with ${ALERTS} alerts, slowest`,
  }
  rows.push(bounded(about, { value: Math.max(...preview), unit: 'ms', most: MOST_FOR_A_PREVIEW }))
  scene.store.close()
  return rows
}

/** Milliseconds of each time, once everything is warm. */
async function timesOf(run: () => Promise<unknown>, count: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let time = -5; time < count; time += 1) {
    const begun = monotonic()
    await run()
    if (time >= 0) times.push(monotonic() - begun)
  }
  return times
}
