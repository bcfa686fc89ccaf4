import type { DePage } from './de-pages.ts'
import type { Said } from './said.ts'

/*
 * Filled in: the day of the first call (after the British and before the French one), when it was taken back, and that
 * Germany was among those that called again in April 2026.
 */

const WARNING = 'Vor Reisen nach Mali wird gewarnt.'
const SAFETY = [WARNING, 'Es drohen Anschläge und Entführungen im ganzen Land.']

/** Mali's page at the Auswärtiges Amt. */
export const DE: readonly Said<DePage>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: page('2022-05-31T10:00:00.000Z', []) },
  told('2025-10-31T11:00:00.000Z', [
    WARNING,
    'Deutsche Staatsangehörige werden aufgefordert, Mali so bald wie möglich auf dem Luftweg zu verlassen, solange kommerzielle Flüge angeboten werden.',
    'In Bamako ist Treibstoff kaum noch zu bekommen, weil Tanklastwagen auf den Fernstraßen angegriffen werden.',
    'Von einer Ausreise auf dem Landweg wird dringend abgeraten.',
  ]),
  told('2026-01-23T10:00:00.000Z', []),
  told('2026-04-26T10:00:00.000Z', [
    WARNING,
    'Am 25. April wurden Bamako und weitere Städte zugleich angegriffen.',
    'Es gilt eine nächtliche Ausgangssperre; der Flughafen Bamako ist geschlossen.',
    'Bleiben Sie an einem sicheren Ort.',
  ]),
  told('2026-04-29T07:00:00.000Z', [
    WARNING,
    'Deutsche Staatsangehörige werden aufgefordert, Mali vorübergehend zu verlassen, solange kommerzielle Flüge angeboten werden.',
    'Der Flughafen Bamako ist wieder geöffnet, doch eine neue Blockade der Hauptstadt wurde angekündigt.',
  ]),
]

/** The page as it stood from the moment of its edit. */
function told(at: string, news: readonly string[]): Said<DePage> {
  return { at, what: page(at, news) }
}

function page(movedAt: string, news: readonly string[]): DePage {
  return { country: 'ML', movedAt, warning: true, news, safety: SAFETY }
}
