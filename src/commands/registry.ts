import type { Command } from './command.ts'
import { drill } from './drill.ts'
import { held } from './held.ts'
import { helpOn } from './help.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { receipts } from './receipts.ts'
import { seen } from './seen.ts'
import { settings } from './settings.ts'
import { silence } from './silence.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { subscribe } from './subscribe.ts'
import { unsubscribe } from './unsubscribe.ts'

const OTHERS = [
  status,
  subscribe,
  unsubscribe,
  list,
  silence,
  settings,
  link,
  start,
  seen,
  held,
  receipts,
  drill,
] as const satisfies readonly Command[]

/** Every command, in the order in which menus show them. */
export const COMMANDS: readonly Command[] = [...OTHERS, helpOn(OTHERS)]
