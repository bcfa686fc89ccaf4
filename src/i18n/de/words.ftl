### Was Tocsin sagt. Der englische Katalog ist die Quelle.
### Ländernamen kommen ohne Artikel herein: Die Sätze sind so gebaut, dass sie keinen brauchen.

the-country = { $code ->
   *[other] { $name }
  }
country-all = alle Länder
country-all-title = Alle Länder
sentence = { $text }.
both-parts = { $before }; { $next }
level-1 = übliche Vorsicht
level-2 = erhöhte Vorsicht
level-3 = nicht notwendige Reisen vermeiden
level-4 = nicht reisen
level-unknown = nicht angegeben
level-named = Stufe { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = keine Ausreiseaufforderung
grade-consider = Abreise erwägen
grade-leave = abreisen
grade-leave-now = sofort abreisen
grade-unknown = nicht bekannt

posture-normal = kein Abzug von Personal angekündigt
posture-authorized-departure = Personal darf ausreisen
posture-ordered-departure = Personal abgezogen
posture-services-suspended = konsularische Dienste eingestellt
posture-suspended = Arbeit eingestellt
posture-unknown = nicht bekannt

hazard-terrorism = Terrorismus
hazard-kidnapping = Entführungen
hazard-armed-conflict = bewaffneter Konflikt
hazard-unrest = Unruhen
hazard-crime = Kriminalität
hazard-health = Gesundheitsgefahren
hazard-disaster = Naturkatastrophe
hazard-wrongful-detention = willkürliche Festnahme
hazard-fuel-shortage = Treibstoffmangel
hazard-curfew = Ausgangssperre
hazard-airport-closed = Flughafen geschlossen
hazard-blockade = Blockade

severity-extreme = extrem
severity-severe = schwer
severity-moderate = mäßig
severity-minor = gering
reason-unreachable = die Quelle ist nicht erreichbar
reason-blocked = die Quelle antwortet mit einer Sperrseite
reason-unreadable = die Antwort der Quelle ist nicht lesbar
reason-unknown-wording = die Quelle benutzt eine noch nie gesehene Formulierung
reason-implausible = die Antwort der Quelle ist nicht glaubwürdig
reason-unknown = die Ursache ist nicht bekannt

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = Terminal

direction-neutral = weder zum Besseren noch zum Schlechteren, nur im Text
direction-worse = zum Schlechteren
direction-better = zum Besseren

duration-moment = weniger als einer Minute
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tagen
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
