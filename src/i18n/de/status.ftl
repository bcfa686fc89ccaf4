own-words = „{ $words }“
consensus-urging = { $urging ->
    [one] { $urging } von { $watching } Regierungen fordert zur Ausreise auf: { $calls }
   *[other] { $urging } von { $watching } Regierungen fordern zur Ausreise auf: { $calls }
  }
consensus-first-since = zum ersten Mal seit { $month }
consensus-none = { $watching ->
    [one] Die einzige lesbare Regierung fordert nicht zur Ausreise auf
   *[other] Keine der { $watching } Regierungen fordert zur Ausreise auf
  }
consensus-unknown = Ob eine Regierung zur Ausreise auffordert, ist nicht bekannt
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (schon bei der ersten Abfrage)
consensus-call-hours = { $government } (+{ $count } Std.)
consensus-call-days = { $government } (+{ $count } T.)
consensus-then = { $before }, dann { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] keine Aufforderung: { $governments }
   *[other] keine Aufforderung: { $governments }
  }
consensus-calm-many = keine Aufforderung von den { $count } anderen
consensus-considering = Rat, die Ausreise zu erwägen: { $calls }
consensus-regional = Aufforderung nur für einen Teil des Landes: { $governments }
consensus-blind = { $government }: derzeit nicht lesbar
consensus-blind-for = { $government }: derzeit nicht lesbar (seit { $duration })
consensus-blind-many = { $count } Regierungen sind derzeit nicht lesbar
consensus-not-known-many = von { $count } Regierungen ist nichts bekannt
consensus-blind-last = { $text }, zuletzt gelesen: „{ $grade }“
consensus-not-known = nicht bekannt: { $governments }
consensus-authorized-departure = Botschaftspersonal darf ausreisen: { $calls }
consensus-ordered-departure = Botschaftspersonal abgezogen: { $calls }
consensus-services-suspended = konsularische Dienste eingestellt: { $calls }
consensus-suspended = Arbeit der Botschaft eingestellt: { $calls }

shortened = Hier gekürzt. Vollständig:

command-status = Was Regierungen zu einem Land sagen, oder zu allen, die dieser Chat beobachtet
option-country = Land: Name oder Code
option-part = Nur die Hinweise für Teile des Landes
part-areas = Gebiete
words-for-areas = gebiete, gebiet, regionen, landesteile
usage-status = /status [Land] [Gebiete]
example-status = /status Mali
status-title = { $country }: das sagen die Regierungen
status-others = Die übrigen
status-as-of = Stand: { $moment }.
status-no-sources = Zurzeit wird keine Regierung beobachtet.
status-level = { $mark } Stufe { $level }, { $name } · im Wortlaut:
status-level-bare = { $mark } Stufe { $level }, { $name }
status-level-none = { $mark } Nennt keine Stufe.
status-level-none-own = { $mark } Nennt keine unserer Stufen · im Wortlaut:
status-peak = In Teilen des Landes: { $mark } { $level }.
status-peak-areas = In Teilen des Landes: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } und { $count } weitere
status-departure-unknown = Ob zur Ausreise aufgefordert wird, ist nicht bekannt.
status-departure-none = Keine Ausreiseaufforderung.
status-departure = { $scope ->
    [region] Rat an Staatsangehörige in einem Teil des Landes: { $grade }
   *[country] Rat an Staatsangehörige: { $grade }
  }
status-mission-unknown = Ob Botschaftspersonal abgezogen wird, ist nicht bekannt.
status-mission-normal = Botschaft: kein Abzug von Personal angekündigt.
status-mission = { $scope ->
    [region] Personal in einem Teil des Landes: { $posture }
   *[country] Botschaft: { $posture }
  }
status-limited = Hilfe nur möglich in: { $place }.
since = { $text }, seit { $day }
since-already = { $text } (schon bei der ersten Abfrage)
stated-on = { $text }, Angabe vom { $day }
status-dated = { $publisher }: Stand { $day }
status-undated = { $publisher }: ohne eigenes Datum
status-seen = zuletzt gelesen vor { $duration }
status-seen-all = alle gelesen in den letzten { $duration }
status-blind = ⚠️ Seit { $duration } keine Angaben: { $reason }. Dies kann veraltet sein.
status-blind-unread = ⚠️ Bisher nicht lesbar, seit { $duration } keine Angaben: { $reason }.
status-unread = ⚪ Noch nicht gelesen. Bitte in einigen Minuten noch einmal fragen.
status-nothing = ⚪ { $country }: keine Hinweise, oder bisher keine lesbar.
status-missing = ⚠️ { $country }: seit { $day } von der Quelle nicht mehr aufgeführt. Dies sind ihre letzten Hinweise.

status-paused = ⏸ Vom Betreiber angehalten: Was hier jetzt gilt, ist nicht bekannt.
consensus-paused = { $government }: vom Betreiber angehalten
status-button-subscribe = Hier warnen
status-button-changes = Änderungen
status-button-why = Warum
status-button-areas = Gebiete
outlook-level = höchste Stufe { $level } ({ $name }), angegeben von { $count }
outlook-level-unknown = keine Stufe bekannt
outlook-urging = { $watching ->
    [0] ob eine Regierung zur Ausreise auffordert, ist nicht bekannt
   *[other] { $urging ->
        [0] { $watching ->
            [one] die einzige lesbare Regierung fordert nicht zur Ausreise auf
           *[other] keine von { $watching } fordert zur Ausreise auf
          }
        [one] { $urging } von { $watching } fordert zur Ausreise auf
       *[other] { $urging } von { $watching } fordern zur Ausreise auf
      }
  }
outlook-considering = { $count ->
    [one] eine rät, die Ausreise zu erwägen
   *[other] { $count } raten, die Ausreise zu erwägen
  }
outlook-regional = { $count ->
    [one] eine Aufforderung für einen Teil des Landes
   *[other] { $count } Aufforderungen für einen Teil des Landes
  }
outlook-last-words = { $count ->
    [one] eine ist derzeit nicht lesbar, zuletzt galt dort eine Aufforderung
   *[other] { $count } sind derzeit nicht lesbar, zuletzt galt dort je eine Aufforderung
  }
outlook-missions = { $count ->
    [one] eine Botschaft verkleinert
   *[other] { $count } Botschaften verkleinert
  }
outlook-changed = letzte Änderung: { $day }
outlook-unchanged = keine Änderung seit der ersten Abfrage
followed-title = Was in diesem Chat beobachtet wird, das Schlimmste zuerst
followed-more = { $count ->
    [one] und { $count } mehr
   *[other] und { $count } mehr
  }
followed-calm = { $count ->
    [one] Für das eine übrige Land ist weder Stufe 4 noch eine Ausreiseaufforderung noch eine verkleinerte Botschaft bekannt.
   *[other] Für die übrigen { $count } Länder ist weder Stufe 4 noch eine Ausreiseaufforderung noch eine verkleinerte Botschaft bekannt.
  }
followed-unread = { $count ->
    [one] Eine Regierung ist derzeit nicht lesbar: Ihre letzte Stufe zählt hier mit, ihre letzte Aufforderung nicht.
   *[other] { $count } Regierungen sind derzeit nicht lesbar: Ihre letzten Stufen zählen hier mit, ihre letzten Aufforderungen nicht.
  }
followed-none-look = Ein Land ansehen:
page-before = ‹ Seite { $page }/{ $pages }
page-next = Seite { $page }/{ $pages } ›
