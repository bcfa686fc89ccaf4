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

command-subscribe = Avisar aquí cuando los gobiernos cambien sus recomendaciones para un país o una región
command-unsubscribe = Dejar de avisar aquí sobre un país o una región
command-list = Qué avisa en este chat
option-country-or-all = País o región: nombre o código, o “todos”
option-severity = A partir de qué gravedad: extrema, grave, moderada (habitual) o leve

usage-subscribe = /subscribe [lugar] [gravedad] [resumen] [tipos] [según gobiernos]
usage-unsubscribe = /unsubscribe [país, región o todos]
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = En vigilancia: { $country }
subscribed-title-again = Sigue en vigilancia: { $country }
subscribed = Desde ahora, en este chat, sobre { $country }: { $least }.
subscribed-before = Antes: { $terms }.
subscribed-undo = Para deshacerlo:
subscribed-look = Situación actual
unsubscribed-title = Fin de la vigilancia: { $country }
unsubscribed = Se ha eliminado la suscripción para { $country }.
unsubscribed-world = Las alertas de todos los países siguen llegando aquí, también las de este. Para detenerlas:
unsubscribed-others = Estas suscripciones incluyen ese lugar o una parte de él y siguen avisando aquí: { $countries }.
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

list-title = Qué avisa en este chat
list-wish = { $country }: { $terms }, desde el { $day }
list-hint = Para añadir: /subscribe. Para cambiar o quitar una, un administrador pulsa su botón.
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
command-silence = Silenciar un país, una región o todos durante un tiempo
usage-silence = /silence [país, región o todos] [12h, 3d … u off]
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
words-for-levels = niveles, nivel
words-for-departure = salida, salidas, llamamientos, llamamientos a salir
words-for-mission = embajada, embajadas
words-for-bulletins = boletines, boletín
# Lo que precede a los nombres de las fuentes. Ninguna palabra del nombre de un país o una región.
words-for-from = según
option-kinds = Solo estos tipos de aviso: niveles, salida, embajada, boletines; varios, separados por comas
option-sources = Solo de estos gobiernos: nombres o códigos; varios, separados por comas
news-levels = niveles
news-departure = llamamientos a salir
news-mission = embajadas
news-bulletins = boletines
news-levels-means = Niveles: el peligro que ve un gobierno en el país o en una parte de él, y los textos nuevos.
news-departure-means = Llamamientos a salir: cuando un gobierno pide a sus ciudadanos salir o considerarlo, y cuando deja de hacerlo.
news-mission-means = Embajadas: cuando el personal puede o debe salir, cuando se suspenden los servicios consulares o toda la actividad y cuando se reanudan.
news-bulletins-means = Boletines: informes de los canales añadidos y de quienes gestionan este bot. No son de ningún gobierno.
source-operators = quienes gestionan este bot
terms-joined = { $before }, { $next }
terms-kinds = solo { $kinds }
terms-sources = solo según { $sources }
bad-word-title = No conozco esa palabra
bad-word = “{ $typed }” no es ninguna de estas: { $names }. Por ejemplo:
bad-source-title = ¿Qué fuentes?
bad-source = “{ $typed }” no es ninguna de mis fuentes.
sources-read = Después de “según” van los nombres o códigos de gobiernos, separados por comas. Leo: { $names }. Por ejemplo:
example-from-sources = /subscribe Mali según Estados Unidos, Reino Unido
never-rings-title = Así no avisaría nunca
never-rings = Los boletines vienen de los canales añadidos y de quienes gestionan este bot; todo lo demás, de los gobiernos. Nada puede ser las dos cosas que ha pedido, y no ha cambiado nada. Por ejemplo:
subscribed-region = { $count ->
    [one] Es { $count } país: { $countries }.
   *[other] Son { $count } países: { $countries }.
  }
subscribed-kinds = Solo los avisos de estos tipos:
subscribed-unheard-kinds = Excluido, aunque sea extremo: { $kinds }.
subscribed-sources = Solo según: { $sources }. Queda excluido lo que diga cualquier otra fuente, incluso un llamamiento a salir, y también los boletines de otros.
subscribed-unread = Ahora no se lee, así que de aquí no puede llegar ningún aviso: { $sources }.
wish-from-severity = A partir de { $severity }
wish-at-once = Cada una al momento
wish-digest = Una vez al día
wish-kinds-open = Tipos de aviso ›
wish-kinds-title = { $country }: ¿qué tipos de aviso?
wish-kinds = Pulse un tipo para añadirlo (✓) o excluirlo (✗). Lo excluido no avisa, por grave que sea.
wish-back = ‹ Volver
wish-undo = Deshacer
wish-remove = Eliminar
command-wish = Ver una suscripción o cambiarla
usage-wish = /wish <código> [qué] [valor]
example-wish = /wish ML severity severe
option-place = Código del país o de la región
option-region = Código de la región
command-pick = Elegir países por región
usage-pick = /pick [código de una región]
example-pick = /pick 011
pick-title = ¿Qué países?
pick-world = Elija o escriba un nombre, por ejemplo:
pick-region-title = { $region }: ¿toda la región o una parte?
pick-region = Elija una parte o toda la región.
pick-country = Elija un país o toda la región. Lo marcado con ✓ ya avisa aquí.
pick-whole = Toda la región: { $region }
pick-back = ‹ Volver
list-count = { $count ->
    [one] { $count } suscripción.
   *[other] { $count } suscripciones.
  }
list-change = { $country } ›
list-pick = Elegir un país
silence-still = Siguen en silencio y afectan a los mismos países: { $places }.
command-export = Suscripciones y ajustes de este chat, para guardarlos o pasarlos a otro
usage-export = /export
example-export = /export
export-title = Lo que este chat sigue y tiene ajustado
export = { $count ->
    [one] En otro chat, un administrador escribe /import y esta línea. Allí añade y sustituye; no quita nada.
   *[other] En otro chat, un administrador escribe /import y cada una de estas { $count } líneas. Allí añaden y sustituyen; no quitan nada.
  }
command-import = Incorporar las suscripciones y los ajustes que escribió /export en otro chat
usage-import = /import <línea de /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = La línea que escribió /export
import-missing = Escriba /import y, detrás, la línea que en otro chat escribe este comando:
import-bad-title = No se ha incorporado nada
import-no-json = Esta línea no es mía: “{ $value }”. Copie entera la que escribe este comando:
import-bad = En { $where } figura “{ $value }”, que no puedo incorporar. No ha cambiado nada. Una línea correcta es la que escribe este comando:
import-absent = En { $where } no hay nada. No ha cambiado nada. Una línea correcta es la que escribe este comando:
imported-title = Incorporado
imported-added = { $count ->
    [one] { $count } suscripción añadida.
   *[other] { $count } suscripciones añadidas.
  }
imported-replaced = { $count ->
    [one] { $count } suscripción sustituida.
   *[other] { $count } suscripciones sustituidas.
  }
imported-same = { $count ->
    [one] { $count } suscripción ya estaba.
   *[other] { $count } suscripciones ya estaban.
  }
imported-settings = { $count ->
    [one] { $count } ajuste incorporado.
   *[other] { $count } ajustes incorporados.
  }
imported-kept = No se ha quitado nada. Lo que avisa aquí ahora:
