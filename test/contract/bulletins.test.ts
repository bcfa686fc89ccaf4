import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../src/domain/feed.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { decode } from '../../src/lib/http/charset.ts'
import { bulletins } from '../../src/sources/bulletins.ts'

vi.setConfig({ testTimeout: 30_000 })

const URL_OF_FEED = 'https://feeds.example/path/feed.xml'
const read = (name: string) =>
  bulletins.parse(
    readFileSync(new URL(`../fixtures/bulletins/${name}`, import.meta.url), 'utf8'),
    URL_OF_FEED,
  )

/** What was read of an entry, without its keys. */
function shown({ title, link, publishedAt, categories, sentences, language }: Entry) {
  return { title, link, publishedAt, categories, sentences, language }
}

/** What a body is refused for. */
function refusalOf(body: string): string {
  try {
    bulletins.parse(body, URL_OF_FEED)
  } catch (error) {
    if (error instanceof SourceError) return error.kind
    throw error
  }
  return 'accepted'
}

describe('a feed in', () => {
  it('RSS 2.0 gives its entries with the whole text, entities decoded', () => {
    const { title, entries } = read('rss-2.0.xml')
    expect(title).toBe('Desk & Field')
    expect(entries.map(shown)).toEqual([
      {
        title: 'Mali: convoy attacked near Ségou',
        link: 'https://desk.example/mali-1',
        publishedAt: '2025-10-29T14:10:00.000Z',
        categories: ['Mali'],
        sentences: ['Gunmen attacked a convoy.', 'Roads are closed.'],
        language: 'en-US',
      },
      {
        title: 'Nothing of note',
        link: 'https://desk.example/none',
        publishedAt: '2025-10-28T08:00:00.000Z',
        categories: [],
        sentences: [],
        language: 'en-US',
      },
    ])
  })

  it('RSS 0.91, with a document type that declares nothing and a link to be made whole', () => {
    const { title, entries } = read('rss-0.91.xml')
    expect(title).toBe('Old news')
    expect(entries.map(shown)).toEqual([
      {
        title: 'Niger : couvre-feu à Niamey',
        link: 'https://feeds.example/niger',
        publishedAt: null,
        categories: [],
        sentences: ['Un couvre-feu est en vigueur dans la capitale.'],
        language: 'fr',
      },
    ])
  })

  it('RSS 0.90 and 1.0', () => {
    expect(read('rss-0.90.xml').entries.map(({ title }) => title)).toEqual([
      'Chad and Sudan close their border',
    ])
    const [entry] = read('rss-1.0.xml').entries
    expect(entry && shown(entry)).toEqual({
      title: 'Lage in der Zentralafrikanischen Republik',
      link: 'https://one.example/1',
      publishedAt: '2025-10-29T09:00:00.000Z',
      categories: ['Zentralafrikanische Republik'],
      sentences: ['Die Lage ist nicht ruhig.'],
      language: 'de',
    })
  })

  it('Atom, with the page’s own link and the entry’s own language', () => {
    const [entry] = read('atom-1.0.xml').entries
    expect(entry && shown(entry)).toEqual({
      title: 'Sécurité au Burkina Faso',
      link: 'https://avisos.example/1',
      publishedAt: '2025-10-28T10:00:00.000Z',
      categories: ['Burkina Faso', 'bf'],
      sentences: ['Les ressortissants sont invités à la prudence dans le pays.'],
      language: 'fr',
    })
  })

  it('JSON Feed; a link that no browser should follow is none', () => {
    const { title, entries } = read('feed-1.1.json')
    expect(title).toBe('JSON desk')
    expect(entries.map(({ title: one, link, sentences }) => ({ one, link, sentences }))).toEqual([
      {
        one: 'Floods in Pakistan',
        link: 'https://json.example/1',
        sentences: ['The rivers are rising & roads are cut.'],
      },
      { one: '', link: '', sentences: ['A note without a title.'] },
    ])
  })

  it('another character set that only its XML declaration names', () => {
    const body =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Été à Yaoundé</title></channel></rss>'
    const text = decode(Buffer.from(body, 'latin1'), 'application/rss+xml')
    expect(bulletins.parse(text, URL_OF_FEED).title).toBe('Été à Yaoundé')
  })
})

