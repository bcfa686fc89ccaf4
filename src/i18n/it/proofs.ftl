### Su che cosa si basa un’allerta: le parole di prima e di dopo, e ciò che è stato letto.

command-proof = Su che cosa si basa un’allerta: le parole di prima e di dopo, e ciò che è stato letto
usage-proof = /proof [numero] [file]
example-proof = /proof 12
option-attachment = file per i testi di prima e di dopo, answer per la risposta di un server
option-document = Quale delle risposte, per esempio 2
proof-button = Prova
proofs-button = Prove
proof-here-title = Su che cosa si basano le ultime allerte di qui
proof-anywhere-title = Qui non è ancora suonato nulla: le ultime allerte altrove
proof-none-title = Ancora nessuna allerta
proof-none = Finora non è partito nulla.
proof-unknown-title = Questa allerta non esiste
proof-unknown = Non c’è nessuna allerta «{ $typed }».
proof-before = Prima:
proof-after = Ora:
proof-new = Nuovo:
proof-gone = Scomparso:
proof-alone = La frase:
proof-stood = Le stesse parole c’erano già prima.
proof-field = Si basa su un dato o una formula che il governo pubblica, non su una frase.
proof-more-sentences = { $count ->
    [one] È cambiata un’altra frase: è nel file.
   *[other] Sono cambiate altre { $count } frasi: sono nel file.
  }
proof-dated = data della fonte: { $day }
proof-undated = la fonte non indica una data
proof-fetched = Ciò che è stato letto
proof-fetched-page = Ciò che è stato letto, pagina { $page } di { $pages }
proof-not-kept = Non conservato: questa allerta è più vecchia delle prove, o con essa non è stato salvato nulla.
proof-texts-gone = I testi di prima e di dopo sono stati tolti dopo { $days } giorni.
proof-no-texts = Di quella lettura non si conserva alcun testo.
proof-no-before = Non c’è un testo precedente con cui confrontare.
proof-no-after = Il testo di quella lettura non è conservato.
proof-no-documents = Ciò che ha risposto il server del governo non è conservato.
proof-of-exercise = Un’esercitazione: nessun governo l’ha detto.
proof-of-bulletin = Un rapporto, non il consiglio di un governo: non se ne conserva altro.
proof-of-turn = Si basa su ciò che hanno detto i singoli governi.
proof-turn-unknown = Di questi governi non è nota alcuna allerta sulla partenza: possono aver invitato a partire prima della mia prima lettura.
proof-file-button = Testi in un file
proof-answer-button = Risposta { $place }
proof-back = Torna alla prova
proof-no-file-title = Nessun testo
proof-no-file = Dell’allerta { $number } non si conserva alcun testo.
proof-no-answer-title = Questa risposta non esiste
proof-no-answer = L’allerta { $number } non ha una risposta { $place }.
proof-answer-gone-title = Non più conservata
proof-answer-gone = La risposta { $place } dell’allerta { $number } è stata tolta. La sua impronta è ancora nella prova.
proof-same-texts = I testi sono uguali.
proof-check = SHA-256 dell’intera risposta:

file-cut = Tagliato: qui un file ha al massimo 1 MB.
file-not-taken = Non è stato possibile inviare qui il file { $name }.
