import { allMatches } from './all-matches.ts'
import { countriesCalled } from './country-names.ts'
import type { Language } from './language.ts'
import type { Subject } from './subject.ts'

/** Whether the sentence addresses only the nationals of others: another government's call, or the local authorities'. */
export function isForeign(sentence: string, subject: Subject, language: Language): boolean {
  const { own, nationals, anyone } = language.people
  const ours = own.get(subject.publisher)
  const whose = allMatches(sentence, nationals).map((match) => match.groups?.['whose'] ?? '')
  if (whose.length === 0) return false
  return whose.every((adjective) => !(anyone.test(adjective) || (ours?.test(adjective) ?? false)))
}

/** Whether the sentence speaks of another government's embassy and of none of the publisher's own. */
export function isForeignEmbassy(sentence: string, subject: Subject, language: Language): boolean {
  const { own, embassies, anyone } = language.people
  const ours = own.get(subject.publisher)
  const whose = allMatches(sentence, embassies)
    .map(({ groups }) => groups?.['whose'] ?? groups?.['state'] ?? '')
    .filter((name) => !anyone.test(name))
  if (whose.length === 0) return false
  return whose.every((name) => {
    if (ours?.test(name) ?? false) return false
    return !(countriesCalled(name, language)?.includes(subject.publisher) ?? false)
  })
}
