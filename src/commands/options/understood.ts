import type { CountryCode } from '../../domain/country.ts'
import type { Place } from '../../domain/place.ts'
import type { Extras, OptionKind, Options } from '../command.ts'
import type { BadDays } from './days.ts'
import type { NoPair } from './two-countries.ts'

/** Why typed options were not understood. `extras` are kept for the choice that follows. */
export type Trouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'one-country' }
  | {
      readonly kind: 'several'
      readonly typed: string
      readonly places: readonly Place[]
      readonly extras: Extras
    }
  | {
      readonly kind: 'none'
      readonly typed: string
      readonly nearest: readonly Place[]
      readonly extras: Extras
    }
  /** A word that is none of what these options may be. */
  | { readonly kind: 'bad-word'; readonly typed: string; readonly wanted: readonly OptionKind[] }
  | { readonly kind: 'bad-duration'; readonly typed: string }
  | BadDays
  | NoPair
  /** No source that is read; these governments are. */
  | { readonly kind: 'bad-source'; readonly typed: string; readonly governments: readonly CountryCode[] }
  /** What is wanted and from whom exclude each other. */
  | { readonly kind: 'never-rings' }
  | { readonly kind: 'missing-text' }
  /** A report must begin with one country; `countries` may have been meant, and nothing is guessed. */
  | { readonly kind: 'unclear-country'; readonly typed: string; readonly countries: readonly CountryCode[] }

export type Understood =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

export function trouble(what: Trouble): Understood {
  return { kind: 'trouble', trouble: what }
}

export function options(country: Options['country'], extras: Extras): Understood {
  return { kind: 'options', options: { ...(country === undefined ? {} : { country }), ...extras } }
}
