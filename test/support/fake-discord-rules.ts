import { z } from 'zod'

/** An error as Discord answers it: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export class DiscordRefusal extends Error {
  readonly status: number
  readonly code: number
  readonly errors: object | undefined

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

const text = (limit: number) => z.string().min(1).max(limit)

const embed = z
  .object({
    title: z.string().max(256).optional(),
    description: z.string().max(4096).optional(),
    url: z.url().optional(),
    color: z.int().min(0).max(0xffffff).optional(),
    footer: z.object({ text: text(2048) }).optional(),
    image: z.object({ url: z.string().regex(/^(?:https?|attachment):\/\//) }).optional(),
    author: z.object({ name: text(256) }).optional(),
    fields: z
      .array(z.object({ name: text(256), value: text(1024) }))
      .max(25)
      .optional(),
  })
  .refine((each) => lengthOf(each) > 0 || each.image !== undefined, { message: 'This field is required' })

const button = z.object({
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label: text(80),
  custom_id: text(100),
})
const choice = z.object({ label: text(100), value: text(100) })
const select = z.object({
  type: z.literal(3),
  custom_id: text(100),
  placeholder: z.string().max(150).optional(),
  options: z
    .array(choice)
    .min(1)
    .max(25)
    .refine((all) => isDistinct(all.map(({ value }) => value)), {
      message: 'The specified option value is already used',
    }),
})
const row = z.object({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
})

const attachment = z.object({
  id: z.union([z.string(), z.int()]),
  description: z.string().max(1024).optional(),
})

const snowflake = z.string().regex(/^\d{17,20}$/)
const allowed = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
    roles: z.array(snowflake).max(100).optional(),
    users: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(({ parse = [], roles }) => roles === undefined || !parse.includes('roles'), {
    message: 'parse:["roles"] and roles: [ids...] are mutually exclusive.',
  })

const message = z
  .object({
    content: z.string().max(2000).nullish(),
    embeds: z.array(embed).max(10).nullish(),
    components: z.array(row).max(5).nullish(),
    attachments: z.array(attachment).max(10).nullish(),
    nonce: z.union([z.string().max(25), z.int()]).nullish(),
    enforce_nonce: z.boolean().nullish(),
    flags: z.int().nullish(),
    allowed_mentions: allowed.nullish(),
    message_reference: z
      .object({
        type: z.literal(0).optional(),
        message_id: snowflake,
        fail_if_not_exists: z.boolean().optional(),
      })
      .nullish(),
  })
  .refine(({ embeds }) => (embeds ?? []).reduce((sum, each) => sum + lengthOf(each), 0) <= 6000, {
    path: ['embeds'],
    message: 'Embed size exceeds maximum size of 6000',
  })
  .refine(({ components }) => isDistinct((components ?? []).flatMap(idsOf)), {
    path: ['components'],
    message: 'Component custom id cannot be duplicated',
  })

export type FakeEmbed = z.infer<typeof embed>
export type FakeRow = z.infer<typeof row>
/** A button or a menu. */
export type FakeComponent = FakeRow['components'][number]
export type MessageBody = z.infer<typeof message>

/** https://discord.com/developers/docs/reference#locales */
const locale = z.enum(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
)
const localized = z.partialRecord(locale, text(100)).nullish()
const optionChoice = z.object({ name: text(100), name_localizations: localized, value: text(100) })
/** Lower case where the script has it. */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((written) => written === written.toLowerCase(), { message: 'Names are lower case' })
const localizedName = z.partialRecord(locale, name).nullish()
const option = z
  .object({
    type: z.literal(3),
    name,
    name_localizations: localizedName,
    description: text(100),
    description_localizations: localized,
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(optionChoice).max(25).optional(),
  })
  .refine(({ autocomplete, choices }) => autocomplete !== true || choices === undefined, {
    message: 'Autocomplete and choices exclude each other',
  })
