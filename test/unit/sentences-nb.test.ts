import { describe, expect, it } from 'vitest'
import { nb } from '../../src/sources/shared/sentences/nb.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'nb', country: 'ML', publisher: 'NO', now: '2026-06-15T12:00:00.000Z' }
const leave = 'nordmenn oppfordres til å forlate landet'
const regional = 'nordmenn oppfordres til å forlate området'

describe('Norwegian', () =>
  readsAsTold({
    language: nb,
    subject,
    calls: [
      [
        'nb/de-i-omraader-til-aa-forlate',
        'Vi oppfordrer nordmenn i disse områdene til å forlate landet.',
        'leave, region',
      ],
      [
        'nb/oppfordres-til-aa-forlate',
        'UD ber norske borgere om å forlate Mali umiddelbart.',
        'leave-now, country',
      ],
      ['nb/anbefaler-at-nordmenn-forlater', 'UD anbefaler at nordmenn forlater Mali.', 'leave, country'],
      [
        'nb/oppfordres-til-aa-reise-hjem',
        'Reisende rådes til å benytte utreisemulighetene.',
        'leave, country',
      ],
      ['nb/oppfordring-om-aa-forlate', 'Ny oppfordring til nordmenn om å forlate Mali', 'leave, country'],
      ['nb/boer-forlate', 'Nordmenn i Mali bør forlate landet med fly.', 'leave, country'],
      ['nb/boer-reise-hjem', 'Turister bør reise hjem med neste fly.', 'leave, country'],
      ['nb/maa-forlate', 'Nordmenn må forlate landet så lenge det går fly.', 'leave, country'],
      ['nb/forlat-landet', 'Forlat landet med de første flyene.', 'leave, country'],
      ['nb/reis-ut', 'Reis hjem straks.', 'leave-now, country'],
      ['nb/vurdere-aa-forlate', 'Reisende bør vurdere å forlate landet.', 'consider, country'],
      ['nb/vurdere-aa-bli', 'Vurder om oppholdet er nødvendig.', 'consider, country'],
    ],
    readings: [
      ['UD ber alle nordmenn forlate Mali.', 'leave, country'],
      ['Rådet til nordmenn i Mali er å forlate landet.', 'leave, country'],
      ['Nordmenn må forlate landet nå.', 'leave-now, country'],
      ['Norske turister i Mali anmodes om å forlate landet.', 'leave, country'],
      ['Nordmenn oppfordres til å forlate landet uten opphold.', 'leave-now, country'],
      ['Nordmenn oppfordres til å forlate de nordlige områdene.', 'leave, region'],
      ['Nordmenn i Niger oppfordres til å forlate landet.', 'none'],
      ['Nordmenn oppfordres til å forlate Niger.', 'none'],
      ['På grunn av kampene i Niger oppfordres nordmenn i Mali til å forlate landet.', 'leave, country'],
    ],
    noCalls: [
      ['others by their name', 'Briter oppfordres til å forlate landet.'],
      ['an order to stay in', 'Nordmenn oppfordres til ikke å forlate hotellet.'],
      ['being ready', 'Nordmenn oppfordres til å være klare til å forlate landet.'],
      ['what is still possible', 'Mulighetene til å forlate landet blir færre.'],
      ['advice against coming', 'UD fraråder alle reiser til Mali.'],
      ['advice against leaving', 'UD fraråder å forlate landet med bil.'],
      ['a weaker advice', 'UD fraråder alle reiser, men uten å oppfordre nordmenn til å forlate landet.'],
      ['nationals of others', 'Danske borgere oppfordres til å forlate landet.'],
    ],
    callVetoes: [
      ['a call that is over', `Rådet er opphevet: ${leave}.`, `Rådet er fornyet: ${leave}.`],
      ['a visa or a permitted stay runs out', `Uten visum: ${leave}.`, `Uten vann: ${leave}.`],
      ['courts, police, debts and bans', `Etter en rettssak: ${leave}.`, `Etter et kupp: ${leave}.`],
      ['conscription', `Før verneplikten: ${leave}.`, `Før valget: ${leave}.`],
      ['customs, currency and taxes', `Etter toll: ${leave}.`, `Etter kuppet: ${leave}.`],
      ['medical evacuation and insurance', `Uten forsikring: ${leave}.`, `Uten strøm: ${leave}.`],
      [
        'an illness of the traveller, not the state of the country',
        `Etter karantene: ${leave}.`,
        `Etter kuppet: ${leave}.`,
      ],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Etter jordskjelvet: ${regional}.`,
        `Etter jordskjelvet: ${leave}.`,
      ],
      [
        'a natural hazard that may come, and orders that local authorities may give',
        `Når en orkan er på vei: ${leave}.`,
        `Når en gruppe er på vei: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Etter demonstrasjoner: ${regional}.`,
        `Etter demonstrasjoner: ${leave}.`,
      ],
      [
        'what to do when something happens',
        `I tilfelle et angrep: ${leave}.`,
        `I skyggen av et angrep: ${leave}.`,
      ],
      [
        'it speaks to those who only wish to go',
        `De som ønsker å forlate Gao: ${leave}.`,
        `De som bor i Gao: ${leave}.`,
      ],
      [
        'another government, or the local authorities',
        `Stockholm har advart sine borgere: ${leave}.`,
        `Stockholm har stengt sine kontorer: ${leave}.`,
      ],
      [
        'staff: a matter of the embassy',
        'Utsendte og familier oppfordres til å forlate landet.',
        'Turister og familier oppfordres til å forlate landet.',
      ],
      ['minors and custody', `Med mindreårige: ${leave}.`, `Med fly: ${leave}.`],
      ['history: a bare year tells of something past', `Under 2013: ${leave}.`, `Under kampene: ${leave}.`],
    ],
    staff: [
      ['nb/ambassaden-gjenaapnet', 'Den norske ambassaden i Bamako er gjenåpnet.', 'normal'],
      ['nb/konsulaere-tjenester-gjenopptatt', 'De konsulære tjenestene er gjenopptatt.', 'normal'],
      ['nb/ambassaden-stengt', 'Ambassaden i Bamako er stengt inntil videre.', 'suspended'],
      ['nb/ambassaden-flyttet', 'Ambassaden er midlertidig flyttet til Dakar.', 'suspended'],
      ['nb/alle-ansatte-ute', 'Alle ansatte er hentet hjem.', 'suspended'],
      ['nb/ansatte-kan-reise', 'Familiene til de utsendte er tilbudt å reise hjem.', 'authorized-departure'],
      ['nb/ansatte-har-reist', 'Vi har redusert antallet utsendte.', 'ordered-departure'],
      ['nb/konsulaere-tjenester-innstilt', 'De konsulære tjenestene er stanset.', 'services-suspended'],
      ['nb/hjelp-begrenset', 'Muligheten til å yte konsulær bistand er begrenset.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm, a move or to visitors only',
        'Ambassaden er stengt på onsdager.',
        'Ambassaden er stengt inntil videre.',
      ],
      ['closed on certain days', 'Ambassaden er stengt 3. mai.', 'Ambassaden er stengt siden 3. mai.'],
      [
        'another government and its own staff',
        'Danmark har evakuert deler av sitt ambassadepersonell.',
        'Ambassaden har evakuert deler av sitt ambassadepersonell.',
      ],
      [
        'one section of it',
        'Ambassadens visumseksjon er stengt, ambassaden er stengt.',
        'Ambassaden er stengt.',
      ],
      [
        'what might happen, not what happened',
        'Ambassaden er stengt, og konsulatet kan bli nødt til å stenge.',
        'Ambassaden er stengt, og konsulatet likeså.',
      ],
      [
        'the local government, or an organisation',
        'Som FN skriver: ambassaden er stengt.',
        'Som vi skrev: ambassaden er stengt.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Den norske ambassaden i Niger er stengt.'],
      ['an embassy of others', 'Den danske ambassaden er stengt.'],
      ['an embassy of the country here', 'Malis ambassade i Oslo er stengt.'],
    ],
    dates: [
      ['Siden den 2. mars 2026 er ambassaden stengt.', '2026-03-02'],
      ['Siden 02.03.2026 er ambassaden stengt.', '2026-03-02'],
      ['Siden august 2021 er ambassaden stengt.', '2021-08'],
      ['Ambassaden er stengt inntil 2. mars 2027.', undefined],
    ],
  }))

describe('a Norwegian document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['Utenfor Bamako kan ambassaden ikke bistå.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamako' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['På grunn av terrorangrep gjelder portforbud.', 'Flyplassen er stengt.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['Portforbud kan bli innført mellom byene.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['Ambassaden er stengt.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['Ambassaden er stengt.', 'Ambassaden er åpen igjen.'], subject).mission.posture,
    ).toBe('normal')
  })
})
