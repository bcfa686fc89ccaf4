import type { AdviceWords } from '../shared/advised-against.ts'

/** The ministry's formulas: "avråder från alla resor till …", "… icke nödvändiga resor till övriga delar av landet". */
export const SWEDISH: AdviceWords = {
  advises: /avråd|omfatta/i,
  notNow:
    /\b(?:ej|inte|inga|ingen) (?:längre )?(?:omfatta\w*|avråd\w*|gäller|av\b)|omfattas (?:ej|inte)|avråder (?:inte|ej)|\b(?:upp)?häv(?:a|er|t|ts|d)\b|tas bort|tagits bort|tidigare avrådan avsåg/i,
  travel: /\b(?:alla|icke[ -]nödvändiga|ej nödvändiga) resor\b/gi,
  allTravel: /^alla resor/i,
  into: /^(?:till och genom|till|inom|innefattar|i)\b\s*/i,
  rest: /^(?:(?:samtliga delar av |alla )?(?:övriga|resterande|återstående)(?: delar(?:na)? av)?|resten av) /,
  whole: /^hela /,
  land: 'landet',
  except: /\b(?:med undantag|undantag\w*|förutom|utom|bortsett från)\b/i,
  behind:
    /^\s*(?:$|[.,;:]|och\b|samt\b|med undantag|undantag|förutom|utom|bortsett|tills vidare|på grund|med anledning)/i,
  tail: /[,;]?\s*(?:(?:samt|och|men)\s+)?(?:(?:att\s+)?uppmana\w*\b.*|från|till att omfatta)?[\s.:,;]*$/i,
  noPlace: /^att /i,
}
