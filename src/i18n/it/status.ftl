own-words = «{ $words }»
consensus-urging = { $urging ->
    [one] { $urging } su { $watching } raccomanda di lasciare il Paese: { $calls }
   *[other] { $urging } su { $watching } raccomandano di lasciare il Paese: { $calls }
  }
consensus-none = { $watching ->
    [one] L’unico governo leggibile non raccomanda di lasciare il Paese
   *[other] Nessuno dei { $watching } governi raccomanda di lasciare il Paese
  }
consensus-unknown = Non si sa se qualche governo raccomandi di lasciare il Paese
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (già alla prima lettura)
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
consensus-suspended = ambasciata sospesa: { $calls }

shortened = Qui abbreviato. Testo completo:

command-status = Che cosa dicono i governi di un Paese: livelli, inviti a partire, ambasciate
option-country = Paese: nome o codice
usage-status = /status <Paese>
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
status-blind = ⚠️ Senza informazioni da { $duration }: { $reason }. Potrebbe non essere aggiornato.
status-blind-unread = ⚠️ Finora non leggibile, senza informazioni da { $duration }: { $reason }.
status-unread = ⚪ Non ancora letto. Chiedere di nuovo tra qualche minuto.
status-nothing = ⚪ { $country }: nessun avviso, o nessuno ancora leggibile.
status-missing = ⚠️ { $country }: assente dalla fonte dal giorno { $day }. Questo è il suo ultimo avviso.

status-paused = ⏸ Sospesa da un gestore: non si sa che cosa dica ora.
consensus-paused = { $government }: fonte sospesa da un gestore
