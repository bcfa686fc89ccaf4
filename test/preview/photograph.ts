import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 24px; width: WIDTHpx; font: 15px/1.38 "Noto Sans", "DejaVu Sans", sans-serif; display: flex; gap: 24px; align-items: flex-start; background: #d5dbe3 }
  .column { flex: 1; min-width: 0 } .name { font-size: 13px; color: #4b5563; margin: 0 0 8px }
  .telegram { background: #b8cfe5; border-radius: 12px; padding: 14px } .bubble { background: #fff; border-radius: 12px; padding: 10px 14px; margin-bottom: 4px; overflow-wrap: anywhere }
  .telegram a { color: #1d6fb8 } .telegram blockquote { margin: 2px 0; padding: 2px 10px; border-left: 3px solid #3390ec; background: #eef5fc; border-radius: 4px }
  .row { display: flex; gap: 4px; margin-bottom: 4px; flex-wrap: wrap } .telegram .row span { flex: 1; text-align: center; background: #8fb0d0; color: #fff; border-radius: 8px; padding: 6px 8px }
  .discord { background: #313338; color: #dbdee1; border-radius: 12px; padding: 14px } .embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px; margin-bottom: 6px; overflow-wrap: anywhere }
  .discord h3 { margin: 0 0 6px; font-size: 16px; color: #f2f3f5 } .discord h4 { margin: 10px 0 2px; font-size: 16px; color: #f2f3f5 } .discord a { color: #00a8fc }
  .discord blockquote { margin: 2px 0; padding: 0 10px; border-left: 4px solid #4e5058 } .point { padding-left: 16px; position: relative } .point:before { content: "•"; position: absolute; left: 4px }
  .line { min-height: 8px } .discord .row span { background: #4e5058; color: #fff; border-radius: 4px; padding: 6px 14px } .discord .menu { flex: 1; background: #1e1f22 }
  code { background: rgba(127, 127, 127, .18); border-radius: 4px; padding: 0 4px; font: 13px "DejaVu Sans Mono", monospace } .picture { width: 100%; border-radius: 8px; margin: 4px 0 }
`

/** Columns of a page, each with its name. */
export interface Column {
  readonly name: string
  readonly html: string
}

/**
 * Photographs the columns side by side with Chromium (`CHROMIUM`, else `chromium`), `width` pixels wide and as high as
 * they are. Throws where there is no Chromium.
 */
export async function photograph(
  columns: readonly Column[],
  { width, out }: { readonly width: number; readonly out: string },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-preview-'))
  try {
    const page = join(folder, 'page.html')
    await writeFile(page, pageOf(columns, width))
    const dom = await chromium(folder, ['--dump-dom', page])
    const height = Number(/data-height="(\d+)"/.exec(dom)?.[1])
    if (!Number.isInteger(height)) throw new Error(`the height of ${out} is not known`)
    await chromium(folder, [`--screenshot=${out}`, `--window-size=${width},${height}`, page])
  } finally {
    await rm(folder, { recursive: true })
  }
}

function pageOf(columns: readonly Column[], width: number): string {
  const body = columns
    .map(({ name, html }) => `<div class="column"><p class="name">${name}</p>${html}</div>`)
    .join('')
  const measure = 'document.body.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)'
  return `<!doctype html><meta charset="utf-8"><style>${STYLE.replace('WIDTH', String(width))}</style><body>${body}<script>onload = () => { ${measure} }</script>`
}

async function chromium(folder: string, args: readonly string[]): Promise<string> {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--hide-scrollbars',
    '--virtual-time-budget=3000',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const { stdout } = await run(
    process.env['CHROMIUM'] ?? 'chromium',
    [...quiet, `--user-data-dir=${join(folder, 'profile')}`, ...args],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return stdout
}
