import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { type Answer, FetchError, type Fetcher } from '../../src/lib/http.ts'
import { createPoller, type Poll } from '../../src/pipeline/poll.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import type { Source } from '../../src/sources/source.ts'

const NOW = '2026-06-15T12:00:00.000Z'
const BLOCK_PAGE =
  '<!DOCTYPE html><html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>'

/** A server that gives one answer to everything. */
function answering(body: string): Fetcher {
  const answer: Answer = { kind: 'body', status: 200, body, validators: {}, contentType: 'text/html' }
  return { fetch: async () => answer }
}

const unreachable: Fetcher = {
  fetch: async ({ url }) => Promise.reject(new FetchError('unreachable', `nobody answers ${url}`)),
}

function pollOf(source: Source, fetcher: Fetcher): Promise<Poll> {
  return createPoller(source, { fetcher, now: () => NOW }).poll({
    now: NOW,
    wants: () => true,
    marker: () => undefined,
    confirming: () => null,
  })
}

it('no two sources share an id', () => {
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length)
})

it('the sources of which no answer was ever read say so', () => {
  const unproven = SOURCES.filter((source) => source.unproven).map(({ id }) => id)
  expect(unproven.toSorted()).toEqual(['be-fps', 'ch-eda', 'hk-sb', 'pl-msz', 'tw-boca', 'us-embassy'])
})

describe.each(SOURCES.map((source) => [source.id, source] as const))('%s', (id, source) => {
  it('has a file, fixtures and a contract test of its name', () => {
    const at = (path: string) => existsSync(new URL(path, import.meta.url))
    expect(at(`../../src/sources/${id}.ts`)).toBe(true)
    expect(at(`../fixtures/${id}`)).toBe(true)
    expect(at(`./${id}.test.ts`)).toBe(true)
  })

  it('says who publishes it, under which licence, and what it reads', () => {
    expect(isCountry(source.country)).toBe(true)
    for (const said of [source.publisher, source.licence, source.attribution, source.language])
      expect(said).not.toBe('')
    expect(source.homepage).toMatch(/^https:\/\//)
    expect(source.reads.length).toBeGreaterThan(0)
    for (const start of source.reads) expect(start).toMatch(/^https:\/\//)
    expect(source.every).toBeGreaterThanOrEqual(60_000)
    expect(source.expect.min).toBeLessThan(source.expect.max)
    expect((source.round ?? []).filter((country) => !isCountry(country))).toEqual([])
  })

  it('asks only for what it says that it reads', async () => {
    const asked: string[] = []
    const noting: Fetcher = {
      fetch: async (request) => {
        asked.push(request.url)
        return unreachable.fetch(request)
      },
    }
    await pollOf(source, noting)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => !source.reads.some((start) => url.startsWith(start)))).toEqual([])
  })

  it.each([
    ['nobody answers', unreachable],
    ['everything is a block page with 200', answering(BLOCK_PAGE)],
    ['everything is empty', answering('')],
    ['everything is an empty list', answering('[]')],
    ['everything is cut off', answering('{"a":[{"b":')],
  ])('gives no information when %s: a named error, never calm', async (_, fetcher) => {
    const poll = await pollOf(source, fetcher)
    expect(poll.kind).toBe('failed')
    if (poll.kind === 'failed') expect(poll.error).toBeInstanceOf(SourceError)
  })
})
