import type { Card, Line } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import { type Address, PLATFORMS } from '../domain/chat.ts'
import type { NumberedDeed } from '../domain/figures.ts'
import { sayMoment } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { failure, note } from './shared/note.ts'
import { nextButton, olderOf, startOf } from './shared/older.ts'

const ON_A_PAGE = 10
const LONGEST_TITLE = 40

/** Who changed what, when: everywhere, or in one chat: `log telegram:-100123`, and what came before: `log all 812`. */
export const log = defineCommand({
  name: 'log',
  access: 'operator',
  options: [
    { name: 'chat', kind: 'word', required: false },
    { name: 'before', kind: 'word', required: false },
  ],
  personal: true,
  recorded: () => undefined,
  async run({ words = [] }, context) {
    const [of = 'all', before] = words
    const where = of === 'all' ? undefined : chatNamed(of)
    if (of !== 'all' && where === undefined) return failure('log-unclear', context.say)
    const wanted = { where, before: startOf(before), limit: ON_A_PAGE + 1 }
    const found = await context.desk.ledger.deeds(wanted)
    return found.length === 0 ? note('log-none', context.say) : logCard(of, found, context)
  },
})

/** `telegram:-100123`; undefined for anything else. */
function chatNamed(typed: string): Pick<Address, 'platform' | 'address'> | undefined {
  const [, name, address] = /^([a-z]+):(\S+)$/.exec(typed) ?? []
  const platform = PLATFORMS.find((one) => one === name)
  return platform === undefined || address === undefined ? undefined : { platform, address }
}

function logCard(of: string, found: readonly NumberedDeed[], { say }: CommandContext): Card {
  const { shown, last } = olderOf(found, ON_A_PAGE)
  return {
    tone: 'info',
    title: [say.text('log-title')],
    blocks: [{ kind: 'list', items: shown.map((deed) => lineOf(deed, say)) }],
    buttons: nextButton(say.text('page-older'), `log ${of}`, last),
  }
}

function lineOf({ at, where, title, person, line, outcome }: NumberedDeed, say: Speaker): Line {
  const place = `${where.platform}:${where.address}`
  return [
    { kind: 'bold', text: sayMoment(at, say) },
    ' · ',
    { kind: 'code', text: line },
    ` · ${say.text(`deed-${outcome}`)} · ${say.text('log-who', { person })} · `,
    ...(title === '' ? [] : [`${shorten(cleanLine(title), LONGEST_TITLE)} `]),
    { kind: 'code', text: place },
  ]
}
