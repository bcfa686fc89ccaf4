command-timeline = Una imagen: qué ha aconsejado cada gobierno sobre un país, y cuándo
usage-timeline = /timeline <país> [días]
example-timeline = /timeline Mali 90
timeline-title = { $country }: quién dijo qué, y cuándo
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] Lo que un gobierno dice a sus ciudadanos
   *[other] Lo que { $count } gobiernos dicen a sus ciudadanos
  } · a fecha de { $day }
timeline-alternative = Una cronología: una fila { $count ->
    [one] para un gobierno
   *[other] para cada uno de los { $count } gobiernos
  }, con sus niveles en bandas y con signos para los llamamientos a salir y el personal de las embajadas. El mensaje dice lo mismo con palabras.
timeline-now = La situación actual
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (último conocido)
timeline-level-unknown = nivel desconocido: { $governments }
timeline-events = Qué ocurrió, primero lo más reciente
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] y un cambio anterior
   *[other] y { $count } cambios anteriores
  }
timeline-no-events = Ningún cambio desde el { $day }.
timeline-stood = Ya vigente antes del { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Todavía no se sabe nada
timeline-nothing = { $country }: ningún gobierno vigilado ha dicho nada que se haya podido leer.
timeline-watched = Primera lectura: { $day }. No se conoce lo anterior.
timeline-unseen = Sin lectura: { $government }, { $times }. El nivel es el último anterior.
timeline-unseen-time = { $from } a { $to }
timeline-nothing-known = No se sabe nada de: { $governments }
timeline-not-drawn = Sin dibujar, por falta de espacio: { $governments }
timeline-parts = Un signo pequeño se refiere a una parte del país.
timeline-stood-note = Un signo al principio de una banda ya estaba ahí antes.
timeline-status = Con detalle: qué dicen ahora

command-map = El mundo según los niveles que indican los gobiernos
usage-map = /map [nivel]
example-map = /map 4
option-level = A partir de qué nivel: 2, 3 o 4; o mediana en lugar del nivel más alto
map-title = El mundo por niveles
map-title-least = { $level ->
    [4] El mundo: nivel 4
   *[other] El mundo: nivel { $level } y superiores
  }
map-highest = { $count ->
    [one] El nivel que indica la única fuente legible
   *[other] El nivel más alto que indica alguna de { $count } fuentes
  }
map-median = { $count ->
    [one] El nivel que indica la única fuente legible
   *[other] La mediana de los niveles que indican { $count } fuentes
  }
map-as-of = { $measure } · { $day }
map-alternative = Un mapa del mundo: cada país, del color de su nivel; en el nivel 4 hay { $count }. El mensaje dice lo mismo con palabras.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: ningún país
map-level-count = { $level }: { $count ->
    [one] un país
   *[other] { $count } países
  }
map-called = llamamiento a salir
map-called-list = Con llamamiento a salir ({ $count }): { $countries }
map-called-none = Ningún gobierno que se pueda consultar pide a sus ciudadanos que abandonen un país entero.
map-called-country = { $country } { $count ->
    [one] (una fuente)
   *[other] ({ $count } fuentes)
  }
map-below = nivel inferior
map-unknown = nivel desconocido
map-unknown-list = Nivel desconocido ({ $count }): { $countries }
map-borders = Fronteras según los datos del mapa (Natural Earth), sin tomar partido. Puntos: países pequeños.
map-blind = { $count ->
    [one] Una fuente no se puede consultar ahora: cuenta su última recomendación.
   *[other] { $count } fuentes no se pueden consultar ahora: cuenta su última recomendación.
  }
map-nothing-title = Todavía no hay mapa
map-nothing = Aún no se ha leído ninguna fuente. Vuelva a preguntar en unos minutos.
map-bad-level-title = ¿Qué nivel?
map-bad-level = “{ $typed }” no es ninguno de estos: 2, 3, 4, mediana. Por ejemplo:
map-button-least = { $level ->
    [4] Solo nivel 4
   *[other] Nivel { $level } y superiores
  }
map-button-median = La mediana
map-button-highest = Todos los niveles
words-for-median = mediana

picture-failed = Esta vez no se ha podido hacer la imagen. Las palabras dicen lo mismo.
sign-unwatched = antes de nuestra primera lectura
sign-unseen = ilegible: último nivel
sign-citizens = ciudadanos: { $grade }
sign-citizens-none = ciudadanos: llamamiento retirado
sign-staff-authorized-departure = personal: puede salir
sign-staff-ordered-departure = personal: salida ordenada
sign-staff-services-suspended = embajada: servicios consulares suspendidos
sign-staff-suspended = embajada: actividad suspendida
sign-staff-normal = personal: de vuelta en la embajada
status-button-timeline = Cronología
