import { describe, expect, it } from 'vitest'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { sv } from '../../src/sources/shared/sentences/sv.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'sv', country: 'ML', publisher: 'SE', now: '2026-06-15T12:00:00.000Z' }
const leave = 'svenskar uppmanas att lämna landet'
const regional = 'svenskar uppmanas att lämna området'

describe('Swedish', () =>
  readsAsTold({
    language: sv,
    subject,
    calls: [
      [
        'sv/de-i-omraden-att-lamna',
        'UD uppmanar svenskar som bor i dessa områden att lämna landet.',
        'leave, region',
      ],
      ['sv/uppmanas-att-lamna', 'Svenskar i Mali uppmanas att genast lämna landet.', 'leave-now, country'],
      [
        'sv/rekommenderar-att-svenskar-lamnar',
        'UD rekommenderar att svenskar som inte måste stanna lämnar Mali.',
        'leave, country',
      ],
      [
        'sv/uppmanas-att-resa-hem',
        'Resenärer rekommenderas att så snart som möjligt resa hem.',
        'leave, country',
      ],
      ['sv/uppmaning-att-lamna', 'Förnyad uppmaning till svenskar att lämna Mali', 'leave, country'],
      ['sv/bor-lamna', 'Svenskar på plats bör lämna landet med reguljärflyg.', 'leave, country'],
      ['sv/bor-resa-hem', 'Turister bör resa hem med nästa flyg.', 'leave, country'],
      ['sv/maste-lamna', 'Den som är kvar måste lämna landet medan flygen går.', 'leave, country'],
      ['sv/lamna', 'Lämna landet omgående.', 'leave-now, country'],
      ['sv/overvag-att-lamna', 'Den som bor i Mali bör överväga att lämna landet.', 'consider, country'],
      ['sv/overvag-att-stanna', 'Överväg om din vistelse är nödvändig.', 'consider, country'],
    ],
    readings: [
      ['UD:s uppmaning att lämna Mali gäller alla svenskar.', 'leave, country'],
      ['Rådet till svenskar i Mali är att lämna landet.', 'leave, country'],
      ['De som är på plats uppmanas att ge sig av.', 'leave, country'],
      ['Undvik Mali och lämna landet så snart flyg finns.', 'leave, country'],
      ['UD uppmanar alla svenskar i Mali att lämna landet utan dröjsmål.', 'leave-now, country'],
      ['Svenskar uppmanas lämna Mali.', 'leave, country'],
      [
        'UD avråder från resor och uppmanar de svenskar som finns kvar i Mali att lämna landet.',
        'leave, country',
      ],
      ['Svenskar uppmanas att lämna de norra delarna av Mali.', 'leave, region'],
      ['Svenskar i Niger uppmanas att lämna landet.', 'none'],
      ['Svenskar uppmanas att lämna Niger.', 'none'],
      ['På grund av läget i Niger uppmanas svenskar i Mali att lämna landet.', 'leave, country'],
      ['Svenska medborgare uppmanas att lämna landet.', 'leave, country'],
    ],
    noCalls: [
      ['others by their name', 'Britter uppmanas att lämna landet.'],
      ['a call taken back', 'Uppmaningen till svenskar att lämna Mali har tagits bort.'],
      ['an order to stay in', 'Svenskar uppmanas att inte lämna hotellet.'],
      ['being ready', 'Svenskar uppmanas att vara beredda att lämna landet.'],
      ['what is still possible', 'Möjligheterna att lämna landet blir färre.'],
      ['those who have left', 'Svenskar som lämnat Mali uppmanas att avregistrera sig.'],
      ['advice against coming', 'UD avråder från alla resor till Mali.'],
      ['advice against leaving', 'UD avråder från att lämna landet med bil.'],
      ['nationals of others', 'Norska medborgare uppmanas att lämna landet.'],
    ],
    callVetoes: [
      ['a call that is over', `Uppmaningen hävs: ${leave}.`, `Uppmaningen gäller: ${leave}.`],
      ['a visa or a permitted stay runs out', `Utan visum: ${leave}.`, `Utan vatten: ${leave}.`],
      ['courts, police, debts and bans', `Efter en rättegång: ${leave}.`, `Efter en kupp: ${leave}.`],
      ['conscription', `Inför värnplikten: ${leave}.`, `Inför valet: ${leave}.`],
      ['customs, currency and taxes', `Efter tull: ${leave}.`, `Efter kuppen: ${leave}.`],
      ['medical evacuation and insurance', `Utan försäkring: ${leave}.`, `Utan el: ${leave}.`],
      [
        'an illness of the traveller, not the state of the country',
        `Vid symptom: ${leave}.`,
        `Vid gränsen: ${leave}.`,
      ],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Efter översvämningen: ${regional}.`,
        `Efter översvämningen: ${leave}.`,
      ],
      [
        'a natural hazard that may come, and orders that local authorities may give',
        `När en orkan närmar sig: ${leave}.`,
        `När en grupp närmar sig: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Efter protester: ${regional}.`,
        `Efter protester: ${leave}.`,
      ],
      [
        'what to do when something happens',
        `I händelse av en attack: ${leave}.`,
        `I skuggan av en attack: ${leave}.`,
      ],
      [
        'it speaks to those who only wish to go',
        `Den som vill lämna Gao: ${leave}.`,
        `Den som ska lämna Gao: ${leave}.`,
      ],
      [
        'another government, or the local authorities',
        `Oslo har varnat sina medborgare: ${leave}.`,
        `Oslo har stängt sina kontor: ${leave}.`,
      ],
      [
        'staff: a matter of the embassy',
        'Utsända och familjer uppmanas att lämna landet.',
        'Resenärer och familjer uppmanas att lämna landet.',
      ],
      ['minors and custody', `Med minderåriga: ${leave}.`, `Med flyg: ${leave}.`],
      ['history: a bare year tells of something past', `Under 2013: ${leave}.`, `Under dagen: ${leave}.`],
    ],
    staff: [
      ['sv/ambassaden-ater-oppen', 'Ambassaden i Bamako har öppnat igen.', 'normal'],
      ['sv/konsular-service-ateropptagen', 'Den konsulära servicen har återupptagits.', 'normal'],
      ['sv/ambassaden-stangd', 'Sveriges ambassad i Bamako är stängd tills vidare.', 'suspended'],
      ['sv/ambassaden-flyttad', 'Ambassaden har tillfälligt flyttats till Dakar.', 'suspended'],
      ['sv/all-personal-ute', 'All utsänd personal har evakuerats.', 'suspended'],
      ['sv/personal-far-lamna', 'Medföljande till personalen erbjuds att resa hem.', 'authorized-departure'],
      [
        'sv/personal-har-lamnat',
        'Bemanningen har minskats: delar av personalen har lämnat Bamako.',
        'ordered-departure',
      ],
      ['sv/konsular-service-pausad', 'Den konsulära servicen är inställd.', 'services-suspended'],
      ['sv/hjalp-begransad', 'Ambassadens möjlighet att bistå är mycket begränsad.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm, a move or to visitors only',
        'Ambassaden är stängd på onsdagar.',
        'Ambassaden är stängd tills vidare.',
      ],
      ['closed on certain days', 'Ambassaden är stängd den 3 maj.', 'Ambassaden är stängd sedan den 3 maj.'],
      [
        'another government and its own staff',
        'Norge har evakuerat delar av sin personal, även ambassadens.',
        'Ambassaden har evakuerat delar av sin personal.',
      ],
      ['one section of it', 'Ambassadens visumavdelning är stängd.', 'Ambassaden är stängd.'],
      [
        'what might happen, not what happened',
        'Ambassaden är stängd och konsulatet kan komma att stängas.',
        'Ambassaden är stängd och konsulatet likaså.',
      ],
      [
        'the local government, or an organisation',
        'FN och ambassaden: kontoret är stängt, ambassaden är stängd.',
        'Kontoret är stängt, ambassaden är stängd.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Sveriges ambassad i Niger är stängd.'],
      ['an embassy of others', 'Den norska ambassaden är stängd.'],
      ['a country where we have none', 'Sverige har ingen ambassad i Mali.'],
    ],
    dates: [
      ['Sedan den 2 mars 2026 är ambassaden stängd.', '2026-03-02'],
      ['Sedan 2026-03-02 är ambassaden stängd.', '2026-03-02'],
      ['Sedan augusti 2021 är ambassaden stängd.', '2021-08'],
      ['Ambassaden är stängd till den 2 mars 2027.', undefined],
    ],
  }))

describe('a Swedish document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['Utanför Bamako kan ambassaden inte bistå.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamako' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['På grund av terrordåd råder utegångsförbud.', 'Flygplatsen är stängd.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['Utegångsförbud kan införas mellan städerna.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['Ambassaden är stängd.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['Ambassaden är stängd.', 'Ambassaden är öppen igen.'], subject).mission.posture,
    ).toBe('normal')
  })
})
