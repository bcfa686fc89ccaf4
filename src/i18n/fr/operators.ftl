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
option-alert = Le numéro de l’alerte
command-seen = Marquer une alerte extrême comme vue, pour qu’elle ne soit pas répétée
usage-seen = /seen <numéro>
example-seen = /seen 12
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
option-answer = yes ou no
option-source = La source
option-moment = Le moment de la lecture
