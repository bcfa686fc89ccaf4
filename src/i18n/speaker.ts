import type { Direction } from '../domain/direction.ts'
import { knownZone } from '../domain/time-zone.ts'

/** Languages with a complete catalogue; the first is the source of all others. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The locale by whose rules each language writes dates, numbers, lists and plurals: British order of day and month for
 * English (`28 Oct`), a month with its name for Portuguese (Portugal's short dates have only digits), Western digits for Arabic.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  de: 'de-DE',
  it: 'it-IT',
  pt: 'pt-BR',
  ar: 'ar-u-nu-latn',
}

/** Which way the language is written. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'right-to-left' : 'left-to-right'
}

/** Values of a message: numbers are counted and formatted by the language's rules. */
export type Values = Readonly<Record<string, string | number>>

/** Speaks one language, `text('list-empty')`, on the clocks of one time zone. */
export interface Speaker {
  readonly language: Language
  /** IANA name of a zone that the clocks of this program know. */
  readonly timeZone: string
  /** The message `id` in this language. Throws on an unknown id or a missing value: the catalogue test finds it first. */
  text(id: string, values?: Values): string
}

/** The same language on the clocks of a time zone; of UTC, and saying so, where nobody knows that zone. */
export function inZone(speaker: Speaker, timeZone: string): Speaker {
  return { ...speaker, timeZone: knownZone(timeZone) }
}

/** The catalogue language for a platform's locale (`fr-CA` → `fr`); English where there is none. */
export function languageOf(locale: string | null): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0]
}
