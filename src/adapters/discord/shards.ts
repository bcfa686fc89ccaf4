import { SimpleShardingStrategy } from 'discord.js'
import type { Log } from '../adapter.ts'
import { traitsOf } from './outcome.ts'

type Shards = ConstructorParameters<typeof SimpleShardingStrategy>[0]

/** A packet that discord.js cannot read is left out: what it throws would otherwise end the process. */
export function surviving(manager: Shards, log: Log): Shards {
  manager.emit = new Proxy(manager.emit, {
    apply(emit, self, event): boolean {
      try {
        return Reflect.apply(emit, self, event)
      } catch (error) {
        log.error({ platform: 'discord', ...traitsOf(error) }, 'a packet of Discord could not be read')
        return true
      }
    },
  })
  return manager
}

/**
 * discord.js's own strategy, with an end. A shard whose first connection broke goes on reconnecting after its client was
 * destroyed (@discordjs/ws 1.2), and would answer people a second time beside the next client. Before each connection it
 * asks for its session: an abandoned one waits for that for ever.
 */
export function abandonable(manager: Shards, isAbandoned: () => boolean): SimpleShardingStrategy {
  const { options } = manager
  const ask = options.retrieveSessionInfo.bind(options)
  options.retrieveSessionInfo = (shard) => (isAbandoned() ? new Promise(() => {}) : ask(shard))
  return new SimpleShardingStrategy(manager)
}
