import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import { responder } from '../../src/commands/answer/respond.ts'
import { reportParts } from '../../src/commands/bulletin/report-text.ts'
import type { Request } from '../../src/commands/command.ts'
import type { FeedDesk, FeedView, SourceView } from '../../src/commands/desks/feed-desk.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { countryAtStart } from '../../src/domain/find-country.ts'
import { MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { aChat, aHealth, aPublisher, britain, france, NOW } from '../support/builders.ts'
import { aDesk, aFeedDesk } from '../support/desk.ts'

type Report = Parameters<FeedDesk['post']>[0]

/** An operator (unless said otherwise) who types at a desk. */
function scene({ feeds = {}, isOperator = true }: { feeds?: Partial<FeedDesk>; isOperator?: boolean } = {}) {
  const posted: Report[] = []
  const added: Parameters<FeedDesk['add']>[0][] = []
  const desk = aDesk({
    feeds: aFeedDesk({
      post: async (report) => {
        posted.push(report)
        return { chats: 2, severity: report.severity ?? 'severe', carried: 'severe' }
      },
      add: async (feed) => {
        added.push(feed)
        return { kind: 'added', feed: { id: 'feed-1', addedAt: NOW, ...feed }, count: 3 }
      },
      ...feeds,
    }),
  })
  const respond = responder({
    desk,
    speaker: loadSpeakers(),
    now: () => NOW,
    commands: COMMANDS,
    isOperator: () => isOperator,
    report: (error) => {
      throw error
    },
  })
  const chat = aChat()
  const answer = async (command: string, input: Request['input']): Promise<Card> => {
    const person = { id: '7', isChatAdmin: async () => false }
    return respond({ command, input, chat, title: '', locale: 'en', person }, chat)
  }
  const ask = async (command: string, input: Request['input']) => plainText(await answer(command, input))
  const type = (line: string) => {
    const [, command = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line) ?? []
    return ask(command, { kind: 'words', text })
  }
  /** The card that a button or a typed line is answered with. */
  const press = (line: string) => {
    const [command = '', ...words] = line.split(' ')
    return answer(command, { kind: 'words', text: words.join(' ') })
  }
  return { type, ask, press, posted, added }
}

function aSource(over: Partial<SourceView> = {}): SourceView {
  return { publisher: aPublisher(), health: aHealth(), state: 'on', every: 5 * MINUTE, ...over }
}

function aFeed(over: Partial<FeedView> = {}): FeedView {
  return {
    feed: {
      id: 'feed-1',
      url: 'https://desk.example/feed?key=secret',
      name: 'Desk',
      severity: 'severe',
      addedAt: NOW,
    },
    health: aHealth({ source: 'feed-1' }),
    state: 'on',
    every: 15 * MINUTE,
    ...over,
  }
}

describe('/sources', () => {
  const blind = aHealth({ blindSince: '2025-10-30T05:00:00.000Z', reason: 'blocked' })
  const never = aHealth({ seenAt: null })
  const overview = async () => ({
    sources: [
      aSource(),
      aSource({ publisher: britain(), health: blind }),
      aSource({ publisher: france({ unproven: true }), health: never }),
      aSource({ publisher: aPublisher({ id: 'jp-mofa', country: 'JP', unproven: true }), state: 'paused' }),
      aSource({ publisher: aPublisher({ id: 'kr-mofa', country: 'KR' }), health: never, state: 'off-needs' }),
    ],
    feeds: [aFeed()],
    doubts: [],
  })

  it('tells everyone of every source: seen, blind and why, unproven, paused, off', async () => {
    const card = await scene({ feeds: { overview }, isOperator: false }).type('sources')
    expect(card).toContain('4 sources are watched')
    expect(card).toMatch(
      /🟢 United States · U\.S\. Department of State <.*> · seen 4 min ago · .*Public domain/,
    )
    expect(card).toMatch(/🟠 United Kingdom .* blind for 4 h: it answers with a block page/)
    expect(card).toMatch(/⚪ France .* not read yet · unproven/)
    expect(card).toMatch(/⚪ Japan .* paused by an operator/)
    expect(card).toMatch(/Not watched[\s\S]*South Korea .* wants a relay or a key/)
  })

  it('no longer calls a source unproven once an answer of it was read', async () => {
    const card = await scene({ feeds: { overview } }).type('sources')
    expect(card.split('\n').find((line) => line.includes('Japan'))).not.toContain('unproven')
  })

  it('shows the operators’ feeds without the keys in their addresses', async () => {
    const card = await scene({ feeds: { overview }, isOperator: false }).type('sources')
    expect(card).toContain('Desk · desk.example · seen 4 min ago')
    expect(card).not.toContain('secret')
  })
})

describe('the sources of the registry, which are too many for one card', () => {
  const never = aHealth({ seenAt: null })
  const blind = aHealth({ blindSince: '2025-10-30T05:00:00.000Z', reason: 'blocked' })
  const views = SOURCES.map((publisher, index): SourceView => {
    const health = [blind, never][index] ?? aHealth()
    return aSource({ publisher, health, state: index === 2 ? 'off-chosen' : 'on' })
  })
  const overview = async () => ({ sources: views, feeds: [aFeed()], doubts: [] })
  const lineOf = (text: string, { publisher }: SourceView) =>
    text.split('\n').find((line) => line.startsWith('- ') && line.includes(publisher.homepage))

  it('are a summary with those in trouble in full, and a button a continent that has some', async () => {
    const card = await scene({ feeds: { overview } }).press('sources')
    const text = plainText(card)
    const unproven = views.filter(({ publisher, health }) => publisher.unproven && health.seenAt === null)
    expect(text).toContain(`23 sources are watched\n22 governments · 21 sources read · 1 blind · `)
    expect(text).toContain(' · 1 off')
    expect(text.match(/^- /gm)).toHaveLength(1 + unproven.length)
    expect(text).toMatch(/^- 🟠 United States .* blind for 4 h: it answers with a block page · .*/m)
    expect(card.buttons.map(({ label, command }) => `${label} ${command}`)).toEqual([
      'Americas (3) sources 019',
      'Asia (4) sources 142',
      'Europe (15) sources 150',
      'Oceania (2) sources 009',
      'Feeds (1) sources feeds',
    ])
  })

  it('are each reached by one press, with licence and credit', async () => {
    const { press } = scene({ feeds: { overview } })
    const { buttons } = await press('sources')
    const pages = await Promise.all(buttons.map(async ({ command }) => plainText(await press(command))))
    for (const view of views) {
      const { publisher, country } = { ...view, country: view.publisher.country }
      const [line, ...again] = pages.flatMap((page) => lineOf(page, view) ?? [])
      expect([publisher.id, country, line]).toEqual([
        publisher.id,
        country,
        expect.stringContaining(publisher.licence),
      ])
      if (publisher.attribution !== publisher.publisher) expect(line).toContain(publisher.attribution)
      expect(again).toEqual([])
    }
    expect(pages.at(-1)).toContain('Desk · desk.example')
    expect(pages.join()).not.toContain('secret')
  })

  it('are found by the name of a continent in any language, and lead back', async () => {
    const { press } = scene({ feeds: { overview } })
    const card = await press('sources océanie')
    expect(card.title).toEqual(['Sources: Oceania'])
    expect(card.buttons.map(({ command }) => command)).toEqual([
      'sources 019',
      'sources 142',
      'sources 150',
      'sources',
      'sources feeds',
    ])
    expect((await press('sources atlantis')).title).toEqual(['23 sources are watched'])
  })

  it('are listed for operators with their ids in the same way', async () => {
    const { press } = scene({ feeds: { overview } })
    const card = await press('feeds list')
    const summary = plainText(card)
    expect(summary).toMatch(/feed-1 · seen 4 min ago/)
    expect(summary).toMatch(/^- 🟠 us-state · blind for 4 h/m)
    expect(summary).toContain(`Off: ${views[2]?.publisher.id}.`)
    expect(card.buttons.map(({ command }) => command)).toEqual([
      'feeds list 019',
      'feeds list 142',
      'feeds list 150',
      'feeds list 009',
    ])
    const pages = await Promise.all(card.buttons.map(async ({ command }) => plainText(await press(command))))
    for (const { publisher } of views) {
      expect(pages.filter((page) => new RegExp(`[ ]${publisher.id}( ·|\\.)`).test(page))).toHaveLength(1)
    }
  })
})

describe('/feeds', () => {
  it('is for operators only', async () => {
    const { type, added } = scene({ isOperator: false })
    expect(await type('feeds add https://desk.example/feed')).toContain('Only operators can do this')
    expect(await type('bulletin Mali text')).toContain('Only operators can do this')
    expect(added).toEqual([])
  })

  it('adds an address with perhaps a severity in any language and a name', async () => {
    const { type, added } = scene()
    expect(await type('feeds add https://desk.example/1')).toContain('Its 3 entries are remembered')
    await type('feeds add https://desk.example/2 grave Field desk')
    await type('feeds add https://desk.example/3 Field desk')
    expect(added).toEqual([
      { url: 'https://desk.example/1', severity: 'moderate', name: '' },
      { url: 'https://desk.example/2', severity: 'severe', name: 'Field desk' },
      { url: 'https://desk.example/3', severity: 'moderate', name: 'Field desk' },
    ])
  })

  it('says in words why a feed cannot be read', async () => {
    const trouble = { kind: 'trouble', reason: 'unreadable', detail: 'RSS expected: "<!doctype"' } as const
    const card = await scene({ feeds: { add: async () => trouble } }).type('feeds add https://desk.example/1')
    expect(card).toContain('it answers something that cannot be read')
    expect(card).toContain('RSS expected')
  })

  it('lists ids, intervals, the last error in words, and entries that were not clear', async () => {
    const failing = aHealth({ reason: 'unreachable', detail: 'unreachable: no answer' })
    const overview = async () => ({
      sources: [aSource({ health: failing }), aSource({ publisher: britain(), state: 'off-chosen' })],
      feeds: [aFeed({ state: 'paused' })],
      doubts: [{ feed: 'feed-1', title: 'Congo: fighting', link: '', names: 'Congo', at: NOW }],
    })
    const card = await scene({ feeds: { overview } }).type('feeds')
    expect(card).toMatch(/feed-1 · paused by an operator · every 15 min · at most severe · Desk/)
    expect(card).toMatch(/us-state · seen 4 min ago · every 5 min · last look failed: it cannot be reached/)
    expect(card).toMatch(/feed-1 · Congo: Congo: fighting/)
    expect(card).toContain('Off: uk-fcdo')
  })

  it('passes on what is done to a source, and what cannot be', async () => {
    const intervals: number[] = []
    const { type } = scene({
      feeds: {
        pause: async () => 'done',
        resume: async () => 'done',
        poll: async () => 'paused',
        setInterval: async (_id, every) => {
          intervals.push(every)
          return 'done'
        },
      },
    })
    expect(await type('feeds pause us-state')).toContain('us-state is not read until')
    expect(await type('feeds resume us-state')).toContain('is read again')
    expect(await type('feeds poll us-state')).toContain('us-state is paused')
    await type('feeds interval us-state 90 m')
    for (const wrong of ['', '5', '0s', '8d', '-1h', 'soon']) {
      expect(await type(`feeds interval us-state ${wrong}`)).toContain('That is no interval')
    }
    expect(intervals).toEqual([90 * MINUTE])
    expect(await type('feeds remove feed-9')).toContain('There is no feed-9')
    for (const odd of ['feeds dance', 'feeds add', 'feeds dance us-state']) {
      expect(await type(odd)).toContain('/feeds interval <id>')
    }
  })
})

describe('/bulletin', () => {
  it('takes the country first, before it perhaps a severity, and the rest as the report', async () => {
    const { type, posted } = scene()
    expect(await type('bulletin DR Congo facts: A. risks: B. recommendations: C.')).toContain('2 chats')
    await type('bulletin extreme Guinea-Bissau: A | B | C')
    await type('bulletin Mali severe floods')
    expect(posted.map(({ country, severity, parts }) => [country, severity, parts.facts])).toEqual([
      ['CD', undefined, ['A.']],
      ['GW', 'extreme', ['A']],
      ['ML', undefined, ['severe floods']],
    ])
  })

  it('takes named options', async () => {
    const { ask, posted } = scene()
    const values = { country: 'GN', text: 'Bissau road closed', severity: 'minor' }
    await ask('bulletin', { kind: 'named', values })
    expect(posted).toMatchObject([
      { country: 'GN', severity: 'minor', parts: { facts: ['Bissau road closed'] } },
    ])
    expect(await ask('bulletin', { kind: 'named', values: { ...values, severity: 'high' } })).toContain(
      'is none of',
    )
  })

  it('sends nothing where the country is not clear or the text is missing', async () => {
    const { type, posted } = scene()
    expect(await type('bulletin Congo fighting')).toContain('CD Democratic Republic of the Congo')
    expect(await type('bulletin Nigerr curfew')).toContain('Nothing was sent')
    expect(await type('bulletin in Mali there is a curfew')).toContain('Nothing was sent')
    expect(await type('bulletin')).toContain('Which country?')
    expect(await type('bulletin Mali')).toContain('What is the report?')
    expect(await type('bulletin Mali facts: | ;')).toContain('What is the report?')
    expect(posted).toEqual([])
  })
})

describe('a report', () => {
  const speakers = LANGUAGES.map(loadSpeakers())
  const parts = (text: string) => reportParts(text, speakers)

  it('has its parts by label, in any language and order, or by bars; plain text is facts', () => {
    const labelled = { facts: ['A.', 'B.'], risks: ['C.'], recommendations: ['D.'] }
    expect(parts('facts: A.\n- B.\nrisks: C.\nrecommendations: D.')).toEqual(labelled)
    expect(parts('Recommandations : D. Risques : C. Faits : A.; B.')).toEqual(labelled)
    expect(parts('A.; B. | C. | D.')).toEqual(labelled)
    expect(parts('Call 12:30, see https://x.example')).toEqual({
      facts: ['Call 12:30, see https://x.example'],
      risks: [],
      recommendations: [],
    })
    expect(parts('First. risks: C.')).toEqual({ facts: ['First.'], risks: ['C.'], recommendations: [] })
  })

  it('begins with the longest exact name of a country', () => {
    const start = (text: string) => {
      const { found, rest } = countryAtStart(text)
      return found.kind === 'one' ? `${found.country} ${rest}` : found.kind
    }
    expect(start('Republic of the Congo: calm')).toBe('CG calm')
    expect(start('Guinea calm')).toBe('several')
    expect(start('Equatorial Guinea calm')).toBe('GQ calm')
    expect(start('ML – calm')).toBe('ML calm')
    expect(start('Côte d’Ivoire calm')).toBe('CI calm')
    expect(start('in Mali')).toBe('none')
    expect(start('')).toBe('none')
  })
})
