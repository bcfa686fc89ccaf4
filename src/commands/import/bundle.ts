import type { Chat, Subscription } from '../../domain/chat.ts'
import { languageOf } from '../../i18n/speaker.ts'

/** Version of the form that is written here and read in read-bundle.ts. */
export const FORM = 1

/** Longer ones are several bundles, each whole: a message of every platform holds one, and an import takes them in turn. */
const LONGEST = 2000

/**
 * A chat's wishes and settings as lines of JSON. Wishes that ask for the same are one entry with all their places, so
 * that a wish for each of 250 countries is one line.
 */
export function writeBundles(wishes: readonly Subscription[], chat: Chat): readonly string[] {
  const entries = groups(wishes).flatMap(portions)
  const lines: string[] = []
  let taken: readonly object[] = []
  for (const entry of entries) {
    const longer = written([...taken, entry], lines.length === 0 ? chat : undefined)
    if (taken.length > 0 && longer.length > LONGEST) {
      lines.push(written(taken, lines.length === 0 ? chat : undefined))
      taken = []
    }
    taken = [...taken, entry]
  }
  return [...lines, written(taken, lines.length === 0 ? chat : undefined)]
}

function written(wishes: readonly object[], chat: Chat | undefined): string {
  return JSON.stringify({
    tocsin: FORM,
    ...(chat === undefined ? {} : { settings: settingsOf(chat) }),
    wishes,
  })
}

/** In the words that `/settings` takes. The role is one of this server's. */
function settingsOf({ settings, language }: Chat): Readonly<Record<string, string | number>> {
  const { timeZone, digestHour, quiet, drills, seenWithin } = settings
  return {
    ...(language === null ? {} : { language: languageOf(language) }),
    timezone: timeZone,
    digest: digestHour,
    quiet: quiet === null ? 'off' : `${quiet.from}-${quiet.to}`,
    drills: drills ? 'on' : 'off',
    seen: seenWithin ?? 'off',
  }
}

interface Entry {
  readonly places: readonly string[]
  readonly least: string
}

function groups(wishes: readonly Subscription[]): readonly Entry[] {
  const byTerms = new Map<string, Entry>()
  for (const { country, leastSeverity, mode, kinds, sources } of wishes) {
    const terms = {
      least: leastSeverity,
      ...(mode === 'digest' ? { mode } : {}),
      ...(kinds.length > 0 ? { kinds } : {}),
      ...(sources.length > 0 ? { sources } : {}),
    }
    const key = JSON.stringify(terms)
    byTerms.set(key, { places: [...(byTerms.get(key)?.places ?? []), country], ...terms })
  }
  return [...byTerms.values()]
}

/** Places of one entry: 250 of two letters are 1,250 characters. */
const MOST_PLACES = 260

function portions(entry: Entry): readonly Entry[] {
  const parts: Entry[] = []
  for (let start = 0; start < entry.places.length; start += MOST_PLACES) {
    parts.push({ ...entry, places: entry.places.slice(start, start + MOST_PLACES) })
  }
  return parts
}
