/** Languages with a complete catalogue; the first is the source of all others. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** Values of a message: numbers are counted and formatted by the language's rules. */
export type Values = Readonly<Record<string, string | number>>

/** Speaks one language: `text('list-empty')`. */
export interface Speaker {
  readonly language: Language
  /** The message `id` in this language. Throws on an unknown id or a missing value: the catalogue test finds it first. */
  text(id: string, values?: Values): string
}

/** The catalogue language for a platform's locale (`fr-CA` → `fr`); English where there is none. */
export function languageOf(locale: string | null): Language {
  const wanted = locale?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0]
}
