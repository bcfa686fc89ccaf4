command-sources = Woher die Hinweise stammen, wie aktuell sie sind, Lizenzen und Nachweise
usage-sources = /sources [Kontinent]
example-sources = /sources
sources-title = { $count ->
    [one] Eine Quelle wird beobachtet
   *[other] { $count } Quellen werden beobachtet
  }
sources-paused = vom Betreiber angehalten
sources-blind = seit { $duration } keine Angaben: { $reason }
sources-unread = noch nicht gelesen
sources-unproven = nicht erprobt: bisher wurde keine echte Antwort gelesen
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Nicht beobachtet
sources-off-needs = aus: der Server verlangt ein Relay oder einen Schlüssel, und das ist nicht eingestellt
sources-off-chosen = aus: die Betreiber haben andere gewählt
sources-feeds = Feeds, die die Betreiber hinzugefügt haben (keine Regierungen)
sources-quoted = Alle Worte von Regierungen sind aus diesen Quellen zitiert und bleiben deren eigene.
command-feeds = Auflisten, hinzufügen, testen, anhalten oder sofort abfragen, was gelesen wird
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml schwer
feeds-title = { $feeds ->
    [0] Keine Feeds
    [one] Ein Feed
   *[other] { $feeds } Feeds
  }, { $sources ->
    [one] eine Quelle
   *[other] { $sources } Quellen
  }
feeds-none = Noch kein Feed hinzugefügt:
feeds-sources = Quellen der Regierungen
feeds-sources-off = Aus: { $sources }. /feeds resume <id> schaltet eine ein.
feeds-doubts = Länder waren nicht eindeutig, deshalb hat dies unter diesen Namen niemand erhalten
feeds-every = im Abstand von { $duration }
feeds-at-most = höchstens { $severity }
feeds-last-error = letzte Abfrage gescheitert: { $reason }
feeds-untitled = (ohne Titel)
feeds-added-title = Hinzugefügt: { $name }
feeds-added = { $count ->
    [0] Noch keine Einträge. Die ID ist { $id }.
    [one] Der einzige Eintrag ist gemerkt und löst keine Warnung aus; neue tun es. Die ID ist { $id }.
   *[other] Die { $count } Einträge sind gemerkt und lösen keine Warnung aus; neue tun es. Die ID ist { $id }.
  }
feeds-added-severity = Schwere der Meldungen: höchstens { $severity }, und nie mehr, als ihr Wortlaut trägt.
feeds-known-title = Schon vorhanden
feeds-known = Dieser Feed ist { $id }.
feeds-bad-address-title = Das ist keine Adresse eines Feeds
feeds-bad-address = Sie muss mit http:// oder https:// beginnen und darf weder Benutzer noch Passwort enthalten.
feeds-trouble-title = Dieser Feed ist nicht lesbar
feeds-trouble = Es wurde nichts hinzugefügt. Grund: { $reason }.
feeds-removed-title = Entfernt
feeds-removed = { $id } wird nicht mehr gelesen. Was bereits gesendet wurde, bleibt stehen.
feeds-paused-title = Angehalten
feeds-paused = { $id } wird nicht gelesen bis zu /feeds resume { $id }. Es gilt so lange weder als ausgefallen noch als ruhig.
feeds-resumed-title = Fortgesetzt
feeds-resumed = { $id } wird ab jetzt wieder gelesen.
feeds-polled-title = Abfrage läuft
feeds-polled = { $id } wird gerade abgefragt. Das Ergebnis zeigt /feeds list.
feeds-interval-title = Abstand eingestellt
feeds-interval = Ab jetzt, auch nach einem Neustart: { $id }.
feeds-bad-interval-title = Das ist kein Abstand
feeds-bad-interval = Bitte eine Zahl mit s, m, h oder d eingeben, von 1s bis 7d, zum Beispiel /feeds interval us-state 10m.
feeds-unknown-title = { $id } gibt es nicht
feeds-unknown = Die IDs stehen in /feeds list. Es wurde nichts geändert.
feeds-off-title = { $id } ist aus
feeds-off = /feeds resume { $id } schaltet es ein. Es wurde nichts geändert.
feeds-is-paused-title = { $id } ist angehalten
feeds-is-paused = Mit /feeds resume { $id } wird es wieder gelesen. Es wurde nichts geändert.
feeds-not-here-title = Hier nicht
feeds-not-here = Hier wird nichts live gelesen, also gibt es nichts zu ändern ({ $id }).
feeds-usage-title = Was /feeds kann
feeds-usage-add = /feeds add <url> [Schwere] [Name]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = Die Schwere ist das Höchste, was seine Meldungen sein dürfen: { $names }. Üblich ist mäßig; die IDs stehen in /feeds list.
feeds-trial-title = { $title }: { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
  }
feeds-trial-empty = Zurzeit keine Einträge.
feeds-trial = Dies sind die neuesten. Es wurde nichts hinzugefügt oder gesendet.
feeds-trial-nobody = nennt kein Land
feeds-trial-doubtful = nicht eindeutig: { $names }
option-action = Was zu tun ist: list, add, test, remove, pause, resume, poll oder interval
option-continent = Kontinent der Regierungen: ein Name, oder feeds für alles, was von keiner Regierung kommt
sources-count-governments = { $count ->
    [one] eine Regierung
   *[other] { $count } Regierungen
  }
sources-count-fine = { $count ->
    [one] eine Quelle gelesen
   *[other] { $count } Quellen gelesen
  }
sources-count-blind = { $count } ausgefallen
sources-count-unproven = { $count } nicht erprobt
sources-count-unread = { $count } noch nicht gelesen
sources-count-paused = { $count } angehalten
sources-count-off = { $count } aus
sources-choose = Jede Regierung mit Lizenz und Nachweis, nach Kontinent:
sources-region-button = { $region } ({ $count })
sources-region-title = Quellen: { $region }
sources-feeds-button = Feeds ({ $count })
sources-no-feeds = Die Betreiber haben keine hinzugefügt.
sources-summary = Alle im Überblick
