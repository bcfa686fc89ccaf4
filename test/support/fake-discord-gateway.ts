import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'

const HEARTBEAT_MILLISECONDS = 41_250

const payloadSchema = z.object({ op: z.int(), d: z.unknown().optional() })
const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
})
/** https://discord.com/developers/docs/events/gateway#sharding */
const snowflake = z.string().regex(/^\d+$/).optional().catch(undefined)
const guildOf = z
  .object({ guild_id: snowflake, id: snowflake })
  .transform(({ guild_id, id }) => ({ guild_id, id }))
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() })

/** The number of a connection, and how many there are. */
export type Shard = readonly [number: number, of: number]

interface Session {
  readonly id: string
  readonly shard: Shard
  readonly events: object[]
  socket: WebSocket | undefined
}

/** The gateway: HELLO, IDENTIFY, READY, events, HEARTBEAT, RESUME with replay, and closing with a code. */
export class FakeGateway {
  /** Intents asked for, by each IDENTIFY. */
  readonly identified: number[] = []
  resumed = 0
  /** How many of the next connections a proxy answers with 502. */
  handshakesToRefuse = 0
  /** Close code for the next IDENTIFYs, such as 4014; undefined accepts them. */
  refusesWith: number | undefined
  readonly #sockets: WebSocketServer
  readonly #sessions: Session[] = []
  readonly #token: string
  readonly #onIdentify: (shard: Shard) => readonly (readonly [event: string, payload: object])[]

  /** `onIdentify` answers the events that greet a new session, READY first. */
  constructor(
    server: Server,
    {
      token,
      onIdentify,
    }: {
      token: string
      onIdentify: (shard: Shard) => readonly (readonly [event: string, payload: object])[]
    },
  ) {
    this.#token = token
    this.#onIdentify = onIdentify
    this.#sockets = new WebSocketServer({
      server,
      verifyClient: (_, decide) => {
        this.handshakesToRefuse -= 1
        decide(this.handshakesToRefuse < 0, 502)
      },
    })
    this.#sockets.on('connection', (socket) => this.#greet(socket))
  }

  /**
   * Sends an event to the sessions of the shard that its server belongs to, of the first one where it has none; a session
   * without a connection gets it when it resumes.
   */
  dispatch(event: string, payload: object): void {
    const { guild_id, id } = guildOf.parse(payload)
    const guild = guild_id ?? (event.startsWith('GUILD_') ? id : undefined)
    for (const session of this.#sessions) {
      if (isOn(session.shard, guild)) this.#send(session, event, payload)
    }
  }

  /** Ends all connections, as 4000 (resumable), 4004 or 1001 would. */
  close(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code)
  }

  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#sockets.close()
  }

  #greet(socket: WebSocket): void {
    write(socket, { op: 10, d: { heartbeat_interval: HEARTBEAT_MILLISECONDS } })
    socket.on('message', (raw) => {
      const { op, d } = payloadSchema.parse(JSON.parse(String(raw)))
      if (op === 1) write(socket, { op: 11 })
      if (op === 2) this.#identify(socket, identifySchema.parse(d))
      if (op === 6) this.#resume(socket, resumeSchema.parse(d))
    })
    socket.on('close', () => {
      for (const session of this.#sessions) if (session.socket === socket) session.socket = undefined
    })
  }

  #identify(socket: WebSocket, { token, intents, shard }: z.infer<typeof identifySchema>): void {
    this.identified.push(intents)
    const refusal = token === this.#token ? this.refusesWith : 4004
    if (refusal !== undefined) {
      socket.close(refusal)
      return
    }
    const session: Session = { id: `session-${this.#sessions.length + 1}`, events: [], socket, shard }
    this.#sessions.push(session)
    for (const [event, payload] of this.#onIdentify(shard)) {
      this.#send(session, event, event === 'READY' ? { ...payload, session_id: session.id } : payload)
    }
  }

  #resume(socket: WebSocket, { token, session_id, seq }: z.infer<typeof resumeSchema>): void {
    const session = this.#sessions.find(({ id }) => id === session_id)
    if (token !== this.#token) {
      socket.close(4004)
      return
    }
    if (session === undefined) {
      write(socket, { op: 9, d: false })
      return
    }
    this.resumed += 1
    session.socket = socket
    for (const missed of session.events.slice(seq)) write(socket, missed)
    this.#send(session, 'RESUMED', {})
  }

  #send(session: Session, event: string, payload: object): void {
    const dispatch = { op: 0, t: event, s: session.events.length + 1, d: payload }
    session.events.push(dispatch)
    if (session.socket !== undefined) write(session.socket, dispatch)
  }
}

/** Whether a connection hears of a server; the first one hears of what belongs to none. */
export function isOn([number, of]: Shard, guild: string | undefined): boolean {
  return guild === undefined ? number === 0 : (BigInt(guild) >> 22n) % BigInt(of) === BigInt(number)
}

function write(socket: WebSocket, payload: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload))
}
