command-compare = Dois países lado a lado: níveis, recomendações de sair, embaixadas
usage-compare = /compare <país> <país>
example-compare = /compare Mali Níger
compare-title = { $country } – { $other }: lado a lado
compare-different = O que dizem de forma diferente
compare-same = O que dizem de igual sobre os dois
compare-side = { $country }: { $said }
compare-note = Onde nada consta sobre sair, não se conhece nenhuma recomendação de sair. Onde nada consta sobre uma embaixada, não se conhece nenhuma redução.
compare-own = é o seu próprio país
compare-nothing = ⚪ sem conselhos que tenham sido lidos
compare-no-level = nenhum nível indicado
compare-call-unknown = não se sabe se recomenda sair
compare-blind = ⚠️ sem informação há { $duration }
compare-paused = ⏸ em pausa por decisão de um operador
pair = { $country } – { $other }
several-pairs = “{ $typed }” pode ser lido de mais de uma maneira. Escolha uma:
no-pair-title = Que dois países?
no-pair = Em “{ $typed }” não reconheço dois países diferentes. Por exemplo:

command-changes = O que mudou nos últimos dias, do mais recente ao mais antigo
usage-changes = /changes [país] [dias]
example-changes = /changes Mali 30
option-days = Quantos dias para trás: de 1 a 730
bad-days-title = Quantos dias?
bad-days = “{ $typed }” não é um número de dias de 1 a 730. Por exemplo:
changes-title = { $country }: { $days ->
    [one] o último dia
   *[other] os últimos { $days } dias
  }
changes-title-followed = O que este chat segue: { $days ->
    [one] o último dia
   *[other] os últimos { $days } dias
  }
changes-line = { $country }: { $deed }
changes-none = Nada mudou, a não ser talvez os textos.
changes-no-page = Essa página já não existe.
changes-text-only = { $count ->
    [one] Uma vez, só um texto foi alterado.
   *[other] { $count } vezes, só um texto foi alterado.
  }
changes-watched-since = Só vigio isto desde { $day }: não conheço o que veio antes.
changes-later = Alguns governos foram lidos pela primeira vez neste período; as suas alterações anteriores não são conhecidas: { $governments }.
changes-never-read = Até agora nada disto pôde ser lido: não se sabe se algo mudou.
changes-operators = os operadores deste bot

command-why = Por que algo avisou aqui ou não, e em que se baseia o que é mostrado
usage-why = /why <país>
example-why = /why Mali
why-title = { $country }: os motivos
why-ground = Em que se baseiam as recomendações de sair e as embaixadas reduzidas
why-no-ground = Não se conhece nenhum governo que recomende sair ou reduza a sua embaixada.
why-levels = Os níveis vêm dos campos ou das expressões que os próprios governos publicam.
why-rule = regra
why-waiting = Por confirmar, ou impossível de ler
why-nothing-waits = Nada está à espera nem retido, e nenhuma fonte está sem informação ou em pausa.
why-pending = { $axis }: { $value }, visto desde { $since }; passa a valer se uma leitura a partir de { $confirm } ainda o disser
why-held = { $count ->
    [one] uma alteração para um país, este mesmo, espera
   *[other] uma alteração para { $count } países ao mesmo tempo, incluindo este, espera
  } por um operador desde { $moment }
why-story = Os alertas dos últimos { $days } dias, e este chat
why-no-alerts = Não houve nenhum alerta sobre { $country }.
why-swallowed = { $more ->
    [0] no mesmo alerta: { $changes }
    [one] no mesmo alerta: { $changes }; e mais uma alteração
   *[other] no mesmo alerta: { $changes }; e mais { $more } alterações
  }
why-quiet = { $count ->
    [one] Uma alteração não deu origem a um alerta:
   *[other] { $count } alterações não deram origem a um alerta:
  }
fate-rang = avisou aqui: { $moment }
fate-waits-digest = espera pela hora do resumo: { $moment }
fate-waits-quiet = espera pelo fim das horas de silêncio: { $moment }
fate-waits-line = { $reason ->
    [none] a ser enviado desde { $moment }
   *[other] a ser enviado desde { $moment }; resultado da última tentativa: { $reason }
  }
fate-failed = não pôde ser enviado: { $reason }
fate-held = retido, com muitas outras alterações, até um operador dizer sim ou não
fate-discarded = retido, com muitas outras alterações, e descartado por um operador
fate-paused = não avisou: este chat está em pausa desde { $moment }
fate-not-yet = não avisou: este chat só segue { $country } desde { $moment }
fate-not-followed = não avisou: este chat não segue { $country }
fate-below-minimum = não avisou: “{ $severity }” fica abaixo da gravidade mínima escolhida neste chat
fate-other-kind = não avisou: este tipo de aviso está excluído aqui
fate-other-source = não avisou: esta fonte está excluída aqui
fate-silenced = não avisou: estava em silêncio aqui
fate-not-known = não avisou, embora as escolhas de hoje o permitissem: uma pausa ou um silêncio daquele momento não fica guardado por muito tempo
fate-changed = { $text } (segundo as escolhas de hoje, alteradas depois do alerta: { $moment })
