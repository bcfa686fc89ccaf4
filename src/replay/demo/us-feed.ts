import type { Level } from '../../domain/observation.ts'
import type { Instant } from '../../domain/time.ts'
import { listedBy, slugOf } from './world.ts'

export const US_FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'

/** The official scale, in force since January 2018. */
const LABELS: Record<Level, string> = {
  1: 'Exercise Normal Precautions',
  2: 'Exercise Increased Caution',
  3: 'Reconsider Travel',
  4: 'Do Not Travel',
}
const LEGACY = 'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories'
const REDESIGNED =
  'https://travel.state.gov/content/tsg_aem/us/en/home/international-travel/travel-advisories'

/** Mali in the feed: its day and its paragraphs, or the empty entry that the feed sometimes shows in its place. */
export type MaliItem =
  | { readonly kind: 'advisory'; readonly issued: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'placeholder'; readonly issued: string }

interface Item {
  readonly name: string
  readonly level: Level
  readonly issued: string
  readonly link: string
  readonly tag: string
  readonly html: string
}

/** The whole feed in its real shape (RSS with dates without a time, newest first), as it stood at `at`. */
export function usFeed(at: Instant, mali: MaliItem): string {
  const items = [...calmItems(), maliItem(mali)].sort((one, other) => other.issued.localeCompare(one.issued))
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
  <channel>
    <title>travel.state.gov: Travel Advisories</title>
    <link>https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html</link>
    <description>Demonstration feed. Every text in it is invented.</description>
    <pubDate>${new Date(at).toUTCString()}</pubDate>
    <dc:date>${at}</dc:date>
${items.map(itemXml).join('\n')}
  </channel>
</rss>
`
}

/** What the server of the feed answered for a day in place of it: status 200, and not the feed. */
export const BLOCK_PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Access Denied</title></head>
<body><h1>Access Denied</h1><p>This request was stopped by a firewall. Your reference is 0.demo.1.</p></body></html>
`

function calmItems(): readonly Item[] {
  return listedBy('US').map(({ country, name, level, issued }) => ({
    name,
    level,
    issued,
    link: `${LEGACY}/${slugOf(name)}-travel-advisory.html`,
    tag: country,
    html: [`<b>${LABELS[level]}</b> in ${name}.`, `The embassy in ${name} answers questions on weekdays.`]
      .map(paragraph)
      .join('\n'),
  }))
}

function maliItem(mali: MaliItem): Item {
  const common = { name: 'Mali', tag: 'ML', issued: mali.issued }
  switch (mali.kind) {
    case 'advisory':
      return {
        ...common,
        level: 4,
        link: `${LEGACY}/mali-travel-advisory.html`,
        html: mali.paragraphs.map(paragraph).join('\n'),
      }
    case 'placeholder':
      return {
        ...common,
        level: 1,
        link: `${REDESIGNED}/destination.mli.html`,
        html: `Exercise normal precaution${paragraph('Summary not available')}`,
      }
  }
}

function itemXml({ name, level, issued, link, tag, html }: Item): string {
  const label = `Level ${level}: ${LABELS[level]}`
  return `    <item>
      <title>${escaped(name)} - ${label}</title>
      <link>${link}</link>
      <pubDate>${new Date(issued).toUTCString().slice(0, 16)}</pubDate>
      <description><![CDATA[${html}]]></description>
      <category domain="Threat-Level">${label}</category>
      <category domain="Country-Tag">${tag}</category>
      <category domain="Keyword">advisory</category>
      <guid>${link}</guid>
      <dc:identifier>${tag},advisory</dc:identifier>
    </item>`
}

function paragraph(html: string): string {
  return `<p>${html}</p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
