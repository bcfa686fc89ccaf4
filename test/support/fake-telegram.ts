import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Chat, Message, MessageEntity, User } from 'grammy/types'
import { ZodError } from 'zod'
import { readCall, type Said, type SaidFile } from './fake-telegram-forms.ts'
import { type Offer, offerIn } from './fake-telegram-inline.ts'
import {
  type Answer,
  answerOf,
  complaintAbout,
  complaintAboutCaption,
  contentOf,
  looksLike,
  MENU,
  menuKey,
  POLL,
  PROFILE,
  refusal,
  SECOND_POLLER,
  SEND,
  SEND_DOCUMENT,
  SEND_PHOTO,
  type Sent,
  success,
  type Trouble,
  WEBHOOK,
  WEBHOOK_ACTIVE,
} from './fake-telegram-rules.ts'

/** One call of the bot, in the order of arrival. */
export interface Call {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A message that the fake accepted from the bot; `text` and what belongs to it change when it is edited. */
export interface Accepted {
  readonly id: number
  readonly chat: number
  readonly topic: number | undefined
  readonly answers: number | undefined
  /** Sent with `allow_paid_broadcast`. */
  readonly paid: boolean
  /** Sent with `disable_notification`. */
  readonly silent: boolean
  /** The file of a picture, of which `text` is the caption. */
  readonly photo: Buffer | undefined
  /** Of which `text` is the caption too. */
  readonly document: SaidFile | undefined
  readonly at: number
  text: string
  entities: readonly MessageEntity[]
  buttons: readonly { readonly text: string; readonly callback_data: string }[]
  edited: boolean
}

export interface Person {
  readonly id: number
  readonly name: string
  /** Writes to a chat; the person's own id is their private chat with the bot. Answers the message's id. */
  says(chat: number, text: string, extra?: Partial<Message>): number
  /** Presses a button under a message of the bot. */
  presses(message: Accepted, data: string): void
  /** Types the bot's name and this in any chat. Answers the search's id. */
  searches(text: string): string
}

interface Place {
  readonly chat: Chat
  readonly username: string
  readonly admins: Map<number, { readonly name: string; readonly hidden: boolean }>
  readonly topics: Set<number>
  readonly closedTopics: Set<number>
  /** Messages of the bot that were deleted. */
  readonly deleted: Set<number>
  migratedTo: number | undefined
}

interface Poll {
  readonly respond: (answer: Answer) => void
  readonly limit: number
  timer: NodeJS.Timeout
}

/** What an update holds besides its id: one field, named like the kind. */
type Update = Readonly<Record<string, unknown>> & { readonly update_id: number }

/**
 * A Bot API server on 127.0.0.1 with a free port, as strict as the real one where a bot could go wrong, which
 * misbehaves on demand. Starts with no people and no chats. Also serves a bot in another process.
 *
 *     const telegram = new FakeTelegram()
 *     await telegram.start()                          // TELEGRAM_API_ROOT=telegram.url
 *     const ann = telegram.person({ language: 'fr' })
 *     const group = telegram.group({ admins: [ann] })
 *     ann.says(group, '/status Mali')
 *     await telegram.until(() => telegram.to(group).length === 1)
 */
export class FakeTelegram {
  readonly token = '123456789:fake-TOKEN_for-tests_0000000000000'
  readonly bot = { id: 123456789, is_bot: true, first_name: 'Tocsin', username: 'TocsinTestBot' } as const
  readonly calls: Call[] = []
  readonly messages: Accepted[] = []
  /** Every update there was for the bot, oldest first. */
  readonly delivered: Update[] = []
  /** Every menu by scope and language, such as `all_group_chats/fr`; `default/` without a language. */
  readonly menus = new Map<string, readonly { readonly command: string; readonly description: string }[]>()
  /** What people were offered who searched, oldest first. */
  readonly offers: Offer[] = []
  /** The bot's descriptions by kind and language, such as `short_description/fr`. */
  readonly profile = new Map<string, string>()
  /** Where updates are brought to; set and deleted by the bot. */
  webhook: { readonly url: string; readonly secret: string } | undefined
  url = ''
  readonly #places = new Map<number, Place>()
  readonly #troubles = new Map<number | string, { trouble: Trouble; times: number; after: number }>()
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))
  readonly #sockets = new Set<Socket>()
  /** What people wrote, as `chat/message`. */
  readonly #said = new Set<string>()
  #updates: Update[] = []
  #polls: Poll[] = []
  #allowed: readonly string[] = []
  #behindProxy: string | undefined
  #sequence = 1000

  async start(): Promise<void> {
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    this.url = `http://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    for (const { timer } of this.#polls) clearTimeout(timer)
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  /** A person who has opened a private chat with the bot. */
  person({ language, name = 'Ann' }: { language?: string; name?: string } = {}): Person {
    const id = this.#next()
    const user: User = {
      id,
      is_bot: false,
      first_name: name,
      ...(language === undefined ? {} : { language_code: language }),
    }
    this.#place({ id, type: 'private', first_name: name })
    return {
      id,
      name,
      says: (chat, text, extra = {}) => this.#post(chat, { from: user, text, ...extra }),
      presses: ({ id: message, chat, text, topic }, data) => {
        const where = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const }
        const under = { ...this.#message(chat, { from: this.bot, text, ...where }), message_id: message }
        this.push({
          callback_query: { id: String(this.#next()), from: user, message: under, chat_instance: '1', data },
        })
      },
      searches: (query) => {
        const search = String(this.#next())
        this.push({ inline_query: { id: search, from: user, query, offset: '' } })
        return search
      },
    }
  }

  /** A supergroup with the bot in it; `topics` are the ids of its topics besides General. */
  group({
    title = 'Families',
    admins = [],
    hiddenAdmins = [],
    topics = [],
  }: {
    title?: string
    admins?: readonly Person[]
    /** Those who chose to be anonymous. */
    hiddenAdmins?: readonly Person[]
    topics?: readonly number[]
  } = {}): number {
    const id = -1_000_000_000_000 - this.#next()
    const forum = topics.length > 0 ? { is_forum: true as const } : {}
    const place = this.#place({ id, type: 'supergroup', title, ...forum })
    for (const { id: admin, name } of admins) place.admins.set(admin, { name, hidden: false })
    for (const { id: admin, name } of hiddenAdmins) place.admins.set(admin, { name, hidden: true })
    for (const topic of topics) place.topics.add(topic)
    return id
  }

  /** A channel with the bot as its administrator; `username` is its public name, without @. */
  channel({
    title = 'News',
    username = '',
    admins = [],
  }: {
    title?: string
    username?: string
    admins?: readonly Person[]
  } = {}): number {
    const id = -1_000_000_000_000 - this.#next()
    const place = this.#place({ id, type: 'channel', title }, username)
    for (const { id: admin, name } of admins) place.admins.set(admin, { name, hidden: false })
    return id
  }

  /** Sends to this chat, or calls of this method, go wrong: `times` of them, or all, `after` some that go well. */
  misbehave(
    target: number | string,
    trouble: Trouble,
    { times = Number.POSITIVE_INFINITY, after = 0 }: { times?: number; after?: number } = {},
  ): void {
    this.#troubles.set(target, { trouble, times, after })
  }

  /** Ends {@link misbehave}. */
  behave(target: number | string): void {
    this.#troubles.delete(target)
  }

  /** Plays the reverse proxy in front of the bot: what comes for the webhook is brought to this address. */
  bringTo(address: string): void {
    this.#behindProxy = address
    this.#feed()
  }

  /** Answers every waiting poll with nothing, so that the bot polls again. */
  endPolls(): void {
    for (const { respond, timer } of this.#polls.splice(0)) {
      clearTimeout(timer)
      respond(success([]))
    }
  }

  deleteTopic(chat: number, topic: number): void {
    this.#known(chat).topics.delete(topic)
  }

  /** Nobody but its admins may write in the topic any more; 0 is the main thread. */
  closeTopic(chat: number, topic: number): void {
    this.#known(chat).closedTopics.add(topic)
  }

  /** Deletes a message of the bot: it cannot be answered or edited any more. */
  deleteMessage({ chat, id }: Accepted): void {
    this.#known(chat).deleted.add(id)
  }

  /** Upgrades a group: both service messages are sent, the old id is refused from now on. Answers the new id. */
  migrate(chat: number): number {
    const { chat: old, admins } = this.#known(chat)
    const to = this.group({ title: old.title ?? '' })
    for (const [admin, who] of admins) this.#known(to).admins.set(admin, who)
    this.#known(chat).migratedTo = to
    this.#post(chat, { from: this.bot, migrate_to_chat_id: to })
    this.#post(to, { from: this.bot, migrate_from_chat_id: chat })
    return to
  }

  /** Changes the bot's own membership, such as `member`, `left` or `kicked`, and tells the bot. */
  membership(chat: number, by: Person, [before, after]: readonly [Membership, Membership]): void {
    const { chat: where } = this.#known(chat)
    const from: User = { id: by.id, is_bot: false, first_name: 'Ann', language_code: 'fr' }
    const member = (status: Membership) => {
      const rights = status === 'administrator' ? { can_post_messages: true } : {}
      return status === 'kicked'
        ? { status, user: this.bot, until_date: 0 }
        : { status, user: this.bot, ...rights }
    }
    const change = { chat: where, from, date: seconds(), old_chat_member: member(before) }
    this.push({ my_chat_member: { ...change, new_chat_member: member(after) } })
  }

  /** Any other update. A repeated `id` is delivered again, as after a lost confirmation. */
  push(update: Readonly<Record<string, unknown>>, id: number = this.#next()): number {
    this.#updates.push({ ...update, update_id: id })
    this.delivered.push({ ...update, update_id: id })
    this.#feed()
    return id
  }

  /** Messages accepted for a chat, oldest first. */
  to(chat: number): readonly Accepted[] {
    return this.messages.filter((message) => message.chat === chat)
  }

  /** Calls of a method, oldest first. */
  called(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method)
  }

  /** Resolves as soon as the condition holds; throws after ten seconds, naming the last calls. */
  async until(condition: () => boolean): Promise<void> {
    for (let waited = 0; !condition(); waited += 5) {
      if (waited > 10_000)
        throw new Error(`still waiting after ${this.calls.slice(-5).map(({ method }) => method)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  #next(): number {
    this.#sequence += 1
    return this.#sequence
  }

  #place(chat: Chat, username = ''): Place {
    const place: Place = {
      chat,
      username,
      admins: new Map(),
      topics: new Set(),
      closedTopics: new Set(),
      deleted: new Set(),
      migratedTo: undefined,
    }
    this.#places.set(chat.id, place)
    return place
  }

  #known(chat: number): Place {
    const place = this.#places.get(chat)
    if (place === undefined) throw new Error(`no chat ${chat}`)
    return place
  }

  #message(chat: number, fields: Partial<Message>) {
    return { message_id: this.#next(), date: seconds(), chat: this.#known(chat).chat, ...fields }
  }

  #post(chat: number, fields: Partial<Message>): number {
    const { from, ...authorless } = fields
    const isChannel = this.#known(chat).chat.type === 'channel'
    const message = this.#message(
      chat,
      isChannel || from === undefined ? authorless : { from, ...authorless },
    )
    this.push(isChannel ? { channel_post: message } : { message })
    this.#said.add(`${chat}/${message.message_id}`)
    return message.message_id
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await readCall(request)
    const { payload } = said
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(decodeURI(request.url ?? '')) ?? []
    this.calls.push({ method, payload, at: Date.now() })
    const respond = ({ status, body, headers }: Answer) => {
      const type = typeof body === 'string' ? 'text/html' : 'application/json'
      response.writeHead(status, { 'content-type': type, ...headers })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
    if (token === undefined) return respond(refusal(404, 'Not Found'))
    if (token !== this.token) return respond(refusal(401, 'Unauthorized'))
    const trouble = this.#troubleFor(method, payload['chat_id'])
    if (trouble?.kind === 'lost-answer') this.#answer(method, said)
    const answer = trouble === undefined ? undefined : answerOf(trouble)
    if (answer === 'silence') return
    if (answer === 'cut') response.destroy()
    else if (answer !== undefined) respond(answer)
    else if (method === 'getUpdates' && this.webhook !== undefined) respond(refusal(409, WEBHOOK_ACTIVE))
    else if (method === 'getUpdates') this.#poll(payload, { response, respond })
    else respond(this.#judged(method, said))
  }

  /** What does not even have the right types is refused, as everything that is wrong. */
  #judged(method: string, said: Said): Answer {
    try {
      return this.#answer(method, said)
    } catch (error) {
      if (!(error instanceof ZodError)) throw error
      return refusal(400, `Bad Request: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`)
    }
  }

  #troubleFor(method: string, chatId: unknown): Trouble | undefined {
    const chat = /^(sendMessage|sendPhoto|sendDocument|editMessageText)$/.test(method)
      ? Number(chatId)
      : Number.NaN
    const target = this.#troubles.has(method) ? method : chat
    const found = this.#troubles.get(target)
    if (found === undefined) return undefined
    if (found.after > 0) {
      found.after -= 1
      return undefined
    }
    found.times -= 1
    if (found.times <= 0) this.#troubles.delete(target)
    return found.trouble
  }

  #poll(payload: unknown, { response, respond }: Exchange): void {
    const { offset = 0, limit = 100, timeout = 0, allowed_updates: allowed } = POLL.parse(payload)
    if (allowed !== undefined) this.#allowed = allowed
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= offset)
    for (const { respond: dismiss, timer } of this.#polls.splice(0)) {
      clearTimeout(timer)
      dismiss(refusal(409, SECOND_POLLER))
    }
    const end = () => {
      this.#polls = this.#polls.filter((other) => other !== poll)
      respond(success([]))
    }
    const poll: Poll = { respond, limit, timer: setTimeout(end, Math.min(timeout, 50) * 1000) }
    this.#polls.push(poll)
    response.on('close', () => {
      clearTimeout(poll.timer)
      this.#polls = this.#polls.filter((other) => other !== poll)
    })
    this.#feed()
  }

  /** Gives what is waiting to whoever polls. Updates stay until a later offset confirms them. */
  #feed(): void {
    const wanted = this.#updates.filter((update) =>
      Object.keys(update).some((kind) => this.#allowed.length === 0 || this.#allowed.includes(kind)),
    )
    if (this.webhook !== undefined) return void this.#bring(wanted)
    const poll = wanted.length > 0 ? this.#polls.shift() : undefined
    if (poll === undefined) return
    clearTimeout(poll.timer)
    poll.respond(success(wanted.slice(0, poll.limit)))
  }

  /** One after the other; what is not answered with 200 stays, and comes again with the next ones. */
  async #bring(updates: readonly Update[]): Promise<void> {
    const { secret = '' } = this.webhook ?? {}
    for (const update of updates) {
      if (this.#behindProxy === undefined || !this.#updates.includes(update)) return
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
      const request = { method: 'POST', headers, body: JSON.stringify(update) }
      const status = await fetch(this.#behindProxy, request).then(
        (answer) => answer.status,
        () => 0,
      )
      if (status === 200) this.#updates = this.#updates.filter((other) => other !== update)
    }
  }

  #answer(method: string, said: Said): Answer {
    const { payload } = said
    switch (method) {
      case 'getMe':
        return success({ ...this.bot, can_join_groups: true, can_read_all_group_messages: false })
      case 'setWebhook':
        return this.#setWebhook(payload)
      case 'deleteWebhook':
        this.webhook = undefined
        return success(true)
      case 'answerCallbackQuery':
        return success(true)
      case 'answerInlineQuery':
        return this.#offer(payload)
      case 'getMyDescription':
      case 'getMyShortDescription':
      case 'setMyDescription':
      case 'setMyShortDescription':
        return this.#describe(method, payload)
      case 'getMyCommands':
        return success(this.menus.get(menuKey(payload)) ?? [])
      case 'setMyCommands':
        return this.#setMenu(payload)
      default:
        return this.#answerInChat(method, said)
    }
  }

  #setWebhook(payload: unknown): Answer {
    const { url, secret_token: secret, allowed_updates: allowed } = WEBHOOK.parse(payload)
    if (!url.startsWith('https://')) {
      return refusal(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook')
    }
    this.webhook = { url, secret }
    this.#allowed = allowed
    return success(true)
  }

  #offer(payload: unknown): Answer {
    const offer = offerIn(payload)
    if (offer === undefined) return refusal(400, 'Bad Request: RESULT_INVALID')
    this.offers.push(offer)
    return success(true)
  }

  #describe(method: string, payload: unknown): Answer {
    const kind = method.endsWith('ShortDescription') ? 'short_description' : 'description'
    const { language_code: language, [kind]: text = '' } = PROFILE.parse(payload)
    const key = `${kind}/${language}`
    if (method.startsWith('get')) return success({ [kind]: this.profile.get(key) ?? '' })
    this.profile.set(key, text)
    return success(true)
  }

  #setMenu(payload: unknown): Answer {
    const menu = MENU.safeParse(payload)
    if (!menu.success) return refusal(400, 'Bad Request: BOT_COMMAND_INVALID')
    this.menus.set(menuKey(payload), menu.data.commands)
    return success(true)
  }

  #placeNamed(name: unknown): Place | undefined {
    const isNamed = ({ username }: Place) => username !== '' && `@${username}` === name
    return this.#places.get(Number(name)) ?? [...this.#places.values()].find(isNamed)
  }

  #answerInChat(method: string, { payload, files }: Said): Answer {
    const place = this.#placeNamed(payload['chat_id'])
    if (place === undefined) return refusal(400, 'Bad Request: chat not found')
    switch (method) {
      case 'sendMessage':
        return this.#send(place, SEND.parse(payload))
      case 'sendPhoto': {
        const { attached, sent } = SEND_PHOTO.parse(payload)
        const photo = files.get(attached)
        return photo === undefined
          ? refusal(400, 'Bad Request: there is no photo in the request')
          : this.#send(place, sent, { photo: photo.bytes })
      }
      case 'sendDocument': {
        const { attached, sent } = SEND_DOCUMENT.parse(payload)
        const document = files.get(attached)
        return document === undefined
          ? refusal(400, 'Bad Request: there is no document in the request')
          : this.#send(place, sent, { document })
      }
      case 'editMessageText':
        return this.#edit(place, payload)
      case 'getChat':
        return success(place.chat)
      case 'getChatAdministrators':
        return place.chat.type === 'private'
          ? refusal(400, 'Bad Request: there are no administrators in the private chat')
          : success([
              ...[...place.admins.keys()].map((id) => memberOf(place, id)),
              { status: 'administrator', user: this.bot },
            ])
      case 'getChatMember':
        return success(memberOf(place, Number(payload['user_id'])))
      case 'leaveChat':
        this.#places.delete(place.chat.id)
        return success(true)
      default:
        return refusal(404, `Not Found: method ${method} is not faked`)
    }
  }

  #send(place: Place, sent: Sent, { photo, document }: Partial<Attached> = {}): Answer {
    const { message_thread_id: topic, reply_parameters: replied } = sent
    if (place.migratedTo !== undefined) {
      const description = 'Bad Request: group chat was upgraded to a supergroup chat'
      return refusal(400, description, { migrate_to_chat_id: place.migratedTo })
    }
    if (topic !== undefined && !place.topics.has(topic)) {
      return refusal(400, 'Bad Request: message thread not found')
    }
    if (place.closedTopics.has(topic ?? 0)) return refusal(400, 'Bad Request: TOPIC_CLOSED')
    const answers = this.#answered(place, replied?.message_id)
    if (answers === undefined && replied !== undefined && replied.allow_sending_without_reply !== true) {
      return refusal(400, 'Bad Request: message to be replied not found')
    }
    const hasFile = photo !== undefined || document !== undefined
    if ((document?.bytes.length ?? 0) > MOST_BYTES) return refusal(413, 'Request Entity Too Large')
    const complaint = hasFile ? complaintAboutCaption(sent) : complaintAbout(sent)
    if (complaint !== undefined) return refusal(400, `Bad Request: ${complaint}`)
    const id = this.#next()
    const at = Date.now()
    const paid = sent.allow_paid_broadcast === true
    const silent = sent.disable_notification === true
    this.messages.push({
      id,
      chat: place.chat.id,
      topic,
      answers,
      paid,
      silent,
      photo,
      document,
      at,
      ...contentOf(sent),
      edited: false,
    })
    return success({ message_id: id, date: seconds(), chat: place.chat, from: this.bot, text: sent.text })
  }

  /** The message, where the chat still has it. */
  #answered({ chat, deleted }: Place, id: number | undefined): number | undefined {
    if (id === undefined || deleted.has(id)) return undefined
    const own = this.messages.some((message) => message.id === id && message.chat === chat.id)
    return own || this.#said.has(`${chat.id}/${id}`) ? id : undefined
  }

  #edit(place: Place, payload: unknown): Answer {
    const edit = SEND.parse(payload)
    const message = this.messages.find(({ id, chat }) => id === edit.message_id && chat === place.chat.id)
    if (message === undefined || place.deleted.has(message.id))
      return refusal(400, 'Bad Request: message to edit not found')
    if (message.photo !== undefined || message.document !== undefined) {
      return refusal(400, 'Bad Request: there is no text in the message to edit')
    }
    const complaint = complaintAbout(edit)
    if (complaint !== undefined) return refusal(400, `Bad Request: ${complaint}`)
    const content = contentOf(edit)
    if (looksLike(content, message)) return refusal(400, 'Bad Request: message is not modified')
    Object.assign(message, content, { edited: true })
    return success({ message_id: message.id, date: seconds(), chat: place.chat, text: message.text })
  }
}

export type Membership = 'member' | 'administrator' | 'left' | 'kicked'

type Attached = Pick<Accepted, 'photo' | 'document'>

/** https://core.telegram.org/bots/api#senddocument */
const MOST_BYTES = 50_000_000

interface Exchange {
  readonly response: ServerResponse
  readonly respond: (answer: Answer) => void
}

function memberOf(place: Place, id: number) {
  const admin = place.admins.get(id)
  const user = { id, is_bot: false, first_name: admin?.name ?? 'Ann' }
  return admin === undefined
    ? { status: 'member', user }
    : { status: 'administrator', user, is_anonymous: admin.hidden }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}
