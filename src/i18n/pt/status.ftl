own-words = “{ $words }”
consensus-urging = { $urging ->
    [one] { $urging } de { $watching } governos recomenda sair: { $calls }
   *[other] { $urging } de { $watching } governos recomendam sair: { $calls }
  }
consensus-first-since = pela primeira vez desde { $month }
consensus-none = { $watching ->
    [one] O único governo que pode ser lido não recomenda sair
   *[other] Nenhum dos { $watching } governos recomenda sair
  }
consensus-unknown = Não se sabe se algum governo recomenda sair
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (já na primeira leitura)
consensus-call-hours = { $government } (+{ $count } h)
consensus-call-days = { $government } (+{ $count } d)
consensus-then = { $before }, depois { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] não o recomenda: { $governments }
   *[other] não o recomendam: { $governments }
  }
consensus-calm-many = os outros { $count } não o recomendam
consensus-considering = conselho para considerar a saída: { $calls }
consensus-regional = recomendação de sair de uma parte do país: { $governments }
consensus-blind = { $government }: não pode ser lido neste momento
consensus-blind-for = { $government }: não pode ser lido neste momento (há { $duration })
consensus-blind-many = { $count } governos não podem ser lidos neste momento
consensus-not-known-many = nada se sabe de { $count } governos
consensus-blind-last = { $text }, último conselho lido: “{ $grade }”
consensus-not-known = não se sabe: { $governments }
consensus-authorized-departure = autorizada a saída do pessoal: { $calls }
consensus-ordered-departure = ordenada a saída do pessoal: { $calls }
consensus-services-suspended = serviços consulares suspensos: { $calls }
consensus-suspended = embaixada suspensa: { $calls }

shortened = Abreviado aqui. Texto completo:

command-status = O que os governos dizem de um país, ou de tudo o que este chat segue
option-country = País: nome ou código
option-part = Só os conselhos para partes do país
part-areas = Áreas
words-for-areas = áreas, área, zonas, regiões
usage-status = /status [país] [áreas]
example-status = /status Mali
status-title = { $country }: o que dizem os governos
status-others = Os outros
status-as-of = Situação em { $moment }.
status-no-sources = Neste momento nenhum governo é vigiado.
status-level = { $mark } Nível { $level }, { $name } · nas suas palavras:
status-level-bare = { $mark } Nível { $level }, { $name }
status-level-none = { $mark } Não indica nenhum nível.
status-level-none-own = { $mark } Não indica nenhum dos nossos níveis · nas suas palavras:
status-peak = Em partes do país: { $mark } { $level }.
status-peak-areas = Em partes do país: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } e mais { $count }
status-departure-unknown = Não se sabe se recomenda sair.
status-departure-none = Não recomenda sair.
status-departure = { $scope ->
    [region] Conselho aos cidadãos numa parte do país: { $grade }
   *[country] Conselho aos cidadãos: { $grade }
  }
status-mission-unknown = Não se sabe se a embaixada perde pessoal.
status-mission-normal = Embaixada: nenhuma retirada de pessoal anunciada.
status-mission = { $scope ->
    [region] Pessoal numa parte do país: { $posture }
   *[country] Embaixada: { $posture }
  }
status-limited = Só pode ajudar em: { $place }.
since = { $text }, desde { $day }
since-already = { $text } (já na primeira leitura)
stated-on = { $text }, com data { $day }
status-dated = { $publisher }: data { $day }
status-undated = { $publisher }: sem data própria
status-seen = visto há { $duration }
status-seen-all = todos vistos há { $duration } no máximo
status-blind = ⚠️ Sem informação há { $duration }: { $reason }. Isto pode estar desatualizado.
status-blind-unread = ⚠️ Ainda não pôde ser lido, sem informação há { $duration }: { $reason }.
status-unread = ⚪ Ainda não foi lido. Pergunte de novo daqui a alguns minutos.
status-nothing = ⚪ { $country }: sem conselhos, ou nenhum que já pudesse ser lido.
status-missing = ⚠️ { $country }: não consta da fonte desde { $day }. Este é o seu último conselho.

status-paused = ⏸ Em pausa por decisão de um operador: não se sabe o que diz agora.
consensus-paused = { $government }: em pausa por decisão de um operador

status-button-subscribe = Avisar aqui
status-button-changes = O que mudou
status-button-why = Motivos
status-button-areas = Áreas
outlook-level = { $count ->
    [one] nível mais alto: { $level } ({ $name }), indicado por um governo
   *[other] nível mais alto: { $level } ({ $name }), indicado por { $count } governos
  }
outlook-level-unknown = nível desconhecido
outlook-urging = { $watching ->
    [0] não se sabe se algum governo recomenda sair
   *[other] { $urging ->
        [0] { $watching ->
            [one] o único governo que pode ser lido não recomenda sair
           *[other] nenhum dos { $watching } governos recomenda sair
          }
        [one] { $urging } de { $watching } recomenda sair
       *[other] { $urging } de { $watching } recomendam sair
      }
  }
outlook-considering = { $count ->
    [one] um aconselha a considerar a saída
   *[other] { $count } aconselham a considerar a saída
  }
outlook-regional = { $count ->
    [one] um recomenda sair de uma parte do país
   *[other] { $count } recomendam sair de uma parte do país
  }
outlook-last-words = { $count ->
    [one] um não pode ser lido agora: o seu último conselho era sair ou considerar a saída
   *[other] { $count } não podem ser lidos agora: o último conselho de cada um era sair ou considerar a saída
  }
outlook-missions = { $count ->
    [one] uma embaixada reduzida
   *[other] { $count } embaixadas reduzidas
  }
outlook-changed = última alteração: { $day }
outlook-unchanged = nada mudou desde a primeira leitura
followed-title = O que este chat segue, primeiro os mais graves
followed-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
  }
followed-calm = { $count ->
    [one] Do outro país não se conhece nível 4, recomendação de sair nem embaixada reduzida.
   *[other] Dos outros { $count } países não se conhece nível 4, recomendação de sair nem embaixada reduzida.
  }
followed-unread = { $count ->
    [one] Um governo não pode ser lido neste momento: aqui conta o seu último nível, mas não a sua última recomendação de sair.
   *[other] { $count } governos não podem ser lidos neste momento: aqui contam os seus últimos níveis, mas não as suas últimas recomendações de sair.
  }
followed-none-look = Para consultar um país:
page-before = ‹ Página { $page }/{ $pages }
page-next = Página { $page }/{ $pages } ›
