command-help = Alle Befehle und was sie tun
command-start = Was dieser Bot ist und die ersten Schritte
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = Was dieser Bot kann
help-about = Dieser Bot liest, was Regierungen ihren Staatsangehörigen über jedes Land sagen, und warnt, wenn es sich ändert. Ihre Worte werden unverändert zitiert; bitte vor jeder Entscheidung den Link prüfen.
help-severities = Wie schwer eine Warnung wiegt:
help-severity = { $severity }: { $means }

start-title = Tocsin, eine Alarmglocke für Reise- und Sicherheitshinweise
start-about = Dieser Bot liest, was Regierungen ihren Staatsangehörigen über jedes Land sagen. Wenn eine zur Ausreise auffordert, Botschaftspersonal abzieht oder ihre Stufe ändert, warnt er hier, einmal, mit ihren eigenen Worten.
start-step-status = 1. Nachsehen:
start-step-subscribe = 2. Gewarnt werden: unten auf die Taste drücken oder dies eingeben (in einer Gruppe macht das ein Admin):
start-choose = Warnungen auswählen
start-step-list = 3. Sehen, was hier beobachtet wird:
start-help = Alles andere: /help

boot-title = Tocsin { $version } – warnt, wenn Regierungen ihre Staatsangehörigen zur Ausreise auffordern
boot-on = an
boot-off = aus
boot-not-set = { $variable } ist nicht gesetzt
boot-terminal-on = Warnungen erscheinen hier, Befehle werden hier eingegeben
boot-terminal-off = niemand sitzt davor und ein Messenger ist an, oder TERMINAL=off ist gesetzt
boot-sources = { $count ->
    [one] Die Quelle einer Regierung wird beobachtet: { $sources }
   *[other] Die Quellen von { $count } Regierungen werden beobachtet: { $sources }
  }
boot-sources-relay = aus, weil ihre Server die meisten gemieteten Rechner abweisen: { $sources } (bitte SOURCE_RELAY_URL setzen)
boot-sources-chosen = aus, weil SOURCES andere nennt: { $sources }
boot-no-contact = CONTACT ist nicht gesetzt: Die abgefragten Regierungen können nicht erkennen, wer fragt. Bitte eine Adresse oder einen Link setzen.
boot-files = Datenbank: { $database } · Protokoll: { $log }
boot-first-terminal = Zuerst eingeben: /status Mali oder /help
boot-first-chat = Zuerst eingeben, in einem Chat mit dem Bot: /status Mali oder /help
boot-stop = Strg-C beendet.

demo-title = Vorführung: die Krise in Mali, 2022 bis 2026, im Zeitraffer durch das echte Programm. Zwei Falschmeldungen sind eingewoben; für sie darf es keine Warnung geben.
demo-first-look = { $day } · { $source }: erste Abfrage, { $count } Länder gespeichert. Keine Warnung.
demo-placeholder = { $day } · { $source }: zeigt eine niedrigere Stufe ohne Text. Nicht geglaubt, keine Warnung.
demo-no-information = { $day } · { $source }: keine Angaben, denn { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Keine Warnung.
demo-end = Ende der Vorführung. Ausgelöste Warnungen: { $rung }. Falschmeldungen und Ausfälle, die keine Warnung auslösten: { $lies }.
