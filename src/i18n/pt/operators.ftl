command-held = Enviar ou descartar o que espera por um operador
usage-held = /held
example-held = /held
held-title = O que espera por um sim ou um não
held-none-title = Nada em espera
held-none = Nenhuma leitura está retida.
held-poll = { $source }, { $moment }: { $count ->
    [one] um país
   *[other] { $count } países
 } ao mesmo tempo, por exemplo { $examples }.
held-let-out = Enviar: { $source }
held-drop = Descartar: { $source }
held-released-title = Enviado
held-released = { $chats ->
    [0] Nenhum chat pediu estes países.
    [one] Chega a um chat, numa só mensagem.
   *[other] Chega a { $chats } chats, numa só mensagem cada um.
 }
held-discarded-title = Descartado
held-discarded = Não chega a nenhum chat. /status continua a mostrar o que a fonte publica.
held-gone-title = Já não está retido
held-gone = Esta leitura já foi decidida, ou nunca foi retida.
option-alert = O número do alerta
command-seen = Marcar um alerta extremo como visto, para que não seja repetido
usage-seen = /seen <número>
example-seen = /seen 12
command-receipts = Que chats receberam os últimos alertas, e com que rapidez
usage-receipts = /receipts [número]
example-receipts = /receipts 12
receipts-title = O que aconteceu aos últimos alertas
receipts-one-title = Alerta { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Alerta { $number }
receipts-sent = { $chats ->
    [one] { $sent } de { $chats } chat
   *[other] { $sent } de { $chats } chats
  }
receipts-times = p50 { $median }, p99 { $p99 }, o mais lento { $slowest }
receipts-attempts = até { $attempts } tentativas
receipts-waiting = { $waiting } em espera
receipts-failed = { $count } nunca: { $reason }
receipts-none-title = Ainda não há alertas
receipts-none = Até agora nada foi enviado.
receipts-unknown-title = Esse alerta não existe
receipts-unknown = Os números dos últimos estão em /receipts.
receipt-pending = em espera
receipt-claimed = a enviar
receipt-sent = entregue à plataforma
receipt-gone = chat fechado
receipt-refused = abandonado
receipt-attempts = { $attempts ->
    [one] { $attempts } tentativa
   *[other] { $attempts } tentativas
  }
command-drill = Enviar um simulacro por todo o percurso real
usage-drill = /drill
example-drill = /drill
drill-nobody-title = Nenhum chat quer simulacros
drill-nobody = Um administrador de um chat ativa-os assim:
option-answer = yes ou no
option-source = A fonte
option-moment = O momento da leitura
