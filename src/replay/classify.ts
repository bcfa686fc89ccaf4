import { z } from 'zod'
import { isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import { type ClassifiedSentence, classifySentence } from '../sources/shared/sentences/read-sentences.ts'

const LINE = z.object({
  /** BCP 47. */
  lang: z.string().regex(/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*$/),
  /** A source's id: the publisher's country comes first (`us-state`, `uk-fcdo`). */
  source: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
  country: z.string().refine(isCountry, 'not a country code'),
  text: z.string(),
})

/** A line that is not a labelled sentence; `line` counts from 1. */
export class MalformedLine extends Error {
  override readonly name = 'MalformedLine'
  readonly line: number

  constructor(what: string, { line, cause }: { line: number; cause: unknown }) {
    super(`line ${line}: ${what}`, { cause })
    this.line = line
  }
}

/**
 * Reads each line `{"lang","source","country","text"}` with the sentence rules alone and writes one line
 * `{"departure","scope","mission"}` for it, in the same order. Empty lines are skipped.
 * @throws MalformedLine at the first line that is no such object; the lines before it have been written
 */
export async function classify(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() !== '') write(classified(line, number))
  }
}

function classified(line: string, number: number): string {
  const { lang, source, country, text } = parsed(line, number)
  const subject = { language: lang, country, publisher: publisherOf(source) }
  const { departure, scope, mission } = classifySentence(text, subject)
  return JSON.stringify({ departure, scope, mission: labelled(mission) })
}

/** The labels know only a mission that is closed, and one whose help is limited: an open embassy without services is that. */
function labelled(mission: ClassifiedSentence['mission']): string {
  return mission === 'services-suspended' ? 'limited' : mission
}

function parsed(line: string, number: number): z.infer<typeof LINE> {
  const result = LINE.safeParse(json(line, number))
  if (!result.success)
    throw new MalformedLine(z.prettifyError(result.error), { line: number, cause: result.error })
  return result.data
}

function json(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new MalformedLine(`not JSON: ${line.slice(0, 80)}`, { line: number, cause })
  }
}

/** Source ids start with the publisher's country code, but the United Kingdom's with `uk`. */
function publisherOf(source: string): CountryCode {
  const prefix = source.slice(0, 2).toUpperCase()
  return prefix === 'UK' ? 'GB' : prefix
}
