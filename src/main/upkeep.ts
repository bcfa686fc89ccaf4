import type { Errand } from '../app/schedule.ts'
import { HOUR, MINUTE } from '../domain/time.ts'
import type { Log } from '../lib/log.ts'
import { type AuditPorts, audit } from '../pipeline/audit.ts'
import { type EscalatePorts, escalate } from '../pipeline/escalate.ts'
import { type PrunePorts, prune } from '../pipeline/prune.ts'
import { type HeartbeatPorts, heartbeat } from './heartbeat.ts'

const AUDIT_EVERY = MINUTE
const ESCALATE_EVERY = MINUTE / 4
const PRUNE_EVERY = HOUR

/** What is looked after besides the sources: that alerts arrive, that somebody saw the worst, that all is well, and that proofs stay few. */
export function upkeepErrands({
  log,
  posted,
  heartbeat: beats,
  ...ports
}: AuditPorts &
  EscalatePorts &
  PrunePorts & {
    readonly log: Log
    readonly posted: () => void
    /** Null where nobody listens to heartbeats. */
    readonly heartbeat: HeartbeatPorts | null
  }): readonly Errand[] {
  return [
    {
      id: 'audit',
      every: AUDIT_EVERY,
      run: async () => {
        const notices = await audit(ports)
        for (const notice of notices) log.error({ notice }, 'an alert has not reached every chat')
        if (notices.length > 0) posted()
      },
    },
    {
      id: 'escalate',
      every: ESCALATE_EVERY,
      run: async () => {
        const repeated = await escalate(ports)
        if (repeated === 0) return
        log.warn({ repeated }, 'extreme alerts that nobody marked as seen are repeated')
        posted()
      },
    },
    {
      id: 'prune',
      every: PRUNE_EVERY,
      run: async () => {
        const taken = await prune(ports)
        if (taken > 0) log.info({ taken }, 'old texts and answers that alerts rested on are taken out')
      },
    },
    ...(beats === null ? [] : [heartbeat(beats)]),
  ]
}
