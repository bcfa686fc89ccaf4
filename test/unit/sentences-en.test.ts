import { describe, expect, it } from 'vitest'
import { en } from '../../src/sources/shared/sentences/en.ts'
import { classifySentence, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'

const american: Subject = { language: 'en', country: 'IQ', publisher: 'US', now: '2026-06-15T12:00:00.000Z' }
const british: Subject = { ...american, publisher: 'GB' }
const australian: Subject = { ...american, publisher: 'AU' }
const irish: Subject = { ...american, publisher: 'IE' }

const call = (sentence: string, subject: Subject = american) => {
  const { departure, scope } = classifySentence(sentence, subject)
  return departure === 'none' ? departure : `${departure}, ${scope}`
}
const staff = (sentence: string, subject: Subject = american) => classifySentence(sentence, subject).mission

describe('names of countries in English calls', () => {
  it.each([
    ["Visitors should leave Côte d'Ivoire while buses run.", 'CI'],
    ['Visitors should leave Côte d’Ivoire while buses run.', 'CI'],
    ['Leave the Central African Republic as soon as possible.', 'CF'],
    ['Leave the United Arab Emirates while buses run.', 'AE'],
    ['If you are in CAR, leave when it is safe.', 'CF'],
    ['Visitors should leave the DRC while buses run.', 'CD'],
    ['All visitors should leave the UAE while buses run.', 'AE'],
  ])('%s', (sentence, country) => {
    expect(call(sentence, { ...british, country })).toBe('leave, country')
  })
})

describe('English calls to leave', () => {
  const examples: readonly (readonly [rule: string, sentence: string, reading: string])[] = [
    ['en/should-leave', 'Every traveller still in Iraq should leave while trains run.', 'leave, country'],
    [
      'en/should-do-this-and-leave',
      'Citizens in Iraq should fill the car and then leave without delay.',
      'leave-now, country',
    ],
    [
      'en/leave-that-area',
      'If you are within a mile of the border, you should leave that area.',
      'leave, region',
    ],
    ['en/must-leave', 'Visitors must leave Iraq immediately.', 'leave-now, country'],
    [
      'en/are-advised-to-leave',
      'All citizens are once more urged to exit Iraq without delay.',
      'leave-now, country',
    ],
    ['en/we-advise-to-leave', 'We ask all our people here to depart by ferry.', 'leave, country'],
    [
      'en/we-recommend-leaving',
      'It is recommended that visitors leave the country by bus.',
      'leave, country',
    ],
    ['en/return-home', 'We ask all travellers to come home by commercial ferry.', 'leave, country'],
    ['en/advice-to-leave', 'Our advice remains to leave at the earliest chance.', 'leave, country'],
    ['en/time-to-leave', 'Now is the time to leave Iraq.', 'leave-now, country'],
    ['en/take-a-way-out', 'You should book the first seat to leave Iraq.', 'leave, country'],
    ['en/take-a-flight-out', 'Visitors should take the next seat out of Iraq.', 'leave, country'],
    [
      'en/arrange-to-leave',
      'Please make your own arrangements to leave as soon as you can.',
      'leave, country',
    ],
    ['en/able-should-do-so', 'Anyone who can depart must do so without delay.', 'leave-now, country'],
    ['en/leave-imperative', 'If you live in Iraq, depart as soon as roads open.', 'leave, country'],
    ['en/depart-if-there', 'Avoid the Ninewa plains and, too, depart if you are there.', 'leave, region'],
    ['en/consider-leaving', 'Think about leaving while ferries sail.', 'consider, country'],
    ['en/consider-staying', 'Review whether your family needs to stay.', 'consider, country'],
    ['en/may-wish-to-leave', 'Visitors may wish to depart while ferries sail.', 'consider, country'],
    [
      'en/could-consider-doing-so',
      'If you can leave safely by sea you could consider doing so.',
      'consider, country',
    ],
  ]

  it.each(examples)('%s reads "%s" as %s', (rule, sentence, reading) => {
    expect(call(sentence)).toBe(reading)
    expect(classifySentence(sentence, american).rule).toBe(rule)
  })

  it('has an example of every rule', () => {
    expect(examples.map(([rule]) => rule)).toEqual(en.calls.rules.map(({ name }) => name))
  })

  it.each([
    ['You should leave now.', 'leave-now, country'],
    ['You should leave without further delay.', 'leave-now, country'],
    ['You should immediately leave Iraq.', 'leave-now, country'],
    ['You should leave as soon as you can.', 'leave, country'],
    ['We now advise you to leave by land.', 'leave, country'],
    ['You should leave by bus, and register your trip immediately.', 'leave, country'],
    ['You should strongly consider leaving immediately.', 'consider, country'],
  ])('grades "%s" as %s', (sentence, reading) => {
    expect(call(sentence)).toBe(reading)
  })

  it.each([
    ['U.S. citizens in Iraq should leave.', 'leave, country'],
    ['U.S. citizens in southern Iraq should leave.', 'leave, region'],
    ['If you are in Mosul, you should leave.', 'leave, region'],
    ['You should leave the border provinces.', 'leave, region'],
    ['U.S. citizens in Iraq should leave the country.', 'leave, country'],
    ['Because of the war in Syria, U.S. citizens are urged to leave.', 'leave, country'],
  ])('places "%s" as %s', (sentence, reading) => {
    expect(call(sentence)).toBe(reading)
  })

  it('reads a call about a neighbour as one about another country, which is none here', () => {
    const reading = classifySentence('If you are in Syria, you should leave immediately.', american)
    expect(reading).toMatchObject({ departure: 'none', scope: 'other-country' })
  })

  it.each([
    'If you are already there, you should think about leaving if roads are open.',
    'If you do not need to be there, you should consider leaving.',
  ])('takes no explanation of a level for a call: "%s"', (sentence) => {
    expect(call(sentence, { ...american, publisher: 'CA' })).toBe('none')
  })

  it('tells the Sudans, the Congos and the Koreas apart', () => {
    const sentence = 'Citizens in South Sudan should leave.'
    expect(call(sentence, { ...american, country: 'SS' })).toBe('leave, country')
    expect(call(sentence, { ...american, country: 'SD' })).toBe('none')
  })

  it.each([
    ['what is not the country', 'You should leave your bags with the guard.'],
    ['an area on the spot', 'You should leave the area immediately.'],
    ['being ready', 'We urge you to be prepared to leave at any time.'],
    ['having a plan', 'We recommend that all citizens have plans to leave Iraq.'],
    ['being able', 'U.S. citizens may be unable to leave Iraq.'],
    ['being forbidden', 'You should not leave Iraq by road.'],
    ['being advised against it', 'Citizens are advised against leaving by road.'],
    ['a leave verb without advice', 'Citizens leave Iraq by air every day.'],
    ['advice without a leave verb', 'You should stay indoors now.'],
    ['nationals of others', 'Norwegian citizens should leave Iraq immediately.'],
  ])('reads %s as none: "%s"', (_, sentence) => {
    expect(call(sentence)).toBe('none')
  })

  /** Each vetoed sentence stands beside one that differs by what the veto is about, and is a call. */
  const vetoed: readonly (readonly [why: string, sentence: string, twin: string])[] = [
    [
      'a visa, a permit or a stay runs out',
      'You should leave Iraq before your visa ends.',
      'You should leave Iraq before your luck ends.',
    ],
    [
      'a deadline in days, a stamp, a job or a course that ends',
      'You should leave Iraq within 30 days.',
      'You should leave Iraq within two days.',
    ],
    [
      'which passport to show at the border',
      'You should leave Iraq on your red passport.',
      'You should leave Iraq on your red bicycle.',
    ],
    [
      'courts, police, fines and bans',
      'You should leave Iraq once you have paid fines.',
      'You should leave Iraq once you have packed bags.',
    ],
    [
      'customs, currency and taxes',
      'You should leave Iraq through customs.',
      'You should leave Iraq through Basra.',
    ],
    [
      'medical evacuation and insurance',
      'You should leave Iraq by air ambulance.',
      'You should leave Iraq by air.',
    ],
    [
      'an illness of the traveller, not the state of the country',
      'If you have symptoms you should leave Iraq.',
      'If you have means you should leave Iraq.',
    ],
    [
      'a natural hazard: people are to leave its path, not the country',
      'You should leave because of the floods.',
      'You should leave because of the war.',
    ],
    [
      'a natural hazard that may come, and orders that local authorities may give',
      'If a cyclone forms, you should leave the country.',
      'If a war starts, you should leave the country.',
    ],
    [
      'an incident on the spot: people are to leave the place',
      'You should leave because of the protests.',
      'You should leave because of the raids.',
    ],
    [
      'a place or a moment of everyday life: people are to leave that',
      'If you are in a club, you should leave.',
      'If you are in a muddle, you should leave.',
    ],
    [
      'a condition that is about something else than being there, being safe or having a way out',
      'If the music stops, you should leave.',
      'If flights stop, you should leave.',
    ],
    ['ships and aircraft', 'All people on ships should leave.', 'All people on shore should leave.'],
    [
      'what to do when something happens',
      'You should leave Iraq if protests start.',
      'You should leave Iraq if raids start.',
    ],
    [
      'a condition that is only about those who wish to go',
      'If you decide to leave, you should leave by air.',
      'If you are able to leave, you should leave by air.',
    ],
    [
      'a call that may come, and what to do then',
      'If we advise you to go, you should leave Iraq.',
      'If you are free to go, you should leave Iraq.',
    ],
    [
      'a question whether to leave, or where to learn it',
      'You should read on whether you should leave Iraq.',
      'You should read on: you should leave Iraq.',
    ],
    [
      'what another government or a third party asked for',
      'Several governments have asked: visitors should leave Iraq.',
      'Several times we have asked: visitors should leave Iraq.',
    ],
    [
      'another government speaking to its own citizens',
      'Ruritania has urged its citizens, who should leave Iraq.',
      'Ruritania has left its embassy, so you should leave Iraq.',
    ],
    [
      'a call that is over',
      'We no longer say that you should leave Iraq.',
      'We still say that you should leave Iraq.',
    ],
    [
      'history: a bare month or year tells of something past',
      'In 2014, visitors to Iraq were told they should leave.',
      'Again, visitors to Iraq are told they should leave.',
    ],
    [
      'staff: a matter of the embassy',
      'Families of officials should leave Iraq.',
      'Families of teachers should leave Iraq.',
    ],
    [
      'minors, guardians and their papers',
      'Families should leave Iraq with the written consent of both sides.',
      'Families should leave Iraq with the help of both sides.',
    ],
    [
      'the explanation of a level that stands on every page of it',
      'If you are already in this location, you should leave.',
      'If you are already in Iraq, you should leave.',
    ],
    [
      'the beginning of a trip, or its end at home',
      'Before you leave home, you should leave Iraq out of your plan.',
      'Whatever you plan, you should leave Iraq.',
    ],
  ]

  it.each(vetoed)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(en.calls.vetoes.find((veto) => veto.why === why)?.when.test(sentence)).toBe(true)
    expect(call(sentence, irish)).toBe('none')
    expect(call(twin, irish)).toBe('leave, country')
  })

  it('has an example of every veto', () => {
    expect(vetoed.map(([why]) => why)).toEqual(en.calls.vetoes.map(({ why }) => why))
  })
})

