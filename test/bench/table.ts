/** One figure of one benchmark. */
export interface Row {
  readonly name: string
  readonly measured: string
  readonly figure: string
  /** Empty where the figure only explains another. */
  readonly target: string
  readonly met: boolean | null
}

/** A figure that has to stay below, or reach, a bound. */
export function bounded(
  about: Pick<Row, 'name' | 'measured'>,
  { value, unit, most, least }: { value: number; unit: string; most?: number; least?: number },
): Row {
  const met = Number.isFinite(value) && value <= (most ?? value) && value >= (least ?? value)
  const target = most === undefined ? `≥ ${least} ${unit}` : `≤ ${most} ${unit}`
  return { ...about, figure: `${shown(value)} ${unit}`.trim(), target: target.trim(), met }
}

/** A figure without a target. */
export function told(about: Pick<Row, 'name' | 'measured'>, figure: string): Row {
  return { ...about, figure, target: '', met: null }
}

export function markdown(rows: readonly Row[]): string {
  const lines = rows.map(({ name, measured, figure, target, met }) => {
    const word = met === null ? '' : verdict(met)
    return `| ${[name, measured, figure, target, word].join(' | ')} |`
  })
  return ['| benchmark | measured | figure | target | |', '|---|---|---|---|---|', ...lines].join('\n')
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return 'never'
  if (Number.isInteger(value)) return String(value)
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(Math.abs(value) < 100 ? 1 : 0)
}

function verdict(met: boolean): string {
  return met ? 'met' : '**missed**'
}
