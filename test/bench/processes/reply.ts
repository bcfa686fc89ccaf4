import type { ServerResponse } from 'node:http'

/** What a fake does with a request: an answer of JSON, a proxy's page, nothing at all, or a cut connection. */
export type Reply =
  | {
      readonly kind: 'json'
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'page' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'cut' }

const BAD_GATEWAY = '<html><head><title>502 Bad Gateway</title></head><body>Bad gateway</body></html>'

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { kind: 'json', status, body, headers }
}

export function give(response: ServerResponse, reply: Reply): void {
  switch (reply.kind) {
    case 'json': {
      const text = JSON.stringify(reply.body)
      const length = Buffer.byteLength(text)
      response.writeHead(reply.status, {
        ...reply.headers,
        'content-type': 'application/json',
        'content-length': length,
      })
      response.end(text)
      break
    }
    case 'page':
      response.writeHead(502, { 'content-type': 'text/html' }).end(BAD_GATEWAY)
      break
    case 'silence':
      break
    case 'cut':
      response.destroy()
  }
}
