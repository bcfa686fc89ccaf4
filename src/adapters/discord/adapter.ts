import { Events } from 'discord.js'
import type { Adapter, AdapterPorts } from '../adapter.ts'
import { createConnection } from './connection.ts'
import { converse } from './conversation.ts'
import { createSender } from './deliver.ts'
import { register } from './menu.ts'
import { render } from './render.ts'
import { apiOf } from './requests.ts'
import { attendServers } from './servers.ts'

export interface DiscordOptions {
  readonly token: string
  /** `https://discord.com/api` unless given; also names the gateway, which is asked there. */
  readonly apiRoot?: string
  /** Discord user ids of people who may do in any chat what its admins may. */
  readonly operators?: ReadonlySet<string>
}

/** Discord: slash commands, autocomplete, buttons and deliveries. Needs no privileged intent. */
export function createDiscord(
  { token, apiRoot, operators = new Set() }: DiscordOptions,
  ports: AdapterPorts,
): Adapter {
  const api = apiOf(apiRoot)
  const connection = createConnection({
    token,
    api,
    log: ports.log,
    attend(client) {
      client.on(Events.InteractionCreate, (interaction) => {
        void converse(interaction, { operators, ports })
      })
      attendServers(client, ports)
    },
    whenReady: (client) => register(ports, { requests: client.rest, application: client.application.id }),
  })
  return {
    platform: 'discord',
    start: () => connection.start(),
    stop: () => connection.stop(),
    messages: (card) => render(card).length,
    deliver: createSender({ token, api, log: ports.log }),
  }
}
