command-timeline = Uma imagem: o que cada governo disse de um país, e quando
usage-timeline = /timeline <país> [dias]
example-timeline = /timeline Mali 90
timeline-title = { $country }: quem disse o quê, e quando
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] O que um governo diz aos seus cidadãos
   *[other] O que { $count } governos dizem aos seus cidadãos
  } · situação em { $day }
timeline-alternative = Uma cronologia: uma linha para { $count ->
    [one] um governo
   *[other] cada um dos { $count } governos
  }, com os níveis em faixas e com sinais para as recomendações de sair e para o pessoal das embaixadas. A mensagem diz o mesmo por palavras.
timeline-now = A situação atual
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (último conhecido)
timeline-level-unknown = nível desconhecido: { $governments }
timeline-events = O que aconteceu, do mais recente ao mais antigo
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] e mais uma alteração antes
   *[other] e mais { $count } alterações antes
  }
timeline-no-events = Nada mudou desde { $day }.
timeline-stood = Já em vigor antes de { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Ainda nada se sabe
timeline-nothing = { $country }: nenhum governo vigiado disse algo que pudesse ser lido.
timeline-watched = Primeira leitura: { $day }. Não se sabe o que havia antes.
timeline-unseen = Sem leitura: { $government }, { $times }. O nível é o último anterior.
timeline-unseen-time = { $from } a { $to }
timeline-nothing-known = Nada se sabe de: { $governments }
timeline-not-drawn = Não desenhados, por falta de espaço: { $governments }
timeline-parts = Um sinal pequeno diz respeito a uma parte do país.
timeline-stood-note = Um sinal no início de uma faixa já lá estava antes.
timeline-status = Em pormenor: o que dizem agora

command-map = O mundo segundo os níveis indicados pelos governos
usage-map = /map [nível]
example-map = /map 4
option-level = A partir de que nível: 2, 3 ou 4; ou mediana em vez do nível mais alto
map-title = O mundo por níveis
map-title-least = { $level ->
    [4] O mundo: nível 4
   *[other] O mundo: nível { $level } ou superior
  }
map-highest = { $count ->
    [one] O nível indicado pela única fonte que pode ser lida
   *[other] O nível mais alto indicado por alguma das { $count } fontes
  }
map-median = { $count ->
    [one] O nível indicado pela única fonte que pode ser lida
   *[other] A mediana dos níveis indicados por { $count } fontes
  }
map-as-of = { $measure } · { $day }
map-alternative = Um mapa do mundo: cada país na cor do seu nível; no nível 4: { $count }. A mensagem diz o mesmo por palavras.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: nenhum país
map-level-count = { $level }: { $count ->
    [one] um país
   *[other] { $count } países
  }
map-called = recomendação de sair do país
map-called-list = Com recomendação de sair do país ({ $count }): { $countries }
map-called-none = Nenhum governo que possa ser lido recomenda aos seus cidadãos que saiam de um país inteiro.
map-called-country = { $country } { $count ->
    [one] (uma fonte)
   *[other] ({ $count } fontes)
  }
map-below = nível inferior
map-unknown = nível desconhecido
map-unknown-list = Nível desconhecido ({ $count }): { $countries }
map-borders = Fronteiras segundo os dados do mapa (Natural Earth), sem tomar partido. Pontos: países pequenos.
map-blind = { $count ->
    [one] Uma fonte não pode ser lida neste momento: conta o seu último conselho.
   *[other] { $count } fontes não podem ser lidas neste momento: conta o último conselho de cada uma.
  }
map-nothing-title = Ainda não há mapa
map-nothing = Ainda nenhuma fonte foi lida. Pergunte de novo daqui a alguns minutos.
map-bad-level-title = Que nível?
map-bad-level = “{ $typed }” não é nenhum destes: 2, 3, 4, mediana. Por exemplo:
map-button-least = { $level ->
    [4] Só o nível 4
   *[other] Nível { $level } ou superior
  }
map-button-median = A mediana
map-button-highest = Todos os níveis
words-for-median = mediana

picture-failed = Desta vez não foi possível fazer a imagem. As palavras dizem o mesmo.
sign-unwatched = antes da nossa primeira leitura
sign-unseen = sem leitura: último nível
sign-citizens = cidadãos: { $grade }
sign-citizens-none = cidadãos: recomendação de sair retirada
sign-staff-authorized-departure = pessoal: pode sair
sign-staff-ordered-departure = pessoal: saída ordenada
sign-staff-services-suspended = embaixada: serviços consulares suspensos
sign-staff-suspended = embaixada: atividade suspensa
sign-staff-normal = pessoal: de volta à embaixada
status-button-timeline = Cronologia
