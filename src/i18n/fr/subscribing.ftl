words-for-all = tous, toutes, monde, partout
words-for-everything = tout

severity-extreme-and-worse = alertes extrêmes seulement
severity-severe-and-worse = alertes graves et extrêmes
severity-moderate-and-worse = alertes modérées, graves et extrêmes
severity-minor-and-worse = chaque changement
severity-extreme-rings = Sonne quand un gouvernement dit à ses ressortissants de quitter le pays, ordonne le départ du personnel de son ambassade, en suspend l’activité ou déconseille tout voyage (niveau 4).
severity-severe-rings = Sonne aussi quand il est conseillé d’envisager un départ ou de quitter une partie du pays, quand le personnel d’une ambassade peut partir ou quand le niveau monte à 3.
severity-moderate-rings = Sonne aussi à tout autre changement de niveau, pour le pays ou une partie du pays.
severity-minor-rings = Sonne aussi quand seul le texte change. Cela peut être fréquent.

command-subscribe = Sonner ici quand des gouvernements changent leurs conseils pour un pays ou une région
command-unsubscribe = Ne plus sonner ici pour un pays ou une région
command-list = Ce qui sonne ici
option-country-or-all = Pays ou région : nom ou code, ou « tous »
option-severity = À partir de quelle gravité : extrême, grave, modérée (habituelle) ou mineure

usage-subscribe = /subscribe [lieu] [gravité] [digest] [nouvelles] [selon gouvernements]
usage-unsubscribe = /unsubscribe [pays, région ou tous]
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sous surveillance : { $country }
subscribed-title-again = Toujours sous surveillance : { $country }
subscribed = Désormais, pour { $country }, ici : { $least }.
subscribed-before = Avant : { $terms }.
subscribed-undo = Pour annuler :
subscribed-look = Situation actuelle
unsubscribed-title = Fin de la surveillance : { $country }
unsubscribed = L’abonnement d’ici pour { $country } est supprimé.
unsubscribed-world = Les alertes pour tous les pays sonnent encore ici, celui-ci compris. Pour les arrêter :
unsubscribed-others = Ces abonnements l’englobent ou en font partie, et sonnent encore ici : { $countries }.
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

list-title = Ce qui sonne ici
list-wish = { $country } : { $terms }, depuis le { $day }
list-hint = Pour ajouter : /subscribe. Pour changer ou enlever, un admin touche le bouton.
list-empty-title = Rien ne sonne encore ici
list-empty = Pour être averti au sujet d’un pays, tapez par exemple :

words-for-at-once = immédiat, tout de suite
words-for-digest = résumé, quotidien
words-for-off = non, arrêt
words-for-minutes = m, min
words-for-hours = h
words-for-days = j
option-mode = Chacune aussitôt, ou une fois par jour ensemble (digest) ; les extrêmes toujours aussitôt
option-duration = Pour combien de temps : 90m, 12h, 3j, ou off
subscribed-digest = Une fois par jour ensemble, à { $hour } h ({ $zone }). Les alertes extrêmes arrivent tout de même aussitôt.
command-silence = Faire taire un pays, une région ou tous pour un temps
usage-silence = /silence [pays, région ou tous] [12h, 3j … ou off]
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
mode-at-once = chacune aussitôt
mode-digest = une fois par jour ensemble
words-for-levels = niveaux, niveau
words-for-departure = départ, départs, appels, appels à partir
words-for-mission = ambassade, ambassades
words-for-bulletins = bulletins, bulletin
# Ce qui précède les noms des sources. Aucun mot d’un nom de pays ou de région.
words-for-from = selon
option-kinds = Seulement ces nouvelles : niveaux, départ, ambassade, bulletins ; plusieurs avec des virgules
option-sources = Seulement ces gouvernements : noms ou codes, plusieurs avec des virgules
news-levels = niveaux
news-departure = appels à partir
news-mission = ambassades
news-bulletins = bulletins
news-levels-means = Niveaux : le danger qu’un gouvernement y voit, pour le pays ou une partie, et les textes nouveaux.
news-departure-means = Appels à partir : quand un gouvernement dit à ses ressortissants de partir ou d’y songer, et quand cela prend fin.
news-mission-means = Ambassades : quand le personnel peut ou doit partir, quand les services consulaires ou toute l’activité sont suspendus, et quand tout reprend.
news-bulletins-means = Bulletins : rapports de flux et de ceux qui exploitent ce bot. Aucun gouvernement n’y parle.
source-operators = ceux qui exploitent ce bot
terms-joined = { $before }, { $next }
terms-kinds = seulement { $kinds }
terms-sources = seulement selon { $sources }
bad-word-title = Je ne connais pas ce mot
bad-word = « { $typed } » ne figure pas parmi : { $names }. Par exemple :
bad-source-title = Quelles sources ?
bad-source = « { $typed } » n’est aucune de mes sources.
sources-read = Après « selon » viennent les noms ou codes de gouvernements, avec des virgules. Je lis : { $names }. Par exemple :
example-from-sources = /subscribe Mali selon États-Unis, Royaume-Uni
never-rings-title = Cela ne sonnerait jamais
never-rings = Les bulletins viennent de flux et de ceux qui exploitent ce bot, tout le reste des gouvernements. Rien ne peut être à la fois ce que vous avez nommé ; rien n’a changé. Par exemple :
subscribed-region = { $count ->
    [one] Cela fait { $count } pays : { $countries }.
   *[other] Cela fait { $count } pays : { $countries }.
  }
