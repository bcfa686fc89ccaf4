own-words = « { $words } »
consensus-urging = { $urging ->
    [one] { $urging } sur { $watching } appelle à partir : { $calls }
   *[other] { $urging } sur { $watching } appellent à partir : { $calls }
  }
consensus-first-since = pour la première fois depuis { $month }
consensus-none = { $watching ->
    [one] Le seul gouvernement lisible n’appelle pas à partir
   *[other] Aucun des { $watching } n’appelle à partir
  }
consensus-unknown = On ne sait pas si un gouvernement appelle à partir
consensus-call = { $government } le { $day }
consensus-call-already = { $government } (déjà à la première lecture)
consensus-call-hours = { $government } +{ $count } h
consensus-call-days = { $government } +{ $count } j
consensus-then = { $before }, puis { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] pas d’appel : { $governments }
   *[other] pas d’appel : { $governments }
  }
consensus-calm-many = pas d’appel des { $count } autres
consensus-considering = appel à envisager un départ : { $calls }
consensus-regional = appel pour une partie du pays : { $governments }
consensus-blind = { $government } : illisible pour le moment
consensus-blind-for = { $government } : illisible pour le moment ({ $duration })
consensus-blind-many = { $count } gouvernements sont illisibles en ce moment
consensus-not-known-many = rien de connu pour { $count } gouvernements
consensus-blind-last = { $text }, dernier conseil lu : « { $grade } »
consensus-not-known = on ne sait pas : { $governments }
consensus-authorized-departure = le personnel peut partir : { $calls }
consensus-ordered-departure = ordre de départ du personnel : { $calls }
consensus-services-suspended = services consulaires suspendus : { $calls }
consensus-suspended = ambassade suspendue : { $calls }

shortened = Abrégé ici. En entier :

command-status = Ce que disent les gouvernements d’un pays, ou des pays que suit ce chat
option-country = Pays : nom ou code
option-part = Seulement les conseils pour des parties du pays
part-areas = Zones
words-for-areas = zones, zone, régions, parties
usage-status = /status [pays] [zones]
example-status = /status Mali
status-title = { $country } : ce que disent les gouvernements
status-others = Les autres
status-as-of = État au { $moment }.
status-no-sources = Aucun gouvernement n’est suivi pour le moment.
status-level = { $mark } Niveau { $level }, { $name } · dans ses termes :
status-level-bare = { $mark } Niveau { $level }, { $name }
status-level-none = { $mark } N’indique aucun niveau.
status-level-none-own = { $mark } N’indique aucun de nos niveaux · dans ses termes :
status-peak = Dans certaines parties du pays : { $mark } { $level }.
status-peak-areas = Dans certaines parties du pays : { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } et { $count } de plus
status-departure-unknown = On ne sait pas s’il y a un appel à partir.
status-departure-none = Pas d’appel à partir.
status-departure = { $scope ->
    [region] Conseil aux ressortissants dans une partie du pays : { $grade }
   *[country] Conseil aux ressortissants : { $grade }
  }
status-mission-unknown = On ne sait pas si l’ambassade perd du personnel.
status-mission-normal = Ambassade : aucun retrait de personnel annoncé.
status-mission = { $scope ->
    [region] Personnel dans une partie du pays : { $posture }
   *[country] Ambassade : { $posture }
  }
status-limited = Aide possible seulement ici : { $place }.
since = { $text }, depuis le { $day }
since-already = { $text } (déjà à la première lecture)
stated-on = { $text }, annoncé le { $day }
status-dated = { $publisher } : daté du { $day }
status-undated = { $publisher } : sans date propre
status-seen = vu il y a { $duration }
status-seen-all = tous vus il y a au plus { $duration }
status-blind = ⚠️ Source aveugle depuis { $duration } : { $reason }. Ceci n’est peut-être plus à jour.
status-blind-unread = ⚠️ Encore jamais lue, source aveugle depuis { $duration } : { $reason }.
status-unread = ⚪ Pas encore lu. Redemandez dans quelques minutes.
status-nothing = ⚪ { $country } : pas de conseils, ou pas encore lisibles.
status-missing = ⚠️ { $country } : absent de la source depuis le { $day }. Ce sont ses derniers conseils.

status-paused = ⏸ Suspendue par un opérateur : ce qu’elle dit maintenant n’est pas connu.
consensus-paused = { $government } : source suspendue par un opérateur

status-button-subscribe = Sonner ici
status-button-changes = Ce qui a bougé
status-button-why = Pourquoi
status-button-areas = Zones
outlook-level = niveau le plus élevé { $level } ({ $name }), indiqué par { $count }
outlook-level-unknown = aucun niveau connu
outlook-urging = { $watching ->
    [0] on ne sait pas si un gouvernement appelle à partir
   *[other] { $urging ->
        [0] { $watching ->
            [one] le seul gouvernement lisible n’appelle pas à partir
           *[other] aucun des { $watching } n’appelle à partir
          }
        [one] { $urging } sur { $watching } appelle à partir
       *[other] { $urging } sur { $watching } appellent à partir
      }
  }
outlook-considering = { $count ->
    [one] un appelle à envisager un départ
   *[other] { $count } appellent à envisager un départ
  }
outlook-regional = { $count ->
    [one] un appel pour une partie du pays
   *[other] { $count } appels pour une partie du pays
  }
outlook-last-words = { $count ->
    [one] un est illisible, son dernier mot était un appel
   *[other] { $count } sont illisibles, leur dernier mot était un appel
  }
outlook-missions = { $count ->
    [one] une ambassade réduite
   *[other] { $count } ambassades réduites
  }
outlook-changed = dernier changement le { $day }
outlook-unchanged = rien n’a changé depuis la première lecture
followed-title = Ce que suit ce chat, le pire d’abord
followed-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
  }
followed-calm = { $count ->
    [one] Pour l’autre pays, on ne connaît ni niveau 4, ni appel à partir, ni ambassade réduite.
   *[other] Pour les { $count } autres pays, on ne connaît ni niveau 4, ni appel à partir, ni ambassade réduite.
  }
followed-unread = { $count ->
    [one] Un gouvernement est illisible en ce moment : son dernier niveau compte ici, son dernier appel non.
   *[other] { $count } gouvernements sont illisibles en ce moment : leurs derniers niveaux comptent ici, leurs derniers appels non.
  }
followed-none-look = Pour regarder un pays :
page-before = ‹ Page { $page }/{ $pages }
page-next = Page { $page }/{ $pages } ›
