import { describe, expect, it } from 'vitest'
import { da } from '../../src/sources/shared/sentences/da.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'da', country: 'ML', publisher: 'DK', now: '2026-06-15T12:00:00.000Z' }
const leave = 'danskere opfordres til at forlade landet'
const regional = 'danskere opfordres til at forlade området'

describe('Danish', () =>
  readsAsTold({
    language: da,
    subject,
    calls: [
      [
        'da/dem-i-omraader-til-at-forlade',
        'Vi opfordrer danskere i disse områder til at forlade landet.',
        'leave, region',
      ],
      [
        'da/opfordres-til-at-forlade',
        'Danskere i Mali opfordres til omgående at forlade landet.',
        'leave-now, country',
      ],
      ['da/anbefaler-at-danskere-forlader', 'Vi anbefaler, at rejsende forlader Mali.', 'leave, country'],
      ['da/opfordres-til-at-rejse-hjem', 'Danske rejsende anbefales at rejse hjem.', 'leave, country'],
      [
        'da/opfordring-til-at-forlade',
        'Fornyet opfordring til danskere om at forlade Mali',
        'leave, country',
      ],
      ['da/boer-forlade', 'Danskere i Mali bør forlade landet med fly.', 'leave, country'],
      ['da/boer-udrejse', 'Er du i Mali, bør du udrejse med det næste fly.', 'leave, country'],
      ['da/skal-forlade', 'Danskere skal forlade landet, så længe der er fly.', 'leave, country'],
      ['da/forlad-landet', 'Forlad landet med de første fly.', 'leave, country'],
      ['da/rejs-ud', 'Rejs hjem straks.', 'leave-now, country'],
      ['da/overvej-at-forlade', 'Rejsende bør overveje at forlade landet.', 'consider, country'],
      ['da/overvej-at-blive', 'Overvej, om dit ophold er nødvendigt.', 'consider, country'],
    ],
    readings: [
      ['Er du i Mali, så forlad landet.', 'leave, country'],
      ['Rådet til danskere i Mali er at forlade landet.', 'leave, country'],
      ['Danskere skal forlade landet nu.', 'leave-now, country'],
      ['Vi opfordrer alle danskere til hurtigst muligt at forlade Mali.', 'leave, country'],
      ['Danskere opfordres til at forlade landet uden tøven.', 'leave-now, country'],
      ['Danskere opfordres til at forlade de nordlige områder.', 'leave, region'],
      ['Vi opfordrer danskere i Niger til at forlade landet.', 'none'],
      ['Danskere opfordres til at forlade Niger.', 'none'],
      ['På grund af kampene i Niger opfordres danskere i Mali til at forlade landet.', 'leave, country'],
      ['OBS: FORLAD LANDET. Vi fraråder alle rejser.', 'leave, country'],
    ],
    noCalls: [
      ['others by their name', 'Briter opfordres til at forlade landet.'],
      ['a request of the police', 'Politiet beder folk om at forlade området.'],
      ['an order to stay in', 'Danskere opfordres til ikke at forlade hotellet.'],
      ['being ready', 'Danskere opfordres til at være klar til at forlade landet.'],
      ['what is still possible', 'Der er stadig mulighed for at forlade landet med fly.'],
      ['leaving a place', 'Forlad altid stedet, hvis stemningen skifter.'],
      ['advice against coming', 'Vi fraråder alle rejser til Mali.'],
      ['advice against leaving', 'Vi fraråder at forlade landet i bil.'],
      ['the decision to come', 'Du skal nøje overveje, om der er forhold, der gør, at du ikke bør rejse.'],
      ['nationals of others', 'Norske statsborgere opfordres til at forlade landet.'],
    ],
    callVetoes: [
      ['a call that is over', `Opfordringen er ophævet: ${leave}.`, `Opfordringen er fornyet: ${leave}.`],
      ['a visa or a permitted stay runs out', `Uden visum: ${leave}.`, `Uden vand: ${leave}.`],
      ['courts, police, debts and bans', `Efter en retssag: ${leave}.`, `Efter et kup: ${leave}.`],
      ['conscription', `Før værnepligten: ${leave}.`, `Før valget: ${leave}.`],
      ['customs, currency and taxes', `Efter told: ${leave}.`, `Efter kuppet: ${leave}.`],
      ['medical evacuation and insurance', `Uden forsikring: ${leave}.`, `Uden strøm: ${leave}.`],
      [
        'an illness of the traveller, not the state of the country',
        `Efter karantæne: ${leave}.`,
        `Efter kuppet: ${leave}.`,
      ],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Efter oversvømmelsen: ${regional}.`,
        `Efter oversvømmelsen: ${leave}.`,
      ],
      [
        'a natural hazard that may come, and orders that local authorities may give',
        `Når en orkan er på vej: ${leave}.`,
        `Når en gruppe er på vej: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Efter demonstrationer: ${regional}.`,
        `Efter demonstrationer: ${leave}.`,
      ],
      [
        'what to do when something happens',
        `I tilfælde af et angreb: ${leave}.`,
        `I skyggen af et angreb: ${leave}.`,
      ],
      [
        'it speaks to those who only wish to go',
        `De, som ønsker at forlade Gao: ${leave}.`,
        `De, som bor i Gao: ${leave}.`,
      ],
      [
        'another government, or the local authorities',
        `Oslo har advaret sine borgere: ${leave}.`,
        `Oslo har lukket sine kontorer: ${leave}.`,
      ],
      [
        'staff: a matter of the embassy',
        'Udsendte og familier opfordres til at forlade landet.',
        'Rejsende og familier opfordres til at forlade landet.',
      ],
      ['minors and custody', `Med mindreårige: ${leave}.`, `Med fly: ${leave}.`],
      ['history: a bare year tells of something past', `Under 2013: ${leave}.`, `Under kampene: ${leave}.`],
    ],
    staff: [
      ['da/ambassaden-genaabnet', 'Den danske ambassade i Bamako er genåbnet.', 'normal'],
      ['da/konsulaer-service-genoptaget', 'Den konsulære virksomhed er genoptaget.', 'normal'],
      ['da/ambassaden-lukket', 'Ambassaden i Bamako er lukket indtil videre.', 'suspended'],
      ['da/ambassaden-flyttet', 'Ambassaden er midlertidigt flyttet til Dakar.', 'suspended'],
      ['da/alle-ansatte-ude', 'Samtlige ansatte er hjemkaldt.', 'suspended'],
      [
        'da/ansatte-maa-rejse',
        'Familier til de udsendte er blevet tilbudt at rejse hjem.',
        'authorized-departure',
      ],
      ['da/ansatte-er-rejst', 'Vi har reduceret antallet af udsendte medarbejdere.', 'ordered-departure'],
      ['da/konsulaer-service-indstillet', 'Den konsulære virksomhed er indstillet.', 'services-suspended'],
      ['da/hjaelp-begraenset', 'Ambassaden har begrænset mulighed for at hjælpe dig.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm, a move or to visitors only',
        'Ambassaden er lukket om onsdagen.',
        'Ambassaden er lukket indtil videre.',
      ],
      [
        'closed on certain days',
        'Ambassaden er lukket den 3. maj.',
        'Ambassaden er lukket siden den 3. maj.',
      ],
      [
        'another government and its own staff',
        'Norge har evakueret dele af sit ambassadepersonale.',
        'Ambassaden har evakueret dele af sit ambassadepersonale.',
      ],
      [
        'one section of it',
        'Ambassadens visumafdeling er lukket, ambassaden er lukket.',
        'Ambassaden er lukket.',
      ],
      [
        'what might happen, not what happened',
        'Ambassaden er lukket, og konsulatet kan blive nødt til at lukke.',
        'Ambassaden er lukket, og konsulatet ligeså.',
      ],
      [
        'the local government, or an organisation',
        'Som FN skriver, er ambassaden lukket: ambassaden er lukket.',
        'Som vi skrev, er ambassaden lukket: ambassaden er lukket.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Den danske ambassade i Niger er lukket.'],
      ['an embassy of others', 'Den norske ambassade er lukket.'],
      ['an embassy of the country here', 'Malis ambassade i Danmark er lukket.'],
    ],
    dates: [
      ['Siden den 2. marts 2026 er ambassaden lukket.', '2026-03-02'],
      ['Siden 02.03.2026 er ambassaden lukket.', '2026-03-02'],
      ['Siden august 2021 er ambassaden lukket.', '2021-08'],
      ['Ambassaden er lukket indtil den 2. marts 2027.', undefined],
    ],
  }))

describe('a Danish document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['Uden for Bamako har ambassaden ikke mulighed for at bistå.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamako' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['På grund af terrorangreb gælder udgangsforbud.', 'Lufthavnen er lukket.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['Udgangsforbud kan blive indført mellem byerne.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['Ambassaden er lukket.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['Ambassaden er lukket.', 'Ambassaden er åben igen.'], subject).mission.posture,
    ).toBe('normal')
  })
})
