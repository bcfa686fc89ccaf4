words-for-all = todos, todas, mundo
words-for-everything = tudo

severity-extreme-and-worse = só alertas extremos
severity-severe-and-worse = alertas graves e extremos
severity-moderate-and-worse = alertas moderados, graves e extremos
severity-minor-and-worse = todas as alterações
severity-extreme-rings = Avisa quando um governo recomenda aos seus cidadãos que saiam do país, ordena a saída do pessoal da embaixada, suspende a atividade da embaixada ou desaconselha todas as viagens (nível 4).
severity-severe-rings = Avisa também quando se recomenda considerar a saída ou sair de uma parte do país, quando é autorizada a saída do pessoal de uma embaixada ou quando o nível sobe para 3.
severity-moderate-rings = Avisa também de qualquer outra mudança de nível, no país ou numa parte dele.
severity-minor-rings = Avisa também quando só o texto muda. Pode ser frequente.

command-subscribe = Avisar aqui quando os governos mudarem os conselhos sobre um país ou uma região
command-unsubscribe = Deixar de avisar aqui sobre um país ou uma região
command-list = O que avisa neste chat
option-country-or-all = País ou região: nome ou código, ou “todos”
option-severity = A partir de que gravidade: extrema, grave, moderada (habitual) ou leve

usage-subscribe = /subscribe [lugar] [gravidade] [resumo] [tipos] [segundo governos]
usage-unsubscribe = /unsubscribe [país, região ou todos]
usage-list = /list
example-subscribe = /subscribe Mali grave
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Sob vigilância: { $country }
subscribed-title-again = Continua sob vigilância: { $country }
subscribed = A partir de agora, neste chat, sobre { $country }: { $least }.
subscribed-before = Antes: { $terms }.
subscribed-undo = Para desfazer:
subscribed-look = Situação atual
unsubscribed-title = Fim da vigilância: { $country }
unsubscribed = A subscrição para { $country } foi apagada.
unsubscribed-world = Os alertas de todos os países continuam a chegar aqui, incluindo este. Para os parar:
unsubscribed-others = Estas subscrições incluem esse lugar ou uma parte dele e continuam a avisar aqui: { $countries }.
unsubscribed-none-title = Não estava sob vigilância: { $country }
unsubscribed-none = Nada mudou.
unsubscribed-everything-title = Aqui já nada avisa
unsubscribed-everything = { $count ->
    [one] A única subscrição deste chat foi apagada.
   *[other] Todas as { $count } subscrições deste chat foram apagadas.
  }
unsubscribe-which-title = Qual deve parar?
unsubscribe-which = Escolha uma ou escreva o nome:
unsubscribe-everything = Tudo

list-title = O que avisa neste chat
list-wish = { $country }: { $terms }, desde { $day }
list-hint = Para acrescentar: /subscribe. Para mudar ou retirar uma, um administrador pressiona o respetivo botão.
list-empty-title = Aqui ainda nada avisa
list-empty = Para receber avisos sobre um país, escreva por exemplo:

words-for-at-once = imediato, logo
words-for-digest = resumo, diário
words-for-off = parar, desligar
words-for-minutes = m, min
words-for-hours = h
words-for-days = d
option-mode = Cada um de imediato, ou juntos uma vez por dia (resumo); os extremos, sempre de imediato
option-duration = Por quanto tempo: 90m, 12h, 3d, ou off
subscribed-digest = Juntos uma vez por dia; hora: { $hour }:00 ({ $zone }). Os alertas extremos chegam sempre de imediato.
command-silence = Silenciar um país, uma região ou todos, durante algum tempo
usage-silence = /silence [país, região ou todos] [12h, 3d … ou off]
example-silence = /silence Mali 12h
silenced-title = { $country }: em silêncio aqui
silenced = Até { $moment } não chega aqui nenhum aviso sobre { $country }, nem sequer uma recomendação de sair. /status continua a informar.
silence-end = Voltar a avisar já
silence-end-one = Voltar a avisar: { $country }
silence-ended-title = { $country }: volta a avisar
silence-ended = A partir de agora. O que veio entretanto está em /status.
silence-none-title = { $country }: não estava em silêncio
silence-none = Nada mudou.
silences-none-title = Aqui nada está em silêncio
silences-none = Para silenciar um país durante algum tempo: /silence <país> 12h
silences-title = Em silêncio aqui
silences-one = { $country }, até { $moment }
mode-at-once = cada um de imediato
mode-digest = juntos uma vez por dia
words-for-levels = níveis, nível
words-for-departure = saída, saídas, recomendações de sair
words-for-mission = embaixada, embaixadas
words-for-bulletins = boletins, boletim
# O que precede os nomes das fontes. Nenhuma palavra do nome de um país ou de uma região.
words-for-from = segundo, conforme
option-kinds = Só estes tipos de aviso: níveis, saída, embaixada, boletins; vários, separados por vírgulas
option-sources = Só destes governos: nomes ou códigos; vários, separados por vírgulas
news-levels = níveis
news-departure = recomendações de sair
news-mission = embaixadas
news-bulletins = boletins
news-levels-means = Níveis: o perigo que um governo vê no país ou numa parte dele, e os textos novos.
news-departure-means = Recomendações de sair: quando um governo recomenda aos seus cidadãos que saiam ou considerem sair, e quando deixa de o fazer.
news-mission-means = Embaixadas: quando o pessoal pode ou tem de sair, quando os serviços consulares ou toda a atividade são suspensos e quando são retomados.
news-bulletins-means = Boletins: relatórios de feeds e dos operadores deste bot. Não são de nenhum governo.
source-operators = os operadores deste bot
terms-joined = { $before }, { $next }
terms-kinds = só { $kinds }
terms-sources = só segundo { $sources }
bad-word-title = Não conheço essa palavra
bad-word = “{ $typed }” não é nenhuma destas: { $names }. Por exemplo:
bad-source-title = Que fontes?
bad-source = “{ $typed }” não é nenhuma das minhas fontes.
sources-read = Depois de “segundo” vêm os nomes ou códigos de governos, separados por vírgulas. Leio: { $names }. Por exemplo:
example-from-sources = /subscribe Mali segundo Estados Unidos, Reino Unido
never-rings-title = Assim nunca avisaria
never-rings = Os boletins vêm de feeds e dos operadores deste bot; tudo o resto, dos governos. Nada pode ser as duas coisas que escolheu, e nada mudou. Por exemplo:
subscribed-region = { $count ->
    [one] É { $count } país: { $countries }.
   *[other] São { $count } países: { $countries }.
  }
