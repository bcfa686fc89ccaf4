import { setTimeout as sleep } from 'node:timers/promises'
import { COUNTRIES } from '../../src/domain/countries.ts'
import { generator } from '../support/generator.ts'
import { countryFinder } from './countries-in.ts'
import type { NewChat } from './database.ts'
import { monotonic, percentile } from './numbers.ts'
import { type Scene, until, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { WORLD } from './us-world.ts'

const CHATS = 200_000
const WISHES = 5
const ALARMED = 'ML'
const ASKED = 'FR'
/** People who ask `/status` meanwhile, each in turn. */
const PEOPLE = 60
const FIRST_PERSON = 500
const ASK_EVERY = 50
const ASK_SECONDS = 12
const ANSWER_SECONDS = 30

/** A million subscriptions; one alert that half of the chats asked for. */
export async function scale(): Promise<readonly Row[]> {
  return withScene({ chats: manyChats(), platforms: { limits: true, road: 0 } }, async (scene) => {
    const { service, witness, world } = scene
    await service.tick()
    await sleep(2000)
    const idle = await service.usage()
    const asking = askAll(scene)
    await sleep(1000)
    world.raise(ALARMED, 3)
    const answered = await scene.publish()
    await until(() => witness.deliveries() >= CHATS / 2, { seconds: 120, what: 'the commit', every: 10 })
    const committed = monotonic()
    const { longestGap } = await service.usage()
    const asked = await asking
    const after = await service.usage()
    const times = asked.map(({ milliseconds }) => milliseconds)
    const name = 'scale'
    return [
      bounded(
        {
          name,
          measured: `answer received → ${witness.deliveries()} deliveries committed, of ${CHATS * WISHES} subscriptions in ${CHATS} chats`,
        },
        { value: (committed - answered) / 1000, unit: 's', most: 2 },
      ),
      bounded(
        { name, measured: 'longest block of the event loop until then' },
        { value: longestGap, unit: 'ms', most: 100 },
      ),
      told(
        { name, measured: 'longest block before the alert; while its first sends went out' },
        `${idle.longestGap.toFixed(0)} ms; ${after.longestGap.toFixed(0)} ms`,
      ),
      bounded(
        { name, measured: 'resident memory at its peak' },
        { value: after.peakMegabytes, unit: 'MB', most: 400 },
      ),
      bounded(
        { name, measured: `/status p99 meanwhile, of ${times.length} asked every ${ASK_EVERY} ms` },
        { value: percentile(times, 0.99), unit: 'ms', most: 50 },
      ),
      told(
        { name, measured: '/status p50 and slowest' },
        `${percentile(times, 0.5).toFixed(0)} and ${Math.max(...times).toFixed(0)} ms`,
      ),
    ]
  })
}

/** Half on each platform; every second chat follows the country that will ring, all of them others beside it. */
function* manyChats(): Iterable<NewChat> {
  const random = generator(7)
  const others = COUNTRIES.filter((country) => country !== ALARMED)
  for (let place = 0; place < CHATS; place += 1) {
    const follows = new Set(Math.floor(place / 2) % 2 === 0 ? [ALARMED] : [])
    while (follows.size < WISHES) follows.add(others[Math.floor(random() * others.length)] ?? '')
    yield {
      platform: place % 2 === 0 ? 'telegram' : 'discord',
      address: String(1_000_000 + place),
      follows: [...follows],
      leastSeverity: 'moderate',
    }
  }
}

/** How long each answer to `/status` took, from the person's message to the bot's. Throws where one is missing. */
async function askAll({ telegram }: Scene): Promise<readonly { readonly milliseconds: number }[]> {
  const questions: { readonly person: string; readonly at: number }[] = []
  for (const end = monotonic() + ASK_SECONDS * 1000; monotonic() < end; await sleep(ASK_EVERY)) {
    const person = FIRST_PERSON + (questions.length % PEOPLE)
    questions.push({ person: String(person), at: await telegram.says(person, `/status ${ASKED}`) })
  }
  const find = countryFinder(WORLD)
  const answersTo = async (person: string) =>
    (await telegram.arrivals()).filter(
      ({ chat, text, accepted }) => accepted && chat === person && find(text).has(ASKED),
    )
  const people = new Set(questions.map(({ person }) => person))
  const enough = async () => {
    const all = await telegram.arrivals()
    return all.filter(({ chat, accepted }) => accepted && people.has(chat)).length >= questions.length
  }
  await until(enough, { seconds: ANSWER_SECONDS, what: `${questions.length} answers to /status`, every: 200 })
  const timed: { milliseconds: number }[] = []
  for (const person of people) {
    const answers = await answersTo(person)
    for (const [index, { at }] of questions.filter((one) => one.person === person).entries()) {
      const answer = answers[index]
      if (answer === undefined) throw new Error(`an answer to ${person} does not name the country`)
      timed.push({ milliseconds: answer.at - at })
    }
  }
  return timed
}
