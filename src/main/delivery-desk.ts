import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Desk } from '../commands/command.ts'
import { MINUTE, plus } from '../domain/time.ts'
import { inZone, languageOf } from '../i18n/speaker.ts'
import { pack } from '../lib/pack.ts'
import { DRILL_COUNTRY, DRILL_PUBLISHER, drillSource } from '../pipeline/drill.ts'
import { createPoller } from '../pipeline/poll.ts'
import { retell } from '../pipeline/retell.ts'
import { watch } from '../pipeline/watch.ts'
import type { DeskPorts } from './ports.ts'
import { everyPublisher, publishersOf } from './watching.ts'

/** A person waits for the report of an exercise: most of it is in by then, and `/receipts` tells the rest. */
const DRILL_PATIENCE = 8_000
const DRILL_LOOK = 100
/** Codes are typed from one screen into another: no letters that look like digits. */
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 8
const CODE_LASTS = 15 * MINUTE

/** The questions of commands about what was and is to be delivered, answered from the store. */
export function deliveryDesk(ports: DeskPorts) {
  const { store, now } = ports
  return {
    silences: (chat) => store.silencesOf(chat, now()),
    silence: ({ chat, country, until }) => store.silence(chat, { country, until }, now()),
    endSilence: ({ chat, country }) => store.endSilence(chat, country, now()),
    changeSettings: (chat, change) => store.changeSettings(chat, change),
    setLanguage: (chat, language) => store.setLanguage(chat, language),
    latestReceipts: async (limit) =>
      Promise.all((await store.latestAlerts(limit)).map((alert) => store.receiptsOf(alert))),
    receipts: async (number, lines) => {
      const alert = await store.alertNumbered(number)
      if (alert === undefined) return undefined
      return {
        receipts: await store.receiptsOf(alert),
        lines: await store.receiptLines(alert.alert.key, lines),
      }
    },
    drill: () => drill(ports),
    markSeen: async (chat, number) => {
      const alert = await store.alertNumbered(number)
      const marked = alert && (await store.markSeen(chat, alert.alert.key, now()))
      if (alert === undefined || marked === undefined) return undefined
      const language = languageOf(chat.language ?? chat.locale)
      const say = inZone(ports.speaker(language), chat.settings.timeZone)
      const publishers = () => everyPublisher(ports.sources())
      const card = await retell(alert.alert.key, say, { store, publishers })
      return card && { card, ...marked }
    },
    linkedTo: (chat) => store.linkedTo(chat),
    offerLink: async (chat) => {
      const code = Array.from(
        { length: CODE_LENGTH },
        () => CODE_LETTERS[randomInt(CODE_LETTERS.length)] ?? '',
      ).join('')
      await store.offerLink(chat, { code, until: plus(now(), CODE_LASTS) })
      return code
    },
    useLink: (chat, code) => store.useLink(chat, code, now()),
    unlink: (chat) => store.unlink(chat),
  } satisfies Partial<Desk>
}

/** A government of our own invention is looked at twice: in between, it has told its citizens to leave. */
async function drill(ports: DeskPorts): ReturnType<Desk['drill']> {
  const { store, sources, now, speaker, posted } = ports
  const wanted = await store.drillWishes()
  if (wanted.length === 0) return undefined
  await store.forgetSource(DRILL_PUBLISHER.id)
  const source = drillSource(now)
  const fetcher = { fetch: () => Promise.reject(new Error('an exercise asks nobody')) }
  const poller = createPoller(source, { fetcher, now })
  const { look } = watch(source, poller, {
    store,
    now,
    speaker,
    posted,
    publishers: () => new Map([...publishersOf(sources()), [DRILL_PUBLISHER.id, DRILL_PUBLISHER]]),
    operators: async () => [],
    due: async () => new Set([DRILL_COUNTRY]),
    stopping: () => false,
    pack,
  })
  await look()
  const { alerts } = await look()
  await store.forgetSource(DRILL_PUBLISHER.id)
  posted()
  const [alert] = alerts
  const number = alert && (await store.numberOf(alert.key))
  if (alert === undefined || number === undefined) throw new Error('an exercise came to no alert')
  return await settledReceipts({ number, alert }, store)
}

/** Waits until nothing of it waits any more, but no longer than a person does. */
async function settledReceipts(
  alert: Parameters<DeskPorts['store']['receiptsOf']>[0],
  store: DeskPorts['store'],
): ReturnType<DeskPorts['store']['receiptsOf']> {
  for (let waited = 0; waited < DRILL_PATIENCE; waited += DRILL_LOOK) {
    const receipts = await store.receiptsOf(alert)
    if (receipts.waiting === 0) return receipts
    await sleep(DRILL_LOOK)
  }
  return await store.receiptsOf(alert)
}
