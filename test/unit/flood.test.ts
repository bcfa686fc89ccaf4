import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFloodGate } from '../../src/commands/answer/flood.ts'

const BURST = 10
const EVERY = 2000

function from(id: string, address = '-1') {
  const chat = { platform: 'telegram', address, topic: '' } as const
  return { chat, person: { id, isChatAdmin: async () => false } }
}

describe('a person who asks', () => {
  it('is slowed down after ten at once, told for how long, and told once', () => {
    const gate = createFloodGate()
    const passages = Array.from({ length: BURST + 3 }, () => gate.pass(from('ann'), 0))
    expect(passages.slice(0, BURST).every(({ kind }) => kind === 'run')).toBe(true)
    expect(passages.slice(BURST)).toEqual([
      { kind: 'wait', seconds: EVERY / 1000 },
      { kind: 'silent' },
      { kind: 'silent' },
    ])
  })

  it('may ask again when the time that was told is over', () => {
    const gate = createFloodGate()
    for (let asked = 0; asked < BURST; asked += 1) gate.pass(from('ann'), 0)
    const told = gate.pass(from('ann'), 700)
    if (told.kind !== 'wait') throw new Error('expected to be told')
    expect(gate.pass(from('ann'), 700 + told.seconds * 1000)).toEqual({ kind: 'run' })
  })

  it('who never stops hears nothing more, and is told again after a rest', () => {
    const gate = createFloodGate()
    const heard = Array.from({ length: 600 }, (_, second) => gate.pass(from('ann'), second * 100).kind)
    expect(heard.filter((kind) => kind === 'wait')).toHaveLength(1)
    const rested = 60_000 + BURST * EVERY
    const later = Array.from({ length: BURST + 2 }, () => gate.pass(from('ann'), rested).kind)
    expect(later.slice(-2)).toEqual(['wait', 'silent'])
  })

  it('is slowed down in all chats together', () => {
    const gate = createFloodGate()
    const kinds = Array.from({ length: BURST + 1 }, (_, chat) => gate.pass(from('ann', `-${chat}`), 0).kind)
    expect(kinds.at(-1)).toBe('wait')
  })

  it('is never slowed down by others elsewhere, nor by one who floods the same chat', () => {
    const asks = fc.array(
      fc.record({
        person: fc.constantFrom('eve', 'mallory'),
        address: fc.constantFrom('-1', '-2'),
        after: fc.nat(3000),
      }),
      { maxLength: 300 },
    )
    fc.assert(
      fc.property(asks, (others) => {
        const gate = createFloodGate()
        let [now, asked] = [0, -EVERY]
        for (const { person, address, after } of others) {
          now += after
          // Mallory floods elsewhere only, Eve here.
          gate.pass(from(person, person === 'mallory' ? '-9' : address), now)
          if (now - asked < EVERY) continue
          asked = now
          expect(gate.pass(from('ann'), now).kind).toBe('run')
        }
      }),
    )
  })

  it('never runs more than the burst and what the time allows', () => {
    const times = fc.array(fc.nat(5000), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(times, (pauses) => {
        const gate = createFloodGate()
        let [now, ran] = [0, 0]
        for (const pause of pauses) {
          now += pause
          if (gate.pass(from('ann'), now).kind === 'run') ran += 1
          expect(ran).toBeLessThanOrEqual(BURST + now / EVERY)
        }
      }),
    )
  })
})

describe('a chat', () => {
  it('is slowed down as a whole where many ask at once, in all its topics; another one is not', () => {
    const gate = createFloodGate()
    const kinds = Array.from({ length: 22 }, (_, person) => {
      const { chat, ...rest } = from(`person ${person}`)
      return gate.pass({ ...rest, chat: { ...chat, topic: String(person % 2) } }, 0).kind
    })
    expect(kinds.filter((kind) => kind === 'run')).toHaveLength(20)
    expect(kinds.slice(-2)).toEqual(['wait', 'silent'])
    expect(gate.pass(from('somebody', '-2'), 0).kind).toBe('run')
    expect(gate.pass(from('somebody', '-1'), 1000).kind).toBe('run')
  })

  it('at a terminal is never slowed down', () => {
    const gate = createFloodGate()
    const asked = {
      ...from('terminal'),
      chat: { platform: 'terminal', address: 'terminal', topic: '' } as const,
    }
    for (let count = 0; count < 100; count += 1) expect(gate.pass(asked, 0).kind).toBe('run')
  })

  it('is still slowed down after a crowd of others came by', () => {
    const gate = createFloodGate()
    for (let asked = 0; asked < BURST; asked += 1) gate.pass(from('ann'), 0)
    for (let other = 0; other < 9_000; other += 1) gate.pass(from(`other ${other}`, `-${other + 2}`), 1)
    expect(gate.pass(from('ann'), 2).kind).toBe('wait')
  })
})
