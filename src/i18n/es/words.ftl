### Lo que dice Tocsin. El catálogo inglés es la fuente.
### Los nombres de países llegan sin artículo: las frases están hechas para prescindir de él.

the-country = { $code ->
   *[other] { $name }
  }
country-all = todos los países
country-all-title = Todos los países
sentence = { $text }.
both-parts = { $before }; { $next }
level-1 = precauciones normales
level-2 = mayor precaución
level-3 = evitar los viajes no esenciales
level-4 = no viajar
level-unknown = sin indicar
level-named = nivel { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = sin llamamiento a salir
grade-consider = considerar la salida
grade-leave = salir
grade-leave-now = salir de inmediato
grade-unknown = no se sabe

posture-normal = no se ha anunciado retirada de personal
posture-authorized-departure = autorizada la salida del personal
posture-ordered-departure = ordenada la salida del personal
posture-services-suspended = servicios consulares suspendidos
posture-suspended = actividad suspendida
posture-unknown = no se sabe

hazard-terrorism = terrorismo
hazard-kidnapping = secuestros
hazard-armed-conflict = conflicto armado
hazard-unrest = disturbios
hazard-crime = delincuencia
hazard-health = riesgos sanitarios
hazard-disaster = catástrofe natural
hazard-wrongful-detention = detención arbitraria
hazard-fuel-shortage = escasez de combustible
hazard-curfew = toque de queda
hazard-airport-closed = aeropuerto cerrado
hazard-blockade = bloqueo

severity-extreme = extrema
severity-severe = grave
severity-moderate = moderada
severity-minor = leve
reason-unreachable = no se puede acceder a la fuente
reason-blocked = la fuente responde con una página de bloqueo
reason-unreadable = la respuesta de la fuente no se puede leer
reason-unknown-wording = la fuente usa una fórmula nunca vista
reason-implausible = la respuesta de la fuente no es creíble
reason-unknown = no se conoce la causa

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = el terminal

direction-neutral = sin mejorar ni empeorar: solo los textos
direction-worse = a peor
direction-better = a mejor

duration-moment = menos de un minuto
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
