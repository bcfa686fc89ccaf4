import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { aDepartureCall, aMission } from '../support/builders.ts'
import { anInsightScene, anOldAdvisory, daysAgo } from '../support/insight-scene.ts'

const GRAVE = ['ML', 'NE', 'SD', 'HT'] as const

/** Every government reads every country; four of them are at level 4 everywhere, and calls are made for Mali. */
async function aWorld(over: Parameters<typeof anInsightScene>[0] = {}) {
  const scene = await anInsightScene(over)
  for (const [index, { id, country: own }] of SOURCES.entries()) {
    const advisories = COUNTRIES.filter((country) => country !== own).map((country) => {
      if (!GRAVE.some((one) => one === country)) return anOldAdvisory(id, country)
      const isCalling = country === 'ML' && index % 8 === 0
      return anOldAdvisory(id, country, {
        ...(isCalling ? { changedAt: daysAgo(index) } : {}),
        observation: { level: 4, peak: 4, departure: isCalling ? aDepartureCall() : { grade: 'none' } },
      })
    })
    await scene.accepts(id, { advisories })
  }
  const follow = (country: CountryCode) =>
    scene.store.subscribe({ chat: scene.chat.id, country, leastSeverity: 'minor', since: daysAgo(9) })
  return { ...scene, follow }
}

const linesOf = (card: Card) => plainText(card).match(/^- .*$/gm) ?? []
const namesOf = (card: Card) => linesOf(card).map((line) => /^- \S+ ([^·]+) ·/.exec(line)?.[1])
const commandsOf = (card: Card) => card.buttons.map(({ command }) => command)

describe('/status alone', () => {
  it('tells what the chat follows, worst first, a line a country, with 24 sources', async () => {
    const { follow, type } = await aWorld()
    for (const country of ['FR', 'NE', 'ML']) await follow(country)
    const card = await type('status')
    expect(namesOf(card)).toEqual(['Mali', 'Niger', 'France'])
    expect(linesOf(card)[0]).toBe(
      '- 🔴 Mali · highest level 4 (do not travel), stated by 23 · 3 of 23 urge leaving · last moved 30 Oct',
    )
    expect(linesOf(card)[2]).toContain('🟢 France · highest level 1 (normal precautions), stated by 22')
    expect(commandsOf(card)).toEqual(['status ML', 'status NE', 'status FR'])
    expect(card.tone).toBe('extreme')
  })

  it('tells of a region, or of everything, what is grave, and counts the rest', async () => {
    const { follow, type } = await aWorld()
    await follow('011')
    const western = await type('status')
    expect(namesOf(western)).toEqual(['Mali', 'Niger'])
    expect(plainText(western)).toContain('Of the rest, 15 countries, no level 4')
    await follow('FR')
    await follow('all')
    const all = await type('status')
    expect(namesOf(all)).toEqual(['Mali', 'Haiti', 'Niger', 'Sudan', 'France'])
    expect(plainText(all)).toContain(`Of the rest, ${COUNTRIES.length - 5} countries`)
  })

  it('turns pages that together tell each country once, each with its buttons', async () => {
    const { follow, type } = await aWorld()
    const followed = COUNTRIES.slice(0, 40)
    for (const country of followed) await follow(country)
    const first = await type('status')
    expect(linesOf(first)).toHaveLength(15)
    expect(plainText(first)).toContain('and 25 more')
    expect(commandsOf(first).at(-1)).toBe('status page 2')
    const pages = [first, await type('status page 2'), await type('status page 3')]
    expect(commandsOf(pages[1] ?? first).slice(-2)).toEqual(['status page 1', 'status page 3'])
    const told = pages.flatMap(namesOf)
    expect(told).toHaveLength(40)
    expect(new Set(told).size).toBe(40)
    expect(plainText(pages[2] ?? first)).not.toMatch(/and \d+ more/)
    expect(namesOf(await type('status page 99'))).toEqual(namesOf(pages[2] ?? first))
  })

  it('sees what an accepted poll changed, and that a source went blind', async () => {
    const { follow, type, accepts, store, clock } = await aWorld()
    await follow('FR')
    expect(plainText(await type('status'))).toContain('none of 22 urges leaving')
    const at = clock.pass(60_000)
    const observation = { level: 3, peak: 3, departure: aDepartureCall(), mission: aMission() } as const
    await accepts('us-state', {
      at,
      advisories: [anOldAdvisory('us-state', 'FR', { changedAt: at, observation })],
    })
    expect(linesOf(await type('status'))[0]).toContain(
      'highest level 3 (avoid non-essential travel), stated by 1 · 1 of 22 urges leaving · one embassy reduced',
    )
    for (const source of ['us-state', 'us-embassy']) {
      const poll = { source, at, reason: 'blocked', detail: '403', blind: true } as const
      await store.failPoll({ ...poll, cards: [], deliveries: [] })
    }
    const blind = plainText(await type('status'))
    expect(blind).toContain('highest level 3')
    expect(blind).toContain('none of 21 urges leaving · one cannot be read now, its last word was a call')
    expect(blind).toContain('One government cannot be read at the moment')
  })

  it('says how to follow something where nothing is followed', async () => {
    const { type } = await anInsightScene()
    const text = plainText(await type('status'))
    expect(text).toContain('To look at one country: /status Mali')
    expect(text).toContain('/subscribe Mali severe')
  })

  it('never takes the unread for calm', async () => {
    const { type, store, chat } = await anInsightScene()
    await store.subscribe({ chat: chat.id, country: 'ML', leastSeverity: 'minor', since: daysAgo(1) })
    const card = await type('status')
    expect(card.tone).toBe('info')
    expect(linesOf(card)).toEqual([
      '- ⚪ Mali · no level known · whether any urges leaving is not known · nothing has moved since first read',
    ])
  })

  it('speaks French', async () => {
    const { follow, type } = await aWorld({ locale: 'fr' })
    await follow('ML')
    expect(linesOf(await type('status'))[0]).toContain('3 sur 23 appellent à partir')
  })
})

