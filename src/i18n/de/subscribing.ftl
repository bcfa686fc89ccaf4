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

command-subscribe = Hier warnen, wenn Regierungen ihre Hinweise für ein Land oder eine Region ändern
command-unsubscribe = Warnungen für ein Land oder eine Region hier beenden
command-list = Was in diesem Chat beobachtet wird
option-country-or-all = Land oder Region: Name oder Code, oder „alle“
option-severity = Ab welcher Schwere: extrem, schwer, mäßig (üblich) oder gering

usage-subscribe = /subscribe [Ort] [Schwere] [täglich] [Nachrichten] [laut Regierungen]
usage-unsubscribe = /unsubscribe [Land, Region oder alle]
usage-list = /list
example-subscribe = /subscribe Mali schwer
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Wird beobachtet: { $country }
subscribed-title-again = Wird weiter beobachtet: { $country }
subscribed = Ab jetzt in diesem Chat, für { $country }: { $least }.
subscribed-before = Vorher: { $terms }.
subscribed-undo = Zum Rückgängigmachen:
subscribed-look = Lage jetzt
unsubscribed-title = Wird nicht mehr beobachtet: { $country }
unsubscribed = Das Abonnement für { $country } ist gelöscht.
unsubscribed-world = Warnungen für alle Länder kommen hier weiterhin an, auch für dieses. Um sie zu beenden:
unsubscribed-others = Diese Abonnements gelten ganz oder teilweise auch dafür und warnen hier weiterhin: { $countries }.
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

list-title = Was in diesem Chat beobachtet wird
list-wish = { $country }: { $terms }, seit { $day }
list-hint = Hinzufügen: /subscribe. Zum Ändern oder Entfernen drückt ein Admin die Taste des Abonnements.
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
command-silence = Ein Land, eine Region oder alle für eine Weile stummschalten
usage-silence = /silence [Land, Region oder alle] [12h, 3t … oder off]
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
words-for-levels = stufen, stufe
words-for-departure = ausreise, ausreisen, ausreiseaufforderung, ausreiseaufforderungen
words-for-mission = botschaft, botschaften
words-for-bulletins = meldungen, meldung
# Was vor den Namen der Quellen steht. Kein Wort aus dem Namen eines Landes oder einer Region.
words-for-from = laut
option-kinds = Nur diese Nachrichten: Stufen, Ausreise, Botschaft, Meldungen; mehrere mit Kommas
option-sources = Nur von diesen Regierungen: Namen oder Codes, mehrere mit Kommas
news-levels = Stufen
news-departure = Ausreiseaufforderungen
news-mission = Botschaften
news-bulletins = Meldungen
news-levels-means = Stufen: wie gefährlich eine Regierung die Lage findet, im ganzen Land oder in einem Teil davon, und neue Texte.
news-departure-means = Ausreiseaufforderungen: wenn eine Regierung ihre Staatsangehörigen auffordert auszureisen oder es zu erwägen, und wenn das endet.
news-mission-means = Botschaften: wenn Personal ausreisen darf oder muss, wenn konsularische Dienste oder die ganze Arbeit eingestellt werden und wenn es weitergeht.
news-bulletins-means = Meldungen: Berichte aus Feeds und von den Betreibern dieses Bots. Sie stammen von keiner Regierung.
source-operators = die Betreiber dieses Bots
terms-joined = { $before }, { $next }
terms-kinds = nur { $kinds }
terms-sources = nur bestimmte Quellen ({ $sources })
bad-word-title = Dieses Wort ist nicht bekannt
bad-word = „{ $typed }“ ist keines von: { $names }. Zum Beispiel:
bad-source-title = Welche Quellen?
bad-source = „{ $typed }“ ist keine der Quellen dieses Bots.
sources-read = Hinter „laut“ stehen Namen oder Codes von Regierungen, durch Kommas getrennt. Gelesen werden: { $names }. Zum Beispiel:
example-from-sources = /subscribe Mali laut Deutschland, USA
never-rings-title = So käme nie eine Warnung
never-rings = Meldungen kommen aus Feeds und von den Betreibern dieses Bots, alles andere von Regierungen. Nichts kann beides zugleich sein, was hier verlangt ist; es wurde nichts geändert. Zum Beispiel:
subscribed-region = { $count ->
    [one] Das ist { $count } Land: { $countries }.
   *[other] Das sind { $count } Länder: { $countries }.
  }
