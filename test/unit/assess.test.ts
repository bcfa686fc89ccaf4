import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEVERITIES, type Severity } from '../../src/domain/alert.ts'
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../src/domain/change.ts'
import type { Scope } from '../../src/domain/observation.ts'
import { severityOf } from '../../src/domain/severity.ts'
import { assess } from '../../src/pipeline/assess.ts'
import { aChange, aStanding } from '../support/builders.ts'

const COUNTRIES = Array.from({ length: 60 }, (_, number) => `C${number}`)

describe('the severity of a change', () => {
  it.each<[ChangeKind, string, Scope, Severity]>([
    ['departure-called', 'leave', 'country', 'extreme'],
    ['departure-called', 'leave-now', 'country', 'extreme'],
    ['departure-strengthened', 'leave-now', 'country', 'extreme'],
    ['mission-reduced', 'ordered-departure', 'country', 'extreme'],
    ['mission-reduced', 'suspended', 'country', 'extreme'],
    ['level-raised', '4', 'country', 'extreme'],
    ['level-raised', '3', 'country', 'severe'],
    ['departure-called', 'consider', 'country', 'severe'],
    ['departure-called', 'leave-now', 'region', 'severe'],
    ['departure-called', 'consider', 'region', 'severe'],
    ['mission-reduced', 'authorized-departure', 'country', 'severe'],
    ['mission-reduced', 'suspended', 'region', 'severe'],
    ['level-raised', '2', 'country', 'moderate'],
    ['level-lowered', '1', 'country', 'moderate'],
    ['peak-raised', '4', 'region', 'moderate'],
    ['peak-lowered', '1', 'region', 'moderate'],
    ['area-raised', '4', 'region', 'moderate'],
    ['area-lowered', '', 'region', 'moderate'],
    ['departure-weakened', 'consider', 'country', 'moderate'],
    ['departure-lifted', 'none', 'country', 'moderate'],
    ['mission-restored', 'normal', 'country', 'moderate'],
    ['issued', '4', 'country', 'moderate'],
    ['issued', '1', 'country', 'minor'],
    ['withdrawn', '', 'country', 'minor'],
    ['hazard-added', 'curfew', 'country', 'minor'],
    ['text-revised', '', 'country', 'minor'],
  ])('%s to "%s" of a %s is %s', (kind, to, scope, severity) => {
    expect(severityOf(aChange({ kind, to, scope }))).toBe(severity)
  })
})

describe('the changes of one country', () => {
  it('become one alert: the worst leads, what citizens are told before staff and levels, the others are its lines', () => {
    const [alert, ...others] = assessed([
      aChange({ kind: 'peak-raised', from: '3', to: '4' }),
      aChange({ kind: 'level-raised', from: '3', to: '4' }),
      aChange({ kind: 'mission-reduced', from: 'normal', to: 'ordered-departure' }),
      aChange(),
    ])
    expect(others).toEqual([])
    expect(alert?.main.kind).toBe('departure-called')
    expect(alert?.lines.map(({ kind }) => kind)).toEqual(['mission-reduced', 'level-raised', 'peak-raised'])
  })

  it('carry where all governments stand on it', () => {
    const standings = [aStanding({ departure: 'leave' })]
    const [alert] = assess([aChange()], { known: 200, standings: () => standings })
    expect(alert?.context).toBe(standings)
  })
})

describe('alerts', () => {
  it('stand worst first', () => {
    const alerts = assessed([
      aChange({ country: 'FI', kind: 'text-revised', from: '', to: '' }),
      aChange({ country: 'NE', kind: 'level-raised', from: '2', to: '3' }),
      aChange({ country: 'ML' }),
      aChange({ country: 'TG', kind: 'peak-raised', from: '2', to: '3' }),
    ])
    expect(alerts.map(({ severity }) => severity)).toEqual(SEVERITIES)
    expect(alerts.map(({ country }) => country)).toEqual(['ML', 'NE', 'TG', 'FI'])
  })

  it('say in the words of the Common Alerting Protocol what to do', () => {
    const [called] = assessed([aChange()])
    expect(called?.cap).toMatchObject({
      urgency: 'Immediate',
      severity: 'Extreme',
      responseType: 'Evacuate',
      msgType: 'Alert',
      references: null,
    })
  })

  it('that continue another refer to it, and cancel it when it is over', () => {
    const continues = () => ({ key: 'the alert before', thread: 'the first' })
    const world = { known: 200, standings: () => [], continues }
    const [stronger] = assess([aChange({ kind: 'departure-strengthened', from: 'leave' })], world)
    expect(stronger?.cap).toMatchObject({ msgType: 'Update', references: 'the alert before' })
    expect(stronger?.thread).toBe('the first')
    const [lifted] = assess([aChange({ kind: 'departure-lifted', from: 'leave', to: 'none' })], world)
    expect(lifted?.cap).toMatchObject({ msgType: 'Cancel', responseType: 'AllClear' })
    const [weaker] = assess([aChange({ kind: 'departure-weakened', to: 'consider' })], world)
    expect(weaker?.cap).toMatchObject({ msgType: 'Update', responseType: 'Monitor' })
  })

  it('have the same keys for the same changes, another for another time, and one a country', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 40 }), (changes) => {
        const alerts = assessed(changes)
        expect(assessed(changes).map(({ key }) => key)).toEqual(alerts.map(({ key }) => key))
        expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length)
        expect(new Set(alerts.map(({ country }) => country)).size).toBe(alerts.length)
        expect(alerts.length).toBe(new Set(changes.map(({ country }) => country)).size)
        const later = assessed(changes.map((change) => ({ ...change, at: '2026-01-01T00:00:00.000Z' })))
        const keys = new Set(alerts.map(({ key }) => key))
        expect(later.filter(({ key }) => keys.has(key))).toEqual([])
      }),
    )
  })

  it('lose no change: each leads or is a line, and none is worse than the one that leads', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 40 }), (changes) => {
        const alerts = assessed(changes)
        expect(alerts.flatMap(({ main, lines }) => [main, ...lines])).toHaveLength(changes.length)
        for (const { severity, lines } of alerts) {
          for (const line of lines) {
            expect(SEVERITIES.indexOf(severityOf(line))).toBeGreaterThanOrEqual(SEVERITIES.indexOf(severity))
          }
        }
      }),
    )
  })
})

