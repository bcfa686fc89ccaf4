command-compare = Zwei Länder im Vergleich: Stufen, Ausreiseaufforderungen, Botschaften
usage-compare = /compare <Land> <Land>
example-compare = /compare Mali Niger
compare-title = { $country } und { $other } im Vergleich
compare-different = Hier sagen sie Unterschiedliches
compare-same = Hier sagen sie über beide dasselbe
compare-side = { $country }: { $said }
compare-note = Wo nichts zur Ausreise steht, ist keine Aufforderung bekannt. Wo nichts zur Botschaft steht, ist nicht bekannt, dass sie verkleinert wurde.
compare-own = das eigene Land
compare-nothing = ⚪ bisher keine Hinweise gelesen
compare-no-level = keine Stufe angegeben
compare-call-unknown = ob zur Ausreise aufgefordert wird, ist nicht bekannt
compare-blind = ⚠️ ausgefallen seit { $duration }
compare-paused = ⏸ vom Betreiber angehalten
pair = { $country } und { $other }
several-pairs = „{ $typed }“ lässt sich auf mehr als eine Weise in zwei Länder teilen. Bitte wählen:
no-pair-title = Welche zwei Länder?
no-pair = „{ $typed }“ nennt keine zwei verschiedenen Länder, die hier bekannt sind. Zum Beispiel:

command-changes = Was sich zuletzt geändert hat, das Neueste zuerst
usage-changes = /changes [Land] [Tage]
example-changes = /changes Mali 30
option-days = Wie viele Tage zurück: 1 bis 730
bad-days-title = Wie viele Tage?
bad-days = „{ $typed }“ ist keine Zahl von Tagen von 1 bis 730. Zum Beispiel:
changes-title = { $country }: { $days ->
    [one] der letzte Tag
   *[other] die letzten { $days } Tage
  }
changes-title-followed = In diesem Chat beobachtet: { $days ->
    [one] der letzte Tag
   *[other] die letzten { $days } Tage
  }
changes-line = { $country }: { $deed }
changes-none = Keine Änderung, höchstens am Text.
changes-no-page = Diese Seite gibt es nicht mehr.
changes-text-only = { $count ->
    [one] Einmal wurde nur ein Text überarbeitet.
   *[other] { $count }-mal wurde nur ein Text überarbeitet.
  }
changes-watched-since = Dies wird erst seit { $day } beobachtet: Was vorher war, ist nicht bekannt.
changes-later = Einige Regierungen wurden erst in dieser Zeit zum ersten Mal gelesen; ihre früheren Änderungen sind nicht bekannt: { $governments }.
changes-never-read = Davon war bisher nichts lesbar: Ob sich etwas geändert hat, ist nicht bekannt.
changes-operators = den Betreibern dieses Bots

command-why = Warum hier gewarnt wurde oder nicht, und worauf das Bild beruht
usage-why = /why <Land>
example-why = /why Mali
why-title = { $country }: warum
why-ground = Worauf Ausreiseaufforderungen und verkleinerte Botschaften beruhen
why-no-ground = Von keiner Regierung ist bekannt, dass sie zur Ausreise auffordert oder ihre Botschaft verkleinert.
why-levels = Stufen stammen aus den Angaben oder Formulierungen, die Regierungen selbst veröffentlichen.
why-rule = Regel
why-waiting = Noch nicht bestätigt oder nicht lesbar
why-nothing-waits = Nichts wartet, nichts ist zurückgehalten, und keine Quelle ist ausgefallen oder angehalten.
why-pending = { $axis }: { $value }, gesehen seit { $since }; gilt als bestätigt, wenn eine Abfrage ab { $confirm } es noch zeigt
why-held = { $count ->
    [one] eine Änderung für dieses Land wartet seit { $moment } auf einen Betreiber
   *[other] Änderungen für { $count } Länder auf einmal, auch für dieses, warten seit { $moment } auf einen Betreiber
  }
why-story = Die Warnungen der letzten { $days } Tage, und dieser Chat
why-no-alerts = Es gab keine Warnung für { $country }.
why-swallowed = in derselben Warnung: { $changes }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } mehr
  }
why-quiet = { $count ->
    [one] Eine Änderung war keine Warnung:
   *[other] { $count } Änderungen waren keine Warnung:
  }
fate-rang = hier gewarnt: { $moment }
fate-waits-digest = wartet auf die Tagesübersicht: { $moment }
fate-waits-quiet = wartet auf das Ende der Ruhezeiten: { $moment }
fate-waits-line = { $reason ->
    [none] wird gesendet, seit { $moment }
   *[other] wird gesendet, seit { $moment }; der letzte Versuch scheiterte: { $reason }
  }
fate-failed = konnte nicht gesendet werden: { $reason }
fate-held = mit vielen Änderungen auf einmal zurückgehalten, bis ein Betreiber ja oder nein sagt
fate-discarded = mit vielen Änderungen auf einmal zurückgehalten und von einem Betreiber verworfen
fate-paused = keine Warnung: Dieser Chat ist seit { $moment } pausiert
fate-not-yet = keine Warnung: Für { $country } besteht hier erst seit { $moment } ein Abonnement
fate-not-followed = keine Warnung: Für { $country } besteht hier kein Abonnement
fate-below-minimum = keine Warnung: „{ $severity }“ liegt unter der Schwere, ab der hier gewarnt wird
fate-other-kind = keine Warnung: Diese Art von Nachrichten ist hier nicht abonniert
fate-other-source = keine Warnung: Diese Quelle ist hier nicht abonniert
fate-silenced = keine Warnung: Dies war hier stummgeschaltet
fate-not-known = keine Warnung, obwohl die heutigen Abonnements sie zulassen: Eine Pause oder Stummschaltung von damals bleibt nicht lange gespeichert
fate-changed = { $text } (nach den heutigen Abonnements; nach der Warnung geändert: { $moment })
