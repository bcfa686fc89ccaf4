areas-title = { $country }: conselhos para partes do país
areas-whole = Para o país: { $mark } { $level }
areas-whole-unknown = Para o país: { $mark } nenhum nível indicado
areas-stricter = Mais rigoroso do que para o país:
areas-not-stricter = Não mais rigoroso do que para o país:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } numa parte que aqui não se pode nomear.
areas-none = Nenhuma parte com conselho próprio: { $governments }.
areas-unknown = Não se sabe se há partes com conselho próprio: { $governments }.
areas-blind = Ilegível neste momento, e sem partes nomeadas na última leitura: { $governments }.
areas-nothing = Nada lido sobre este país: { $governments }.
areas-waiting = { $count ->
    [0] nenhuma tem conselho próprio
    [one] uma tem conselho próprio
   *[other] { $count } têm conselho próprio
  }
