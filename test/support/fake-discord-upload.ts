import type { IncomingMessage } from 'node:http'
import type { FakeAttachment } from './fake-discord-world.ts'

/** What came with a request: its JSON, and the files beside it. */
export interface Posted {
  readonly body: unknown
  readonly files: readonly FakeAttachment[]
}

/** Reads JSON, or a form with `payload_json` and `files[0]`: https://discord.com/developers/docs/reference#uploading-files */
export async function readPosted(request: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const raw = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) {
    return { body: raw.length === 0 ? undefined : JSON.parse(raw.toString()), files: [] }
  }
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData()
  const body: unknown = JSON.parse(String(form.get('payload_json')))
  const files: FakeAttachment[] = []
  for (const [field, value] of form.entries()) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1]
    if (id === undefined || typeof value === 'string') continue
    const content = Buffer.from(await value.arrayBuffer())
    files.push({ filename: value.name, description: descriptionOf(body, id), bytes: value.size, content })
  }
  return { body, files }
}

function descriptionOf(body: unknown, id: string): string | undefined {
  if (typeof body !== 'object' || body === null || !('attachments' in body)) return undefined
  const attachments: readonly unknown[] = Array.isArray(body.attachments) ? body.attachments : []
  for (const each of attachments) {
    if (typeof each !== 'object' || each === null || !('id' in each) || String(each.id) !== id) continue
    return 'description' in each && typeof each.description === 'string' ? each.description : undefined
  }
  return undefined
}
