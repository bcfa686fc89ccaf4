import type { Desk } from '../../src/commands/command.ts'

/** A desk where nothing is known, nothing is wished for and nothing is held, but for what is given. */
export function aDesk(over: Partial<Desk> = {}): Desk {
  return {
    views: async () => [],
    subscriptions: async () => [],
    subscribe: async () => undefined,
    unsubscribe: async () => 0,
    heldPolls: async () => [],
    decideHeld: async () => undefined,
    ...over,
  }
}
