own-words = “{ $words }”
consensus-urging = { $urging ->
    [one] { $urging } de { $watching } gobiernos pide salir: { $calls }
   *[other] { $urging } de { $watching } gobiernos piden salir: { $calls }
  }
consensus-first-since = por primera vez desde { $month }
consensus-none = { $watching ->
    [one] El único gobierno que se puede consultar no pide salir
   *[other] Ninguno de los { $watching } gobiernos pide salir
  }
consensus-unknown = No se sabe si algún gobierno pide salir
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (ya en la primera lectura)
consensus-call-hours = { $government } (+{ $count } h)
consensus-call-days = { $government } (+{ $count } d)
consensus-then = { $before }, luego { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] no lo pide: { $governments }
   *[other] no lo piden: { $governments }
  }
consensus-calm-many = los otros { $count } no lo piden
consensus-considering = consejo de considerar la salida: { $calls }
consensus-regional = petición de salir de una parte del país: { $governments }
consensus-blind = { $government }: no se puede consultar ahora
consensus-blind-for = { $government }: no se puede consultar ahora (desde hace { $duration })
consensus-blind-many = { $count } gobiernos no se pueden consultar ahora
consensus-not-known-many = no se sabe nada de { $count } gobiernos
consensus-blind-last = { $text }, último consejo leído: “{ $grade }”
consensus-not-known = no se sabe: { $governments }
consensus-authorized-departure = autorizada la salida del personal: { $calls }
consensus-ordered-departure = ordenada la salida del personal: { $calls }
consensus-services-suspended = servicios consulares suspendidos: { $calls }
consensus-suspended = embajada suspendida: { $calls }

shortened = Abreviado aquí. Completo:

command-status = Qué dicen los gobiernos de un país, o de todo lo que sigue este chat
option-country = País: nombre o código
option-part = Solo las recomendaciones para partes del país
part-areas = Zonas
words-for-areas = zonas, zona, regiones, partes
usage-status = /status [país] [zonas]
example-status = /status Mali
status-title = { $country }: lo que dicen los gobiernos
status-others = Los demás
status-as-of = Situación a { $moment }.
status-no-sources = En este momento no se vigila a ningún gobierno.
status-level = { $mark } Nivel { $level }, { $name } · en sus palabras:
status-level-bare = { $mark } Nivel { $level }, { $name }
status-level-none = { $mark } No indica ningún nivel.
status-level-none-own = { $mark } No indica ninguno de nuestros niveles · en sus palabras:
status-peak = En partes del país: { $mark } { $level }.
status-peak-areas = En partes del país: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } y { $count } más
status-departure-unknown = No se sabe si pide salir.
status-departure-none = No pide salir.
status-departure = { $scope ->
    [region] Consejo a sus ciudadanos en una parte del país: { $grade }
   *[country] Consejo a sus ciudadanos: { $grade }
  }
status-mission-unknown = No se sabe si se retira personal de su embajada.
status-mission-normal = Embajada: no se ha anunciado retirada de personal.
status-mission = { $scope ->
    [region] Su personal en una parte del país: { $posture }
   *[country] Embajada: { $posture }
  }
status-limited = Solo puede ayudar en: { $place }.
since = { $text }, desde el { $day }
since-already = { $text } (ya en la primera lectura)
stated-on = { $text }, anunciado el { $day }
status-dated = { $publisher }: con fecha { $day }
status-undated = { $publisher }: sin fecha propia
status-seen = visto hace { $duration }
status-seen-all = todos vistos hace { $duration } como mucho
status-blind = ⚠️ Sin información desde hace { $duration }: { $reason }. Esto puede no estar al día.
status-blind-unread = ⚠️ Aún no se ha podido leer, sin información desde hace { $duration }: { $reason }.
status-unread = ⚪ Todavía sin leer. Vuelva a preguntar en unos minutos.
status-nothing = ⚪ { $country }: no tiene recomendaciones, o aún no se han podido leer.
status-missing = ⚠️ { $country }: no figura en la fuente desde el { $day }. Estas son sus últimas recomendaciones.

status-paused = ⏸ En pausa por decisión de un operador: no se sabe qué dice ahora.
consensus-paused = { $government }: en pausa por decisión de un operador

status-button-subscribe = Avisar aquí
status-button-changes = Qué ha cambiado
status-button-why = Por qué
status-button-areas = Zonas
outlook-level = { $count ->
    [one] nivel más alto: { $level } ({ $name }), indicado por un gobierno
   *[other] nivel más alto: { $level } ({ $name }), indicado por { $count } gobiernos
  }
outlook-level-unknown = nivel desconocido
outlook-urging = { $watching ->
    [0] no se sabe si algún gobierno pide salir
   *[other] { $urging ->
        [0] { $watching ->
            [one] el único gobierno que se puede consultar no pide salir
           *[other] ninguno de los { $watching } gobiernos pide salir
          }
        [one] { $urging } de { $watching } pide salir
       *[other] { $urging } de { $watching } piden salir
      }
  }
outlook-considering = { $count ->
    [one] uno aconseja considerar la salida
   *[other] { $count } aconsejan considerar la salida
  }
outlook-regional = { $count ->
    [one] uno pide salir de una parte del país
   *[other] { $count } piden salir de una parte del país
  }
outlook-last-words = { $count ->
    [one] uno no se puede consultar ahora: su último consejo leído era un llamamiento
   *[other] { $count } no se pueden consultar ahora: su último consejo leído era un llamamiento
  }
outlook-missions = { $count ->
    [one] una embajada reducida
   *[other] { $count } embajadas reducidas
  }
outlook-changed = último cambio: { $day }
outlook-unchanged = ningún cambio desde la primera lectura
followed-title = Lo que sigue este chat, primero lo más grave
followed-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
followed-calm = { $count ->
    [one] Del otro país no consta nivel 4, llamamiento a salir ni embajada reducida.
   *[other] De los otros { $count } países no consta nivel 4, llamamiento a salir ni embajada reducida.
  }
followed-unread = { $count ->
    [one] Un gobierno no se puede consultar ahora: aquí cuenta su último nivel, pero no su último llamamiento.
   *[other] { $count } gobiernos no se pueden consultar ahora: aquí cuentan sus últimos niveles, pero no sus últimos llamamientos.
  }
followed-none-look = Para consultar un país:
page-before = ‹ Página { $page }/{ $pages }
page-next = Página { $page }/{ $pages } ›
