command-missions = Embaixadas: onde o pessoal pode ou deve sair, num país ou em todos
usage-missions = /missions [país]
example-missions = /missions Mali
missions-title = { $country }: as embaixadas
missions-everywhere-title = Embaixadas reduzidas, primeiro as mais graves
missions-none-known = Não se conhece nenhuma embaixada reduzida.
missions-not-known = Não se sabe se alguma embaixada perde pessoal.
missions-last-blind = { $text } (último conselho lido; não pode ser lido neste momento)
missions-last-paused = { $text } (último conselho lido; em pausa por decisão de um operador)
missions-blind-for = { $government } (há { $duration })
missions-others-normal = Nenhuma retirada de pessoal anunciada: { $governments }
missions-others-unknown = Não se sabe se é retirado pessoal: { $governments }
missions-others-blind = Não podem ser lidos neste momento: { $governments }
missions-others-paused = Em pausa por decisão de um operador: { $governments }
missions-history = Os últimos dois anos
missions-no-history = Não foi observada nenhuma mudança nas embaixadas.
missions-unread = { $count ->
    [one] De { $watched } governos, { $count } não pode ser lido neste momento, ou só em parte: aqui conta o seu último conselho lido.
   *[other] De { $watched } governos, { $count } não podem ser lidos neste momento, ou só em parte: aqui contam os seus últimos conselhos lidos.
  }
status-button-missions = Embaixadas
