import { readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { optionMessage } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { SEVERITIES } from '../../src/domain/alert.ts'
import { CHANGE_KINDS } from '../../src/domain/change.ts'
import { PLATFORMS } from '../../src/domain/chat.ts'
import { exactCountry, findCountry } from '../../src/domain/find-country.ts'
import { DEPARTURE_GRADES, HAZARDS, MISSION_POSTURES } from '../../src/domain/observation.ts'
import { catalogueFiles, loadSpeakers, speakerOf } from '../../src/i18n/catalogues.ts'
import { LANGUAGES, type Language, LOCALES, type Values } from '../../src/i18n/speaker.ts'
import { fold } from '../../src/lib/text.ts'

const SRC = new URL('../../src/', import.meta.url)
const SOURCE_ERRORS = ['unreachable', 'blocked', 'unreadable', 'unknown-wording', 'implausible', 'unknown']

function entries(language: Language) {
  return catalogueFiles(language).flatMap(({ text }) => new FluentResource(text).body)
}

/** Message ids with the variables that each needs. */
function messages(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(entries(language).map(({ id, value }) => [id, [...new Set(variables(value))].toSorted()]))
}

/** What people read, without comments and markup. */
function linesOf(language: Language): readonly string[] {
  return catalogueFiles(language)
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !line.startsWith('#'))
}

/** Each variable that a message chooses by, with the keys of the choice. */
function choices(node: unknown): readonly (readonly [variable: string, keys: readonly unknown[]])[] {
  if (Array.isArray(node)) return node.flatMap(choices)
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(choices)
  if (!('type' in node && node.type === 'select' && 'selector' in node && 'variants' in node)) return inside
  const keys = Array.isArray(node.variants) ? node.variants.map(({ key }) => key.value) : []
  return [...variables(node.selector).map((name) => [name, keys] as const), ...inside]
}

/** Numbers of every plural category of every catalogue language. */
const NUMBERS = [0, 1, 2, 3, 11, 100, 1_000_000]

/** Values for a message: each choice with each of its keys, and with numbers where it counts. */
function samplesOf(value: unknown): readonly Values[] {
  const words = Object.fromEntries(variables(value).map((name) => [name, 'Gao']))
  const numbers = NUMBERS.map((number) => ({
    ...words,
    seconds: 1.5,
    ...Object.fromEntries(choices(value).map(([name]) => [name, number])),
  }))
  const named = choices(value).flatMap(([name, keys]) =>
    keys.map((key) => ({ ...words, seconds: 1.5, [name]: String(key) })),
  )
  return [...numbers, ...named]
}

function variables(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(variables)
  if (typeof node !== 'object' || node === null) return []
  const own = 'type' in node && node.type === 'var' && 'name' in node ? [String(node.name)] : []
  return [...own, ...Object.values(node).flatMap(variables)]
}

