import { describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { FR } from '../../src/replay/demo/mali.ts'
import { UK_INDEX } from '../../src/replay/demo/uk-pages.ts'
import { US_FEED } from '../../src/replay/demo/us-feed.ts'
import { until } from '../support/child.ts'
import type { FakeReply } from '../support/fake-discord.ts'
import { type FakeChannel, MANAGE_GUILD, ORDINARY } from '../support/fake-discord-world.ts'
import { daysAgo } from '../support/fake-governments.ts'
import { KICKED } from '../support/fake-telegram-rules.ts'
import { aLoopback, aTemplate, type Loopback, serve } from '../support/running-service.ts'

const CALL = 'U.S. citizens in Mali should leave immediately by commercial air.'
const TITLE = 'Mali: United States tells its citizens to leave now'
const US_HOST = 'travel.state.gov'
const SECONDS = 1000
/** Telegram's stand-in for administrators who write as their group. */
const ANONYMOUS_ADMIN = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}

vi.setConfig({ testTimeout: 60 * SECONDS })

const template = aTemplate()

/** Tocsin serves on both platforms, with a group, a channel and their admins; nothing rings anywhere yet. */
async function aServingTocsin({ sources = 'us-state', language = 'en' } = {}) {
  const loopback = await aLoopback()
  const { telegram, discord } = loopback
  const ann = telegram.person({ language })
  const group = telegram.group({ title: 'Families', admins: [ann] })
  const locale = language === 'en' ? 'en-US' : language
  const { guild, channels } = discord.addGuild({ name: 'Community', locale, channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  const bea = discord.addUser({ name: 'Bea', locale, permissions: ORDINARY | MANAGE_GUILD })
  const settings = { ...loopback.settings, SOURCES: sources }
  const serving = await serve(settings, { template })
  await ready(loopback)
  return { ...loopback, settings, serving, ann, group, guild, channel, bea }
}
type Served = Awaited<ReturnType<typeof aServingTocsin>>

/** The same, with Mali subscribed in the group and the channel. */
async function aSubscribedTocsin(options: Parameters<typeof aServingTocsin>[0] = {}): Promise<Served> {
  const served = await aServingTocsin(options)
  const { telegram, discord, ann, group, bea, channel } = served
  ann.says(group, '/subscribe Mali')
  await telegram.until(() => telegram.to(group).length === 1)
  await discord.runsCommand(bea, channel, 'subscribe', { country: 'ML' })
  return served
}

async function ready({ telegram, discord }: Loopback): Promise<void> {
  await until(() => telegram.menus.size === 4 * LANGUAGES.length && discord.commands.length > 0)
}

/** Texts of the alerts that a group was told of the bot's own accord. */
function rungIn({ telegram }: Loopback, group: number): readonly string[] {
  return telegram
    .to(group)
    .filter(({ answers }) => answers === undefined)
    .map(({ text }) => text)
}

function rungOn({ discord }: Loopback, channel: FakeChannel): readonly string[] {
  return discord.messages
    .filter((message) => message.channel.id === channel.id && message.answers === undefined)
    .map(({ text }) => text)
}

function textOf({ messages }: FakeReply): string {
  return messages.map(({ text }) => text).join('\n')
}

/** A look that began after now is over, as the next one has begun. */
async function oneMoreLook({ governments }: Loopback, url = US_FEED): Promise<void> {
  const before = governments.answered(url)
  await until(() => governments.answered(url) >= before + 2)
}

describe('people', () => {
  it('find the commands registered, and are answered about Mali on both platforms', async () => {
    const served = await aServingTocsin({ sources: 'us-state,uk-fcdo,fr-meae' })
    const { telegram, discord, ann, bea, channel } = served
    expect(telegram.menus.get('all_chat_administrators/fr')?.map(({ command }) => command)).toContain(
      'subscribe',
    )
    const slash = discord.commands.find(({ name }) => name === 'subscribe')
    expect(slash).toMatchObject({ default_member_permissions: MANAGE_GUILD.toString() })
    expect(slash?.description_localizations).toHaveProperty('fr')

    ann.says(ann.id, '/status Mali')
    await telegram.until(() => telegram.to(ann.id).length === 1)
    const answers = [
      telegram.to(ann.id)[0]?.text,
      textOf(await discord.runsCommand(bea, channel, 'status', { country: 'Mali' })),
    ]
    for (const answer of answers) {
      expect(answer).toContain('Mali: what governments say')
      expect(answer).toContain('None of 3 urges leaving')
      expect(answer).toContain('“Level 4: Do Not Travel”')
      expect(answer).toContain('FCDO advises against all travel to parts of Mali')
      expect(answer).toContain('formellement déconseillé')
    }
  })

  it('are asked which Congo they mean', async () => {
    const { telegram, discord, ann, bea, channel } = await aServingTocsin()
    ann.says(ann.id, '/status congo')
    await telegram.until(() => telegram.to(ann.id).length === 1)
    const [question] = telegram.to(ann.id)
    if (question === undefined) throw new Error('expected a question')
    expect(question.buttons.map(({ callback_data }) => callback_data)).toEqual(
      expect.arrayContaining(['status CD', 'status CG']),
    )
    ann.presses(question, 'status CD')
    await telegram.until(() => question.edited)
    expect(question.text).toContain('what governments say')

    const reply = await discord.runsCommand(bea, channel, 'status', { country: 'congo' })
    expect(reply.messages[0]?.buttons).toHaveLength(2)
  })

  it('choose what a group hears only as its admins, anonymous ones included', async () => {
    const { telegram, group, ann } = await aServingTocsin()
    const bob = telegram.person({ name: 'Bob' })
    bob.says(group, '/subscribe Mali')
    await telegram.until(() => telegram.to(group).length === 1)
    expect(telegram.to(group)[0]?.text).toContain('Only admins can do this')

    const asGroup = { id: group, type: 'supergroup' as const, title: 'Families' }
    bob.says(group, '/subscribe Mali', { from: ANONYMOUS_ADMIN, sender_chat: asGroup })
    await telegram.until(() => telegram.to(group).length === 2)
    expect(telegram.to(group)[1]?.text).toContain('Watching Mali')

    ann.says(group, '/subscribe Chad')
    await telegram.until(() => telegram.to(group).length === 3)
    expect(telegram.to(group)[2]?.text).toContain('Watching Chad')
    bob.says(group, '/list')
    await telegram.until(() => telegram.to(group).length === 4)
    expect(telegram.to(group)[3]?.text).toMatch(/Chad[\s\S]*Mali/)
  })

  it('choose what a Discord channel hears with suggestions, if they manage the server', async () => {
    const { discord, channel, bea } = await aServingTocsin()
    const choices = await discord.types(bea, channel, {
      command: 'subscribe',
      option: 'country',
      typed: 'mal',
    })
    expect(choices.map(({ value }) => value)).toContain('ML')
    const carl = discord.addUser({ name: 'Carl' })
    const refused = await discord.runsCommand(carl, channel, 'subscribe', { country: 'ML' })
    expect(textOf(refused)).toContain('Only admins can do this')
    const done = await discord.runsCommand(bea, channel, 'subscribe', { country: 'ML', severity: 'extreme' })
    expect(textOf(done)).toContain('Watching Mali')
    const list = await discord.runsCommand(carl, channel, 'list')
    expect(textOf(list)).toContain('extreme alerts only')
  })
})

describe('a new call to leave', () => {
  it('rings once in every chat that subscribed, with its sentence, the consensus and the link', async () => {
    const served = await aSubscribedTocsin({ sources: 'us-state,uk-fcdo,fr-meae' })
    const { telegram, discord, governments, group, channel } = served
    const stranger = telegram.group({ title: 'Others' })
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, group).length > 0 && rungOn(served, channel).length > 0)
    await oneMoreLook(served)

    const [inGroup, ...moreInGroup] = rungIn(served, group)
    const [onChannel, ...moreOnChannel] = rungOn(served, channel)
    expect([moreInGroup, moreOnChannel]).toEqual([[], []])
    for (const alert of [inGroup, onChannel]) {
      expect(alert).toContain(TITLE)
      expect(alert).toContain('no call to leave → leave now')
      expect(alert).toContain(CALL)
      expect(alert).toMatch(/1 of 3 urges leaving: United States .*; France and the United Kingdom do not/)
    }
    const link = 'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories/mali'
    expect(onChannel).toContain(link)
    const links = telegram.to(group).flatMap(({ entities }) => entities)
    expect(links).toContainEqual(
      expect.objectContaining({ type: 'text_link', url: expect.stringContaining(link) }),
    )
    expect(discord.messages.at(-1)?.mentions).toEqual([])
    expect(rungIn(served, stranger)).toEqual([])
  })

  it('rings in French where French is spoken', async () => {
    const served = await aSubscribedTocsin({ language: 'fr' })
    served.governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, served.group).length > 0 && rungOn(served, served.channel).length > 0)
    for (const alert of [...rungIn(served, served.group), ...rungOn(served, served.channel)]) {
      expect(alert).toMatch(/Mali.*États-Unis/)
      expect(alert).toContain('aucun appel à partir →')
      expect(alert).toContain(CALL)
    }
  })

  it('rings when a page of GOV.UK changes together with the index, asking for no other page', async () => {
    const served = await aSubscribedTocsin({ sources: 'uk-fcdo' })
    await oneMoreLook(served, UK_INDEX)
    served.governments.ukTellsToLeave('Mali')
    await until(() => rungIn(served, served.group).length > 0 && rungOn(served, served.channel).length > 0)
    await oneMoreLook(served, UK_INDEX)
    expect(rungIn(served, served.group)).toHaveLength(1)
    expect(rungIn(served, served.group)[0]).toContain('Mali: United Kingdom tells its citizens to leave now')
    expect(rungIn(served, served.group)[0]).toContain('FCDO advises against all travel to Mali.')
    expect(rungOn(served, served.channel)).toHaveLength(1)
    const pages = new Set(served.governments.asked.map(({ url }) => url).filter((url) => url !== UK_INDEX))
    expect([...pages]).toEqual([`${UK_INDEX}/mali`])
  })

  it('rings when France changes the page of a country that someone follows', async () => {
    const served = await aSubscribedTocsin({ sources: 'fr-meae' })
    const called = FR.find(({ what }) => what.alerts.length > 0)?.what
    if (called === undefined) throw new Error('expected a call to leave on the tape')
    served.governments.france(called)
    await until(() => rungIn(served, served.group).length > 0 && rungOn(served, served.channel).length > 0)
    expect(rungIn(served, served.group)[0]).toContain('Mali: France tells its citizens to leave')
  })
})

