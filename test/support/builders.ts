import type { Post } from '../../src/card/outbox.ts'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { Alert, Standing } from '../../src/domain/alert.ts'
import type { Change } from '../../src/domain/change.ts'
import type { Chat, Settings, Wish } from '../../src/domain/chat.ts'
import type { DepartureCall, Mission, Observation } from '../../src/domain/observation.ts'
import type { SourceHealth, View } from '../../src/domain/picture.ts'
import type { Publisher } from '../../src/domain/publisher.ts'
import { rankOf } from '../../src/domain/rank.ts'

/** The moment that most builders call now: a morning in Bamako. */
export const NOW = '2025-10-30T09:00:00.000Z'

/** The United States by default. */
export function aPublisher(over: Partial<Publisher> = {}): Publisher {
  return {
    id: 'us-state',
    publisher: 'U.S. Department of State',
    country: 'US',
    language: 'en',
    homepage: 'https://travel.example/us',
    licence: 'Public domain',
    attribution: 'Source: U.S. Department of State',
    ...over,
  }
}

/** The United Kingdom's publisher. */
export function britain(over: Partial<Publisher> = {}): Publisher {
  return aPublisher({
    id: 'uk-fcdo',
    publisher: 'Foreign, Commonwealth & Development Office',
    country: 'GB',
    homepage: 'https://travel.example/gb',
    licence: 'OGL-UK-3.0',
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
    ...over,
  })
}

/** France's publisher. */
export function france(over: Partial<Publisher> = {}): Publisher {
  return aPublisher({
    id: 'fr-meae',
    publisher: 'France Diplomatie',
    country: 'FR',
    language: 'fr',
    homepage: 'https://travel.example/fr',
    licence: 'Licence Ouverte 2.0',
    attribution: "Source : ministère de l'Europe et des Affaires étrangères",
    ...over,
  })
}

/** A call to leave the whole country at once. */
export function aDepartureCall(over: Partial<Exclude<DepartureCall, { grade: 'none' }>> = {}): DepartureCall {
  return {
    grade: 'leave-now',
    scope: 'country',
    sentence: 'Citizens who are in Mali should leave immediately by commercial flight.',
    rule: 'en/leave-now',
    ...over,
  }
}

/** Non-essential embassy staff ordered out. */
export function aMission(over: Partial<Exclude<Mission, { posture: 'normal' }>> = {}): Mission {
  return {
    posture: 'ordered-departure',
    scope: 'country',
    sentence: 'Embassy employees without emergency duties were ordered to leave Mali.',
    rule: 'en/ordered-departure',
    ...over,
  }
}

/** What the United States says about Mali on a bad day: level 4, no call to leave, embassy as usual. */
export function anObservation(over: Partial<Observation> = {}): Observation {
  return {
    country: 'ML',
    level: 4,
    peak: 4,
    areas: [],
    wording: 'Level 4: Do Not Travel',
    departure: { grade: 'none' },
    mission: { posture: 'normal' },
    hazards: ['terrorism', 'kidnapping'],
    updatedAt: '2025-10-24',
    url: 'https://travel.example/us/mali',
    document: 'https://travel.example/us/mali',
    language: 'en',
    text: 'Do not travel to Mali.\nArmed groups are active in every region.',
    summary: 'Do not travel to Mali.',
    body: 'real',
    ...over,
  }
}

/** A believed observation: `observation` sets parts of what is believed, the rest overrides the advisory. */
export function anAdvisory({
  observation = {},
  ...over
}: Partial<Omit<Advisory, 'believed'>> & { observation?: Partial<Observation> } = {}): Advisory {
  const believed = anObservation(observation)
  return {
    source: 'us-state',
    country: believed.country,
    believed,
    newestDate: believed.updatedAt,
    departureSince: null,
    missionSince: null,
    firstSeenAt: '2025-10-01T00:00:00.000Z',
    seenAt: '2025-10-30T08:56:00.000Z',
    changedAt: null,
    missingSince: null,
    missingTold: false,
    pending: [],
    documents: [
      {
        document: believed.document,
        updatedAt: believed.updatedAt,
        ranks: {
          level: rankOf(believed, 'level'),
          peak: rankOf(believed, 'peak'),
          departure: rankOf(believed, 'departure'),
          mission: rankOf(believed, 'mission'),
        },
      },
    ],
    ...over,
  }
}

