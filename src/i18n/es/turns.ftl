axis-tally = Gobiernos que piden salir
tally = { $urging } de { $watching }
did-consensus-formed = { $urging } de { $watching } gobiernos piden a sus ciudadanos que abandonen el país
did-first-mover = un primer gobierno pide a sus ciudadanos que abandonen el país, tras 90 días sin ningún llamamiento así
did-consensus-dissolved = { $urging ->
    [0] ninguno de los { $watching } gobiernos pide ya a sus ciudadanos que abandonen el país
    [one] solo uno de los { $watching } gobiernos pide todavía a sus ciudadanos que abandonen el país
   *[other] solo { $urging } de los { $watching } gobiernos piden todavía a sus ciudadanos que abandonen el país
  }
kind-consensus-formed = los gobiernos coinciden en pedir la salida
kind-first-mover = primer llamamiento a salir
kind-consensus-dissolved = los gobiernos ya no coinciden en pedir la salida
turn-now = Lo que dicen, en el orden en que lo dijeron:
turn-government = { $government }: { $grade }, { $level }
turn-counted = Recuento de Tocsin; frases y enlaces en /status · visto por primera vez: { $moment }
turn-not-clear = Eso no significa que haya pasado el peligro: lea lo que aconseja ahora cada uno.
