import { ChannelType, Events } from 'discord.js'
import type { Card } from '../../card/card.ts'
import { oncePer } from '../../lib/once-per.ts'
import type { Adapter, AdapterPorts } from '../adapter.ts'
import { createAnnouncer } from './announce.ts'
import { createConnection } from './connection.ts'
import { converse } from './conversation.ts'
import { createSender } from './deliver.ts'
import { register } from './menu.ts'
import { render } from './render.ts'
import { apiOf, createDeliveryRequests } from './requests.ts'
import { attendServers } from './servers.ts'

export interface DiscordOptions {
  readonly token: string
  /** `https://discord.com/api` unless given; also names the gateway, which is asked there. */
  readonly apiRoot?: string
  /** Discord user ids of people who may do in any chat what its admins may. */
  readonly operators?: ReadonlySet<string>
  /** Requests that Discord allows this bot in a second: 50 unless it was granted more. */
  readonly requestsPerSecond?: number
}

/** Discord: slash commands, autocomplete, buttons, menus and deliveries. Needs no privileged intent. */
export function createDiscord(
  { token, apiRoot, operators = new Set(), requestsPerSecond: perSecond }: DiscordOptions,
  ports: AdapterPorts,
): Adapter {
  const api = apiOf(apiRoot)
  const now = () => Date.now()
  const requests = createDeliveryRequests({ token, api, perSecond, now, log: ports.log })
  const messagesOf = oncePer((card: Card) => render(card))
  const isAnnouncementChannel = (channel: string) =>
    connection.channelType(channel) === ChannelType.GuildAnnouncement
  const accepted = createAnnouncer({ rest: requests.rest, isAnnouncementChannel, now, log: ports.log })
  const isRoleOf = (role: string, channel: string) => connection.isRoleOf(role, channel)
  const sender = createSender({ requests, messagesOf, accepted, isRoleOf, log: ports.log })
  const connection = createConnection({
    token,
    api,
    log: ports.log,
    attend(client) {
      client.on(Events.InteractionCreate, (interaction) => {
        sender.reopen(interaction.channelId ?? '')
        sender.reopen(`user:${interaction.user.id}`)
        void converse(interaction, { operators, ports })
      })
      client.on(Events.GuildCreate, ({ channels }) => {
        for (const channel of channels.cache.keys()) sender.reopen(channel)
      })
      attendServers(client, ports)
    },
    whenReady: (client) => {
      const hasOperators = operators.size > 0
      return register(ports, { requests: client.rest, application: client.application.id, hasOperators })
    },
  })
  return {
    platform: 'discord',
    start: () => connection.start(),
    stop: () => connection.stop(),
    messages: (card) => messagesOf(card).length,
    deliver: (parcel, signal) => sender.deliver(parcel, signal),
    rewrite: (rewriting, signal) => sender.rewrite(rewriting, signal),
  }
}
