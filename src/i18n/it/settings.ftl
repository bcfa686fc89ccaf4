option-setting = Che cosa impostare
option-value = Il valore; se manca, si vede ciò che è impostato
option-code = Il codice dato all’altra chat, oppure off
command-settings = Lingua, fuso orario, riepilogo, ore di silenzio, esercitazioni, pulsante «Visto»
usage-settings = /settings [che cosa] [valore]
example-settings = /settings quiet 22-7
settings-title = Impostazioni di questa chat
settings-changed = Modificato.
settings-hint = Premere ciò che si vuole cambiare, o scriverlo:
settings-back = Indietro
settings-where = Qui: { $chat }
settings-where-topic = Qui: { $chat }, argomento { $topic }
settings-move-telegram = In un gruppo con argomenti, ogni argomento ha impostazioni e iscrizioni proprie, e le allerte arrivano dove è stato scritto /subscribe. Per spostarle, scrivere /subscribe nell’altro argomento e /unsubscribe everything qui.
settings-move-discord = Ogni canale e ogni thread ha impostazioni e iscrizioni proprie, e le allerte arrivano dove è stato scritto /subscribe. Per spostarle, scrivere /subscribe nell’altro e /unsubscribe everything qui.
setting-name-language = Lingua
setting-name-timezone = Fuso orario
setting-name-digest = Ora dei riepiloghi
setting-name-quiet = Ore di silenzio
setting-name-drills = Esercitazioni
setting-name-seen = Pulsante «Visto»
setting-name-role = Ruolo da chiamare
setting-hint-language = Sceglierne una, o scriverne il codice:
setting-hint-timezone = Vale per le ore di silenzio, i riepiloghi e tutti gli orari indicati qui. Scriverne il nome, nella forma Continente/Città:
setting-hint-digest = Sceglierne una, o scrivere un’ora da 0 a 23:
setting-hint-quiet = Sceglierle, o scrivere due ore:
setting-hint-drills = Ogni tanto i gestori inviano un’esercitazione, indicata come tale. Scegliere, o scrivere:
setting-hint-seen = Dopo quanto tempo si ripete l’allerta? Scegliere, o scrivere i minuti, da 1 a 1440:
setting-hint-role = Scriverlo come menzione:
setting-on = Sì
setting-off = No
setting-hour = { $hour }:00
setting-minutes = { $minutes } min
settings-unknown-title = Questa impostazione non esiste
settings-unknown = Non conosco «{ $typed }». Ci sono: { $names }.
settings-wrong-title = Questo valore non va bene
settings-wrong = «{ $value }» non è un valore possibile per { $setting }. Per esempio:
setting-language = Lingua: { $language }.
setting-timezone = Fuso orario: { $timezone }.
setting-digest = I riepiloghi arrivano alle ore { $hour }:00.
setting-quiet = { $quiet ->
    [off] Nessuna ora di silenzio.
   *[other] Ore di silenzio: { $quiet }. In quelle ore avvisano solo le allerte estreme; il resto ne attende la fine.
  }
setting-drills = { $drills ->
    [on] Le esercitazioni arrivano qui.
   *[other] Le esercitazioni non arrivano qui.
  }
setting-seen = { $minutes ->
    [0] Le allerte estreme non hanno il pulsante «Visto».
   *[other] Le allerte estreme hanno un pulsante «Visto»; se nessuno lo preme entro { $minutes } min, vengono ripetute una volta, chiamando gli amministratori o il ruolo.
  }
setting-role = { $role ->
    [none] Ruolo chiamato da questa ripetizione: nessuno.
   *[other] Ruolo chiamato da questa ripetizione: { $role }.
  }
command-link = Collegare questa chat a un’altra della stessa comunità
usage-link = /link [codice oppure off]
example-link = /link
link-offered-title = Collegare un’altra chat a questa
link-offered = Un amministratore scrive questo nell’altra chat entro 15 minuti. Ciò che nessuno segna come visto in una viene poi ripetuto in entrambe.
link-made-title = Collegate
link-made = Questa chat e { $chat } ora sono collegate. Per terminare: /link off
link-stands-title = Già collegata
link-stands = Questa chat è collegata a { $chat }. Per terminare: /link off
link-unknown-title = Questo codice non va bene
link-unknown = È sconosciuto, già usato, vecchio di più di 15 minuti, oppure di questa stessa chat. /link ne dà uno nuovo.
link-off-title = Non collegata ad altre chat
link-off = Ciò che nessuno segna come visto qui viene ripetuto solo qui.
words-for-yes = attivo, attiva, attive
words-for-no = disattivo, disattivare
