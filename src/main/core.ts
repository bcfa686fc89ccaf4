import type { Adapter, AdapterPorts } from '../adapters/adapter.ts'
import type { Card } from '../card/card.ts'
import { createFloodGate, type Passage } from '../commands/answer/flood.ts'
import { slowDown } from '../commands/answer/refusals.ts'
import { responder } from '../commands/answer/respond.ts'
import type { Desk, HeldPoll } from '../commands/command.ts'
import { COMMANDS } from '../commands/registry.ts'
import type { Alert } from '../domain/alert.ts'
import type { Address } from '../domain/chat.ts'
import type { SourceHealth, View } from '../domain/picture.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import type { DispatchPorts } from '../pipeline/dispatch.ts'
import { foldPage } from '../pipeline/fold.ts'
import { letOut } from '../pipeline/release.ts'
import { deliveryDesk } from './delivery-desk.ts'
import { createFeedDesk } from './feed-desk.ts'
import { createHistoryDesk } from './history-desk.ts'
import { ledgerDesk, lifeDesk } from './life-desk.ts'
import { lookOnly } from './looking.ts'
import { createPictureDesk } from './picture-desk.ts'
import type { CorePorts, DeskPorts } from './ports.ts'
import { createPreviewDesk } from './preview-desk.ts'
import { createProofDesk } from './proof-desk.ts'
import { createSightDesk } from './sight-desk.ts'
import { suggestionsFrom } from './suggestions.ts'
import { publishersOf } from './watching.ts'
import { createWishDesk } from './wish-desk.ts'

/** How a lane makes its messages: pages within what the platform can show in one. */
export function pagesOf(
  adapter: Pick<Adapter, 'messages'>,
  speaker: (language: Language) => Speaker,
): Pick<DispatchPorts, 'fold'> {
  const messages = (card: Card) => adapter.messages(card)
  return {
    fold: (cards, language) => foldPage(cards, { messages, say: speaker(languageOf(language)) }),
  }
}

/** The questions of commands, answered from the store. */
export function createDesk(ports: DeskPorts): Desk {
  const { store, sources, now, speaker, posted } = ports
  return {
    ...deliveryDesk(ports),
    feeds: createFeedDesk(ports),
    wishes: createWishDesk(ports),
    history: createHistoryDesk(ports),
    life: lifeDesk(ports),
    ledger: ledgerDesk(ports),
    pictures: createPictureDesk(ports),
    previews: createPreviewDesk(ports),
    proofs: createProofDesk(ports),
    sight: createSightDesk(ports),
    views: async (country) => {
      const advisories = await store.advisoriesAbout([country])
      const states = await store.sourceStates()
      return sources().map((publisher): View => {
        const advisory = advisories.find(({ source }) => source === publisher.id) ?? null
        return {
          publisher,
          advisory,
          health: states.find(({ source }) => source === publisher.id) ?? unread(publisher.id),
        }
      })
    },
    subscriptions: (chat) => store.subscriptionsOf(chat),
    subscribe: ({ chat, ...terms }) => store.subscribe({ ...terms, chat: chat.id, since: now() }),
    unsubscribe: ({ chat, country }) => store.unsubscribe(chat, country),
    heldPolls: async () => heldPolls(await store.heldAlerts()),
    decideHeld: async ({ source, at, decision }) => {
      const poll = heldPolls(await store.heldAlerts()).find((one) => one.source === source && one.at === at)
      if (poll === undefined) return undefined
      const publishers = () => publishersOf(sources())
      const chats = decision === 'released' ? await letOut(poll, { store, now, publishers, speaker }) : 0
      await store.decideHeld({ source, polledAt: at, decision })
      posted()
      return chats
    },
  }
}

function heldPolls(alerts: readonly Alert[]): readonly HeldPoll[] {
  const polls = new Map<string, HeldPoll>()
  for (const alert of alerts) {
    const { source, at } = alert
    const key = `${source} ${at}`
    polls.set(key, { source, at, alerts: [...(polls.get(key)?.alerts ?? []), alert] })
  }
  return [...polls.values()]
}

function unread(source: string): SourceHealth {
  return { source, seenAt: null, blindSince: null, reason: null, detail: '' }
}

const RUNS: Passage = { kind: 'run' }

/** What every adapter is given. */
export function adapterPorts(ports: CorePorts): AdapterPorts {
  const { store, now, speaker, log, isOperator } = ports
  const respond = responder({
    desk: createDesk(ports),
    speaker,
    now,
    commands: COMMANDS,
    isOperator,
    report: (error) => log.error({ error }, 'a request could not be answered'),
  })
  const look = lookOnly({ respond, commands: COMMANDS, speaker })
  const gate = createFloodGate()
  const open = (chat: Address, about: { readonly title: string; readonly locale: string | null }) =>
    store.openChat(chat, { ...about, at: now() })
  return {
    respond: async (request) => {
      const passage = gate.pass(request, Date.parse(now()))
      if (passage.kind === 'silent') return undefined
      if (passage.kind === 'run') return respond(request, await open(request.chat, request))
      const chat = await store.findChat(request.chat)
      return slowDown(passage.seconds, speaker(languageOf(chat?.language ?? chat?.locale ?? request.locale)))
    },
    look: async (request) => {
      // A search comes from nobody in particular, and its adapter counts searches.
      const passage = request.person.id === '' ? RUNS : gate.pass(request, Date.parse(now()))
      if (passage.kind === 'run') return look(request)
      return slowDown(passage.kind === 'wait' ? passage.seconds : 1, speaker(languageOf(request.locale)))
    },
    firstTime: (key) => store.firstTime(key, now()),
    ...suggestionsFrom(ports),
    events: {
      opened: async (chat, about) => {
        await open(chat, about)
      },
      closed: (chat, reason) => store.closeChat(chat, reason, now()),
      moved: (from, toAddress) => store.moveChat(from, toAddress),
    },
    commands: COMMANDS,
    speaker,
    log,
  }
}
