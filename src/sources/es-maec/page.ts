import type { CheerioAPI } from 'cheerio'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { loadPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'
import { spanishDate } from './printed-date.ts'

/** A country's page, as far as it can be read without knowing whose it is. */
export interface Page {
  /** The country's name at the head of the page. */
  readonly title: string
  /** "Última actualización"; "Recomendaciones vigentes a" is the day of the request. */
  readonly updatedAt: SourceDate | null
  /** What stands under "Notas importantes", which begins with the banner. */
  readonly notes: readonly string[]
  /** What stands under "Seguridad". */
  readonly safety: readonly string[]
}

const ACCORDION = 'section__accordion-wrapper'

/**
 * Throws SourceError `blocked` or `unreadable`; a name that the site does not know gives a page without recommendations
 * and status 200, which is `unreadable` too.
 */
export function parsePage(body: string, where: string): Page {
  const isWhole = body.includes('</html>')
  if (!isWhole || !body.includes(ACCORDION)) {
    throw refusal(body, { where, what: 'a page without recommendations' })
  }
  if (isMisdecoded(body)) throw refusal(body, { where, what: 'a page in another character set' })
  const $ = loadPage(body, where)
  const sections = sectionsIn($)
  const [notes, safety] = (['notes', 'safety'] as const).map((matter) =>
    sections
      .filter((section) => section.matter === matter)
      .flatMap(({ html }) => sentencesOf(htmlToText(html))),
  )
  if (notes === undefined || safety === undefined || notes.length + safety.length === 0) {
    throw refusal(body, { where, what: 'recommendations without a word on safety' })
  }
  return {
    title: normalise($('h2[class*="title"]').first().text()),
    updatedAt: updatedIn($),
    notes,
    safety,
  }
}

function updatedIn($: CheerioAPI): SourceDate | null {
  const [, printed = ''] = /ltima actualizaci[oó]n el ([^.]*)/i.exec($('.current-information').text()) ?? []
  return spanishDate(printed)
}

type Matter = 'notes' | 'safety' | 'other'

/** Where the sections stand that speak of crossing borders, health, money, laws and addresses. */
const OTHER_MATTERS = /^(?:documentacion|visado|sanidad|vacunas|divisas|otros|direcciones|telefono|consulado)/

/** Lines of the text are sometimes set as headings by mistake: they belong to the section before them. */
function sectionsIn($: CheerioAPI): readonly { readonly matter: Matter; readonly html: string }[] {
  let matter: Matter = 'notes'
  return $(`.${ACCORDION} h3.accordion__main`)
    .toArray()
    .map((element) => {
      const heading = normalise($(element).text())
      const named = matterOf(fold(heading))
      const own = named === undefined ? `<p>${$(element).html() ?? ''}</p>` : ''
      matter = named ?? matter
      return { matter, html: `${own}${$(element).nextAll('.single__text').first().html() ?? ''}` }
    })
}

function matterOf(heading: string): Matter | undefined {
  if (/^notas importantes/.test(heading)) return 'notes'
  if (/^seguridad/.test(heading)) return 'safety'
  return OTHER_MATTERS.test(heading) ? 'other' : undefined
}
