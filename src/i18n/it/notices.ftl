notice-source-blind = Fonte senza informazioni: { $source }
notice-source-blind-text = Nessuna informazione dal giorno { $moment }: { $reason }. Il suo ultimo avviso è conservato e non ne nasce alcuna allerta.
notice-source-sees = Fonte di nuovo leggibile: { $source }
notice-source-sees-text = È rimasta senza informazioni per { $duration }.
notice-poll-held = Trattenuto: { $source } ha cambiato { $count } Paesi su { $total } insieme
notice-poll-held-text = Tutti cambiano { $direction }. Non parte nulla finché un gestore non dice sì o no; i nuovi inviti a lasciare un Paese e i passaggi al livello 4 non vengono mai trattenuti.
notice-country-missing = Manca un Paese: { $country }, { $source }
notice-country-missing-text = La fonte non lo riporta più dal giorno { $moment }. Il suo ultimo avviso è conservato.
notice-card-refused = Messaggio rifiutato da { $platform }
notice-card-refused-text = La piattaforma non lo accetterà mai, quindi non è stato consegnato:

notice-audit-gap = Non tutte le chat hanno l’allerta su { $country } ({ $source })
notice-audit-gap-text = Cinque minuti dopo: { $missing } senza invio, { $late } non ancora consegnate. Altri dettagli: { $command }

notice-all-blind = È Tocsin a essere senza informazioni
notice-all-blind-text = Nessuna fonte è leggibile dal giorno { $moment }, per lo più: { $reason }. Probabilmente è la sua rete a non funzionare, non i siti dei governi. I loro ultimi avvisi sono conservati. Le singole fonti non vengono segnalate finché una non torna leggibile.
notice-all-see = Tocsin riceve di nuovo informazioni
notice-all-see-text = Nessuna fonte è stata leggibile per { $duration }. Quelle che restano senza informazioni vengono ora segnalate una per una.
outage-note = ⚠️ È Tocsin a non poter raggiungere alcun governo al momento, dal giorno { $moment }. Non sono i governi a tacere: che cosa dicono ora non è noto, e quanto riportato qui potrebbe non essere aggiornato.
