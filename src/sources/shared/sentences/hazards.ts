import { HAZARDS, type Hazard } from '../../../domain/observation.ts'
import type { HazardRule, Language } from './language.ts'

/** The hazards that the sentences name as present dangers, in the order of the vocabulary. */
export function hazardsIn(sentences: Iterable<string>, { hazards }: Language): readonly Hazard[] {
  const found = new Set<Hazard>()
  for (const sentence of sentences) {
    if (!hazards.stems.test(sentence)) continue
    for (const rule of hazards.rules)
      if (!found.has(rule.hazard) && says(sentence, rule)) found.add(rule.hazard)
  }
  return HAZARDS.filter((hazard) => found.has(hazard))
}

function says(sentence: string, { when, unless }: HazardRule): boolean {
  return when.test(sentence) && unless?.test(sentence) !== true
}
