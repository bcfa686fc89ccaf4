import { describe, expect, it } from 'vitest'
import { pt } from '../../src/sources/shared/sentences/pt.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'pt', country: 'ML', publisher: 'PT', now: '2026-06-15T12:00:00.000Z' }
const leave = 'recomenda-se aos portugueses que abandonem o país'
const regional = 'recomenda-se aos portugueses que abandonem a zona'

describe('Portuguese', () =>
  readsAsTold({
    language: pt,
    subject,
    calls: [
      ['pt/recomenda-que-abandonem', 'Aconselha-se que os turistas deixem o país.', 'leave, country'],
      ['pt/recomenda-abandonar', 'Os residentes são aconselhados a sair do Mali.', 'leave, country'],
      ['pt/recomenda-a-saida', 'Aconselha-se a saída imediata do país.', 'leave-now, country'],
      ['pt/devem-abandonar', 'Os turistas devem deixar o país quanto antes.', 'leave, country'],
      ['pt/abandone-o-pais', 'Saiam do país enquanto há voos.', 'leave, country'],
      ['pt/regressar-a-portugal', 'Aconselha-se aos estudantes regressar a Portugal.', 'leave, country'],
      ['pt/considerar-a-saida', 'Pede-se que ponderem abandonar o país.', 'consider, country'],
      ['pt/considerar-a-permanencia', 'Pondere se a sua presença é necessária.', 'consider, country'],
    ],
    readings: [
      ['Recomenda-se aos portugueses que abandonem imediatamente o país.', 'leave-now, country'],
      ['Recomenda-se aos portugueses que abandonem o Níger.', 'none'],
      ['Recomenda-se aos portugueses residentes no Níger que abandonem o país.', 'none'],
      ['Aconselham-se os estudantes a saírem imediatamente do Mali.', 'leave-now, country'],
      ['Reitera-se aos turistas a recomendação de que deixem o país.', 'leave, country'],
      ['Os turistas devem sair do país pelos seus próprios meios.', 'leave, country'],
      ['Recomenda-se aos estudantes que ponderem antecipar o regresso a Portugal.', 'consider, country'],
      ['Recomenda-se aos turistas que abandonem as regiões do norte.', 'leave, region'],
      ['Recomenda-se aos cidadãos brasileiros que deixem o país.', 'leave, country', 'BR'],
    ],
    noCalls: [
      ['an order to stay in', 'Recomenda-se não abandonar a capital.'],
      ['going out', 'Aconselha-se a sair acompanhado.'],
      ['an attempt', 'Pede-se aos turistas que evitem deixar o país de barco.'],
      ['a call that is over', 'Deixou de estar em vigor a recomendação de abandonar o país.'],
      ['getting ready', 'Recomenda-se preparar um plano para abandonar o país.'],
      ['nationals of others', 'Recomenda-se aos cidadãos noruegueses que abandonem o país.'],
    ],
    callVetoes: [
      ['a visa, a permit, a stay or the papers for the way', `Sem visto, ${leave}.`, `Sem água, ${leave}.`],
      ['courts, police, fines and bans', `Após a multa, ${leave}.`, `Após o golpe, ${leave}.`],
      ['customs, currency and taxes', `Na alfândega, ${leave}.`, `Na crise, ${leave}.`],
      ['medical evacuation, insurance, illness', `Com febre, ${leave}.`, `Com pressa, ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Com as cheias, ${regional}.`,
        `Com as cheias, ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Face ao protesto, ${regional}.`,
        `Face ao protesto, ${leave}.`,
      ],
      ['off the road, out of the car or the hotel', `No hotel, ${leave}.`, `Na cidade, ${leave}.`],
      [
        'a condition that is only about those who wish to go',
        `A quem deseja partir: ${leave}.`,
        `A quem lá está: ${leave}.`,
      ],
      ['leaving is not allowed or not possible', `Antes de sair, ${leave}.`, `Antes de maio, ${leave}.`],
      ['minors and custody', `Com os menores, ${leave}.`, `Com os filhos, ${leave}.`],
      [
        'another government speaking to its own citizens',
        `Como outros países: ${leave}.`,
        `Como anunciado: ${leave}.`,
      ],
      ['a call that is over', `Já não se aconselha: ${leave}.`, `Ainda se aconselha: ${leave}.`],
      [
        'staff: a matter of the embassy',
        'Recomenda-se aos diplomatas que abandonem o país.',
        'Recomenda-se aos estudantes que abandonem o país.',
      ],
      ['history: a bare year tells of something past', `Em 2013, ${leave}.`, `Em segurança, ${leave}.`],
    ],
    staff: [
      ['pt/embaixada-reaberta', 'A Embaixada de Portugal foi reaberta.', 'normal'],
      ['pt/servicos-consulares-retomados', 'Os serviços consulares foram retomados.', 'normal'],
      ['pt/embaixada-encerrada', 'A Embaixada permanece encerrada.', 'suspended'],
      ['pt/atividades-suspensas', 'A Embaixada suspendeu o seu funcionamento.', 'suspended'],
      ['pt/embaixada-transferida', 'A Embaixada foi transferida para Dacar.', 'suspended'],
      ['pt/todo-o-pessoal-evacuado', 'Todo o pessoal diplomático foi evacuado.', 'suspended'],
      ['pt/pessoal-retirado', 'As famílias dos diplomatas foram repatriadas.', 'ordered-departure'],
      ['pt/saida-autorizada', 'Foi autorizada a saída dos familiares.', 'authorized-departure'],
      ['pt/servicos-consulares-suspensos', 'Estão suspensos os serviços consulares.', 'services-suspended'],
      ['pt/apoio-limitado', 'O apoio consular está limitado.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        'A Embaixada está encerrada no feriado.',
        'A Embaixada está encerrada no momento.',
      ],
      [
        'one section of it',
        'A secção consular da Embaixada está encerrada.',
        'Desde ontem a Embaixada está encerrada.',
      ],
      [
        'what might happen, not what happened',
        'A Embaixada está encerrada e o consulado poderá encerrar.',
        'A Embaixada está encerrada e o consulado também.',
      ],
      [
        'the local government, an organisation, or other governments',
        'Segundo a ONU, a Embaixada está encerrada.',
        'Segundo consta, a Embaixada está encerrada.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'A Embaixada de Portugal no Níger está encerrada.'],
      ['an embassy of others', 'A Embaixada britânica está encerrada.'],
      ['an embassy of others, named behind it', 'A Embaixada da Noruega está encerrada.'],
    ],
    dates: [
      ['Desde 4 de maio de 2026 a Embaixada está encerrada.', '2026-05-04'],
      ['Desde 04/05/2026 a Embaixada está encerrada.', '2026-05-04'],
      ['A Embaixada está encerrada até 4 de maio de 2027.', undefined],
    ],
  }))

describe('a Portuguese document', () => {
  it.each([
    ['A Embaixada teve as suas atividades suspensas.', 'suspended'],
    ['A Embaixada fechou em maio.', 'suspended'],
    ['A Embaixada passou a funcionar em Dacar.', 'suspended'],
    ['A Embaixada fechou ao público.', 'normal'],
  ])('says of the embassy "%s": %s', (sentence, posture) => {
    expect(readSentences([sentence], subject).mission.posture).toBe(posture)
  })

  it('names the dangers it gives as reasons', () => {
    const { hazards } = readSentences(['Devido aos combates há falta de combustível.'], subject)
    expect(hazards).toEqual(['armed-conflict', 'fuel-shortage'])
  })
})
