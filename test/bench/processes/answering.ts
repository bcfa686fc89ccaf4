import { z } from 'zod'

const QUESTION = z.object({ id: z.int(), question: z.unknown() })

/** The options that this process was started with. */
export function optionsOf<Options>(schema: z.ZodType<Options>): Options {
  return schema.parse(JSON.parse(process.argv[2] ?? ''))
}

/** Says that this process is ready, and answers questions until whoever started it is gone. */
export function answerAll<Question>(
  schema: z.ZodType<Question>,
  { ready, answer }: { ready: unknown; answer: (question: Question) => Promise<unknown> },
): void {
  process.on('disconnect', () => process.exit())
  process.on('message', (message) => {
    const { id, question } = QUESTION.parse(message)
    answer(schema.parse(question)).then(
      (given) => process.send?.({ id, answer: given }),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
        process.exit(1)
      },
    )
  })
  process.send?.({ id: 0, answer: ready })
}
