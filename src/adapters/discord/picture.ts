import type { APIEmbed } from 'discord.js'
import type { Picture } from '../../card/card.ts'
import { shorten } from '../../card/shorten.ts'
import type { RenderedMessage } from './render.ts'

/** https://discord.com/developers/docs/resources/message#attachment-object */
const ALTERNATIVE_LIMIT = 1024

/** The message with the picture between its title and its words: inside one embed Discord shows it below them. */
export function pictured(message: RenderedMessage, { name }: Picture): RenderedMessage {
  const [first = {}, ...others] = message.embeds
  const { title, url, description, footer, ...rest } = first
  const top: APIEmbed = {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    image: { url: `attachment://${name}` },
  }
  const words: APIEmbed = {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(footer === undefined ? {} : { footer }),
  }
  const hasWords = description !== undefined || footer !== undefined
  return { ...message, embeds: [top, ...(hasWords ? [words] : []), ...others] }
}

/** The picture as discord.js sends it. */
export function fileOf({ png, name, alternative }: Picture) {
  return { attachment: Buffer.from(png), name, description: shorten(alternative, ALTERNATIVE_LIMIT) }
}