/** The United States call on their citizens to leave Mali now. */
export function aChange(over: Partial<Change> = {}): Change {
  return {
    source: 'us-state',
    country: 'ML',
    kind: 'departure-called',
    from: 'none',
    to: 'leave-now',
    scope: 'country',
    at: '2025-10-28T10:40:00.000Z',
    evidence: {
      sentence: 'Citizens who are in Mali should leave immediately by commercial flight.',
      rule: 'en/leave-now',
    },
    wording: '',
    updatedAt: '2025-10-28',
    url: 'https://travel.example/us/mali',
    language: 'en',
    ...over,
  }
}

/** An accepted poll in which nothing is new, but for what is given. */
export function anAcceptedPoll(over: Partial<AcceptedPoll & Post> = {}): AcceptedPoll & Post {
  return {
    source: 'us-state',
    at: NOW,
    detail: '',
    advisories: [],
    read: [],
    seen: [],
    markers: new Map(),
    changes: [],
    alerts: [],
    cards: [],
    deliveries: [],
    ...over,
  }
}

/** An extreme alert about {@link aChange}; `main` sets the change, which also names country, source and time. */
export function anAlert(over: Partial<Alert> = {}): Alert {
  const main = over.main ?? aChange()
  const key = [main.source, main.country, main.kind, main.from, main.to, main.at].join('|')
  return {
    key,
    thread: key,
    severity: 'extreme',
    main,
    lines: [],
    cap: {
      urgency: 'Immediate',
      severity: 'Extreme',
      certainty: 'Observed',
      responseType: 'Evacuate',
      msgType: 'Alert',
      status: 'Actual',
      references: null,
    },
    context: [
      aStanding({ departure: 'leave-now', departureSince: main.at }),
      aStanding({ source: 'uk-fcdo', wording: 'FCDO advises against all travel to Mali' }),
      aStanding({ source: 'fr-meae', wording: 'Formellement déconseillé' }),
    ],
    held: false,
    country: main.country,
    source: main.source,
    at: main.at,
    ...over,
  }
}

/** A government that is read, at level 4, and calls on nobody to leave. */
export function aStanding(over: Partial<Standing> = {}): Standing {
  return {
    source: 'us-state',
    level: 4,
    peak: 4,
    wording: 'Level 4: Do Not Travel',
    departure: 'none',
    departureSince: null,
    mission: 'normal',
    missionSince: null,
    blind: false,
    ...over,
  }
}

/** A source that was read four minutes before {@link NOW}. */
export function aHealth(over: Partial<SourceHealth> = {}): SourceHealth {
  return {
    source: 'us-state',
    seenAt: '2025-10-30T08:56:00.000Z',
    blindSince: null,
    reason: null,
    detail: '',
    ...over,
  }
}

/** The United States on Mali, read four minutes ago. */
export function aView(over: Partial<View> = {}): View {
  const publisher = over.publisher ?? aPublisher()
  return {
    publisher,
    advisory: anAdvisory({ source: publisher.id }),
    health: aHealth({ source: publisher.id }),
    ...over,
  }
}

/** Nothing was set. */
export const SETTINGS: Settings = {
  timeZone: 'UTC',
  digestHour: 8,
  quiet: null,
  drills: false,
  seenWithin: null,
  role: '',
}

/** A wish of chat 1 for everything about Mali. */
export function aWish(over: Partial<Wish> = {}): Wish {
  return {
    chat: 1,
    platform: 'telegram',
    country: 'ML',
    leastSeverity: 'minor',
    mode: 'at-once',
    kinds: [],
    sources: [],
    language: null,
    locale: null,
    hours: SETTINGS,
    silenced: [],
    heard: [],
    changedAt: '',
    ...over,
  }
}

/** An open Telegram group of English speakers. */
export function aChat(over: Partial<Chat> = {}): Chat {
  return {
    id: 1,
    platform: 'telegram',
    address: '-1001',
    topic: '',
    language: null,
    locale: 'en',
    title: 'Families in Mali',
    closedReason: null,
    pausedAt: null,
    settings: SETTINGS,
    ...over,
  }
}
