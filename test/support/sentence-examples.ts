import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/sources/shared/sentences/language.ts'
import { classifySentence, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'

/** Sentences of one language with what they must be read as; every rule and every veto needs one, in its order. */
export interface SentenceExamples {
  readonly language: Language
  readonly subject: Subject
  readonly calls: readonly (readonly [rule: string, sentence: string, reading: string])[]
  /** Calls in other words, and where they are about. */
  readonly readings: readonly (readonly [sentence: string, reading: string, publisher?: string])[]
  readonly noCalls: readonly (readonly [what: string, sentence: string])[]
  /** The twin differs in what the veto is about, and is a call. */
  readonly callVetoes: readonly (readonly [why: string, sentence: string, twin: string])[]
  readonly staff: readonly (readonly [rule: string, sentence: string, mission: string])[]
  readonly staffVetoes: readonly (readonly [why: string, sentence: string, twin: string])[]
  readonly notOurs: readonly (readonly [what: string, sentence: string])[]
  readonly dates: readonly (readonly [sentence: string, date: string | undefined])[]
}

/** Checks all of them. */
export function readsAsTold(examples: SentenceExamples): void {
  describe('calls to leave', () => readsCalls(examples))
  describe('statements about embassy staff', () => readsStaff(examples))
}

function readsCalls({ language, subject, ...examples }: SentenceExamples): void {
  const call = (sentence: string, publisher = subject.publisher) => {
    const { departure, scope } = classifySentence(sentence, { ...subject, publisher })
    return departure === 'none' ? departure : `${departure}, ${scope}`
  }

  it.each(examples.calls)('%s reads "%s" as %s', (rule, sentence, reading) => {
    expect(call(sentence)).toBe(reading)
    expect(classifySentence(sentence, subject).rule).toBe(rule)
  })

  it('has an example of every rule', () => {
    expect(examples.calls.map(([rule]) => rule)).toEqual(language.calls.rules.map(({ name }) => name))
  })

  const readings = examples.readings.map(([sentence, reading, publisher = subject.publisher]) => ({
    sentence,
    reading,
    publisher,
  }))
  it.each(readings)('reads "$sentence" of $publisher as $reading', ({ sentence, reading, publisher }) => {
    expect(call(sentence, publisher)).toBe(reading)
  })

  it.each(examples.noCalls)('reads %s as no call: "%s"', (_, sentence) => {
    expect(call(sentence)).toBe('none')
  })

  it.each(examples.callVetoes)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(call(sentence)).toBe('none')
    expect(call(twin)).not.toBe('none')
    expect(language.calls.vetoes.find((veto) => veto.why === why)?.when.test(sentence)).toBe(true)
  })

  it('has an example of every veto', () => {
    expect(examples.callVetoes.map(([why]) => why)).toEqual(language.calls.vetoes.map(({ why }) => why))
  })
}

function readsStaff({ language, subject, ...examples }: SentenceExamples): void {
  const staff = (sentence: string) => classifySentence(sentence, subject).mission

  it.each(examples.staff)('%s reads "%s" as %s', (rule, sentence, mission) => {
    expect(classifySentence(sentence, subject)).toMatchObject({ mission, rule, departure: 'none' })
  })

  it('has an example of every rule', () => {
    expect(examples.staff.map(([rule]) => rule)).toEqual(language.staff.rules.map(({ name }) => name))
  })

  it.each(examples.staffVetoes)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(staff(sentence)).toBe('normal')
    expect(staff(twin)).not.toBe('normal')
    expect(language.staff.vetoes.find((veto) => veto.why === why)?.when.test(sentence)).toBe(true)
  })

  it('has an example of every veto', () => {
    expect(examples.staffVetoes.map(([why]) => why)).toEqual(language.staff.vetoes.map(({ why }) => why))
  })

  it.each(examples.notOurs)('says nothing of our embassy here from %s: "%s"', (_, sentence) => {
    expect(staff(sentence)).toBe('normal')
  })

  it.each(examples.dates)('dates "%s" %s', (sentence, date) => {
    expect(classifySentence(sentence, subject).statedOn).toBe(date)
  })
}
