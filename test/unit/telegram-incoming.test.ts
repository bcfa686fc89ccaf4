import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../src/adapters/telegram/updates.ts'

const self = { username: 'TocsinTestBot', commands: new Set(['status']) }

/** What is made of an update whatever a server puts into it. */
function read(update: string): unknown {
  return readUpdate(JSON.parse(update), self)
}

describe('an update that names no chat', () => {
  const noId = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 1 }))

  it('opens none under a made-up name', () => {
    fc.assert(
      fc.property(
        noId.filter((id) => typeof id !== 'string' || !/^(?:-?\d+|@\w+)$/.test(id)),
        (id) => {
          const message = { message_id: 1, date: 1, chat: { id, type: 'private' }, text: '/status' }
          expect(() => read(JSON.stringify({ update_id: 1, message }))).toThrow('names no chat')
        },
      ),
    )
  })

  it.each([{ migrate_to_chat_id: {} }, { migrate_from_chat_id: 'x' }])('moves none either: %j', (moved) => {
    const message = { message_id: 1, date: 1, chat: { id: -1, type: 'supergroup' }, ...moved }
    expect(() => read(JSON.stringify({ update_id: 1, message }))).toThrow('names no chat')
  })
})

describe('an update whose names are no text', () => {
  it('names nobody, and no language', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => typeof value !== 'string'),
        (strange) => {
          const chat = { id: 7, type: 'private', title: strange, first_name: strange, username: strange }
          const from = { id: 7, is_bot: false, first_name: strange, language_code: strange }
          const message = { message_id: 1, date: 1, chat, from, text: '/status' }
          expect(read(JSON.stringify({ update_id: 1, message }))).toMatchObject({
            said: { title: '', locale: null },
          })
        },
      ),
    )
  })
})
