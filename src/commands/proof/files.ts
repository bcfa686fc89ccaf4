import type { Card } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { textFile } from '../../card/file.ts'
import { sayCountry } from '../../i18n/say.ts'
import { sayDeed } from '../../i18n/say-change.ts'
import { unifiedDiff } from '../../lib/difference.ts'
import type { CommandContext } from '../command.ts'
import { sayBy } from '../shared/moved.ts'
import { failure } from '../shared/note.ts'
import { type Asked, textsOf } from './card.ts'

/** The texts before and after as a unified diff, with where they come from above it. */
export function diffCard(asked: Asked, context: CommandContext): Card {
  const { say } = context
  const { alert, number, proof } = asked
  const { before, after } = textsOf(proof, alert.main)
  if (proof === undefined || (before === null && after === null))
    return failure('proof-no-file', say, { number: String(number) })
  const difference = unifiedDiff((before ?? []).map(cleanLine), (after ?? []).map(cleanLine))
  const body = difference === '' ? `# ${say.text('proof-same-texts')}\n` : difference
  const name = `proof-${alert.source}-${alert.country}-${alert.at.slice(0, 10)}.diff`
  return fileCard(`${headerOf(asked, context)}\n${body}`, { name, asked, context })
}

/** A government's answer as it came, byte for byte. */
export async function answerCard(asked: Asked, place: number, context: CommandContext): Promise<Card> {
  const { say, desk } = context
  const { number, alert, proof } = asked
  const answered = proof?.documents[place - 1]
  if (answered === undefined) return failure('proof-no-answer', say, { number: String(number), place })
  const body = await desk.proofs.answer(answered.hash)
  if (body === undefined) return failure('proof-answer-gone', say, { number: String(number), place })
  // Whatever it is, it is shown as text: nothing in it is run by opening it.
  const name = `answer-${alert.source}-${answered.hash.slice(0, 12)}.txt`
  const card = fileCard(body, { name, asked, context })
  const hash = { kind: 'code', text: answered.hash } as const
  return { ...card, blocks: [...card.blocks, { kind: 'text', line: [say.text('proof-check'), ' ', hash] }] }
}

function fileCard(
  text: string,
  {
    name,
    asked,
    context: { say },
  }: { readonly name: string; readonly asked: Asked; readonly context: CommandContext },
): Card {
  const { number, alert } = asked
  const cut = say.text('file-cut')
  const { file, isCut } = textFile(text, { name, cut, otherwise: say.text('file-not-taken', { name }) })
  return {
    tone: 'info',
    title: [
      say.text('receipts-one-title', { number: String(number), country: sayCountry(alert.country, say) }),
    ],
    blocks: isCut ? [{ kind: 'text', line: [{ kind: 'bold', text: cut }] }] : [],
    buttons: [{ label: say.text('proof-back'), command: `proof ${number}` }],
    file,
  }
}

/** Lines with `#`, which `patch` passes over; moments as ISO 8601, sizes in bytes. */
function headerOf({ number, alert, by, proof }: Asked, { say }: CommandContext): string {
  const { main, source, country, at } = alert
  const lines = [
    say.text('receipts-one-title', {
      number: String(number),
      country: `${sayCountry(country, say)} (${country})`,
    }),
    sayDeed(main, sayBy(by, say), say),
    `${source} · ${at} · ${main.url}`,
    main.updatedAt === null ? say.text('proof-undated') : say.text('proof-dated', { day: main.updatedAt }),
    ...(proof?.documents ?? []).map(
      ({ url, fetchedAt, size, hash }) => `${fetchedAt} · ${size} · SHA-256 ${hash} · ${url}`,
    ),
  ]
  return lines.map((line) => `# ${cleanLine(line)}`).join('\n')
}
