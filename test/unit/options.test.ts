import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extras, Options, Request } from '../../src/commands/command.ts'
import { understand } from '../../src/commands/options.ts'
import { silence } from '../../src/commands/silence.ts'
import { status } from '../../src/commands/status.ts'
import { subscribe } from '../../src/commands/subscribe.ts'
import { unsubscribe } from '../../src/commands/unsubscribe.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import { exactCountry, findCountry } from '../../src/domain/find-country.ts'
import { REGIONS } from '../../src/domain/place.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { sayCountry } from '../../src/i18n/say.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'

const speaker = loadSpeakers()
const typed = (text: string, command: Parameters<typeof understand>[0] = subscribe) =>
  understand(command, { kind: 'words', text }, speaker)
const named = (values: Readonly<Record<string, string>>) =>
  understand(subscribe, { kind: 'named', values } satisfies Request['input'], speaker)
const understood = (options: Options) => ({ kind: 'options', options })
const trouble = (what: object) => ({ kind: 'trouble', trouble: expect.objectContaining(what) })

/** Every place with its names, but those of two places (St. Martin, América), which are asked about. */
const PLACES = [...COUNTRIES, ...REGIONS, 'all'].flatMap((code) =>
  LANGUAGES.map((language) => ({ code, name: sayCountry(code, speaker(language)) })).filter(({ name }) =>
    REGIONS.includes(code) ? exactCountry(name) === undefined : findCountry(name).kind !== 'several',
  ),
)

describe('what follows /subscribe', () => {
  it.each<[string, Options]>([
    ['Mali severe', { country: 'ML', severity: 'severe' }],
    [
      'West Africa departure mission digest',
      { country: '011', kinds: ['departure', 'mission'], mode: 'digest' },
    ],
    ['Sahel calls from US, UK', { country: 'sahel', kinds: ['departure'], from: ['US', 'UK'] }],
    ['Sahel from US, UK calls', { country: 'sahel', kinds: ['departure'], from: ['US', 'UK'] }],
    [
      'Moyen-Orient grave niveaux résumé selon États-Unis, France appels',
      {
        country: 'middle-east',
        severity: 'severe',
        kinds: ['levels', 'departure'],
        mode: 'digest',
        from: ['États-Unis', 'France'],
      },
    ],
    ['Côte d’Ivoire tout de suite', { country: 'CI', mode: 'at-once' }],
    ['all departure, mission', { country: 'all', kinds: ['departure', 'mission'] }],
    ['011 minor', { country: '011', severity: 'minor' }],
    ['Mali from', { country: 'ML', from: [] }],
    ['from US', { from: ['US'] }],
    ['', {}],
  ])('"%s" is understood', (text, options) => {
    expect(typed(text)).toEqual(understood(options))
  })

  it('is told which word is wrong, and changes nothing', () => {
    expect(typed('West Africa sevre')).toEqual(
      trouble({ kind: 'bad-word', typed: 'sevre', wanted: ['severity', 'mode', 'kinds'] }),
    )
    expect(typed('Mali levles severe')).toEqual(trouble({ kind: 'bad-word', typed: 'levles' }))
    expect(named({ country: 'ML', kinds: 'departure, trains' })).toEqual(
      trouble({ kind: 'bad-word', typed: 'departure, trains', wanted: ['kinds'] }),
    )
    expect(typed('Mali noise', silence)).toEqual(trouble({ kind: 'bad-duration', typed: 'noise' }))
  })

  it('may come as named values, several kinds and governments in one', () => {
    const values = {
      country: 'Sahel',
      severity: 'minor',
      mode: '',
      kinds: 'mission,levels',
      source: 'US, Royaume-Uni',
    }
    expect(named(values)).toEqual(
      understood({
        country: 'sahel',
        severity: 'minor',
        kinds: ['mission', 'levels'],
        from: ['US', 'Royaume-Uni'],
      }),
    )
  })

  it('keeps what was typed behind a place that is not clear', () => {
    expect(typed('South Amrica severe from US')).toEqual(
      trouble({ kind: 'several', places: ['005', 'ZA'], extras: { severity: 'severe', from: ['US'] } }),
    )
  })

  it('names every place as we do, in every language', () => {
    for (const { code, name } of PLACES)
      expect([name, typed(name)]).toEqual([name, understood({ country: code })])
  })

  it('is the same in any order, whatever place is named in whatever language', () => {
    const place = fc.constantFrom(...PLACES)
    const extra = fc.constantFrom<readonly [string, Extras]>(
      ['severe', { severity: 'severe' }],
      ['grave', { severity: 'severe' }],
      ['digest', { mode: 'digest' }],
      ['résumé', { mode: 'digest' }],
      ['embassy', { kinds: ['mission'] }],
      ['appels à partir', { kinds: ['departure'] }],
      ['from US, feed-3', { from: ['US', 'feed-3'] }],
      ['selon Japon', { from: ['Japon'] }],
    )
    const extras = fc.uniqueArray(extra, { maxLength: 4, selector: ([, read]) => Object.keys(read)[0] })
    fc.assert(
      fc.property(place, extras, ({ code, name }, some) => {
        const text = [name, ...some.map(([words]) => words)].join(' ')
        const [, ...others] = some.map(([, read]) => read)
        expect([text, typed(text)]).toEqual([
          text,
          understood({ country: code, ...some[0]?.[1], ...Object.assign({}, ...others) }),
        ])
      }),
    )
  })
})

describe('a region', () => {
  it('is taken where many countries are, and refused where one is asked for', () => {
    expect(typed('Sahel 12h', silence)).toEqual(understood({ country: 'sahel', duration: 12 * 3_600_000 }))
    expect(typed('West Africa', unsubscribe)).toEqual(understood({ country: '011' }))
    for (const name of ['West Africa', '011', 'Amérique du Sud', 'all'])
      expect(typed(name, status)).toEqual(trouble({ kind: 'one-country' }))
    expect(typed('South Amrica', status)).toEqual(trouble({ kind: 'several', places: ['ZA'] }))
  })
})

describe('a page', () => {
  it('ends what is typed after a command that has pages', () => {
    expect(typed('page 3', unsubscribe)).toEqual(understood({ page: 3 }))
    expect(typed('page 3', silence)).not.toMatchObject({ options: { page: 3 } })
  })
})
