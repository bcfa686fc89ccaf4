import type { Api } from 'grammy'
import { LANGUAGES, type Language } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { abortable, isStopped } from './client.ts'
import { outcomeOf } from './outcome.ts'

/** Shown in an empty chat with the bot (Bot API, setMyDescription), and where the bot is shared (setMyShortDescription). */
const DESCRIPTION_UNITS = 512
const SHORT_UNITS = 120

/** Makes what Telegram shows of the bot ours, touching only what differs. Trouble is logged: nothing depends on it. */
export async function publishProfile(
  api: Api,
  { speaker, log }: Pick<AdapterPorts, 'speaker' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const [index, language] of LANGUAGES.entries()) {
      const where = index === 0 ? {} : { language_code: language }
      await publish(api, { where, say: speaker(language), signal })
    }
  } catch (error) {
    if (!isStopped(signal))
      log.warn({ platform: 'telegram', outcome: outcomeOf(error) }, 'the bot’s profile could not be updated')
  }
}

interface Edition {
  /** Without a language: for everyone whose language has no edition of its own. */
  readonly where: { readonly language_code?: Language }
  readonly say: ReturnType<AdapterPorts['speaker']>
  readonly signal: AbortSignal
}

async function publish(api: Api, { where, say, signal }: Edition): Promise<void> {
  const description = say.text('bot-description').slice(0, DESCRIPTION_UNITS)
  const short = say.text('bot-short-description').slice(0, SHORT_UNITS)
  const there = await api.getMyDescription(where, abortable(signal))
  if (there.description !== description) await api.setMyDescription(description, where, abortable(signal))
  const shortThere = await api.getMyShortDescription(where, abortable(signal))
  if (shortThere.short_description !== short) await api.setMyShortDescription(short, where, abortable(signal))
}
