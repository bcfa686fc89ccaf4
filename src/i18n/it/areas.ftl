areas-title = { $country }: avvisi per parti del Paese
areas-whole = Per il Paese: { $mark } { $level }
areas-whole-unknown = Per il Paese: { $mark } nessun livello indicato
areas-stricter = Più severo che per il Paese:
areas-not-stricter = Non più severo che per il Paese:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } in una parte che qui non si può nominare.
areas-none = Nessuna parte con un avviso specifico: { $governments }.
areas-unknown = Non si sa se vi siano parti con un avviso specifico: { $governments }.
areas-blind = Al momento non leggibile, e all’ultima lettura senza parti indicate: { $governments }.
areas-nothing = Nulla letto su questo Paese: { $governments }.
areas-waiting = { $count ->
    [0] nessuna ha un avviso specifico
    [one] una ha un avviso specifico
   *[other] { $count } hanno un avviso specifico
  }