describe('/status of a country', () => {
  it('has buttons to ring here, and to ask what moved and why', async () => {
    const { follow, type } = await aWorld()
    expect(commandsOf(await type('status Mali'))).toEqual([
      'subscribe ML',
      'changes ML',
      'timeline ML',
      'why ML',
    ])
    await follow('011')
    expect(commandsOf(await type('status Mali'))).toEqual(['changes ML', 'timeline ML', 'why ML'])
    expect(commandsOf(await type('status France'))).toContain('subscribe FR')
  })
})

describe('/compare', () => {
  it('has the counts of both at the top, then who says different things, then who says the same of both', async () => {
    const { type } = await aWorld()
    const text = plainText(await type('compare Mali vs Niger'))
    expect(text.split('\n').slice(0, 3)).toEqual([
      '🔴 Mali and Niger side by side',
      '🔴 Mali · highest level 4 (do not travel), stated by 23 · 3 of 23 urge leaving · last moved 30 Oct',
      '🔴 Niger · highest level 4 (do not travel), stated by 23 · none of 23 urges leaving · nothing has moved since first read',
    ])
    const [different = '', same = ''] = text.split('What they say of both alike')
    expect(different).toContain(
      '- United States · Mali: 🔴 level 4, do not travel; leave now · Niger: 🔴 level 4, do not travel',
    )
    expect(different.match(/^- /gm)).toHaveLength(3)
    expect(same.match(/^- .*/gm)).toHaveLength(1)
    expect(same).toMatch(/^- 🔴 level 4, do not travel · .*France.*Sweden/m)
    expect(same).not.toContain('United States')
  })

  it('keeps what is not known, blind and its own country apart from calm', async () => {
    const { type, accepts, store } = await anInsightScene()
    const unknown = { level: null, peak: null, departure: null, mission: null } as const
    await accepts('uk-fcdo', {
      advisories: [anOldAdvisory('uk-fcdo', 'ML', { observation: unknown }), anOldAdvisory('uk-fcdo', 'FR')],
    })
    await accepts('fr-meae', { advisories: [anOldAdvisory('fr-meae', 'ML')] })
    const poll = { source: 'uk-fcdo', at: daysAgo(1), reason: 'blocked', detail: '', blind: true } as const
    await store.failPoll({ ...poll, cards: [], deliveries: [] })
    const text = plainText(await type('compare ML FR'))
    expect(text).toContain(
      'United Kingdom · Mali: ⚪ no level stated; whether it calls to leave is not known; ⚠️ blind for 24 h',
    )
    expect(text).toContain('- France · Mali: 🟢 level 1, normal precautions · France: its own country')
    expect(text).toMatch(/^- ⚪ no advice that was read · United States, /m)
  })

  it('keeps calls for a part of the country apart', async () => {
    const { type, accepts } = await anInsightScene()
    const regional = {
      level: 2,
      peak: 4,
      departure: aDepartureCall({ scope: 'region', grade: 'leave' }),
    } as const
    await accepts('uk-fcdo', {
      advisories: [anOldAdvisory('uk-fcdo', 'ML', { observation: regional }), anOldAdvisory('uk-fcdo', 'NE')],
    })
    expect(plainText(await type('compare ML NE'))).toContain(
      'Mali: 🟡 level 2, increased caution; level 4, do not travel (a part of the country); leave (a part of the country) · Niger: 🟢',
    )
  })

  it('offers a choice or an example where the two are not clear', async () => {
    const { type } = await anInsightScene()
    const card = await type('compare Congo Mali')
    expect(commandsOf(card)).toEqual(['compare CD ML', 'compare CG ML'])
    expect(card.buttons[0]?.label).toBe('Democratic Republic of the Congo and Mali')
    expect(plainText(await type('compare Mali'))).toContain('/compare Mali Niger')
    expect(plainText(await type('compare'))).toContain('/compare Mali Niger')
  })
})
