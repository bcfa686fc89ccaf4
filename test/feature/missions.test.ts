import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import type { Change } from '../../src/domain/change.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Mission } from '../../src/domain/observation.ts'
import type { Instant } from '../../src/domain/time.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { DRILL_PUBLISHER } from '../../src/pipeline/drill.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { aChange, aMission, NOW } from '../support/builders.ts'
import { speaks, straysIn } from '../support/catalogue-phrases.ts'
import { anInsightScene, anOldAdvisory, daysAgo, FIRST_LOOK } from '../support/insight-scene.ts'

/** What is not calm, by source and country. */
type Told = Readonly<Record<string, Readonly<Record<string, { mission: Mission | null; since?: Instant }>>>>

/** Every source of the registry has read every country; all is as usual but for what is told. */
async function aWorld(told: Told = {}) {
  const scene = await anInsightScene()
  for (const { id, country: own } of SOURCES) {
    const advisories = COUNTRIES.filter((country) => country !== own).map((country) => {
      const { mission, since = null } = told[id]?.[country] ?? { mission: { posture: 'normal' } as const }
      const url = `https://travel.example/${id}/${country.toLowerCase()}`
      return anOldAdvisory(id, country, { missionSince: since, observation: { mission, url } })
    })
    await scene.accepts(id, { advisories })
  }
  const blinds = (source: string, at: Instant) =>
    scene.store.failPoll({
      source,
      at,
      reason: 'blocked',
      detail: '403',
      blind: true,
      cards: [],
      deliveries: [],
    })
  return { ...scene, blinds }
}

const ordered = aMission()
const authorized = aMission({
  posture: 'authorized-departure',
  sentence: 'Staff without emergency duties may leave Mali.',
})
const suspended = aMission({
  posture: 'suspended',
  sentence: 'The embassy in Bamako has suspended its work.',
})

const linesOf = (card: Card) => plainText(card).split('\n')
const itemsOf = (card: Card) => plainText(card).match(/^- .*$/gm) ?? []
const commandsOf = (card: Card) => card.buttons.map(({ command }) => command)

describe('/missions of a country', () => {
  it('tells of each government its posture, since when, the sentence with its link, and where it can help', async () => {
    const { type } = await aWorld({
      'us-state': { ML: { mission: { ...ordered, limitedTo: 'Bamako' }, since: daysAgo(1) } },
      'uk-fcdo': { ML: { mission: authorized, since: daysAgo(2) } },
      'fr-meae': { ML: { mission: suspended } },
      'de-aa': { ML: { mission: null } },
      'nl-bz': { ML: { mission: { posture: 'normal', limitedTo: 'Bamako' } } },
    })
    const card = await type('missions Mali')
    expect(card.tone).toBe('extreme')
    const lines = linesOf(card)
    expect(lines.slice(0, 2)).toEqual([
      '🔴 Mali: the embassies',
      'embassy suspended: France (already when first read); staff ordered out: United States 29 Oct; staff may leave: United Kingdom 28 Oct.',
    ])
    expect(lines.filter((line) => /<https:\/\/travel\.example\/[a-z-]+\/ml>$/.test(line))).toEqual([
      'France <https://travel.example/fr-meae/ml>',
      'United States <https://travel.example/us-state/ml>',
      'United Kingdom <https://travel.example/uk-fcdo/ml>',
      'Netherlands <https://travel.example/nl-bz/ml>',
    ])
    const states = lines.indexOf('United States <https://travel.example/us-state/ml>')
    expect(lines.slice(states + 1, states + 4)).toEqual([
      'Embassy: staff ordered to leave, since 29 Oct',
      '  “Embassy employees without emergency duties were ordered to leave Mali.”',
      'It can help only in Bamako.',
    ])
    const calm = lines.indexOf('Netherlands <https://travel.example/nl-bz/ml>')
    expect(lines.slice(calm + 1, calm + 3)).toEqual([
      'Embassy: no staff withdrawal announced.',
      'It can help only in Bamako.',
    ])
    expect(plainText(card)).toContain('- Whether staff is withdrawn is not known: Germany')
    const normal = itemsOf(card).find((line) => line.includes('No staff withdrawal announced:'))
    expect(normal).toContain('Canada')
    expect(normal).not.toMatch(/Germany|Netherlands|United States/)
  })

  it('says who is blind, paused or was never read as that, and keeps their last words apart', async () => {
    const { type, blinds, store } = await aWorld({
      'uk-fcdo': { ML: { mission: authorized, since: daysAgo(2) } },
    })
    await blinds('uk-fcdo', daysAgo(1))
    await blinds('it-maeci', daysAgo(1))
    await store.switchSource({ id: 'fr-meae', state: 'paused' })
    const card = await type('missions ML')
    expect(card.tone).toBe('info')
    const text = plainText(card)
    expect(text).toContain('staff may leave: United Kingdom 28 Oct (its last word; it cannot be read now).')
    expect(text).toContain('⚠️ Blind for 24 h: it answers with a block page. This may be out of date.')
    expect(text).toContain('- Cannot be read at the moment: Italy (24 h)')
    expect(text).toContain('- Paused by an operator: France')
    const empty = await anInsightScene()
    const nothing = await empty.type('missions Mali')
    expect(nothing.tone).toBe('info')
    expect(plainText(nothing)).toContain('Whether any embassy loses staff is not known.')
    expect(plainText(nothing)).toContain('None of this could be read so far')
  })

  it('is calm only where every embassy is known to be as usual', async () => {
    const calm = await aWorld()
    expect((await calm.type('missions Mali')).tone).toBe('calm')
    await calm.blinds('it-maeci', daysAgo(1))
    const card = await calm.type('missions Mali')
    expect(card.tone).toBe('info')
    expect(plainText(card)).toContain('No embassy is known to be reduced.')
    expect(plainText(card)).toContain('No embassy was seen to change.')
  })
})

