kind-level-raised = niveau relevé
kind-level-lowered = niveau abaissé
kind-peak-raised = niveau relevé dans une partie du pays
kind-peak-lowered = niveau abaissé dans une partie du pays
kind-departure-called = appel à partir
kind-departure-strengthened = appel à partir renforcé
kind-departure-weakened = appel à partir atténué
kind-departure-lifted = appel à partir levé
kind-mission-reduced = ambassade réduite
kind-mission-restored = ambassade rétablie
kind-area-raised = niveau relevé pour des parties du pays nommées
kind-area-lowered = niveau abaissé pour des parties du pays nommées
kind-hazard-added = nouveau danger signalé
kind-issued = conseils publiés
kind-withdrawn = conseils retirés
kind-text-revised = texte modifié

alert-title = { $country } – { $what }
alert-title-exercise = EXERCICE – { $country } – { $what }
alert-exercise = Ceci est un exercice. Il ne s’est rien passé.
alert-source = { $day ->
    [none] sans date propre
   *[other] daté du { $day }
  } · vu pour la première fois le { $moment }
alert-quote = Dans ses propres termes :
alert-quote-stated = Dans ses propres termes, au { $day } :
alert-quote-gone = Ceci n’y figure plus :
alert-wording = Le niveau dans ses propres termes :
alert-still = Son conseil actuel : { $level }.
alert-not-clear = Retiré ne veut pas dire sûr : il ne dit plus rien.
did-call-leave-now = { $scope ->
    [region] { $government } : appel aux ressortissants à quitter sans délai une partie du pays
   *[country] { $government } : appel aux ressortissants à partir sans délai
  }
did-call-leave = { $scope ->
    [region] { $government } : appel aux ressortissants à quitter une partie du pays
   *[country] { $government } : appel aux ressortissants à partir
  }
did-call-consider = { $scope ->
    [region] { $government } : appel aux ressortissants à envisager de quitter une partie du pays
   *[country] { $government } : appel aux ressortissants à envisager de partir
  }
did-weaken = { $scope ->
    [region] { $government } : appel à partir atténué, pour une partie du pays (« { $grade } »)
   *[country] { $government } : appel à partir atténué (« { $grade } »)
  }
did-lift = { $scope ->
    [region] { $government } : plus d’appel à quitter une partie du pays
   *[country] { $government } : plus d’appel à partir
  }
did-level-raised = { $government } : conseil relevé au { $level }
did-level-lowered = { $government } : conseil abaissé au { $level }
did-peak-raised = { $government } : conseil relevé pour une partie du pays au { $level }
did-peak-lowered = { $government } : conseil le plus élevé pour une partie du pays abaissé au { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government } : le personnel peut quitter une partie du pays
   *[country] { $government } : le personnel de l’ambassade peut partir
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government } : ordre de départ du personnel dans une partie du pays
   *[country] { $government } : ordre de départ du personnel de l’ambassade
  }
did-mission-services-suspended = { $scope ->
    [region] { $government } : services consulaires suspendus dans une partie du pays
   *[country] { $government } : services consulaires de l’ambassade suspendus
  }
did-mission-suspended = { $scope ->
    [region] { $government } : activité suspendue dans une partie du pays
   *[country] { $government } : activité de l’ambassade suspendue
  }
did-restore-normal = { $scope ->
    [region] { $government } : fin du retrait du personnel dans une partie du pays
   *[country] { $government } : fin du retrait du personnel de l’ambassade
  }
did-restore = { $scope ->
    [region] { $government } : activité rétablie en partie dans une partie du pays ({ $posture })
   *[country] { $government } : activité de l’ambassade rétablie en partie ({ $posture })
  }
did-area-raised = { $government } : conseil relevé pour { $areas } au { $level }
did-area-lowered = { $government } : conseil abaissé pour { $areas } au { $level }
did-area-lifted = { $government } : plus de conseil particulier pour { $areas }
did-hazard-added = { $government } : nouveau danger signalé
did-hazard-added-named = { $government } : nouveau danger signalé ({ $hazard })
did-issued = { $government } : conseils publiés
did-withdrawn = { $government } : conseils retirés
did-text-revised = { $government } : texte modifié

axis-level = Niveau
axis-peak = Niveau le plus élevé dans une partie du pays
axis-departure = Ressortissants
axis-mission = Ambassade
axis-areas = Parties du pays
area-none = pas de conseil particulier
value-unknown = on ne sait pas
changed = { $axis } : { $from } → { $to }
changed-only = { $what } : { $to }
in-part = { $text } (une partie du pays)
in-whole = { $text } (tout le pays)

folded-title = { $government } : { $count ->
    [one] un pays change
   *[other] { $count } pays changent d’un coup
 }
folded-text = Vérifié par un opérateur avant l’envoi. Les plus graves d’abord.
page-more = (et { $count } de plus)
seen-button = Vu
seen-marked = Marqué comme vu, { $moment }
seen-nothing-title = Rien à marquer
seen-nothing = Ce salon n’a pas été interrogé sur cette alerte.
unseen-here = Personne ici n’a marqué ceci comme vu :
unseen-there = Personne dans { $chat } n’a marqué ceci comme vu :
kind-bulletin = bulletin
did-bulletin = bulletin de { $government }
topic-lost-title = Ce sujet n’existe plus
topic-lost = Le sujet où arrivaient les alertes a été supprimé : elles arrivent ici désormais. Pour les déplacer, tapez /subscribe dans un autre sujet et /unsubscribe everything ici.
