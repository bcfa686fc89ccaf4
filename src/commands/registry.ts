import { bulletin } from './bulletin.ts'
import type { Command } from './command.ts'
import { drill } from './drill.ts'
import { feeds } from './feeds.ts'
import { held } from './held.ts'
import { helpOn } from './help.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { map } from './map.ts'
import { receipts } from './receipts.ts'
import { seen } from './seen.ts'
import { settings } from './settings.ts'
import { silence } from './silence.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { subscribe } from './subscribe.ts'
import { timeline } from './timeline.ts'
import { unsubscribe } from './unsubscribe.ts'

const OTHERS = [
  status,
  timeline,
  map,
  subscribe,
  unsubscribe,
  list,
  silence,
  settings,
  link,
  sources,
  start,
  seen,
  held,
  feeds,
  bulletin,
  receipts,
  drill,
] as const satisfies readonly Command[]

/** Every command, in the order in which menus show them. */
export const COMMANDS: readonly Command[] = [...OTHERS, helpOn(OTHERS)]
