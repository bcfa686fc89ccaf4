### Ce que dit Tocsin. Le catalogue anglais fait référence.
### Les noms de pays arrivent sans article : les phrases sont construites pour s'en passer.

## Mots

the-country = { $code ->
   *[other] { $name }
  }
country-all = tous les pays
country-all-title = Tous les pays
own-words = « { $words } »
sentence = { $text }.
both-parts = { $before } ; { $next }
words-for-all = tous, toutes, monde, partout
words-for-everything = tout

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
severity-extreme-and-worse = alertes extrêmes seulement
severity-severe-and-worse = alertes graves et extrêmes
severity-moderate-and-worse = alertes modérées, graves et extrêmes
severity-minor-and-worse = chaque changement
severity-extreme-rings = Sonne quand un gouvernement dit à ses ressortissants de quitter le pays, ordonne le départ du personnel de son ambassade, en suspend l’activité ou déconseille tout voyage (niveau 4).
severity-severe-rings = Sonne aussi quand il est conseillé d’envisager un départ ou de quitter une partie du pays, quand le personnel d’une ambassade peut partir ou quand le niveau monte à 3.
severity-moderate-rings = Sonne aussi à tout autre changement de niveau, pour le pays ou une partie du pays.
severity-minor-rings = Sonne aussi quand seul le texte change. Cela peut être fréquent.

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
kind-area-changed = conseils modifiés pour des parties du pays
kind-hazard-added = nouveau danger signalé
kind-issued = conseils publiés
kind-withdrawn = conseils retirés
kind-text-revised = texte modifié

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

## Temps

duration-moment = moins d’une minute
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
moment = { $day }, { $time } { $zone }

## La ligne de synthèse

consensus-urging = { $urging ->
    [one] { $urging } sur { $watching } appelle à partir : { $calls }
   *[other] { $urging } sur { $watching } appellent à partir : { $calls }
  }
consensus-none = { $watching ->
    [one] Le seul gouvernement lisible n’appelle pas à partir
   *[other] Aucun des { $watching } n’appelle à partir
  }
consensus-unknown = On ne sait pas si un gouvernement appelle à partir
consensus-call = { $government } le { $day }
consensus-call-already = { $government } (déjà à la première lecture)
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
consensus-suspended = ambassade suspendue : { $calls }

## Alertes

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
shortened = Abrégé ici. En entier :

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
did-area-changed = { $government } : conseils modifiés pour des parties du pays
did-hazard-added = { $government } : nouveau danger signalé
did-hazard-added-named = { $government } : nouveau danger signalé ({ $hazard })
did-issued = { $government } : conseils publiés
did-withdrawn = { $government } : conseils retirés
did-text-revised = { $government } : texte modifié

axis-level = Niveau
axis-peak = Niveau le plus élevé dans une partie du pays
axis-departure = Ressortissants
axis-mission = Ambassade
value-unknown = on ne sait pas
changed = { $axis } : { $from } → { $to }
changed-only = { $what } : { $to }
in-part = { $text } (une partie du pays)
in-whole = { $text } (tout le pays)

## Avis aux opérateurs

notice-source-blind = Source aveugle : { $source }
notice-source-blind-text = Aucune information depuis le { $moment } : { $reason }. Ses derniers conseils sont gardés, et aucune alerte n’en est tirée.
notice-source-sees = Source de nouveau lisible : { $source }
notice-source-sees-text = Elle a été aveugle pendant { $duration }.
notice-poll-held = Retenu : { $count } pays sur { $total } changés d’un coup par { $source }
notice-poll-held-text = Tous changent { $direction }. Rien ne part avant le oui ou le non d’un opérateur ; un nouvel appel à partir ou une montée au niveau 4 n’est jamais retenu.
notice-country-missing = Pays absent : { $country }, { $source }
notice-country-missing-text = La source ne le cite plus depuis le { $moment }. Ses derniers conseils sont gardés.
notice-card-refused = Message refusé par { $platform }
notice-card-refused-text = La plateforme ne l’acceptera jamais, il n’a donc pas été remis :

