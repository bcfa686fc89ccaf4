import type { Card } from '../../card/card.ts'
import { fileName } from '../../card/file.ts'
import { fileOf, pictured } from './picture.ts'
import type { RenderedMessage } from './render.ts'

/** What discord.js sends beside a message. */
interface Attachment {
  readonly attachment: Buffer
  readonly name: string
  readonly description?: string
}

/** The first message of a card with what belongs beside it; undefined where nothing does. */
export function attached(
  message: RenderedMessage,
  { picture, file }: Pick<Card, 'picture' | 'file'>,
): { readonly message: RenderedMessage; readonly files: readonly Attachment[] } | undefined {
  if (picture !== undefined) return { message: pictured(message, picture), files: [fileOf(picture)] }
  if (file === undefined) return undefined
  return { message, files: [{ attachment: Buffer.from(file.bytes), name: fileName(file) }] }
}
