import { readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { optionMessage } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { SEVERITIES } from '../../src/domain/alert.ts'
import { CHANGE_KINDS } from '../../src/domain/change.ts'
import { PLATFORMS } from '../../src/domain/chat.ts'
import { DEPARTURE_GRADES, HAZARDS, MISSION_POSTURES } from '../../src/domain/observation.ts'
import { catalogueFiles, loadSpeakers, speakerOf } from '../../src/i18n/catalogues.ts'
import { LANGUAGES, type Language } from '../../src/i18n/speaker.ts'

const SRC = new URL('../../src/', import.meta.url)
const SOURCE_ERRORS = ['unreachable', 'blocked', 'unreadable', 'unknown-wording', 'implausible', 'unknown']

/** Message ids with the variables that each needs. */
function messages(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(
    catalogueFiles(language)
      .flatMap(({ text }) => new FluentResource(text).body)
      .map(({ id, value }) => [id, [...new Set(variables(value))].toSorted()]),
  )
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

  it('keep French punctuation with its word', () => {
    const french = catalogueFiles('fr').map(({ text }) => text)
    const said = french.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('#'))
    const loose = said.filter((line) => /[ \u00a0][:;!?»]|«[^\u202f]|[^\u202f\s][;!?»]/.test(line))
    expect(loose).toEqual([])
    expect(said.filter((line) => line.includes("'"))).toEqual([])
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
