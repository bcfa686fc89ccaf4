import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { SourceError } from '../../src/domain/source-error.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import type { Ask, Source } from '../../src/sources/source.ts'
import { HEALTHY_SITES, type Site } from '../support/healthy-sites.ts'
import {
  anAsk,
  fakeGet,
  hostileAnswers,
  type Look,
  look,
  lost,
  readingOf,
} from '../support/source-contract.ts'
import { swollenAnswers } from '../support/swollen-answers.ts'

/** Generous, since the machine may be busy: what is not linear takes minutes for these bodies. */
const LONGEST_LOOK_MS = 20_000
/** Kept of all looks at a body of 40 MB: what is read of it, if anything, is small. */
const MOST_KEPT_BYTES = 400_000_000

it('every source of the registry has a healthy site to be spoilt', () => {
  expect(Object.keys(HEALTHY_SITES).toSorted()).toEqual(SOURCES.map(({ id }) => id).toSorted())
})

describe.each(SOURCES.map((source) => [source.id, source, siteOf(source)] as const))(
  '%s',
  (_, source, site) => {
    it('says something on a good day', async () => {
      const server = fakeGet(site.answers)
      const good = await readingOf(source, server.get, askOf(site))
      expect(good.observations.length).toBeGreaterThan(0)
      expect(server.surprises).toEqual([])
      expect(site.kinds.filter((url) => !server.asked.includes(url))).toEqual([])
    })

    describe.each(site.kinds)('given in place of %s', (url) => {
      const body = site.answers[url] ?? ''

      it.each(hostileAnswers(body))('$name: says what is wrong, or loses nobody', async (answer) => {
        await survives(answer.body, { source, site, url })
      })

      it.each(swollenAnswers(body))(
        '$name: says what is wrong, or loses nobody, and soon',
        async ({ make }) => {
          const before = process.memoryUsage().heapUsed
          await survives(make(), { source, site, url })
          expect(process.memoryUsage().heapUsed - before).toBeLessThan(MOST_KEPT_BYTES)
        },
        60_000,
      )
    })
  },
)

interface Spot {
  readonly source: Source
  readonly site: Site
  readonly url: string
}

async function survives(body: string, { source, site, url }: Spot): Promise<void> {
  const good = await readingOf(source, fakeGet(site.answers).get, askOf(site))
  const server = fakeGet({ ...site.answers, [url]: body })
  const start = performance.now()
  const seen = await look(source, server.get, askOf(site))
  expect(performance.now() - start).toBeLessThan(LONGEST_LOOK_MS)
  expect(server.surprises).toEqual([])
  const usual = new Set(good.failures.map(({ message }) => message))
  for (const error of troublesOf(seen)) {
    if (usual.has(error.message)) continue
    expect(['unreadable', 'unknown-wording', 'implausible', 'blocked']).toContain(error.kind)
    expect(error.message.length).toBeLessThan(2000)
    expect(error.message).not.toMatch(/root:|call stack|heap/i)
  }
  if (seen.reading === undefined) return
  const isShorter = (seen.reading.listed ?? 0) < (good.listed ?? 0)
  const isNoticed = isShorter || seen.reading.unnamed.length > good.unnamed.length
  expect(isNoticed ? [] : lost(good, seen.reading)).toEqual([])
}

function askOf({ wanted = COUNTRIES }: Site): Ask {
  return anAsk({ wanted })
}

function troublesOf({ error, reading }: Look): readonly SourceError[] {
  return error === undefined ? reading.failures : [error]
}

function siteOf({ id }: Source): Site {
  const site = HEALTHY_SITES[id]
  if (site === undefined) throw new Error(`no healthy site of ${id}`)
  return site
}
