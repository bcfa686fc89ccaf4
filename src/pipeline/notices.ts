import type { Post } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Notice } from '../domain/notice.ts'
import type { SourceHealth } from '../domain/picture.ts'
import type { Readable } from '../domain/reading.ts'
import { directionOf } from '../domain/severity.ts'
import { type Instant, millisecondsBetween } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { Admission } from './admit.ts'
import { composeNotice } from './compose.ts'
import type { OperatorChat } from './ports.ts'

/** What operators must know of an accepted poll. */
export function noticesOf({
  source,
  at,
  alerts,
  admission,
  state,
  known,
}: {
  readonly source: Readable
  readonly at: Instant
  readonly alerts: readonly Alert[]
  readonly admission: Extract<Admission, { kind: 'accepted' }>
  readonly state: SourceHealth | undefined
  readonly known: number
}): readonly Notice[] {
  const { id } = source
  const sees: readonly Notice[] = state?.blindSince
    ? [{ kind: 'source-sees', source: id, blindFor: millisecondsBetween(state.blindSince, at) }]
    : []
  const missing = admission.missingToTell.flatMap(({ country, missingSince }): readonly Notice[] =>
    missingSince === null ? [] : [{ kind: 'country-missing', source: id, country, since: missingSince }],
  )
  const held = (['worse', 'better', 'neutral'] as const).flatMap((direction): readonly Notice[] => {
    const count = alerts.filter((alert) => alert.held && directionOf(alert.main) === direction).length
    return count === 0 ? [] : [{ kind: 'poll-held', source: id, count, direction, total: known }]
  })
  return [...sees, ...missing, ...held]
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
    about: `notice ${notice.kind} ${to.about} ${place}`,
  }))
  const languages = [...new Set(to.operators.map(({ language }) => language))]
  return {
    cards: keyed.flatMap(({ notice, about }) =>
      languages.map((language) => ({ about, language, card: composeNotice(notice, to.speaker(language)) })),
    ),
    deliveries: keyed.flatMap(({ about }) =>
      to.operators.map((operator) => ({ ...operator, about, rank: NOTICE_RANK })),
    ),
  }
}

/** After every alert: operators' notices never delay one. */
const NOTICE_RANK = 4
