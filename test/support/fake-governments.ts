import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { DAY, plus } from '../../src/domain/time.ts'
import { calmFrPages, type FrAlert, frAlertsPage, frSecurityPage } from '../../src/replay/demo/fr-pages.ts'
import { FR_SECURITY } from '../../src/replay/demo/mali.ts'
import { calmUkPages, UK_INDEX, type UkPage, ukDocument, ukIndex } from '../../src/replay/demo/uk-pages.ts'
import { BLOCK_PAGE, type MaliItem, US_FEED, usFeed } from '../../src/replay/demo/us-feed.ts'

/** How a government's server misbehaves. */
export type Mischief =
  /** A firewall's page with status 200. */
  | 'block-page'
  /** 503 without `Retry-After`. */
  | 'unavailable'
  /** Takes the request and never answers. */
  | 'hangs'

/** One request, in the order of arrival. */
export interface Asked {
  /** The address that was meant, as `https://host/path`. */
  readonly url: string
  /** Of the answer; 0 where none was given. */
  readonly status: number
}

/** A day of the past as the US feed counts them: `2025-10-28`. */
export function daysAgo(days: number): string {
  return plus(new Date().toISOString(), -days * DAY).slice(0, 10)
}

const CALM_SINCE = 30

/**
 * The servers of three governments behind one relay on 127.0.0.1, in the wire shapes of the built-in tape: the whole
 * world is calm until a test says otherwise. Answers carry ETags, and 304 where the asker has the newest.
 *
 *     const governments = new FakeGovernments()
 *     await governments.start()                        // SOURCE_RELAY_URL=governments.url
 *     governments.us({ paragraphs: ['U.S. citizens in Mali should leave immediately.'] })
 *     governments.misbehaves('travel.state.gov', 'block-page')
 */
export class FakeGovernments {
  readonly asked: Asked[] = []
  url = ''
  /** Hears of every request as it arrives, before it is answered. */
  onAsked: (url: string) => void = () => {}
  readonly #server: Server = createServer((request, response) => this.#serve(request, response))
  readonly #answers = new Map<string, string>()
  readonly #mischief = new Map<string, Mischief>()
  readonly #pages = new Map<string, UkPage>(calmUkPages().map((page) => [page.slug, page]))
  readonly #called = new Map<string, string>()
  #mali: MaliItem = { kind: 'advisory', issued: daysAgo(CALM_SINCE), paragraphs: US_CALM }

