option-text = Testo: il resto della riga
notice-bulletins-held = Trattenuto: { $name } ha portato { $count } nuove voci insieme
notice-bulletins-held-text = Forse { $source } è stata rifatta. Nessuna parte finché un gestore non dice sì o no: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] i Paesi di una voce non erano chiari
   *[other] i Paesi di { $count } voci non erano chiari
  }
notice-bulletin-doubtful-text = Questi nomi possono indicare più luoghi, quindi nessuno ha ricevuto le voci con questi nomi. Si possono inoltrare a mano con /bulletin:
notice-bulletin-doubtful-entry = { $names }: «{ $title }»

command-bulletin = Inviare un rapporto sulla situazione a chi segue un Paese
usage-bulletin = /bulletin [gravità] <Paese> fatti: … rischi: … raccomandazioni: …
example-bulletin = /bulletin Mali fatti: a Bamako manca il carburante. rischi: code. raccomandazioni: tenere una riserva.
words-for-facts = fatti, fatto, situazione
words-for-risks = rischi, rischio
words-for-recommendations = raccomandazioni, raccomandazione, consigli
bulletin-title = { $country }: bollettino di { $from }
bulletin-title-operator = { $country }: rapporto sulla situazione
bulletin-not-government-feed = Non è un governo: è un feed aggiunto dai gestori di questo bot. Nessuno lo ha verificato.
bulletin-not-government-operator = Non è un governo: scritto dai gestori di questo bot.
bulletin-call = { $scope ->
    [region] Riporta un invito per una parte del Paese: { $grade }
   *[country] Riporta un invito: { $grade }
  }
bulletin-staff = Sul personale delle ambasciate dice:
bulletin-hazards = Pericoli citati: { $hazards }.
bulletin-facts = Fatti
bulletin-risks = Rischi previsti
bulletin-recommendations = Raccomandazioni
bulletin-also = Cita anche: { $countries }.
bulletin-governments = Che cosa dicono i governi:
bulletin-source-operator = Gestori di questo bot · { $moment }
bulletin-posted-title = Rapporto sulla situazione: { $country }
bulletin-posted = { $count ->
    [0] Non arriva a nessuna chat (gravità: { $severity }).
    [one] Arriva a una chat (gravità: { $severity }).
   *[other] Arriva a { $count } chat (gravità: { $severity }).
  }
bulletin-posted-milder = Le sue parole non giustificano di più: «estrema» richiede un invito a lasciare il Paese, «grave» un pericolo.
bulletin-posted-nobody = Nessuna chat segue questo Paese con questa gravità. Per seguirlo:
missing-text-title = Qual è il rapporto?
missing-text = Scriverlo dopo il Paese, per esempio:
unclear-country-title = Di quale Paese si tratta?
unclear-country = «{ $typed }» non inizia con un solo Paese. Non è stato inviato nulla. Iniziare con il nome o il codice del Paese.
folded-bulletins-title = { $from }: { $count ->
    [one] un bollettino
   *[other] { $count } bollettini insieme
  }
