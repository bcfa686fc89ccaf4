import { countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { HOUR, type Instant } from '../../domain/time.ts'
import { secondsOf } from './said.ts'
import { iso3Of, listedBy } from './world.ts'

const ROOT = 'https://www.viaggiaresicuri.it'
const NATIONS = `${ROOT}/schede_paese/lista_nazioni.json`
const LATEST = `${ROOT}/ultima_ora/totale.json`

/** An urgent notice ("ultima ora"). */
export interface ItNotice {
  readonly number: number
  readonly title: string
  /** HTML. */
  readonly text: string
  readonly since: Instant
}

/** A country's sheet, as far as the tape fills it. */
export interface ItSheet {
  /** A day; printed as its midnight in Rome. */
  readonly updated: string
  readonly caution: string
  readonly safety: string
}

interface ItFile {
  readonly url: string
  readonly body: string
}

/** A notice about another country that stands all the time: the short list is never empty. */
const ELSEWHERE: { readonly country: CountryCode; readonly notice: ItNotice } = {
  country: 'IS',
  notice: {
    number: 500,
    title: 'ISLANDA: lavori sulla strada costiera.',
    text: 'Il traffico è deviato.',
    since: '2022-05-10T08:00:00.000Z',
  },
}

/** The list of countries, and both files of every country but Mali. */
export function calmItFiles(): readonly ItFile[] {
  const listed = listedBy('IT')
  const nations = ['ML', ...listed.map(({ country }) => country)].map((country) => ({
    Nome: countryName(country, 'it'),
    'Codice-3': iso3Of(country),
    'Codice-2': country,
    coords: '',
  }))
  const files = listed.flatMap(({ country, level, issued }) => [
    itSheet(country, { updated: issued, ...CALM[level] }),
    itNotices(country, country === ELSEWHERE.country ? [ELSEWHERE.notice] : []),
  ])
  return [{ url: NATIONS, body: JSON.stringify(nations) }, ...files]
}

/** The ministry names no levels; only the two worst are stated plainly. */
const CALM: Record<Level, { readonly caution: string; readonly safety: string }> = {
  1: { caution: '', safety: 'Il Paese è tranquillo.' },
  2: { caution: '', safety: 'Nei luoghi affollati i furti sono frequenti.' },
  3: { caution: 'Sono sconsigliati i viaggi non essenziali nel Paese.', safety: 'Le strade sono insicure.' },
  4: {
    caution: 'Si sconsigliano tutti i viaggi nel Paese, a qualsiasi titolo.',
    safety: 'Nessuna zona del Paese può dirsi sicura.',
  },
}

/** The sheet of a country ("scheda paese"). */
export function itSheet(country: CountryCode, { updated, caution, safety }: ItSheet): ItFile {
  const iso3 = iso3Of(country)
  const sections = [
    section('infoPrimopiano', 'In Primo Piano', { 'Aree-di-particolare-cautela': caution }),
    section('infoCronologiaAggiornamenti', 'Cronologia Aggiornamenti', {}),
    section('infoGenerali', 'Informazioni Generali', {
      'Informazioni-utili': 'La rete telefonica copre le città.',
    }),
    section('infoSicurezza', 'Sicurezza', { 'Indicazioni-generali': safety }),
    section('infoSituazioneSanitaria', 'Situazione Sanitaria', {}),
    section('infoMobilita', 'Mobilità', {}),
  ]
  return {
    url: `${ROOT}/schede_paese/${iso3}.json`,
    body: JSON.stringify({ updateDate: midnightInRome(updated), ...Object.fromEntries(sections) }),
  }
}

/** The urgent notices of a country. */
export function itNotices(country: CountryCode, notices: readonly ItNotice[]): ItFile {
  return {
    url: `${ROOT}/ultima_ora/${iso3Of(country)}.json`,
    body: JSON.stringify({ ultima_ora: notices.map((notice) => noticeOf(country, notice)), focus: [] }),
  }
}

/** The short list of what changed last: notices, newest first, and the sheet that was edited. */
export function itLatest(
  country: CountryCode,
  { notices, sheetEdited }: { readonly notices: readonly ItNotice[]; readonly sheetEdited: Instant },
): ItFile {
  const edited = {
    ...noticeOf(country, { number: 0, title: 'Sicurezza', text: '', since: sheetEdited }),
    id: `AGGIORNAMENTO_SCHEDA_${iso3Of(country)}`,
    tipologia: '',
  }
  return {
    url: LATEST,
    body: JSON.stringify({
      ultima_ora: [
        ...notices.map((notice) => noticeOf(country, notice)),
        noticeOf(ELSEWHERE.country, ELSEWHERE.notice),
      ],
      focus: [],
      aggiornamentiSchedaPaese: [edited],
    }),
  }
}

function noticeOf(country: CountryCode, { number, title, text, since }: ItNotice) {
  return {
    id: `ULTIMORA_MARKER_${number}`,
    nazione: iso3Of(country),
    tipologia: 'sicurezza',
    titolo: title,
    testo: text,
    lat: '',
    lon: '',
    follow: '',
    url: '',
    tsModifica: String(secondsOf(since)),
  }
}

/** Every section stands in every sheet; one without words has no nodes. */
function section(id: string, titolo: string, words: Readonly<Record<string, string>>) {
  const nodi = Object.entries(words).map(([key, text], ordinamento) => [
    key,
    { titolo: key.replaceAll('-', ' '), contenuto: text === '' ? '' : `<p>${text}</p>`, ordinamento },
  ])
  return [id, { id, titolo, ordinamento: 0, nodi: Object.fromEntries(nodi) }] as const
}

/** `2026-01-20` as `2026-01-19T23:00:00Z`; in summer Rome is two hours ahead. */
function midnightInRome(day: string): string {
  // Building a formatter costs more than all that is formatted here.
  hours ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit' })
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const ahead = Number(hours.format(midnight))
  return new Date(midnight - ahead * HOUR).toISOString().replace('.000Z', 'Z')
}

let hours: Intl.DateTimeFormat | undefined