describe('nothing rings', () => {
  it('for what stands there at the first look', async () => {
    const loopback = await aLoopback()
    const { telegram, governments } = loopback
    const ann = telegram.person()
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    governments.misbehaves(US_HOST, 'block-page')
    await serve({ ...loopback.settings, SOURCES: 'us-state' })
    await ready(loopback)
    ann.says(ann.id, '/subscribe all minor')
    await telegram.until(() => telegram.to(ann.id).length === 1)
    governments.behaves(US_HOST)
    await oneMoreLook(loopback)
    expect(telegram.to(ann.id)).toHaveLength(1)
    ann.says(ann.id, '/status Mali')
    await telegram.until(() => telegram.to(ann.id).length === 2)
    expect(telegram.to(ann.id)[1]?.text).toContain('leave now (already when first read)')
  })

  it('for a block page with status 200 and a Level 1 without text; the call after them does', async () => {
    const served = await aSubscribedTocsin()
    const { governments, serving, group, channel } = served
    governments.misbehaves(US_HOST, 'block-page')
    await oneMoreLook(served)
    governments.behaves(US_HOST)
    governments.usFalseLevelOne()
    await oneMoreLook(served)
    expect(rungIn(served, group)).toEqual([])
    expect(rungOn(served, channel)).toEqual([])
    expect(serving.log.join()).toContain('"kind":"blocked"')
    expect(serving.log.join()).toContain('"verdict":"placeholder"')

    governments.us({})
    await oneMoreLook(served)
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, group).length > 0 && rungOn(served, channel).length > 0)
    expect([...rungIn(served, group), ...rungOn(served, channel)]).toHaveLength(2)
  })

  it('again after a restart on the same database', async () => {
    const served = await aSubscribedTocsin()
    served.governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, served.group).length > 0 && rungOn(served, served.channel).length > 0)
    await served.serving.stop()
    const registered = served.discord.requests.filter(({ method }) => method === 'PUT').length
    await serve(served.settings)
    await oneMoreLook(served)
    served.ann.says(served.group, '/list')
    await served.telegram.until(() => served.telegram.to(served.group).at(-1)?.text.includes('Mali') === true)
    expect(rungIn(served, served.group)).toHaveLength(1)
    expect(rungOn(served, served.channel)).toHaveLength(1)
    expect(served.discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(registered)
  })
})