describe('the history of /missions', () => {
  const reduced = (over: Partial<Change>) =>
    aChange({ kind: 'mission-reduced', from: 'normal', to: 'authorized-departure', ...over })

  it('tells two years of embassies alone, newest first, from what to what and how far', async () => {
    const { type, accepts } = await aWorld()
    const changes = [
      reduced({ at: daysAgo(9), to: 'ordered-departure', url: 'https://travel.example/us/ml' }),
      reduced({
        at: daysAgo(4),
        source: 'uk-fcdo',
        from: 'authorized-departure',
        to: 'suspended',
        scope: 'region',
      }),
      reduced({ at: daysAgo(2), kind: 'mission-restored', from: 'ordered-departure', to: 'normal', url: '' }),
      aChange({ at: daysAgo(1) }),
      aChange({ kind: 'level-raised', from: '3', to: '4', at: daysAgo(1) }),
      reduced({ at: daysAgo(3), country: 'NE' }),
      reduced({ at: daysAgo(3), source: DRILL_PUBLISHER.id }),
      reduced({ at: daysAgo(731) }),
    ]
    await accepts('us-state', { changes })
    const card = await type('missions Mali')
    const lines = linesOf(card)
    const start = lines.indexOf('The last two years')
    expect(lines.slice(start + 1, start + 5)).toEqual([
      '- 28 Oct · 🟢 United States · Embassy: staff ordered to leave → no staff withdrawal announced',
      '- 26 Oct <https://travel.example/us/mali> · 🟠 United Kingdom · Embassy: staff may leave (a part of the country) → work suspended (a part of the country)',
      '- 21 Oct <https://travel.example/us/ml> · 🔴 United States · Embassy: no staff withdrawal announced → staff ordered to leave',
      'I have watched this only since 31 Aug: what came before is not known to me.',
    ])
    expect(FIRST_LOOK.slice(0, 10)).toBe('2025-08-31')
  })

  it('turns pages that together tell each change once, the present only on the first', async () => {
    const { type, accepts } = await aWorld({ 'us-state': { ML: { mission: ordered } } })
    const changes = Array.from({ length: 32 }, (_, index) =>
      reduced({ at: daysAgo(index + 1), url: `https://travel.example/us/${index}` }),
    )
    await accepts('us-state', { changes })
    const first = await type('missions Mali')
    expect(commandsOf(first)).toEqual(['missions ML page 2'])
    expect(plainText(first)).toContain('and 17 more')
    const pages = [first, await type('missions ML page 2'), await type('missions ML page 3')]
    const links = pages.flatMap((card) => plainText(card).match(/travel\.example\/us\/\d+/g) ?? [])
    expect(links).toEqual(changes.map(({ url }) => url.slice('https://'.length)))
    expect(pages.map((card) => plainText(card).includes('staff ordered out:'))).toEqual([true, false, false])
    const behind = await type('missions ML page 9')
    expect(plainText(behind)).toContain('There is no such page any more.')
    expect(commandsOf(behind)).toEqual(['missions ML page 3'])
  })
})