## Commandes : les descriptions ont au plus 100 caractères

command-status = Ce que disent les gouvernements d’un pays : niveaux, appels à partir, ambassades
command-subscribe = Sonner ici quand des gouvernements changent leurs conseils pour un pays
command-unsubscribe = Ne plus sonner ici pour un pays
command-list = Ce qui sonne ici
command-help = Ce que je sais faire
command-start = Qui je suis, et les premiers pas
option-country = Pays : nom ou code
option-country-or-all = Pays : nom ou code, ou « tous »
option-severity = À partir de quelle gravité : extrême, grave, modérée (habituelle) ou mineure

usage-status = /status <pays>
usage-subscribe = /subscribe <pays ou tous> [gravité] [digest]
usage-unsubscribe = /unsubscribe <pays ou tous>
usage-list = /list
usage-help = /help
usage-start = /start
example-status = /status Mali
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
example-help = /help
example-start = /start

## Situation

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
status-blind = ⚠️ Source aveugle depuis { $duration } : { $reason }. Ceci n’est peut-être plus à jour.
status-blind-unread = ⚠️ Encore jamais lue, source aveugle depuis { $duration } : { $reason }.
status-unread = ⚪ Pas encore lu. Redemandez dans quelques minutes.
status-nothing = ⚪ { $country } : pas de conseils, ou pas encore lisibles.
status-missing = ⚠️ { $country } : absent de la source depuis le { $day }. Ce sont ses derniers conseils.

## Abonnements

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

## Liste, aide, accueil

list-title = Ce qui sonne ici
list-wish = { $country } : { $least }, depuis le { $day }
list-hint = Pour ajouter : /subscribe <pays>. Pour enlever : /unsubscribe <pays>.
list-empty-title = Rien ne sonne encore ici
list-empty = Pour être averti au sujet d’un pays, tapez par exemple :

help-title = Ce que je sais faire
help-about = Je lis ce que les gouvernements disent à leurs ressortissants au sujet de chaque pays, et je sonne quand cela change. Leurs mots sont cités tels quels ; vérifiez par le lien avant d’agir.
help-severities = La gravité d’une alerte :
help-severity = { $severity } : { $means }

start-title = Tocsin, une cloche d’alarme pour les conseils aux voyageurs
start-about = Je lis ce que les gouvernements disent à leurs ressortissants au sujet de chaque pays. Quand l’un d’eux appelle à partir, retire le personnel de son ambassade ou change de niveau, je sonne ici, une fois, avec ses propres mots.
start-step-status = 1. Regarder :
start-step-subscribe = 2. Être averti (dans un groupe, c’est à un admin de le taper) :
start-step-list = 3. Voir ce qui sonne ici :
start-help = Tout le reste : /help

## Réponses à ce qui ne se peut pas

unknown-command-title = Je ne connais pas /{ $command }
unknown-command-near = Vouliez-vous dire l’une de celles-ci ?
unknown-command = Ce que je sais faire : /help
missing-country-title = Quel pays ?
missing-country = Tapez le pays après la commande, par exemple :
several-title = Lequel voulez-vous dire ?
several = Plusieurs pays correspondent à « { $typed } ». Choisissez :
no-country-title = Aucun pays trouvé
no-country = Aucun pays ne correspond à « { $typed } ».
no-country-near = Vouliez-vous dire l’un de ceux-ci ?
no-country-example = Essayez son nom ou son code à deux lettres, par exemple :
one-country-title = Un seul pays à la fois
one-country = Ceci vaut pour un seul pays, par exemple :
bad-severity-title = Je ne connais pas cette gravité
bad-severity = « { $typed } » ne figure pas parmi : { $names }. Par exemple :
not-admin-title = Réservé aux admins
not-admin = Ce qui sonne dans un groupe est choisi par ses admins. Rien n’a changé.
not-operator-title = Réservé aux opérateurs
not-operator = Ceci est pour ceux qui font fonctionner le bot. Rien n’a changé.
platform-silent-title = Veuillez réessayer
platform-silent = Impossible de savoir si vous êtes admin ici : la plateforme n’a pas répondu. Rien n’a changé.
disk-full-title = Je ne peux pas le noter
disk-full = Le disque de l’ordinateur sur lequel je tourne est plein. Rien n’a changé ; la personne qui me gère doit faire de la place.
unexpected-title = Une erreur est survenue
unexpected = C’est ma faute, pas la vôtre. Elle est signalée ; veuillez réessayer.
no-such-button = Il n’y a pas de bouton { $number } ici.

