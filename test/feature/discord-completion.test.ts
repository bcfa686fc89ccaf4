import { expect, it } from 'vitest'
import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import { subscribe } from '../../src/commands/subscribe.ts'
import { aDiscord } from '../support/discord-harness.ts'

const complete: AdapterPorts['complete'] = ({ kind, typed, locale }) => [
  { name: `${kind} ${locale}`, value: `${typed}!` },
]
const suggest: AdapterPorts['suggest'] = () => [{ name: 'Mali', value: 'ML' }]

async function aServingDiscord() {
  const { discord, adapter } = await aDiscord({ complete, suggest, commands: [subscribe] })
  const { channels } = discord.addGuild({ name: 'Strelsau', locale: 'en-US', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  await adapter.start()
  return { discord, channel, ann: discord.addUser({ name: 'Ann', locale: 'fr' }) }
}

it('completes places with every country, regions and countries, and kinds and sources with themselves', async () => {
  const { discord, channel, ann } = await aServingDiscord()
  const typed = async (option: string, words: string) =>
    (await discord.types(ann, channel, { command: 'subscribe', option, typed: words })).map(
      ({ value }) => value,
    )
  expect(await typed('country', '')).toEqual(['all', '!', 'ML'])
  expect(await typed('country', 'sah')).toEqual(['sah!', 'ML'])
  expect(await typed('kinds', 'levels, ')).toEqual(['levels, !'])
  expect(await typed('source', 'US')).toEqual(['US!'])
})

it('registers each of them as an option that is completed, none of which must be given', async () => {
  const { discord } = await aServingDiscord()
  const { options = [] } = discord.commands.find(({ name }) => name === 'subscribe') ?? {}
  expect(options).toMatchObject([
    { name: 'country', required: false, autocomplete: true },
    { name: 'severity', required: false, choices: expect.anything() },
    { name: 'mode', required: false, choices: expect.anything() },
    { name: 'kinds', required: false, autocomplete: true },
    { name: 'source', required: false, autocomplete: true },
  ])
})