describe('a mass move', () => {
  it('of more than 15 % of a source the same way is held', () => {
    expect(heldIn(moves(31, { kind: 'level-lowered', from: '2', to: '1' }), 200)).toBe(31)
    expect(heldIn(moves(31, { kind: 'level-raised', from: '1', to: '2' }), 200)).toBe(31)
    expect(heldIn(moves(60, { kind: 'text-revised', from: '', to: '' }), 200)).toBe(60)
  })

  it('that comes in several polls is held from the wave on that makes it one', () => {
    const wave = moves(20, { kind: 'level-lowered', from: '3', to: '2' })
    const lately = moves(40, { kind: 'level-lowered', from: '3', to: '2' }).slice(20)
    const held = (earlier: readonly Change[]) =>
      assess(wave, { known: 200, lately: earlier, standings: () => [] }).filter((alert) => alert.held).length
    expect(held(lately)).toBe(20)
    expect(held(lately.slice(10))).toBe(0)
    expect(held(wave)).toBe(0)
    expect(held(lately.map((one) => ({ ...one, kind: 'level-raised' })))).toBe(0)
  })

  it('is not made of texts that are revised all day long', () => {
    const revised = moves(60, { kind: 'text-revised', from: '', to: '' })
    const told = assess(revised.slice(0, 20), { known: 200, lately: revised, standings: () => [] })
    expect(told.filter(({ held }) => held)).toEqual([])
  })

  it('is not what 15 % or less do, nor what few do of a small source', () => {
    expect(heldIn(moves(30, { kind: 'level-raised', from: '1', to: '2' }), 200)).toBe(0)
    expect(heldIn(moves(5, { kind: 'level-raised', from: '1', to: '2' }), 6)).toBe(0)
    expect(heldIn(moves(6, { kind: 'level-raised', from: '1', to: '2' }), 6)).toBe(6)
  })

  it('is not what half of them do up and half down', () => {
    const up = moves(20, { kind: 'level-raised', from: '1', to: '2' })
    const down = COUNTRIES.slice(20, 40).map((country) =>
      aChange({ country, kind: 'level-lowered', from: '2', to: '1' }),
    )
    expect(heldIn([...up, ...down], 200)).toBe(0)
  })

  it.each([
    ['a call to leave', { kind: 'departure-called', to: 'leave' }],
    ['a call to leave a part', { kind: 'departure-called', to: 'leave', scope: 'region' }],
    ['a stronger call', { kind: 'departure-strengthened', to: 'leave-now' }],
    ['a rise to level 4', { kind: 'level-raised', from: '3', to: '4' }],
  ] as const)('never holds %s, on the first day of a war', (_name, over) => {
    expect(heldIn(moves(60, over), 60)).toBe(0)
  })

  it('holds a rise to level 3 beside it, and a call to consider leaving', () => {
    expect(heldIn(moves(60, { kind: 'level-raised', from: '2', to: '3' }), 60)).toBe(60)
    expect(heldIn(moves(60, { kind: 'departure-called', to: 'consider' }), 60)).toBe(60)
  })

  it('never holds an alert of which a mere line is a rise to level 4', () => {
    const staff = moves(60, { kind: 'mission-reduced', from: 'normal', to: 'suspended' })
    const level = aChange({ country: 'C7', kind: 'level-raised', from: '3', to: '4' })
    const free = assess([...staff, level], { known: 60, standings: () => [] }).filter(({ held }) => !held)
    expect(free.map(({ country }) => country)).toEqual(['C7'])
  })
})

const someChange: fc.Arbitrary<Change> = fc
  .record({
    country: fc.constantFrom(...COUNTRIES.slice(0, 8)),
    kind: fc.constantFrom(...CHANGE_KINDS),
    to: fc.constantFrom('2', '3', '4', 'leave', 'consider', 'suspended', ''),
    scope: fc.constantFrom<Scope>('country', 'region'),
  })
  .map((over) => aChange(over))

function assessed(changes: readonly Change[]) {
  return assess(changes, { known: 200, standings: () => [] })
}

function moves(count: number, over: Partial<Change>): readonly Change[] {
  return COUNTRIES.slice(0, count).map((country) => aChange({ country, ...over }))
}

function heldIn(changes: readonly Change[], known: number): number {
  return assess(changes, { known, standings: () => [] }).filter(({ held }) => held).length
}
