/** Small words that stand in nearly every sentence of a language and in few of the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is are for with that on by from has have been should will was this not be at as it',
  fr: 'le la les des du et est une dans pour que qui sur par avec sont aux ont été au il ne pas cette être',
  de: 'der die und das ist von mit den nicht für auf dem ein eine im wird sich auch nach sind werden zu',
  es: 'el los las del y en es por para con una que se no ha su al lo como más fue son está',
  it: 'il di che e la per un una del della è sono nel con non gli le si dei delle alla ha anche',
  nl: 'de het een en van is in op voor met dat zijn niet te aan wordt door ook naar om bij',
  pt: 'o os as do da em e é um uma para com não que dos das no na por foi são ao',
  sv: 'och att det som en på är för av med den till inte har de om ett i från',
  da: 'og at det som en på er for af med den til ikke har de om et i fra der',
  nb: 'og at det som en på er for av med den til ikke har de om et i fra ved',
  fi: 'ja on ei että se joka ovat sekä myös mutta kun tai ole oli voi sen',
  pl: 'i w na z do że się nie jest to o po dla od przez oraz są jak',
}
const WORDS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)
/** Fewer hits than this, and a text tells nothing. */
const LEAST = 2
const LOOKED_AT = 4000

/** The language whose small words a text is full of, or whose script it is written in; undefined where that is open. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, LOOKED_AT)
  if (/[\u3041-\u30fa]/.test(sample)) return 'ja'
  if (/[\uac00-\ud7a3]{2}/.test(sample)) return 'ko'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = WORDS.map(([language, own]) => ({
    language,
    hits: words.filter((word) => own.has(word)).length,
  })).toSorted((one, other) => other.hits - one.hits)
  const [best, second] = scores
  if (best === undefined || best.hits < LEAST || best.hits === second?.hits) return undefined
  return best.language
}
