import type { FrAlert } from './fr-pages.ts'
import type { Said } from './said.ts'

/* Filled in: when the first call was taken off the page. */

/** What stands on Mali's pages of France Diplomatie all the time. */
export const FR_SECURITY = [
  'L’ensemble du territoire est formellement déconseillé.',
  'Des groupes armés s’en prennent aux convois, aux garnisons et aux étrangers.',
]

/** Mali's page of alerts: its printed date and what stands on it. */
export const FR: readonly Said<{ readonly printed: string; readonly alerts: readonly FrAlert[] }>[] = [
  { at: '2022-07-01T06:00:00.000Z', what: { printed: '12 mai 2022', alerts: [] } },
  {
    at: '2025-11-07T14:00:00.000Z',
    what: frAlert({ printed: '7 novembre 2025', number: 9001, title: 'Mali – départ recommandé' }, [
      'La situation est imprévisible, et le carburant manque dans tout le pays.',
      'Les Français qui se trouvent au Mali sont appelés à quitter le pays dès que possible, par des vols commerciaux tant qu’il en reste.',
      'Les déplacements par voie terrestre sont formellement déconseillés.',
    ]),
  },
  { at: '2026-02-13T10:00:00.000Z', what: { printed: '13 février 2026', alerts: [] } },
  {
    at: '2026-04-26T09:00:00.000Z',
    what: frAlert({ printed: '26 avril 2026', number: 9002, title: 'Attaques du 25 avril' }, [
      'Des attaques coordonnées ont visé Bamako et plusieurs villes ; un couvre-feu est en vigueur la nuit et l’aéroport de Bamako est fermé.',
      'Les Français sont priés de rester à l’abri.',
    ]),
  },
  {
    at: '2026-04-29T11:00:00.000Z',
    what: frAlert({ printed: '29 avril 2026', number: 9003, title: 'Mali – départ temporaire recommandé' }, [
      'Un nouveau blocus de Bamako a été annoncé le 28 avril.',
      'Les Français présents au Mali sont invités à quitter temporairement le pays dès que possible, tant que des vols commerciaux sont assurés.',
    ]),
  },
]

function frAlert(
  { printed, number, title }: { printed: string; number: number; title: string },
  paragraphs: readonly string[],
): { printed: string; alerts: readonly FrAlert[] } {
  return { printed, alerts: [{ number, title, since: printed, paragraphs }] }
}
