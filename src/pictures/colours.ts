import type { Level } from '../domain/observation.ts'

/** The picture brings its own paper, so that it reads the same in a light and in a dark chat. */
export const COLOURS = {
  paper: '#fbfaf6',
  edge: '#d8d4c9',
  ink: '#1d2330',
  faint: '#5a6070',
  line: '#dedad0',
  sea: '#dfe8ee',
  below: '#f3efe6',
  hatch: '#a9adb5',
  hatched: '#f0efec',
} as const

interface LevelColour {
  readonly fill: string
  readonly edge: string
  /** For a digit on it. */
  readonly ink: string
}

/** The worse the darker: they are told apart in grey, and by eyes that see no red or green. */
export const LEVEL_COLOURS: Readonly<Record<Level, LevelColour>> = {
  1: { fill: '#c6e6dc', edge: '#7db5a3', ink: COLOURS.ink },
  2: { fill: '#f4d04f', edge: '#c19f21', ink: COLOURS.ink },
  3: { fill: '#e8792b', edge: '#b5560f', ink: COLOURS.ink },
  4: { fill: '#9c1033', edge: '#6d0520', ink: '#ffffff' },
}
