axis-tally = Governi che raccomandano di lasciare il Paese
tally = { $urging } su { $watching }
did-consensus-formed = { $urging } governi su { $watching } raccomandano ai propri cittadini di lasciare il Paese
did-first-mover = un primo governo raccomanda ai propri cittadini di lasciare il Paese, dopo 90 giorni senza alcun invito simile
did-consensus-dissolved = { $urging ->
    [0] nessuno dei { $watching } governi raccomanda più ai propri cittadini di lasciare il Paese
    [one] solo un governo su { $watching } raccomanda ancora ai propri cittadini di lasciare il Paese
   *[other] solo { $urging } governi su { $watching } raccomandano ancora ai propri cittadini di lasciare il Paese
  }
kind-consensus-formed = governi concordi nel raccomandare di lasciare il Paese
kind-first-mover = primo invito a lasciare il Paese
kind-consensus-dissolved = governi non più concordi nel raccomandare di lasciare il Paese
turn-now = Che cosa dicono, nell’ordine in cui lo hanno detto:
turn-government = { $government }: { $grade }, { $level }
turn-counted = Conteggio di Tocsin; frasi e link sono in /status · visto per la prima volta: { $moment }
turn-not-clear = Non è un cessato allarme: leggere che cosa consiglia ora ciascuno.
