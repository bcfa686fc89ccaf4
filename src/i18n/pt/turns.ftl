axis-tally = Governos que recomendam sair
tally = { $urging } de { $watching }
did-consensus-formed = { $urging } de { $watching } governos recomendam aos seus cidadãos que saiam do país
did-first-mover = um primeiro governo recomenda aos seus cidadãos que saiam do país, após 90 dias sem nenhuma recomendação assim
did-consensus-dissolved = { $urging ->
    [0] já nenhum dos { $watching } governos recomenda aos seus cidadãos que saiam do país
    [one] só um dos { $watching } governos ainda recomenda aos seus cidadãos que saiam do país
   *[other] só { $urging } dos { $watching } governos ainda recomendam aos seus cidadãos que saiam do país
  }
kind-consensus-formed = governos concordam em recomendar a saída
kind-first-mover = primeira recomendação de sair
kind-consensus-dissolved = governos já não concordam em recomendar a saída
turn-now = O que dizem, pela ordem em que o disseram:
turn-government = { $government }: { $grade }, { $level }
turn-counted = Contado por Tocsin; frases e links em /status · visto pela primeira vez: { $moment }
turn-not-clear = Isto não quer dizer que o perigo passou: leia o que cada um aconselha agora.
