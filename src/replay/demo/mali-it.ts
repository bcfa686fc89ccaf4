import type { ItNotice, ItSheet } from './it-pages.ts'
import type { Said } from './said.ts'

/* Filled in: when the first call was taken back, and that Italy was among those that called again in April 2026. */

const CAUTION = 'Si sconsigliano tutti i viaggi verso il Mali, a qualsiasi titolo.'

/** Mali's sheet, which states the level and never a call. */
export const IT_SHEETS: readonly Said<ItSheet>[] = [
  {
    at: '2022-07-01T06:00:00.000Z',
    what: {
      updated: '2022-06-07',
      caution: CAUTION,
      safety: 'Gruppi armati attaccano strade e villaggi; gli stranieri rischiano il sequestro.',
    },
  },
  {
    at: '2026-01-20T11:00:00.000Z',
    what: {
      updated: '2026-01-20',
      caution: CAUTION,
      safety: 'Gruppi armati attaccano strade e villaggi; fuori Bamako ogni spostamento è molto pericoloso.',
    },
  },
]

/** Mali's urgent notices, where calls to leave stand. */
export const IT_NOTICES: readonly Said<readonly ItNotice[]>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: [] },
  {
    at: '2025-10-29T16:00:00.000Z',
    what: notice(501, '2025-10-29T16:00:00.000Z', [
      'MALI: raccomandazione di lasciare il Paese.',
      'La crisi energetica incide sulla sicurezza e sulla mobilità: la carenza di carburante rende difficile ogni spostamento.',
      'I connazionali presenti nel Paese, circa 70 e in gran parte residenti a Bamako, sono invitati a lasciare il Mali nei tempi più brevi, con i voli commerciali ancora disponibili.',
    ]),
  },
  { at: '2026-01-20T11:00:00.000Z', what: [] },
  {
    at: '2026-04-25T17:00:00.000Z',
    what: notice(502, '2026-04-25T17:00:00.000Z', [
      'MALI: attacchi a Bamako e in altre città.',
      'È in vigore il coprifuoco notturno e l’aeroporto di Bamako è chiuso.',
      'Si raccomanda di restare al riparo e di seguire i mezzi di informazione.',
    ]),
  },
  {
    at: '2026-04-29T09:00:00.000Z',
    what: notice(503, '2026-04-29T09:00:00.000Z', [
      'MALI: nuovo blocco annunciato attorno a Bamako.',
      'L’aeroporto di Bamako ha riaperto, ma alcune compagnie cancellano i voli.',
      'Si invitano i connazionali a lasciare temporaneamente il Paese con i primi voli disponibili, limitando al minimo ogni spostamento.',
    ]),
  },
]

function notice(
  number: number,
  since: string,
  [title = '', ...sentences]: readonly string[],
): readonly ItNotice[] {
  return [{ number, title, text: sentences.join('<br />'), since }]
}
