### Was nur in Discord zu sehen ist, und wo Tocsin dort sprechen darf.

guest-title = Dieser Bot ist hier nur Gast
guest = Hier beantwortet er Fragen, kann aber nicht warnen: Er ist kein Mitglied dieses Servers oder dieser Unterhaltung. Bitte den Bot zu einem eigenen Server hinzufügen oder ihm direkt schreiben. Es wurde nichts geändert.
guest-add = Bot hinzufügen
guest-cut-title = Das ist nicht alles
guest-cut = { $count ->
    [one] Eine weitere Nachricht passt hier nicht: Als Gast darf der Bot nur wenige senden. Alles kommt dort an, wo er Mitglied ist.
   *[other] { $count } weitere Nachrichten passen hier nicht: Als Gast darf der Bot nur wenige senden. Alles kommt dort an, wo er Mitglied ist.
  }

cannot-ring-title = Hier könnte keine Warnung ankommen
cannot-ring = Es wurde nichts geändert, weil in diesem Kanal keine Warnung ankommen könnte. Das steht im Weg:
obstacle-view = Es fehlt die Berechtigung „Kanal ansehen“
obstacle-send = Es fehlt die Berechtigung „Nachrichten senden“
obstacle-send-in-threads = Es fehlt die Berechtigung „Nachrichten in Threads senden“
obstacle-embed = Es fehlt die Berechtigung „Links einbetten“
obstacle-locked = Dieser Thread ist gesperrt: Ein Moderator muss ihn entsperren oder dem Bot die Berechtigung „Threads verwalten“ geben
obstacle-private-thread = Der Bot ist nicht in diesem privaten Thread: Wird er darin erwähnt, kommt er hinzu
obstacle-forum = Dies ist ein Forum, und Nachrichten gehören in dessen Beiträge: Bitte den Befehl in einem davon eingeben
cannot-ring-mend = So lässt es sich beheben: Kanal bearbeiten → Berechtigungen, dort den Bot oder seine Rolle hinzufügen und das Genannte erlauben.
cannot-ring-again = Danach den Befehl noch einmal eingeben.

# Namen der Befehle: Kleinbuchstaben, ohne Leerzeichen, höchstens 32 Zeichen, jeder nur einmal in einer Sprache.
slash-status = lage
slash-subscribe = abonnieren
slash-unsubscribe = abbestellen
slash-list = liste
slash-silence = stummschalten
slash-settings = einstellungen
slash-link = verbinden
slash-sources = quellen
slash-start = start
slash-held = zurückgehalten
slash-feeds = feeds
slash-bulletin = lagebericht
slash-receipts = zustellungen
slash-drill = übung
slash-help = hilfe
slash-pause = pausieren
slash-resume = fortsetzen
slash-about = über
slash-privacy = datenschutz
slash-forget = daten-löschen
slash-stats = statistik
slash-chats = chats
slash-log = protokoll
slash-export = exportieren
slash-import = importieren
slash-compare = vergleichen
slash-changes = änderungen
slash-why = warum
slash-timeline = zeitleiste
slash-map = karte
slash-missions = botschaften
slash-preview = vorschau
slash-proof = beleg

# Namen ihrer Optionen, jeder nur einmal bei einem Befehl.
slash-option-country = land
slash-option-part = teil
slash-option-severity = schwere
slash-option-mode = zustellung
slash-option-duration = dauer
slash-option-text = text
slash-option-setting = einstellung
slash-option-value = wert
slash-option-code = code
slash-option-action = aktion
slash-option-alert = warnung
slash-option-answer = antwort
slash-option-source = quelle
slash-option-moment = zeitpunkt
slash-option-other = anderes-land
slash-option-days = tage
slash-option-continent = kontinent
slash-option-level = stufe
slash-option-kinds = nachrichten
slash-option-before = davor
slash-option-sure = sicher
slash-option-chat = chat
slash-option-json = json
slash-option-attachment = anhang
slash-option-document = dokument
