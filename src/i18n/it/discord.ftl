### Ciò che mostrano solo le app di Discord, e dove Tocsin può parlare lì.

guest-title = Qui sono solo ospite
guest = Qui rispondo alle domande, ma non posso avvisare: non sono membro di questo server o di questa conversazione. Per ricevere avvisi, aggiungermi a un proprio server o scrivermi in privato. Non è cambiato nulla.
guest-add = Aggiungermi
guest-cut-title = C’è dell’altro
guest-cut = { $count ->
    [one] Un altro messaggio qui non ci sta: come ospite posso inviarne solo pochi. Arriva tutto dove sono membro.
   *[other] Altri { $count } messaggi qui non ci stanno: come ospite posso inviarne solo pochi. Arriva tutto dove sono membro.
  }

cannot-ring-title = Qui non potrei avvisare
cannot-ring = Non è cambiato nulla, perché le allerte non potrebbero arrivare in questo canale. Che cosa lo impedisce:
obstacle-view = Manca il permesso «Visualizza canale»
obstacle-send = Manca il permesso «Invia messaggi»
obstacle-send-in-threads = Manca il permesso «Invia messaggi nei thread»
obstacle-embed = Manca il permesso «Incorpora link»
obstacle-locked = Questo thread è bloccato: un moderatore deve sbloccarlo o darmi il permesso «Gestisci thread»
obstacle-private-thread = Non sono in questo thread privato: basta menzionarmi lì perché io venga aggiunto
obstacle-forum = Questo è un forum, e i messaggi vanno nei suoi post: scrivere il comando in uno di essi
cannot-ring-mend = Per rimediare: Modifica canale → Permessi, aggiungere me o il mio ruolo e consentire ciò che è elencato.
cannot-ring-again = Poi scrivere di nuovo il comando.

# Nomi dei comandi slash: minuscole, senza spazi, al massimo 32 caratteri, ciascuno una sola volta per lingua.
slash-status = situazione
slash-subscribe = iscrivi
slash-unsubscribe = disiscrivi
slash-list = elenco
slash-silence = silenzio
slash-settings = impostazioni
slash-link = collega
slash-sources = fonti
slash-start = inizia
slash-held = trattenuti
slash-feeds = feed
slash-bulletin = bollettino
slash-receipts = ricevute
slash-drill = esercitazione
slash-help = aiuto
slash-pause = pausa
slash-resume = riprendi
slash-about = informazioni
slash-privacy = privacy
slash-forget = dimentica
slash-stats = statistiche
slash-chats = chat
slash-log = registro
slash-export = esporta
slash-import = importa
slash-compare = confronta
slash-changes = cambiamenti
slash-why = perché
slash-timeline = cronologia
slash-map = mappa
slash-missions = ambasciate
slash-preview = anteprima
slash-proof = prova

# Nomi delle loro opzioni, ciascuno una sola volta per comando.
slash-option-country = paese
slash-option-part = parte
slash-option-severity = gravità
slash-option-mode = modalità
slash-option-duration = durata
slash-option-text = testo
slash-option-setting = impostazione
slash-option-value = valore
slash-option-code = codice
slash-option-action = azione
slash-option-alert = allerta
slash-option-answer = risposta
slash-option-source = fonte
slash-option-moment = momento
slash-option-other = altro
slash-option-days = giorni
slash-option-continent = continente
slash-option-level = livello
slash-option-kinds = notizie
slash-option-before = prima
slash-option-sure = conferma
slash-option-chat = chat
slash-option-json = json
slash-option-attachment = allegato
slash-option-document = documento
