import { describe, expect, it } from 'vitest'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { prepareSuggestions, suggestionsFrom } from '../../src/main/suggestions.ts'
import { SOURCES } from '../../src/sources/registry.ts'

const { complete, suggest } = suggestionsFrom({ sources: () => SOURCES, speaker: loadSpeakers() })
const valuesFor = (kind: Parameters<typeof complete>[0]['kind'], typed: string, locale = 'en') =>
  complete({ kind, typed, locale }).map(({ value }) => value)

describe('what is offered to somebody who types', () => {
  it('is regions beside countries where several are taken, crises and continents first', () => {
    expect(valuesFor('country-or-all', '').slice(0, 4)).toEqual([
      'sahel',
      'horn-of-africa',
      'middle-east',
      '002',
    ])
    expect(valuesFor('country-or-all', 'afrique de l', 'fr')).toEqual(['011', '014'])
    expect(valuesFor('country', 'afr')).toEqual([])
    expect(suggest('mal', 'en').map(({ value }) => value)).toContain('ML')
  })

  it('is the kinds of news and the governments that are read, one after the other', () => {
    expect(valuesFor('kinds', 'call')).toEqual(['departure'])
    expect(valuesFor('kinds', 'departure, ')).toEqual([
      'departure, levels',
      'departure, mission',
      'departure, bulletins',
    ])
    expect(complete({ kind: 'sources', typed: 'US, roy', locale: 'fr-CA' })).toEqual([
      { name: 'États-Unis, Royaume-Uni', value: 'US, GB' },
    ])
    expect(valuesFor('sources', 'Atlantis')).toEqual([])
    expect(valuesFor('sources', '').length).toBeLessThanOrEqual(25)
  })

  it('is prepared in every language before anybody types', async () => {
    const asked: (string | null)[] = []
    await prepareSuggestions({
      suggest: (typed, locale) => {
        asked.push(locale)
        return suggest(typed, locale)
      },
    })
    expect(asked).toEqual([...LANGUAGES])
  })
})
