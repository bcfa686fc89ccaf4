import { atBmeia } from './at-bmeia.ts'
import { auDfat } from './au-dfat.ts'
import { beFps } from './be-fps.ts'
import { caGac } from './ca-gac.ts'
import { chEda } from './ch-eda.ts'
import { deAa } from './de-aa.ts'
import { dkUm } from './dk-um.ts'
import { esMaec } from './es-maec.ts'
import { fiUm } from './fi-um.ts'
import { frMeae } from './fr-meae.ts'
import { hkSb } from './hk-sb.ts'
import { ieDfa } from './ie-dfa.ts'
import { itMaeci } from './it-maeci.ts'
import { jpMofa } from './jp-mofa.ts'
import { krMofa } from './kr-mofa.ts'
import { nlBz } from './nl-bz.ts'
import { noUd } from './no-ud.ts'
import { nzMfat } from './nz-mfat.ts'
import { plMsz } from './pl-msz.ts'
import { seUd } from './se-ud.ts'
import type { Source } from './source.ts'
import { twBoca } from './tw-boca.ts'
import { ukFcdo } from './uk-fcdo.ts'
import { usEmbassy } from './us-embassy.ts'
import { usState } from './us-state.ts'

/** Every source that Tocsin can read: one file, one line here, one fixture folder. */
export const SOURCES: readonly Source[] = [
  usState,
  usEmbassy,
  ukFcdo,
  frMeae,
  itMaeci,
  deAa,
  esMaec,
  caGac,
  auDfat,
  ieDfa,
  nzMfat,
  nlBz,
  chEda,
  atBmeia,
  jpMofa,
  seUd,
  dkUm,
  noUd,
  fiUm,
  krMofa,
  plMsz,
  hkSb,
  twBoca,
  beFps,
]
