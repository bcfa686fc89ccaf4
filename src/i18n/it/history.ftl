command-compare = Due Paesi a confronto: livelli, inviti a partire, ambasciate
usage-compare = /compare <Paese> <Paese>
example-compare = /compare Mali Niger
compare-title = { $country } e { $other } a confronto
compare-different = Che cosa dicono di diverso
compare-same = Che cosa dicono di uguale su entrambi
compare-side = { $country }: { $said }
compare-note = Dove non si parla di partire, non è noto alcun invito. Dove non si parla di ambasciate, non è nota alcuna riduzione.
compare-own = è il suo stesso Paese
compare-nothing = ⚪ nessun avviso letto
compare-no-level = nessun livello indicato
compare-call-unknown = non si sa se raccomandi di lasciare il Paese
compare-blind = ⚠️ senza informazioni da { $duration }
compare-paused = ⏸ sospesa da un gestore
pair = { $country } e { $other }
several-pairs = «{ $typed }» si può dividere in più modi. Sceglierne uno:
no-pair-title = Quali due Paesi?
no-pair = In «{ $typed }» non riconosco due Paesi diversi. Per esempio:

command-changes = Che cosa è cambiato di recente, a partire dall’ultimo cambiamento
usage-changes = /changes [Paese] [giorni]
example-changes = /changes Mali 30
option-days = Quanti giorni indietro: da 1 a 730
bad-days-title = Quanti giorni?
bad-days = «{ $typed }» non è un numero di giorni da 1 a 730. Per esempio:
changes-title = { $country }: { $days ->
    [one] l’ultimo giorno
   *[other] gli ultimi { $days } giorni
  }
changes-title-followed = Paesi seguiti in questa chat: { $days ->
    [one] l’ultimo giorno
   *[other] gli ultimi { $days } giorni
  }
changes-line = { $country }: { $deed }
changes-none = Nessun cambiamento, se non forse nei testi.
changes-no-page = Questa pagina non esiste più.
changes-text-only = { $count ->
    [one] Una volta è cambiato solo un testo.
   *[other] { $count } volte è cambiato solo un testo.
  }
changes-watched-since = Qui osservo solo dal giorno { $day }: ciò che è successo prima non mi è noto.
changes-later = Alcuni governi sono stati letti per la prima volta in questo periodo; i loro cambiamenti precedenti non sono noti: { $governments }.
changes-never-read = Finora non è stato possibile leggere nulla di questo: non si sa se qualcosa sia cambiato.
changes-operators = chi gestisce questo bot

command-why = Perché qui un avviso è arrivato o no, e su che cosa si basa il quadro
usage-why = /why <Paese>
example-why = /why Mali
why-title = { $country }: perché
why-ground = Su che cosa si basano gli inviti a partire e le ambasciate ridotte
why-no-ground = Non è noto alcun governo che raccomandi di lasciare il Paese o riduca la sua ambasciata.
why-levels = I livelli vengono dai campi o dalle formule che i governi stessi pubblicano.
why-rule = regola
why-waiting = In attesa di conferma, o non leggibile
why-nothing-waits = Nulla è in attesa, nulla è trattenuto, e nessuna fonte è senza informazioni o sospesa.
why-pending = { $axis }: { $value }, visto dal giorno { $since }; vale se una lettura dal giorno { $confirm } in poi lo conferma
why-held = { $count ->
    [one] una lettura che cambia un Paese, proprio questo,
   *[other] una lettura che cambia { $count } Paesi insieme, compreso questo,
  } attende un gestore dal giorno { $moment }
why-story = Le allerte degli ultimi { $days } giorni, e questa chat
why-no-alerts = Nessuna allerta per { $country }.
why-swallowed = { $more ->
    [0] nella stessa allerta: { $changes }
    [one] nella stessa allerta: { $changes } e un altro cambiamento
   *[other] nella stessa allerta: { $changes } e altri { $more } cambiamenti
  }
why-quiet = { $count ->
    [one] Un cambiamento non ha causato un’allerta:
   *[other] { $count } cambiamenti non hanno causato un’allerta:
  }
fate-rang = inviata qui: { $moment }
fate-waits-digest = attende l’ora del riepilogo: { $moment }
fate-waits-quiet = attende la fine delle ore di silenzio: { $moment }
fate-waits-line = { $reason ->
    [none] invio in corso dal giorno { $moment }
   *[other] invio in corso dal giorno { $moment }; esito dell’ultimo tentativo: { $reason }
  }
fate-failed = invio non riuscito: { $reason }
fate-held = trattenuta insieme a molti altri cambiamenti, finché un gestore non dice sì o no
fate-discarded = trattenuta insieme a molti altri cambiamenti, poi scartata da un gestore
fate-paused = non inviata: questa chat è in pausa dal giorno { $moment }
fate-not-yet = non inviata: questa chat segue { $country } solo dal giorno { $moment }
fate-not-followed = non inviata: questa chat non segue { $country }
fate-below-minimum = non inviata: «{ $severity }» è sotto la gravità minima scelta in questa chat
fate-other-kind = non inviata: questo tipo di notizie qui è escluso
fate-other-source = non inviata: questa fonte qui è esclusa
fate-silenced = non inviata: questo Paese qui era in silenzio
fate-not-known = non inviata, anche se le scelte attuali lo permetterebbero: una pausa o un silenzio di allora non resta conservato a lungo
fate-changed = { $text } (secondo le scelte attuali, modificate dopo l’allerta: { $moment })