subscribed-kinds = Seulement ces sortes de nouvelles :
subscribed-unheard-kinds = Écarté, même à l’extrême : { $kinds }.
subscribed-sources = Seulement selon : { $sources }. Ce que dit toute autre source est écarté, même un appel à partir, et de même les bulletins d’autrui.
subscribed-unread = Pas lu en ce moment, rien ne peut donc en sonner : { $sources }.
wish-from-severity = Dès { $severity }
wish-at-once = Chacune aussitôt
wish-digest = Une fois par jour
wish-kinds-open = Nouvelles ›
wish-kinds-title = { $country } : quelles nouvelles ?
wish-kinds = Touchez une sorte pour l’ajouter (✓) ou l’écarter (✗). Ce qui est écarté ne sonne pas, si grave que ce soit.
wish-back = ‹ Retour
wish-undo = Annuler
wish-remove = Supprimer
command-wish = Voir un abonnement, ou le changer
usage-wish = /wish <code> [quoi] [valeur]
example-wish = /wish ML severity severe
option-place = Code du pays ou de la région
option-region = Code de la région
command-pick = Choisir des pays par région
usage-pick = /pick [code d’une région]
example-pick = /pick 011
pick-title = Quels pays ?
pick-world = Choisissez, ou tapez un nom, par exemple :
pick-region-title = { $region } : tout, ou une partie ?
pick-region = Choisissez une partie, ou le tout.
pick-country = Choisissez un pays, ou le tout. Ce qui porte ✓ sonne déjà ici.
pick-whole = Tout : { $region }
pick-back = ‹ Retour
list-count = { $count ->
    [one] { $count } abonnement.
   *[other] { $count } abonnements.
  }
list-change = { $country } ›
list-pick = Choisir un pays
silence-still = Se taisent encore, pour les mêmes pays : { $places }.
command-export = Abonnements et réglages d’ici, à garder ou à transmettre
usage-export = /export
example-export = /export
export-title = Ce qui est suivi et réglé ici
export = { $count ->
    [one] Ailleurs, un admin tape /import et cette ligne. Elle y ajoute et remplace ; elle n’enlève rien.
   *[other] Ailleurs, un admin tape /import et chacune de ces { $count } lignes. Elles y ajoutent et remplacent ; elles n’enlèvent rien.
  }
command-import = Reprendre les abonnements et réglages que /export a écrits ailleurs
usage-import = /import <ligne de /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = La ligne que /export a écrite
import-missing = Tapez /import puis la ligne que ceci écrit ailleurs :
import-bad-title = Rien n’a été repris
import-no-json = Ceci n’est pas une ligne de moi : « { $value } ». Copiez tout ce que ceci écrit :
import-bad = À { $where } se trouve « { $value } », que je ne peux pas reprendre. Rien n’a changé. Une ligne correcte est ce que ceci écrit :
import-absent = Il n’y a rien à { $where }. Rien n’a changé. Une ligne correcte est ce que ceci écrit :
imported-title = Repris
imported-added = { $count ->
    [one] { $count } abonnement ajouté.
   *[other] { $count } abonnements ajoutés.
  }
imported-replaced = { $count ->
    [one] { $count } abonnement remplacé.
   *[other] { $count } abonnements remplacés.
  }
imported-same = { $count ->
    [one] { $count } abonnement était déjà là.
   *[other] { $count } abonnements étaient déjà là.
  }
imported-settings = { $count ->
    [one] { $count } réglage repris.
   *[other] { $count } réglages repris.
  }
imported-kept = Rien n’a été enlevé. Ce qui sonne ici désormais :
