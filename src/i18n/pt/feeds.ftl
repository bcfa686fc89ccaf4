command-sources = De onde vêm os conselhos, quão atuais são, licenças e créditos
usage-sources = /sources [continente]
example-sources = /sources
sources-title = { $count ->
    [one] Uma fonte é vigiada
   *[other] { $count } fontes são vigiadas
  }
sources-paused = em pausa por decisão de um operador
sources-blind = sem informação há { $duration }: { $reason }
sources-unread = ainda não lida
sources-unproven = não comprovada: até agora não foi lida nenhuma resposta real
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Não vigiadas
sources-off-needs = desligada: o seu servidor exige um intermediário (relay) ou uma chave que falta
sources-off-chosen = desligada: os operadores escolheram outras
sources-feeds = Feeds acrescentados pelos operadores (não são governos)
sources-quoted = Todas as palavras dos governos são citadas destas fontes e continuam a ser deles.
command-feeds = Listar, acrescentar, testar, pausar ou apressar o que é lido
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml grave
feeds-title = { $feeds ->
    [0] Nenhum feed
    [one] Um feed
   *[other] { $feeds } feeds
  }, { $sources ->
    [0] nenhuma fonte
    [one] uma fonte
   *[other] { $sources } fontes
  }
feeds-none = Ainda não foi acrescentado nenhum feed:
feeds-sources = Fontes dos governos
feeds-sources-off = Desligadas: { $sources }. /feeds resume <id> liga uma.
feeds-doubts = Os países não eram claros; por isso, ninguém recebeu isto com esses nomes
feeds-every = a cada { $duration }
feeds-at-most = gravidade máxima: { $severity }
feeds-last-error = a última leitura falhou: { $reason }
feeds-untitled = (sem título)
feeds-added-title = Acrescentado: { $name }
feeds-added = { $count ->
    [0] Ainda não tem entradas. O seu id é { $id }.
    [one] A sua única entrada fica guardada e não avisa; as novas avisarão. O seu id é { $id }.
   *[other] As suas { $count } entradas ficam guardadas e não avisam; as novas avisarão. O seu id é { $id }.
  }
feeds-added-severity = Gravidade máxima dos seus boletins: { $severity }, e nunca mais do que as suas palavras justificam.
feeds-known-title = Já existe
feeds-known = Este feed é { $id }.
feeds-bad-address-title = Isso não é o endereço de um feed
feeds-bad-address = Tem de começar por http:// ou https:// e não conter utilizador nem palavra-passe (senha).
feeds-trouble-title = Este feed não pode ser lido
feeds-trouble = Nada foi acrescentado. Motivo: { $reason }.
feeds-removed-title = Removido
feeds-removed = { $id } já não é lido. Os avisos já enviados ficam como estão.
feeds-paused-title = Em pausa
feeds-paused = { $id } não é lido até /feeds resume { $id }. Entretanto, não conta nem como avaria nem como calma.
feeds-resumed-title = Retomado
feeds-resumed = { $id } volta a ser lido a partir de agora.
feeds-polled-title = Leitura em curso
feeds-polled = { $id } está a ser consultado agora. O resultado aparece em /feeds list.
feeds-interval-title = Intervalo definido
feeds-interval = A partir de agora, também depois de um reinício: { $id }.
feeds-bad-interval-title = Isso não é um intervalo
feeds-bad-interval = Escreva um número com s, m, h ou d, de 1s a 7d, por exemplo /feeds interval us-state 10m.
feeds-unknown-title = { $id } não existe
feeds-unknown = Os id estão em /feeds list. Nada mudou.
feeds-off-title = { $id } está desligada
feeds-off = /feeds resume { $id } liga-a. Nada mudou.
feeds-is-paused-title = { $id } está em pausa
feeds-is-paused = Com /feeds resume { $id } volta a ser lido. Nada mudou.
feeds-not-here-title = Aqui não
feeds-not-here = Aqui nada é lido em tempo real; por isso, não há nada para mudar ({ $id }).
feeds-usage-title = O que /feeds pode fazer
feeds-usage-add = /feeds add <url> [gravidade] [nome]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = A gravidade é o máximo que os seus boletins podem ter: { $names }. Normalmente, moderada; os id estão em /feeds list.
feeds-trial-title = { $title }: { $count ->
    [0] nenhuma entrada
    [one] uma entrada
   *[other] { $count } entradas
  }
feeds-trial-empty = Neste momento não tem entradas.
feeds-trial = Estas são as mais recentes. Nada foi acrescentado nem enviado.
feeds-trial-nobody = não refere nenhum país
feeds-trial-doubtful = não é claro: { $names }
option-action = O que fazer: list, add, test, remove, pause, resume, poll ou interval

option-continent = Continente dos governos: um nome, ou feeds para o que não é de nenhum governo
sources-count-governments = { $count ->
    [one] um governo
   *[other] { $count } governos
  }
sources-count-fine = { $count ->
    [one] uma fonte lida
   *[other] { $count } fontes lidas
  }
sources-count-blind = { $count } sem informação
sources-count-unproven = { $count ->
    [one] uma não comprovada
   *[other] { $count } não comprovadas
  }
sources-count-unread = { $count ->
    [one] uma ainda não lida
   *[other] { $count } ainda não lidas
  }
sources-count-paused = { $count } em pausa
sources-count-off = { $count ->
    [one] uma desligada
   *[other] { $count } desligadas
  }
sources-choose = Cada governo, com a sua licença e os seus créditos, por continente:
sources-region-button = { $region } ({ $count })
sources-region-title = Fontes: { $region }
sources-feeds-button = Feeds ({ $count })
sources-no-feeds = Os operadores não acrescentaram nenhum.
sources-summary = Visão geral
