import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { FakeFeed } from '../support/fake-feed.ts'
import { aLoopback, databaseThatSaw, serve } from '../support/running-service.ts'
import { aTypist } from '../support/typist.ts'
import { until } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const SOURCES = 'us-state,uk-fcdo,fr-meae'
const CALL = {
  id: 'n1',
  title: 'Mali: fuel convoys attacked',
  text: 'Armed groups block all roads to Bamako and fuel is short. U.S. citizens in Mali should leave immediately by commercial air.',
}
const OLD = { id: 'n0', title: 'Mali: the week in short', text: 'A summary.' }

/** The whole program with a terminal at which an operator sits, three calm governments, and somebody’s feed. */
async function scene(over: Readonly<Record<string, string>> = {}) {
  const loopback = await aLoopback()
  const { settings, governments, database } = loopback
  await databaseThatSaw(governments, database)
  const feed = new FakeFeed()
  await feed.start()
  onTestFinished(() => feed.stop())
  const { TELEGRAM_BOT_TOKEN: _telegram, DISCORD_TOKEN: _discord, ...alone } = settings
  const start = async () => {
    const typist = aTypist()
    const serving = await serve(
      { ...alone, SOURCES, ALLOW_PRIVATE_FEEDS: '1', ...over },
      { terminal: typist.terminal },
    )
    return { ...typist, ...serving }
  }
  return { feed, start, governments }
}

async function twoMoreLooks(feed: FakeFeed): Promise<void> {
  const before = feed.asked
  await until(() => feed.asked >= before + 2, 'two more looks')
}

describe('a feed that an operator adds', () => {
  it('is silent at first, then rings for what is new, once, with the words and what governments say', async () => {
    const { feed, start } = await scene()
    feed.shows(OLD)
    const tocsin = await start()
    await tocsin.types(`/feeds add ${feed.url} extreme Sahel desk`, 'Its one entry is remembered')
    await twoMoreLooks(feed)
    expect(tocsin.count('bulletin from')).toBe(0)

    feed.shows(CALL, OLD)
    await tocsin.reads('Mali: bulletin from Sahel desk')
    await tocsin.reads('https://watch.example/n1')
    const card = tocsin.seen().slice(tocsin.seen().indexOf('Mali: bulletin from'))
    expect(card).toContain('Not a government')
    expect(card).toContain('Mali: fuel convoys attacked')
    expect(card).toContain('U.S. citizens in Mali should leave immediately by commercial air.')
    expect(card).toContain('It passes on a call: leave now')
    expect(card).toMatch(/Dangers it names: .*(?:blockade|fuel shortage)/)
    expect(card).toContain('None of 3 urges leaving')
    await twoMoreLooks(feed)
    expect(tocsin.count('bulletin from')).toBe(1)
  })

  it('repeats nothing after a restart, and goes on ringing', async () => {
    const { feed, start } = await scene()
    feed.shows(OLD)
    const before = await start()
    await before.types(`/feeds add ${feed.url}`, 'Added: Sahel Watch')
    await twoMoreLooks(feed)
    feed.shows(CALL, OLD)
    await before.reads('Mali: bulletin from Sahel Watch')
    await before.stop()

    const after = await start()
    await twoMoreLooks(feed)
    expect(after.count('bulletin from')).toBe(0)
    feed.shows({ id: 'n2', title: 'Niger: curfew in Niamey', text: 'A curfew is in force.' }, CALL, OLD)
    await after.reads('Niger: bulletin from Sahel Watch')
    expect(after.count('bulletin from')).toBe(1)
  })

  it('is not asked while it is paused, also after a restart, and neither is a government', async () => {
    const { feed, start, governments } = await scene()
    feed.shows(OLD)
    const before = await start()
    await before.types(`/feeds add ${feed.url}`, 'Its id is feed-1')
    await before.types('/feeds pause feed-1', 'feed-1 is not read')
    await before.types('/feeds pause uk-fcdo', 'uk-fcdo is not read')
    await before.types('/feeds poll feed-1', 'feed-1 is paused')
    await before.types('/feeds interval us-state 2h', 'Interval set')
    expect(await before.types('/feeds list', 'us-state')).toContain('paused by an operator')
    await before.stop()

    const after = await start()
    await sleep(300)
    const [asked, pages] = [feed.asked, governments.asked.filter(({ url }) => url.includes('gov.uk')).length]
    await sleep(2500)
    expect(feed.asked).toBe(asked)
    expect(governments.asked.filter(({ url }) => url.includes('gov.uk')).length).toBe(pages)
    const status = await after.types('/status Mali', 'As of')
    expect(status).toContain('Paused by an operator')
    expect(status).toContain('the United Kingdom is paused by an operator')
    expect(await after.types('/feeds list', 'us-state')).toMatch(/us-state.*every 2 h/)
    await after.types('/feeds resume uk-fcdo', 'is read again')
    await until(
      () => governments.asked.filter(({ url }) => url.includes('gov.uk')).length > pages,
      'GOV.UK is asked again',
    )
    await after.types('/feeds remove feed-1', 'no longer read')
    expect(await after.types('/feeds list', 'uk-fcdo')).toContain('No feeds')
  })

  it('is tried without being added, and an ambiguous entry goes to nobody but the operators', async () => {
    const { feed, start } = await scene()
    feed.shows(OLD)
    const tocsin = await start()
    expect(await tocsin.types(`/feeds test ${feed.url}`, 'Nothing was added')).toMatch(
      /Sahel Watch: one entry[\s\S]*Mali: the week in short[\s\S]*Mali/,
    )
    expect(await tocsin.types('/feeds list', 'us-state')).toContain('No feeds')
    await tocsin.types(`/feeds add ${feed.url}`, 'Its id is feed-1')
    await twoMoreLooks(feed)
    feed.shows({ id: 'n3', title: 'Congo: fighting near the river', text: 'Clashes go on.' }, OLD)
    await tocsin.reads('the countries of one entry were not clear')
    expect(tocsin.count('bulletin from')).toBe(0)
    expect(await tocsin.types('/feeds list', 'Countries were not clear')).toContain('Congo')
  })

  it('that leads into the network of the bot is refused, and so is an address that is none', async () => {
    const { feed, start } = await scene({ ALLOW_PRIVATE_FEEDS: '0' })
    feed.shows(OLD)
    const tocsin = await start()
    const answer = await tocsin.types(`/feeds add ${feed.url}`, 'This feed cannot be read')
    await tocsin.reads('not a public address')
    expect(answer + tocsin.seen()).not.toContain('Its one entry')
    await tocsin.types('/feeds add http://localhost/feed', 'which is')
    await tocsin.types('/feeds add http://user:secret@news.example/feed', 'no address of a feed')
    await tocsin.types('/feeds add file:///etc/passwd', 'no address of a feed')
    expect(feed.asked).toBe(0)
  })

  it('that brings a flood is held, and goes out as one message when an operator says yes', async () => {
    const { feed, start } = await scene()
    feed.shows(OLD)
    const tocsin = await start()
    await tocsin.types(`/feeds add ${feed.url}`, 'Its id is feed-1')
    await twoMoreLooks(feed)
    const many = ['Mali', 'Niger', 'Chad', 'Burkina Faso', 'Togo', 'Benin', 'Ghana'].map((name, index) => ({
      id: `m${index}`,
      title: `Unrest in ${name}`,
      text: 'Violent protests are reported.',
    }))
    feed.shows(...many, OLD)
    await tocsin.reads('brought 7 new entries at once')
    expect(tocsin.count('bulletin from')).toBe(0)
    await tocsin.types('/held', 'held yes feed-1')
    await tocsin.types('1', 'One chat hears of it')
    await tocsin.reads('7 bulletins at once')
    expect(tocsin.count('bulletin from')).toBe(0)
  })
})

