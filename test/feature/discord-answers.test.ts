import { describe, expect, it } from 'vitest'
import type { Card, Picture } from '../../src/card/card.ts'
import type { Request } from '../../src/commands/command.ts'
import { aCard, aDiscord } from '../support/discord-harness.ts'
import type { FakeMessage } from '../support/fake-discord-world.ts'

/** The adapter, serving, with one channel, Ann and Bob in it. */
async function aChannelWith(respond: (request: Request) => Promise<Card>) {
  const harness = await aDiscord({ respond })
  const { discord, adapter } = harness
  const { channels } = discord.addGuild({ name: 'Strelsau', channels: ['alerts'] })
  const [channel] = channels
  if (channel === undefined) throw new Error('expected a channel')
  await adapter.start()
  const [ann, bob] = [discord.addUser({ name: 'Ann' }), discord.addUser({ name: 'Bob' })]
  const asks = async (country: string): Promise<FakeMessage> => {
    const { messages } = await discord.runsCommand(ann, channel, 'status', { country })
    if (messages[0] === undefined) throw new Error('expected an answer')
    return messages[0]
  }
  return { ...harness, channel, ann, bob, asks }
}

const buttons = ['Mali', 'Niger', 'Chad', 'Togo', 'Benin', 'Ghana'].map((label) => ({
  label,
  command: `status ${label}`,
}))

