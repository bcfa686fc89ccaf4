import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { twBoca } from '../../src/sources/tw-boca.ts'
import { expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const URL_OF_LIST = 'https://www.boca.gov.tw/sp-trwa-list-1.html'
const LIST = readFileSync(new URL('../fixtures/tw-boca/list.html', import.meta.url), 'utf8')

function sample(body = LIST) {
  return fakeGet({ [URL_OF_LIST]: body })
}

describe('tw-boca reads', () => {
  it('the row of a country, those of its parts apart', async () => {
    const { observations, ...reading } = await readingOf(twBoca, sample().get)
    expect(observations.map(({ country, level, peak }) => [country, level, peak])).toEqual([
      ['ML', 4, 4],
      ['IL', 2, 4],
      ['MM', 3, 4],
      ['PS', 4, 4],
      ['PE', 2, 3],
      ['JP', 1, 1],
    ])
    expect(reading).toEqual({
      listed: 12,
      unchanged: [],
      failures: [],
      unnamed: ['亞特蘭提斯 Atlantis (Atlantis)'],
      markers: new Map(),
      whole: true,
    })
  })

  it('everything that the rows of a country say', async () => {
    const { observations } = await readingOf(twBoca, sample().get)
    expect(observations[0]).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [{ name: '馬利 - 北部練習省 Republic of Mali - Practice Province', level: 4 }],
      wording: '第四級：紅色儘速離境',
      departure: {
        grade: 'leave',
        scope: 'country',
        sentence: '馬利 Republic of Mali: 第四級：紅色儘速離境',
        rule: 'tw-boca/level-4',
      },
      mission: null,
      hazards: [],
      updatedAt: null,
      url: 'https://www.boca.gov.tw/sp-trwa-content-100-abc0-1.html',
      document: 'ML',
      language: 'zh-Hant',
      text: [
        '馬利 Republic of Mali: 第四級：紅色儘速離境',
        '馬利 - 北部練習省 Republic of Mali - Practice Province: 第四級：紅色儘速離境',
      ].join('\n'),
      summary: '馬利 Republic of Mali: 第四級：紅色儘速離境',
      body: 'real',
    })
  })

  it.each([
    ['ML', 'leave', 'country'],
    ['IL', 'leave', 'region'],
    ['MM', 'leave', 'region'],
    ['PS', 'leave', 'country'],
    ['PE', 'none', undefined],
    ['JP', 'none', undefined],
  ])('its fourth level as the advice to leave, and where: %s %s %s', async (country, grade, scope) => {
    const { observations } = await readingOf(twBoca, sample().get)
    const departure = observations.find((one) => one.country === country)?.departure
    expect(departure).toMatchObject(scope === undefined ? { grade } : { grade, scope })
  })

  it('the same whatever the order of the rows', async () => {
    const [head = '', ...rows] = LIST.split(/(?=<tr><td)/)
    const [last = '', ...others] = rows.toReversed()
    const [row = '', tail = ''] = last.split('</tbody>')
    const body = `${head}${row}${others.join('')}</tbody>${tail}`
    const { observations } = await readingOf(twBoca, sample(body).get)
    const said = Object.fromEntries(observations.map(({ country, level }) => [country, level]))
    expect(said).toEqual({ ML: 4, IL: 2, MM: 3, PS: 4, PE: 2, JP: 1 })
  })

  it.each([
    ['a colour never seen', 'grayblock', 'purpleblock'],
    ['a label of another level than its colour', '第一級：灰色提醒', '第四級：灰色提醒'],
    ['a label without a level', '第一級：灰色提醒', '暫無資料'],
  ])('%s as a failure of that country alone', async (_what, from, to) => {
    const { failures, observations } = await readingOf(twBoca, sample(LIST.replace(from, to)).get)
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'JP' }])
    expect(observations.map(({ country }) => country)).not.toContain('JP')
  })

  it('a name that means one country in Chinese and another in English as nobody', async () => {
    const { unnamed, observations } = await readingOf(
      twBoca,
      sample(LIST.replace('日本 Japan</a>', '日本 Jordan</a>')).get,
    )
    expect(unnamed).toContain('日本 Jordan (Japan)')
    expect(observations.map(({ country }) => country)).not.toContain('JP')
  })

  it('nothing from a list with a row in another shape', async () => {
    const body = LIST.replace('<td data-title="國家地區">日本 Japan</td>', '<td>日本 Japan</td>')
    const { error } = await look(twBoca, sample(body).get)
    expect(error).toMatchObject({ kind: 'unreadable' })
  })
})

describe('tw-boca notices', () => {
  const halve = (body: string) =>
    body
      .split(/(?=<tr><td)/)
      .filter((row, index) => index < 5 || row.includes('</html>'))
      .join('')
  const reword = (body: string) => body.replaceAll('第二級', '第五級')
  const answers = hostileAnswers(LIST, { halve, reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const server = sample(answer.body)
    expectNoticed(await look(twBoca, server.get), answer, await readingOf(twBoca, sample().get))
    expect(server.surprises).toEqual([])
  })
})
