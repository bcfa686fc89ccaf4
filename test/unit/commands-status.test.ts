import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import { understand } from '../../src/commands/options.ts'
import { status } from '../../src/commands/status.ts'
import type { Level, Observation } from '../../src/domain/observation.ts'
import type { View } from '../../src/domain/picture.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import {
  aChat,
  aDepartureCall,
  aHealth,
  aMission,
  anAdvisory,
  aPublisher,
  aView,
  britain,
  france,
  NOW,
} from '../support/builders.ts'
import { aDesk } from '../support/desk.ts'

function areasOf(page: number, ...views: readonly View[]) {
  const desk = aDesk({ views: async () => views })
  const context = { say: loadSpeakers()('en'), speakers: [], chat: aChat(), now: NOW, desk }
  return status.run({ country: 'ML', part: 'areas', page }, context)
}

async function statusOf(...views: readonly View[]) {
  const desk = aDesk({ views: async () => views })
  return status.run(
    { country: 'ML' },
    { say: loadSpeakers()('en'), speakers: [], chat: aChat(), now: NOW, desk },
  )
}

async function textOf(...views: readonly View[]): Promise<string> {
  return plainText(await statusOf(...views))
}

const british = (over: Partial<View> = {}) =>
  aView({ publisher: britain(), advisory: anAdvisory({ source: 'uk-fcdo' }), ...over })

