import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEPARTURE_GRADES } from '../../src/domain/observation.ts'
import {
  classifySentence,
  readSentences,
  type Subject,
} from '../../src/sources/shared/sentences/read-sentences.ts'

const subject: Subject = { language: 'en', country: 'TD', publisher: 'US', now: '2026-06-15T12:00:00.000Z' }
const read = (...sentences: string[]) => readSentences(sentences, subject)

const LEAVE_NOW = 'Americans in Chad should leave immediately.'
const LEAVE = 'Americans in Chad should leave by road.'
const CONSIDER = 'Americans in Chad should consider leaving.'
const REGION_NOW = 'Americans in Abéché should leave immediately.'
const REGION = 'Americans in Abéché should leave by road.'
const REGION_CONSIDER = 'Americans in Abéché should consider leaving.'
const NEIGHBOUR = 'Americans in Niger should leave immediately.'
const ORDERED = 'On May 2, 2026, the Department ordered employees to leave Chad.'
const AUTHORIZED = 'On May 1, 2026, the Department authorized families of personnel to leave Chad.'
const SUSPENDED = 'The Embassy suspended operations in 2012.'
const LIFTED = 'On May 20, 2026, the Department lifted the ordered departure.'
const EARLIER_LIFT = 'On April 20, 2026, the Department lifted the ordered departure.'
const UNDATED_LIFT = 'Updated to reflect the end of ordered departure.'
const REOPENED = "On June 1, 2026, the Embassy in N'Djamena reopened."
const CONSULATE = 'The Department ordered employees of the Consulate to leave Chad.'
const LIMITED = "We have limited ability to help citizens outside of N'Djamena."
const CALM = 'Carry water when travelling.'

describe('reading a document', () => {
  it('reads nothing from nothing, and nothing from calm sentences', () => {
    const nothing = { departure: { grade: 'none' }, mission: { posture: 'normal' }, hazards: [] }
    expect(read()).toEqual(nothing)
    expect(read(CALM, 'Level 1')).toEqual(nothing)
  })

  it('takes the strongest call, with its sentence, rule and date', () => {
    expect(read(CALM, CONSIDER, LEAVE_NOW, LEAVE).departure).toEqual({
      grade: 'leave-now',
      scope: 'country',
      sentence: LEAVE_NOW,
      rule: 'en/should-leave',
    })
  })

  it.each([
    ['country before region at equal grade', [REGION_NOW, LEAVE_NOW], LEAVE_NOW],
    ['a country-wide call to leave before a stronger regional one', [REGION_NOW, LEAVE], LEAVE],
    ['a regional call to leave before a country-wide "consider"', [CONSIDER, REGION], REGION],
    ['a country-wide "consider" before a regional one', [REGION_CONSIDER, CONSIDER], CONSIDER],
    ['the stronger of two regional calls', [REGION, REGION_NOW], REGION_NOW],
  ])('puts %s', (_, sentences, chosen) => {
    expect(read(...sentences).departure).toMatchObject({ sentence: chosen })
  })

  it('does not take a call about a neighbour for its own', () => {
    expect(read(NEIGHBOUR).departure).toEqual({ grade: 'none' })
    expect(read(NEIGHBOUR, REGION).departure).toMatchObject({ grade: 'leave', scope: 'region' })
  })

  it('keeps citizens and staff on two scales', () => {
    expect(read(ORDERED)).toMatchObject({
      departure: { grade: 'none' },
      mission: { posture: 'ordered-departure' },
    })
    expect(read(LEAVE)).toMatchObject({ departure: { grade: 'leave' }, mission: { posture: 'normal' } })
  })

  it('takes the strongest posture, with its date', () => {
    expect(read(AUTHORIZED, ORDERED).mission).toEqual({
      posture: 'ordered-departure',
      scope: 'country',
      sentence: ORDERED,
      rule: 'en/staff-ordered-out',
      statedOn: '2026-05-02',
    })
    expect(read(ORDERED, SUSPENDED).mission).toMatchObject({ posture: 'suspended', statedOn: '2012' })
  })

  it('quotes the latest of equal statements', () => {
    const older = ORDERED.replace('May 2', 'March 2')
    expect(read(older, ORDERED).mission).toMatchObject({ sentence: ORDERED })
  })

  it.each([
    ['a later lift', LIFTED],
    ['a lift without a date', UNDATED_LIFT],
  ])('%s ends an order', (_, lift) => {
    expect(read(ORDERED, lift).mission).toEqual({ posture: 'normal' })
  })

  it('an order later than a lift stands', () => {
    expect(read(EARLIER_LIFT, ORDERED).mission).toMatchObject({ posture: 'ordered-departure' })
  })

  it('a lifted order does not open a closed embassy, a reopening does', () => {
    expect(read(SUSPENDED, LIFTED).mission).toMatchObject({ posture: 'suspended' })
    expect(read(SUSPENDED, REOPENED).mission).toEqual({ posture: 'normal' })
  })

  it('an order about a consulate is regional', () => {
    expect(read(CONSULATE).mission).toMatchObject({ posture: 'ordered-departure', scope: 'region' })
  })

  it('says where help is limited to, whatever the posture', () => {
    expect(read(LIMITED).mission).toEqual({ posture: 'normal', limitedTo: "N'Djamena" })
    expect(read(LIMITED, ORDERED).mission).toMatchObject({
      posture: 'ordered-departure',
      limitedTo: "N'Djamena",
    })
  })

  it('names present hazards in the order of the vocabulary, and not possible ones', () => {
    expect(
      read(
        'A curfew is in effect in the capital.',
        'Do not travel due to crime and terrorism.',
        'Airports may be closed.',
        'See the country reports on kidnapping.',
      ).hazards,
    ).toEqual(['terrorism', 'crime', 'curfew'])
  })

  it('names hazards in French', () => {
    const sentences = [
      "Le risque d'enlèvement est élevé.",
      'Un couvre-feu est en vigueur.',
      'La pénurie de carburant dure.',
    ]
    expect(readSentences(sentences, { ...subject, language: 'fr', publisher: 'FR' }).hazards).toEqual([
      'kidnapping',
      'fuel-shortage',
      'curfew',
    ])
  })

  it('reads a language without rules as no call and a normal mission', () => {
    expect(readSentences([LEAVE_NOW], { ...subject, language: 'eo' })).toEqual(read())
    expect(classifySentence(LEAVE_NOW, { ...subject, language: 'eo' })).toMatchObject({
      departure: 'none',
      rule: null,
    })
  })

  it('understands regional language tags', () => {
    expect(readSentences([LEAVE_NOW], { ...subject, language: 'en-GB' }).departure.grade).toBe('leave-now')
  })
})

