import type { EsPage } from './es-pages.ts'
import type { Said } from './said.ts'

/*
 * Filled in: the day of the call (after the British and before the French one). No source tells that it was ever taken
 * back, so it stands to the end.
 */

const BANNER = 'SE DESACONSEJA EL VIAJE A MALÍ BAJO CUALQUIER CIRCUNSTANCIA.'
const CALL =
  'SE RECOMIENDA A LOS ESPAÑOLES QUE SE ENCUENTREN EN MALÍ QUE ABANDONEN EL PAÍS LO ANTES POSIBLE, MIENTRAS HAYA VUELOS COMERCIALES DISPONIBLES.'

/** Mali's page of recommendations. */
export const ES: readonly Said<EsPage>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: page('3 de junio de 2022', [BANNER]) },
  {
    at: '2025-11-01T10:00:00.000Z',
    what: page('1 de noviembre de 2025', [
      BANNER,
      CALL,
      'La escasez de combustible en Bamako dificulta cualquier desplazamiento.',
    ]),
  },
  {
    at: '2026-04-26T11:00:00.000Z',
    what: page('26 de abril de 2026', [
      BANNER,
      CALL,
      'Bamako y otras ciudades fueron atacadas el 25 de abril.',
      'Hay toque de queda en vigor por la noche y el aeropuerto de Bamako está cerrado.',
    ]),
  },
  {
    at: '2026-04-28T18:00:00.000Z',
    what: page('28 de abril de 2026', [
      BANNER,
      CALL,
      'El aeropuerto de Bamako ha reabierto, pero se cancelan vuelos; un grupo armado ha anunciado un nuevo bloqueo de la capital.',
    ]),
  },
]

function page(printed: string, notes: readonly string[]): EsPage {
  const safety = ['Existe una amenaza de secuestro y de terrorismo en todo el país.']
  return { country: 'ML', printed, notes, safety }
}
