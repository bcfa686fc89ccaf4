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
