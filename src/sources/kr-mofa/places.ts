import type { CountryCode } from '../../domain/country.ts'

/** A country, and the number of its page. */
export interface Place {
  readonly country: CountryCode
  readonly id: string
}

/** The numbers follow no order that could be guessed: only countries whose page was seen. */
const IDS = `
  AE 135 | AF 284 | AM 334 | AZ 335 | BF 94 | BH 288 | BI 93 | BO 92 | BY 333 | CD 215 | CF 190
  CM 199 | CO 213 | CU 327 | EG 178 | ER 338 | ET 156 | GE 332 | HT 324 | IL 177 | IN 285 | IQ 174
  IR 176 | JO 165 | JP 183 | KH 259 | KW 216 | LB 40 | LY 375 | MG 49 | ML 57 | MM 75 | MZ 63 | NE 27
  NG 18 | NP 22 | OM 162 | PK 239 | PS 398 | QA 202 | RU 39 | SA 107 | SD 122 | SO 120 | SS 373
  SY 131 | TD 295 | TH 260 | TR 228 | UA 169 | VE 85 | YE 294
`

/** The countries that can be asked about. */
export const PLACES: readonly Place[] = IDS.split(/[|\n]/).flatMap((entry) => {
  const [country = '', id = ''] = entry.trim().split(' ')
  return id === '' ? [] : [{ country, id }]
})
