command-help = Lo que sé hacer
command-start = Quién soy y los primeros pasos
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = Lo que sé hacer
help-about = Leo lo que los gobiernos dicen a sus ciudadanos sobre cada país y aviso cuando cambia. Sus palabras se citan tal cual; compruebe el enlace antes de actuar.
help-severities = La gravedad de una alerta:
help-severity = { $severity }: { $means }

start-title = Tocsin, una campana de alarma para las recomendaciones de viaje
start-about = Leo lo que los gobiernos dicen a sus ciudadanos sobre cada país. Cuando uno pide abandonar el país, retira al personal de su embajada o cambia de nivel, aviso aquí, una vez, con sus propias palabras.
start-step-status = 1. Consultar:
start-step-subscribe = 2. Recibir avisos: pulse el botón de abajo o escriba esto (en un grupo, lo hace un administrador):
start-choose = Elegir qué avisa aquí
start-step-list = 3. Ver qué avisa aquí:
start-help = Todo lo demás: /help

boot-title = Tocsin { $version } – avisa cuando los gobiernos piden a sus ciudadanos que salgan de un país
boot-on = encendido
boot-off = apagado
boot-not-set = { $variable } no está configurado
boot-terminal-on = las alertas aparecen aquí, los comandos se escriben aquí
boot-terminal-off = no hay nadie delante y una mensajería está encendida, o TERMINAL=off está configurado
boot-sources = { $count ->
    [one] Se vigila la fuente de un gobierno: { $sources }
   *[other] Se vigilan las fuentes de { $count } gobiernos: { $sources }
  }
boot-sources-relay = apagadas, porque sus servidores rechazan la mayoría de los equipos alojados: { $sources } (configure SOURCE_RELAY_URL)
boot-sources-chosen = apagadas, porque SOURCES indica otras: { $sources }
boot-no-contact = CONTACT no está configurado: los gobiernos consultados no pueden saber quién pregunta. Indique una dirección o un enlace.
boot-files = base de datos: { $database } · registro: { $log }
boot-first-terminal = Escriba primero: /status Mali, o /help
boot-first-chat = Escriba primero, en un chat con el bot: /status Mali, o /help
boot-stop = Ctrl-C lo detiene.

demo-title = Demostración: la crisis de Mali, de 2022 a 2026, reproducida deprisa con el programa real. Contiene dos falsedades; ninguna debe causar una alerta.
demo-first-look = { $day } · { $source }: primera lectura, { $count } países guardados. Sin alertas.
demo-placeholder = { $day } · { $source }: muestra un nivel más bajo y ningún texto. No se cree; sin alertas.
demo-no-information = { $day } · { $source }: sin información, porque { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Sin alertas.
demo-end = Fin de la demostración. Alertas emitidas: { $rung }. Falsedades y fallos que no causaron ninguna alerta: { $lies }.
