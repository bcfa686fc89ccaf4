import { frMeae } from './fr-meae.ts'
import type { Source } from './source.ts'
import { ukFcdo } from './uk-fcdo.ts'
import { usState } from './us-state.ts'

/** Every source that Tocsin can read: one file, one line here, one fixture folder. */
export const SOURCES: readonly Source[] = [usState, ukFcdo, frMeae]
