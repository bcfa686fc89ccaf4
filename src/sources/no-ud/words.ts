import type { AdviceWords } from '../shared/advised-against.ts'

/** The ministry's formulas: "fraråder alle reiser til …", "fraråder reiser som ikke er strengt nødvendige til …". */
export const NORWEGIAN: AdviceWords = {
  advises: /frarå/i,
  notNow: /ikke lenger|\bopphev\w*|fraråder ikke(?![ -](?:strengt )?nødvendige)|tidligere rådet/i,
  travel:
    /\b(?:alle )?reiser som ikke er (?:strengt )?nødvendige\b|\b(?:alle )?(?:ikke[ -](?:strengt )?nødvendige|unødvendige) reiser\b|\balle reiser\b/gi,
  allTravel: /^alle reiser$/i,
  into: /^(?:til og opphold i|til og i|til|innenfor|innen|i)(?=\s|$|:)\s*/i,
  rest: /^(?:(?:alle )?(?:øvrige|resterende|andre)(?: deler av)?|resten av) /,
  whole: /^hele /,
  land: 'landet',
  except: /\b(?:med unntak|unntatt|unntaket|bortsett fra|foruten|utenom)\b/i,
  behind:
    /^\s*(?:$|[.,;:]|og\b|samt\b|med unntak|unntatt|bortsett|foruten|utenom|inntil videre|på grunn|som følge)/i,
  tail: /[,;]?\s*(?:(?:samt|og|men)\s+)?(?:oppfordre\w*\b.*|fraråder)?[\s.:,;]*$/i,
  noPlace: /^å /i,
}
