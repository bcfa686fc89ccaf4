import { describe, expect, it } from 'vitest'
import { it as italian } from '../../src/sources/shared/sentences/it.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'it', country: 'ML', publisher: 'IT', now: '2026-06-15T12:00:00.000Z' }
const leave = 'si invitano gli italiani a lasciare il Paese'
const regional = 'si invitano gli italiani a lasciare la zona'

describe('Italian', () =>
  readsAsTold({
    language: italian,
    subject,
    calls: [
      ['it/raccomanda-di-lasciare', 'Si esortano i turisti a lasciare il Mali.', 'leave, country'],
      [
        'it/raccomanda-di-lasciarlo',
        'Si invita chi è ancora nel Paese a lasciarlo subito.',
        'leave-now, country',
      ],
      [
        'it/raccomanda-di-allontanarsi',
        'Si invita chi si trovi a Gao ad allontanarsi dalla regione.',
        'leave, region',
      ],
      ['it/raccomanda-che-lascino', 'Si raccomanda che i turisti lascino il Paese.', 'leave, country'],
      ['it/italiani-lascino', 'I connazionali lascino il Paese.', 'leave, country'],
      [
        'it/raccomanda-il-rientro',
        'Si suggerisce agli studenti di fare rientro in Italia.',
        'leave, country',
      ],
      ['it/raccomanda-la-partenza', 'Si raccomanda la partenza immediata dal Paese.', 'leave-now, country'],
      ['it/invito-a-lasciare', 'Resta valido l’invito a lasciare il Paese.', 'leave, country'],
      ['it/dovrebbero-lasciare', 'I turisti dovrebbero lasciare il Paese quanto prima.', 'leave, country'],
      ['it/dovrebbero-lasciare-il-paese', 'Gli studenti dovrebbero lasciare il Mali.', 'leave, country'],
      ['it/dovrebbero-rientrare', 'I turisti dovrebbero rientrare in Italia.', 'leave, country'],
      ['it/lasciate-il-paese', 'Lasciate il Paese finché ci sono voli commerciali.', 'leave, country'],
      ['it/valutare-di-lasciare', 'Si invita a valutare di lasciare il Paese.', 'consider, country'],
      [
        'it/valutare-la-permanenza',
        'Si invita a riconsiderare la necessità della propria permanenza.',
        'consider, country',
      ],
    ],
    readings: [
      ['Si raccomanda di lasciare immediatamente il Paese.', 'leave-now, country'],
      ['I connazionali sono invitati a rientrare in Italia.', 'leave, country'],
      ['Si invitano i connazionali a lasciare il Niger.', 'none'],
      ['Si invitano i connazionali presenti in Niger a lasciare il Paese.', 'none'],
      ['Si invitano i connazionali presenti a Gao a partire al più presto.', 'leave, region'],
      ['Si raccomanda di lasciare le regioni di Gao e Kidal.', 'leave, region'],
      ['Si esortano i turisti presenti nelle zone di frontiera a lasciare l’area.', 'leave, region'],
      ['Gli studenti sono incoraggiati a lasciare il Mali con il primo volo.', 'leave, country'],
      ['Si consiglia agli studenti di anticipare la propria partenza.', 'leave, country'],
      ['I turisti devono lasciarlo quanto prima, se ancora nel Paese.', 'leave, country'],
      ['Si conferma agli studenti l’invito a fare rientro in Italia.', 'leave, country'],
      ['Si raccomanda agli studenti di passare il confine e lasciare il Paese.', 'leave, country'],
      ['Gli studenti ancora presenti devono lasciare il Paese.', 'leave, country'],
      ['Si esortano i turisti ad approfittare dei voli per lasciare il Paese.', 'leave, country'],
      ['Si consiglia di valutare di allontanarsi temporaneamente dal Mali.', 'consider, country'],
      ['Si suggerisce di prendere in considerazione il rientro.', 'consider, country'],
      ['Si invita a valutare se la propria presenza sia necessaria.', 'consider, country'],
      ['Si raccomanda ai cittadini svizzeri di lasciare il Paese.', 'leave, country', 'CH'],
    ],
    noCalls: [
      ['an order to stay in', 'Si raccomanda di non lasciare la capitale.'],
      ['what is not the country', 'Si consiglia di lasciare i gioielli a casa.'],
      ['going home for the night', 'Si raccomanda di tornare in albergo.'],
      ['the fall of night', 'Si consiglia di lasciare la zona prima del buio.'],
      ['an attempt', 'Si raccomanda di non tentare di lasciare il Paese via fiume.'],
      ['stepping back from a crowd', 'Si raccomanda di allontanarsi dalla zona.'],
      ['the way to the airport', 'Si raccomanda di programmare la partenza per l’aeroporto.'],
      ['asking about the flight home', 'Si consiglia di scrivere alla compagnia per il rientro in Italia.'],
      ['the law', 'Finito lo stage, gli studenti devono lasciare il Paese.'],
      ['a walk', 'Si consiglia di valutare la partenza in base al vento.'],
      ['setting out', 'Si consiglia di partire con molta acqua.'],
      ['a trip that is put off', 'Si invita a valutare di rinviare la partenza.'],
      ['handing out', 'Si chiede di rilasciare una ricevuta.'],
      ['coming home ill', 'Dopo il rientro in Italia si raccomanda prudenza.'],
      ['nationals of others', 'I cittadini norvegesi sono invitati a lasciare il Paese.'],
    ],
    callVetoes: [
      ['a visa, a permit or a stay runs out', `Senza visto, ${leave}.`, `Senza acqua, ${leave}.`],
      ['courts, police, fines and bans', `Dopo il processo, ${leave}.`, `Dopo il golpe, ${leave}.`],
      ['customs, currency and taxes', `Per la dogana, ${leave}.`, `Per la crisi, ${leave}.`],
      ['medical evacuation, insurance, illness', `Con la febbre, ${leave}.`, `Con la crisi, ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Con gli incendi, ${regional}.`,
        `Con gli incendi, ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Con le proteste, ${regional}.`,
        `Con le proteste, ${leave}.`,
      ],
      ['off the road, out of the hotel, off the ship', `Dall’albergo, ${leave}.`, `Da Bamako, ${leave}.`],
      [
        'a condition that is only about those who wish to go',
        `A chi desidera partire: ${leave}.`,
        `A chi resta: ${leave}.`,
      ],
      ['leaving is not allowed or not possible', `Prima della partenza ${leave}.`, `Prima di sera ${leave}.`],
      ['minors and custody', `Con i minori, ${leave}.`, `Con i figli, ${leave}.`],
      [
        'another government speaking to its own citizens',
        `Come altri Paesi: ${leave}.`,
        `Come annunciato: ${leave}.`,
      ],
      ['a call that is over', `L’avviso non è più valido: ${leave}.`, `L’avviso è valido: ${leave}.`],
      [
        'staff: a matter of the embassy',
        'Si invita il personale consolare a lasciare il Paese.',
        'Si invita il personale umanitario a lasciare il Paese.',
      ],
      ['history: a bare year tells of something past', `Nel 2013 ${leave}.`, `Nel dubbio ${leave}.`],
    ],
    staff: [
      ['it/ambasciata-riaperta', 'L’Ambasciata d’Italia a Bamako ha riaperto.', 'normal'],
      ['it/servizi-consolari-ripresi', 'I servizi consolari sono ripresi.', 'normal'],
      ['it/ambasciata-chiusa', 'L’Ambasciata d’Italia resta chiusa.', 'suspended'],
      ['it/attivita-sospese', 'L’Ambasciata ha cessato ogni attivita’.', 'suspended'],
      ['it/ambasciata-ricollocata', 'L’Ambasciata e’ stata trasferita a Dakar.', 'suspended'],
      ['it/tutto-il-personale-evacuato', 'Tutto il personale è stato evacuato.', 'suspended'],
      ['it/personale-ritirato', 'I familiari dei diplomatici sono stati rimpatriati.', 'ordered-departure'],
      ['it/partenza-autorizzata', 'È autorizzata la partenza dei familiari.', 'authorized-departure'],
      ['it/servizi-consolari-sospesi', 'Restano sospesi tutti i servizi consolari.', 'services-suspended'],
      ['it/aiuto-limitato', 'L’assistenza consolare è limitata.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        'L’Ambasciata è chiusa a Natale.',
        'L’Ambasciata è chiusa a causa della crisi.',
      ],
      ['one section of it', 'L’ufficio visti dell’Ambasciata è chiuso.', 'Da ieri l’Ambasciata è chiusa.'],
      [
        'what might happen, not what happened',
        'L’Ambasciata è chiusa e il consolato potrebbe essere chiuso.',
        'L’Ambasciata è chiusa e il consolato pure.',
      ],
      [
        'the local government, an organisation, or other governments',
        'Secondo l’ONU l’Ambasciata è chiusa.',
        'Secondo noi l’Ambasciata è chiusa.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'L’Ambasciata d’Italia in Niger è chiusa.'],
      ['an embassy of others', 'L’Ambasciata britannica è chiusa.'],
      ['an embassy of others, named behind it', 'L’Ambasciata della Norvegia è chiusa.'],
    ],
    dates: [
      ['Dal 4 maggio 2026 l’Ambasciata è chiusa.', '2026-05-04'],
      ['Dal 04/05/2026 l’Ambasciata è chiusa.', '2026-05-04'],
      ['L’Ambasciata è chiusa fino al 4 maggio 2027.', undefined],
    ],
  }))

describe('an Italian document', () => {
  it.each([
    ["È disposta la partenza dei familiari dell'Ambasciata.", 'ordered-departure'],
    ['I familiari del personale diplomatico sono rientrati in Italia.', 'ordered-departure'],
    ["L'Ambasciata ha temporaneamente chiuso.", 'suspended'],
    ["L'Ambasciata, temporaneamente trasferita a Dakar, lavora a distanza.", 'suspended'],
    ["Le operazioni dell'Ambasciata sono sospese.", 'suspended'],
    ["L'Ambasciata si è trasferita da Bamako a Dakar.", 'suspended'],
    ["L'Ambasciata resta chiusa il 3 e 4 giugno.", 'normal'],
    ["L'Ambasciata è chiusa al pubblico.", 'normal'],
  ])('says of the embassy "%s": %s', (sentence, posture) => {
    expect(readSentences([sentence], subject).mission.posture).toBe(posture)
  })

  it('calls to leave, and says that the embassy moved away', () => {
    const told = readSentences(
      [
        'Si sconsigliano tutti i viaggi.',
        'Si raccomanda ai connazionali di lasciare il Paese.',
        "L'Ambasciata è temporaneamente ricollocata a Dakar.",
      ],
      subject,
    )
    expect(told.departure).toMatchObject({ grade: 'leave', scope: 'country' })
    expect(told.mission).toMatchObject({ posture: 'suspended', scope: 'country' })
  })

  it('names the dangers it gives as reasons', () => {
    const { hazards } = readSentences(["A causa dei combattimenti l'aeroporto è chiuso."], subject)
    expect(hazards).toEqual(['armed-conflict', 'airport-closed'])
  })
})
