import { describe, expect, it } from 'vitest'
import { ko } from '../../src/sources/shared/sentences/ko.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'ko', country: 'ML', publisher: 'KR', now: '2026-06-15T12:00:00.000Z' }
const leave = '우리 국민은 조속히 출국하시기 바랍니다'
const regional = '해당 지역에 체류 중인 국민은 철수하시기 바랍니다'

describe('Korean', () =>
  readsAsTold({
    language: ko,
    subject,
    calls: [
      [
        'ko/jiyeok-cheolsu-baram',
        '북부 지역에 체류 중인 우리 국민은 철수하여 주시기 바랍니다.',
        'leave, region',
      ],
      ['ko/chulguk-baram', '말리에 체류 중인 국민은 즉시 출국하시기 바랍니다.', 'leave-now, country'],
      ['ko/chulguk-gwongo-annae', '교민 안전 유의 및 신속한 철수 권고', 'leave, country'],
      ['ko/chulguk-geomto', '체류자께서는 출국을 적극 검토하여 주시기 바랍니다.', 'consider, country'],
    ],
    readings: [
      ['말리에 체류 중인 국민은 즉시 철수하여야 합니다.', 'leave-now, country'],
      ['가오주에 체류 중인 국민은 안전한 지역으로 대피하시기 바랍니다.', 'leave, region'],
      ['말리 체류 국민께서는 조속히 출국하시기를 권고드립니다.', 'leave, country'],
      ['말리 체류 국민은 출국 여부를 검토하시기 바랍니다.', 'consider, country'],
      ['여행객께서는 항공편이 있을 때 출국할 것을 강력히 권고합니다.', 'leave, country'],
      ['우리 국민은 안전을 위해 귀국하는 것이 바람직합니다.', 'leave, country'],
      ['국민 여러분은 제3국으로 대피하여 주시기 바랍니다.', 'leave, country'],
      ['여행경보 4단계가 발령되었으니 우리 국민은 조속히 출국하시기 바랍니다.', 'leave, country'],
      ['니제르에 체류 중인 국민은 즉시 출국하시기 바랍니다.', 'none'],
      ['니제르 정세가 악화되어 말리에 체류 중인 국민은 조속히 출국하시기 바랍니다.', 'leave, country'],
    ],
    noCalls: [
      ['a stay that ends', '여행자는 45일 체류 후 출국하여야 합니다.'],
      ['the name of a level', '전 지역에 여행경보 3단계(출국권고)가 발령되었습니다.'],
      ['a change of levels', '여행경보 조정 안내 (4단계 → 3단계 출국권고)'],
      ['shelter', '사이렌이 울리면 방공호로 대피하시기 바랍니다.'],
      ['staying in', '우리 국민은 외출을 자제하시기 바랍니다.'],
      ['the way to the airport', '출국 시에는 일찍 공항으로 이동하시기 바랍니다.'],
      ['what those of others did', '각국 국민이 출국하였습니다.'],
    ],
    callVetoes: [
      [
        'another government speaking to its own citizens',
        `자국민에 대한 안내로, ${leave}.`,
        `국내외에 대한 안내로, ${leave}.`,
      ],
      ['a call that is over', `경보는 해제되었으나, ${leave}.`, `경보는 유지되었으니, ${leave}.`],
      ['what was said then', `당시 안내로, ${leave}.`, `오늘 안내로, ${leave}.`],
      ['only if it comes to the worst', `유사시에는 ${leave}.`, `현재로서는 ${leave}.`],
      [
        'an incident on the spot: people are to leave the place',
        `시위 현장에서 ${leave}.`,
        `수도 도심에서 ${leave}.`,
      ],
      [
        'a natural hazard: people are to leave its path, not the country',
        `화산 분화로 ${regional}.`,
        `화산 분화로 ${leave}.`,
      ],
      ['a visa or a permitted stay runs out', `비자가 없으면 ${leave}.`, `용무가 없으면 ${leave}.`],
      ['courts, police and bans', `벌금을 내고 ${leave}.`, `표를 사고 ${leave}.`],
      ['customs, currency and taxes', `세관을 거쳐 ${leave}.`, `육로를 거쳐 ${leave}.`],
      ['illness, medical evacuation and insurance', `질병이 있으면 ${leave}.`, `표가 있으면 ${leave}.`],
      [
        'staff: a matter of the embassy',
        '공관원은 조속히 출국하시기 바랍니다.',
        '여행자는 조속히 출국하시기 바랍니다.',
      ],
    ],
    staff: [
      ['ko/daesagwan-jaegae', '주말리대사관은 업무를 재개하였습니다.', 'normal'],
      ['ko/yeongsa-eopmu-jaegae', '영사업무를 재개합니다.', 'normal'],
      ['ko/daesagwan-pyeswae', '주말리대사관은 잠정 폐쇄되었습니다.', 'suspended'],
      ['ko/imsi-samuso', '인근국 임시사무소에서 업무를 수행합니다: 대사관 안내.', 'suspended'],
      ['ko/gonggwanwon-jeonwon-cheolsu', '공관원 전원이 대피하였습니다.', 'suspended'],
      ['ko/gajok-jayul-cheolsu', '공관원 가족의 자발적 귀국을 허용하였습니다.', 'authorized-departure'],
      ['ko/gonggwanwon-cheolsu', '대사관 인원을 감축하였습니다.', 'ordered-departure'],
      ['ko/yeongsa-eopmu-jungdan', '영사서비스를 중지합니다.', 'services-suspended'],
      ['ko/yeongsa-joryeok-jehan', '영사 조력이 매우 어렵습니다.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        '추석에 대사관은 폐쇄됩니다.',
        '전쟁에 대사관은 폐쇄됩니다.',
      ],
      ['one service of it', '대사관 민원실은 폐쇄되었습니다.', '대사관 건물은 폐쇄되었습니다.'],
      ['what might happen, not what happened', '대사관이 폐쇄될 수 있습니다.', '대사관이 폐쇄되어 있습니다.'],
      [
        'the local government, or an organisation',
        '유엔에 따르면 대사관은 폐쇄되었습니다.',
        '보도에 따르면 대사관은 폐쇄되었습니다.',
      ],
      [
        'swindlers who pose as staff',
        '사칭 문자에 따르면 대사관은 폐쇄되었습니다.',
        '안내 문자에 따르면 대사관은 폐쇄되었습니다.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', '주니제르대사관은 잠정 폐쇄되었습니다.'],
      ['embassies of others', '서방국가 대사관은 폐쇄되었습니다.'],
      ['a country where we have none', '말리에는 우리 대사관이 없습니다.'],
    ],
    dates: [
      ['2026년 3월 2일 대사관은 폐쇄되었습니다.', '2026-03-02'],
      ['2026.3.2. 대사관은 폐쇄되었습니다.', '2026-03-02'],
      ['대사관은 2027년 3월 2일까지 폐쇄됩니다.', undefined],
    ],
  }))

describe('a Korean document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['바마코 이외 지역에서는 영사 조력이 제한됩니다.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: '바마코' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['테러 위협이 높고 통행 금지가 시행되고 있습니다.', '공항은 폐쇄되었습니다.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['통행 금지가 시행될 가능성이 있습니다.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['대사관은 폐쇄되었습니다.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['대사관은 폐쇄되었습니다.', '대사관은 업무를 재개하였습니다.'], subject).mission.posture,
    ).toBe('normal')
  })
})
