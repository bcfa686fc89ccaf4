command-missions = Ambasciate: dove il personale può o deve partire, in un Paese o ovunque
usage-missions = /missions [Paese]
example-missions = /missions Mali
missions-title = { $country }: le ambasciate
missions-everywhere-title = Ambasciate ridotte, dal caso più grave
missions-none-known = Non risulta ridotta alcuna ambasciata.
missions-not-known = Non si sa se qualche ambasciata riduca il personale.
missions-last-blind = { $text } (ultimo consiglio letto; al momento non leggibile)
missions-last-paused = { $text } (ultimo consiglio letto; fonte sospesa da un gestore)
missions-blind-for = { $government } (da { $duration })
missions-others-normal = Nessun ritiro di personale annunciato: { $governments }
missions-others-unknown = Non si sa se venga ritirato personale: { $governments }
missions-others-blind = Al momento non leggibili: { $governments }
missions-others-paused = Fonte sospesa da un gestore: { $governments }
missions-history = Gli ultimi due anni
missions-no-history = Non è stato osservato alcun cambiamento nelle ambasciate.
missions-unread = { $count ->
    [one] Su { $watched } governi, uno al momento non è leggibile, o lo è solo in parte: qui conta il suo ultimo consiglio letto.
   *[other] Su { $watched } governi, { $count } al momento non sono leggibili, o lo sono solo in parte: qui contano i loro ultimi consigli letti.
  }
status-button-missions = Ambasciate
