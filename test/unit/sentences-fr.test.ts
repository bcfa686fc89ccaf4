import { describe, expect, it } from 'vitest'
import { fr } from '../../src/sources/shared/sentences/fr.ts'
import { classifySentence, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'

const french: Subject = { language: 'fr', country: 'ML', publisher: 'FR', now: '2026-06-15T12:00:00.000Z' }
const canadian: Subject = { ...french, language: 'fr-CA', publisher: 'CA' }

const call = (sentence: string, subject: Subject = french) => {
  const { departure, scope } = classifySentence(sentence, subject)
  return departure === 'none' ? departure : `${departure}, ${scope}`
}
const staff = (sentence: string) => classifySentence(sentence, french).mission

describe('French calls to leave', () => {
  const examples: readonly (readonly [rule: string, sentence: string, reading: string])[] = [
    [
      'fr/invites-a-quitter',
      'Nos compatriotes au Mali sont vivement incités à quitter le pays sans délai.',
      'leave-now, country',
    ],
    ['fr/invites-a-rentrer', 'Les voyageurs sont appelés à regagner la France.', 'leave, country'],
    [
      'fr/recommande-de-quitter',
      'Il est conseillé aux touristes de quitter le Mali par avion.',
      'leave, country',
    ],
    ['fr/recommande-un-depart', 'Il est demandé aux familles d’organiser leur retour.', 'leave, country'],
    ['fr/nous-recommandons-de-quitter', 'Nous vous conseillons de quitter le pays.', 'leave, country'],
    [
      'fr/nous-recommandons-un-depart',
      'Le ministère appelle les étudiants à avancer leur retour.',
      'leave, country',
    ],
    [
      'fr/un-depart-est-recommande',
      'Un départ temporaire du Mali est désormais conseillé aux familles.',
      'leave, country',
    ],
    ['fr/appel-a-quitter', 'L’appel à quitter le pays demeure valable.', 'leave, country'],
    ['fr/doivent-quitter', 'Les touristes doivent quitter le pays dès que possible.', 'leave, country'],
    ['fr/devriez-quitter', 'Si vous êtes au Mali, vous devriez partir.', 'leave, country'],
    ['fr/devraient-rentrer', 'Les touristes devraient rentrer en France.', 'leave, country'],
    ['fr/quittez', 'Quittez le pays tant que les vols commerciaux opèrent.', 'leave, country'],
    ['fr/envisager-de-quitter', 'Envisagez de quitter le territoire.', 'consider, country'],
    ['fr/envisager-un-depart', 'Songez à un départ anticipé.', 'consider, country'],
    [
      'fr/necessite-de-rester',
      'Les résidents sont invités à s’interroger sur la nécessité de rester.',
      'consider, country',
    ],
  ]

  it.each(examples)('%s reads "%s" as %s', (rule, sentence, reading) => {
    expect(call(sentence)).toBe(reading)
    expect(classifySentence(sentence, french).rule).toBe(rule)
  })

  it('has an example of every rule', () => {
    expect(examples.map(([rule]) => rule)).toEqual(fr.calls.rules.map(({ name }) => name))
  })

  it.each([
    ['Les Français au Mali sont invités à le quitter.', 'leave, country'],
    ['Les Français présents à Mopti sont invités à quitter la ville.', 'leave, region'],
    ['Les Français sont invités à quitter ces régions immédiatement.', 'leave-now, region'],
    [
      'En raison de la guerre au Niger, les Français de passage sont invités à quitter le pays.',
      'leave, country',
    ],
    ['Les Français présents au Niger sont invités à quitter le pays.', 'none'],
    ['Il est demandé aux étudiants présents à Mopti d’en partir dès que possible.', 'leave, region'],
    ['Il est conseillé aux voyageurs encore présents de rentrer en France.', 'leave, country'],
    [
      'Il est recommandé de ne pas se rendre au Mali et, aux Français sur place, de quitter le pays.',
      'leave, country',
    ],
    ['Les touristes sont priés de ne pas prolonger leur séjour et de quitter le Mali.', 'leave, country'],
    ['Les étudiants sont encouragés à prendre le prochain vol pour quitter le pays.', 'leave, country'],
    ['La France renouvelle son appel à tous ses ressortissants à quitter le Mali.', 'leave, country'],
    ['Les voyageurs sont invités à écourter leur séjour.', 'leave, country'],
    ['Les familles sont instamment priées de quitter sans délai le pays.', 'leave-now, country'],
    ['Les étudiants sont invités, si leur présence n’est pas utile, à quitter le Mali.', 'leave, country'],
    ['Il est conseillé aux étudiants qui en ont la possibilité de quitter le Mali.', 'leave, country'],
    ['Les étudiants encore présents doivent quitter le pays.', 'leave, country'],
    ['Il est souhaitable que les touristes quittent le pays.', 'leave, country'],
    ['Il est recommandé aux pèlerins d’avancer leur date de retour.', 'leave, country'],
    ['Vous devriez envisager de quitter le Mali.', 'consider, country'],
    ['Les touristes sont invités à examiner l’opportunité d’un retour.', 'consider, country'],
  ])('places "%s" as %s', (sentence, reading) => {
    expect(call(sentence)).toBe(reading)
  })

  it('reads the French of other governments', () => {
    expect(call('Si vous êtes au Mali, vous devriez quitter le pays dès maintenant.', canadian)).not.toBe(
      'none',
    )
  })

  it.each([
    ['what is not the country', 'Il est recommandé de quitter les lieux rapidement.'],
    ['an order to stay', 'Les voyageurs sont invités à ne pas quitter leur hôtel.'],
    ['going out', 'Il est conseillé de sortir accompagné.'],
    ['the law', 'À la fin de leur stage, les étudiants doivent quitter le pays.'],
    ['setting out', 'Les marcheurs sont invités à partir tôt.'],
    ['an attempt', 'Il est demandé aux Français de ne pas tenter de quitter le pays par la piste.'],
    ['the way to the airport', 'Il est recommandé d’organiser son départ vers l’aéroport.'],
    ['an order that may come', 'Si l’évacuation du quartier est ordonnée, partez immédiatement.'],
    ['what local authorities say', 'Le gouvernement local invite les habitants à quitter la région.'],
    ['a free decision', 'La décision de quitter le pays vous appartient, et vous devriez partir par avion.'],
    ['being ready', 'Il est recommandé aux Français de se tenir prêts à quitter le pays.'],
    ['advice against coming', 'Il est déconseillé aux Français de se rendre au Mali.'],
    ['nationals of others', 'Les ressortissants norvégiens sont invités à quitter le pays.'],
  ])('reads %s as none: "%s"', (_, sentence) => {
    expect(call(sentence)).toBe('none')
  })

  const leave = 'les Français sont invités à quitter le pays'
  const vetoed: readonly (readonly [why: string, sentence: string, twin: string])[] = [
    ['a visa or a permitted stay runs out', `Sans visa, ${leave}.`, `Sans eau, ${leave}.`],
    ['courts, fines and bans', `Après une amende, ${leave}.`, `Après une attaque, ${leave}.`],
    ['customs, currency and taxes', `Avec leurs devises, ${leave}.`, `Avec leurs proches, ${leave}.`],
    ['medical evacuation and insurance', `Faute d’évacuation sanitaire, ${leave}.`, `Faute d’eau, ${leave}.`],
    [
      'a natural hazard: people are to leave its path, not the country',
      'Face au cyclone, les Français sont invités à partir au plus vite.',
      'Face aux combats, les Français sont invités à partir au plus vite.',
    ],
    [
      'a natural hazard that may come, and orders that local authorities may give',
      `En cas de cyclone, ${leave}.`,
      `En cas de combats, ${leave}.`,
    ],
    [
      'an incident on the spot: people are to leave the place',
      'Face à un attroupement, les Français sont invités à partir au plus vite.',
      'Face aux combats, les Français sont invités à partir au plus vite.',
    ],
    [
      'the time of day: off the streets',
      'À la tombée de la nuit, les Français sont invités à quitter la ville.',
      'À la reprise des combats, les Français sont invités à quitter le Mali.',
    ],
    [
      'what to do when something happens',
      `En cas de manifestation, ${leave}.`,
      `En cas de combats, ${leave}.`,
    ],
    [
      'it speaks to those who stay or only wish to go',
      `Ceux qui souhaitent quitter Gao : ${leave}.`,
      `Ceux qui vivent à Gao : ${leave}.`,
    ],
    ['the moment of departure, not a call', `Au moment de quitter Gao, ${leave}.`, `Au plus tôt, ${leave}.`],
    [
      'another government speaking to its own citizens',
      `Oslo a appelé ses citoyens à partir : ${leave}.`,
      `Oslo a fermé ses routes : ${leave}.`,
    ],
    ['a call that is over', `Ce n’est plus recommandé : ${leave}.`, `C’est encore recommandé : ${leave}.`],
    [
      'staff: a matter of the embassy',
      `Avec le personnel diplomatique, ${leave}.`,
      `Avec leurs proches, ${leave}.`,
    ],
    ['minors and custody', `Avec les mineurs, ${leave}.`, `Avec leurs proches, ${leave}.`],
    [
      'what people had to do once',
      `Des familles avaient dû quitter Gao : ${leave}.`,
      `Des familles vivent à Gao : ${leave}.`,
    ],
    ['history: a bare year tells of something past', `En 2013, ${leave}.`, `En avion, ${leave}.`],
  ]

  it.each(vetoed)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(call(sentence)).toBe('none')
    expect(call(twin)).toBe('leave, country')
    const veto = fr.calls.vetoes.find((candidate) => candidate.why === why)
    expect(veto?.when.test(sentence.replaceAll('’', "'"))).toBe(true)
  })

  it('has an example of every veto', () => {
    expect(vetoed.map(([why]) => why)).toEqual(fr.calls.vetoes.map(({ why }) => why))
  })
})

