import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import { createTerminal, TERMINAL, type TerminalOptions } from '../../src/adapters/terminal/adapter.ts'
import type { Card } from '../../src/card/card.ts'
import type { Request } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { ScreenEmulator } from '../support/screen-emulator.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

function aCard(title: string, buttons: Card['buttons'] = []): Card {
  return { tone: 'extreme', title: [title], blocks: [], buttons }
}

/** A terminal whose every command is answered by `answer`. */
async function aTerminal(
  options: Partial<TerminalOptions> & { readonly output: NodeJS.WritableStream },
  answer: (request: Request) => Card | Promise<Card> = ({ command }) => aCard(`answer to ${command}`),
) {
  const input = new PassThrough()
  const requests: Request[] = []
  const logged: string[] = []
  const opened: string[] = []
  const note = (_fields: object, message: string) => logged.push(message)
  const ports: AdapterPorts = {
    respond: async (request) => {
      requests.push(request)
      return answer(request)
    },
    look: async (request) => answer(request),
    firstTime: async () => true,
    suggest: () => [],
    complete: () => [],
    events: {
      opened: async ({ address }) => {
        opened.push(address)
      },
      closed: async () => {},
      moved: async () => {},
    },
    commands: COMMANDS,
    speaker: loadSpeakers(),
    log: { info: note, warn: note, error: note },
  }
  const adapter = createTerminal({ input, interactive: false, ...options }, ports)
  await adapter.start()
  stops.push(() => adapter.stop())
  const type = async (text: string) => {
    input.write(text)
    await settle()
  }
  const ring = (card: Card, part = 0) =>
    adapter.deliver({ id: 'd1', to: TERMINAL, card, part, language: 'en' }, new AbortController().signal)
  return { adapter, input, requests, logged, opened, type, ring }
}

