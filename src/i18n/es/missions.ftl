command-missions = Embajadas: dónde puede o debe salir el personal, en un país o en todos
usage-missions = /missions [país]
example-missions = /missions Mali
missions-title = { $country }: las embajadas
missions-everywhere-title = Embajadas reducidas, primero lo más grave
missions-none-known = No consta que ninguna embajada esté reducida.
missions-not-known = No se sabe si alguna embajada retira personal.
missions-last-blind = { $text } (último consejo leído; no se puede consultar ahora)
missions-last-paused = { $text } (último consejo leído; en pausa por decisión de un operador)
missions-blind-for = { $government } (desde hace { $duration })
missions-others-normal = No se ha anunciado retirada de personal: { $governments }
missions-others-unknown = No se sabe si se retira personal: { $governments }
missions-others-blind = No se pueden consultar ahora: { $governments }
missions-others-paused = En pausa por decisión de un operador: { $governments }
missions-history = Los dos últimos años
missions-no-history = No se ha observado ningún cambio en las embajadas.
missions-unread = { $count ->
    [one] De { $watched } gobiernos, { $count } no se puede consultar ahora, o solo en parte: aquí cuenta su último consejo leído.
   *[other] De { $watched } gobiernos, { $count } no se pueden consultar ahora, o solo en parte: aquí cuentan sus últimos consejos leídos.
  }
status-button-missions = Embajadas