describe('French statements about embassy staff', () => {
  const examples: readonly (readonly [rule: string, sentence: string, mission: string])[] = [
    ['fr/ambassade-rouverte', 'L’ambassade de France au Mali a rouvert.', 'normal'],
    ['fr/services-consulaires-repris', 'L’ambassade a repris les services consulaires.', 'normal'],
    ['fr/ambassade-fermee', 'L’ambassade de France à Bamako demeure fermée.', 'suspended'],
    ['fr/activites-suspendues', 'L’ambassade a provisoirement suspendu ses services.', 'suspended'],
    ['fr/ambassade-transferee', 'L’ambassade a été temporairement transférée à Dakar.', 'suspended'],
    ['fr/tout-le-personnel-parti', 'L’ensemble du personnel a été évacué.', 'suspended'],
    ['fr/personnel-quitte', 'Les agents non essentiels ont quitté Bamako.', 'ordered-departure'],
    [
      'fr/retrait-du-personnel',
      'La France a rapatrié une partie de ses équipes diplomatiques.',
      'ordered-departure',
    ],
    ['fr/depart-autorise', 'Le départ volontaire des familles a été autorisé.', 'authorized-departure'],
    [
      'fr/services-consulaires-suspendus',
      'L’ambassade a suspendu les services consulaires.',
      'services-suspended',
    ],
    ['fr/aide-limitee', 'L’aide consulaire est limitée en dehors de Bamako.', 'limited'],
  ]

  it.each(examples)('%s reads "%s" as %s', (rule, sentence, mission) => {
    const reading = classifySentence(sentence, french)
    expect(reading.mission).toBe(mission)
    expect(reading.rule).toBe(rule)
    expect(reading.departure).toBe('none')
  })

  it('has an example of every rule', () => {
    expect(examples.map(([rule]) => rule)).toEqual(fr.staff.rules.map(({ name }) => name))
  })

  it.each([
    ['L’ambassade de France au Mali a définitivement fermé ses portes.', 'suspended'],
    ['L’ambassade est fermée au public et son personnel a été rapatrié.', 'suspended'],
    ['Le Canada a suspendu les activités de son ambassade.', 'suspended'],
    ['L’ambassade, fermée depuis mars, n’assure plus aucun service.', 'suspended'],
    ['L’ambassade, provisoirement installée à Dakar, travaille à distance.', 'suspended'],
    ['Le ministère a décidé de rapatrier une partie des agents.', 'ordered-departure'],
    ['Les agents consulaires ont été autorisés à quitter Bamako.', 'authorized-departure'],
    ['Les familles françaises sont invitées à quitter Bamako.', 'normal'],
    ['L’ambassade est fermée au public.', 'normal'],
    ['L’ambassade sera fermée le 3 juin.', 'normal'],
    ['L’ambassade a été transférée au 12, rue des Manguiers.', 'normal'],
    ['Les conjoints des agents ont été invités à rentrer en France.', 'ordered-departure'],
    ['Le ministère a ordonné le départ des familles.', 'ordered-departure'],
  ])('reads "%s" as %s', (sentence, mission) => {
    expect(staff(sentence)).toBe(mission)
  })

  const vetoed: readonly (readonly [why: string, sentence: string, twin: string])[] = [
    [
      'closed for a day off or a storm',
      'L’ambassade est fermée le lundi.',
      'L’ambassade est fermée le temps du conflit.',
    ],
    [
      'one section of it',
      'L’ambassade est fermée, et la section consulaire est fermée.',
      'L’ambassade est fermée, et la section scolaire est fermée.',
    ],
    [
      'the local government, or an organisation',
      'Selon une ONG, l’ambassade est fermée.',
      'Comme annoncé, l’ambassade est fermée.',
    ],
    [
      'the staff of another government',
      'L’ambassade est fermée, comme les diplomates allemands l’avaient prévu.',
      'L’ambassade est fermée, comme les diplomates l’avaient prévu.',
    ],
    [
      'what might happen',
      'L’ambassade est fermée et le consulat pourrait fermer.',
      'L’ambassade est fermée et le consulat va fermer.',
    ],
  ]

  it.each(vetoed)('a veto holds where it is about %s', (why, sentence, twin) => {
    expect(staff(sentence)).toBe('normal')
    expect(staff(twin)).toBe('suspended')
    const veto = fr.staff.vetoes.find((candidate) => candidate.why === why)
    expect(veto?.when.test(sentence.replaceAll('’', "'"))).toBe(true)
  })

  it('has an example of every veto', () => {
    expect(vetoed.map(([why]) => why)).toEqual(fr.staff.vetoes.map(({ why }) => why))
  })

  it.each([
    ['our embassy in another country', 'L’ambassade de France au Niger est fermée.'],
    ['an embassy of others', 'L’ambassade américaine est fermée.'],
    ['an embassy of others, named behind it', 'L’ambassade d’Italie est fermée.'],
  ])('says nothing of our embassy here from %s: "%s"', (_, sentence) => {
    expect(staff(sentence)).toBe('normal')
  })

  it.each([
    ['Depuis le 2 mars 2026, l’ambassade est fermée.', '2026-03-02'],
    ['Depuis août 2021, l’ambassade est fermée.', '2021-08'],
    ['Depuis le 1er octobre, l’ambassade est fermée.', '2025-10-01'],
    ['L’ambassade est fermée jusqu’au 2 mars 2027.', undefined],
  ])('dates "%s" %s', (sentence, date) => {
    expect(classifySentence(sentence, french).statedOn).toBe(date)
  })
})

it('un conseil à « vous » compte, tant que des avions partent', () => {
  const canadien: Subject = {
    language: 'fr',
    country: 'IQ',
    publisher: 'CA',
    now: '2026-06-15T12:00:00.000Z',
  }
  const phrase = 'Vous devriez quitter ce pays pendant que des options commerciales existent.'
  expect(classifySentence(phrase, canadien)).toMatchObject({ departure: 'leave', scope: 'country' })
})
