import fc from 'fast-check'
import { COMMANDS } from '../../src/commands/registry.ts'
import { anyJson, someLine, someName, someWords } from './fuzz-lines.ts'

/** What goes over an interaction of the fake; `wants` is what a person waits for when Discord's own apps sent it. */
export interface Sent {
  readonly payload: Readonly<Record<string, unknown>>
  readonly wants: 'answer' | 'choices' | 'nothing'
}

const OPTIONS = [...new Set(COMMANDS.flatMap(({ options }) => options.map(({ name }) => name)))]
const option = fc.record({ name: fc.constantFrom(...OPTIONS), type: fc.constant(3), value: someWords })
const command = fc
  .record({ name: someName, options: fc.uniqueArray(option, { maxLength: 4, selector: ({ name }) => name }) })
  .map((data): Sent => ({ payload: { type: 2, data: { id: '2', type: 1, ...data } }, wants: 'answer' }))
const press = someLine.map(
  (custom_id): Sent => ({ payload: { type: 3, data: { custom_id, component_type: 2 } }, wants: 'answer' }),
)
const choice = fc.array(someLine, { maxLength: 3 }).map((values): Sent => {
  const data = { custom_id: ':1', component_type: 3, values }
  return { payload: { type: 3, data }, wants: 'answer' }
})
const typing = fc.tuple(someName, option).map(([name, typed]): Sent => {
  const data = { id: '2', name, type: 1, options: [{ ...typed, focused: true }] }
  return { payload: { type: 4, data }, wants: 'choices' }
})

/** What no app of Discord's sends. */
const other = fc
  .record({
    type: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 99), anyJson),
    data: fc.oneof(
      anyJson,
      fc.record({
        name: someName,
        type: fc.nat(4),
        options: fc.array(fc.record({ name: someName, type: fc.nat(12), value: anyJson })),
      }),
      fc.record({ custom_id: fc.oneof(someLine, anyJson), component_type: fc.nat(20), values: anyJson }),
    ),
  })
  .map((payload): Sent => ({ payload, wants: 'nothing' }))
const foreign = fc
  .tuple(
    fc.oneof(command, press, typing),
    fc.constantFrom(
      'user',
      'member',
      'channel',
      'channel_id',
      'guild_id',
      'locale',
      'entitlements',
      'app_permissions',
    ),
    anyJson,
  )
  .map(([{ payload }, field, value]): Sent => ({ payload: { ...payload, [field]: value }, wants: 'nothing' }))

/** Interactions of people, whatever they type or press. */
export const someInteraction: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 8, arbitrary: command },
  { weight: 5, arbitrary: press },
  { weight: 3, arbitrary: choice },
  { weight: 3, arbitrary: typing },
)

/** Those of apps that keep no rules, and of a broken gateway. */
export const brokenInteraction: fc.Arbitrary<Sent> = fc.oneof(other, foreign)
