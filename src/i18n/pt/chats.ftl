command-pause = Parar todos os avisos neste chat até /resume; as definições ficam guardadas
usage-pause = /pause
example-pause = /pause
paused-title = Em pausa: aqui nada avisa
paused = A partir de agora não chega a este chat nenhum aviso, nem sequer uma recomendação de sair de um país. Todas as definições e subscrições se mantêm. O que aqui esperava pelo resumo ou pelo fim das horas de silêncio já não chega. /status continua a informar.
paused-resume = Voltar a avisar
paused-note = Este chat está em pausa desde { $moment }: aqui nada avisa, nem sequer uma recomendação de sair. Para terminar a pausa: /resume
command-resume = Voltar a avisar neste chat depois de /pause
usage-resume = /resume
example-resume = /resume
resumed-title = Este chat volta a receber avisos
resumed = A partir de agora, com as mesmas definições e subscrições. O que veio entretanto está em /status.
resumed-none-title = Este chat não estava em pausa
resumed-none = Os avisos chegam como antes.

command-about = O que é Tocsin, quem cita, licença e versão
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = Um sino de alarme para chats: lê o que os governos dizem aos seus cidadãos sobre cada país e avisa quando isso muda.
about-governments = { $count ->
    [0] Neste momento nenhum governo é lido.
    [one] Um governo é lido.
   *[other] { $count } governos são lidos.
  }
about-quotes = As citações são palavras dos próprios governos, encontradas por uma máquina. Abra a ligação (link) e verifique-as antes de agir.
about-unofficial = Tocsin não pertence a nenhum governo e não fala em nome de nenhum. Não dá conselhos próprios e pode atrasar-se ou enganar-se.
about-licence = O programa é software livre com licença MIT. Os textos continuam a ser de quem os publica: /sources indica a licença e os créditos de cada um.
about-sources = Fontes
about-privacy = O que é guardado

command-privacy = O que é guardado sobre este chat e sobre quem o usa, e durante quanto tempo
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = O que guardo
privacy-stored = Sobre um chat em que alguém me usou:
privacy-chat = o seu número na plataforma (e o do tópico), o título – num chat privado, o nome que a pessoa mostra –, a língua que a plataforma indica, as definições, o chat a que está ligado, e quando foi aberto ou posto em pausa ou por que motivo foi fechado;
privacy-wishes = o que subscreveu, o que silenciou e os códigos dados para o ligar a outro (válidos por 15 minutos);
privacy-deliveries = que alertas lhe foram enviados e quando, com o número da mensagem, e quando um foi marcado como visto – não por quem;
privacy-trail = os comandos com que administradores e operadores mudaram alguma coisa, ou com que outra pessoa o tentou: o número da pessoa na plataforma, o momento e o comando.
privacy-not = Nada mais do que as pessoas escrevem é guardado. Só vejo o que me é dirigido, não tenho nenhuma lista de membros e não transmito nada a ninguém.
privacy-long = Os comandos ficam guardados durante 400 dias; o resto, até ser apagado, também onde me expulsaram: quem me voltar a admitir encontra as definições como estavam.
privacy-log = Quem me gere mantém também um log técnico. Nele podem constar chats aos quais algo não pôde ser enviado.
privacy-forget = /forget apaga de imediato tudo o que está guardado sobre este chat (num grupo, é um administrador que o escreve). O que alguém fez como administrador de um grupo pertence a esse grupo e é apagado com ele.

command-forget = Apagar tudo o que está guardado sobre este chat
usage-forget = /forget
example-forget = /forget
option-sure = yes, para apagar sem mais perguntas
forget-sure-title = Apagar tudo sobre este chat?
forget-sure = São apagadas as suas subscrições, definições, silêncios e ligações, o que foi enviado e quem mudou o quê; num grupo, também o de todos os seus tópicos. Depois, aqui nada avisa. Não pode ser desfeito.
forget-sure-topic-title = Apagar tudo sobre este tópico?
forget-sure-topic = São apagadas as suas subscrições, definições, silêncios e ligações, o que foi enviado e quem mudou o quê. Depois, neste tópico nada avisa; o resto do grupo fica como está. Não pode ser desfeito.
forget-yes = Sim, apagar tudo
forgotten-title = Apagado
forgotten = Já nada está guardado sobre este chat, e aqui nada avisa. Quando alguém voltar a usar aqui um comando ou um botão meu, recomeço com o número, o título e a língua do chat.

page-older = Mais antigos
command-log = Quem mudou o quê, e quando
usage-log = /log [chat] [antes]
example-log = /log telegram:-100123
option-chat = Um chat, por exemplo telegram:-100123, ou all
option-before = O que veio antes deste número
log-title = Quem mudou o quê
log-who = por { $person }
log-none-title = Nada foi mudado
log-none = Nenhum administrador ou operador mudou nada aí, até onde o guardo (400 dias).
log-unclear-title = Que chat?
log-unclear = Escreva a plataforma e o número, tal como /chats os mostra: /log telegram:-100123
deed-done = feito
deed-refused = recusado
deed-failed = falhou

command-stats = A atividade: chats, subscrições, alertas, envios, fontes
usage-stats = /stats
example-stats = /stats
stats-title = Atividade
stats-chats = abertos: { $open }, em pausa: { $paused }, fechados: { $closed }
stats-wishes = { $count ->
    [0] Nenhuma subscrição
    [one] Uma subscrição
   *[other] { $count } subscrições
  }
stats-followed = Os mais seguidos: { $places }
stats-day = 24 h
stats-week = 7 dias
stats-alerts = { $count ->
    [0] nenhum alerta
    [one] { $count } alerta
   *[other] { $count } alertas
  }
stats-sent = { $share }% enviados ({ $sent } de { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [0] nenhuma fonte ligada
    [one] { $count } fonte ligada
   *[other] { $count } fontes ligadas
  }, { $blind } sem informação
stats-database = Base de dados: { $megabytes } MB
stats-uptime = Em funcionamento há { $duration }

command-chats = Os chats que usam este bot, do mais recente ao mais antigo
usage-chats = /chats
example-chats = /chats
chats-title = Chats, do mais recente ao mais antigo
chats-none-title = Aí não há chats
chats-none = /chats mostra os mais recentes.
chats-topic = (tópico { $topic })
chats-wishes = { $count ->
    [0] nenhuma subscrição
    [one] { $count } subscrição
   *[other] { $count } subscrições
  }
chats-last = último envio: { $moment }
chats-never = ainda nada enviado
chat-open = aberto
chat-paused = em pausa
chat-closed = fechado: { $reason }

slow-down-title = Um momento
slow-down = { $seconds ->
    [one] Foram demasiados pedidos seguidos. Tente de novo daqui a um segundo.
   *[other] Foram demasiados pedidos seguidos. Tente de novo daqui a { $seconds } segundos.
  }
slow-down-wait = Foram demasiados pedidos seguidos. Espere um pouco.
