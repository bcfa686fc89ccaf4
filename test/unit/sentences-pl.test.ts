import { describe, expect, it } from 'vitest'
import { pl } from '../../src/sources/shared/sentences/pl.ts'
import { readSentences, type Subject } from '../../src/sources/shared/sentences/read-sentences.ts'
import { readsAsTold } from '../support/sentence-examples.ts'

const subject: Subject = { language: 'pl', country: 'ML', publisher: 'PL', now: '2026-06-15T12:00:00.000Z' }
const leave = 'obywatele polscy powinni opuścić kraj'
const regional = 'obywatele polscy powinni opuścić te tereny'

describe('Polish', () =>
  readsAsTold({
    language: pl,
    subject,
    calls: [
      [
        'pl/wzywa-do-opuszczenia',
        'MSZ wzywa Polaków do natychmiastowego opuszczenia Mali.',
        'leave-now, country',
      ],
      ['pl/o-jego-opuszczenie', 'Prosimy podróżnych w tym kraju o jego opuszczenie.', 'leave, country'],
      ['pl/zaleca-wyjazd', 'Osobom przebywającym w Mali zalecamy wyjazd.', 'leave, country'],
      [
        'pl/apel-o-opuszczenie',
        'Ponowny apel do Polaków o jak najszybsze opuszczenie kraju.',
        'leave, country',
      ],
      ['pl/zaleca-opuscic', 'Zaleca się, aby podróżni niezwłocznie opuścili kraj.', 'leave-now, country'],
      ['pl/powinni-opuscic', 'Polacy powinni jak najszybciej wyjechać z Mali.', 'leave, country'],
      ['pl/powinni-go-opuscic', 'Turyści w regionie Gao powinni go opuścić.', 'leave, region'],
      ['pl/opusc-kraj', 'Jeśli przebywasz w Mali, opuść kraj.', 'leave, country'],
      ['pl/powrot-do-polski', 'Zalecamy powrót do Polski.', 'leave, country'],
      ['pl/rozwaz-opuszczenie', 'Prosimy rozważyć opuszczenie kraju.', 'consider, country'],
      ['pl/rozwaz-pobyt', 'Rozważ konieczność dalszego pobytu.', 'consider, country'],
    ],
    readings: [
      ['Prosimy przebywających w Mali turystów o jak najszybszy wyjazd.', 'leave, country'],
      ['Turyści proszeni są o opuszczenie kraju.', 'leave, country'],
      ['Wyjedź stamtąd.', 'leave, country'],
      ['Turyści w Mali powinni niezwłocznie opuścić terytorium kraju.', 'leave-now, country'],
      ['MSZ apeluje o niezwłoczny wyjazd z Mali.', 'leave-now, country'],
      ['Zalecamy opuszczenie terenów przygranicznych.', 'leave, region'],
      ['MSZ wzywa do opuszczenia Senegalu.', 'none'],
      ['Polacy przebywający w Iranie powinni opuścić kraj.', 'none'],
      ['MSZ wzywa do opuszczenia Ukrainy.', 'none'],
      ['W związku z walkami w Senegalu Polacy przebywający w Mali powinni opuścić kraj.', 'leave, country'],
    ],
    noCalls: [
      ['an order of the police', 'Jeśli policja tego zażąda, należy opuścić region.'],
      ['others by their name', 'Brytyjczykom zaleca się opuszczenie kraju.'],
      ['an order to stay in', 'Polacy nie powinni opuszczać hotelu.'],
      ['being ready', 'Polacy powinni być przygotowani na opuszczenie kraju.'],
      ['leaving a place', 'Opuść budynek.'],
      ['advice against coming', 'MSZ odradza wszelkie podróże do Mali.'],
      ['advice against leaving', 'MSZ odradza opuszczanie kraju drogą lądową.'],
      ['the way out of Poland', 'Zalecamy zakup leków przed wyjazdem z Polski.'],
      ['nationals of others', 'Obywatele norwescy powinni opuścić kraj.'],
    ],
    callVetoes: [
      ['a call that is over', `Apel odwołano: ${leave}.`, `Apel ponowiono: ${leave}.`],
      ['a visa or a permitted stay runs out', `Bez wizy: ${leave}.`, `Bez wody: ${leave}.`],
      ['courts, police, debts and bans', `Po karze grzywny: ${leave}.`, `Po zamachu stanu: ${leave}.`],
      ['conscription', `Przed mobilizacją: ${leave}.`, `Przed wyborami: ${leave}.`],
      ['customs, currency and taxes', `Bez waluty: ${leave}.`, `Bez prądu: ${leave}.`],
      ['illness, medical evacuation and insurance', `Bez ubezpieczenia: ${leave}.`, `Bez zwłoki: ${leave}.`],
      [
        'a natural hazard: people are to leave its path, not the country',
        `Po powodzi: ${regional}.`,
        `Po powodzi: ${leave}.`,
      ],
      [
        'a natural hazard that may come, and orders that local authorities may give',
        `Gdy nadejdzie huragan: ${leave}.`,
        `Gdy nadejdzie wieczór: ${leave}.`,
      ],
      [
        'an incident on the spot: people are to leave the place',
        `Z powodu protestów: ${regional}.`,
        `Z powodu protestów: ${leave}.`,
      ],
      ['what to do when something happens', `W razie zamachu: ${leave}.`, `Z powodu zamachu: ${leave}.`],
      [
        'it speaks to those who only wish to go',
        `Ci, którzy chcą opuścić Gao: ${leave}.`,
        `Ci, którzy są w Gao: ${leave}.`,
      ],
      [
        'another government, or the local authorities',
        `Oslo ostrzegło swoich obywateli: ${leave}.`,
        `Oslo zamknęło swoje biura: ${leave}.`,
      ],
      [
        'staff: a matter of the embassy',
        'Dyplomaci i rodziny powinni opuścić kraj.',
        'Turyści i rodziny powinni opuścić kraj.',
      ],
      ['minors and custody', `Z małoletnimi: ${leave}.`, `Z bliskimi: ${leave}.`],
      ['history: a bare year tells of something past', `W 2013 roku: ${leave}.`, `W tym roku: ${leave}.`],
    ],
    staff: [
      ['pl/ambasada-wznowila', 'Ambasada RP w Bamako wznowiła pracę.', 'normal'],
      ['pl/uslugi-konsularne-wznowione', 'Wznowiono usługi konsularne.', 'normal'],
      ['pl/ambasada-zamknieta', 'Ambasada RP w Bamako jest zamknięta.', 'suspended'],
      ['pl/ambasada-przeniesiona', 'Ambasada została przeniesiona do Dakaru.', 'suspended'],
      ['pl/caly-personel', 'Cały personel wyjechał.', 'suspended'],
      ['pl/zgoda-na-wyjazd', 'Rodziny dyplomatów mogą dobrowolnie wrócić.', 'authorized-departure'],
      [
        'pl/personel-wyjechal',
        'Wycofano część personelu placówki: część personelu wyjechała.',
        'ordered-departure',
      ],
      ['pl/uslugi-konsularne-zawieszone', 'Wstrzymano usługi konsularne.', 'services-suspended'],
      ['pl/pomoc-ograniczona', 'Udzielenie pomocy konsularnej jest niemożliwe.', 'limited'],
    ],
    staffVetoes: [
      [
        'closed for a day off, a storm, a move or to callers only',
        'Ambasada jest zamknięta w święta.',
        'Ambasada jest zamknięta do odwołania.',
      ],
      ['closed on certain days', 'Ambasada jest zamknięta 3 maja.', 'Ambasada jest zamknięta od 3 maja.'],
      [
        'one section of it',
        'Ambasada jest zamknięta, jak i dział wizowy.',
        'Ambasada jest zamknięta, jak i konsulat.',
      ],
      [
        'what might happen, not what happened',
        'Ambasada jest zamknięta, a konsulat może zostać zamknięty.',
        'Ambasada jest zamknięta, a konsulat także.',
      ],
      [
        'the local government, or an organisation',
        'Jak podaje ONZ, ambasada jest zamknięta.',
        'Jak podano, ambasada jest zamknięta.',
      ],
    ],
    notOurs: [
      ['our embassy in another country', 'Ambasada RP w Senegalu jest zamknięta.'],
      ['an embassy of others', 'Ambasada Norwegii jest zamknięta.'],
      ['an embassy of others, named before it', 'Amerykańska ambasada jest zamknięta: amerykańska ambasada.'],
    ],
    dates: [
      ['Od 2 marca 2026 ambasada jest zamknięta.', '2026-03-02'],
      ['Od 02.03.2026 ambasada jest zamknięta.', '2026-03-02'],
      ['Od października 2021 ambasada jest zamknięta.', '2021-10'],
      ['Ambasada jest zamknięta do 2 marca 2027.', undefined],
    ],
  }))

describe('a Polish document', () => {
  it('names where help ends', () => {
    const { mission } = readSentences(['Poza Bamako pomoc konsularna jest ograniczona.'], subject)
    expect(mission).toEqual({ posture: 'normal', limitedTo: 'Bamako' })
  })

  it('names the dangers it gives as reasons, and not possible ones', () => {
    const { hazards } = readSentences(
      ['Z powodu terroryzmu obowiązuje godzina policyjna.', 'Lotnisko jest zamknięte.'],
      subject,
    )
    expect(hazards).toEqual(['terrorism', 'curfew', 'airport-closed'])
    expect(readSentences(['Godzina policyjna może zostać wprowadzona.'], subject).hazards).toEqual([])
  })

  it('opens an embassy that was closed before', () => {
    expect(readSentences(['Ambasada jest zamknięta.'], subject).mission.posture).toBe('suspended')
    expect(
      readSentences(['Ambasada jest zamknięta.', 'Ambasada jest ponownie otwarta.'], subject).mission.posture,
    ).toBe('normal')
  })
})
