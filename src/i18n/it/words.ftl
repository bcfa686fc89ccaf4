### Ciò che dice Tocsin. Il catalogo inglese fa fede.
### I nomi dei Paesi arrivano senza articolo: le frasi sono costruite per farne a meno.

the-country = { $code ->
   *[other] { $name }
  }
country-all = tutti i Paesi
country-all-title = Tutti i Paesi
sentence = { $text }.
both-parts = { $before }; { $next }
level-1 = normali precauzioni
level-2 = maggiore cautela
level-3 = evitare i viaggi non essenziali
level-4 = non viaggiare
level-unknown = non indicato
level-named = livello { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = nessun invito ad andare via
grade-consider = valutare se andare via
grade-leave = andare via
grade-leave-now = andare via immediatamente
grade-unknown = non si sa

posture-normal = nessun ritiro di personale annunciato
posture-authorized-departure = il personale può partire
posture-ordered-departure = ordinata la partenza del personale
posture-services-suspended = servizi consolari sospesi
posture-suspended = attività sospesa
posture-unknown = non si sa

hazard-terrorism = terrorismo
hazard-kidnapping = sequestri di persona
hazard-armed-conflict = conflitto armato
hazard-unrest = disordini
hazard-crime = criminalità
hazard-health = rischi sanitari
hazard-disaster = calamità naturale
hazard-wrongful-detention = detenzione arbitraria
hazard-fuel-shortage = carenza di carburante
hazard-curfew = coprifuoco
hazard-airport-closed = aeroporto chiuso
hazard-blockade = blocco

severity-extreme = estrema
severity-severe = grave
severity-moderate = moderata
severity-minor = lieve
reason-unreachable = la fonte non è raggiungibile
reason-blocked = la fonte risponde con una pagina di blocco
reason-unreadable = la risposta della fonte non è leggibile
reason-unknown-wording = la fonte usa una formula mai vista prima
reason-implausible = la risposta della fonte non è credibile
reason-unknown = la causa non è nota

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = terminale

direction-neutral = né in meglio né in peggio, solo nel testo
direction-worse = in peggio
direction-better = in meglio

duration-moment = meno di un minuto
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
