import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { monotonic } from './numbers.ts'

interface Document {
  readonly body: string
  readonly etag: string
}

/** Governments' servers behind one relay on 127.0.0.1, each URL with the answer it was given last. */
export class Governments {
  url = ''
  /** Whether answers carry an ETag, and 304 where the asker has the newest. */
  validators = true
  /** How often anything was asked. */
  asked = 0
  readonly #documents = new Map<string, Document>()
  readonly #waiting = new Map<string, (at: number) => void>()
  readonly #server = createServer((request, response) => this.#serve(request, response))

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    this.url = `http://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  put(url: string, body: string): void {
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`
    this.#documents.set(url, { body, etag })
  }

  /** The moment at which the next whole answer of this URL has left. */
  answered(url: string): Promise<number> {
    return new Promise((resolve) => this.#waiting.set(url, resolve))
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    this.asked += 1
    const url = `https:/${request.url ?? ''}`
    const document = this.#documents.get(url)
    if (document === undefined) {
      response.writeHead(404).end('not found')
      return
    }
    const { body, etag } = document
    const headers = this.validators ? { etag } : {}
    if (this.validators && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    const tell = this.#waiting.get(url)
    this.#waiting.delete(url)
    response.on('finish', () => tell?.(monotonic()))
    response.writeHead(200, headers).end(body)
  }
}
