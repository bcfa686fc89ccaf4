import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { daysAgo, FakeGovernments } from '../support/fake-governments.ts'
import { aLoopback, databaseThatSaw, serve } from '../support/running-service.ts'

const ROLE = '1100000000000000777'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const templates = mkdtempSync(join(tmpdir(), 'tocsin-template-'))
const template = join(templates, 'tocsin.db')

beforeAll(async () => {
  const governments = new FakeGovernments()
  await governments.start()
  await databaseThatSaw(governments, template)
  await governments.stop()
})

afterAll(() => rmSync(templates, { recursive: true, force: true }))

it('an alert calls nobody, not even the role that is set and the most severe one: only its repeat does', async () => {
  const { discord, governments, settings } = await aLoopback()
  const { channels } = discord.addGuild({ name: 'Community', channels: ['alerts'], roles: [ROLE] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  await serve({ ...settings, SOURCES: 'us-state' }, { template })
  await discord.until(() => discord.commands.length > 0)
  const admin = discord.addUser({ name: 'Ann', permissions: ORDINARY | MANAGE_GUILD })
  await discord.runsCommand(admin, channel, 'subscribe', { country: 'ML' })
  await discord.runsCommand(admin, channel, 'settings', { setting: 'role', value: ROLE })
  await discord.runsCommand(admin, channel, 'settings', { setting: 'seen', value: '10' })
  governments.us({ issued: daysAgo(0), paragraphs: ['U.S. citizens in Mali should leave immediately.'] })
  await vi.waitFor(() => expect(discord.messages.at(-1)?.answers).toBeUndefined(), { timeout: 20_000 })
  const [alert] = discord.messages.filter(({ answers }) => answers === undefined)
  expect(alert).toMatchObject({ content: '', mentions: [], roles: [], tells: [] })
  expect(alert?.buttons).toHaveLength(1)
})
