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
    '28 Oct 2025: United States tells its citizens to leave now (and 1 more)',
    '29 Oct 2025: Italy tells its citizens to leave',
    '30 Oct 2025: United States orders embassy staff out',
    '30 Oct 2025: United Kingdom tells its citizens to leave now (and 1 more)',
    '31 Oct 2025: Germany tells its citizens to leave',
    '31 Oct 2025: Canada tells its citizens to leave',
    '1 Nov 2025: Spain tells its citizens to leave',
    '7 Nov 2025: France tells its citizens to leave',
    '28 Apr 2026: United States tells its citizens to leave',
    '29 Apr 2026: Germany tells its citizens to leave',
    '29 Apr 2026: Italy tells its citizens to leave (and 1 more)',
    '29 Apr 2026: France tells its citizens to leave',
  ])
})

it('tells when the calls of the governments that call again had ended', () => {
  expect(alerts('🟢')).toEqual([
    '26 Jan 2023: United States ends the withdrawal of its embassy staff',
    '10 Jan 2026: United States no longer tells its citizens to leave',
    '21 Jan 2026: Italy no longer tells its citizens to leave',
    '23 Jan 2026: Germany no longer tells its citizens to leave',
    '13 Feb 2026: France no longer tells its citizens to leave',
  ])
})

it('tells when the picture across governments turns, in both waves', () => {
  expect(alerts('🟠').filter((alert) => /government/.test(alert))).toEqual([
    '28 Oct 2025: a first government tells its citizens to leave, after 90 days without any such call',
    '30 Oct 2025: 3 of 7 governments tell their citizens to leave',
    '29 Apr 2026: 6 of 7 governments tell their citizens to leave',
  ])
})

it('tells with each call, and with each turn, where all governments stand', () => {
  const cards = output.split('\n\n').filter((block) => /^[🔴🟠🟢] Mali: .*(?:leave|government)/u.test(block))
  expect(cards.length).toBeGreaterThanOrEqual(18)
  expect(cards.filter((card) => !/urges? leaving|not urge leaving/.test(card))).toEqual([])
})

it('tells of both embassies whose staff left on 30 October 2025', () => {
  expect(output).toContain('staff ordered out: United States 30 Oct, United Kingdom +6 h')
})

it('counts the governments as they join', () => {
  expect(output).toContain('1 of 7 urges leaving: United States 28 Oct; the other 6 do not')
  expect(output).toContain('2 of 7 urge leaving: United States 28 Oct, Italy +29 h')
  expect(output).toContain(
    '7 of 7 urge leaving: United States 28 Oct, Italy +29 h, United Kingdom +2 d, Germany +3 d, Canada +3 d, Spain +3 d, France +10 d',
  )
})

it('counts all of them in order at the end', () => {
  const lines = output.match(/^.* urges? leaving.*$/gm) ?? []
  expect(lines.at(-1)).toContain(
    '7 of 7 urge leaving: United Kingdom 30 Oct 2025, Canada +23 h, Spain +36 h, then United States 28 Apr, Germany +14 h, Italy +16 h, France +18 h',
  )
})

it('quotes each government in its own language', () => {
  for (const words of [
    'sono invitati a lasciare il Mali nei tempi più brevi',
    'Deutsche Staatsangehörige werden aufgefordert, Mali',
    'you should leave as soon as possible by commercial air',
    'QUE ABANDONEN EL PAÍS LO ANTES POSIBLE',
  ]) {
    expect(output).toContain(words)
  }
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
