import { about } from './about.ts'
import { bulletin } from './bulletin.ts'
import { changes } from './changes.ts'
import { chats } from './chats.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { drill } from './drill.ts'
import { exporting } from './export.ts'
import { feeds } from './feeds.ts'
import { forget } from './forget.ts'
import { held } from './held.ts'
import { helpOn } from './help.ts'
import { importing } from './import.ts'
import { link } from './link.ts'
import { list } from './list.ts'
import { log } from './log.ts'
import { map } from './map.ts'
import { missions } from './missions.ts'
import { pause, resume } from './pause.ts'
import { pick } from './pick.ts'
import { preview } from './preview.ts'
import { privacy } from './privacy.ts'
import { proof } from './proof.ts'
import { receipts } from './receipts.ts'
import { seen } from './seen.ts'
import { settings } from './settings.ts'
import { silence } from './silence.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { stats } from './stats.ts'
import { status } from './status.ts'
import { subscribe } from './subscribe.ts'
import { timeline } from './timeline.ts'
import { unsubscribe } from './unsubscribe.ts'
import { why } from './why.ts'
import { wish } from './wish.ts'

const OTHERS = [
  status,
  compare,
  changes,
  timeline,
  map,
  missions,
  why,
  proof,
  subscribe,
  unsubscribe,
  list,
  preview,
  pick,
  wish,
  silence,
  pause,
  resume,
  settings,
  exporting,
  importing,
  link,
  sources,
  start,
  about,
  privacy,
  forget,
  seen,
  held,
  feeds,
  bulletin,
  receipts,
  drill,
  stats,
  chats,
  log,
] as const satisfies readonly Command[]

/** Every command, in the order in which menus show them. */
export const COMMANDS: readonly Command[] = [...OTHERS, helpOn(OTHERS)]
