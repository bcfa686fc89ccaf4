import { describe, expect, it } from 'vitest'
import { es } from '../../src/sources/shared/sentences/es.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'es', country: 'ML', publisher: 'ES', now: '2026-06-15T12:00:00.000Z' }
const leave = 'se insta a los españoles a abandonar el país'
const regional = 'se insta a los españoles a abandonar la zona'

describe('Spanish', () =>
  readsAsTold({
    language: es,
    subject,
    calls: [
      [
        'es/recomienda-que-lo-abandonen',
        'Se aconseja a quienes sigan en el país que lo abandonen.',
        'leave, country',
      ],
      ['es/recomienda-abandonarlo', 'Se ruega a los turistas abandonarlo ya.', 'leave-now, country'],
      ['es/recomienda-que-abandonen', 'Se pide a los viajeros que salgan del país.', 'leave, country'],
      ['es/recomienda-abandonar', 'Se aconseja abandonar Malí cuanto antes.', 'leave, country'],
      ['es/recomienda-la-salida', 'Se recomienda la salida inmediata del país.', 'leave-now, country'],
      [
        'es/recomendacion-de-abandonar',
        'Sigue vigente la recomendación de abandonar el país.',
        'leave, country',
      ],
      ['es/son-instados-a-abandonar', 'Los residentes son instados a abandonar el país.', 'leave, country'],
      ['es/deben-abandonar', 'Los turistas deben abandonar el país sin demora.', 'leave-now, country'],
      ['es/deberian-abandonar', 'Los estudiantes deberían salir del país.', 'leave, country'],
      [
        'es/es-recomendable-que-abandonen',
        'Es aconsejable que los estudiantes salgan de Malí.',
        'leave, country',
      ],
      ['es/abandonen-el-pais', 'Salgan del país mientras haya vuelos.', 'leave, country'],
      ['es/regresar-a-espana', 'Se aconseja a los estudiantes regresar a España.', 'leave, country'],
      ['es/deben-regresar', 'Los turistas deben regresar a España cuanto antes.', 'leave, country'],
      ['es/valorar-la-salida', 'Se pide que consideren abandonar el país.', 'consider, country'],
      ['es/valorar-la-permanencia', 'Reconsidere la necesidad de permanecer en Malí.', 'consider, country'],
      [
        'es/a-quienes-lo-deseen',
        'Se recomienda a quienes así lo deseen abandonar el país.',
        'consider, country',
      ],
    ],
    readings: [
      ['SE INSTA A LOS ESPAÑOLES A ABANDONAR EL PAIS DE INMEDIATO.', 'leave-now, country'],
      ['SE RECOMIENDA A LOS TURISTAS QUE ABANDONEN TEMPORALMENTE EL PAÍS.', 'leave, country'],
      ['Se recomienda a los españoles abandonar Níger.', 'none'],
      ['Se recomienda a los españoles que residan en Níger que abandonen el país.', 'none'],
      ['Se recomienda a los españoles que estén en esa región que la abandonen.', 'leave, region'],
      ['Se ruega a los estudiantes que se encuentren en Tombuctú abandonar el país.', 'leave, country'],
      ['SE ACONSEJA A LOS TURISTAS PRESENTES EN EL PAIS SU SALIDA DEL MISMO.', 'leave, country'],
      ['Se ruega a los turistas que estén en esa provincia salir de la misma.', 'leave, region'],
      ['Se recomienda igualmente la salida de los españoles que sigan allí.', 'leave, country'],
      ['Los turistas que sigan en el país deben abandonarlo por sus propios medios.', 'leave, country'],
      ['Se aconseja a los estudiantes adelantar su regreso.', 'leave, country'],
      ['Se pide a los turistas que utilicen los vuelos de hoy para salir del país.', 'leave, country'],
      ['Se aconseja a los estudiantes su regreso a España.', 'leave, country'],
      ['Se aconseja ponderar la conveniencia de salir del país.', 'consider, country'],
      ['Los estudiantes que permanezcan en Malí deben abandonar el país.', 'leave, country'],
      ['Se sugiere valorar adelantar su regreso.', 'consider, country'],
      ['Se aconseja abandonar las provincias del norte.', 'leave, region'],
      ['Se aconseja a los españoles que se encuentran en Gao que salgan cuanto antes.', 'leave, region'],
    ],
    noCalls: [
      ['an order to stay in', 'Se recomienda no abandonar el hotel.'],
      ['going out', 'Se aconseja salir acompañado.'],
      ['what is not the country', 'Se recomienda salir de la discoteca antes del cierre.'],
      ['the law', 'Acabado el curso, los estudiantes deben abandonar el país.'],
      ['the sick', 'En ese caso es aconsejable salir del país.'],
      ['an attempt', 'Se ruega a los turistas que no intenten abandonar el país por el río.'],
      ['until then', 'Se ruega llevar la tarjeta hasta abandonar el país.'],
      ['a way home that takes long', 'Se aconseja planificar su regreso con tiempo.'],
      ['the fall of night', 'Se aconseja abandonar la zona antes de anochecer.'],
      ['the camp below the summit', 'Se aconseja abandonar el campamento base antes del monzón.'],
      ['the same way out', 'Se ruega a los viajeros salir del país por la misma frontera.'],
      ['low ground, at once', 'Con la crecida, abandone de inmediato la zona.'],
      ['low ground', 'Con las lluvias, abandone la zona.'],
      ['getting ready', 'Se recomienda tener preparado un plan para abandonar el país.'],
      ['papers', 'Se pide que todo aquel que salga del país recoja sus papeles.'],
      ['a call that is taken as known', 'A pesar de la recomendación de abandonar el país, hay turistas.'],
      ['nationals of others', 'Se recomienda a los ciudadanos noruegos que abandonen el país.'],
    ],
    callVetoes: [
      ['a visa, a permit, a stay or the papers for the way', `Sin visado, ${leave}.`, `Sin agua, ${leave}.`],
      ['courts, police, fines and bans', `Tras el juicio, ${leave}.`, `Tras el golpe, ${leave}.`],
      ['customs, currency and taxes', `Sin divisas, ${leave}.`, `Sin agua, ${leave}.`],
      ['medical evacuation, insurance, illness', `Tras la fiebre, ${leave}.`, `Tras el golpe, ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Ante el huracán, ${regional}.`,
        `Ante el huracán, ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Ante la protesta, ${regional}.`,
        `Ante la protesta, ${leave}.`,
      ],
      ['off the road: mines and wild animals', `En los senderos, ${leave}.`, `En los hoteles, ${leave}.`],
      [
        'a condition that is only about those who wish to go',
        `Si desea salir: ${leave}.`,
        `Si sigue allí: ${leave}.`,
      ],
      ['leaving is not allowed or not possible', `Antes de salir, ${leave}.`, `Antes de mayo, ${leave}.`],
      ['minors and custody', `Con sus menores, ${leave}.`, `Con sus mayores, ${leave}.`],
      [
        'another government speaking to its own citizens',
        `Varios países avisan: ${leave}.`,
        `Los medios avisan: ${leave}.`,
      ],
      ['a call that is over', `Ya no se aconseja: ${leave}.`, `Aún se aconseja: ${leave}.`],
      [
        'staff: a matter of the embassy',
        'Se insta al personal diplomático a abandonar el país.',
        'Se insta al personal humanitario a abandonar el país.',
      ],
      ['history: a bare year tells of something past', `En 2013, ${leave}.`, `En avión, ${leave}.`],
    ],
    staff: [
      ['es/embajada-reabierta', 'La Embajada de España en Bamako ha reabierto.', 'normal'],
      [
        'es/servicios-consulares-reanudados',
        'Se anuncia la reanudación de los servicios consulares.',
        'normal',
      ],
      ['es/embajada-cerrada', 'La Embajada de España está temporalmente cerrada.', 'suspended'],
      ['es/actividades-suspendidas', 'La Embajada ha suspendido todas sus actividades.', 'suspended'],
      ['es/embajada-trasladada', 'La Embajada ha sido trasladada a Dakar.', 'suspended'],
      ['es/todo-el-personal-evacuado', 'Todo el personal español ha sido evacuado.', 'suspended'],
      ['es/personal-retirado', 'Las familias de los diplomáticos han sido repatriadas.', 'ordered-departure'],
      ['es/salida-autorizada', 'Se autoriza la salida voluntaria de las familias.', 'authorized-departure'],
      [
        'es/servicios-consulares-suspendidos',
        'Los servicios consulares siguen suspendidos.',
        'services-suspended',
      ],
      ['es/ayuda-limitada', 'La asistencia consular es limitada.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        'La Embajada está cerrada por Navidad.',
        'La Embajada está cerrada por seguridad.',
      ],
      [
        'one section of it',
        'La sección consular de la Embajada está cerrada.',
        'Desde ayer la Embajada está cerrada.',
      ],
      [
        'what might happen, not what happened',
        'La Embajada está cerrada y el consulado podría cerrar.',
        'La Embajada está cerrada y el consulado también.',
      ],
      [
        'the general limit that stands on every page',
        'La capacidad de la Embajada en caso de emergencia es limitada.',
        'La capacidad de la Embajada tras el golpe es limitada.',
      ],
      [
        'the local government, an organisation, or other governments',
        'Según la ONU, la Embajada está cerrada.',
        'Según parece, la Embajada está cerrada.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'La Embajada de España en Níger está cerrada.'],
      ['an embassy of others', 'La Embajada británica está cerrada.'],
      ['an embassy of others, named behind it', 'La Embajada de Noruega está cerrada.'],
    ],
    dates: [
      ['Desde el 4 de mayo de 2026 la Embajada está cerrada.', '2026-05-04'],
      ['Desde el 04/05/2026 la Embajada está cerrada.', '2026-05-04'],
      ['La Embajada está cerrada hasta el 4 de mayo de 2027.', undefined],
    ],
  }))

describe('a Spanish document', () => {
  it.each([
    ['Ha sido evacuado parte del personal.', 'ordered-departure'],
    ['El Ministerio ha decidido repatriar a las familias.', 'ordered-departure'],
    ['El personal no imprescindible ha abandonado Bamako.', 'ordered-departure'],
    ['Parte del personal diplomático ha sido trasladado a Santo Domingo.', 'ordered-departure'],
    ['La Embajada funciona temporalmente desde Dakar.', 'suspended'],
    ['La Embajada no está operativa.', 'suspended'],
    ['La Embajada cerró sus puertas en mayo.', 'suspended'],
    ['La Embajada está cerrada del 3 al 7 de junio.', 'normal'],
    ['La Embajada permanecerá cerrada el 3 de mayo con motivo de la fiesta nacional.', 'normal'],
  ])('says of the embassy "%s": %s', (sentence, posture) => {
    expect(readSentences([sentence], subject).mission.posture).toBe(posture)
  })

  it('calls to leave the country though a banner in capitals only advises against travel', () => {
    const told = readSentences(
      ['SE DESACONSEJA EL VIAJE.', 'Se recomienda a los españoles que abandonen el país.'],
      subject,
    )
    expect(told.departure).toMatchObject({ grade: 'leave', scope: 'country' })
  })

  it('names the dangers it gives as reasons', () => {
    const { hazards } = readSentences(['Existe un alto riesgo de secuestros y atentados.'], subject)
    expect(hazards).toEqual(['terrorism', 'kidnapping'])
  })
})
