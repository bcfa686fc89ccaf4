command-pause = Detener los avisos en este chat hasta reanudarlos; todos los ajustes se conservan
usage-pause = /pause
example-pause = /pause
paused-title = En pausa: aquí no avisa nada
paused = Desde ahora no llega a este chat ningún aviso, ni siquiera un llamamiento a abandonar un país. Todos los ajustes y suscripciones se conservan. Lo que aquí esperaba al resumen o al fin de las horas de silencio ya no llegará. /status sigue informando.
paused-resume = Volver a avisar
paused-note = Este chat está en pausa desde el { $moment }: aquí no llega ningún aviso, ni siquiera un llamamiento a salir. Para reanudarlo: /resume
command-resume = Volver a avisar en este chat después de /pause
usage-resume = /resume
example-resume = /resume
resumed-title = Este chat vuelve a recibir avisos
resumed = Desde ahora, con los ajustes y suscripciones de antes. Lo que llegó entretanto está en /status.
resumed-none-title = Este chat no estaba en pausa
resumed-none = Los avisos llegan como antes.

command-about = Qué es Tocsin, a quién cita, licencia y versión
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = Una campana de alarma para chats: lee lo que los gobiernos dicen a sus ciudadanos sobre cada país y avisa cuando cambia.
about-governments = { $count ->
    [0] Ahora mismo no se lee a ningún gobierno.
    [one] Se lee a un gobierno.
   *[other] Se lee a { $count } gobiernos.
  }
about-quotes = Las citas son palabras de los propios gobiernos, encontradas por una máquina. Abra el enlace y compruébelas antes de actuar.
about-unofficial = Tocsin no pertenece a ningún gobierno ni habla en nombre de ninguno. No da consejos propios, y puede llegar tarde o equivocarse.
about-licence = El programa es software libre con licencia MIT. Los textos siguen siendo de quienes los publican: /sources indica la licencia y el crédito de cada uno.
about-sources = Fuentes
about-privacy = Qué se guarda

command-privacy = Qué se guarda sobre este chat y sobre usted, y durante cuánto tiempo
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = Lo que guardo
privacy-stored = Sobre un chat en el que alguien me ha usado:
privacy-chat = su número en la plataforma (y el del tema), su título – en un chat privado, el nombre que usted muestra –, el idioma que indica la plataforma, sus ajustes, el chat con el que está vinculado, y cuándo se abrió o se puso en pausa o por qué se cerró;
privacy-wishes = a qué está suscrito, qué ha silenciado y los códigos que se dieron para vincularlo (válidos 15 minutos);
privacy-deliveries = qué alertas se le enviaron y cuándo, con el número del mensaje, y cuándo se marcó alguna como vista, pero no quién lo hizo;
privacy-trail = los comandos con los que administradores y operadores cambiaron algo, o con los que otros lo intentaron: el número de la persona en la plataforma, el momento y el comando.
privacy-not = No se guarda nada más de lo que la gente escribe. Solo veo lo que se dirige a mí, no llevo ninguna lista de miembros y no transmito nada a nadie.
privacy-long = Los comandos se guardan 400 días; lo demás, hasta que se elimine, también donde me hayan expulsado: quien me vuelva a admitir encontrará los ajustes como estaban.
privacy-log = Quien me gestiona lleva además un registro técnico. En él pueden figurar chats a los que no se pudo enviar algo.
privacy-forget = /forget elimina de inmediato todo lo guardado sobre este chat (en un grupo, lo escribe un administrador). Lo que alguien hizo como administrador de un grupo pertenece a ese grupo y se elimina con él.

command-forget = Eliminar todo lo guardado sobre este chat
usage-forget = /forget
example-forget = /forget
option-sure = yes, para eliminar sin más preguntas
forget-sure-title = ¿Eliminar todo lo guardado sobre este chat?
forget-sure = Se eliminarán sus suscripciones, ajustes, silencios y vínculos, lo que se envió y quién cambió qué; en un grupo, también los de todos sus temas. Después aquí no avisará nada. No se puede deshacer.
forget-sure-topic-title = ¿Eliminar todo lo guardado sobre este tema?
forget-sure-topic = Se eliminarán sus suscripciones, ajustes, silencios y vínculos, lo que se envió y quién cambió qué. Después en este tema no avisará nada; el resto del grupo queda como está. No se puede deshacer.
forget-yes = Sí, eliminar todo
forgotten-title = Eliminado
forgotten = Ya no hay nada guardado sobre este chat, y aquí no avisa nada. Cuando alguien vuelva a usar aquí un comando o un botón míos, empezaré de nuevo con su número, título e idioma.

page-older = Anteriores
command-log = Quién cambió qué, y cuándo
usage-log = /log [chat] [antes]
example-log = /log telegram:-100123
option-chat = Un chat, por ejemplo telegram:-100123, o all
option-before = Lo anterior a este número
log-title = Quién cambió qué
log-who = por { $person }
log-none-title = No se ha cambiado nada
log-none = Ningún administrador ni operador ha cambiado nada ahí, hasta donde lo conservo (400 días).
log-unclear-title = ¿Qué chat?
log-unclear = Escriba su plataforma y su número, como los muestra /chats: /log telegram:-100123
deed-done = hecho
deed-refused = rechazado
deed-failed = fallido

command-stats = La actividad: chats, suscripciones, alertas, envíos, fuentes
usage-stats = /stats
example-stats = /stats
stats-title = Actividad
stats-chats = { $open } abiertos, { $paused } en pausa, { $closed } cerrados
stats-wishes = { $count ->
    [one] Una suscripción
   *[other] { $count } suscripciones
  }
stats-followed = Lo más seguido: { $places }
stats-day = 24 h
stats-week = 7 días
stats-alerts = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
  }
stats-sent = enviado el { $share } % ({ $sent } de { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [one] { $count } fuente encendida
   *[other] { $count } fuentes encendidas
  }, { $blind } sin información
stats-database = Base de datos: { $megabytes } MB
stats-uptime = En marcha desde hace { $duration }

command-chats = Los chats que usan este bot, primero los más recientes
usage-chats = /chats
example-chats = /chats
chats-title = Chats, primero los más recientes
chats-none-title = Ahí no hay chats
chats-none = /chats muestra los más recientes.
chats-topic = (tema { $topic })
chats-wishes = { $count ->
    [one] { $count } suscripción
   *[other] { $count } suscripciones
  }
chats-last = último envío: { $moment }
chats-never = todavía sin envíos
chat-open = abierto
chat-paused = en pausa
chat-closed = cerrado: { $reason }

slow-down-title = Un momento
slow-down = { $seconds ->
    [one] Han sido demasiadas peticiones seguidas. Inténtelo de nuevo dentro de un segundo.
   *[other] Han sido demasiadas peticiones seguidas. Inténtelo de nuevo dentro de { $seconds } segundos.
  }
slow-down-wait = Han sido demasiadas peticiones seguidas. Espere un poco.
