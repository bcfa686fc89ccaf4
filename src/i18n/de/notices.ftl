notice-source-blind = Quelle ausgefallen: { $source }
notice-source-blind-text = Keine Angaben seit { $moment }: { $reason }. Der letzte Hinweis bleibt gespeichert; daraus entsteht keine Warnung.
notice-source-sees = Quelle wieder lesbar: { $source }
notice-source-sees-text = Der Ausfall endete nach { $duration }.
notice-poll-held = Zurückgehalten: { $source } änderte { $count } von { $total } Ländern auf einmal
notice-poll-held-text = Alle änderten sich { $direction }. Nichts geht hinaus, bis ein Betreiber ja oder nein sagt; neue Ausreiseaufforderungen und Anhebungen auf Stufe 4 werden nie zurückgehalten.
notice-country-missing = Land fehlt: { $country }, { $source }
notice-country-missing-text = Die Quelle führt es seit { $moment } nicht mehr auf. Der letzte Hinweis bleibt gespeichert.
notice-card-refused = Nachricht abgelehnt von { $platform }
notice-card-refused-text = Die Plattform wird sie nie annehmen, deshalb wurde sie nicht zugestellt:

notice-audit-gap = Nicht jeder Chat hat die Warnung zu { $country } ({ $source })
notice-audit-gap-text = Fünf Minuten danach: { $missing } ohne Zustellung, { $late } noch nicht zugestellt. Mehr dazu: { $command }

notice-all-blind = Tocsin selbst ist vom Netz abgeschnitten
notice-all-blind-text = Seit { $moment } ist keine Quelle lesbar, meistens: { $reason }. Wahrscheinlich ist das eigene Netz ausgefallen, nicht die Seiten der Regierungen. Deren letzte Hinweise bleiben gespeichert. Einzelne Quellen werden erst wieder gemeldet, wenn eine lesbar ist.
notice-all-see = Tocsin kann wieder lesen
notice-all-see-text = Keine Quelle war lesbar, und zwar { $duration } lang. Quellen, die ausgefallen bleiben, werden ab jetzt einzeln gemeldet.
outage-note = ⚠️ Tocsin selbst erreicht derzeit keine Regierung, seit { $moment }. Nicht die Regierungen schweigen: Was sie jetzt sagen, ist unbekannt, und was hier steht, kann veraltet sein.
