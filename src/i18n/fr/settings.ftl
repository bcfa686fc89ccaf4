option-setting = Ce qu’il faut régler
option-value = La valeur ; sans elle, vous voyez ce qui est réglé
option-code = Le code donné à l’autre salon, ou off
command-settings = Langue, fuseau, heure du résumé, heures calmes, exercices, bouton « vu »
usage-settings = /settings [quoi] [valeur]
example-settings = /settings quiet 22-7
settings-title = Réglages de ce salon
settings-changed = Changé.
settings-hint = Pressez ce que vous voulez changer, ou tapez-le :
settings-back = Retour
settings-where = Ici : { $chat }
settings-where-topic = Ici : { $chat }, sujet { $topic }
settings-move-telegram = Dans un groupe à sujets, chaque sujet a ses propres réglages et abonnements, et les alertes arrivent là où /subscribe a été tapé. Pour les déplacer, tapez /subscribe dans l’autre sujet et /unsubscribe everything ici.
settings-move-discord = Chaque salon et chaque fil a ses propres réglages et abonnements, et les alertes arrivent là où /subscribe a été tapé. Pour les déplacer, tapez /subscribe dans l’autre et /unsubscribe everything ici.
setting-name-language = Langue
setting-name-timezone = Fuseau horaire
setting-name-digest = Heure des résumés
setting-name-quiet = Heures calmes
setting-name-drills = Exercices
setting-name-seen = Bouton « vu »
setting-name-role = Rôle à appeler
setting-hint-language = Choisissez-en une, ou tapez son code :
setting-hint-timezone = Les heures calmes, les résumés et toutes les heures indiquées ici s’entendent dans ce fuseau. Tapez son nom, Continent/Ville :
setting-hint-digest = Choisissez, ou tapez une heure de 0 à 23 :
setting-hint-quiet = Choisissez-les, ou tapez deux heures :
setting-hint-drills = Les opérateurs envoient parfois un exercice, marqué comme tel. Choisissez, ou tapez :
setting-hint-seen = Après combien de temps est-elle répétée ? Choisissez, ou tapez des minutes, de 1 à 1440 :
setting-hint-role = Tapez-le comme une mention :
setting-on = Oui
setting-off = Non
setting-hour = { $hour } h
setting-minutes = { $minutes } min
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
words-for-yes = oui
words-for-no = non
