import { expect, it } from 'vitest'
import { classifySentence } from '../../src/sources/shared/sentences/read-sentences.ts'

/** Advice against leaving holds the words of a call: read as one, it would send people onto the road it warns of. */
const AGAINST = [
  ['es', 'ES', 'Se desaconseja salir del país por carretera.'],
  ['es', 'ES', 'Se desaconseja abandonar el país en estos momentos.'],
  ['es', 'ES', 'No se aconseja salir del país por vía terrestre.'],
  ['es', 'ES', 'No se recomienda abandonar el país por tierra.'],
  ['es', 'ES', 'Se desaconseja la salida del país por carretera.'],
  ['fr', 'FR', 'Il est formellement déconseillé de quitter le pays par voie terrestre.'],
  ['fr', 'FR', "Il n'est pas recommandé de quitter le pays par la route."],
  ['fr', 'FR', 'Il est déconseillé de quitter Bamako.'],
  ['pt', 'PT', 'Desaconselha-se abandonar o país por via terrestre.'],
  ['pt', 'PT', 'Não se recomenda abandonar o país por terra.'],
  ['it', 'IT', 'Si sconsiglia di lasciare il Paese via terra.'],
  ['it', 'IT', 'È sconsigliato lasciare il Paese su strada.'],
  ['it', 'IT', 'Non si raccomanda di lasciare il Paese.'],
  ['de', 'DE', 'Von einer Ausreise auf dem Landweg wird dringend abgeraten.'],
  ['de', 'DE', 'Deutschen Staatsangehörigen wird abgeraten, das Land auf dem Landweg zu verlassen.'],
  ['de', 'DE', 'Es wird davon abgeraten, das Land zu verlassen.'],
  ['nl', 'NL', 'Het wordt afgeraden het land over land te verlaten.'],
  ['en', 'GB', 'U.S. citizens are advised against leaving the country by road.'],
  ['en', 'GB', 'FCDO does not recommend leaving the country by road.'],
  ['en', 'GB', 'You should not try to leave Mali by road.'],
  ['en', 'GB', 'We advise you not to leave the country overland.'],
  ['sv', 'SE', 'Utrikesdepartementet avråder från att lämna landet landvägen.'],
  ['da', 'DK', 'Vi fraråder at forlade landet ad landevejen.'],
  ['nb', 'NO', 'Utenriksdepartementet fraråder å forlate landet landeveien.'],
  ['fi', 'FI', 'Maasta poistumista maanteitse ei suositella.'],
  ['ja', 'JP', '陸路で出国することは控えてください。'],
] as const

it.each(AGAINST)('advice against leaving is no call (%s, %s): %s', (language, publisher, sentence) => {
  expect(classifySentence(sentence, { language, country: 'ML', publisher }).departure).toBe('none')
})

it.each([
  ['es', 'ES', 'Se desaconseja todo viaje y se recomienda a los españoles abandonar el país.'],
  [
    'fr',
    'FR',
    'Tout déplacement est formellement déconseillé et il est recommandé aux Français de quitter le pays.',
  ],
] as const)(
  'and a call beside advice against travel still is one (%s, %s): %s',
  (language, publisher, sentence) => {
    expect(classifySentence(sentence, { language, country: 'ML', publisher }).departure).toBe('leave')
  },
)
