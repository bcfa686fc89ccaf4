import { connect, createServer, type Socket } from 'node:net'

/** A way to another server that takes some milliseconds in each direction, as any real network does. */
export interface SlowRoad {
  /** Instead of the server's own address. */
  readonly url: string
  stop(): Promise<void>
}

/** Opens a road on 127.0.0.1 to the server at `url`. What left one end arrives at the other, also when that end dies. */
export async function slowRoadTo(url: string, milliseconds: number): Promise<SlowRoad> {
  const { port: target, pathname } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target), '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), milliseconds))
      from.on('error', () => from.destroy())
      from.on('close', () => {
        sockets.delete(from)
        setTimeout(() => to.destroy(), milliseconds)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return {
    url: `http://127.0.0.1:${address.port}${pathname === '/' ? '' : pathname}`,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
