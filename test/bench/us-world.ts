import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { generator } from '../support/generator.ts'

export const US_FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'

/** Places where nobody lives, the country that speaks, and others that few lists have: 217 are left. */
const LEFT_OUT =
  'US AQ BV HM TF UM IO GS AS GU MP PR VI AX SJ GG JE IM BL MF SH PN TK NU CC CX NF WF EH PM YT GF RE'
export const WORLD: readonly CountryCode[] = COUNTRIES.filter(
  (country) => !LEFT_OUT.split(' ').includes(country),
).slice(0, 217)

/** The official scale, in force since January 2018. */
const LABELS = [
  'Exercise Normal Precautions',
  'Exercise Increased Caution',
  'Reconsider Travel',
  'Do Not Travel',
] as const
const PAGES = 'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories'

interface Place {
  readonly country: CountryCode
  readonly name: string
  level: number
  called: boolean
  issued: Date
  readonly filling: string
}

/** The feed of the United States in its real shape about 217 countries, every word beyond the official ones invented. */
export class UsWorld {
  readonly #places: ReadonlyMap<CountryCode, Place>

  /** `bytes`: how long the feed is to be, about. */
  constructor({ bytes = 0, seed = 1 } = {}) {
    const random = generator(seed)
    const each = Math.max(0, bytes / WORLD.length - SHELL)
    this.#places = new Map(
      WORLD.map((country) => [
        country,
        {
          country,
          name: countryName(country, 'en'),
          level: 1,
          called: false,
          issued: new Date('2026-03-02T00:00:00Z'),
          filling: filling(each, random),
        },
      ]),
    )
  }

  /** From today on. */
  raise(country: CountryCode, level: 2 | 3 | 4): void {
    Object.assign(this.#at(country), { level, issued: new Date() })
  }

  /** From today on, citizens are told to leave. */
  call(country: CountryCode): void {
    Object.assign(this.#at(country), { called: true, issued: new Date() })
  }

  feed(): string {
    const items = [...this.#places.values()].map(itemOf)
    return `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
  <channel>
    <title>travel.state.gov: Travel Advisories</title>
    <link>https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html</link>
    <description>Every text in it is invented.</description>
    <pubDate>${new Date().toUTCString()}</pubDate>
    <dc:date>${new Date().toISOString()}</dc:date>
${items.join('\n')}
  </channel>
</rss>
`
  }

  #at(country: CountryCode): Place {
    const place = this.#places.get(country)
    if (place === undefined) throw new Error(`the feed has no ${country}`)
    return place
  }
}

/** Characters of an item without its filling, and by how much the filling is too long on average. */
const SHELL = 1058

function itemOf({ country, name, level, called, issued, filling: more }: Place): string {
  const words = LABELS[level - 1] ?? LABELS[0]
  const label = `Level ${level}: ${words}`
  const link = `${PAGES}/${slugOf(name)}-travel-advisory.html`
  const call = called
    ? `<p>U.S. citizens in ${escaped(name)} should leave immediately by commercial air.</p>`
    : ''
  return `    <item>
      <title>${escaped(name)} - ${label}</title>
      <link>${link}</link>
      <pubDate>${issued.toUTCString().slice(0, 16)}</pubDate>
      <description><![CDATA[<p><b>${words}</b> in ${escaped(name)}.</p>${call}
${more}]]></description>
      <category domain="Threat-Level">${label}</category>
      <category domain="Country-Tag">${country}</category>
      <category domain="Keyword">advisory</category>
      <guid>${link}</guid>
      <dc:identifier>${country},advisory</dc:identifier>
    </item>`
}

const WHO =
  'Visitors|Drivers|Hikers|Guests of the harbour hotels|Travelers|Shoppers|People with a permit'.split('|')
const DO =
  'should avoid|may not enter|often use|can rent a boat near|need a guide for|should stay alert in'.split('|')
const WHERE =
  'the old market|the northern lakes|the ring road|the railway station|border villages|the salt flats|public parks'.split(
    '|',
  )
const WHEN =
  'after dark|on weekdays|during the rainy season|when strikes are announced|because armed robbers are active there|since thieves work in crowds'.split(
    '|',
  )

/** Paragraphs and a list of invented sentences that call nobody to do anything about leaving. */
function filling(characters: number, random: () => number): string {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const sentence = () =>
    `${[WHO, DO, WHERE, WHEN].map(pick).join(' ')}, and the note of ${1 + Math.floor(random() * 28)} May ${1990 + Math.floor(random() * 30)} still holds.`
  let text = ''
  while (text.length < characters) {
    text += `<p>${sentence()} ${sentence()}</p>\n<ul>\n<li>${sentence()}</li>\n<li>${sentence()}</li>\n</ul>\n`
  }
  return text
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
