command-sources = Da dove vengono gli avvisi, quanto sono aggiornati, licenze e crediti
usage-sources = /sources [continente]
example-sources = /sources
sources-title = { $count ->
    [one] Una fonte sotto osservazione
   *[other] { $count } fonti sotto osservazione
  }
sources-paused = sospesa da un gestore
sources-blind = senza informazioni da { $duration }: { $reason }
sources-unread = non ancora letta
sources-unproven = non collaudata: finora non è stata letta alcuna risposta reale
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Non osservate
sources-off-needs = spenta: il suo server richiede un relay o una chiave che non sono impostati
sources-off-chosen = spenta: i gestori ne hanno scelte altre
sources-feeds = Feed aggiunti dai gestori (non sono governi)
sources-quoted = Tutte le parole dei governi sono citate da queste fonti e restano loro.
command-feeds = Elencare, aggiungere, provare, sospendere o interrogare subito ciò che viene letto
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml grave
feeds-title = { $feeds ->
    [0] Nessun feed
    [one] Un feed
   *[other] { $feeds } feed
  }, { $sources ->
    [one] una fonte
   *[other] { $sources } fonti
  }
feeds-none = Nessun feed è stato ancora aggiunto:
feeds-sources = Fonti dei governi
feeds-sources-off = Spente: { $sources }. /feeds resume <id> ne accende una.
feeds-doubts = I Paesi non erano chiari, quindi nessuno ha ricevuto questo con questi nomi
feeds-every = ogni { $duration }
feeds-at-most = gravità massima: { $severity }
feeds-last-error = ultima lettura non riuscita: { $reason }
feeds-untitled = (senza titolo)
feeds-added-title = Aggiunto: { $name }
feeds-added = { $count ->
    [0] Non ha ancora voci. Il suo id è { $id }.
    [one] La sua unica voce è registrata e non avvisa; le nuove avviseranno. Il suo id è { $id }.
   *[other] Le sue { $count } voci sono registrate e non avvisano; le nuove avviseranno. Il suo id è { $id }.
  }
feeds-added-severity = Gravità massima dei suoi bollettini: { $severity }, e mai più di quanto le loro parole giustifichino.
feeds-known-title = C’è già
feeds-known = Questo feed è { $id }.
feeds-bad-address-title = Non è l’indirizzo di un feed
feeds-bad-address = Deve iniziare con http:// o https:// e non contenere né utente né password.
feeds-trouble-title = Questo feed non si può leggere
feeds-trouble = Non è stato aggiunto nulla. Motivo: { $reason }.
feeds-removed-title = Rimosso
feeds-removed = { $id } non viene più letto. Gli avvisi già inviati restano.
feeds-paused-title = Sospeso
feeds-paused = { $id } non viene letto fino a /feeds resume { $id }. Nel frattempo non conta né come guasto né come calma.
feeds-resumed-title = Ripreso
feeds-resumed = { $id } viene letto di nuovo, da ora.
feeds-polled-title = Lettura in corso
feeds-polled = { $id } viene interrogato ora. /feeds list mostra il risultato.
feeds-interval-title = Intervallo impostato
feeds-interval = Da ora, anche dopo un riavvio: { $id }.
feeds-bad-interval-title = Non è un intervallo
feeds-bad-interval = Scrivere un numero con s, m, h o d, da 1s a 7d, per esempio /feeds interval us-state 10m.
feeds-unknown-title = { $id } non esiste
feeds-unknown = Gli id sono in /feeds list. Non è cambiato nulla.
feeds-off-title = { $id }: fonte spenta
feeds-off = /feeds resume { $id } la accende. Non è cambiato nulla.
feeds-is-paused-title = { $id } è in sospeso
feeds-is-paused = Con /feeds resume { $id } torna a essere letto. Non è cambiato nulla.
feeds-not-here-title = Non qui
feeds-not-here = Qui non si legge nulla dal vivo, quindi non c’è nulla da cambiare ({ $id }).
feeds-usage-title = Che cosa può fare /feeds
feeds-usage-add = /feeds add <url> [gravità] [nome]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = La gravità è il massimo che i suoi bollettini possono avere: { $names }. Di solito moderata; gli id sono in /feeds list.
feeds-trial-title = { $title }: { $count ->
    [one] una voce
   *[other] { $count } voci
  }
feeds-trial-empty = Al momento non ha voci.
feeds-trial = Queste sono le più recenti. Non è stato aggiunto né inviato nulla.
feeds-trial-nobody = non cita alcun Paese
feeds-trial-doubtful = non chiaro: { $names }
option-action = Che cosa fare: list, add, test, remove, pause, resume, poll o interval

option-continent = Continente dei governi: un nome, oppure feeds per ciò che non viene da un governo
sources-count-governments = { $count ->
    [one] un governo
   *[other] { $count } governi
  }
sources-count-fine = { $count ->
    [one] una fonte letta
   *[other] { $count } fonti lette
  }
sources-count-blind = { $count ->
    [one] una senza informazioni
   *[other] { $count } senza informazioni
  }
sources-count-unproven = { $count ->
    [one] una non collaudata
   *[other] { $count } non collaudate
  }
sources-count-unread = { $count ->
    [one] una non ancora letta
   *[other] { $count } non ancora lette
  }
sources-count-paused = { $count ->
    [one] una sospesa
   *[other] { $count } sospese
  }
sources-count-off = { $count ->
    [one] una spenta
   *[other] { $count } spente
  }
sources-choose = Ogni governo con licenza e crediti, per continente:
sources-region-button = { $region } ({ $count })
sources-region-title = Fonti: { $region }
sources-feeds-button = Feed ({ $count })
sources-no-feeds = I gestori non ne hanno aggiunto alcuno.
sources-summary = Il quadro generale
