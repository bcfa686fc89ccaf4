import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { settlementOf } from '../../src/pipeline/settle.ts'
import { DAWN } from '../support/world.ts'

const FRESH = { createdAt: DAWN, unsure: 0, attempts: 1, count: 1 }

describe('an outcome', () => {
  it('that is an end settles the delivery as it is', () => {
    expect(settlementOf({ kind: 'sent', reference: '17' }, FRESH, DAWN)).toEqual({
      kind: 'sent',
      reference: '17',
    })
    expect(settlementOf({ kind: 'gone', reason: 'blocked' }, FRESH, DAWN)).toEqual({
      kind: 'gone',
      reason: 'blocked',
    })
    expect(settlementOf({ kind: 'refused', reason: 'too long' }, FRESH, DAWN)).toEqual({
      kind: 'refused',
      reason: 'too long',
    })
    expect(settlementOf({ kind: 'moved', address: '-1002' }, FRESH, DAWN)).toEqual({
      kind: 'moved',
      address: '-1002',
    })
  })

  it.each(['chat', 'lane'] as const)('that asks to wait is repeated exactly then, for the %s', (scope) => {
    const outcome = { kind: 'retry', after: 37_500, scope, reason: '429' } as const
    expect(settlementOf(outcome, FRESH, DAWN)).toEqual({
      kind: 'again',
      dueAt: plus(DAWN, 37_500),
      reason: '429',
      wholeChat: scope === 'chat',
      unsure: false,
    })
  })

  it('that is trouble of the server again and again is repeated ever more rarely, up to two minutes for a second', () => {
    const waits = [1, 2, 3, 4, 5, 10, 50].map((attempts) => {
      const outcome = { kind: 'retry', after: 1000, scope: 'server', reason: '500' } as const
      const settled = settlementOf(outcome, { ...FRESH, attempts }, DAWN)
      return settled.kind === 'again' ? Date.parse(settled.dueAt) - Date.parse(DAWN) : -1
    })
    expect(waits).toEqual([1000, 1000, 1000, 2000, 4000, 128_000, 128_000])
  })

  it('that is unsure is repeated soon, then ever more rarely', () => {
    const waits = [0, 1, 2, 3, 4, 5, 50].map((unsure) => {
      const settled = settlementOf({ kind: 'unsure', reason: 'timeout' }, { ...FRESH, unsure }, DAWN)
      return settled.kind === 'again' && settled.unsure ? Date.parse(settled.dueAt) - Date.parse(DAWN) : -1
    })
    expect(waits).toEqual([2000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR, HOUR])
  })

  it.each([
    { kind: 'unsure', reason: 'timeout' },
    { kind: 'retry', after: 1000, scope: 'lane', reason: 'timeout' },
  ] as const)('that is no end after two days is given up', (outcome) => {
    expect(settlementOf(outcome, FRESH, plus(DAWN, 2 * DAY)).kind).toBe('again')
    expect(settlementOf(outcome, FRESH, plus(DAWN, 2 * DAY + 1))).toEqual({
      kind: 'refused',
      reason: 'given up after two days: timeout',
    })
  })

  it('that accepts one message of several is followed by the next; the last one settles', () => {
    const last = { kind: 'sent', reference: '5' } as const
    expect(settlementOf({ ...last, more: true }, FRESH, DAWN)).toEqual({ kind: 'part', reference: '5' })
    expect(settlementOf(last, FRESH, DAWN)).toEqual({ kind: 'sent', reference: '5' })
  })

  it('that refuses a page takes it apart, so that a bad card takes no other with it', () => {
    const outcome = { kind: 'refused', reason: 'entities' } as const
    expect(settlementOf(outcome, { ...FRESH, count: 3 }, DAWN)).toEqual({ kind: 'apart' })
  })

  it('that is sent after two days counts as sent', () => {
    expect(settlementOf({ kind: 'sent', reference: '1' }, FRESH, plus(DAWN, 9 * DAY)).kind).toBe('sent')
  })
})