const command = z
  .object({
    type: z.literal(1).default(1),
    name,
    name_localizations: localizedName,
    description: text(100),
    description_localizations: localized,
    options: z.array(option).max(25).default([]),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: z.array(z.int().min(0).max(2)).nullish(),
    integration_types: z.array(z.int().min(0).max(1)).nullish(),
  })
  .refine(({ options }) => isRequiredFirst(options), {
    path: ['options'],
    message: 'Required options must be placed before non-required options',
  })
  .refine(({ options }) => isUniqueInEachLocale(options), {
    path: ['options'],
    message: 'Option names must be unique',
  })
  .refine((each) => sizeOf(each) <= 8000, { message: 'Command exceeds maximum size (8000)' })
const commands = z.array(command).max(100).refine(isUniqueInEachLocale, { message: 'Names must be unique' })

export type FakeCommand = z.infer<typeof command>

const choices = z.array(optionChoice).max(25)
export type FakeChoice = z.infer<typeof optionChoice>

/** A message as Discord takes it, or the refusal 50035 or 50006 (empty). */
export function readMessage(body: unknown): MessageBody {
  const read = parsed(message, body)
  const empty = !read.content && !(read.embeds?.length ?? 0)
  if (empty) throw new DiscordRefusal(400, 50006, 'Cannot send an empty message')
  return read
}

export function readCommands(body: unknown): readonly FakeCommand[] {
  return parsed(commands, body)
}

export function readChoices(body: unknown): readonly FakeChoice[] {
  return parsed(choices, body)
}

/** `body` by a schema; else the refusal 50035 with the path of each fault. */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const errors: Record<string, unknown> = {}
  for (const { path, code, message: what } of read.error.issues) {
    errors[path.join('.') || '_'] = { _errors: [{ code: code.toUpperCase(), message: what }] }
  }
  throw new DiscordRefusal(400, 50035, 'Invalid Form Body', errors)
}

function lengthOf(each: {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly footer?: { readonly text: string } | undefined
  readonly author?: { readonly name: string } | undefined
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | undefined
}): number {
  const fields = (each.fields ?? []).flatMap((field) => [field.name, field.value])
  const texts = [each.title, each.description, each.footer?.text, each.author?.name, ...fields]
  return texts.reduce((sum, one) => sum + (one ?? '').trim().length, 0)
}

interface Named {
  readonly name: string
  readonly name_localizations?: Readonly<Partial<Record<string, string>>> | null | undefined
}

function isUniqueInEachLocale(all: readonly Named[]): boolean {
  const locales = new Set(all.flatMap((each) => Object.keys(each.name_localizations ?? {})))
  return ['', ...locales].every((locale) =>
    isDistinct(all.map((each) => each.name_localizations?.[locale] ?? each.name)),
  )
}

interface Described extends Named {
  readonly description: string
  readonly description_localizations?: Readonly<Partial<Record<string, string>>> | null | undefined
}

/** Name, description and values of the command, its options and choices; of each text, its longest localisation. */
function sizeOf(command: Described & { readonly options: readonly z.infer<typeof option>[] }): number {
  const own = (each: Described) =>
    longest(each.name, each.name_localizations) + longest(each.description, each.description_localizations)
  const chosen = ({ name: shown, name_localizations, value }: FakeChoice) =>
    longest(shown, name_localizations) + value.length
  const options = command.options.map((each) =>
    [own(each), ...(each.choices ?? []).map(chosen)].reduce((sum, one) => sum + one, 0),
  )
  return options.reduce((sum, one) => sum + one, own(command))
}

function longest(text: string, localizations: Described['description_localizations']): number {
  return Math.max(text.length, ...Object.values(localizations ?? {}).map((each) => each?.length ?? 0))
}

function idsOf({ components }: FakeRow): readonly string[] {
  return components.map(({ custom_id }) => custom_id)
}

function isDistinct(words: readonly string[]): boolean {
  return new Set(words).size === words.length
}

function isRequiredFirst(options: readonly { readonly required?: boolean | undefined }[]): boolean {
  const firstFree = options.findIndex(({ required }) => required !== true)
  return firstFree === -1 || options.slice(firstFree).every(({ required }) => required !== true)
}