describe('English statements about embassy staff', () => {
  const examples: readonly (readonly [rule: string, sentence: string, mission: string, subject: Subject])[] =
    [
      [
        'en/departure-lifted',
        'On May 4 the authorized departure of families was lifted.',
        'normal',
        american,
      ],
      ['en/families-may-return', 'Family members may again join staff in Baghdad.', 'normal', american],
      ['en/staff-returned', 'British embassy staff have now returned.', 'normal', british],
      ['en/operations-resumed', 'Our embassy in Baghdad has reopened.', 'normal', australian],
      ['en/consular-services-resumed', 'The Embassy has resumed all consular services.', 'normal', american],
      [
        'en/staff-ordered-out',
        'On May 4, the Department ordered all spouses of employees to depart Iraq.',
        'ordered-departure',
        american,
      ],
      ['en/ordered-departure', 'The post went on ordered departure.', 'ordered-departure', american],
      [
        'en/staff-authorized-to-leave',
        'The Department authorizes the voluntary departure of spouses.',
        'authorized-departure',
        american,
      ],
      [
        'en/staff-partly-withdrawn',
        'Some of our embassy staff have been relocated to Amman.',
        'ordered-departure',
        british,
      ],
      [
        'en/staff-reduced',
        'The number of British staff has been reduced because of the risk.',
        'ordered-departure',
        british,
      ],
      ['en/staff-withdrawn', 'British embassy staff have been withdrawn.', 'suspended', british],
      [
        'en/operations-suspended',
        'Our high commission has suspended all operations.',
        'suspended',
        australian,
      ],
      [
        'en/embassy-closed',
        'The Irish Embassy is temporarily closed because of the fighting.',
        'suspended',
        irish,
      ],
      ['en/no-consular-services', 'All consular services remain suspended.', 'services-suspended', american],
      ['en/help-limited', 'We are unable to provide services beyond Baghdad.', 'limited', irish],
      ['en/consulate-reduced', 'The consulate in Basra has ceased its work.', 'limited', american],
    ]

  it.each(examples)('%s reads "%s" as %s', (rule, sentence, mission, subject) => {
    const reading = classifySentence(sentence, subject)
    expect(reading.mission).toBe(mission)
    expect(reading.rule).toBe(rule)
    expect(reading.departure).toBe('none')
  })

  it('has an example of every rule', () => {
    expect(examples.map(([rule]) => rule)).toEqual(en.staff.rules.map(({ name }) => name))
  })

  const vetoed: readonly (readonly [why: string, sentence: string, twin: string])[] = [
    [
      'closed for a day off, a storm or a move',
      'The embassy is closed on public holidays.',
      'The embassy is closed.',
    ],
    [
      'closed to the public only, or one section of it',
      'The embassy is closed to visitors.',
      'The embassy is closed.',
    ],
    [
      'what might happen, not what happened',
      'The embassy might close, as it was closed once.',
      'The embassy did close, as it was closed once.',
    ],
    [
      'what was not done',
      'The embassy was not evacuated, and is closed.',
      'The embassy was quickly evacuated, and is closed.',
    ],
    [
      'another organisation or the local government',
      'Airlines report that the embassy is closed.',
      'Papers report that the embassy is closed.',
    ],
    [
      'the host government expelling diplomats',
      'The Ruritanian government ordered our diplomats to leave.',
      'The Department ordered our diplomats to leave.',
    ],
    [
      'a change note of the contact section',
      'Added information on the temporary closure of the embassy, which is closed.',
      'Added a note on the embassy, which is closed.',
    ],
  ]

  it.each(vetoed)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(en.staff.vetoes.find((veto) => veto.why === why)?.when.test(sentence)).toBe(true)
    expect(staff(sentence, british)).toBe('normal')
    expect(staff(twin, british)).not.toBe('normal')
  })

  it('has an example of every veto', () => {
    expect(vetoed.map(([why]) => why)).toEqual(en.staff.vetoes.map(({ why }) => why))
  })

  it.each([
    ['an embassy of others', 'The Norwegian Embassy is closed because of the war.'],
    ['an embassy of others, named behind it', 'The Embassy of Norway is closed because of the war.'],
    [
      'our embassy in another country',
      'Our embassy in Damascus, the Embassy in Syria, is closed because of the war.',
    ],
    ['staff orders in another country', 'The Department ordered employees to leave Syria.'],
    ['leave to travel', 'Employees are not authorized to leave the compound.'],
    ['what is planned', 'We plan to announce when our embassy has reopened.'],
    ['a day on which it is closed', 'Call this number while the embassy is closed.'],
  ])('says nothing of our embassy here from %s: "%s"', (_, sentence) => {
    expect(staff(sentence, irish)).toBe('normal')
  })

  it('does not take a conditional return of families for the end of a departure', () => {
    expect(
      classifySentence('Only family members with a permit may join staff in Baghdad.', american).rule,
    ).toBeNull()
  })

  it('takes the stronger where one sentence says both', () => {
    expect(
      staff('The Department ordered the departure of families and authorized departure for others.'),
    ).toBe('ordered-departure')
  })

  it('reads suspended consulates as limited help, and a suspended embassy with them as suspended', () => {
    expect(staff('The consulates have suspended operations.')).toBe('limited')
    expect(staff('The embassy and the consulates have suspended operations.')).toBe('suspended')
  })

  it.each([
    ['On May 4, 2026, the Department ordered employees to leave.', '2026-05-04'],
    ['As of 4 May 2026 the embassy is closed.', '2026-05-04'],
    ['On May 4 the embassy suspended operations.', '2026-05-04'],
    ['On December 4 the embassy suspended operations.', '2025-12-04'],
    ['The embassy suspended operations in May 2014.', '2014-05'],
    ['The embassy suspended operations in 2014.', '2014'],
    ['The embassy suspended operations until May 4, 2027.', undefined],
    ['From May 4, 2026 until May 20 the embassy suspended operations.', '2026-05-04'],
    ['The embassy suspended operations.', undefined],
  ])('dates "%s" %s', (sentence, date) => {
    expect(classifySentence(sentence, american).statedOn).toBe(date)
  })

  it.each([
    ['On June 17 the Department of State ordered staff to leave Iraq.', '2026-06-15', '2026-06-17'],
    ['On July 20 the Department of State ordered staff to leave Iraq.', '2026-06-15', '2025-07-20'],
    ['On January 2 the Department of State ordered staff to leave Iraq.', '2026-12-30', '2027-01-02'],
    ['On December 30 the Department of State ordered staff to leave Iraq.', '2027-01-02', '2026-12-30'],
  ])('%s, read on %s, is about %s', (sentence, today, date) => {
    expect(classifySentence(sentence, { ...american, now: `${today}T12:00:00.000Z` }).statedOn).toBe(date)
  })

  it('does not date a day without a year when it does not know the time', () => {
    const { language, country, publisher } = american
    const reading = classifySentence('On May 4 the embassy suspended operations.', {
      language,
      country,
      publisher,
    })
    expect(reading.mission).toBe('suspended')
    expect(reading.statedOn).toBeUndefined()
  })
})

