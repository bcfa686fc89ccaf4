import { describe, expect, it } from 'vitest'
import { ja } from '../../src/sources/shared/sentences/ja.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'ja', country: 'ML', publisher: 'JP', now: '2026-06-15T12:00:00.000Z' }
const leave = '滞在中の方は速やかに退避してください'

describe('Japanese', () =>
  readsAsTold({
    language: ja,
    subject,
    calls: [
      [
        'ja/chiiki-kara-taihi',
        '北部の地域に滞在されている方は、直ちに退避してください。',
        'leave-now, region',
      ],
      ['ja/taihi-shite', 'マリに滞在中の方は、直ちに出国してください。', 'leave-now, country'],
      [
        'ja/chiiki-kara-taihi-wo-kento',
        '国境地帯に滞在中の方は、退避を検討してください。',
        'consider, region',
      ],
      ['ja/taihi-wo-kento', '在留邦人の皆様は、早期の出国をご検討ください。', 'consider, country'],
    ],
    readings: [
      ['マリに滞在中の方は、商用便で出国されることを強くお勧めします。', 'leave, country'],
      ['マリに滞在中の方は、船便があるうちに出国するようにしてください。', 'leave, country'],
      ['ガオ州に滞在中の方は、速やかに安全な場所に移動してください。', 'leave, region'],
      ['ニジェールとの国境地帯に滞在している方は、直ちに退避してください。', 'leave-now, region'],
      ['滞在中の方は、出国の検討をお願いします。', 'consider, country'],
      ['滞在中の方は、民間機のあるうちに国外へ退避してください。', 'leave, country'],
      ['邦人の皆様には、出国を強くお勧めします。', 'leave, country'],
      ['滞在中の方は、当地を離れてください。', 'leave, country'],
      ['滞在中の方は、直ちに隣国へ移動してください。', 'leave-now, country'],
      ['レベル４（退避勧告）を発出したため、滞在中の方は退避してください。', 'leave, country'],
      ['ニジェールに滞在中の方は、直ちに退避してください。', 'none'],
      ['ニジェールの情勢が悪化したため、マリに滞在中の方は退避してください。', 'leave, country'],
      ['滞在中の方は、直ちに安全な場所へ退避してください。', 'leave-now, region'],
      ['渡航は止めてください。滞在中の方は退避してください。', 'leave, country'],
    ],
    noCalls: [
      ['a ministry of others', 'カナダ外務省は、マリに滞在する人々に対し、速やかな出国を勧告しています。'],
      ['the name of a level', 'マリ全土の危険情報をレベル４（退避勧告）とします。'],
      ['the words of a level', 'レベル４：退避してください。渡航は止めてください。（退避勧告）'],
      ['an order to stay in', '滞在中の方は、外出を控えてください。'],
      ['advice against leaving', '陸路での出国は控えてください。'],
      ['the way to go', '出国する際は、早めに空港へ向かうことをお勧めします。'],
      ['what was done', '滞在中の方は、既に退避しました。'],
    ],
    callVetoes: [
      [
        'another government, or the local authorities',
        `各国は自国民に警告した、${leave}。`,
        `各国は便を止めた、${leave}。`,
      ],
      ['a call that is over', `退避勧告は解除された、${leave}。`, `退避勧告は続く、${leave}。`],
      ['only if it comes to the worst', `緊急時には、${leave}。`, `現時点では、${leave}。`],
      [
        'an incident on the spot: people are to leave the place',
        `その場から離れ、${leave}。`,
        `都市から離れ、${leave}。`,
      ],
      [
        'a natural hazard: people are to leave its path, not the country',
        `台風のため、${leave}。`,
        `戦闘のため、${leave}。`,
      ],
      [
        'an illness of the traveller, not the state of the country',
        `体調が悪い、${leave}。`,
        `治安が悪い、${leave}。`,
      ],
      ['a visa or a permitted stay runs out', `査証がない、${leave}。`, `電気がない、${leave}。`],
      ['courts, police and bans', `罰金があり、${leave}。`, `戦闘があり、${leave}。`],
      ['customs, currency and taxes', `税関では、${leave}。`, `現在では、${leave}。`],
      ['medical evacuation and insurance', `保険により、${leave}。`, `戦闘により、${leave}。`],
      [
        'staff: a matter of the embassy',
        '館員は速やかに退避してください。',
        '旅行者は速やかに退避してください。',
      ],
      [
        'history: what was done then',
        '2013年には、邦人は退避してください。',
        '本年には、邦人は退避してください。',
      ],
    ],
    staff: [
      ['ja/taishikan-saikai', '在マリ日本国大使館は業務を再開しました。', 'normal'],
      ['ja/ryoji-gyomu-saikai', '領事サービスを再開しました。', 'normal'],
      ['ja/taishikan-heikan', '在マリ日本国大使館は一時閉館しています。', 'suspended'],
      ['ja/rinji-jimusho', '隣国に臨時事務所を設置しました。', 'suspended'],
      ['ja/zenkanin-taihi', '職員は全ての業務を終え、館員全員が国外に退避しました。', 'suspended'],
      ['ja/kanin-no-shukoku-kyoka', '館員の家族の任意の出国を認めました。', 'authorized-departure'],
      ['ja/kanin-no-taihi', '大使館員の一部を国外に退避させました。', 'ordered-departure'],
      ['ja/ryoji-gyomu-teishi', '領事サービスを休止しています。', 'services-suspended'],
      ['ja/shien-genkai', '大使館による邦人保護は極めて困難です。', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        '祝日のため、大使館は閉館しています。',
        '戦闘のため、大使館は閉館しています。',
      ],
      [
        'one service of it, for some hours',
        '大使館は閉館しており、投票はできません。',
        '大使館は閉館しており、入館はできません。',
      ],
      [
        'what might happen, not what happened',
        '大使館は閉館しており、館員が退避する可能性があります。',
        '大使館は閉館しており、館員が退避する予定です。',
      ],
      [
        'the local government, or an organisation',
        '国連によれば大使館は閉館しています。',
        '報道によれば大使館は閉館しています。',
      ],
      [
        'swindlers who pose as staff',
        '館員をかたる者によれば大使館は閉館しています。',
        '館員である者によれば大使館は閉館しています。',
      ],
    ],
    notOurs: [
      ['our embassy in another country', '在ニジェール日本国大使館は一時閉館しています。'],
      ['an embassy of others', '米国大使館は閉鎖されています。'],
      ['a country where we have none', 'マリには日本国大使館がありません。'],
    ],
    dates: [
      ['大使館は2026年3月2日をもって閉館しました。', '2026-03-02'],
      ['大使館は2027年3月2日まで閉館しています。', undefined],
    ],
  }))

describe('a Japanese document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['大使館による支援はバマコ市に限られ、領事業務は困難です。'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'バマコ市' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['テロが頻発し、外出禁止令が発令されています。', '空港は閉鎖されています。'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['外出禁止令が発令される可能性があります。'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['大使館は閉館しています。'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['大使館は閉館しています。', '大使館は業務を再開しました。'], subject).mission.posture,
    ).toBe('normal')
  })
})
