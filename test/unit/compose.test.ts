import { describe, expect, it } from 'vitest'
import { render as renderForDiscord } from '../../src/adapters/discord/render.ts'
import { render as renderForTelegram } from '../../src/adapters/telegram/render.ts'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { CHANGE_KINDS, type Change } from '../../src/domain/change.ts'
import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import { DEPARTURE_GRADES, MISSION_POSTURES } from '../../src/domain/observation.ts'
import { TURN_KINDS } from '../../src/domain/turn.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { composeAlert, composeFolded, composeNotice } from '../../src/pipeline/compose.ts'
import { aChange, anAlert, aPublisher, aStanding, britain, france, NOW } from '../support/builders.ts'

const speaker = loadSpeakers()
const en = speaker('en')
const PUBLISHERS = new Map([aPublisher(), britain(), france()].map((publisher) => [publisher.id, publisher]))

function compose(...about: Parameters<typeof anAlert>): Card {
  return composeAlert(anAlert(...about), PUBLISHERS, en)
}

function quotes({ blocks }: Card): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
}

function title(main: Partial<Change>): string {
  return compose({ main: aChange(main) }).title.join('')
}

describe('the card of an alert', () => {
  it('says which country, who, what, from and to, with the sentence, the consensus, dates and the link', () => {
    const card = compose()
    expect(card.tone).toBe('extreme')
    expect(card.title).toEqual(['Mali: United States tells its citizens to leave now'])
    expect(quotes(card)).toEqual(['Citizens who are in Mali should leave immediately by commercial flight.'])
    const text = plainText(card)
    expect(text).toContain('Citizens: no call to leave → leave now')
    expect(text).toContain(
      '1 of 3 urges leaving: United States 28 Oct; France and the United Kingdom do not.',
    )
    expect(text).toContain(
      '<https://travel.example/us/mali> · dated 28 Oct · first seen 28 Oct 2025, 10:40 UTC',
    )
  })

  it('tells each further change, quotes its sentence, and the level in the words of the source', () => {
    const staff = aChange({
      kind: 'mission-reduced',
      from: 'normal',
      to: 'ordered-departure',
      evidence: {
        sentence: 'Staff without emergency duties were ordered out.',
        rule: 'r',
        statedOn: '2025-10-27',
      },
    })
    const level = aChange({
      kind: 'level-raised',
      from: '3',
      to: '4',
      evidence: null,
      wording: 'Level 4: Do Not Travel',
    })
    const card = compose({ lines: [staff, level] })
    expect(quotes(card)).toEqual([
      'Citizens who are in Mali should leave immediately by commercial flight.',
      'Staff without emergency duties were ordered out.',
      'Level 4: Do Not Travel',
    ])
    const text = plainText(card)
    expect(text).toContain('Embassy: no staff withdrawal announced → staff ordered to leave')
    expect(text).toContain('Level: 3 (avoid non-essential travel) → 4 (do not travel)')
    expect(text).toContain('In its own words, as of 27 Oct:')
  })

  it('quotes a sentence that carries two changes once, in the language of its government', () => {
    const main = aChange({ source: 'fr-meae', language: 'fr' })
    const card = compose({
      main,
      lines: [aChange({ ...main, kind: 'mission-reduced', from: 'normal', to: 'suspended' })],
    })
    expect(card.blocks.filter(({ kind }) => kind === 'quote')).toEqual([
      { kind: 'quote', text: main.evidence?.sentence, language: 'fr' },
    ])
  })

  it('says that a call is about a part of the country', () => {
    const card = compose({ main: aChange({ scope: 'region', to: 'leave' }) })
    expect(card.title.join('')).toBe('Mali: United States tells its citizens to leave a part of the country')
    expect(plainText(card)).toContain('no call to leave → leave (a part of the country)')
  })

  it('says what moved when only the scope did', () => {
    const text = plainText(
      compose({ main: aChange({ kind: 'departure-strengthened', from: 'leave', to: 'leave' }) }),
    )
    expect(text).toContain('Citizens: leave (a part of the country) → leave (the whole country)')
  })

  it('is calm about a call that was lifted, shows the sentence that is gone and what is still advised', () => {
    const card = compose({
      severity: 'moderate',
      main: aChange({ kind: 'departure-lifted', from: 'leave-now', to: 'none' }),
      context: [aStanding()],
    })
    expect(card.tone).toBe('calm')
    expect(card.title.join('')).toBe('Mali: United States no longer tells its citizens to leave')
    const text = plainText(card)
    expect(text).toContain('This no longer stands there:\n  “Citizens who are in Mali')
    expect(text).toContain('Its advice now: level 4, do not travel.')
  })

  it('is not calm about a softer call that still stands, nor about a fall beside a rise', () => {
    const weaker = aChange({ kind: 'departure-weakened', from: 'leave-now', to: 'leave' })
    expect(compose({ severity: 'moderate', main: weaker }).tone).toBe('moderate')
    const fall = aChange({ kind: 'level-lowered', from: '4', to: '3' })
    const rise = aChange({ kind: 'peak-raised', from: '3', to: '4' })
    expect(compose({ severity: 'moderate', main: fall, lines: [rise] }).tone).toBe('moderate')
    expect(compose({ severity: 'moderate', main: fall }).tone).toBe('calm')
  })

  it('names the parts of a country that moved, from where to where', () => {
    const areas = [
      { name: 'Kayes', from: 3, to: 4 },
      { name: 'Gao', from: 3, to: 4 },
      { name: 'Mopti', from: null, to: 3 },
    ] as const
    const raised = aChange({ kind: 'area-raised', from: '3', to: '4', areas, evidence: null })
    const card = compose({ severity: 'moderate', main: raised })
    expect(card.title.join('')).toBe(
      'Mali: United States raises its advice for Kayes and Gao to level 4, do not travel',
    )
    expect(plainText(card)).toContain(
      'Kayes, Gao: 3 (avoid non-essential travel) → 4 (do not travel); Mopti: no advice of its own → 3 (avoid non-essential travel)',
    )
    const gone = { name: 'Kayes', from: 3, to: null } as const
    const lowered = aChange({ kind: 'area-lowered', from: '3', to: '', areas: [gone], evidence: null })
    const lifted = compose({ severity: 'moderate', main: lowered })
    expect(lifted.tone).toBe('calm')
    expect(lifted.title.join('')).toBe('Mali: United States no longer has advice of its own for Kayes')
  })

  it('does not let withdrawn advice look safe', () => {
    const card = compose({
      severity: 'minor',
      main: aChange({ kind: 'withdrawn', from: '', to: '', evidence: null }),
    })
    expect(card.tone).toBe('minor')
    expect(plainText(card)).toContain('Withdrawn does not mean safe')
  })

  it('marks an exercise in its title and its text', () => {
    const { cap } = anAlert()
    const card = compose({ cap: { ...cap, status: 'Exercise' } })
    expect(card.title.join('')).toMatch(/^EXERCISE – Mali: /)
    expect(plainText(card)).toContain('This is an exercise. Nothing has happened.')
  })

  it('shortens only a very long sentence, says so and links to the whole', () => {
    const sentence = `Leave ${'now and '.repeat(200)}at once.`
    const card = compose({ main: aChange({ evidence: { sentence, rule: 'r' } }) })
    expect(quotes(card)[0]).toMatch(/^Leave now and .*…$/)
    expect(quotes(card)[0]?.length).toBeLessThanOrEqual(1000)
    expect(plainText(card)).toContain('Shortened here. In full: <https://travel.example/us/mali>')
    expect(plainText(compose())).not.toContain('Shortened')
  })

  it('names the dangers that are new, and a source without a date of its own', () => {
    const main = aChange({
      kind: 'hazard-added',
      from: '',
      to: 'fuel-shortage curfew',
      evidence: null,
      updatedAt: null,
    })
    const card = compose({ main })
    expect(card.title.join('')).toBe('Mali: United States names a new danger: fuel shortage and curfew')
    expect(plainText(card)).toContain('no date of its own · first seen')
  })

  it.each(LANGUAGES)('has words for every kind of change, grade, posture and level (%s)', (language) => {
    const values = ['', '1', '2', '3', '4']
    const valuesOf = (kind: string): readonly string[] => {
      if (kind.startsWith('departure')) return DEPARTURE_GRADES
      if (TURN_KINDS.some((turn) => turn === kind)) return ['0/8', '1/8', '3/8']
      return kind.startsWith('mission') ? MISSION_POSTURES : values
    }
    const isPossible = ({ kind, to }: Change) =>
      !(/called|strengthened/.test(kind) && to === 'none') && !(kind === 'mission-reduced' && to === 'normal')
    const changes = CHANGE_KINDS.flatMap((kind) =>
      valuesOf(kind).flatMap((to) =>
        (['country', 'region'] as const).map((scope) => aChange({ kind, from: to, to, scope })),
      ),
    ).filter(isPossible)
    const cards = changes.map((main) => composeAlert(anAlert({ main }), PUBLISHERS, speaker(language)))
    expect(cards.length).toBeGreaterThan(80)
    const mali = countryName('ML', language)
    for (const card of cards) expect(card.title.join('')).toMatch(new RegExp(`^${mali}( –|:) `))
  })

  it('refuses an alert of a source that nobody publishes', () => {
    expect(() => compose({ source: 'xx-none' })).toThrow('nobody publishes source xx-none')
  })

  it('says in plain words what each government did', () => {
    expect(title({ kind: 'level-raised', from: '3', to: '4' })).toBe(
      'Mali: United States raises its advice to level 4, do not travel',
    )
    expect(title({ kind: 'mission-reduced', from: 'normal', to: 'ordered-departure' })).toBe(
      'Mali: United States orders embassy staff out',
    )
    expect(title({ kind: 'mission-restored', from: 'ordered-departure', to: 'normal' })).toBe(
      'Mali: United States ends the withdrawal of its embassy staff',
    )
  })
})

