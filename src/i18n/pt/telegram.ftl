# Isto só o Telegram mostra.
bot-description = Um sino de alarme para os conselhos aos viajantes. Leio o que os governos dizem aos seus cidadãos sobre cada país. Quando um recomenda sair do país, retira o pessoal da sua embaixada ou muda de nível, aviso: aqui, no seu grupo ou no seu canal, uma vez, com as próprias palavras do governo e o link.
bot-short-description = Avisa quando governos recomendam aos seus cidadãos que saiam de um país. Aqui, em grupos e em canais.

command-for = Executar um comando para um canal ou grupo de que é administrador
usage-for = /for <@nome ou id> <comando>
example-for = /for @nomedocanal subscribe Mali grave
for-how-title = Para que canal ou grupo?
for-how = Escreva o nome ou o id de um canal ou grupo de que é administrador e, a seguir, um comando. A resposta chega aqui, não lá:
for-about = Para { $title }
for-refused-title = Só para os seus administradores
for-refused = A partir daqui, só os administradores de um canal ou grupo decidem por ele, e eu também tenho de lá estar: num canal, como administrador. Nada mudou.

channel-title = Já estou em { $title }
channel-about = Escolha aqui o que avisa lá. Quem lê o canal só vê os alertas.
channel-typed = Ou escreva-o, por exemplo:
channel-mute = Lá ainda não posso publicar: dê-me a permissão de publicar mensagens; sem ela, nada pode avisar.
channel-choose = Escolher um país
channel-all-severe = Todos os países: grave
channel-all-extreme = Todos os países: extrema
channel-list = O que avisa lá

inline-hint = Escreva um país. O que sei fazer:
inline-none = Nenhum país corresponde. O que sei fazer:
inline-watch = Receber avisos quando mudar
