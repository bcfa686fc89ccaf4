import type { CountryCode } from '../../domain/country.ts'

/** A post with a website of its own. */
export interface Post {
  readonly country: CountryCode
  readonly host: string
}

/**
 * Countries whose embassy publishes under `<ISO code>.usembassy.gov`. Left out are those that a neighbour's post covers
 * (Andorra, Bhutan, Comoros, the eastern Caribbean, Guinea-Bissau, Kiribati, Liechtenstein, Monaco, Nauru, San Marino,
 * São Tomé, Seychelles, Solomon Islands, Tonga, Tuvalu, Vanuatu …), and the Palestinian territories, for which the
 * embassy in Jerusalem speaks. Iran has a virtual embassy; Afghanistan, Syria, Venezuela, Yemen and others keep their
 * website while the embassy itself is closed.
 */
const EMBASSIES = `
ae af al am ao ar at au az ba bb bd be bf bg bh bi bj bn bo br bs bw by bz ca cd cf cg ch ci cl cm co cr cu cv cy cz de dj
dk do dz ec ee eg er es et fi fj fm fr ga ge gh gm gn gq gr gt gy hn hr ht hu id ie il in iq ir is it jm jo jp ke kg kh kr
kw kz la lb lk lr ls lt lu lv ly ma md me mg mh mk ml mm mn mr mt mu mv mw mx my mz na ne ng ni nl no np nz om pa pe pg ph
pk pl pt pw py qa ro rs ru rw sa sd se sg si sk sl sn so sr ss sv sy sz td tg th tj tl tm tn tr tt tz ua ug uy uz va ve vn
ws xk ye za zm zw
`

/** Britain goes by the code that it prefers; the others are no embassies, or stand on a host of their own. */
const OTHERS: readonly Post[] = [
  { country: 'GB', host: 'uk.usembassy.gov' },
  { country: 'CN', host: 'china.usembassy-china.org.cn' },
  { country: 'TW', host: 'www.ait.org.tw' },
  { country: 'HK', host: 'hk.usconsulate.gov' },
  { country: 'BM', host: 'bm.usconsulate.gov' },
  { country: 'CW', host: 'cw.usconsulate.gov' },
]

/** Every post that is known to publish alerts; no country twice. */
export const POSTS: readonly Post[] = [
  ...EMBASSIES.trim()
    .split(/\s+/)
    .map((code) => ({ country: code.toUpperCase(), host: `${code}.usembassy.gov` })),
  ...OTHERS,
]

/** The page that lists a post's alerts; its feed stands below it. */
export function alertPageOf({ host }: Post): string {
  return `https://${host}/category/alert/`
}
