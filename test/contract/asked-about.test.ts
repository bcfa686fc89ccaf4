import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import type { Source } from '../../src/sources/source.ts'
import { HEALTHY_SITES, type Site } from '../support/healthy-sites.ts'
import { anAsk, type FakeGet, fakeGet, look } from '../support/source-contract.ts'

/** Sources of which no answer is the page of some countries: all that they read is about nobody in particular. */
const WHOLE = ['us-state', 'au-dfat', 'ch-eda', 'jp-mofa', 'pl-msz', 'hk-sb', 'tw-boca']

describe.each(SOURCES.map((source) => [source.id, source, HEALTHY_SITES[source.id]] as const))(
  '%s',
  (id, source, site) => {
    if (site === undefined) throw new Error(`no healthy site of ${id}`)

    it('says of each page whose it is, and of lists that they are nobody’s', async () => {
      const good = await seenOf(source, site, fakeGet(site.answers))
      expect(good.server.asked.length).toBeGreaterThan(0)
      const pages = [...good.server.about].filter(([, about]) => about.length > 0)
      expect(pages.length === 0).toBe(WHOLE.includes(id))
      for (const [url] of good.server.about) {
        if (site.answers[url] === undefined) continue
        const { [url]: _, ...others } = site.answers
        const without = await seenOf(source, site, fakeGet(others))
        const about = good.server.about.get(url) ?? []
        const moved = differing(good.told, without.told)
        // Without a page nothing is said otherwise of any country but its own.
        if (about.length > 0) expect(moved.filter((country) => !about.includes(country))).toEqual([])
        // Without a list the look fails, or something is said otherwise of more than the countries of one page.
        else if (!without.hasFailed)
          expect(
            isOfOnePage(
              moved,
              pages.map(([, countries]) => countries),
            ),
          ).toBe(false)
      }
    })
  },
)

interface Seen {
  readonly server: FakeGet
  readonly hasFailed: boolean
  readonly told: ReadonlyMap<CountryCode, string>
}

async function seenOf(source: Source, { wanted = COUNTRIES }: Site, server: FakeGet): Promise<Seen> {
  const { reading, error } = await look(source, server.get, anAsk({ wanted }))
  const observations: readonly Observation[] = reading?.observations ?? []
  return {
    server,
    hasFailed: error !== undefined,
    told: new Map(observations.map((one) => [one.country, JSON.stringify(one)])),
  }
}

function differing(
  one: ReadonlyMap<CountryCode, string>,
  other: ReadonlyMap<CountryCode, string>,
): readonly CountryCode[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (country) => one.get(country) !== other.get(country),
  )
}

function isOfOnePage(moved: readonly CountryCode[], pages: readonly (readonly CountryCode[])[]): boolean {
  return moved.length > 0 && pages.some((page) => moved.every((country) => page.includes(country)))
}
