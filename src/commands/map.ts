import type { Button, Card } from '../card/card.ts'
import { worldLevels } from '../domain/world-levels.ts'
import { fold } from '../lib/text.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { type MapWish, mapDrawing, mapTitle } from './map/drawing.ts'
import { mapAlternative, mapBlocks } from './map/words.ts'
import { isAmong } from './options/words.ts'
import { note } from './shared/note.ts'

const EVERYTHING: MapWish = { least: 1, measure: 'highest' }
const BY_NUMBER: Readonly<Record<string, MapWish>> = {
  1: EVERYTHING,
  2: { least: 2, measure: 'highest' },
  3: { least: 3, measure: 'highest' },
  4: { least: 4, measure: 'highest' },
}

/** The world by the levels that governments state, as a picture and in words. */
export const map = defineCommand({
  name: 'map',
  access: 'everyone',
  options: [{ name: 'level', kind: 'word', required: false, choices: ['2', '3', '4', 'median'] }],
  personal: false,
  chatless: true,
  async run({ words = [] }, context) {
    const [typed] = words
    const wish = typed === undefined ? EVERYTHING : wishOf(typed, context)
    return wish === undefined ? badLevel(typed ?? '', context) : mapCard(wish, context)
  },
})

function wishOf(typed: string, { speakers }: CommandContext): MapWish | undefined {
  const word = fold(typed)
  if (word === 'median' || isAmong('words-for-median', typed, speakers))
    return { least: 1, measure: 'median' }
  return Object.hasOwn(BY_NUMBER, word) ? BY_NUMBER[word] : undefined
}

async function mapCard(wish: MapWish, context: CommandContext): Promise<Card> {
  const { say, desk } = context
  const world = await desk.pictures.world()
  if (world.sources === 0) return note('map-nothing', say)
  const facts = { world, wish, countries: worldLevels(world.stated, wish.measure) }
  const suffix = wish.measure === 'median' ? 'median' : String(wish.least)
  const picture = await desk.pictures.draw(mapDrawing(facts, context), {
    name: `map-${suffix}.png`,
    alternative: mapAlternative(facts, context),
  })
  return {
    tone: 'info',
    title: [mapTitle(wish, say)],
    blocks: [
      ...mapBlocks(facts, context),
      ...(picture === undefined ? [{ kind: 'text', line: [say.text('picture-failed')] } as const] : []),
    ],
    buttons: buttonsFor(wish, say),
    ...(picture === undefined ? {} : { picture }),
  }
}

function buttonsFor({ least, measure }: MapWish, say: CommandContext['say']): readonly Button[] {
  const levels = [4, 3].map((level) => ({
    label: say.text('map-button-least', { level }),
    command: `map ${level}`,
    shown: least === level,
  }))
  const all = [
    ...levels,
    { label: say.text('map-button-highest'), command: 'map', shown: least === 1 && measure === 'highest' },
    { label: say.text('map-button-median'), command: 'map median', shown: measure === 'median' },
  ]
  return all.filter(({ shown }) => !shown).map(({ label, command }) => ({ label, command }))
}

function badLevel(typed: string, { say }: CommandContext): Card {
  return {
    tone: 'error',
    title: [say.text('map-bad-level-title')],
    blocks: [
      {
        kind: 'text',
        line: [
          say.text('map-bad-level', { typed: typed.slice(0, LONGEST_ECHO) }),
          ' ',
          { kind: 'code', text: say.text('example-map') },
        ],
      },
    ],
    buttons: [],
  }
}

const LONGEST_ECHO = 40
