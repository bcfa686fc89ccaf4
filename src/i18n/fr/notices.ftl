notice-source-blind = Source aveugle : { $source }
notice-source-blind-text = Aucune information depuis le { $moment } : { $reason }. Ses derniers conseils sont gardés, et aucune alerte n’en est tirée.
notice-source-sees = Source de nouveau lisible : { $source }
notice-source-sees-text = Elle a été aveugle pendant { $duration }.
notice-poll-held = Retenu : { $count } pays sur { $total } changés d’un coup par { $source }
notice-poll-held-text = Tous changent { $direction }. Rien ne part avant le oui ou le non d’un opérateur ; un nouvel appel à partir ou une montée au niveau 4 n’est jamais retenu.
notice-country-missing = Pays absent : { $country }, { $source }
notice-country-missing-text = La source ne le cite plus depuis le { $moment }. Ses derniers conseils sont gardés.
notice-card-refused = Message refusé par { $platform }
notice-card-refused-text = La plateforme ne l’acceptera jamais, il n’a donc pas été remis :

notice-audit-gap = Tous les salons n’ont pas l’alerte sur { $country } ({ $source })
notice-audit-gap-text = Cinq minutes après : { $missing } sans envoi, { $late } pas encore remis. { $command } en dit plus.
