kind-level-raised = nível elevado
kind-level-lowered = nível reduzido
kind-peak-raised = nível elevado numa parte do país
kind-peak-lowered = nível reduzido numa parte do país
kind-departure-called = recomendação de sair do país
kind-departure-strengthened = recomendação de sair do país reforçada
kind-departure-weakened = recomendação de sair do país atenuada
kind-departure-lifted = recomendação de sair do país retirada
kind-mission-reduced = embaixada reduzida
kind-mission-restored = embaixada restabelecida
kind-area-raised = nível elevado para partes do país nomeadas
kind-area-lowered = nível reduzido para partes do país nomeadas
kind-hazard-added = novo perigo indicado
kind-issued = conselhos publicados
kind-withdrawn = conselhos retirados
kind-text-revised = texto alterado

alert-title = { $country } – { $what }
alert-title-exercise = SIMULACRO – { $country } – { $what }
alert-exercise = Isto é um simulacro. Nada aconteceu.
alert-source = { $day ->
    [none] sem data própria
   *[other] data: { $day }
  } · visto pela primeira vez: { $moment }
alert-quote = Nas suas próprias palavras:
alert-quote-stated = Nas suas próprias palavras, com data { $day }:
alert-quote-gone = Isto já não consta:
alert-wording = Nome que dá ao nível:
alert-still = Conselho atual: { $level }.
alert-not-clear = Retirado não quer dizer seguro: agora não diz nada.
did-call-leave-now = { $scope ->
    [region] { $government }: recomenda-se aos cidadãos que saiam imediatamente de uma parte do país
   *[country] { $government }: recomenda-se aos cidadãos que saiam imediatamente do país
  }
did-call-leave = { $scope ->
    [region] { $government }: recomenda-se aos cidadãos que saiam de uma parte do país
   *[country] { $government }: recomenda-se aos cidadãos que saiam do país
  }
did-call-consider = { $scope ->
    [region] { $government }: recomenda-se aos cidadãos que considerem sair de uma parte do país
   *[country] { $government }: recomenda-se aos cidadãos que considerem sair do país
  }
did-weaken = { $scope ->
    [region] { $government }: atenuada a recomendação de sair de uma parte do país (“{ $grade }”)
   *[country] { $government }: atenuada a recomendação de sair do país (“{ $grade }”)
  }
did-lift = { $scope ->
    [region] { $government }: já não se recomenda aos cidadãos que saiam de uma parte do país
   *[country] { $government }: já não se recomenda aos cidadãos que saiam do país
  }
did-level-raised = { $government }: conselho elevado para { $level }
did-level-lowered = { $government }: conselho reduzido para { $level }
did-peak-raised = { $government }: conselho para uma parte do país elevado para { $level }
did-peak-lowered = { $government }: conselho mais grave para uma parte do país reduzido para { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government }: autorizada a saída do pessoal de uma parte do país
   *[country] { $government }: autorizada a saída do pessoal da embaixada
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government }: ordenada a saída do pessoal de uma parte do país
   *[country] { $government }: ordenada a saída do pessoal da embaixada
  }
did-mission-services-suspended = { $scope ->
    [region] { $government }: serviços consulares suspensos numa parte do país
   *[country] { $government }: serviços consulares da embaixada suspensos
  }
did-mission-suspended = { $scope ->
    [region] { $government }: atividade suspensa numa parte do país
   *[country] { $government }: atividade da embaixada suspensa
  }
did-restore-normal = { $scope ->
    [region] { $government }: fim da retirada do pessoal de uma parte do país
   *[country] { $government }: fim da retirada do pessoal da embaixada
  }
did-restore = { $scope ->
    [region] { $government }: atividade retomada numa parte do país ({ $posture })
   *[country] { $government }: atividade da embaixada retomada ({ $posture })
  }
did-area-raised = { $government }: conselho para { $areas } elevado para { $level }
did-area-lowered = { $government }: conselho para { $areas } reduzido para { $level }
did-area-lifted = { $government }: já sem conselho próprio para { $areas }
did-hazard-added = { $government }: novo perigo indicado
did-hazard-added-named = { $government }: novo perigo indicado ({ $hazard })
did-issued = { $government }: conselhos publicados
did-withdrawn = { $government }: conselhos retirados
did-text-revised = { $government }: texto alterado

axis-level = Nível
axis-peak = Nível mais alto numa parte do país
axis-departure = Cidadãos
axis-mission = Embaixada
axis-areas = Partes do país
area-none = sem conselho próprio
value-unknown = não se sabe
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (uma parte do país)
in-whole = { $text } (todo o país)

folded-title = { $government }: { $count ->
    [one] alteração para um país
   *[other] alterações para { $count } países ao mesmo tempo
 }
folded-text = Verificado por um operador antes do envio. Primeiro, os mais graves.
page-more = (e mais { $count })
seen-button = Visto
seen-marked = Marcado como visto: { $moment }
seen-nothing-title = Nada para marcar
seen-nothing = Não foi pedido a este chat que marcasse esse alerta.
unseen-here = Ninguém aqui marcou isto como visto:
unseen-there = Ninguém em { $chat } marcou isto como visto:
kind-bulletin = boletim
did-bulletin = boletim de { $government }
topic-lost-title = Este tópico já não existe
topic-lost = O tópico onde os alertas chegavam foi apagado: agora chegam aqui. Para os mudar de lugar, escreva /subscribe noutro tópico e /unsubscribe everything aqui.
