import { expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { openStore } from '../../src/store/store.ts'
import { until } from '../support/child.ts'
import { MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { daysAgo } from '../support/fake-governments.ts'
import { keepProof } from '../support/kept-proofs.ts'
import { aLoopback, aTemplate, serve } from '../support/running-service.ts'

const CALL = 'U.S. citizens in Mali should leave immediately by commercial air.'
const CALM = 'U.S. citizens in Mali should be careful.'
const DIFF = `--- before\n+++ after\n@@ -1,1 +1,1 @@\n-${CALM}\n+${CALL}\n`

vi.setConfig({ testTimeout: 60_000 })

const template = aTemplate()

/** The whole program, with a call to leave Mali that rang in a group and a channel, and what it rests on. */
async function anAlertThatRang() {
  const loopback = await aLoopback()
  const { telegram, discord, governments, database, settings } = loopback
  const ann = telegram.person({ language: 'en' })
  const group = telegram.group({ admins: [ann] })
  const [channel] = discord.addGuild({ name: 'Community', channels: ['alerts'] }).channels
  if (channel === undefined) throw new Error('expected a channel')
  const bea = discord.addUser({ name: 'Bea', permissions: ORDINARY | MANAGE_GUILD })
  await serve({ ...settings, SOURCES: 'us-state' }, { template })
  await until(() => telegram.menus.size === 4 * LANGUAGES.length && discord.commands.length > 0)
  ann.says(group, '/subscribe Mali')
  await telegram.until(() => telegram.to(group).length === 1)
  await discord.runsCommand(bea, channel, 'subscribe', { country: 'ML' })
  governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
  const onDiscord = () => discord.messages.find(({ text }) => text.includes(CALL))
  await until(() => telegram.to(group).length === 2 && onDiscord() !== undefined)
  const [inGroup, onChannel] = [telegram.to(group)[1], onDiscord()]
  if (inGroup === undefined || onChannel === undefined) throw new Error('expected an alert')
  const number = await keep(database)
  return { telegram, discord, ann, group, bea, channel, inGroup, onChannel, number }
}

/** Keeps what the alert rests on, in place of whatever was kept; answers its number. */
async function keep(database: string): Promise<number> {
  const store = openStore(database)
  const [newest] = await store.latestAlerts(1)
  store.close()
  if (newest === undefined) throw new Error('expected an alert')
  keepProof(database, newest.alert, {
    before: CALM,
    after: CALL,
    fetched: [['https://travel.example/us/mali', `<p>${CALL}</p>`]],
  })
  return newest.number
}

it('leads from an alert in a group to its proof beside it, and from there to the texts as a file', async () => {
  const { telegram, ann, group, inGroup, number } = await anAlertThatRang()
  expect(inGroup.buttons).toEqual([{ text: 'Proof', callback_data: `proof ${number}` }])
  ann.presses(inGroup, `proof ${number}`)
  await telegram.until(() => telegram.to(group).length === 3)
  const proof = telegram.to(group)[2]
  if (proof === undefined) throw new Error('expected a proof')
  expect([inGroup.edited, proof.answers]).toEqual([false, inGroup.id])
  expect(proof.text).toContain(`Before: “${CALM}”\n\nNow: “${CALL}”`)
  ann.presses(proof, `proof ${number} file`)
  await telegram.until(() => telegram.to(group).length === 4)
  const { document } = telegram.to(group)[3] ?? {}
  expect(document?.name).toMatch(/^proof-us-state-ML-\d{4}-\d\d-\d\d\.diff$/)
  expect(document?.bytes.toString().endsWith(DIFF)).toBe(true)
})

it('leads from an alert on Discord to its proof for whoever asked, and from there to the texts as a file', async () => {
  const { discord, bea, channel, onChannel, number } = await anAlertThatRang()
  expect(onChannel.buttons).toEqual(['Proof'])
  const [proof] = (await discord.presses(bea, onChannel, 'Proof')).messages
  if (proof === undefined) throw new Error('expected a proof')
  expect([onChannel.edits, proof.ephemeral]).toEqual([0, true])
  expect(proof.text).toMatch(/Before: “U\.S\. citizens in Mali should \*\*be careful\*\*\.”/)
  await discord.presses(bea, proof, 'Texts as a file')
  const [file] = proof.attachments
  expect(file?.filename).toMatch(/^proof-us-state-ML-\d{4}-\d\d-\d\d\.diff$/)
  expect(file?.content.toString().endsWith(DIFF)).toBe(true)
  const typed = await discord.runsCommand(bea, channel, 'proof', {
    alert: String(number),
    attachment: 'file',
  })
  expect(typed.messages[0]?.ephemeral).toBe(false)
  expect(typed.messages[0]?.attachments[0]?.content).toEqual(file?.content)
})
