import type { Block, Line } from '../../card/card.ts'
import type { CountryCode } from '../../domain/country.ts'
import { isReduced, type MissionStand } from '../../domain/missions.ts'
import { sayAgo, sayCountry, sayList } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import { absence, freshness, mission, troubles } from '../status/view.ts'

/** In full, with the sentence, each government whose embassy is reduced or can help in one place only; the others by name. */
export function standsBlocks(
  stands: readonly MissionStand[],
  country: CountryCode,
  context: CommandContext,
): readonly Block[] {
  const isLoud = (stand: MissionStand) => isReduced(stand) || stand.limitedTo !== undefined
  const full = stands.filter(isLoud)
  const others = otherLines(
    stands.filter((stand) => !isLoud(stand)),
    context,
  )
  const { say } = context
  return [
    ...full.flatMap((stand) => standBlocks(stand, country, context)),
    ...(full.length > 0 && others.length > 0
      ? [{ kind: 'heading', line: [say.text('status-others')] } as const]
      : []),
    ...(others.length > 0 ? [{ kind: 'list', items: others } as const] : []),
  ]
}

/** One government: its name with the link, then the state of its embassy. */
function standBlocks(
  { view, limitedTo }: MissionStand,
  country: CountryCode,
  context: CommandContext,
): readonly Block[] {
  const { say } = context
  const { publisher, advisory } = view
  const url = advisory?.believed.url ?? publisher.homepage
  const said =
    advisory === null
      ? [text(absence(view, country, context))]
      : [...troubles(view, advisory, context), ...mission(advisory, context)]
  const isSaid = advisory?.believed.mission?.limitedTo === limitedTo
  return [
    { kind: 'heading', line: [{ kind: 'link', text: sayCountry(publisher.country, say), url }] },
    ...said,
    // Another source of the same government says so.
    ...(limitedTo === undefined || isSaid ? [] : [text(say.text('status-limited', { place: limitedTo }))]),
    ...(advisory === null ? [] : [text(freshness(view, advisory, context))]),
  ]
}

/** A line each for those as usual, those of which it is not known, those that cannot be read and those that are paused. */
function otherLines(stands: readonly MissionStand[], { say, now }: CommandContext): readonly Line[] {
  const named = (id: string, alike: readonly MissionStand[]): readonly Line[] => {
    const names = alike.map(({ government, view: { health }, sight }) => {
      const name = sayCountry(government, say)
      return sight === 'blind' && health.blindSince !== null
        ? say.text('missions-blind-for', {
            government: name,
            duration: sayAgo(health.blindSince, now, say),
          })
        : name
    })
    return names.length === 0 ? [] : [[say.text(id, { governments: sayList(names, say) })]]
  }
  const seen = stands.filter(({ sight }) => sight === 'seen')
  return [
    ...named(
      'missions-others-normal',
      seen.filter((stand) => stand.mission !== null),
    ),
    ...named(
      'missions-others-unknown',
      seen.filter((stand) => stand.mission === null),
    ),
    ...named(
      'missions-others-blind',
      stands.filter(({ sight }) => sight === 'blind'),
    ),
    ...named(
      'missions-others-paused',
      stands.filter(({ sight }) => sight === 'paused'),
    ),
  ]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
