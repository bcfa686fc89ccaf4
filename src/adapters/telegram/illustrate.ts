import type { Picture } from '../../card/card.ts'
import { border } from '../../lib/border.ts'
import type { Page } from './render.ts'
import { defused } from './styled.ts'

/** 0–1024 units after its entities are parsed (Bot API, sendPhoto). */
const CAPTION_UNITS = 1024

/** The pages of a card below its picture: the first as its caption, or where that is too long, what the picture shows. */
export function illustrated(picture: Picture, pages: readonly Page[]): readonly Page[] {
  const [first, ...others] = pages
  if (first !== undefined && first.text.length <= CAPTION_UNITS) return [{ ...first, picture }, ...others]
  const shown = defused(picture.alternative).trim()
  const text = shown.length <= CAPTION_UNITS ? shown : shown.slice(0, border(shown, CAPTION_UNITS)).trim()
  return [{ text, entities: [], keyboard: undefined, picture }, ...pages]
}
