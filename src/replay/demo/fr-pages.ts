import { countryName } from '../../domain/countries.ts'
import type { Level } from '../../domain/observation.ts'
import { PLACES } from '../../sources/fr-meae/places.ts'
import { levelOf } from './world.ts'

const PAGES = 'https://www.diplomatie.gouv.fr/fr/information-par-pays'

/** An alert on a country's page; its number stays the same as long as it stands there. */
export interface FrAlert {
  readonly number: number
  readonly title: string
  readonly paragraphs: readonly string[]
  /** As printed: `7 novembre 2025`. */
  readonly since: string
}

interface FrPage {
  readonly url: string
  readonly body: string
}

/** Both pages of every country but Mali: no alert, and one sentence for the whole country. */
export function calmFrPages(): readonly FrPage[] {
  return PLACES.flatMap(({ slugs: [slug = ''], countries: [country], hasSecurityPage }) => {
    if (country === undefined || slug === 'mali') return []
    const place = { slug, name: countryName(country, 'fr') }
    const printed = '12 mai 2022'
    const security = { ...place, printed, paragraphs: [zone(levelOf(country))] }
    return [
      frAlertsPage({ ...place, printed, alerts: [] }),
      ...(hasSecurityPage ? [frSecurityPage(security)] : []),
    ]
  })
}

/** The page "Dernières minutes et alertes", where calls to leave stand. */
export function frAlertsPage(about: {
  readonly slug: string
  readonly name: string
  /** Of the page: `7 novembre 2025`. */
  readonly printed: string
  readonly alerts: readonly FrAlert[]
}): FrPage {
  const url = `${PAGES}/${about.slug}/dernieres-minutes-et-alertes`
  const cards = about.alerts.map(alertCard).join('')
  const content = `<h1 class="diplomatie--pays--title-taxo fr-mt-1w fr-mb-2w">${about.name}</h1> <h1>Conseils aux voyageurs - Dernières minutes et alertes</h1> <div class="fr-col-12 fr-py-0 diplomatie--hdp-date"> <p class="fr-text--sm fr-mb-0"> <span class="diplomatie--hdp-date--changed">Dernière mise à jour le : ${about.printed}</span> <span class="diplomatie--hdp-date--changed">Information toujours valable à la date du jour</span> </p> </div><div class="view-content fr-grid-row fr-grid-row--gutters ">${cards}</div>`
  return { url, body: shell({ url, title: 'Dernières minutes et alertes', content }) }
}

/** The page "Sécurité", with the zones of the map in words. */
export function frSecurityPage(about: {
  readonly slug: string
  readonly name: string
  readonly printed: string
  readonly paragraphs: readonly string[]
}): FrPage {
  const url = `${PAGES}/${about.slug}/conseils-aux-voyageurs-securite`
  const prose = about.paragraphs.map((text) => `<p>${text}</p>`).join('')
  const content = `<article class="node node--type-fiche-pays-article-cav node--view-mode-full"><h1 class="diplomatie--pays--title-taxo">${about.name}</h1><h1>Conseils aux voyageurs - Sécurité</h1><p class="fr-text--sm fr-mb-0"><span class="diplomatie--hdp-date--changed">Date de mise à jour le : ${about.printed}</span> <span class="diplomatie--hdp-date--changed">Information toujours valable à la date du jour</span></p><div class="paragraph paragraph--type--ds-image paragraph--view-mode--default fr-grid-row fr-grid-row--center"> <div class="fr-col"> <h3> Zones de vigilance </h3> <figure class="fr-content-media" role="group"> <div class="fr-content-media__img"> <img loading="lazy" src="/files/files/cav/${about.slug}/${about.slug}-fcv.jpg" width="680" height="461" alt="" /> </div> <figcaption class="fr-content-media__caption"> Dernière actualisation le 12/05/2022, information toujours valable à la date du jour </figcaption> </figure> </div> </div><div class="fr-prose">${prose}</div></article>`
  return { url, body: shell({ url, title: 'Conseils aux voyageurs - Sécurité', content }) }
}

/** The ministry's words for its four colours. */
function zone(level: Level): string {
  const sentences: Record<Level, string> = {
    1: 'L’ensemble du pays est en zone de vigilance normale.',
    2: 'L’ensemble du pays est en zone de vigilance renforcée.',
    3: 'L’ensemble du pays est déconseillé sauf raison impérative.',
    4: 'L’ensemble du pays est formellement déconseillé.',
  }
  return sentences[level]
}

function alertCard({ number, title, paragraphs, since }: FrAlert): string {
  const prose = paragraphs.map((text) => `<p>${text}</p>`).join('')
  return `<div class="fr-col-12 views-row"> <article class="node node--type-dernieres-minutes node--promoted node--view-mode-carte-complete-grand-format fr-card fr-mb-8v" id="dernieres_minutes-${number}"> <div class="fr-card__body"> <div class="fr-card__content"> <h3 class="fr-card__title"> <span class="field field--name-title field--type-string field--label-hidden">${title}</span> </h3> <div class="fr-card__desc"> <div class="paragraph paragraph--type--ds-contenu-libre paragraph--view-mode--default fr-grid-row fr-grid-row--center"> <div class="fr-col-12"> <div class="fr-prose">${prose}</div> </div> </div> </div> <div class="fr-card__start"> <ul class="fr-badges-group"> <li> <p class="fr-badge fr-badge--new fr-badge--no-icon"> <span class="fr-icon-warning-fill fr-icon--sm fr-mr-1w"></span> Dernière minute </p> </li> </ul> </div> <div class="fr-card__end"> <p class="fr-card__detail"> <div class="diplomatie--hdp-date"> <p class="fr-text--sm fr-mb-0"> <span class="diplomatie--hdp-date--created">Date de mise en ligne le : ${since}</span> </p> </div> </p> </div> </div> </div> </article> </div>`
}

function shell({ url, title, content }: { url: string; title: string; content: string }): string {
  return `<!DOCTYPE html>
<html lang="fr" dir="ltr" data-fr-scheme="system">
<head><meta charset="utf-8" /><link rel="canonical" href="${url}" /><title>${title} | Ministère de l'Europe et des Affaires étrangères</title></head>
<body><main role="main"> <a id="contenu" tabindex="-1"></a> <div class="fr-container"> <div class="fr-grid-row"> <div class="fr-col-12"> <div id="block-diplomatie-content" class="block block-system block-system-main-block">${content}</div></div></div></div></main></body></html>
`
}
