import type { REST } from 'discord.js'
import { Routes } from 'discord.js'
import { HOUR } from '../../domain/time.ts'
import type { Log } from '../adapter.ts'
import { remember } from './memory.ts'
import { traitsOf } from './outcome.ts'

/** Discord takes ten an hour in each announcement channel; it says so nowhere but in its answers. */
const PER_HOUR = 10
const CHANNELS_REMEMBERED = 10_000

/**
 * Publishes messages of announcement channels to the channels of other servers that follow them. Nobody waits for it, and
 * where it fails the message stands all the same. `now` is in milliseconds.
 */
export function createAnnouncer({
  rest,
  isAnnouncementChannel,
  now,
  log,
}: {
  readonly rest: REST
  readonly isAnnouncementChannel: (channel: string) => boolean
  readonly now: () => number
  readonly log: Log
}) {
  const published = new Map<string, readonly number[]>()

  return ({ channel, id }: { readonly channel: string; readonly id: string }): void => {
    if (!isAnnouncementChannel(channel)) return
    const lately = (published.get(channel) ?? []).filter((at) => at > now() - HOUR)
    if (lately.length >= PER_HOUR) {
      log.warn({ platform: 'discord', channel, message: id }, 'not published: ten an hour are the most')
      return
    }
    remember(published, [channel, [...lately, now()]], CHANNELS_REMEMBERED)
    rest.post(Routes.channelMessageCrosspost(channel, id)).catch((error: unknown) => {
      log.warn(
        { platform: 'discord', channel, message: id, ...traitsOf(error) },
        'a message was not published',
      )
    })
  }
}