## Démarrage

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

## Démonstration

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

## Held polls

command-held = Laisser partir ou écarter ce qui attend un opérateur
usage-held = /held
example-held = /held
held-title = Ce qui attend un oui ou un non
held-none-title = Rien n’attend
held-none = Aucun relevé n’est retenu.
held-poll = { $source }, { $moment } : { $count ->
    [one] un pays
   *[other] { $count } pays
 } d’un coup, dont { $examples }.
held-let-out = Laisser partir : { $source }
held-drop = Écarter : { $source }
held-released-title = Parti
held-released = { $chats ->
    [0] Aucune discussion n’a demandé ces pays.
    [one] Une discussion en est avertie, en un seul message.
   *[other] { $chats } discussions en sont averties, en un seul message chacune.
 }
held-discarded-title = Écarté
held-discarded = Aucune discussion n’en est avertie. /status continue de montrer ce que la source publie.
held-gone-title = N’est plus retenu
held-gone = Ce relevé a déjà été tranché, ou n’a jamais été retenu.
folded-title = { $government } : { $count ->
    [one] un pays change
   *[other] { $count } pays changent d’un coup
 }
folded-text = Vérifié par un opérateur avant l’envoi. Les plus graves d’abord.
page-more = (et { $count } de plus)
words-for-at-once = immédiat, tout de suite
words-for-digest = résumé, quotidien
words-for-off = non, fin
option-mode = Chacune aussitôt, ou une fois par jour ensemble (digest) ; les extrêmes toujours aussitôt
option-duration = Pour combien de temps : 90m, 12h, 3j, ou off
option-setting = Ce qu’il faut régler
option-value = La valeur ; sans elle, vous voyez ce qui est réglé
option-code = Le code donné à l’autre salon, ou off
option-alert = Le numéro de l’alerte
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
subscribed-digest = Une fois par jour ensemble, à { $hour } h ({ $zone }). Les alertes extrêmes arrivent tout de même aussitôt.
list-wish-digest = { $country } : { $least }, une fois par jour ensemble, depuis le { $day }
bad-duration-title = Pour combien de temps ?
bad-duration = « { $typed } » n’est pas une durée. Écrivez des minutes, des heures ou des jours, 30 jours au plus, ou off. Par exemple :
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
command-settings = Langue, fuseau, heure du résumé, heures calmes, exercices, bouton « vu »
usage-settings = /settings [quoi] [valeur]
example-settings = /settings quiet 22-7
settings-title = Réglages de ce salon
settings-changed = Changé.
settings-unknown-title = Ce réglage n’existe pas
settings-unknown = Je ne connais pas « { $typed } ». Il y a : { $names }.
settings-wrong-title = Cette valeur ne convient pas
settings-wrong = « { $value } » ne convient pas à { $setting }. Par exemple :
setting-language = Langue : { $language }.
setting-timezone = Fuseau horaire : { $timezone }.
setting-digest = Les résumés arrivent à { $hour } h.
setting-quiet = { $quiet ->
    [off] Pas d’heures calmes.
   *[other] Heures calmes : { $quiet }. Seules les alertes extrêmes sonnent alors ; le reste attend leur fin.
  }
