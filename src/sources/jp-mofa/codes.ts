import type { CountryCode } from '../../domain/country.ts'

/**
 * The ministry's own numbers, made from telephone codes. Hawaii has one of its own (1808), which is left out: what is said
 * of a part is not said of the country.
 */
const CODES = `
  0060 MY | 0062 ID | 0063 PH | 0065 SG | 0066 TH | 0082 KR | 0084 VN | 0086 CN | 0091 IN | 0092 PK
  0094 LK | 0095 MM | 0670 TL | 0673 BN | 0850 KP | 0852 HK | 0853 MO | 0855 KH | 0856 LA | 0880 BD
  0886 TW | 0960 MV | 0975 BT | 0976 MN | 0977 NP | 0061 AU | 0064 NZ | 0674 NR | 0675 PG | 0676 TO
  0677 SB | 0678 VU | 0679 FJ | 0680 PW | 0682 CK | 0683 NU | 0685 WS | 0686 KI | 0687 NC | 0688 TV
  0691 FM | 0692 MH | 1001 MP | 1002 GU | 9689 PF | 1000 US | 9001 CA | 0051 PE | 0052 MX | 0053 CU
  0054 AR | 0055 BR | 0056 CL | 0057 CO | 0058 VE | 0473 GD | 0501 BZ | 0502 GT | 0503 SV | 0504 HN
  0505 NI | 0506 CR | 0507 PA | 0509 HT | 0591 BO | 0592 GY | 0593 EC | 0595 PY | 0597 SR | 0598 UY
  0758 LC | 0767 DM | 0784 VC | 0809 DO | 0868 TT | 0869 KN | 0876 JM | 1242 BS | 1246 BB | 1268 AG
  0007 KZ | 0030 GR | 0031 NL | 0032 BE | 0033 FR | 0034 ES | 0036 HU | 0039 IT | 0040 RO | 0041 CH
  0043 AT | 0044 GB | 0045 DK | 0046 SE | 0047 NO | 0048 PL | 0049 DE | 0351 PT | 0352 LU | 0353 IE
  0354 IS | 0355 AL | 0356 MT | 0357 CY | 0358 FI | 0359 BG | 0370 LT | 0371 LV | 0372 EE | 0373 MD
  0374 AM | 0375 BY | 0376 AD | 0377 MC | 0378 SM | 0380 UA | 0381 RS | 0382 ME | 0385 HR | 0386 SI
  0387 BA | 0389 MK | 0420 CZ | 0421 SK | 0423 LI | 0992 TJ | 0993 TM | 0994 AZ | 0995 GE | 0996 KG
  0998 UZ | 9007 RU | 9039 VA | 0090 TR | 0093 AF | 0098 IR | 0961 LB | 0962 JO | 0963 SY | 0964 IQ
  0965 KW | 0966 SA | 0967 YE | 0968 OM | 0970 PS | 0971 AE | 0972 IL | 0973 BH | 0974 QA | 0020 EG
  0027 ZA | 0211 SS | 0212 MA | 0213 DZ | 0216 TN | 0218 LY | 0220 GM | 0221 SN | 0222 MR | 0223 ML
  0224 GN | 0225 CI | 0226 BF | 0227 NE | 0228 TG | 0229 BJ | 0230 MU | 0231 LR | 0232 SL | 0233 GH
  0234 NG | 0235 TD | 0236 CF | 0237 CM | 0238 CV | 0239 ST | 0240 GQ | 0241 GA | 0242 CG | 0243 CD
  0244 AO | 0245 GW | 0248 SC | 0249 SD | 0250 RW | 0251 ET | 0252 SO | 0253 DJ | 0254 KE | 0255 TZ
  0256 UG | 0257 BI | 0258 MZ | 0260 ZM | 0261 MG | 0263 ZW | 0264 NA | 0265 MW | 0266 LS | 0267 BW
  0268 SZ | 0269 KM | 0291 ER | 9212 EH | 9381 XK | 1340 VI | 1787 PR | 1684 AS
`

const BY_NUMBER: ReadonlyMap<string, CountryCode> = new Map(
  CODES.split(/[|\n]/).flatMap((entry) => {
    const [number, country] = entry.trim().split(' ')
    return number === undefined || country === undefined ? [] : [[number, country] as const]
  }),
)

/** The countries that have a number. */
export const NUMBERED: readonly CountryCode[] = [...new Set(BY_NUMBER.values())]

/** The country of a number such as `0098`; undefined where there is none. */
export function countryOfNumber(number: string): CountryCode | undefined {
  return BY_NUMBER.get(number)
}
