import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { sentencesOf } from '../../lib/text.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { refuseHuge } from '../shared/limits.ts'
import { refusal } from '../shared/refusal.ts'
import { countryOfNumber } from './codes.ts'

/** One publication of the ministry. */
export interface Mail {
  /** Such as `2026T007`: kept when it is issued again with a corrected text. */
  readonly key: string
  /** `level`: danger levels of a country (T40); `warning`: a warning about one or several countries. */
  readonly kind: 'level' | 'warning'
  readonly countries: readonly CountryCode[]
  /** Tokyo's day. */
  readonly date: SourceDate | null
  readonly title: string
  readonly sentences: readonly string[]
  /** The levels that hold somewhere in the country. */
  readonly levels: readonly Level[]
  readonly url: string
}

export interface Feed {
  readonly mails: readonly Mail[]
  /** Numbers that no table explains. */
  readonly unnamed: readonly string[]
  /** Kinds of publications never seen: what they say is not known, the others are read. */
  readonly failures: readonly SourceError[]
}

/**
 * What is read: danger levels, spot and wide-area warnings, emergency mails of embassies. Not their everyday mails
 * (R10, nearly all of the volume), nor infections (T41, C31, C51).
 */
const KINDS: Readonly<Record<string, Mail['kind']>> = {
  T40: 'level',
  C30: 'warning',
  C50: 'warning',
  R20: 'warning',
}
const OTHERS = /^(?:R1\d|T41|C31|C51)$/

const FLAG = z.enum(['0', '1']).default('0')
const LIST = z.array(z.object({ cd: z.array(z.string()).default([]) })).default([])
const MAIL = z.object({
  keyCd: z.string().min(1),
  infoType: z.string(),
  leaveDate: z.string().default(''),
  country: LIST,
  title: z.string().default(''),
  lead: z.string().default(''),
  mainText: z.string().default(''),
  infoUrl: z.string().default('https://www.anzen.mofa.go.jp/'),
  riskLevel4: FLAG,
  riskLevel3: FLAG,
  riskLevel2: FLAG,
  riskLevel1: FLAG,
})
const DOCUMENT = z.object({
  opendata: z.object({ '@_mailCount': z.string(), mail: z.array(MAIL).default([]) }),
})

/** Throws SourceError `blocked` or `unreadable`. */
export function parseFeed(body: string, where: string): Feed {
  refuseHuge(body, where)
  const text = body.replace(/^\ufeff/, '').trimStart()
  const parsed = DOCUMENT.safeParse(parsedXml(text, where))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const what = `${issue?.message ?? 'another shape'} at "${issue?.path.join('.') ?? ''}"`
    throw refusal(text, { where, what, cause: parsed.error })
  }
  const { mail: mails, '@_mailCount': count } = parsed.data.opendata
  if (Number(count) !== mails.length) {
    throw refusal(text, { where, what: `${mails.length} publications where ${count} are announced` })
  }
  const read = mails.filter(({ infoType }) => infoType in KINDS)
  const odd = mails.filter(({ infoType }) => !(infoType in KINDS) && !OTHERS.test(infoType))
  return {
    mails: read.flatMap((mail) => mailOf(mail)),
    unnamed: [
      ...new Set(read.flatMap(numbersOf).filter((number) => countryOfNumber(number) === undefined)),
    ].map((number) => `country number ${number}`),
    failures: [...new Set(odd.map(({ infoType }) => infoType))].map(
      (kind) => new SourceError('unknown-wording', { where, what: `the kind of publication "${kind}"` }),
    ),
  }
}

function parsedXml(text: string, where: string): unknown {
  if (!text.startsWith('<?xml')) throw refusal(text, { where, what: 'XML expected' })
  if (text.includes('<!DOCTYPE')) throw refusal(text, { where, what: 'a document type in a feed' })
  if (!text.includes('</opendata>')) throw refusal(text, { where, what: 'a feed that ends too early' })
  if (isMisdecoded(text)) throw refusal(text, { where, what: 'a feed in another character set' })
  try {
    const parsed: unknown = new XMLParser(OPTIONS).parse(text)
    return parsed
  } catch (cause) {
    throw refusal(text, { where, what: 'broken XML', cause })
  }
}

const LISTS: ReadonlySet<string> = new Set(['mail', 'country', 'cd'])
const OPTIONS = {
  ignoreAttributes: false,
  parseTagValue: false,
  maxNestedTags: 30,
  isArray: (name: string) => LISTS.has(name),
}

function numbersOf({ country }: z.infer<typeof MAIL>): readonly string[] {
  return country.flatMap(({ cd }) => cd)
}

function mailOf(mail: z.infer<typeof MAIL>): readonly Mail[] {
  const kind = KINDS[mail.infoType]
  if (kind === undefined) return []
  const flags = [mail.riskLevel1, mail.riskLevel2, mail.riskLevel3, mail.riskLevel4]
  return [
    {
      key: mail.keyCd,
      kind,
      countries: numbersOf(mail).flatMap((number) => countryOfNumber(number) ?? []),
      date: dayOf(mail.leaveDate),
      title: mail.title.normalize('NFKC').trim(),
      sentences: sentencesOf(`${mail.lead}\n${mail.mainText}`.replace(/^[●・○■ 　]+/gm, '')),
      levels: ([1, 2, 3, 4] as const).filter((level) => flags[level - 1] === '1'),
      url: mail.infoUrl,
    },
  ]
}

/** "2026/01/16 00:00:00", Tokyo time. */
function dayOf(printed: string): SourceDate | null {
  const [, year, month, day] = /^(\d{4})\/(\d{2})\/(\d{2})\b/.exec(printed) ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}
