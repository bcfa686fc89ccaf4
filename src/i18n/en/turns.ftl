axis-tally = Governments that urge leaving
tally = { $urging } of { $watching }
did-consensus-formed = { $urging } of { $watching } governments tell their citizens to leave
did-first-mover = a first government tells its citizens to leave, after 90 days without any such call
did-consensus-dissolved = { $urging ->
    [0] none of { $watching } governments tells its citizens to leave any more
    [one] only one of { $watching } governments still tells its citizens to leave
   *[other] only { $urging } of { $watching } governments still tell their citizens to leave
  }
kind-consensus-formed = governments agree on leaving
kind-first-mover = first call to leave
kind-consensus-dissolved = governments no longer agree on leaving
turn-now = What they say, in the order in which they said it:
turn-government = { $government }: { $grade }, { $level }
turn-counted = Counted by Tocsin; sentences and links are in /status · first seen { $moment }
turn-not-clear = That is not an all-clear: read what each of them advises now.
