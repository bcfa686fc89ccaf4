import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import { noUd } from '../../src/sources/no-ud.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const ROOT = 'https://www.regjeringen.no/no'
const FEED = `${ROOT}/aktuelt/rss/id2581966/?documenttype=reiseinformasjon&ownerid=833&term=`
const PAGES = { mali: '2415001', georgia: '2415002', tonga: '2415003' } as const

describe('no-ud reads', () => {
  it('a warning for a whole country', async () => {
    expect(await observe('ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Utenriksdepartementet fraråder alle reiser til Mali.',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-20',
      url: address('mali'),
      document: '2415001',
      language: 'nb',
      text: 'Veiene på øvelsesfeltet er stengt.\nUtenriksdepartementet fraråder alle reiser til Mali.\nBøndene sperrer bruer når det regner.',
      summary:
        'Veiene på øvelsesfeltet er stengt. Utenriksdepartementet fraråder alle reiser til Mali. Bøndene sperrer bruer når det regner.',
      body: 'real',
    })
  })

  it('a part apart from the rest', async () => {
    expect(await observe('GE')).toMatchObject({
      level: 3,
      peak: 4,
      areas: [{ name: 'fjelldalene i nord', level: 4 }],
    })
  })

  it('a page without a warning as nothing advised against', async () => {
    expect(await observe('TO')).toMatchObject({ level: 1, peak: 1, body: 'real' })
  })

  it.each([
    ['fraråder reiser som ikke er strengt nødvendige til hele Mali.', [3, 3]],
    ['fraråder alle reiser til og opphold i Mali.', [4, 4]],
    ['fraråder alle reiser til Mali, med unntak av hovedstaden.', [2, 4]],
    ['fraråder alle reiser til grenseområdene mot Niger.', [2, 4]],
    ['fraråder ikke-nødvendige reiser til landet.', [3, 3]],
  ])('the level of "Utenriksdepartementet %s"', async (sentence, levels) => {
    const body = page('mali').replace(/fraråder alle reiser til Mali\./, sentence)
    const mali = await observe('ML', { mali: body })
    expect([mali?.level, mali?.peak]).toEqual(levels)
  })
})

describe('no-ud asks', () => {
  it('for the pages that moved, and for wanted ones even when the feed has dropped them', async () => {
    const { markers } = await readingOf(noUd, sample().get)
    const shorter = feed().replace(/ {4}<item>\s*<guid isPermaLink="false">2415003[\s\S]*?<\/item>\n/, '')
    const get = sample({}, shorter.replace('2026-02-11T09:20:23', '2026-02-28T09:20:23'))
    const reading = await readingOf(noUd, get.get, anAsk({ markers, wanted: ['TO'] }))
    expect(get.asked).toEqual([FEED, address('georgia'), address('tonga')])
    expect(reading.unchanged).toEqual(['ML'])
  })

  it('and names countries that no table explains', async () => {
    const { unnamed } = await readingOf(noUd, sample().get)
    expect(unnamed).toEqual(['Atlantis'])
  })
})

describe('no-ud notices in place of the feed', () => {
  const answers = hostileAnswers(feed())
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const get = sample({}, answer.body)
    const seen = await look(noUd, get.get)
    expectNoticed(seen, answer, await readingOf(noUd, sample().get))
    expect(seen.error).toBeDefined()
    expect(get.surprises).toEqual([])
  })
})

describe('no-ud notices in place of a page', () => {
  const reword = (body: string) => body.replace('fraråder alle reiser til Mali', 'liker ikke Mali')
  const answers = hostileAnswers(page('mali'), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const get = sample({ mali: answer.body })
    const seen = await look(noUd, get.get)
    expectNoticed(seen, answer, await readingOf(noUd, sample().get))
    expect(seen.reading?.observations.map(({ country }) => country)).toEqual(['GE', 'TO'])
    expect(get.surprises).toEqual([])
  })

  it('the page of another country', async () => {
    const { failures } = await readingOf(noUd, sample({ mali: page('tonga') }).get)
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })
})

async function observe(country: CountryCode, changed: Readonly<Record<string, string>> = {}) {
  const { observations, failures } = await readingOf(noUd, sample(changed).get)
  expect(failures).toEqual([])
  return observations.find((one) => one.country === country)
}

function sample(changed: Readonly<Record<string, string>> = {}, body = feed()) {
  const slugs = ['mali', 'georgia', 'tonga'] as const
  const pages = slugs.map((slug) => [address(slug), changed[slug] ?? page(slug)])
  return fakeGet({ ...Object.fromEntries(pages), [FEED]: body })
}

function address(slug: keyof typeof PAGES): string {
  return `${ROOT}/tema/utenrikssaker/reiseinformasjon/velg-land/reiseinfo_${slug}/id${PAGES[slug]}/`
}

function feed(): string {
  return fixture('feed.xml')
}

function page(name: string): string {
  return fixture(`${name}.html`)
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/no-ud/${name}`, import.meta.url), 'utf8')
}