describe('/status', () => {
  it('tells one line of consensus, then each government with its own words, sentences, dates and freshness', async () => {
    const advisory = anAdvisory({
      departureSince: '2025-10-28T10:40:00.000Z',
      missionSince: '2025-10-30T08:00:00.000Z',
      observation: {
        departure: aDepartureCall({ statedOn: '2025-10-27' }),
        mission: aMission({ limitedTo: 'Bamako' }),
      },
    })
    expect((await textOf(aView({ advisory }))).split('\n')).toEqual([
      '🔴 Mali: what governments say',
      '1 of 1 urges leaving: United States 28 Oct; staff ordered out: United States 30 Oct.',
      '',
      'United States <https://travel.example/us/mali>',
      '🔴 Level 4, do not travel · own words: “Level 4: Do Not Travel”',
      'Citizens are told: leave now, since 28 Oct, stated on 27 Oct',
      '  “Citizens who are in Mali should leave immediately by commercial flight.”',
      'Embassy: staff ordered to leave, since 30 Oct',
      '  “Embassy employees without emergency duties were ordered to leave Mali.”',
      'It can help only in Bamako.',
      'U.S. Department of State: dated 24 Oct · seen 4 min ago',
      'As of 30 Oct 2025, 09:00 UTC.',
      '',
      '1) Ring here → subscribe ML',
      '2) What moved → changes ML',
      '3) Timeline → timeline ML',
      '4) Embassies → missions ML',
      '5) Why → why ML',
    ])
  })

  it('never shows the unknown as none', async () => {
    const observation = {
      level: null,
      peak: null,
      wording: '',
      departure: null,
      mission: null,
      updatedAt: null,
    }
    const card = await statusOf(aView({ advisory: anAdvisory({ observation }) }))
    expect(card.tone).toBe('info')
    const text = plainText(card)
    expect(text).toContain('⚪ States no level.')
    expect(text).toContain('Whether it calls to leave is not known.')
    expect(text).toContain('Whether its embassy loses staff is not known.')
    expect(text).toContain('no date of its own')
    expect(text).not.toMatch(/No call|None|🟢/)
  })

  it('tells since when a source is blind and why, and keeps its last advice', async () => {
    const health = aHealth({ blindSince: '2025-10-29T07:00:00.000Z', reason: 'blocked' })
    const advisory = anAdvisory({ seenAt: '2025-10-29T07:00:00.000Z' })
    const text = await textOf(aView({ health, advisory }), british())
    expect(text).toContain('⚠️ Blind for 26 h: it answers with a block page. This may be out of date.')
    expect(text).toContain('Level 4: Do Not Travel')
    expect(text).toContain('seen 26 h ago')
    expect(text).toContain('the United States cannot be read at the moment (26 h).')
  })

  it('keeps "not read yet", "blind from the start" and "has no such country" apart', async () => {
    const unread = aView({ advisory: null, health: aHealth({ seenAt: null }) })
    const blind = british({
      advisory: null,
      health: aHealth({ seenAt: null, blindSince: '2025-10-30T05:00:00.000Z', reason: 'unreachable' }),
    })
    const without = aView({ publisher: france(), advisory: null })
    const text = await textOf(unread, blind, without)
    expect(text).toContain('United States <https://travel.example/us>\n⚪ Not read yet.')
    expect(text).toContain('Could not be read so far, blind for 4 h: it cannot be reached.')
    expect(text).toContain(
      'France <https://travel.example/fr>\n⚪ Has no advice for Mali, or none that could be read yet.',
    )
    expect(text).toContain('Whether any government urges leaving is not known')
  })

  it('puts the worst first, and of equals the newest', async () => {
    const calling = anAdvisory({
      observation: { level: 3, departure: aDepartureCall({ grade: 'consider' }) },
    })
    const newer = anAdvisory({ observation: { updatedAt: '2025-10-29' } })
    const text = await textOf(
      aView({ advisory: null }),
      british(),
      aView({ publisher: france(), advisory: newer }),
      aView({ publisher: britain({ id: 'ca-gac', country: 'CA' }), advisory: calling }),
    )
    expect(text.match(/^[A-Z][\w ]+(?= <)/gm)).toEqual([
      'Canada',
      'France',
      'United Kingdom',
      'United States',
    ])
  })

  it('keeps what is said of parts apart from the whole country', async () => {
    const observation = {
      level: 2 as const,
      peak: 4 as const,
      areas: [
        { name: 'Gao', level: 4 as const },
        { name: 'Sikasso', level: 3 as const },
        { name: 'Kidal', level: 4 as const },
      ],
      departure: aDepartureCall({ scope: 'region', grade: 'leave' }),
    }
    const card = await statusOf(aView({ advisory: anAdvisory({ observation }) }))
    expect(card.tone).toBe('moderate')
    const text = plainText(card)
    expect(text).toContain('🟡 Level 2, increased caution')
    expect(text).toContain('In parts of the country: 🔴 level 4, do not travel (Gao and Kidal).')
    expect(text).toContain('Citizens in a part of the country are told: leave (already when first read)')
    expect(text).toContain(
      'The one government that can be read does not urge leaving; told to leave a part of the country',
    )
  })

  it('says that the source leaves the country out, and that a long sentence is shortened', async () => {
    const sentence = `Citizens should leave ${'without waiting '.repeat(60)}now.`
    const advisory = anAdvisory({
      missingSince: '2025-10-27T00:00:00.000Z',
      observation: { departure: aDepartureCall({ sentence }) },
    })
    const text = await textOf(aView({ advisory }))
    expect(text).toContain('The source has left Mali out since 27 Oct. This is its last advice.')
    expect(text).toContain('Shortened here. In full: <https://travel.example/us/mali>')
  })

  it('gives a line each to governments that are calm or unread when there are many, and the loud ones in full', async () => {
    const calm = (id: string, country: string) =>
      aView({
        publisher: aPublisher({ id, country }),
        advisory: anAdvisory({
          source: id,
          observation: { level: 2, peak: 2, departure: { grade: 'none' }, mission: { posture: 'normal' } },
        }),
      })
    const text = await textOf(
      british(),
      calm('se-ud', 'SE'),
      calm('dk-um', 'DK'),
      calm('de-aa', 'DE'),
      calm('es-maec', 'ES'),
      aView({ publisher: france(), advisory: null, health: aHealth({ source: 'fr-meae', seenAt: null }) }),
    )
    const [full = '', folded = ''] = text.split('The others')
    expect(full).toContain('United Kingdom <')
    expect(full).not.toContain('Sweden <')
    expect(folded.match(/^- \w+/gm)).toEqual(['- Germany', '- Denmark', '- Spain', '- Sweden', '- France'])
    expect(folded).toContain('Sweden <https://travel.example/us/mali> · 🟡 level 2, increased caution')
    expect(folded).toContain('· ⚪ Not read yet.')
  })

  it('says so when no government is watched, and leaves out a government about its own country', async () => {
    expect(await textOf()).toContain('No government is being watched at the moment.')
    const own = aView({ publisher: britain({ country: 'ML' }), advisory: null })
    expect((await textOf(own, aView())).match(/^[A-Z][\w ]+(?= <)/gm)).toEqual(['United States'])
  })
})

