command-pause = Ne plus rien faire sonner ici jusqu’à la reprise ; tous les réglages restent
usage-pause = /pause
example-pause = /pause
paused-title = En pause : rien ne sonne ici
paused = Désormais, rien ne sonne dans ce salon, pas même un appel à quitter un pays. Tous les réglages et abonnements restent. Ce qui attendait ici un résumé ou la fin des heures calmes n’arrive plus. /status continue de répondre.
paused-resume = Faire sonner de nouveau
paused-note = Ce salon est en pause depuis le { $moment } : rien ne sonne ici, pas même un appel à partir. Pour y mettre fin : /resume
command-resume = Faire sonner de nouveau ce salon après /pause
usage-resume = /resume
example-resume = /resume
resumed-title = Ce salon sonne de nouveau
resumed = À partir de maintenant, avec tous les réglages et abonnements d’avant. Ce qui est venu entre-temps se trouve dans /status.
resumed-none-title = Ce salon n’était pas en pause
resumed-none = Il sonne comme avant.

command-about = Ce qu’est Tocsin, qui il cite, sa licence et sa version
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = Une cloche d’alarme pour vos salons : il lit ce que les gouvernements disent à leurs citoyens sur chaque pays, et sonne quand cela change.
about-governments = { $count ->
    [0] Aucun gouvernement n’est lu en ce moment.
    [one] Un gouvernement est lu.
   *[other] { $count } gouvernements sont lus.
  }
about-quotes = Les citations sont les mots des gouvernements eux-mêmes, trouvés par une machine. Ouvrez le lien et vérifiez-les avant d’agir.
about-unofficial = Tocsin n’appartient à aucun gouvernement et ne parle au nom d’aucun. Il ne donne pas de conseils de son cru, et il peut être en retard ou se tromper.
about-licence = Le programme est un logiciel libre sous licence MIT. Les textes restent ceux de leurs éditeurs : /sources nomme chacun avec sa licence et sa mention.
about-sources = Sources
about-privacy = Ce qui est enregistré

command-privacy = Ce qui est enregistré sur ce salon et sur vous, et pour combien de temps
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = Ce que j’enregistre
privacy-stored = Sur un salon où quelqu’un s’est servi de moi :
privacy-chat = son numéro sur la plateforme (et celui du sujet), son titre – dans une discussion privée, votre nom d’affichage –, la langue que donne la plateforme, ses réglages, le salon auquel il est lié, et quand il a été ouvert ou mis en pause ou pourquoi il a été fermé ;
privacy-wishes = ses abonnements, ce qu’il a mis en silence, et les codes offerts pour le lier (valables 15 minutes) ;
privacy-deliveries = quelles alertes il a reçues et quand, avec le numéro du message, et quand l’une a été marquée comme vue – mais pas par qui ;
privacy-trail = les commandes par lesquelles des admins et des opérateurs ont changé quelque chose, ou que quelqu’un d’autre a tentées : le numéro de la personne sur la plateforme, le moment et la commande.
privacy-not = Rien d’autre de ce que les gens écrivent n’est enregistré. Je ne vois que ce qui m’est adressé, je ne tiens aucune liste de membres et je ne transmets rien.
privacy-long = Les commandes sont gardées 400 jours, le reste jusqu’à ce qu’on le fasse oublier, même là d’où l’on m’a retiré : qui me fait revenir retrouve ses réglages.
privacy-log = Qui me fait tourner tient aussi un journal technique. Celui-ci peut nommer des salons où un envoi a échoué.
privacy-forget = /forget efface aussitôt tout ce qui est enregistré sur ce salon (dans un groupe, c’est un admin qui le tape). Ce que quelqu’un a fait comme admin d’un groupe appartient à ce groupe et disparaît avec lui.

command-forget = Effacer tout ce qui est enregistré sur ce salon
usage-forget = /forget
example-forget = /forget
option-sure = yes, pour effacer sans autre question
forget-sure-title = Tout effacer sur ce salon ?
forget-sure = Ses abonnements, réglages, silences, liens, ce qui a été envoyé et qui a changé quoi seront effacés, dans un groupe aussi ceux de tous ses sujets. Plus rien ne sonnera ici. C’est irréversible.
forget-sure-topic-title = Tout effacer sur ce sujet ?
forget-sure-topic = Ses abonnements, réglages, silences, liens, ce qui a été envoyé et qui a changé quoi seront effacés. Plus rien ne sonnera dans ce sujet ; le reste du groupe demeure tel quel. C’est irréversible.
forget-yes = Oui, tout effacer
forgotten-title = Oublié
forgotten = Plus rien n’est enregistré sur ce salon, et rien ne sonne ici. Quand quelqu’un se servira de nouveau ici d’une de mes commandes ou d’un de mes boutons, je recommencerai avec son numéro, son titre et sa langue.

page-older = Plus ancien
command-log = Qui a changé quoi, et quand
usage-log = /log [salon] [avant]
example-log = /log telegram:-100123
option-chat = Un salon, par exemple telegram:-100123, ou all
option-before = Ce qui est venu avant ce numéro
log-title = Qui a changé quoi
log-who = par { $person }
log-none-title = Rien n’a été changé
log-none = Aucun admin ni opérateur n’y a rien changé, aussi loin que je le garde (400 jours).
log-unclear-title = Quel salon ?
log-unclear = Écrivez sa plateforme et son numéro, comme /chats les montre : /log telegram:-100123
deed-done = fait
deed-refused = refusé
deed-failed = échoué

command-stats = L’activité : salons, abonnements, alertes, envois, sources
usage-stats = /stats
example-stats = /stats
stats-title = L’activité
stats-chats = { $open } ouverts, { $paused } en pause, { $closed } fermés
stats-wishes = { $count ->
    [one] Un abonnement
   *[other] { $count } abonnements
  }
stats-followed = Les plus suivis : { $places }
stats-day = 24 h
stats-week = 7 jours
stats-alerts = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
  }
stats-sent = { $share } % envoyés ({ $sent } sur { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [one] { $count } source lue
   *[other] { $count } sources lues
  }, { $blind } aveugles
stats-database = Base de données : { $megabytes } Mo
stats-uptime = En marche depuis { $duration }

command-chats = Les salons qui se servent de ce bot, les plus récents d’abord
usage-chats = /chats
example-chats = /chats
chats-title = Salons, les plus récents d’abord
chats-none-title = Aucun salon là
chats-none = /chats montre les plus récents.
chats-topic = (sujet { $topic })
chats-wishes = { $count ->
    [one] { $count } abonnement
   *[other] { $count } abonnements
  }
chats-last = dernier envoi { $moment }
chats-never = encore rien envoyé
chat-open = ouvert
chat-paused = en pause
chat-closed = fermé : { $reason }

slow-down-title = Un instant
slow-down = { $seconds ->
    [one] Cela faisait beaucoup à la fois. Réessayez dans { $seconds } seconde.
   *[other] Cela faisait beaucoup à la fois. Réessayez dans { $seconds } secondes.
  }
slow-down-wait = Cela faisait beaucoup à la fois. Attendez un peu.