describe('English calls in the many voices of six governments', () => {
  it.each([
    ['We recommend that travellers now in Iraq depart by rail.', 'leave, country'],
    ['We are calling upon everyone in Iraq to get out of the country.', 'leave, country'],
    ['We repeat our plain advice to people in Iraq to leave.', 'leave, country'],
    ['The Embassy urges all people to DEPART NOW from the countries below.', 'leave-now, country'],
    ['If, despite our warnings, you are in Iraq, leave as soon as roads open.', 'leave, country'],
    [
      'If your visit to Iraq is not essential, consider leaving by the remaining ferries and routes.',
      'consider, country',
    ],
    ['Visitors have been asked to leave Iraq by rail.', 'leave, country'],
    ['It is high noon, and now is the time for every visitor to leave Iraq.', 'leave-now, country'],
    ['LEAVE IRAQ IMMEDIATELY: roads are open.', 'leave-now, country'],
    ['Visitors in Iraq should weigh whether they are needed and leave if not.', 'leave, country'],
    ['If you are near the border, leave now.', 'leave-now, region'],
    ['Visitors should leave the islands while boats are running.', 'leave, region'],
    ['Visitors should leave the west of the country.', 'leave, region'],
    ['We recommend the departure of all visiting citizens.', 'leave, country'],
    ['Visitors should leave within the next two days.', 'leave, country'],
    ['Visitors should leave by 5 June.', 'leave, country'],
    ['Visitors should try to leave before borders close.', 'leave, country'],
    ['We advise immediate departure from Iraq.', 'leave, country'],
  ])('reads "%s" as %s', (sentence, reading) => {
    expect(call(sentence)).toBe(reading)
  })

  it.each([
    'Since the outbreak of fighting, citizens should leave Iraq.',
    'With the clinics and hospitals shut, citizens should leave Iraq.',
    'We are no longer able to help, so citizens should leave Iraq.',
    'As there is a risk of sudden arrest, citizens should leave Iraq.',
    'As embassy officials have gone, you should leave Iraq.',
  ])('keeps the call where the reason has the words of a veto: %s', (sentence) => {
    expect(call(sentence)).toBe('leave, country')
  })

  it.each([
    ['a visa that was cancelled', 'If your visa was cancelled you must leave Iraq immediately.'],
    ['a card that expires', 'You should leave as soon as possible once your card expires.'],
    ['what may be told some day', 'Residents may be asked to leave Basra immediately.'],
    ['going home as everyone does', 'You should return home with all your papers.'],
    ['the wish to go home', 'We ask those who want to return home to call us as soon as possible.'],
    ['no need to go', 'You do not need to leave immediately.'],
    ['what soldiers asked for', 'Villagers have been told to leave by the army immediately.'],
    ['what others told their own', 'Ruritania advises its citizens to leave immediately.'],
    ['a plan for later', 'Make arrangements to leave that need no help of ours.'],
    ['a gate at the airport', 'You should depart from Terminal 2.'],
  ])('takes %s for no call: "%s"', (_, sentence) => {
    expect(call(sentence)).toBe('none')
  })

  it('reads a call that was withdrawn as none', () => {
    expect(call('Our advice to leave Iraq no longer applies, and citizens are asked to leave nothing.')).toBe(
      'none',
    )
  })
})

