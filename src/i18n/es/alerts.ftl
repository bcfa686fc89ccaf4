kind-level-raised = nivel elevado
kind-level-lowered = nivel rebajado
kind-peak-raised = nivel elevado en una parte del país
kind-peak-lowered = nivel rebajado en una parte del país
kind-departure-called = llamamiento a salir
kind-departure-strengthened = llamamiento a salir reforzado
kind-departure-weakened = llamamiento a salir suavizado
kind-departure-lifted = llamamiento a salir retirado
kind-mission-reduced = embajada reducida
kind-mission-restored = embajada restablecida
kind-area-raised = nivel elevado en partes del país con nombre
kind-area-lowered = nivel rebajado en partes del país con nombre
kind-hazard-added = nuevo peligro señalado
kind-issued = recomendaciones publicadas
kind-withdrawn = recomendaciones retiradas
kind-text-revised = texto modificado

alert-title = { $country }: { $what }
alert-title-exercise = SIMULACRO – { $country }: { $what }
alert-exercise = Esto es un simulacro. No ha ocurrido nada.
alert-source = { $day ->
    [none] sin fecha propia
   *[other] con fecha { $day }
  } · visto por primera vez: { $moment }
alert-quote = En sus propias palabras:
alert-quote-stated = En sus propias palabras, con fecha { $day }:
alert-quote-gone = Esto ya no figura:
alert-wording = Su propio nombre para el nivel:
alert-still = Su recomendación actual: { $level }.
alert-not-clear = Retirado no significa seguro: ahora no dice nada.
did-call-leave-now = { $scope ->
    [region] { $government } insta a sus ciudadanos a salir de inmediato de una parte del país
   *[country] { $government } insta a sus ciudadanos a abandonar el país de inmediato
  }
did-call-leave = { $scope ->
    [region] { $government } pide a sus ciudadanos que salgan de una parte del país
   *[country] { $government } pide a sus ciudadanos que abandonen el país
  }
did-call-consider = { $scope ->
    [region] { $government } aconseja a sus ciudadanos considerar la salida de una parte del país
   *[country] { $government } aconseja a sus ciudadanos considerar la salida del país
  }
did-weaken = { $scope ->
    [region] { $government } suaviza su llamamiento a salir, para una parte del país: “{ $grade }”
   *[country] { $government } suaviza su llamamiento a salir: “{ $grade }”
  }
did-lift = { $scope ->
    [region] { $government } ya no pide a sus ciudadanos que salgan de una parte del país
   *[country] { $government } ya no pide a sus ciudadanos que abandonen el país
  }
did-level-raised = { $government } eleva su recomendación a { $level }
did-level-lowered = { $government } rebaja su recomendación a { $level }
did-peak-raised = { $government } eleva su recomendación para una parte del país a { $level }
did-peak-lowered = { $government } rebaja su recomendación más grave para una parte del país a { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government } autoriza la salida de su personal de una parte del país
   *[country] { $government } autoriza la salida del personal de su embajada
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government } ordena la salida de su personal de una parte del país
   *[country] { $government } ordena la salida del personal de su embajada
  }
did-mission-services-suspended = { $scope ->
    [region] { $government } suspende los servicios consulares en una parte del país
   *[country] { $government } suspende los servicios consulares de su embajada
  }
did-mission-suspended = { $scope ->
    [region] { $government } suspende su actividad en una parte del país
   *[country] { $government } suspende la actividad de su embajada
  }
did-restore-normal = { $scope ->
    [region] { $government } pone fin a la retirada de su personal de una parte del país
   *[country] { $government } pone fin a la retirada del personal de su embajada
  }
did-restore = { $scope ->
    [region] { $government } restablece su actividad en una parte del país: { $posture }
   *[country] { $government } restablece la actividad de su embajada: { $posture }
  }
did-area-raised = { $government } eleva su recomendación para { $areas } a { $level }
did-area-lowered = { $government } rebaja su recomendación para { $areas } a { $level }
did-area-lifted = { $government } ya no tiene recomendación propia para { $areas }
did-hazard-added = { $government } señala un nuevo peligro
did-hazard-added-named = { $government } señala un nuevo peligro: { $hazard }
did-issued = { $government } publica recomendaciones
did-withdrawn = { $government } retira sus recomendaciones
did-text-revised = { $government } modifica su texto

axis-level = Nivel
axis-peak = Nivel más alto en una parte del país
axis-departure = Ciudadanos
axis-mission = Embajada
axis-areas = Partes del país
area-none = sin recomendación propia
value-unknown = no se sabe
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (una parte del país)
in-whole = { $text } (todo el país)

folded-title = { $government }: { $count ->
    [one] cambia un país
   *[other] cambian { $count } países a la vez
 }
folded-text = Revisado por un operador antes del envío. Primero lo más grave.
page-more = (y { $count } más)
seen-button = Visto
seen-marked = Marcado como visto: { $moment }
seen-nothing-title = Nada que marcar
seen-nothing = A este chat no se le preguntó por esa alerta.
unseen-here = Nadie aquí ha marcado esto como visto:
unseen-there = Nadie en { $chat } ha marcado esto como visto:
kind-bulletin = boletín
did-bulletin = boletín de { $government }
topic-lost-title = Este tema ya no existe
topic-lost = Se eliminó el tema al que llegaban las alertas: ahora llegan aquí. Para moverlas, escriba /subscribe en otro tema y /unsubscribe everything aquí.
