command-help = Ce que je sais faire
command-start = Qui je suis, et les premiers pas
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = Ce que je sais faire
help-about = Je lis ce que les gouvernements disent à leurs ressortissants au sujet de chaque pays, et je sonne quand cela change. Leurs mots sont cités tels quels ; vérifiez par le lien avant d’agir.
help-severities = La gravité d’une alerte :
help-severity = { $severity } : { $means }

start-title = Tocsin, une cloche d’alarme pour les conseils aux voyageurs
start-about = Je lis ce que les gouvernements disent à leurs ressortissants au sujet de chaque pays. Quand l’un d’eux appelle à partir, retire le personnel de son ambassade ou change de niveau, je sonne ici, une fois, avec ses propres mots.
start-step-status = 1. Regarder :
start-step-subscribe = 2. Être averti : appuyer sur le bouton ci-dessous, ou écrire ceci (dans un groupe, un admin le fait) :
start-choose = Choisir ce qui sonne ici
start-step-list = 3. Voir ce qui sonne ici :
start-help = Tout le reste : /help

boot-title = Tocsin { $version } – il sonne quand des gouvernements disent à leurs ressortissants de partir
boot-on = en marche
boot-off = éteint
boot-not-set = { $variable } n’est pas défini
boot-terminal-on = les alertes paraissent ici, les commandes se tapent ici
boot-terminal-off = personne n’est devant et une messagerie est en marche, ou TERMINAL=off est défini
boot-sources = { $count ->
    [one] Une source gouvernementale est suivie : { $sources }
   *[other] { $count } sources gouvernementales sont suivies : { $sources }
  }
boot-sources-relay = éteints, car leurs serveurs refusent la plupart des hébergeurs : { $sources } (réglez SOURCE_RELAY_URL)
boot-sources-chosen = éteints, car SOURCES en nomme d’autres : { $sources }
boot-no-contact = CONTACT n’est pas défini : les gouvernements interrogés ne savent pas qui demande. Indiquez une adresse ou un lien.
boot-files = base de données : { $database } · journal : { $log }
boot-first-terminal = À taper d’abord : /status Mali, ou /help
boot-first-chat = À taper d’abord, dans un chat avec le bot : /status Mali, ou /help
boot-stop = Ctrl-C arrête.

demo-title = Démonstration : la crise au Mali, de 2022 à 2026, jouée en accéléré par le vrai programme. Deux mensonges y sont glissés ; aucune alerte ne doit sonner pour eux.
demo-first-look = { $day } · { $source } : première lecture, { $count } pays enregistrés. Rien ne sonne.
demo-placeholder = { $day } · { $source } : montre un niveau plus bas sans texte. Pas cru, rien ne sonne.
demo-no-information = { $day } · { $source } : aucune information, car { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Rien ne sonne.
demo-end = Fin de la démonstration. Alertes qui ont sonné : { $rung }. Mensonges et pannes pour lesquels rien n’a sonné : { $lies }.
