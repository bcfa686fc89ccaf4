import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, Bot, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Card } from '../../card/card.ts'
import { oncePer } from '../../lib/once-per.ts'
import type { Adapter, AdapterPorts, Log } from '../adapter.ts'
import { createAdmins } from './admin.ts'
import { createCalls } from './calls.ts'
import { abortable, clientOptions, hideToken } from './client.ts'
import { createConversation } from './conversation.ts'
import { createDeliver } from './deliver.ts'
import { createLanes } from './lanes.ts'
import { publishMenus } from './menu.ts'
import { outcomeOf } from './outcome.ts'
import { createPolling, POLL_SECONDS, pausesAfter, wrongToken } from './polling.ts'
import { createRecent } from './recent.ts'
import { render } from './render.ts'
import { chatId } from './send.ts'
import { placeOf, readUpdate } from './updates.ts'

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
}

const DELIVERY_SECONDS = 20
/** Nobody's alert waits longer than this for the names of those who are to be called. */
const NAMES_MILLISECONDS = 5_000
/**
 * The next poll confirms the last updates, so it waits until they are handled; but not longer than this, as one slow
 * answer must not keep everybody waiting. A crash loses at most commands whose answer took longer.
 */
const HANDLING_MILLISECONDS = 2_000
const MENU_MILLISECONDS = 20_000
const UPDATES_REMEMBERED = 1_000

/** Telegram through grammY: long polling for what people write, and a client of its own for deliveries. */
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
  const conversation = createConversation({ api: bot.api, admins, operators, ports })
  const handled = () => lanes.idle(HANDLING_MILLISECONDS)
  const polling = createPolling({ bot, log: ports.log, pause, handled, now })
  const commands = new Set(ports.commands.map(({ name }) => name))
  const handledUpdates = createRecent<number, true>(UPDATES_REMEMBERED)

  bot.use(({ update, me }) => {
    const incoming = readUpdate(update, { username: me.username, commands })
    if (incoming === undefined || handledUpdates.get(update.update_id) === true) return
    handledUpdates.set(update.update_id, true)
    lanes.run(placeOf(incoming).address, () => conversation.hear(incoming))
  })
  bot.catch(({ error }) => {
    const reason = error instanceof Error ? error.message : 'unknown error'
    ports.log.error({ platform: 'telegram', reason }, 'an update could not be read')
  })

  return {
    platform: 'telegram',
    async start() {
      const me = await introduce(bot.api, { log: ports.log, pause, signal: life.signal })
      if (me === undefined) return
      bot.botInfo = me
      await polling.start()
      if (life.signal.aborted) return
      const patience = AbortSignal.any([life.signal, AbortSignal.timeout(MENU_MILLISECONDS)])
      await publishMenus(bot.api, ports, patience)
      ports.log.info({ platform: 'telegram', username: me.username }, 'telegram serves')
    },
    async stop() {
      life.abort()
      await polling.stop()
    },
    messages: (card) => pagesOf(card).length,
    deliver: createDeliver({
      call,
      pagesOf,
      admins: toCall,
      paid: options.paidBroadcast === true,
      log: ports.log,
    }),
  }
}

/** Asks Telegram who we are, as long as it takes; undefined when stopped before. Throws on a wrong token. */
async function introduce(
  api: Api,
  { log, pause, signal }: { log: Log; pause: number; signal: AbortSignal },
): Promise<UserFromGetMe | undefined> {
  for (let troubles = 0; !signal.aborted; troubles += 1) {
    try {
      return await api.getMe(abortable(signal))
    } catch (error) {
      const code = error instanceof GrammyError ? error.error_code : 0
      if (code === 401 || code === 404) throw wrongToken(code)
      const nextAfter = pausesAfter(troubles) * pause
      if (!signal.aborted)
        log.warn({ platform: 'telegram', outcome: outcomeOf(error), nextAfter }, 'Telegram is out of reach')
      await sleep(nextAfter, undefined, { signal }).catch(() => undefined)
    }
  }
  return undefined
}