describe('English words for staff who are gone', () => {
  it.each([
    ['Families of embassy staff have now left Baghdad.', 'ordered-departure'],
    ["We have withdrawn our diplomats' children.", 'ordered-departure'],
    ['Only essential embassy staff remain.', 'ordered-departure'],
    ['Information on the departure of family members of embassy staff.', 'ordered-departure'],
    ['The embassy works with a skeleton staff.', 'ordered-departure'],
    ['The embassy has cut back: a drawdown of staff is under way because of the risk.', 'ordered-departure'],
    ['Dependants of our staff were offered the choice to return home.', 'authorized-departure'],
    ['Dependants of embassy staff were told to return home.', 'ordered-departure'],
    [
      'The Department authorized the voluntary departure of employees in Iraq and the West Bank.',
      'authorized-departure',
    ],
    ['We have closed our embassy there.', 'suspended'],
    ['Employees have been authorized to depart voluntarily.', 'authorized-departure'],
    ['The embassy closed in June and all diplomatic staff have left Iraq.', 'suspended'],
    ['The embassy is no longer operational.', 'suspended'],
    ['All embassy staff and their families were flown home.', 'suspended'],
    [
      'The Department ordered spouses of employees to leave, and our visa section is closed.',
      'ordered-departure',
    ],
    ['The Department ordered the departure from Embassy Baghdad of some employees.', 'ordered-departure'],
  ])('reads "%s" as %s', (sentence, mission) => {
    expect(staff(sentence, british)).toBe(mission)
  })

  it.each([
    ['a branch of the work', 'The embassy has suspended routine visa operations.'],
    ['another business', 'The ferry line has suspended its operations in Basra.'],
    ['the road before it', 'The road to the embassy is closed.'],
    ['a weekday', 'The embassy will be closed on Thursday.'],
    ['a decision not made', 'The Department has not ordered the departure of any staff.'],
    ['what may come', 'Non-essential embassy staff will be withdrawn if roads close.'],
    ['the families of others', 'Families of farmers have been evacuated by the government.'],
    ['officials of others', 'Ruritanian officials and their families have been evacuated.'],
    ['a shorter day', 'The Department authorized employees to leave work early.'],
    ['a departure that ended', 'The authorized departure of families expired in June.'],
    ['what others did', 'Ruritania and others have evacuated non-essential embassy staff.'],
  ])('says nothing of a drawdown where it is about %s: "%s"', (_, sentence) => {
    expect(['normal', 'limited']).toContain(staff(sentence))
  })
})

describe('English turns of phrase that are near a rule', () => {
  it('weigh leaving, or say that the embassy does not work', () => {
    expect(call('Consider your options to leave Iraq while the airports work.')).toBe('consider, country')
    expect(staff("Our high commission's operations in Baghdad are still suspended.", australian)).toBe(
      'suspended',
    )
  })

  it('prepare nobody to leave who merely may want to', () => {
    expect(call('If you would like to leave Iraq, look at your options early.')).toBe('none')
  })
})

it.each([
  'Because of nationwide protests, all citizens should leave Iraq while buses run.',
  'Given the risk of arbitrary arrest, citizens should leave Iraq.',
  'Now that our embassy staff have gone, citizens should leave Iraq.',
])('the reason for a call never silences it: %s', (sentence) => {
  expect(call(sentence)).toBe('leave, country')
})
