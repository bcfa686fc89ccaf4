import type { Card } from '../../card/card.ts'
import type { Subscription } from '../../domain/chat.ts'
import { COUNTRIES } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { covers } from '../../domain/place.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { code } from '../answer/refusals.ts'

/** What a chat follows. */
export interface Followed {
  readonly countries: readonly CountryCode[]
  /** Those that it follows by their own names, not only as part of a region or of everything. */
  readonly named: ReadonlySet<CountryCode>
}

export function followedBy(wishes: readonly Subscription[]): Followed {
  return {
    countries: COUNTRIES.filter((country) => wishes.some((wish) => covers(wish.country, country))),
    named: new Set(COUNTRIES.filter((country) => wishes.some((wish) => wish.country === country))),
  }
}

/** For a chat that follows nothing: how to look at one country, and how to follow it. */
export function nothingFollowed(command: string, say: Speaker): Card {
  return {
    tone: 'info',
    title: [say.text('list-empty-title')],
    blocks: [
      { kind: 'text', line: [say.text('followed-none-look'), ' ', code(say.text(`example-${command}`))] },
      { kind: 'text', line: [say.text('list-empty'), ' ', code(say.text('example-subscribe'))] },
    ],
    buttons: [],
  }
}
