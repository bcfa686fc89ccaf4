import { bulletin } from './bulletin.ts'
import type { Command } from './command.ts'
import { feeds } from './feeds.ts'
import { held } from './held.ts'
import { helpOn } from './help.ts'
import { list } from './list.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { subscribe } from './subscribe.ts'
import { unsubscribe } from './unsubscribe.ts'

const OTHERS = [
  status,
  subscribe,
  unsubscribe,
  list,
  sources,
  start,
  held,
  feeds,
  bulletin,
] as const satisfies readonly Command[]

/** Every command, in the order in which menus show them. */
export const COMMANDS: readonly Command[] = [...OTHERS, helpOn(OTHERS)]
