import { describe, expect, it } from 'vitest'
import { nl } from '../../src/sources/shared/sentences/nl.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'nl', country: 'ML', publisher: 'NL', now: '2026-06-15T12:00:00.000Z' }
const leave = 'Nederlanders worden opgeroepen het land te verlaten'
const regional = 'Nederlanders worden opgeroepen de regio te verlaten'

describe('Dutch', () =>
  readsAsTold({
    language: nl,
    subject,
    calls: [
      [
        'nl/geadviseerd-te-verlaten',
        'Toeristen wordt aangeraden Mali met een lijnvlucht te verlaten.',
        'leave, country',
      ],
      ['nl/geadviseerd-te-vertrekken', 'Wij raden u aan snel te vertrekken.', 'leave, country'],
      [
        'nl/geadviseerd-uit-het-land-te-gaan',
        'Reizigers wordt aangeraden uit Mali te gaan.',
        'leave, country',
      ],
      ['nl/verlaat-het-land', 'Verlaat direct het land.', 'leave-now, country'],
      ['nl/probeer-te-verlaten', 'Probeer Mali snel te verlaten.', 'leave, country'],
      [
        'nl/adviseert-dat-nederlanders-verlaten',
        'Wij adviseren dat reizigers het land verlaten.',
        'leave, country',
      ],
      ['nl/ga-weg', 'Ga daar zo snel mogelijk weg.', 'leave, region'],
      ['nl/vertrek-nu', 'Vertrek zo snel mogelijk.', 'leave, country'],
      ['nl/moet-verlaten', 'Reizigers moeten het land verlaten.', 'leave, country'],
      ['nl/oproep-om-te-vertrekken', 'Het vertrekadvies geldt nog steeds.', 'leave, country'],
      ['nl/overweeg-vertrek', 'Overweeg uw vertrek.', 'consider, country'],
      ['nl/verblijf-heroverwegen', 'Ga na of uw aanwezigheid in Mali nodig is.', 'consider, country'],
    ],
    readings: [
      ['Verlaat het land nu het nog kan.', 'leave, country'],
      ['Verlaat als het kan zo snel mogelijk Mali.', 'leave, country'],
      ['Wie nog in Mali is, roepen wij op het land te verlaten.', 'leave, country'],
      ['Reizigers doen er verstandig aan het land te verlaten.', 'leave, country'],
      ['Reizigers in Mali krijgen het advies om het land te verlaten.', 'leave, country'],
      ['Nederlanders wordt dringend geadviseerd het land te verlaten.', 'leave, country'],
      ['Nederlanders worden opgeroepen om onmiddellijk uit Mali te vertrekken.', 'leave-now, country'],
      ['Bent u in Mali? Verlaat dan het land.', 'leave, country'],
      ['Nederlanders wordt geadviseerd Niger te verlaten.', 'none'],
      ['Nederlanders in Niger wordt geadviseerd het land te verlaten.', 'none'],
      ['Reizigers wordt geadviseerd de provincies Gao en Kidal te verlaten.', 'leave, region'],
      ['Belgen wordt aangeraden om naar België terug te keren.', 'leave, country', 'BE'],
    ],
    noCalls: [
      ['others by their name', 'Britten wordt geadviseerd het land te verlaten.'],
      ['a call that is not in force', 'Er geldt geen vertrekadvies.'],
      ['an order to stay in', 'Verlaat uw hotel niet.'],
      ['what is not the country', 'Verlaat gebouwen snel.'],
      ['the way to the airport', 'U wordt geadviseerd op tijd naar de luchthaven te vertrekken.'],
      ['getting ready', 'U wordt geadviseerd u voor te bereiden om het land te verlaten.'],
      ['nationals of others', 'Noorse onderdanen wordt geadviseerd het land te verlaten.'],
    ],
    callVetoes: [
      ['a visa, a permit or a stay runs out', `Zonder visum: ${leave}.`, `Zonder water: ${leave}.`],
      ['courts, police, fines and bans', `Na een boete: ${leave}.`, `Na een coup: ${leave}.`],
      ['customs, currency and taxes', `Voor de douane: ${leave}.`, `Voor de zomer: ${leave}.`],
      ['medical evacuation, insurance, illness', `Bij koorts: ${leave}.`, `Bij onraad: ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Bij een bosbrand: ${regional}.`,
        `Bij een bosbrand: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Bij een betoging: ${regional}.`,
        `Bij een betoging: ${leave}.`,
      ],
      [
        'what to do there and then, where the question before it was whether one is told to',
        'Verlaat het gebied dan meteen.',
        'Verlaat het gebied dan zo snel mogelijk.',
      ],
      [
        'a condition that is only about those who wish to go',
        `Als u weg wilt: ${leave}.`,
        `Als u er nog bent: ${leave}.`,
      ],
      [
        'leaving is not allowed or not possible',
        `Wie niet kan vertrekken: ${leave}.`,
        `Wie niet kan wachten: ${leave}.`,
      ],
      ['minors and custody', `Minderjarig of niet: ${leave}.`, `Jong of oud: ${leave}.`],
      [
        'another government speaking to its own citizens',
        `Net als andere landen: ${leave}.`,
        `Net als vorig jaar: ${leave}.`,
      ],
      ['a call that is over', `Dit geldt niet meer: ${leave}.`, `Dit geldt nog: ${leave}.`],
      [
        'staff: a matter of the embassy',
        'Onze diplomaten zijn opgeroepen het land te verlaten.',
        'Onze landgenoten zijn opgeroepen het land te verlaten.',
      ],
      ['history: a bare year tells of something past', `In 2013: ${leave}.`, `In Gao: ${leave}.`],
    ],
    staff: [
      ['nl/ambassade-heropend', 'De ambassade in Bamako is heropend.', 'normal'],
      ['nl/consulaire-diensten-hervat', 'De consulaire dienstverlening is hervat.', 'normal'],
      ['nl/ambassade-gesloten', 'De Nederlandse ambassade blijft gesloten.', 'suspended'],
      ['nl/werkzaamheden-opgeschort', 'De ambassade heeft haar activiteiten gestaakt.', 'suspended'],
      ['nl/ambassade-verplaatst', 'De ambassade is naar Dakar verhuisd.', 'suspended'],
      ['nl/al-het-personeel-vertrokken', 'Al het ambassadepersoneel is vertrokken.', 'suspended'],
      [
        'nl/personeel-teruggetrokken',
        'Een deel van de Nederlandse diplomaten is teruggehaald.',
        'ordered-departure',
      ],
      ['nl/vertrek-toegestaan', 'Gezinsleden mogen vrijwillig vertrekken.', 'authorized-departure'],
      [
        'nl/consulaire-diensten-opgeschort',
        'De consulaire dienstverlening is gestaakt.',
        'services-suspended',
      ],
      ['nl/hulp-beperkt', 'Consulaire hulp is beperkt.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        'De ambassade is met Pasen gesloten.',
        'De ambassade is vandaag gesloten.',
      ],
      [
        'closed on certain days',
        'De ambassade is gesloten op 3 mei.',
        'De ambassade is gesloten sinds 3 mei.',
      ],
      [
        'one section of it',
        'De visumafdeling van de ambassade is gesloten.',
        'Sinds gisteren is de ambassade gesloten.',
      ],
      [
        'what might happen, not what happened',
        'De ambassade is gesloten en het consulaat zou kunnen sluiten.',
        'De ambassade is gesloten en het consulaat ook.',
      ],
      [
        'the local government, an organisation, or other governments',
        'Andere ambassades zijn gesloten.',
        'Beide ambassades zijn gesloten.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'De Nederlandse ambassade in Niger is gesloten.'],
      ['an embassy of others', 'De Noorse ambassade is gesloten.'],
      ['an embassy of others, named behind it', 'De ambassade van Mali is gesloten.'],
    ],
    dates: [
      ['Sinds 4 mei 2026 is de ambassade gesloten.', '2026-05-04'],
      ['Sinds 04-05-2026 is de ambassade gesloten.', '2026-05-04'],
      ['De ambassade is gesloten tot 4 mei 2027.', undefined],
    ],
  }))

describe('a Dutch document', () => {
  it('names the dangers it gives as reasons', () => {
    const { hazards } = readSentences(['Vanwege aanslagen geldt een avondklok.'], subject)
    expect(hazards).toEqual(['terrorism', 'curfew'])
  })
})
