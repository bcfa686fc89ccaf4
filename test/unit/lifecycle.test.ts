import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Part, stopAll } from '../../src/app/lifecycle.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('stopping the parts of the program', () => {
  it('stops them one after the other, the last started first', async () => {
    const log: string[] = []
    const part = (name: string): Part => ({
      name,
      async stop() {
        log.push(`${name} stops`)
        await Promise.resolve()
        log.push(`${name} stopped`)
      },
    })
    await stopAll([part('database'), part('polls')], () => log.push('failed'))
    expect(log).toEqual(['polls stops', 'polls stopped', 'database stops', 'database stopped'])
  })

  it('goes on when a part fails, and tells which', async () => {
    const stopped: string[] = []
    const failures: unknown[] = []
    const parts: Part[] = [
      {
        name: 'database',
        async stop() {
          stopped.push('database')
        },
      },
      { name: 'polls', stop: () => Promise.reject(new Error('broken')) },
      {
        name: 'chats',
        stop: () => {
          throw new Error('broken at once')
        },
      },
    ]
    await stopAll(parts, (name, error) => failures.push([name, error]))
    expect(stopped).toEqual(['database'])
    expect(failures).toEqual([
      ['chats', new Error('broken at once')],
      ['polls', new Error('broken')],
    ])
  })

  it('goes on when a part hangs', async () => {
    vi.useFakeTimers()
    const failures: string[] = []
    let isClosed = false
    const parts: Part[] = [
      {
        name: 'database',
        async stop() {
          isClosed = true
        },
      },
      { name: 'chats', stop: () => new Promise(() => {}) },
    ]
    const stopping = stopAll(parts, (name) => failures.push(name))
    await vi.advanceTimersByTimeAsync(60_000)
    await stopping
    expect(failures).toEqual(['chats'])
    expect(isClosed).toBe(true)
  })
})
