command-timeline = Ein Bild: wer wann was zu einem Land geraten hat
usage-timeline = /timeline <Land> [Tage]
example-timeline = /timeline Mali 90
timeline-title = { $country }: wer wann was gesagt hat
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] Was eine Regierung ihren Staatsangehörigen rät
   *[other] Was { $count } Regierungen ihren Staatsangehörigen raten
  } · Stand: { $day }
timeline-alternative = Eine Zeitleiste mit { $count ->
    [one] einer Zeile für eine Regierung
   *[other] je einer Zeile für { $count } Regierungen
  }: Stufen als Balken, dazu Zeichen für Ausreiseaufforderungen und für Botschaftspersonal. Die Nachricht sagt dasselbe in Worten.
timeline-now = Was jetzt gilt
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (zuletzt bekannt)
timeline-level-unknown = Stufe nicht bekannt: { $governments }
timeline-events = Was geschah, das Neueste zuerst
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] und eine weitere Änderung davor
   *[other] und { $count } weitere Änderungen davor
  }
timeline-no-events = Keine Änderung seit { $day }.
timeline-stood = Galt schon vor dem { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Noch ist nichts bekannt
timeline-nothing = { $country }: Von keiner beobachteten Regierung war bisher etwas zu lesen.
timeline-watched = Zum ersten Mal gelesen am { $day }. Was vorher war, ist nicht bekannt.
timeline-unseen = Nicht gelesen: { $government }, { $times }. Die Stufe ist die letzte davor.
timeline-unseen-time = { $from } bis { $to }
timeline-nothing-known = Nichts bekannt von: { $governments }
timeline-not-drawn = Aus Platzgründen nicht gezeichnet: { $governments }
timeline-parts = Ein kleines Zeichen betrifft einen Teil des Landes.
timeline-stood-note = Ein Zeichen am Anfang eines Balkens galt schon vorher.
timeline-status = Ausführlich: was sie jetzt sagen

command-map = Die Welt nach den Stufen, die Regierungen angeben
usage-map = /map [Stufe]
example-map = /map 4
option-level = Ab welcher Stufe: 2, 3 oder 4; oder Median anstelle der höchsten Stufe
map-title = Die Welt nach Stufen
map-title-least = { $level ->
    [4] Die Welt: Stufe 4
   *[other] Die Welt: ab Stufe { $level }
  }
map-highest = { $count ->
    [one] Die Stufe, die die einzige lesbare Quelle angibt
   *[other] Die höchste Stufe, die eine von { $count } Quellen angibt
  }
map-median = { $count ->
    [one] Die Stufe, die die einzige lesbare Quelle angibt
   *[other] Der Median der Stufen, die { $count } Quellen angeben
  }
map-as-of = { $measure } · { $day }
map-alternative = Eine Weltkarte: jedes Land in der Farbe seiner Stufe, davon { $count } auf Stufe 4. Die Nachricht sagt dasselbe in Worten.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: kein Land
map-level-count = { $level }: { $count ->
    [one] ein Land
   *[other] { $count } Länder
  }
map-called = Ausreiseaufforderung
map-called-list = Ausreiseaufforderung ({ $count }): { $countries }
map-called-none = Keine lesbare Regierung fordert ihre Staatsangehörigen auf, ein ganzes Land zu verlassen.
map-called-country = { $country } { $count ->
    [one] (eine Quelle)
   *[other] ({ $count } Quellen)
  }
map-below = niedrigere Stufe
map-unknown = keine Stufe bekannt
map-unknown-list = Keine Stufe bekannt ({ $count }): { $countries }
map-borders = Grenzen wie in den Kartendaten (Natural Earth), ohne Parteinahme. Punkte: kleine Länder.
map-blind = { $count ->
    [one] Eine Quelle ist derzeit nicht lesbar: Ihr letzter Hinweis zählt.
   *[other] { $count } Quellen sind derzeit nicht lesbar: Ihr letzter Hinweis zählt.
  }
map-nothing-title = Noch keine Karte
map-nothing = Bisher wurde keine Quelle gelesen. Bitte in einigen Minuten noch einmal fragen.
map-bad-level-title = Welche Stufe?
map-bad-level = „{ $typed }“ ist keines von: 2, 3, 4, Median. Zum Beispiel:
map-button-least = { $level ->
    [4] Nur Stufe 4
   *[other] Ab Stufe { $level }
  }
map-button-median = Der Median
map-button-highest = Alle Stufen
words-for-median = median

picture-failed = Das Bild ließ sich diesmal nicht erstellen. Die Worte sagen dasselbe.
sign-unwatched = vor der ersten Abfrage
sign-unseen = nicht lesbar: letzte Stufe
sign-citizens = Staatsangehörige: { $grade }
sign-citizens-none = Staatsangehörige: Aufforderung aufgehoben
sign-staff-authorized-departure = Personal: darf ausreisen
sign-staff-ordered-departure = Personal: abgezogen
sign-staff-services-suspended = Botschaft: konsularische Dienste eingestellt
sign-staff-suspended = Botschaft: Arbeit eingestellt
sign-staff-normal = Personal: wieder in der Botschaft
status-button-timeline = Zeitleiste
