option-text = Texto: o resto da linha
notice-bulletins-held = Retido: { $name } trouxe { $count } entradas novas ao mesmo tempo
notice-bulletins-held-text = Talvez { $source } tenha sido refeito. Nenhuma é enviada até um operador dizer sim ou não: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] os países de uma entrada não eram claros
   *[other] os países de { $count } entradas não eram claros
  }
notice-bulletin-doubtful-text = Estes nomes podem significar vários lugares; por isso, ninguém recebeu as entradas com esses nomes. Podem ser enviadas à mão com /bulletin:
notice-bulletin-doubtful-entry = { $names }: “{ $title }”

command-bulletin = Enviar um relatório de situação a quem segue um país
usage-bulletin = /bulletin [gravidade] <país> factos: … riscos: … recomendações: …
example-bulletin = /bulletin Mali factos: falta combustível em Bamako. riscos: filas. recomendações: guarde uma reserva.
words-for-facts = factos, fatos, facto, fato, situação
words-for-risks = riscos, risco
words-for-recommendations = recomendações, recomendação, conselhos
bulletin-title = { $country }: boletim de { $from }
bulletin-title-operator = { $country }: relatório de situação
bulletin-not-government-feed = Não é um governo: é um feed acrescentado pelos operadores deste bot. Ninguém o verificou.
bulletin-not-government-operator = Não é um governo: escrito pelos operadores deste bot.
bulletin-call = { $scope ->
    [region] Transmite um apelo, para uma parte do país: { $grade }
   *[country] Transmite um apelo: { $grade }
  }
bulletin-staff = Sobre o pessoal das embaixadas, diz:
bulletin-hazards = Perigos que indica: { $hazards }.
bulletin-facts = Situação
bulletin-risks = Riscos previsíveis
bulletin-recommendations = Recomendações
bulletin-also = Também refere: { $countries }.
bulletin-governments = O que dizem os governos:
bulletin-source-operator = Operadores deste bot · { $moment }
bulletin-posted-title = Relatório de situação: { $country }
bulletin-posted = { $count ->
    [0] Não chega a nenhum chat (gravidade: { $severity }).
    [one] Chega a um chat (gravidade: { $severity }).
   *[other] Chega a { $count } chats (gravidade: { $severity }).
  }
bulletin-posted-milder = As suas palavras não justificam mais: “extrema” exige um apelo para sair; “grave”, um perigo.
bulletin-posted-nobody = Nenhum chat segue este país com essa gravidade. Para o seguir:
missing-text-title = Qual é o relatório?
missing-text = Escreva-o depois do país, por exemplo:
unclear-country-title = De que país se trata?
unclear-country = “{ $typed }” não começa por um único país. Nada foi enviado. Comece pelo nome ou código do país.
folded-bulletins-title = { $from }: { $count ->
    [one] um boletim
   *[other] { $count } boletins ao mesmo tempo
  }
