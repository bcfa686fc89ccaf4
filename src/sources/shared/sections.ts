import { htmlToText } from '../../lib/text.ts'

/** A heading of an HTML page and what stands below it, up to the next heading of the same rank. */
export interface Section {
  /** Text of the heading; empty for what stands before the first one. */
  readonly heading: string
  readonly html: string
}

/** Splits `html` at its headings of one rank: `sectionsOf(page, 'h2')`. The headings stay in `html`. */
export function sectionsOf(html: string, rank: 'h2' | 'h3'): readonly Section[] {
  const start = new RegExp(`(?=<${rank}[\\s>])`, 'i')
  const heading = new RegExp(`^<${rank}[^>]*>([\\s\\S]*?)</${rank}>`, 'i')
  return html.split(start).map((part) => ({ heading: htmlToText(heading.exec(part)?.[1] ?? ''), html: part }))
}
