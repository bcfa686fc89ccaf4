import { describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { US_FEED } from '../../src/replay/demo/us-feed.ts'
import { until } from '../support/child.ts'
import { MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { daysAgo } from '../support/fake-governments.ts'
import { aLoopback, aTemplate, serve } from '../support/running-service.ts'

const SECONDS = 1000
const CALL = 'U.S. citizens in Mali should leave immediately by commercial air.'
const OTHER_WORDS = 'U.S. citizens who are in Mali should leave immediately by commercial air.'
const TITLE = 'Mali: United States tells its citizens to leave now'
const TAKEN_BACK = /Corrected by the source, .*\. It now says: no call to leave\. This is not confirmed yet\./
const SAID_AGAIN = /The source says it again, .*, after it had taken it back\./
const REWORDED = /The source has changed its words, /

vi.setConfig({ testTimeout: 90 * SECONDS })

const template = aTemplate()

/** A group's topic, a Telegram channel of its own and a Discord channel follow `country`; the United States is read. */
async function aFollowedCountry(country = 'Mali') {
  const loopback = await aLoopback()
  const { telegram, discord, governments } = loopback
  const ann = telegram.person({ language: 'en' })
  const group = telegram.group({ title: 'Families', admins: [ann], topics: [7] })
  const { channels } = discord.addGuild({ name: 'Community', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const bea = discord.addUser({ name: 'Bea', permissions: ORDINARY | MANAGE_GUILD })
  const settings = { ...loopback.settings, SOURCES: 'us-state' }
  const serving = await serve(settings, { template })
  await until(() => telegram.menus.size === 4 * LANGUAGES.length && discord.commands.length > 0)
  ann.says(group, `/subscribe ${country}`, { message_thread_id: 7, is_topic_message: true })
  ann.says(ann.id, `/subscribe ${country}`)
  await telegram.until(() => telegram.to(group).length === 1 && telegram.to(ann.id).length === 1)
  await discord.runsCommand(bea, channel, 'subscribe', { country })

  const alertsIn = (chat: number) => telegram.to(chat).slice(1)
  const onDiscord = () =>
    discord.messages.filter((one) => one.channel.id === channel.id && one.answers === undefined)
  const says = (...paragraphs: readonly string[]) => governments.us({ issued: daysAgo(0), paragraphs })
  /** Every message of an alert about Mali, wherever it stands. */
  const texts = () => [...alertsIn(group), ...alertsIn(ann.id), ...onDiscord()].map(({ text }) => text)
  const reads = async (expected: RegExp | string) => {
    await until(() => texts().length > 0 && texts().every((text) => text.match(expected) !== null))
  }
  const oneMoreLook = async () => {
    const before = governments.answered(US_FEED)
    await until(() => governments.answered(US_FEED) >= before + 2)
  }
  const rings = async () => {
    says(CALL)
    await until(() => texts().length === 3)
  }
  return {
    ...loopback,
    settings,
    serving,
    ann,
    group,
    channel,
    alertsIn,
    onDiscord,
    says,
    texts,
    reads,
    rings,
    oneMoreLook,
  }
}

describe('an alert that its source corrects within the hour', () => {
  it('is rewritten where it stands, without a new message, each time the source changes its mind', async () => {
    const { says, rings, reads, texts, group, alertsIn, onDiscord, oneMoreLook, telegram } =
      await aFollowedCountry()
    await rings()
    says()
    await reads(TAKEN_BACK)
    for (const text of texts()) expect(text).toContain(TITLE)
    says(CALL)
    await reads(SAID_AGAIN)
    await oneMoreLook()
    expect(texts()).toHaveLength(3)
    expect(alertsIn(group).map(({ topic, edited }) => [topic, edited])).toEqual([[7, true]])
    expect(onDiscord().map(({ edits, tells }) => [edits, tells])).toEqual([[2, []]])
    expect(telegram.called('editMessageText')).toHaveLength(4)
  })

  it('quotes the sentence as it stands now', async () => {
    const { says, rings, reads, texts, oneMoreLook } = await aFollowedCountry()
    await rings()
    says(OTHER_WORDS)
    await reads(REWORDED)
    for (const text of texts()) {
      expect(text).toContain(OTHER_WORDS)
      expect(text).not.toContain(CALL)
    }
    await oneMoreLook()
    expect(texts()).toHaveLength(3)
  })

  it('is rewritten by the next life of the program, where this one ended in between', async () => {
    const { says, rings, reads, texts, telegram, discord, serving, settings } = await aFollowedCountry()
    await rings()
    telegram.misbehave('editMessageText', { kind: 'server-error' })
    discord.misbehaves('edit', { kind: 'html', status: 502 })
    says()
    await until(() => telegram.called('editMessageText').length > 0)
    await serving.stop()
    expect(texts().filter((text) => TAKEN_BACK.test(text))).toEqual([])
    telegram.behave('editMessageText')
    discord.behaves('edit')
    await serve(settings)
    await reads(TAKEN_BACK)
    expect(texts()).toHaveLength(3)
  })

  it('is answered in silence where somebody deleted it', async () => {
    const { says, rings, group, alertsIn, onDiscord, telegram, discord } = await aFollowedCountry()
    await rings()
    const [inTopic] = alertsIn(group)
    const [posted] = onDiscord()
    if (inTopic === undefined || posted === undefined) throw new Error('expected alerts')
    telegram.deleteMessage(inTopic)
    discord.deletesMessage(posted)
    says()
    await until(() => alertsIn(group).length === 2 && onDiscord().length === 2)
    expect(alertsIn(group)[1]).toMatchObject({
      silent: true,
      topic: 7,
      text: expect.stringMatching(TAKEN_BACK),
    })
    expect(onDiscord()[1]).toMatchObject({ silent: true, text: expect.stringMatching(TAKEN_BACK) })
    expect(alertsIn(group)[1]?.text).not.toContain(CALL)
  })

  it('is answered in silence where it shares its message with another', async () => {
    const { says, governments, group, alertsIn, onDiscord, telegram, discord, channel } =
      await aFollowedCountry('all')
    const held = [
      { kind: 'flood', retryAfter: 2 },
      { kind: 'rate-limited', retryAfterSeconds: 2 },
    ] as const
    telegram.misbehave(group, held[0], { times: 1 })
    discord.misbehaves(channel, held[1], 1)
    governments.usTellsToLeave('Niger')
    says(CALL)
    const pages = () => [...alertsIn(group), ...onDiscord()].filter(({ text }) => /and 1 more/.test(text))
    await until(() => alertsIn(group).length > 0 && onDiscord().length > 0)
    const folded = pages().length
    says()
    const notes = () => [...alertsIn(group), ...onDiscord()].filter(({ text }) => TAKEN_BACK.test(text))
    await until(() => notes().length >= 2)
    expect(folded).toBeGreaterThan(0)
    for (const page of pages()) expect(page.text).not.toMatch(TAKEN_BACK)
  })

  it('goes out first where it still waits for its turn, and is rewritten then', async () => {
    const { says, group, alertsIn, onDiscord, telegram, oneMoreLook } = await aFollowedCountry()
    telegram.misbehave(group, { kind: 'server-error' })
    says(CALL)
    await until(() => onDiscord().length === 1)
    await until(() =>
      telegram.called('sendMessage').some(({ payload }) => String(payload['text']).includes(TITLE)),
    )
    says()
    await until(() => TAKEN_BACK.test(onDiscord()[0]?.text ?? ''))
    expect(alertsIn(group)).toEqual([])
    telegram.behave(group)
    await until(() => TAKEN_BACK.test(alertsIn(group)[0]?.text ?? ''))
    await oneMoreLook()
    expect(alertsIn(group).map(({ silent, edited }) => [silent, edited])).toEqual([[false, true]])
  })
})
