command-help = O que sei fazer
command-start = Quem sou e os primeiros passos
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = O que sei fazer
help-about = Leio o que os governos dizem aos seus cidadãos sobre cada país e aviso quando isso muda. As palavras são citadas tal como estão; verifique a ligação (link) antes de agir.
help-severities = A gravidade de um alerta:
help-severity = { $severity }: { $means }

start-title = Tocsin, um sino de alarme para os conselhos aos viajantes
start-about = Leio o que os governos dizem aos seus cidadãos sobre cada país. Quando um recomenda sair do país, retira o pessoal da sua embaixada ou muda de nível, aviso aqui, uma vez, com as suas próprias palavras.
start-step-status = 1. Consultar:
start-step-subscribe = 2. Receber avisos: pressione o botão abaixo ou escreva isto (num grupo, é um administrador que o faz):
start-choose = Escolher o que avisa aqui
start-step-list = 3. Ver o que avisa aqui:
start-help = Tudo o resto: /help

boot-title = Tocsin { $version } – avisa quando os governos recomendam aos seus cidadãos que saiam de um país
boot-on = ligado
boot-off = desligado
boot-not-set = { $variable } não está definido
boot-terminal-on = os alertas aparecem aqui, os comandos escrevem-se aqui
boot-terminal-off = não há ninguém à frente e um serviço de mensagens está ligado, ou TERMINAL=off está definido
boot-sources = { $count ->
    [one] A fonte de um governo é vigiada: { $sources }
   *[other] As fontes de { $count } governos são vigiadas: { $sources }
  }
boot-sources-relay = desligadas, porque os seus servidores recusam a maioria dos computadores de centros de dados: { $sources } (defina SOURCE_RELAY_URL)
boot-sources-chosen = desligadas, porque SOURCES indica outras: { $sources }
boot-no-contact = CONTACT não está definido: os governos consultados não podem saber quem pergunta. Defina um endereço ou um link.
boot-files = base de dados: { $database } · log: { $log }
boot-first-terminal = Escreva primeiro: /status Mali, ou /help
boot-first-chat = Escreva primeiro, num chat com o bot: /status Mali, ou /help
boot-stop = Ctrl-C para terminar.

demo-title = Demonstração: a crise no Mali, de 2022 a 2026, reproduzida depressa pelo programa real. Contém duas falsidades; nenhuma deve causar um alerta.
demo-first-look = { $day } · { $source }: primeira leitura, { $count } países guardados. Nenhum alerta.
demo-placeholder = { $day } · { $source }: mostra um nível mais baixo sem texto. Não é credível; nenhum alerta.
demo-no-information = { $day } · { $source }: sem informação, porque { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Nenhum alerta.
demo-end = Fim da demonstração. Alertas emitidos: { $rung }. Falsidades e falhas que não causaram alertas: { $lies }.
