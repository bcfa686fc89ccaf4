command-help = Che cosa so fare
command-start = Chi sono, e i primi passi
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = Che cosa so fare
help-about = Leggo ciò che i governi dicono ai propri cittadini su ogni Paese e avviso quando cambia. Le loro parole sono citate così come sono; controllare il link prima di agire.
help-severities = Quanto è grave un’allerta:
help-severity = { $severity }: { $means }

start-title = Tocsin, una campana d’allarme per gli avvisi di viaggio
start-about = Leggo ciò che i governi dicono ai propri cittadini su ogni Paese. Quando uno raccomanda di lasciare il Paese, ritira il personale della sua ambasciata o cambia livello, avviso qui, una volta, con le sue stesse parole.
start-step-status = 1. Guardare:
start-step-subscribe = 2. Ricevere avvisi: premere il pulsante qui sotto, oppure scrivere così (in un gruppo lo fa un amministratore):
start-choose = Scegliere che cosa avvisa qui
start-step-list = 3. Vedere che cosa avvisa qui:
start-help = Tutto il resto: /help

boot-title = Tocsin { $version } – avvisa quando i governi raccomandano ai propri cittadini di lasciare un Paese
boot-on = acceso
boot-off = spento
boot-not-set = { $variable } non è impostato
boot-terminal-on = le allerte compaiono qui, i comandi si scrivono qui
boot-terminal-off = davanti non c’è nessuno e un servizio di messaggi è acceso, oppure TERMINAL=off è impostato
boot-sources = { $count ->
    [one] La fonte di un governo è sotto osservazione: { $sources }
   *[other] Le fonti di { $count } governi sono sotto osservazione: { $sources }
  }
boot-sources-relay = spente, perché i loro server rifiutano la maggior parte dei computer in hosting: { $sources } (impostare SOURCE_RELAY_URL)
boot-sources-chosen = spente, perché SOURCES ne indica altre: { $sources }
boot-no-contact = CONTACT non è impostato: i governi interrogati non possono sapere chi chiede. Impostare un indirizzo o un link.
boot-files = database: { $database } · registro: { $log }
boot-first-terminal = Per cominciare, scrivere: /status Mali, oppure /help
boot-first-chat = Per cominciare, scrivere in una chat con il bot: /status Mali, oppure /help
boot-stop = Ctrl-C ferma tutto.

demo-title = Dimostrazione: la crisi in Mali, dal 2022 al 2026, riprodotta in fretta dal programma vero. Contiene due falsità; nessuna deve causare un’allerta.
demo-first-look = { $day } · { $source }: prima lettura, { $count } Paesi registrati. Nessuna allerta.
demo-placeholder = { $day } · { $source }: mostra un livello più basso senza testo. Non creduto, nessuna allerta.
demo-no-information = { $day } · { $source }: nessuna informazione, perché { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Nessuna allerta.
demo-end = Fine della dimostrazione. Allerte emesse: { $rung }. Falsità e guasti che non hanno causato allerte: { $lies }.
