import { describe, expect, it } from 'vitest'
import { classify } from '../../src/replay/classify.ts'

async function* lines(...all: string[]): AsyncIterable<string> {
  yield* all
}

async function classified(...all: string[]): Promise<readonly string[]> {
  const written: string[] = []
  await classify(lines(...all), (line) => written.push(line))
  return written
}

const line = (text: string, fields: Record<string, unknown> = {}) =>
  JSON.stringify({ lang: 'en', source: 'uk-fcdo', country: 'NE', text, note: 'not read', ...fields })

describe('classifying labelled sentences', () => {
  it('writes one line for each, in the same order', async () => {
    const written = await classified(
      line('British nationals should leave now.'),
      line('It is hot in May.'),
      '',
      line('Citizens in Mali should leave.'),
      line('L’ambassade est fermée.', { lang: 'fr', source: 'fr-meae' }),
    )
    expect(written.map((text) => JSON.parse(text))).toEqual([
      { departure: 'leave-now', scope: 'country', mission: 'normal' },
      { departure: 'none', scope: 'none', mission: 'normal' },
      { departure: 'none', scope: 'other-country', mission: 'normal' },
      { departure: 'none', scope: 'none', mission: 'suspended' },
    ])
  })

  it('has the label of limited help for an open embassy without consular services', async () => {
    const [written = ''] = await classified(line('The Embassy has suspended all consular services.'))
    expect(JSON.parse(written)).toMatchObject({ mission: 'limited' })
  })

  it('takes the publisher from the source', async () => {
    const sentence = 'Irish nationals should leave now.'
    const written = await classified(line(sentence), line(sentence, { source: 'ie-dfa' }))
    expect(written.map((text) => JSON.parse(text).departure)).toEqual(['none', 'leave-now'])
  })

  it.each([
    ['is not JSON', '{"lang":'],
    ['lacks its text', '{"lang":"en","source":"uk-fcdo","country":"NE"}'],
    ['names no country', line('Go.', { country: 'Niger' })],
    ['names no source', line('Go.', { source: '' })],
    ['names no language', line('Go.', { lang: 7 })],
  ])('says which line %s', async (_, malformed) => {
    const reading = classified(line('Fine.'), '', malformed)
    await expect(reading).rejects.toMatchObject({ name: 'MalformedLine', line: 3 })
    await expect(reading).rejects.toThrow(/^line 3: ./)
  })

  it('reads nothing from nothing', async () => {
    expect(await classified()).toEqual([])
  })
})
