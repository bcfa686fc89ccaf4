command-held = Freigeben oder verwerfen, was auf einen Betreiber wartet
usage-held = /held
example-held = /held
held-title = Was auf ein Ja oder Nein wartet
held-none-title = Nichts wartet
held-none = Es ist keine Abfrage zurückgehalten.
held-poll = { $source }, { $moment }: { $count ->
    [one] ein Land
   *[other] { $count } Länder
 } auf einmal, zum Beispiel { $examples }.
held-let-out = Freigeben: { $source }
held-drop = Verwerfen: { $source }
held-released-title = Freigegeben
held-released = { $chats ->
    [0] Kein Chat hat nach diesen Ländern gefragt.
    [one] Ein Chat erfährt davon, in einer Nachricht.
   *[other] { $chats } Chats erfahren davon, in je einer Nachricht.
 }
held-discarded-title = Verworfen
held-discarded = Kein Chat erfährt davon. /status zeigt weiterhin, was die Quelle veröffentlicht.
held-gone-title = Nicht mehr zurückgehalten
held-gone = Über diese Abfrage wurde schon entschieden, oder sie wurde nie zurückgehalten.
option-alert = Die Nummer der Warnung
command-seen = Eine extreme Warnung als gesehen markieren, damit sie nicht wiederholt wird
usage-seen = /seen <Nummer>
example-seen = /seen 12
command-receipts = Welche Chats die letzten Warnungen erhielten und wie schnell
usage-receipts = /receipts [Nummer]
example-receipts = /receipts 12
receipts-title = Was aus den letzten Warnungen wurde
receipts-one-title = Warnung { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Warnung { $number }
receipts-sent = { $chats ->
    [one] { $sent } von 1 Chat
   *[other] { $sent } von { $chats } Chats
  }
receipts-times = p50 nach { $median }, p99 nach { $p99 }, die letzte nach { $slowest }
receipts-attempts = bis zu { $attempts } Versuche
receipts-waiting = { $waiting } warten
receipts-failed = { $count } nie: { $reason }
receipts-none-title = Noch keine Warnungen
receipts-none = Bisher ist nichts hinausgegangen.
receipts-unknown-title = Diese Warnung gibt es nicht
receipts-unknown = /receipts zeigt die Nummern der letzten.
receipt-pending = wartet
receipt-claimed = wird gesendet
receipt-sent = angenommen
receipt-gone = Chat geschlossen
receipt-refused = aufgegeben
receipt-attempts = { $attempts ->
    [one] 1 Versuch
   *[other] { $attempts } Versuche
  }
command-drill = Eine Übung über den ganzen echten Weg senden
usage-drill = /drill
example-drill = /drill
drill-nobody-title = Kein Chat will Übungen
drill-nobody = Ein Admin eines Chats schaltet sie ein:
option-answer = yes oder no
option-source = Die Quelle
option-moment = Der Zeitpunkt der Abfrage
