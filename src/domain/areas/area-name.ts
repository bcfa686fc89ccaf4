import { textWords } from '../countries/fold-name.ts'
import type { Area } from '../observation.ts'

/** A part of a country by the words that tell it from others: order, articles, accents and plurals tell nothing. */
export interface NamedArea extends Area {
  /** The same for every way to write its name; empty where the name says nothing in particular. */
  readonly key: string
  readonly words: ReadonlySet<string>
  /** A clause or a paragraph that was taken for a name: it is shown, and is too often put in other words to be compared. */
  readonly isProse: boolean
}

/** Words of the longest name; lists of provinces are as long. */
const MOST_WORDS = 16

export function namedArea({ name, level }: Area): NamedArea {
  const all = textWords(name)
  const words = new Set(
    all
      .map(({ folded }) => folded)
      .filter((word) => !SILENT.has(word))
      .map(withoutPlural),
  )
  return {
    name,
    level,
    words,
    key: [...words].toSorted().join(' '),
    isProse: all.length > MOST_WORDS || /(?:…|\.{3})$/.test(name.trim()) || /[.!?] \p{Lu}/u.test(name),
  }
}

/** Whether all words of a part's name are among these; a name of nothing in particular is named nowhere. */
export function isNamedIn({ words }: NamedArea, among: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => among.has(word) || isWithin(word, among))
}

export function wordsOfAll(areas: readonly NamedArea[]): ReadonlySet<string> {
  return new Set(areas.flatMap(({ words }) => [...words]))
}

/** Scripts without spaces write whole clauses as one word. */
function isWithin(word: string, among: ReadonlySet<string>): boolean {
  return SPACELESS.test(word) && [...among].some((other) => other.includes(word))
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The endings of plurals in the languages of the sources, from words long enough to have one. */
function withoutPlural(word: string): string {
  return word.length > 4 ? word.replace(/(?:en|er|e|s)$/, '') : word
}

/** Articles, small words and the names of kinds of areas: "the Kayes region" is "région de Kayes" is "Kayes". */
const SILENT: ReadonlySet<string> = new Set(
  [
    'the a an of in and or to for at on with near all any some other others including area areas region regions',
    'regional province provinces provincial state states district districts department departments governorate',
    'governorates zone zones part parts county counties territory territories location locations place places',
    'federal administrative following section sections within travel advisory advisories',
    'le la les l un une de du des d et ou en dans au aux a sur zone zones partie parties departement departements',
    'etat etats autres autre toute tout tous toutes ainsi que',
    'el los las una unos del y o con al zona zonas provincia provincias departamento departamentos estado estados',
    'parte partes otras otros toda todo',
    'der die das den dem des ein eine einen einem einer und oder im in ins von vom zu zum zur am an auf bei mit',
    'gebiet gebiete gebieten regionen provinz provinzen bundesstaat bundesstaaten bundesstaates teil teile teilen',
    'landesteil landesteile landesteilen gouvernorat gouvernorats gouvernorate distrikt distrikte sowie nach gesamte',
    'gesamten departements bezirk bezirke bezirken',
    'il lo gli i un uno di del della dei delle dello e o nel nella nei nelle regione regioni provincia province',
    'o os as um uma do da dos das e ou no na nos nas regiao regioes provincias',
    'de het een en of in van naar bij met gebied gebieden regio regios provincie provincies deel delen overige',
    'staat staten district districten',
    'en ett den det de och eller i till av omradet omradena omrade regionen regionerna provinsen provinserna provins',
    'delstaten delstaterna lan samt',
    'en et den det de og eller i til af omradet omraderne omrade regionen regionerne provinsen provinserne amtet',
    'ja tai alue alueet alueella alueelle alueen maakunta maakunnat maakunnan maakuntaan',
  ].flatMap((words) => words.split(' ')),
)
