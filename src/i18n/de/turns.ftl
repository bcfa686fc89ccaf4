axis-tally = Regierungen, die zur Ausreise auffordern
tally = { $urging } von { $watching }
did-consensus-formed = { $urging } von { $watching } Regierungen fordern ihre Staatsangehörigen zur Ausreise auf
did-first-mover = erste Regierung fordert ihre Staatsangehörigen zur Ausreise auf, nach 90 Tagen ohne jede Aufforderung
did-consensus-dissolved = { $urging ->
    [0] keine von { $watching } Regierungen fordert ihre Staatsangehörigen noch zur Ausreise auf
    [one] nur noch eine von { $watching } Regierungen fordert ihre Staatsangehörigen zur Ausreise auf
   *[other] nur noch { $urging } von { $watching } Regierungen fordern ihre Staatsangehörigen zur Ausreise auf
  }
kind-consensus-formed = Regierungen einig über Ausreise
kind-first-mover = erste Ausreiseaufforderung
kind-consensus-dissolved = Regierungen nicht mehr einig über Ausreise
turn-now = Das sagen sie, in zeitlicher Reihenfolge:
turn-government = { $government }: { $grade }, { $level }
turn-counted = Gezählt von Tocsin; Sätze und Links in /status · zuerst gesehen: { $moment }
turn-not-clear = Das ist keine Entwarnung: Bitte lesen, was jede von ihnen jetzt rät.
