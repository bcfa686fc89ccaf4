import { setTimeout as sleep } from 'node:timers/promises'
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { Card } from '../../card/card.ts'
import { oncePer } from '../../lib/once-per.ts'
import type { Adapter, AdapterPorts } from '../adapter.ts'
import { createAdmins } from './admin.ts'
import { createCalls } from './calls.ts'
import { abortable, clientOptions, hideToken } from './client.ts'
import { createConversation } from './conversation.ts'
import { createSender } from './deliver.ts'
import { laneOf } from './incoming.ts'
import { createInsist } from './insist.ts'
import { createLanes } from './lanes.ts'
import { publishMenus } from './menu.ts'
import { createPolling, POLL_SECONDS } from './polling.ts'
import { publishProfile } from './profile.ts'
import { createRecent } from './recent.ts'
import { render } from './render.ts'
import { createSearch } from './search.ts'
import { chatId } from './send.ts'
import { readUpdate } from './updates.ts'
import { createWebhook, type WebhookOptions } from './webhook.ts'

export interface TelegramOptions {
  readonly token: string
  /** Another Bot API server, such as `http://127.0.0.1:8081`; Telegram's own where absent. */
  readonly apiRoot?: string
  /** User ids of the people who run Tocsin: they may do in any chat what its admins may. */
  readonly operators?: ReadonlySet<string>
  /** The shortest pause after trouble with polling, in milliseconds; 1 s where absent. */
  readonly pause?: number
  /**
   * Deliveries may be a thousand a second, those beyond thirty for a tenth of a Star each (Bot API,
   * allow_paid_broadcast). Has to be switched on at BotFather as well.
   */
  readonly paidBroadcast?: boolean
  /** Telegram brings updates there, instead of being asked for them. */
  readonly webhook?: WebhookOptions
}

const DELIVERY_SECONDS = 20
/** Nobody's alert waits longer than this for the names of those who are to be called. */
const NAMES_MILLISECONDS = 5_000
/**
 * What confirms updates (the next poll, the answer to a webhook's request) waits until they are handled; but not longer
 * than this, as one slow answer must not keep everybody waiting. A crash loses at most the answers that were being made.
 */
const HANDLING_MILLISECONDS = 2_000
/** Menus of four scopes and descriptions, in every language; what is not done by then follows at the next start. */
const MENU_MILLISECONDS = 60_000
const UPDATES_REMEMBERED = 1_000

/** Telegram through grammY: long polling or a webhook for what people write, and a client of its own for deliveries. */
export function createTelegram(options: TelegramOptions, ports: AdapterPorts): Adapter {
  const { token, apiRoot, operators = new Set<string>(), pause = 1_000 } = options
  const bot = new Bot(token, { client: clientOptions(apiRoot, POLL_SECONDS + 15) })
  bot.api.config.use(hideToken(token))
  const call = createCalls({ token, apiRoot, seconds: DELIVERY_SECONDS })
  const pagesOf = oncePer((card: Card) => render(card))

  const now = () => Date.now()
  const life = new AbortController()
  const lanes = createLanes()
  const admins = createAdmins((chat) => bot.api.getChatAdministrators(chatId(chat)), now)
  const toCall = createAdmins((chat) => {
    const patience = AbortSignal.timeout(NAMES_MILLISECONDS)
    return call('getChatAdministrators', { chat_id: chatId(chat) }, patience)
  }, now)
  const username = () => bot.botInfo.username
  const search = createSearch({ api: bot.api, ports, username, now })
  const conversation = createConversation({ api: bot.api, admins, operators, ports, search, username })
  const handled = () => lanes.idle(HANDLING_MILLISECONDS)
  const insist = createInsist(bot.api, { log: ports.log, pause, signal: life.signal })
  const commands = new Set(ports.commands.map(({ name }) => name))
  const handledUpdates = createRecent<number, true>(UPDATES_REMEMBERED)

  /** Resolves when the update is handled. Never throws nor rejects. */
  async function take(update: Update): Promise<void> {
    try {
      const incoming = readUpdate(update, { username: username(), commands })
      if (incoming === undefined || handledUpdates.get(update.update_id) === true) return
      handledUpdates.set(update.update_id, true)
      const key = `telegram ${bot.botInfo.id} ${update.update_id}`
      await lanes.run(laneOf(incoming), () => conversation.hear(incoming, key))
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown error'
      ports.log.error({ platform: 'telegram', reason }, 'an update could not be read')
    }
  }

  const intake =
    options.webhook === undefined
      ? createPolling({ bot, take, log: ports.log, pause, handled, now })
      : createWebhook(options.webhook, {
          take: (update) => within(HANDLING_MILLISECONDS, take(update)),
          log: ports.log,
          insist,
          signal: life.signal,
        })

  return {
    platform: 'telegram',
    async start() {
      const me = await insist((api) => api.getMe(abortable(life.signal)))
      if (me === undefined) return
      bot.botInfo = me
      await intake.start()
      if (life.signal.aborted) return
      const patience = AbortSignal.any([life.signal, AbortSignal.timeout(MENU_MILLISECONDS)])
      await publishMenus(bot.api, ports, patience)
      await publishProfile(bot.api, ports, patience)
      ports.log.info({ platform: 'telegram', username: me.username }, 'telegram serves')
    },
    async stop() {
      life.abort()
      await intake.stop()
    },
    messages: (card) => pagesOf(card).length,
    ...createSender({
      call,
      pagesOf,
      admins: toCall,
      paid: options.paidBroadcast === true,
      log: ports.log,
    }),
  }
}

/** Resolves with the work, or after so many milliseconds without it. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const patience = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: patience.signal }).catch(() => undefined)
  await Promise.race([work, late])
  patience.abort()
}
