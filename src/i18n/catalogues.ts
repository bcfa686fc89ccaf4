import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { LANGUAGES, type Language, type Speaker, type Values } from './speaker.ts'

/**
 * Reads every catalogue (`<language>.ftl` beside this file) once, and answers who speaks which language.
 * Throws where a catalogue is missing or does not parse.
 */
export function loadSpeakers(): (language: Language) => Speaker {
  const speakers = new Map(
    LANGUAGES.map((language) => {
      const source = readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8')
      return [language, speakerOf(language, source)]
    }),
  )
  return (language) => {
    const speaker = speakers.get(language)
    if (!speaker) throw new Error(`no catalogue for language ${language}`)
    return speaker
  }
}

/**
 * A speaker from the text of a catalogue. Throws where it does not parse; its `text()` throws on an unknown id or a
 * missing value.
 */
export function speakerOf(language: Language, source: string): Speaker {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const resource = new FluentResource(source)
  refuseUnread(language, source, new Set(resource.body.map(({ id }) => id)))
  const doubled = bundle.addResource(resource)
  if (doubled.length > 0) throw new AggregateError(doubled, `${language}.ftl: ${doubled[0]?.message}`)
  return { language, text: (id, values) => spoken(bundle, { language, id, values }) }
}

function spoken(
  bundle: FluentBundle,
  { language, id, values }: { language: Language; id: string; values: Values | undefined },
): string {
  const pattern = bundle.getMessage(id)?.value
  if (pattern === undefined || pattern === null) throw new Error(`${language}.ftl has no message ${id}`)
  const errors: Error[] = []
  const text = bundle.formatPattern(pattern, values ?? null, errors)
  if (errors.length > 0) throw new AggregateError(errors, `${language}.ftl, ${id}: ${errors[0]?.message}`)
  return text
}

/** Fluent's parser skips in silence what it cannot read: every line that begins an entry must have become one. */
function refuseUnread(language: Language, source: string, read: ReadonlySet<string>): void {
  for (const [index, line] of source.split('\n').entries()) {
    const begins = line.trim() !== '' && !/^[\s#}]/.test(line)
    const id = /^-?([a-zA-Z][\w-]*) *=/.exec(line)?.[0].replace(/ *=$/, '')
    if (begins && (id === undefined || !read.has(id))) {
      throw new Error(`${language}.ftl:${index + 1} does not parse: ${line}`)
    }
  }
}
