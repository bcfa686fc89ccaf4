import { mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { pino } from 'pino'

/** A static message and fields, one line per decision; an error goes into the field `error`. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Quietest first, as pino names them. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Takes whole lines. */
export interface LineSink {
  write(line: string): void
}

/** Bytes of lines kept while a disk is full; later ones are dropped. */
const LONGEST_BACKLOG = 1_000_000
/** Fields whose value is never written, at the top and one level down. */
const SECRET_FIELDS = ['token', 'authorization', 'password', 'secret', 'apiKey']
/** Bot tokens of Telegram (grammY's URLs hold it) and Discord wherever they turn up, and credentials in a web address. */
const SECRET_SHAPES: readonly [RegExp, string][] = [
  [/(?<!\d)\d{5,}:[\w-]{30,}/g, '[secret]'],
  [/[\w-]{23,}\.[\w-]{6}\.[\w-]{27,}/g, '[secret]'],
  [/(https?:\/\/)[^\s/@"\\]+@/g, '$1[secret]@'],
]

/**
 * A log of JSON lines. Nothing in `secrets` is ever written, whichever field, message or stack trace it stands in;
 * neither is anything that looks like a Telegram token or like credentials in a web address.
 */
export function createLog(options: {
  readonly level: LogLevel
  readonly sink: LineSink
  readonly secrets: readonly string[]
}): Log {
  const hide = redactor(options.secrets)
  const sink = { write: (line: string) => options.sink.write(hide(line)) }
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: pino.stdSerializers.errWithCause },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
    },
    sink,
  )
}

/**
 * Appends to a file, making its folder. Throws where it cannot be opened (Node's error names the path). When writing
 * fails later (a full disk), the program goes on and `onTrouble` is told once per spell of trouble.
 */
export function fileSink(path: string, onTrouble: (error: Error) => void): LineSink {
  mkdirSync(dirname(path), { recursive: true })
  const file = pino.destination({ fd: openSync(path, 'a'), sync: true, maxLength: LONGEST_BACKLOG })
  let troubled = false
  file.on('error', (error: Error) => {
    if (!troubled) onTrouble(error)
    troubled = true
  })
  file.on('write', () => {
    troubled = false
  })
  return file
}

/** Replaces secrets in a text, also where they stand escaped in JSON or in a URL. */
function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  return (text) => {
    const known = forms.reduce((rest, form) => rest.replaceAll(form, '[secret]'), text)
    return SECRET_SHAPES.reduce((rest, [shape, mark]) => rest.replaceAll(shape, mark), known)
  }
}
