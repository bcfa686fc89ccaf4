### O que Tocsin diz. O catálogo inglês é a fonte.
### Os nomes de países chegam sem artigo: as frases são feitas para o dispensar. Palavras entendidas em Portugal, no Brasil e em África.

the-country = { $code ->
   *[other] { $name }
  }
country-all = todos os países
country-all-title = Todos os países
sentence = { $text }.
both-parts = { $before }; { $next }
level-1 = precauções normais
level-2 = maior cautela
level-3 = evitar viagens não essenciais
level-4 = não viajar
level-unknown = não indicado
level-named = nível { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = sem recomendação de sair
grade-consider = considerar a saída
grade-leave = sair
grade-leave-now = sair imediatamente
grade-unknown = não se sabe

posture-normal = nenhuma retirada de pessoal anunciada
posture-authorized-departure = autorizada a saída do pessoal
posture-ordered-departure = ordenada a saída do pessoal
posture-services-suspended = serviços consulares suspensos
posture-suspended = atividade suspensa
posture-unknown = não se sabe

hazard-terrorism = terrorismo
hazard-kidnapping = sequestros
hazard-armed-conflict = conflito armado
hazard-unrest = distúrbios
hazard-crime = criminalidade
hazard-health = riscos para a saúde
hazard-disaster = catástrofe natural
hazard-wrongful-detention = detenção arbitrária
hazard-fuel-shortage = falta de combustível
hazard-curfew = recolher obrigatório
hazard-airport-closed = aeroporto fechado
hazard-blockade = bloqueio

severity-extreme = extrema
severity-severe = grave
severity-moderate = moderada
severity-minor = leve
reason-unreachable = a fonte não está acessível
reason-blocked = a fonte responde com uma página de bloqueio
reason-unreadable = a resposta da fonte não pode ser lida
reason-unknown-wording = a fonte usa uma expressão nunca vista
reason-implausible = a resposta da fonte não é credível
reason-unknown = não se conhece a causa

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = terminal

direction-neutral = sem melhorar nem piorar: só os textos
direction-worse = para pior
direction-better = para melhor

duration-moment = menos de um minuto
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
