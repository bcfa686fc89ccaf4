import type { FeedReader } from '../domain/feed.ts'
import { detectLanguage } from './bulletins/detect-language.ts'
import { parseDocument } from './bulletins/document.ts'
import { readReport } from './bulletins/report.ts'

/** Reads what operators add: any RSS, Atom or JSON Feed, by whoever publishes it, in whatever language. */
export const bulletins: FeedReader = {
  parse: parseDocument,
  read: readReport,
  languageOf: (text) => detectLanguage(text) ?? 'und',
}
