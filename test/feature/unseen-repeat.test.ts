import Database from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { until } from '../support/child.ts'
import { MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { daysAgo } from '../support/fake-governments.ts'
import { aLoopback, aTemplate, serve } from '../support/running-service.ts'

const [ROLE, OTHER] = ['1100000000000000777', '1100000000000000778']
const TITLE = 'Mali: United States tells its citizens to leave now'
const UNSEEN = 'Nobody here has marked this as seen'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 })

const template = aTemplate()

it('an alert calls nobody; its repeat calls the role of the channel, or the admins of the group, and nobody else', async () => {
  const { discord, telegram, governments, settings, database } = await aLoopback()
  const { channels } = discord.addGuild({ name: 'Community', channels: ['alerts'], roles: [ROLE, OTHER] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const [ann, bob] = [telegram.person(), telegram.person({ name: 'Bob' })]
  const group = telegram.group({ title: 'Families', admins: [ann, bob] })
  await serve({ ...settings, SOURCES: 'us-state' }, { template })
  await discord.until(() => discord.commands.length > 0)
  const bea = discord.addUser({ name: 'Bea', permissions: ORDINARY | MANAGE_GUILD })
  await discord.runsCommand(bea, channel, 'subscribe', { country: 'ML' })
  await discord.runsCommand(bea, channel, 'settings', { setting: 'role', value: ROLE })
  await discord.runsCommand(bea, channel, 'settings', { setting: 'seen', value: '10' })
  for (const [answers, line] of ['/subscribe Mali', '/settings seen 10'].entries()) {
    ann.says(group, line)
    await telegram.until(() => telegram.to(group).length > answers)
  }

  const onChannel = () => discord.messages.filter(({ answers, text }) => !answers && text.includes(TITLE))
  const inGroup = () => telegram.to(group).filter(({ text }) => text.includes(TITLE))
  const names = () =>
    inGroup().map(({ entities }) =>
      entities.flatMap((entity) => (entity.type === 'text_mention' ? [entity.user.id] : [])),
    )
  governments.us({ issued: daysAgo(0), paragraphs: ['U.S. citizens in Mali should leave immediately.'] })
  await until(() => onChannel().length > 0 && inGroup().length > 0)
  expect(onChannel()).toMatchObject([{ content: '', mentions: [], roles: [], tells: [] }])
  expect(onChannel()[0]?.buttons).toEqual(['Seen', 'Proof'])
  expect(names()).toEqual([[]])

  const db = new Database(database)
  onTestFinished(() => {
    db.close()
  })
  await until(() => db.prepare('select * from sightings').all().length === 2)
  elevenMinutesPass(db)
  await until(() => onChannel().length > 1 && inGroup().length > 1)
  const [, repeat] = onChannel()
  expect(repeat?.text).toContain(UNSEEN)
  expect(repeat).toMatchObject({ content: `<@&${ROLE}>`, mentions: [], roles: [ROLE], tells: [ROLE] })
  expect(inGroup()[1]?.text).toContain(UNSEEN)
  expect(names()).toEqual([[], [ann.id, bob.id]])
})

/** As if all of that had been so long ago. */
function elevenMinutesPass(db: Database.Database): void {
  const before = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-11 minutes')`
  db.exec(`update sightings set ${before('due_at')}; update chats set ${before('opened_at')}`)
}
