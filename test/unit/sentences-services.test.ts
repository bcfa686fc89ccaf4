import { describe, expect, it } from 'vitest'
import {
  classifySentence,
  readSentences,
  type Subject,
} from '../../src/sources/shared/sentences/read-sentences.ts'

const now = '2026-06-15T12:00:00.000Z'
const reader = (language: string, publisher: string): Subject => ({ language, publisher, country: 'ML', now })
const READERS = {
  en: reader('en', 'US'),
  fr: reader('fr', 'FR'),
  de: reader('de', 'DE'),
  es: reader('es', 'ES'),
  it: reader('it', 'IT'),
  pt: reader('pt', 'PT'),
  nl: reader('nl', 'NL'),
  sv: reader('sv', 'SE'),
  nb: reader('nb', 'NO'),
  da: reader('da', 'DK'),
  fi: reader('fi', 'FI'),
  pl: reader('pl', 'PL'),
  ja: reader('ja', 'JP'),
  ko: reader('ko', 'KR'),
} as const
type Language = keyof typeof READERS
type Sentence = readonly [language: Language, sentence: string]

const mission = ([language, sentence]: Sentence) => classifySentence(sentence, READERS[language]).mission

describe('consular services that are suspended, while the embassy is open', () => {
  const suspended: readonly Sentence[] = [
    ['en', 'The U.S. Embassy in Bamako has suspended consular services.'],
    ['en', 'The U.S. Embassy has suspended all routine consular services until further notice.'],
    ['en', 'On March 2, 2026, the Embassy suspended routine visa and consular services.'],
    ['en', 'On Monday, March 2, 2026, the Embassy suspended all consular services.'],
    ['en', 'Routine consular services at the U.S. Embassy in Bamako are temporarily suspended.'],
    ['en', 'Following the suspension of all consular services at the Embassy, contact us by e-mail.'],
    ['en', 'The consular section of the U.S. Embassy in Bamako is closed until further notice.'],
    ['en', 'The Embassy’s consular section remains closed until further notice.'],
    ['en', 'All consular services are suspended; the Embassy remains open.'],
    ['fr', 'L’ambassade de France au Mali a suspendu ses services consulaires.'],
    ['fr', 'L’ambassade a provisoirement suspendu l’ensemble de ses activités consulaires.'],
    ['fr', 'Les services consulaires de l’ambassade sont suspendus depuis le 3 mars.'],
    ['fr', 'La section consulaire de l’ambassade est fermée jusqu’à nouvel ordre.'],
    ['de', 'Die deutsche Botschaft in Bamako hat alle konsularischen Dienstleistungen eingestellt.'],
    ['de', 'Die konsularische Tätigkeit der Botschaft ist derzeit ausgesetzt.'],
    ['de', 'Die Konsularabteilung der Botschaft ist bis auf Weiteres geschlossen.'],
    ['es', 'La Embajada de España en Bamako ha suspendido todos sus servicios consulares.'],
    ['es', 'Los servicios consulares de la Embajada han quedado temporalmente suspendidos.'],
    ['es', 'La sección consular de la Embajada está cerrada hasta nuevo aviso.'],
    ['it', 'L’Ambasciata d’Italia a Bamako ha sospeso i servizi consolari.'],
    ['it', 'L’erogazione dei servizi consolari è temporaneamente sospesa.'],
    ['it', 'La cancelleria consolare dell’Ambasciata è chiusa fino a nuovo avviso.'],
    ['pt', 'A Embaixada de Portugal em Bamako suspendeu todos os serviços consulares.'],
    ['pt', 'Os serviços consulares da Embaixada estão temporariamente suspensos.'],
    ['pt', 'A secção consular da Embaixada está encerrada até novo aviso.'],
    ['nl', 'De ambassade heeft de consulaire dienstverlening tijdelijk opgeschort.'],
    ['nl', 'Alle consulaire diensten zijn sinds maart stopgezet.'],
    ['nl', 'De consulaire afdeling van de ambassade is tot nader order gesloten.'],
    ['sv', 'Ambassadens konsulära verksamhet har pausats.'],
    [
      'sv',
      'Ambassaden har tillfälligt ställt in all konsulär service, och har suspenderat sina konsulära tjänster.',
    ],
    ['sv', 'Konsulära avdelningen vid ambassaden är stängd tills vidare.'],
    ['nb', 'Ambassaden har innstilt all konsulær virksomhet.'],
    ['nb', 'Alle konsulære tjenester er midlertidig innstilt.'],
    ['nb', 'Den konsulære avdelingen ved ambassaden er stengt inntil videre.'],
    ['da', 'Ambassaden har indstillet al konsulær service.'],
    ['da', 'De konsulære ydelser er midlertidigt suspenderet.'],
    ['da', 'Den konsulære afdeling er lukket indtil videre.'],
    ['fi', 'Suurlähetystö on keskeyttänyt kaikki konsulipalvelut.'],
    ['fi', 'Suurlähetystön konsulipalvelut on toistaiseksi keskeytetty.'],
    ['fi', 'Konsuliosasto on toistaiseksi suljettu.'],
    ['pl', 'Ambasada zawiesiła działalność konsularną.'],
    ['pl', 'Świadczenie usług konsularnych zostało zawieszone.'],
    ['pl', 'Wydział konsularny Ambasady RP jest nieczynny do odwołania.'],
    ['ja', '在マリ日本国大使館は領事業務を停止しています。'],
    ['ja', '当面の間、大使館の領事窓口を閉鎖します。'],
    ['ko', '주말리대사관은 영사업무를 잠정 중단하였습니다.'],
    ['ko', '대사관의 영사 서비스가 전면 중단되었습니다.'],
  ]

  it.each(suspended)('%s: "%s"', (...sentence) => {
    expect(mission(sentence)).toBe('services-suspended')
  })

  it('is said in every language that is read', () => {
    expect(new Set(suspended.map(([language]) => language))).toEqual(new Set(Object.keys(READERS)))
  })
})

