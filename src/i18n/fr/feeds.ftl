command-sources = D’où viennent les conseils, leur fraîcheur, licences et mentions
usage-sources = /sources [continent]
example-sources = /sources
sources-title = { $count ->
    [one] Une source est suivie
   *[other] { $count } sources sont suivies
  }
sources-paused = suspendue par un opérateur
sources-blind = aveugle depuis { $duration } : { $reason }
sources-unread = pas encore lue
sources-unproven = non éprouvée : aucune réponse réelle n’a été lue jusqu’ici
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Non suivies
sources-off-needs = arrêtée : son serveur demande un relais ou une clé qui manque
sources-off-chosen = arrêtée : les opérateurs en ont choisi d’autres
sources-feeds = Flux ajoutés par les opérateurs (pas des gouvernements)
sources-quoted = Toutes les paroles des gouvernements sont citées de ces sources et restent les leurs.
command-feeds = Lister, ajouter, essayer, suspendre ou hâter ce qui est lu
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml grave
feeds-title = { $feeds ->
    [0] Aucun flux
    [one] Un flux
   *[other] { $feeds } flux
  }, { $sources ->
    [one] une source
   *[other] { $sources } sources
  }
feeds-none = Aucun flux n’a encore été ajouté :
feeds-sources = Sources des gouvernements
feeds-sources-off = Arrêtées : { $sources }. /feeds resume <id> en met une en marche.
feeds-doubts = Pays peu clairs : personne n’a eu vent de ceci sous ces noms
feeds-every = toutes les { $duration }
feeds-at-most = au plus { $severity }
feeds-last-error = dernière lecture manquée : { $reason }
feeds-untitled = (sans titre)
feeds-added-title = Ajouté : { $name }
feeds-added = { $count ->
    [0] Il n’a pas encore d’entrée. Son identifiant est { $id }.
    [one] Son unique entrée est retenue et ne sonne pas ; les nouvelles sonneront. Son identifiant est { $id }.
   *[other] Ses { $count } entrées sont retenues et ne sonnent pas ; les nouvelles sonneront. Son identifiant est { $id }.
  }
feeds-added-severity = Ses bulletins sont au plus de gravité « { $severity } », et jamais au-delà de ce que portent leurs mots.
feeds-known-title = Déjà là
feeds-known = Ce flux est { $id }.
feeds-bad-address-title = Ce n’est pas l’adresse d’un flux
feeds-bad-address = Elle doit commencer par http:// ou https://, sans nom d’utilisateur ni mot de passe.
feeds-trouble-title = Ce flux ne peut pas être lu
feeds-trouble = Rien n’a été ajouté. Raison : { $reason }.
feeds-removed-title = Retiré
feeds-removed = { $id } n’est plus lu. Ce qu’il a sonné reste comme envoyé.
feeds-paused-title = Suspendu
feeds-paused = { $id } n’est plus lu jusqu’à /feeds resume { $id }. Il ne compte ni comme aveugle ni comme calme.
feeds-resumed-title = Repris
feeds-resumed = { $id } est de nouveau lu, maintenant.
feeds-polled-title = Lecture en cours
feeds-polled = { $id } est interrogé. /feeds list montre le résultat.
feeds-interval-title = Intervalle fixé
feeds-interval = Dès maintenant, et après un redémarrage : { $id }.
feeds-bad-interval-title = Ce n’est pas un intervalle
feeds-bad-interval = Écrivez un nombre avec s, m, h ou d, de 1s à 7d, par exemple /feeds interval us-state 10m.
feeds-unknown-title = Il n’y a pas de { $id }
feeds-unknown = /feeds list donne les identifiants. Rien n’a changé.
feeds-off-title = { $id } est arrêtée
feeds-off = /feeds resume { $id } la met en marche. Rien n’a changé.
feeds-is-paused-title = { $id } est suspendu
feeds-is-paused = /feeds resume { $id } le fait lire de nouveau. Rien n’a changé.
feeds-not-here-title = Pas ici
feeds-not-here = Rien n’est lu en direct ici, il n’y a donc rien à changer ({ $id }).
feeds-usage-title = Ce que /feeds sait faire
feeds-usage-add = /feeds add <url> [gravité] [nom]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = La gravité est le maximum de ses bulletins : { $names }. D’ordinaire, modérée ; les identifiants sont dans /feeds list.
feeds-trial-title = { $title } : { $count ->
    [one] une entrée
   *[other] { $count } entrées
  }
feeds-trial-empty = Il n’a aucune entrée en ce moment.
feeds-trial = Voici les plus récentes. Rien n’a été ajouté ni envoyé.
feeds-trial-nobody = ne nomme aucun pays
feeds-trial-doubtful = peu clair : { $names }
option-action = Que faire : list, add, test, remove, pause, resume, poll ou interval

option-continent = Continent des gouvernements : un nom, ou feeds pour ce qui n’en vient pas
sources-count-governments = { $count ->
    [one] un gouvernement
   *[other] { $count } gouvernements
  }
sources-count-fine = { $count ->
    [one] une source lue
   *[other] { $count } sources lues
  }
sources-count-blind = { $count ->
    [one] une aveugle
   *[other] { $count } aveugles
  }
sources-count-unproven = { $count ->
    [one] une non éprouvée
   *[other] { $count } non éprouvées
  }
sources-count-unread = { $count ->
    [one] une pas encore lue
   *[other] { $count } pas encore lues
  }
sources-count-paused = { $count ->
    [one] une suspendue
   *[other] { $count } suspendues
  }
sources-count-off = { $count ->
    [one] une arrêtée
   *[other] { $count } arrêtées
  }
sources-choose = Chaque gouvernement, avec sa licence et sa mention, par continent :
sources-region-button = { $region } ({ $count })
sources-region-title = Sources : { $region }
sources-feeds-button = Flux ({ $count })
sources-no-feeds = Les opérateurs n’en ont ajouté aucun.
sources-summary = Vue d’ensemble