describe('trouble with a chat', () => {
  it('closes chats that threw the bot out; nothing is sent there any more, and the others ring', async () => {
    const served = await aSubscribedTocsin()
    const { telegram, discord, governments, ann, group, guild, channel } = served
    const told = telegram.group({ title: 'Told', admins: [ann] })
    ann.says(told, '/subscribe all')
    await telegram.until(() => telegram.to(told).length === 1)
    telegram.misbehave(group, KICKED)
    discord.kicks(guild)

    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, told).length === 1)
    const sends = () =>
      telegram.called('sendMessage').filter(({ payload }) => payload['chat_id'] === group).length
    await until(() => sends() === 2)
    governments.usTellsToLeave('Chad')
    await until(() => rungIn(served, told).length === 2)
    expect(sends()).toBe(2)
    expect(rungOn(served, channel)).toEqual([])
  })

  it('opens a chat again, with its subscriptions, when the bot is let in again', async () => {
    const served = await aSubscribedTocsin()
    const { telegram, governments, ann, group, channel } = served
    telegram.membership(group, ann, ['member', 'kicked'])
    governments.usTellsToLeave('Chad')
    await oneMoreLook(served)
    telegram.membership(group, ann, ['kicked', 'member'])
    await telegram.until(() => telegram.to(group).length === 2)
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungOn(served, channel).length === 1)
    await until(() => rungIn(served, group).some((text) => text.includes(CALL)))
    expect(rungIn(served, group).join()).not.toContain('Chad')
  })

  it('follows a group to its new id', async () => {
    const served = await aSubscribedTocsin()
    const { telegram, governments, group } = served
    const upgraded = telegram.migrate(group)
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, upgraded).length > 0)
    await oneMoreLook(served)
    expect(rungIn(served, upgraded).map((text) => text.includes(TITLE))).toEqual([true])
    expect(rungIn(served, group)).toEqual([])
  })

  it('goes on in the main thread when its topic is deleted, and tells the admins, by name, once', async () => {
    const { telegram, governments, ann } = await aServingTocsin()
    const forum = telegram.group({ title: 'Forum', admins: [ann], topics: [7] })
    ann.says(forum, '/subscribe Mali', { message_thread_id: 7, is_topic_message: true })
    await until(() => telegram.to(forum).length === 1)
    telegram.deleteTopic(forum, 7)
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    const inMain = () => telegram.to(forum).filter(({ topic }) => topic === undefined)
    await until(() => inMain().length === 2)
    const [alert, note] = inMain().toSorted(
      (one, other) => Number(other.text.includes(TITLE)) - Number(one.text.includes(TITLE)),
    )
    expect(alert?.text).toContain(TITLE)
    expect(note?.text).toContain('was deleted: they come here now')
    expect(note?.entities.some(({ type }) => type === 'text_mention')).toBe(true)
  })

  it('waits as long as a platform asks, and then rings once', async () => {
    const served = await aSubscribedTocsin()
    const { telegram, discord, governments, group, channel } = served
    const posts = () => telegram.called('sendMessage').filter(({ payload }) => payload['chat_id'] === group)
    telegram.misbehave(group, { kind: 'flood', retryAfter: 4 }, { times: 1 })
    discord.misbehaves(channel, { kind: 'rate-limited', retryAfterSeconds: 1.5 }, 1)
    governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    await until(() => rungIn(served, group).length > 0 && rungOn(served, channel).length > 0)
    const [refused, accepted] = posts().slice(-2)
    expect((accepted?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(4000)
    await oneMoreLook(served)
    expect(posts()).toHaveLength(3) // the answer to /subscribe, the refused one, the alert
    expect([rungIn(served, group).length, rungOn(served, channel).length]).toEqual([1, 1])
  })
})

describe('the program', () => {
  it('stops while a government and Telegram leave it hanging', async () => {
    const { telegram, governments, serving } = await aServingTocsin()
    telegram.misbehave('getUpdates', { kind: 'hang' })
    governments.misbehaves(US_HOST, 'hangs')
    await until(() => governments.asked.at(-1)?.status === 0)
    await serving.stop()
    expect(serving.log.filter((line) => line.includes('did not stop'))).toEqual([])
  })

  it('never writes a token into its log', async () => {
    const served = await aSubscribedTocsin()
    served.governments.us({ issued: daysAgo(0), paragraphs: [CALL] })
    served.telegram.misbehave(served.group, { kind: 'lost-answer' }, { times: 1 })
    await until(() => served.serving.log.some((line) => line.includes('no answer')))
    await served.serving.stop()
    const log = served.serving.log.join('\n')
    expect(log).toContain('delivered')
    expect(log).not.toContain(served.telegram.token)
    expect(log).not.toContain(served.discord.token)
  })
})
