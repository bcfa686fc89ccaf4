option-setting = O que definir
option-value = O valor; sem ele, mostra-se o que está definido
option-code = O código que o outro chat recebeu, ou off
command-settings = Língua, fuso horário, resumo, horas de silêncio, simulacros, botão “Visto”
usage-settings = /settings [o quê] [valor]
example-settings = /settings quiet 22-7
settings-title = Definições deste chat
settings-changed = Alterado.
settings-hint = Pressione o que quer alterar ou escreva-o:
settings-back = Voltar
settings-where = Aqui: { $chat }
settings-where-topic = Aqui: { $chat }, tópico { $topic }
settings-move-telegram = Num grupo com tópicos, cada tópico tem as suas próprias definições e subscrições, e os alertas chegam ao lugar onde se escreveu /subscribe. Para os mudar de lugar, escreva /subscribe no outro tópico e /unsubscribe everything aqui.
settings-move-discord = Cada canal e cada tópico tem as suas próprias definições e subscrições, e os alertas chegam ao lugar onde se escreveu /subscribe. Para os mudar de lugar, escreva /subscribe no outro e /unsubscribe everything aqui.
setting-name-language = Língua
setting-name-timezone = Fuso horário
setting-name-digest = Hora dos resumos
setting-name-quiet = Horas de silêncio
setting-name-drills = Simulacros
setting-name-seen = Botão “Visto”
setting-name-role = Cargo a chamar
setting-hint-language = Escolha uma ou escreva o seu código:
setting-hint-timezone = As horas de silêncio, os resumos e todos os horários indicados aqui seguem este fuso. Escreva o nome, como Continente/Cidade:
setting-hint-digest = Escolha uma ou escreva qualquer hora de 0 a 23:
setting-hint-quiet = Escolha-as ou escreva quaisquer duas horas:
setting-hint-drills = De vez em quando, os operadores enviam um simulacro, marcado como tal. Escolha ou escreva:
setting-hint-seen = Ao fim de quanto tempo é repetido? Escolha ou escreva os minutos, de 1 a 1440:
setting-hint-role = Escreva-o como menção:
setting-on = Sim
setting-off = Não
setting-hour = { $hour }:00
setting-minutes = { $minutes } min
settings-unknown-title = Essa definição não existe
settings-unknown = Não conheço “{ $typed }”. Existem: { $names }.
settings-wrong-title = Esse valor não serve
settings-wrong = “{ $value }” não é um valor possível de { $setting }. Por exemplo:
setting-language = Língua: { $language }.
setting-timezone = Fuso horário: { $timezone }.
setting-digest = Hora dos resumos: { $hour }:00.
setting-quiet = { $quiet ->
    [off] Sem horas de silêncio.
   *[other] Horas de silêncio: { $quiet }. Nessas horas só avisam os alertas extremos; o resto espera pelo fim.
  }
setting-drills = { $drills ->
    [on] Os simulacros chegam aqui.
   *[other] Os simulacros não chegam aqui.
  }
setting-seen = { $minutes ->
    [0] Os alertas extremos não têm botão “Visto”.
   *[other] Os alertas extremos têm um botão “Visto”; se ninguém o pressionar em { $minutes } min, são repetidos uma vez, chamando os administradores ou o cargo.
  }
setting-role = { $role ->
    [none] Cargo chamado por essa repetição: nenhum.
   *[other] Cargo chamado por essa repetição: { $role }.
  }
command-link = Ligar este chat a outro da mesma comunidade
usage-link = /link [código ou off]
example-link = /link
link-offered-title = Ligar outro chat a este
link-offered = Um administrador escreve isto no outro chat no prazo de 15 minutos. O que ninguém marcar como visto num é então repetido nos dois.
link-made-title = Ligados
link-made = Este chat e { $chat } estão agora ligados. Para terminar: /link off
link-stands-title = Já está ligado
link-stands = Este chat está ligado a { $chat }. Para terminar: /link off
link-unknown-title = Esse código não serve
link-unknown = É desconhecido, já foi usado, tem mais de 15 minutos ou é deste mesmo chat. /link dá um novo.
link-off-title = Não está ligado a outro chat
link-off = O que ninguém marcar como visto aqui é repetido só aqui.
words-for-yes = sim, ativar, ligar
words-for-no = não, desativar
