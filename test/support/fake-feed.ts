import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** One entry as a test writes it. */
export interface WrittenEntry {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly link?: string
  /** RFC 822; now where left out. */
  readonly date?: string
}

/** An RSS 2.0 feed of these entries, newest first. */
export function rssOf(entries: readonly WrittenEntry[], title = 'Sahel Watch'): string {
  const items = entries.map((entry) => {
    const { id, title: name, text = '', link = `https://watch.example/${id}` } = entry
    const { date = new Date().toUTCString() } = entry
    return (
      `<item><title>${escaped(name)}</title><link>${link}</link><guid isPermaLink="false">${id}</guid>` +
      `<pubDate>${date}</pubDate><description>${escaped(text)}</description></item>`
    )
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(title)}</title><language>en</language>${items.join('')}</channel></rss>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A web server of somebody's feed on 127.0.0.1. */
export class FakeFeed {
  url = ''
  body = rssOf([])
  /** Sends the next requests there instead. */
  redirect: string | undefined
  status = 200
  asked = 0
  readonly #server: Server = createServer((request, response) => this.#serve(request, response))

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    this.url = `http://127.0.0.1:${address.port}/feed.xml`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  /** From now on these entries. */
  shows(...entries: readonly WrittenEntry[]): void {
    this.body = rssOf(entries)
  }

  #serve(_request: IncomingMessage, response: ServerResponse): void {
    this.asked += 1
    if (this.redirect !== undefined) {
      response.writeHead(302, { location: this.redirect }).end()
      return
    }
    response.writeHead(this.status, { 'content-type': 'application/rss+xml' }).end(this.body)
  }
}
