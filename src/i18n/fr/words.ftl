### Ce que dit Tocsin. Le catalogue anglais fait référence.
### Les noms de pays arrivent sans article : les phrases sont construites pour s'en passer.

the-country = { $code ->
   *[other] { $name }
  }
country-all = tous les pays
country-all-title = Tous les pays
sentence = { $text }.
both-parts = { $before } ; { $next }
level-1 = précautions normales
level-2 = vigilance renforcée
level-3 = déconseillé sauf raison impérative
level-4 = ne pas voyager
level-unknown = non indiqué
level-named = niveau { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = aucun appel à partir
grade-consider = envisager de partir
grade-leave = partir
grade-leave-now = partir sans délai
grade-unknown = on ne sait pas

posture-normal = aucun retrait de personnel annoncé
posture-authorized-departure = le personnel peut partir
posture-ordered-departure = ordre de départ donné au personnel
posture-services-suspended = services consulaires suspendus
posture-suspended = activité suspendue
posture-unknown = on ne sait pas

hazard-terrorism = terrorisme
hazard-kidnapping = enlèvements
hazard-armed-conflict = conflit armé
hazard-unrest = troubles
hazard-crime = criminalité
hazard-health = santé
hazard-disaster = catastrophe naturelle
hazard-wrongful-detention = détention arbitraire
hazard-fuel-shortage = pénurie de carburant
hazard-curfew = couvre-feu
hazard-airport-closed = aéroport fermé
hazard-blockade = blocus

severity-extreme = extrême
severity-severe = grave
severity-moderate = modérée
severity-minor = mineure
reason-unreachable = elle est injoignable
reason-blocked = elle répond par une page de blocage
reason-unreadable = sa réponse est illisible
reason-unknown-wording = elle emploie une formule encore jamais vue
reason-implausible = sa réponse n’est pas crédible
reason-unknown = la cause n’est pas connue

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = le terminal

direction-neutral = sans aller mieux ni pire : le texte seul
direction-worse = en pire
direction-better = en mieux

duration-moment = moins d’une minute
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