describe('a refusal', () => {
  it('of a command that is answered for all is seen by the person alone, and nobody is left waiting', async () => {
    const { discord, ann, channel } = await aChannelWith(async () => aCard('No', { tone: 'error', buttons }))
    const reply = await discord.runsCommand(ann, channel, 'status', { country: 'x' })
    expect(reply.firstSign).toBe(5)
    expect(reply.messages.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([['No', true]])
    expect(discord.messages).toHaveLength(1)
    const taken = discord.requests.filter(({ method }) => method === 'DELETE')
    expect(taken.map(({ path }) => path.endsWith('/messages/@original'))).toEqual([true])
  })

  it('can be answered from its menu, still unseen by others', async () => {
    const { discord, ann, channel } = await aChannelWith(async ({ input }) =>
      input.kind === 'words' ? aCard(`About ${input.text}`) : aCard('Which?', { tone: 'error', buttons }),
    )
    const [refusal] = (await discord.runsCommand(ann, channel, 'status', { country: 'x' })).messages
    if (refusal === undefined) throw new Error('expected a refusal')
    await discord.chooses(ann, refusal, 'Chad')
    expect(refusal).toMatchObject({ text: 'About Chad', ephemeral: true, edits: 1 })
    expect(refusal.menus).toEqual([])
  })
})

describe('a menu', () => {
  const respond = async ({ input }: Request) =>
    input.kind === 'words' ? aCard(`About ${input.text}`) : aCard('Which?', { buttons })

  it('runs what is chosen as the person who chose, and changes their answer in place', async () => {
    const { discord, ann, asks, told } = await aChannelWith(respond)
    const answer = await asks('x')
    expect(answer.menus).toEqual([buttons.map(({ label }) => label)])
    await discord.chooses(ann, answer, 'Ghana')
    expect(answer).toMatchObject({ text: 'About Ghana', edits: 1 })
    expect(told.requests[1]).toMatchObject({
      command: 'status',
      input: { kind: 'words', text: 'Ghana' },
      person: { id: ann.id },
    })
  })

  it('of somebody else’s answer gives one’s own, and leaves the other', async () => {
    const { discord, bob, asks, told } = await aChannelWith(respond)
    const answer = await asks('x')
    const reply = await discord.chooses(bob, answer, 'Togo')
    expect(reply.messages.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([['About Togo', true]])
    expect(answer.edits).toBe(0)
    expect(told.requests[1]?.person.id).toBe(bob.id)
  })
})

describe('a picture', () => {
  const picture: Picture = {
    png: new Uint8Array(5000).fill(7),
    width: 800,
    height: 400,
    name: 'timeline-ML.png',
    alternative: `United States: level 4 ${'since 2022 '.repeat(200)}`,
  }
  const respond = async ({ input }: Request) =>
    input.kind === 'words'
      ? aCard('Mali', { blocks: [{ kind: 'text', line: ['no picture'] }] })
      : aCard('Mali', {
          picture,
          blocks: [{ kind: 'text', line: ['level 4'] }],
          buttons: buttons.slice(0, 1),
        })

  it('comes with the words, above them, and says the same to those who cannot see it', async () => {
    const { asks } = await aChannelWith(respond)
    const answer = await asks('ML')
    expect(answer.attachments).toMatchObject([{ filename: 'timeline-ML.png', bytes: 5000 }])
    const [{ description = '' } = {}] = answer.attachments
    expect(description.length).toBeLessThanOrEqual(1024)
    expect(description).toMatch(/^United States: level 4/)
    expect(answer.embeds.map(({ title, description: words, image }) => [title, words, image?.url])).toEqual([
      ['Mali', undefined, 'attachment://timeline-ML.png'],
      [undefined, 'level 4', undefined],
    ])
  })

  it('goes when the answer changes to one without', async () => {
    const { discord, ann, asks } = await aChannelWith(respond)
    const answer = await asks('ML')
    await discord.presses(ann, answer, 'Mali')
    expect(answer).toMatchObject({ text: 'Mali\nno picture', attachments: [] })
  })

  it.each([
    ['too large', { kind: 'refuses', status: 413, code: 40005 }],
    ['malformed', { kind: 'refuses', status: 400, code: 50035 }],
    ['stopped by a proxy', { kind: 'html', status: 413 }],
  ] as const)('that is %s keeps nobody from the words', async (_, fault) => {
    const { discord, asks, told } = await aChannelWith(respond)
    discord.misbehaves('upload', fault)
    expect(await asks('ML')).toMatchObject({ text: 'Mali\nlevel 4', attachments: [] })
    expect(told.logs.filter((line) => line.startsWith('warn a picture was not taken'))).toHaveLength(1)
  })
})

describe('a file', () => {
  const file = {
    name: 'proof "1".diff',
    bytes: new TextEncoder().encode('-Stay.\n+Leave.\n'),
    type: 'text/plain',
    otherwise: 'The file could not be sent.',
  }
  const respond = async ({ input }: Request) =>
    input.kind === 'words'
      ? aCard('Mali', { blocks: [{ kind: 'text', line: ['no file'] }] })
      : aCard('Mali', { file, blocks: [{ kind: 'text', line: ['texts'] }], buttons: buttons.slice(0, 1) })

  it('comes below the words, with a plain name and every byte, and goes with the next answer', async () => {
    const { discord, ann, asks } = await aChannelWith(respond)
    const answer = await asks('ML')
    expect(answer).toMatchObject({ text: 'Mali\ntexts', attachments: [{ filename: 'proof-1-.diff' }] })
    expect(answer.attachments[0]?.content).toEqual(Buffer.from(file.bytes))
    await discord.presses(ann, answer, 'Mali')
    expect(answer).toMatchObject({ text: 'Mali\nno file', attachments: [] })
  })

  it('that is not taken keeps nobody from the words, and is missed aloud', async () => {
    const { discord, asks, told } = await aChannelWith(respond)
    discord.misbehaves('upload', { kind: 'refuses', status: 413, code: 40005 })
    const answer = await asks('ML')
    await discord.until(() => discord.messages.length === 2)
    expect(answer).toMatchObject({ text: 'Mali\ntexts', attachments: [] })
    expect(discord.messages[1]?.text).toContain('The file could not be sent.')
    expect(told.logs.filter((line) => line.startsWith('warn a file was not taken'))).toHaveLength(1)
  })
})

it('no answer ever calls anybody, whatever it says', async () => {
  const shout = '@everyone @here <@&1100000000000000777> <@1100000000000000103>'
  const { discord, ann, asks } = await aChannelWith(async ({ input }) =>
    aCard(shout, {
      tone: input.kind === 'words' ? 'error' : 'info',
      blocks: [{ kind: 'text', line: [shout] }],
      buttons: [{ label: shout, command: 'status ML' }],
    }),
  )
  await discord.presses(ann, await asks('ML'), shout)
  expect(discord.messages).toHaveLength(2)
  expect(discord.messages.map(({ content, mentions, roles }) => [content, mentions, roles])).toEqual([
    ['', [], []],
    ['', [], []],
  ])
})
