import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import { plainText } from '../../src/card/plain.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Chat } from '../../src/domain/chat.ts'
import { DAY } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aChange, anAlert, aStanding } from '../support/builders.ts'
import { hashOf, type Kept, keepProof } from '../support/kept-proofs.ts'
import { aSubscriber } from '../support/world.ts'

const CALL = 'Citizens who are in Mali should leave immediately by commercial flight.'
const CALM = 'Citizens who are in Mali should be careful.'
const PAGE = `<p>${CALL}</p>`
const URL = 'https://travel.example/us/mali'
const TEXTS: Kept = { before: `Passports.\n${CALM}`, after: `Passports.\n${CALL}`, fetched: [[URL, PAGE]] }

let folder: string
let path: string
let store: Store
let bell: ReturnType<typeof aBell>
let chat: Chat
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-proof-'))
  path = join(folder, 'tocsin.db')
  store = openStore(path)
  bell = aBell(store)
  chat = await aSubscriber(store, { address: '-1' })
})
afterEach(() => {
  expect(bell.troubles).toEqual([])
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** An alert that rang in the chat, with what was kept of it; answers its number. */
async function rang(kept: Kept | undefined, over: Partial<Alert> = {}, country = 'ML'): Promise<number> {
  const alert = await bell.ring(country, over)
  await bell.deliver()
  if (kept !== undefined) keepProof(path, alert, kept)
  return (await store.numberOf(alert.key)) ?? -1
}

function textIn({ file }: Card): string {
  if (file === undefined) throw new Error('expected a file')
  return Buffer.from(file.bytes).toString()
}

describe('/proof of an alert', () => {
  it('shows the sentence before and after with what changed, the rule, the date, and what was fetched', async () => {
    const number = await rang(TEXTS)
    const card = await bell.ask(`proof ${number}`)
    const text = plainText(card)
    expect(text).toContain(`Alert ${number}: Mali`)
    expect(text).toContain('United States tells its citizens to leave now · us-state, 28 Oct 2025')
    expect(text).toContain('Before: “Citizens who are in Mali should be careful.”')
    expect(text).toContain(`Now: “${CALL}”`)
    expect(text).toContain('rule en/leave-now · travel.example/us/mali')
    expect(text).toContain('the source’s own date: 28 Oct')
    expect(text).toMatch(new RegExp(`travel\\.example/us/mali .* · 78 byte · SHA-256 ${hashOf(PAGE)}`))
    expect(text.split('\n').length).toBeLessThanOrEqual(14)
    const bold = card.blocks.flatMap((block) => (block.kind === 'text' ? block.line : []))
    expect(bold).toContainEqual({ kind: 'bold', text: 'leave immediately by commercial flight' })
    expect(bold).toContainEqual({ kind: 'bold', text: 'be careful' })
    expect(card.buttons.map(({ command }) => command)).toEqual([
      `proof ${number} file`,
      `proof ${number} answer 1`,
    ])
  })

  it.each<[string, Kept | undefined, Partial<Alert>, string]>([
    ['older than proofs', undefined, {}, 'Not kept: this alert is older than proofs'],
    [
      'without an earlier text',
      { before: null, after: CALL },
      {},
      'There is no text from before to compare with.',
    ],
    ['without a new text', { before: CALM, after: null }, {}, 'No text of that look is kept.'],
    ['without any text', { before: null, after: null }, {}, 'No texts of that look are kept.'],
    [
      'without an answer',
      { before: CALM, after: CALL },
      {},
      'What the government’s server answered is not kept.',
    ],
    [
      'an exercise',
      undefined,
      { cap: { ...anAlert().cap, status: 'Exercise' } },
      'An exercise: no government said this.',
    ],
  ])('that is %s says so', async (_what, kept, over, line) => {
    const number = await rang(kept, over)
    expect(await bell.type(`proof ${number}`)).toContain(line)
  })

  it('says when its texts were taken out for age, and keeps sentence and hashes', async () => {
    const number = await rang({ ...TEXTS, before: null, after: null })
    bell.clock.pass(91 * DAY)
    const text = await bell.type(`proof ${number}`)
    expect(text).toContain('The texts before and after were taken out after 90 days.')
    expect(text).toContain(`The sentence: “${CALL}”`)
    expect(text).toContain(hashOf(PAGE))
  })

  it('rests on a field where the government publishes no sentence, and shows what else changed', async () => {
    const main = aChange({ kind: 'level-raised', from: '3', to: '4', evidence: null, wording: 'Level 4' })
    const number = await rang(TEXTS, { main })
    const text = await bell.type(`proof ${number}`)
    expect(text).toContain('It rests on a field or wording that the government publishes')
    expect(text).toContain('“Level 4”')
    expect(text).toContain(`Now: “${CALL}”`)
    expect(text).not.toContain('rule ')
  })

  it('of governments together leads to the alerts of each of them', async () => {
    const [us, uk] = [
      await rang(TEXTS),
      await rang(TEXTS, { main: aChange({ source: 'uk-fcdo', url: 'https://travel.example/gb' }) }),
    ]
    const main = aChange({
      source: 'governments',
      kind: 'consensus-formed',
      from: '1/3',
      to: '2/3',
      evidence: null,
    })
    const calling = ['us-state', 'uk-fcdo'].map((source) => aStanding({ source, departure: 'leave' }))
    const number = await rang(undefined, { main: { ...main, url: '', updatedAt: null }, context: calling })
    const card = await bell.ask(`proof ${number}`)
    const text = plainText(card)
    expect(text).toContain('It rests on what single governments said.')
    expect(text).toMatch(
      new RegExp(`/proof ${uk} .*United Kingdom tells[\\s\\S]*/proof ${us} .*United States tells`),
    )
    expect(card.buttons.map(({ command }) => command)).toEqual([`proof ${uk}`, `proof ${us}`])
  })

  it('has pages where much was fetched', async () => {
    const fetched = Array.from({ length: 9 }, (_, index) => [`${URL}/${index}`, `page ${index}`] as const)
    const number = await rang({ ...TEXTS, fetched })
    const first = await bell.ask(`proof ${number}`)
    expect(plainText(first)).toContain('page 1 of 3')
    const last = await bell.ask(`proof ${number} page 3`)
    expect(plainText(last)).toContain('travel.example/us/mali/8')
    expect(plainText(last)).not.toContain('Before:')
    expect(last.buttons.map(({ command }) => command)).toEqual([
      `proof ${number} file`,
      `proof ${number} answer 9`,
      `proof ${number} page 2`,
    ])
  })

  it('is in the language of the chat', async () => {
    const number = await rang(TEXTS)
    await store.setLanguage(chat, 'de')
    expect(await bell.type(`proof ${number}`)).toContain('Vorher: “')
  })
})

describe('/proof with a file', () => {
  it('has the texts as a diff, with where they come from above it', async () => {
    const number = await rang(TEXTS)
    const card = await bell.ask(`proof ${number} file`)
    expect(card.file?.name).toBe('proof-us-state-ML-2025-10-28.diff')
    const [header, diff] = textIn(card).split('\n--- before\n')
    expect(header?.split('\n').every((line) => line.startsWith('# '))).toBe(true)
    expect(header).toContain(`# Alert ${number}: Mali (ML)`)
    expect(header).toContain(`SHA-256 ${hashOf(PAGE)} · ${URL}`)
    expect(diff).toBe(`+++ after\n@@ -1,2 +1,2 @@\n Passports.\n-${CALM}\n+${CALL}\n`)
  })

  it('holds no line that could be taken for anything else, whatever a government writes', async () => {
    const hostile = '\u202e@everyone\r\u001b[31m# no header\u2028+++ after'
    const number = await rang({ before: 'A.', after: `A.\n${hostile}` })
    const lines = textIn(await bell.ask(`proof ${number} file`))
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => !/^(?:# |--- before$|\+\+\+ after$|@@ |[ +-])/.test(line))).toEqual([])
    expect(lines.at(-1)).toBe('+@everyone # no header +++ after')
  })

  it('says so where the texts are the same, or there are none', async () => {
    const same = await rang({ before: CALL, after: CALL })
    expect(textIn(await bell.ask(`proof ${same} file`))).toContain('# The texts are the same.')
    const none = await rang({ before: null, after: null })
    expect(await bell.type(`proof ${none} file`)).toContain(`No texts are kept of alert ${none}.`)
    expect(await bell.type(`proof ${await rang(undefined)} file`)).toContain('No texts are kept')
  })

  it('is cut at a megabyte, and says so in the card and in the file', async () => {
    const number = await rang({ before: null, after: `${CALL}\n`.repeat(30_000) })
    const card = await bell.ask(`proof ${number} file`)
    expect(card.file?.bytes.length).toBeLessThanOrEqual(1_000_000)
    expect(plainText(card)).toContain('Cut: a file has at most 1 MB here.')
    expect(textIn(card)).toMatch(/Cut: a file has at most 1 MB here\.\n$/)
  })

  it('can be what the server answered, byte for byte, as text', async () => {
    const number = await rang(TEXTS)
    const card = await bell.ask(`proof ${number} answer 1`)
    expect(card.file?.name).toBe(`answer-us-state-${hashOf(PAGE).slice(0, 12)}.txt`)
    expect(hashOf(card.file?.bytes ?? '')).toBe(hashOf(PAGE))
    expect(plainText(card)).toContain(hashOf(PAGE))
  })

  it('tells an answer that was taken out from one that never was', async () => {
    const number = await rang({ ...TEXTS, fetched: [[URL, null]] })
    expect(await bell.type(`proof ${number} answer 1`)).toContain('was taken out')
    for (const place of ['2', '0', '-1', 'x']) {
      expect(await bell.type(`proof ${number} answer ${place}`)).toContain('has no answer')
    }
  })
})

describe('/proof alone', () => {
  it('offers the last alerts that rang in this chat', async () => {
    const [mali, niger] = [await rang(TEXTS), await rang(TEXTS, {}, 'NE')]
    const card = await bell.ask('proof')
    expect(plainText(card)).toContain('What the last alerts here rest on')
    expect(card.buttons).toEqual([
      { label: `${niger} Niger`, command: `proof ${niger}` },
      { label: `${mali} Mali`, command: `proof ${mali}` },
    ])
  })

  it('offers the last ones from elsewhere where nothing rang, and none that were exercises', async () => {
    const number = await rang(TEXTS)
    await rang(undefined, { cap: { ...anAlert().cap, status: 'Exercise' } })
    const card = await bell.ask('proof', { address: '-2' })
    expect(plainText(card)).toContain('Nothing has rung here yet')
    expect(card.buttons.map(({ command }) => command)).toEqual([`proof ${number}`])
  })

  it('says that there are no alerts yet', async () => {
    expect(await bell.type('proof')).toContain('No alerts yet')
  })

  it.each(['999', 'Mali', '-1', '1e3', '99999999999999999999'])(
    'answers "%s" with the numbers that there are',
    async (typed) => {
      const number = await rang(TEXTS)
      const card = await bell.ask(`proof ${typed}`)
      expect([card.tone, plainText(card)]).toEqual(['error', expect.stringContaining('No such alert')])
      expect(card.buttons.map(({ command }) => command)).toEqual([`proof ${number}`])
    },
  )
})