describe('entries', () => {
  const item = (inside: string) => `<item>${inside}</item>`
  const feed = (...items: readonly string[]) =>
    bulletins.parse(
      `<rss version="2.0"><channel><title>t</title>${items.map(item).join('')}</channel></rss>`,
      URL_OF_FEED,
    ).entries

  it('are told apart by id, else link, else title and date; the first of two alike stands', () => {
    const byId = feed(
      '<guid>1</guid><title>a</title>',
      '<guid>1</guid><title>b</title>',
      '<guid>2</guid><title>a</title>',
    )
    expect(byId.map(({ title }) => title)).toEqual(['a', 'a'])
    const byLink = feed(
      '<link>https://x.example/1</link><title>a</title>',
      '<link>https://x.example/1</link><title>b</title>',
    )
    expect(byLink).toHaveLength(1)
    expect(feed('<title>a</title>', '<title>b</title>', '<title>a</title>')).toHaveLength(2)
  })

  it('show an edit by their print, and nothing else', () => {
    const [one] = feed('<guid>1</guid><title>a</title><description>b</description>')
    const [same] = feed(
      '<guid>1</guid><title>a</title><description>&lt;p&gt;b&lt;/p&gt;</description><pubDate>x</pubDate>',
    )
    const [other] = feed('<guid>1</guid><title>a</title><description>c</description>')
    expect(same?.print).toBe(one?.print)
    expect(other?.print).not.toBe(one?.print)
    expect(other?.key).toBe(one?.key)
  })
})

describe('a hostile answer', () => {
  const bomb = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')
  const many = '<item><title>Mali</title></item>'

  it.each([
    ['nothing', '', 'unreadable'],
    [
      'a page in place of a feed',
      '<!doctype html><html><body>Welcome to our news</body></html>',
      'unreadable',
    ],
    ['a block page', '<html><head><title>Access denied</title></head><body>no</body></html>', 'blocked'],
    ['half a feed', '<rss version="2.0"><channel><title>t</title><item><title>Mali</ti', 'unreadable'],
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "x">${bomb}]><rss version="2.0"><channel><title>&a12;</title></channel></rss>`,
      'unreadable',
    ],
    [
      'an entity of a file',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      'unreadable',
    ],
    [
      '40 MB',
      `<rss version="2.0"><channel><title>t</title>${'x'.repeat(40 * 1024 * 1024)}</channel></rss>`,
      'unreadable',
    ],
    [
      'an archive',
      `<rss version="2.0"><channel><title>t</title>${many.repeat(5001)}</channel></rss>`,
      'unreadable',
    ],
    [
      'deeply nested JSON',
      `{"version":"https://jsonfeed.org/version/1.1","title":${'['.repeat(200_000)}`,
      'unreadable',
    ],
    ['JSON of another kind', '{"error":"not found"}', 'unreadable'],
    [
      'text in another character set',
      '<rss version="2.0"><channel><title>\ufffd\ufffd \ufffd \ufffd</title></channel></rss>',
      'unreadable',
    ],
  ])('%s is refused by name', (_what, body, kind) => {
    expect(refusalOf(body)).toBe(kind)
  })

  it('nested without end is read or refused, never a crash, and soon', () => {
    const deep = `<rss version="2.0"><channel><title>t</title><item><title>Mali</title><description>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</description></item></channel></rss>`
    const started = performance.now()
    expect(['accepted', 'unreadable']).toContain(refusalOf(deep))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the words of a report', () => {
  const AT = '2025-10-29T10:00:00.000Z'
  const about = (country: string, language: string, ...sentences: readonly string[]) =>
    bulletins.read({ sentences, language, at: AT }, country)

  it('carry the call of whichever government it passes on, for that country', () => {
    const { call } = about(
      'ML',
      'en',
      'British nationals in Mali should leave immediately by commercial flight.',
    )
    expect(call).toMatchObject({ grade: 'leave-now', scope: 'country' })
    expect(
      about('NE', 'en', 'British nationals in Mali should leave immediately by commercial flight.').call,
    ).toBeNull()
    const french = about(
      'ML',
      'fr',
      'Les ressortissants français sont invités à quitter le Mali dès que possible.',
    )
    expect(french.call?.grade).toBe('leave')
  })

  it.each([
    ['en', 'Suicide bombing kills 12 in the market', ['terrorism']],
    ['en', 'Engineers kidnapped on the road to Gao', ['kidnapping']],
    ['en', 'The airport is closed until Monday and petrol is scarce', ['fuel-shortage', 'airport-closed']],
    ['en', 'Army blocks all roads; curfew declared', ['curfew', 'blockade']],
    ['fr', 'Séisme dans le sud : des inondations sont à craindre', ['disaster']],
    ['de', 'Ausgangssperre nach Unruhen', ['unrest', 'curfew']],
    ['es', 'Toque de queda tras los disturbios', ['unrest', 'curfew']],
    ['en', 'Curfew lifted in the capital', []],
    ['en', 'Ten years ago: anniversary of the bombing', []],
    ['en', 'The embassy wishes everyone a happy new year', []],
  ])('name dangers (%s: %s)', (language, sentence, hazards) => {
    expect(about('ML', language, sentence).hazards).toEqual(hazards)
  })

  it('of an unknown language say nothing, which is no call', () => {
    expect(about('ML', 'und', 'Mee ngi dem ci kanam.')).toEqual({ hazards: [], call: null, staff: null })
  })
})
