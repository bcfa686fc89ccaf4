import type { Hearings } from '../domain/hearing.ts'
import { sayRow, saySeverity } from './say.ts'
import type { Speaker } from './speaker.ts'

/** Lines of how much would have rung, when, and what not and why; nothing is said of what there is none of. */
export function sayHearings(
  { rung, bySeverity, atOnce, waited, untold }: Hearings,
  say: Speaker,
): readonly string[] {
  const counts = (parts: ReadonlyMap<string, number>) =>
    sayRow(
      [...parts].map(([what, count]) => say.text('preview-part', { what, count })),
      say,
    )
  const severities = new Map([...bySeverity].map(([severity, count]) => [saySeverity(severity, say), count]))
  const reasons = new Map([...untold].map(([why, count]) => [say.text(`untold-${why}`), count]))
  return [
    rung === 0
      ? say.text('preview-silent')
      : say.text('preview-rung', { count: rung, parts: counts(severities) }),
    ...(waited === 0 ? [] : [say.text('preview-waited', { atOnce, waited })]),
    ...(untold.size === 0
      ? []
      : [
          say.text('preview-untold', {
            count: [...untold.values()].reduce((sum, count) => sum + count, 0),
            parts: counts(reasons),
          }),
        ]),
  ]
}