subscribed-kinds = Só os avisos destes tipos:
subscribed-unheard-kinds = Não avisa, mesmo que seja extremo: { $kinds }.
subscribed-sources = Só segundo: { $sources }. O que qualquer outra fonte disser não avisa, nem sequer uma recomendação de sair, e os boletins de outros também não.
subscribed-unread = Neste momento não é lido; por isso, nenhum aviso pode vir daqui: { $sources }.
wish-from-severity = A partir de: { $severity }
wish-at-once = Cada um de imediato
wish-digest = Uma vez por dia
wish-kinds-open = Tipos de aviso ›
wish-kinds-title = { $country }: que tipos de aviso?
wish-kinds = Pressione um tipo para o acrescentar (✓) ou excluir (✗). O que fica excluído não avisa, por mais grave que seja.
wish-back = ‹ Voltar
wish-undo = Desfazer
wish-remove = Remover
command-wish = Ver uma subscrição ou mudá-la
usage-wish = /wish <código> [o quê] [valor]
example-wish = /wish ML severity severe
option-place = Código do país ou da região
option-region = Código da região
command-pick = Escolher países por região
usage-pick = /pick [código de uma região]
example-pick = /pick 011
pick-title = Que países?
pick-world = Escolha ou escreva um nome, por exemplo:
pick-region-title = { $region }: a região inteira ou uma parte?
pick-region = Escolha uma parte ou a região inteira.
pick-country = Escolha um país ou a região inteira. O que tem ✓ já avisa aqui.
pick-whole = A região inteira: { $region }
pick-back = ‹ Voltar
list-count = { $count ->
    [0] Nenhuma subscrição.
    [one] { $count } subscrição.
   *[other] { $count } subscrições.
  }
list-change = { $country } ›
list-pick = Escolher um país
silence-still = Continuam em silêncio e dizem respeito aos mesmos países: { $places }.
command-export = Subscrições e definições deste chat, para guardar ou passar a outro
usage-export = /export
example-export = /export
export-title = O que este chat segue e tem definido
export = { $count ->
    [one] Noutro chat, um administrador escreve /import e esta linha. Ela acrescenta e substitui; não remove nada.
   *[other] Noutro chat, um administrador escreve /import e cada uma destas { $count } linhas. Elas acrescentam e substituem; não removem nada.
  }
command-import = Importar as subscrições e definições que /export escreveu noutro chat
usage-import = /import <linha de /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = A linha que /export escreveu
import-missing = Escreva /import e, a seguir, a linha que este comando escreve noutro chat:
import-bad-title = Nada foi importado
import-no-json = Esta linha não é minha: “{ $value }”. Copie inteira a que este comando escreve:
import-bad = Em { $where } está “{ $value }”, que não posso importar. Nada mudou. Uma linha correta é a que este comando escreve:
import-absent = Não há nada em { $where }. Nada mudou. Uma linha correta é a que este comando escreve:
imported-title = Importado
imported-added = { $count ->
    [0] Nenhuma subscrição acrescentada.
    [one] { $count } subscrição acrescentada.
   *[other] { $count } subscrições acrescentadas.
  }
imported-replaced = { $count ->
    [0] Nenhuma subscrição substituída.
    [one] { $count } subscrição substituída.
   *[other] { $count } subscrições substituídas.
  }
imported-same = { $count ->
    [0] Nenhuma subscrição já existia.
    [one] { $count } subscrição já existia.
   *[other] { $count } subscrições já existiam.
  }
imported-settings = { $count ->
    [0] Nenhuma definição importada.
    [one] { $count } definição importada.
   *[other] { $count } definições importadas.
  }
imported-kept = Nada foi removido. O que avisa aqui agora:
