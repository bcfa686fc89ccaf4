words-for-all = todos, todas, mundo
words-for-everything = todo

severity-extreme-and-worse = solo alertas extremas
severity-severe-and-worse = alertas graves y extremas
severity-moderate-and-worse = alertas moderadas, graves y extremas
severity-minor-and-worse = cada cambio
severity-extreme-rings = Avisa cuando un gobierno pide a sus ciudadanos que abandonen el país, ordena la salida del personal de su embajada, suspende la actividad de su embajada o desaconseja todo viaje (nivel 4).
severity-severe-rings = Avisa también cuando se aconseja considerar la salida o se pide salir de una parte del país, cuando se autoriza la salida del personal de una embajada o cuando el nivel sube a 3.
severity-moderate-rings = Avisa también de cualquier otro cambio de nivel, en todo el país o en una parte.
severity-minor-rings = Avisa también cuando solo cambia el texto. Puede ser frecuente.

command-subscribe = Avisar aquí cuando los gobiernos cambien sus recomendaciones para un país
command-unsubscribe = Dejar de avisar aquí sobre un país
command-list = Qué avisa en este chat
option-country-or-all = País: nombre o código, o “todos”
option-severity = A partir de qué gravedad: extrema, grave, moderada (habitual) o leve

usage-subscribe = /subscribe <país o todos> [gravedad] [resumen]
usage-unsubscribe = /unsubscribe <país o todos>
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = En vigilancia: { $country }
subscribed-title-again = Sigue en vigilancia: { $country }
subscribed = Desde ahora, en este chat, sobre { $country }: { $least }.
subscribed-before = Antes: { $least }.
subscribed-undo = Para deshacerlo:
subscribed-look = Situación actual
unsubscribed-title = Fin de la vigilancia: { $country }
unsubscribed = Se ha eliminado la suscripción para { $country }.
unsubscribed-world = Las alertas de todos los países siguen llegando aquí, también las de este. Para detenerlas:
unsubscribed-others = Los países elegidos uno a uno siguen avisando aquí: { $countries }.
unsubscribed-none-title = No estaba en vigilancia: { $country }
unsubscribed-none = No ha cambiado nada.
unsubscribed-everything-title = Aquí ya no avisa nada
unsubscribed-everything = { $count ->
    [one] Se ha eliminado la única suscripción de este chat.
   *[other] Se han eliminado las { $count } suscripciones de este chat.
  }
unsubscribe-which-title = ¿Cuál hay que detener?
unsubscribe-which = Elija una o escriba su nombre:
unsubscribe-everything = Todo
unsubscribe-more = { $count ->
    [one] Y { $count } más: véase /list.
   *[other] Y { $count } más: véase /list.
  }

list-title = Qué avisa en este chat
list-wish = { $country }: { $least }, desde el { $day }
list-hint = Para añadir: /subscribe <país>. Para quitar: /unsubscribe <país>.
list-empty-title = Aquí todavía no avisa nada
list-empty = Para recibir avisos sobre un país, escriba por ejemplo:

words-for-at-once = inmediato, enseguida
words-for-digest = resumen, diario
words-for-off = parar, quitar
words-for-minutes = m, min
words-for-hours = h
words-for-days = d
option-mode = Cada una al momento, o juntas una vez al día (resumen); las extremas, siempre al momento
option-duration = Durante cuánto tiempo: 90m, 12h, 3d, u off
subscribed-digest = Juntas una vez al día; hora: { $hour }:00 ({ $zone }). Las alertas extremas llegan igualmente al momento.
list-wish-digest = { $country }: { $least }, juntas una vez al día, desde el { $day }
command-silence = Silenciar un país, o todos, durante un tiempo
usage-silence = /silence [país o todos] [12h, 3d … u off]
example-silence = /silence Mali 12h
silenced-title = { $country }: en silencio aquí
silenced = Hasta el { $moment } no llega aquí ningún aviso sobre { $country }, ni siquiera un llamamiento a salir. /status sigue informando.
silence-end = Volver a avisar ya
silence-end-one = Volver a avisar: { $country }
silence-ended-title = { $country }: vuelve a avisar
silence-ended = Desde ahora. Lo que llegó entretanto está en /status.
silence-none-title = { $country }: no estaba en silencio
silence-none = No ha cambiado nada.
silences-none-title = Aquí no hay nada en silencio
silences-none = Para silenciar un país durante un tiempo: /silence <país> 12h
silences-title = En silencio aquí
silences-one = { $country }, hasta el { $moment }
mode-at-once = cada una al momento
mode-digest = juntas una vez al día
