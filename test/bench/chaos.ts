import { parseArgs } from 'node:util'
import { endChildren } from '../support/child.ts'
import { troubled } from './chaos-faults.ts'
import { killed } from './chaos-kills.ts'
import { markdown, type Row, told } from './table.ts'

const USAGE = `usage: npm run chaos -- [--kills N] [--seed N] [--only kills|faults]
--kills N: how often the program is killed (200)
--seed N: repeats the choices of an earlier run, which printed it`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      only: { type: 'string' },
    },
  })
  const [kills, seed] = [Number(values.kills), Number(values.seed)]
  const wanted = values.only ?? 'kills and faults'
  if (!(kills > 0) || !Number.isInteger(seed) || !/kills|faults/.test(wanted)) throw new Error(USAGE)
  process.stderr.write(`seed ${seed}\n`)
  const rows: Row[] = []
  try {
    if (wanted.includes('faults')) rows.push(...(await troubled()))
    if (wanted.includes('kills')) {
      rows.push(...(await killed({ kills, seed })))
      rows.push(told({ name: 'chaos: kill -9', measured: 'seed' }, String(seed)))
    }
  } finally {
    await endChildren()
  }
  process.stdout.write(`${markdown(rows)}\n`)
}

await main()
process.exit()
