words-for-all = todos, todas, mundo
words-for-everything = tudo

severity-extreme-and-worse = só alertas extremos
severity-severe-and-worse = alertas graves e extremos
severity-moderate-and-worse = alertas moderados, graves e extremos
severity-minor-and-worse = todas as alterações
severity-extreme-rings = Avisa quando um governo recomenda aos seus cidadãos que saiam do país, ordena a saída do pessoal da embaixada, suspende a atividade da embaixada ou desaconselha todas as viagens (nível 4).
severity-severe-rings = Avisa também quando se recomenda considerar a saída ou sair de uma parte do país, quando é autorizada a saída do pessoal de uma embaixada ou quando o nível sobe para 3.
severity-moderate-rings = Avisa também de qualquer outra mudança de nível, no país ou numa parte dele.
severity-minor-rings = Avisa também quando só o texto muda. Pode ser frequente.

command-subscribe = Avisar aqui quando os governos mudarem os conselhos sobre um país
command-unsubscribe = Deixar de avisar aqui sobre um país
command-list = O que avisa neste chat
option-country-or-all = País: nome ou código, ou “todos”
option-severity = A partir de que gravidade: extrema, grave, moderada (habitual) ou leve

usage-subscribe = /subscribe <país ou todos> [gravidade] [resumo]
usage-unsubscribe = /unsubscribe <país ou todos>
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sob vigilância: { $country }
subscribed-title-again = Continua sob vigilância: { $country }
subscribed = A partir de agora, neste chat, sobre { $country }: { $least }.
subscribed-before = Antes: { $least }.
subscribed-undo = Para desfazer:
subscribed-look = Situação atual
unsubscribed-title = Fim da vigilância: { $country }
unsubscribed = A subscrição para { $country } foi apagada.
unsubscribed-world = Os alertas de todos os países continuam a chegar aqui, incluindo este. Para os parar:
unsubscribed-others = Os países escolhidos um a um continuam a avisar aqui: { $countries }.
unsubscribed-none-title = Não estava sob vigilância: { $country }
unsubscribed-none = Nada mudou.
unsubscribed-everything-title = Aqui já nada avisa
unsubscribed-everything = { $count ->
    [one] A única subscrição deste chat foi apagada.
   *[other] Todas as { $count } subscrições deste chat foram apagadas.
  }
unsubscribe-which-title = Qual deve parar?
unsubscribe-which = Escolha uma ou escreva o nome:
unsubscribe-everything = Tudo
unsubscribe-more = { $count ->
    [one] E mais { $count }: ver /list.
   *[other] E mais { $count }: ver /list.
  }

list-title = O que avisa neste chat
list-wish = { $country }: { $least }, desde { $day }
list-hint = Para acrescentar: /subscribe <país>. Para retirar: /unsubscribe <país>.
list-empty-title = Aqui ainda nada avisa
list-empty = Para receber avisos sobre um país, escreva por exemplo:

words-for-at-once = imediato, logo
words-for-digest = resumo, diário
words-for-off = parar, desligar
words-for-minutes = m, min
words-for-hours = h
words-for-days = d
option-mode = Cada um de imediato, ou juntos uma vez por dia (resumo); os extremos, sempre de imediato
option-duration = Por quanto tempo: 90m, 12h, 3d, ou off
subscribed-digest = Juntos uma vez por dia; hora: { $hour }:00 ({ $zone }). Os alertas extremos chegam sempre de imediato.
list-wish-digest = { $country }: { $least }, juntos uma vez por dia, desde { $day }
command-silence = Silenciar um país, ou todos, durante algum tempo
usage-silence = /silence [país ou todos] [12h, 3d … ou off]
example-silence = /silence Mali 12h
silenced-title = { $country }: em silêncio aqui
silenced = Até { $moment } não chega aqui nenhum aviso sobre { $country }, nem sequer uma recomendação de sair. /status continua a informar.
silence-end = Voltar a avisar já
silence-end-one = Voltar a avisar: { $country }
silence-ended-title = { $country }: volta a avisar
silence-ended = A partir de agora. O que veio entretanto está em /status.
silence-none-title = { $country }: não estava em silêncio
silence-none = Nada mudou.
silences-none-title = Aqui nada está em silêncio
silences-none = Para silenciar um país durante algum tempo: /silence <país> 12h
silences-title = Em silêncio aqui
silences-one = { $country }, até { $moment }
mode-at-once = cada um de imediato
mode-digest = juntos uma vez por dia
