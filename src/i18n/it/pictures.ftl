command-timeline = Un’immagine: chi ha detto che cosa su un Paese, e quando
usage-timeline = /timeline <Paese> [giorni]
example-timeline = /timeline Mali 90
timeline-title = { $country }: chi ha detto che cosa, e quando
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] Che cosa dice un governo ai propri cittadini
   *[other] Che cosa dicono { $count } governi ai propri cittadini
  } · situazione: { $day }
timeline-alternative = Una cronologia: una riga per { $count ->
    [one] un governo
   *[other] ciascuno dei { $count } governi
  }, con i livelli come fasce e con segni per gli inviti a partire e per il personale delle ambasciate. Il messaggio dice lo stesso a parole.
timeline-now = La situazione attuale
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (ultimo noto)
timeline-level-unknown = livello non noto: { $governments }
timeline-events = Che cosa è successo, a partire dall’ultimo evento
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] e un altro evento prima
   *[other] e altri { $count } eventi prima
  }
timeline-no-events = Nessun cambiamento dal giorno { $day }.
timeline-stood = Già in vigore prima del giorno { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Ancora nulla di noto
timeline-nothing = { $country }: nessun governo sotto osservazione ha detto qualcosa che sia stato possibile leggere.
timeline-watched = Prima lettura: { $day }. Ciò che c’era prima non è noto.
timeline-unseen = Senza lettura: { $government }, { $times }. Il livello è l’ultimo precedente.
timeline-unseen-time = { $from } – { $to }
timeline-nothing-known = Nulla di noto: { $governments }
timeline-not-drawn = Non disegnati per mancanza di spazio: { $governments }
timeline-parts = Un segno piccolo riguarda una parte del Paese.
timeline-stood-note = Un segno all’inizio di una fascia c’era già prima.
timeline-status = In dettaglio: che cosa dicono ora

command-map = Il mondo secondo i livelli indicati dai governi
usage-map = /map [livello]
example-map = /map 4
option-level = Da quale livello in su: 2, 3 o 4; oppure mediana al posto del livello più alto
map-title = Il mondo per livelli
map-title-least = { $level ->
    [4] Il mondo: livello 4
   *[other] Il mondo: livello { $level } e superiori
  }
map-highest = { $count ->
    [one] Il livello indicato dall’unica fonte leggibile
   *[other] Il livello più alto indicato da una delle { $count } fonti
  }
map-median = { $count ->
    [one] Il livello indicato dall’unica fonte leggibile
   *[other] La mediana dei livelli indicati da { $count } fonti
  }
map-as-of = { $measure } · { $day }
map-alternative = Una mappa del mondo: ogni Paese nel colore del suo livello, { $count } al livello 4. Il messaggio dice lo stesso a parole.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: nessun Paese
map-level-count = { $level }: { $count ->
    [one] un Paese
   *[other] { $count } Paesi
  }
map-called = invito a lasciare il Paese
map-called-list = Invito a lasciare il Paese ({ $count }): { $countries }
map-called-none = Nessun governo leggibile raccomanda ai propri cittadini di lasciare un intero Paese.
map-called-country = { $country } { $count ->
    [one] (una fonte)
   *[other] ({ $count } fonti)
  }
map-below = livello inferiore
map-unknown = nessun livello noto
map-unknown-list = Nessun livello noto ({ $count }): { $countries }
map-borders = Confini come nei dati della mappa (Natural Earth), senza prendere posizione. Punti: Paesi piccoli.
map-blind = { $count ->
    [one] Una fonte al momento non è leggibile: conta il suo ultimo avviso.
   *[other] { $count } fonti al momento non sono leggibili: conta il loro ultimo avviso.
  }
map-nothing-title = Ancora nessuna mappa
map-nothing = Finora non è stata letta alcuna fonte. Chiedere di nuovo tra qualche minuto.
map-bad-level-title = Quale livello?
map-bad-level = «{ $typed }» non è tra: 2, 3, 4, mediana. Per esempio:
map-button-least = { $level ->
    [4] Solo livello 4
   *[other] Livello { $level } e superiori
  }
map-button-median = La mediana
map-button-highest = Tutti i livelli
words-for-median = mediana

picture-failed = Questa volta non è stato possibile creare l’immagine. Le parole dicono lo stesso.
sign-unwatched = prima della nostra prima lettura
sign-unseen = non leggibile: ultimo livello
sign-citizens = cittadini: { $grade }
sign-citizens-none = cittadini: invito a partire revocato
sign-staff-authorized-departure = personale: può partire
sign-staff-ordered-departure = personale: ordinata la partenza
sign-staff-services-suspended = ambasciata: servizi consolari sospesi
sign-staff-suspended = ambasciata: attività sospesa
sign-staff-normal = personale: di nuovo in ambasciata
status-button-timeline = Cronologia
