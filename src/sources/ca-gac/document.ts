import { z } from 'zod'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'
import { sectionsOf } from '../shared/sections.ts'
import { levelNamed, levelOfState } from './risk-level.ts'

/** The document of one country. `country` is its ISO 3166-1 alpha-2 code. */
export function addressOf(country: string): string {
  return `https://data.international.gc.ca/travel-voyage/cta-cap-${country}.json`
}

/** One advisory of a country's document: the national one, or one about a part. */
export interface Advice {
  readonly isRegional: boolean
  /** As its heading names it: the country, or the part; empty for text without a heading. */
  readonly name: string
  /** Null for text without a heading. */
  readonly level: Level | null
  /** The heading's words for the level, verbatim. */
  readonly wording: string
  readonly sentences: readonly string[]
}

export interface CountryDocument {
  readonly country: string
  readonly level: Level
  /** The words for the level, verbatim. */
  readonly wording: string
  /** To the minute; null where it is printed in another way. */
  readonly publishedAt: Instant | null
  readonly advice: readonly Advice[]
}

const SHAPE = z.object({
  data: z.object({
    'country-iso': z.string(),
    'advisory-state': z.number(),
    eng: z.object({
      'friendly-date': z.string().default(''),
      'advisory-text': z.string().default(''),
      advisories: z.string(),
    }),
  }),
})

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a risk level never seen. */
export function parseDocument(body: string): CountryDocument {
  const { data } = parseJson(SHAPE, body, addressOf('…'))
  const { 'country-iso': country, 'advisory-state': state, eng } = data
  const where = addressOf(country)
  const level = levelOfState(state)
  const wording = normalise(eng['advisory-text'])
  if (level === undefined || (wording !== '' && levelNamed(wording) !== level)) {
    throw new SourceError('unknown-wording', {
      where,
      what: `the advisory-state ${state} called "${wording}"`,
    })
  }
  return {
    country,
    level,
    wording,
    publishedAt: printedDate(eng['friendly-date']),
    advice: containersOf(eng.advisories, where).flatMap((container) => adviceOf(container, where)),
  }
}

interface Container {
  readonly isRegional: boolean
  readonly html: string
}

const CONTAINER = /^<div[^>]*\bAdvisoryContainer\b/i

/** The sections "health", "security", "entry" of the document are left out: what is urgent stands in the advisories. */
function containersOf(html: string, where: string): readonly Container[] {
  const pieces = html.trim().split(/(?=<div[^>]{0,400}\bAdvisoryContainer\b)/i)
  const stray = pieces.find((piece) => !CONTAINER.test(piece) && htmlToText(piece) !== '')
  if (stray !== undefined) {
    const what = `a risk text outside of its containers: "${htmlToText(stray).slice(0, 100)}"`
    throw new SourceError('unreadable', { where, what })
  }
  return pieces
    .filter((piece) => CONTAINER.test(piece))
    .map((piece) => ({ isRegional: /^<div[^>]*\bRegionalAdv\b/i.test(piece), html: piece }))
}

function adviceOf({ isRegional, html }: Container, where: string): readonly Advice[] {
  return sectionsOf(html, 'h3').flatMap((section): readonly Advice[] => {
    if (section.heading !== '') return [headed(section, { isRegional, where })]
    const sentences = sentencesOf(htmlToText(section.html))
    return sentences.length === 0 ? [] : [{ isRegional, name: '', level: null, wording: '', sentences }]
  })
}

/** The level stands behind the last dash of a heading ("Border with Liberia - Avoid non-essential travel"). */
function headed(
  { heading, html }: { readonly heading: string; readonly html: string },
  { isRegional, where }: { readonly isRegional: boolean; readonly where: string },
): Advice {
  const line = heading.replaceAll('\n', ' ')
  const cuts = [...line.matchAll(/\s*-\s+|\s+-\s*/g)].map(({ index, 0: dash }) => ({
    name: line.slice(0, index),
    wording: line.slice(index + dash.length),
    level: levelNamed(line.slice(index + dash.length)),
  }))
  const cut = cuts.find(({ level }) => level !== undefined)
  if (cut?.level === undefined) {
    throw new SourceError('unknown-wording', { where, what: `a heading that says "${line}"` })
  }
  const text = htmlToText(html.replace(/^<h3[^>]*>[\s\S]*?<\/h3>/i, ''))
  return { isRegional, name: cut.name, level: cut.level, wording: cut.wording, sentences: sentencesOf(text) }
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** "September 24, 2026 08:53 EDT": Ottawa time, four hours behind UTC in summer, five in winter. */
function printedDate(printed: string): Instant | null {
  const match = /^([a-z]+) (\d{1,2}), (\d{4}) (\d{2}):(\d{2}) E([DS])T$/i.exec(normalise(printed))
  if (match === null) return null
  const [, name = '', day = '', year = '', hours = '', minutes = '', half = ''] = match
  const month = MONTHS.indexOf(name.toLowerCase())
  const offset = half.toUpperCase() === 'D' ? 4 : 5
  if (month === -1) return null
  return new Date(
    Date.UTC(Number(year), month, Number(day), Number(hours) + offset, Number(minutes)),
  ).toISOString()
}
