import type { IncomingMessage } from 'node:http'
import { PAYLOAD } from './fake-telegram-rules.ts'

/** What a call says: JSON, or a form where a file goes with it (Bot API, "Making requests"). */
export interface Said {
  readonly payload: Readonly<Record<string, unknown>>
  /** Files by the name under which the payload attaches them. */
  readonly files: ReadonlyMap<string, SaidFile>
}

export interface SaidFile {
  readonly name: string
  readonly bytes: Buffer
}

export async function readCall(request: IncomingMessage): Promise<Said> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const boundary = /^multipart\/form-data;\s*boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1]
  if (boundary !== undefined) return readForm(body, boundary)
  return { payload: PAYLOAD.parse(JSON.parse(body.toString() || '{}')), files: new Map() }
}

function readForm(body: Buffer, boundary: string): Said {
  const payload: Record<string, unknown> = {}
  const files = new Map<string, SaidFile>()
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const end = part.indexOf('\r\n\r\n')
    const name = /name="?([^";\r\n]+)/i.exec(part.slice(0, end))?.[1]
    if (end < 0 || name === undefined) continue
    const content = Buffer.from(part.slice(end + 4, part.lastIndexOf('\r\n')), 'latin1')
    const filename = /filename="?([^"\r\n]+)/i.exec(part.slice(0, end))?.[1]
    if (filename === undefined) payload[name] = fieldOf(name, content.toString())
    else files.set(name, { name: filename, bytes: content })
  }
  return { payload, files }
}

/** Everything but text is JSON in a form. */
function fieldOf(name: string, text: string): unknown {
  if (name === 'caption' || name === 'photo' || name === 'document') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
