import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { endChildren, startTocsin } from '../support/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-demo-'))
let output = ''

/** One run of the program itself, without a terminal, without network and without settings. */
beforeAll(async () => {
  const child = startTocsin(['demo'], { folder })
  child.hangUp()
  expect(await child.ended).toEqual({ code: 0, signal: null })
  expect(child.errors()).toBe('')
  output = child.output()
}, 60_000)

afterEach(endChildren)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Titles of the alerts with one of these marks, each with the day on which it rang. */
function alerts(marks: string): readonly string[] {
  const cards = output.matchAll(
    new RegExp(`^[${marks}] Mali: ([^\\n]+)\\n(?:(?!\\n\\n)[^])*?first seen (\\d+ \\w+ \\d{4})`, 'gmu'),
  )
  return [...cards].map(([, title, day]) => `${day}: ${title}`)
}

it('rings for the crisis in the order of its days', () => {
  expect(alerts('🔴')).toEqual([
    '29 Jul 2022: United States orders embassy staff out',
    '28 Oct 2025: United States tells its citizens to leave now',
    '30 Oct 2025: United States orders embassy staff out',
    '30 Oct 2025: United Kingdom tells its citizens to leave now',
    '7 Nov 2025: France tells its citizens to leave',
    '29 Apr 2026: France tells its citizens to leave',
  ])
})

it('counts the governments as they join', () => {
  expect(output).toContain('1 of 3 urges leaving: United States 28 Oct')
  expect(output).toContain(
    '3 of 3 urge leaving: United States 28 Oct, then United Kingdom 30 Oct, then France 7 Nov',
  )
})

it('shows both lies, and rings for neither', () => {
  expect(output).toContain('3 Nov 2025 · us-state: no information, because it answers with a block page.')
  expect(output).toContain('16 Dec 2025 · us-state: shows a lower level with no text.')
  expect(alerts('🔴🟠🟡🟢').filter((alert) => /\b(?:[34] Nov|1[67] Dec) 2025/.test(alert))).toEqual([])
  expect(output).not.toMatch(/Level: 4 .* → 1/)
  expect(output).toContain('Lies and failures that rang for nobody: 2.')
})

it('counts as many alerts as it shows, and ends with the status of Mali', () => {
  const [, rung] = /Alerts that rang: (\d+)/.exec(output) ?? []
  expect(alerts('🔴🟠🟡🟢')).toHaveLength(Number(rung))
  expect(output.indexOf('> /status ML')).toBeGreaterThan(output.lastIndexOf('first seen'))
})

it('writes plain lines', () => {
  expect(output).not.toContain('\u001b')
})
