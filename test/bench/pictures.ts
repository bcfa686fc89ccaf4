import { map } from '../../src/commands/map.ts'
import { timeline } from '../../src/commands/timeline.ts'
import type { Drawing } from '../../src/domain/drawing.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { mapSketch } from '../../src/pictures/map.ts'
import { pngOf } from '../../src/pictures/png.ts'
import { timelineSketch } from '../../src/pictures/timeline.ts'
import { aChat } from '../support/builders.ts'
import { aCrisis, aWorld, DUSK } from '../support/crisis.ts'
import { aDesk, aPictureDesk } from '../support/desk.ts'
import { monotonic } from './numbers.ts'
import { bounded, type Row } from './table.ts'

const SOURCES = 24
const MOST_MILLISECONDS = 700
const MOST_KILOBYTES = 300
const TIMES = 5

/** How long the largest timeline and a full map take, the first one with all that is read once, and how large they are. */
export async function pictures(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [name, drawing] of await drawings()) {
    const times: number[] = []
    let size = 0
    for (let time = 0; time < TIMES; time += 1) {
      const begun = monotonic()
      size = (await pngOf(drawing.kind === 'map' ? mapSketch(drawing) : timelineSketch(drawing))).length
      times.push(monotonic() - begun)
    }
    const about = (measured: string) => ({ name: 'pictures', measured: `${name}, ${measured}` })
    rows.push(
      bounded(about('slowest'), { value: Math.max(...times), unit: 'ms', most: MOST_MILLISECONDS }),
      bounded(about('size'), { value: size / 1000, unit: 'kB', most: MOST_KILOBYTES }),
    )
  }
  return rows
}

/** What the commands would have drawn. */
async function drawings(): Promise<readonly (readonly [string, Drawing])[]> {
  const drawn: (readonly [string, Drawing])[] = []
  const { views, moves } = aCrisis()
  const desk = aDesk({
    views: async () => views,
    pictures: aPictureDesk({
      moves: async () => moves,
      world: async () => ({ stated: aWorld(SOURCES), sources: SOURCES, unread: 0 }),
      draw: async (drawing, { name }) => {
        drawn.push([name, drawing])
        return undefined
      },
    }),
  })
  const say = loadSpeakers()('en')
  const context = { say, speakers: [say], chat: aChat(), now: DUSK, desk }
  await timeline.run({ country: 'ML' }, context)
  await map.run({}, context)
  return drawn
}
