command-missions = Ambassades : où le personnel peut ou doit partir, dans un pays ou partout
usage-missions = /missions [pays]
example-missions = /missions Mali
missions-title = { $country } : les ambassades
missions-everywhere-title = Les ambassades touchées, les pires d’abord
missions-none-known = On ne connaît aucune ambassade réduite.
missions-not-known = On ne sait pas si une ambassade perd du personnel.
missions-last-blind = { $text } (dernier conseil lu, source illisible pour le moment)
missions-last-paused = { $text } (dernier conseil lu, source suspendue par un opérateur)
missions-blind-for = { $government } (depuis { $duration })
missions-others-normal = Aucun retrait de personnel annoncé : { $governments }
missions-others-unknown = On ne sait pas si du personnel est retiré : { $governments }
missions-others-blind = Illisibles pour le moment : { $governments }
missions-others-paused = Suspendus par un opérateur : { $governments }
missions-history = Les deux dernières années
missions-no-history = Aucun changement d’ambassade n’a été observé.
missions-unread = { $count ->
    [one] Gouvernements illisibles pour le moment, en tout ou en partie : { $count } sur { $watched }. Son dernier conseil lu compte ici.
   *[other] Gouvernements illisibles pour le moment, en tout ou en partie : { $count } sur { $watched }. Leurs derniers conseils lus comptent ici.
  }
status-button-missions = Ambassades
