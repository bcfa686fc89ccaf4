import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { addressOf, INDEX } from '../../src/sources/es-maec/addresses.ts'
import { standingIn } from '../../src/sources/es-maec/banner.ts'
import { countryNamed, namesOf } from '../../src/sources/es-maec/places.ts'
import { spanishDate } from '../../src/sources/es-maec/printed-date.ts'
import { esMaec } from '../../src/sources/es-maec.ts'
import { readSentences } from '../../src/sources/shared/sentences/read-sentences.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const MALI = addressOf('Malí')
const ALL: readonly CountryCode[] = ['ML', 'TG', 'AD', 'KR']

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/es-maec/${name}.html`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, Answer>> = {
  [INDEX]: fixture('index'),
  [MALI]: fixture('mali'),
  [addressOf('Togo')]: fixture('togo'),
  [addressOf('Andorra')]: fixture('andorra'),
  [addressOf('Corea')]: fixture('corea'),
}

function read(changes: Readonly<Record<string, Answer>> = {}, wanted = ALL) {
  return readingOf(esMaec, fakeGet({ ...good, ...changes }).get, anAsk({ wanted }))
}

async function mali(edit: (body: string) => string): Promise<Observation | undefined> {
  return (await read({ [MALI]: edit(fixture('mali')) }, ['ML'])).observations[0]
}

describe('es-maec reads', () => {
  it('the wanted countries of its round', async () => {
    const { observations, ...reading } = await read()
    const told = observations.map(({ country, level, peak, updatedAt }) => [country, level, peak, updatedAt])
    expect(told).toEqual([
      ['AD', 1, 1, '2025-05-12'],
      ['KR', null, null, '2025-09-01'],
      ['ML', 4, 4, '2026-02-27'],
      ['TG', 2, 4, '2026-01-03'],
    ])
    expect(reading).toEqual({
      listed: null,
      unchanged: [],
      failures: [],
      unnamed: ['Atlántida'],
      markers: new Map(),
      whole: false,
    })
  })

  it('everything that a page says, and nothing on papers, health or roads', async () => {
    const text = [
      'Los convoyes de combustible no llegan a la capital.',
      'Por ello, SE DESACONSEJA EL VIAJE A MALÍ BAJO CUALQUIER CIRCUNSTANCIA.',
      'SE RECOMIENDA A LOS ESPAÑOLES QUE SE ENCUENTREN EN EL PAIS QUE LO ABANDONEN LO ANTES POSIBLE.',
      'Hay secuestros en todo el territorio.',
    ]
    expect(await mali((body) => body)).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Por ello, SE DESACONSEJA EL VIAJE A MALÍ BAJO CUALQUIER CIRCUNSTANCIA.',
      ...readSentences(text, { language: 'es', country: 'ML', publisher: 'ES' }),
      updatedAt: '2026-02-27',
      url: MALI,
      document: 'es-maec ML',
      language: 'es',
      text: text.join('\n'),
      summary: text.slice(0, 3).join(' '),
      body: 'real',
    })
  })

  it('the parts that the banner leaves out, without the invitation to read on', async () => {
    const [togo] = (await read({}, ['TG'])).observations
    expect(togo?.areas).toEqual([
      {
        name: 'SE RECOMIENDA VIAJAR CON PRECAUCIÓN Y ABSTENERSE DE HACERLO POR DETERMINADAS ZONAS.',
        level: 4,
      },
    ])
    expect(togo?.summary).not.toContain('Se sugiere')
  })

  it('the same page whatever day it is shown on', async () => {
    const tomorrow = await mali((body) => body.replace('vigentes a 1 de marzo', 'vigentes a 2 de marzo'))
    expect(tomorrow).toEqual(await mali((body) => body))
  })

  it('a line that was set as a heading as part of the section before it', async () => {
    const heading = '<div><h3 class=accordion__main>Nadie debe salir de la capital.<span></span></h3></div>'
    const seen = await mali((body) =>
      body.replace('<div> <h3 class=accordion__main> Sanidad', `${heading}$&`),
    )
    expect(seen?.text).toContain('Nadie debe salir de la capital.')
    expect(seen?.text).not.toContain('evacuación')
  })
})

describe('es-maec takes the level', () => {
  const cases: readonly (readonly [string, string, readonly [number | null, number | null]])[] = [
    ['nothing against it', 'No hay restricciones específicas relativas a viajes a este país.', [1, 1]],
    ['a safe country', 'EL PAÍS ES TOTALMENTE SEGURO PARA LOS VIAJEROS.', [1, 1]],
    ['care', 'SE RECOMIENDA VIAJAR A MALÍ CON EXTREMA PRECAUCION.', [2, 2]],
    ['care on the way', 'RECOMENDACIÓN GENERAL: SE RECOMIENDA EXTREMAR LAS PRECAUCIONES AL VIAJAR.', [2, 2]],
    ['parts left out', 'SE RECOMIENDA VIAJAR CON PRECAUCIÓN Y EVITAR DETERMINADAS ZONAS.', [2, 4]],
    ['a part in prose', 'Ante las inundaciones se recomienda no viajar a esas zonas.', [2, 4]],
    ['a part behind a relative', 'HAY ZONAS DE MALÍ A LAS QUE SE RECOMIENDA NO VIAJAR.', [2, 4]],
    ['a part with exceptions', 'Se desaconseja viajar a la región de Gao salvo necesidad.', [2, 3]],
    ['put off', 'SE ACONSEJA APLAZAR SU VIAJE A MALÍ HASTA NUEVO AVISO.', [3, 3]],
    ['put off what can wait', 'SE RECOMIENDA POSPONER CUALQUIER VIAJE NO INDISPENSABLE A MALÍ.', [3, 3]],
    ['reasons', 'SE DESACONSEJA EL VIAJE SALVO POR RAZONES DE EXTREMA NECESIDAD.', [3, 3]],
    ['not essential', 'SE DESACONSEJA TODO VIAJE NO ESENCIAL A MALÍ.', [3, 3]],
    ['unless needed', 'SE RECOMIENDA NO VIAJAR A MALÍ A MENOS QUE SEA NECESARIO.', [3, 3]],
    ['bare', 'SE DESACONSEJA EL VIAJE.', [4, 4]],
    ['by adverb', 'SE DESACONSEJA ABSOLUTAMENTE VIAJAR AL PAÍS.', [4, 4]],
    ['never', 'Se recomienda NO viajar bajo ninguna circunstancia a Malí.', [4, 4]],
    ['a time', 'Se desaconseja viajar de noche.', [null, null]],
    ['a means', 'Se desaconseja viajar por carretera entre Malí y Senegal.', [null, null]],
    ['a neighbour', 'Se desaconseja viajar a Níger.', [null, null]],
    ['roads', 'Se desaconseja abandonar los caminos.', [null, null]],
  ]

  it.each(cases)('from %s', (_what, sentence, levels) => {
    const { level, peak } = standingIn({ notes: [sentence], safety: [] }, 'ML')
    expect([level, peak]).toEqual(levels)
  })

  it('from the banner rather than from what explains it', () => {
    const notes = [
      'SE DESACONSEJA VIAJAR AL PAÍS SALVO CASO DE NECESIDAD.',
      'Se desaconseja viajar a Malí, también al sur.',
    ]
    expect(standingIn({ notes, safety: [] }, 'ML')).toMatchObject({ level: 3, wording: notes[0] })
  })

  it('from other words of the notes where they are worse than a mild banner', () => {
    const notes = ['SE RECOMIENDA VIAJAR CON PRECAUCIÓN.', 'Desde hoy se desaconseja viajar a Malí.']
    expect(standingIn({ notes, safety: [] }, 'ML').level).toBe(4)
  })

  it('from the general banner rather than from care about pickpockets', () => {
    const notes = ['No hay restricciones específicas.', 'Se recomienda extremar la precaución en el metro.']
    expect(standingIn({ notes, safety: [] }, 'ML').level).toBe(1)
  })

  it('from the section on safety only where the notes warn of nothing', () => {
    const safety = ['Se desaconseja viajar a Malí.', 'Se recomienda viajar con precaución.']
    expect(standingIn({ notes: [], safety }, 'ML').level).toBe(4)
    expect(standingIn({ notes: ['SE RECOMIENDA VIAJAR CON PRECAUCIÓN.'], safety }, 'ML').level).toBe(2)
    expect(standingIn({ notes: [], safety: safety.slice(1) }, 'ML').level).toBeNull()
  })

  it('of Sudan not from words on South Sudan', () => {
    const notes = ['SE DESACONSEJA VIAJAR A SUDÁN DEL SUR.']
    expect(standingIn({ notes, safety: [] }, 'SD').level).toBeNull()
    expect(standingIn({ notes, safety: [] }, 'SS').level).toBe(4)
  })

  it('never with a peak below it, whatever sentences stand together', () => {
    const sentence = fc.constantFrom(...cases.map(([, words]) => words))
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.array(sentence, { maxLength: 3 }),
        (notes, safety) => {
          const { level, peak, areas } = standingIn({ notes, safety }, 'ML')
          expect(peak ?? 0).toBeGreaterThanOrEqual(level ?? 0)
          for (const area of areas) expect(peak ?? 0).toBeGreaterThanOrEqual(area.level)
        },
      ),
    )
  })
})

describe('es-maec finds a page', () => {
  it('under the name in the list, and under the known one where the list fails', async () => {
    const index = new SourceError('unreachable', { where: INDEX, what: 'HTTP 503' })
    const { observations, failures } = await read({ [INDEX]: index }, ['KR'])
    expect(observations.map(({ url }) => url)).toEqual([addressOf('Corea')])
    expect(failures).toEqual([index])
  })

  it('under the known name where the listed one leads to a page without recommendations', async () => {
    const listed = 'Mali, República de'
    const changes = {
      [INDEX]: fixture('index')
        .replace('>Malí<', `>${listed}<`)
        .replace('Mal%C3%AD', encodeURIComponent(listed)),
      [addressOf(listed)]: fixture('sin-recomendaciones'),
    }
    const { observations, unnamed } = await read(changes, ['ML'])
    expect(observations).toMatchObject([{ country: 'ML', url: MALI, document: 'es-maec ML' }])
    expect(unnamed).toEqual(['Atlántida'])
  })

  it('of a country that only the list knows', async () => {
    const name = 'Puerto Rico'
    const entry = `<div class="modal-flagCountry"><h2>${name}</h2><a href="${addressOf(name)}">Ver</a></div>`
    const changes = {
      [INDEX]: fixture('index').replace('</body>', `${entry}</body>`),
      [addressOf(name)]: fixture('togo').replace('> Togo <', `> ${name} <`),
    }
    expect((await read(changes, [])).observations.map(({ country }) => country)).toEqual(['PR'])
  })

  it('and asks for nothing else than the list and the wanted ones', async () => {
    const server = fakeGet(good)
    await readingOf(esMaec, server.get, anAsk({ wanted: ['TG'] }))
    expect(server.asked).toEqual([INDEX, addressOf('Togo')])
  })
})

describe('es-maec names trouble', () => {
  it('with a page without recommendations', async () => {
    const { failures } = await read({ [MALI]: fixture('sin-recomendaciones') }, ['ML', 'TG'])
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  it('with the page of another country', async () => {
    const { failures, observations } = await read({ [MALI]: fixture('togo') }, ['ML'])
    expect(observations).toEqual([])
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  it('with a banner in words never seen', async () => {
    const body = fixture('mali')
      .replace('SE DESACONSEJA EL VIAJE A MALÍ', 'QUEDA PROHIBIDO VIAJAR A MALÍ')
      .replace('Por ello, ', '')
    const { failures } = await read({ [MALI]: body }, ['ML'])
    expect(failures).toMatchObject([
      {
        kind: 'unknown-wording',
        country: 'ML',
        message: expect.stringContaining('QUEDA PROHIBIDO VIAJAR A MALÍ'),
      },
    ])
  })
})

describe.each([
  ['the list', INDEX, 'index'],
  ['a page', MALI, 'mali'],
])('es-maec notices in place of %s', (_what, url, name) => {
  const reword = (body: string) => body.replace(/Por ello, SE DESACONSEJA EL VIAJE/, 'PROHIBIDO TODO VIAJE')
  const answers = hostileAnswers(fixture(name), name === 'mali' ? { reword } : {})

  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const server = fakeGet({ ...good, [url]: answer.body })
    const seen = await look(esMaec, server.get, anAsk({ wanted: ALL }))
    expectNoticed(seen, answer, await read())
    expect(seen.reading?.failures).toHaveLength(1)
    expect(seen.reading?.observations).toHaveLength(name === 'mali' ? 3 : 4)
    expect(server.surprises).toEqual([])
  })
})

describe('the names of es-maec', () => {
  it('lead back to their country', () => {
    const astray = (esMaec.round ?? []).filter((country) =>
      namesOf(country).some((name) => countryNamed(name) !== country),
    )
    expect(astray).toEqual([])
    expect(new Set(esMaec.round).size).toBe(esMaec.round?.length)
  })

  it.each([
    ['Irán, República Islámica de', 'IR'],
    ['Congo, República Democrática del', 'CD'],
    ['REPUBLICA DOMINICANA', 'DO'],
    ['Níger', 'NE'],
    ['Costa Dorada', undefined],
  ])('explain %s', (name, country) => {
    expect(countryNamed(name)).toBe(country)
  })

  it.each([
    ['8 de abril de 2026', '2026-04-08'],
    ['1 de setiembre de 2025', '2025-09-01'],
    ['31 de febrero de 2026', null],
    ['ayer', null],
  ])('date %s', (printed, date) => {
    expect(spanishDate(printed)).toBe(date)
  })
})