describe('a notice to operators', () => {
  it('tells which source is blind, since when, why, and what was seen, on one clean line', () => {
    const card = composeNotice(
      {
        kind: 'source-blind',
        source: 'us-state',
        since: NOW,
        reason: 'blocked',
        detail: '403\n\u001b[31mAccess denied',
      },
      en,
    )
    expect(plainText(card)).toBe(
      [
        '⚠️ Source is blind: us-state',
        'No information since 30 Oct 2025, 09:00 UTC: it answers with a block page. Its last advice is kept, and no alert is raised from it.',
        '403 Access denied',
      ].join('\n'),
    )
  })

  it.each(LANGUAGES)('has words for every kind (%s)', (language) => {
    const say = speaker(language)
    const tell = (...notice: [Parameters<typeof composeNotice>[0]]) =>
      plainText(composeNotice(...notice, say))
    expect(tell({ kind: 'source-sees', source: 'uk-fcdo', blindFor: 26 * 3_600_000 })).toMatch(
      /26 (?:h|ساعة)/,
    )
    const blind = tell({ kind: 'all-blind', since: NOW, reason: 'unreachable' })
    expect(blind).toContain('09:00')
    expect(blind).toContain(say.text('reason-unreachable'))
    expect(tell({ kind: 'all-see', blindFor: 26 * 3_600_000 })).toMatch(/26 (?:h|ساعة)/)
    expect(
      tell({ kind: 'poll-held', source: 'ca-gac', count: 207, total: 230, direction: 'better' }),
    ).toMatch(/207.*230/)
    expect(tell({ kind: 'country-missing', source: 'uk-fcdo', country: 'ML', since: NOW })).toContain(
      countryName('ML', language),
    )
    const refused = {
      kind: 'card-refused',
      platform: 'discord',
      reason: '50035 Invalid',
      card: 'Mali: leave',
    } as const
    expect(tell(refused)).toMatch(/50035 Invalid[\s\S]*Mali: leave/)
  })
})

