import type { NamedSource, WishDesk } from '../commands/desks/wish-desk.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { DeskPorts } from './ports.ts'

/** The questions of commands about wishes, answered from the store and from what is read. */
export function createWishDesk({ store, sources, keeper, now }: DeskPorts): WishDesk {
  return {
    async sources() {
      const feeds = (await store.feeds()).map(({ id, name }) => ({
        id,
        government: null,
        name,
        isRead: true,
      }))
      return [
        ...sources().map((source) => ({ ...named(source), isRead: true })),
        ...(keeper?.off() ?? []).map((source) => ({ ...named(source), isRead: false })),
        ...feeds,
        { id: 'operators', government: null, name: '', isRead: true },
      ]
    },
    bringIn: (chat, bundle) => store.bringIn(chat, bundle, now()),
  }
}

function named({ id, country, publisher }: Publisher): Omit<NamedSource, 'isRead'> {
  return { id, government: country, name: publisher }
}
