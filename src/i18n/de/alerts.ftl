kind-level-raised = Stufe angehoben
kind-level-lowered = Stufe gesenkt
kind-peak-raised = Stufe für einen Teil des Landes angehoben
kind-peak-lowered = Stufe für einen Teil des Landes gesenkt
kind-departure-called = Ausreiseaufforderung
kind-departure-strengthened = Ausreiseaufforderung verschärft
kind-departure-weakened = Ausreiseaufforderung abgeschwächt
kind-departure-lifted = Ausreiseaufforderung aufgehoben
kind-mission-reduced = Botschaft verkleinert
kind-mission-restored = Botschaft wieder besetzt
kind-area-raised = Stufe für benannte Teile des Landes angehoben
kind-area-lowered = Stufe für benannte Teile des Landes gesenkt
kind-hazard-added = neue Gefahr genannt
kind-issued = Reisehinweise veröffentlicht
kind-withdrawn = Reisehinweise zurückgezogen
kind-text-revised = Text überarbeitet

alert-title = { $country } – { $what }
alert-title-exercise = ÜBUNG – { $country } – { $what }
alert-exercise = Dies ist eine Übung. Es ist nichts passiert.
alert-source = { $day ->
    [none] ohne eigenes Datum
   *[other] Stand: { $day }
  } · zuerst gesehen: { $moment }
alert-quote = Im Wortlaut:
alert-quote-stated = Im Wortlaut, Stand { $day }:
alert-quote-gone = Dies steht dort nicht mehr:
alert-wording = Eigene Bezeichnung der Stufe:
alert-still = Aktueller Hinweis: { $level }.
alert-not-clear = Zurückgezogen heißt nicht sicher: Es gibt jetzt keinen Hinweis mehr.
did-call-leave-now = { $scope ->
    [region] { $government }: Staatsangehörige aufgefordert, einen Teil des Landes sofort zu verlassen
   *[country] { $government }: Staatsangehörige zur sofortigen Ausreise aufgefordert
  }
did-call-leave = { $scope ->
    [region] { $government }: Staatsangehörige aufgefordert, einen Teil des Landes zu verlassen
   *[country] { $government }: Staatsangehörige zur Ausreise aufgefordert
  }
did-call-consider = { $scope ->
    [region] { $government }: Staatsangehörige sollen erwägen, einen Teil des Landes zu verlassen
   *[country] { $government }: Staatsangehörige sollen die Ausreise erwägen
  }
did-weaken = { $scope ->
    [region] { $government }: Ausreiseaufforderung für einen Teil des Landes abgeschwächt („{ $grade }“)
   *[country] { $government }: Ausreiseaufforderung abgeschwächt („{ $grade }“)
  }
did-lift = { $scope ->
    [region] { $government }: keine Aufforderung mehr, einen Teil des Landes zu verlassen
   *[country] { $government }: keine Ausreiseaufforderung mehr
  }
did-level-raised = { $government }: Hinweis verschärft auf { $level }
did-level-lowered = { $government }: Hinweis gesenkt auf { $level }
did-peak-raised = { $government }: Hinweis für einen Teil des Landes verschärft auf { $level }
did-peak-lowered = { $government }: höchster Hinweis für einen Teil des Landes gesenkt auf { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government }: Personal darf einen Teil des Landes verlassen
   *[country] { $government }: Botschaftspersonal darf ausreisen
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government }: Personal aus einem Teil des Landes abgezogen
   *[country] { $government }: Botschaftspersonal abgezogen
  }
did-mission-services-suspended = { $scope ->
    [region] { $government }: konsularische Dienste in einem Teil des Landes eingestellt
   *[country] { $government }: konsularische Dienste der Botschaft eingestellt
  }
did-mission-suspended = { $scope ->
    [region] { $government }: Arbeit in einem Teil des Landes eingestellt
   *[country] { $government }: Arbeit der Botschaft eingestellt
  }
did-restore-normal = { $scope ->
    [region] { $government }: Abzug des Personals aus einem Teil des Landes beendet
   *[country] { $government }: Abzug des Botschaftspersonals beendet
  }
did-restore = { $scope ->
    [region] { $government }: Arbeit in einem Teil des Landes wieder aufgenommen ({ $posture })
   *[country] { $government }: Arbeit der Botschaft wieder aufgenommen ({ $posture })
  }
did-area-raised = { $government }: Hinweis für { $areas } verschärft auf { $level }
did-area-lowered = { $government }: Hinweis für { $areas } gesenkt auf { $level }
did-area-lifted = { $government }: kein eigener Hinweis mehr für { $areas }
did-hazard-added = { $government }: neue Gefahr genannt
did-hazard-added-named = { $government }: neue Gefahr genannt ({ $hazard })
did-issued = { $government }: Reisehinweise veröffentlicht
did-withdrawn = { $government }: Reisehinweise zurückgezogen
did-text-revised = { $government }: Text überarbeitet

axis-level = Stufe
axis-peak = Höchste Stufe in einem Teil des Landes
axis-departure = Staatsangehörige
axis-mission = Botschaft
axis-areas = Teile des Landes
area-none = kein eigener Hinweis
value-unknown = nicht bekannt
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (ein Teil des Landes)
in-whole = { $text } (das ganze Land)

folded-title = { $government }: { $count ->
    [one] Änderung für ein Land
   *[other] Änderungen für { $count } Länder auf einmal
 }
folded-text = Vor dem Versand vom Betreiber geprüft. Das Schlimmste zuerst.
page-more = (und { $count } weitere)
seen-button = Gesehen
seen-marked = Als gesehen markiert: { $moment }
seen-nothing-title = Nichts zu markieren
seen-nothing = In diesem Chat wurde nicht nach dieser Warnung gefragt.
unseen-here = Niemand hier hat dies als gesehen markiert:
unseen-there = Niemand in { $chat } hat dies als gesehen markiert:
kind-bulletin = Meldung
did-bulletin = Meldung von { $government }
topic-lost-title = Dieses Thema gibt es nicht mehr
topic-lost = Das Thema, in dem die Warnungen ankamen, wurde gelöscht: Sie kommen jetzt hier an. Um sie zu verlegen, in einem anderen Thema /subscribe eingeben und hier /unsubscribe everything.