setting-drills = { $drills ->
    [on] Les exercices sonnent ici.
   *[other] Les exercices ne sonnent pas ici.
  }
setting-seen = { $minutes ->
    [0] Les alertes extrêmes n’ont pas de bouton « vu ».
   *[other] Les alertes extrêmes ont un bouton « vu » ; si personne ne le presse en { $minutes } min, elles sont répétées une fois, en appelant les admins ou le rôle.
  }
setting-role = { $role ->
    [none] Rôle appelé par une telle répétition : aucun.
   *[other] Rôle appelé par une telle répétition : { $role }.
  }
command-link = Lier ce salon à un autre de votre communauté
usage-link = /link [code ou off]
example-link = /link
link-offered-title = Lier un autre salon à celui-ci
link-offered = Un admin tape ceci dans l’autre salon d’ici 15 minutes. Ce que personne ne marque comme vu dans l’un est alors répété dans les deux.
link-made-title = Liés
link-made = Ce salon et { $chat } vont désormais ensemble. Pour y mettre fin : /link off
link-stands-title = Déjà lié
link-stands = Ce salon va avec { $chat }. Pour y mettre fin : /link off
link-unknown-title = Ce code ne convient pas
link-unknown = Il est inconnu, déjà utilisé, vieux de plus de 15 minutes, ou celui de ce salon même. /link en donne un nouveau.
link-off-title = Lié à aucun autre salon
link-off = Ce que personne ne marque comme vu ici n’est répété qu’ici.
command-seen = Marquer une alerte extrême comme vue, pour qu’elle ne soit pas répétée
usage-seen = /seen <numéro>
example-seen = /seen 12
seen-button = Vu
seen-marked = Marqué comme vu, { $moment }
seen-nothing-title = Rien à marquer
seen-nothing = Ce salon n’a pas été interrogé sur cette alerte.
unseen-here = Personne ici n’a marqué ceci comme vu :
unseen-there = Personne dans { $chat } n’a marqué ceci comme vu :
command-receipts = Quels salons ont reçu les dernières alertes, et en combien de temps
usage-receipts = /receipts [numéro]
example-receipts = /receipts 12
receipts-title = Ce que sont devenues les dernières alertes
receipts-one-title = Alerte { $number } : { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Alerte { $number }
receipts-sent = { $chats ->
    [one] { $sent } salon sur 1
   *[other] { $sent } salons sur { $chats }
  }
receipts-times = p50 { $median }, p99 { $p99 }, la plus lente { $slowest }
receipts-attempts = jusqu’à { $attempts } essais
receipts-waiting = { $waiting } en attente
receipts-failed = { $count } jamais : { $reason }
receipts-none-title = Pas encore d’alerte
receipts-none = Rien n’est parti jusqu’ici.
receipts-unknown-title = Pas d’alerte de ce numéro
receipts-unknown = /receipts montre les numéros des dernières.
receipt-pending = attend
receipt-claimed = en cours d’envoi
receipt-sent = acceptée
receipt-gone = salon fermé
receipt-refused = abandonnée
receipt-attempts = { $attempts ->
    [one] 1 essai
   *[other] { $attempts } essais
  }
command-drill = Envoyer un exercice par tout le chemin réel
usage-drill = /drill
example-drill = /drill
drill-nobody-title = Aucun salon ne veut d’exercices
drill-nobody = Un admin d’un salon les active :
notice-audit-gap = Tous les salons n’ont pas l’alerte sur { $country } ({ $source })
notice-audit-gap-text = Cinq minutes après : { $missing } sans envoi, { $late } pas encore remis. { $command } en dit plus.
mode-at-once = chacune aussitôt
mode-digest = une fois par jour ensemble
option-answer = yes ou no
option-source = La source
option-moment = Le moment de la lecture

## Sources, pour tous

command-sources = D’où viennent les conseils, leur fraîcheur, licences et mentions
usage-sources = /sources
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
status-paused = ⏸ Suspendue par un opérateur : ce qu’elle dit maintenant n’est pas connu.
consensus-paused = { $government } : source suspendue par un opérateur

## Flux, pour les opérateurs

command-feeds = Lister, ajouter, essayer, suspendre ou hâter ce qui est lu
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml grave
option-text = Texte : le reste de la ligne
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
notice-bulletins-held = Retenu : { $name } apporte { $count } nouvelles entrées d’un coup
notice-bulletins-held-text = { $source } a peut-être été refait. Rien ne part avant qu’un opérateur ne dise oui ou non : /held
notice-bulletin-doubtful = { $name } : { $count ->
    [one] les pays d’une entrée n’étaient pas clairs
   *[other] les pays de { $count } entrées n’étaient pas clairs
  }
notice-bulletin-doubtful-text = Ces noms peuvent désigner plusieurs lieux : personne n’a eu vent des entrées sous ces noms. /bulletin permet de les transmettre à la main :
notice-bulletin-doubtful-entry = { $names } : « { $title } »

## Bulletins

kind-bulletin = bulletin
did-bulletin = bulletin de { $government }
command-bulletin = Envoyer un point de situation à tous ceux qui suivent un pays
usage-bulletin = /bulletin [gravité] <pays> faits : … risques : … recommandations : …
example-bulletin = /bulletin Mali faits : le carburant manque à Bamako. risques : files. recommandations : gardez une réserve.
words-for-facts = faits, fait, situation
words-for-risks = risques, risque
words-for-recommendations = recommandations, recommandation, conseils
bulletin-title = { $country } : bulletin de { $from }
bulletin-title-operator = { $country } : point de situation
bulletin-not-government-feed = Pas un gouvernement : un flux ajouté par les opérateurs de ce bot. Personne ne l’a vérifié.
bulletin-not-government-operator = Pas un gouvernement : écrit par les opérateurs de ce bot.
bulletin-call = { $scope ->
    [region] Il transmet un appel, pour une partie du pays : { $grade }
   *[country] Il transmet un appel : { $grade }
  }
bulletin-staff = Il dit du personnel d’ambassade :
bulletin-hazards = Dangers nommés : { $hazards }.
bulletin-facts = Faits
bulletin-risks = Risques à prévoir
bulletin-recommendations = Recommandations
bulletin-also = Il nomme aussi : { $countries }.
bulletin-governments = Ce que disent les gouvernements :
bulletin-source-operator = Opérateurs de ce bot · { $moment }
bulletin-posted-title = Point de situation : { $country }
bulletin-posted = { $count ->
    [0] Aucune discussion n’en est avertie (gravité : { $severity }).
    [one] Il part vers une discussion (gravité : { $severity }).
   *[other] Il part vers { $count } discussions (gravité : { $severity }).
  }
bulletin-posted-milder = Ses mots ne portent pas plus : « extrême » demande un appel à partir, « grave » un danger.
bulletin-posted-nobody = Aucune discussion ne suit ce pays à cette gravité. Pour le suivre :
missing-text-title = Quel est le point de situation ?
missing-text = Écrivez-le après le pays, par exemple :
unclear-country-title = De quel pays s’agit-il ?
unclear-country = « { $typed } » ne commence pas par un seul pays. Rien n’a été envoyé. Commencez par son nom ou son code.
folded-bulletins-title = { $from } : { $count ->
    [one] un bulletin
   *[other] { $count } bulletins d’un coup
  }
option-action = Que faire : list, add, test, remove, pause, resume, poll ou interval
topic-lost-title = Ce sujet n’existe plus
topic-lost = Le sujet où arrivaient les alertes a été supprimé : elles arrivent ici désormais. Pour les déplacer, tapez /subscribe dans un autre sujet et /unsubscribe everything ici.
