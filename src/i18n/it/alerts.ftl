kind-level-raised = livello innalzato
kind-level-lowered = livello abbassato
kind-peak-raised = livello innalzato per una parte del Paese
kind-peak-lowered = livello abbassato per una parte del Paese
kind-departure-called = invito a lasciare il Paese
kind-departure-strengthened = invito a lasciare il Paese rafforzato
kind-departure-weakened = invito a lasciare il Paese attenuato
kind-departure-lifted = invito a lasciare il Paese revocato
kind-mission-reduced = ambasciata ridotta
kind-mission-restored = ambasciata ripristinata
kind-area-raised = livello innalzato per parti del Paese indicate
kind-area-lowered = livello abbassato per parti del Paese indicate
kind-hazard-added = nuovo pericolo segnalato
kind-issued = avvisi pubblicati
kind-withdrawn = avvisi ritirati
kind-text-revised = testo modificato

alert-title = { $country } – { $what }
alert-title-exercise = ESERCITAZIONE – { $country } – { $what }
alert-exercise = Questa è un’esercitazione. Non è successo nulla.
alert-source = { $day ->
    [none] senza data propria
   *[other] data: { $day }
  } · visto per la prima volta: { $moment }
alert-quote = Testo originale:
alert-quote-stated = Testo originale, in data { $day }:
alert-quote-gone = Questo non compare più:
alert-wording = Come definisce il livello:
alert-still = Il suo avviso attuale: { $level }.
alert-not-clear = Ritirato non vuol dire sicuro: ora non dice nulla.
did-call-leave-now = { $scope ->
    [region] { $government }: si raccomanda ai propri cittadini di lasciare immediatamente una parte del Paese
   *[country] { $government }: si raccomanda ai propri cittadini di lasciare immediatamente il Paese
  }
did-call-leave = { $scope ->
    [region] { $government }: si raccomanda ai propri cittadini di lasciare una parte del Paese
   *[country] { $government }: si raccomanda ai propri cittadini di lasciare il Paese
  }
did-call-consider = { $scope ->
    [region] { $government }: si raccomanda ai propri cittadini di valutare se lasciare una parte del Paese
   *[country] { $government }: si raccomanda ai propri cittadini di valutare se lasciare il Paese
  }
did-weaken = { $scope ->
    [region] { $government }: attenuato l’invito a lasciare una parte del Paese («{ $grade }»)
   *[country] { $government }: attenuato l’invito a lasciare il Paese («{ $grade }»)
  }
did-lift = { $scope ->
    [region] { $government }: non si raccomanda più ai propri cittadini di lasciare una parte del Paese
   *[country] { $government }: non si raccomanda più ai propri cittadini di lasciare il Paese
  }
did-level-raised = { $government }: avviso innalzato a { $level }
did-level-lowered = { $government }: avviso abbassato a { $level }
did-peak-raised = { $government }: avviso per una parte del Paese innalzato a { $level }
did-peak-lowered = { $government }: avviso più grave per una parte del Paese abbassato a { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government }: il personale può lasciare una parte del Paese
   *[country] { $government }: il personale dell’ambasciata può lasciare il Paese
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government }: ordinata la partenza del personale da una parte del Paese
   *[country] { $government }: ordinata la partenza del personale dell’ambasciata
  }
did-mission-services-suspended = { $scope ->
    [region] { $government }: servizi consolari sospesi in una parte del Paese
   *[country] { $government }: servizi consolari dell’ambasciata sospesi
  }
did-mission-suspended = { $scope ->
    [region] { $government }: attività sospesa in una parte del Paese
   *[country] { $government }: attività dell’ambasciata sospesa
  }
did-restore-normal = { $scope ->
    [region] { $government }: termina il ritiro del personale da una parte del Paese
   *[country] { $government }: termina il ritiro del personale dell’ambasciata
  }
did-restore = { $scope ->
    [region] { $government }: attività ripresa in una parte del Paese ({ $posture })
   *[country] { $government }: attività dell’ambasciata ripresa ({ $posture })
  }
did-area-raised = { $government }: avviso per { $areas } innalzato a { $level }
did-area-lowered = { $government }: avviso per { $areas } abbassato a { $level }
did-area-lifted = { $government }: nessun avviso specifico più per { $areas }
did-hazard-added = { $government }: nuovo pericolo segnalato
did-hazard-added-named = { $government }: nuovo pericolo segnalato ({ $hazard })
did-issued = { $government }: avvisi pubblicati
did-withdrawn = { $government }: avvisi ritirati
did-text-revised = { $government }: testo modificato

axis-level = Livello
axis-peak = Livello più alto in una parte del Paese
axis-departure = Cittadini
axis-mission = Ambasciata
axis-areas = Parti del Paese
area-none = nessun avviso specifico
value-unknown = non noto
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (una parte del Paese)
in-whole = { $text } (tutto il Paese)

folded-title = { $government }: { $count ->
    [one] cambia un Paese
   *[other] cambiano { $count } Paesi insieme
 }
folded-text = Controllato da un gestore prima dell’invio. I più gravi per primi.
page-more = (e altri { $count })
seen-button = Visto
seen-marked = Segnato come visto: { $moment }
seen-nothing-title = Nulla da segnare
seen-nothing = A questa chat non è stato chiesto di quell’allerta.
unseen-here = Nessuno qui ha segnato questo come visto:
unseen-there = Nessuno in { $chat } ha segnato questo come visto:
kind-bulletin = bollettino
did-bulletin = bollettino di { $government }
topic-lost-title = Questo argomento non esiste più
topic-lost = L’argomento in cui arrivavano le allerte è stato eliminato: ora arrivano qui. Per spostarle, scrivere /subscribe in un altro argomento e /unsubscribe everything qui.
