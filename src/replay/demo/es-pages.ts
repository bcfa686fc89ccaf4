import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { namesOf, PLACES } from '../../sources/es-maec/places.ts'
import { levelOf } from './world.ts'

const ROOT = 'https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas'
const DETAIL = 'Detalle-recomendaciones-de-viaje.aspx?trc='

/** The page of one country. */
export interface EsPage {
  readonly country: CountryCode
  /** As printed: `1 de noviembre de 2025`. */
  readonly printed: string
  /** "Notas importantes", which begin with the banner. */
  readonly notes: readonly string[]
  readonly safety: readonly string[]
}

interface Html {
  readonly url: string
  readonly body: string
}

/** The ministry's banners; the first is for a country without any warning. */
const BANNERS: Record<Level, string> = {
  1: 'NO HAY RESTRICCIONES ESPECÍFICAS RELATIVAS A VIAJES A ESTE PAÍS.',
  2: 'SE RECOMIENDA VIAJAR CON PRECAUCIÓN.',
  3: 'SE DESACONSEJA EL VIAJE SALVO POR RAZONES DE EXTREMA NECESIDAD.',
  4: 'SE DESACONSEJA EL VIAJE BAJO CUALQUIER CIRCUNSTANCIA.',
}

/** The list of countries, and the page of every one but Mali: nothing happens on them. */
export function calmEsPages(): readonly Html[] {
  const places = PLACES.filter(({ country }) => country !== 'ML')
  const pages = places.map(({ country }) =>
    esPage({
      country,
      printed: '12 de mayo de 2022',
      notes: [BANNERS[levelOf(country)]],
      safety: ['La policía atiende por teléfono a cualquier hora.'],
    }),
  )
  return [esIndex(), ...pages]
}

/** A country's recommendations. */
export function esPage({ country, printed, notes, safety }: EsPage): Html {
  const name = nameOf(country)
  const sections = [section('Notas importantes', notes), section('Seguridad', safety)].join('\n')
  const main = `<h1 class="section__header-title hide"> Detalle recomendaciones de viaje </h1>
<h2 class="section__header-title ltr-text"> <span> ${name} </span> </h2> <div class="single__textDetalleRV ltr-text"><p>Texto de demostración: nada de lo que dice es oficial.</p></div>
<div class=current-information> <div> Recomendaciones vigentes a ${printed} </div> <br> <div> Última actualización el ${printed} </div> </div>
<div class=section__accordion-wrapper>
${sections}
</div>`
  return { url: addressOf(name), body: shell('Detalle recomendaciones de viaje', main) }
}

function esIndex(): Html {
  const entries = PLACES.map(({ country }) => nameOf(country)).map(
    (name) =>
      `<div class="modal-flagCountry"><h2>${name}</h2><a href="${new URL(addressOf(name)).pathname}?trc=${encodeURIComponent(name)}">Ver recomendaciones</a></div>`,
  )
  return {
    url: `${ROOT}/Recomendaciones-de-viaje.aspx`,
    body: shell('Recomendaciones de viaje', entries.join('\n')),
  }
}

function addressOf(name: string): string {
  return `${ROOT}/${DETAIL}${encodeURIComponent(name)}`
}

/** The name that stands at the head of its page. */
function nameOf(country: CountryCode): string {
  return namesOf(country)[0] ?? country
}

function section(heading: string, sentences: readonly string[]): string {
  const prose = sentences.map((sentence) => `<div>${sentence}</div>`).join('')
  return `<div> <h3 class=accordion__main> ${heading} <span class="fas fa-sort-down"></span></h3> <div class="single__text panel ltr-text"> <div class=ExternalClassA1>${prose}</div> </div> </div>`
}

function shell(title: string, main: string): string {
  return `<!DOCTYPE html><html dir=ltr lang=es-ES><head><meta charset=utf-8><title>${title}</title></head><body><form method=post>
${main}
</form></body></html>
`
}
