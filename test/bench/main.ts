import { parseArgs } from 'node:util'
import { answers } from './answers.ts'
import { burst } from './burst.ts'
import { fanOut } from './fan-out.ts'
import { latency } from './latency.ts'
import { paid } from './paid.ts'
import { pictures } from './pictures.ts'
import { poll } from './poll.ts'
import { scale } from './scale.ts'
import { markdown, type Row } from './table.ts'

const BENCHMARKS: Readonly<
  Record<string, (options: { readonly seconds: number }) => Promise<readonly Row[]>>
> = {
  poll,
  latency,
  burst,
  'fan-out': fanOut,
  paid,
  scale,
  pictures,
  answers,
}

const USAGE = `usage: npm run bench -- [NAME…] [--seconds N]
Benchmarks: ${Object.keys(BENCHMARKS).join(', ')}; all when none is named.
--seconds N: how long a fan-out is watched (120)`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { seconds: { type: 'string', default: '120' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const seconds = Number(values.seconds)
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHMARKS)
  const stranger = names.find((name) => !(name in BENCHMARKS))
  if (values.help || stranger !== undefined || !(seconds > 0)) throw new Error(USAGE)
  const rows: Row[] = []
  for (const name of names) {
    process.stderr.write(`${name} …\n`)
    rows.push(...((await BENCHMARKS[name]?.({ seconds })) ?? []))
  }
  process.stdout.write(`${markdown(rows)}\n`)
}

await main()
process.exit()