describe('/missions alone', () => {
  it('tells every country where an embassy is not as usual, worst first, with each government and its day', async () => {
    const { type } = await aWorld({
      'us-state': {
        NE: { mission: ordered, since: daysAgo(5) },
        ML: { mission: ordered, since: daysAgo(1) },
        TD: { mission: aMission({ scope: 'region' }), since: daysAgo(3) },
        HT: { mission: authorized, since: daysAgo(4) },
      },
      'uk-fcdo': { ML: { mission: ordered, since: daysAgo(1) }, SD: { mission: suspended } },
    })
    const card = await type('missions')
    expect(card.tone).toBe('extreme')
    expect(linesOf(card)[0]).toBe('🔴 Embassies that are not as usual, worst first')
    expect(itemsOf(card)).toEqual([
      '- 🔴 Sudan · embassy suspended: United Kingdom (already when first read)',
      '- 🔴 Mali · staff ordered out: United Kingdom 29 Oct, United States 29 Oct',
      '- 🔴 Niger · staff ordered out: United States 25 Oct',
      '- 🟠 Chad · staff ordered out: United States 27 Oct (a part of the country)',
      '- 🟠 Haiti · staff may leave: United States 26 Oct',
    ])
    expect(commandsOf(card)).toEqual([
      'missions SD',
      'missions ML',
      'missions NE',
      'missions TD',
      'missions HT',
    ])
    expect(plainText(card)).not.toContain('cannot be read at the moment')
    expect((await type('missions all')).tone).toBe('error')
  })

  it('says how many governments could not be read, and never forgets what they last said', async () => {
    const { type, blinds, accepts, clock } = await aWorld({
      'uk-fcdo': { ML: { mission: ordered, since: daysAgo(2) } },
    })
    await blinds('uk-fcdo', daysAgo(1))
    for (const source of ['us-state', 'us-embassy']) await blinds(source, daysAgo(1))
    const card = await type('missions')
    expect(itemsOf(card)).toEqual([
      '- ⚪ Mali · staff ordered out: United Kingdom 28 Oct (its last word; it cannot be read now)',
    ])
    const governments = new Set(SOURCES.map(({ country }) => country)).size
    expect(plainText(card)).toContain(`Of ${governments} governments, 2 cannot be read at the moment`)
    const at = clock.pass(60_000)
    await accepts('uk-fcdo', { at, advisories: [anOldAdvisory('uk-fcdo', 'ML')] })
    const after = plainText(await type('missions'))
    expect(after).toContain('No embassy is known to be reduced.')
    expect(after).toContain(`Of ${governments} governments, one cannot be read at the moment`)
  })

  it('turns pages that together tell each country once, each with the buttons of its first', async () => {
    const all = COUNTRIES.filter((country) => country !== 'US').slice(0, 40)
    const told = Object.fromEntries(all.map((country: CountryCode) => [country, { mission: ordered }]))
    const { type } = await aWorld({ 'us-state': told })
    const first = await type('missions')
    expect(itemsOf(first)).toHaveLength(15)
    expect(plainText(first)).toContain('and 25 more')
    expect(commandsOf(first)).toHaveLength(6)
    expect(commandsOf(first).at(-1)).toBe('missions page 2')
    const pages = [first, await type('missions page 2'), await type('missions page 3')]
    const named = pages.flatMap(itemsOf).map((line) => /^- \S+ ([^·]+) ·/.exec(line)?.[1])
    expect(named).toHaveLength(40)
    expect(new Set(named).size).toBe(40)
    expect(commandsOf(pages[2] ?? first).at(-1)).toBe('missions page 2')
  })

  it('says so where nothing was read, which is not calm', async () => {
    const { type } = await anInsightScene()
    const card = await type('missions')
    expect(card.tone).toBe('info')
    const governments = new Set(SOURCES.map(({ country }) => country)).size
    expect(plainText(card)).toContain(`Of ${governments} governments, ${governments} cannot be read`)
  })
})

it('/status leads to the embassies only where one is not as usual', async () => {
  const { type, blinds } = await aWorld({ 'us-state': { ML: { mission: authorized } } })
  expect(commandsOf(await type('status Mali'))).toContain('missions ML')
  expect(commandsOf(await type('status Niger'))).not.toContain('missions NE')
  await blinds('us-state', NOW)
  expect(commandsOf(await type('status Mali'))).toContain('missions ML')
})

it.each(LANGUAGES)('/missions speaks %s', async (locale) => {
  const { type, accepts, reported } = await anInsightScene({ locale })
  const observation = { mission: { ...ordered, limitedTo: 'Bamako' } }
  await accepts('us-state', { advisories: [anOldAdvisory('us-state', 'ML', { observation })] })
  const cards = [await type('missions'), await type('missions ML')]
  expect(reported).toEqual([])
  for (const card of cards) {
    expect(card.tone).toBe('extreme')
    expect(straysIn(plainText(card), locale)).toEqual({ foreign: [], ids: [] })
    expect(speaks(plainText(card), locale)).toBe(true)
  }
})
