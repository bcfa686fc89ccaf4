words-for-all = tous, toutes, monde, partout
words-for-everything = tout

severity-extreme-and-worse = alertes extrêmes seulement
severity-severe-and-worse = alertes graves et extrêmes
severity-moderate-and-worse = alertes modérées, graves et extrêmes
severity-minor-and-worse = chaque changement
severity-extreme-rings = Sonne quand un gouvernement dit à ses ressortissants de quitter le pays, ordonne le départ du personnel de son ambassade, en suspend l’activité ou déconseille tout voyage (niveau 4).
severity-severe-rings = Sonne aussi quand il est conseillé d’envisager un départ ou de quitter une partie du pays, quand le personnel d’une ambassade peut partir ou quand le niveau monte à 3.
severity-moderate-rings = Sonne aussi à tout autre changement de niveau, pour le pays ou une partie du pays.
severity-minor-rings = Sonne aussi quand seul le texte change. Cela peut être fréquent.

command-subscribe = Sonner ici quand des gouvernements changent leurs conseils pour un pays
command-unsubscribe = Ne plus sonner ici pour un pays
command-list = Ce qui sonne ici
option-country-or-all = Pays : nom ou code, ou « tous »
option-severity = À partir de quelle gravité : extrême, grave, modérée (habituelle) ou mineure

usage-subscribe = /subscribe <pays ou tous> [gravité] [digest]
usage-unsubscribe = /unsubscribe <pays ou tous>
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sous surveillance : { $country }
subscribed-title-again = Toujours sous surveillance : { $country }
subscribed = Désormais, pour { $country }, ici : { $least }.
subscribed-before = Avant : { $least }.
subscribed-undo = Pour annuler :
subscribed-look = Situation actuelle
unsubscribed-title = Fin de la surveillance : { $country }
unsubscribed = L’abonnement d’ici pour { $country } est supprimé.
unsubscribed-world = Les alertes pour tous les pays sonnent encore ici, celui-ci compris. Pour les arrêter :
unsubscribed-others = Les pays choisis un par un sonnent encore ici : { $countries }.
unsubscribed-none-title = Pas de surveillance en cours : { $country }
unsubscribed-none = Rien n’a changé.
unsubscribed-everything-title = Plus rien ne sonne ici
unsubscribed-everything = { $count ->
    [one] Le seul abonnement d’ici est supprimé.
   *[other] Les { $count } abonnements d’ici sont supprimés.
  }
unsubscribe-which-title = Lequel arrêter ?
unsubscribe-which = Choisissez, ou tapez son nom :
unsubscribe-everything = Tout
unsubscribe-more = { $count ->
    [one] Et { $count } de plus : voir /list.
   *[other] Et { $count } de plus : voir /list.
  }

list-title = Ce qui sonne ici
list-wish = { $country } : { $least }, depuis le { $day }
list-hint = Pour ajouter : /subscribe <pays>. Pour enlever : /unsubscribe <pays>.
list-empty-title = Rien ne sonne encore ici
list-empty = Pour être averti au sujet d’un pays, tapez par exemple :

words-for-at-once = immédiat, tout de suite
words-for-digest = résumé, quotidien
words-for-off = non, arrêt
words-for-minutes = m, min
words-for-hours = h
words-for-days = j
option-mode = Chacune aussitôt, ou une fois par jour ensemble (digest) ; les extrêmes toujours aussitôt
option-duration = Pour combien de temps : 90m, 12h, 3j, ou off
subscribed-digest = Une fois par jour ensemble, à { $hour } h ({ $zone }). Les alertes extrêmes arrivent tout de même aussitôt.
list-wish-digest = { $country } : { $least }, une fois par jour ensemble, depuis le { $day }
command-silence = Faire taire un pays, ou tous, pour un temps
usage-silence = /silence [pays ou tous] [12h, 3j … ou off]
example-silence = /silence Mali 12h
silenced-title = { $country } se tait ici
silenced = Rien sur { $country } ne sonne ici jusqu’au { $moment }, pas même un appel à partir. /status continue de renseigner.
silence-end = Sonner de nouveau
silence-end-one = Sonner de nouveau : { $country }
silence-ended-title = { $country } sonne de nouveau
silence-ended = Dès maintenant. Ce qui est venu entre-temps se trouve dans /status.
silence-none-title = { $country } ne se taisait pas
silence-none = Rien n’a changé.
silences-none-title = Rien ne se tait ici
silences-none = Pour faire taire un pays un moment : /silence <pays> 12h
silences-title = Se taisent ici
silences-one = { $country }, jusqu’au { $moment }
mode-at-once = chacune aussitôt
mode-digest = une fois par jour ensemble
