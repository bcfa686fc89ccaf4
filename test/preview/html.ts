/** Text that no browser reads as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A picture of a card as the source of an `<img>`. */
export function pictureHtml(
  picture: { readonly png: Uint8Array; readonly alternative: string } | undefined,
): string {
  if (picture === undefined) return ''
  const source = `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`
  return `<img class="picture" alt="${escapeHtml(picture.alternative)}" src="${source}">`
}
