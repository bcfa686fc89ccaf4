command-held = Far partire o scartare ciò che attende un gestore
usage-held = /held
example-held = /held
held-title = Ciò che attende un sì o un no
held-none-title = Nulla in attesa
held-none = Nessuna lettura è trattenuta.
held-poll = { $source }, { $moment }: { $count ->
    [one] un Paese
   *[other] { $count } Paesi
 } insieme, per esempio { $examples }.
held-let-out = Far partire: { $source }
held-drop = Scartare: { $source }
held-released-title = Inviato
held-released = { $chats ->
    [0] Nessuna chat ha chiesto questi Paesi.
    [one] Arriva a una chat, in un solo messaggio.
   *[other] Arriva a { $chats } chat, in un solo messaggio ciascuna.
 }
held-discarded-title = Scartato
held-discarded = Non arriva a nessuna chat. /status continua a mostrare ciò che la fonte pubblica.
held-gone-title = Non più trattenuto
held-gone = Su questa lettura si è già deciso, o non è mai stata trattenuta.
option-alert = Il numero dell’allerta
command-seen = Segnare come vista un’allerta estrema, perché non venga ripetuta
usage-seen = /seen <numero>
example-seen = /seen 12
command-receipts = Quali chat hanno ricevuto le ultime allerte, e in quanto tempo
usage-receipts = /receipts [numero]
example-receipts = /receipts 12
receipts-title = Che fine hanno fatto le ultime allerte
receipts-one-title = Allerta { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Allerta { $number }
receipts-sent = { $chats ->
    [one] { $sent } su 1 chat
   *[other] { $sent } su { $chats } chat
  }
receipts-times = p50 { $median }, p99 { $p99 }, la più lenta { $slowest }
receipts-attempts = fino a { $attempts } tentativi
receipts-waiting = { $waiting } in attesa
receipts-failed = { $count } mai: { $reason }
receipts-none-title = Ancora nessuna allerta
receipts-none = Finora non è partito nulla.
receipts-unknown-title = Questa allerta non esiste
receipts-unknown = I numeri delle ultime sono in /receipts.
receipt-pending = in attesa
receipt-claimed = invio in corso
receipt-sent = accettata
receipt-gone = chat chiusa
receipt-refused = abbandonata
receipt-attempts = { $attempts ->
    [one] 1 tentativo
   *[other] { $attempts } tentativi
  }
command-drill = Inviare un’esercitazione lungo tutto il percorso reale
usage-drill = /drill
example-drill = /drill
drill-nobody-title = Nessuna chat vuole esercitazioni
drill-nobody = Un amministratore di una chat le attiva così:
option-answer = yes o no
option-source = La fonte
option-moment = Il momento della lettura
