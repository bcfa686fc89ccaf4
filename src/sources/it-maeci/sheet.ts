import { z } from 'zod'
import type { SourceDate } from '../../domain/time.ts'
import { htmlToText, sentencesOf } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'

/** The sheet of a country ("scheda paese"), as far as it is about safety. */
export interface Sheet {
  readonly updatedAt: SourceDate
  readonly sentences: readonly string[]
}

const NODE = z.object({ contenuto: z.string() })
/** An empty dictionary may be written as an empty list. */
const SECTION = z.object({
  nodi: z.union([z.record(z.string(), NODE), z.array(z.never()).transform(() => ({}) satisfies Nodes)]),
})
type Nodes = Readonly<Record<string, z.infer<typeof NODE>>>
const SHEET = z.object({
  updateDate: z.string().transform((printed, context): SourceDate => {
    const at = Date.parse(printed)
    if (!Number.isNaN(at)) return dayInRome(at)
    context.addIssue({ code: 'custom', message: `no date: "${printed}"` })
    return z.NEVER
  }),
  infoPrimopiano: SECTION,
  infoSicurezza: SECTION,
  infoGenerali: SECTION.optional(),
})

/** Parts that speak of papers, health, money, local law, companies and the country's nature. */
const OTHER_MATTERS =
  /^(?:documenti|vaccinazioni|moneta|normative|informazioni-per-le-aziende|rischi-ambientali)/i
const EMBASSIES = /^ambasciat/i

/** Throws SourceError `blocked` or `unreadable`. */
export function parseSheet(body: string, where: string): Sheet {
  const { updateDate, infoPrimopiano, infoSicurezza, infoGenerali } = parseJson(SHEET, body, where)
  const parts = [
    ...Object.entries<z.infer<typeof NODE>>(infoPrimopiano.nodi),
    ...Object.entries<z.infer<typeof NODE>>(infoSicurezza.nodi),
  ].filter(([key]) => !OTHER_MATTERS.test(key))
  const embassies = Object.entries<z.infer<typeof NODE>>(infoGenerali?.nodi ?? {}).filter(([key]) =>
    EMBASSIES.test(key),
  )
  return {
    updatedAt: updateDate,
    sentences: [...parts, ...embassies].flatMap(([, { contenuto }]) => sentencesOf(htmlToText(contenuto))),
  }
}

/** "2025-01-06T23:00:00Z" is midnight in Rome: the seventh of January. */
function dayInRome(at: number): SourceDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(at)
}
