option-text = Text: der Rest der Zeile
notice-bulletins-held = Zurückgehalten: { $name } brachte { $count } neue Einträge auf einmal
notice-bulletins-held-text = Vielleicht wurde { $source } neu aufgebaut. Nichts davon geht hinaus, bis ein Betreiber ja oder nein sagt: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] die Länder eines Eintrags waren nicht eindeutig
   *[other] die Länder von { $count } Einträgen waren nicht eindeutig
  }
notice-bulletin-doubtful-text = Diese Namen können mehrere Orte bedeuten, deshalb hat niemand die Einträge unter ihnen erhalten. Von Hand weitergeben lassen sie sich mit /bulletin:
notice-bulletin-doubtful-entry = { $names }: „{ $title }“

command-bulletin = Einen Lagebericht an alle senden, die einem Land folgen
usage-bulletin = /bulletin [Schwere] <Land> Fakten: … Risiken: … Empfehlungen: …
example-bulletin = /bulletin Mali Fakten: Treibstoff ist in Bamako knapp. Risiken: Warteschlangen. Empfehlungen: Vorrat anlegen.
words-for-facts = fakten, lage
words-for-risks = risiken, risiko
words-for-recommendations = empfehlungen, empfehlung
bulletin-title = { $country }: Meldung von { $from }
bulletin-title-operator = { $country }: Lagebericht
bulletin-not-government-feed = Keine Regierung: ein Feed, den die Betreiber dieses Bots hinzugefügt haben. Niemand hat ihn geprüft.
bulletin-not-government-operator = Keine Regierung: geschrieben von den Betreibern dieses Bots.
bulletin-call = { $scope ->
    [region] Gibt eine Aufforderung für einen Teil des Landes weiter: { $grade }
   *[country] Gibt eine Aufforderung weiter: { $grade }
  }
bulletin-staff = Zum Botschaftspersonal:
bulletin-hazards = Genannte Gefahren: { $hazards }.
bulletin-facts = Fakten
bulletin-risks = Mögliche Risiken
bulletin-recommendations = Empfehlungen
bulletin-also = Auch genannt: { $countries }.
bulletin-governments = Das sagen die Regierungen:
bulletin-source-operator = Betreiber dieses Bots · { $moment }
bulletin-posted-title = Lagebericht: { $country }
bulletin-posted = { $count ->
    [0] Er geht an keinen Chat (Schwere: { $severity }).
    [one] Er geht an einen Chat (Schwere: { $severity }).
   *[other] Er geht an { $count } Chats (Schwere: { $severity }).
  }
bulletin-posted-milder = Der Wortlaut trägt nicht mehr: „extrem“ verlangt eine Ausreiseaufforderung, „schwer“ eine Gefahr.
bulletin-posted-nobody = Kein Chat folgt diesem Land bei dieser Schwere. Um ihm zu folgen:
missing-text-title = Was ist der Bericht?
missing-text = Bitte hinter dem Land eingeben, zum Beispiel:
unclear-country-title = Um welches Land geht es?
unclear-country = „{ $typed }“ beginnt nicht mit genau einem Land. Es wurde nichts gesendet. Bitte mit dem Namen oder Code des Landes beginnen.
folded-bulletins-title = { $from }: { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen auf einmal
  }