  async start(): Promise<void> {
    for (const { url, body } of calmFrPages()) this.#answers.set(url, body)
    const security = { slug: 'mali', name: 'Mali', printed: '12 mai 2022', paragraphs: FR_SECURITY }
    const page = frSecurityPage(security)
    this.#answers.set(page.url, page.body)
    this.france({ printed: '12 mai 2022', alerts: [] })
    for (const each of this.#pages.values()) this.#publish(each)
    this.uk({ warnings: '<p>FCDO advises against all travel to parts of Mali.</p>' })
    this.us({})
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    this.url = `http://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  /** Mali in the US feed: its day and what stands there beside the calm paragraphs. */
  us({
    issued = daysAgo(CALM_SINCE),
    paragraphs = [],
  }: {
    issued?: string
    paragraphs?: readonly string[]
  }): void {
    this.#mali = { kind: 'advisory', issued, paragraphs: [...paragraphs, ...US_CALM] }
    this.#publishFeed()
  }

  /** Mali as the feed sometimes shows a country for a day: Level 1, dated today, and no text. */
  usFalseLevelOne(): void {
    this.#mali = { kind: 'placeholder', issued: daysAgo(0) }
    this.#publishFeed()
  }

  /** A country other than Mali, by its name in the US feed: its citizens are told to leave, from today on. */
  usTellsToLeave(name: string): void {
    this.#called.set(name, `<p>U.S. citizens in ${name} should leave immediately by commercial air.</p>`)
    this.#publishFeed()
  }

  /** A page of GOV.UK (Mali's unless named otherwise), with the index that points to it. */
  uk({ slug = 'mali', name = 'Mali', ...said }: Partial<UkPage>): void {
    const page = this.#pages.get(slug) ?? {
      name,
      slug,
      movedAt: plus(new Date().toISOString(), -CALM_SINCE * DAY),
      alertStatus: ['avoid_all_travel_to_parts'],
      note: 'The whole page was checked.',
      warnings: '',
    }
    const next = { ...page, ...said }
    this.#pages.set(slug, next)
    this.#publish(next)
    this.#answers.set(UK_INDEX, ukIndex([...this.#pages.values()]))
  }

  /** A page of GOV.UK tells British nationals to leave, and its index shows that it moved now. */
  ukTellsToLeave(name: string): void {
    this.uk({
      slug: name.toLowerCase(),
      movedAt: new Date().toISOString(),
      alertStatus: ['avoid_all_travel_to_whole_country'],
      note: `FCDO now advises against all travel to ${name}.`,
      warnings: `<p>FCDO advises against all travel to ${name}.</p><p>British nationals who are still in ${name} should leave immediately, on a commercial flight.</p>`,
    })
  }

  /** Mali's page of alerts on France Diplomatie. */
  france(said: { readonly printed: string; readonly alerts: readonly FrAlert[] }): void {
    const { url, body } = frAlertsPage({ slug: 'mali', name: 'Mali', ...said })
    this.#answers.set(url, body)
  }

  misbehaves(host: string, mischief: Mischief): void {
    this.#mischief.set(host, mischief)
  }

  behaves(host: string): void {
    this.#mischief.delete(host)
  }

  /** How often an address was answered, by any status. */
  answered(url: string): number {
    return this.asked.filter((one) => one.url === url && one.status !== 0).length
  }

  #publish(page: UkPage): void {
    this.#answers.set(`${UK_INDEX}/${page.slug}`, ukDocument(page))
  }

  #publishFeed(): void {
    const feed = usFeed(new Date().toISOString(), this.#mali)
    const called = [...this.#called].reduce((body, [name, text]) => withText(body, name, text), feed)
    this.#answers.set(US_FEED, called)
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const url = `https:/${request.url ?? ''}`
    const { host } = new URL(url)
    this.onAsked(url)
    const {
      status,
      body = '',
      etag,
    } = this.#answer(url, {
      host,
      known: request.headers['if-none-match'],
    })
    this.asked.push({ url, status })
    if (status === 0) return
    response.writeHead(status, etag === undefined ? {} : { etag })
    response.end(body)
  }

  #answer(
    url: string,
    { host, known }: { host: string; known: string | undefined },
  ): { readonly status: number; readonly body?: string; readonly etag?: string } {
    switch (this.#mischief.get(host)) {
      case 'block-page':
        return { status: 200, body: BLOCK_PAGE }
      case 'unavailable':
        return { status: 503, body: 'try again later' }
      case 'hangs':
        return { status: 0 }
      case undefined:
        break
    }
    const body = this.#answers.get(url)
    if (body === undefined) return { status: 404, body: 'not found' }
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`
    return known === etag ? { status: 304, etag } : { status: 200, body, etag }
  }
}

const US_CALM = ['<b>Do not travel</b> to Mali because of <b>terrorism and kidnapping</b>.']

/** The feed with a sentence more in one country's item, dated today. Throws where the feed has no such item. */
function withText(feed: string, name: string, text: string): string {
  const start = feed.indexOf(`<title>${name} - `)
  if (start === -1) throw new Error(`no ${name} in the feed`)
  const end = feed.indexOf(']]>', start)
  const item = feed
    .slice(start, end)
    .replace(/<pubDate>[^<]*/, `<pubDate>${new Date().toUTCString().slice(0, 16)}`)
  return `${feed.slice(0, start)}${item}${text}${feed.slice(end)}`
}
