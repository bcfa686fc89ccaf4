option-setting = Qué ajustar
option-value = El valor; si se omite, se muestra lo que está ajustado
option-code = El código que recibió el otro chat, u off
command-settings = Idioma, zona horaria, resumen, horas de silencio, simulacros, botón “Visto”
usage-settings = /settings [qué] [valor]
example-settings = /settings quiet 22-7
settings-title = Ajustes de este chat
settings-changed = Cambiado.
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
