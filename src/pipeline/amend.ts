import type { NewAmendment } from '../card/outbox.ts'
import { amendmentName, type NumberedCorrection } from '../domain/correction.ts'
import type { CountryCode } from '../domain/country.ts'
import { DAY, plus } from '../domain/time.ts'
import { inZone, languageOf } from '../i18n/speaker.ts'
import type { Step } from './admit.ts'
import { composeCorrection } from './compose-correction.ts'
import { correctionsOf, mayCorrect } from './correct.ts'
import type { Scene } from './ports.ts'

/** What was taken back is believed or said again within this time: no alert before then is corrected any more. */
const CORRECTED_AFTER = 4 * DAY

/** What a look amends of what its source said before. */
export interface Amending {
  readonly amendments: readonly NewAmendment[]
  /** Countries of which this edit of the text is told by an amendment, and by no alert. */
  readonly amended: ReadonlySet<CountryCode>
}

const NOTHING: Amending = { amendments: [], amended: new Set() }

/** The amendments that a look's steps come to, each with the cards that take the place of those sent. */
export async function amendingOf(steps: readonly Step[], scene: Scene): Promise<Amending> {
  const { source, at, ports } = scene
  const { store } = ports
  const doubtful = steps.filter(mayCorrect)
  if (doubtful.length === 0) return NOTHING
  const countries = doubtful.map(({ after }) => after.country)
  const alerts = await store.alertsSince(source.id, countries, plus(at, -CORRECTED_AFTER))
  const counts = await store.amendmentsOf(alerts.map(({ key }) => key))
  const corrections = doubtful.flatMap((step) => correctionsOf(step, { alerts, amended: counts, at }))
  return {
    amendments: await Promise.all(corrections.map((correction) => amendmentOf(correction, scene))),
    amended: new Set(corrections.map(({ alert }) => alert.country)),
  }
}

async function amendmentOf(
  { alert, number, correction }: NumberedCorrection,
  { ports, at }: Scene,
): Promise<NewAmendment> {
  const cards = await ports.store.cardsOf(alert.key)
  return {
    about: amendmentName(number, alert.key),
    of: alert.key,
    cards: cards.map(({ language, zone, card }) => {
      const say = inZone(ports.speaker(languageOf(language)), zone)
      return { language, zone, card: composeCorrection(card, correction, { at, say }) }
    }),
  }
}
