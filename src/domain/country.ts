/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo. Every country in Tocsin is one of these. */
export type CountryCode = string
