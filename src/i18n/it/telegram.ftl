# Solo per Telegram.
bot-description = Una campana d’allarme per gli avvisi di viaggio. Leggo ciò che i governi dicono ai propri cittadini su ogni Paese. Quando uno raccomanda di lasciare il Paese, ritira il personale della sua ambasciata o cambia livello, avviso: qui, in un gruppo o in un canale, una volta, con le sue stesse parole e il link.
bot-short-description = Avvisa quando i governi raccomandano ai propri cittadini di lasciare un Paese. Qui, nei gruppi e nei canali.

command-for = Eseguire un comando per un canale o un gruppo di cui si è amministratori
usage-for = /for <@nome o id> <comando>
example-for = /for @nomedelcanale subscribe Mali grave
for-how-title = Per quale canale o gruppo?
for-how = Scrivere il nome o l’id di un canale o gruppo di cui si è amministratori, e poi un comando. La risposta arriva qui, non lì:
for-about = Per { $title }
for-refused-title = Solo per i suoi amministratori
for-refused = Da qui parlano per un canale o un gruppo solo i suoi amministratori, e devo esserci anch’io: in un canale, come amministratore. Non è cambiato nulla.

channel-title = Ora sono in { $title }
channel-about = Scegliere qui che cosa avvisa lì. Chi legge il canale vede solo le allerte.
channel-typed = Oppure scriverlo, per esempio:
channel-mute = Lì non posso ancora pubblicare: serve il permesso di pubblicare messaggi, altrimenti non può arrivare alcun avviso.
channel-choose = Scegliere un Paese
channel-all-severe = Tutti i Paesi: grave
channel-all-extreme = Tutti i Paesi: estrema
channel-list = Che cosa avvisa lì

inline-hint = Scrivere un Paese. Che cosa so fare:
inline-none = Nessun Paese corrisponde. Che cosa so fare:
inline-watch = Ricevere avvisi quando cambia
