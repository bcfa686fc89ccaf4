import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { adapterPorts } from '../../src/main/core.ts'
import type { Store } from '../../src/store/store.ts'
import { NOW } from './builders.ts'

/** What an adapter is given by the real program, on this database; no source is watched. */
export function corePorts(store: Store): AdapterPorts {
  const silent = () => {}
  return adapterPorts({
    store,
    sources: () => [],
    keeper: undefined,
    now: () => NOW,
    speaker: loadSpeakers(),
    log: { debug: silent, info: silent, warn: silent, error: silent },
    isOperator: () => false,
    posted: silent,
  })
}
