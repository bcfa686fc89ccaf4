notice-source-blind = Source is blind: { $source }
notice-source-blind-text = No information since { $moment }: { $reason }. Its last advice is kept, and no alert is raised from it.
notice-source-sees = Source sees again: { $source }
notice-source-sees-text = It was blind for { $duration }.
notice-poll-held = Held: { $source } moved { $count } of { $total } countries at once
notice-poll-held-text = All moved { $direction }. Nothing goes out until an operator says yes or no; new calls to leave and rises to level 4 are never held.
notice-country-missing = Country is missing: { $country }, { $source }
notice-country-missing-text = The source has left it out since { $moment }. Its last advice is kept.
notice-card-refused = Card refused by { $platform }
notice-card-refused-text = The platform will never accept it, so it was not delivered:

notice-audit-gap = Not every chat has the alert about { $country } ({ $source })
notice-audit-gap-text = Five minutes after it: { $missing } without a delivery, { $late } not delivered yet. { $command } tells more.

notice-all-blind = Tocsin itself is blind
notice-all-blind-text = No source has been readable since { $moment }, mostly: { $reason }. Most likely its own network is down, not the governments’ sites. Their last advice is kept. Single sources are not reported until one can be read again.
notice-all-see = Tocsin sees again
notice-all-see-text = No source was readable for { $duration }. Those that stay blind are reported one by one from now on.
outage-note = ⚠️ Tocsin itself cannot reach any government at the moment, since { $moment }. It is not the governments that are silent: what they say now is unknown, and what stands here may be out of date.
