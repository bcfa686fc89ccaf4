own-words = «{ $words }»
consensus-urging = { $urging ->
    [one] { $urging } su { $watching } raccomanda di lasciare il Paese: { $calls }
   *[other] { $urging } su { $watching } raccomandano di lasciare il Paese: { $calls }
  }
consensus-first-since = per la prima volta da { $month }
consensus-none = { $watching ->
    [one] L’unico governo leggibile non raccomanda di lasciare il Paese
   *[other] Nessuno dei { $watching } governi raccomanda di lasciare il Paese
  }
consensus-unknown = Non si sa se qualche governo raccomandi di lasciare il Paese
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (già alla prima lettura)
consensus-call-hours = { $government } (+{ $count } h)
consensus-call-days = { $government } (+{ $count } g)
consensus-then = { $before }, poi { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] non lo raccomanda: { $governments }
   *[other] non lo raccomandano: { $governments }
  }
consensus-calm-many = gli altri { $count } non lo raccomandano
consensus-considering = invito a valutare se lasciare il Paese: { $calls }
consensus-regional = invito a lasciare una parte del Paese: { $governments }
consensus-blind = { $government }: al momento non leggibile
consensus-blind-for = { $government }: al momento non leggibile (da { $duration })
consensus-blind-many = { $count } governi al momento non sono leggibili
consensus-not-known-many = nulla si sa di { $count } governi
consensus-blind-last = { $text }, ultimo consiglio letto: «{ $grade }»
consensus-not-known = non si sa: { $governments }
consensus-authorized-departure = il personale può partire: { $calls }
consensus-ordered-departure = ordinata la partenza del personale: { $calls }
consensus-services-suspended = servizi consolari sospesi: { $calls }
consensus-suspended = ambasciata sospesa: { $calls }

shortened = Qui abbreviato. Testo completo:

command-status = Che cosa dicono i governi di un Paese, o di tutti i Paesi seguiti in questa chat
option-country = Paese: nome o codice
option-part = Solo gli avvisi per parti del Paese
part-areas = Zone
words-for-areas = zone, zona, regioni, aree
usage-status = /status [Paese] [zone]
example-status = /status Mali
status-title = { $country }: che cosa dicono i governi
status-others = Gli altri
status-as-of = Situazione: { $moment }.
status-no-sources = Al momento nessun governo è sotto osservazione.
status-level = { $mark } Livello { $level }, { $name } · nel testo originale:
status-level-bare = { $mark } Livello { $level }, { $name }
status-level-none = { $mark } Non indica alcun livello.
status-level-none-own = { $mark } Non indica nessuno dei nostri livelli · nel testo originale:
status-peak = In parti del Paese: { $mark } { $level }.
status-peak-areas = In parti del Paese: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } e altri { $count }
status-departure-unknown = Non si sa se raccomandi di lasciare il Paese.
status-departure-none = Non raccomanda di lasciare il Paese.
status-departure = { $scope ->
    [region] Consiglio ai propri cittadini in una parte del Paese: { $grade }
   *[country] Consiglio ai propri cittadini: { $grade }
  }
status-mission-unknown = Non si sa se l’ambasciata riduca il personale.
status-mission-normal = Ambasciata: nessun ritiro di personale annunciato.
status-mission = { $scope ->
    [region] Personale in una parte del Paese: { $posture }
   *[country] Ambasciata: { $posture }
  }
status-limited = Può aiutare solo in: { $place }.
since = { $text }, dal giorno { $day }
since-already = { $text } (già alla prima lettura)
stated-on = { $text }, data: { $day }
status-dated = { $publisher }: data { $day }
status-undated = { $publisher }: senza data propria
status-seen = visto { $duration } fa
status-seen-all = tutti visti al massimo { $duration } fa
status-blind = ⚠️ Senza informazioni da { $duration }: { $reason }. Potrebbe non essere aggiornato.
status-blind-unread = ⚠️ Finora non leggibile, senza informazioni da { $duration }: { $reason }.
status-unread = ⚪ Non ancora letto. Chiedere di nuovo tra qualche minuto.
status-nothing = ⚪ { $country }: nessun avviso, o nessuno ancora leggibile.
status-missing = ⚠️ { $country }: assente dalla fonte dal giorno { $day }. Questo è il suo ultimo avviso.

status-paused = ⏸ Sospesa da un gestore: non si sa che cosa dica ora.
consensus-paused = { $government }: fonte sospesa da un gestore

status-button-subscribe = Avvisare qui
status-button-changes = Che cosa è cambiato
status-button-why = Perché
status-button-areas = Zone
outlook-level = { $count ->
    [one] livello più alto: { $level } ({ $name }), indicato da un governo
   *[other] livello più alto: { $level } ({ $name }), indicato da { $count } governi
  }
outlook-level-unknown = nessun livello noto
outlook-urging = { $watching ->
    [0] non si sa se qualche governo raccomandi di lasciare il Paese
   *[other] { $urging ->
        [0] { $watching ->
            [one] l’unico governo leggibile non raccomanda di lasciare il Paese
           *[other] nessuno dei { $watching } governi raccomanda di lasciare il Paese
          }
        [one] { $urging } su { $watching } raccomanda di lasciare il Paese
       *[other] { $urging } su { $watching } raccomandano di lasciare il Paese
      }
  }
outlook-considering = { $count ->
    [one] { $count } raccomanda di valutare se lasciare il Paese
   *[other] { $count } raccomandano di valutare se lasciare il Paese
  }
outlook-regional = { $count ->
    [one] { $count } raccomanda di lasciare una parte del Paese
   *[other] { $count } raccomandano di lasciare una parte del Paese
  }
outlook-last-words = { $count ->
    [one] { $count } al momento non è leggibile: l’ultimo consiglio letto era un invito a partire
   *[other] { $count } al momento non sono leggibili: l’ultimo consiglio letto era un invito a partire
  }
outlook-missions = { $count ->
    [one] { $count } ambasciata ridotta
   *[other] { $count } ambasciate ridotte
  }
outlook-changed = ultimo cambiamento: { $day }
outlook-unchanged = nessun cambiamento dalla prima lettura
followed-title = I Paesi seguiti in questa chat, dal più grave
followed-more = { $count ->
    [one] e un’altra voce
   *[other] e altre { $count } voci
  }
followed-calm = { $count ->
    [one] Per un altro Paese non risulta né un livello 4, né un invito a partire, né un’ambasciata ridotta.
   *[other] Per altri { $count } Paesi non risulta né un livello 4, né un invito a partire, né un’ambasciata ridotta.
  }
followed-unread = { $count ->
    [one] Un governo al momento non è leggibile: qui conta il suo ultimo livello, non il suo ultimo invito a partire.
   *[other] { $count } governi al momento non sono leggibili: qui contano i loro ultimi livelli, non i loro ultimi inviti a partire.
  }
followed-none-look = Per guardare un Paese:
page-before = ‹ Pagina { $page }/{ $pages }
page-next = Pagina { $page }/{ $pages } ›
