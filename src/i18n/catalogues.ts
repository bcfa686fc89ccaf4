import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { type Direction, marksAround } from '../domain/direction.ts'
import { UTC } from '../domain/time-zone.ts'
import { directionOf, LANGUAGES, type Language, LOCALES, type Speaker, type Values } from './speaker.ts'

/** A file of a catalogue: its name, such as `status.ftl`, and its text. */
export interface CatalogueFile {
  readonly name: string
  readonly text: string
}

/**
 * Reads every catalogue (the files of the folder `<language>` beside this file, one a topic) once, and answers who speaks
 * which language, on the clocks of UTC. Throws where a catalogue is missing or does not parse.
 */
export function loadSpeakers(): (language: Language) => Speaker {
  const speakers = new Map(
    LANGUAGES.map((language) => [language, speakerOf(language, catalogueFiles(language))]),
  )
  return (language) => {
    const speaker = speakers.get(language)
    if (!speaker) throw new Error(`no catalogue for language ${language}`)
    return speaker
  }
}

/** The files of a language's catalogue, by name. Throws where there are none. */
export function catalogueFiles(language: string): readonly CatalogueFile[] {
  const folder = new URL(`./${language}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

/**
 * A speaker from the files of a catalogue. Throws where one does not parse, or a message stands twice; its `text()`
 * throws on an unknown id or a missing value.
 */
export function speakerOf(language: Language, files: readonly CatalogueFile[]): Speaker {
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: true })
  for (const { name, text } of files) {
    const place = `${language}/${name}`
    const resource = new FluentResource(text)
    refuseUnread(place, text, new Set(resource.body.map(({ id }) => id)))
    const doubled = bundle.addResource(resource)
    if (doubled.length > 0) throw new AggregateError(doubled, `${place}: ${doubled[0]?.message}`)
  }
  return { language, timeZone: UTC, text: (id, values) => spoken(bundle, { language, id, values }) }
}

function spoken(
  bundle: FluentBundle,
  { language, id, values }: { language: Language; id: string; values: Values | undefined },
): string {
  const pattern = bundle.getMessage(id)?.value
  if (pattern === undefined || pattern === null) throw new Error(`${language} has no message ${id}`)
  const errors: Error[] = []
  const text = bundle.formatPattern(pattern, values ?? null, errors)
  if (errors.length > 0) throw new AggregateError(errors, `${language}, ${id}: ${errors[0]?.message}`)
  return setOff(text, directionOf(language))
}

/** A value, as Fluent sets it off: between "first strong isolate" and "pop directional isolate" (U+2068, U+2069). */
const VALUE = /\u2068([^\u2068\u2069]*)\u2069/g

/** Values keep their own order and turn nothing beside them; the marks for that are those that every platform lets pass. */
function setOff(text: string, inside: Direction): string {
  const settled = text.replace(VALUE, (_, value: string) => {
    const marks = marksAround(value, inside)
    return marks === undefined ? value : `${marks.before}${value}${marks.behind}`
  })
  return settled === text ? text : setOff(settled, inside)
}

/** Fluent's parser skips in silence what it cannot read: every line that begins an entry must have become one. */
function refuseUnread(place: string, source: string, read: ReadonlySet<string>): void {
  for (const [index, line] of source.split('\n').entries()) {
    const begins = line.trim() !== '' && !/^[\s#}]/.test(line)
    const id = /^-?([a-zA-Z][\w-]*) *=/.exec(line)?.[0].replace(/ *=$/, '')
    if (begins && (id === undefined || !read.has(id))) {
      throw new Error(`${place}:${index + 1} does not parse: ${line}`)
    }
  }
}
