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

command-subscribe = Avvisare qui quando i governi cambiano i loro avvisi per un Paese o una regione
command-unsubscribe = Non avvisare più qui per un Paese o una regione
command-list = Che cosa avvisa in questa chat
option-country-or-all = Paese o regione: nome o codice, oppure «tutti»
option-severity = Da quale gravità: estrema, grave, moderata (consueta) o lieve

usage-subscribe = /subscribe [luogo] [gravità] [riepilogo] [notizie] [secondo governi]
usage-unsubscribe = /unsubscribe [Paese, regione o tutti]
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sotto osservazione: { $country }
subscribed-title-again = Ancora sotto osservazione: { $country }
subscribed = Da ora in questa chat, per { $country }: { $least }.
subscribed-before = Prima: { $terms }.
subscribed-undo = Per annullare:
subscribed-look = Situazione attuale
unsubscribed-title = Non più sotto osservazione: { $country }
unsubscribed = L’iscrizione per { $country } è eliminata.
unsubscribed-world = Le allerte per tutti i Paesi arrivano ancora qui, anche per questo. Per fermarle:
unsubscribed-others = Queste iscrizioni lo comprendono o ne comprendono una parte, e avvisano ancora qui: { $countries }.
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

list-title = Che cosa avvisa in questa chat
list-wish = { $country }: { $terms }, dal giorno { $day }
list-hint = Per aggiungere: /subscribe. Per cambiare o togliere, un amministratore preme il pulsante.
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
command-silence = Silenziare un Paese, una regione o tutti, per un po’
usage-silence = /silence [Paese, regione o tutti] [12h, 3g … oppure off]
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
words-for-levels = livelli, livello
words-for-departure = partenza, partenze, inviti, inviti a partire
words-for-mission = ambasciata, ambasciate
words-for-bulletins = bollettini, bollettino
# Ciò che precede i nomi delle fonti. Nessuna parola del nome di un Paese o di una regione.
words-for-from = secondo
option-kinds = Solo queste notizie: livelli, partenza, ambasciata, bollettini; più d’una con virgole
option-sources = Solo da questi governi: nomi o codici, più d’uno con virgole
news-levels = livelli
news-departure = inviti a partire
news-mission = ambasciate
news-bulletins = bollettini
news-levels-means = Livelli: quanto un governo ritiene pericoloso il Paese o una sua parte, e i testi nuovi.
news-departure-means = Inviti a partire: quando un governo raccomanda ai propri cittadini di lasciare il Paese o di valutarlo, e quando non lo fa più.
news-mission-means = Ambasciate: quando il personale può o deve partire, quando i servizi consolari o tutta l’attività sono sospesi e quando riprendono.
news-bulletins-means = Bollettini: rapporti dei feed e di chi gestisce questo bot. Non vengono da alcun governo.
source-operators = chi gestisce questo bot
terms-joined = { $before }, { $next }
terms-kinds = solo { $kinds }
terms-sources = solo da fonti scelte ({ $sources })
bad-word-title = Non conosco questa parola
bad-word = «{ $typed }» non è tra: { $names }. Per esempio:
bad-source-title = Quali fonti?
bad-source = «{ $typed }» non indica alcuna delle mie fonti.
sources-read = Dopo «secondo» vanno i nomi o i codici dei governi, separati da virgole. Leggo: { $names }. Per esempio:
example-from-sources = /subscribe Mali secondo Stati Uniti, Regno Unito
never-rings-title = Così non arriverebbe mai alcun avviso
never-rings = I bollettini vengono dai feed e da chi gestisce questo bot, tutto il resto dai governi. Nulla può essere insieme le due cose indicate, e non è cambiato nulla. Per esempio:
subscribed-region = { $count ->
    [one] È { $count } Paese: { $countries }.
   *[other] Sono { $count } Paesi: { $countries }.
  }
subscribed-kinds = Solo notizie di questi tipi:
subscribed-unheard-kinds = Escluso, anche se di gravità estrema: { $kinds }.
subscribed-sources = Solo da: { $sources }. Ciò che dice qualsiasi altra fonte è escluso, anche un invito a lasciare il Paese, e così i bollettini di altri.
subscribed-unread = Al momento non letto, quindi da qui non può arrivare alcun avviso: { $sources }.
wish-from-severity = Almeno { $severity }
wish-at-once = Ciascuna subito
wish-digest = Una volta al giorno
wish-kinds-open = Tipi di notizie ›
wish-kinds-title = { $country }: quali notizie?
wish-kinds = Premere un tipo per aggiungerlo (✓) o escluderlo (✗). Ciò che è escluso non avvisa, per quanto grave sia.
wish-back = ‹ Indietro
wish-undo = Annullare
wish-remove = Eliminare
command-wish = Vedere un’iscrizione, o cambiarla
usage-wish = /wish <codice> [che cosa] [valore]
example-wish = /wish ML severity severe
option-place = Codice del Paese o della regione
option-region = Codice della regione
command-pick = Scegliere Paesi per regione
usage-pick = /pick [codice di una regione]
example-pick = /pick 011
pick-title = Quali Paesi?
pick-world = Scegliere, o scrivere un nome, per esempio:
pick-region-title = { $region }: tutto o una parte?
pick-region = Scegliere una parte, oppure tutto.
pick-country = Scegliere un Paese, oppure tutto. Ciò che ha un ✓ avvisa già qui.
pick-whole = Tutto: { $region }
pick-back = ‹ Indietro
list-count = { $count ->
    [one] { $count } iscrizione.
   *[other] { $count } iscrizioni.
  }
list-change = { $country } ›
list-pick = Scegliere un Paese
silence-still = Ancora in silenzio, almeno in parte per gli stessi Paesi: { $places }.
command-export = Iscrizioni e impostazioni di questa chat, da conservare o passare ad altri
usage-export = /export
example-export = /export
export-title = Che cosa segue e ha impostato questa chat
export = { $count ->
    [one] In un’altra chat, un amministratore scrive /import e questa riga. Lì aggiunge e sostituisce; non toglie nulla.
   *[other] In un’altra chat, un amministratore scrive /import e ciascuna di queste { $count } righe. Lì aggiungono e sostituiscono; non tolgono nulla.
  }
command-import = Riprendere le iscrizioni e le impostazioni scritte da /export in un’altra chat
usage-import = /import <riga di /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = La riga scritta da /export
import-missing = Scrivere /import e poi la riga che in un’altra chat si ottiene con:
import-bad-title = Non è stato ripreso nulla
import-no-json = Questa non è una mia riga: «{ $value }». Copiare tutto ciò che si ottiene con:
import-bad = In { $where } c’è «{ $value }», che non posso riprendere. Non è cambiato nulla. Una riga giusta si ottiene con:
import-absent = In { $where } non c’è nulla. Non è cambiato nulla. Una riga giusta si ottiene con:
imported-title = Ripreso
imported-added = { $count ->
    [one] { $count } iscrizione aggiunta.
   *[other] { $count } iscrizioni aggiunte.
  }
imported-replaced = { $count ->
    [one] { $count } iscrizione sostituita.
   *[other] { $count } iscrizioni sostituite.
  }
imported-same = { $count ->
    [one] { $count } iscrizione c’era già.
   *[other] { $count } iscrizioni c’erano già.
  }
imported-settings = { $count ->
    [one] { $count } impostazione ripresa.
   *[other] { $count } impostazioni riprese.
  }
imported-kept = Non è stato tolto nulla. Che cosa avvisa qui ora:
