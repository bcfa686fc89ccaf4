option-setting = Qué ajustar
option-value = El valor; si se omite, se muestra lo que está ajustado
option-code = El código que recibió el otro chat, u off
command-settings = Idioma, zona horaria, resumen, horas de silencio, simulacros, botón “Visto”
usage-settings = /settings [qué] [valor]
example-settings = /settings quiet 22-7
settings-title = Ajustes de este chat
settings-changed = Cambiado.
settings-hint = Pulse lo que quiera cambiar o escríbalo:
settings-back = Volver
settings-where = Aquí: { $chat }
settings-where-topic = Aquí: { $chat }, tema { $topic }
settings-move-telegram = En un grupo con temas, cada tema tiene sus propios ajustes y suscripciones, y las alertas llegan a donde se escribió /subscribe. Para moverlas, escriba /subscribe en el otro tema y /unsubscribe everything aquí.
settings-move-discord = Cada canal y cada hilo tienen sus propios ajustes y suscripciones, y las alertas llegan a donde se escribió /subscribe. Para moverlas, escriba /subscribe en el otro y /unsubscribe everything aquí.
setting-name-language = Idioma
setting-name-timezone = Zona horaria
setting-name-digest = Hora de los resúmenes
setting-name-quiet = Horas de silencio
setting-name-drills = Simulacros
setting-name-seen = Botón “Visto”
setting-name-role = Rol al que llamar
setting-hint-language = Elija uno o escriba su código:
setting-hint-timezone = En ella se entienden las horas de silencio, los resúmenes y todas las horas que se indican aquí. Escriba su nombre, Continente/Ciudad:
setting-hint-digest = Elija una o escriba cualquier hora de 0 a 23:
setting-hint-quiet = Elíjalas o escriba dos horas cualesquiera:
setting-hint-drills = Los operadores envían de vez en cuando un simulacro, marcado como tal. Elija o escriba:
setting-hint-seen = ¿Al cabo de cuánto tiempo se repite? Elija o escriba los minutos, de 1 a 1440:
setting-hint-role = Escríbalo como mención:
setting-on = Sí
setting-off = No
setting-hour = { $hour }:00
setting-minutes = { $minutes } min
settings-unknown-title = Ese ajuste no existe
settings-unknown = No conozco “{ $typed }”. Existen: { $names }.
settings-wrong-title = Ese valor no sirve
settings-wrong = “{ $value }” no es un valor posible de { $setting }. Por ejemplo:
setting-language = Idioma: { $language }.
setting-timezone = Zona horaria: { $timezone }.
setting-digest = Hora de los resúmenes: { $hour }:00.
setting-quiet = { $quiet ->
    [off] Sin horas de silencio.
   *[other] Horas de silencio: { $quiet }. Entonces solo avisan las alertas extremas; el resto espera a que terminen.
  }
setting-drills = { $drills ->
    [on] Los simulacros avisan aquí.
   *[other] Los simulacros no avisan aquí.
  }
setting-seen = { $minutes ->
    [0] Las alertas extremas no tienen botón “Visto”.
   *[other] Las alertas extremas tienen un botón “Visto”; si nadie lo pulsa en { $minutes } min, se repiten una vez llamando a los administradores o al rol.
  }
setting-role = { $role ->
    [none] Rol al que llama esa repetición: ninguno.
   *[other] Rol al que llama esa repetición: { $role }.
  }
command-link = Vincular este chat con otro de su comunidad
usage-link = /link [código u off]
example-link = /link
link-offered-title = Vincular otro chat con este
link-offered = Un administrador escribe esto en el otro chat en los próximos 15 minutos. Lo que nadie marque como visto en uno se repetirá en los dos.
link-made-title = Vinculados
link-made = Este chat y { $chat } quedan vinculados. Para terminar: /link off
link-stands-title = Ya está vinculado
link-stands = Este chat está vinculado con { $chat }. Para terminar: /link off
link-unknown-title = Ese código no sirve
link-unknown = Es desconocido, ya se usó, tiene más de 15 minutos o es el de este mismo chat. /link da uno nuevo.
link-off-title = Sin vínculo con otro chat
link-off = Lo que nadie marque como visto aquí se repite solo aquí.
words-for-yes = sí, activar
words-for-no = no, desactivar
