words-for-all = alle, überall, welt
words-for-everything = alles

severity-extreme-and-worse = nur extreme Warnungen
severity-severe-and-worse = schwere und extreme Warnungen
severity-moderate-and-worse = mäßige, schwere und extreme Warnungen
severity-minor-and-worse = jede Änderung
severity-extreme-rings = Warnt, wenn eine Regierung ihre Staatsangehörigen zur Ausreise auffordert, Botschaftspersonal abzieht, die Arbeit ihrer Botschaft einstellt oder von allen Reisen abrät (Stufe 4).
severity-severe-rings = Warnt auch, wenn Staatsangehörige die Ausreise erwägen oder einen Teil des Landes verlassen sollen, wenn Botschaftspersonal ausreisen darf oder wenn die Stufe auf 3 steigt.
severity-moderate-rings = Warnt auch bei jeder anderen Änderung der Stufe, für das ganze Land oder einen Teil davon.
severity-minor-rings = Warnt auch, wenn sich nur der Text ändert. Das kann oft sein.

command-subscribe = Hier warnen, wenn Regierungen ihre Hinweise für ein Land ändern
command-unsubscribe = Warnungen für ein Land hier beenden
command-list = Was in diesem Chat beobachtet wird
option-country-or-all = Land: Name oder Code, oder „alle“
option-severity = Ab welcher Schwere: extrem, schwer, mäßig (üblich) oder gering

usage-subscribe = /subscribe <Land oder alle> [Schwere] [täglich]
usage-unsubscribe = /unsubscribe <Land oder alle>
usage-list = /list
example-subscribe = /subscribe Mali schwer
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Wird beobachtet: { $country }
subscribed-title-again = Wird weiter beobachtet: { $country }
subscribed = Ab jetzt in diesem Chat, für { $country }: { $least }.
subscribed-before = Vorher: { $least }.
subscribed-undo = Zum Rückgängigmachen:
subscribed-look = Lage jetzt
unsubscribed-title = Wird nicht mehr beobachtet: { $country }
unsubscribed = Das Abonnement für { $country } ist gelöscht.
unsubscribed-world = Warnungen für alle Länder kommen hier weiterhin an, auch für dieses. Um sie zu beenden:
unsubscribed-others = Einzeln gewählte Länder melden sich hier weiterhin: { $countries }.
unsubscribed-none-title = Wurde nicht beobachtet: { $country }
unsubscribed-none = Es wurde nichts geändert.
unsubscribed-everything-title = Hier wird nichts mehr beobachtet
unsubscribed-everything = { $count ->
    [one] Das einzige Abonnement dieses Chats ist gelöscht.
   *[other] Alle { $count } Abonnements dieses Chats sind gelöscht.
  }
unsubscribe-which-title = Welches soll enden?
unsubscribe-which = Bitte eines wählen oder den Namen eingeben:
unsubscribe-everything = Alles
unsubscribe-more = { $count ->
    [one] Und { $count } weiteres: siehe /list.
   *[other] Und { $count } weitere: siehe /list.
  }

list-title = Was in diesem Chat beobachtet wird
list-wish = { $country }: { $least }, seit { $day }
list-hint = Hinzufügen: /subscribe <Land>. Entfernen: /unsubscribe <Land>.
list-empty-title = Hier wird noch nichts beobachtet
list-empty = Um Warnungen für ein Land zu erhalten, zum Beispiel eingeben:

words-for-at-once = sofort, einzeln
words-for-digest = täglich, tagesübersicht
words-for-off = ende, beenden, stopp
words-for-minutes = m, min
words-for-hours = h, std
words-for-days = t
option-mode = Jede sofort, oder einmal am Tag gesammelt (täglich); extreme kommen immer sofort
option-duration = Wie lange: 90m, 12h, 3t oder off
subscribed-digest = Einmal am Tag gesammelt, um { $hour } Uhr ({ $zone }). Extreme Warnungen kommen trotzdem sofort.
list-wish-digest = { $country }: { $least }, einmal am Tag gesammelt, seit { $day }
command-silence = Ein Land oder alle für eine Weile stummschalten
usage-silence = /silence [Land oder alle] [12h, 3t … oder off]
example-silence = /silence Mali 12h
silenced-title = Hier stummgeschaltet: { $country }
silenced = Für { $country } kommt hier bis { $moment } keine Warnung an, auch keine Ausreiseaufforderung. /status gibt weiterhin Auskunft.
silence-end = Jetzt wieder warnen
silence-end-one = Wieder warnen: { $country }
silence-ended-title = Warnt wieder: { $country }
silence-ended = Ab jetzt. Was inzwischen kam, steht in /status.
silence-none-title = War nicht stummgeschaltet: { $country }
silence-none = Es wurde nichts geändert.
silences-none-title = Hier ist nichts stummgeschaltet
silences-none = Ein Land für eine Weile stummschalten: /silence <Land> 12h
silences-title = Hier stummgeschaltet
silences-one = { $country }, bis { $moment }
mode-at-once = jede sofort
mode-digest = einmal am Tag gesammelt
