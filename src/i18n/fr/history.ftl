command-compare = Deux pays côte à côte : niveaux, appels à partir, ambassades
usage-compare = /compare <pays> <pays>
example-compare = /compare Mali Niger
compare-title = { $country } et { $other } côte à côte
compare-different = Ce qu’ils disent autrement
compare-same = Ce qu’ils disent de même des deux
compare-side = { $country } : { $said }
compare-note = Où rien n’est dit d’un départ, aucun appel n’est connu. Où rien n’est dit d’une ambassade, aucune réduction n’est connue.
compare-own = son propre pays
compare-nothing = ⚪ pas de conseils lus
compare-no-level = aucun niveau indiqué
compare-call-unknown = on ne sait pas s’il appelle à partir
compare-blind = ⚠️ aveugle depuis { $duration }
compare-paused = ⏸ suspendue par un opérateur
pair = { $country } et { $other }
several-pairs = « { $typed } » peut se lire de plusieurs façons. Choisissez :
no-pair-title = Quels sont les deux pays ?
no-pair = « { $typed } » ne fait pas deux pays différents que je connaisse. Par exemple :

command-changes = Ce qui a bougé récemment, le plus récent d’abord
usage-changes = /changes [pays] [jours]
example-changes = /changes Mali 30
option-days = Combien de jours en arrière : de 1 à 730
bad-days-title = Combien de jours ?
bad-days = « { $typed } » n’est pas un nombre de jours de 1 à 730. Par exemple :
changes-title = { $country } : { $days ->
    [one] le dernier jour
   *[other] les { $days } derniers jours
  }
changes-title-followed = Ce que suit ce chat : { $days ->
    [one] le dernier jour
   *[other] les { $days } derniers jours
  }
changes-line = { $country } : { $deed }
changes-none = Rien n’a bougé, sinon peut-être des mots.
changes-no-page = Cette page n’existe plus.
changes-text-only = { $count ->
    [one] Une fois, seul un texte a été revu.
   *[other] { $count } fois, seul un texte a été revu.
  }
changes-watched-since = Je n’observe ceci que depuis le { $day } : ce qui précède m’est inconnu.
changes-later = Certains gouvernements ont été lus pour la première fois pendant cette période ; leurs changements antérieurs ne sont pas connus : { $governments }.
changes-never-read = Rien de ceci n’a encore pu être lu : on ne sait pas si quelque chose a bougé.
changes-operators = les opérateurs de ce bot

command-why = Pourquoi cela a sonné ici ou non, et sur quoi repose le tableau
usage-why = /why <pays>
example-why = /why Mali
why-title = { $country } : pourquoi
why-ground = Sur quoi reposent les appels et les ambassades réduites
why-no-ground = On ne connaît aucun gouvernement qui appelle à partir ou réduise son ambassade.
why-levels = Les niveaux viennent des champs ou des formules que les gouvernements publient eux-mêmes.
why-rule = règle
why-waiting = En attente d’être cru, ou illisible
why-nothing-waits = Rien n’attend, rien n’est retenu, et aucune source n’est aveugle ou suspendue.
why-pending = { $axis } : { $value }, vu depuis le { $since } ; cru si une lecture à partir du { $confirm } le dit encore
why-held = un mouvement de masse de { $count ->
    [one] { $count } pays
   *[other] { $count } pays
  }, celui-ci compris, attend un opérateur depuis le { $moment }
why-story = Les alertes des { $days } derniers jours, et ce chat
why-no-alerts = Aucune alerte au sujet de { $country }.
why-swallowed = dans la même alerte : { $changes }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
  }
why-quiet = { $count ->
    [one] Un changement n’a pas fait d’alerte :
   *[other] { $count } changements n’ont pas fait d’alerte :
  }
fate-rang = a sonné ici le { $moment }
fate-waits-digest = attend l’heure du résumé, le { $moment }
fate-waits-quiet = attend la fin des heures calmes, le { $moment }
fate-waits-line = { $reason ->
    [none] en cours d’envoi depuis le { $moment }
   *[other] en cours d’envoi depuis le { $moment } ; fin du dernier essai : { $reason }
  }
fate-failed = n’a pas pu être envoyée : { $reason }
fate-held = retenue comme partie d’un mouvement de masse, jusqu’à la décision d’un opérateur
fate-discarded = retenue comme partie d’un mouvement de masse, puis abandonnée par un opérateur
fate-paused = n’a pas sonné : ce chat est en pause depuis le { $moment }
fate-not-yet = n’a pas sonné : ce chat ne suit { $country } que depuis le { $moment }
fate-not-followed = n’a pas sonné : ce chat ne suit pas { $country }
fate-below-minimum = n’a pas sonné : « { $severity } » est en dessous de la gravité minimale voulue ici
fate-other-kind = n’a pas sonné : ce genre de nouvelles n’est pas voulu ici
fate-other-source = n’a pas sonné : cette source n’est pas voulue ici
fate-silenced = n’a pas sonné : le silence régnait ici à ce sujet
fate-not-known = n’a pas sonné, alors que les souhaits actuels l’auraient permis : une pause ou un silence d’alors n’est pas gardé longtemps
fate-changed = { $text } (selon les souhaits actuels, modifiés le { $moment }, après l’alerte)
