command-compare = Dos países, uno junto al otro: niveles, llamamientos a salir, embajadas
usage-compare = /compare <país> <país>
example-compare = /compare Mali Níger
compare-title = { $country } – { $other }: comparación
compare-different = Lo que dicen de forma distinta
compare-same = Lo que dicen por igual de los dos
compare-side = { $country }: { $said }
compare-note = Donde no se habla de salir, no se conoce ningún llamamiento. Donde no se habla de la embajada, no se conoce ninguna reducción.
compare-own = es su propio país
compare-nothing = ⚪ ninguna recomendación leída
compare-no-level = sin nivel indicado
compare-call-unknown = no se sabe si pide salir
compare-blind = ⚠️ sin información desde hace { $duration }
compare-paused = ⏸ en pausa por decisión de un operador
pair = { $country } – { $other }
several-pairs = “{ $typed }” se puede leer de varias maneras. Elija una:
no-pair-title = ¿Qué dos países?
no-pair = En “{ $typed }” no reconozco dos países distintos. Por ejemplo:

command-changes = Qué ha cambiado últimamente, primero lo más reciente
usage-changes = /changes [país] [días]
example-changes = /changes Mali 30
option-days = Cuántos días atrás: de 1 a 730
bad-days-title = ¿Cuántos días?
bad-days = “{ $typed }” no es un número de días de 1 a 730. Por ejemplo:
changes-title = { $country }: { $days ->
    [one] el último día
   *[other] los últimos { $days } días
  }
changes-title-followed = Lo que sigue este chat: { $days ->
    [one] el último día
   *[other] los últimos { $days } días
  }
changes-line = { $country }: { $deed }
changes-none = Ningún cambio, salvo quizá en los textos.
changes-no-page = Esa página ya no existe.
changes-text-only = { $count ->
    [one] Una vez cambió solo un texto.
   *[other] { $count } veces cambió solo un texto.
  }
changes-watched-since = Esto lo vigilo solo desde el { $day }: no conozco lo anterior.
changes-later = Algunos gobiernos se leyeron por primera vez en este periodo; no se conocen sus cambios anteriores: { $governments }.
changes-never-read = Hasta ahora no se ha podido leer nada de esto: no se sabe si algo ha cambiado.
changes-operators = los operadores de este bot

command-why = Por qué algo avisó aquí o no, y en qué se basa lo que se muestra
usage-why = /why <país>
example-why = /why Mali
why-title = { $country }: por qué
why-ground = En qué se basan los llamamientos y las embajadas reducidas
why-no-ground = No consta que ningún gobierno pida salir ni reduzca su embajada.
why-levels = Los niveles proceden de los datos o las fórmulas que publican los propios gobiernos.
why-rule = regla
why-waiting = A la espera de confirmación, o ilegible
why-nothing-waits = Nada está en espera ni retenido, y ninguna fuente está sin información o en pausa.
why-pending = { $axis }: { $value }, visto desde el { $since }; se dará por bueno si una lectura a partir del { $confirm } sigue diciéndolo
why-held = { $count ->
    [one] un cambio en un país, este mismo, espera
   *[other] un cambio en { $count } países a la vez, incluido este, espera
  } la decisión de un operador desde el { $moment }
why-story = Alertas de los últimos { $days } días, y este chat
why-no-alerts = No hubo ninguna alerta sobre { $country }.
why-swallowed = { $more ->
    [0] en la misma alerta: { $changes }
    [one] en la misma alerta: { $changes }; y un cambio más
   *[other] en la misma alerta: { $changes }; y { $more } cambios más
  }
why-quiet = { $count ->
    [one] Un cambio no dio lugar a una alerta:
   *[other] { $count } cambios no dieron lugar a una alerta:
  }
fate-rang = avisó aquí: { $moment }
fate-waits-digest = espera la hora del resumen: { $moment }
fate-waits-quiet = espera el fin de las horas de silencio: { $moment }
fate-waits-line = { $reason ->
    [none] enviándose desde el { $moment }
   *[other] enviándose desde el { $moment }; el último intento acabó así: { $reason }
  }
fate-failed = no se pudo enviar: { $reason }
fate-held = retenida con otros muchos cambios, hasta que un operador diga sí o no
fate-discarded = retenida con otros muchos cambios, y descartada por un operador
fate-paused = no avisó: este chat está en pausa desde el { $moment }
fate-not-yet = no avisó: este chat sigue { $country } solo desde el { $moment }
fate-not-followed = no avisó: este chat no sigue { $country }
fate-below-minimum = no avisó: “{ $severity }” está por debajo de la gravedad mínima elegida en este chat
fate-other-kind = no avisó: este tipo de aviso está excluido aquí
fate-other-source = no avisó: esta fuente está excluida aquí
fate-silenced = no avisó: estaba en silencio aquí
fate-not-known = no avisó, aunque según lo elegido hoy habría avisado: una pausa o un silencio de entonces no se conserva mucho tiempo
fate-changed = { $text } (según lo elegido hoy, que se cambió después de la alerta: { $moment })
