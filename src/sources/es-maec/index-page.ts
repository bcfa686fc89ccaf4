import type { CountryCode } from '../../domain/country.ts'
import { normalise } from '../../lib/text.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { loadPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'
import { addressIn, INDEX } from './addresses.ts'
import { countryNamed } from './places.ts'

/** The list of countries: where the page of each one stands. */
export interface IndexPage {
  readonly addresses: ReadonlyMap<CountryCode, readonly string[]>
  /** Names that no table explains. */
  readonly unnamed: readonly string[]
}

const ENTRY = 'modal-flagCountry'

/** Throws SourceError `blocked` or `unreadable`. */
export function parseIndex(body: string): IndexPage {
  if (!body.includes('</html>') || !body.includes(ENTRY)) {
    throw refusal(body, { where: INDEX, what: `a page without "${ENTRY}"` })
  }
  if (isMisdecoded(body)) throw refusal(body, { where: INDEX, what: 'a page in another character set' })
  const entries = entriesIn(body)
  if (entries.length === 0) throw refusal(body, { where: INDEX, what: 'a list without links' })
  const addresses = new Map<CountryCode, readonly string[]>()
  const unnamed: string[] = []
  for (const { name, url } of entries) {
    const country = countryNamed(name)
    if (country === undefined) unnamed.push(name)
    else addresses.set(country, [...(addresses.get(country) ?? []), url])
  }
  return { addresses, unnamed }
}

function entriesIn(body: string): readonly { readonly name: string; readonly url: string }[] {
  const $ = loadPage(body, INDEX)
  return $(`.${ENTRY}`)
    .toArray()
    .flatMap((element) => {
      const entry = $(element)
      const url = addressIn(entry.find('a[href*="trc="]').first().attr('href') ?? '')
      const name = normalise(entry.find('h2').first().text())
      return url === undefined || name === '' ? [] : [{ name, url }]
    })
}
