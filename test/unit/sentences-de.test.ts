import { describe, expect, it } from 'vitest'
import { de } from '../../src/sources/shared/sentences/de.ts'
import {
  classifySentence,
  readSentences,
  type Subject,
} from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'de', country: 'ML', publisher: 'DE', now: '2026-06-15T12:00:00.000Z' }
const leave = 'Deutsche in Bamako werden aufgefordert, das Land zu verlassen'
const regional = 'Deutsche werden aufgefordert, die Region zu verlassen'

describe('German', () =>
  readsAsTold({
    language: de,
    subject,
    calls: [
      [
        'de/aufgefordert-zu-verlassen',
        'Allen Deutschen wird nahegelegt, Mali mit dem nächsten Flug zu verlassen.',
        'leave, country',
      ],
      ['de/aufgefordert-auszureisen', 'Reisenden wird geraten, zeitnah auszureisen.', 'leave, country'],
      [
        'de/zur-ausreise-aufgefordert',
        'Touristen werden zur sofortigen Ausreise aufgefordert.',
        'leave-now, country',
      ],
      ['de/raet-zur-ausreise', 'Das Auswärtige Amt drängt alle Landsleute zur Ausreise.', 'leave, country'],
      ['de/ausreise-empfohlen', 'Eine baldige Ausreise wird dringend empfohlen.', 'leave, country'],
      [
        'de/wird-die-ausreise-empfohlen',
        'Deutschen in Mali wird die sofortige Ausreise mit Linienflügen empfohlen.',
        'leave-now, country',
      ],
      [
        'de/empfiehlt-die-ausreise',
        'Das Auswärtige Amt empfiehlt allen Landsleuten die baldige Ausreise aus Mali.',
        'leave, country',
      ],
      ['de/um-ausreise-bemuehen', 'Bemühen Sie sich um eine zeitnahe Ausreise.', 'leave, country'],
      [
        'de/teilreisewarnung-und-ausreiseaufforderung',
        'Lesen Sie die Teilreisewarnung und die Ausreiseaufforderung.',
        'leave, region',
      ],
      [
        'de/fuer-gilt-ausreiseaufforderung',
        'Für die Provinz Kidal wurde eine Ausreiseaufforderung ausgesprochen.',
        'leave, region',
      ],
      [
        'de/ausreiseaufforderung-gilt',
        'Die dringende Ausreiseaufforderung bleibt in Kraft.',
        'leave, country',
      ],
      ['de/ausreiseaufforderung', 'Es besteht eine Ausreiseaufforderung für Mali.', 'leave, country'],
      [
        'de/sollten-verlassen',
        'Personen, die noch in Bamako sind, sollten das Land verlassen.',
        'leave, country',
      ],
      ['de/sollten-ausreisen', 'Deutsche sollten auf dem Luftweg ausreisen.', 'leave, country'],
      ['de/haben-zu-verlassen', 'Reisende haben das Land umgehend zu verlassen.', 'leave-now, country'],
      [
        'de/das-land-sollten-verlassen',
        'Das Grenzgebiet zu Niger sollten Deutsche rasch verlassen.',
        'leave, region',
      ],
      ['de/ausreise-antreten', 'Wer noch in Bamako ist, sollte die Heimreise antreten.', 'leave, country'],
      [
        'de/fluege-nutzen-um-zu-verlassen',
        'Nutzen Sie die verbliebenen Flüge, um Mali zu verlassen.',
        'leave, country',
      ],
      [
        'de/kehren-sie-zurueck',
        'Kehren Sie mit der nächsten Fähre nach Deutschland zurück.',
        'leave, country',
      ],
      ['de/verlassen-sie', 'Verlassen Sie Mali, solange noch Flüge gehen.', 'leave, country'],
      ['de/reisen-sie-aus', 'Reisen Sie jetzt mit einem Linienflug aus.', 'leave-now, country'],
      ['de/ausreisemoeglichkeiten-nutzen', 'Nutzen Sie die letzten Fähren zur Ausreise.', 'leave, country'],
      [
        'de/ausreisemoeglichkeiten-zu-nutzen',
        'Besucher sollten die bestehenden Ausreisemöglichkeiten wahrnehmen.',
        'leave, country',
      ],
      ['de/ausreise-erwaegen', 'Erwägen Sie, das Land zu verlassen.', 'consider, country'],
      ['de/verbleib-pruefen', 'Überdenken Sie, ob Ihre Anwesenheit in Mali nötig ist.', 'consider, country'],
    ],
    readings: [
      ['Wegen der Gefechte rät das Auswärtige Amt allen Deutschen zur Ausreise.', 'leave, country'],
      ['Das Auswärtige Amt hat alle Deutschen aufgefordert, das Land zu verlassen.', 'leave, country'],
      ['Es ergeht die Aufforderung an alle Deutschen, das Land zu verlassen.', 'leave, country'],
      [
        'Deutsche sind gehalten, das Land, sofern möglich, auf eigene Initiative zu verlassen.',
        'leave, country',
      ],
      [
        'Wer sich in Mali aufhält, sollte das Land auf dem Landweg Richtung Senegal verlassen.',
        'leave, country',
      ],
      ['Reisende sollten nach Möglichkeit bald ausreisen.', 'leave, country'],
      ['Reisende sollten rasch nach Deutschland zurückkehren.', 'leave, country'],
      ['Zur Ausreise wird dringend geraten.', 'leave, country'],
      ['Reisenden wird empfohlen, Mali bald und mit dem Bus zu verlassen.', 'leave, country'],
      ['Überlegen Sie, ob Ihr Aufenthalt nötig ist.', 'consider, country'],
      ['Sobald Flüge gehen, sollten Reisende Mali verlassen.', 'leave, country'],
      ['Deutsche werden zum Verlassen Malis aufgefordert.', 'leave, country'],
      ['Deutsche in der Region Gao werden gebeten, diese zu verlassen.', 'leave, region'],
      ['Vor Reisen nach Niger wird gewarnt, beachten Sie die dortige Ausreiseaufforderung.', 'none'],
      ['Deutsche werden dringend aufgefordert, das Land zu verlassen.', 'leave, country'],
      ['Deutsche werden aufgefordert, ohne weiteren Verzug das Land zu verlassen.', 'leave-now, country'],
      ['Deutsche im Niger werden aufgefordert, das Land zu verlassen.', 'none'],
      ['Deutsche werden aufgefordert, den Niger zu verlassen.', 'none'],
      ['Deutsche werden aufgefordert, die Provinzen Gao, Kidal und Ménaka zu verlassen.', 'leave, region'],
      ['Deutschen, die sich in Gao aufhalten, wird geraten, abzureisen.', 'leave, region'],
      ['Beachten Sie die Ausreiseaufforderung für die an Mali grenzenden Gebiete.', 'none'],
      ['Beachten Sie die Ausreiseaufforderung für die an Niger grenzende Region.', 'leave, region'],
      ['Beachten Sie die Hinweise und die Reisewarnung für Niger (und Ausreiseaufforderung).', 'none'],
      ['Österreicherinnen und Österreichern wird geraten, das Land zu verlassen.', 'leave, country', 'AT'],
      ['Schweizer Staatsangehörigen wird geraten, das Land zu verlassen.', 'leave, country', 'CH'],
    ],
    noCalls: [
      ['a warning that is not in force', 'Eine Ausreiseaufforderung gilt derzeit nicht.'],
      ['another ministry', 'Das norwegische Außenministerium rät zur Ausreise.'],
      [
        'others by their name',
        'Kanadier und Australier wurden aufgefordert; auch Briten wird geraten, das Land zu verlassen.',
      ],
      ['a paper to keep', 'Heben Sie den Beleg bis zur Ausreise auf.'],
      ['the term of a stay', 'Reisende haben das Land nach drei Monaten zu verlassen.'],
      ['a shelter', 'Suchen Sie einen Keller auf und verlassen Sie diesen erst am Morgen.'],
      ['an order to stay in', 'Reisende werden gebeten, das Hotel nicht zu verlassen.'],
      ['what is not the country', 'Reisenden wird empfohlen, den Bahnhof zügig zu verlassen.'],
      ['a thing of many', 'Verlassen Sie Flussbetten bei Regen.'],
      ['the way to go', 'Für die Ausreise wird empfohlen, genug Zeit einzuplanen.'],
      ['getting ready', 'Deutschen wird empfohlen, sich darauf vorzubereiten, das Land zu verlassen.'],
      ['a way that is possible', 'Nutzen Sie bestehende Ausreisemöglichkeiten.'],
      [
        'the presence of the warning',
        'Wer trotz Reisewarnung und Ausreiseaufforderung reist, haftet selbst.',
      ],
      ['nationals of others', 'Norwegische Staatsangehörige werden aufgefordert, das Land zu verlassen.'],
    ],
    callVetoes: [
      ['a visa, a permit or a stay runs out', `Ohne Visum: ${leave}.`, `Ohne Wasser: ${leave}.`],
      ['courts, police, fines and bans', `Nach der Haft: ${leave}.`, `Nach dem Putsch: ${leave}.`],
      ['customs, currency and taxes', `Wegen der Ausfuhr: ${leave}.`, `Wegen der Lage: ${leave}.`],
      [
        'the papers or the flight with which one crosses a border',
        `Mit Charterflug: ${leave}.`,
        `Mit Linienflug: ${leave}.`,
      ],
      ['medical evacuation, insurance, illness', `Nach der Impfung: ${leave}.`, `Nach dem Putsch: ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Beim Waldbrand: ${regional}.`,
        `Beim Waldbrand: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Bei Protesten: ${regional}.`,
        `Bei Protesten: ${leave}.`,
      ],
      [
        'a condition that is only about those who wish to go, or are told to',
        `Wenn Sie fliegen möchten: ${leave}.`,
        `Wenn Sie dort wohnen: ${leave}.`,
      ],
      [
        'leaving is not allowed, not possible or left to everyone',
        `Wer nicht ausreisen darf: ${leave}.`,
        `Wer nicht bleiben darf: ${leave}.`,
      ],
      ['minors, guardians and their consent', `Mit Zustimmung: ${leave}.`, `Mit Gepäck: ${leave}.`],
      [
        'another government speaking to its own citizens',
        `Oslo hat seine Bürger gewarnt: ${leave}.`,
        `Oslo hat den Flug gestrichen: ${leave}.`,
      ],
      ['a call that is over', `Es gilt nicht mehr: ${leave}.`, `Es gilt weiter: ${leave}.`],
      [
        'staff: a matter of the embassy',
        'Die Mitarbeiter sind aufgefordert, das Land zu verlassen.',
        'Die Familien sind aufgefordert, das Land zu verlassen.',
      ],
      ['history: a bare year tells of something past', `Im Jahr 2013: ${leave}.`, `Im Norden: ${leave}.`],
    ],
    staff: [
      ['de/botschaft-wieder-offen', 'Die Deutsche Botschaft Bamako ist wieder geöffnet.', 'normal'],
      [
        'de/konsulardienst-wieder-aufgenommen',
        'Alle konsularischen Dienste werden wieder angeboten.',
        'normal',
      ],
      ['de/botschaft-geschlossen', 'Die Botschaft Bamako bleibt bis auf Weiteres geschlossen.', 'suspended'],
      ['de/betrieb-eingestellt', 'Die Botschaft hat den Dienstbetrieb ausgesetzt.', 'suspended'],
      ['de/botschaft-verlegt', 'Unsere Botschaft wurde nach Dakar verlegt.', 'suspended'],
      ['de/personal-ganz-abgezogen', 'Das gesamte Personal der Botschaft wurde ausgeflogen.', 'suspended'],
      ['de/botschaft-evakuiert', 'Unsere Botschaft ist evakuiert und nicht besetzt.', 'suspended'],
      ['de/personal-abgezogen', 'Ein Teil der deutschen Bediensteten wurde evakuiert.', 'ordered-departure'],
      [
        'de/personal-zur-ausreise-aufgefordert',
        'Familien von Entsandten wurden zur Rückkehr verpflichtet.',
        'ordered-departure',
      ],
      ['de/personalbestand-reduziert', 'Die Botschaft arbeitet in Minimalbesetzung.', 'ordered-departure'],
      [
        'de/ausreise-freigestellt',
        'Den Familienangehörigen wurde die Ausreise freigestellt.',
        'authorized-departure',
      ],
      [
        'de/konsulardienst-eingestellt',
        'Der Konsulardienst ist bis auf Weiteres eingestellt.',
        'services-suspended',
      ],
      ['de/hilfe-eingeschraenkt', 'Konsularische Hilfe ist nur begrenzt möglich.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm or a move',
        'Die Botschaft ist montags geschlossen.',
        'Die Botschaft ist vorerst geschlossen.',
      ],
      [
        'closed on certain days',
        'Die Botschaft ist am 4. Mai geschlossen.',
        'Die Botschaft wurde am 4. Mai geschlossen.',
      ],
      [
        'one section of it',
        'Die Passstelle der Botschaft ist geschlossen.',
        'Die Botschaft ist geschlossen.',
      ],
      [
        'what might happen, not what happened',
        'Die Botschaft ist zu; auch das Konsulat könnte geschlossen werden.',
        'Die Botschaft ist geschlossen; auch das Konsulat.',
      ],
      [
        'the local government, an organisation, or other governments',
        'Mehrere Botschaften sind geschlossen.',
        'Beide Botschaften sind geschlossen.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Die Deutsche Botschaft in Niger ist geschlossen.'],
      ['an embassy of others', 'Die norwegische Botschaft ist geschlossen.'],
      ['an embassy with a country in its name', 'Die US-Botschaft ist geschlossen.'],
      ['an embassy of others, named behind it', 'Die Botschaft von Mali in Berlin ist geschlossen.'],
      ['a border post', 'Der Grenzübergang ist geschlossen, so die Botschaft.'],
    ],
    dates: [
      ['Seit dem 11.03.2026 ist die Botschaft geschlossen.', '2026-03-11'],
      ['Seit dem 2. Februar 2026 ist die Botschaft geschlossen.', '2026-02-02'],
      ['Seit Jänner 2024 ist die Botschaft geschlossen.', '2024-01'],
      ['Die Botschaft ist bis zum 11.03.2027 geschlossen.', undefined],
    ],
  }))

describe('a German document', () => {
  it('calls to leave a part while the country has none', () => {
    const told = readSentences(
      [
        'Von Reisen in den Norden wird abgeraten.',
        'Deutsche werden aufgefordert, die Region Gao zu verlassen.',
      ],
      subject,
    )
    expect(told.departure).toMatchObject({ grade: 'leave', scope: 'region' })
    expect(told.mission).toEqual({ posture: 'normal' })
  })

  it('names where help ends', () => {
    const { mission } = readSentences(
      ['Außerhalb von Bamako kann die Botschaft nur begrenzt Hilfe leisten.'],
      subject,
    )
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamako' })
  })

  it('names the dangers it gives as reasons', () => {
    const { hazards } = readSentences(
      ['Aufgrund von Terroranschlägen gilt eine Ausgangssperre.', 'Der Luftraum ist gesperrt.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
  })

  it('reads the German of a country by its own names of countries', () => {
    const there = { ...subject, country: 'CI' }
    const sentence = 'Deutsche werden aufgefordert, die Elfenbeinküste zu verlassen.'
    expect(classifySentence(sentence, there).scope).toBe('country')
    expect(classifySentence(sentence, subject).scope).toBe('other-country')
  })
})
