/** Where the static files stand. */
export const ROOT = 'https://www.viaggiaresicuri.it'
/** The list of countries. */
export const NATIONS = `${ROOT}/schede_paese/lista_nazioni.json`
/** The newest notices and the sheets that changed last: short lists, good only to tell what moved. */
export const LATEST = `${ROOT}/ultima_ora/totale.json`

/** The sheet of the country with an ISO 3166-1 alpha-3 code as the list writes it. */
export function sheetOf(iso3: string): string {
  return `${ROOT}/schede_paese/${iso3}.json`
}

/** The urgent notices of a country. */
export function noticesOf(iso3: string): string {
  return `${ROOT}/ultima_ora/${iso3}.json`
}

/** The page for people. */
export function pageOf(iso3: string): string {
  return `${ROOT}/find-country/country/${iso3}`
}
