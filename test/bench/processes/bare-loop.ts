import { REST, Routes } from 'discord.js'
import { Api } from 'grammy'
import { z } from 'zod'
import { BARE_OPTIONS, type Bare } from '../protocol.ts'
import { answerAll, optionsOf } from './answering.ts'

/* What a library's own send costs with nothing around it: the measure for what Tocsin adds. */

const { library, root, token, text, messages, atOnce, perSecond } = optionsOf(BARE_OPTIONS)
const WARM_UP = 200

const send = library === 'grammy' ? byGrammy() : byDiscord()

answerAll(z.object({}), { ready: null, answer: run })

async function run(): Promise<Bare> {
  await loop(WARM_UP, null)
  const before = process.cpuUsage()
  const began = performance.now()
  await loop(messages, perSecond)
  const { user, system } = process.cpuUsage(before)
  return {
    cpuMilliseconds: (user + system) / 1000,
    milliseconds: performance.now() - began,
    messages,
  }
}

/** So many workers take the next chat each until all are done. */
async function loop(count: number, pace: number | null): Promise<void> {
  const began = performance.now()
  let taken = 0
  const worker = async () => {
    while (taken < count) {
      const chat = taken
      taken += 1
      const due = pace === null ? 0 : began + (chat / pace) * 1000 - performance.now()
      if (due > 1) await new Promise((resolve) => setTimeout(resolve, due))
      await send(chat)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

function byGrammy(): (chat: number) => Promise<unknown> {
  const api = new Api(token, { apiRoot: root })
  return (chat) => api.sendMessage(1_000_000 + chat, text)
}

/** Its own pace of 50 a second is off: only what a send costs is asked. */
function byDiscord(): (chat: number) => Promise<unknown> {
  const rest = new REST({ version: '10', api: root, globalRequestsPerSecond: 1_000_000 }).setToken(token)
  return (chat) =>
    rest.post(Routes.channelMessages(String(2_000_000 + chat)), { body: { content: text.slice(0, 2000) } })
}