subscribed-kinds = Nur Nachrichten dieser Art:
subscribed-unheard-kinds = Ausgeschlossen, auch wenn es extrem ist: { $kinds }.
subscribed-sources = Nur bestimmte Quellen: { $sources }. Was jede andere Quelle sagt, ist ausgeschlossen, auch eine Ausreiseaufforderung, und ebenso Meldungen von anderen.
subscribed-unread = Wird zurzeit nicht gelesen, daher kann von dort keine Warnung kommen: { $sources }.
wish-from-severity = Ab { $severity }
wish-at-once = Jede sofort
wish-digest = Einmal am Tag
wish-kinds-open = Nachrichten ›
wish-kinds-title = { $country }: welche Nachrichten?
wish-kinds = Eine Taste drücken, um diese Art von Nachrichten hinzuzufügen (✓) oder auszuschließen (✗). Was ausgeschlossen ist, löst keine Warnung aus, wie schlimm es auch ist.
wish-back = ‹ Zurück
wish-undo = Rückgängig
wish-remove = Entfernen
command-wish = Ein Abonnement ansehen oder ändern
usage-wish = /wish <Code> [was] [Wert]
example-wish = /wish ML severity severe
option-place = Code des Landes oder der Region
option-region = Code der Region
command-pick = Länder nach Region wählen
usage-pick = /pick [Code einer Region]
example-pick = /pick 011
pick-title = Welche Länder?
pick-world = Bitte wählen oder einen Namen eingeben, zum Beispiel:
pick-region-title = { $region }: alles oder ein Teil?
pick-region = Bitte einen Teil wählen oder alles.
pick-country = Bitte ein Land wählen oder alles. Was ein ✓ hat, wird hier schon beobachtet.
pick-whole = Alles: { $region }
pick-back = ‹ Zurück
list-count = { $count ->
    [one] { $count } Abonnement.
   *[other] { $count } Abonnements.
  }
list-change = { $country } ›
list-pick = Land wählen
silence-still = Noch stummgeschaltet, ganz oder teilweise für dasselbe: { $places }.
command-export = Abonnements und Einstellungen dieses Chats, zum Aufheben oder Weitergeben
usage-export = /export
example-export = /export
export-title = Was in diesem Chat abonniert und eingestellt ist
export = { $count ->
    [one] In einem anderen Chat gibt ein Admin /import ein und dahinter diese Zeile. Dort wird hinzugefügt und ersetzt; entfernt wird nichts.
   *[other] In einem anderen Chat gibt ein Admin jede dieser { $count } Zeilen ein, jeweils hinter /import. Dort wird hinzugefügt und ersetzt; entfernt wird nichts.
  }
command-import = Abonnements und Einstellungen übernehmen, die /export in einem anderen Chat geschrieben hat
usage-import = /import <Zeile von /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = Die Zeile, die /export geschrieben hat
import-missing = Bitte /import eingeben und dahinter die Zeile, die dieser Befehl in einem anderen Chat schreibt:
import-bad-title = Nichts wurde übernommen
import-no-json = Das ist keine Zeile dieses Bots: „{ $value }“. Bitte alles kopieren, was dieser Befehl schreibt:
import-bad = Bei { $where } steht „{ $value }“, was sich nicht übernehmen lässt. Es wurde nichts geändert. Eine richtige Zeile schreibt dieser Befehl:
import-absent = Bei { $where } steht nichts. Es wurde nichts geändert. Eine richtige Zeile schreibt dieser Befehl:
imported-title = Übernommen
imported-added = { $count ->
    [one] { $count } Abonnement hinzugefügt.
   *[other] { $count } Abonnements hinzugefügt.
  }
imported-replaced = { $count ->
    [one] { $count } Abonnement ersetzt.
   *[other] { $count } Abonnements ersetzt.
  }
imported-same = { $count ->
    [one] { $count } Abonnement war schon vorhanden.
   *[other] { $count } Abonnements waren schon vorhanden.
  }
imported-settings = { $count ->
    [one] { $count } Einstellung übernommen.
   *[other] { $count } Einstellungen übernommen.
  }
imported-kept = Entfernt wurde nichts. Was hier jetzt beobachtet wird:
