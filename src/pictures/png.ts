import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { Sketch } from './paper.ts'
import { FONT_FAMILY } from './words.ts'

const { resolve } = createRequire(import.meta.url)
const FONTS = ['400Regular/IBMPlexSansArabic_400Regular.ttf', '700Bold/IBMPlexSansArabic_700Bold.ttf']

/** A picture as PNG, made on another thread. Rejects where the library cannot make it. */
export async function pngOf({ svg }: Sketch): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FONTS.map(fontFile), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  })
  return image.asPng()
}

function fontFile(path: string): string {
  return resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${path}`)
}