const pool = [
  LEAVE_NOW,
  LEAVE,
  CONSIDER,
  REGION_NOW,
  REGION,
  REGION_CONSIDER,
  NEIGHBOUR,
  ORDERED,
  AUTHORIZED,
  SUSPENDED,
  LIFTED,
  EARLIER_LIFT,
  UNDATED_LIFT,
  REOPENED,
  CONSULATE,
  LIMITED,
  CALM,
]

describe('reading any document', () => {
  it('does not depend on the order or the repetition of its sentences', () => {
    fc.assert(
      fc.property(fc.subarray(pool), fc.infiniteStream(fc.nat()), (sentences, numbers) => {
        const shuffled = sentences
          .map((sentence) => ({ sentence, key: numbers.next().value ?? 0 }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ sentence }) => sentence)
        expect(read(...shuffled, ...sentences)).toEqual(read(...sentences))
      }),
    )
  })

  it('never weakens a country-wide call by another sentence', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (sentences) => {
        const { departure } = read(...sentences, LEAVE)
        expect(departure).toMatchObject({ scope: 'country' })
        expect(DEPARTURE_GRADES.indexOf(departure.grade)).toBeGreaterThanOrEqual(
          DEPARTURE_GRADES.indexOf('leave'),
        )
      }),
    )
  })

  it('rests every call and posture on a sentence of the document', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (sentences) => {
        const { departure, mission } = read(...sentences)
        if (departure.grade !== 'none') expect(sentences).toContain(departure.sentence)
        if (mission.posture !== 'normal') expect(sentences).toContain(mission.sentence)
      }),
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.constantFrom('en', 'fr'),
        (sentences, language) => {
          expect(readSentences(sentences, { ...subject, language }).mission.posture).toBe('normal')
        },
      ),
    )
  })
})
