command-sources = De dónde vienen las recomendaciones, su actualidad, licencias y créditos
usage-sources = /sources [continente]
example-sources = /sources
sources-title = { $count ->
    [one] Se vigila una fuente
   *[other] Se vigilan { $count } fuentes
  }
sources-paused = en pausa por decisión de un operador
sources-blind = sin información desde hace { $duration }: { $reason }
sources-unread = todavía sin leer
sources-unproven = sin probar: aún no se ha leído ninguna respuesta real
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = No vigiladas
sources-off-needs = apagada: su servidor exige un relé o una clave que no están configurados
sources-off-chosen = apagada: los operadores eligieron otras
sources-feeds = Canales añadidos por los operadores (no son gobiernos)
sources-quoted = Todas las palabras de los gobiernos se citan de estas fuentes y siguen siendo suyas.
command-feeds = Listar, añadir, probar, pausar o acelerar lo que se lee
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml grave
feeds-title = { $feeds ->
    [0] Ningún canal
    [one] Un canal
   *[other] { $feeds } canales
  }, { $sources ->
    [one] una fuente
   *[other] { $sources } fuentes
  }
feeds-none = Aún no se ha añadido ningún canal:
feeds-sources = Fuentes de gobiernos
feeds-sources-off = Apagadas: { $sources }. /feeds resume <id> enciende una.
feeds-doubts = Los países no estaban claros y nadie recibió esto con esos nombres
feeds-every = cada { $duration }
feeds-at-most = gravedad máxima: { $severity }
feeds-last-error = falló la última lectura: { $reason }
feeds-untitled = (sin título)
feeds-added-title = Añadido: { $name }
feeds-added = { $count ->
    [0] Todavía no tiene entradas. Su id es { $id }.
    [one] Su única entrada queda registrada y no avisa; las nuevas sí avisarán. Su id es { $id }.
   *[other] Sus { $count } entradas quedan registradas y no avisan; las nuevas sí avisarán. Su id es { $id }.
  }
feeds-added-severity = La gravedad máxima de sus boletines es “{ $severity }”, y nunca más de lo que justifican sus palabras.
feeds-known-title = Ya está
feeds-known = Este canal es { $id }.
feeds-bad-address-title = Esa no es la dirección de un canal
feeds-bad-address = Debe empezar por http:// o https:// y no contener usuario ni contraseña.
feeds-trouble-title = Este canal no se puede leer
feeds-trouble = No se ha añadido nada. Motivo: { $reason }.
feeds-removed-title = Eliminado
feeds-removed = { $id } ya no se lee. Los avisos ya enviados quedan como están.
feeds-paused-title = En pausa
feeds-paused = { $id } no se lee hasta /feeds resume { $id }. Mientras tanto no cuenta ni como fuente sin información ni como calma.
feeds-resumed-title = Reanudado
feeds-resumed = { $id } vuelve a leerse desde ahora.
feeds-polled-title = Consultando
feeds-polled = Se está consultando { $id }. /feeds list muestra el resultado.
feeds-interval-title = Intervalo fijado
feeds-interval = A partir de ahora, también tras un reinicio: { $id }.
feeds-bad-interval-title = Eso no es un intervalo
feeds-bad-interval = Escriba un número con s, m, h o d, de 1s a 7d, por ejemplo /feeds interval us-state 10m.
feeds-unknown-title = No existe { $id }
feeds-unknown = Los id están en /feeds list. No ha cambiado nada.
feeds-off-title = { $id } está apagada
feeds-off = /feeds resume { $id } la enciende. No ha cambiado nada.
feeds-is-paused-title = { $id } está en pausa
feeds-is-paused = /feeds resume { $id } hace que se vuelva a leer. No ha cambiado nada.
feeds-not-here-title = Aquí no
feeds-not-here = Aquí no se lee nada en directo, así que no hay nada que cambiar ({ $id }).
feeds-usage-title = Qué puede hacer /feeds
feeds-usage-add = /feeds add <url> [gravedad] [nombre]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = La gravedad es el máximo que pueden tener sus boletines: { $names }. Normalmente, moderada; los id están en /feeds list.
feeds-trial-title = { $title }: { $count ->
    [one] una entrada
   *[other] { $count } entradas
  }
feeds-trial-empty = En este momento no tiene entradas.
feeds-trial = Estas son las más recientes. No se ha añadido ni enviado nada.
feeds-trial-nobody = no menciona ningún país
feeds-trial-doubtful = no está claro: { $names }
option-action = Qué hacer: list, add, test, remove, pause, resume, poll o interval

option-continent = Continente de los gobiernos: un nombre, o feeds para los canales que no son de gobiernos
sources-count-governments = { $count ->
    [one] un gobierno
   *[other] { $count } gobiernos
  }
sources-count-fine = { $count ->
    [one] una fuente leída
   *[other] { $count } fuentes leídas
  }
sources-count-blind = { $count } sin información
sources-count-unproven = { $count } sin probar
sources-count-unread = { $count } todavía sin leer
sources-count-paused = { $count } en pausa
sources-count-off = { $count ->
    [one] una apagada
   *[other] { $count } apagadas
  }
sources-choose = Cada gobierno, con su licencia y su crédito, por continente:
sources-region-button = { $region } ({ $count })
sources-region-title = Fuentes: { $region }
sources-feeds-button = Canales añadidos ({ $count })
sources-no-feeds = Los operadores no han añadido ninguno.
sources-summary = Vista general
