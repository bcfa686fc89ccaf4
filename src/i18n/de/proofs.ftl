### Worauf eine Warnung beruht: die Worte davor und danach, und was abgerufen wurde.

command-proof = Worauf eine Warnung beruht: die Worte davor und danach, und was abgerufen wurde
usage-proof = /proof [Nummer] [file]
example-proof = /proof 12
option-attachment = file für die Texte davor und danach, answer für die Antwort eines Servers
option-document = Welche der Antworten, etwa 2
proof-button = Beleg
proofs-button = Belege
proof-here-title = Worauf die letzten Warnungen hier beruhen
proof-anywhere-title = Hier kam noch nichts an: die letzten Warnungen anderswo
proof-none-title = Noch keine Warnungen
proof-none = Bisher ist nichts hinausgegangen.
proof-unknown-title = Diese Warnung gibt es nicht
proof-unknown = Es gibt keine Warnung „{ $typed }“.
proof-before = Vorher:
proof-after = Jetzt:
proof-new = Neu:
proof-gone = Weggefallen:
proof-alone = Der Satz:
proof-stood = Dieselben Worte standen schon vorher da.
proof-field = Sie beruht auf einer Angabe oder Formulierung, die die Regierung veröffentlicht, nicht auf einem Satz.
proof-more-sentences = { $count ->
    [one] Ein weiterer Satz hat sich geändert: Er steht in der Datei.
   *[other] { $count } weitere Sätze haben sich geändert: Sie stehen in der Datei.
  }
proof-dated = Datum der Quelle: { $day }
proof-undated = die Quelle nennt kein Datum
proof-fetched = Was abgerufen wurde
proof-fetched-page = Was abgerufen wurde, Seite { $page } von { $pages }
proof-not-kept = Nicht aufbewahrt: Diese Warnung ist älter als die Belege, oder zu ihr wurde nichts gespeichert.
proof-texts-gone = Die Texte davor und danach wurden nach { $days } Tagen entfernt.
proof-no-texts = Von dieser Abfrage sind keine Texte aufbewahrt.
proof-no-before = Es gibt keinen früheren Text zum Vergleichen.
proof-no-after = Von dieser Abfrage ist kein Text aufbewahrt.
proof-no-documents = Was der Server der Regierung antwortete, ist nicht aufbewahrt.
proof-of-exercise = Eine Übung: Keine Regierung hat das gesagt.
proof-of-bulletin = Ein Bericht, nicht der Rat einer Regierung: Mehr ist davon nicht aufbewahrt.
proof-of-turn = Sie beruht auf dem, was einzelne Regierungen sagten.
proof-turn-unknown = Von diesen Regierungen ist keine Warnung zur Ausreise bekannt: Sie können vor meiner ersten Abfrage dazu aufgefordert haben.
proof-file-button = Texte als Datei
proof-answer-button = Antwort { $place }
proof-back = Zurück zum Beleg
proof-no-file-title = Keine Texte
proof-no-file = Von Warnung { $number } sind keine Texte aufbewahrt.
proof-no-answer-title = Diese Antwort gibt es nicht
proof-no-answer = Warnung { $number } hat keine Antwort { $place }.
proof-answer-gone-title = Nicht mehr aufbewahrt
proof-answer-gone = Antwort { $place } von Warnung { $number } wurde entfernt. Ihr Hash steht noch im Beleg.
proof-same-texts = Die Texte sind gleich.
proof-check = SHA-256 der ganzen Antwort:

file-cut = Gekürzt: Eine Datei hat hier höchstens 1 MB.
file-not-taken = Die Datei { $name } konnte hier nicht gesendet werden.
