### Em que assenta um alerta: as palavras de antes e de depois, e o que foi lido.

command-proof = Em que se baseia um alerta: as palavras de antes e de depois, e o que foi lido
usage-proof = /proof [número] [file]
example-proof = /proof 12
option-attachment = file para os textos de antes e depois, answer para a resposta de um servidor
option-document = Qual das respostas, por exemplo 2
proof-button = Prova
proofs-button = Provas
proof-here-title = Em que se baseiam os últimos alertas daqui
proof-anywhere-title = Aqui ainda não tocou nada: os últimos alertas de outros lugares
proof-none-title = Ainda não há alertas
proof-none = Até agora não saiu nada.
proof-unknown-title = Esse alerta não existe
proof-unknown = Não há nenhum alerta “{ $typed }”.
proof-before = Antes:
proof-after = Agora:
proof-new = Novo:
proof-gone = Desaparecido:
proof-alone = A frase:
proof-stood = As mesmas palavras já lá estavam antes.
proof-field = Baseia-se num dado ou numa fórmula que o governo publica, não numa frase.
proof-more-sentences = { $count ->
    [one] Mudou mais uma frase: está no arquivo.
   *[other] Mudaram mais { $count } frases: estão no arquivo.
  }
proof-dated = data da fonte: { $day }
proof-undated = a fonte não indica data
proof-fetched = O que foi lido
proof-fetched-page = O que foi lido, página { $page } de { $pages }
proof-not-kept = Não guardado: este alerta é mais antigo do que as provas, ou nada foi guardado com ele.
proof-texts-gone = Os textos de antes e depois foram retirados ao fim de { $days } dias.
proof-no-texts = Não se guarda nenhum texto dessa leitura.
proof-no-before = Não há um texto anterior com que comparar.
proof-no-after = O texto dessa leitura não está guardado.
proof-no-documents = O que o servidor do governo respondeu não está guardado.
proof-of-exercise = Um exercício: nenhum governo disse isto.
proof-of-bulletin = Um relato, não o conselho de um governo: nada mais se guarda dele.
proof-of-turn = Baseia-se no que cada governo disse.
proof-turn-unknown = Não se conhece nenhum alerta destes governos sobre a saída: podem ter apelado à saída antes da minha primeira leitura.
proof-file-button = Textos em arquivo
proof-answer-button = Resposta { $place }
proof-back = Voltar à prova
proof-no-file-title = Sem textos
proof-no-file = Não se guarda nenhum texto do alerta { $number }.
proof-no-answer-title = Essa resposta não existe
proof-no-answer = O alerta { $number } não tem resposta { $place }.
proof-answer-gone-title = Já não se guarda
proof-answer-gone = A resposta { $place } do alerta { $number } foi retirada. O seu hash continua na prova.
proof-same-texts = Os textos são iguais.
proof-check = SHA-256 da resposta inteira:

file-cut = Cortado: um arquivo tem aqui no máximo 1 MB.
file-not-taken = O arquivo { $name } não pôde ser enviado aqui.
