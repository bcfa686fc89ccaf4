words-for-all = tutti, tutte, mondo
words-for-everything = tutto

severity-extreme-and-worse = solo allerte estreme
severity-severe-and-worse = allerte gravi ed estreme
severity-moderate-and-worse = allerte moderate, gravi ed estreme
severity-minor-and-worse = ogni cambiamento
severity-extreme-rings = Avvisa quando un governo raccomanda ai propri cittadini di lasciare il Paese, ordina la partenza del personale dell’ambasciata, ne sospende l’attività o sconsiglia ogni viaggio (livello 4).
severity-severe-rings = Avvisa anche quando si raccomanda di valutare se lasciare il Paese o di lasciarne una parte, quando il personale di un’ambasciata può partire o quando il livello sale a 3.
severity-moderate-rings = Avvisa anche per ogni altro cambiamento di livello, per il Paese o una sua parte.
severity-minor-rings = Avvisa anche quando cambia solo il testo. Può capitare spesso.

command-subscribe = Avvisare qui quando i governi cambiano i loro avvisi per un Paese
command-unsubscribe = Non avvisare più qui per un Paese
command-list = Che cosa avvisa in questa chat
option-country-or-all = Paese: nome o codice, oppure «tutti»
option-severity = Da quale gravità: estrema, grave, moderata (consueta) o lieve

usage-subscribe = /subscribe <Paese o tutti> [gravità] [riepilogo]
usage-unsubscribe = /unsubscribe <Paese o tutti>
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sotto osservazione: { $country }
subscribed-title-again = Ancora sotto osservazione: { $country }
subscribed = Da ora in questa chat, per { $country }: { $least }.
subscribed-before = Prima: { $least }.
subscribed-undo = Per annullare:
subscribed-look = Situazione attuale
unsubscribed-title = Non più sotto osservazione: { $country }
unsubscribed = L’iscrizione per { $country } è eliminata.
unsubscribed-world = Le allerte per tutti i Paesi arrivano ancora qui, anche per questo. Per fermarle:
unsubscribed-others = I Paesi scelti uno per uno avvisano ancora qui: { $countries }.
unsubscribed-none-title = Non era sotto osservazione: { $country }
unsubscribed-none = Non è cambiato nulla.
unsubscribed-everything-title = Qui non avvisa più nulla
unsubscribed-everything = { $count ->
    [one] L’unica iscrizione di questa chat è eliminata.
   *[other] Tutte le { $count } iscrizioni di questa chat sono eliminate.
  }
unsubscribe-which-title = Quale fermare?
unsubscribe-which = Sceglierne una o scriverne il nome:
unsubscribe-everything = Tutto
unsubscribe-more = { $count ->
    [one] E un’altra ({ $count }): vedere /list.
   *[other] E altre { $count }: vedere /list.
  }

list-title = Che cosa avvisa in questa chat
list-wish = { $country }: { $least }, dal giorno { $day }
list-hint = Per aggiungere: /subscribe <Paese>. Per togliere: /unsubscribe <Paese>.
list-empty-title = Qui non avvisa ancora nulla
list-empty = Per ricevere avvisi su un Paese, scrivere per esempio:

words-for-at-once = subito, immediato
words-for-digest = riepilogo, quotidiano
words-for-off = fermare, basta
words-for-minutes = m, min
words-for-hours = h, o
words-for-days = g
option-mode = Ciascuna subito, o una volta al giorno insieme (riepilogo); le estreme sempre subito
option-duration = Per quanto tempo: 90m, 12h, 3g, oppure off
subscribed-digest = Una volta al giorno insieme, alle ore { $hour }:00 ({ $zone }). Le allerte estreme arrivano comunque subito.
list-wish-digest = { $country }: { $least }, una volta al giorno insieme, dal giorno { $day }
command-silence = Silenziare un Paese, o tutti, per un po’
usage-silence = /silence [Paese o tutti] [12h, 3g … oppure off]
example-silence = /silence Mali 12h
silenced-title = In silenzio qui: { $country }
silenced = Su { $country } qui non arriva alcun avviso fino al giorno { $moment }, nemmeno un invito a lasciare il Paese. /status continua a informare.
silence-end = Avvisare di nuovo
silence-end-one = Avvisare di nuovo: { $country }
silence-ended-title = Avvisa di nuovo: { $country }
silence-ended = Da ora. Ciò che è arrivato nel frattempo è in /status.
silence-none-title = Non era in silenzio: { $country }
silence-none = Non è cambiato nulla.
silences-none-title = Qui nulla è in silenzio
silences-none = Per silenziare un Paese per un po’: /silence <Paese> 12h
silences-title = In silenzio qui
silences-one = { $country }, fino al giorno { $moment }
mode-at-once = ciascuna subito
mode-digest = una volta al giorno insieme
