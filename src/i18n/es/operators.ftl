command-held = Dejar salir o descartar lo que espera a un operador
usage-held = /held
example-held = /held
held-title = Lo que espera un sí o un no
held-none-title = No hay nada en espera
held-none = No hay ninguna lectura retenida.
held-poll = { $source }, { $moment }: { $count ->
    [one] un país
   *[other] { $count } países
 } a la vez, por ejemplo { $examples }.
held-let-out = Dejar salir: { $source }
held-drop = Descartar: { $source }
held-released-title = Enviado
held-released = { $chats ->
    [0] Ningún chat pidió estos países.
    [one] Llega a un chat, en un solo mensaje.
   *[other] Llega a { $chats } chats, en un solo mensaje cada uno.
 }
held-discarded-title = Descartado
held-discarded = No llega a ningún chat. /status sigue mostrando lo que publica la fuente.
held-gone-title = Ya no está retenido
held-gone = Esta lectura ya se decidió, o nunca se retuvo.
option-alert = El número de la alerta
command-seen = Marcar una alerta extrema como vista, para que no se repita
usage-seen = /seen <número>
example-seen = /seen 12
command-receipts = Qué chats recibieron las últimas alertas y con qué rapidez
usage-receipts = /receipts [número]
example-receipts = /receipts 12
receipts-title = Qué fue de las últimas alertas
receipts-one-title = Alerta { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Alerta { $number }
receipts-sent = { $chats ->
    [one] { $sent } de 1 chat
   *[other] { $sent } de { $chats } chats
  }
receipts-times = p50 { $median }, p99 { $p99 }, la más lenta { $slowest }
receipts-attempts = hasta { $attempts } intentos
receipts-waiting = { $waiting } en espera
receipts-failed = { $count } nunca: { $reason }
receipts-none-title = Todavía no hay alertas
receipts-none = Hasta ahora no ha salido nada.
receipts-unknown-title = No existe esa alerta
receipts-unknown = Los números de las últimas están en /receipts.
receipt-pending = en espera
receipt-claimed = enviándose
receipt-sent = aceptada
receipt-gone = chat cerrado
receipt-refused = abandonada
receipt-attempts = { $attempts ->
    [one] 1 intento
   *[other] { $attempts } intentos
  }
command-drill = Enviar un simulacro por todo el camino real
usage-drill = /drill
example-drill = /drill
drill-nobody-title = Ningún chat quiere simulacros
drill-nobody = Un administrador de un chat los activa así:
option-answer = yes o no
option-source = La fuente
option-moment = El momento de la lectura
