import type { Card, CardFile, Picture } from '../../card/card.ts'
import { border } from '../../lib/border.ts'
import type { Page } from './render.ts'
import { defused } from './styled.ts'

/** 0–1024 units after its entities are parsed (Bot API, sendPhoto and sendDocument). */
const CAPTION_UNITS = 1024

/** The pages of a card with its picture or file; undefined where it has neither. */
export function illustrated(
  { picture, file }: Pick<Card, 'picture' | 'file'>,
  pages: readonly Page[],
): readonly Page[] | undefined {
  if (picture !== undefined) return below(picture, pages)
  return file === undefined ? undefined : above(file, pages)
}

/** The first page is the picture's caption, or where that is too long, what the picture shows. */
function below(picture: Picture, pages: readonly Page[]): readonly Page[] {
  const [first, ...others] = pages
  if (first !== undefined && fits(first)) return [{ ...first, picture }, ...others]
  const shown = defused(picture.alternative).trim()
  const text = shown.length <= CAPTION_UNITS ? shown : shown.slice(0, border(shown, CAPTION_UNITS)).trim()
  return [{ text, entities: [], keyboard: undefined, picture }, ...pages]
}

/** The only page is the file's caption; of a longer card the file is the last message. */
function above(file: CardFile, pages: readonly Page[]): readonly Page[] {
  const [first] = pages
  if (first !== undefined && pages.length === 1 && fits(first)) return [{ ...first, file }]
  return [...pages, { text: '', entities: [], keyboard: undefined, file }]
}

function fits({ text }: Page): boolean {
  return text.length <= CAPTION_UNITS
}
