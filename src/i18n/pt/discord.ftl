### O que só as aplicações do Discord mostram, e onde Tocsin pode falar lá.

guest-title = Aqui sou só visita
guest = Aqui respondo a perguntas, mas não posso avisar: não sou membro deste servidor nem desta conversa. Adicione-me a um servidor seu ou escreva-me em privado. Nada mudou.
guest-add = Adicionar-me
guest-cut-title = Há mais
guest-cut = { $count ->
    [one] Há mais uma mensagem que não cabe aqui: como visita, só posso enviar algumas. Onde sou membro, chega tudo.
   *[other] Há mais { $count } mensagens que não cabem aqui: como visita, só posso enviar algumas. Onde sou membro, chega tudo.
  }

cannot-ring-title = Aqui não poderia avisar
cannot-ring = Nada mudou, porque os alertas não poderiam chegar a este canal. O que o impede:
obstacle-view = Falta a permissão “Ver canal”
obstacle-send = Falta a permissão “Enviar mensagens”
obstacle-send-in-threads = Falta a permissão “Enviar mensagens em tópicos”
obstacle-embed = Falta a permissão “Inserir links”
obstacle-locked = Este tópico está trancado: um moderador tem de o destrancar ou de me dar a permissão “Gerenciar tópicos”
obstacle-private-thread = Não estou neste tópico privado: mencione-me nele e serei adicionado
obstacle-forum = Isto é um fórum, e as mensagens pertencem aos seus posts: escreva o comando num deles
cannot-ring-mend = Para resolver: Editar canal → Permissões, adicione-me a mim ou ao meu cargo e permita o que está na lista.
cannot-ring-again = Depois, escreva o comando outra vez.

# Nomes dos comandos: minúsculas, sem espaços, 32 caracteres no máximo, cada um só uma vez por língua.
slash-status = situação
slash-subscribe = seguir
slash-unsubscribe = deixar-de-seguir
slash-list = lista
slash-silence = silenciar
slash-settings = definições
slash-link = ligar-chat
slash-sources = fontes
slash-start = começar
slash-held = retidos
slash-feeds = feeds
slash-bulletin = boletim
slash-receipts = entregas
slash-drill = simulacro
slash-help = ajuda
slash-pause = pausar
slash-resume = retomar
slash-about = sobre
slash-privacy = privacidade
slash-forget = apagar-dados
slash-stats = estatísticas
slash-chats = chats
slash-log = histórico
slash-export = exportar
slash-import = importar
slash-compare = comparar
slash-changes = alterações
slash-why = motivo
slash-timeline = cronologia
slash-map = mapa
slash-missions = embaixadas
slash-preview = antevisão
slash-proof = prova

# Nomes das suas opções, cada um só uma vez por comando.
slash-option-country = país
slash-option-part = parte
slash-option-severity = gravidade
slash-option-mode = modo
slash-option-duration = duração
slash-option-text = texto
slash-option-setting = definição
slash-option-value = valor
slash-option-code = código
slash-option-action = ação
slash-option-alert = alerta
slash-option-answer = resposta
slash-option-source = fonte
slash-option-moment = momento
slash-option-other = outro
slash-option-days = dias
slash-option-continent = continente
slash-option-level = nível
slash-option-kinds = tipos
slash-option-before = antes
slash-option-sure = confirmar
slash-option-chat = chat
slash-option-json = json
slash-option-attachment = anexo
slash-option-document = documento