/** Lets streams and promises run until nothing is left to do. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn()
}

function collector() {
  const output = new PassThrough()
  const chunks: string[] = []
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')))
  return { output, text: () => chunks.join('') }
}

describe('a terminal without a person', () => {
  it('takes lines as commands, with slash and without, and answers in plain lines in their order', async () => {
    const { output, text } = collector()
    const { type, requests } = await aTerminal({ output })
    await type('/Status  DR Congo\nlist\n\n   \n')
    expect(requests.map(({ command, input }) => [command, input])).toEqual([
      ['status', { kind: 'words', text: 'DR Congo' }],
      ['list', { kind: 'words', text: '' }],
    ])
    expect(text()).toBe('🔴 answer to status\n\n🔴 answer to list\n\n')
  })

  it('keeps the order of answers when the first takes longer', async () => {
    const { output, text } = collector()
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    const { type } = await aTerminal({ output }, async ({ command }) => {
      if (command === 'slow') await slow
      return aCard(command)
    })
    await type('slow\nquick\n')
    expect(text()).toBe('')
    release()
    await settle()
    expect(text()).toBe('🔴 slow\n\n🔴 quick\n\n')
  })

  it('goes on ringing after the end of the input', async () => {
    const { output, text } = collector()
    const { input, ring, opened } = await aTerminal({ output })
    expect(opened).toEqual(['terminal'])
    input.end()
    await settle()
    expect(await ring(aCard('Mali: leave'))).toEqual({ kind: 'sent', reference: 'd1' })
    expect(await ring(aCard('Mali: leave'), 1)).toEqual({ kind: 'sent', reference: '' })
    await settle()
    expect(text()).toBe('🔴 Mali: leave\n\n')
  })

  it('presses the button of that number of the last card that had some', async () => {
    const { output, text } = collector()
    const buttons = [
      { label: 'Congo', command: 'status CG' },
      { label: 'DR Congo', command: 'status CD' },
    ]
    const { type, requests, ring } = await aTerminal({ output }, ({ command }) =>
      command === 'ask' ? aCard('Which?', buttons) : aCard('fine'),
    )
    await type('1\n')
    expect(text()).toBe('There is no button 1 here.\n\n')
    await type('ask\n')
    await ring(aCard('an alert between'))
    await type('2\n')
    expect(requests.at(-1)).toMatchObject({ command: 'status', input: { kind: 'words', text: 'CD' } })
    await type('3\n')
    expect(text()).toContain('There is no button 3 here.')
    expect(requests).toHaveLength(2)
  })

  it('makes its person an admin of its one chat', async () => {
    const { type, requests } = await aTerminal({ output: collector().output })
    await type('list\n')
    expect(requests[0]?.chat).toEqual({ platform: 'terminal', address: 'terminal', topic: '' })
    expect(await requests[0]?.person.isChatAdmin()).toBe(true)
  })

  it('goes on when one line could not be answered, and when nobody reads it any more', async () => {
    const { output, text } = collector()
    const { type, logged, ring } = await aTerminal({ output }, ({ command }) => {
      if (command === 'broken') throw new Error('no answer')
      return aCard('fine')
    })
    await type('broken\nlist\n')
    expect(text()).toBe('🔴 fine\n\n')
    output.destroy(new Error('EPIPE'))
    await settle()
    expect((await ring(aCard('Mali: leave'))).kind).toBe('sent')
    expect(logged).toContain('a line typed into the terminal was not answered')
    expect(logged).toContain('the terminal cannot be written to')
  })
})

describe('a terminal with a person', () => {
  it.each([
    ['a short line', '/status Ma', 40],
    ['a line that fills three rows', '/subscribe Democratic Republic of the Congo', 20],
  ])('rings above %s that is being typed, and keeps it', async (_, typed, columns) => {
    const output = new ScreenEmulator(columns)
    const { type, ring, requests } = await aTerminal({ output, interactive: true })
    await type(typed)
    await ring(aCard('Mali: leave'))
    await ring(aCard('Chad: leave'))
    await settle()
    const seen = output.rows.join('\n')
    expect(seen.match(/Mali: leave/g)).toHaveLength(1)
    expect(seen.match(/Chad: leave/g)).toHaveLength(1)
    const shown = output.rows.slice(output.rows.indexOf('🔴 Chad: leave') + 1).filter((row) => row !== '')
    expect(shown.join(' ').replace(/\s/g, '')).toBe(`> ${typed}`.replace(/\s/g, ''))
    await type('\r')
    expect([requests[0]?.command, requests[0]?.input]).toEqual([
      typed.slice(1).split(' ')[0],
      { kind: 'words', text: typed.split(' ').slice(1).join(' ') },
    ])
  })

  it('colours only where a person looks', async () => {
    const plain = collector()
    await (await aTerminal({ output: plain.output })).ring(aCard('Mali: leave'))
    const { output, text } = collector()
    await (await aTerminal({ output, interactive: true })).ring(aCard('Mali: leave'))
    await settle()
    expect(plain.text()).not.toContain('\u001b')
    expect(text()).toContain('\u001b[1;31m🔴 Mali: leave\u001b[0m')
  })

  it('hands Ctrl-C on, and survives Ctrl-D', async () => {
    let interrupts = 0
    const output = new ScreenEmulator(40)
    const interrupt = () => {
      interrupts += 1
    }
    const { type, ring } = await aTerminal({ output, interactive: true, interrupt })
    await type('\u0003')
    expect(interrupts).toBe(1)
    await type('\u0004')
    await ring(aCard('Mali: leave'))
    await settle()
    expect(output.rows.at(-3)).toBe('🔴 Mali: leave')
  })

  it('speaks the language of its locale', async () => {
    const { output, text } = collector()
    const { type } = await aTerminal({ output, locale: 'fr_FR.UTF-8' })
    await type('9\n')
    expect(text()).toContain('Il n’y a pas de bouton 9 ici.')
  })
})
