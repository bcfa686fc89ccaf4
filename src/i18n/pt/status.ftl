own-words = “{ $words }”
consensus-urging = { $urging ->
    [one] { $urging } de { $watching } governos recomenda sair: { $calls }
   *[other] { $urging } de { $watching } governos recomendam sair: { $calls }
  }
consensus-none = { $watching ->
    [one] O único governo que pode ser lido não recomenda sair
   *[other] Nenhum dos { $watching } governos recomenda sair
  }
consensus-unknown = Não se sabe se algum governo recomenda sair
consensus-call = { $government } ({ $day })
consensus-call-already = { $government } (já na primeira leitura)
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
consensus-suspended = embaixada suspensa: { $calls }

shortened = Abreviado aqui. Texto completo:

command-status = O que os governos dizem de um país: níveis, recomendações de sair, embaixadas
option-country = País: nome ou código
usage-status = /status <país>
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
status-blind = ⚠️ Sem informação há { $duration }: { $reason }. Isto pode estar desatualizado.
status-blind-unread = ⚠️ Ainda não pôde ser lido, sem informação há { $duration }: { $reason }.
status-unread = ⚪ Ainda não foi lido. Pergunte de novo daqui a alguns minutos.
status-nothing = ⚪ { $country }: sem conselhos, ou nenhum que já pudesse ser lido.
status-missing = ⚠️ { $country }: não consta da fonte desde { $day }. Este é o seu último conselho.

status-paused = ⏸ Em pausa por decisão de um operador: não se sabe o que diz agora.
consensus-paused = { $government }: em pausa por decisão de um operador
