import { fold } from '../../lib/text.ts'
import type { Row } from './page.ts'

/** Chapters on papers, health, roads and addresses, where "ausreisen" and "verlassen" mean something else. */
const OTHER_CHAPTERS =
  /gesundheit|medizin|einreise|zoll|visa|verkehr|transport|rechtlich|bestimmungen|naturbedingt|adressen|links|versicherung|notfall|kontakt/

/** The HTML of the parts of a text that hold its advice: the latest, the assessment, the chapters on dangers. */
export function adviceSections({
  update_information: update,
  general_assessment: assessment,
  chapters,
}: Row): readonly string[] {
  const dangers = (chapters ?? []).filter(({ title }) => !OTHER_CHAPTERS.test(fold(title ?? '')))
  return [update?.html, assessment?.html, ...dangers.map(({ html }) => html)].flatMap((html) => html ?? [])
}
