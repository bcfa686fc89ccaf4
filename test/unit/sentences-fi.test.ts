import { describe, expect, it } from 'vitest'
import { fi } from '../../src/sources/shared/sentences/fi.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'fi', country: 'ML', publisher: 'FI', now: '2026-06-15T12:00:00.000Z' }
const leave = 'suomalaisia kehotetaan poistumaan maasta'
const regional = 'suomalaisia kehotetaan poistumaan alueelta'

describe('Finnish', () =>
  readsAsTold({
    language: fi,
    subject,
    calls: [
      ['fi/alue-poistu-maasta', 'Gaon alue: Poistu heti maasta.', 'leave-now, region'],
      [
        'fi/kehotetaan-poistumaan',
        'Suomalaisia kehotetaan poistumaan viipymättä maasta.',
        'leave-now, country',
      ],
      ['fi/kehotetaan-maasta-poistumaan', 'Suosittelemme maasta poistumista lentäen.', 'leave, country'],
      [
        'fi/suositellaan-etta-poistuvat',
        'Suositellaan, että suomalaiset poistuvat maasta.',
        'leave, country',
      ],
      ['fi/on-syyta-poistua', 'Matkailijoiden on syytä poistua Malista.', 'leave, country'],
      ['fi/on-poistuttava', 'Suomalaisten on viipymättä poistuttava Malista.', 'leave-now, country'],
      [
        'fi/maassa-olevia-kehotetaan-poistumaan',
        'Matkustamista tulee välttää ja maassa olevia kehotetaan poistumaan.',
        'leave, country',
      ],
      ['fi/maassa-olevien-on-poistuttava', 'Maassa olevien on heti poistuttava.', 'leave-now, country'],
      [
        'fi/kehotetaan-palaamaan-suomeen',
        'Matkailijoita kehotetaan palaamaan viipymättä kotiin.',
        'leave-now, country',
      ],
      ['fi/maasta-on-syyta-poistua', 'Maasta tulisi poistua mahdollisimman pian.', 'leave, country'],
      ['fi/poistu', 'Jos asut Malissa, lähde maasta heti.', 'leave-now, country'],
      ['fi/ja-poistu-maasta', 'Vältä kaikkea matkustamista ja poistu maasta.', 'leave, country'],
      ['fi/harkitse-poistumista', 'Harkitse maasta poistumista.', 'consider, country'],
      ['fi/harkitse-oleskelua', 'Harkitse oleskelusi tarpeellisuutta.', 'consider, country'],
      [
        'fi/etsi-vaihtoehtoja-poistumiseen',
        'Suomalaisia kehotetaan etsimään reittejä maasta poistumiseen.',
        'consider, country',
      ],
    ],
    readings: [
      ['Malissa olevien on syytä pyrkiä poistumaan maasta.', 'leave, country'],
      ['Ulkoministeriö kehottaa suomalaisia lähtemään Malista.', 'leave, country'],
      ['Malissa asuvia suomalaisia pyydetään poistumaan maasta nyt.', 'leave-now, country'],
      ['Suomalaisia kehotetaan poistumaan pohjoisen raja-alueilta.', 'leave, region'],
      ['Nigerissä olevia suomalaisia kehotetaan poistumaan maasta.', 'none'],
      ['Suomalaisia kehotetaan poistumaan Nigeristä.', 'none'],
      [
        'Nigerissä puhjenneiden taistelujen vuoksi Malissa oleskelevia suomalaisia kehotetaan poistumaan maasta.',
        'leave, country',
      ],
    ],
    noCalls: [
      ['a police cordon', 'Poistu alueelta, jos poliisi niin kehottaa.'],
      ['the scene', 'Seuraa ohjeita ja poistu rauhallisesti.'],
      ['others by their name', 'Brittejä kehotetaan poistumaan maasta.'],
      ['an order to stay in', 'Suomalaisia kehotetaan olemaan poistumatta hotellista.'],
      ['being ready', 'Suomalaisia kehotetaan varautumaan poistumaan maasta.'],
      ['leaving a place', 'Poistu rakennuksesta heti.'],
      ['advice against coming', 'Vältä kaikkea matkustamista Maliin.'],
      ['advice against leaving', 'Maasta poistumista autolla ei suositella.'],
      ['nationals of others', 'Ruotsin kansalaisia kehotetaan poistumaan maasta.'],
    ],
    callVetoes: [
      [
        'a call that is over',
        `Kehotus ei ole enää voimassa, ei enää: ${leave}.`,
        `Kehotus on voimassa: ${leave}.`,
      ],
      ['a visa or a permitted stay runs out', `Ilman viisumia: ${leave}.`, `Ilman vettä: ${leave}.`],
      ['courts, police, debts and bans', `Sakon jälkeen: ${leave}.`, `Kaappauksen jälkeen: ${leave}.`],
      ['conscription', `Ennen asepalvelusta: ${leave}.`, `Ennen vaaleja: ${leave}.`],
      ['customs, currency and taxes', `Tullin jälkeen: ${leave}.`, `Vaalien jälkeen: ${leave}.`],
      ['medical evacuation and insurance', `Ilman vakuutusta: ${leave}.`, `Ilman sähköä: ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Maanjäristyksen vuoksi: ${regional}.`,
        `Maanjäristyksen vuoksi: ${leave}.`,
      ],
      [
        'a natural hazard that may come, and orders that local authorities may give',
        `Jos hurrikaani lähestyy: ${leave}.`,
        `Jos joukko lähestyy: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Mielenosoitusten vuoksi: ${regional}.`,
        `Mielenosoitusten vuoksi: ${leave}.`,
      ],
      [
        'what to do when something happens',
        `Jos kuulet ampumista: ${leave}.`,
        `Kun ampuminen jatkuu: ${leave}.`,
      ],
      [
        'being able or ready to leave',
        `Varautumisen jälkeen, varautukaa: ${leave}.`,
        `Vaalien jälkeen: ${leave}.`,
      ],
      [
        'it speaks to those who only wish to go',
        `Ne, jotka haluavat poistua Gaosta: ${leave}.`,
        `Ne, jotka asuvat Gaossa: ${leave}.`,
      ],
      [
        'another government, or the local authorities',
        `Oslo varoitti kansalaisiaan: ${leave}.`,
        `Oslo sulki toimistonsa: ${leave}.`,
      ],
      [
        'staff: a matter of the embassy',
        'Virkamiehiä kehotetaan poistumaan maasta.',
        'Matkailijoita kehotetaan poistumaan maasta.',
      ],
      ['minors and custody', `Alaikäisten kanssa: ${leave}.`, `Ystävien kanssa: ${leave}.`],
      ['history: a bare year tells of something past', `Vuonna 2013: ${leave}.`, `Vuonna uutena: ${leave}.`],
    ],
    staff: [
      ['fi/lahetysto-avattu', 'Suurlähetystö Bamakossa on avattu uudelleen.', 'normal'],
      ['fi/konsulipalvelut-jatkuvat', 'Konsulipalvelut jatkuvat jälleen.', 'normal'],
      ['fi/lahetysto-suljettu', 'Suomen suurlähetystö Bamakossa on toistaiseksi suljettu.', 'suspended'],
      ['fi/lahetysto-siirretty', 'Suurlähetystö toimii väliaikaisesti Dakarista käsin.', 'suspended'],
      ['fi/koko-henkilosto-poissa', 'Koko henkilöstö on evakuoitu.', 'suspended'],
      [
        'fi/henkilosto-voi-lahtea',
        'Henkilöstön perheenjäsenillä on mahdollisuus kotiutua.',
        'authorized-departure',
      ],
      ['fi/henkilosto-vahentynyt', 'Osa henkilöstöstä on kotiutettu.', 'ordered-departure'],
      ['fi/konsulipalvelut-keskeytetty', 'Konsulipalvelut ovat tauolla.', 'services-suspended'],
      ['fi/apu-rajallista', 'Lähetystön mahdollisuudet avustaa ovat rajalliset.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm, a move or to visitors only',
        'Suurlähetystö on suljettu maanantaina.',
        'Suurlähetystö on suljettu toistaiseksi.',
      ],
      [
        'closed on certain days',
        'Suurlähetystö on suljettu 3. toukokuuta.',
        'Suurlähetystö on suljettu 3. toukokuuta alkaen.',
      ],
      ['one section of it', 'Suurlähetystön viisumiosasto on suljettu.', 'Suurlähetystö on suljettu.'],
      [
        'what might happen, not what happened',
        'Suurlähetystö on suljettu ja konsulaatti voidaan sulkea.',
        'Suurlähetystö on suljettu ja konsulaatti samoin.',
      ],
      [
        'the local government, or an organisation',
        'Kuten YK kertoi, suurlähetystö on suljettu.',
        'Kuten kerroimme, suurlähetystö on suljettu.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Suomen suurlähetystö Nigerissä on suljettu.'],
      ['an embassy of others', 'Ruotsin suurlähetystö on suljettu.'],
      ['a country where we have none', 'Suomella ei ole Malissa suurlähetystöä.'],
      ['what is to come', 'Suomi sulkee suurlähetystönsä ensi kesänä.'],
    ],
    dates: [
      ['Suurlähetystö on ollut 2. maaliskuuta 2026 alkaen suljettu: se on suljettu.', '2026-03-02'],
      ['Suurlähetystö on 2.3.2026 alkaen suljettu.', '2026-03-02'],
      ['Suurlähetystö on marraskuussa 2021 suljettu.', '2021-11'],
      ['Suurlähetystö on suljettu 2.3.2027 asti.', undefined],
    ],
  }))

describe('a Finnish document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['Konsulipalvelut ovat rajalliset Bamakon ulkopuolella.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamakon' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['Terrorismin vuoksi ulkonaliikkumiskielto on voimassa.', 'Lentoasema on suljettu.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['Ulkonaliikkumiskielto voi tulla voimaan.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['Suurlähetystö on suljettu.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['Suurlähetystö on suljettu.', 'Suurlähetystö on jälleen auki.'], subject).mission
        .posture,
    ).toBe('normal')
  })
})
