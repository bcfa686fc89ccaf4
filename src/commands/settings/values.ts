import type { Settings } from '../../domain/chat.ts'
import { isTimeZone } from '../../domain/time-zone.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { fold } from '../../lib/text.ts'
import { isAmong } from '../options/words.ts'

/** What can be set besides the language. */
export type ValueName = 'timezone' | 'digest' | 'quiet' | 'drills' | 'seen' | 'role'

/** Nobody is asked sooner than that, nor later than a day; minutes. */
const SEEN_WITHIN = { least: 1, most: 1440 } as const

type Speakers = readonly Speaker[]

/** What a typed value changes, "yes" and "no" in any of these languages; undefined where it means nothing. */
export function readValue(name: ValueName, typed: string, speakers: Speakers): Partial<Settings> | undefined {
  return READERS[name](typed, speakers)
}

type Reader = (typed: string, speakers: Speakers) => Partial<Settings> | undefined

const READERS: Readonly<Record<ValueName, Reader>> = {
  timezone: (typed) => (isTimeZone(typed) ? { timeZone: typed } : undefined),
  digest: (typed) => (isHour(typed) ? { digestHour: Number(typed) } : undefined),
  quiet: quietOf,
  drills: drillsOf,
  seen: (typed, speakers) => (isOff(typed, speakers) ? { seenWithin: null } : seenWithin(typed)),
  role: (typed, speakers) => (isOff(typed, speakers) ? { role: '' } : roleOf(typed)),
}

function drillsOf(typed: string, speakers: Speakers): Partial<Settings> | undefined {
  if (isOff(typed, speakers)) return { drills: false }
  return fold(typed) === 'on' || isAmong('words-for-yes', typed, speakers) ? { drills: true } : undefined
}

function isOff(typed: string, speakers: Speakers): boolean {
  const isNo = (id: string) => isAmong(id, typed, speakers)
  return typed === '-' || fold(typed) === 'off' || isNo('words-for-off') || isNo('words-for-no')
}

function isHour(typed: string): boolean {
  return /^\d{1,2}$/.test(typed) && Number(typed) <= 23
}

function quietOf(typed: string, speakers: Speakers): Partial<Settings> | undefined {
  if (isOff(typed, speakers)) return { quiet: null }
  const [from = '', to = '', ...more] = typed.split('-')
  if (!isHour(from) || !isHour(to) || more.length > 0 || Number(from) === Number(to)) return undefined
  return { quiet: { from: Number(from), to: Number(to) } }
}

function seenWithin(typed: string): Partial<Settings> | undefined {
  const minutes = Number(typed)
  const { least, most } = SEEN_WITHIN
  return Number.isInteger(minutes) && minutes >= least && minutes <= most
    ? { seenWithin: minutes }
    : undefined
}

/** A role as Discord writes it into a message, `<@&123>`, or its number. */
function roleOf(typed: string): Partial<Settings> | undefined {
  const id = /^(?:<@&)?(\d{15,21})>?$/.exec(typed)?.[1]
  return id === undefined ? undefined : { role: id }
}
