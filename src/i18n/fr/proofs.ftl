### Sur quoi repose une alerte : les mots d’avant et d’après, et ce qui a été lu.

command-proof = Sur quoi repose une alerte : les mots avant et après, et ce qui a été lu
usage-proof = /proof [numéro] [file]
example-proof = /proof 12
option-attachment = file pour les textes avant et après, answer pour la réponse d’un serveur
option-document = Laquelle des réponses, par exemple 2
proof-button = Preuve
proofs-button = Preuves
proof-here-title = Sur quoi reposent les dernières alertes d’ici
proof-anywhere-title = Rien n’a encore sonné ici : les dernières alertes ailleurs
proof-none-title = Pas encore d’alerte
proof-none = Rien n’est parti jusqu’ici.
proof-unknown-title = Alerte inconnue
proof-unknown = Il n’y a pas d’alerte « { $typed } ».
proof-before = Avant :
proof-after = Maintenant :
proof-new = Nouveau :
proof-gone = Disparu :
proof-alone = La phrase :
proof-stood = Les mêmes mots y figuraient déjà avant.
proof-field = Elle repose sur une indication ou une formule que le gouvernement publie, pas sur une phrase.
proof-more-sentences = { $count ->
    [one] Une autre phrase a changé : elle est dans le fichier.
   *[other] { $count } autres phrases ont changé : elles sont dans le fichier.
  }
proof-dated = date de la source : { $day }
proof-undated = la source n’indique pas de date
proof-fetched = Ce qui a été lu
proof-fetched-page = Ce qui a été lu, page { $page } sur { $pages }
proof-not-kept = Non conservé : cette alerte est plus ancienne que les preuves, ou rien n’a été gardé avec elle.
proof-texts-gone = Les textes d’avant et d’après ont été supprimés au bout de { $days } jours.
proof-no-texts = Aucun texte de cette lecture n’est conservé.
proof-no-before = Il n’y a pas de texte antérieur pour comparer.
proof-no-after = Le texte de cette lecture n’est pas conservé.
proof-no-documents = La réponse du serveur du gouvernement n’est pas conservée.
proof-of-exercise = Un exercice : aucun gouvernement n’a dit cela.
proof-of-bulletin = Un rapport, pas le conseil d’un gouvernement : rien d’autre n’en est conservé.
proof-of-turn = Elle repose sur ce que chaque gouvernement a dit.
proof-turn-unknown = Aucune alerte de ces gouvernements au sujet d’un départ n’est connue : ils ont pu appeler au départ avant ma première lecture.
proof-file-button = Textes en fichier
proof-answer-button = Réponse { $place }
proof-back = Retour à la preuve
proof-no-file-title = Pas de textes
proof-no-file = Aucun texte de l’alerte { $number } n’est conservé.
proof-no-answer-title = Réponse inconnue
proof-no-answer = L’alerte { $number } n’a pas de réponse { $place }.
proof-answer-gone-title = N’est plus conservée
proof-answer-gone = La réponse { $place } de l’alerte { $number } a été supprimée. Son empreinte figure encore dans la preuve.
proof-same-texts = Les textes sont identiques.
proof-check = SHA-256 de la réponse entière :

file-cut = Coupé : un fichier a au plus 1 Mo ici.
file-not-taken = Le fichier { $name } n’a pas pu être envoyé ici.