describe('the card of a poll that an operator let through', () => {
  const raised = (country: string, over: Partial<Parameters<typeof anAlert>[0]> = {}) =>
    anAlert({
      country,
      severity: 'severe',
      main: aChange({
        country,
        kind: 'level-raised',
        from: '2',
        to: '3',
        url: `https://gov.example/${country}`,
      }),
      ...over,
    })
  const lines = (card: Card) =>
    card.blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .map((line) => line.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join(''))

  it('tells the worst first, and together what changed alike, each with its link', () => {
    const worst = raised('TD', { severity: 'extreme' })
    const more = raised('NE', { lines: [aChange({ country: 'NE', kind: 'text-revised', to: '' })] })
    const card = composeFolded([raised('SN'), raised('ML'), more, worst], PUBLISHERS, en)
    const change = 'Level: 2 (increased caution) → 3 (avoid non-essential travel)'
    expect(lines(card)).toEqual([
      `Chad · ${change}`,
      `Mali, Senegal · ${change}`,
      expect.stringMatching(/^Niger · Level: 2 .*; /),
    ])
    for (const { country } of [worst, more]) expect(plainText(card)).toContain(`gov.example/${country}>`)
  })

  it('needs three messages on Telegram and six on Discord for the whole world: links are what they allow least of', () => {
    const alerts = COUNTRIES.slice(0, 217).map((country) => raised(country))
    const card = composeFolded(alerts, PUBLISHERS, en)
    const pages = renderForTelegram(card)
    expect(pages).toHaveLength(3)
    const links = pages.flatMap(({ entities }) => entities.flatMap((each) => ('url' in each ? each.url : [])))
    expect(new Set(links).size).toBe(217)
    expect(renderForDiscord(card).length).toBeLessThanOrEqual(6)
  })
})
