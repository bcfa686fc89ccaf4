import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileLine, fileName, MOST_FILE_BYTES, textFile } from '../../src/card/file.ts'
import { someText } from '../support/card-arbitraries.ts'

const about = { name: 'a.txt', otherwise: '', cut: 'Cut here.' }

describe('the name of a file', () => {
  it.each([
    ['proof-us-state-ML-2025-10-28.diff', 'proof-us-state-ML-2025-10-28.diff'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a"b\r\nc.html', 'a-b-c.html'],
    ['\u202etxt.exe', 'txt.exe'],
    ['مالي.diff', 'diff'],
    ['...', 'file'],
    [`${'long'.repeat(40)}.diff`, `${'long'.repeat(40).slice(0, 75)}.diff`],
  ])('%j is %j', (name, plain) => {
    expect(fileName({ name })).toBe(plain)
  })

  it('is nothing but a name, whatever it was', () => {
    fc.assert(
      fc.property(someText, (name) => {
        expect(fileName({ name })).toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?!\.)){0,79}$/)
      }),
    )
  })
})

describe('a file with a text', () => {
  it('holds all of it as UTF-8 where it is short', () => {
    const { file, isCut } = textFile('غادروا مالي\n', about)
    expect([Buffer.from(file.bytes).toString(), isCut]).toEqual(['غادروا مالي\n', false])
    expect(fileLine(file)).toBe('📎 a.txt (22 B)')
  })

  it('ends with a whole line and says so where it is too long', () => {
    const { file, isCut } = textFile('Leave at once.\n'.repeat(100_000), about)
    const text = Buffer.from(file.bytes).toString()
    expect([isCut, file.bytes.length <= MOST_FILE_BYTES]).toEqual([true, true])
    expect(text).toMatch(/Leave at once\.\nCut here\.\n$/)
    expect(fileLine(file)).toMatch(/^📎 a\.txt \(1 MB|1000 kB\)$/)
  })

  it.each(['é', '日', '🔴'])('never ends within a character (%s)', (character) => {
    for (const shift of ['', 'a', 'ab', 'abc']) {
      const { file } = textFile(shift + character.repeat(600_000), about)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
      expect(text.endsWith(`${character}\nCut here.\n`)).toBe(true)
      expect(file.bytes.length).toBeLessThanOrEqual(MOST_FILE_BYTES)
    }
  })
})
