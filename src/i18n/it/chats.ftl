command-pause = Sospendere ogni avviso in questa chat fino alla ripresa; le impostazioni restano
usage-pause = /pause
example-pause = /pause
paused-title = In pausa: qui non arriva alcun avviso
paused = Da ora in questa chat non arriva alcun avviso, nemmeno un invito a lasciare un Paese. Impostazioni e iscrizioni restano. Ciò che qui attendeva un riepilogo o la fine delle ore di silenzio non arriverà più. /status continua a informare.
paused-resume = Avvisare di nuovo
paused-note = Questa chat è in pausa dal giorno { $moment }: qui non arriva alcun avviso, nemmeno un invito a lasciare un Paese. Per riprendere: /resume
command-resume = Avvisare di nuovo in questa chat dopo /pause
usage-resume = /resume
example-resume = /resume
resumed-title = Questa chat riceve di nuovo gli avvisi
resumed = Da ora, con le impostazioni e le iscrizioni di prima. Ciò che è arrivato nel frattempo è in /status.
resumed-none-title = Questa chat non era in pausa
resumed-none = Gli avvisi arrivano come prima.

command-about = Che cos’è Tocsin, chi cita, licenza e versione
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = Una campana d’allarme per le chat: legge ciò che i governi dicono ai propri cittadini su ogni Paese e avvisa quando cambia.
about-governments = { $count ->
    [0] Al momento non viene letto alcun governo.
    [one] Viene letto un governo.
   *[other] Vengono letti { $count } governi.
  }
about-quotes = Le citazioni sono parole dei governi, trovate da una macchina. Aprire il link e controllarle prima di agire.
about-unofficial = Tocsin non appartiene ad alcun governo e non parla a nome di nessuno. Non dà consigli propri e può arrivare tardi o sbagliare.
about-licence = Il programma è software libero con licenza MIT. I testi restano di chi li pubblica: /sources indica per ciascuno licenza e crediti.
about-sources = Fonti
about-privacy = Che cosa viene conservato

command-privacy = Che cosa viene conservato su questa chat e su chi la usa, e per quanto tempo
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = Che cosa conservo
privacy-stored = Su una chat in cui qualcuno mi ha usato:
privacy-chat = il suo numero sulla piattaforma (e quello dell’argomento), il suo titolo – in una chat privata, il nome visualizzato di chi scrive –, la lingua indicata dalla piattaforma, le impostazioni, la chat a cui è collegata, e quando è stata aperta o messa in pausa o perché è stata chiusa;
privacy-wishes = le sue iscrizioni, ciò che ha silenziato e i codici dati per collegarla (validi 15 minuti);
privacy-deliveries = quali allerte ha ricevuto e quando, con il numero del messaggio, e quando una è stata segnata come vista, ma non da chi;
privacy-trail = i comandi con cui amministratori e gestori hanno cambiato qualcosa, o con cui altri ci hanno provato: il numero della persona sulla piattaforma, il momento e il comando.
privacy-not = Nient’altro di ciò che le persone scrivono viene conservato. Vedo solo ciò che è rivolto a me, non tengo elenchi di membri e non trasmetto nulla ad altri.
privacy-long = I comandi sono conservati per 400 giorni; il resto finché non viene eliminato, anche dove sono stato rimosso: chi mi riammette ritrova le impostazioni di prima.
privacy-log = Chi mi gestisce tiene anche un registro tecnico, in cui possono comparire le chat a cui un invio non è riuscito.
privacy-forget = /forget elimina subito tutto ciò che è conservato su questa chat (in un gruppo lo scrive un amministratore). Ciò che qualcuno ha fatto come amministratore di un gruppo appartiene a quel gruppo e viene eliminato insieme ai suoi dati.

command-forget = Eliminare tutto ciò che è conservato su questa chat
usage-forget = /forget
example-forget = /forget
option-sure = yes, per eliminare senza altre domande
forget-sure-title = Eliminare tutto di questa chat?
forget-sure = Vengono eliminati iscrizioni, impostazioni, silenzi, collegamenti, ciò che è stato inviato e chi ha cambiato che cosa; in un gruppo, anche per tutti i suoi argomenti. Poi qui non arriva più alcun avviso. Non si può annullare.
forget-sure-topic-title = Eliminare tutto di questo argomento?
forget-sure-topic = Vengono eliminati iscrizioni, impostazioni, silenzi, collegamenti, ciò che è stato inviato e chi ha cambiato che cosa. Poi in questo argomento non arriva più alcun avviso; il resto del gruppo rimane com’è. Non si può annullare.
forget-yes = Sì, eliminare tutto
forgotten-title = Eliminato
forgotten = Su questa chat non è più conservato nulla, e qui non arriva alcun avviso. Quando qualcuno userà di nuovo qui un mio comando o un mio pulsante, ricomincerò con numero, titolo e lingua della chat.

page-older = Precedenti
command-log = Chi ha cambiato che cosa, e quando
usage-log = /log [chat] [prima]
example-log = /log telegram:-100123
option-chat = Una chat, per esempio telegram:-100123, oppure all
option-before = Ciò che viene prima di questo numero
log-title = Chi ha cambiato che cosa
log-who = da { $person }
log-none-title = Non è stato cambiato nulla
log-none = Lì nessun amministratore o gestore ha cambiato qualcosa, per tutto il tempo che conservo (400 giorni).
log-unclear-title = Quale chat?
log-unclear = Scriverne la piattaforma e il numero, come li mostra /chats: /log telegram:-100123
deed-done = fatto
deed-refused = rifiutato
deed-failed = non riuscito

command-stats = L’attività: chat, iscrizioni, allerte, invii, fonti
usage-stats = /stats
example-stats = /stats
stats-title = Attività
stats-chats = { $open } aperte, { $paused } in pausa, { $closed } chiuse
stats-wishes = { $count ->
    [one] Un’iscrizione
   *[other] { $count } iscrizioni
  }
stats-followed = Luoghi più seguiti: { $places }
stats-day = 24 h
stats-week = 7 giorni
stats-alerts = { $count ->
    [one] { $count } allerta
   *[other] { $count } allerte
  }
stats-sent = invii riusciti: { $share }% ({ $sent } su { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [one] { $count } fonte accesa
   *[other] { $count } fonti accese
  }, { $blind } senza informazioni
stats-database = Dimensione del database: { $megabytes } MB
stats-uptime = In funzione da { $duration }

command-chats = Le chat che usano questo bot, dalla più recente
usage-chats = /chats
example-chats = /chats
chats-title = Chat, dalla più recente
chats-none-title = Qui nessuna chat
chats-none = /chats mostra le più recenti.
chats-topic = (argomento { $topic })
chats-wishes = { $count ->
    [one] { $count } iscrizione
   *[other] { $count } iscrizioni
  }
chats-last = ultimo invio: { $moment }
chats-never = ancora nessun invio
chat-open = aperta
chat-paused = in pausa
chat-closed = chiusa: { $reason }

slow-down-title = Un momento
slow-down = { $seconds ->
    [one] Troppe richieste insieme. Riprovare tra un secondo.
   *[other] Troppe richieste insieme. Riprovare tra { $seconds } secondi.
  }
slow-down-wait = Troppe richieste insieme. Attendere un po’.
