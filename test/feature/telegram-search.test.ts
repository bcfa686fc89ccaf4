import { expect, it } from 'vitest'
import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import type { Request } from '../../src/commands/command.ts'
import { openStore } from '../../src/store/store.ts'
import { corePorts } from '../support/core-ports.ts'
import { aCard, aServingTelegram, aTelegram } from '../support/telegram-harness.ts'

const suggest: AdapterPorts['suggest'] = () =>
  ['ML', 'MT', 'MW', 'MV', 'MY', 'MG'].map((value) => ({ name: value, value }))

function countryOf({ input }: Request): string {
  return input.kind === 'named' ? (input.values['country'] ?? '') : ''
}

it('offers the status of up to five countries, as messages that anyone can post', async () => {
  const text = ['First line.', 'Second.', 'Third.']
  const look: AdapterPorts['look'] = async (request) =>
    aCard(countryOf(request), {
      tone: 'severe',
      blocks: text.map((line) => ({ kind: 'text', line: [line] })),
    })
  const { telegram, told } = await aServingTelegram({ ports: { suggest, look } })
  const search = telegram.person({ language: 'fr' }).searches('m')
  await telegram.until(() => telegram.offers.length === 1)
  const [offer] = telegram.offers
  expect(offer).toMatchObject({ inline_query_id: search, cache_time: 60, is_personal: true })
  expect(offer?.button).toBeUndefined()
  expect(offer?.results.map(({ id }) => id)).toEqual(['ML', 'MT', 'MW', 'MV', 'MY'])
  expect(offer?.results[0]).toMatchObject({
    title: '🟠 ML',
    description: 'First line.\nSecond.',
    input_message_content: {
      message_text: '🟠 ML\n\nFirst line.\n\nSecond.\n\nThird.',
      entities: [{ type: 'bold', offset: 3, length: 2 }],
      link_preview_options: { is_disabled: true },
    },
    reply_markup: {
      inline_keyboard: [[{ text: 'fr inline-watch', url: 'https://t.me/TocsinTestBot?start=ML' }]],
    },
  })
  expect(told).toMatchObject({ requests: [], events: [] })
})

it('offers the first page of a long card', async () => {
  const blocks = Array.from({ length: 9 }, () => ({ kind: 'text', line: ['word '.repeat(200)] }) as const)
  const look: AdapterPorts['look'] = async (request) => aCard(countryOf(request), { blocks })
  const { telegram } = await aServingTelegram({ ports: { suggest, look } })
  telegram.person().searches('m')
  await telegram.until(() => telegram.offers.length === 1)
  expect(telegram.offers[0]?.results).toHaveLength(5)
  expect(telegram.offers[0]?.results[0]?.input_message_content.message_text.length).toBeGreaterThan(3000)
})

it('leads to the private chat where nothing is typed or nothing fits, and leaves out what failed', async () => {
  const look: AdapterPorts['look'] = async () => aCard('Something went wrong', { tone: 'error' })
  const { telegram } = await aServingTelegram({ ports: { suggest, look } })
  const ann = telegram.person({ language: 'en' })
  ann.searches('')
  await telegram.until(() => telegram.offers.length === 1)
  ann.searches('zzz')
  await telegram.until(() => telegram.offers.length === 2)
  expect(telegram.offers.map(({ results, button }) => [results.length, button])).toEqual([
    [0, { text: 'en inline-hint', start_parameter: 'inline' }],
    [0, { text: 'en inline-none', start_parameter: 'inline' }],
  ])
})

it('finishes only the newest search of a person who types on', async () => {
  const { telegram, adapter } = await aTelegram({ ports: { suggest } })
  const ann = telegram.person()
  ann.searches('m')
  ann.searches('ma')
  const last = ann.searches('mal')
  await adapter.start()
  await telegram.until(() => telegram.offers.length > 0)
  expect(telegram.offers.map(({ inline_query_id }) => inline_query_id)).toEqual([last])
})

it('does not look for one who searches without end, and looks for others', async () => {
  const { telegram } = await aServingTelegram()
  const [ann, bea] = [telegram.person(), telegram.person()]
  for (let search = 0; search < 60; search += 1) ann.searches('m')
  const last = bea.searches('m')
  await telegram.until(() => telegram.offers.some(({ inline_query_id }) => inline_query_id === last))
  expect(telegram.offers.length).toBeLessThanOrEqual(41)
})

it('says nothing of a search that nobody waits for any more', async () => {
  const { telegram, told } = await aServingTelegram()
  const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
  telegram.misbehave('answerInlineQuery', { kind: 'refusal', code: 400, description })
  telegram.person().searches('m')
  await telegram.until(() => telegram.called('answerInlineQuery').length === 1)
  const ann = telegram.person()
  ann.says(ann.id, '/status Mali')
  await telegram.until(() => telegram.messages.length === 1)
  expect(told.logs.filter((line) => !line.startsWith('info'))).toEqual([])
})

it('answers from the real program without leaving a trace of the person', async () => {
  const store = openStore(':memory:')
  const { telegram } = await aServingTelegram({ ports: corePorts(store) })
  const ann = telegram.person({ language: 'fr' })
  ann.searches('mali')
  await telegram.until(() => telegram.offers.length === 1)
  expect(telegram.offers[0]?.results[0]?.title).toContain('Mali')
  const nowhere = { platform: 'terminal', address: 'nowhere', topic: '' } as const
  const hers = { platform: 'telegram', address: String(ann.id), topic: '' } as const
  expect([await store.findChat(nowhere), await store.findChat(hers)]).toEqual([undefined, undefined])
})
