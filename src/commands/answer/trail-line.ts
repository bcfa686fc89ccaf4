import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import type { Duration } from '../../domain/delivery.ts'
import { DAY, HOUR, MINUTE } from '../../domain/time.ts'
import type { Options } from '../command.ts'

const LONGEST_LINE = 200

/**
 * A command as it was understood, in a line of at most 200 characters, for the trail. Of an address only the host is
 * kept: the rest may hold a password or a key.
 */
export function trailLine(name: string, { duration, ...options }: Options): string {
  const length = duration === undefined ? [] : [lengthOf(duration)]
  const words = [name, ...Object.values(options).flat(), ...length]
  return shorten(withoutSecrets(cleanLine(words.join(' '))), LONGEST_LINE)
}

function withoutSecrets(line: string): string {
  return line
    .replace(/[a-z][a-z0-9+.-]*:\/\/\S*/gi, hostOf)
    .replace(/[^\s@]*:[^\s@]*@/g, '…@')
    .replace(/\?\S+/g, '?…')
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return '…'
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/…`
}

/** As it is typed: `3d`, `12h`, `90m`, `off`. */
function lengthOf(duration: Duration): string {
  if (duration === 0) return 'off'
  if (duration % DAY === 0) return `${duration / DAY}d`
  return duration % HOUR === 0 ? `${duration / HOUR}h` : `${Math.round(duration / MINUTE)}m`
}
