command-timeline = Une image : qui a conseillé quoi sur un pays, et quand
usage-timeline = /timeline <pays> [jours]
example-timeline = /timeline Mali 90
timeline-title = { $country } : qui a dit quoi, et quand
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] Ce qu’un gouvernement conseille à ses ressortissants
   *[other] Ce que { $count } gouvernements conseillent à leurs ressortissants
  } · au { $day }
timeline-alternative = Une frise : une ligne { $count ->
    [one] pour un gouvernement
   *[other] pour chacun des { $count } gouvernements
  }, ses niveaux en bandes, et des signes pour les appels à partir et le personnel des ambassades. Le message dit la même chose en mots.
timeline-now = Où ils en sont
timeline-levels = { $level } : { $governments }
timeline-level-last = { $government } (dernier connu)
timeline-level-unknown = niveau inconnu : { $governments }
timeline-events = Ce qui s’est passé, le plus récent d’abord
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] et un événement avant
   *[other] et { $count } événements avant
  }
timeline-no-events = Rien n’a bougé depuis le { $day }.
timeline-stood = Déjà en place avant le { $day } : { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Encore rien de connu
timeline-nothing = { $country } : aucun gouvernement suivi n’a rien dit qui ait pu être lu.
timeline-watched = Première lecture le { $day }. Ce qui précède n’est pas connu.
timeline-unseen = Sans lecture : { $government }, { $times }. Le niveau est le dernier d’avant.
timeline-unseen-time = { $from } au { $to }
timeline-nothing-known = Rien de connu : { $governments }
timeline-not-drawn = Non dessinés, faute de place : { $governments }
timeline-parts = Un petit signe concerne une partie du pays.
timeline-stood-note = Un signe au début d’une bande s’y trouvait déjà avant.
timeline-status = En détail : ce qu’ils disent maintenant

command-map = Le monde selon les niveaux indiqués par les gouvernements
usage-map = /map [niveau]
example-map = /map 4
option-level = À partir de quel niveau : 2, 3 ou 4 ; ou médiane au lieu du plus haut niveau
map-title = Le monde par niveaux
map-title-least = { $level ->
    [4] Le monde : niveau 4
   *[other] Le monde : niveau { $level } et plus
  }
map-highest = { $count ->
    [one] Le niveau indiqué par la seule source lisible
   *[other] Le plus haut niveau indiqué par l’une des { $count } sources
  }
map-median = { $count ->
    [one] Le niveau indiqué par la seule source lisible
   *[other] La médiane des niveaux indiqués par { $count } sources
  }
map-as-of = { $measure } · { $day }
map-alternative = Une carte du monde : chaque pays dans la couleur de son niveau, dont { $count } au niveau 4. Le message dit la même chose en mots.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }) : { $countries }
map-level-none = { $level } : aucun pays
map-level-count = { $level } : { $count ->
    [one] un pays
   *[other] { $count } pays
  }
map-called = appel à partir
map-called-list = Appel à partir ({ $count }) : { $countries }
map-called-none = Aucun gouvernement lisible n’appelle ses ressortissants à quitter un pays entier.
map-called-country = { $country } { $count ->
    [one] (une source)
   *[other] ({ $count } sources)
  }
map-below = niveau inférieur
map-unknown = aucun niveau connu
map-unknown-list = Aucun niveau connu ({ $count }) : { $countries }
map-borders = Frontières : données de la carte (Natural Earth), sans prise de position. Points : petits pays.
map-blind = { $count ->
    [one] Une source est illisible en ce moment : son dernier conseil compte.
   *[other] { $count } sources sont illisibles en ce moment : leur dernier conseil compte.
  }
map-nothing-title = Pas encore de carte
map-nothing = Aucune source n’a encore été lue. Redemandez dans quelques minutes.
map-bad-level-title = Quel niveau ?
map-bad-level = « { $typed } » ne fait pas partie de : 2, 3, 4, médiane. Par exemple :
map-button-least = { $level ->
    [4] Niveau 4 seulement
   *[other] Niveau { $level } et plus
  }
map-button-median = La médiane
map-button-highest = Tous les niveaux
words-for-median = médiane,mediane

picture-failed = L’image n’a pas pu être faite cette fois. Les mots disent la même chose.
sign-unwatched = avant notre première lecture
sign-unseen = illisible : dernier niveau
sign-citizens = citoyens : { $grade }
sign-citizens-none = citoyens : appel levé
sign-staff-authorized-departure = personnel : peut partir
sign-staff-ordered-departure = personnel : ordre de départ
sign-staff-services-suspended = ambassade : services consulaires suspendus
sign-staff-suspended = ambassade : activité suspendue
sign-staff-normal = personnel : de retour
status-button-timeline = Chronologie
