/** An answer in the right shape that is too much of something; made only when it is needed. */
export interface SwollenAnswer {
  readonly name: string
  make(): string
}

const MEGABYTE = 1_000_000
const DEEP = 100_000
const SENTENCE = 'You should leave Mali and quitter le pays, das Land verlassen, salir del Perú, '

/** Variants of a good body that are huge, nested without end, or full of entities, in its own format. */
export function swollenAnswers(good: string): readonly SwollenAnswer[] {
  const text = good.replace(/^\ufeff/, '').trimStart()
  if (/^[[{]/.test(text)) return swollenJson(text)
  if (/^<(?:\?xml|rss|urlset)/.test(text)) return swollenXml(text)
  if (/^<(?:!doctype html|html)/i.test(text)) return swollenHtml(text)
  return [
    { name: 'a text of 40 MB', make: () => `${text}\n${SENTENCE.repeat((40 * MEGABYTE) / SENTENCE.length)}` },
  ]
}

function swollenJson(good: string): readonly SwollenAnswer[] {
  const inText = (more: string) =>
    good.replace(longestString(good), (string) => `${string.slice(0, -1)} ${more}"`)
  const withFirst = (value: string) =>
    good.startsWith('[') ? `[${value},${good.slice(1)}` : `{"more":${value},${good.slice(1)}`
  return [
    { name: 'lists nested without end', make: () => withFirst('['.repeat(DEEP) + ']'.repeat(DEEP)) },
    {
      name: 'objects nested without end',
      make: () => withFirst(`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`),
    },
    { name: 'tags nested without end in a text', make: () => inText('<div>'.repeat(DEEP)) },
    { name: 'entities in entities in a text', make: () => inText(`&${'amp;'.repeat(DEEP)}lt;`) },
    { name: 'a text of one sentence without end', make: () => inText(repeated(SENTENCE, MEGABYTE)) },
    { name: 'tags without end in a text', make: () => inText('<div <p <h2 <h3 <ul <li '.repeat(DEEP)) },
    { name: 'white space without end in a text', make: () => inText(`${'\\n \\t'.repeat(DEEP)}.`) },
    { name: 'a text of one word without end', make: () => inText('a'.repeat(MEGABYTE)) },
    { name: 'a text of 40 MB', make: () => inText(repeated(SENTENCE, 40 * MEGABYTE)) },
    { name: '40 MB of white space', make: () => `${good}${' '.repeat(40 * MEGABYTE)}` },
    { name: 'an unknown member of 40 MB', make: () => withFirst(`"${'a'.repeat(40 * MEGABYTE)}"`) },
  ]
}

function longestString(json: string): string {
  const strings = json.match(/"(?:[^"\\]|\\.)*"(?!\s*:)/g) ?? []
  return strings.reduce((longest, string) => (string.length > longest.length ? string : longest), '""')
}

const RECORD = /<(?:item|mail|url)>/
const FIELD = /<(description|mainText|loc)>(?:<!\[CDATA\[)?/

function swollenXml(good: string): readonly SwollenAnswer[] {
  const inRecord = (more: string) => good.replace(RECORD, (tag) => `${tag}${more}`)
  const inText = (more: string) => good.replace(FIELD, (tag) => `${tag}${more}`)
  const withEntities = (declared: string, used: string) =>
    good
      .replace(/^(<\?xml[^>]*>)?/, (start) => `${start}<!DOCTYPE a [${declared}]>`)
      .replace(FIELD, (tag) => `${tag.replace('<![CDATA[', '')}${used}`)
  return [
    { name: 'elements nested without end', make: () => inRecord('<a>'.repeat(DEEP) + '</a>'.repeat(DEEP)) },
    { name: 'elements opened without end', make: () => inRecord('<a>'.repeat(DEEP)) },
    { name: 'tags nested without end in a text', make: () => inText('&lt;div&gt;'.repeat(DEEP)) },
    { name: 'tags without end in a text', make: () => inText('&lt;div &lt;p &lt;h2 &lt;li '.repeat(DEEP)) },
    { name: 'white space without end in a text', make: () => inText(`${'\n \t'.repeat(DEEP)}.`) },
    { name: 'an entity bomb', make: () => withEntities(bomb(), '&e9;') },
    {
      name: 'an external entity',
      make: () => withEntities('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
    },
    {
      name: 'an external document type',
      make: () => good.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'),
    },
    { name: 'entities in entities in a text', make: () => inText(`&${'amp;'.repeat(DEEP)}lt;`) },
    { name: 'a text of one sentence without end', make: () => inText(repeated(SENTENCE, MEGABYTE)) },
    { name: 'an attribute of 40 MB', make: () => inRecord(`<a b="${'c'.repeat(40 * MEGABYTE)}"/>`) },
    { name: 'a text of 40 MB', make: () => inText(repeated(SENTENCE, 40 * MEGABYTE)) },
    { name: 'a comment of 40 MB', make: () => inRecord(`<!--${'c'.repeat(40 * MEGABYTE)}-->`) },
  ]
}

function bomb(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  return `<!ENTITY e0 "advice">${entities.join('')}`
}

function swollenHtml(good: string): readonly SwollenAnswer[] {
  const atEnd = (more: string) => good.replace(/<\/body>/i, (tag) => `${more}${tag}`)
  const inside = (more: string) => {
    const end = good.lastIndexOf('</p>')
    return end === -1 ? atEnd(more) : good.slice(0, end) + more + good.slice(end)
  }
  const nested = (tag: string) => inside(tag.repeat(DEEP))
  return [
    ...['<div>', '<b>', '<a href="#">', '<table>', '<ul><li>', '<svg><g>', '<span/>'].map((tag) => ({
      name: `${tag} nested without end`,
      make: () => nested(tag),
    })),
    { name: 'elements nested and closed', make: () => inside('<div>'.repeat(DEEP) + '</div>'.repeat(DEEP)) },
    { name: 'elements nested at the end', make: () => atEnd('<section><p>'.repeat(DEEP)) },
    {
      name: 'elements nested behind a comment',
      make: () => inside(`<!-- <script> -->${'<div>'.repeat(DEEP)}`),
    },
    { name: 'entities in entities', make: () => inside(`&amp;${'amp;'.repeat(DEEP)}lt;`) },
    { name: 'tags without end', make: () => inside('<div <p <h2 <h3 <ul <li '.repeat(DEEP)) },
    { name: 'white space without end', make: () => inside(`${'\n \t'.repeat(DEEP)}.`) },
    { name: 'angle brackets without end', make: () => inside('< <'.repeat(DEEP)) },
    { name: 'comments opened without end', make: () => inside('<!-- '.repeat(DEEP)) },
    { name: 'scripts opened without end', make: () => inside('<script>'.repeat(DEEP)) },
    { name: 'a text of one sentence without end', make: () => inside(repeated(SENTENCE, MEGABYTE)) },
    { name: 'a text of 40 MB', make: () => inside(repeated(SENTENCE, 40 * MEGABYTE)) },
    { name: '40 MB of paragraphs', make: () => inside(repeated('<p>advice</p>', 40 * MEGABYTE)) },
    { name: 'an attribute of 40 MB', make: () => inside(`<i title="${'c'.repeat(40 * MEGABYTE)}"></i>`) },
  ]
}

function repeated(text: string, length: number): string {
  return text.repeat(length / text.length)
}