function idsInCode(): readonly string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  return files.flatMap((path) => {
    const code = readFileSync(new URL(path, SRC), 'utf8')
    const named = [...code.matchAll(/\.text\(([^,()`]*)/g)].map(([, argument = '']) => argument)
    return named.flatMap((argument) =>
      [...argument.matchAll(/(?<!=== )'([a-z][\w-]*)'/g)].map(([, id = '']) => id),
    )
  })
}

/** Words that are only read where no country can stand. */
const NO_PLACES: ReadonlySet<string> = new Set(['words-for-yes', 'words-for-no', 'words-for-from'])

/** `/import` takes a line of JSON. */
function withoutJson(text: string): string {
  return text.replace(/(?<=\/import ).*/, '')
}

describe('the catalogues', () => {
  it('have the same files in every language, each with the messages of the English one', () => {
    const idsOf = (language: Language) =>
      catalogueFiles(language).map(({ name, text }) => [
        name,
        new FluentResource(text).body.map(({ id }) => id).toSorted(),
      ])
    for (const language of LANGUAGES) expect(idsOf(language)).toEqual(idsOf('en'))
  })

  it('have the same messages with the same variables in every language', () => {
    const english = messages('en')
    expect(english.size).toBeGreaterThan(200)
    for (const language of LANGUAGES)
      expect(Object.fromEntries(messages(language))).toEqual(Object.fromEntries(english))
  })

  it('have every message that the code names', () => {
    const ids = idsInCode()
    const known = messages('en')
    expect(ids.length).toBeGreaterThan(100)
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })

  it('have every message that is named after a value', () => {
    const known = messages('en')
    const calls = DEPARTURE_GRADES.filter((grade) => grade !== 'none')
    const reduced = MISSION_POSTURES.filter((posture) => posture !== 'normal')
    const ids = [
      ...[1, 2, 3, 4, 'unknown'].map((level) => `level-${level}`),
      ...[...DEPARTURE_GRADES, 'unknown'].map((grade) => `grade-${grade}`),
      ...[...MISSION_POSTURES, 'unknown'].map((posture) => `posture-${posture}`),
      ...HAZARDS.map((hazard) => `hazard-${hazard}`),
      ...CHANGE_KINDS.map((kind) => `kind-${kind}`),
      ...SEVERITIES.flatMap((one) => [
        `severity-${one}`,
        `severity-${one}-rings`,
        `severity-${one}-and-worse`,
      ]),
      ...SOURCE_ERRORS.map((reason) => `reason-${reason}`),
      ...PLATFORMS.map((platform) => `platform-${platform}`),
      ...calls.map((grade) => `did-call-${grade}`),
      ...reduced.flatMap((posture) => [`did-mission-${posture}`, `consensus-${posture}`]),
      ...COMMANDS.flatMap(({ name }) => [`command-${name}`, `usage-${name}`, `example-${name}`]),
      ...COMMANDS.flatMap(({ options }) => options.map(optionMessage)),
    ]
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })

  it.each(LANGUAGES)('describe commands and options in at most 100 characters (%s)', (language) => {
    const say = loadSpeakers()(language)
    const texts = COMMANDS.flatMap(({ name, options }) => [
      say.text(`command-${name}`),
      ...options.map((option) => say.text(optionMessage(option))),
    ])
    expect(texts.filter((text) => text.length === 0 || text.length > 100)).toEqual([])
  })

  it.each(LANGUAGES)('say every message whatever its choices and numbers are (%s)', (language) => {
    const say = loadSpeakers()(language)
    const broken = entries(language).flatMap(({ id, value }) =>
      samplesOf(value)
        .map((sample) => say.text(id, sample))
        .filter((text) => text.trim() === '' || /[{}\n]|undefined/.test(withoutJson(text))),
    )
    expect(broken).toEqual([])
  })

  it.each(LANGUAGES)(
    'tell apart no more numbers than the language does, and always have a default (%s)',
    (language) => {
      const known = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories
      const keys = entries(language).flatMap(({ value }) => choices(value).flatMap(([, key]) => key))
      const plurals = ['zero', 'one', 'two', 'few', 'many', 'other']
      const strange = keys.filter((key) => plurals.includes(String(key)) && !known.some((one) => one === key))
      expect(strange).toEqual([])
      expect(keys).toContain('one')
    },
  )

  it('have no word to type that is a country, or another word', () => {
    const speakers = LANGUAGES.map(loadSpeakers())
    const words = speakers.flatMap((say) =>
      [...messages('en').keys()]
        .filter((id) => id.startsWith('words-for-') || SEVERITIES.some((one) => id === `severity-${one}`))
        .flatMap((id) =>
          say
            .text(id)
            .split(',')
            .map((word) => [fold(word), id] as const),
        ),
    )
    expect(words.length).toBeGreaterThan(100)
    const meanings = new Map(words.filter(([, id]) => !NO_PLACES.has(id)))
    const isDoubled = ([word, id]: readonly [string, string]) =>
      !NO_PLACES.has(id) && meanings.get(word) !== id
    expect(words.filter(([word]) => word === '')).toEqual([])
    expect(words.filter(isDoubled)).toEqual([])
    // A region is looked for before countries are guessed.
    const isCountry = ([word, id]: readonly [string, string]) =>
      id.startsWith('words-for-region-')
        ? exactCountry(word) !== undefined
        : !NO_PLACES.has(id) && findCountry(word).kind !== 'none'
    expect(words.filter(isCountry)).toEqual([])
  })

  it.each(LANGUAGES)('use the quotes and apostrophes of print (%s)', (language) => {
    const said = linesOf(language).map((line) => withoutJson(line).replace(/\{"[^"]*"\}/g, '')) // Fluent's literals
    expect(said.filter((line) => /['"]/.test(line))).toEqual([])
  })

  it('open Spanish questions, and write Arabic with its own marks', () => {
    expect(linesOf('es').filter((line) => line.includes('?') && !line.includes('¿'))).toEqual([])
    const arabic = linesOf('ar').filter(
      (line) => !/^(?:words-for|usage|example|feeds-usage|option-action)-?/.test(line),
    )
    expect(arabic.filter((line) => /[?;]|\p{Script=Arabic} ?,/u.test(line))).toEqual([])
  })

  it('keep a command in an Arabic sentence from being read backwards, and out of what is copied', () => {
    const copied = /^(?:usage|example|feeds-usage-(?:add|test|remove|pause|resume|poll|interval))/
    const lines = linesOf('ar')
    expect(lines.filter((line) => !copied.test(line) && /(?<![\u200e\w/:])\/[a-z]/.test(line))).toEqual([])
    expect(lines.filter((line) => copied.test(line) && line.includes('\u200e'))).toEqual([])
  })

  it('keep French punctuation with its word', () => {
    const said = linesOf('fr')
    const loose = said.filter((line) => /[ \u00a0][:;!?»]|«[^\u202f]|[^\u202f\s][;!?»]/.test(line))
    expect(loose).toEqual([])
  })
})

describe('a speaker', () => {
  it('refuses an unknown message and a missing value', () => {
    const say = loadSpeakers()('en')
    expect(() => say.text('no-such-message')).toThrow('en has no message no-such-message')
    expect(() => say.text('sentence')).toThrow(/sentence: .*\$text/)
  })

  it('puts values in as they are', () => {
    expect(loadSpeakers()('en').text('sentence', { text: 'Mali' })).toBe('Mali.')
  })

  it('refuses a catalogue that does not parse, or says one thing twice', () => {
    const read = (text: string) => () => speakerOf('en', [{ name: 'some.ftl', text }])
    expect(read('good = yes\nbad = { $open\n')).toThrow('en/some.ftl:2 does not parse: bad = { $open')
    expect(read('good = yes\njust some words\n')).toThrow('en/some.ftl:2 does not parse')
    expect(read('good = yes\ngood = no\n')).toThrow('override')
  })
})
