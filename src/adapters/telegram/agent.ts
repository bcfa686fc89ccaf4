import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { Socket } from 'node:net'

/** An idle connection is given up after this long: a router between us may have forgotten it, and a write would vanish. */
const IDLE_MILLISECONDS = 20_000

/** Connections to one server, kept alive. */
export interface Connections {
  readonly agent: HttpAgent
  /** Whether the connection was ever open: before that, nothing of a request can have left. */
  wasOpen(socket: Socket | null): boolean
}

/** Connections that fail with the code CONNECT_TIMEOUT when they are not open within so many milliseconds. */
export function openingWithin(milliseconds: number, plain: boolean): Connections {
  const options = { keepAlive: true, timeout: IDLE_MILLISECONDS }
  const agent = plain ? new HttpAgent(options) : new HttpsAgent(options)
  const opened = new WeakSet<Socket>()
  const open = agent.createConnection.bind(agent)
  agent.createConnection = (target, callback) => {
    const socket = open(target, callback)
    if (socket instanceof Socket) {
      const timer = setTimeout(() => socket.destroy(new ConnectTimeout(milliseconds)), milliseconds)
      socket.once(plain ? 'connect' : 'secureConnect', () => {
        opened.add(socket)
        clearTimeout(timer)
      })
      socket.once('close', () => clearTimeout(timer))
    }
    return socket
  }
  return { agent, wasOpen: (socket) => socket !== null && opened.has(socket) }
}

class ConnectTimeout extends Error {
  readonly code = 'CONNECT_TIMEOUT'

  constructor(milliseconds: number) {
    super(`connect took longer than ${milliseconds} ms`)
  }
}
