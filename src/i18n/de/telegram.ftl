# Das sagt nur Telegram.
bot-description = Eine Alarmglocke für Reise- und Sicherheitshinweise. Dieser Bot liest, was Regierungen ihren Staatsangehörigen über jedes Land sagen. Wenn eine zur Ausreise auffordert, Botschaftspersonal abzieht oder ihre Stufe ändert, warnt er: hier, in Ihrer Gruppe oder in Ihrem Kanal, einmal, mit ihren eigenen Worten und ihrem Link.
bot-short-description = Warnt, wenn Regierungen ihre Staatsangehörigen zur Ausreise auffordern. Hier, in Gruppen und in Kanälen.

command-for = Einen Befehl für einen Kanal oder eine Gruppe ausführen, wo Sie Admin sind
usage-for = /for <@Name oder ID> <Befehl>
example-for = /for @kanalname subscribe Mali schwer
for-how-title = Für welchen Kanal oder welche Gruppe?
for-how = Bitte den Namen oder die ID eines Kanals oder einer Gruppe eingeben, wo Sie Admin sind, und dahinter einen Befehl. Die Antwort kommt hier an, nicht dort:
for-about = Für { $title }
for-refused-title = Das dürfen nur die Admins dort
for-refused = Was in einem Kanal oder einer Gruppe geschieht, bestimmen von hier aus deren Admins, und der Bot muss selbst dort sein: in einem Kanal als Admin. Es wurde nichts geändert.

channel-title = Dieser Bot ist jetzt in { $title }
channel-about = Bitte hier wählen, welche Warnungen dort ankommen. Wer dort liest, sieht nur die Warnungen.
channel-typed = Oder eingeben, zum Beispiel:
channel-mute = Dort darf der Bot noch nichts veröffentlichen: Bitte ihm das Recht geben, Nachrichten zu veröffentlichen, sonst kann keine Warnung ankommen.
channel-choose = Land wählen
channel-all-severe = Alle Länder: schwer
channel-all-extreme = Alle Länder: extrem
channel-list = Was dort beobachtet wird

inline-hint = Land eingeben. Was dieser Bot kann:
inline-none = Kein Land passt. Was dieser Bot kann:
inline-watch = Bei Änderungen gewarnt werden
