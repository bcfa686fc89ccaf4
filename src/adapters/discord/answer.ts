import { DiscordAPIError, MessageFlags } from 'discord.js'
import type { Card } from '../../card/card.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { attached } from './attach.ts'
import { withinLimit } from './guest.ts'
import { traitsOf } from './outcome.ts'
import { type RenderedMessage, render } from './render.ts'
import { type Answerable, localeOf } from './updates.ts'

/** Too late (3 s for the first answer, 15 min for the rest), or answered by another process with the same token. */
export const MISSED: ReadonlySet<unknown> = new Set([10062, 40060, 10015])

/** Puts the card where the answer is awaited; `hidden` says who sees the messages behind the first. */
export async function show(
  interaction: Answerable,
  card: Card,
  { ports, hidden }: { readonly ports: AdapterPorts; readonly hidden: boolean },
): Promise<void> {
  const [first, ...others] = withinLimit(render(card), interaction, ports)
  if (first === undefined) return
  let isWhole: boolean
  try {
    isWhole = await edit(interaction, { message: first, card, ports })
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 400) throw error
    ports.log.error({ platform: 'discord', ...traitsOf(error) }, 'a card was refused as an answer')
    const [apology] = render(unexpected(localeOf(interaction), ports))
    if (apology !== undefined) await interaction.editReply(edited(apology))
    return
  }
  for (const message of isWhole ? others : [...others, ...missing(card)])
    await interaction.followUp(sent(message, { hidden }))
}

/**
 * Takes the answer that everybody is waiting to see away, and tells the person alone. In this order: as long as an answer
 * is awaited, Discord puts the next message in its place, for all to see.
 */
export async function replace(interaction: Answerable, card: Card, ports: AdapterPorts): Promise<void> {
  await interaction.deleteReply()
  await addBeside(interaction, card, ports)
}

/** Tells the person alone, beside an answer that stays as it is. */
export async function addBeside(interaction: Answerable, card: Card, ports: AdapterPorts): Promise<void> {
  for (const message of withinLimit(render(card), interaction, ports)) {
    await interaction.followUp(sent(message, { hidden: true }))
  }
}

/** That something went wrong here. */
export function unexpected(locale: string, { speaker }: Pick<AdapterPorts, 'speaker'>): Card {
  const say = speaker(languageOf(locale))
  return {
    tone: 'error',
    title: [say.text('unexpected-title')],
    blocks: [{ kind: 'text', line: [say.text('unexpected')] }],
    buttons: [],
  }
}

/** For somebody who floods and was told so: Discord wants an answer to everything. */
export function slowedDown(locale: string, { speaker }: Pick<AdapterPorts, 'speaker'>): Card {
  const say = speaker(languageOf(locale))
  return {
    tone: 'error',
    title: [say.text('slow-down-title')],
    blocks: [{ kind: 'text', line: [say.text('slow-down-wait')] }],
    buttons: [],
  }
}

interface Edit {
  readonly message: RenderedMessage
  readonly card: Card
  readonly ports: AdapterPorts
}

/** With its picture or file where Discord takes it, which is answered; the words come in any case. */
async function edit(interaction: Answerable, { message, card, ports }: Edit): Promise<boolean> {
  const whole = attached(message, card)
  if (whole !== undefined) {
    try {
      await interaction.editReply({ ...edited(whole.message), files: whole.files })
      return true
    } catch (error) {
      if (error instanceof DiscordAPIError && MISSED.has(error.code)) throw error
      const what = card.file === undefined ? 'a picture was not taken' : 'a file was not taken'
      ports.log.warn({ platform: 'discord', ...traitsOf(error) }, what)
    }
  }
  await interaction.editReply(edited(message))
  return whole === undefined
}

/** What a picture shows stands in the words; what a file holds does not. */
function missing({ file }: Card): readonly RenderedMessage[] {
  if (file === undefined) return []
  return render({ tone: 'error', title: [file.otherwise], blocks: [], buttons: [] })
}

/** An edit has no say in who sees it: that was settled when the answer was put off. An earlier picture or file goes. */
function edited({ embeds, components }: RenderedMessage) {
  return { embeds, components, attachments: [], allowedMentions: { parse: [] } }
}

function sent({ embeds, components }: RenderedMessage, { hidden }: { hidden: boolean }) {
  const message = { embeds, components, allowedMentions: { parse: [] } }
  return hidden ? { ...message, flags: MessageFlags.Ephemeral as const } : message
}