describe('no suspension of consular services as such', () => {
  const others: readonly (readonly [what: string, ...sentence: Sentence])[] = [
    ['visas only', 'en', 'The U.S. Embassy in Bamako has suspended visa services.'],
    ['some of them', 'en', 'The Embassy has suspended some consular services.'],
    ['a branch', 'en', 'In-person consular services at the Embassy are suspended.'],
    ['some people', 'en', 'Consular services for foreign spouses are suspended at the Embassy.'],
    ['a consulate', 'en', 'The U.S. Consulate in Gao has suspended consular services; contact the Embassy.'],
    ['elsewhere in the country', 'en', 'The Embassy has suspended consular services outside Bamako.'],
    ['a day', 'en', 'The Embassy has suspended routine consular services today.'],
    ['a weekday', 'en', 'Routine consular services are suspended on Tuesday.'],
    ['a date', 'en', 'Routine consular services at the Embassy are suspended on March 3.'],
    ['some days', 'en', 'Consular services are suspended from March 3 to 5.'],
    ['a day off', 'en', 'The consular section is closed for the national holiday.'],
    ['limited help', 'en', 'The Embassy has limited ability to provide consular services.'],
    ['what may come', 'en', 'The Embassy may suspend consular services at short notice.'],
    ['a condition', 'en', 'If consular services are suspended, write to the duty officer.'],
    ['no closing that lasts', 'en', 'The consular section is closed.'],
    ['other governments', 'en', 'The Russian Embassy has suspended consular services.'],
    ['visas only', 'fr', 'L’ambassade a suspendu la délivrance des visas.'],
    ['some of them', 'fr', 'Certains services consulaires sont suspendus.'],
    ['a day', 'fr', 'Les services consulaires de l’ambassade sont suspendus le mardi 3 mars.'],
    ['limited help', 'fr', 'Les services consulaires de l’ambassade sont limités.'],
    ['visas only', 'de', 'Die Visastelle der Botschaft ist bis auf Weiteres geschlossen.'],
    ['some of them', 'de', 'Einige konsularische Dienstleistungen sind ausgesetzt.'],
    ['a day', 'de', 'Konsularische Dienstleistungen sind heute ausgesetzt.'],
    ['limited help', 'de', 'Die konsularischen Dienstleistungen sind eingeschränkt.'],
    ['visas only', 'es', 'La Embajada ha suspendido los servicios de visados.'],
    ['some of them', 'es', 'Algunos servicios consulares de la Embajada están suspendidos.'],
    ['a day', 'es', 'Los servicios consulares de la Embajada están suspendidos hoy.'],
    ['limited help', 'it', 'L’erogazione dei servizi consolari è temporaneamente limitata.'],
    ['some of them', 'it', 'Alcuni servizi consolari sono sospesi.'],
    ['a day', 'it', 'I servizi consolari sono sospesi il 3 marzo.'],
    ['some of them', 'pt', 'Alguns serviços consulares da Embaixada estão suspensos.'],
    ['a day', 'pt', 'Os serviços consulares estão suspensos hoje.'],
    ['some of them', 'nl', 'Sommige consulaire diensten zijn opgeschort.'],
    ['a day', 'nl', 'De consulaire diensten zijn vandaag opgeschort.'],
    ['some of them', 'sv', 'Vissa konsulära tjänster är inställda.'],
    ['a day', 'sv', 'Ambassadens konsulära service är i dag inställd.'],
    ['some of them', 'nb', 'Noen konsulære tjenester er innstilt.'],
    ['a day', 'nb', 'Konsulære tjenester er innstilt i dag.'],
    ['some of them', 'da', 'Nogle konsulære ydelser er suspenderet.'],
    ['a day', 'da', 'De konsulære ydelser er i dag suspenderet.'],
    ['some of them', 'fi', 'Osa konsulipalveluista on keskeytetty.'],
    ['a day', 'fi', 'Konsulipalvelut on keskeytetty tänään.'],
    ['some of them', 'pl', 'Niektóre usługi konsularne zostały zawieszone.'],
    ['a day', 'pl', 'Dziś usługi konsularne są zawieszone.'],
    ['some of them', 'ja', '大使館の領事業務の一部を停止しています。'],
    ['a day', 'ja', '本日、大使館の領事業務を停止しています。'],
    ['some of them', 'ko', '대사관은 일부 영사업무를 중단하였습니다.'],
    ['a day', 'ko', '대사관은 오늘 영사업무를 중단합니다.'],
  ]

  it.each(others)('%s, %s: "%s"', (_, ...sentence) => {
    expect(['normal', 'limited']).toContain(mission(sentence))
  })

  const closed: readonly Sentence[] = [
    ['en', 'The U.S. Embassy in Bamako has suspended operations, including all consular services.'],
    ['en', 'The U.S. Embassy in Bamako is closed and has no consular services: they are all suspended.'],
    ['en', 'All embassy staff have been evacuated and consular services are suspended.'],
    ['fr', 'L’ambassade a suspendu ses activités, y compris ses services consulaires.'],
    ['fr', 'L’ambassade est fermée et ses services consulaires sont suspendus.'],
    ['de', 'Die Botschaft ist geschlossen, alle konsularischen Dienstleistungen sind eingestellt.'],
    ['es', 'La Embajada ha suspendido sus actividades y los servicios consulares están suspendidos.'],
    ['it', 'L’Ambasciata ha sospeso le proprie attività, compresi i servizi consolari.'],
    ['pt', 'A Embaixada suspendeu as suas atividades e os serviços consulares estão suspensos.'],
    ['nl', 'De ambassade is gesloten en alle consulaire diensten zijn opgeschort.'],
    ['sv', 'Ambassaden är stängd och dess konsulära verksamhet har upphört.'],
    ['nb', 'Ambassaden er stengt, og alle konsulære tjenester er innstilt.'],
    ['da', 'Ambassaden er lukket, og al konsulær service er indstillet.'],
    ['fi', 'Suurlähetystö on suljettu, ja konsulipalvelut on keskeytetty.'],
    ['fi', 'Suurlähetystö on keskeyttänyt toimintansa.'],
    ['pl', 'Ambasada jest zamknięta, a usługi konsularne zostały zawieszone.'],
    ['ja', '大使館は閉鎖され、領事サービスも停止しています。'],
    ['ko', '대사관은 폐쇄되어 영사업무도 중단되었습니다.'],
  ]

  it.each(closed)('an embassy that is closed stays closed, %s: "%s"', (...sentence) => {
    expect(mission(sentence)).toBe('suspended')
  })
})

describe('consular services that are there again', () => {
  const stopped = 'The Embassy suspended all consular services.'
  const closed = 'The Embassy suspended operations.'
  const posture = (...sentences: readonly string[]) => readSentences(sentences, READERS.en).mission.posture

  it.each([
    'The Embassy has resumed routine consular services.',
    'Consular services have now resumed at the Embassy.',
    'The consular section of the Embassy has reopened.',
    'The Embassy has reopened.',
  ])('ends their suspension: "%s"', (resumed) => {
    expect(posture(stopped)).toBe('services-suspended')
    expect(posture(stopped, resumed)).toBe('normal')
  })

  it('opens no embassy that is closed', () => {
    expect(posture(closed, 'Consular services have now resumed at the Embassy.')).toBe('suspended')
  })

  it.each([
    'The Embassy has resumed limited consular services.',
    'The Embassy hopes that consular services have resumed by May.',
  ])('is not said by "%s"', (sentence) => {
    expect(posture(stopped, sentence)).toBe('services-suspended')
  })
})
