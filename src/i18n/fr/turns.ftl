axis-tally = Gouvernements qui appellent au départ
tally = { $urging } sur { $watching }
did-consensus-formed = { $urging } gouvernements sur { $watching } appellent leurs ressortissants à partir
did-first-mover = un premier gouvernement appelle ses ressortissants à partir, après 90 jours sans aucun appel
did-consensus-dissolved = { $urging ->
    [0] plus aucun des { $watching } gouvernements n’appelle ses ressortissants à partir
    [one] un seul gouvernement sur { $watching } appelle encore ses ressortissants à partir
   *[other] seuls { $urging } gouvernements sur { $watching } appellent encore leurs ressortissants à partir
  }
kind-consensus-formed = les gouvernements s’accordent sur le départ
kind-first-mover = premier appel au départ
kind-consensus-dissolved = les gouvernements ne s’accordent plus sur le départ
turn-now = Ce qu’ils disent, dans l’ordre où ils l’ont dit :
turn-government = { $government } : { $grade }, { $level }
turn-counted = Compté par Tocsin ; phrases et liens dans /status · vu pour la première fois { $moment }
turn-not-clear = Ce n’est pas une fin d’alerte : lisez ce que chacun conseille maintenant.
