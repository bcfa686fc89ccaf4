/** Where the ministry's pages for travellers stand. */
const ROOT = 'https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas'
/** The list of countries. */
export const INDEX = `${ROOT}/Recomendaciones-de-viaje.aspx`
const DETAIL = `${ROOT}/Detalle-recomendaciones-de-viaje.aspx?trc=`
/** The beginning of every address that is read. */
export const PREFIXES: readonly string[] = [INDEX, DETAIL]

/** The page of the country with this name. */
export function addressOf(name: string): string {
  return `${DETAIL}${encodeURIComponent(name)}`
}

/** The page that a link of the list leads to; undefined when it leads elsewhere. */
export function addressIn(href: string): string | undefined {
  const url = URL.canParse(href, INDEX) ? new URL(href, INDEX).href : ''
  return url.startsWith(DETAIL) && url.length > DETAIL.length ? url : undefined
}
