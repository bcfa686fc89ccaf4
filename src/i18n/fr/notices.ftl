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

notice-all-blind = Tocsin lui-même est aveugle
notice-all-blind-text = Aucune source n’est lisible depuis le { $moment }, le plus souvent : { $reason }. C’est sans doute son propre réseau qui est en panne, pas les sites des gouvernements. Leurs derniers conseils sont gardés. Les sources ne sont pas signalées une à une avant que l’une d’elles soit de nouveau lisible.
notice-all-see = Tocsin voit de nouveau
notice-all-see-text = Aucune source n’a été lisible pendant { $duration }. Celles qui restent aveugles sont désormais signalées une à une.
outage-note = ⚠️ Tocsin lui-même ne peut joindre aucun gouvernement en ce moment, depuis le { $moment }. Ce ne sont pas les gouvernements qui se taisent : ce qu’ils disent maintenant est inconnu, et ce qui figure ici n’est peut-être plus à jour.
