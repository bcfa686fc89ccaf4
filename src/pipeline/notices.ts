import type { Post } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Notice } from '../domain/notice.ts'
import type { Readable } from '../domain/reading.ts'
import { directionOf } from '../domain/severity.ts'
import { inZone, type Language, type Speaker } from '../i18n/speaker.ts'
import type { Admission } from './admit.ts'
import { composeNotice } from './compose.ts'
import type { OperatorChat } from './ports.ts'

/** What operators must know of an accepted poll. */
export function noticesOf({
  source,
  alerts,
  admission,
  known,
}: {
  readonly source: Readable
  readonly alerts: readonly Alert[]
  readonly admission: Extract<Admission, { kind: 'accepted' }>
  readonly known: number
}): readonly Notice[] {
  const { id } = source
  const missing = admission.missingToTell.flatMap(({ country, missingSince }): readonly Notice[] =>
    missingSince === null ? [] : [{ kind: 'country-missing', source: id, country, since: missingSince }],
  )
  const held = (['worse', 'better', 'neutral'] as const).flatMap((direction): readonly Notice[] => {
    const count = alerts.filter((alert) => alert.held && directionOf(alert.main) === direction).length
    return count === 0 ? [] : [{ kind: 'poll-held', source: id, count, direction, total: known }]
  })
  return [...missing, ...held]
}

/** Cards and deliveries that tell operators; `about` makes each notice unique. */
export function compileNotices(
  notices: readonly Notice[],
  to: {
    readonly about: string
    readonly operators: readonly OperatorChat[]
    readonly speaker: (language: Language) => Speaker
  },
): Post {
  const keyed = notices.map((notice, place) => ({
    notice,
    about: noticeKey(notice.kind, `${to.about} ${place}`),
  }))
  const speakers = new Map(
    to.operators.map(({ language, zone }) => [`${language} ${zone}`, inZone(to.speaker(language), zone)]),
  )
  return {
    cards: keyed.flatMap(({ notice, about }) =>
      [...speakers.values()].map((say) => ({
        about,
        language: say.language,
        zone: say.timeZone,
        card: composeNotice(notice, say),
      })),
    ),
    deliveries: keyed.flatMap(({ about }) =>
      to.operators.map((operator) => ({ ...operator, about, rank: NOTICE_RANK })),
    ),
  }
}

/** What deliveries of a notice are about; `about` tells it from all others of its kind. */
export function noticeKey(kind: Notice['kind'], about: string): string {
  return `notice ${kind} ${about}`
}

/** After every alert: operators' notices never delay one. */
const NOTICE_RANK = 4