describe('/status with areas', () => {
  const withAreas = (areas: Observation['areas']) =>
    aView({ advisory: anAdvisory({ observation: { level: 2, peak: 4, areas } }) })
  const kayes = { name: 'Région de Kayes', level: 3 } as const
  const gao = { name: 'Gao', level: 4 } as const

  it('names the parts as the government does, stricter ones first, and tells none, unknown and blind apart', async () => {
    const saying = (id: string, country: string, peak: Level | null, over: Partial<View> = {}) =>
      aView({
        publisher: aPublisher({ id, country }),
        advisory: anAdvisory({ source: id, observation: { level: 1, peak } }),
        ...over,
      })
    const text = plainText(
      await areasOf(
        1,
        saying('se-ud', 'SE', 1),
        saying('ch-eda', 'CH', null),
        saying('dk-um', 'DK', 1, {
          health: aHealth({ source: 'dk-um', blindSince: '2025-10-29T09:00:00.000Z' }),
        }),
        saying('nz-mfat', 'NZ', null, { advisory: null }),
        saying('jp-mofa', 'JP', 3),
        withAreas([{ name: 'Bamako', level: 2 }, kayes, gao]),
      ),
    )
    expect(text.split('\n')).toEqual([
      '🔔 Mali: advice for parts of it',
      '',
      'United States <https://travel.example/us/mali>',
      'For the country: 🟡 level 2, increased caution',
      'Stricter than for the country:',
      '- 🔴 Gao · level 4, do not travel',
      '- 🟠 Région de Kayes · level 3, avoid non-essential travel',
      'Not stricter than for the country:',
      '- 🟡 Bamako · level 2, increased caution',
      '',
      'Japan <https://travel.example/us/mali>',
      'For the country: 🟢 level 1, normal precautions',
      '🟠 level 3, avoid non-essential travel in a part that cannot be named here.',
      'No part with advice of its own: Sweden.',
      'Whether parts have advice of their own is not known: Switzerland.',
      'Cannot be read at the moment, and named no parts when last read: Denmark.',
      'Nothing read about this country: New Zealand.',
      'As of 30 Oct 2025, 09:00 UTC.',
    ])
  })

  it('has pages, each with the government whose parts stand on it', async () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => ({ name: `Cercle ${index + 1}`, level: 4 }) as const,
    )
    const [first, second] = [await areasOf(1, withAreas(many)), await areasOf(2, withAreas(many))]
    expect(plainText(first)).toContain('Cercle 15')
    expect(plainText(first)).not.toContain('Cercle 16')
    expect(plainText(second)).toMatch(/United States <[\s\S]*Cercle 16[\s\S]*Cercle 20/)
    expect(first.buttons.map(({ command }) => command)).toEqual(['status ML areas page 2'])
    expect(second.buttons.map(({ command }) => command)).toEqual(['status ML areas page 1'])
  })

  it('is offered under the status where a government names any', async () => {
    expect((await statusOf(withAreas([gao]))).buttons[0]).toEqual({
      label: 'Areas',
      command: 'status ML areas',
    })
    expect((await statusOf(aView())).buttons.map(({ command }) => command)).not.toContain('status ML areas')
  })

  it('is understood in every language, and asks for a country where there is none', async () => {
    const say = loadSpeakers()
    for (const typed of ['areas', 'zones', 'zonas', 'Gebiete', 'regioni', 'áreas', 'المناطق']) {
      expect(understand(status, { kind: 'words', text: `Mali ${typed} page 2` }, say)).toEqual({
        kind: 'options',
        options: { country: 'ML', part: 'areas', page: 2 },
      })
    }
    expect(understand(status, { kind: 'named', values: { country: 'Mali', part: 'areas' } }, say)).toEqual({
      kind: 'options',
      options: { country: 'ML', part: 'areas' },
    })
    const desk = aDesk({ views: async () => [] })
    const context = { say: say('en'), speakers: [], chat: aChat(), now: NOW, desk }
    expect((await status.run({ part: 'areas' }, context)).tone).toBe('error')
  })
})
