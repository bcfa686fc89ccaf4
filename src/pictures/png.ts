import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { Sketch } from './paper.ts'
import { FONT_FAMILY } from './words.ts'

const require = createRequire(import.meta.url)

/** A picture as PNG, made on another thread. Rejects where the library cannot make it. */
export async function pngOf({ svg }: Sketch): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  })
  return image.asPng()
}

/** Latin and Arabic letters, regular and bold. */
function fontFiles(): string[] {
  return [
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
  ]
}
