import { setImmediate as othersFirst } from 'node:timers/promises'
import type { PictureDesk, World } from '../commands/desks/picture-desk.ts'
import type { Drawing } from '../domain/drawing.ts'
import type { Stated } from '../domain/world-levels.ts'
import { fingerprint } from '../lib/fingerprint.ts'
import { mapSketch } from '../pictures/map.ts'
import type { Sketch } from '../pictures/paper.ts'
import { pngOf } from '../pictures/png.ts'
import { timelineSketch } from '../pictures/timeline.ts'
import type { DeskPorts } from './ports.ts'

/** Pictures kept: at most 300 kB each. */
const MOST_KEPT = 60

type Drawn = Pick<Sketch, 'width' | 'height'> & { readonly png: Uint8Array }

/** The questions of commands about pictures, answered from the store; and the pictures themselves. */
export function createPictureDesk(
  { store, sources, log }: DeskPorts,
  makePng: (sketch: Sketch) => Promise<Uint8Array> = pngOf,
): PictureDesk {
  const drawn = rememberingPictures(makePng)
  return {
    moves: (country, since) => store.movesAbout(country, since),
    gaps: (since) => store.gapsSince(since),
    world: () => worldOf({ store, sources }),
    draw: async (drawing, about) => {
      try {
        return { ...(await drawn(drawing)), ...about }
      } catch (error) {
        log.error({ error, picture: about.name }, 'a picture could not be made; its words were sent alone')
        return undefined
      }
    },
  }
}

/**
 * Makes pictures one after the other, and keeps the last ones: the same shapes and words are the same picture. One at a
 * time, since each takes one of the few threads on which addresses are looked up too, for which alerts wait.
 */
function rememberingPictures(
  makePng: (sketch: Sketch) => Promise<Uint8Array>,
): (drawing: Drawing) => Promise<Drawn> {
  const kept = new Map<string, Promise<Drawn>>()
  let last: Promise<unknown> = Promise.resolve()
  return (drawing) => {
    const key = fingerprint(JSON.stringify(drawing))
    const known = kept.get(key)
    // Asked for again, it is the youngest.
    kept.delete(key)
    const made = known ?? last.then(() => make(drawing, makePng))
    kept.set(key, made)
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    if (known === undefined) last = made.catch(() => kept.delete(key))
    return made
  }
}

async function make(drawing: Drawing, makePng: (sketch: Sketch) => Promise<Uint8Array>): Promise<Drawn> {
  const sketch = drawing.kind === 'map' ? mapSketch(drawing) : timelineSketch(drawing)
  const { width, height } = sketch
  return { png: await makePng(sketch), width, height }
}

/** What all sources say, read from the store one source a turn, so that nothing waits long for it. */
async function worldOf({ store, sources }: Pick<DeskPorts, 'store' | 'sources'>): Promise<World> {
  const states = new Map((await store.sourceStates()).map((state) => [state.source, state]))
  const stated: Stated[] = []
  let [stating, unread] = [0, 0]
  for (const { id } of sources()) {
    await othersFirst()
    const own = await store.statedBy(id)
    stated.push(...own)
    if (own.every(({ level }) => level === null)) continue
    const state = states.get(id)
    stating += 1
    if (state === undefined || state.blindSince !== null || state.paused === true) unread += 1
  }
  return { stated, sources: stating, unread }
}
