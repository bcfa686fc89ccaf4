import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Card } from '../../src/card/card.ts'
import { discordHtml } from './discord-html.ts'
import { photograph } from './photograph.ts'
import { playedScene } from './scene.ts'
import { telegramHtml } from './telegram-html.ts'

/** `npm run preview`: what both platforms show of the main cards, photographed for the README. */
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const WIDTH = 1240

const scene = await playedScene('en')
await mkdir(FOLDER, { recursive: true })
await bothPlatforms('alert', await scene.alert('uk-fcdo', '2025-10-30'))
await bothPlatforms('status', await scene.ask('status ML'))
await bothPlatforms('choose', await scene.ask('subscribe'))
await picture('timeline', await scene.ask('timeline ML 240'))
await picture('map', await scene.ask('map'))
scene.close()

async function picture(name: string, { picture: drawn }: Card): Promise<void> {
  if (drawn === undefined) throw new Error(`${name} has no picture`)
  await writeFile(join(FOLDER, `${name}.png`), drawn.png)
  told(name)
}

async function bothPlatforms(name: string, card: Card): Promise<void> {
  const columns = [
    { name: 'Telegram', html: telegramHtml(card) },
    { name: 'Discord', html: discordHtml(card) },
  ]
  await photograph(columns, { width: WIDTH, out: join(FOLDER, `${name}.png`) })
  told(name)
}

function told(name: string): void {
  process.stdout.write(`docs/images/${name}.png\n`)
}
