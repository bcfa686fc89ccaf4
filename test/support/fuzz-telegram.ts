import fc from 'fast-check'
import { anyJson, someLine, someWords } from './fuzz-lines.ts'

/** Chats by id, and who writes there: `groups` are supergroups, `topics` one with topics. */
export interface Town {
  readonly people: readonly number[]
  readonly groups: readonly number[]
  readonly channels: readonly number[]
  readonly bot: object
}

/** Updates as Telegram sends them, with anything in them that people can put there. */
export function someUpdate(town: Town): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const people = fc.constantFrom(...town.people)
  const user = fc.record({
    id: fc.oneof({ weight: 9, arbitrary: people }, fc.constantFrom(1_087_968_824, 136_817_688, 777_000, 1)),
    is_bot: fc.constant(false),
    first_name: fc.oneof(fc.constant('Ann'), fc.string({ maxLength: 70 })),
    language_code: fc.constantFrom('en', 'fr', 'ar', 'xx', '', 'zh-hans'),
  })
  const chat = fc.oneof(
    people.map((id) => ({ id, type: 'private', first_name: 'Ann' })),
    fc.constantFrom(...town.groups).map((id) => ({ id, type: 'supergroup', title: 'Families' })),
    fc.constantFrom(...town.channels).map((id) => ({ id, type: 'channel', title: 'News' })),
  )
  const text = fc.oneof(
    { weight: 8, arbitrary: someLine.map((line) => `/${line}`) },
    someLine.map((line) => `/${line.replace(' ', '@TocsinTestBot ')}`),
    someWords,
  )
  const base = { message_id: fc.nat(), date: fc.nat(), chat }
  const message = fc.record({
    ...base,
    from: user,
    text,
    ...sometimes({ message_thread_id: fc.nat(20), is_topic_message: fc.boolean(), sender_chat: chat }),
  })
  const service = fc.record({
    ...base,
    ...sometimes({
      migrate_to_chat_id: fc.constantFrom(...town.groups),
      migrate_from_chat_id: fc.constantFrom(...town.groups),
      new_chat_members: fc.constant([town.bot]),
      photo: fc.constant([]),
      caption: text,
    }),
  })
  const press = fc.record({
    id: fc.nat().map(String),
    from: user,
    chat_instance: fc.constant('1'),
    message: fc.record(base),
    data: fc.oneof({ weight: 9, arbitrary: someLine }, someWords),
  })
  const member = fc.record({
    user: fc.constant(town.bot),
    status: fc.constantFrom('member', 'administrator', 'left', 'kicked', 'restricted', 'creator', 'ghost'),
    is_member: fc.boolean(),
  })
  const membership = fc.record({
    chat,
    from: user,
    date: fc.nat(),
    old_chat_member: member,
    new_chat_member: member,
  })
  const search = fc.record({
    id: fc.nat().map(String),
    from: user,
    query: someWords,
    offset: fc.constant(''),
  })
  return fc.oneof(
    { weight: 10, arbitrary: message.map((one) => ({ message: one })) },
    { weight: 2, arbitrary: message.map(({ from: _, ...one }) => ({ channel_post: one })) },
    { weight: 6, arbitrary: press.map((one) => ({ callback_query: one })) },
    service.map((one) => ({ message: one })),
    membership.map((one) => ({ my_chat_member: one })),
    search.map((one) => ({ inline_query: one })),
  )
}

/** Updates of a broken server: a field is missing or of another type, or nobody knows the chat. */
export function brokenUpdate(town: Town): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const unknown = { people: [99], groups: [-5], channels: [-7], bot: town.bot }
  return fc.tuple(fc.oneof(someUpdate(town), someUpdate(unknown)), fc.nat(), anyJson).map(damaged)
}

/** One field, at any depth, gone or of another type. */
function damaged([update, place, instead]: readonly [Readonly<Record<string, unknown>>, number, unknown]) {
  const paths = pathsIn(update)
  const path = paths[place % paths.length] ?? []
  return replaced(update, path, place % 3 === 0 ? undefined : instead)
}

function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
}

function replaced(
  value: object,
  [key = '', ...rest]: readonly string[],
  instead: unknown,
): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...value }
  const inner = copy[key]
  copy[key] =
    rest.length > 0 && typeof inner === 'object' && inner !== null ? replaced(inner, rest, instead) : instead
  return copy
}

/** Fields that are mostly absent. */
function sometimes<Fields extends Readonly<Record<string, fc.Arbitrary<unknown>>>>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fc.option(value, { freq: 4, nil: undefined })]),
  )
}