describe('a situation report by hand', () => {
  it('goes to those who follow the country, no louder than its words', async () => {
    const { start } = await scene()
    const tocsin = await start()
    const answer = await tocsin.types(
      '/bulletin extreme Mali facts: Fuel is short in Bamako. risks: Armed robbery on the roads. recommendations: Keep a reserve of water.',
      'It goes to one chat, as severe',
    )
    expect(answer).toContain('Its words carry no more')
    await tocsin.reads('Mali: situation report')
    await tocsin.reads('Operators of this bot')
    const card = tocsin.seen().slice(tocsin.seen().lastIndexOf('Mali: situation report'))
    expect(card).toMatch(
      /Facts[\s\S]*Fuel is short[\s\S]*Risks to expect[\s\S]*Armed robbery[\s\S]*Recommendations[\s\S]*water/,
    )
    expect(card).toContain('None of 3 urges leaving')
  })

  it('needs one country and a text', async () => {
    const { start } = await scene()
    const tocsin = await start()
    await tocsin.types('/bulletin Congo fighting', 'does not begin with exactly one country')
    await tocsin.types('/bulletin Malii fighting', 'does not begin with exactly one country')
    await tocsin.types('/bulletin Mali', 'What is the report?')
    expect(tocsin.count('situation report')).toBe(0)
  })
})

describe('/sources', () => {
  it('shows every source with its government, how fresh it is and its licence, and those that are off', async () => {
    const { start } = await scene()
    const tocsin = await start()
    const card = await tocsin.types('/sources', 'stay theirs')
    expect(card).toContain('3 sources are watched')
    expect(card).toMatch(/United Kingdom · Foreign, Commonwealth .* · seen .* ago.*Open Government Licence/)
    expect(card).toContain('Not watched')
    expect(card).toContain('Auswärtiges Amt')
  })
})
