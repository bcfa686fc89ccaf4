import type { WishDesk } from '../commands/wish-desk.ts'
import type { DeskPorts } from './ports.ts'

/** The questions of commands about wishes, answered from the store and from what is read. */
export function createWishDesk({ store, sources, now }: DeskPorts): WishDesk {
  return {
    async sources() {
      const governments = sources().map(({ id, country, publisher }) => ({
        id,
        government: country,
        name: publisher,
      }))
      const feeds = (await store.feeds()).map(({ id, name }) => ({ id, government: null, name }))
      return [...governments, ...feeds, { id: 'operators', government: null, name: '' }]
    },
    bringIn: (chat, bundle) => store.bringIn(chat, bundle, now()),
  }
}
