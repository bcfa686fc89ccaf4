import type { Block, Card } from '../card/card.ts'
import { SEVERITIES } from '../domain/alert.ts'
import { saySeverity } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code } from './answer/refusals.ts'
import { type Command, defineCommand } from './command.ts'

/** `/help`, which lists `others` and itself. */
export function helpOn(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    access: 'everyone',
    options: [],
    personal: true,
    chatless: true,
    async run(_options, { say }) {
      return helpCard([...others, help], say)
    },
  })
  return help
}

function helpCard(commands: readonly Command[], say: Speaker): Card {
  return {
    tone: 'info',
    title: [say.text('help-title')],
    blocks: [
      { kind: 'text', line: [say.text('help-about')] },
      {
        kind: 'list',
        items: commands
          .filter(({ access, unlisted }) => access !== 'operator' && unlisted !== true)
          .map(({ name }) => [code(say.text(`usage-${name}`)), ` – ${say.text(`command-${name}`)}`]),
      },
      ...severities(say),
    ],
    buttons: [],
  }
}

function severities(say: Speaker): readonly Block[] {
  const items = SEVERITIES.map((severity) => [
    say.text('help-severity', {
      severity: saySeverity(severity, say),
      means: say.text(`severity-${severity}-rings`),
    }),
  ])
  return [
    { kind: 'text', line: [say.text('help-severities')] },
    { kind: 'list', items },
  ]
}
